"""Another maker's findings drawn over a view: regions, lines, points and their words.

All places are stored pixels and go through the tile's display transform. Colour, a cross for a
point and words beside every mark tell them from the model's own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from lem_viewer.gui.annotation import CHIP_WARNING
from lem_viewer.gui.foreign_words import is_doubtful, mark_words, said_of
from lem_viewer.gui.outlines import Contour, Outline, Outlines
from lem_viewer.gui.tile_pen import Chip
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.marks import OPEN_LINE, POINT, Mark
from lem_viewer.values.overlays import ForeignOverlay

FOREIGN = QColor("#ff8ad8")
_HALO = QColor(0, 0, 0, 200)
_ARM_PX, _GAP_PX, _WORDS_PX = 8.0, 2.5, 11  # of a point's cross; device-independent
_AWAY_PX = 5.0  # from a mark to its words


class ForeignMarks:
    """What other makers say of one view, as far as the reader asked for it.

    Attributes
    ----------
    legend : tuple of Chip
        Maker, version and how far the view was processed, one an overlay.
    """

    def __init__(self) -> None:
        self.legend: tuple[Chip, ...] = ()
        self._overlays: tuple[ForeignOverlay, ...] = ()
        self._marks: list[tuple[Mark, str]] = []  # with its words
        self._outlines = Outlines([])

    def show(self, overlays: Sequence[ForeignOverlay], *, is_stack: bool = False) -> bool:
        """Show these in place of those before; return False where nothing changes.

        A report's mark does not say its slice here, so that none is drawn on a stack.
        """
        if tuple(overlays) == self._overlays:
            return False
        self._overlays = tuple(overlays)
        several = len(overlays) > 1
        legend, self._marks = [], []
        for number, overlay in enumerate(overlays, start=1):
            named = f"{number}: {overlay.name}" if several else overlay.name
            colour = CHIP_WARNING if is_doubtful(overlay) else FOREIGN.name()
            legend.append(Chip(named, FOREIGN.name()))
            legend.append(Chip(said_of(overlay, is_stack=is_stack), colour))
            for mark in () if is_stack else overlay.marks:
                words = mark_words(mark)
                self._marks.append((mark, f"{number}: {words}" if several else words))
        self.legend = tuple(legend)
        colour_of = (FOREIGN.blue(), FOREIGN.green(), FOREIGN.red(), 255)
        lines = [_line_of(mark) for mark, _words in self._marks]
        self._outlines = Outlines([Outline(line, colour_of) for line in lines if line is not None])
        return True

    def paint(
        self, painter: QPainter, transform: DisplayTransform, size: tuple[int, int], dpr: float
    ) -> None:
        """Draw the marks on a tile of ``size`` (width, height) device pixels."""
        if not self._marks:
            return
        self._outlines.paint(painter, transform, size, dpr)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(painter.font())
        font.setPixelSize(_WORDS_PX)
        painter.setFont(font)
        for mark, words in self._marks:
            places = transform.to_screen(mark.points) / dpr
            if mark.kind == POINT:
                _draw_cross(painter, QPointF(*places[0].tolist()))
            _write(painter, words, _beside(places, size[0] / dpr, painter, words))
        painter.restore()


def _line_of(mark: Mark) -> Contour | None:
    """Return the closed line of a mark; an open one goes there and back. None for a point."""
    if mark.kind == POINT:
        return None
    if mark.kind == OPEN_LINE:
        return np.concatenate([mark.points, mark.points[-2:0:-1]])
    return mark.outline


def _draw_cross(painter: QPainter, at: QPointF) -> None:
    arms = [
        QLineF(at.x() + dx * _GAP_PX, at.y() + dy * _GAP_PX,
               at.x() + dx * _ARM_PX, at.y() + dy * _ARM_PX)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]  # fmt: skip
    for colour, width in ((_HALO, 3.5), (FOREIGN, 1.5)):
        painter.setPen(QPen(colour, width))
        painter.drawLines(arms)


def _beside(places: np.ndarray, width: float, painter: QPainter, words: str) -> QPointF:
    """Return where a mark's words begin: right of it, or left where the tile ends."""
    (left, top), (right, bottom) = places.min(axis=0).tolist(), places.max(axis=0).tolist()
    metrics = painter.fontMetrics()
    long = metrics.horizontalAdvance(words)
    reach = _ARM_PX if len(places) == 1 else 0.0
    x = right + reach + _AWAY_PX
    if x + long > width:
        x = left - reach - _AWAY_PX - long
    return QPointF(max(2.0, x), (top + bottom) / 2 + metrics.ascent() / 2)


def _write(painter: QPainter, words: str, at: QPointF) -> None:
    painter.setPen(_HALO)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(at + QPointF(dx, dy), words)
    painter.setPen(FOREIGN)
    painter.drawText(at, words)
