"""The bar along a stack's tile: which slice is shown, and which can be shown at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.translate import tr

_TRACK_PX, _HANDLE_PX, _MARGIN_PX = 3, 10, 12


class SliceBar(QSlider):
    """A slider from the first slice (top) to the last; slices that are decoded are brighter."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setRange(0, count - 1)
        self.setInvertedAppearance(True)
        self.setPageStep(5)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Slice"))
        self.setToolTip(tr("Slices: drag, Shift and the wheel, or the keys , and ."))
        self._ready: frozenset[int] = frozenset()

    def set_ready(self, ready: Iterable[int]) -> None:
        """Tell which slices can be shown at once."""
        if (now := frozenset(ready)) != self._ready:
            self._ready = now
            self.update()

    def _place_of(self, index: float) -> float:
        room = self.height() - 2 * _MARGIN_PX
        return _MARGIN_PX + room * index / max(1, self.maximum())

    def _index_at(self, y: float) -> int:
        room = max(1, self.height() - 2 * _MARGIN_PX)
        return round((y - _MARGIN_PX) / room * self.maximum())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the bar is pressed."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        event.accept()

    def _follow(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._index_at(event.position().y()))
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, what of it is ready, and the handle."""
        painter = QPainter(self)
        middle = self.width() / 2
        left, half = middle - _TRACK_PX / 2, (self._place_of(1) - self._place_of(0)) / 2
        top, bottom = self._place_of(0) - half, self._place_of(self.maximum()) + half
        painter.fillRect(QRectF(left, top, _TRACK_PX, bottom - top), QColor(theme.LINE))
        for index in self._ready:
            y = self._place_of(index)
            painter.fillRect(QRectF(left, y - half, _TRACK_PX, 2 * half), QColor(theme.MUTED))
        y = self._place_of(self.value())
        handle = QRectF(middle - _HANDLE_PX / 2, y - 2.5, _HANDLE_PX, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.TEXT))
        painter.drawRoundedRect(handle, 2, 2)
        painter.end()
