"""How far two agree beyond chance: Cohen's kappa, plain or weighted, with its interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from lem_viewer.audit.statistics import Interval


@dataclass(frozen=True)
class Kappa:
    """Agreement of two raters.

    Parameters
    ----------
    n : int
        Things that both rated.
    agreement : float
        Part on which they said the same, 0 to 1.
    kappa : float or None
        1 full, 0 no more than by chance; None where both always said one and the same thing.
    interval : (float, float) or None
        95 %, large sample; None where it is not defined.
    weighted : bool
        Neighbouring categories count as half agreed, linearly.
    """

    n: int
    agreement: float
    kappa: float | None
    interval: Interval | None
    weighted: bool


def cohen_kappa(
    first: Sequence[str],
    second: Sequence[str],
    categories: Sequence[str],
    *,
    weighted: bool = False,
    level: float = 0.95,
) -> Kappa | None:
    """Return Cohen's kappa of two raters; None where they rated nothing together.

    Parameters
    ----------
    first, second : sequence of str, (n,)
        Categories of the same things, in the same order.
    categories : sequence of str
        All there are; for the weighted kappa in their order.
    weighted : bool
        Linear weights: 1 - |i - j| / (k - 1).
    level : float

    Raises
    ------
    ValueError
        Lengths differ, or a category is not listed.

    Source: Cohen, Educational and Psychological Measurement 1960; Cohen, Psychological Bulletin
    1968 (weights); standard error: Fleiss, Cohen and Everitt, Psychological Bulletin 1969, 72:323.
    """
    if len(first) != len(second):
        raise ValueError(f"{len(first)} and {len(second)} ratings")
    place = {name: number for number, name in enumerate(categories)}
    unknown = sorted({*first, *second} - place.keys())
    if unknown:
        raise ValueError(f"{', '.join(unknown)} is no category of {', '.join(categories)}")
    n, k = len(first), len(categories)
    if n == 0:
        return None
    table = np.zeros((k, k))
    np.add.at(table, ([place[c] for c in first], [place[c] for c in second]), 1.0 / n)
    weights = _weights(k) if weighted else np.eye(k)
    rows, cols = table.sum(axis=1), table.sum(axis=0)
    observed = float((weights * table).sum())
    expected = float((weights * np.outer(rows, cols)).sum())
    agreement = float(np.trace(table))
    if expected >= 1 - 1e-12:
        return Kappa(n, agreement, None, None, weighted)
    kappa = (observed - expected) / (1 - expected)
    error = _standard_error(table, weights, observed, expected, n)
    reach = NormalDist().inv_cdf(0.5 + level / 2) * error
    interval = (max(-1.0, kappa - reach), min(1.0, kappa + reach)) if error > 0 else None
    return Kappa(n, agreement, kappa, interval, weighted)


def _weights(k: int) -> NDArray[np.float64]:
    index = np.arange(k)
    return 1.0 - np.abs(index[:, None] - index[None, :]) / max(1, k - 1)


def _standard_error(
    table: NDArray[np.float64],
    weights: NDArray[np.float64],
    observed: float,
    expected: float,
    n: int,
) -> float:
    """Return the large-sample standard error of kappa (Fleiss, Cohen and Everitt, formula 8)."""
    rows, cols = table.sum(axis=1), table.sum(axis=0)
    row_mean = weights @ cols  # mean weight of each row
    col_mean = weights.T @ rows
    inner = weights * (1 - expected) - (row_mean[:, None] + col_mean[None, :]) * (1 - observed)
    spread = float((table * inner**2).sum())
    centre = (observed * expected - 2 * expected + observed) ** 2
    variance = (spread - centre) / (n * (1 - expected) ** 4)
    return math.sqrt(max(0.0, variance))
