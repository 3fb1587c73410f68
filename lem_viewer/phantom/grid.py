"""The pixels of one view in millimetres, and what is measured on them: coverage and skin depth."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.fields import Field


@dataclass(frozen=True, eq=False)
class Grid:
    """The pixels of one view, chest wall at the left.

    Parameters
    ----------
    x, y : ndarray, (rows, cols), float32
        View coordinates of the pixel centres, mm.
    spacing_mm : float
    """

    x: Field
    y: Field
    spacing_mm: float

    @classmethod
    def of(cls, rows: int, cols: int, spacing_mm: float, nipple_row_mm: float) -> Grid:
        """Lay a grid whose nipple level is ``nipple_row_mm`` below the image's upper edge."""
        x = (np.arange(cols, dtype=np.float32) + np.float32(0.5)) * np.float32(spacing_mm)
        y = (np.arange(rows, dtype=np.float32) + np.float32(0.5)) * np.float32(spacing_mm)
        xx, yy = np.meshgrid(x, y - np.float32(nipple_row_mm))
        return cls(xx, yy, spacing_mm)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return (int(self.x.shape[0]), int(self.x.shape[1]))

    def coarser(self, spacing_mm: float) -> Grid:
        """Return a grid over the same field with a fixed spacing, however fine this one is."""
        rows, cols = self.shape
        top = float(self.y[0, 0]) - 0.5 * self.spacing_mm
        shape = (
            np.ceil(np.array([rows, cols]) * self.spacing_mm / spacing_mm - 1e-6).astype(int) + 1
        )
        return Grid.of(int(shape[0]), int(shape[1]), spacing_mm, -top)

    def to_pixels(self, points: NDArray) -> NDArray[np.float64]:
        """Map view points (n, 2) of x, y in mm to (col, row) pixel coordinates."""
        origin = np.array([self.x[0, 0], self.y[0, 0]], dtype=np.float64)
        return (np.asarray(points, dtype=np.float64) - origin) / self.spacing_mm

    def window(self, centre: tuple[float, float], half_mm: float) -> tuple[slice, slice]:
        """Return the rows and columns within ``half_mm`` of a view point; may be empty."""
        col, row = self.to_pixels(np.array(centre))
        half, (rows, cols) = half_mm / self.spacing_mm, self.shape
        return (
            slice(int(np.clip(row - half, 0, rows)), int(np.clip(row + half + 1, 0, rows))),
            slice(int(np.clip(col - half, 0, cols)), int(np.clip(col + half + 1, 0, cols))),
        )

    def part(self, window: tuple[slice, slice]) -> Grid:
        """Return the grid of a window."""
        return Grid(self.x[window], self.y[window], self.spacing_mm)


def turned(grid: Grid, angle: float) -> tuple[Field, Field]:
    """Return the grid's coordinates turned by an angle, so that no lattice shows."""
    c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return c * grid.x - s * grid.y, s * grid.x + c * grid.y


def resample(field: Field, coarse: Grid, grid: Grid) -> Field:
    """Read a coarse field at the pixels of a grid (cubic; edges are repeated)."""
    x = (grid.x[0] - coarse.x[0, 0]) / np.float32(coarse.spacing_mm)
    y = (grid.y[:, 0] - coarse.y[0, 0]) / np.float32(coarse.spacing_mm)
    xx, yy = np.meshgrid(x, y)
    return cv2.remap(field, xx, yy, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def breast_coverage(grid: Grid, polygon: NDArray) -> Field:
    """Return how much of each pixel lies inside the polygon, 0 to 1."""
    canvas = np.zeros(grid.shape, np.uint8)
    points = np.round(grid.to_pixels(polygon) * 16).astype(np.int32)
    cv2.fillPoly(canvas, [points], 255, lineType=cv2.LINE_AA, shift=4)
    return canvas.astype(np.float32) / np.float32(255)


def skin_distance(grid: Grid, coverage: Field) -> Field:
    """Return the distance from the skin in mm; chest wall and image borders do not count."""
    inside = np.pad((coverage >= 0.5).astype(np.uint8), 1, mode="edge")
    distance = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return distance[1:-1, 1:-1] * np.float32(grid.spacing_mm)
