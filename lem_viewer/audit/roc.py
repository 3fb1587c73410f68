"""The ROC curve, and how sure each of its sensitivities is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

_GRID = np.linspace(0.0, 1.0, 51)


@dataclass(frozen=True, eq=False)
class RocCurve:
    """An empirical ROC curve.

    Parameters
    ----------
    false_positive, true_positive : ndarray, (n,)
        From (0, 0) to (1, 1), a point a threshold; equal scores are one step.
    band : tuple of (float, float, float)
        (1 - specificity, lowest, highest sensitivity): 95 % by bootstrap of patients; empty where
        fewer than two patients of each class are there.
    """

    false_positive: NDArray[np.float64]
    true_positive: NDArray[np.float64]
    band: tuple[tuple[float, float, float], ...] = ()


def roc_curve(
    scores: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str] = (),
    *,
    seed: int = 0,
    resamples: int = 500,
    level: float = 0.95,
) -> RocCurve | None:
    """Return the ROC curve; None where one class is missing.

    Parameters
    ----------
    scores : array_like, (n,)
        Higher speaks for label 1.
    labels : array_like, (n,)
        0 or 1.
    patients : sequence of str, (n,)
        Whose each image is; without it there is no band.
    seed, resamples : int
    level : float
    """
    values = np.asarray(scores, dtype=np.float64)
    truth = np.asarray(labels)
    if values.shape != truth.shape or values.ndim != 1:
        raise ValueError(f"scores of shape {values.shape}, labels of shape {truth.shape}")
    if not ((truth == 1).any() and (truth == 0).any()):
        return None
    order = np.argsort(-values, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(values[order])), len(values) - 1)
    positive = (truth[order] == 1).astype(np.float64)
    false, true = _steps(np.ones((1, len(values))), positive, ends)
    owners = [patients[number] for number in order] if len(patients) else []
    return RocCurve(false[0], true[0], _band(positive, ends, owners, seed, resamples, level))


def _steps(
    weights: NDArray[np.float64], positive: NDArray[np.float64], ends: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return (draws, steps + 1) false and true positive rates under weights (draws, n)."""
    with np.errstate(invalid="ignore", divide="ignore"):
        found = []
        for share in (1 - positive, positive):
            counts = np.cumsum(weights * share, axis=1)[:, ends]
            rates = counts / counts[:, -1:]
            found.append(np.concatenate([np.zeros((len(rates), 1)), rates], axis=1))
    return found[0], found[1]


def _band(
    positive: NDArray[np.float64],
    ends: NDArray[np.int64],
    patients: Sequence[str],
    seed: int,
    resamples: int,
    level: float,
) -> tuple[tuple[float, float, float], ...]:
    if not patients:
        return ()
    _, owner = np.unique(np.asarray(patients, dtype=str), return_inverse=True)
    count = int(owner.max()) + 1
    both = [len(np.unique(owner[positive == kind])) for kind in (0.0, 1.0)]
    if min(both) < 2:
        return ()
    rng = np.random.default_rng(seed)
    heights = []
    for _ in range(resamples):
        weights = rng.multinomial(count, np.full(count, 1 / count))[owner].astype(np.float64)
        false, true = _steps(weights[None, :], positive, ends)
        if np.isfinite(false).all() and np.isfinite(true).all():
            heights.append(np.interp(_GRID, false[0], true[0]))
    if len(heights) < resamples / 2:
        return ()
    low, high = np.quantile(np.array(heights), [(1 - level) / 2, (1 + level) / 2], axis=0)
    return tuple((float(x), float(a), float(b)) for x, a, b in zip(_GRID, low, high, strict=True))
