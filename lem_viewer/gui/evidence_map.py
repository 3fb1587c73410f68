"""An extremum's back-propagated map and its effective receptive field, over a view."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from lem_viewer.gui.colours import FIELD, HALO, colour_table
from lem_viewer.gui.heat import Box, Picture, on_screen, pieces_of, to_device
from lem_viewer.gui.indexed_image import make_colour_table, make_indexed_image
from lem_viewer.gui.translate import tr
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.evidence import FIELD_SHARE, Evidence

_LEAST = 26  # of 255: a tenth of the strongest; less is not painted
_MOST_ALPHA = 190
_TEXT_PX = 12
_GAP_PX = 5


class EvidenceMap:
    """One extremum's evidence, drawn through the display transform like everything else.

    Parameters
    ----------
    evidence : Evidence
    colour_map : str
        Of the heat map, which it takes the place of.
    """

    def __init__(self, evidence: Evidence, colour_map: str) -> None:
        self.evidence = evidence
        shown = (evidence.saliency >= _LEAST).astype(np.uint8)
        self._pieces = [(evidence.saliency[box], corner) for box, corner in pieces_of(shown)]
        self._table = make_colour_table(_colours(colour_map))
        self._labels = np.arange(256, dtype=np.uint8)
        self._labels[:_LEAST] = 0

    def pictures(self, transform: DisplayTransform, box: Box) -> list[Picture]:
        """Return what of the map lies in a box of the tile."""
        ends = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
        matrix = to_device(self.evidence.placement.to_image(ends), transform)
        return [
            (make_indexed_image(cv2.LUT(numbers, self._labels), self._table), *place)
            for numbers, place in on_screen(self._pieces, matrix, box, smooth=True)
        ]

    def paint_field(self, painter: QPainter, transform: DisplayTransform, dpr: float) -> None:
        """Draw the field's outline and what it is."""
        places = transform.to_screen(self.evidence.field) / dpr
        outline = QPolygonF([QPointF(x, y) for x, y in places])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(HALO, 3))
        painter.drawPolygon(outline)
        pen = QPen(FIELD, 1.4)
        pen.setDashPattern([2.0, 3.0])
        painter.setPen(pen)
        painter.drawPolygon(outline)
        self._write(painter, places)
        painter.restore()

    def _write(self, painter: QPainter, places: np.ndarray) -> None:
        font = QFont(painter.font())
        font.setPixelSize(_TEXT_PX)
        painter.setFont(font)
        text, metrics = self.caption(), painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        room = painter.device()
        x = min(max(float(places[:, 0].min()), 4), room.width() - width - 4)
        y = float(places[:, 1].max()) + _GAP_PX + metrics.ascent()
        y = min(max(y, metrics.height()), room.height() - metrics.descent() - 2)
        plate = QRectF(x - 4, y - metrics.ascent() - 1, width + 8, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(plate, 3, 3)
        painter.setPen(FIELD)
        painter.drawText(QPointF(x, y), text)

    def caption(self) -> str:
        """Return what the outline is, and how large."""
        share = f"{FIELD_SHARE:.0%}".replace("%", " %")
        if self.evidence.field_mm is not None:
            height, width = self.evidence.field_mm
            size = tr("{0:.0f} × {1:.0f} mm", width, height)
        else:
            height, width = self.evidence.field_px
            size = tr("{0:.0f} × {1:.0f} px", width, height)
        return tr("effective receptive field, {0} of the gradient: {1}", share, size)


def _colours(colour_map: str) -> list[QColor]:
    """Return 256 colours, more solid the stronger."""
    alphas = np.round(np.linspace(0, 1, 256) ** 0.7 * _MOST_ALPHA).astype(int)
    table = colour_table(colour_map)
    return [
        QColor(int(r), int(g), int(b), int(alpha))
        for (r, g, b), alpha in zip(table, alphas, strict=True)
    ]
