"""What stands in a tile's corners: side and view, patient, window, zoom, scale, probability.

Everything stands on the nipple side, where the picture is black: side and view in the upper
(axillary) corner, how the picture is shown in the lower one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from lem_viewer.gui.theme import ACCENT, ERROR, MUTED, TEXT, WARNING
from lem_viewer.gui.tile_pen import SMALL_PX, TEXT_PX, TITLE_PX, Chip, Pen, ScaleBar

_MARGINS = QMarginsF(10, 8, 10, 10)
_WIDEST_PX, _UPPER_PX, _LOWER_PX = 340.0, 320.0, 150.0
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
    slice: str = ""
    true_size: str = ""
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

    The upper corner is drawn once and kept until it says something else; window, zoom and scale
    in the lower one change with every frame of a drag.
    """

    def __init__(self) -> None:
        self.hot_spots: dict[str, QRect] = {}
        self.boxes: tuple[tuple[float, float, float, float], ...] = ()  # where words stand
        self._written = QRectF()  # of the upper corner's picture
        self._upper = QImage()
        self._upper_of: tuple[object, ...] = ()

    def paint(self, painter: QPainter, room: QRectF, text: TileText, *, on_left: bool) -> None:
        """Draw ``text`` at the left or the right side of ``room``, as far as there is room."""
        width = min(room.width(), _WIDEST_PX)
        left = room.left() if on_left else room.right() - width
        column = QRectF(left, room.top(), width, room.height())
        lower = Pen(painter, column.marginsRemoved(_MARGINS), on_left)
        top = _draw_lower(lower, text)
        column.setBottom(min(top, column.top() + _UPPER_PX))
        upper = replace(text, window="", zoom="", slice="", true_size="", scale_bar=None)
        dpr = painter.device().devicePixelRatioF()
        made_of = (column, upper, on_left, dpr, painter.font().family())
        if made_of != self._upper_of:
            self._upper_of = made_of
            self._make_upper(painter.font(), column, upper, on_left, dpr)
        painter.drawImage(column.topLeft(), self._upper)
        low = QRectF(lower.room.left(), top, min(_LOWER_PX, lower.room.width()), column.height())
        if not on_left:
            low.moveRight(lower.room.right())
        low.setBottom(lower.room.bottom())
        written = self._written.translated(column.topLeft())
        self.boxes = tuple(_corners(box) for box in (written, low) if box.isValid())

    def _make_upper(
        self, font: QFont, column: QRectF, text: TileText, on_left: bool, dpr: float
    ) -> None:
        size = (math.ceil(column.width() * dpr), max(1, math.ceil(column.height() * dpr)))
        self._upper = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        self._upper.setDevicePixelRatio(dpr)
        self._upper.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._upper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        room = QRectF(0, 0, column.width(), column.height())
        pen = Pen(painter, room.marginsRemoved(_MARGINS), on_left)
        _draw_upper(pen, text)
        painter.end()
        corner = column.topLeft()
        self._written = _written_on(self._upper)
        self.hot_spots = {
            name: spot.translated(corner).toAlignedRect() for name, spot in pen.hot_spots.items()
        }


def _corners(box: QRectF) -> tuple[float, float, float, float]:
    return box.left(), box.top(), box.right(), box.bottom()


def _written_on(picture: QImage) -> QRectF:
    """Return the box of what is not transparent, in device-independent pixels."""
    rows, cols = picture.height(), picture.width()
    alpha = np.frombuffer(picture.constBits(), np.uint8).reshape(rows, -1)[:, 3 : 4 * cols : 4]
    used_rows, used_cols = (np.flatnonzero(alpha.any(axis=axis)) for axis in (1, 0))
    if not used_rows.size:
        return QRectF()
    dpr = picture.devicePixelRatioF()
    first = (int(used_cols[0]) / dpr, int(used_rows[0]) / dpr)
    return QRectF(*first, (int(used_cols[-1]) + 1) / dpr - first[0],
                  (int(used_rows[-1]) + 1) / dpr - first[1])  # fmt: skip


def _draw_upper(pen: Pen, text: TileText) -> None:
    """Write downwards from the upper corner."""
    pen.line(text.title, TITLE_PX, TEXT, bold=True)
    for chip in text.findings:
        pen.chips((chip,))
    pen.line(text.small, SMALL_PX, MUTED)
    pen.y += 3
    pen.chips(text.chips)
    for line in text.lines:
        pen.line(line, TEXT_PX, MUTED)


def _draw_lower(pen: Pen, text: TileText) -> float:
    """Write upwards from the lower corner; return how high it came."""
    top = pen.room.bottom()
    if text.scale_bar is not None:
        top = pen.bar(text.scale_bar, top)
    for line in (text.true_size, text.zoom, text.window, text.slice):
        if line:
            top = pen.line_above(line, top)
    return top


#: Colours of the chips by what they mean.
CHIP_NEUTRAL, CHIP_WARNING, CHIP_ACTIVE, CHIP_ERROR = MUTED, WARNING, ACCENT, ERROR
