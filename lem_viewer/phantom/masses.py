"""Masses: round, oval and lobulated ones with a margin, irregular and spiculated ones without."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import Breast
from lem_viewer.phantom.fields import Field, fractal, smoothstep, stream
from lem_viewer.phantom.grid import Grid
from lem_viewer.phantom.lesions import KINDS, Lesion
from lem_viewer.phantom.strands import FAR_END, draw_paths, grow

_SHAPE, _TURN, _SPICULES, _GRAIN = 32, 33, 34, 35


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


def draw_mass(
    lesion: Lesion, breast: Breast, view: str, grid: Grid
) -> tuple[Field, NDArray[np.bool_]]:
    """Return the mass's signal, 0 to about 1, and its mask on a part of a view's grid."""
    rng = stream(lesion.seed, _SHAPE)
    kind = KINDS[lesion.kind]
    ring = np.linspace(0, 2 * np.pi, 361)
    turn = 0.0 if view == "CC" else float(stream(lesion.seed, _TURN).normal(0, 0.5))
    margin = _margin(lesion, rng, ring, turn)
    centre = lesion.centre(breast, view)
    dx, dy = grid.x - np.float32(centre[0]), grid.y - np.float32(centre[1])
    angle = np.mod(np.arctan2(dy, dx), np.float32(2 * np.pi))
    border = np.interp(angle.ravel(), ring, margin).reshape(angle.shape).astype(np.float32)
    reach = np.hypot(dx, dy) / border
    grain = fractal(
        dx,
        dy,
        [part * lesion.diameter_mm for part in (0.4, 0.2, 0.1, 0.05)],
        (lesion.seed, _GRAIN),
    )
    if kind.malignant:
        reach = reach + np.float32(0.16) * grain * smoothstep(reach, 0.1, 0.7)
    dome = np.sqrt(np.clip(1 - np.float32(0.92) * reach * reach, 0.0, 1.0))
    inner, outer = 1 - kind.edge, 1 + 0.6 * kind.edge
    body = (np.float32(0.12) + np.float32(0.88) * dome) * (1 - smoothstep(reach, inner, outer))
    body *= 1 + np.float32(0.07) * grain
    size = np.float32((0.55 if kind.malignant else 0.44) + 0.25 * min(lesion.diameter_mm / 20, 1))
    signal = np.float32(lesion.contrast) * size * body
    if kind.spicules:
        spikes = _spicules(lesion, breast, view, grid)
        signal += np.float32(0.36 * lesion.contrast) * spikes * smoothstep(reach, -0.3, 0.7)
        mask = _one_piece(reach <= 1.05)
    else:
        mask = reach <= 1.0 + 0.3 * kind.edge
        halo = np.exp(-(((reach - 1.12) / np.float32(0.07)) ** 2))
        signal -= np.float32(0.03 * lesion.contrast) * halo  # the dark rim of a smooth margin
    return signal.astype(np.float32), mask


def _one_piece(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the largest connected part of a mask, its holes filled."""
    outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    canvas = np.zeros(mask.shape, np.uint8)
    if outlines:
        cv2.drawContours(canvas, [max(outlines, key=cv2.contourArea)], 0, 1, cv2.FILLED)
    return canvas.astype(bool)


def _spicules(lesion: Lesion, breast: Breast, view: str, grid: Grid) -> Field:
    """Draw tapering strands that radiate from the mass in three dimensions."""
    rng = stream(lesion.seed, _SPICULES)
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
