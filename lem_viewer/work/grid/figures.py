"""The figures of a row: over its seeds and folds, each with its interval, and against another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from lem_viewer.audit.figures import CaseRow
from lem_viewer.audit.pairing import paired_delong
from lem_viewer.audit.seeds import Estimate, mean_auc, mean_auc_difference
from lem_viewer.audit.statistics import bootstrap_mean_by_patient, wilson

#: What is shown of a row, in this order.
FIGURES = ("auc", "accuracy", "sensitivity", "specificity", "dice", "iou", "hit", "chance")


@dataclass(frozen=True)
class Run:
    """One seed of a row on one test set: the cases of all its folds.

    Parameters
    ----------
    cases : tuple of CaseRow
    thresholds : mapping of str to float
        The probability from which on each image (by its file) counts as positive.
    metrics : tuple of mapping
        ``result.json`` of each fold.
    stamp : tuple of int
        When their tables of cases were written.
    """

    cases: tuple[CaseRow, ...]
    thresholds: Mapping[str, float]
    metrics: tuple[Mapping[str, Any], ...] = ()
    stamp: tuple[int, ...] = ()


@dataclass(frozen=True)
class RowFigures:
    """A row on one test set.

    Parameters
    ----------
    n, n_positive, n_with_truth, n_patients : int
        Images that were read.
    values : mapping of str to Estimate
        By the names of ``FIGURES``.
    """

    n: int
    n_positive: int
    n_with_truth: int
    n_patients: int
    values: Mapping[str, Estimate]
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True)
class Paired:
    """A row less the first one; ``p_auc`` after DeLong on probabilities averaged over seeds."""

    auc: Estimate = field(default_factory=lambda: Estimate(None))
    p_auc: float | None = None
    dice: Estimate = field(default_factory=lambda: Estimate(None))
    hit: Estimate = field(default_factory=lambda: Estimate(None))


def row_figures(runs: Sequence[Run], *, score_map: bool = False) -> RowFigures:
    """Return the figures of a row's seeds; an image counts with its mean over the seeds.

    Parameters
    ----------
    runs : sequence of Run
        At least one, each of the same images.
    score_map : bool
        Dice is that of the thresholded score map.
    """
    files = _common(runs)
    first = _by_file(runs[0])
    patients = [first[file].patient for file in files]
    labels = [first[file].label for file in files]
    truth = [file for file in files if first[file].hit is not None]
    values = {
        "auc": mean_auc(_probabilities(runs, files), labels, patients) if files else Estimate(None),
        "dice": _mean_of(runs, truth, _dice_of(score_map)),
        "iou": Estimate(None) if score_map else _mean_of(runs, truth, lambda row: row.iou),
        "hit": _estimate(_means(runs, truth, _hit), _owners(runs, truth), is_part=True),
        "chance": _mean_of(runs, truth, lambda row: row.chance),
        "accuracy": _right(runs, files, (0, 1)),
        "sensitivity": _right(runs, files, (1,)),
        "specificity": _right(runs, files, (0,)),
    }
    return RowFigures(len(files), sum(labels), len(truth), len(set(patients)), values, tuple(runs))


def compare_rows(
    a: RowFigures, b: RowFigures, *, score_maps: tuple[bool, bool] = (False, False)
) -> Paired:
    """Return a less b on the images of both; intervals by drawing patients."""
    files = _common([*a.runs, *b.runs])
    if not files:
        return Paired()
    first = _by_file(a.runs[0])
    patients = [first[file].patient for file in files]
    labels = [first[file].label for file in files]
    scores = [_probabilities(item.runs, files) for item in (a, b)]
    delong = paired_delong(scores[0].mean(axis=0), scores[1].mean(axis=0), labels)
    truth = [file for file in files if first[file].hit is not None]
    return Paired(
        mean_auc_difference(scores[0], scores[1], labels, patients),
        delong.p_value if delong else None,
        _difference(a, b, truth, (_dice_of(score_maps[0]), _dice_of(score_maps[1]))),
        _difference(a, b, truth, (_hit, _hit)),
    )


_Value = Callable[[CaseRow], float | None]


def _hit(row: CaseRow) -> float:
    return float(bool(row.hit))


def _dice_of(score_map: bool) -> _Value:
    return (lambda row: row.dice_score_map) if score_map else (lambda row: row.dice)


def _by_file(run: Run) -> dict[str, CaseRow]:
    return {row.file: row for row in run.cases}


def _common(runs: Sequence[Run]) -> list[str]:
    """Return the files that every run read, in the order of the first."""
    read = [{row.file for row in run.cases if row.probability is not None} for run in runs]
    shared = set.intersection(*read) if read else set()
    return [row.file for row in runs[0].cases if row.file in shared] if runs else []


def _probabilities(runs: Sequence[Run], files: Sequence[str]) -> np.ndarray:
    tables = [_by_file(run) for run in runs]
    return np.array([[table[file].probability or 0.0 for file in files] for table in tables])


def _means(runs: Sequence[Run], files: Sequence[str], value: _Value) -> np.ndarray:
    """Return (files,) the mean over the seeds of a figure; an undefined one counts as 0."""
    tables = [_by_file(run) for run in runs]
    return np.array(
        [np.mean([value(table[file]) or 0.0 for table in tables]) for file in files], dtype=float
    )


def _owners(runs: Sequence[Run], files: Sequence[str]) -> list[str]:
    table = _by_file(runs[0])
    return [table[file].patient for file in files]


def _mean_of(runs: Sequence[Run], files: Sequence[str], value: _Value) -> Estimate:
    return _estimate(_means(runs, files, value), _owners(runs, files))


def _difference(
    a: RowFigures, b: RowFigures, files: Sequence[str], values: tuple[_Value, _Value]
) -> Estimate:
    differences = _means(a.runs, files, values[0]) - _means(b.runs, files, values[1])
    return _estimate(differences, _owners(a.runs, files))


def _right(runs: Sequence[Run], files: Sequence[str], labels: tuple[int, ...]) -> Estimate:
    """Return the part of the images with these labels that were called rightly."""
    tables = [(_by_file(run), run.thresholds) for run in runs]
    chosen = [file for file in files if tables[0][0][file].label in labels]

    def right(file: str) -> float:
        said = [
            ((table[file].probability or 0.0) >= limits.get(file, 0.5)) == table[file].label
            for table, limits in tables
        ]
        return float(np.mean(said))

    said = np.array([right(file) for file in chosen])
    return _estimate(said, _owners(runs, chosen), is_part=True)


def _estimate(values: np.ndarray, patients: Sequence[str], *, is_part: bool = False) -> Estimate:
    """Return a mean with its interval; ``is_part``: the values are answers to yes-or-no."""
    if not len(values):
        return Estimate(None)
    mean, interval = bootstrap_mean_by_patient(values, patients)
    if interval[0] < interval[1]:
        return Estimate(mean, interval)
    # All draws alike: no certainty. Of yes-or-no figures Wilson's interval still tells something.
    if is_part and np.isin(values, (0.0, 1.0)).all():
        return Estimate(mean, wilson(int(values.sum()), len(values)))
    return Estimate(mean)
