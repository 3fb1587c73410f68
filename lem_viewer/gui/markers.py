"""Marks for the extrema: maxima and minima told apart by shape and colour, sized by score."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from lem_viewer.gui.colours import HALO, MAXIMUM, MINIMUM, SELECTED
from lem_viewer.values.findings import Extremum

_SMALLEST_PX, _LARGEST_PX = 4.0, 11.0  # radius, device-independent
_SCORE_SCALE = 2.0  # logits at which the radius has made 63 % of its way
_PAD = 5


def radius_of(score: float) -> float:
    """Return a marker's radius: grows with |score| alike in every view, and saturates."""
    growth = 1.0 - math.exp(-abs(score) / _SCORE_SCALE)
    return round(2 * (_SMALLEST_PX + (_LARGEST_PX - _SMALLEST_PX) * growth)) / 2


class MarkerSheet:
    """Ready-drawn markers, so that fifty of them cost no more than fifty small blits."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[bool, float, bool, float], QImage] = {}

    def draw(
        self, painter: QPainter, place: QPointF, extremum: Extremum, selected: bool, dpr: float
    ) -> None:
        """Draw a marker centred on a device-independent place."""
        key = (extremum.is_maximum, radius_of(extremum.score), selected, dpr)
        if key not in self._drawn:
            self._drawn[key] = _drawn(*key)
        image = self._drawn[key]
        half = image.width() / dpr / 2
        painter.drawImage(QPointF(place.x() - half, place.y() - half), image)


def draw_marker(
    painter: QPainter, centre: QPointF, radius: float, *, maximum: bool, selected: bool = False
) -> None:
    """Draw a ring with a cross (maximum) or a hollow diamond (minimum), with a dark halo."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = MAXIMUM if maximum else MINIMUM
    strokes = [(HALO, 3.6 if maximum else 3.0), (colour, 1.7 if maximum else 1.2)]
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
    side = radius * 0.8
    corners = [(x, y - side), (x + side, y), (x, y + side), (x - side, y)]
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _drawn(maximum: bool, radius: float, selected: bool, dpr: float) -> QImage:
    side = math.ceil(2 * (radius + _PAD)) | 1  # odd: the centre is the middle of a pixel
    image = QImage(round(side * dpr), round(side * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QRectF(0, 0, image.width() / dpr, image.height() / dpr).center()
    draw_marker(painter, middle, radius, maximum=maximum, selected=selected)
    painter.end()
    return image
