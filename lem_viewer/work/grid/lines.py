"""The lines of a table: a row on a test set, its figures, and what they are against the first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lem_viewer.work.grid.figures import Paired, RowFigures, Run, compare_rows, row_figures
from lem_viewer.work.grid.places import CASES, RESULT, TRAINED, set_folder, unit_folder
from lem_viewer.work.grid.plan import SCORE_MAP, LabelledSet, Row
from lem_viewer.work.grid.scoring import read_cases


@dataclass(frozen=True)
class Line:
    """A row of a table on one test set, with what it is against the table's first row."""

    row: Row
    wanted: LabelledSet
    figures: RowFigures
    paired: Paired | None
    seconds: float | None
    parameters: int | None


class Lines:
    """Makes the lines of tables; what was measured of a row once is not measured again.

    Parameters
    ----------
    out : Path
        Of the comparison.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self._figures: dict[tuple[object, ...], RowFigures] = {}
        self._paired: dict[tuple[object, ...], Paired] = {}

    def of(self, rows: Sequence[Row], wanted: LabelledSet) -> Iterator[Line]:
        """Yield a line for each row that has figures; the first of them is the reference."""
        reference: tuple[Row, RowFigures, tuple[object, ...]] | None = None
        for row in rows:
            runs = _runs_of(row, wanted, self._out)
            if not runs:
                continue
            is_map = row.localizer == SCORE_MAP
            key: tuple[object, ...] = (row.table, row.title, wanted.key, *(r.stamp for r in runs))
            if key not in self._figures:
                self._figures[key] = row_figures(runs, score_map=is_map)
            figures = self._figures[key]
            paired = None
            if reference is not None:
                both = (key, reference[2])
                if both not in self._paired:
                    maps = (is_map, reference[0].localizer == SCORE_MAP)
                    self._paired[both] = compare_rows(figures, reference[1], score_maps=maps)
                paired = self._paired[both]
            reference = reference or (row, figures, key)
            yield Line(row, wanted, figures, paired, _seconds(runs), _parameters(row, self._out))


def _seconds(runs: Sequence[Run]) -> float | None:
    told = [metrics.get("seconds_per_image") for run in runs for metrics in run.metrics]
    known = [float(value) for value in told if value is not None]
    return sum(known) / len(known) if known else None


def _runs_of(row: Row, wanted: LabelledSet, out: Path) -> list[Run]:
    """Return a run a seed; folds of one seed that test on parts of one set are put together."""
    groups: dict[tuple[int, int], list[tuple[Path, Mapping[str, Any]]]] = {}
    for unit in row.units:
        place = set_folder(out, unit, wanted, row.localizer)
        if not (place / RESULT).is_file():
            continue
        metrics = json.loads((place / RESULT).read_text("utf-8"))["metrics"]
        fold = unit.config.fold if wanted.manifest else 0
        groups.setdefault((unit.config.seed, fold), []).append((place, metrics))
    runs = []
    for entries in groups.values():
        tables = [(read_cases(place / CASES), metrics) for place, metrics in entries]
        runs.append(
            Run(
                tuple(case for cases, _ in tables for case in cases),
                {
                    case.file: float(m.get("threshold", 0.5))
                    for cases, m in tables
                    for case in cases
                },
                tuple(metrics for _, metrics in tables),
                tuple((place / CASES).stat().st_mtime_ns for place, _ in entries),
            )
        )
    return runs


def _parameters(row: Row, out: Path) -> int | None:
    path = unit_folder(out, row.units[0]) / TRAINED
    return json.loads(path.read_text("utf-8")).get("parameters") if path.is_file() else None
