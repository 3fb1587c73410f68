"""The loupe: a part of the view under the pointer at true pixels or more.

It is painted from the stored pixels by a canvas of its own, through the same display transform
(turned, mirrored, inverted, windowed alike), so it enlarges data and not a picture of the screen.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.canvas import Canvas
from lem_viewer.gui.measure_words import words_picture
from lem_viewer.gui.tools import wheel_notches
from lem_viewer.gui.translate import tr
from lem_viewer.gui.viewport import DisplayTransform

if TYPE_CHECKING:
    from lem_viewer.gui.view_tile import ViewTile

#: Screen pixels per image pixel.
STEPS = (1, 2, 3, 4, 6, 8)
SIZES_PX = (160, 220, 280, 360, 460, 600)  # side, device-independent
_FRAME_PX, _WORDS_PX = 2, 6
_SIZE_KEYS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Loupe(QWidget):
    """Follows the pointer over the tiles.

    Parameters
    ----------
    board : QWidget
        The tiles' parent: the loupe lies over all of them.
    """

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self._step, self._size = 1, 2
        self._tile: ViewTile | None = None
        self._canvas: Canvas | None = None
        self._of: Canvas | None = None  # the tile's canvas that ours was made of
        self._place = QPointF()
        self._painted: tuple[object, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Loupe"))
        self._take_size()
        self.hide()

    @property
    def magnification(self) -> int:
        """Screen pixels per image pixel."""
        return STEPS[self._step]

    def magnify(self, by: int) -> None:
        """Take a larger (1) or smaller (-1) step."""
        self._step = min(max(self._step + by, 0), len(STEPS) - 1)
        self._tell()
        self.update()

    def enlarge(self, by: int) -> None:
        """Show a larger (1) or smaller (-1) part."""
        self._size = min(max(self._size + by, 0), len(SIZES_PX) - 1)
        self._take_size()
        self._move()

    def turn_wheel(self, event: QWheelEvent) -> None:
        """Change the step, with Shift or Ctrl the size (on a stack Shift scrolls its slices)."""
        by = 1 if wheel_notches(event) > 0 else -1
        if event.modifiers() & _SIZE_KEYS:
            self.enlarge(by)
        else:
            self.magnify(by)

    def follow(self, tile: ViewTile | None, place: QPointF | None) -> None:
        """Show what is under a place of a tile; None puts the loupe away."""
        if tile is None or place is None or tile.canvas is None:
            self._watch(None)
            self._canvas = self._of = None
            self.hide()
            return
        self._watch(tile)
        self._place = QPointF(place)
        self._move()
        self.show()
        self.raise_()
        self.update()

    def _watch(self, tile: ViewTile | None) -> None:
        """Follow what a tile shows, the pointer still: another window, slice or zoom."""
        if tile is self._tile:
            return
        if self._tile is not None:
            self._tile.removeEventFilter(self)
        if tile is not None:
            tile.installEventFilter(self)
        self._tile = tile

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Paint anew when the tile is painted with something else than the loupe shows."""
        if event.type() == QEvent.Type.Paint and self._look() != self._painted:
            self.update()
        return False

    def _look(self) -> tuple[object, ...]:
        """Return what the loupe's picture depends on beside the pointer."""
        tile = self._tile
        if tile is None:
            return ()
        shown = (tile.canvas, tile.picture.aids, tile.viewport, tile.calibration)
        return (*shown, tile.voi, tile.invert_again)

    def transform(self) -> DisplayTransform | None:
        """Return where the view's pixels lie on the loupe, in its device pixels."""
        if self._tile is None:
            return None
        shown = self._tile.viewport.transform()
        factor = self.magnification / shown.scale
        scaled = replace(
            shown, scale_x=shown.scale_x * factor, scale_y=shown.scale_y * factor, left=0, top=0
        )
        under = shown.to_stored(np.array([self._tile.device_place(self._place)]))
        x, y = scaled.to_screen(under)[0].tolist()
        dpr = self.devicePixelRatioF()
        middle = self.width() * dpr / 2, self.height() * dpr / 2
        # Whole pixels: at 1 and more each image pixel lies on the screen's own.
        return scaled.shifted(round(middle[0] - x), round(middle[1] - y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pixels, the frame, the step and the middle."""
        painter = QPainter(self)
        self._painted = self._look()
        transform, tile = self.transform(), self._tile
        dpr = self.devicePixelRatioF()
        size = (round(self.width() * dpr), round(self.height() * dpr))
        canvas = self._canvas_of(tile)
        if transform is None or canvas is None or tile is None or tile.voi is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.end()
            return
        canvas.set_window(tile.voi, invert_again=tile.invert_again, calibration=tile.calibration)
        canvas.paint(painter, transform, size, dpr)
        words = words_picture(
            (self._words(),), theme.TEXT, self.font().family(), self.width() - 12.0, dpr
        )
        seen = self.visibleRegion().boundingRect().topLeft()  # the rest hangs over the edge
        painter.drawImage(QPointF(seen.x() + _WORDS_PX, seen.y() + _WORDS_PX), words)
        painter.setPen(QPen(QColor(theme.ACCENT), _FRAME_PX))
        edge = _FRAME_PX / 2
        painter.drawRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
        painter.end()

    def _words(self) -> str:
        return tr("{0} : 1 pixels", self.magnification)

    def _canvas_of(self, tile: ViewTile | None) -> Canvas | None:
        """Return our own look at the tile's pixels, made when they are others than before."""
        if tile is None or tile.canvas is None:
            return None
        if self._canvas is None or self._of is not tile.canvas:
            self._of, self._canvas = tile.canvas, tile.canvas.twin()
        self._canvas.set_aids(tile.picture.aids)
        return self._canvas

    def _take_size(self) -> None:
        side = SIZES_PX[self._size]
        self.resize(QSize(side, side))
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(f"{self._words()}, {self.width()} px")

    def _move(self) -> None:
        if self._tile is not None:
            half = QPoint(self.width() // 2, self.height() // 2)
            self.move(self._tile.pos() + self._place.toPoint() - half)
