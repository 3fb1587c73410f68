"""The pointer on a view while something is drawn, taken hold of, moved or edited."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt

from lem_viewer.gui.measure_book import MeasureBook
from lem_viewer.gui.measure_draft import Draft, Grab
from lem_viewer.gui.measure_shapes import HANDLE_GRASP_PX, Hit
from lem_viewer.gui.toolbox import ToolBox
from lem_viewer.gui.tools import CLICK_PX
from lem_viewer.values.measures import Measure, MeasureKind, Point, on_image

if TYPE_CHECKING:
    from lem_viewer.gui.view_tile import ViewTile


class MeasureHand(QObject):
    """Turns presses and drags on the tiles into measures of the book.

    Parameters
    ----------
    book : MeasureBook
    toolbox : ToolBox
        Says what is drawn.
    """

    def __init__(self, book: MeasureBook, toolbox: ToolBox, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._toolbox = toolbox
        self._draft: Draft | None = None
        self._grab: Grab | None = None
        self._tile: ViewTile | None = None  # where the draft or the held measure is
        self._pressed = QPointF()
        toolbox.changed.connect(self.let_go)

    @property
    def is_drawing(self) -> bool:
        """True while a measure is not finished."""
        return self._draft is not None

    # ------------------------------------------------------------------ gestures

    def press(self, tile: ViewTile, place: QPointF) -> bool:
        """Begin at a place of the tile; return False when nothing of ours is meant."""
        if tile.mammogram is None:
            return False
        if self._draft is not None and self._tile is not tile:
            self.let_go()
        self._pressed = place
        if self._draft is not None:
            self._follow(tile, place)
            return True
        found = self._under(tile, place)
        if found is not None:
            self._take_hold(tile, found, place)
            return True
        kind = self._toolbox.tool.kind
        if kind is None:
            self._book.deselect()
            return False
        self._book.deselect()
        at = self._stored(tile, place)
        self._draft, self._tile = Draft(kind, [at], at), tile
        return True

    def drag(self, tile: ViewTile, place: QPointF) -> None:
        """Go on to a place, the button held."""
        if self._grab is not None and self._tile is tile:
            if tile.mammogram is not None and self._is_far(place):
                moved = self._grab.at(self._stored(tile, place), tile.mammogram.shape)
                tile.measures.show_live(moved)
        elif self._draft is not None and self._is_far(place):
            self._follow(tile, place)

    def release(self, tile: ViewTile, place: QPointF) -> None:
        """End a press: set a point, put down what was held, or select it."""
        if self._grab is not None:
            self._put_down(tile, place)
        elif self._draft is not None and self._tile is tile:
            self._set_point(tile, place)

    def double_click(self, tile: ViewTile, place: QPointF) -> bool:
        """Close a polygon, or write an arrow's text; return False when it was not for us."""
        if self._draft is not None and self._tile is tile:
            if self._draft.is_polygon:
                self._finish()
            return True
        found = self._under(tile, place)
        measure = self._book.find(tile.key, found.uid) if found else None
        if measure is not None and measure.kind is MeasureKind.ARROW:
            self._book.text_wanted.emit(tile.key, measure.uid)
        return measure is not None or self._toolbox.tool.kind is not None

    def hover(self, tile: ViewTile, place: QPointF) -> Qt.CursorShape | None:
        """Follow the pointer, no button held; return the cursor that it should have, or None."""
        if self._draft is not None and self._tile is tile:
            self._follow(tile, place)
            return None
        found = self._under(tile, place)
        if found is None:
            return None
        handle = found.part == "handle"
        return Qt.CursorShape.PointingHandCursor if handle else Qt.CursorShape.SizeAllCursor

    def select_under(self, tile: ViewTile, place: QPointF) -> Measure | None:
        """Select what is drawn at a place of the tile and return it, or None."""
        found = self._under(tile, place)
        measure = self._book.find(tile.key, found.uid) if found else None
        if measure is not None:
            self._book.select(tile.key, measure.uid)
        return measure

    def let_go(self) -> bool:
        """Forget what is not finished; return False when there was nothing."""
        was_busy = self._draft is not None or self._grab is not None
        tile = self._tile
        self._draft = self._grab = self._tile = None
        if was_busy and tile is not None:
            tile.measures.show_live(None)
        return was_busy

    def close_polygon(self) -> bool:
        """Finish the polygon with the corners that it has; return False when none is drawn."""
        if self._draft is None or not self._draft.is_polygon:
            return False
        self._finish()
        return True

    def take_back(self) -> bool:
        """Forget the last point that was set; return False when nothing is drawn."""
        if self._draft is None or self._tile is None:
            return False
        if self._draft.take_back():
            self._tile.measures.show_live(self._draft.shown())
        else:
            self.let_go()
        return True

    # ------------------------------------------------------------------ what they come to

    def _under(self, tile: ViewTile, place: QPointF) -> Hit | None:
        if not self._book.of(tile.key):
            return None
        transform, dpr = tile.viewport.transform(), tile.devicePixelRatioF()
        found = tile.measures.hit(tile.device_place(place), transform, dpr)
        # While something is drawn, words are in nobody's way.
        on_words = found is not None and found.part == "label"
        return None if on_words and self._toolbox.tool.kind is not None else found

    def _stored(self, tile: ViewTile, place: QPointF) -> Point:
        """Return the place on the image, with fractions, that is nearest to one of the tile."""
        assert tile.mammogram is not None
        device = np.array([tile.device_place(place)])
        row, col = tile.viewport.transform().to_stored(device)[0].tolist()
        return on_image((row, col), tile.mammogram.shape)

    def _is_far(self, place: QPointF) -> bool:
        return (place - self._pressed).manhattanLength() >= CLICK_PX

    def _take_hold(self, tile: ViewTile, found: Hit, place: QPointF) -> None:
        measure = self._book.find(tile.key, found.uid)
        if measure is None:
            return
        by_handle = found.part == "handle" and len(measure.points) > 1
        self._book.select(tile.key, measure.uid)
        self._grab = Grab(measure, found.index if by_handle else None, self._stored(tile, place))
        self._tile = tile

    def _put_down(self, tile: ViewTile, place: QPointF) -> None:
        grab, held_on, self._grab, self._tile = self._grab, self._tile, None, None
        if grab is None or held_on is None:
            return
        held_on.measures.show_live(None)
        if held_on is tile and tile.mammogram is not None and self._is_far(place):
            moved = grab.at(self._stored(tile, place), tile.mammogram.shape)
            self._book.change(tile.key, moved)

    def _follow(self, tile: ViewTile, place: QPointF) -> None:
        if self._draft is not None and tile is self._tile:
            self._draft.loose = self._stored(tile, place)
            tile.measures.show_live(self._draft.shown())

    def _set_point(self, tile: ViewTile, place: QPointF) -> None:
        """Set the point under the pointer unless it is the one that was set last."""
        draft = self._draft
        assert draft is not None
        self._follow(tile, place)
        if draft.kind in (MeasureKind.PROBE, MeasureKind.NIPPLE):
            draft.points = [draft.loose]
            self._finish()
            return
        is_closed = draft.is_polygon and len(draft.points) > 2
        is_closed = is_closed and self._is_near(draft.points[0], place)
        if is_closed or (not self._is_near(draft.points[-1], place) and draft.fix()):
            self._finish()

    def _is_near(self, point: Point, place: QPointF) -> bool:
        assert self._tile is not None
        x, y = self._tile.place_of(*point)
        return math.hypot(x - place.x(), y - place.y()) < HANDLE_GRASP_PX * 0.75

    def _finish(self) -> None:
        draft, tile = self._draft, self._tile
        self.let_go()
        made = draft.finished() if draft else None
        if made is None or tile is None:
            return
        self._book.add(tile.key, on_slice(made, tile))
        if made.kind is MeasureKind.ARROW:
            self._book.text_wanted.emit(tile.key, made.uid)


def on_slice(measure: Measure, tile: ViewTile) -> Measure:
    """Return a measure as one of the slice that is shown; the nipple is that of every slice."""
    if not tile.header.is_stack or tile.mammogram is None or measure.kind is MeasureKind.NIPPLE:
        return measure
    return replace(measure, frame=tile.mammogram.frame)
