"""Where the breast is on a view, roughly: for quadrants, the window by percentiles, the prior.

Good enough to frame and to compare places; nothing is measured by it. Found on a small copy in a
millisecond and kept as long as the view is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.image import Mammogram

_SEARCH_PX = 320  # longer side of the small copy
_SKIN = 0.06  # of the way from the background to the brightest tissue
_DARK_PERCENTILE, _BRIGHT_PERCENTILE = 0.5, 99.0
_SMALLEST = 0.01  # of the image: less is no breast


@dataclass(frozen=True, eq=False)
class BreastExtent:
    """A breast on the stored image.

    Parameters
    ----------
    mask : ndarray, (rows, cols), bool
        Of every ``every``-th pixel, from ``every // 2`` on.
    every : int
    box : (float, float, float, float)
        First row, first column, last row, last column of the stored image.
    """

    mask: NDArray[np.bool_]
    every: int
    box: tuple[float, float, float, float]

    def holds(self, points: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Return which of (n, 2) stored (row, col) lie on the breast; those off the image do not.

        To the step of the small copy.
        """
        cells = np.floor((points + 0.5) / self.every).astype(np.int64)
        rows, cols = self.mask.shape
        inside = ((cells >= 0) & (cells < (rows, cols))).all(axis=1)
        found = np.zeros(len(points), bool)
        found[inside] = self.mask[cells[inside, 0], cells[inside, 1]]
        return found

    def full_mask(self, shape: tuple[int, int], margin: int) -> NDArray[np.bool_]:
        """Return the mask at full size, ``margin`` cells of the small copy wider."""
        kernel = np.ones((2 * margin + 1, 2 * margin + 1), np.uint8)
        wider = cv2.dilate(self.mask.astype(np.uint8), kernel)
        large = np.repeat(np.repeat(wider, self.every, axis=0), self.every, axis=1)
        short = [(0, max(0, size - have)) for size, have in zip(shape, large.shape, strict=True)]
        return np.pad(large, short, mode="edge")[: shape[0], : shape[1]].astype(bool)


_found: WeakKeyDictionary[Mammogram, BreastExtent] = WeakKeyDictionary()


def breast_extent(mammogram: Mammogram) -> BreastExtent:
    """Return where the breast is; the whole image where none can be told from the background."""
    if mammogram not in _found:
        _found[mammogram] = _find(mammogram)
    return _found[mammogram]


def breast_sample(mammogram: Mammogram) -> NDArray[np.uint16]:
    """Return pixel numbers of the breast, (n, 1): a sample that stands for all of it.

    The rim is left out: half of it is air.
    """
    extent = breast_extent(mammogram)
    inner = cv2.erode(extent.mask.astype(np.uint8), _rim(), borderValue=1).astype(bool)
    sample = _sampled(mammogram, extent.every)[inner if inner.any() else extent.mask]
    return sample.reshape(-1, 1)


def _sampled(mammogram: Mammogram, every: int) -> NDArray[np.uint16]:
    return mammogram.pixels[every // 2 :: every, every // 2 :: every]


def _find(mammogram: Mammogram) -> BreastExtent:
    every = max(1, max(mammogram.shape) // _SEARCH_PX)
    numbers = _sampled(mammogram, every)
    counted = ~mammogram.grayscale.is_padding_table()[numbers]
    mask = _largest(_tissue(numbers, counted, mammogram.grayscale.inverted))
    if mask is None:
        mask = np.ones(numbers.shape, bool)
        rows, cols = mammogram.shape
        return BreastExtent(mask, every, (0.0, 0.0, rows - 1.0, cols - 1.0))
    used_rows, used_cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    ends = np.array([used_rows[0], used_cols[0], used_rows[-1], used_cols[-1]])
    first_row, first_col, last_row, last_col = (ends * every + every // 2).tolist()
    return BreastExtent(mask, every, (first_row, first_col, last_row, last_col))


def _tissue(
    numbers: NDArray[np.uint16], counted: NDArray[np.bool_], inverted: bool
) -> NDArray[np.uint8]:
    """Return 1 where a pixel is brighter than the background."""
    if not counted.any():
        return np.zeros(numbers.shape, np.uint8)
    values = numbers.astype(np.float32)
    if inverted:
        values = -values
    smooth = cv2.GaussianBlur(values, (0, 0), 1.0)
    dark, bright = np.percentile(smooth[counted], (_DARK_PERCENTILE, _BRIGHT_PERCENTILE))
    tissue = (smooth > dark + _SKIN * (bright - dark)) & counted
    return tissue.astype(np.uint8)


def _rim() -> NDArray[np.uint8]:
    """Return the kernel whose half is the width of what opens away."""
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))


def _largest(tissue: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
    """Return the largest connected part without thin strips, or None where it is no breast."""
    kernel = _rim()
    # Outside counts as background, so that a bright film border opens away.
    solid = cv2.erode(tissue, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    solid = cv2.dilate(solid, kernel)
    count, labels, stats, _centres = cv2.connectedComponentsWithStats(solid, connectivity=4)
    if count < 2:
        return None
    areas = stats[1:, cv2.CC_STAT_AREA]
    largest = 1 + int(np.argmax(areas))
    if areas[largest - 1] < _SMALLEST * tissue.size:
        return None
    return labels == largest
