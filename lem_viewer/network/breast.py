"""Where the breast is on a picture: found on a small copy, labels and film borders left out."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

#: Longer side of the small copy on which the breast is sought.
SEARCH_SIZE = 384

#: The breast begins at this part of the way from the background to the brightest tissue.
#: Film fades over a centimetre at the skin line; 4 % keeps it and leaves scanner noise out.
SKIN_LEVEL = 0.04

_SMALLEST, _LARGEST = 0.02, 0.97
_SOLIDITY = 0.80


def shrink_for_search(pixels: NDArray) -> tuple[NDArray, int]:
    """Return every n-th pixel of rows and columns, and n, so that the longer side is small.

    A strided view: segmentation needs no antialiasing, and 13 megapixels are not touched.
    """
    every = max(1, max(pixels.shape) // SEARCH_SIZE)
    return pixels[every // 2 :: every, every // 2 :: every], every


def find_breast(picture: NDArray[np.float32]) -> NDArray[np.bool_] | None:
    """Find the breast on a small picture in which tissue is bright.

    Threshold above the background, thin strips and small labels opened away, the largest
    connected part kept and its holes filled. The pectoral muscle stays.

    Parameters
    ----------
    picture : ndarray, (rows, cols), float32

    Returns
    -------
    ndarray, (rows, cols), bool, or None
        None where nothing, or the whole picture, looks like a breast.
    """
    smooth = cv2.GaussianBlur(picture, (0, 0), 1.5)
    level = _skin_threshold(smooth)
    if level is None:
        return None
    above = (smooth > level).astype(np.uint8)
    size = max(3, round(0.03 * max(picture.shape)) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    # Outside counts as background, so that a bright film border opens away; the breast at the
    # same border is given back by the dilation.
    solid = cv2.erode(above, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    solid = cv2.dilate(solid, kernel)
    part = _largest_part(solid)
    if part is None:
        return None
    # Corners that the opening rounded off come back where they touch the part kept.
    grown = cv2.dilate(part, kernel) & above
    mask = _hull_where_ragged(_filled(_largest_part(grown | part)))
    cover = float(mask.mean())
    return mask.astype(bool) if _SMALLEST < cover < _LARGEST else None


def _skin_threshold(smooth: NDArray[np.float32]) -> float | None:
    """Return the level between background and breast, or None for an empty picture."""
    low, high = (float(v) for v in np.percentile(smooth, (0.5, 99.0)))
    if not high > low:
        return None
    scaled = np.clip((smooth - low) * (255.0 / (high - low)), 0, 255).astype(np.uint8)
    split, _ = cv2.threshold(scaled, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    dark = scaled[scaled <= split]
    # Otsu separates dense tissue from the rest; the background is the main mode below it.
    counts = np.bincount(dark, minlength=256)
    mode = int(np.argmax(np.convolve(counts, np.ones(3), "same")))
    around = dark[dark <= 2 * mode + 6]
    spread = float(np.median(np.abs(around.astype(np.float32) - mode))) if around.size else 0.0
    level = min(mode + max(255 * SKIN_LEVEL, 5.0 * spread), max(split, mode + 1))
    return low + level * (high - low) / 255.0


def _largest_part(mask: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    if count < 2:
        return None
    best = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    return cv2.inRange(labels, best, best) & np.uint8(1)


def _filled(mask: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    assert mask is not None  # the part it was grown from is not empty
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return cv2.drawContours(np.zeros_like(mask), contours, -1, 1, thickness=cv2.FILLED)


def _hull_where_ragged(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the convex hull of a mask full of bays: fat as dark as the background was lost.

    Whole breasts, cut-off films among them, fill at least 85 % of their hull.
    """
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(np.concatenate(contours))
    solid = cv2.fillPoly(np.zeros_like(mask), [hull], 1)
    return solid if mask.sum() < _SOLIDITY * solid.sum() else mask


def chest_wall_is_right(mask: NDArray[np.bool_]) -> bool:
    """Tell from a breast's outline on which side the chest wall is: there the breast is tallest.

    Parameters
    ----------
    mask : ndarray, (rows, cols), bool
        Not empty.
    """
    heights = mask.sum(axis=0)
    cols = np.flatnonzero(heights)
    band = max(1, (cols[-1] - cols[0] + 1) // 6)
    left = heights[cols[0] : cols[0] + band].sum()
    right = heights[cols[-1] + 1 - band : cols[-1] + 1].sum()
    return bool(right > left)
