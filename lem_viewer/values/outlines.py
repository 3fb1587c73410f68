"""Outlines and the pixels they hold: one rule for truth and prediction alike.

A pixel belongs to an outline when its *centre* lies inside it or on it, so an outline that runs
through the centres of a mask's border pixels (as ``cv2.findContours`` gives) brings back that
mask, and a square from -0.5 to 3.5 holds exactly 4 x 4 pixels. ``cv2.fillPoly`` is not used: it
rounds sub-pixel rows and draws the border line too, which adds up to half a pixel all round.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Far below any pixel, far above the rounding error of coordinates up to 60,000.
_TOUCH = 1e-7


def fill_outline(
    canvas: NDArray[np.bool_], contour: NDArray, origin: tuple[int, int] = (0, 0)
) -> None:
    """Set True in ``canvas`` where a pixel's centre lies in a closed polygon (even-odd rule).

    Parameters
    ----------
    canvas : ndarray, (rows, cols), bool
        A part of the image; changed in place, what is True already stays.
    contour : ndarray, (n, 2)
        Closed polygon in image pixel coordinates (row, col), the first point not repeated.
        Points beyond the canvas are cut off, never wrapped.
    origin : (int, int)
        Image pixel at ``canvas[0, 0]``.

    Raises
    ------
    ValueError
        The contour is not (n, 2) or holds NaN or infinity.
    """
    points = np.asarray(contour, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not np.isfinite(points).all():
        raise ValueError(f"contour of shape {points.shape} is not (n, 2) finite coordinates")
    if len(points) == 0 or canvas.size == 0:
        return
    points = points - np.asarray(origin, dtype=np.float64)
    starts, ends = points, np.roll(points, -1, axis=0)
    rows, lefts, rights = _inner_spans(starts, ends, canvas.shape[0])
    flat_rows, flat_lefts, flat_rights = _border_spans(starts, ends, canvas.shape[0])
    _paint(canvas, rows, lefts, rights)
    _paint(canvas, flat_rows, flat_lefts, flat_rights)


def mask_of_outlines(
    contours: list[NDArray] | tuple[NDArray, ...], shape: tuple[int, int]
) -> NDArray[np.bool_]:
    """Return (rows, cols) bool: the pixels of the union of closed polygons."""
    mask = np.zeros(shape, dtype=bool)
    for contour in contours:
        fill_outline(mask, contour)
    return mask


def outline_area(contour: NDArray) -> float:
    """Return the area inside a closed polygon (n, 2), in square pixels (shoelace formula)."""
    rows, cols = np.asarray(contour, dtype=np.float64).reshape(-1, 2).T
    return float(abs(np.dot(rows, np.roll(cols, -1)) - np.dot(cols, np.roll(rows, -1))) / 2)


_Spans = tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]


def _inner_spans(starts: NDArray, ends: NDArray, height: int) -> _Spans:
    """Return (row, left, right) of the stretches that each row of centres runs inside."""
    top = np.minimum(starts[:, 0], ends[:, 0])
    bottom = np.maximum(starts[:, 0], ends[:, 0])
    first = np.clip(np.ceil(top), 0, height).astype(np.int64)
    past = np.clip(np.ceil(bottom), 0, height).astype(np.int64)  # half open: a vertex counts once
    counts = np.maximum(past - first, 0)
    edge = np.repeat(np.arange(len(starts)), counts)
    offset = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    row = first[edge] + offset
    slope = (ends[edge, 1] - starts[edge, 1]) / (ends[edge, 0] - starts[edge, 0])
    crossing = starts[edge, 1] + (row - starts[edge, 0]) * slope
    order = np.lexsort((crossing, row))
    row, crossing = row[order], crossing[order]
    return row[0::2], crossing[0::2], crossing[1::2]


def _border_spans(starts: NDArray, ends: NDArray, height: int) -> _Spans:
    """Return the border points that the half-open rule leaves out: flat edges, lone vertices."""
    on_row = (starts[:, 0] == np.floor(starts[:, 0])) & (starts[:, 0] >= 0)
    on_row &= starts[:, 0] < height
    flat = on_row & (ends[:, 0] == starts[:, 0])
    other = np.where(flat, ends[:, 1], starts[:, 1])[on_row]
    here = starts[on_row, 1]
    rows = starts[on_row, 0].astype(np.int64)
    return rows, np.minimum(here, other), np.maximum(here, other)


def _paint(canvas: NDArray[np.bool_], rows: NDArray, lefts: NDArray, rights: NDArray) -> None:
    width = canvas.shape[1]
    first = np.clip(np.ceil(lefts - _TOUCH), 0, width).astype(np.int64)
    past = np.clip(np.floor(rights + _TOUCH) + 1, 0, width).astype(np.int64)
    for row, left, right in zip(rows.tolist(), first.tolist(), past.tolist(), strict=True):
        if right > left:
            canvas[row, left:right] = True
