"""What an overlay is made of: marks that know where they may draw, and draw when asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from lem_viewer.gui.viewport import DisplayTransform


@dataclass(frozen=True, eq=False)
class Sheet:
    """Memory that is drawn into, by cv2 and by QPainter alike.

    Parameters
    ----------
    buffer : ndarray, (height, width, 4), uint8
        Premultiplied blue, green, red, alpha; device pixels.
    image : QImage
        Looks into ``buffer``; its device pixel ratio is 1.
    """

    buffer: NDArray[np.uint8]
    image: QImage

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in device pixels."""
        return self.buffer.shape[1], self.buffer.shape[0]


class Mark(Protocol):
    """Lines or markers over a view.

    Attributes
    ----------
    extents : ndarray, (n, 2, 2)
        Opposite corners, stored (row, col), of the boxes that its parts are drawn within...
    reach_px : float
        ... and how far beyond them, in device-independent pixels.
    """

    extents: NDArray[np.float64]
    reach_px: float

    def draw(
        self, sheet: Sheet, transform: DisplayTransform, dpr: float, seen: Sequence[int]
    ) -> None:
        """Draw the parts ``seen`` (indices into the extents) on the sheet."""


def extent_of(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the (2, 2) opposite corners of (n, 2) stored points."""
    return np.array([points.min(axis=0), points.max(axis=0)])


def boxes_on_screen(
    extents: NDArray[np.float64],
    reach_px: float,
    transform: DisplayTransform,
    size: tuple[int, int],
) -> NDArray[np.int64]:
    """Return (n, 4) left, top, right, bottom on a tile of ``size``; empty boxes out of sight.

    Parameters
    ----------
    extents : ndarray, (n, 2, 2)
    reach_px : float
        Device pixels.
    """
    corners = transform.to_screen(extents.reshape(-1, 2)).reshape(-1, 2, 2)
    first = np.floor(corners.min(axis=1) - reach_px)
    end = np.ceil(corners.max(axis=1) + reach_px)
    return np.hstack([np.clip(first, 0, size), np.clip(end, 0, size)]).astype(np.int64)
