"""From tissue to picture: what attenuates is added up, processed for presentation and detected."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from lem_viewer.phantom.anatomy import Breast
from lem_viewer.phantom.fields import Field, fractal, smoothstep, stream
from lem_viewer.phantom.grid import Grid, skin_distance, turned
from lem_viewer.phantom.strands import ducts, ligaments, vessels
from lem_viewer.phantom.tissue import Flow, gland, pectoral, stroma

_NOISE, _TONE, _FAT = 41, 42, 44


def expose(
    breast: Breast,
    grid: Grid,
    view: str,
    density: str,
    coverage: Field,
    lesion_signals: Sequence[Field],
) -> Field:
    """Add up what attenuates, as it looks after the vendor's processing, and add the noise.

    Parameters
    ----------
    breast : Breast
    grid : Grid
    view, density : str
    coverage : ndarray, (rows, cols), float32
        Part of each pixel that lies inside the outline.
    lesion_signals : sequence of ndarray, (rows, cols), float32

    Returns
    -------
    ndarray, (rows, cols), float32
        0.02 to 1; meaningless outside the outline.
    """
    keys = breast.keys(view)
    tone = stream(breast.seed, _TONE)
    distance = skin_distance(grid, coverage)
    mottle = _mottle(grid, keys)
    lift = {"A": 0.08, "B": 0.03}.get(density, 0.0)  # processing lifts fat where little else is
    picture = np.float32(0.07) * smoothstep(distance, 0.0, 26.0) + np.float32(0.024) * mottle
    picture += np.float32(tone.uniform(0.14, 0.21) + lift)
    muscle = pectoral(breast, grid, view)
    behind = 1 - np.float32(0.75) * np.minimum(muscle, 1)  # little stroma lies over the muscle
    deep = smoothstep(distance, 0.5, 7.0) * behind
    tissue = _add_tissue(picture, breast, grid, view, density, deep, mottle)
    picture += np.float32(tone.uniform(0.26, 0.38)) * muscle * (1 - np.float32(0.35) * tissue)
    for lesion in lesion_signals:
        picture += np.float32(0.40) * lesion * (1 - np.float32(0.25) * tissue)
    rim = np.exp(-(((distance - np.float32(0.8)) / np.float32(0.65)) ** 2))
    picture += np.float32(tone.uniform(0.14, 0.32)) * rim + _nipple(breast, grid, tone)
    over = np.maximum(picture - np.float32(0.6), 0)  # a shoulder instead of clipped white
    picture += np.float32(0.4) * np.tanh(over / np.float32(0.4)) - over
    picture *= np.float32(0.45) + np.float32(0.55) * smoothstep(distance, -0.4, 2.4)
    return np.clip(_detect(picture, keys, grid.spacing_mm), 0.02, 1.0)


def _mottle(grid: Grid, keys: tuple[int, int, int]) -> Field:
    """Return the soft unevenness of fat, N(0, 1) with a spectrum of 1/f**3."""
    waves = (24.0, 12.0, 6.0, 3.0, 1.5, 0.8, 0.4)
    finest = 2 * grid.spacing_mm
    x, y = turned(grid, 0.45)
    return fractal(x, y, waves, (*keys, _FAT), exponent=0.5, finest_mm=finest)


def _add_tissue(
    picture: Field,
    breast: Breast,
    grid: Grid,
    view: str,
    density: str,
    deep: Field,
    mottle: Field,
) -> Field:
    """Add gland, stroma, strands, ducts and vessels to the picture; return the gland's part.

    ``deep`` is 1 where they show in full and 0 at the skin.
    """
    flow = Flow.of(breast, grid, view)
    net = stroma(breast, grid, flow, view)
    tissue = gland(breast, grid, flow, view, density, net) * np.minimum(2 * deep, 1)
    picture += tissue * (np.float32(0.37) + np.float32(0.02) * mottle)
    picture += np.float32(0.075) * net * deep * (1 - np.float32(0.45) * tissue)
    strands = ligaments(breast, grid, view) * smoothstep(mottle, -1.2, 1.6)
    tubes = vessels(breast, grid, view) + ducts(breast, grid, view)
    picture += deep * (np.float32(0.11) * strands + np.float32(0.12) * tubes)
    return tissue


def _nipple(breast: Breast, grid: Grid, tone: np.random.Generator) -> Field:
    """Return the brightness of the nipple and of the ducts right behind it."""
    dx = (grid.x - np.float32(breast.reach_mm + 0.4 * breast.nipple_mm)) / np.float32(4.2)
    dy = grid.y / np.float32(4.6)
    disc = np.exp(-((dx * dx + dy * dy) ** 2))
    return np.float32(tone.uniform(0.08, 0.22)) * disc * (grid.x > 0)


def _detect(picture: Field, keys: tuple[int, int, int], spacing_mm: float) -> Field:
    """Blur by the detector and add quantum noise; a coarse pixel gathers more photons."""
    sigma_px = 0.07 / spacing_mm
    blurred = cv2.GaussianBlur(picture, (0, 0), sigma_px) if sigma_px > 0.35 else picture
    noise = stream(*keys, _NOISE).standard_normal(picture.shape, dtype=np.float32)
    if sigma_px > 0.35:
        noise = cv2.GaussianBlur(noise, (0, 0), 0.6 * sigma_px)
    strength = np.float32(0.022 * min(1.0, 0.1 / spacing_mm))
    return blurred + strength * (np.float32(1.25) - blurred) * noise
