"""Bootstrap of patients for figures that are no means: AUC, and the difference of two AUCs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lem_viewer.audit.statistics import Interval

RESAMPLES = 2000
_CELLS_AT_ONCE = 2_000_000


def auc_interval_by_patient(
    scores: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
    level: float = 0.95,
) -> Interval | None:
    """Return the percentile interval of an AUC, whole patients drawn.

    DeLong's interval takes images as independent; the views of a patient are not. None where
    fewer than two patients are there, where a class is missing in more than half of the draws, or
    where all draws are alike (perfect separation).

    Parameters
    ----------
    scores : array_like, (n,)
    labels : array_like, (n,)
        0 or 1.
    patients : sequence of str, (n,)
    seed : int
        The same seed gives the same interval.
    resamples : int
    level : float
    """
    values, truth = np.asarray(scores, dtype=np.float64), np.asarray(labels)
    draws = patient_draws(patients, seed, resamples)
    found = [weighted_aucs(values, truth, weights) for weights in draws]
    return percentiles(found, resamples, level)


def auc_difference_by_patient(
    scores_a: ArrayLike,
    scores_b: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
    level: float = 0.95,
) -> Interval | None:
    """Return the interval of AUC of a less AUC of b, the same patients drawn for both.

    None as in :func:`auc_interval_by_patient`.
    """
    a, b = np.asarray(scores_a, dtype=np.float64), np.asarray(scores_b, dtype=np.float64)
    truth = np.asarray(labels)
    found = [
        weighted_aucs(a, truth, weights) - weighted_aucs(b, truth, weights)
        for weights in patient_draws(patients, seed, resamples)
    ]
    return percentiles(found, resamples, level)


def weighted_aucs(scores: NDArray, labels: NDArray, weights: NDArray) -> NDArray[np.float64]:
    """Return the AUC under each row of weights, (resamples, n); NaN where a class has no weight."""
    values, group = np.unique(scores, return_inverse=True)
    order = np.argsort(group, kind="stable")
    starts = np.searchsorted(group[order], np.arange(len(values)))
    positive = np.add.reduceat(weights[:, order] * (labels[order] == 1), starts, axis=1)
    negative = np.add.reduceat(weights[:, order] * (labels[order] == 0), starts, axis=1)
    below = np.cumsum(negative, axis=1) - negative / 2  # ties count one half
    pairs = positive.sum(axis=1) * negative.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(pairs > 0, (positive * below).sum(axis=1) / pairs, np.nan)


def patient_draws(
    patients: Sequence[str], seed: int, resamples: int
) -> Iterator[NDArray[np.float64]]:
    """Yield (some, n) weights: how often the patient of each image was drawn."""
    if not len(patients):
        return
    _, owner = np.unique(np.asarray(patients, dtype=str), return_inverse=True)
    count = int(owner.max()) + 1
    if count < 2:
        return
    rng = np.random.default_rng(seed)
    at_once = max(1, _CELLS_AT_ONCE // len(owner))
    for start in range(0, resamples, at_once):
        size = min(at_once, resamples - start)
        drawn = rng.multinomial(count, np.full(count, 1 / count), size)
        yield drawn[:, owner].astype(np.float64)


def percentiles(found: list[NDArray], resamples: int, level: float) -> Interval | None:
    """Return the percentile interval of what the draws gave; None where they tell nothing."""
    if not found:
        return None
    values = np.concatenate(found)
    values = values[np.isfinite(values)]
    if len(values) < resamples / 2:
        return None
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2]).tolist()
    # All draws alike (perfect separation): the bootstrap knows no spread, which is no certainty.
    return (low, high) if low < high else None
