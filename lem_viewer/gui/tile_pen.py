"""Writes on a tile: lines with a shadow, framed words, a scale bar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from lem_viewer.gui.theme import LINE, MUTED, TEXT

TITLE_PX, TEXT_PX, SMALL_PX = 20, 12, 11
_CHIP_GAP_PX = 5.0
_SHADOW = QColor(0, 0, 0, 220)
_CHIP = QColor(0, 0, 0, 150)


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


@lru_cache(maxsize=16)
def _font_of(family: str, size_px: int, bold: bool) -> tuple[QFont, QFontMetricsF]:
    font = QFont(family)
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font, QFontMetricsF(font)


Words = tuple[str, str, int, bool, str]  # text, family, size, bold, colour


@lru_cache(maxsize=256)
def _picture_of(words: Words, dpr: float) -> tuple[QImage, float]:
    """Return a line of words with its shadow, a pixel of room around it, and its ascent.

    Most lines stay while the view is zoomed or windowed; text is slow, pictures are not.
    """
    text, family, size_px, bold, colour = words
    font, metrics = _font_of(family, size_px, bold)
    width = math.ceil((metrics.horizontalAdvance(text) + 4) * dpr)
    height = math.ceil((metrics.height() + 3) * dpr)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(font)
    for pen_colour, shift in ((_SHADOW, 1), (QColor(colour), 0)):
        painter.setPen(pen_colour)
        painter.drawText(QPointF(1 + shift, metrics.ascent() + 1 + shift), text)
    painter.end()
    return image, metrics.ascent()


class Pen:
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

    def _words(self, text: str, size_px: int, colour: str, bold: bool = False) -> Words:
        return text, self.painter.font().family(), size_px, bold, colour

    def _x(self, width: float) -> float:
        return self.room.left() if self.on_left else self.room.right() - width

    def _write(self, words: Words, x: float, baseline: float) -> None:
        image, ascent = _picture_of(words, self.painter.device().devicePixelRatioF())
        self.painter.drawImage(QPointF(x - 1, baseline - ascent - 1), image)

    def line(self, text: str, size_px: int, colour: str, *, bold: bool = False) -> None:
        """Write a line below the last, shortened to the tile's width."""
        metrics = self._font(size_px, bold)
        height = metrics.height()
        if not text or self.y + height > self.room.bottom():
            return
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.room.width())
        x = self._x(metrics.horizontalAdvance(text))
        self._write(self._words(text, size_px, colour, bold), x, self.y + metrics.ascent())
        self.y += height + 1

    def line_above(self, text: str, bottom: float) -> float:
        """Write a line that ends at ``bottom``; return its top."""
        metrics = self._font(TEXT_PX, False)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.room.width())
        x = self._x(metrics.horizontalAdvance(text))
        self._write(self._words(text, TEXT_PX, MUTED), x, bottom - metrics.descent())
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
        metrics = self._font(TEXT_PX, chip.share is not None)
        return min(metrics.horizontalAdvance(chip.text) + 14, self.room.width())

    def _chip_row(self, row: Sequence[tuple[Chip, float]]) -> None:
        whole = sum(width + _CHIP_GAP_PX for _chip, width in row) - _CHIP_GAP_PX
        x, tallest = self._x(whole), 0.0
        for chip, width in row:
            height = self._font(TEXT_PX, False).height() + (9 if chip.share is not None else 4)
            if self.y + height > self.room.bottom():
                return
            self._chip(chip, QRectF(x, self.y, width, height))
            x += width + _CHIP_GAP_PX
            tallest = max(tallest, height)
        self.y += tallest + 3 if row else 0

    def _chip(self, chip: Chip, box: QRectF) -> None:
        has_bar = chip.share is not None
        metrics = self._font(TEXT_PX, has_bar)
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
        metrics = self._font(SMALL_PX, False)
        x = self._x(metrics.horizontalAdvance(bar.label))
        self._write(self._words(bar.label, SMALL_PX, MUTED), x, bottom - metrics.descent())
        y = round(bottom - metrics.height() - 4)
        left, length = round(self._x(bar.length_px)), round(bar.length_px)
        strokes = [QRectF(left, y, length, 1), QRectF(left, y - 3, 1, 7)]
        strokes.append(QRectF(left + length - 1, y - 3, 1, 7))
        for stroke in strokes:
            self.painter.fillRect(stroke.adjusted(-1, -1, 1, 1), _SHADOW)
        for stroke in strokes:
            self.painter.fillRect(stroke, QColor(TEXT))
        return y - 6
