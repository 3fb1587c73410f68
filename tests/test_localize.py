"""From extrema to outlines: known gradients give known regions."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from lem_viewer.network.localize import (
    Part,
    choose_extrema,
    connected_part,
    fine_contours,
    list_extrema,
    merge_parts,
    outline_part,
    outline_score_map,
    part_at,
    smooth_gradient,
)
from lem_viewer.network.localizers import backpropagate
from lem_viewer.values.findings import Extremum
from lem_viewer.values.geometry import PixelSpacing, Placement
from lem_viewer.values.models import LocalizationThresholds

IDENTITY = Placement(0.0, 0.0, 1.0, 1.0)


def extremum(score: float, row: float = 0.0, col: float = 0.0) -> Extremum:
    return Extremum(row, col, 0, 0, score)


def test_extrema_are_listed_strongest_first_in_image_pixels() -> None:
    scores = torch.tensor([[1.0, 0.0, -3.0]])[None, None]
    found = list_extrema(scores, torch.ones_like(scores, dtype=torch.bool), IDENTITY.coarser(16))
    assert [(e.cell_row, e.cell_col, e.score) for e in found] == [(0, 2, -3.0), (0, 0, 1.0)]
    assert (found[0].row, found[0].col) == (7.5, 39.5)  # the cell's centre: 2.5 * 16 - 0.5
    assert [e.is_maximum for e in found] == [False, True]


def test_only_maxima_near_the_strongest_are_followed_and_at_most_n() -> None:
    extrema = [extremum(score) for score in (4.0, 2.0, 1.9, -9.0, 3.0)]
    half = LocalizationThresholds(tau_rel=0.5, n_max=8)
    assert [e.score for e in choose_extrema(extrema, half)] == [4.0, 3.0, 2.0]
    two = LocalizationThresholds(tau_rel=0.5, n_max=2)
    assert [e.score for e in choose_extrema(extrema, two)] == [4.0, 3.0]
    assert choose_extrema([extremum(-1.0)], half) == ()


def test_weak_maxima_are_not_followed_even_where_they_are_the_strongest() -> None:
    thresholds = LocalizationThresholds(tau_rel=0.5, least_score=1.0)
    assert choose_extrema([extremum(0.9), extremum(0.8)], thresholds) == ()
    chosen = choose_extrema([extremum(1.6), extremum(0.9)], thresholds)
    assert [e.score for e in chosen] == [1.6]


def test_near_extrema_are_back_propagated_alone() -> None:
    image = torch.ones(1, 1, 4, 4, requires_grad=True)
    weights = torch.arange(16.0).view(1, 1, 4, 4)
    # Cell (0, 0) sums the upper half with weights, cell (1, 0) the lower half.
    scores = (image * weights).view(1, 1, 2, 8).sum(dim=3, keepdim=True)
    first = Extremum(0, 0, 0, 0, 1.0)
    second = Extremum(0, 0, 1, 0, 1.0)
    maps = backpropagate(scores, image, [first, second])
    assert np.array_equal(maps[0][:2], weights[0, 0, :2].numpy())
    assert not maps[0][2:].any()
    assert np.array_equal(maps[1][2:], weights[0, 0, 2:].numpy())
    assert not maps[1][:2].any()


def test_far_extrema_share_a_pass_and_keep_their_own_pixels() -> None:
    image = torch.ones(1, 1, 16, 160, requires_grad=True)
    scores = torch.nn.functional.avg_pool2d(image, 16) * 256  # a cell sums its block
    first, second = Extremum(0, 0, 0, 1, 1.0), Extremum(0, 0, 0, 8, 1.0)  # 112 pixels apart
    calls = []
    handle = scores.grad_fn.register_hook(lambda *_: calls.append(1))  # type: ignore[union-attr]
    maps = backpropagate(scores, image, [first, second])
    handle.remove()
    assert len(calls) == 1
    assert maps[0][:, 16:32].min() == 1.0
    assert maps[1][:, 128:144].min() == 1.0
    assert maps[0].sum() == maps[1].sum() == 256.0


def test_the_gradient_is_zero_outside_the_breast_even_after_smoothing() -> None:
    gradient = np.ones((20, 20), dtype=np.float32)
    breast = np.zeros((20, 20), dtype=bool)
    breast[:, :10] = True
    smooth = smooth_gradient(gradient, breast, 3.0)
    assert not smooth[:, 10:].any()
    assert smooth[10, 2] > 0.8


def two_blobs() -> np.ndarray:
    smooth = np.zeros((40, 60), dtype=np.float32)
    smooth[10:20, 10:20] = 0.6  # 100 pixels
    smooth[10:20, 40:50] = 1.0
    return smooth


def test_the_part_at_the_extremum_is_kept_not_the_strongest_one() -> None:
    part = connected_part(two_blobs(), (15.0, 12.0), 8, 0.3)
    assert part[10:20, 10:20].all()
    assert part.sum() == 100


def test_a_part_below_the_threshold_gives_way_to_the_maximum() -> None:
    part = connected_part(two_blobs(), (15.0, 12.0), 4, 0.9)
    assert part[10:20, 40:50].all()
    assert part.sum() == 100


def test_a_gradient_of_nought_has_no_part() -> None:
    assert not connected_part(np.zeros((9, 9), np.float32), (4.0, 4.0), 4, 0.3).any()


def outline(placement: Placement, spacing: PixelSpacing | None, shape: tuple[int, int]):
    smooth = np.zeros((40, 60), dtype=np.float32)
    smooth[10:20, 30:50] = 1.0  # 10 x 20 input pixels
    centre = placement.to_image(np.array([[15.0, 40.0]]))[0]
    peak = Extremum(float(centre[0]), float(centre[1]), 0, 0, 2.5)
    thresholds = LocalizationThresholds(region_fraction=0.5)
    part = part_at(smooth, peak, placement, thresholds, 8)
    assert part is not None
    return outline_part(part, placement, shape, spacing)


def test_an_outline_has_its_area_in_pixels_and_square_millimetres() -> None:
    region = outline(IDENTITY, PixelSpacing(0.2, 0.5), (40, 60))
    assert region is not None
    assert region.area_px == pytest.approx(200, rel=0.06)
    assert region.area_mm2 == pytest.approx(200 * 0.1, rel=0.06)
    assert region.score == 2.5
    assert region.contour[:, 0].min() == pytest.approx(9.5, abs=0.3)
    assert region.contour[:, 1].max() == pytest.approx(49.5, abs=0.3)


def test_without_spacing_the_area_is_in_pixels_only() -> None:
    region = outline(IDENTITY, None, (40, 60))
    assert region is not None
    assert region.area_mm2 is None


def test_an_outline_follows_a_mirrored_enlarging_placement() -> None:
    placement = Placement(0.0, 240.0, 4.0, -4.0)  # input col 0 lies at image col 240
    region = outline(placement, None, (160, 240))
    assert region is not None
    assert region.area_px == pytest.approx(200 * 16, rel=0.06)
    assert region.contour[:, 0].min() == pytest.approx(39.5, abs=1.0)
    assert region.contour[:, 1].min() == pytest.approx(240 - 50 * 4 - 0.5, abs=1.0)
    assert region.contour[:, 1].max() == pytest.approx(240 - 30 * 4 - 0.5, abs=1.0)


def test_an_outline_stays_on_the_image() -> None:
    region = outline(IDENTITY, None, (15, 45))
    assert region is not None
    assert region.contour[:, 0].max() <= 14.5
    assert region.contour[:, 1].max() <= 44.5


def block_part(score: float, rows: slice, cols: slice, height: float = 1.0) -> Part:
    smooth = np.zeros((60, 60), dtype=np.float32)
    smooth[rows, cols] = height
    middle = ((rows.start + rows.stop - 1) / 2, (cols.start + cols.stop - 1) / 2)
    part = part_at(smooth, extremum(score, *middle), IDENTITY, LocalizationThresholds(), 8)
    assert part is not None
    return part


def test_parts_that_overlap_become_one_with_the_strongest_score() -> None:
    weak = block_part(1.0, slice(10, 20), slice(10, 30), height=7.0)
    strong = block_part(3.0, slice(10, 20), slice(20, 40), height=0.5)
    apart = block_part(2.0, slice(40, 50), slice(10, 20))
    merged = merge_parts([weak, apart, strong])
    assert [one.extremum.score for one in merged] == [3.0, 2.0]
    assert int(merged[0].inside.sum()) == 10 * 30
    region = outline_part(merged[0], IDENTITY, (60, 60), None)
    assert region is not None
    assert region.area_px == pytest.approx(300, rel=0.06)
    assert (region.peak_row, region.peak_col) == (14.5, 29.5)


def test_a_part_between_two_others_joins_all_three() -> None:
    left = block_part(3.0, slice(10, 20), slice(0, 12))
    right = block_part(2.0, slice(10, 20), slice(20, 32))
    between = block_part(1.0, slice(10, 20), slice(10, 22))
    (whole,) = merge_parts([left, right, between])
    assert whole.extremum.score == 3.0
    assert int(whole.inside.sum()) == 10 * 32


def test_parts_that_do_not_overlap_stay_as_they_are() -> None:
    parts = [block_part(1.0, slice(0, 9), slice(0, 9)), block_part(2.0, slice(20, 30), slice(0, 9))]
    assert merge_parts(parts) == [parts[1], parts[0]]
    assert merge_parts([]) == []


def test_contours_at_the_edge_are_closed_outside_it() -> None:
    window = np.zeros((6, 6), dtype=np.float32)
    window[0:2, 0:3] = 1.0
    (polygon,) = fine_contours(window, 0.5)
    assert polygon.min() < 0.0
    assert polygon.min() >= -0.6


def test_the_score_map_is_outlined_where_it_reaches_the_threshold() -> None:
    scores = np.full((6, 8), -2.0, dtype=np.float32)
    scores[2:4, 3:6] = 3.0  # 2 x 3 cells of 16 pixels
    scores[:, 0] = np.nan
    (polygon,) = outline_score_map(scores, IDENTITY.coarser(16), 0.5, (96, 128))
    rows, cols = polygon[:, 0], polygon[:, 1]
    assert rows.min() == pytest.approx(2 * 16, abs=9)
    assert rows.max() == pytest.approx(4 * 16, abs=9)
    assert cols.min() == pytest.approx(3 * 16, abs=9)
    assert cols.max() == pytest.approx(6 * 16, abs=9)


def test_a_map_below_its_threshold_has_no_outline() -> None:
    assert outline_score_map(np.zeros((4, 4), np.float32), IDENTITY, 0.5, (4, 4)) == ()
    assert outline_score_map(np.full((4, 4), np.nan, np.float32), IDENTITY, 0.5, (4, 4)) == ()
