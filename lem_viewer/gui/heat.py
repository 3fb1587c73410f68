"""The score map as a translucent picture on the screen's own pixels."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from lem_viewer.gui.colours import DIFFERENCE_ALPHA, EXTRA, MISSED, OVERLAP, colour_table
from lem_viewer.gui.indexed_image import make_colour_table, make_indexed_image
from lem_viewer.gui.resample import Resampling
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.settings import OverlayOptions
from lem_viewer.values.findings import Prediction
from lem_viewer.values.geometry import Placement

_FINE_SIDE, _FINEST = 960, 12  # cells are divided by up to 12, the map to about 960 a side
_TOP = 65534
_ANYWHERE_PX = 0.5  # error of the place that shows in no overlay
_MOST_PARTS, _MOST_PIECES = 24, 6
Box = tuple[int, int, int, int]  # left, top, right, bottom; device pixels
Picture = tuple[QImage, int, int]  # and the device pixel of its corner
_EDGE = 2  # fine cells kept around what is shown


class HeatMap:
    """A score map, refined once, cut at a threshold when it is drawn.

    The threshold is applied after the interpolation, so its edge is smooth at any zoom. A colour
    means the same probability at any threshold. Only the parts above the threshold are drawn.

    Parameters
    ----------
    scores : ndarray, (h, w), float32
        Logits; NaN outside the breast is transparent and never bleeds into the breast.
    placement : Placement
    options : OverlayOptions
    """

    def __init__(
        self, scores: NDArray[np.float32], placement: Placement, options: OverlayOptions
    ) -> None:
        fine, self._cells = refined(scores)
        self._placement = placement
        lowest = round(options.heat_threshold * _TOP) + 1
        self._labels = np.round(np.arange(65536) / _TOP * 254).clip(0, 254).astype(np.uint8) + 1
        self._labels[:lowest] = 0
        self._table = make_colour_table(_heat_colours(options.colour_map, options.heat_opacity))
        self._pieces = [
            (fine[box], corner) for box, corner in pieces_of((fine >= lowest).view(np.uint8))
        ]

    def pictures(self, transform: DisplayTransform, box: Box) -> list[Picture]:
        """Return what of the map lies in a box of the tile."""
        ends = np.array([[0.5, 0.5], [0.5, 1.5], [1.5, 0.5]]) / self._cells - 0.5
        matrix = to_device(self._placement.to_image(ends), transform)
        return [
            (make_indexed_image(cv2.LUT(numbers, self._labels), self._table), *place)
            for numbers, place in on_screen(self._pieces, matrix, box, smooth=True)
        ]


class DifferenceMap:
    """Where outlines and truth overlap, miss and exceed each other.

    Parameters
    ----------
    labels : ndarray, (rows, cols), uint8
        0 none, 1 overlap, 2 missed, 3 extra; on stored pixels.
    """

    def __init__(self, labels: NDArray[np.uint8]) -> None:
        self.labels = labels
        colours = [QColor(0, 0, 0, 0), QColor(OVERLAP), QColor(MISSED), QColor(EXTRA)]
        for colour in colours[1:]:
            colour.setAlpha(DIFFERENCE_ALPHA)
        self._table = make_colour_table(colours)
        self._pieces = [(labels[box], corner) for box, corner in pieces_of(labels)]

    def pictures(self, transform: DisplayTransform, box: Box) -> list[Picture]:
        """Return what of it lies in a box of the tile."""
        matrix = to_device(np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0]]), transform)
        return [
            (make_indexed_image(labels, self._table), *place)
            for labels, place in on_screen(self._pieces, matrix, box, smooth=False)
        ]


def refined(scores: NDArray[np.float32]) -> tuple[NDArray[np.uint16], int]:
    """Return the map's probabilities on smaller cells, and how many of them a cell has a side.

    0 is outside the breast; 1 to 65,535 is probability 0 to 1.
    """
    cells = max(1, min(_FINEST, _FINE_SIDE // max(scores.shape)))
    size = (scores.shape[1] * cells, scores.shape[0] * cells)
    inside = np.isfinite(scores)
    weight = cv2.resize(inside.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    filled = np.where(inside, scores, 0).astype(np.float32)
    smooth = cv2.resize(filled, size, interpolation=cv2.INTER_LINEAR)
    smooth /= np.maximum(weight, 1e-6)
    probability = 1.0 / (1.0 + np.exp(-np.clip(smooth, -30, 30)))
    fine = (1 + np.round(probability * _TOP)).astype(np.uint16)
    fine[weight < 0.5] = 0
    return fine, cells


def score_at(prediction: Prediction, row: float, col: float) -> float | None:
    """Return the score of the cell that holds a stored pixel; None outside map or breast."""
    cell = np.floor(prediction.placement.to_grid(np.array([[row, col]]))[0] + 0.5).astype(int)
    rows, cols = prediction.score_map.shape
    if not (0 <= cell[0] < rows and 0 <= cell[1] < cols):
        return None
    score = float(prediction.score_map[cell[0], cell[1]])
    return score if np.isfinite(score) else None


def _heat_colours(colour_map: str, opacity: float) -> list[QColor]:
    steps = np.linspace(0, 255, 255).round().astype(int)
    alpha = round(255 * min(max(opacity, 0.0), 1.0))
    table = colour_table(colour_map)[steps]
    return [QColor(0, 0, 0, 0), *(QColor(int(r), int(g), int(b), alpha) for r, g, b in table)]


def pieces_of(shown: NDArray[np.uint8]) -> list[tuple[tuple[slice, slice], tuple[int, int]]]:
    """Return the boxes (rows, cols) of what is not 0, with their corners (row, col).

    Connected parts have a box each, near ones share one: each costs 0.06 ms, each tile's worth of
    pixels 1 ms.
    """
    outer, _ = cv2.findContours(shown, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outer:
        return []
    boxes = np.array([cv2.boundingRect(contour) for contour in outer])  # x, y, width, height
    first = np.maximum(boxes[:, 1::-1] - _EDGE, 0)  # row, col
    end = np.minimum(boxes[:, 1::-1] + boxes[:, 3:1:-1] + _EDGE, shown.shape)
    if len(boxes) > _MOST_PARTS:
        first, end = first.min(axis=0)[None], end.max(axis=0)[None]
    parts = joined([tuple(box) for box in np.hstack([first, end]).tolist()], _MOST_PIECES)
    return [
        ((slice(top, bottom), slice(left, right)), (top, left))
        for top, left, bottom, right in parts
    ]


def joined(boxes: list[Box], most: int) -> list[Box]:
    """Return at most ``most`` boxes that cover all; those whose union adds least are joined."""
    boxes = list(boxes)
    while len(boxes) > most:
        unions = [
            (_area(union := _union(one, other)) - _area(one) - _area(other), i, j, union)
            for i, one in enumerate(boxes)
            for j, other in enumerate(boxes[:i])
        ]
        _, i, j, union = min(unions)
        boxes = [box for k, box in enumerate(boxes) if k not in (i, j)] + [union]
    return boxes


def _union(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def _area(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


def to_device(stored: NDArray[np.float64], transform: DisplayTransform) -> NDArray[np.float64]:
    """Return the (3, 3) matrix from an image's (col, row, 1) to device pixel indices.

    ``stored`` is where the image's pixels (0, 0), (0, 1) and (1, 0) lie, stored (row, col).
    """
    origin, along_col, along_row = transform.to_screen(stored)
    made = np.eye(3)
    made[:2, 0], made[:2, 1] = along_col - origin, along_row - origin
    made[:2, 2] = origin - 0.5
    return made


def on_screen(
    pieces: list[tuple[NDArray, tuple[int, int]]],
    to_device: NDArray[np.float64],
    box: Box,
    *,
    smooth: bool,
) -> Iterator[tuple[NDArray, tuple[int, int]]]:
    """Yield what of each piece lies in the box, at screen resolution, and its corner (x, y)."""
    if not pieces:
        return
    turn, shift = to_device[:2, :2], to_device[:2, 2]
    corners = np.array([(corner, np.add(corner, part.shape)) for part, corner in pieces])
    places = (corners[..., ::-1].reshape(-1, 2) - 0.5) @ turn.T + shift
    places = places.reshape(-1, 2, 2)
    firsts = np.ceil(np.maximum(places.min(axis=1), box[:2])).astype(int).tolist()
    ends = np.ceil(np.minimum(places.max(axis=1), box[2:])).astype(int).tolist()
    for (part, (row, col)), (left, top), (right, bottom) in zip(pieces, firsts, ends, strict=True):
        if right <= left or bottom <= top:
            continue
        from_piece = to_device.copy()
        from_piece[:2, 2] += turn @ (col, row)
        seen = (left, top, right, bottom)
        plan = Resampling.of(from_piece, seen, part.shape[:2], tolerance=_ANYWHERE_PX)
        needed = part[slice(*plan.rows), slice(*plan.cols)]
        yield plan.apply(needed, smooth=smooth), (left, top)
