"""How sure a figure is: AUC after DeLong, bootstrap by patient, Wilson. NaN: not defined."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

Interval = tuple[float, float]
UNDEFINED: Interval = (math.nan, math.nan)


def auc_delong(scores: ArrayLike, labels: ArrayLike, level: float = 0.95) -> tuple[float, Interval]:
    """Return the area under the ROC curve and its confidence interval.

    The AUC is the probability that a random positive scores above a random negative, ties
    counting one half. The interval takes DeLong's variance on the logit scale, so it stays
    inside 0 to 1. Where that variance is 0 or unknown (perfect separation, a single positive or
    negative) Newcombe's score interval is taken instead: never the false certainty of (1, 1).
    Images count as independent.

    Parameters
    ----------
    scores : array_like, (n,)
        Higher speaks for label 1.
    labels : array_like, (n,)
        0 or 1.
    level : float
        Coverage, 0 to 1.

    Returns
    -------
    auc : float
        NaN where only one class is there.
    interval : (float, float)

    Source: DeLong et al., Biometrics 1988; Sun and Xu, IEEE Signal Processing Letters 2014
    (mid-ranks); Newcombe, Statistics in Medicine 2006, 25:559-573, method 5.
    """
    values, is_positive = _checked(scores, labels)
    positive, negative = values[is_positive], values[~is_positive]
    m, n = len(positive), len(negative)
    if m == 0 or n == 0:
        return math.nan, UNDEFINED
    above, below = placements(positive, negative)
    auc = float(above.mean())
    if m > 1 and n > 1:
        variance = float(above.var(ddof=1) / m + below.var(ddof=1) / n)
        if variance > 0 and 0 < auc < 1:
            return auc, _logit_interval(auc, math.sqrt(variance), level)
    return auc, _newcombe_interval(auc, m, n, level)


def _checked(scores: ArrayLike, labels: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    values, truth = np.asarray(scores, dtype=np.float64), np.asarray(labels)
    if values.ndim != 1 or values.shape != truth.shape:
        raise ValueError(f"scores of shape {values.shape}, labels of shape {truth.shape}")
    if np.isnan(values).any():
        raise ValueError("scores hold NaN")
    if not np.isin(truth, (0, 1)).all():
        raise ValueError("labels must be 0 or 1")
    return values, truth.astype(bool)


def midranks(values: NDArray) -> NDArray[np.float64]:
    """Return the ranks of values from 1 on; equal values share the mean of their ranks."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2.0)[place]


def placements(
    positive: NDArray, negative: NDArray
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the structural components of an AUC; ties count one half.

    Parameters
    ----------
    positive : ndarray, (m,)
    negative : ndarray, (n,)

    Returns
    -------
    above : ndarray, (m,)
        Part of the negatives below each positive; its mean is the AUC.
    below : ndarray, (n,)
        Part of the positives above each negative.
    """
    m, n = len(positive), len(negative)
    together = midranks(np.concatenate([positive, negative]))
    above = (together[:m] - midranks(positive)) / n
    below = 1.0 - (together[m:] - midranks(negative)) / m
    return above, below


def _z(level: float) -> float:
    if not 0 < level < 1:
        raise ValueError(f"level is {level}, must lie between 0 and 1")
    return NormalDist().inv_cdf(0.5 + level / 2)


def _logit_interval(auc: float, error: float, level: float) -> Interval:
    centre = math.log(auc / (1 - auc))
    reach = _z(level) * error / (auc * (1 - auc))
    low, high = (1 / (1 + math.exp(-max(-700.0, centre + sign * reach))) for sign in (-1, 1))
    return low, high


def _newcombe_interval(auc: float, m: int, n: int, level: float) -> Interval:
    """Return the values t with |t - auc| <= z sqrt(V(t)), found by bisection."""
    z, half = _z(level), (m + n) / 2 - 1

    def beyond(t: float) -> bool:
        spread = 1 + half * (1 - t) / (2 - t) + half * t / (1 + t)
        return abs(t - auc) > z * math.sqrt(t * (1 - t) * spread / (m * n))

    def edge(end: float) -> float:
        inside, outside = auc, end
        for _ in range(60):
            middle = (inside + outside) / 2
            inside, outside = (inside, middle) if beyond(middle) else (middle, outside)
        return inside

    return edge(0.0) if auc > 0 else 0.0, edge(1.0) if auc < 1 else 1.0


def bootstrap_mean_by_patient(
    values: Sequence[float] | NDArray,
    patients: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = 2000,
    level: float = 0.95,
) -> tuple[float, Interval]:
    """Return the mean of values and its percentile interval, whole patients drawn.

    Views of one patient resemble each other: drawing images would promise too narrow an
    interval. One patient alone has no interval (NaN); no value has no mean (NaN).

    Parameters
    ----------
    values : sequence of float, (n,)
    patients : sequence of str, (n,)
        Whose each value is.
    seed : int
        The same seed gives the same interval.
    resamples : int
    level : float

    Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    """
    numbers = np.asarray(values, dtype=np.float64)
    if len(numbers) != len(patients) or numbers.ndim != 1:
        raise ValueError(f"{len(numbers)} values of {len(patients)} patients")
    if len(numbers) == 0:
        return math.nan, UNDEFINED
    mean = float(numbers.mean())
    _, owner = np.unique(np.asarray(patients, dtype=str), return_inverse=True)
    sums, counts = np.bincount(owner, weights=numbers), np.bincount(owner)
    if len(counts) < 2:
        return mean, UNDEFINED
    drawn = np.random.default_rng(seed).integers(0, len(counts), (resamples, len(counts)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2]).tolist()
    return mean, (low, high)


def wilson(successes: int, trials: int, level: float = 0.95) -> Interval:
    """Return the Wilson score interval of a proportion; NaN without trials.

    Source: Wilson, Journal of the American Statistical Association 1927, 22:209-212.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} successes of {trials} trials")
    if trials == 0:
        return UNDEFINED
    z, part = _z(level), successes / trials
    scale = 1 + z * z / trials
    centre = (part + z * z / (2 * trials)) / scale
    reach = z / scale * math.sqrt(part * (1 - part) / trials + z * z / (4 * trials * trials))
    return max(0.0, centre - reach), min(1.0, centre + reach)
