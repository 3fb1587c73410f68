"""Mouse events on a tile, read as gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent

from lem_viewer.gui.tile_text import pointer_text
from lem_viewer.gui.tools import CLICK_PX, Drag, drag_of, wheel_factor, window_change

if TYPE_CHECKING:
    from lem_viewer.gui.view_tile import ViewTile


class TileMouse(QObject):
    """Turns what the mouse does on a tile into what the reader means.

    Parameters
    ----------
    tile : ViewTile

    Signals
    -------
    pressed()
        The reader turned to this view.
    window_dragged(float, float)
        Centre shift as part of the width, factor on the width.
    panned(float, float)
        Device pixels away from the chest wall, and down.
    zoomed(float, float, float)
        Factor, and the fixed place as (out, down) of :meth:`Viewport.anchor`.
    double_clicked(), extremum_clicked(int)
    menu_requested(QPoint), chip_clicked(str, QPoint)
        With the place on the screen.
    pointer_moved(str)
        What is under the pointer; empty outside the image.
    """

    pressed = Signal()
    window_dragged = Signal(float, float)
    panned = Signal(float, float)
    zoomed = Signal(float, float, float)
    double_clicked = Signal()
    extremum_clicked = Signal(int)
    menu_requested = Signal(QPoint)
    chip_clicked = Signal(str, QPoint)
    pointer_moved = Signal(str)

    def __init__(self, tile: ViewTile) -> None:
        super().__init__(tile)
        self._tile = tile
        self._drag: Drag | None = None
        self._from = self._at = QPoint()
        self._moved = False
        tile.setMouseTracking(True)
        tile.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the tile's mouse events; the others go on."""
        kind = event.type()
        if isinstance(event, QWheelEvent):
            self._wheel(event)
        elif isinstance(event, QMouseEvent):
            self._mouse(event)
        elif kind == QEvent.Type.Leave:
            self._tile.hover(None)
            self.pointer_moved.emit("")
        elif kind == QEvent.Type.ContextMenu:
            event.accept()  # the menu comes when the button is released without a drag
        else:
            return False
        return True

    def _wheel(self, event: QWheelEvent) -> None:
        place = self._tile.viewport.anchor(*self._tile.device_place(event.position()))
        self.zoomed.emit(wheel_factor(event), *place)
        event.accept()

    def _mouse(self, event: QMouseEvent) -> None:
        kind, at = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseButtonPress:
            self._drag = drag_of(event.button())
            self._from = self._at = at
            self._moved = False
            self.pressed.emit()
        elif kind == QEvent.Type.MouseMove and self._drag is not None and event.buttons():
            self._drag_to(at)
        elif kind == QEvent.Type.MouseMove:
            self._look_under(event.position())
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._drag = None
            if event.button() == Qt.MouseButton.LeftButton:
                self.double_clicked.emit()
        elif kind == QEvent.Type.MouseButtonRelease and self._drag is not None:
            self._drag = None
            if not self._moved:
                self._click(event)
        event.accept()

    def _drag_to(self, at: QPoint) -> None:
        if not self._moved and (at - self._from).manhattanLength() < CLICK_PX:
            return
        self._moved = True
        moved, self._at = at - self._at, at
        tile = self._tile
        if self._drag == "window":
            self.window_dragged.emit(*window_change(moved, inverted=tile.is_inverted))
        else:
            dpr = tile.devicePixelRatioF()
            self.panned.emit(moved.x() * tile.viewport.outward * dpr, moved.y() * dpr)

    def _click(self, event: QMouseEvent) -> None:
        on_screen = event.globalPosition().toPoint()
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_requested.emit(on_screen)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        chip = self._tile.chip_under(event.position())
        index = self._tile.extremum_under(event.position())
        if chip:
            self.chip_clicked.emit(chip, on_screen)
        elif index is not None:
            self.extremum_clicked.emit(index)

    def _look_under(self, place: QPointF) -> None:
        tile = self._tile
        if tile.mammogram is None:
            return
        index = tile.extremum_under(place)
        tile.hover(index)
        pointing = index is not None or bool(tile.chip_under(place))
        tile.setCursor(
            Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.CrossCursor
        )
        row, col = tile.stored_place(place)
        self.pointer_moved.emit(pointer_text(tile.mammogram, tile.overlays.prediction, row, col))
