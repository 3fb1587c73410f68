"""A translucent picture the size of a tile for outlines, blended only where it is used.

Clearing and blending a whole tile takes 0.4 ms and more. Outlines use a small part of it, so the
layer keeps which blocks hold something.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

Box = tuple[int, int, int, int]  # left, top, right, bottom; device pixels
_BLOCK_PX = 96


class Layer:
    """Premultiplied ARGB memory that cv2 draws into and QPainter blends."""

    def __init__(self) -> None:
        self._buffer = np.zeros((1, 1, 4), np.uint8)
        self._used: list[Box] = []  # what lies outside these is transparent

    def clear(self, size: tuple[int, int], use: NDArray[np.int64]) -> NDArray[np.uint8]:
        """Make everything transparent; return the memory, (height, width, 4), to draw into.

        Parameters
        ----------
        size : (width, height)
            Device pixels.
        use : ndarray, (n, 4)
            Boxes that what will be drawn stays within.
        """
        width, height = size
        if self._buffer.shape[:2] != (height, width):
            self._buffer = np.zeros((height, width, 4), np.uint8)
        else:
            for left, top, right, bottom in self._used:
                self._buffer[top:bottom, left:right] = 0
        self._use(use)
        return self._buffer

    def _image(self, box: Box) -> QImage:
        """Return a box as a picture that looks into the memory."""
        left, top, right, bottom = box
        width = self._buffer.shape[1]
        from_corner = self._buffer.reshape(-1)[(top * width + left) * 4 :]
        return QImage(
            from_corner.data,
            right - left,
            bottom - top,
            width * 4,
            QImage.Format.Format_ARGB32_Premultiplied,
        )

    def paint(self, painter: QPainter, dpr: float) -> None:
        """Blend the blocks that hold something."""
        for box in self._used:
            image = self._image(box)
            image.setDevicePixelRatio(dpr)
            painter.drawImage(QPointF(box[0] / dpr, box[1] / dpr), image)

    def _use(self, boxes: NDArray[np.int64]) -> None:
        """Note the blocks that the boxes touch, joined to larger ones."""
        height, width = self._buffer.shape[:2]
        blocks = np.zeros((-(-height // _BLOCK_PX), -(-width // _BLOCK_PX)), bool)
        seen = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
        touched = ((boxes[seen] - (0, 0, 1, 1)) // _BLOCK_PX).tolist()
        for left, top, right, bottom in set(map(tuple, touched)):
            blocks[top : bottom + 1, left : right + 1] = True
        self._used = [
            (
                left * _BLOCK_PX,
                top * _BLOCK_PX,
                min(right * _BLOCK_PX, width),
                min(bottom * _BLOCK_PX, height),
            )
            for left, top, right, bottom in _joined(blocks.tolist())
        ]


def _joined(blocks: list[list[bool]]) -> list[Box]:
    """Return the set blocks as boxes: joined along rows, and rows that are alike joined."""
    boxes: list[Box] = []
    first = 0
    for row in range(1, len(blocks) + 1):
        if row < len(blocks) and blocks[row] == blocks[first]:
            continue
        line, start = [*blocks[first], False], -1
        for col, is_set in enumerate(line):
            if is_set and start < 0:
                start = col
            elif not is_set and start >= 0:
                boxes.append((start, first, col, row))
                start = -1
        first = row
    return boxes
