"""What the training dialog has collected, kept: TrainingDraft <-> training-draft.json."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from lem_viewer.errors import Failure
from lem_viewer.values.data_report import DataProblem, DataReport, PartCount
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import TrainingConfig, TrainingFinished
from lem_viewer.values.training_draft import TrainingDraft


@dataclass(frozen=True)
class KeptDraft:
    """What the file holds.

    Parameters
    ----------
    draft : TrainingDraft
    page : str
        Name of the page that was shown last.
    """

    draft: TrainingDraft = field(default_factory=TrainingDraft)
    page: str = ""


def read_draft(path: Path) -> tuple[KeptDraft, Failure | None]:
    """Read the file; unknown or wrong entries give the default, a damaged file a warning too."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if not isinstance(data, dict):
            raise TypeError("it holds no object")
    except FileNotFoundError:
        return KeptDraft(), None
    except (OSError, ValueError, TypeError) as error:
        warning = Failure.warning(
            "The training dialog begins anew",
            f"what was filled in last cannot be read: {error}",
            "Fill the pages in again; trainings and models are not concerned.",
            path,
        )
        return KeptDraft(), warning
    page = data.get("page")
    return KeptDraft(_draft_of(data), page if isinstance(page, str) else ""), None


def write_draft(path: Path, kept: KeptDraft) -> None:
    """Write the file aside and rename it, so that a crash never leaves half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"page": kept.page, **asdict(kept.draft)}
    if kept.draft.finished is not None:
        data["finished"]["card"] = kept.draft.finished.card.to_json()
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(data, file, indent=2, ensure_ascii=False, default=str)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise


def _draft_of(data: Mapping[str, Any]) -> TrainingDraft:
    special: dict[str, Callable[[dict[str, Any]], Any]] = {
        "config": _config_of,
        "report": _report_of,
        "finished": _finished_of,
    }
    draft = TrainingDraft()
    plain = {name: value for name, value in data.items() if name not in special}
    draft = replace(draft, **_known(draft, plain))
    for name, read in special.items():
        value = data.get(name)
        if isinstance(value, dict):
            try:
                found: dict[str, Any] = {name: read(value)}
            except (TypeError, ValueError, KeyError, AttributeError):
                continue  # an entry of another version: the default stands
            draft = replace(draft, **found)
    return draft


def _known(default: Any, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries of ``data`` that are fields of ``default`` and of their kind."""
    known: dict[str, Any] = {}
    for item in fields(default):
        if item.name in data:
            value, standard = data[item.name], getattr(default, item.name)
            if isinstance(standard, tuple) and isinstance(value, list):
                known[item.name] = tuple(value)
            elif _is_of_kind(standard, value):
                known[item.name] = value
    return known


def _is_of_kind(standard: Any, value: Any) -> bool:
    if isinstance(standard, bool) or isinstance(value, bool):
        return isinstance(standard, bool) and isinstance(value, bool)
    if isinstance(standard, float):
        return isinstance(value, int | float)
    if isinstance(standard, Mapping):
        return isinstance(value, dict)
    return isinstance(value, type(standard))


def _config_of(data: dict[str, Any]) -> TrainingConfig:
    return TrainingConfig(**_known(TrainingConfig(), data))


def _report_of(data: dict[str, Any]) -> DataReport:
    known = _known(DataReport("", "", ""), data)
    known["parts"] = {name: PartCount(**part) for name, part in known.get("parts", {}).items()}
    known["problems"] = tuple(_problem_of(problem) for problem in known.get("problems", ()))
    return DataReport(**known)


def _problem_of(data: dict[str, Any]) -> DataProblem:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}
    return DataProblem(**values)


def _finished_of(data: dict[str, Any]) -> TrainingFinished:
    card = ModelCard.from_json(data["card"])
    return TrainingFinished(str(data["folder"]), card, bool(data["stopped_early"]))
