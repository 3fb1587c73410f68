"""What a reader draws on a view: rulers, regions, angles, arrows, probes and the nipple, as values.

A place is (row, col) in pixel coordinates of the *stored* image: pixel (0, 0) has its centre at
(0, 0) and covers -0.5 to 0.5. Nothing here depends on how the view hangs, so a measure stays right
under every turn, flip and zoom.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]  # (row, col), pixel coordinates as stored

LONGEST_TEXT = 200
_ELLIPSE_POINTS = 64


class MeasureKind(StrEnum):
    """What was drawn; the value is its name in files."""

    RULER = "ruler"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    ANGLE = "angle"
    ARROW = "arrow"
    PROBE = "probe"
    NIPPLE = "nipple"


#: How many points each kind has: (fewest, most).
POINT_COUNTS: dict[MeasureKind, tuple[int, int]] = {
    MeasureKind.RULER: (2, 2),
    MeasureKind.ELLIPSE: (2, 2),
    MeasureKind.POLYGON: (3, 500),
    MeasureKind.ANGLE: (3, 3),
    MeasureKind.ARROW: (2, 2),
    MeasureKind.PROBE: (1, 1),
    MeasureKind.NIPPLE: (1, 1),
}

REGIONS = frozenset({MeasureKind.ELLIPSE, MeasureKind.POLYGON})


@dataclass(frozen=True)
class Measure:
    """One thing that a reader drew on a view.

    Parameters
    ----------
    kind : MeasureKind
    points : tuple of (row, col)
        Ruler: its ends. Ellipse: two opposite corners of the box around it, whose sides run along
        rows and columns. Polygon: its corners in order, closed, the first not repeated. Angle: an
        end, the vertex, the other end. Arrow: its tail, then what it points at. Probe and nipple:
        the place.
    text : str
        What stands at an arrow; empty for the others.
    frame : int or None
        On a stack of slices the one that it was drawn on, counted from 0; None: every slice.
    uid : str
        Tells measures of a view apart; made here when not given.

    Raises
    ------
    ValueError
        The number of points does not fit the kind, or a coordinate is not finite.
    """

    kind: MeasureKind
    points: tuple[Point, ...]
    text: str = ""
    frame: int | None = None
    uid: str = field(default_factory=lambda: uuid4().hex)

    def __post_init__(self) -> None:
        fewest, most = POINT_COUNTS[self.kind]
        if not fewest <= len(self.points) <= most:
            raise ValueError(f"{self.kind}: {len(self.points)} points, not {fewest} to {most}")
        if not all(math.isfinite(value) for point in self.points for value in point):
            raise ValueError(f"{self.kind}: a coordinate is not a finite number")
        if len(self.text) > LONGEST_TEXT:
            raise ValueError(f"{self.kind}: text of {len(self.text)} signs, over {LONGEST_TEXT}")

    @property
    def is_region(self) -> bool:
        """True for what encloses pixels."""
        return self.kind in REGIONS

    def array(self) -> NDArray[np.float64]:
        """Return the points as (n, 2) row, col."""
        return np.array(self.points, dtype=np.float64)

    def outline(self) -> NDArray[np.float64]:
        """Return (n, 2) row, col of the line that is drawn; of regions it is closed."""
        if self.kind is not MeasureKind.ELLIPSE:
            return self.array()
        centre, half = ellipse_of(self.points)
        angle = np.linspace(0.0, 2 * np.pi, _ELLIPSE_POINTS, endpoint=False)
        return np.array(centre) + np.stack([np.sin(angle), np.cos(angle)], axis=1) * half

    def handles(self) -> NDArray[np.float64]:
        """Return (n, 2) row, col of the places by which the measure is edited.

        An ellipse has the four corners of its box; the others have their points.
        """
        if self.kind is not MeasureKind.ELLIPSE:
            return self.array()
        (row0, col0), (row1, col1) = self.points
        return np.array([(row0, col0), (row0, col1), (row1, col1), (row1, col0)])

    def with_handle(self, index: int, place: Point) -> Measure:
        """Return the measure with one of its :meth:`handles` moved to ``place``."""
        if self.kind is not MeasureKind.ELLIPSE:
            points = list(self.points)
            points[index] = place
            return replace(self, points=tuple(points))
        row, col = place
        (row0, col0), (row1, col1) = self.points
        row0, row1 = (row, row1) if index in (0, 1) else (row0, row)
        col0, col1 = (col, col1) if index in (0, 3) else (col0, col)
        return replace(self, points=((row0, col0), (row1, col1)))

    def moved(self, rows: float, cols: float) -> Measure:
        """Return the measure moved as a whole."""
        points = tuple((row + rows, col + cols) for row, col in self.points)
        return replace(self, points=points)

    def moved_within(self, rows: float, cols: float, shape: tuple[int, int]) -> Measure:
        """Return the measure moved as far as every point of it stays on an image of ``shape``."""
        points = self.array()
        low, high = points.min(axis=0), points.max(axis=0)
        most = np.array(shape) - 0.5 - high
        least = -0.5 - low
        by = np.clip((rows, cols), np.minimum(least, 0), np.maximum(most, 0))
        return self.moved(float(by[0]), float(by[1]))


def ellipse_of(points: Sequence[Point]) -> tuple[Point, Point]:
    """Return the centre and the half axes, (row, col) each, of an ellipse from its box."""
    (row0, col0), (row1, col1) = points
    centre = ((row0 + row1) / 2, (col0 + col1) / 2)
    return centre, (abs(row1 - row0) / 2, abs(col1 - col0) / 2)


def on_image(place: Point, shape: tuple[int, int]) -> Point:
    """Return the place on an image of ``shape`` (rows, cols) that is nearest to ``place``."""
    row = min(max(place[0], -0.5), shape[0] - 0.5)
    col = min(max(place[1], -0.5), shape[1] - 0.5)
    return row, col


def nipple_of(measures: Sequence[Measure]) -> Point | None:
    """Return the place of the nipple among the measures of a view, or None where it is not set."""
    found = [each.points[0] for each in measures if each.kind is MeasureKind.NIPPLE]
    return found[-1] if found else None
