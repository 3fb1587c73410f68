"""A prediction against the truth of its view, at the full resolution of the image.

Only the box that holds all outlines and all truth is rasterised: on 13 megapixels that is what
keeps a comparison in the milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.audit.measures import counts_of, dice_of_counts, hit, iou_of_counts
from lem_viewer.values.findings import (
    Extremum,
    Prediction,
    StudyComparison,
    TruthMask,
    ViewComparison,
)
from lem_viewer.values.geometry import Placement
from lem_viewer.values.outlines import fill_outline

NONE, OVERLAP, MISSED, EXTRA = 0, 1, 2, 3


@dataclass(frozen=True)
class _Box:
    """Rows and columns of an image, half open."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        return (self.bottom - self.top, self.right - self.left)

    @property
    def part(self) -> tuple[slice, slice]:
        return slice(self.top, self.bottom), slice(self.left, self.right)


def compare_view(
    prediction: Prediction,
    truths: Sequence[TruthMask],
    shape: tuple[int, int],
    breast: NDArray[np.bool_] | None = None,
) -> ViewComparison:
    """Compare what a model outlined on a view with the truth.

    Parameters
    ----------
    prediction : Prediction
    truths : sequence of TruthMask
        Of this view; without any (or only empty ones) nothing is defined.
    shape : (rows, cols)
        Of the view as stored.
    breast : ndarray, (rows, cols), bool, optional
        For the chance of a hit; without it the score map's own cells (NaN outside of the breast)
        are laid over the image.
    """
    _check(prediction, truths, shape)
    key = prediction.key
    truth_box = _box_of_masks(truths)
    if truth_box is None:
        return ViewComparison(key, None, None, None, None, None, model_id=prediction.model_id)
    contours = [region.contour for region in prediction.regions]
    box = _box_of_contours([*contours, *prediction.map_regions], shape, truth_box)
    truth = _union_in(box, truths)
    overlap, missed, extra = counts_of(_filled(contours, box), truth)
    by_map = _map_counts(prediction, truth, box, shape)
    maxima = strongest_first(prediction)
    return ViewComparison(
        key,
        dice=dice_of_counts(overlap, missed, extra),
        iou=iou_of_counts(overlap, missed, extra),
        dice_score_map=dice_of_counts(*by_map),
        hit=bool(maxima) and _in_any(maxima[:1], truths),
        chance=_chance(prediction, truths, truth_box, shape, breast),
        overlap_px=overlap,
        missed_px=missed,
        extra_px=extra,
        lesions=sum(1 for item in truths if item.mask.any()),
        lesions_hit=sum(1 for item in truths if _in_any(maxima, [item])),
        model_id=prediction.model_id,
    )


def compare_study(
    predictions: Mapping[str, Prediction],
    truths: Mapping[str, Sequence[TruthMask]],
    shapes: Mapping[str, tuple[int, int]],
) -> StudyComparison:
    """Compare every predicted view of a study, by view key, in the order of ``predictions``."""
    return StudyComparison(
        tuple(
            compare_view(prediction, truths.get(key, ()), shapes[key])
            for key, prediction in predictions.items()
        )
    )


def difference_labels(
    prediction: Prediction, truths: Sequence[TruthMask], shape: tuple[int, int]
) -> NDArray[np.uint8]:
    """Return (rows, cols) uint8: 0 neither, 1 overlap, 2 missed (truth only), 3 extra."""
    _check(prediction, truths, shape)
    labels = np.zeros(shape, dtype=np.uint8)
    contours = [region.contour for region in prediction.regions]
    box = _box_of_contours(contours, shape, _box_of_masks(truths))
    truth, predicted = _union_in(box, truths), _filled(contours, box)
    inside = labels[box.part]
    inside[truth & predicted] = OVERLAP
    inside[truth & ~predicted] = MISSED
    inside[predicted & ~truth] = EXTRA
    return labels


def strongest_first(prediction: Prediction) -> list[Extremum]:
    """Return the maxima of a prediction, strongest first; minima speak against a lesion."""
    maxima = [extremum for extremum in prediction.extrema if extremum.is_maximum]
    return sorted(maxima, key=lambda extremum: -extremum.score)


def _check(prediction: Prediction, truths: Sequence[TruthMask], shape: tuple[int, int]) -> None:
    for truth in truths:
        if truth.mask.shape != tuple(shape) or truth.key != prediction.key:
            raise ValueError(
                f"truth of view {truth.key}, {truth.mask.shape}, "
                f"is not of view {prediction.key}, {shape}"
            )


def _in_any(maxima: Sequence[Extremum], truths: Sequence[TruthMask]) -> bool:
    return any(hit(item.row, item.col, truth.mask) for item in maxima for truth in truths)


# --------------------------------------------------------------------------- boxes


def _box_of_masks(truths: Sequence[TruthMask]) -> _Box | None:
    """Return the smallest box that holds every True pixel, or None where there is none."""
    boxes = []
    for truth in truths:
        left, top, width, height = cv2.boundingRect(truth.mask.view(np.uint8))
        if width and height:
            boxes.append((top, left, top + height, left + width))
    if not boxes:
        return None
    corners = np.array(boxes)
    top, left = corners[:, :2].min(axis=0).tolist()
    bottom, right = corners[:, 2:].max(axis=0).tolist()
    return _Box(top, left, bottom, right)


def _box_of_contours(contours: Sequence[NDArray], shape: tuple[int, int], box: _Box | None) -> _Box:
    """Return the box of contours, cut to the image, joined with ``box``."""
    lows = [(box.top, box.left)] if box else []
    highs = [(box.bottom, box.right)] if box else []
    for contour in contours:
        low = np.clip(np.floor(contour.min(axis=0)), 0, shape).astype(int)
        high = np.clip(np.ceil(contour.max(axis=0)) + 1, 0, shape).astype(int)
        if (high > low).all():
            lows.append((int(low[0]), int(low[1])))
            highs.append((int(high[0]), int(high[1])))
    if not lows:
        return _Box(0, 0, 0, 0)
    (top, left), (bottom, right) = np.min(lows, axis=0).tolist(), np.max(highs, axis=0).tolist()
    return _Box(top, left, bottom, right)


def _union_in(box: _Box, truths: Sequence[TruthMask]) -> NDArray[np.bool_]:
    union = np.zeros(box.shape, dtype=bool)
    for truth in truths:
        union |= truth.mask[box.part]
    return union


def _filled(contours: Sequence[NDArray], box: _Box) -> NDArray[np.bool_]:
    canvas = np.zeros(box.shape, dtype=bool)
    for contour in contours:
        fill_outline(canvas, contour, (box.top, box.left))
    return canvas


# ---------------------------------------------------------------- score map on image


def _map_counts(
    prediction: Prediction, truth: NDArray[np.bool_], box: _Box, shape: tuple[int, int]
) -> tuple[int, int, int]:
    """Return (overlap, missed, extra) of the thresholded score map: its contours, else its cells.

    ``truth`` is the union inside the box, which holds all contours but not all cells.
    """
    if prediction.map_regions:
        return counts_of(_filled(prediction.map_regions, box), truth)
    above = np.nan_to_num(prediction.score_map, nan=-np.inf) >= prediction.map_threshold
    placement = prediction.placement
    overlap = int(np.count_nonzero(cells_on_image(above, placement, box.part) & truth))
    grid = above.T if placement.transposed else above
    rows, cols = _cells_of_pixels(placement, (slice(0, shape[0]), slice(0, shape[1])))
    heights, widths = _tally(rows, grid.shape[0]), _tally(cols, grid.shape[1])
    whole = int(heights @ grid @ widths)  # no pixel is touched for it
    return overlap, int(np.count_nonzero(truth)) - overlap, whole - overlap


def _tally(places: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Return how many pixels fall into each of ``count`` cells."""
    return np.bincount(places[(places >= 0) & (places < count)], minlength=count)


def _cells_of_pixels(
    placement: Placement, part: tuple[slice, slice]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the cell that each image row and each image column of a part falls into."""
    rows = np.arange(part[0].start, part[0].stop) + 0.5 - placement.origin_row
    cols = np.arange(part[1].start, part[1].stop) + 0.5 - placement.origin_col
    return (
        np.floor(rows / placement.row_step).astype(np.int64),
        np.floor(cols / placement.col_step).astype(np.int64),
    )


def cells_on_image(
    cells: NDArray[np.bool_], placement: Placement, part: tuple[slice, slice]
) -> NDArray[np.bool_]:
    """Lay a grid's cells over a part of the image: True where a pixel's centre is in a True cell.

    Axes are parallel, so rows and columns are looked up apart.
    """
    along_rows, along_cols = _cells_of_pixels(placement, part)
    grid = cells.T if placement.transposed else cells
    picked = np.zeros((len(along_rows), len(along_cols)), dtype=bool)
    row_in = (along_rows >= 0) & (along_rows < grid.shape[0])
    col_in = (along_cols >= 0) & (along_cols < grid.shape[1])
    picked[np.ix_(row_in, col_in)] = grid[np.ix_(along_rows[row_in], along_cols[col_in])]
    return picked


def _chance(
    prediction: Prediction,
    truths: Sequence[TruthMask],
    box: _Box,
    shape: tuple[int, int],
    breast: NDArray[np.bool_] | None,
) -> float | None:
    """Return the part of the breast's area that the truth covers; None where no breast is known."""
    truth = _union_in(box, truths)
    if breast is not None:
        if breast.shape != tuple(shape):
            raise ValueError(f"breast mask of {breast.shape} on an image of {shape}")
        area = float(np.count_nonzero(breast))
        covered = np.count_nonzero(truth & breast[box.part])
    else:
        cells = ~np.isnan(prediction.score_map)
        area = _area_on_image(cells, prediction.placement, shape)
        covered = np.count_nonzero(truth & cells_on_image(cells, prediction.placement, box.part))
    return min(1.0, covered / area) if area else None


def _area_on_image(cells: NDArray[np.bool_], placement: Placement, shape: tuple[int, int]) -> float:
    """Return the image area, in square pixels, of the True cells; what juts out is cut off."""
    grid = cells.T if placement.transposed else cells

    def lengths(count: int, origin: float, step: float, size: int) -> NDArray[np.float64]:
        edges = np.clip(origin + step * np.arange(count + 1), 0, size)
        return np.abs(np.diff(edges))

    heights = lengths(grid.shape[0], placement.origin_row, placement.row_step, shape[0])
    widths = lengths(grid.shape[1], placement.origin_col, placement.col_step, shape[1])
    return float(heights @ grid @ widths)
