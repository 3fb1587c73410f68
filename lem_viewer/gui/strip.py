"""The line under the views: which step of the hanging is shown, and what the marks mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.colours import EXTRA, MISSED, OUTLINE, OVERLAP, TRUTH, colour_table
from lem_viewer.gui.markers import draw_marker
from lem_viewer.gui.score_scale import probability_text, score_of, score_text
from lem_viewer.gui.translate import tr
from lem_viewer.settings import OverlayOptions

HEIGHT_PX = 24
_SAMPLE_PX, _GAP_PX, _HEAT_PX = 22, 14, 48
_SWATCHES = {"overlap": OVERLAP, "missed": MISSED, "extra": EXTRA}


class Strip(QWidget):
    """Step of the hanging on the left, key to the marks on the right.

    Signals
    -------
    page_wanted(int)
        +1 or -1.
    page_chosen(int)
        The step that was clicked.
    """

    page_wanted = Signal(int)
    page_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT_PX)
        self._back = self._arrow("‹", tr("Previous step (Shift+Space)"), -1)
        self._on = self._arrow("›", tr("Next step (Space)"), 1)
        self._text = QLabel()
        self._text.setStyleSheet(f"color: {theme.MUTED};")
        self._dots = StepDots(self)
        self._dots.chosen.connect(self.page_chosen)
        self._key = MarkKey(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        for part in (self._back, self._dots, self._on, self._text):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._key)

    def _arrow(self, text: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setFixedSize(HEIGHT_PX + 6, HEIGHT_PX - 4)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.page_wanted.emit(by))
        return button

    @property
    def text(self) -> str:
        """What the strip says of the step."""
        return self._text.text()

    def show_step(self, name: str, *, pages: int, page: int) -> None:
        """Say which step is shown; the arrows are there when there is another one."""
        several = tr("Step {0} of {1}: {2}", page + 1, pages, name) if name else ""
        plain = tr("Page {0} of {1}", page + 1, pages)
        self._text.setText((several or plain) if pages > 1 else name)
        self._text.setAccessibleName(self._text.text())
        self._dots.show_step(page, pages)
        for button, can_go in ((self._back, page > 0), (self._on, page < pages - 1)):
            button.setVisible(pages > 1)
            button.setEnabled(can_go)

    def show_marks(self, options: OverlayOptions, *, predicted: bool, truth: bool) -> None:
        """Explain the marks that are drawn."""
        marks = []
        if predicted and options.show_extrema:
            marks += ["maximum", "minimum"]
        if predicted and options.show_outlines:
            marks.append("outline")
        if truth and options.show_truth:
            marks.append("truth")
        if predicted and truth and options.show_difference:
            marks += ["overlap", "missed", "extra"]
        if predicted and options.show_heat:
            marks.append("heat")
        self._key.show_marks(tuple(marks), options)


class StepDots(QWidget):
    """A small box for each step, the one that is shown filled; a click goes there.

    Signals
    -------
    chosen(int)
    """

    chosen = Signal(int)
    WIDE_PX, HIGH_PX, APART_PX, MOST = 9, 8, 3, 24

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = self._pages = 0

    def show_step(self, page: int, pages: int) -> None:
        """Show the place of a step among so many; nothing for one, or for very many."""
        self._page, self._pages = page, pages if 1 < pages <= self.MOST else 0
        self.setFixedSize(self._pages * (self.WIDE_PX + self.APART_PX), HEIGHT_PX)
        self.setVisible(self._pages > 0)
        self.setAccessibleName(tr("Step {0} of {1}", page + 1, pages))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the boxes."""
        painter = QPainter(self)
        top = (self.height() - self.HIGH_PX) / 2
        for index in range(self._pages):
            box = QRectF(index * (self.WIDE_PX + self.APART_PX), top, self.WIDE_PX, self.HIGH_PX)
            colour = theme.ACCENT if index == self._page else theme.LINE
            painter.fillRect(box, QColor(colour))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step under the pointer."""
        index = int(event.position().x() // (self.WIDE_PX + self.APART_PX))
        if 0 <= index < self._pages:
            self.chosen.emit(index)


class MarkKey(QWidget):
    """Small samples of the marks, each with its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: tuple[str, ...] = ()
        self._options = OverlayOptions()

    def show_marks(self, marks: tuple[str, ...], options: OverlayOptions | None = None) -> None:
        """Show samples of these marks; the heat map's as the options have it."""
        options = options or OverlayOptions()
        if (marks, options) != (self._marks, self._options):
            self._marks, self._options = marks, options
            said = ", ".join(self._words())
            self.setAccessibleName(said)
            self.setToolTip(said)
            self.updateGeometry()
            self.update()

    def _words(self) -> list[str]:
        words = {
            "maximum": tr("maximum"),
            "minimum": tr("minimum"),
            "outline": tr("LEM outline"),
            "truth": tr("truth"),
            "overlap": tr("overlap"),
            "missed": tr("missed"),
            "extra": tr("extra"),
            "heat": self._heat_words(),
        }
        return [words[mark] for mark in self._marks]

    def _heat_words(self) -> str:
        p = self._options.heat_threshold
        return tr("p {0}–1, score ≥ {1}", probability_text(p), score_text(score_of(p)))

    def _widths(self) -> list[int]:
        advance = self.fontMetrics().horizontalAdvance
        samples = [_HEAT_PX if mark == "heat" else _SAMPLE_PX for mark in self._marks]
        words = self._words()
        return [
            side + 4 + advance(word) + _GAP_PX for side, word in zip(samples, words, strict=True)
        ]

    def sizeHint(self) -> QSize:
        """Return room for all samples in a row."""
        return QSize(max(0, sum(self._widths()) - _GAP_PX), HEIGHT_PX)

    @property
    def shown(self) -> list[str]:
        """The marks there is room for; the last ones go first. The tool tip names them all."""
        room, fitting = self.width() + _GAP_PX, 0
        for width in self._widths():
            if width > room:
                break
            room -= width
            fitting += 1
        return list(self._marks[:fitting])

    def minimumSizeHint(self) -> QSize:
        """Let samples go before the window cannot shrink."""
        return QSize(0, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the samples."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, metrics = self.height() / 2, painter.fontMetrics()
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        shown = self.shown
        x = float(max(0, self.width() + _GAP_PX - sum(self._widths()[: len(shown)])))
        for mark, word in zip(shown, self._words(), strict=False):
            if mark == "heat":
                self._draw_heat(painter, QRectF(x, middle - 4, _HEAT_PX, 8))
                x += _HEAT_PX + 4
            else:
                _draw_sample(painter, mark, QPointF(x + _SAMPLE_PX / 2, middle))
                x += _SAMPLE_PX + 4
            painter.setPen(QColor(theme.MUTED))
            painter.drawText(QPointF(x, baseline), word)
            x += metrics.horizontalAdvance(word) + _GAP_PX
        painter.end()

    def _draw_heat(self, painter: QPainter, bar: QRectF) -> None:
        """Draw the colours from the threshold to 1."""
        table = colour_table(self._options.colour_map)
        first = min(254, round(self._options.heat_threshold * 255))
        part = table[first:].tobytes()
        count = 256 - first
        image = QImage(part, count, 1, 3 * count, QImage.Format.Format_RGB888)
        painter.drawImage(bar, image)


def _draw_sample(painter: QPainter, mark: str, centre: QPointF) -> None:
    if mark in ("maximum", "minimum"):
        draw_marker(painter, centre, 6.0, maximum=mark == "maximum")
        return
    if mark in _SWATCHES:
        painter.fillRect(QRectF(centre.x() - 5, centre.y() - 5, 10, 10), _SWATCHES[mark])
        return
    colour = OUTLINE if mark == "outline" else TRUTH
    pen = QPen(colour, 1.6)
    if mark == "truth":
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    half = QPointF(_SAMPLE_PX / 2 - 2, 0)
    painter.drawLine(centre - half, centre + half)
