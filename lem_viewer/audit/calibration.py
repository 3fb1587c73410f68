"""Whether a probability means what it says: reliability, expected calibration error, Brier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lem_viewer.audit.statistics import Interval, midranks, wilson

BINS = 10


@dataclass(frozen=True)
class ReliabilityPoint:
    """A bin of the reliability curve.

    Parameters
    ----------
    probability : float
        Mean of what was said.
    fraction : float
        Part of the bin that was positive.
    count : int
    interval : (float, float)
        Wilson's 95 % interval of the fraction; images count as independent.
    """

    probability: float
    fraction: float
    count: int
    interval: Interval


def reliability_curve(
    probabilities: ArrayLike, labels: ArrayLike, bins: int = BINS
) -> tuple[ReliabilityPoint, ...]:
    """Return the reliability curve in bins of equal mass, lowest probability first.

    Equal probabilities share a bin, so the order of the images does not matter; there may be
    fewer bins than asked for. Empty without images.

    Parameters
    ----------
    probabilities : array_like, (n,)
        0 to 1.
    labels : array_like, (n,)
        0 or 1.
    bins : int

    Source: Nguyen and O'Connor, "Posterior calibration and exploratory analysis for natural
    language processing models", EMNLP 2015 (bins of equal mass).
    """
    said, truth = _checked(probabilities, labels)
    if bins < 1:
        raise ValueError(f"bins is {bins}, must be at least 1")
    if not len(said):
        return ()
    bin_of = np.floor((midranks(said) - 0.5) / len(said) * bins).astype(int)
    points = []
    for number in np.unique(bin_of):
        inside = bin_of == number
        count, positive = int(inside.sum()), int(truth[inside].sum())
        mean = float(said[inside].mean())
        points.append(ReliabilityPoint(mean, positive / count, count, wilson(positive, count)))
    return tuple(points)


def expected_calibration_error(
    probabilities: ArrayLike, labels: ArrayLike, bins: int = BINS
) -> float | None:
    """Return the mean distance of said probability and fraction, bins weighted by their count.

    None without images. With few images a perfectly calibrated model has an error too: with 10
    images a bin, some 0.1.

    Source: Naeini et al., "Obtaining well calibrated probabilities using Bayesian binning", AAAI
    2015, here with bins of equal mass.
    """
    points = reliability_curve(probabilities, labels, bins)
    total = sum(point.count for point in points)
    if not total:
        return None
    gaps = (point.count * abs(point.probability - point.fraction) for point in points)
    return float(sum(gaps) / total)


def brier_score(probabilities: ArrayLike, labels: ArrayLike) -> float | None:
    """Return the mean squared distance of probability and label; None without images.

    Source: Brier, Monthly Weather Review 1950, 78:1-3 (here halved, as is usual for two classes).
    """
    said, truth = _checked(probabilities, labels)
    return float(np.mean((said - truth) ** 2)) if len(said) else None


def calibration_intervals_by_patient(
    probabilities: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    bins: int = BINS,
    seed: int = 0,
    resamples: int = 1000,
    level: float = 0.95,
) -> tuple[Interval | None, Interval | None]:
    """Return percentile intervals of the calibration error and of the Brier score.

    Whole patients are drawn. The calibration error of a draw is on average a little higher than
    that of the images themselves (a distance cannot be negative), so its interval errs upwards.
    None with fewer than two patients.

    Parameters
    ----------
    probabilities, labels : array_like, (n,)
    patients : sequence of str, (n,)
    bins : int
    seed : int
        The same seed gives the same intervals.
    resamples : int
    level : float

    Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    """
    said, truth = _checked(probabilities, labels)
    if len(patients) != len(said):
        raise ValueError(f"{len(said)} probabilities of {len(patients)} patients")
    _, owner = np.unique(np.asarray(patients, dtype=str), return_inverse=True)
    count = int(owner.max()) + 1 if len(owner) else 0
    if count < 2:
        return None, None
    images = np.arange(len(said))
    rng = np.random.default_rng(seed)
    found = np.empty((resamples, 2))
    for number in range(resamples):
        times = np.bincount(rng.integers(0, count, count), minlength=count)[owner]
        drawn = np.repeat(images, times)
        found[number] = (
            expected_error(said[drawn], truth[drawn], bins),
            np.mean((said[drawn] - truth[drawn]) ** 2),
        )
    low, high = np.quantile(found, [(1 - level) / 2, (1 + level) / 2], axis=0).tolist()
    return (low[0], high[0]), (low[1], high[1])


def expected_error(said: NDArray[np.float64], truth: NDArray[np.float64], bins: int) -> float:
    """Return the calibration error, without the curve's intervals."""
    bin_of = np.floor((midranks(said) - 0.5) / len(said) * bins).astype(int)
    gaps = np.bincount(bin_of, weights=said - truth)
    return float(np.abs(gaps).sum() / len(said))


def _checked(
    probabilities: ArrayLike, labels: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    said = np.asarray(probabilities, dtype=np.float64)
    truth = np.asarray(labels, dtype=np.float64)
    if said.ndim != 1 or said.shape != truth.shape:
        raise ValueError(f"probabilities of shape {said.shape}, labels of shape {truth.shape}")
    if not ((said >= 0) & (said <= 1)).all():
        raise ValueError("probabilities must lie between 0 and 1")
    if not np.isin(truth, (0, 1)).all():
        raise ValueError("labels must be 0 or 1")
    return said, truth
