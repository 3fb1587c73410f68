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


class Marks:
    """Marks drawn together, the lowest first.

    Parameters
    ----------
    marks : sequence of Mark
    """

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        extents = [np.zeros((0, 2, 2)), *(mark.extents for mark in marks)]
        self._corners = np.concatenate(extents).reshape(-1, 2)
        counts = [len(mark.extents) for mark in marks]
        self._reach_px = np.repeat([mark.reach_px for mark in marks] or [0.0], counts or [0])
        self._firsts = np.cumsum([0, *counts])

    def boxes(
        self, transform: DisplayTransform, size: tuple[int, int], dpr: float
    ) -> NDArray[np.int64]:
        """Return (n, 4) left, top, right, bottom of all parts on a tile of ``size`` device pixels.

        The boxes of what is out of sight are empty.
        """
        places = transform.to_screen(self._corners).reshape(-1, 2, 2)
        reach = self._reach_px[:, None] * dpr
        first = np.floor(places.min(axis=1) - reach)
        end = np.ceil(places.max(axis=1) + reach)
        made = np.concatenate([first, end], axis=1)
        return np.clip(made, 0, (*size, *size)).astype(np.int64)

    def draw(
        self, sheet: Sheet, transform: DisplayTransform, dpr: float, boxes: NDArray[np.int64]
    ) -> None:
        """Draw what is in sight; ``boxes`` are those of :meth:`boxes`."""
        in_sight = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
        for mark, first, end in zip(self._marks, self._firsts, self._firsts[1:], strict=False):
            seen = np.flatnonzero(in_sight[first:end]).tolist()
            if seen:
                mark.draw(sheet, transform, dpr, seen)
