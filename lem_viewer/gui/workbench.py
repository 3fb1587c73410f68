"""Joins a light box with the tools: what is drawn, the loupe, the linked cursor, the aids."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtGui import QGuiApplication

from lem_viewer.gui.aids import Aids
from lem_viewer.gui.link_cursor import LinkCursor
from lem_viewer.gui.linked_windows import LinkedWindows
from lem_viewer.gui.links import Links
from lem_viewer.gui.loupe import Loupe
from lem_viewer.gui.measure_book import book_of
from lem_viewer.gui.measure_draft import has_extent
from lem_viewer.gui.measure_editor import TextEditor
from lem_viewer.gui.measure_hand import MeasureHand, on_slice
from lem_viewer.gui.measure_keys import MeasureKeys
from lem_viewer.gui.measure_text import copied_text
from lem_viewer.gui.quadrants import Quadrants
from lem_viewer.gui.toolbox import toolbox_of
from lem_viewer.gui.tools import Tool
from lem_viewer.gui.translate import tr
from lem_viewer.gui.window_dialog import WindowDialog
from lem_viewer.values.measures import Measure, MeasureKind, nipple_of, on_image

if TYPE_CHECKING:
    from lem_viewer.gui.light_box import LightBox
    from lem_viewer.gui.session import Session
    from lem_viewer.gui.view_tile import ViewTile

_PLACED_PX = 60.0  # half the size of what Enter puts into the middle of a view


class Workbench(QObject):
    """The tools of one light box.

    Parameters
    ----------
    session : Session
    light_box : LightBox
    links : Links
        Which views go together.
    windows : LinkedWindows

    Attributes
    ----------
    book : MeasureBook
        What is drawn; one for all light boxes of the session.
    toolbox : ToolBox
        The tool in use; one for all light boxes of the session.
    hand : MeasureHand
    loupe : Loupe
    quadrants : Quadrants
    """

    def __init__(
        self, session: Session, light_box: LightBox, links: Links, windows: LinkedWindows
    ) -> None:
        super().__init__(light_box)
        self._links, self._windows = links, windows
        self._session = session
        self._light_box = light_box
        self._board = light_box.board
        self.book = book_of(session)
        self.toolbox = toolbox_of(session)
        self.hand = MeasureHand(self.book, self.toolbox, self)
        self.loupe = Loupe(self._board)
        self.quadrants = Quadrants(links)
        self._link_cursor = LinkCursor(self.book)
        self._dialog: WindowDialog | None = None
        self._keys = MeasureKeys(self, light_box)
        self._board.tile_made.connect(self._take_tile)
        self.book.changed.connect(self._show)
        self.book.text_wanted.connect(self._edit_text)
        self.toolbox.changed.connect(self._use)
        self.toolbox.aids_changed.connect(self._aid)
        session.mammogram_arrived.connect(self._show)

    def _take_tile(self, tile: ViewTile) -> None:
        tile.mouse.hand = self.hand
        tile.mouse.tool = self.toolbox.tool
        tile.mouse.pointed.connect(lambda place: self._point(tile, place))
        tile.mouse.wheel_turned.connect(self.loupe.turn_wheel)
        tile.mouse.hidden.connect(self._let_go)
        tile.picture.set_aids(self.toolbox.aids)
        self._show_on(tile)

    def _use(self, tool: Tool) -> None:
        for tile in self._board.tiles.values():
            tile.mouse.use(tool)
        self._let_go()

    def _let_go(self) -> None:
        """Hold on to no tile: it may be gone the next moment."""
        self.hand.let_go()
        self.loupe.follow(None, None)
        self._link_cursor.leave()

    def _point(self, tile: ViewTile, place: QPointF | None) -> None:
        """Let the loupe and the linked cursor follow the pointer."""
        if self.toolbox.tool is Tool.LOUPE:
            self.loupe.follow(tile, place)
        elif self.toolbox.tool is Tool.FOLLOW:
            if place is None or tile.mammogram is None:
                self._link_cursor.leave()
                return
            device = np.array([tile.device_place(place)])
            row, col = tile.viewport.transform().to_stored(device)[0].tolist()
            at = on_image((row, col), tile.mammogram.shape)
            self._link_cursor.point(tile, at, self._board.shown)

    # ------------------------------------------------------------------ picture

    def _aid(self, aids: Aids) -> None:
        for tile in self._board.tiles.values():
            tile.picture.set_aids(aids)

    def same_size(self) -> None:
        """Show every view at the scale of the active one, in mm on the screen."""
        active = self._links.active
        if active is None:
            return
        wanted = active.viewport.fit_scale * active.viewport.zoom
        for tile in self._board.shown:
            if (tile.header.spacing is None) == (active.header.spacing is None):
                viewport = tile.viewport
                factor = wanted / (viewport.fit_scale * viewport.zoom)
                middle = viewport.anchor(viewport.width / 2, viewport.height / 2)
                tile.set_viewport(viewport.zoomed(factor, *middle))

    def ask_window(self) -> None:
        """Let the reader enter the window as numbers."""
        if self._dialog is None:
            self._dialog = WindowDialog(self._light_box.window(), self._light_box, self._windows)
        self._dialog.show_window()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _show(self, key: str) -> None:
        for tile in self._board.tiles.values():
            if tile.key == key:
                self._show_on(tile)

    def _show_on(self, tile: ViewTile) -> None:
        chosen = self.book.selection
        selected = chosen[1].uid if chosen and chosen[0] == tile.key else ""
        tile.measures.show(self.book.of(tile.key), selected, self.book.handle)

    # ------------------------------------------------------------------ what the keyboard does

    @property
    def has_something_to_leave(self) -> bool:
        """True while Esc has something to end here."""
        busy = self.hand.is_drawing or self.book.selection is not None
        return busy or self.toolbox.tool is not Tool.WINDOW

    def step_back(self) -> bool:
        """Give up what is being drawn, else the selection, else the tool; False: none of it."""
        return self.hand.let_go() or self.book.deselect() or self.toolbox.put_away()

    def acts_at(self, tile: ViewTile, at: QPoint) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done with the thing drawn at a place of the screen, for the menu."""
        measure = self.hand.select_under(tile, QPointF(tile.mapFromGlobal(at)))
        if measure is None:
            return []
        key, uid = tile.key, measure.uid
        acts: list[tuple[str, Callable[[], object]]] = [
            (tr("Copy the values"), self.copy),
            (tr("Delete"), lambda: self.book.remove(key, uid)),
        ]
        if measure.kind is MeasureKind.ARROW:
            acts.insert(0, (tr("Write its text…"), lambda: self.book.text_wanted.emit(key, uid)))
        return acts

    def select_next(self, by: int) -> None:
        """Select the next thing drawn on the active view; the status bar says what it is."""
        tile = self._light_box.active_tile
        found = self.book.select_next(tile.key, by) if tile is not None else None
        if tile is None or found is None:
            return
        if found.frame is not None:
            self._session.slices.go(tile.key, found.frame)
        self._light_box.pointer_moved.emit(self._values_of(tile.key, found, "   "))

    def remove_all(self) -> None:
        """Delete everything drawn on the active view."""
        tile = self._light_box.active_tile
        if tile is not None:
            self.book.remove_all(tile.key)

    def nudge(self, dx: int, dy: int) -> None:
        """Move what is selected by steps on the screen, a pixel of screen or image at least."""
        if self.book.selection is None:
            return
        key, measure = self.book.selection
        tile = next((each for each in self._board.tiles.values() if each.key == key), None)
        if tile is None or tile.mammogram is None:
            return
        if measure.frame not in (None, tile.mammogram.frame):
            return  # it lies on another slice
        transform = tile.viewport.transform()
        step = max(1.0, transform.scale)
        ends = transform.to_stored(np.array([[0.0, 0.0], [dx * step, dy * step]]))
        rows, cols = (ends[1] - ends[0]).tolist()
        shape, handle = tile.mammogram.shape, self.book.handle
        if handle is None:
            moved = measure.moved_within(rows, cols, shape)
        else:
            row, col = measure.handles()[handle].tolist()
            moved = measure.with_handle(handle, on_image((row + rows, col + cols), shape))
        if has_extent(moved):
            self.book.change(key, moved, nudge=True)

    def place_in_the_middle(self) -> None:
        """Draw the tool's measure in the middle of the active view, to be moved by keys."""
        tile, kind = self._light_box.active_tile, self.toolbox.tool.kind
        if tile is None or tile.mammogram is None or kind is None:
            return
        left, top, right, bottom = tile.viewport.transform().extent()
        width, height = tile.device_size
        x = (max(left, 0) + min(right, width)) / 2
        y = (max(top, 0) + min(bottom, height)) / 2
        half = _PLACED_PX * tile.devicePixelRatioF()
        around = [(x + dx * half, y + dy * half) for dx, dy in _PLACED[kind]]
        stored = tile.viewport.transform().to_stored(np.array(around)).tolist()
        points = tuple(on_image((row, col), tile.mammogram.shape) for row, col in stored)
        self.book.add(tile.key, on_slice(Measure(kind, points), tile))

    def copy(self) -> None:
        """Copy the values of what is selected."""
        if self.book.selection is not None:
            QGuiApplication.clipboard().setText(self._values_of(*self.book.selection, "\n"))

    def _values_of(self, key: str, measure: Measure, joint: str) -> str:
        """Return a measure in words, its lines joined."""
        mammogram = self._session.mammograms.get(key)
        if mammogram is None:
            return ""
        text = copied_text(measure, mammogram, nipple_of(self.book.of(key)))
        return text.replace("\n", joint)

    # ------------------------------------------------------------------ text of an arrow

    def _edit_text(self, key: str, uid: str) -> None:
        tile = next((each for each in self._board.shown if each.key == key), None)
        measure = self.book.find(key, uid)
        if tile is None or measure is None or not self._light_box.isActiveWindow():
            return

        def done(text: str | None) -> None:
            if text is not None:
                self.book.write(key, uid, text)
            self._light_box.setFocus()

        box = tile.measures.boxes.get(uid)
        x, y = (box[0], box[1]) if box else tile.place_of(*measure.points[0])
        TextEditor(tile, QPoint(round(x), round(y)), measure.text, done)


#: Where the points of each kind stand about the middle, in halves of its size: (x, y).
_PLACED: dict[MeasureKind, tuple[tuple[float, float], ...]] = {
    MeasureKind.RULER: ((-1, 0), (1, 0)),
    MeasureKind.ELLIPSE: ((-1, -0.7), (1, 0.7)),
    MeasureKind.POLYGON: ((-1, -0.7), (1, -0.7), (1, 0.7), (-1, 0.7)),
    MeasureKind.ANGLE: ((1, -0.8), (-1, 0), (1, 0.8)),
    MeasureKind.ARROW: ((1, 1), (0, 0)),
    MeasureKind.PROBE: ((0, 0),),
    MeasureKind.NIPPLE: ((0, 0),),
}
