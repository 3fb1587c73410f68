"""What lies inside the outline: fat, fibroglandular tissue, septa and the pectoral muscle."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from lem_viewer.phantom.anatomy import (
    MLO,
    Breast,
    outline,
    pectoral_edge,
    project_blobs,
)
from lem_viewer.phantom.fields import Field, fractal, mesh, octave, smoothstep, stream
from lem_viewer.phantom.grid import Grid, breast_coverage, resample, skin_distance, turned

DENSITIES = {"A": (0.07, 0.15), "B": (0.22, 0.36), "C": (0.44, 0.60), "D": (0.66, 0.84)}
_COARSE_MM = 1.0
_AMOUNT, _GLAND, _SEPTA, _MUSCLE, _WARP, _FINE = 21, 22, 23, 24, 25, 26


@dataclass(frozen=True, eq=False)
class Flow:
    """Coordinates that follow the tissue's run towards the nipple.

    Parameters
    ----------
    along, across : ndarray, (rows, cols), float32
        Distance from a point before the nipple, and around it, both warped, in mm.
    """

    along: Field
    across: Field

    @classmethod
    def of(cls, breast: Breast, grid: Grid, view: str) -> Flow:
        """Compute it on a coarse grid and read it at the pixels."""
        keys = breast.keys(view)
        coarse = grid.coarser(2.0)
        dx = np.float32(breast.reach_mm + 40.0) - coarse.x
        along = np.hypot(dx, coarse.y)
        across = np.arctan2(coarse.y, dx) * np.float32(95.0)
        waves = (60.0, 28.0)
        along += np.float32(5.0) * fractal(coarse.x, coarse.y, waves, (*keys, _WARP, 1))
        across += np.float32(5.0) * fractal(coarse.x, coarse.y, waves, (*keys, _WARP, 2))
        return cls(resample(along, coarse, grid), resample(across, coarse, grid))


def _macro(breast: Breast, grid: Grid, view: str) -> Field:
    """Return the lobes' projection: mm of glandular tissue along the ray, about 0 to 40."""
    total = np.zeros(grid.shape, np.float32)
    for cx, cy, cxx, cyy, cxy, peak in project_blobs(breast.blobs, view):
        part = grid.window((cx, cy), 3 * float(np.sqrt(max(cxx, cyy))))
        dx, dy = grid.x[part] - np.float32(cx), grid.y[part] - np.float32(cy)
        det = cxx * cyy - cxy**2
        power = (cyy * dx * dx - 2 * cxy * dx * dy + cxx * dy * dy) * np.float32(-0.5 / det)
        total[part] += np.float32(peak) * np.exp(power)
    return total


def gland_potential(breast: Breast, grid: Grid, view: str, density: str) -> Field:
    """Return where gland is likely; the part of the breast above 0 is that of the density class."""
    keys = breast.keys(view)
    coverage = breast_coverage(grid, outline(breast, view))
    depth = skin_distance(grid, coverage)
    lobes = cv2.GaussianBlur(_macro(breast, grid, view), (0, 0), 3.0 / grid.spacing_mm)
    potential = np.float32(0.85) * np.log1p(lobes / np.float32(5.0))
    flow = Flow.of(breast, grid, view)
    bands = (40.0, 20.0, 10.0)
    potential += np.float32(0.30) * fractal(
        flow.along / 1.7, flow.across, bands, (*keys, _GLAND), exponent=0.7
    )
    x, y = turned(grid, 0.8)
    potential += np.float32(0.30) * fractal(x, y, bands, (*keys, _GLAND, 9), exponent=0.7)
    behind_nipple = np.exp(-np.hypot(grid.x - breast.reach_mm + 9, grid.y) / np.float32(9.0))
    fat_mm = stream(breast.seed, _AMOUNT).uniform(7.0, 13.0)
    ragged = 4.0 * octave(flow.along, flow.across, 14.0, (*keys, _GLAND, 8))
    band = smoothstep(depth + ragged + 9.0 * behind_nipple, 0.2 * fat_mm, 2.1 * fat_mm)
    potential = potential * band - np.float32(1.7) * (1 - band)
    eligible = coverage > 0.5
    if view == MLO:
        behind = pectoral_edge(breast, grid.y).astype(np.float32) - grid.x
        eligible &= behind < -3
        potential -= np.float32(3.0) * smoothstep(behind, -12.0, 10.0)
    low, high = DENSITIES[density]
    target = low + (high - low) * stream(breast.seed, _AMOUNT, 1).uniform()
    return potential - np.float32(np.quantile(potential[eligible], 1 - target))


def gland(breast: Breast, grid: Grid, flow: Flow, view: str, density: str, net: Field) -> Field:
    """Return the fibroglandular part of the thickness, 0 to about 1.2, for a class A to D.

    ``net`` is the stroma: gland keeps to its walls and leaves its meshes to fat.
    """
    keys = breast.keys(view)
    coarse = grid.coarser(_COARSE_MM)
    level = resample(gland_potential(breast, coarse, view, density), coarse, grid)
    finest = 2 * grid.spacing_mm
    u, v = flow.along / np.float32(1.35), flow.across
    waves = (7.0, 3.9, 2.1, 1.15, 0.62, 0.34)
    x, y = turned(grid, 0.6)
    texture = np.float32(0.8) * fractal(x, y, waves, (*keys, _FINE), exponent=0.5, finest_mm=finest)
    texture += np.float32(0.6) * fractal(
        u, v, waves[:4], (*keys, _FINE, 1), exponent=0.5, finest_mm=finest
    )
    level = level + np.float32(0.24) * texture + np.float32(0.34) * net
    solid = smoothstep(level, -0.9, 1.4)
    return (
        solid
        * (np.float32(0.88) + np.float32(0.13) * texture)
        * (np.float32(0.80) + np.float32(0.30) * smoothstep(level, 0.2, 1.6))
    )


def stroma(breast: Breast, grid: Grid, flow: Flow, view: str) -> Field:
    """Return the net of stroma, the walls between fat lobules, about -0.8 to 2."""
    keys = breast.keys(view)
    x, y = turned(grid, 1.0)
    here = octave(x, y, 19.0, (*keys, _SEPTA, 50))
    here += np.float32(0.6) * octave(x, y, 8.0, (*keys, _SEPTA, 51))
    waves = (10.0, 6.0, 3.6, 2.1, 1.2, 0.7)
    u = flow.along / np.float32(1.9)
    wobble = np.float32(0.4) * octave(x, y, 2.7, (*keys, _SEPTA, 52))
    net = mesh(
        u + wobble,
        flow.across - wobble,
        waves,
        (*keys, _SEPTA),
        finest_mm=4 * grid.spacing_mm,
    )
    return net * (np.float32(0.45) + np.float32(0.55) * smoothstep(here, -0.9, 1.1))


def pectoral(breast: Breast, grid: Grid, view: str) -> Field:
    """Return the muscle's part of the thickness on the oblique view, 0 to about 1; 0 on CC."""
    muscle = np.zeros(grid.shape, np.float32)
    if view != MLO:
        return muscle
    widest = float(pectoral_edge(breast, grid.y[:, 0]).max())
    used = int(np.count_nonzero(grid.x[0] < widest + 12.0))
    part = grid.part(np.s_[:, :used])
    if used == 0:
        return muscle
    keys = breast.keys(view)
    edge = pectoral_edge(breast, part.y).astype(np.float32)
    wobble = octave(part.y, part.y * 0, 34.0, (*keys, _MUSCLE, 1))
    inside = edge + np.float32(2.2) * wobble - part.x
    slope = np.float32(breast.pectoral_slope)
    along: Field = part.y - slope * part.x
    across: Field = part.x + slope * part.y
    fibres = fractal(
        across + np.float32(0.12) * along,
        along / np.float32(8.0),
        (14.0, 7.0, 3.6, 1.8, 0.9),
        (*keys, _MUSCLE),
        exponent=0.7,
        finest_mm=2 * grid.spacing_mm,
    )
    body = smoothstep(inside, -1.2, 3.2) * np.float32(0.60)
    body += np.float32(0.40) * smoothstep(inside, -4.0, 55.0)
    muscle[:, :used] = np.maximum(body, 0) * (1 + np.float32(0.09) * fibres)
    return muscle
