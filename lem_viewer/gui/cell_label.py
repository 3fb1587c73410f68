"""What is said over a tile whatever else is hidden: a prior's day, and that a place has doubles.

It stands on the nipple side, where the picture is black, above the lines of window and zoom.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.hanging import Place
from lem_viewer.gui.translate import tr

_MARGIN_PX, _ABOVE_PX, _SIDE_PX, _FONT_PX = 10, 74, 9, 12
_GROUND = QColor(16, 16, 15, 215)


class CellLabel(QWidget):
    """A line in a tile's lower corner; the mouse goes through it.

    It is drawn once and kept as a picture: it lies on tiles that are painted at every frame.
    """

    def __init__(self, tile: QWidget) -> None:
        super().__init__(tile)
        self._tile = tile
        self.text = ""
        self._picture = QPixmap()
        self._drawn: tuple[str, str, float] = ("", "", 0.0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_place(self, place: Place, *, on_left: bool) -> None:
        """Say what must be said of the view in a place; nothing where there is nothing.

        ``on_left`` tells where the nipple is.
        """
        parts = [place.label] if place.label else []
        if len(place.doubles) > 1 and place.key in place.doubles:
            number = place.doubles.index(place.key) + 1
            parts.append(tr("{0} of {1}", number, len(place.doubles)))
        self.text = "   ".join(parts)
        self.setAccessibleName(self.text)
        self.setVisible(bool(self.text))
        if self.text:
            self._draw(theme.WARNING if place.label else theme.TEXT)
            self._settle(on_left=on_left)

    def _draw(self, ink: str) -> None:
        dpr = self.devicePixelRatioF()
        if self._drawn == (self.text, ink, dpr):
            return
        self._drawn = (self.text, ink, dpr)
        font = QFont(self.font())
        font.setPixelSize(_FONT_PX)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(self.text) + 2 * _SIDE_PX
        high = metrics.height() + 4
        self._picture = QPixmap(round(wide * dpr), round(high * dpr))
        self._picture.setDevicePixelRatio(dpr)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.EDGE))
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1, high - 1), 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, 0, wide, high), Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()
        self.resize(wide, high)
        self.update()

    def _settle(self, *, on_left: bool) -> None:
        """Go to the lower corner of the nipple side, above what is said there."""
        spare = self._tile.width() - self.width()
        left = _MARGIN_PX if on_left else spare - _MARGIN_PX
        top = self._tile.height() - self.height() - _ABOVE_PX
        self.move(min(max(left, 0), max(spare, 0)), max(top, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
