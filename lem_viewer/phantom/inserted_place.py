"""Where a lesion is inserted: gland and its border first, anywhere in the breast sometimes."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]

_DARK = 0.2  # part of the gland's grey below which the breast is too thin to hold a lesion
_COARSE = 8  # the prior is laid on a grid this much coarser


@dataclass(frozen=True)
class Spot:
    """A place in an image, pixels."""

    row: float
    col: float

    def distance(self, shape: tuple[int, ...]) -> Field:
        """Return (rows, cols) the distance from the spot, pixels."""
        down, right = self.offsets(shape)
        return np.hypot(down, right)

    def offsets(self, shape: tuple[int, ...]) -> tuple[Field, Field]:
        """Return (rows, 1) and (1, cols): pixels below and right of the spot."""
        rows = np.arange(shape[0], dtype=np.float32)[:, None] - np.float32(self.row)
        cols = np.arange(shape[1], dtype=np.float32)[None, :] - np.float32(self.col)
        return rows, cols


def tissue_prior(image: Field, breast: NDArray[np.bool_]) -> Field:
    """Return (rows / 8, cols / 8) how likely a lesion is at a place, not normalised.

    Gland and the border between gland and fat count most; a corner of the chest wall's side at
    the upper or lower edge, where the muscle lies, counts little.
    """
    size = (max(1, image.shape[1] // _COARSE), max(1, image.shape[0] // _COARSE))
    dense = cv2.GaussianBlur(cv2.resize(image, size, interpolation=cv2.INTER_AREA), (0, 0), 1.5)
    inside = cv2.resize(breast.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.6
    across, down = cv2.Sobel(dense, cv2.CV_32F, 1, 0), cv2.Sobel(dense, cv2.CV_32F, 0, 1)
    border = np.hypot(across, down)
    inner = cv2.erode(inside.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    if not inner.any():
        inner = inside if inside.any() else np.ones_like(inside)
    prior = np.float32(0.25) + _scaled(dense, inner) + np.float32(0.6) * _scaled(border, inner)
    rows, cols = np.mgrid[0 : size[1], 0 : size[0]]
    edge = np.minimum(rows, size[1] - 1 - rows) / size[1]
    corner = (edge + 0.9 * cols / size[0]) < 0.22
    prior[corner] *= 0.15
    prior[~inner | (dense < _DARK * np.percentile(dense[inner], 90))] = 0  # the thin rim
    return prior


def _scaled(field: Field, inside: NDArray[np.bool_]) -> Field:
    low, high = np.percentile(field[inside], (5, 95))
    return np.clip((field - low) / max(float(high - low), 1e-6), 0, 1).astype(np.float32)


def choose_spot(
    image: Field, breast: NDArray[np.bool_], rng: np.random.Generator, radius: float
) -> Spot:
    """Draw a place for a lesion of a radius, by the prior, at most a third of it outside."""
    prior = tissue_prior(image, breast)
    padded = np.pad(breast.astype(np.uint8), ((1, 1), (0, 1)))  # the chest wall is no edge
    inside = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, :-1]
    depth = cv2.resize(inside, prior.shape[::-1], interpolation=cv2.INTER_AREA)
    fitting = prior * (depth > 0.7 * radius)
    weights = (fitting if fitting.any() else prior * (depth >= 0.8 * depth.max())).ravel()
    if not weights.any():
        weights = np.ones_like(weights)
    chosen = int(rng.choice(weights.size, p=weights / weights.sum(dtype=np.float64)))
    row, col = divmod(chosen, prior.shape[1])
    away = rng.uniform(0, 1, 2)
    return Spot(float((row + away[0]) * _COARSE), float((col + away[1]) * _COARSE))
