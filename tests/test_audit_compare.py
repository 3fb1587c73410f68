"""Dice, IoU, hits and chance against counts made by hand, on turned and cropped grids too."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lem_viewer.audit.compare import (
    cells_on_image,
    compare_study,
    compare_view,
    difference_labels,
)
from lem_viewer.audit.measures import chance, dice, hit, iou
from lem_viewer.values.findings import Extremum, Prediction, Region, TruthMask
from lem_viewer.values.geometry import Placement

SHAPE = (40, 30)


def box(top: int, left: int, bottom: int, right: int, shape: tuple[int, int] = SHAPE) -> np.ndarray:
    mask = np.zeros(shape, dtype=bool)
    mask[top:bottom, left:right] = True
    return mask


def region(top: float, left: float, bottom: float, right: float, score: float = 2.0) -> Region:
    """Return the outline of pixels top..bottom-1, left..right-1, along the pixels' edges."""
    corners = [(top, left), (top, right), (bottom, right), (bottom, left)]
    contour = np.array(corners, dtype=float) - 0.5
    return Region(contour, score, (top + bottom) / 2, (left + right) / 2, 1.0, None)


def prediction(
    regions: tuple[Region, ...] = (),
    extrema: tuple[Extremum, ...] = (),
    score_map: np.ndarray | None = None,
    placement: Placement | None = None,
    map_threshold: float = 0.0,
    map_regions: tuple[np.ndarray, ...] = (),
) -> Prediction:
    if score_map is None:
        score_map = np.full((4, 3), -1.0)
    return Prediction(
        "k",
        0.5,
        0.0,
        score_map.astype(np.float32),
        placement or Placement(0, 0, 10, 10),
        extrema,
        regions,
        map_threshold,
        "m@12345678",
        "CPU",
        0.1,
        map_regions=map_regions,
    )


def truth(mask: np.ndarray, label: str = "malignant") -> TruthMask:
    return TruthMask("k", mask, label)


# ------------------------------------------------------------------------ measures


def test_dice_and_iou_of_hand_counted_masks() -> None:
    first, second = box(0, 0, 4, 5), box(2, 3, 6, 7)  # 20 and 16 pixels, 2 x 2 in both
    assert dice(first, second) == pytest.approx(2 * 4 / 36)
    assert iou(first, second) == pytest.approx(4 / 32)
    assert dice(first, first) == 1.0
    assert dice(first, box(20, 20, 22, 22)) == 0.0


def test_two_empty_masks_have_no_dice() -> None:
    empty = np.zeros(SHAPE, dtype=bool)
    assert dice(empty, empty) is None
    assert iou(empty, empty) is None
    assert dice(empty, box(0, 0, 1, 1)) == 0.0


def test_masks_of_two_shapes_are_the_programmers_mistake() -> None:
    with pytest.raises(ValueError, match="shapes"):
        dice(np.zeros((2, 3), dtype=bool), np.zeros((3, 2), dtype=bool))


def test_a_point_hits_the_pixel_that_holds_it() -> None:
    mask = box(5, 6, 8, 10)
    assert hit(5, 6, mask) and hit(4.5, 5.5, mask) and hit(7.49, 9.49, mask)
    assert not hit(4.49, 6, mask) and not hit(7.5, 6, mask)
    assert not hit(-3, 6, mask) and not hit(5, 300, mask)
    assert not hit(-1, -1, np.ones((3, 3), dtype=bool))  # no wrapping round


def test_chance_is_the_truths_part_of_the_breast() -> None:
    assert chance(box(0, 0, 4, 5), box(0, 0, 40, 10)) == 20 / 400
    assert chance(box(0, 8, 4, 12), box(0, 0, 40, 10)) == 8 / 400  # half lies outside
    assert chance(box(0, 0, 4, 5), np.zeros(SHAPE, dtype=bool)) is None


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**31 - 1), st.floats(0, 1), st.floats(0, 1))
def test_dice_follows_from_iou(seed: int, first_part: float, second_part: float) -> None:
    rng = np.random.default_rng(seed)
    first, second = rng.random((9, 8)) < first_part, rng.random((9, 8)) < second_part
    both, overlap = dice(first, second), iou(first, second)
    if both is None or overlap is None:
        assert not first.any() and not second.any()
    else:
        assert both == pytest.approx(2 * overlap / (1 + overlap))
        assert dice(second, first) == both


# -------------------------------------------------------------------- compare_view


def test_a_view_is_compared_pixel_by_pixel() -> None:
    # outlines hold rows 10..19, columns 5..14 (100); truth rows 15..24, columns 5..14 (100)
    said = prediction((region(10, 5, 20, 15),), (Extremum(17, 8, 1, 0, 2.0),))
    got = compare_view(said, [truth(box(15, 5, 25, 15))], SHAPE)
    assert (got.overlap_px, got.missed_px, got.extra_px) == (50, 50, 50)
    assert got.dice == pytest.approx(0.5)
    assert got.iou == pytest.approx(1 / 3)
    assert got.hit is True
    assert got.chance == pytest.approx(100 / 1200)  # 4 x 3 cells of 10 x 10 pixels
    assert (got.lesions, got.lesions_hit) == (1, 1)
    assert (got.key, got.model_id) == ("k", "m@12345678")


def test_overlapping_outlines_and_masks_count_once() -> None:
    said = prediction((region(0, 0, 10, 10), region(5, 5, 10, 10)))
    masks = [truth(box(0, 0, 10, 10)), truth(box(0, 0, 2, 2))]
    got = compare_view(said, masks, SHAPE)
    assert (got.overlap_px, got.missed_px, got.extra_px) == (100, 0, 0)
    assert got.dice == 1.0


def test_no_truth_is_none_and_not_zero() -> None:
    said = prediction((region(0, 0, 10, 10),), (Extremum(3, 3, 0, 0, 2.0),))
    for masks in ([], [truth(np.zeros(SHAPE, dtype=bool))]):
        got = compare_view(said, masks, SHAPE)
        assert (got.dice, got.iou, got.dice_score_map, got.hit, got.chance) == (None,) * 5
        assert got.lesions == 0


def test_truth_without_any_maximum_is_a_miss() -> None:
    minimum = Extremum(17, 8, 1, 0, -5.0)  # speaks against, however strong
    got = compare_view(prediction((), (minimum,)), [truth(box(15, 5, 25, 15))], SHAPE)
    assert (got.hit, got.dice, got.lesions_hit) == (False, 0.0, 0)
    assert got.missed_px == 100


def test_only_the_strongest_maximum_counts_for_the_hit_but_all_for_the_lesions() -> None:
    maxima = (Extremum(30, 20, 3, 2, 5.0), Extremum(17, 8, 1, 0, 2.0), Extremum(1, 1, 0, 0, 1.0))
    masks = [truth(box(15, 5, 25, 15)), truth(box(0, 0, 3, 3)), truth(box(0, 20, 3, 25))]
    got = compare_view(prediction((), maxima), masks, SHAPE)
    assert got.hit is False
    assert (got.lesions, got.lesions_hit) == (3, 2)


def test_the_thresholded_map_is_compared_by_its_cells_where_it_has_no_contours() -> None:
    scores = np.full((4, 3), -1.0)
    scores[1, 0], scores[3, 2] = 0.5, 2.0  # 200 pixels, one cell far from the truth
    got = compare_view(prediction(score_map=scores), [truth(box(15, 5, 25, 15))], SHAPE)
    # the cell of rows 10..19, columns 0..9 overlaps rows 15..19, columns 5..9: 25 pixels
    assert got.dice_score_map == pytest.approx(2 * 25 / (200 + 100))
    higher = prediction(score_map=scores, map_threshold=1.0)
    assert compare_view(higher, [truth(box(15, 5, 25, 15))], SHAPE).dice_score_map == 0.0


def test_the_contours_of_the_map_are_taken_where_there_are_some() -> None:
    said = prediction(map_regions=(region(15, 5, 25, 15).contour,))
    got = compare_view(said, [truth(box(15, 5, 25, 15))], SHAPE)
    assert got.dice_score_map == 1.0
    assert got.dice == 0.0


def test_chance_takes_the_cells_of_the_breast_cut_to_the_image() -> None:
    scores = np.full((4, 3), -1.0)
    scores[:, 2] = np.nan  # columns 20.. are background
    # grid starts 5 pixels above the image: the first row of cells shows 5 of its 10 rows
    said = prediction(score_map=scores, placement=Placement(-5, 0, 10, 10))
    got = compare_view(said, [truth(box(10, 15, 20, 25))], SHAPE)
    # breast: rows 0..34, columns 0..19 = 700 pixels; truth in it: 10 rows x 5 columns
    assert got.chance == pytest.approx(50 / 700)


def test_chance_with_a_breast_mask_counts_its_pixels() -> None:
    got = compare_view(prediction(), [truth(box(0, 0, 10, 10))], SHAPE, box(0, 0, 20, 25))
    assert got.chance == 100 / 500


def test_chance_without_a_breast_is_not_defined() -> None:
    said = prediction(score_map=np.full((4, 3), np.nan))
    assert compare_view(said, [truth(box(0, 0, 10, 10))], SHAPE).chance is None


@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize(("row_step", "col_step"), [(7.5, 6.25), (-7.5, 6.25), (7.5, -6.25)])
def test_cells_lie_where_the_placement_says(
    transposed: bool, row_step: float, col_step: float
) -> None:
    rng = np.random.default_rng(3)
    cells = rng.random((4, 5)) < 0.5
    placement = Placement(
        33.0 if row_step < 0 else 3.0,
        28.0 if col_step < 0 else -2.0,
        row_step,
        col_step,
        transposed,
    )
    got = cells_on_image(cells, placement, (slice(0, 40), slice(0, 30)))
    pixels = np.indices(SHAPE).reshape(2, -1).T
    at = np.floor(placement.to_grid(pixels) + 0.5).astype(int)
    inside = ((at >= 0) & (at < cells.shape)).all(axis=1)
    expected = np.zeros(len(pixels), dtype=bool)
    expected[inside] = cells[at[inside, 0], at[inside, 1]]
    assert np.array_equal(got, expected.reshape(SHAPE))
    scores = np.where(cells, 1.0, -1.0)
    scored = compare_view(
        prediction(score_map=scores, placement=placement), [truth(box(8, 8, 20, 20))], SHAPE
    )
    assert scored.dice_score_map == pytest.approx(dice(got, box(8, 8, 20, 20)))


def test_truth_of_another_view_or_size_is_the_programmers_mistake() -> None:
    with pytest.raises(ValueError, match="is not of view"):
        compare_view(prediction(), [truth(np.ones((3, 3), dtype=bool))], SHAPE)
    with pytest.raises(ValueError, match="is not of view"):
        compare_view(prediction(), [TruthMask("other", np.ones(SHAPE, dtype=bool))], SHAPE)


def test_the_difference_tells_overlap_missed_and_extra_apart() -> None:
    said = prediction((region(10, 5, 20, 15),))
    labels = difference_labels(said, [truth(box(15, 5, 25, 15))], SHAPE)
    assert labels.dtype == np.uint8 and labels.shape == SHAPE
    assert np.bincount(labels.ravel()).tolist() == [1200 - 150, 50, 50, 50]
    assert (labels[15, 5], labels[24, 14], labels[10, 5], labels[0, 0]) == (1, 2, 3, 0)
    assert not difference_labels(prediction(), [], SHAPE).any()


def test_an_outline_beyond_the_image_is_cut() -> None:
    said = prediction((region(-20, -20, 5, 5),))
    got = compare_view(said, [truth(box(0, 0, 5, 5))], SHAPE)
    assert (got.dice, got.extra_px) == (1.0, 0)
    outside = prediction((region(-20, -20, -5, -5),))
    assert compare_view(outside, [truth(box(0, 0, 5, 5))], SHAPE).dice == 0.0


def test_a_study_is_its_views_and_those_without_truth_do_not_count() -> None:
    said = prediction((region(0, 0, 10, 10),), (Extremum(3, 3, 0, 0, 2.0),))
    other = Prediction(
        **{**{name: getattr(said, name) for name in said.__dataclass_fields__}, "key": "n"}
    )
    study = compare_study(
        {"k": said, "n": other}, {"k": [truth(box(0, 0, 10, 10))]}, {"k": SHAPE, "n": SHAPE}
    )
    assert [view.key for view in study.views] == ["k", "n"]
    assert (study.dice_mean, study.hits, len(study.with_truth)) == (1.0, 1, 1)


def test_a_view_of_thirteen_megapixels_is_compared() -> None:
    shape = (4096, 3328)
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    contours = [
        np.stack([2000 + 260 * np.sin(angle), 900 + k * 90 + 300 * np.cos(angle)], axis=1)
        for k in range(3)
    ]
    regions = tuple(Region(c, 2.0, 2000.0, 900.0, 1.0, None) for c in contours)
    said = prediction(regions, score_map=np.ones((64, 52)), placement=Placement(0, 0, 64, 64))
    masks = [truth(box(1800, 700, 2300, 1200, shape)), truth(box(3000, 200, 3200, 400, shape))]
    got = compare_view(said, masks, shape)
    assert got.dice is not None and got.dice > 0.5
    assert (got.lesions, got.lesions_hit) == (2, 0)
