"""Thin curved things: Cooper's ligaments, stromal strands, ducts and vessels, grown in 3-D."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import SIDES, Breast, project
from lem_viewer.phantom.fields import Field, stream
from lem_viewer.phantom.grid import Grid

_STRANDS, _DUCTS, _VESSELS = 51, 52, 53
STEP_MM = 1.5
_SHIFT = 4

Paths = NDArray[np.float64]


def grow(
    rng: np.random.Generator,
    start: Paths,
    heading: Paths,
    steps: int,
    stiffness: float,
    sway: float,
    step_mm: float = STEP_MM,
) -> Paths:
    """Let curves grow from ``start`` (n, 3) along ``heading`` (n, 3); returns (steps, n, 3)."""
    place, run = start.copy(), heading / np.linalg.norm(heading, axis=1, keepdims=True)
    bend = rng.normal(0, sway, run.shape)
    path = [place.copy()]
    for _ in range(steps - 1):
        bend = stiffness * bend + rng.normal(0, sway * np.sqrt(1 - stiffness**2), run.shape)
        run = run + bend
        run /= np.linalg.norm(run, axis=1, keepdims=True)
        place = place + step_mm * run
        path.append(place.copy())
    return np.array(path)


def _inside(breast: Breast, rng: np.random.Generator, count: int, spread: float = 1.0) -> Paths:
    """Draw ``count`` places inside the breast, breast coordinates in mm."""
    depth = rng.beta(1.1, 1.35, count)  # 0 at the nipple, 1 at the chest wall
    half = breast.lateral_mm * np.sqrt(np.clip(1 - (1 - depth) ** 2, 0, 1)) * 0.97 * spread
    bearing, off = rng.uniform(0, 2 * np.pi, count), np.sqrt(rng.uniform(0, 1, count))
    return np.column_stack(
        [
            breast.reach_mm * (1 - depth),
            half * off * np.cos(bearing),
            half * off * np.sin(bearing),
        ]
    )


BOTH_ENDS = ((0.0, 1.0, 0.25), (0.07, 0.92, 0.5), (0.15, 0.82, 0.75), (0.25, 0.70, 1.0))
FAR_END = (
    (0.0, 1.0, 0.2),
    (0.0, 0.8, 0.4),
    (0.0, 0.6, 0.6),
    (0.0, 0.42, 0.8),
    (0.0, 0.25, 1.0),
)
EVEN = ((0.0, 1.0, 1.0),)


def draw_paths(
    grid: Grid,
    paths: Paths,
    view: str,
    widths_mm: NDArray,
    levels: NDArray,
    lengths: NDArray,
    taper: tuple[tuple[float, float, float], ...] = BOTH_ENDS,
) -> Field:
    """Draw curves (steps, n, 3) with a width, a level 0..1 and a number of steps each.

    Curves of about one width share a canvas of 8 bits, drawn with anti-aliased edges; a curve
    thinner than a pixel is drawn one pixel wide and as much fainter. ``taper`` lists pieces of a
    curve (from, to, part of the level), drawn over one another.
    """
    steps, count, _ = paths.shape
    flat = project(paths.reshape(-1, 3), view).reshape(steps, count, 2)
    pixels = np.round(grid.to_pixels(flat) * (1 << _SHIFT)).astype(np.int32)
    total = np.zeros(grid.shape, np.float32)
    order = np.digitize(widths_mm, (0.25, 0.4, 0.65, 1.1))
    for number in np.unique(order):
        canvas = np.zeros(grid.shape, np.uint8)
        chosen = np.flatnonzero(order == number)
        for index in chosen[np.argsort(levels[chosen])]:
            wide = widths_mm[index] / grid.spacing_mm
            for begin, end, part in taper:
                color = float(255 * part * levels[index] * min(1.0, wide))
                piece = slice(int(begin * lengths[index]), max(int(end * lengths[index]), 2))
                points = pixels[piece, index][:, None]
                thick = max(1, round(wide))
                cv2.polylines(canvas, [points], False, color, thick, cv2.LINE_AA, _SHIFT)
        blur = 0.35 * float(widths_mm[chosen].mean()) / grid.spacing_mm
        soft = cv2.GaussianBlur(canvas, (0, 0), blur) if blur > 0.3 else canvas
        total += soft * np.float32(1 / 255)
    return total


def ligaments(breast: Breast, grid: Grid, view: str) -> Field:
    """Return Cooper's ligaments and stromal strands: hundreds of thin curves, mostly nippleward."""
    patient, rng = (
        stream(breast.seed, _STRANDS),
        stream(breast.seed, _STRANDS, SIDES[breast.laterality]),
    )
    count = int(patient.uniform(700, 1300))
    start = _inside(breast, rng, count)
    heading = np.array([breast.reach_mm + 18.0, 0.0, 0.0]) - start
    heading /= np.linalg.norm(heading, axis=1, keepdims=True)
    paths = grow(rng, start, heading + rng.normal(0, 0.27, heading.shape), 36, 0.85, 0.08)
    widths = np.clip(rng.lognormal(-1.3, 0.42, count), 0.14, 0.8)
    levels = np.clip(rng.gamma(1.6, 0.16, count), 0.05, 1.0)
    return draw_paths(grid, paths, view, widths, levels, rng.integers(6, 37, count))


def ducts(breast: Breast, grid: Grid, view: str) -> Field:
    """Return the ducts that fan out behind the nipple."""
    rng = stream(breast.seed, _DUCTS, SIDES[breast.laterality])
    count = 22
    start = np.array([breast.reach_mm - 2.0, 0.0, 0.0]) + rng.normal(0, 1.4, (count, 3))
    heading = np.column_stack([np.full(count, -1.0), rng.normal(0, 0.55, (count, 2))])
    paths = grow(rng, start, heading, 28, 0.85, 0.05)
    widths, levels = rng.uniform(0.5, 1.6, count), rng.uniform(0.25, 0.8, count)
    return draw_paths(grid, paths, view, widths, levels, rng.integers(8, 29, count), FAR_END)


def vessels(breast: Breast, grid: Grid, view: str) -> Field:
    """Return a few long, gently winding vessels and their branches, under the skin."""
    rng = stream(breast.seed, _VESSELS, SIDES[breast.laterality])
    count = int(rng.integers(3, 7))
    bearing = rng.uniform(0, 2 * np.pi, count)
    start = np.column_stack(
        [
            rng.uniform(-5, 10, count),
            0.72 * breast.lateral_mm * np.cos(bearing),
            0.72 * breast.lateral_mm * np.sin(bearing),
        ]
    )
    goal = np.column_stack(
        [
            rng.uniform(0.55, 0.92, count) * breast.reach_mm,
            rng.normal(0, 0.28 * breast.lateral_mm, (count, 2)),
        ]
    )
    trunk = grow(rng, start, goal - start, 60, 0.85, 0.035)
    fork = trunk[rng.integers(10, 40, count), np.arange(count)]
    branch = grow(rng, fork, goal - fork + rng.normal(0, 25, fork.shape), 60, 0.85, 0.04)
    paths = np.concatenate([trunk, branch], axis=1)
    widths = np.concatenate([rng.uniform(0.8, 1.7, count), rng.uniform(0.5, 0.9, count)])
    levels = rng.uniform(0.3, 0.75, 2 * count)
    return draw_paths(grid, paths, view, widths, levels, rng.integers(24, 60, 2 * count))
