"""The same place on other views: an arc from the nipple across CC and MLO, a cross on the prior.

Across views of one breast (CC and MLO): compression and rotation differ, but a structure keeps
about its distance from the nipple. The arc of that distance is drawn on the other view's breast;
both nipples must have been set and both views need a spacing.

On the prior of the same view: the same offset from the nipple in mm where both nipples are set,
else the same place within the box around the breast. Both are approximate and say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lem_viewer.gui.breast_extent import breast_extent
from lem_viewer.gui.measure_layer import Guide
from lem_viewer.gui.measure_text import basis_text, number_text
from lem_viewer.gui.translate import tr
from lem_viewer.values.exams import contradiction, is_confirmed
from lem_viewer.values.image import UNKNOWN, Mammogram, ViewHeader
from lem_viewer.values.measures import Measure, Point, nipple_of
from lem_viewer.values.measuring import distance

if TYPE_CHECKING:
    from lem_viewer.gui.measure_book import MeasureBook
    from lem_viewer.gui.view_tile import ViewTile

_ARC_POINTS = 240
_CROSS_MM, _CROSS_PX = 8.0, 100.0  # half a cross: mm, or pixels where there is no spacing


def is_same_breast(one: ViewHeader, other: ViewHeader) -> bool:
    """Return True for two views of one breast on one day that are seen from different sides."""
    return (
        _is_same_side(one, other)
        and one.view != other.view
        and UNKNOWN not in (one.view, other.view)
        and _study(one) == _study(other)
    )


def is_prior(one: ViewHeader, other: ViewHeader) -> bool:
    """Return True for the same view of the same person's breast in another study.

    As strict as the hanging: an ID alone does not make two exams those of one person.
    """
    return (
        _is_same_side(one, other)
        and is_confirmed(one.identity, other.identity)
        and one.view == other.view != UNKNOWN
        and _study(one) != _study(other)
    )


def _is_same_side(one: ViewHeader, other: ViewHeader) -> bool:
    same = one.laterality == other.laterality != UNKNOWN
    return same and not contradiction(one.identity, other.identity)


def _study(header: ViewHeader) -> tuple[str, str]:
    return header.identity.study_instance_uid, header.identity.study_date


def make_guides(
    source: tuple[Mammogram, Sequence[Measure], Point],
    target: tuple[Mammogram, Sequence[Measure]],
) -> tuple[Guide, ...]:
    """Return what a place on one view means on another.

    Parameters
    ----------
    source : (Mammogram, measures, (row, col))
        The view that is pointed at, what is drawn on it, and the place.
    target : (Mammogram, measures)
        The other view.
    """
    mammogram, measures, place = source
    other, other_measures = target
    nipples = nipple_of(measures), nipple_of(other_measures)
    if is_prior(mammogram.header, other.header):
        return (_cross(mammogram, place, other, nipples),)
    one, two = nipples
    spacings = mammogram.header.true_spacing, other.header.true_spacing
    if not is_same_breast(mammogram.header, other.header) or None in spacings:
        return ()
    if one is None or two is None:
        return ()
    away_mm = distance(place, one, spacings[0])
    line = arc(two, away_mm, other)
    if len(line) < 2:
        return ()
    words = (
        tr("{0} mm from the nipple", number_text(away_mm)),
        tr("arc method, {0}", basis_text(other.header)),
    )
    return (Guide(line, words),)


def arc(nipple: Point, radius_mm: float, mammogram: Mammogram) -> NDArray[np.float64]:
    """Return (n, 2) row, col of the longest part of a circle about the nipple on the breast."""
    spacing = mammogram.header.true_spacing
    assert spacing is not None
    angle = np.linspace(0, 2 * np.pi, _ARC_POINTS, endpoint=False)
    rows = nipple[0] + np.sin(angle) * radius_mm / spacing.row_mm
    cols = nipple[1] + np.cos(angle) * radius_mm / spacing.col_mm
    points = np.stack([rows, cols], axis=1)
    inside = breast_extent(mammogram).holds(points)
    if inside.all():
        return np.concatenate([points, points[:1]])
    start = int(np.argmin(inside))  # outside: no run goes across the end of the list
    inside, points = np.roll(inside, -start), np.roll(points, -start, axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], inside.astype(int), [0]])))
    if not edges.size:
        return np.empty((0, 2))
    runs = edges.reshape(-1, 2)
    first, end = runs[int(np.argmax(runs[:, 1] - runs[:, 0]))]
    return points[first:end]


def _cross(
    mammogram: Mammogram,
    place: Point,
    other: Mammogram,
    nipples: tuple[Point | None, Point | None],
) -> Guide:
    found, how = same_place(mammogram, place, other, nipples)
    spacing = other.header.true_spacing
    half_rows = _CROSS_MM / spacing.row_mm if spacing else _CROSS_PX
    half_cols = _CROSS_MM / spacing.col_mm if spacing else _CROSS_PX
    row, col = found
    strokes = [
        (row - half_rows, col), (row + half_rows, col), (row, col),
        (row, col - half_cols), (row, col + half_cols),
    ]  # fmt: skip
    return Guide(np.array(strokes), (tr("approximate"), how))


def same_place(
    mammogram: Mammogram,
    place: Point,
    other: Mammogram,
    nipples: tuple[Point | None, Point | None],
) -> tuple[Point, str]:
    """Return about where a place of one view is on the same view of another study, and how."""
    one, two = nipples
    spacing, other_spacing = mammogram.header.true_spacing, other.header.true_spacing
    if one is not None and two is not None and spacing and other_spacing:
        from_nipple = _hung(np.array(place), mammogram) - _hung(np.array(one), mammogram)
        scale = _pitch(mammogram) / _pitch(other)
        at = _hung(np.array(two), other) + from_nipple * scale
        return _clipped(_stored(at, other), other), tr("same offset from the nipple")
    low, high = _hung_box(mammogram)
    other_low, other_high = _hung_box(other)
    share = (_hung(np.array(place), mammogram) - low) / np.maximum(high - low, 1)
    at = other_low + share * (other_high - other_low)
    return _clipped(_stored(at, other), other), tr("by the breast's outline")


def _hung(point: NDArray, mammogram: Mammogram) -> NDArray[np.float64]:
    """Return (row, col) of the turned image: two views that hang alike compare there."""
    return mammogram.header.orientation.to_turned(point, mammogram.shape)[0]


def _stored(point: NDArray, mammogram: Mammogram) -> NDArray[np.float64]:
    return mammogram.header.orientation.from_turned(point, mammogram.shape)[0]


def _hung_box(mammogram: Mammogram) -> tuple[NDArray, NDArray]:
    row0, col0, row1, col1 = breast_extent(mammogram).box
    corners = np.array([[row0, col0], [row1, col1]])
    turned = mammogram.header.orientation.to_turned(corners, mammogram.shape)
    return turned.min(axis=0), turned.max(axis=0)


def _pitch(mammogram: Mammogram) -> NDArray[np.float64]:
    """Return the size of a turned pixel, (row, col), in mm."""
    spacing = mammogram.header.true_spacing
    assert spacing is not None
    pitch = np.array([spacing.row_mm, spacing.col_mm])
    return pitch[::-1] if mammogram.header.orientation.transposed else pitch


def _clipped(point: NDArray, mammogram: Mammogram) -> Point:
    row, col = np.clip(point, 0, np.array(mammogram.shape) - 1).tolist()
    return row, col


class LinkCursor:
    """Shows on the other tiles where the pointer of one of them is.

    Parameters
    ----------
    book : MeasureBook
        Knows where the nipples were set.
    """

    def __init__(self, book: MeasureBook) -> None:
        self._book = book
        self._marked: list[ViewTile] = []

    def point(self, tile: ViewTile, place: Point, shown: Iterable[ViewTile]) -> None:
        """Mark a place of one tile on the others that are shown."""
        mammogram = tile.mammogram
        if mammogram is None:
            return
        measures = self._book.of(tile.key)
        marked = []
        lacking: list[str] = []
        for other in shown:
            if other is tile or other.mammogram is None:
                continue
            target = (other.mammogram, self._book.of(other.key))
            guides = make_guides((mammogram, measures, place), target)
            other.measures.show_guides(guides)
            if guides:
                marked.append(other)
            elif is_same_breast(mammogram.header, other.header):
                lacking += _lacking((mammogram, measures), target)
        missing = tuple(dict.fromkeys(lacking))
        tile.measures.show_guides((_note(mammogram, place, missing),) if missing else ())
        self._marked = [*marked, tile]

    def leave(self) -> None:
        """Take the marks away."""
        for tile in self._marked:
            tile.measures.show_guides(())
        self._marked = []


def _lacking(*views: tuple[Mammogram, Sequence[Measure]]) -> list[str]:
    """Return in words what the arc between two views lacks."""
    words = []
    for mammogram, measures in views:
        if mammogram.header.true_spacing is None:
            words.append(tr("{0}: no spacing, no arc", mammogram.header.title))
        elif nipple_of(measures) is None:
            words.append(tr("{0}: set the nipple for the arc", mammogram.header.title))
    return words


def _note(mammogram: Mammogram, place: Point, words: tuple[str, ...]) -> Guide:
    """Return a small cross at the pointer that says why nothing is marked."""
    row, col = place
    size = max(mammogram.shape) / 300
    strokes = [(row, col - size), (row, col + size)]
    return Guide(np.array(strokes), words)
