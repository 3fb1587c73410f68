"""What stands in a tile's corners: side and view, patient, window, zoom, scale, probability.

Everything stands on the nipple side, where the picture is black: side and view in the upper
(axillary) corner, how the picture is shown in the lower one.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from lem_viewer.gui.theme import ACCENT, MUTED, TEXT, WARNING
from lem_viewer.gui.tile_pen import SMALL_PX, TEXT_PX, TITLE_PX, Chip, Pen, ScaleBar

_MARGIN_PX = 10.0
_WIDEST_PX, _UPPER_PX, _LOWER_PX = 340.0, 320.0, 90.0
_NICE_STEPS = (1, 2, 5)


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
        pen = Pen(painter, room, on_left)
        self.height = draw(pen, text)
        painter.end()
        corner = box.topLeft()
        self.hot_spots = {
            name: spot.translated(corner).toAlignedRect() for name, spot in pen.hot_spots.items()
        }


_Draw = Callable[["Pen", TileText], float]


def _draw_upper(pen: Pen, text: TileText) -> float:
    """Write downwards from the upper corner."""
    pen.line(text.title, TITLE_PX, TEXT, bold=True)
    for chip in text.findings:
        pen.chips((chip,))
    pen.line(text.small, SMALL_PX, MUTED)
    pen.y += 3
    pen.chips(text.chips)
    for line in text.lines:
        pen.line(line, TEXT_PX, MUTED)
    return pen.y


def _draw_lower(pen: Pen, text: TileText) -> float:
    """Write upwards from the lower corner; return the height."""
    top = pen.room.bottom()
    if text.scale_bar is not None:
        top = pen.bar(text.scale_bar, top)
    for line in (text.zoom, text.window):
        if line:
            top = pen.line_above(line, top)
    return pen.room.bottom() - top + _MARGIN_PX


#: Colours of the chips by what they mean.
CHIP_NEUTRAL, CHIP_WARNING, CHIP_ACTIVE = MUTED, WARNING, ACCENT
