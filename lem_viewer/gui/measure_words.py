"""The words of measures as pictures, each drawn once."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from lem_viewer.gui import theme

TEXT_PX = 12
_PAD_X, _PAD_Y = 5.0, 2.0
_GROUND = QColor(0, 0, 0, 190)


@lru_cache(maxsize=512)
def words_picture(
    lines: tuple[str, ...], colour: str, family: str, widest_px: float, dpr: float
) -> QImage:
    """Return lines of words on a dark ground; null where there are none.

    Parameters
    ----------
    lines : tuple of str
        The first is written in ``colour``, the others in the ordinary one.
    widest_px : float
        Device-independent; longer lines are wrapped, and words that are longer still shortened.
    """
    font = QFont(family)
    font.setPixelSize(TEXT_PX)
    metrics = QFontMetricsF(font)
    room = max(20.0, widest_px - 2 * _PAD_X)
    wrapped = [
        (part, number) for number, line in enumerate(lines) for part in _wrap(line, metrics, room)
    ]
    if not wrapped:
        return QImage()
    width = max(metrics.horizontalAdvance(text) for text, _number in wrapped) + 2 * _PAD_X
    height = len(wrapped) * metrics.height() + 2 * _PAD_Y
    size = (math.ceil(width * dpr), math.ceil(height * dpr))
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(QRectF(0, 0, width, height), 3, 3)
    painter.setFont(font)
    for row, (text, number) in enumerate(wrapped):
        painter.setPen(QColor(theme.TEXT if number else colour))
        baseline = _PAD_Y + row * metrics.height() + metrics.ascent()
        painter.drawText(QPointF(_PAD_X, baseline), text)
    painter.end()
    return image


def _wrap(line: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """Return a line broken between words so that each part fits."""
    if metrics.horizontalAdvance(line) <= room:
        return [line]
    parts = [""]
    for word in line.split(" "):
        longer = f"{parts[-1]} {word}".strip()
        if not parts[-1] or metrics.horizontalAdvance(longer) <= room:
            parts[-1] = longer
        else:
            parts.append(word)
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, room) for part in parts]
