"""What the colours mean: the difference overlay's swatches and the heat map's gradient."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lem_viewer.gui import colours, theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.score_scale import (
    SCORE_TICKS,
    probability_of,
    probability_text,
    score_of,
    score_text,
)
from lem_viewer.gui.translate import tr

SWATCH_PX = 12
_GAP_PX = 6


class Swatch(QWidget):
    """A small square of one colour."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(SWATCH_PX, SWATCH_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()


class DifferenceLegend(QWidget):
    """Overlap, missed, extra, each with its colour."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID_PX // 2)
        for colour, text, meaning in (
            (colours.OVERLAP, tr("overlap"), tr("In the outlines and in the truth")),
            (colours.MISSED, tr("missed"), tr("In the truth only")),
            (colours.EXTRA, tr("extra"), tr("In the outlines only")),
        ):
            words = label(text, "muted")
            words.setToolTip(meaning)
            row.addWidget(Swatch(colour))
            row.addWidget(words)
            row.addSpacing(theme.GRID_PX)
        row.addStretch(1)


class GradientBar(QWidget):
    """The heat map's colours from probability 0 to 1, with scores, and with its threshold."""

    BAR_PX = 10

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._threshold = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Colours of the heat map from 0 to 1"))

    def show_map(self, name: str, threshold: float) -> None:
        """Show a colour map; what lies below the threshold is not painted on the views."""
        table = colours.colour_table(name)
        self._image = QImage(table.tobytes(), 256, 1, 256 * 3, QImage.Format.Format_RGB888).copy()
        self._threshold = threshold
        self.setAccessibleDescription(self.said())
        self.update()

    def sizeHint(self) -> QSize:
        """Return bar plus two lines of figures and one of words."""
        return QSize(200, self.BAR_PX + 8 + 3 * self._line_px())

    def minimumSizeHint(self) -> QSize:
        """Return the same height at less width."""
        return QSize(160, self.sizeHint().height())

    def _line_px(self) -> int:
        return QFontMetrics(self._small_font()).height()

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def said(self) -> str:
        """Return in words from where on the map is painted."""
        return tr(
            "painted from p {0}, score {1}",
            probability_text(self._threshold),
            score_text(score_of(self._threshold), 2),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, threshold and figures."""
        painter = QPainter(self)
        painter.setFont(self._small_font())
        heads = (tr("p"), tr("score"))
        inset = max(painter.fontMetrics().horizontalAdvance(head) for head in heads)
        bar = QRectF(inset + _GAP_PX, 0, self.width() - inset - _GAP_PX, self.BAR_PX)
        if not self._image.isNull():
            painter.drawImage(bar, self._image)
        edge = self._threshold * bar.width()
        painter.fillRect(QRectF(bar.left(), 0, edge, self.BAR_PX), QColor(theme.PANEL))
        painter.setPen(QPen(QColor(theme.LINE), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QPen(QColor(theme.TEXT), 2))
        edge = bar.left() + min(max(edge, 1), bar.width() - 1)
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.BAR_PX + 4))
        self._write_figures(painter, bar, heads)
        painter.end()

    def _write_figures(self, painter: QPainter, bar: QRectF, heads: tuple[str, str]) -> None:
        """Write p and score below the bar, each where it belongs, and the threshold in words."""
        painter.setPen(QColor(theme.MUTED))
        line, top = self._line_px(), bar.height() + 4
        rows = (
            [("0", 0.0), ("0.5", 0.5), ("1", 1.0)],
            [
                (score_text(score, 0) if score else "0", probability_of(score))
                for score in SCORE_TICKS
            ],
        )
        for row, (head, figures) in enumerate(zip(heads, rows, strict=True)):
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top + row * line, bar.left(), line), left, head)
            for text, at in figures:
                width = painter.fontMetrics().horizontalAdvance(text)
                x = bar.left() + min(max(at * bar.width() - width / 2, 0), bar.width() - width)
                room = QRectF(x, top + row * line, width + 1, line)
                centre = Qt.AlignmentFlag.AlignCenter
                painter.drawText(room, centre, text)
        painter.setPen(QColor(theme.TEXT))
        words = QRectF(0, top + 2 * line, self.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.said())
