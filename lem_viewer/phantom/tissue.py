"""What lies inside the outline: fat, fibroglandular tissue, septa and the pectoral muscle."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from lem_viewer.phantom.anatomy import MLO, Breast, outline, pectoral_edge, project_blobs
from lem_viewer.phantom.fields import Field, fractal, octave, smoothstep, stream

DENSITIES = {"A": (0.05, 0.13), "B": (0.20, 0.34), "C": (0.42, 0.58), "D": (0.64, 0.82)}
_COARSE_MM = 1.0
_AMOUNT, _GLAND, _SEPTA, _MUSCLE, _WARP, _FINE = 21, 22, 23, 24, 25, 26


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
        x = (np.arange(cols, dtype=np.float32) + 0.5) * np.float32(spacing_mm)
        y = (np.arange(rows, dtype=np.float32) + 0.5) * np.float32(spacing_mm) - nipple_row_mm
        xx, yy = np.meshgrid(x, y.astype(np.float32))
        return cls(xx, yy, spacing_mm)

    def to_pixels(self, points: np.ndarray) -> np.ndarray:
        """Map view points (n, 2) of x, y in mm to (col, row) pixel coordinates."""
        origin = np.array([self.x[0, 0], self.y[0, 0]], dtype=np.float64)
        return (np.asarray(points, dtype=np.float64) - origin) / self.spacing_mm


def breast_coverage(grid: Grid, polygon: np.ndarray) -> Field:
    """Return how much of each pixel lies inside the polygon, 0 to 1, edges smoothed."""
    canvas = np.zeros(grid.x.shape, np.uint8)
    points = np.round(grid.to_pixels(polygon) * 16).astype(np.int32)
    cv2.fillPoly(canvas, [points], 255, lineType=cv2.LINE_AA, shift=4)
    return canvas.astype(np.float32) / np.float32(255)


def skin_distance(grid: Grid, coverage: Field) -> Field:
    """Return the distance from the skin in mm; the chest wall edge and image borders do not count."""
    inside = np.pad((coverage >= 0.5).astype(np.uint8), 1, mode="edge")
    distance = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return distance[1:-1, 1:-1] * np.float32(grid.spacing_mm)


def _flow(breast: Breast, grid: Grid, view: str) -> tuple[Field, Field]:
    """Return coordinates along and across the tissue's run towards the nipple, warped, in mm."""
    keys = breast.keys(view)
    dx = np.float32(breast.reach_mm + 28.0) - grid.x
    along = np.hypot(dx, grid.y)
    across = np.arctan2(grid.y, dx) * np.float32(75.0)
    wide = fractal(grid.x, grid.y, (45.0, 20.0, 9.0), (*keys, _WARP, 1), exponent=1.0)
    deep = fractal(grid.x, grid.y, (45.0, 20.0, 9.0), (*keys, _WARP, 2), exponent=1.0)
    return along + np.float32(7.0) * deep, across + np.float32(6.0) * wide


def _macro(breast: Breast, grid: Grid, view: str) -> Field:
    """Return the lobes' projection: about 0 in fat, about 1 in the heart of the gland."""
    total = np.zeros(grid.x.shape, np.float32)
    x0, y0, step = float(grid.x[0, 0]), float(grid.y[0, 0]), grid.spacing_mm
    for cx, cy, cxx, cyy, cxy, peak in project_blobs(breast.blobs, view):
        reach_x, reach_y = 3 * np.sqrt(cxx), 3 * np.sqrt(cyy)
        left, right = int((cx - reach_x - x0) / step), int((cx + reach_x - x0) / step) + 2
        top, bottom = int((cy - reach_y - y0) / step), int((cy + reach_y - y0) / step) + 2
        part = np.s_[max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)]
        dx, dy = grid.x[part] - np.float32(cx), grid.y[part] - np.float32(cy)
        det = cxx * cyy - cxy**2
        power = (cyy * dx * dx - 2 * cxy * dx * dy + cxx * dy * dy) * np.float32(-0.5 / det)
        total[part] += np.float32(peak) * np.exp(power)
    return total


def gland_fraction(breast: Breast, grid: Grid, view: str, density: str, distance: Field) -> Field:
    """Return the fibroglandular part of the thickness, 0 to 1, for a density class A to D."""
    keys = breast.keys(view)
    extent = (grid.x.shape[0] * grid.spacing_mm, grid.x.shape[1] * grid.spacing_mm)
    shape = (int(np.ceil(extent[0] / _COARSE_MM)), int(np.ceil(extent[1] / _COARSE_MM)))
    nipple_row = float(0.5 * grid.spacing_mm - grid.y[0, 0])
    coarse = Grid.of(*shape, _COARSE_MM, nipple_row)
    inside = breast_coverage(coarse, outline(breast, view))
    depth = skin_distance(coarse, inside)
    potential = np.log1p(_macro(breast, coarse, view) / np.float32(6.0))
    potential = cv2.GaussianBlur(potential, (0, 0), 2.0)
    u, v = _flow(breast, coarse, view)
    potential += np.float32(0.45) * fractal(
        u / 2.0, v, (32.0, 16.0, 8.0), (*keys, _GLAND), exponent=0.6
    )
    near_nipple = np.exp(-np.hypot(coarse.x - breast.reach_mm + 6, coarse.y) / np.float32(14.0))
    fat_mm = stream(breast.seed, _AMOUNT).uniform(7.0, 13.0)
    band = smoothstep(depth + 14.0 * near_nipple, 0.35 * fat_mm, 1.6 * fat_mm)
    potential = potential * band - np.float32(2.0) * (1 - band)
    eligible = inside > 0.5
    if view == MLO:
        eligible &= coarse.x > pectoral_edge(breast, coarse.y) + 3
        behind = pectoral_edge(breast, coarse.y).astype(np.float32) - coarse.x
        potential -= np.float32(1.6) * smoothstep(behind, -8.0, 8.0)
    low, high = DENSITIES[density]
    target = low + (high - low) * stream(breast.seed, _AMOUNT, 1).uniform()
    threshold = float(np.quantile(potential[eligible], 1 - target)) if eligible.any() else 1.0
    fine = _resample(potential - threshold, coarse, grid)
    u, v = _flow(breast, grid, view)
    fine += np.float32(0.34) * fractal(
        u / 1.8,
        v,
        (6.0, 3.4, 1.9, 1.1, 0.6, 0.34),
        (*keys, _FINE),
        exponent=0.55,
        finest_mm=2 * grid.spacing_mm,
    )
    solid = smoothstep(fine, -0.45, 0.85)
    return solid * smoothstep(distance, 1.5, 5.0)


def _resample(field: Field, coarse: Grid, grid: Grid) -> Field:
    """Read a coarse field at the pixels of a grid (cubic)."""
    x = (grid.x[0] - coarse.x[0, 0]) / np.float32(coarse.spacing_mm)
    y = (grid.y[:, 0] - coarse.y[0, 0]) / np.float32(coarse.spacing_mm)
    xx, yy = np.meshgrid(x, y)
    return cv2.remap(field, xx, yy, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def septa(breast: Breast, grid: Grid, view: str, distance: Field) -> Field:
    """Return Cooper's ligaments and stromal strands: thin bright curves, 0 to about 1."""
    keys = breast.keys(view)
    u, v = _flow(breast, grid, view)
    total = np.zeros(grid.x.shape, np.float32)
    presence = octave(u / 1.5, v, 18.0, (*keys, _SEPTA, 90))
    for number, (wavelength, width, strength) in enumerate(
        ((15.0, 0.055, 1.0), (8.0, 0.07, 0.8), (4.5, 0.10, 0.6), (2.5, 0.15, 0.4))
    ):
        n = octave(u / 2.4, v, wavelength, (*keys, _SEPTA, number))
        ridge = np.exp(-np.abs(n) * np.float32(1.0 / width))
        here = octave(u / 2.0, v, wavelength * 1.7, (*keys, _SEPTA, 50 + number))
        ridge *= smoothstep(here + np.float32(0.3) * presence, -0.5, 1.0)
        total += np.float32(strength) * ridge
    return total * smoothstep(distance, 1.2, 6.0)


def pectoral(breast: Breast, grid: Grid, view: str) -> Field:
    """Return the muscle's part of the thickness on the oblique view, 0 to about 1; 0 on CC."""
    if view != MLO:
        return np.zeros(grid.x.shape, np.float32)
    keys = breast.keys(view)
    edge = pectoral_edge(breast, grid.y).astype(np.float32)
    wobble = octave(grid.y, grid.y * 0, 22.0, (*keys, _MUSCLE, 1))
    inside = edge + np.float32(1.2) * wobble - grid.x
    slope = np.float32(breast.pectoral_slope)
    along, across = grid.y - slope * grid.x, grid.x + slope * grid.y
    fibres = fractal(
        across,
        along / 9.0,
        (9.0, 4.5, 2.3, 1.2),
        (*keys, _MUSCLE),
        exponent=0.5,
        finest_mm=2 * grid.spacing_mm,
    )
    body = smoothstep(inside, -1.0, 3.5) * (
        np.float32(0.62) + np.float32(0.3) * smoothstep(inside, 0.0, 45.0)
    )
    return body * (1 + np.float32(0.10) * fibres)
