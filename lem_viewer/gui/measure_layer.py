"""The measures of one view on its tile: drawn, labelled, found under the pointer.

Lines go straight into a layer's memory (cv2) and words are pictures, both kept until the place or
a measure changes: dragging the window only blends them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from lem_viewer.gui.layer import Layer
from lem_viewer.gui.measure_labels import Box, Stand, Thing, gap_between, place_words
from lem_viewer.gui.measure_shapes import Hit, Line, Shape, hit, make_shapes
from lem_viewer.gui.measure_words import words_picture
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.measures import Measure

MEASURE_COLOUR, SELECTED_COLOUR, GUIDE_COLOUR = "#e9e36f", "#ffffff", "#c9a8ff"
_HALO = (0, 0, 0, 120)
_BITS = 4  # places are drawn to a sixteenth of a pixel
_REACH_PX = 6  # how far a line with its halo, or a handle, reaches beyond its points
_HANDLE_PX = 3
_TILE_EDGE_PX, _WIDEST_PX = 8.0, 260.0  # words are wrapped beyond
HURRY_S = 0.12  # the view is on the move while it changes faster than this
_LEADER_PX = 30.0  # words further away than this are joined to what they speak of
_Drawn = tuple[DisplayTransform, tuple[int, int], float]
WordsOf = Callable[[Measure, bool], tuple[str, ...]]  # of a measure, and whether it is being drawn


@dataclass(frozen=True, eq=False)
class Guide:
    """A line that is shown but not kept: where another view's pointer is on this one.

    Parameters
    ----------
    line : ndarray, (n, 2)
        Stored (row, col).
    closed : bool
    words : tuple of str
        What it is and how it was found.
    """

    line: NDArray[np.float64]
    words: tuple[str, ...] = ()
    closed: bool = False


@dataclass
class _Scene:
    """What is on the tile now, made of measures and place."""

    shapes: list[Shape] = field(default_factory=list)
    boxes: dict[str, Box] = field(default_factory=dict)  # device-independent
    pictures: list[tuple[QPointF, QImage]] = field(default_factory=list)


class MeasureLayer:
    """What is drawn over one view by its reader.

    Parameters
    ----------
    words_of : callable
        The words of a measure, given whether it is being drawn.
    hurried : callable
        Called when the words were left where they stood because the view is on the move; whoever
        gave it calls :meth:`settle` a moment later.
    """

    def __init__(self, words_of: WordsOf, hurried: Callable[[], object] = lambda: None) -> None:
        self._words_of = words_of
        self._hurried = hurried
        self._made_s = 0.0  # when the scene was made last
        self._stands: dict[str, Stand] = {}
        self._measures: tuple[Measure, ...] = ()
        self._selected = ""
        self._handle: int | None = None
        self._live: Measure | None = None  # being drawn or moved; hides the kept one of its uid
        self._guides: tuple[Guide, ...] = ()
        self._layer = Layer()
        self._scene = _Scene()
        self._drawn: tuple[_Drawn, tuple[Box, ...]] | None = None

    def show(self, measures: Sequence[Measure], selected: str, handle: int | None) -> None:
        """Show the measures that are kept; the selected one has handles."""
        self._measures, self._selected, self._handle = tuple(measures), selected, handle
        self.settle()

    def settle(self) -> None:
        """Seek the best place for every word when the view is painted next."""
        self._made_s = 0.0
        self._drawn = None

    def show_live(self, measure: Measure | None) -> None:
        """Show a measure that is being drawn or moved, or none."""
        if measure != self._live:
            self._live = measure
            self._drawn = None

    def show_guides(self, guides: Sequence[Guide]) -> bool:
        """Show guides in place of those before; return False where none were and none are."""
        if not guides and not self._guides:
            return False
        self._guides = tuple(guides)
        self._drawn = None
        return True

    @property
    def kept(self) -> tuple[Measure, ...]:
        """The measures that are shown, without the one that is being drawn."""
        return self._measures

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to draw."""
        return not (self._measures or self._live or self._guides)

    @property
    def boxes(self) -> dict[str, Box]:
        """Where the words of each measure stand: left, top, right, bottom on the tile, by uid."""
        return self._scene.boxes

    def hit(
        self, place: tuple[float, float], transform: DisplayTransform, dpr: float
    ) -> Hit | None:
        """Return what lies under a device place, or None."""
        if not self._measures:
            return None
        shapes = make_shapes(self._measures, transform, dpr)
        boxes = {
            uid: (box[0] * dpr, box[1] * dpr, box[2] * dpr, box[3] * dpr)
            for uid, box in self._scene.boxes.items()
        }
        return hit(shapes, boxes, place, dpr, self._selected)

    def paint(
        self,
        painter: QPainter,
        transform: DisplayTransform,
        size: tuple[int, int],
        dpr: float,
        free_of: tuple[Box, ...] = (),
    ) -> None:
        """Draw everything on a tile of ``size`` device pixels.

        The words keep out of the boxes ``free_of``, device-independent, where they can.
        """
        if self.is_empty:
            return
        drawn = (transform, size, dpr)
        if self._drawn != (drawn, free_of):
            self._drawn = (drawn, free_of)
            now_s = time.monotonic()
            if now_s - self._made_s < HURRY_S:
                self._hurried()
            else:
                self._stands = {}
            self._made_s = now_s
            self._scene = self._make_scene(painter.font().family(), drawn, free_of)
        self._layer.paint(painter, dpr)
        for place, picture in self._scene.pictures:
            painter.drawImage(place, picture)

    # ------------------------------------------------------------------ making it

    def _shown(self) -> list[Measure]:
        live = self._live
        kept = [each for each in self._measures if live is None or each.uid != live.uid]
        return [*kept, live] if live is not None else kept

    def _make_scene(self, family: str, drawn: _Drawn, free_of: tuple[Box, ...]) -> _Scene:
        transform, size, dpr = drawn
        measures = self._shown()
        shapes = make_shapes(measures, transform, dpr)
        lines: list[tuple[Line, str]] = []
        for shape in shapes:
            colour = SELECTED_COLOUR if self._is_marked(shape.uid) else MEASURE_COLOUR
            lines += [(line, colour) for line in shape.lines]
        guides = [transform.to_screen(guide.line) for guide in self._guides]
        for guide, places in zip(self._guides, guides, strict=True):
            lines.append(((places, guide.closed), GUIDE_COLOUR))
        widest = min(size[0] / dpr - _TILE_EDGE_PX, _WIDEST_PX)
        pictures = [self._picture_of(each, family, widest, dpr) for each in measures]
        for guide in self._guides:
            pictures.append(words_picture(guide.words, GUIDE_COLOUR, family, widest, dpr))
        things = [
            _thing_of(shape, picture, dpr, self._stands.get(shape.uid))
            for shape, picture in zip(shapes, pictures[: len(shapes)], strict=True)
        ]
        for places, picture in zip(guides, pictures[len(shapes) :], strict=True):
            things.append(Thing(places / dpr, False, _size_of(picture)))
        boxes = place_words(things, (size[0] / dpr, size[1] / dpr), free_of)
        leaders = [_leader(thing, box) for thing, box in zip(things, boxes, strict=True)]
        lines += [((leader * dpr, False), "") for leader in leaders if leader is not None]
        self._draw_lines(lines, shapes, size, dpr)
        scene = _Scene(shapes)
        for number, (box, picture) in enumerate(zip(boxes, pictures, strict=True)):
            if box is not None:
                scene.pictures.append((QPointF(box[0], box[1]), picture))
                if number < len(shapes):
                    uid = shapes[number].uid
                    scene.boxes[uid] = box
                    self._stands[uid] = Stand.of(box, things[number].bounds)
        return scene

    def _is_marked(self, uid: str) -> bool:
        return uid == self._selected or (self._live is not None and uid == self._live.uid)

    def _picture_of(self, measure: Measure, family: str, widest: float, dpr: float) -> QImage:
        marked = self._is_marked(measure.uid)
        words = self._words_of(measure, measure is self._live)
        colour = SELECTED_COLOUR if marked else MEASURE_COLOUR
        return words_picture(words, colour, family, widest, dpr)

    def _draw_lines(
        self,
        lines: Sequence[tuple[Line, str]],
        shapes: Sequence[Shape],
        size: tuple[int, int],
        dpr: float,
    ) -> None:
        reach = _REACH_PX * dpr
        ends = [
            (points.min(axis=0) - reach, points.max(axis=0) + reach)
            for (points, _closed), _colour in lines
        ]
        boxes = np.array(ends, dtype=np.float64).reshape(-1, 4)
        seen: NDArray[np.int64] = np.clip(boxes, 0, (*size, *size)).astype(np.int64)
        buffer = self._layer.clear(size, seen)
        width = max(1, round(dpr))
        for ((points, closed), colour), box in zip(lines, seen.tolist(), strict=True):
            if box[2] > box[0] and box[3] > box[1]:
                _draw_line(buffer, points, closed, colour, width)
        for shape in shapes:
            if self._is_marked(shape.uid):
                self._draw_handles(buffer, shape, dpr)

    def _draw_handles(self, buffer: NDArray[np.uint8], shape: Shape, dpr: float) -> None:
        """Draw the handles; the one that the arrow keys move is filled."""
        half = round(_HANDLE_PX * dpr)
        for number, (x, y) in enumerate(np.round(shape.handles).astype(int).tolist()):
            first, last = (x - half, y - half), (x + half, y + half)
            inside = _bgra(SELECTED_COLOUR) if number == self._handle else (0, 0, 0, 255)
            cv2.rectangle(buffer, first, last, inside, -1)
            cv2.rectangle(buffer, first, last, _bgra(SELECTED_COLOUR), max(1, round(dpr)))


def _draw_line(
    buffer: NDArray[np.uint8], points: NDArray, closed: bool, colour: str, width: int
) -> None:
    """Draw a line with its halo; without a colour it is a thin leader."""
    places = [np.round((points - 0.5) * 2**_BITS).astype(np.int32)]
    if not colour:
        cv2.polylines(buffer, places, False, (130, 130, 130, 160), width, cv2.LINE_AA, _BITS)
        return
    cv2.polylines(buffer, places, closed, _HALO, width + 2, cv2.LINE_8, _BITS)
    cv2.polylines(buffer, places, closed, _bgra(colour), width, cv2.LINE_AA, _BITS)


def _bgra(colour: str) -> tuple[int, int, int, int]:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return blue, green, red, 255


def _size_of(picture: QImage) -> tuple[float, float]:
    size = picture.deviceIndependentSize()
    return size.width(), size.height()


def _thing_of(shape: Shape, picture: QImage, dpr: float, stood: Stand | None) -> Thing:
    """Return what the words must keep off: the line itself, or all of a region or a symbol."""
    points = np.concatenate([line for line, _closed in shape.lines])
    is_symbol = len(shape.handles) == 1
    if is_symbol:
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        points = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    x, y = (shape.lines[0][0][shape.anchor] / dpr).tolist()
    closed = shape.is_region or is_symbol
    return Thing(points / dpr, closed, _size_of(picture), (x, y), stood)


def _leader(thing: Thing, box: Box | None) -> NDArray[np.float64] | None:
    """Return the line from words that stand far away to the nearest place of their thing."""
    if box is None or gap_between(box, thing.bounds) == 0:
        return None
    nearest = np.clip(thing.points, (box[0], box[1]), (box[2], box[3]))
    away = np.hypot(*(thing.points - nearest).T)
    index = int(np.argmin(away))
    if away[index] < _LEADER_PX:
        return None
    return np.array([nearest[index], thing.points[index]])
