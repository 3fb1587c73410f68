"""Synthetic lesions in real films: a preprocessed mammogram in, the same with a lesion out.

Everything happens on network inputs (grey 0..1, chest wall on the left). What is added is measured
against the headroom at its place, carries texture of the film itself, and fades out softly: an
edge, a flat grey or a foreign noise would be learnt instead of the lesion. Distractors do as much
to images without a lesion, so that "something was pasted" is no cue either.

Lengths are parts of the square root of the breast's area (about 280 pixels of a 448 x 320 input,
about 120 mm of a breast), so that one setting serves every resolution.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.inserted_place import Spot, choose_spot
from lem_viewer.phantom.inserted_shapes import (
    Drawn,
    draw_asymmetry,
    draw_calcifications,
    draw_mass,
    draw_spicules,
    warp_towards,
)

Field = NDArray[np.float32]

#: What is inserted, and how often.
KINDS = {
    "mass": 0.55,
    "distortion": 0.12,
    "asymmetry": 0.2,
    "calcifications": 0.13,
}
_CEILING = np.float32(1.04)  # of the film's tone curve: what headroom is measured to
_MOST = np.float32(0.55)  # nothing adds more, also on black
_VISIBLE = 0.25  # part of the lesion's own maximum from which on a pixel counts as lesion


@dataclass(frozen=True, eq=False)
class Inserted:
    """A film with what was inserted.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        0..1, 0 outside the breast.
    mask : ndarray, (rows, cols), bool
        Where the lesions are; empty for label 0.
    kind : str
        What was inserted, parts joined by ``" + "``.
    label : int
        1 with a lesion, 0 without.
    """

    image: Field
    mask: NDArray[np.bool_]
    kind: str
    label: int


def unit_of(breast: NDArray[np.bool_]) -> float:
    """Return the length that sizes are parts of: the square root of the breast's area, pixels."""
    return float(np.sqrt(max(1, int(breast.sum()))))


def insert_lesion(
    image: Field, breast: NDArray[np.bool_], seed: int, kind: str = "", strength: float = 1.0
) -> Inserted:
    """Insert one lesion, now and then two or three, into a film without any.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        0..1, chest wall on the left.
    breast : ndarray, (rows, cols), bool
    seed : int
        The same seed makes the same lesion in the same film.
    kind : str
        A name in ``KINDS``; drawn by their weights when empty.
    strength : float
        Factor of the lesion's density.
    """
    if kind and kind not in KINDS:
        raise ValueError(f"kind is {kind!r}, allowed are {', '.join(KINDS)}")
    rng = np.random.default_rng([seed, 11])
    out, mask = image.astype(np.float32, copy=True), np.zeros(breast.shape, dtype=bool)
    count = int(rng.choice([1, 2, 3], p=[0.8, 0.14, 0.06]))
    names = []
    for _ in range(count):
        name = kind or str(rng.choice(list(KINDS), p=list(KINDS.values())))
        out, part = _DRAW[name](out, breast, rng, strength)
        mask |= part
        names.append(name)
    out = np.where(breast, np.clip(out, 0.0, 1.0), np.float32(0))
    return Inserted(out.astype(np.float32), mask & breast, " + ".join(names), 1)


def add_density(
    image: Field, drawn: Drawn, amount: float, rng: np.random.Generator, texture: Field
) -> Field:
    """Add a lesion's thickness to a film, as far as its tone curve leaves headroom.

    Parameters
    ----------
    image : ndarray, (rows, cols)
    drawn : ndarray, (rows, cols)
        Thickness, 0..1.
    amount : float
        Part of the headroom that thickness 1 takes.
    texture : ndarray, (rows, cols)
        Fine structure of the film at another place, zero mean.
    """
    headroom = np.clip(_CEILING - image, 0, _MOST)
    thick = np.float32(amount) * drawn
    veiled = thick * np.float32(rng.uniform(0.2, 0.7))  # dense tissue hides what lies behind it
    fine = image - cv2.GaussianBlur(image, (0, 0), 2.5)
    return (
        image
        + headroom * (1 - np.exp(-1.4 * thick))
        - fine * veiled
        + texture * thick * np.float32(rng.uniform(0.5, 1.3))
    )


def borrow_texture(
    image: Field, breast: NDArray[np.bool_], rng: np.random.Generator, sigma: float
) -> Field:
    """Return the film's own structure finer than ``sigma`` pixels, moved from elsewhere."""
    fine = image - cv2.GaussianBlur(image, (0, 0), sigma)
    fine[~breast] = 0
    inside = cv2.erode(breast.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    rows, cols = image.shape
    shift = (int(rng.integers(rows // 8, rows // 3)), int(rng.integers(-cols // 5, cols // 5)))
    shift = (shift[0] * int(rng.choice([-1, 1])), shift[1])
    fine[~inside] = 0
    moved = np.roll(fine, shift, axis=(0, 1))
    return moved[::-1] if rng.uniform() < 0.3 else moved


def _amount(rng: np.random.Generator, low: float, high: float, strength: float) -> float:
    return float(np.exp(rng.uniform(np.log(low), np.log(high)))) * strength


def _mass(
    image: Field, breast: NDArray[np.bool_], rng: np.random.Generator, strength: float
) -> tuple[Field, NDArray[np.bool_]]:
    """Insert a mass by its BI-RADS shape, margin and density; some with calcifications."""
    unit = unit_of(breast)
    radius = unit * float(np.exp(rng.uniform(np.log(0.028), np.log(0.2))))
    spot = choose_spot(image, breast, rng, radius)
    margin = str(
        rng.choice(
            ["circumscribed", "microlobulated", "indistinct", "spiculated"],
            p=[0.2, 0.2, 0.28, 0.32],
        )
    )
    drawn = draw_mass(image.shape, spot, radius, margin, rng)
    amount = _amount(rng, 0.22, 1.2, strength)
    mask = drawn > _VISIBLE
    if margin == "spiculated":
        drawn = np.maximum(drawn, draw_spicules(image.shape, spot, radius, rng))
        if rng.uniform() < 0.5:
            image = warp_towards(image, spot, 2.2 * radius, rng.uniform(0.1, 0.35))
    out = add_density(image, drawn, amount, rng, borrow_texture(image, breast, rng, 0.03 * unit))
    if rng.uniform() < 0.15:
        grains, _ = draw_calcifications(image.shape, spot, radius, unit, rng)
        out = out + grains * np.maximum(_CEILING - out, 0)
    return out, mask & breast


def _distortion(
    image: Field, breast: NDArray[np.bool_], rng: np.random.Generator, strength: float
) -> tuple[Field, NDArray[np.bool_]]:
    """Draw the tissue together towards a point, with spicules and little density."""
    unit = unit_of(breast)
    radius = unit * rng.uniform(0.05, 0.12)
    spot = choose_spot(image, breast, rng, radius)
    warped = warp_towards(image, spot, 2.0 * radius, rng.uniform(0.3, 0.6))
    spicules = draw_spicules(image.shape, spot, 0.5 * radius, rng, reach=rng.uniform(2.5, 4.0))
    core = draw_mass(image.shape, spot, 0.55 * radius, "indistinct", rng)
    drawn = np.maximum(spicules, core * np.float32(rng.uniform(0.2, 0.8)))
    amount = _amount(rng, 0.3, 0.9, strength)
    texture = borrow_texture(image, breast, rng, 0.03 * unit)
    out = add_density(warped, drawn, amount, rng, texture)
    return out, (spot.distance(image.shape) < 1.15 * radius) & breast


def _asymmetry(
    image: Field, breast: NDArray[np.bool_], rng: np.random.Generator, strength: float
) -> tuple[Field, NDArray[np.bool_]]:
    """Make a wide, cloudy region denser: focal asymmetry, oedema."""
    unit = unit_of(breast)
    radius = unit * float(np.exp(rng.uniform(np.log(0.07), np.log(0.36))))
    spot = choose_spot(image, breast, rng, 0.6 * radius)
    drawn = draw_asymmetry(image.shape, spot, radius, rng)
    texture = borrow_texture(image, breast, rng, rng.uniform(0.05, 0.12) * unit)
    out = add_density(image, drawn, _amount(rng, 0.35, 1.1, strength), rng, 1.5 * texture)
    if rng.uniform() < 0.25:
        grains, _ = draw_calcifications(image.shape, spot, 0.6 * radius, unit, rng)
        out = out + grains * np.maximum(_CEILING - out, 0)
    return out, (drawn > _VISIBLE) & breast


def _calcifications(
    image: Field, breast: NDArray[np.bool_], rng: np.random.Generator, strength: float
) -> tuple[Field, NDArray[np.bool_]]:
    """Insert a cluster of calcifications, often on a faint density."""
    unit = unit_of(breast)
    radius = unit * float(np.exp(rng.uniform(np.log(0.025), np.log(0.14))))
    spot = choose_spot(image, breast, rng, radius)
    grains, mask = draw_calcifications(image.shape, spot, radius, unit, rng)
    if rng.uniform() < 0.5:
        veil = draw_asymmetry(image.shape, spot, 1.2 * radius, rng)
        texture = borrow_texture(image, breast, rng, 0.05 * unit)
        image = add_density(image, veil, rng.uniform(0.2, 0.5), rng, texture)
    out = image + np.float32(strength) * grains * np.maximum(np.float32(1.15) - image, 0)
    return out, mask & breast


_Drawer = Callable[
    [Field, NDArray[np.bool_], np.random.Generator, float], tuple[Field, NDArray[np.bool_]]
]
_DRAW: dict[str, _Drawer] = {
    "mass": _mass,
    "distortion": _distortion,
    "asymmetry": _asymmetry,
    "calcifications": _calcifications,
}

__all__ = ["KINDS", "Inserted", "Spot", "add_density", "borrow_texture", "insert_lesion", "unit_of"]
