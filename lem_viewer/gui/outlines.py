"""Outlines drawn straight into the overlay's memory.

cv2 draws an antialiased line of 1 px five times as fast as QPainter's path stroker, which matters
when four views with outlines zoom together. Colours are premultiplied (blue, green, red, alpha).
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.gui.marks import Sheet, extent_of
from lem_viewer.gui.viewport import DisplayTransform

Colour = tuple[int, int, int, int]
Contour = NDArray[np.float64]  # (n, 2) stored (row, col), closed, the first point not repeated

_HALO: Colour = (0, 0, 0, 105)
_BITS = 4  # places are drawn to a sixteenth of a pixel
_DASH_PX, _GAP_PX, _STEP_PX = 6, 4, 2


def contours_of(mask: NDArray[np.bool_]) -> list[Contour]:
    """Return the outlines of a mask, holes too."""
    found, _ = cv2.findContours(mask.view(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_TC89_KCOS)
    return [contour[:, 0, ::-1].astype(np.float64) for contour in found]


class Outlines:
    """Closed lines with a dark halo, so that they show on white tissue and on the score map.

    Parameters
    ----------
    contours : sequence of ndarray, (n, 2)
    colour : (int, int, int, int)
        Premultiplied blue, green, red, alpha.
    width : int
        Device-independent pixels.
    dashed : bool
    """

    def __init__(
        self,
        contours: Sequence[Contour],
        colour: Colour,
        *,
        width: int = 1,
        dashed: bool = False,
    ) -> None:
        self._contours = [contour for contour in contours if len(contour)]
        self._colour = colour
        self._width = width
        self._dashed = dashed
        self.extents = np.array([extent_of(each) for each in self._contours]).reshape(-1, 2, 2)
        self.reach_px = width + 4.0

    def draw(
        self, sheet: Sheet, transform: DisplayTransform, dpr: float, seen: Sequence[int]
    ) -> None:
        """Draw the lines in sight."""
        width = max(1, round(self._width * dpr))
        for index in seen:
            places = transform.to_screen(self._contours[index]) - 0.5
            whole = [np.round(places * 2**_BITS).astype(np.int32)]
            cv2.polylines(sheet.buffer, whole, True, _HALO, width + 2, cv2.LINE_8, _BITS)
            lines = _dashes(places, sheet.buffer.shape, width) if self._dashed else whole
            closed = not self._dashed
            cv2.polylines(sheet.buffer, lines, closed, self._colour, width, cv2.LINE_AA, _BITS)


def _dashes(
    places: NDArray[np.float64], shape: tuple[int, ...], width: int
) -> list[NDArray[np.int32]]:
    """Return the dashes of a closed line that lie on the tile."""
    closed = np.concatenate([places, places[:1]])
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(closed, axis=0).T))])
    period, points = (_DASH_PX + _GAP_PX) * width, _DASH_PX // _STEP_PX + 1
    count = max(1, round(along[-1] / period))
    starts = np.arange(count) * (along[-1] / count)
    at = starts[:, None] + np.arange(points) * _STEP_PX * width
    dashes = np.stack([np.interp(at, along, closed[:, i]) for i in range(2)], axis=2)
    middle = dashes[:, 1]
    seen = ((middle > -9 * width) & (middle < (shape[1] + 9 * width, shape[0] + 9 * width))).all(1)
    return list(np.round(dashes[seen] * 2**_BITS).astype(np.int32))
