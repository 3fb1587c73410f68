"""Which side of the picture the chest wall is on, seen in the pixels.

Used only where a file does not say how it is oriented (film archives, PNG). The chest wall is cut
off straight, by the image's edge or a mask; the skin is round. On 441 films and digital views of
MIAS, CDD-CESM and DDSM whose side is known it is right in all but two.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.grayscale import Grayscale

_SIZE = 384  # the picture is looked at this small
_MARGIN = 0.015  # film edges and label strips
_DARK_PART = 0.4  # of Otsu's threshold: the skin counts as breast
_SURE_FROM = 0.1


def chest_wall_side(
    pixels: NDArray[np.uint16], grayscale: Grayscale, *, sure_from: float = _SURE_FROM
) -> str | None:
    """Return ``"left"`` or ``"right"`` of the picture as stored, None where it cannot be told.

    Parameters
    ----------
    pixels : ndarray, (rows, cols), uint16
    grayscale : Grayscale
        Tells padding and whether low values are bright.
    sure_from : float
        How much straighter one side must be, 0 to 1.
    """
    breast = _breast_of(_small_bright(pixels, grayscale))
    if breast is None:
        return None
    rows = np.flatnonzero(breast.any(axis=1))
    left = breast.argmax(axis=1)[rows]
    right = breast[:, ::-1].argmax(axis=1)[rows]
    straight_left, straight_right = _straightness(left), _straightness(right)
    lead = (straight_right - straight_left) / (straight_right + straight_left)
    if abs(lead) < sure_from:
        return None
    return "right" if lead > 0 else "left"


def _small_bright(pixels: NDArray[np.uint16], grayscale: Grayscale) -> NDArray[np.uint8]:
    """Return a small picture, breast bright, its square root so that the skin shows."""
    step = max(1, max(pixels.shape) // _SIZE)
    sample = pixels[::step, ::step]
    padding = grayscale.is_padding_table()[sample]
    values = sample.astype(np.float32)
    if grayscale.inverted:
        values = 65535.0 - values
    margin = max(2, int(_MARGIN * min(values.shape)))
    if min(values.shape) > 8 * margin:
        values = values[margin:-margin, margin:-margin]
        padding = padding[margin:-margin, margin:-margin]
    used = values[~padding]
    if used.size == 0:
        return np.zeros(values.shape, dtype=np.uint8)
    low, high = np.percentile(used, (1, 99.5))
    scaled = np.sqrt(np.clip((values - low) / max(high - low, 1.0), 0, 1))
    scaled[padding] = 0
    return cv2.GaussianBlur((scaled * 255).astype(np.uint8), (0, 0), 1.5)


def _breast_of(picture: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
    """Return the largest bright part, or None where there is none."""
    threshold, _ = cv2.threshold(picture, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    bright = (picture > threshold * _DARK_PART).astype(np.uint8)
    bright = cv2.morphologyEx(bright, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(bright, connectivity=4)
    if count < 2:
        return None
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    return np.asarray(labels == largest)


def _straightness(borders: NDArray[np.intp]) -> int:
    """Return how many rows have their border in the same three columns."""
    counts = np.bincount(borders, minlength=3)
    return int((counts[:-2] + counts[1:-1] + counts[2:]).max())
