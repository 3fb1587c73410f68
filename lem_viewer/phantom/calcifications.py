"""Calcifications: clusters of grains, each a small bright spot with its own size and place."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import Breast, project
from lem_viewer.phantom.fields import Field, stream
from lem_viewer.phantom.grid import Grid
from lem_viewer.phantom.lesions import Lesion
from lem_viewer.phantom.strands import grow

_GRAINS = 36


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


def draw_calcifications(
    lesion: Lesion, breast: Breast, view: str, grid: Grid
) -> tuple[Field, NDArray[np.bool_]]:
    """Return the grains' signal, above 1 where dense, and the mask: their hull and 1 mm around."""
    grains = _grains(lesion, stream(lesion.seed, _GRAINS))
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
