"""Padding beside tissue: filled, so that it never mixes with what it borders on. No Qt."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.grayscale import Grayscale

_NEIGHBOURS = np.ones((3, 3), np.uint8)


class PaddingFiller:
    """Gives each padding pixel the darkest of its neighbours that are not padding.

    So interpolation between tissue and padding never invents a value; a mask says afterwards what
    is padding.

    Parameters
    ----------
    grayscale : Grayscale
    """

    def __init__(self, grayscale: Grayscale) -> None:
        is_padding = grayscale.is_padding_table()
        self._any = bool(is_padding.any())
        self._mask_table = is_padding.astype(np.uint8) * 255
        self._dark_is_high = grayscale.inverted
        # Padding must lose against every neighbour when the darkest is looked for.
        self._losing_table = np.arange(65536).astype(np.uint16)
        self._losing_table[is_padding] = 0 if grayscale.inverted else 65535
        self._wide_table = np.where(np.arange(256) > 0, 65535, 0).astype(np.uint16)

    def finds_padding_in(self, pixels: NDArray[np.uint16]) -> bool:
        """Return True when a pixel of (rows, cols) uint16 is padding."""
        return self._any and cv2.countNonZero(cv2.LUT(pixels, self._mask_table)) > 0

    def fill(
        self, numbers: NDArray[np.uint16], *, mixed: bool
    ) -> tuple[NDArray[np.uint16], NDArray[np.uint8] | None]:
        """Return stored numbers with their padding filled, and the mask (255 is padding).

        The mask is None where there is no padding. Unless ``mixed`` nothing is filled.
        """
        mask = cv2.LUT(numbers, self._mask_table)
        if cv2.countNonZero(mask) == 0:
            return numbers, None
        if not mixed:
            return numbers, mask
        return self._spread(numbers, cv2.LUT(numbers, self._losing_table), mask), mask

    def fill_masked(
        self, numbers: NDArray[np.uint16], mask: NDArray[np.uint8]
    ) -> NDArray[np.uint16]:
        """Return reduced numbers with what the mask (255 is padding) marks filled."""
        wide = cv2.LUT(mask, self._wide_table)  # 65535 where there is padding
        if self._dark_is_high:
            losing = cv2.bitwise_and(numbers, cv2.bitwise_not(wide))
        else:
            losing = cv2.bitwise_or(numbers, wide)
        return self._spread(numbers, losing, mask)

    def _spread(
        self, numbers: NDArray[np.uint16], losing: NDArray[np.uint16], mask: NDArray[np.uint8]
    ) -> NDArray[np.uint16]:
        spread = (cv2.dilate if self._dark_is_high else cv2.erode)(losing, _NEIGHBOURS)
        filled = numbers.copy()
        cv2.copyTo(spread, mask, filled)
        return filled
