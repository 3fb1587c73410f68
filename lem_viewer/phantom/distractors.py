"""What is done to films without a lesion: so that a trace of work on the image is no cue.

Harmless structures (nodes, vessels, single coarse calcifications, oil cysts, scratches) and marks
of the work itself (a blurred, shifted or brightened patch). Images with a lesion get them too.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.inserted_place import Spot, choose_spot
from lem_viewer.phantom.inserted_shapes import cloud, draw_mass
from lem_viewer.phantom.insertion import add_density, borrow_texture, unit_of

Field = NDArray[np.float32]
Breast = NDArray[np.bool_]
_MOST = 3


def add_distractors(
    image: Field, breast: Breast, seed: int, *, count: int | None = None
) -> tuple[Field, tuple[str, ...]]:
    """Do up to three harmless things to a film; return it and what was done.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        0..1, chest wall on the left.
    breast : ndarray, (rows, cols), bool
    seed : int
    count : int, optional
        How many; drawn when not given.
    """
    rng = np.random.default_rng([seed, 23])
    many = int(rng.integers(0, _MOST + 1)) if count is None else count
    names = [str(name) for name in rng.choice(list(DISTRACTORS), many)]
    for name in names:
        image = DISTRACTORS[name](image, breast, rng)
    out = np.where(breast, np.clip(image, 0.0, 1.0), np.float32(0)).astype(np.float32)
    return out, tuple(names)


def _soft(image: Field, spot: Spot, radius: float, rng: np.random.Generator) -> Field:
    """Return a soft-edged weight 0..1 of irregular outline."""
    return np.clip(1.3 * draw_mass(image.shape, spot, radius, "indistinct", rng), 0, 1)


def _blurred(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    radius = unit_of(breast) * rng.uniform(0.03, 0.15)
    weight = _soft(image, choose_spot(image, breast, rng, radius), radius, rng)
    return image + weight * (cv2.GaussianBlur(image, (0, 0), rng.uniform(0.7, 2.0)) - image)


def _shifted(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Exchange the fine structure of a patch for that of another place."""
    unit = unit_of(breast)
    radius = unit * rng.uniform(0.03, 0.15)
    weight = _soft(image, choose_spot(image, breast, rng, radius), radius, rng)
    fine = image - cv2.GaussianBlur(image, (0, 0), 0.04 * unit)
    return image + weight * (borrow_texture(image, breast, rng, 0.04 * unit) - fine)


def _exposed(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Change the brightness of a wide area a little, without a form."""
    change = cloud(image.shape, 0.5 * unit_of(breast), rng) * np.float32(rng.uniform(0.05, 0.2))
    return np.clip(image, 0, 1) ** np.exp(change)


def _lucent(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Make a patch more transparent: a lobule of fat."""
    radius = unit_of(breast) * rng.uniform(0.03, 0.12)
    weight = _soft(image, choose_spot(image, breast, rng, radius), radius, rng)
    return image * (1 - weight * np.float32(rng.uniform(0.08, 0.3)))


def _node(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Add a tiny smooth oval with a lucent hilum."""
    unit = unit_of(breast)
    radius = unit * rng.uniform(0.010, 0.02)
    spot = choose_spot(image, breast, rng, radius)
    drawn = draw_mass(image.shape, spot, radius, "circumscribed", rng)
    hilum = Spot(spot.row + 0.3 * radius, spot.col - 0.3 * radius)
    drawn -= np.float32(0.7) * draw_mass(image.shape, hilum, 0.5 * radius, "indistinct", rng)
    texture = borrow_texture(image, breast, rng, 0.03 * unit)
    return add_density(image, np.clip(drawn, 0, 1), rng.uniform(0.3, 1.0), rng, texture)


def _vessel(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Add a winding strand."""
    unit = unit_of(breast)
    spot = choose_spot(image, breast, rng, 0.02 * unit)
    steps = int(rng.integers(12, 40))
    angle = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(0, 0.16, steps))
    step = 0.015 * unit
    cols = spot.col + np.cumsum(np.cos(angle)) * step
    rows = spot.row + np.cumsum(np.sin(angle)) * step
    canvas = np.zeros(image.shape, np.float32)
    points = np.round(np.stack([cols, rows], 1) * 16).astype(np.int32)[:, None]
    cv2.polylines(canvas, [points], False, 1.0, 1 + int(rng.integers(0, 3)), cv2.LINE_AA, 4)
    drawn = cv2.GaussianBlur(canvas, (0, 0), rng.uniform(0.7, 1.4))
    return add_density(image, drawn, rng.uniform(0.2, 0.7), rng, np.zeros_like(image))


def _coarse(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Add one to four single round calcifications, some with a clear middle, far apart."""
    unit = unit_of(breast)
    for _ in range(int(rng.integers(1, 5))):
        radius = unit * rng.uniform(0.004, 0.012)
        spot = choose_spot(image, breast, rng, radius)
        reach = spot.distance(image.shape) / np.float32(radius)
        drawn = np.exp(-(reach**4))
        if rng.uniform() < 0.4:
            drawn -= np.float32(0.8) * np.exp(-((reach / np.float32(0.55)) ** 4))
        image = image + drawn * np.maximum(np.float32(1.05) - image, 0)
    return image


def _nipple(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Add a nipple in profile, or the dense disc behind it, at the skin line."""
    unit = unit_of(breast)
    rows, cols = np.nonzero(breast[::4, ::4])
    if not rows.size:
        return image
    front = cols >= np.percentile(cols, 97)  # the part of the skin farthest from the chest wall
    chosen = int(rng.choice(np.flatnonzero(front)))
    radius = unit * rng.uniform(0.02, 0.055)
    back = rng.uniform(-0.3, 1.5) * radius
    spot = Spot(float(rows[chosen] * 4), float(cols[chosen] * 4 - back))
    drawn = draw_mass(image.shape, spot, radius, "circumscribed", rng)
    texture = borrow_texture(image, breast, rng, 0.03 * unit)
    return add_density(image, drawn, rng.uniform(0.3, 1.3), rng, texture)


def _scratch(image: Field, breast: Breast, rng: np.random.Generator) -> Field:
    """Draw a straight hair line, dark or bright, as films have them."""
    canvas = np.zeros(image.shape, np.float32)
    spot = choose_spot(image, breast, rng, 1.0)
    start = (int(spot.col), int(spot.row))
    length = rng.uniform(0.1, 0.5) * image.shape[0]
    angle = float(rng.choice([0.0, np.pi / 2])) + rng.normal(0, 0.03)
    end = (int(start[0] + length * np.cos(angle)), int(start[1] + length * np.sin(angle)))
    cv2.line(canvas, start, end, float(rng.choice([-1, 1]) * rng.uniform(0.05, 0.25)), 1)
    return image + canvas


#: Every distractor by name.
DISTRACTORS: dict[str, Callable[[Field, Breast, np.random.Generator], Field]] = {
    "blurred patch": _blurred,
    "shifted patch": _shifted,
    "exposure": _exposed,
    "fat lobule": _lucent,
    "node": _node,
    "vessel": _vessel,
    "coarse calcifications": _coarse,
    "nipple": _nipple,
    "scratch": _scratch,
}
