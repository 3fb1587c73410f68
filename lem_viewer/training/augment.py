"""What changes an example at random while training; each by name, chosen in the configuration."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import UnusableDataset
from lem_viewer.training.dataset import BREAST, Example

Image = NDArray[np.float32]

_ANGLE, _SHIFT = 12.0, 0.04
_SCALE = (0.88, 1.14)
_GAMMA, _NOISE = 0.35, 0.02
_BLUR_PART, _BLUR = 0.3, (0.3, 0.9)


#: Grey 0..255 as 0..1.
_GREY = np.arange(256, dtype=np.float32) / np.float32(255)


def _gamma(rng: np.random.Generator) -> Image:
    """Another film, another processing: brighter or darker in the middle; (256,) of grey 0..255.

    A table of 256 powers instead of one power a pixel: a fifth of the time of making an image.
    """
    return _GREY ** np.float32(np.exp(rng.uniform(-_GAMMA, _GAMMA)))


def _blur(image: Image, rng: np.random.Generator) -> Image:
    """Three in ten are a little out of focus."""
    sigma = rng.uniform(*_BLUR)
    return cv2.GaussianBlur(image, (0, 0), sigma) if rng.uniform() < _BLUR_PART else image


def _noise(image: Image, rng: np.random.Generator) -> Image:
    """Fewer photons."""
    grain = rng.standard_normal(image.shape, dtype=np.float32)
    return image + grain * np.float32(rng.uniform(0, _NOISE))


#: Changes of the grey values after the gamma, in the order in which they are made.
TONES: dict[str, Callable[[Image, np.random.Generator], Image]] = {
    "blur": _blur,
    "noise": _noise,
}
#: Changes of the geometry; made as one warp, so that pixels are interpolated once.
GEOMETRY = ("flip", "affine")
AUGMENTS = (*GEOMETRY, "gamma", *TONES)


def chosen_augments(text: str) -> frozenset[str]:
    """Return the names in a text like ``"flip,affine,gamma"``; empty for none.

    Raises
    ------
    UnusableDataset
        A name is not known.
    """
    names = frozenset(part.strip() for part in text.split(",") if part.strip())
    unknown = sorted(names - set(AUGMENTS))
    if unknown:
        raise UnusableDataset(
            f"augment names {', '.join(unknown)}, allowed are {', '.join(AUGMENTS)}",
            advice="Join the names by commas, or leave it empty.",
        )
    return names


def vary(
    example: Example, rng: np.random.Generator, wanted: frozenset[str] = frozenset(AUGMENTS)
) -> tuple[Image, NDArray[np.bool_]]:
    """Return image (rows, cols) 0..1 and breast (rows, cols) bool, changed a little at random.

    Up-down flip, small turn, scale and shift, gamma, blur, noise. No left-right flip: the side
    is turned one way by the preprocessing.

    Parameters
    ----------
    example : Example
    rng : Generator
    wanted : frozenset of str
        Names in ``AUGMENTS``; the others are left out.
    """
    rows, cols = example.image.shape
    matrix = _matrix(rows, cols, rng, wanted)
    breast = (example.marks & BREAST).astype(np.uint8)
    grey = example.image
    if matrix is not None:
        grey = cv2.warpAffine(grey, matrix, (cols, rows))
        breast = cv2.warpAffine(breast, matrix, (cols, rows), flags=cv2.INTER_NEAREST)
    image = cv2.LUT(grey, _gamma(rng) if "gamma" in wanted else _GREY)
    for name, change in TONES.items():
        if name in wanted:
            image = change(image, rng)
    inside = breast > 0
    return np.where(inside, np.clip(image, 0.0, 1.0), np.float32(0)), inside


def _matrix(
    rows: int, cols: int, rng: np.random.Generator, wanted: frozenset[str]
) -> NDArray[np.float64] | None:
    """Return the 2 x 3 matrix of this warp; None where the geometry stays."""
    if not wanted.intersection(GEOMETRY):
        return None
    matrix = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    if "affine" in wanted:
        scale, angle = rng.uniform(*_SCALE), rng.uniform(-_ANGLE, _ANGLE)
        matrix = cv2.getRotationMatrix2D((cols / 2, rows / 2), angle, scale)
        matrix[:, 2] += rng.uniform(-_SHIFT, _SHIFT, 2) * (cols, rows)
    if "flip" in wanted and rng.uniform() < 0.5:
        matrix[1] *= -1.0
        matrix[1, 2] += rows - 1.0
    return matrix
