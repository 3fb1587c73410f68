"""The score map as a translucent picture on the screen's own pixels."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from lem_viewer.gui.colours import DIFFERENCE_ALPHA, EXTRA, MISSED, OVERLAP, colour_table
from lem_viewer.gui.indexed_image import make_colour_table, make_indexed_image
from lem_viewer.gui.resample import Resampling
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.findings import Prediction
from lem_viewer.values.geometry import Placement

_FINE_SIDE, _FINEST = 960, 12  # cells are divided by up to 12, the map to about 960 a side
_TOP = 65534
_ANYWHERE_PX = 0.5  # error of the place that shows in no overlay

Placed = tuple[QImage, int, int]  # a picture and the device pixel of its corner


class HeatMap:
    """A score map, refined once, cut at a threshold when it is drawn.

    The threshold is applied after the interpolation, so its edge is smooth at any zoom. A colour
    means the same probability at any threshold.

    Parameters
    ----------
    scores : ndarray, (h, w), float32
        Logits; NaN outside the breast is transparent and never bleeds into the breast.
    placement : Placement
    colour_map : str
    threshold : float
        Probability below which nothing is drawn.
    opacity : float
        0 to 1.
    """

    def __init__(
        self,
        scores: NDArray[np.float32],
        placement: Placement,
        colour_map: str,
        threshold: float,
        opacity: float,
    ) -> None:
        fine, self._cells = refined(scores)
        self._placement = placement
        lowest = round(threshold * _TOP) + 1
        self._labels = np.round(np.arange(65536) / _TOP * 254).clip(0, 254).astype(np.uint8) + 1
        self._labels[:lowest] = 0
        self._table = make_colour_table(_heat_colours(colour_map, opacity))
        self._fine, self._corner = cropped(fine, fine >= lowest)

    @property
    def extent(self) -> NDArray[np.float64]:
        """Stored (row, col) corners of what is drawn; none where nothing is."""
        if self._fine is None:
            return np.zeros((0, 2))
        corner = np.array(self._corner, dtype=np.float64)
        ends = np.array([corner, corner + self._fine.shape])
        return self._placement.to_image(ends / self._cells - 0.5)

    def picture(self, transform: DisplayTransform, size: tuple[int, int]) -> Placed | None:
        """Return what of the map lies on a tile of ``size`` device pixels, or None."""
        if self._fine is None:
            return None
        cells, (row, col) = self._cells, self._corner
        ends = np.array([[row, col], [row, col + 1], [row + 1, col]]) + 0.5
        places = transform.to_screen(self._placement.to_image(ends / cells - 0.5))
        seen = _on_screen(self._fine, _matrix(places), size, smooth=True)
        if seen is None:
            return None
        numbers, x, y = seen
        return make_indexed_image(cv2.LUT(numbers, self._labels), self._table), x, y


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


class DifferenceMap:
    """Where outlines and truth overlap, miss and exceed each other.

    Parameters
    ----------
    labels : ndarray, (rows, cols), uint8
        0 none, 1 overlap, 2 missed, 3 extra; on stored pixels.
    """

    def __init__(self, labels: NDArray[np.uint8]) -> None:
        self.labels = labels
        self._seen, self._corner = cropped(labels, labels > 0)
        colours = [QColor(0, 0, 0, 0), QColor(OVERLAP), QColor(MISSED), QColor(EXTRA)]
        for colour in colours[1:]:
            colour.setAlpha(DIFFERENCE_ALPHA)
        self._table = make_colour_table(colours)

    @property
    def extent(self) -> NDArray[np.float64]:
        """Stored (row, col) corners of what is drawn; none where nothing is."""
        if self._seen is None:
            return np.zeros((0, 2))
        corner = np.array(self._corner, dtype=np.float64) - 0.5
        return np.array([corner, corner + self._seen.shape])

    def picture(self, transform: DisplayTransform, size: tuple[int, int]) -> Placed | None:
        """Return what of it lies on a tile of ``size`` device pixels, or None."""
        if self._seen is None:
            return None
        row, col = self._corner
        ends = np.array([[row, col], [row, col + 1], [row + 1, col]])
        seen = _on_screen(self._seen, _matrix(transform.to_screen(ends)), size, smooth=False)
        if seen is None:
            return None
        return make_indexed_image(np.ascontiguousarray(seen[0]), self._table), seen[1], seen[2]


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


def cropped(image: NDArray, shown: NDArray[np.bool_]) -> tuple[NDArray | None, tuple[int, int]]:
    """Return the part of an image that holds all that is shown, and its corner (row, col)."""
    rows, cols = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not rows.size:
        return None, (0, 0)
    top, left = max(rows[0] - 2, 0), max(cols[0] - 2, 0)
    return np.ascontiguousarray(image[top : rows[-1] + 3, left : cols[-1] + 3]), (top, left)


def _matrix(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (col, row, 1) -> device pixel index, from where (0, 0), (0, 1), (1, 0) lie."""
    origin, along_col, along_row = places
    made = np.eye(3)
    made[:2, 0], made[:2, 1] = along_col - origin, along_row - origin
    made[:2, 2] = origin - 0.5
    return made


def _on_screen(
    image: NDArray, to_device: NDArray[np.float64], size: tuple[int, int], *, smooth: bool
) -> tuple[NDArray, int, int] | None:
    """Return the part of an image on the tile, at screen resolution, and its device corner."""
    ends = np.array([[-0.5, -0.5, 1.0], [image.shape[1] - 0.5, image.shape[0] - 0.5, 1.0]])
    corners = (ends @ to_device.T)[:, :2]
    first = np.ceil(np.maximum(corners.min(axis=0), 0)).astype(int)
    end = np.ceil(np.minimum(corners.max(axis=0), size)).astype(int)
    if (end <= first).any():
        return None
    box = (int(first[0]), int(first[1]), int(end[0]), int(end[1]))
    plan = Resampling.of(to_device, box, image.shape[:2], tolerance=_ANYWHERE_PX)
    part = image[slice(*plan.rows), slice(*plan.cols)]
    return plan.apply(part, smooth=smooth), box[0], box[1]
