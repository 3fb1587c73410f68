"""The pointer's look while a tool is in use: a fine cross with the tool's icon beside it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from lem_viewer.gui import theme
from lem_viewer.gui.icons import pixmap
from lem_viewer.gui.tools import Tool

_SIDE_PX, _HOT_PX, _ICON_PX = 32, 9, 16
_ARM_PX, _FREE_PX = 8, 2
_PLAIN = {Tool.WINDOW: Qt.CursorShape.CrossCursor, Tool.PAN: Qt.CursorShape.OpenHandCursor}


@lru_cache(maxsize=64)
def cursor_of(tool: Tool, dpr: float) -> QCursor:
    """Return a tool's pointer."""
    if tool in _PLAIN:
        return QCursor(_PLAIN[tool])
    picture = QPixmap(round(_SIDE_PX * dpr), round(_SIDE_PX * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    hot = _HOT_PX + 0.5
    for colour, width in ((QColor(0, 0, 0, 200), 3.0), (QColor(theme.TEXT), 1.0)):
        painter.setPen(QPen(colour, width))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(
                QPointF(hot + dx * _FREE_PX, hot + dy * _FREE_PX),
                QPointF(hot + dx * _ARM_PX, hot + dy * _ARM_PX),
            )
    scale = 2 if dpr > 1 else 1
    at = _SIDE_PX - _ICON_PX
    for colour_name, shift in (("#000000", 1), (theme.TEXT, 0)):
        painter.drawPixmap(at - 1 + shift, at - 1 + shift, pixmap(
            f"tool_{tool}", colour_name, _ICON_PX, scale))  # fmt: skip
    painter.end()
    return QCursor(picture, _HOT_PX, _HOT_PX)
