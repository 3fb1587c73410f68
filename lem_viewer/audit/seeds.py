"""Figures of one kind of model trained several times: the mean over the trainings, by patient.

The trainings (seeds) are repetitions, the patients are the sample: the interval of a mean over
trainings comes from drawing patients, the same for every training.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lem_viewer.audit.resampling import RESAMPLES, patient_draws, percentiles, weighted_aucs
from lem_viewer.audit.statistics import Interval, auc_delong


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval; None where not defined."""

    value: float | None
    interval: Interval | None = None


def mean_auc(
    scores: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Estimate:
    """Return the mean AUC of several trainings; of one, DeLong's interval stands beside it.

    Parameters
    ----------
    scores : array_like, (trainings, n)
        Higher speaks for label 1.
    labels : array_like, (n,)
        0 or 1.
    patients : sequence of str, (n,)
    seed, resamples : int
        Of the bootstrap by patient.
    """
    values, truth = _checked(scores, labels, patients)
    single = [auc_delong(row, truth) for row in values]
    if len(set(truth.tolist())) < 2:
        return Estimate(None)
    if len(single) == 1:
        return Estimate(single[0][0], single[0][1])
    found = [_mean_aucs(values, truth, w) for w in patient_draws(patients, seed, resamples)]
    mean = float(np.mean([auc for auc, _ in single]))
    return Estimate(mean, percentiles(found, resamples, 0.95))


def mean_auc_difference(
    scores_a: ArrayLike,
    scores_b: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Estimate:
    """Return mean AUC of a less mean AUC of b, the same patients drawn for both.

    Parameters
    ----------
    scores_a, scores_b : array_like, (trainings, n)
        Their numbers of trainings may differ.
    """
    a, truth = _checked(scores_a, labels, patients)
    b, _ = _checked(scores_b, labels, patients)
    if len(set(truth.tolist())) < 2:
        return Estimate(None)
    ones = np.ones((1, len(truth)))
    value = float((_mean_aucs(a, truth, ones) - _mean_aucs(b, truth, ones))[0])
    found = [
        _mean_aucs(a, truth, w) - _mean_aucs(b, truth, w)
        for w in patient_draws(patients, seed, resamples)
    ]
    return Estimate(value, percentiles(found, resamples, 0.95))


def _mean_aucs(values: NDArray, truth: NDArray, weights: NDArray) -> NDArray[np.float64]:
    """Return (resamples,) the mean over the trainings of the AUC under each row of weights."""
    return np.mean([weighted_aucs(row, truth, weights) for row in values], axis=0)


def _checked(
    scores: ArrayLike, labels: ArrayLike, patients: Sequence[str]
) -> tuple[NDArray[np.float64], NDArray]:
    values = np.atleast_2d(np.asarray(scores, dtype=np.float64))
    truth = np.asarray(labels)
    if values.shape[1] != len(truth) or len(truth) != len(patients):
        raise ValueError(f"scores {values.shape}, {len(truth)} labels, {len(patients)} patients")
    return values, truth
