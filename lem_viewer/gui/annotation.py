"""What stands in a tile's corners: side and view, patient, window, zoom, scale, probability.

Everything stands on the nipple side, where the picture is black: side and view in the upper
(axillary) corner, how the picture is shown in the lower one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QMarginsF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from lem_viewer.gui.theme import ACCENT, LINE, MUTED, TEXT, WARNING

_MARGIN_PX = 10.0
_TITLE_PX, _TEXT_PX, _SMALL_PX = 20, 12, 11
_WIDEST_PX, _UPPER_PX, _LOWER_PX = 340.0, 320.0, 90.0
_CHIP_GAP_PX = 5.0
_SHADOW = QColor(0, 0, 0, 220)
_CHIP = QColor(0, 0, 0, 150)
_NICE_STEPS = (1, 2, 5)


@dataclass(frozen=True)
class ScaleBar:
    """A length drawn on the tile."""

    length_px: float  # device-independent
    label: str


@dataclass(frozen=True)
class Chip:
    """A small framed word; ``name`` tells which one was clicked."""

    text: str
    colour: str = MUTED
    name: str = ""
    share: float | None = None  # a bar under the text, filled so far


@dataclass(frozen=True)
class TileText:
    """What one tile says. Empty texts are left out."""

    title: str
    lines: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()
    findings: tuple[Chip, ...] = ()
    small: str = ""
    window: str = ""
    zoom: str = ""
    scale_bar: ScaleBar | None = None


def make_scale_bar(px_per_unit: float, unit: str, basis: str, room_px: float) -> ScaleBar | None:
    """Return a bar of 1, 2 or 5 times a power of ten units that fills up to ``room_px``.

    Parameters
    ----------
    px_per_unit : float
        Device-independent pixels per mm (or per image pixel).
    unit, basis : str
        ``"mm"`` and where a millimetre was measured, or ``"px"`` and why there are none.
    room_px : float
        The longest bar.
    """
    if room_px <= 0 or px_per_unit <= 0:
        return None
    largest = room_px / px_per_unit
    power = 10.0 ** math.floor(math.log10(largest))
    length = max(step * power for step in _NICE_STEPS if step * power <= largest * (1 + 1e-9))
    return ScaleBar(length * px_per_unit, f"{length:g} {unit} {basis}".rstrip())


class Annotation:
    """Draws a tile's words and remembers where the ones that can be clicked are.

    Each corner is drawn once and kept until it says something else: words are slow (0.4 ms a
    tile), and a drag changes only the lower corner.
    """

    def __init__(self) -> None:
        self.hot_spots: dict[str, QRect] = {}
        self._lower = _Corner()
        self._upper = _Corner()

    def paint(self, painter: QPainter, room: QRectF, text: TileText, *, on_left: bool) -> None:
        """Draw ``text`` at the left or the right side of ``room``, as far as there is room."""
        lower = replace(text, title="", lines=(), chips=(), findings=(), small="")
        upper = replace(text, window="", zoom="", scale_bar=None)
        width = min(room.width(), _WIDEST_PX)
        left = room.left() if on_left else room.right() - width
        low, high = min(room.height(), _LOWER_PX), min(room.height(), _UPPER_PX)
        box = QRectF(left, room.bottom() - low, width, low)
        self._lower.paint(painter, box, lower, on_left, _draw_lower)
        high = min(high, room.height() - self._lower.height)
        box = QRectF(left, room.top(), width, high)
        self._upper.paint(painter, box, upper, on_left, _draw_upper)
        self.hot_spots = self._upper.hot_spots


class _Corner:
    """A picture of some words, made anew when they change."""

    def __init__(self) -> None:
        self.height = 0.0
        self.hot_spots: dict[str, QRect] = {}
        self._image = QImage()
        self._made_of: tuple[object, ...] = ()

    def paint(
        self, painter: QPainter, box: QRectF, text: TileText, on_left: bool, draw: _Draw
    ) -> None:
        dpr = painter.device().devicePixelRatioF()
        made_of = (box, text, on_left, dpr, painter.font().family())
        if made_of != self._made_of:
            self._made_of = made_of
            self._make(painter.font(), box, text, on_left, draw, dpr)
        painter.drawImage(box.topLeft(), self._image)

    def _make(
        self, font: QFont, box: QRectF, text: TileText, on_left: bool, draw: _Draw, dpr: float
    ) -> None:
        width, height = math.ceil(box.width() * dpr), math.ceil(box.height() * dpr)
        self._image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(dpr)
        self._image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        margin = QMarginsF(_MARGIN_PX, _MARGIN_PX - 2, _MARGIN_PX, _MARGIN_PX)
        room = QRectF(0, 0, box.width(), box.height()).marginsRemoved(margin)
        pen = _Pen(painter, room, on_left)
        self.height = draw(pen, text)
        painter.end()
        corner = box.topLeft()
        self.hot_spots = {
            name: spot.translated(corner).toAlignedRect() for name, spot in pen.hot_spots.items()
        }


_Draw = Callable[["_Pen", TileText], float]


def _draw_upper(pen: _Pen, text: TileText) -> float:
    """Write downwards from the upper corner."""
    pen.line(text.title, _TITLE_PX, TEXT, bold=True)
    for chip in text.findings:
        pen.chips((chip,))
    pen.line(text.small, _SMALL_PX, MUTED)
    pen.y += 3
    pen.chips(text.chips)
    for line in text.lines:
        pen.line(line, _TEXT_PX, MUTED)
    return pen.y


def _draw_lower(pen: _Pen, text: TileText) -> float:
    """Write upwards from the lower corner; return the height."""
    top = pen.room.bottom()
    if text.scale_bar is not None:
        top = pen.bar(text.scale_bar, top)
    for line in (text.zoom, text.window):
        if line:
            top = pen.line_above(line, top)
    return pen.room.bottom() - top + _MARGIN_PX


@lru_cache(maxsize=16)
def _font_of(family: str, size_px: int, bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = QFont(family)
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font, QFontMetricsF(font)


class _Pen:
    """Writes along one side of a room."""

    def __init__(self, painter: QPainter, room: QRectF, on_left: bool) -> None:
        self.painter = painter
        self.room = room
        self.on_left = on_left
        self.y = room.top()
        self.hot_spots: dict[str, QRectF] = {}

    def _font(self, size_px: int, bold: bool) -> QFontMetricsF:
        font, metrics = _font_of(self.painter.font().family(), size_px, bold)
        self.painter.setFont(font)
        return metrics

    def _x(self, width: float) -> float:
        return self.room.left() if self.on_left else self.room.right() - width

    def _write(self, text: str, x: float, baseline: float, colour: str) -> None:
        self.painter.setPen(_SHADOW)
        self.painter.drawText(QPointF(x + 1, baseline + 1), text)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(QPointF(x, baseline), text)

    def line(self, text: str, size_px: int, colour: str, *, bold: bool = False) -> None:
        """Write a line below the last, shortened to the tile's width."""
        metrics = self._font(size_px, bold)
        height = metrics.height()
        if not text or self.y + height > self.room.bottom():
            return
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.room.width())
        x = self._x(metrics.horizontalAdvance(text))
        self._write(text, x, self.y + metrics.ascent(), colour)
        self.y += height + 1

    def line_above(self, text: str, bottom: float) -> float:
        """Write a line that ends at ``bottom``; return its top."""
        metrics = self._font(_TEXT_PX, False)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.room.width())
        x = self._x(metrics.horizontalAdvance(text))
        self._write(text, x, bottom - metrics.descent(), MUTED)
        return bottom - metrics.height() - 1

    def chips(self, chips: Sequence[Chip]) -> None:
        """Draw framed words below the last line, side by side as far as they fit."""
        rows: list[list[tuple[Chip, float]]] = [[]]
        for chip in chips:
            width = self._chip_width(chip)
            taken = sum(other + _CHIP_GAP_PX for _chip, other in rows[-1])
            if rows[-1] and taken + width > self.room.width():
                rows.append([])
            rows[-1].append((chip, width))
        for row in rows:
            self._chip_row(row if self.on_left else row[::-1])

    def _chip_width(self, chip: Chip) -> float:
        metrics = self._font(_TEXT_PX, chip.share is not None)
        return min(metrics.horizontalAdvance(chip.text) + 14, self.room.width())

    def _chip_row(self, row: Sequence[tuple[Chip, float]]) -> None:
        whole = sum(width + _CHIP_GAP_PX for _chip, width in row) - _CHIP_GAP_PX
        x, tallest = self._x(whole), 0.0
        for chip, width in row:
            height = self._font(_TEXT_PX, False).height() + (9 if chip.share is not None else 4)
            if self.y + height > self.room.bottom():
                return
            self._chip(chip, QRectF(x, self.y, width, height))
            x += width + _CHIP_GAP_PX
            tallest = max(tallest, height)
        self.y += tallest + 3 if row else 0

    def _chip(self, chip: Chip, box: QRectF) -> None:
        has_bar = chip.share is not None
        metrics = self._font(_TEXT_PX, has_bar)
        painter = self.painter
        painter.setPen(QPen(QColor(LINE if has_bar else chip.colour), 1))
        painter.setBrush(_CHIP)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        text = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, box.width() - 12)
        painter.setPen(QColor(chip.colour))
        painter.drawText(QPointF(box.left() + 7, box.top() + 2 + metrics.ascent()), text)
        if has_bar:
            self._share(box, chip)
        if chip.name:
            self.hot_spots[chip.name] = box

    def _share(self, box: QRectF, chip: Chip) -> None:
        track = QRectF(box.left() + 7, box.bottom() - 7, box.width() - 14, 3)
        self.painter.fillRect(track, QColor(LINE))
        track.setWidth(track.width() * min(max(chip.share or 0.0, 0.0), 1.0))
        self.painter.fillRect(track, QColor(chip.colour))

    def bar(self, bar: ScaleBar, bottom: float) -> float:
        """Draw a scale bar whose label ends at ``bottom``; return its top."""
        metrics = self._font(_SMALL_PX, False)
        x = self._x(metrics.horizontalAdvance(bar.label))
        self._write(bar.label, x, bottom - metrics.descent(), MUTED)
        y = bottom - metrics.height() - 4
        left = self._x(bar.length_px)
        ends = [(left, left + bar.length_px, y, y)]
        ends += [(end, end, y - 3, y + 3) for end in (left, left + bar.length_px)]
        for colour, width in ((_SHADOW, 3.0), (QColor(TEXT), 1.0)):
            self.painter.setPen(QPen(colour, width))
            for x0, x1, y0, y1 in ends:
                self.painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
        return y - 6


#: Colours of the chips by what they mean.
CHIP_NEUTRAL, CHIP_WARNING, CHIP_ACTIVE = MUTED, WARNING, ACCENT
