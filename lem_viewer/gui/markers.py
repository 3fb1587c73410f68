"""Marks for the extrema: maxima and minima told apart by shape and colour, sized by score."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from lem_viewer.gui.colours import HALO, MAXIMUM, MINIMUM, SELECTED
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.findings import Extremum

_SMALLEST_PX, _LARGEST_PX = 4.0, 11.0  # radius, device-independent
_SCORE_SCALE = 2.0  # logits at which the radius has made 63 % of its way
_PAD = 5
_RANK_PX = 18  # room for the rank beside a marker
RANKED = 3  # so many of the strongest extrema carry their rank
_REACH_PX = 24.0  # a marker with its rank reaches no further
_GRASP_PX = 6.0  # how far beside a marker a click still means it, device-independent


def radius_of(score: float) -> float:
    """Return a marker's radius: grows with |score| alike in every view, and saturates."""
    growth = 1.0 - math.exp(-abs(score) / _SCORE_SCALE)
    return round(2 * (_SMALLEST_PX + (_LARGEST_PX - _SMALLEST_PX) * growth)) / 2


class Markers:
    """The extrema of a view. Each kind and size is drawn once: fifty cost fifty small blits.

    Parameters
    ----------
    extrema : sequence of Extremum
        Strongest first; the first few carry their rank.
    selected : int or None
    most : int or None
        So many of the strongest are shown, and the selected one; None shows all.
    """

    def __init__(
        self, extrema: Sequence[Extremum], selected: int | None, most: int | None = None
    ) -> None:
        self._is_shown = np.arange(len(extrema)) < (len(extrema) if most is None else most)
        if selected is not None and selected < len(extrema):
            self._is_shown[selected] = True
        self._kinds = [(each.is_maximum, radius_of(each.score)) for each in extrema]
        self._selected = selected
        points = [(each.row, each.col) for each in extrema]
        self._points = np.array(points, dtype=np.float64).reshape(-1, 2)

    def paint(
        self, painter: QPainter, transform: DisplayTransform, size: tuple[int, int], dpr: float
    ) -> None:
        """Draw the markers on a tile of ``size`` device pixels, the strongest last, on top."""
        places = transform.to_screen(self._points)
        reach = _REACH_PX * dpr
        inside = ((places > -reach) & (places < np.array(size) + reach)).all(axis=1)
        inside &= self._is_shown
        centres = (places / dpr).tolist()
        for index in reversed(np.flatnonzero(inside).tolist()):
            (x, y), (is_maximum, radius) = centres[index], self._kinds[index]
            rank = index + 1 if index < RANKED else 0
            image = _drawn(is_maximum, radius, index == self._selected, rank, dpr)
            half = image.width() / dpr / 2
            painter.drawImage(QPointF(x - half, y - half), image)

    def at(self, x: float, y: float, transform: DisplayTransform, dpr: float) -> int | None:
        """Return the marker at a device place, the nearest of those in reach, or None."""
        if not len(self._points):
            return None
        places = transform.to_screen(self._points)
        away = np.hypot(places[:, 0] - x, places[:, 1] - y) / dpr
        reach = [radius + _GRASP_PX for _is_maximum, radius in self._kinds]
        near = np.flatnonzero((away <= reach) & self._is_shown)
        return int(near[np.argmin(away[near])]) if near.size else None


def draw_marker(
    painter: QPainter, centre: QPointF, radius: float, *, maximum: bool, selected: bool = False
) -> None:
    """Draw a ring with a cross (maximum) or a hollow diamond (minimum), with a dark halo."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = MAXIMUM if maximum else MINIMUM
    strokes = [(HALO, 3.4 if maximum else 2.6), (colour, 1.7 if maximum else 1.2)]
    if selected:
        painter.setPen(QPen(HALO, 4.0))
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5)
        painter.setPen(QPen(SELECTED, 1.6))
        painter.drawEllipse(centre, radius + 3.5, radius + 3.5)
    for pen_colour, width in strokes:
        painter.setPen(QPen(QColor(pen_colour), width, c=Qt.PenCapStyle.RoundCap))
        _draw_shape(painter, centre, radius, maximum)


def _draw_shape(painter: QPainter, centre: QPointF, radius: float, maximum: bool) -> None:
    x, y = centre.x(), centre.y()
    if maximum:
        arm = max(2.0, radius * 0.4)
        painter.drawEllipse(centre, radius, radius)
        painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))
        painter.drawLine(QPointF(x, y - arm), QPointF(x, y + arm))
        return
    side = radius * 0.72
    corners = [(x, y - side), (x + side, y), (x, y + side), (x - side, y)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


@lru_cache(maxsize=256)
def _drawn(maximum: bool, radius: float, selected: bool, rank: int, dpr: float) -> QImage:
    """Return a marker in the middle of a square, its rank beside it unless that is 0."""
    reach = 0.7 * radius + _RANK_PX if rank else radius + _PAD
    side = math.ceil(2 * max(reach, radius + _PAD)) | 1  # odd: a pixel is in the middle
    image = QImage(round(side * dpr), round(side * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QRectF(0, 0, image.width() / dpr, image.height() / dpr).center()
    draw_marker(painter, middle, radius, maximum=maximum, selected=selected)
    if rank:
        _draw_rank(painter, middle, radius, rank, MAXIMUM if maximum else MINIMUM)
    painter.end()
    return image


def _draw_rank(painter: QPainter, place: QPointF, radius: float, rank: int, colour: QColor) -> None:
    font = painter.font()
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    box = QRectF(place.x() + 0.7 * radius + 2, place.y() - 0.7 * radius - 12, 16, 14)
    painter.setPen(HALO)
    painter.drawText(box.translated(1, 1), Qt.AlignmentFlag.AlignLeft, str(rank))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(rank))
