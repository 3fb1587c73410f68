"""Kappa and the ROC curve against figures of the hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from lem_viewer.audit.agreement import cohen_kappa
from lem_viewer.audit.roc import roc_curve


def ratings(table: list[list[int]]) -> tuple[list[str], list[str]]:
    """Return two lists of ratings whose cross table is this."""
    first, second = [], []
    for i, row in enumerate(table):
        for j, count in enumerate(row):
            first += [str(i)] * count
            second += [str(j)] * count
    return first, second


def test_kappa_of_fifty_proposals() -> None:
    """20 both yes, 15 both no, 5 and 10 apart: observed 0.7, expected 0.5, kappa 0.4."""
    found = cohen_kappa(*ratings([[20, 5], [10, 15]]), ("0", "1"))
    assert found is not None and found.kappa is not None and found.interval is not None
    assert (found.n, found.agreement) == (50, pytest.approx(0.7))
    assert found.kappa == pytest.approx(0.4)
    # Standard error by hand (Fleiss, Cohen and Everitt 1969), pe = 0.5, po = 0.7:
    # sum of p_ij (w_ij (1 - pe) - (p_.i + p_j.) (1 - po))^2, less (po pe - 2 pe + po)^2
    terms = (
        0.4 * (0.5 - (0.6 + 0.5) * 0.3) ** 2
        + 0.3 * (0.5 - (0.4 + 0.5) * 0.3) ** 2
        + 0.1 * ((0.6 + 0.5) * 0.3) ** 2  # second rater's 0 and first rater's 1
        + 0.2 * ((0.4 + 0.5) * 0.3) ** 2
    )
    error = math.sqrt((terms - (0.7 * 0.5 - 1.0 + 0.7) ** 2) / (50 * 0.5**4))
    assert found.interval == pytest.approx((0.4 - 1.959964 * error, 0.4 + 1.959964 * error))


def test_weighted_kappa_gives_neighbours_a_half() -> None:
    """Three categories, ten things: 8 agreed, 2 next to each other (weight 1/2)."""
    first, second = ratings([[3, 1, 0], [0, 3, 1], [0, 0, 2]])
    found = cohen_kappa(first, second, ("0", "1", "2"), weighted=True)
    rows, cols = np.array([0.4, 0.4, 0.2]), np.array([0.3, 0.4, 0.3])
    expected = float(rows @ cols) + 0.5 * (0.4 * 0.4 + 0.4 * 0.3 + 0.4 * 0.3 + 0.2 * 0.4)
    assert found is not None
    assert found.kappa == pytest.approx((0.9 - expected) / (1 - expected))


def test_kappa_that_is_not_defined_is_none() -> None:
    assert cohen_kappa([], [], ("0", "1")) is None
    alike = cohen_kappa(["1"] * 4, ["1"] * 4, ("0", "1"))
    assert alike is not None and (alike.kappa, alike.agreement) == (None, 1.0)
    with pytest.raises(ValueError, match="no category"):
        cohen_kappa(["9"], ["1"], ("0", "1"))


def test_the_roc_curve_steps_over_ties_at_once() -> None:
    found = roc_curve([0.9, 0.5, 0.5, 0.1], [1, 1, 0, 0])
    assert found is not None
    assert found.false_positive.tolist() == [0, 0, 0.5, 1]
    assert found.true_positive.tolist() == [0, 0.5, 1, 1]
    assert found.band == ()  # nobody said whose the images are
    assert roc_curve([0.1, 0.2], [1, 1]) is None


def test_the_band_holds_the_curve_and_narrows_with_more_patients() -> None:
    rng = np.random.default_rng(1)

    def width(count: int) -> float:
        labels = np.arange(count) % 2
        scores = rng.normal(labels * 1.0, 1.0)
        curve = roc_curve(scores, labels, [str(n) for n in range(count)], resamples=100)
        assert curve is not None
        band = np.array(curve.band)
        middle = np.interp(0.5, curve.false_positive, curve.true_positive)
        low, high = np.interp(0.5, band[:, 0], band[:, 1]), np.interp(0.5, band[:, 0], band[:, 2])
        assert low <= middle <= high
        return float(high - low)

    assert width(400) < width(40)
