"""What the colours mean: the difference overlay's swatches and the heat map's gradient."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lem_viewer.gui import colours, theme
from lem_viewer.gui.labels import label

SWATCH_PX = 12


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
            (colours.OVERLAP, self.tr("overlap"), self.tr("In the outlines and in the truth")),
            (colours.MISSED, self.tr("missed"), self.tr("In the truth only")),
            (colours.EXTRA, self.tr("extra"), self.tr("In the outlines only")),
        ):
            words = label(text, "muted")
            words.setToolTip(meaning)
            row.addWidget(Swatch(colour))
            row.addWidget(words)
            row.addSpacing(theme.GRID_PX)
        row.addStretch(1)


class GradientBar(QWidget):
    """The heat map's colours from probability 0 to 1, with its threshold."""

    BAR_PX = 10

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._threshold = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours of the heat map from 0 to 1"))

    def show_map(self, name: str, threshold: float) -> None:
        """Show a colour map; what lies below the threshold is not painted on the views."""
        table = colours.colour_table(name)
        self._image = QImage(table.tobytes(), 256, 1, 256 * 3, QImage.Format.Format_RGB888).copy()
        self._threshold = threshold
        self.update()

    def sizeHint(self) -> QSize:
        """Return bar plus a line of figures."""
        return QSize(160, self.BAR_PX + 6 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height at less width."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, threshold and figures."""
        painter = QPainter(self)
        bar = QRectF(0, 0, self.width(), self.BAR_PX)
        if not self._image.isNull():
            painter.drawImage(bar, self._image)
        edge = self._threshold * bar.width()
        painter.fillRect(QRectF(0, 0, edge, self.BAR_PX), QColor(theme.PANEL))
        painter.setPen(QPen(QColor(theme.LINE), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QPen(QColor(theme.TEXT), 2))
        edge = min(max(edge, 1), bar.width() - 1)
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.BAR_PX + 4))
        self._paint_figures(painter, bar)
        painter.end()

    def _paint_figures(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(QColor(theme.MUTED))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        room = QRectF(0, bar.height() + 4, bar.width(), self.height() - bar.height() - 4)
        for text, flag in (
            ("0", Qt.AlignmentFlag.AlignLeft),
            ("0.5", Qt.AlignmentFlag.AlignHCenter),
            ("1", Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(room, int(flag | Qt.AlignmentFlag.AlignVCenter), text)
