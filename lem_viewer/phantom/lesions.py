"""Findings: masses and calcification clusters, placed in three dimensions, drawn in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import MLO, VIEWS, Breast, outline, pectoral_edge, project
from lem_viewer.phantom.fields import Field, fractal, smoothstep, stream
from lem_viewer.phantom.grid import Grid
from lem_viewer.phantom.strands import FAR_END, draw_paths, grow

_PLACE, _DRAW = 31, 32


@dataclass(frozen=True)
class Kind:
    """What a finding looks like.

    Parameters
    ----------
    malignant : bool
    calcified : bool
        A cluster of calcifications instead of a mass.
    diameters_mm : (float, float)
        Smallest and largest.
    lobes : float
        How far the margin departs from a circle.
    spicules : int
        Strands that radiate from the margin.
    edge : float
        Softness of the margin, part of the radius.
    """

    malignant: bool
    calcified: bool = False
    diameters_mm: tuple[float, float] = (6.0, 24.0)
    lobes: float = 0.05
    spicules: int = 0
    edge: float = 0.12


KINDS = {
    "spiculated mass": Kind(True, diameters_mm=(7.0, 26.0), lobes=0.12, spicules=46, edge=0.55),
    "irregular mass": Kind(True, diameters_mm=(8.0, 24.0), lobes=0.17, spicules=18, edge=0.50),
    "pleomorphic calcifications": Kind(True, True, (6.0, 22.0)),
    "fine linear branching calcifications": Kind(True, True, (8.0, 26.0)),
    "round mass": Kind(False, diameters_mm=(5.0, 22.0), lobes=0.03),
    "oval mass": Kind(False, diameters_mm=(6.0, 26.0), lobes=0.04),
    "lobulated mass": Kind(False, diameters_mm=(8.0, 28.0), lobes=0.13),
    "round calcifications": Kind(False, True, (5.0, 22.0)),
    "vascular calcifications": Kind(False, True, (12.0, 28.0)),
    "popcorn calcification": Kind(False, True, (5.0, 14.0)),
}


@dataclass(frozen=True)
class Lesion:
    """One finding in a breast, seen in every view of it.

    Parameters
    ----------
    kind : str
        A name of ``KINDS``.
    behind_nipple_mm, lateral_mm, above_mm : float
        Position in the breast, from the nipple towards the chest wall, the arm and the head.
    diameter_mm : float
    contrast : float
        About 0.5 (subtle) to 1.5 (plain).
    seed : int
        Names its shape.
    """

    kind: str
    behind_nipple_mm: float
    lateral_mm: float
    above_mm: float
    diameter_mm: float
    contrast: float = 1.0
    seed: int = 0

    @property
    def malignant(self) -> bool:
        """True for a malignant kind."""
        return KINDS[self.kind].malignant

    @property
    def label(self) -> str:
        """E.g. ``"malignant spiculated mass"``."""
        return f"{'malignant' if self.malignant else 'benign'} {self.kind}"

    def centre(self, breast: Breast, view: str) -> tuple[float, float]:
        """Return its (x, y) on a view, mm."""
        point = np.array(
            [[breast.reach_mm - self.behind_nipple_mm, self.lateral_mm, self.above_mm]]
        )
        x, y = project(point, view)[0]
        return float(x), float(y)


def draw_lesion(breast: Breast, seed: int, kind: str, taken: Sequence[Lesion] = ()) -> Lesion:
    """Draw size, contrast and a place that lies well inside the breast on both views."""
    rng = stream(seed, _PLACE)
    low, high = KINDS[kind].diameters_mm
    diameter = float(low + (high - low) * rng.beta(1.6, 2.4))
    contrast = float(rng.uniform(0.6, 1.35))
    polygons = {view: outline(breast, view).astype(np.float32) for view in VIEWS}
    best, best_room = None, -np.inf
    for _ in range(200):
        behind = rng.uniform(0.14, 0.80) * breast.reach_mm
        half = 0.72 * breast.lateral_mm * np.sqrt(behind / breast.reach_mm)
        lateral, above = rng.normal(0.12, 0.5, 2) * half
        lesion = Lesion(kind, float(behind), float(lateral), float(above), diameter, contrast, seed)
        room = min(_room(breast, lesion, view, polygons[view]) for view in VIEWS)
        for other in taken:
            for view in VIEWS:
                gap = np.hypot(
                    *np.subtract(lesion.centre(breast, view), other.centre(breast, view))
                )
                room = min(room, gap - 0.6 * (diameter + other.diameter_mm))
        if room > best_room:
            best, best_room = lesion, room
        if room > 5.0:
            break
    assert best is not None  # 200 draws were made
    return best


def _room(breast: Breast, lesion: Lesion, view: str, polygon: NDArray[np.float32]) -> float:
    """Return how far the lesion's edge lies from skin, chest wall and muscle; < 0 is outside."""
    x, y = lesion.centre(breast, view)
    radius = lesion.diameter_mm / 2
    room = min(cv2.pointPolygonTest(polygon, (x, y), True), x) - radius
    room = min(room, 84.0 - abs(y) - radius)
    if view == MLO:
        room = min(room, x - radius - float(pectoral_edge(breast, np.array(y))))
    return float(room)


def render(
    breast: Breast, lesion: Lesion, view: str, grid: Grid
) -> tuple[Field, NDArray[np.bool_]]:
    """Return the signal that the lesion adds (mass 0 to ~1, calcifications > 1) and its mask."""
    rng = stream(lesion.seed, _DRAW)
    signal = np.zeros(grid.shape, np.float32)
    mask = np.zeros(grid.shape, bool)
    centre = lesion.centre(breast, view)
    part = grid.window(centre, 1.9 * lesion.diameter_mm + 4.0)
    if grid.x[part].size == 0:
        return signal, mask
    local = grid.part(part)
    draw = _draw_calcifications if KINDS[lesion.kind].calcified else _draw_mass
    signal[part], mask[part] = draw(lesion, breast, view, rng, local)
    return signal, mask


def _margin(lesion: Lesion, rng: np.random.Generator, angles: NDArray, turn: float) -> NDArray:
    """Return the radius in mm at each angle."""
    kind = KINDS[lesion.kind]
    radius = np.ones_like(angles)
    for order in range(2, 8):
        size = kind.lobes * rng.normal() / order**0.5
        if lesion.kind == "lobulated mass" and order > 4:
            size *= 0.2
        radius += size * np.cos(order * (angles + turn) + rng.uniform(0, 6.3))
    radius = np.clip(radius, 0.45, 1.6) * lesion.diameter_mm / 2
    if lesion.kind in {"oval mass", "lobulated mass"}:
        flat = rng.uniform(0.6, 0.8)
        tilt = angles - rng.uniform(0, 3.1) - turn
        radius *= 1 / np.sqrt(np.cos(tilt) ** 2 + (np.sin(tilt) / flat) ** 2)
    return radius


def _draw_mass(
    lesion: Lesion, breast: Breast, view: str, rng: np.random.Generator, grid: Grid
) -> tuple[Field, NDArray[np.bool_]]:
    kind = KINDS[lesion.kind]
    ring = np.linspace(0, 2 * np.pi, 361)
    turn = 0.0 if view == "CC" else float(stream(lesion.seed, _DRAW, 2).normal(0, 0.5))
    margin = _margin(lesion, rng, ring, turn)
    centre = lesion.centre(breast, view)
    dx, dy = grid.x - np.float32(centre[0]), grid.y - np.float32(centre[1])
    angle = np.mod(np.arctan2(dy, dx), np.float32(2 * np.pi))
    border = np.interp(angle.ravel(), ring, margin).reshape(angle.shape).astype(np.float32)
    reach = np.hypot(dx, dy) / border
    grain = fractal(
        dx, dy, [part * lesion.diameter_mm for part in (0.4, 0.2, 0.1, 0.05)], (lesion.seed, 7)
    )
    if kind.malignant:
        reach = reach + np.float32(0.20) * grain * smoothstep(reach, 0.1, 0.7)
    dome = np.sqrt(np.clip(1 - np.float32(0.8) * reach * reach, 0.0, 1.0))
    inner, outer = 1 - kind.edge, 1 + 0.6 * kind.edge
    body = (np.float32(0.25) + np.float32(0.75) * dome) * (1 - smoothstep(reach, inner, outer))
    body *= 1 + np.float32(0.07) * grain
    size = np.float32(0.55 + 0.25 * min(lesion.diameter_mm / 20.0, 1.0))
    signal = np.float32(lesion.contrast) * size * body
    if kind.spicules:
        spikes = _spicules(lesion, breast, view, grid)
        signal += np.float32(0.36 * lesion.contrast) * spikes * smoothstep(reach, -0.3, 0.7)
        mask = reach <= 1.05
    else:
        mask = reach <= 1.0 + 0.3 * kind.edge
        halo = np.exp(-(((reach - 1.12) / np.float32(0.07)) ** 2))
        signal -= np.float32(0.05 * lesion.contrast) * halo  # the dark rim of a smooth margin
    return signal.astype(np.float32), mask


def _spicules(lesion: Lesion, breast: Breast, view: str, grid: Grid) -> Field:
    """Draw tapering strands that radiate from the mass in three dimensions."""
    rng = stream(lesion.seed, _DRAW, 3)
    radius = lesion.diameter_mm / 2
    count = int(KINDS[lesion.kind].spicules * rng.uniform(0.7, 1.3))
    heading = rng.normal(size=(count, 3))
    heading /= np.linalg.norm(heading, axis=1, keepdims=True)
    middle = np.array(
        [breast.reach_mm - lesion.behind_nipple_mm, lesion.lateral_mm, lesion.above_mm]
    )
    steps = 24
    step_mm = radius * 2.6 / steps
    paths = grow(rng, middle + 0.45 * radius * heading, heading, steps, 0.8, 0.035, step_mm)
    widths = np.clip(rng.lognormal(-1.3, 0.4, count), 0.14, 0.6)
    levels = np.clip(rng.gamma(2.2, 0.2, count), 0.1, 1.0)
    lengths = np.clip(rng.gamma(5.0, 2.8, count), 7, steps).astype(int)
    return draw_paths(grid, paths, view, widths, levels, lengths, FAR_END)


def _grains(lesion: Lesion, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return the cluster's grains: rows of u, v, w (mm about the centre), radius mm, brightness."""
    half = lesion.diameter_mm / 2
    if lesion.kind == "popcorn calcification":
        count = int(rng.integers(9, 18))
        place = rng.normal(0, 0.30 * half, (count, 3))
        return np.column_stack(
            [place, rng.uniform(0.10, 0.28, count) * half, rng.uniform(0.6, 1.1, count)]
        )
    if lesion.kind == "round calcifications":
        count = int(rng.integers(5, 16))
        place = rng.normal(0, 0.5 * half, (count, 3))
        return np.column_stack([place, rng.uniform(0.22, 0.6, count), rng.uniform(0.7, 1.2, count)])
    if lesion.kind == "pleomorphic calcifications":
        count = int(rng.integers(14, 45))
        place = rng.normal(0, 0.42 * half, (count, 3))
        radius = np.clip(rng.lognormal(-1.75, 0.45, count), 0.08, 0.5)
        return np.column_stack([place, radius, rng.lognormal(-0.1, 0.4, count)])
    if lesion.kind == "vascular calcifications":
        return _along_vessel(lesion, rng)
    return _along_ducts(lesion, rng)


def _along_ducts(lesion: Lesion, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return casts of a branching duct: broken, winding lines that fork."""
    half = lesion.diameter_mm / 2
    count = int(rng.integers(5, 10))
    run = rng.normal(size=3)
    start = rng.normal(0, 0.38 * half, (count, 3))
    paths = grow(rng, start, run + 0.9 * rng.normal(size=(count, 3)), 60, 0.9, 0.09, 0.13)
    fork = paths[rng.integers(8, 30, count), np.arange(count)]
    side = run + 1.6 * rng.normal(size=(count, 3))
    paths = np.concatenate([paths, grow(rng, fork, side, 60, 0.9, 0.09, 0.13)], axis=1)
    rows = []
    for index in range(paths.shape[1]):
        length = int(rng.uniform(8, 42) * (0.5 if index >= count else 1.0))
        thick = rng.uniform(0.08, 0.16)
        for place in paths[:length, index]:
            if rng.uniform() < 0.78:
                rows.append([*place, thick * rng.lognormal(0, 0.25), rng.uniform(0.45, 1.1)])
    return np.array(rows)


def _along_vessel(lesion: Lesion, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return two broken parallel lines: the walls of a calcified artery."""
    steps = int(lesion.diameter_mm / 0.16)
    path = grow(rng, np.zeros((1, 3)), rng.normal(size=(1, 3)), steps, 0.97, 0.02, 0.16)[:, 0]
    path -= path.mean(axis=0)
    across = np.cross(np.gradient(path, axis=0), [0.3, 0.5, 0.8])
    across *= rng.uniform(0.5, 0.9) / np.linalg.norm(across, axis=1, keepdims=True)
    rows = []
    for wall in (path + across, path - across):
        patchy = np.convolve(rng.normal(size=steps), np.ones(9) / 3, mode="same")
        for place, here in zip(wall, patchy, strict=True):
            if here > -0.3:
                rows.append([*place, rng.uniform(0.10, 0.18), rng.uniform(0.35, 0.8)])
    return np.array(rows) if rows else np.array([[0.0, 0.0, 0.0, 0.2, 0.8]])


def _draw_calcifications(
    lesion: Lesion, breast: Breast, view: str, rng: np.random.Generator, grid: Grid
) -> tuple[Field, NDArray[np.bool_]]:
    grains = _grains(lesion, rng)
    middle = np.array(
        [breast.reach_mm - lesion.behind_nipple_mm, lesion.lateral_mm, lesion.above_mm]
    )
    x, y = project(middle + grains[:, :3], view).T
    signal = np.zeros(grid.shape, np.float32)
    for px, py, radius, bright in zip(x, y, grains[:, 3], grains[:, 4], strict=True):
        blurred2 = (radius / 1.5) ** 2 + (0.45 * grid.spacing_mm) ** 2
        part = grid.window((px, py), 3.2 * float(np.sqrt(blurred2)))
        squared = (grid.x[part] - np.float32(px)) ** 2 + (grid.y[part] - np.float32(py)) ** 2
        fill = (radius / 1.5) ** 2 / blurred2  # what is left of a grain smaller than a pixel
        peak = 0.9 * lesion.contrast * bright * min(1.0, 0.25 + radius / 0.35) * fill
        power = squared * np.float32(0.5 / blurred2)
        if radius > 0.4:  # a coarse grain has a flat top and a crisp margin
            power = (power * np.float32(0.75)) ** 3
        signal[part] += np.float32(peak) * np.exp(-power)
    hull = cv2.convexHull(np.round(grid.to_pixels(np.stack([x, y], 1)) * 16).astype(np.int32))
    canvas = np.zeros(grid.shape, np.uint8)
    cv2.fillPoly(canvas, [hull], 1, shift=4)
    size = 2 * max(1, round(1.0 / grid.spacing_mm)) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return signal, cv2.dilate(canvas, kernel).astype(bool)
