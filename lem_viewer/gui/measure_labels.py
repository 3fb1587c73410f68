"""Where the words of measures stand: beside what was measured, never on it, inside the tile.

No Qt. Boxes are (left, top, right, bottom) in the same pixels throughout.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Box = tuple[float, float, float, float]

GAPS_PX = (9.0, 46.0)  # between what was measured and its words
MARGIN_PX = 4.0  # between the words and the tile's edge
# What it costs to stand on the thing itself, on other words (a pixel), on another thing, away.
_ON_ITSELF, _ON_WORDS, _ON_OTHERS, _AWAY = 1e4, 10.0, 100.0, 0.3


@dataclass(frozen=True)
class Stand:
    """Where words stand beside their thing: from which of its edges, and how far.

    Parameters
    ----------
    right, bottom : bool
        The distance counts from the right or bottom edge of the thing, else from the left or top.
    x, y : float
    """

    right: bool
    bottom: bool
    x: float
    y: float

    @classmethod
    def of(cls, box: Box, bounds: Box) -> Stand:
        """Return how a box of words stands beside a thing."""
        right, bottom = box[0] >= bounds[2], box[1] >= bounds[3]
        x = box[0] - (bounds[2] if right else bounds[0])
        return cls(right, bottom, x, box[1] - (bounds[3] if bottom else bounds[1]))

    def box(self, bounds: Box, words: tuple[float, float]) -> Box:
        """Return the box of words that stand so beside a thing."""
        x = self.x + (bounds[2] if self.right else bounds[0])
        y = self.y + (bounds[3] if self.bottom else bounds[1])
        return x, y, x + words[0], y + words[1]


@dataclass(frozen=True, eq=False)
class Thing:
    """What was measured.

    Parameters
    ----------
    points : ndarray, (n, 2)
        Its line, x, y.
    closed : bool
        The words keep out of the whole inside too.
    words : (float, float)
        Width and height of its words.
    anchor : (float, float) or None
        Where the words of a line stand best; its end when not given.
    stood : Stand or None
        Where the words stood a moment ago: kept if they can be, so that nothing jumps about (and
        nothing is sought) while the view moves.
    """

    points: NDArray[np.float64]
    closed: bool
    words: tuple[float, float]
    anchor: tuple[float, float] | None = None
    stood: Stand | None = None

    @cached_property
    def lines(self) -> list[tuple[list[float], list[float]]]:
        """Its straight parts, from where to where."""
        points = self.points.tolist()
        return list(pairwise([*points, points[0]] if self.closed else points))

    @cached_property
    def bounds(self) -> Box:
        """Left, top, right, bottom."""
        (left, top), (right, bottom) = self.points.min(axis=0), self.points.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def is_crossed(self, box: Box) -> bool:
        """Return True where one of its lines comes into a box or close to it."""
        left, top, right, bottom = self.bounds
        if right < box[0] or left > box[2] or bottom < box[1] or top > box[3]:
            return False
        return any(_crosses(start, end, box) for start, end in self.lines)


def place_words(
    things: Sequence[Thing], size: tuple[float, float], free_of: Sequence[Box] = ()
) -> list[Box | None]:
    """Return the box of each thing's words on a tile of ``size``; boxes ``free_of`` are avoided.

    None where a thing is out of sight or has no words. The words of a region that leaves no room
    stand where they cover least of it.
    """
    boxes: list[Box | None] = []
    taken = list(free_of)
    for thing in things:
        box = _kept(thing, size)
        if box is None and thing.words[0] > 0:
            others = [each for each in things if each is not thing]
            box = _place(thing, size, taken, others)
        boxes.append(box)
        if box is not None:
            taken.append(box)
    return boxes


def _kept(thing: Thing, size: tuple[float, float]) -> Box | None:
    """Return where the words stood, unless they would leave the tile or cover their thing."""
    if thing.stood is None:
        return None
    box = thing.stood.box(thing.bounds, thing.words)
    on_tile = box[0] >= MARGIN_PX and box[1] >= MARGIN_PX
    on_tile = on_tile and box[2] <= size[0] - MARGIN_PX and box[3] <= size[1] - MARGIN_PX
    return box if on_tile and not _on_itself(thing, box) else None


def _on_itself(thing: Thing, box: Box) -> float:
    """Return how far a box of words covers its own thing; 0: not at all."""
    if thing.closed:
        return _overlap(box, thing.bounds)
    return float(sum(_crosses(start, end, box) for start, end in thing.lines))


def _place(
    thing: Thing, size: tuple[float, float], taken: Sequence[Box], others: Sequence[Thing]
) -> Box | None:
    bounds = thing.bounds
    if bounds[2] < 0 or bounds[3] < 0 or bounds[0] > size[0] or bounds[1] > size[1]:
        return None
    seen = _cut(bounds, size)
    best, least = None, float("inf")
    for box, is_near in _candidates(thing, seen, size):
        cost = _ON_ITSELF * _on_itself(thing, box)
        cost += sum(_ON_WORDS * _overlap(box, each) for each in taken)
        if cost < least:
            cost += _ON_OTHERS * sum(each.is_crossed(box) for each in others)
        if cost == 0 and is_near:
            return box  # the candidates come in order of liking
        cost += _AWAY * gap_between(box, seen)
        if cost < least:
            best, least = box, cost
    return best


def _candidates(thing: Thing, seen: Box, size: tuple[float, float]) -> Iterator[tuple[Box, bool]]:
    """Yield places that lie wholly on the tile, the best liked first, and whether they are near."""
    width, height = thing.words
    if not thing.closed:
        points = thing.points.tolist()
        for x, y in (thing.anchor or points[-1], points[0]):
            if 0 <= x <= size[0] and 0 <= y <= size[1]:
                for box in _around((x, y, x, y), thing.words, size, GAPS_PX[0]):
                    yield box, True
    for gap in GAPS_PX:
        for box in _around(seen, thing.words, size, gap):
            yield box, True
    for x in (MARGIN_PX, size[0] - width - MARGIN_PX):
        for y in (MARGIN_PX, size[1] - height - MARGIN_PX, (size[1] - height) / 2):
            yield _held(x, y, width, height, size), False


def _around(
    about: Box, words: tuple[float, float], size: tuple[float, float], gap: float
) -> Iterator[Box]:
    width, height = words
    left, top, right, bottom = about
    middle_x, middle_y = (left + right - width) / 2, (top + bottom - height) / 2
    for x, y, free in (
        (right + gap, middle_y, "y"),
        (left - gap - width, middle_y, "y"),
        (middle_x, bottom + gap, "x"),
        (middle_x, top - gap - height, "x"),
        (right + gap, bottom + gap, ""),
        (left - gap - width, top - gap - height, ""),
    ):
        held = _held(x, y, width, height, size)
        moved_x, moved_y = held[0] != x, held[1] != y
        if not ((moved_x and free != "x") or (moved_y and free != "y")):
            yield held


def _held(x: float, y: float, width: float, height: float, size: tuple[float, float]) -> Box:
    """Return a box of words moved so that it lies on the tile."""
    x = max(MARGIN_PX, min(x, size[0] - width - MARGIN_PX))
    y = max(MARGIN_PX, min(y, size[1] - height - MARGIN_PX))
    return x, y, x + width, y + height


def gap_between(box: Box, other: Box) -> float:
    """Return how far two boxes are apart, along rows and columns together."""
    across = max(0.0, box[0] - other[2], other[0] - box[2])
    return across + max(0.0, box[1] - other[3], other[1] - box[3])


def _cut(box: Box, size: tuple[float, float]) -> Box:
    return max(box[0], 0.0), max(box[1], 0.0), min(box[2], size[0]), min(box[3], size[1])


def _overlap(one: Box, other: Box) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across * down if across > 0 and down > 0 else 0.0


def _crosses(start: Sequence[float], end: Sequence[float], box: Box) -> bool:
    """Return True when a straight line comes into a box or within 3 px of it."""
    (x0, y0), (x1, y1) = start, end
    left, top, right, bottom = box[0] - 3, box[1] - 3, box[2] + 3, box[3] + 3
    if max(x0, x1) < left or min(x0, x1) > right or max(y0, y1) < top or min(y0, y1) > bottom:
        return False
    dx, dy = x1 - x0, y1 - y0
    sides = [dx * (y - y0) - dy * (x - x0) for x in (left, right) for y in (top, bottom)]
    return min(sides) <= 0 <= max(sides)
