"""A measure while it is being drawn: point after point, by drags or clicks. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from lem_viewer.values.measures import (
    POINT_COUNTS,
    Measure,
    MeasureKind,
    Point,
)


@dataclass
class Draft:
    """Points that were set, and the one that follows the pointer.

    Parameters
    ----------
    kind : MeasureKind
    points : list of (row, col)
        Those that stay where they are.
    loose : (row, col)
        Where the pointer is.
    """

    kind: MeasureKind
    points: list[Point]
    loose: Point
    _uid: str = field(default="draft")

    @property
    def is_polygon(self) -> bool:
        """True while corners are added until it is closed."""
        return self.kind is MeasureKind.POLYGON

    def fix(self) -> bool:
        """Let the loose point stay; return True when the measure is complete with it."""
        if len(self.points) < POINT_COUNTS[self.kind][1]:
            self.points.append(self.loose)
        return len(self.points) == POINT_COUNTS[self.kind][1]

    def take_back(self) -> bool:
        """Forget the last point; return False when it was the only one."""
        self.points.pop()
        return bool(self.points)

    def shown(self) -> Measure | None:
        """Return what can be seen of it already, or None."""
        points = (*self.points, self.loose)
        kind = self.kind
        if len(points) < POINT_COUNTS[kind][0]:
            if len(points) < 2:
                return None
            kind, points = MeasureKind.RULER, points[-2:]  # the first side or leg
        points = points[: POINT_COUNTS[kind][1]]
        return Measure(kind, tuple(points), uid=self._uid)

    def finished(self) -> Measure | None:
        """Return the measure of the points that were set; None where it has no extent."""
        if not POINT_COUNTS[self.kind][0] <= len(self.points) <= POINT_COUNTS[self.kind][1]:
            return None
        made = Measure(self.kind, tuple(self.points))
        return made if has_extent(made) else None


def has_extent(measure: Measure) -> bool:
    """Return False for a ruler of no length, a region of no area and the like."""
    rows, cols = zip(*measure.points, strict=True)
    height, width = max(rows) - min(rows), max(cols) - min(cols)
    match measure.kind:
        case MeasureKind.PROBE | MeasureKind.NIPPLE:
            return True
        case MeasureKind.ELLIPSE:
            return height > 0 and width > 0
        case MeasureKind.ANGLE:
            end, vertex, other = measure.points
            return end != vertex and other != vertex
    return math.hypot(height, width) > 0


@dataclass(frozen=True)
class Grab:
    """A measure held by the pointer.

    Parameters
    ----------
    before : Measure
        As it was when it was taken hold of.
    handle : int or None
        The handle that is held; None: all of it.
    start : (row, col)
        Where it was taken hold of.
    """

    before: Measure
    handle: int | None
    start: Point

    def at(self, place: Point, shape: tuple[int, int]) -> Measure:
        """Return the measure with the pointer at ``place``, on an image of ``shape``."""
        by = (place[0] - self.start[0], place[1] - self.start[1])
        if self.handle is None:
            return self.before.moved_within(*by, shape)
        row, col = self.before.handles()[self.handle].tolist()
        held = (
            min(max(row + by[0], -0.5), shape[0] - 0.5),
            min(max(col + by[1], -0.5), shape[1] - 0.5),
        )
        changed = self.before.with_handle(self.handle, held)
        return changed if has_extent(changed) else replace(self.before)
