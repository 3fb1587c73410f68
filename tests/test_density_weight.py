"""The density rank: which part of the breast is darker, and what it does to an outline."""

from __future__ import annotations

import numpy as np
import pytest

from lem_viewer.network.localize import connected_part, density_weight, smooth_gradient


def _stripes() -> tuple[np.ndarray, np.ndarray]:
    """Four wide stripes of grey 0.2, 0.4, 0.6, 0.8; the first row is no breast."""
    image = np.repeat(np.float32([0.2, 0.4, 0.6, 0.8]), 100)[None].repeat(100, axis=0)
    breast = np.ones(image.shape, dtype=bool)
    breast[0] = False
    return image, breast


def test_the_rank_is_the_part_of_the_breast_that_is_darker():
    image, breast = _stripes()
    weight = density_weight(image, breast, 1.0)
    assert weight is not None
    # In the middle of a stripe the smoothing (3 px) sees that stripe only.
    assert weight[50, 50] == pytest.approx(0.0)
    # Up to 9 of a stripe's 100 columns are smoothed towards a darker neighbour: 9 / 400.
    assert weight[50, 150] == pytest.approx(0.25, abs=0.025)
    assert weight[50, 250] == pytest.approx(0.50, abs=0.025)
    assert weight[50, 350] == pytest.approx(0.75, abs=0.025)
    assert not weight[0].any()
    squared = density_weight(image, breast, 2.0)
    assert squared is not None
    assert squared[50, 250] == pytest.approx(0.25, abs=0.025)


def test_a_power_of_nought_leaves_the_gradient_as_it_is():
    image, breast = _stripes()
    gradient = np.random.default_rng(0).random(image.shape, dtype=np.float32)
    assert density_weight(image, breast, 0.0) is None
    plain = smooth_gradient(gradient, breast, 4.0)
    assert np.array_equal(plain, smooth_gradient(gradient, breast, 4.0, None))


def test_an_outline_follows_the_dense_tissue():
    rows, cols = np.mgrid[:120, :120].astype(np.float32)
    dense = np.abs(cols - 60) < 12  # a dense band under a round gradient
    # Fat in two greys, so that its ranks differ: 0 and 0.4; the band's rank is 0.8.
    image = np.where(dense, 0.8, np.where(rows < 60, 0.3, 0.4)).astype(np.float32)
    breast = np.ones(image.shape, dtype=bool)
    gradient = np.exp(-((rows - 60) ** 2 + (cols - 60) ** 2) / (2 * 25**2)).astype(np.float32)
    plain = connected_part(smooth_gradient(gradient, breast, 3.0), (60, 60), 8, 0.3)
    weight = density_weight(image, breast, 3.0)
    weighted = connected_part(smooth_gradient(gradient, breast, 3.0, weight), (60, 60), 8, 0.3)
    # 0.4 ** 3 / 0.8 ** 3 = 1 / 8: below the fraction of 0.3 everywhere beside the band.
    near = np.abs(cols - 60) < 12 + 9  # where the smoothing blends both
    assert (plain & ~near).sum() > 0.2 * plain.sum()
    assert not (weighted & ~near).any()
    assert weighted[60, 60]
