"""The comparison itself: an iterator that trains and scores what is not done yet, then tells."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from lem_viewer.errors import Failure, LemViewerError, UnusableModel
from lem_viewer.values.training import TrainingFinished
from lem_viewer.work.grid.places import RESULT, TRAINED, set_folder, unit_folder
from lem_viewer.work.grid.plan import Plan, Row, Unit
from lem_viewer.work.grid.scoring import CaseScored, SetScored, score_unit, write_json
from lem_viewer.work.grid.tables import TableWriter


@dataclass(frozen=True)
class RowStarted:
    """A row is next; ``done`` of ``total`` rows are behind it."""

    row: Row
    done: int
    total: int


@dataclass(frozen=True)
class UnitTrained:
    """A model is there: trained ``now``, or by an earlier call."""

    unit: Unit
    folder: Path
    now: bool


@dataclass(frozen=True)
class RowFailed:
    """A row could not be done; the next call tries it again."""

    row: Row
    failure: Failure


@dataclass(frozen=True)
class TablesWritten:
    """The tables hold every row that is done so far."""

    paths: tuple[Path, ...]


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def compare_grid(plan: Plan, out: Path, cancelled: Callable[[], bool] = never) -> Iterator[object]:
    """Train and score every row of a plan, one at a time; what is done already is not done again.

    Parameters
    ----------
    plan : Plan
    out : Path
        Gets ``units/`` (a training each, named by its hash), ``tables/`` and ``results.md``.
    cancelled : callable

    Yields
    ------
    RowStarted, the values of each training, UnitTrained, CaseScored, SetScored, RowFailed,
    Failure, TablesWritten
        The tables are written anew after each row. A row that fails is told and left out.
    """
    out.mkdir(parents=True, exist_ok=True)
    tables = TableWriter(plan, out)
    for done, row in enumerate(plan.rows):
        if cancelled():
            return
        yield RowStarted(row, done, len(plan.rows))
        for unit in row.units:
            try:
                yield from _one_unit(unit, row.localizer, plan, out, cancelled)
            except LemViewerError as error:  # the other rows may well work
                yield RowFailed(row, Failure.from_exception(error, where=row.title))
            if cancelled():
                return
        yield TablesWritten(tables.write())


def _one_unit(
    unit: Unit, localizer: str, plan: Plan, out: Path, cancelled: Callable[[], bool]
) -> Iterator[object]:
    folder = unit_folder(out, unit)
    model: Path | None = None
    for value in _trained(unit, folder, cancelled):
        if isinstance(value, UnitTrained):
            model = value.folder
        yield value
    if model is None:
        if not cancelled():
            raise UnusableModel("no model came of this training", where=unit.key)
        return
    for wanted in plan.sets:
        place = set_folder(out, unit, wanted, localizer)
        if (place / RESULT).is_file():
            metrics = json.loads((place / RESULT).read_text("utf-8"))["metrics"]
            yield SetScored(wanted.name, place, metrics)
            continue
        yield from score_unit(unit, model, wanted, localizer, place, cancelled)


def _trained(unit: Unit, folder: Path, cancelled: Callable[[], bool]) -> Iterator[object]:
    """Train where no earlier call did; a training that was broken off goes on."""
    from lem_viewer.network.checkpoint import read_card
    from lem_viewer.training.loop import train

    model = folder / unit.config.name
    if (folder / TRAINED).is_file():
        read_card(model)  # tells what is wrong with it
        yield UnitTrained(unit, model, now=False)
        return
    began = time.monotonic()
    finished: TrainingFinished | None = None
    for value in train(replace(unit.config, resume=True), folder, cancelled):
        if isinstance(value, TrainingFinished):
            finished = value
        yield value
    if finished is None or (finished.stopped_early and cancelled()):
        return
    write_json(
        folder / TRAINED,
        {
            "digest": unit.digest,
            "model": finished.card.model_id,
            "seconds": time.monotonic() - began,
            "configuration": _plain(asdict(unit.config)),
            "parameters": _parameters(model),
        },
    )
    yield UnitTrained(unit, model, now=True)


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(values, default=str))


def _parameters(model: Path) -> int:
    from lem_viewer.network.checkpoint import load_checkpoint

    return sum(p.numel() for p in load_checkpoint(model)[0].parameters())


__all__ = [
    "CaseScored",
    "RowFailed",
    "RowStarted",
    "SetScored",
    "TablesWritten",
    "UnitTrained",
    "compare_grid",
]
