"""Where the words of measures stand: beside what was measured, never on it, inside the tile.

No Qt. Boxes are (left, top, right, bottom) in the same pixels throughout.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Box = tuple[float, float, float, float]

GAP_PX = 9.0  # between what was measured and its words
MARGIN_PX = 4.0  # between the words and the tile's edge
_ON_ITSELF, _ON_WORDS, _AWAY = 1e4, 10.0, 1e-3  # what overlaps and distance cost


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
    """

    points: NDArray[np.float64]
    closed: bool
    words: tuple[float, float]


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
        box = _place(thing, size, taken) if thing.words[0] > 0 else None
        boxes.append(box)
        if box is not None:
            taken.append(box)
    return boxes


def _place(thing: Thing, size: tuple[float, float], taken: Sequence[Box]) -> Box | None:
    points = thing.points.tolist()
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    bounds = (min(xs), min(ys), max(xs), max(ys))
    if bounds[2] < 0 or bounds[3] < 0 or bounds[0] > size[0] or bounds[1] > size[1]:
        return None
    seen = _cut(bounds, size)
    best, least = None, float("inf")
    for box in _candidates(thing, points, seen, size):
        if thing.closed:
            on_itself = _overlap(box, bounds)
        else:
            on_itself = float(sum(_crosses(*ends, box) for ends in pairwise(points)))
        cost = _ON_ITSELF * on_itself + sum(_ON_WORDS * _overlap(box, each) for each in taken)
        if cost == 0:
            return box  # the candidates come in order of liking
        cost += _AWAY * (abs(box[0] - seen[0]) + abs(box[1] - seen[1]))
        if cost < least:
            best, least = box, cost
    return best


def _candidates(
    thing: Thing, points: list[list[float]], seen: Box, size: tuple[float, float]
) -> Iterator[Box]:
    """Yield places that lie wholly on the tile, the best liked first."""
    width, height = thing.words
    if not thing.closed:
        for x, y in (points[-1], points[0]):
            if 0 <= x <= size[0] and 0 <= y <= size[1]:
                yield from _around((x, y, x, y), width, height, size)
    yield from _around(seen, width, height, size)
    for x in (MARGIN_PX, size[0] - width - MARGIN_PX):
        for y in (MARGIN_PX, size[1] - height - MARGIN_PX, (size[1] - height) / 2):
            yield _held(x, y, width, height, size)


def _around(about: Box, width: float, height: float, size: tuple[float, float]) -> Iterator[Box]:
    left, top, right, bottom = about
    middle_x, middle_y = (left + right - width) / 2, (top + bottom - height) / 2
    for x, y, free in (
        (right + GAP_PX, middle_y, "y"),
        (left - GAP_PX - width, middle_y, "y"),
        (middle_x, bottom + GAP_PX, "x"),
        (middle_x, top - GAP_PX - height, "x"),
        (right + GAP_PX, bottom + GAP_PX, ""),
        (left - GAP_PX - width, top - GAP_PX - height, ""),
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
