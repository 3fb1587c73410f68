"""What a measure looks like on the screen: lines in device pixels, and what lies under a place.

No Qt. Everything comes from stored pixels through the display transform; symbols (arrow heads,
crosses, rings) have a fixed size on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.measures import Measure, MeasureKind

Line = tuple[NDArray[np.float64], bool]  # (n, 2) device x, y, and whether it is closed
Part = Literal["handle", "line", "label"]

HANDLE_GRASP_PX, LINE_GRASP_PX = 8.0, 6.0  # how far beside it a press still means it
_HEAD_PX, _HEAD_ANGLE = 13.0, math.radians(24)
_CROSS_PX, _CROSS_GAP_PX, _RING_PX, _ANGLE_PX = 9.0, 3.0, 7.0, 18.0


@dataclass(frozen=True, eq=False)
class Shape:
    """A measure on the screen.

    Parameters
    ----------
    uid : str
    lines : tuple of Line
    handles : ndarray, (n, 2)
        Device x, y.
    is_region : bool
    anchor : int
        The point of its first line that its words stand at.
    """

    uid: str
    lines: tuple[Line, ...]
    handles: NDArray[np.float64]
    is_region: bool
    anchor: int = -1

    def bounds(self) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom of all its lines."""
        points = np.concatenate([points for points, _closed in self.lines])
        (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
        return left, top, right, bottom


@dataclass(frozen=True)
class Hit:
    """What of a measure lies under the pointer; ``index`` is the handle's."""

    uid: str
    part: Part
    index: int = 0


def make_shapes(
    measures: Sequence[Measure], transform: DisplayTransform, dpr: float
) -> list[Shape]:
    """Return the measures as they lie on a tile; one trip through the transform for all."""
    if not measures:
        return []
    parts = [part for each in measures for part in (each.outline(), each.handles())]
    ends = np.cumsum([len(part) for part in parts])[:-1]
    places = np.split(transform.to_screen(np.concatenate(parts)), ends)
    shapes = []
    for number, measure in enumerate(measures):
        outline, handles = places[2 * number], places[2 * number + 1]
        lines = tuple(_lines(measure.kind, outline, dpr))
        anchor = 0 if measure.kind is MeasureKind.ARROW else -1
        shapes.append(Shape(measure.uid, lines, handles, measure.is_region, anchor))
    return shapes


def _lines(kind: MeasureKind, places: NDArray[np.float64], dpr: float) -> list[Line]:
    match kind:
        case MeasureKind.ELLIPSE | MeasureKind.POLYGON:
            return [(places, True)]
        case MeasureKind.ARROW:
            return [(places, False), (_head(places[0], places[1], dpr), False)]
        case MeasureKind.RULER:
            return [(places, False), *_end_marks(places, dpr)]
        case MeasureKind.ANGLE:
            return [(places, False), (_arc(places, dpr), False)]
        case MeasureKind.PROBE:
            return _cross(places[0], dpr)
    return [(_ring(places[0], _RING_PX * dpr), True), (_ring(places[0], dpr), True)]


def _head(tail: NDArray, tip: NDArray, dpr: float) -> NDArray[np.float64]:
    """Return the two strokes of an arrow's head."""
    dx, dy = (tail - tip).tolist()
    if dx == dy == 0:
        return np.array([tip, tip])
    back = math.atan2(dy, dx)
    size = min(_HEAD_PX * dpr, math.hypot(dx, dy))
    ends = [
        (tip[0] + size * math.cos(back + side), tip[1] + size * math.sin(back + side))
        for side in (_HEAD_ANGLE, -_HEAD_ANGLE)
    ]
    return np.array([ends[0], tip, ends[1]])


def _end_marks(places: NDArray, dpr: float) -> list[Line]:
    """Return the short cross strokes at a ruler's ends."""
    dx, dy = (places[1] - places[0]).tolist()
    length = math.hypot(dx, dy)
    if length == 0:
        return []
    across = np.array([-dy, dx]) / length * 5 * dpr
    return [(np.array([end - across, end + across]), False) for end in places]


def _arc(places: NDArray, dpr: float) -> NDArray[np.float64]:
    """Return the small arc between the legs of an angle."""
    one, other = (places[0] - places[1]).tolist(), (places[2] - places[1]).tolist()
    radius = min(_ANGLE_PX * dpr, 0.6 * math.hypot(*one), 0.6 * math.hypot(*other))
    start = math.atan2(one[1], one[0])
    turn = math.remainder(math.atan2(other[1], other[0]) - start, 2 * math.pi)
    angles = start + np.linspace(0, turn, 12)
    return places[1] + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)


def _cross(place: NDArray, dpr: float) -> list[Line]:
    """Return four strokes around a place that leave the pixel itself free."""
    strokes = []
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        way = np.array([dx, dy], dtype=np.float64) * dpr
        ends = np.array([place + way * _CROSS_GAP_PX, place + way * _CROSS_PX])
        strokes.append((ends, False))
    return strokes


def _ring(place: NDArray, radius: float) -> NDArray[np.float64]:
    angle = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    return place + radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)


def hit(
    shapes: Sequence[Shape],
    labels: dict[str, tuple[float, float, float, float]],
    place: tuple[float, float],
    dpr: float,
    selected: str = "",
) -> Hit | None:
    """Return what lies under a device place: handles first, then lines, then labels.

    The selected measure comes before the others, and what was drawn last before what lies under
    it. ``labels`` are boxes (left, top, right, bottom) by uid.
    """
    ordered = sorted(reversed(shapes), key=lambda shape: shape.uid != selected)
    for shape in ordered:
        away = np.hypot(*(shape.handles - place).T)
        nearest = int(np.argmin(away))
        if away[nearest] <= HANDLE_GRASP_PX * dpr:
            return Hit(shape.uid, "handle", nearest)
    for shape in ordered:
        if any(_away(line, place) <= LINE_GRASP_PX * dpr for line in shape.lines):
            return Hit(shape.uid, "line")
    for shape in ordered:
        left, top, right, bottom = labels.get(shape.uid, (0.0, 0.0, -1.0, -1.0))
        if left <= place[0] <= right and top <= place[1] <= bottom:
            return Hit(shape.uid, "label")
    return None


def _away(line: Line, place: tuple[float, float]) -> float:
    """Return how far a place is from a line, in device pixels."""
    points, closed = line
    starts = points if closed else points[:-1]
    ends = np.roll(points, -1, axis=0) if closed else points[1:]
    along = ends - starts
    length = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((np.array(place) - starts) * along).sum(axis=1) / length, 0, 1)
    return float(np.hypot(*(starts + along * share[:, None] - place).T).min())
