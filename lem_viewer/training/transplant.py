"""Real lesions carried from image to image, found by a model and not by a reader.

A model that was trained on image-level labels alone follows the strongest maximum of a positive
image back to a region. That region is carried into a film without a lesion, and a region of the
same form from elsewhere in the same image into its twin. Both are blended alike, so that neither
the work nor the other image's grain tells the twins apart. No outline drawn by a reader is used;
where the model was wrong, the label is noise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from lem_viewer.network.classifier import Classifier
from lem_viewer.network.localize import connected_part, smooth_gradient
from lem_viewer.phantom.inserted_place import Spot, choose_spot
from lem_viewer.training.dataset import Example
from lem_viewer.training.tracing import trace

Field = NDArray[np.float32]
Mask = NDArray[np.bool_]

#: How the region is cut: fixed, never fitted, since nobody's outlines may enter the training.
_SIGMA_PX, _FRACTION = 9.0, 0.12
_LEAST_PX, _MOST_PART = 60, 0.35
#: So many of the donors are kept, those of the highest scores first.
_KEPT = 0.75
_SCALES = (0.6, 1.35)
#: A region whose centre is nearer to the skin (parts of the square root of the breast's area) is
#: left: on digital images models take the nipple in profile for a mass.
_FROM_SKIN = 0.09
#: A donor's contrast is brought to the film's own, within these limits.
_CONTRASTS = (0.3, 1.3)
_TRIES = 24


@dataclass(frozen=True, eq=False)
class Donor:
    """A positive image with the region that a model found in it.

    Parameters
    ----------
    patient : str
    image : ndarray, (rows, cols), float32
        0..1, chest wall on the left.
    breast, region : ndarray, (rows, cols), bool
    score : float
        Of the region's maximum, a logit.
    """

    patient: str
    image: Field
    breast: Mask
    region: Mask
    score: float


def find_donors(
    model: Classifier, examples: Sequence[Example], device: torch.device
) -> tuple[Donor, ...]:
    """Return the positive examples whose strongest maximum is strong, with its region."""
    found = []
    for example in examples:
        if not example.label:
            continue
        traced = trace(model, example, device)
        if not traced.extrema:
            continue
        strongest = traced.extrema[0]
        smooth = smooth_gradient(traced.saliency[0], example.breast, _SIGMA_PX)
        centre = (strongest.row, strongest.col)
        region = connected_part(smooth, centre, model.stride, _FRACTION)
        if not _LEAST_PX <= region.sum() <= _MOST_PART * example.breast.sum():
            continue
        if _depth(region, example.breast) < _FROM_SKIN * np.sqrt(example.breast.sum()):
            continue
        image = example.image.astype(np.float32) / np.float32(255)
        found.append(Donor(example.patient, image, example.breast, region, strongest.score))
    found.sort(key=lambda donor: -donor.score)
    return tuple(found[: int(np.ceil(_KEPT * len(found)))])


def transplant(
    image: Field, breast: Mask, donor: Donor, rng: np.random.Generator
) -> tuple[Field, Field, Mask] | None:
    """Carry a donor's region, and another of the same form, to one place of a film.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        A film without a lesion.
    breast : ndarray, (rows, cols), bool
    donor : Donor
    rng : numpy Generator

    Returns
    -------
    with_lesion, without : ndarray, (rows, cols), float32
    mask : ndarray, (rows, cols), bool
        Where the donor's region lies in both.
    None where the donor has no other place of that size.
    """
    here = _centre(donor.region)
    elsewhere = _other_place(donor, here, rng)
    if elsewhere is None:
        return None
    scale = float(np.exp(rng.uniform(*np.log(_SCALES))))
    radius = scale * float(np.sqrt(donor.region.sum() / np.pi))
    spot = choose_spot(image, breast, rng, radius)
    turn, mirrored = rng.uniform(0, 360), rng.uniform() < 0.5
    ratio = _contrast(image, breast) / max(_contrast(donor.image, donor.breast), 1e-6)
    contrast = float(np.clip(ratio * np.exp(rng.uniform(-0.2, 0.5)), *_CONTRASTS))
    placed = _Placed(image, breast, spot, scale, turn, mirrored, contrast)
    mask = placed.carry_mask(donor.region, here)
    if mask.sum() < _LEAST_PX:
        return None
    lesion = placed.blend(donor.image, donor.breast, here, mask)
    other = placed.blend(donor.image, donor.breast, elsewhere, mask)
    return lesion, other, mask


@dataclass(frozen=True, eq=False)
class _Placed:
    """One place, size and turn for whatever is carried into a film."""

    image: Field
    breast: Mask
    spot: Spot
    scale: float
    turn: float
    mirrored: bool
    contrast: float

    def _matrix(self, centre: tuple[float, float]) -> NDArray[np.float64]:
        row, col = centre
        matrix = cv2.getRotationMatrix2D((col, row), self.turn, self.scale)
        if self.mirrored:
            flip = np.array([[1.0, 0, 0], [0, -1.0, 2 * row], [0, 0, 1.0]])
            matrix = matrix @ flip
        matrix[:, 2] += (self.spot.col - col, self.spot.row - row)
        return matrix

    def _carry(self, picture: Field, centre: tuple[float, float]) -> Field:
        size = (self.image.shape[1], self.image.shape[0])
        return cv2.warpAffine(picture, self._matrix(centre), size, flags=cv2.INTER_LINEAR)

    def carry_mask(self, region: Mask, centre: tuple[float, float]) -> Mask:
        """Bring a region of the donor to the place, cut to the breast."""
        return (self._carry(region.astype(np.float32), centre) > 0.5) & self.breast

    def blend(self, picture: Field, breast: Mask, centre: tuple[float, float], mask: Mask) -> Field:
        """Return the film with the donor's picture inside a mask, level with what is around it."""
        carried = self._carry(picture, centre) * np.float32(self.contrast)
        inside = self._carry(breast.astype(np.float32), centre) > 0.9
        radius = float(np.sqrt(mask.sum() / np.pi))
        wide = max(2.0, 0.35 * radius)
        weight = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 0.5 * wide)
        weight = np.clip(1.25 * weight, 0, 1) * cv2.GaussianBlur(
            (inside & self.breast).astype(np.float32), (0, 0), 1.5
        )
        near = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), wide)
        ring = ((near > 0.02) & (near < 0.45) & inside & self.breast).astype(np.float32)
        total = cv2.GaussianBlur(ring, (0, 0), radius)
        gap = cv2.GaussianBlur(ring * (self.image - carried), (0, 0), radius)
        level = gap / np.maximum(total, 1e-3)
        return self.image + weight * (carried + level - self.image)


def _centre(region: Mask) -> tuple[float, float]:
    rows, cols = np.nonzero(region)
    return float(rows.mean()), float(cols.mean())


def _depth(region: Mask, breast: Mask) -> float:
    """Return how far the region's centre lies from the skin, pixels; the chest wall is no edge."""
    row, col = _centre(region)
    padded = np.pad(breast.astype(np.uint8), ((1, 1), (0, 1)), mode="constant")
    inside = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, :-1]
    return float(inside[round(row), round(col)])


def _contrast(image: Field, breast: Mask) -> float:
    """Return the deviation of what is finer than a twelfth of the breast, inside it."""
    core = cv2.erode(breast.astype(np.uint8), np.ones((15, 15), np.uint8)) > 0
    if not core.any():
        return 1.0
    fine = image - cv2.GaussianBlur(image, (0, 0), float(np.sqrt(breast.sum())) / 12)
    return float(fine[core].std())


def _other_place(
    donor: Donor, here: tuple[float, float], rng: np.random.Generator
) -> tuple[float, float] | None:
    """Return the centre of a place of the region's form that lies in the breast and off it."""
    radius = float(np.sqrt(donor.region.sum() / np.pi))
    for _ in range(_TRIES):
        spot = choose_spot(donor.image, donor.breast, rng, radius)
        moved = (spot.row - here[0], spot.col - here[1])
        if np.hypot(*moved) < 1.6 * radius:
            continue
        matrix = np.array([[1.0, 0, moved[1]], [0, 1.0, moved[0]]])
        size = (donor.image.shape[1], donor.image.shape[0])
        form = cv2.warpAffine(donor.region.astype(np.uint8), matrix, size) > 0
        area = donor.region.sum()
        if (form & donor.breast).sum() < 0.8 * area or (form & donor.region).sum() > 0.03 * area:
            continue
        return spot.row, spot.col
    return None
