"""The figures of two models on the same cases, and their paired differences, all by patient."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from lem_viewer.audit.calibration import BINS, expected_calibration_error, expected_error
from lem_viewer.audit.figures import CaseRow, as_json, metrics_of
from lem_viewer.audit.pairing import compare_runs
from lem_viewer.audit.roc import roc_curve
from lem_viewer.audit.statistics import Interval, bootstrap_mean_by_patient, wilson

_RESAMPLES = 1000
_LEVEL = 0.95
_MOST_ROC_POINTS = 500


def side_figures(rows: Sequence[CaseRow], model_id: str, threshold: float) -> dict[str, Any]:
    """Return what ``metrics_of`` does, rates with intervals by patient, and the ROC curve."""
    figures = metrics_of(rows, model_id, threshold)
    read = [row for row in rows if row.probability is not None]
    rates = {
        "sensitivity_ci_by_patient": [r for r in read if r.label == 1],
        "specificity_ci_by_patient": [r for r in read if r.label == 0],
    }
    for name, those in rates.items():
        right = [(_says(row, threshold) == bool(row.label)) for row in those]
        figures[name] = as_json(rate_interval(right, [row.patient for row in those]))
    pointed = [row for row in read if row.label == 1 and row.hit is not None]
    figures["hit_ci_by_patient"] = as_json(
        rate_interval([bool(row.hit) for row in pointed], [row.patient for row in pointed])
    )
    figures["roc"] = _roc(read)
    return figures


def rate_interval(right: Sequence[bool], patients: Sequence[str]) -> Interval | None:
    """Return the 95 % interval of a rate, whole patients drawn; None without an image.

    Where all are alike the bootstrap knows no spread: Wilson's interval with each patient counted
    once is taken, never the false certainty of (1, 1).
    """
    if not right:
        return None
    count = len(set(patients))
    if all(right) or not any(right):
        return wilson(count if right[0] else 0, count)
    interval = bootstrap_mean_by_patient([float(each) for each in right], patients)[1]
    return None if any(np.isnan(interval)) else interval


def _roc(read: Sequence[CaseRow]) -> dict[str, Any] | None:
    curve = roc_curve(
        [row.probability or 0.0 for row in read],
        [row.label for row in read],
        [row.patient for row in read],
    )
    if curve is None:
        return None
    step = max(1, len(curve.false_positive) // _MOST_ROC_POINTS)
    chosen = sorted({*range(0, len(curve.false_positive), step), len(curve.false_positive) - 1})
    return {
        "false_positive": [round(float(curve.false_positive[k]), 6) for k in chosen],
        "true_positive": [round(float(curve.true_positive[k]), 6) for k in chosen],
        "band": [list(map(lambda v: round(v, 6), point)) for point in curve.band],
    }


def paired_differences(
    new: Sequence[CaseRow],
    current: Sequence[CaseRow],
    thresholds: tuple[float, float],
    *,
    seed: int = 0,
) -> dict[str, Any]:
    """Return figure -> ``a`` (new), ``b`` (current), ``difference``, ``ci``, ``n``.

    None where not defined.

    Parameters
    ----------
    new, current : sequence of CaseRow
        Of the same files.
    thresholds : (float, float)
        From which probability the new and the current model say yes.
    seed : int
    """
    found = compare_runs(new, current, seed=seed)
    there = {row.file: row for row in current}
    pairs = [(row, there[row.file]) for row in new if row.file in there]
    read = [p for p in pairs if None not in (p[0].probability, p[1].probability)]
    told = {name: found[name] for name in ("auc", "hit", "dice")}
    for name, label in (("sensitivity", 1), ("specificity", 0)):
        told[name] = _rate_difference([p for p in read if p[0].label == label], thresholds, seed)
    told["ece"] = _ece_difference(read, seed)
    positive = len({row.patient for row, _ in read if row.label == 1 and row.hit is not None})
    counts = {
        "hit": positive,
        "sensitivity": len({row.patient for row, _ in read if row.label == 1}),
        "specificity": len({row.patient for row, _ in read if row.label == 0}),
    }
    return {
        name: _without_false_certainty(each, counts.get(name, 0)) for name, each in told.items()
    }


def _rate_difference(
    pairs: Sequence[tuple[CaseRow, CaseRow]], thresholds: tuple[float, float], seed: int
) -> dict[str, Any]:
    a = [float(_says(row, thresholds[0]) == bool(row.label)) for row, _ in pairs]
    b = [float(_says(row, thresholds[1]) == bool(row.label)) for _, row in pairs]
    patients = [row.patient for row, _ in pairs]
    mean, interval = bootstrap_mean_by_patient(
        [x - y for x, y in zip(a, b, strict=True)], patients, seed=seed
    )
    told = {
        "a": float(np.mean(a)) if a else None,
        "b": float(np.mean(b)) if b else None,
        "difference": mean,
        "ci": interval,
        "n": len(pairs),
    }
    return {name: as_json(value) for name, value in told.items()}


def _ece_difference(pairs: Sequence[tuple[CaseRow, CaseRow]], seed: int) -> dict[str, Any]:
    a = [row.probability or 0.0 for row, _ in pairs]
    b = [row.probability or 0.0 for _, row in pairs]
    labels, patients = [row.label for row, _ in pairs], [row.patient for row, _ in pairs]
    ece_a, ece_b = expected_calibration_error(a, labels), expected_calibration_error(b, labels)
    told = {
        "a": ece_a,
        "b": ece_b,
        "difference": None if ece_a is None or ece_b is None else ece_a - ece_b,
        "ci": ece_difference_interval(a, b, labels, patients, seed=seed),
        "n": len(pairs),
    }
    return {name: as_json(value) for name, value in told.items()}


def ece_difference_interval(
    said_a: ArrayLike,
    said_b: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    seed: int = 0,
    bins: int = BINS,
) -> Interval | None:
    """Return the interval of one calibration error less the other, the same patients drawn.

    None with fewer than two patients.

    Parameters
    ----------
    said_a, said_b, labels : array_like, (n,)
    patients : sequence of str, (n,)
    seed, bins : int

    Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    """
    a, b, truth = (np.asarray(each, dtype=np.float64) for each in (said_a, said_b, labels))
    _, owner = np.unique(np.asarray(patients, dtype=str), return_inverse=True)
    count = int(owner.max()) + 1 if len(owner) else 0
    if count < 2:
        return None
    rng, images = np.random.default_rng(seed), np.arange(len(a))
    found = []
    for _ in range(_RESAMPLES):
        times = np.bincount(rng.integers(0, count, count), minlength=count)[owner]
        drawn = np.repeat(images, times)
        errors = [expected_error(said[drawn], truth[drawn], bins) for said in (a, b)]
        found.append(errors[0] - errors[1])
    low, high = np.quantile(found, [(1 - _LEVEL) / 2, (1 + _LEVEL) / 2]).tolist()
    return low, high


def _without_false_certainty(told: dict[str, Any], patients: int) -> dict[str, Any]:
    """Take an interval without width away: all draws alike is no certainty.

    Where one model is right on every image and the other on none, Wilson's interval of so many
    patients, each counted once, stands in its place.
    """
    ci = told.get("ci")
    if not isinstance(ci, list | tuple) or ci[0] != ci[1]:
        return told
    if abs(ci[0]) != 1 or not patients:
        return {**told, "ci": None}
    low, high = wilson(patients, patients)
    return {**told, "ci": as_json((low, high) if ci[0] > 0 else (-high, -low))}


def _says(row: CaseRow, threshold: float) -> bool:
    return row.probability is not None and row.probability >= threshold
