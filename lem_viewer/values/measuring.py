"""Lengths, areas, angles and grey values of what a reader drew; numbers only, no words.

Everything is computed from the *stored* image: pixel spacing and stored values. How a view is
shown (turned, zoomed, windowed, sharpened) changes none of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.geometry import PixelSpacing
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.measures import Measure, MeasureKind, Point, ellipse_of


@dataclass(frozen=True)
class RegionStatistics:
    """Stored values of the pixels whose centres lie in a region, padding left out.

    Parameters
    ----------
    count : int
        Pixels that were counted.
    padding : int
        Pixels of the region that are padding and were left out.
    mean, deviation : float
        Mean and standard deviation (of these pixels: divided by ``count``).
    low, high : int
        Smallest and largest stored value.
    """

    count: int
    padding: int
    mean: float
    deviation: float
    low: int
    high: int


@dataclass(frozen=True)
class PixelReading:
    """What a probe reads.

    Parameters
    ----------
    row, col : int
        The pixel.
    stored : int
        Its stored value.
    value : float
        Its modality value (rescaled, or through the Modality LUT).
    is_padding : bool
    """

    row: int
    col: int
    stored: int
    value: float
    is_padding: bool


def distance(one: Point, other: Point, spacing: PixelSpacing | None) -> float:
    """Return the distance of two places in mm, or in pixels where there is no spacing."""
    row_mm, col_mm = (spacing.row_mm, spacing.col_mm) if spacing else (1.0, 1.0)
    return math.hypot((one[0] - other[0]) * row_mm, (one[1] - other[1]) * col_mm)


def area(measure: Measure, spacing: PixelSpacing | None) -> float:
    """Return the area that a region encloses, in mm2, or in pixels where there is no spacing.

    It is that of the figure itself (ellipse: pi a b; polygon: Gauss's formula), not a number of
    pixels, so that it does not jump as a corner moves. A polygon that crosses itself has no area
    of its own; what is given is that of the pixels inside it (even-odd), as its statistics are.
    """
    pixel = spacing.pixel_area_mm2 if spacing else 1.0
    if measure.kind is MeasureKind.ELLIPSE:
        _centre, (half_rows, half_cols) = ellipse_of(measure.points)
        return math.pi * half_rows * half_cols * pixel
    if measure.kind is not MeasureKind.POLYGON:
        raise ValueError(f"a {measure.kind} has no area")
    points = measure.array()
    if crosses_itself(points):
        low = np.floor(points.min(axis=0)).astype(int)
        high = np.ceil(points.max(axis=0)).astype(int)
        shape = (int(high[0] - low[0]) + 1, int(high[1] - low[1]) + 1)
        return float(_inside_polygon(points - low, shape).sum()) * pixel
    rows, cols = (points - points.mean(axis=0)).T
    twice = np.sum(cols * np.roll(rows, -1) - rows * np.roll(cols, -1))
    return abs(float(twice)) / 2 * pixel


def crosses_itself(points: NDArray[np.float64]) -> bool:
    """Return True when two sides of a closed polygon (n, 2) that are no neighbours cross."""
    ends = np.roll(points, -1, axis=0)
    count = len(points)

    def side(a: NDArray, b: NDArray, c: NDArray) -> NDArray[np.float64]:
        turn = (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1])
        return np.sign(turn - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0]))

    a, b = points[:, None], ends[:, None]
    c, d = points[None], ends[None]
    crossing = (side(a, b, c) * side(a, b, d) < 0) & (side(c, d, a) * side(c, d, b) < 0)
    i, j = np.indices((count, count))
    apart = ((i - j) % count > 1) & ((j - i) % count > 1)
    return bool((crossing & apart).any())


def angle(measure: Measure, spacing: PixelSpacing | None) -> float:
    """Return the angle at the vertex in degrees, 0 to 180; pixels that are not square are minded.

    NaN where a leg has no length.
    """
    scale = np.array((spacing.row_mm, spacing.col_mm) if spacing else (1.0, 1.0))
    first, vertex, second = measure.array() * scale
    one, other = first - vertex, second - vertex
    if not (np.any(one) and np.any(other)):
        return math.nan
    across = one[0] * other[1] - one[1] * other[0]
    return math.degrees(math.atan2(abs(float(across)), float(one @ other)))


def inside(measure: Measure, shape: tuple[int, int]) -> tuple[NDArray[np.bool_], tuple[int, int]]:
    """Return which pixels have their centre in a region, as a box of the image.

    Returns
    -------
    mask : ndarray, (rows, cols), bool
    corner : (int, int)
        Row and column of the mask's first pixel on the image; the box stays on the image.
    """
    points = measure.array()
    low = np.clip(np.ceil(points.min(axis=0)), 0, shape).astype(int)
    high = np.clip(np.floor(points.max(axis=0)) + 1, low, shape).astype(int)
    size = (int(high[0] - low[0]), int(high[1] - low[1]))
    corner = (int(low[0]), int(low[1]))
    if measure.kind is MeasureKind.ELLIPSE:
        centre, (half_rows, half_cols) = ellipse_of(measure.points)
        if half_rows == 0 or half_cols == 0:
            return np.zeros(size, dtype=bool), corner
        rows = (np.arange(size[0]) + corner[0] - centre[0]) / half_rows
        cols = (np.arange(size[1]) + corner[1] - centre[1]) / half_cols
        return rows[:, None] ** 2 + cols[None] ** 2 <= 1.0, corner
    if measure.kind is not MeasureKind.POLYGON:
        raise ValueError(f"a {measure.kind} encloses no pixels")
    return _inside_polygon(points - low, size), corner


def _inside_polygon(points: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return (rows, cols) bool by the even-odd rule: a row is cut by the sides that it crosses."""
    rows, cols = size
    toggles = np.zeros((rows, cols + 1), dtype=np.int64)
    for (row0, col0), (row1, col1) in zip(points, np.roll(points, -1, axis=0), strict=True):
        if row0 == row1:
            continue
        if row0 > row1:
            row0, col0, row1, col1 = row1, col1, row0, col0
        # Half open: a corner between two rows of sides belongs to one of them only.
        first, end = max(0, math.ceil(row0)), min(rows, math.ceil(row1))
        crossed = np.arange(first, end)
        at = col0 + (crossed - row0) * (col1 - col0) / (row1 - row0)
        np.add.at(toggles, (crossed, np.clip(np.ceil(at), 0, cols).astype(int)), 1)
    return (np.cumsum(toggles[:, :cols], axis=1) % 2).astype(bool)


def region_statistics(
    measure: Measure, pixels: NDArray[np.uint16], grayscale: Grayscale
) -> RegionStatistics | None:
    """Return the statistics of the stored values in a region; None where it holds no pixel.

    Source: padding after DICOM PS3.3 C.7.5.1.1.2.
    """
    mask, (row, col) = inside(measure, (pixels.shape[0], pixels.shape[1]))
    numbers = pixels[row : row + mask.shape[0], col : col + mask.shape[1]][mask]
    counts = np.bincount(numbers)
    padding = grayscale.is_padding_table()[: len(counts)]
    left_out = int(counts[padding].sum())
    counts[padding] = 0
    used = np.flatnonzero(counts)
    if not used.size:
        return None
    weights = counts[used].astype(np.float64)
    values = used.astype(np.float64) - grayscale.stored_offset
    count = int(weights.sum())
    mean = float(weights @ values) / count
    variance = float(weights @ (values - mean) ** 2) / count
    ends = (int(values[0]), int(values[-1]))
    return RegionStatistics(count, left_out, mean, math.sqrt(variance), *ends)


def read_pixel(place: Point, pixels: NDArray[np.uint16], grayscale: Grayscale) -> PixelReading:
    """Return what the pixel under a place says; a place off the image reads the nearest one."""
    row = min(max(math.floor(place[0] + 0.5), 0), pixels.shape[0] - 1)
    col = min(max(math.floor(place[1] + 0.5), 0), pixels.shape[1] - 1)
    number = int(pixels[row, col])
    stored = number - grayscale.stored_offset
    value = float(grayscale.modality.look_up(np.array([stored]))[0])
    return PixelReading(row, col, stored, value, bool(grayscale.is_padding_table()[number]))
