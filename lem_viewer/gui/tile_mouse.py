"""Mouse events on a tile, read as gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent

from lem_viewer.gui.tile_text import pointer_text
from lem_viewer.gui.tool_cursors import cursor_of
from lem_viewer.gui.tools import (
    CLICK_PX,
    DEFAULT_TOOL,
    Drag,
    Tool,
    drag_factor,
    drag_of,
    wheel_factor,
    window_change,
)

if TYPE_CHECKING:
    from lem_viewer.gui.view_tile import ViewTile


class Hand(Protocol):
    """What draws on a tile and takes hold of what is drawn there."""

    @property
    def is_drawing(self) -> bool:
        """True while something is not finished."""
        ...

    def press(self, tile: ViewTile, place: QPointF) -> bool:
        """Begin; False when nothing of the hand's is meant."""
        ...

    def drag(self, tile: ViewTile, place: QPointF) -> None:
        """Go on, the button held."""
        ...

    def release(self, tile: ViewTile, place: QPointF) -> None:
        """End what a press began."""
        ...

    def double_click(self, tile: ViewTile, place: QPointF) -> bool:
        """Take a double click; False when it was not for the hand."""
        ...

    def hover(self, tile: ViewTile, place: QPointF) -> Qt.CursorShape | None:
        """Follow the pointer; return its cursor where there is something to take hold of."""
        ...


class TileMouse(QObject):
    """Turns what the mouse does on a tile into what the reader means.

    Parameters
    ----------
    tile : ViewTile

    Attributes
    ----------
    tool : Tool
        What the left button does.
    hand : Hand or None
        What draws on the tile.
    is_alone : bool
        The reader holds Ctrl: a drag is for this view only.

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
    pointed(object), wheel_turned(object)
        Place of the pointer on the tile, None when it left; the event of a wheel that the tool in
        use takes for itself.
    hidden()
        The tile has gone out of sight, perhaps for good.
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
    pointed = Signal(object)
    wheel_turned = Signal(object)
    hidden = Signal()

    def __init__(self, tile: ViewTile) -> None:
        super().__init__(tile)
        self._tile = tile
        self.tool = DEFAULT_TOOL
        self.hand: Hand | None = None
        self.is_alone = False
        self._drag: Drag | None = None
        self._from = self._at = QPoint()
        self._moved = False
        tile.setMouseTracking(True)
        tile.installEventFilter(self)

    def use(self, tool: Tool) -> None:
        """Take a tool: the pointer looks like it at once."""
        self.tool = tool
        self._tile.setCursor(cursor_of(tool, self._tile.devicePixelRatioF()))

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
            self.pointed.emit(None)
        elif kind == QEvent.Type.Hide:
            self._drag = None
            self.hidden.emit()
            return False
        elif kind == QEvent.Type.ContextMenu:
            event.accept()  # the menu comes when the button is released without a drag
        else:
            return False
        return True

    def _wheel(self, event: QWheelEvent) -> None:
        if self.tool is Tool.LOUPE:
            self.wheel_turned.emit(event)
        else:
            place = self._tile.viewport.anchor(*self._tile.device_place(event.position()))
            self.zoomed.emit(wheel_factor(event), *place)
        event.accept()

    def _mouse(self, event: QMouseEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self.pressed.emit()
            self._press(event)
        elif kind == QEvent.Type.MouseMove:
            self.pointed.emit(event.position())
            if self._drag is not None and event.buttons():
                self._drag_to(event)
            else:
                self._look_under(event.position())
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._double_click(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event)
        event.accept()

    def _press(self, event: QMouseEvent) -> None:
        self._drag = drag_of(event.button(), self.tool)
        self._from = self._at = event.position().toPoint()
        self._moved = False
        self.is_alone = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.LeftButton and self.hand is not None:
            chip = self._tile.chip_under(event.position())
            if not chip and self.hand.press(self._tile, event.position()):
                self._drag = "hand"

    def _double_click(self, event: QMouseEvent) -> None:
        self._drag = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.hand is not None and self.hand.double_click(self._tile, event.position()):
            if self.hand.is_drawing:  # two quick clicks set two points
                self._press(event)
        else:
            self.double_clicked.emit()

    def _release(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag == "hand" and self.hand is not None:
            self.hand.release(self._tile, event.position())
        if drag is not None and not self._moved:
            self._click(event)

    def _drag_to(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self._moved and (at - self._from).manhattanLength() < CLICK_PX:
            return
        self._moved = True
        moved, self._at = at - self._at, at
        tile = self._tile
        if self._drag == "window":
            self.window_dragged.emit(*window_change(moved, inverted=tile.is_inverted))
        elif self._drag == "pan":
            dpr = tile.devicePixelRatioF()
            self.panned.emit(moved.x() * tile.viewport.outward * dpr, moved.y() * dpr)
        elif self._drag == "zoom":
            place = tile.viewport.anchor(*tile.device_place(QPointF(self._from)))
            self.zoomed.emit(drag_factor(moved), *place)
        elif self.hand is not None:
            self.hand.drag(tile, event.position())

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
        elif index is not None and self.tool.kind is None:
            self.extremum_clicked.emit(index)

    def _look_under(self, place: QPointF) -> None:
        tile = self._tile
        if tile.mammogram is None:
            return
        index = tile.extremum_under(place)
        tile.hover(index)
        held = self.hand.hover(tile, place) if self.hand is not None else None
        pointing = (index is not None and self.tool.kind is None) or bool(tile.chip_under(place))
        if held is not None:
            tile.setCursor(held)
        elif pointing:
            tile.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            tile.setCursor(cursor_of(self.tool, tile.devicePixelRatioF()))
        row, col = tile.stored_place(place)
        self.pointer_moved.emit(pointer_text(tile.mammogram, tile.overlays.prediction, row, col))
