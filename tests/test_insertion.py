"""Lesions inserted into films: deterministic, inside the breast, without a seam, and labelled."""

from __future__ import annotations

import numpy as np
import pytest

from lem_viewer.phantom.distractors import DISTRACTORS, add_distractors
from lem_viewer.phantom.inserted_place import Spot, choose_spot
from lem_viewer.phantom.inserted_shapes import draw_mass, draw_spicules, warp_towards
from lem_viewer.phantom.insertion import KINDS, add_density, insert_lesion, unit_of


@pytest.fixture
def film():
    """A half disc of clouded grey, chest wall left, 224 x 160."""
    rows, cols = np.mgrid[:224, :160].astype(np.float32)
    breast = np.hypot(rows - 112, cols) < 105
    rng = np.random.default_rng(0)
    image = 0.35 + 0.25 * np.exp(-((rows - 112) ** 2 + (cols - 40) ** 2) / 3000)
    image = image + 0.02 * rng.standard_normal(image.shape)
    return np.where(breast, np.clip(image, 0, 1), 0).astype(np.float32), breast


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_stays_in_the_breast_and_in_range(film, kind):
    image, breast = film
    for seed in range(3):
        made = insert_lesion(image, breast, seed, kind)
        assert made.label == 1
        assert set(made.kind.split(" + ")) == {kind}
        assert made.image.dtype == np.float32
        assert made.image.min() >= 0
        assert made.image.max() <= 1
        assert not made.image[~breast].any()
        assert made.mask.any()
        assert not made.mask[~breast].any()


def test_the_same_seed_makes_the_same_lesion_and_another_seed_another(film):
    image, breast = film
    first, again = insert_lesion(image, breast, 7), insert_lesion(image, breast, 7)
    assert np.array_equal(first.image, again.image)
    assert np.array_equal(first.mask, again.mask)
    assert not np.array_equal(first.image, insert_lesion(image, breast, 8).image)


def test_the_film_given_is_not_changed(film):
    image, breast = film
    before = image.copy()
    insert_lesion(image, breast, 3)
    add_distractors(image, breast, 3)
    assert np.array_equal(image, before)


def test_a_mass_makes_its_place_brighter_than_before(film):
    image, breast = film
    for seed in range(6):
        made = insert_lesion(image, breast, seed, "mass")
        assert made.image[made.mask].mean() > image[made.mask].mean() + 0.02


def test_far_from_the_lesion_the_film_is_as_it_was(film):
    image, breast = film
    drawn = draw_mass(image.shape, Spot(112, 50), 10, "indistinct", np.random.default_rng(1))
    made = add_density(image, drawn, 1.0, np.random.default_rng(2), np.zeros_like(image))
    far = breast & (Spot(112, 50).distance(image.shape) > 50)
    assert np.abs(made - image)[far].max() < 1e-3


def test_where_the_film_is_white_nothing_can_be_added(film):
    image, _ = film
    white = np.full_like(image, 1.04)  # the ceiling of the tone curve
    drawn = np.ones_like(image)
    made = add_density(white, drawn, 1.0, np.random.default_rng(0), np.zeros_like(image))
    assert np.allclose(made, white, atol=1e-4)


def test_an_unknown_kind_is_refused(film):
    with pytest.raises(ValueError, match="kind is 'wart'"):
        insert_lesion(*film, 0, "wart")


def test_the_unit_is_the_root_of_the_area():
    assert unit_of(np.ones((16, 4), dtype=bool)) == 8.0


def test_a_large_lesion_is_placed_away_from_the_skin(film):
    image, breast = film
    for seed in range(10):
        spot = choose_spot(image, breast, np.random.default_rng(seed), 30.0)
        assert np.hypot(spot.row - 112, spot.col) < 105 - 0.7 * 30 + 12  # a coarse cell's diagonal


def test_a_circumscribed_mass_has_a_sharper_edge_than_an_indistinct_one():
    def steepest(margin: str) -> float:
        slopes = []
        for seed in range(8):
            drawn = draw_mass((96, 96), Spot(48, 48), 24, margin, np.random.default_rng(seed))
            slopes.append(np.abs(np.diff(drawn, axis=1)).max())
        return float(np.mean(slopes))

    assert steepest("circumscribed") > 1.3 * steepest("indistinct")


def test_spicules_reach_beyond_the_mass():
    drawn = draw_spicules((128, 128), Spot(64, 64), 12, np.random.default_rng(4), reach=3.0)
    away = Spot(64, 64).distance((128, 128))
    assert drawn[(away > 18) & (away < 30)].max() > 0.05
    assert drawn[away > 45].max() < 0.01


def test_distortion_draws_tissue_towards_its_spot():
    image = np.zeros((64, 64), np.float32)
    image[:, 44] = 1  # an upright line 12 pixels right of the spot
    warped = warp_towards(image, Spot(32, 32), 24.0, 0.5)
    assert warped[32].argmax() < 44
    assert warped[2].argmax() == 44


@pytest.mark.parametrize("name", DISTRACTORS)
def test_each_distractor_changes_the_breast_only(film, name):
    image, breast = film
    changed = DISTRACTORS[name](image, breast, np.random.default_rng(2))
    assert np.abs(changed - image)[breast].max() > 0.003
    cleaned, names = add_distractors(image, breast, 5, count=2)
    assert len(names) == 2
    assert not cleaned[~breast].any()


def test_no_distractors_are_no_change(film):
    image, breast = film
    same, names = add_distractors(image, breast, 1, count=0)
    assert names == ()
    assert np.array_equal(same, image)
