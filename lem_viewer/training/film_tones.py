"""Film to digital and back: tone, local contrast, sharpness and noise of a preprocessed film."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]

_DIGITAL = 0.6  # part of the films that are made to look digital
_LOW, _HIGH, _HIGH_GREY = 1.0, 99.5, 0.8


def vary_tone(image: Field, breast: NDArray[np.bool_], seed: int) -> Field:
    """Return a film as another film, or as a digital unit's processing, would show it.

    Films are bright all over with gland near white. Digital processing shows fat dark, enhances
    local contrast and sharpens. Scaled again to the percentiles of the preprocessing.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        0..1.
    breast : ndarray, (rows, cols), bool
    seed : int
    """
    rng = np.random.default_rng([seed, 37])
    digital = rng.uniform() < _DIGITAL
    power = np.exp(rng.uniform(0.2, 1.0) if digital else rng.uniform(-0.3, 0.4))
    out = np.clip(image, 0, 1) ** np.float32(power)
    if digital:
        for sigma, most in ((0.04, 0.9), (0.012, 0.7)):
            wide = sigma * float(np.sqrt(breast.sum()))
            mean = _blurred_inside(out, breast, wide)
            out = out + np.float32(rng.uniform(0, most)) * (out - mean)
    out = scale_to_percentiles(out, breast)
    if rng.uniform() < 0.3:
        out = cv2.GaussianBlur(out, (0, 0), rng.uniform(0.4, 0.9))
    grain = rng.standard_normal(out.shape, dtype=np.float32) * np.float32(rng.uniform(0, 0.015))
    if rng.uniform() < 0.5:
        grain = cv2.GaussianBlur(grain, (0, 0), 0.7) * np.float32(1.6)
    return np.where(breast, np.clip(out + grain, 0, 1), np.float32(0)).astype(np.float32)


def scale_to_percentiles(image: Field, breast: NDArray[np.bool_]) -> Field:
    """Scale the breast's 1st to 99.5th percentile to 0..0.8, as network inputs are."""
    core = cv2.erode(breast.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    inside = image[core if core.any() else breast]
    if inside.size == 0:
        return image
    low, high = (float(value) for value in np.percentile(inside[::3], (_LOW, _HIGH)))
    return np.clip((image - low) * np.float32(_HIGH_GREY / max(high - low, 1e-6)), 0, 1)


def _blurred_inside(image: Field, breast: NDArray[np.bool_], sigma: float) -> Field:
    """Return the local mean over the breast's pixels only."""
    inside = breast.astype(np.float32)
    total = cv2.GaussianBlur(image * inside, (0, 0), sigma)
    return total / np.maximum(cv2.GaussianBlur(inside, (0, 0), sigma), 0.05)
