"""The pattern for judging a display, one to one over the whole screen.

It goes the same way as a mammogram: stored values, window, P-values, the display's levels, so what
is right here is right there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.canvas import Canvas
from lem_viewer.gui.labels import ResearchBanner, label
from lem_viewer.gui.screens import calibration_of
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.viewport import Viewport
from lem_viewer.values.display_lut import DisplayLut
from lem_viewer.values.grayscale import Grayscale, full_range
from lem_viewer.values.image import Identity, Mammogram, ViewHeader
from lem_viewer.values.test_pattern import STEPS, TestPattern, make_test_pattern

_SMALLEST_PX = 320


class PatternView(QWidget):
    """Draws the pattern, one value a device pixel.

    Signals
    -------
    pointed(str)
        What lies under the pointer; empty outside.
    """

    pointed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.pattern: TestPattern | None = None
        self.canvas: Canvas | None = None
        self.viewport: Viewport | None = None
        self.calibration: DisplayLut | None = None
        self.setMinimumSize(_SMALLEST_PX, _SMALLEST_PX)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Test pattern"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pattern anew for the room there is."""
        super().resizeEvent(event)
        self._make()

    def event(self, event: QEvent) -> bool:
        """Draw it anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._make()
        return super().event(event)

    def _make(self) -> None:
        dpr = self.devicePixelRatioF()
        cols, rows = int(self.width() * dpr), int(self.height() * dpr)
        if min(rows, cols) < _SMALLEST_PX:
            return
        self.pattern = make_test_pattern(rows, cols)
        header = ViewHeader("pattern", "", "", "", rows, cols, Identity("pattern"))
        self.canvas = Canvas(Mammogram(header, self.pattern.pixels, Grayscale(16)))
        self.viewport = Viewport.of(header, cols, rows)
        self.calibrate()

    def calibrate(self) -> None:
        """Take the screen's calibration."""
        self.calibration = calibration_of(self.screen(), self._session.settings)
        if self.canvas is not None:
            self.canvas.set_window(full_range(16), invert_again=False, calibration=self.calibration)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pattern."""
        painter = QPainter(self)
        if self.canvas is None or self.viewport is None:
            painter.fillRect(event.rect(), Qt.GlobalColor.black)
        else:
            size = (self.viewport.width, self.viewport.height)
            self.canvas.paint(painter, self.viewport.transform(), size, self.devicePixelRatioF())
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the P-value and the level under the pointer."""
        dpr = self.devicePixelRatioF()
        self.pointed.emit(
            self.words_at(int(event.position().y() * dpr), int(event.position().x() * dpr))
        )

    def words_at(self, row: int, col: int) -> str:
        """Return what stands at a device pixel: its name, P-value and level."""
        if self.pattern is None:
            return ""
        rows, cols = self.pattern.pixels.shape
        if not (0 <= row < rows and 0 <= col < cols):
            return ""
        value = int(self.pattern.pixels[row, col])
        level = self.level_of(value)
        patches = (*self.pattern.faint, *self.pattern.lines, *self.pattern.steps)
        inside = (
            patch.name
            for patch in patches
            if patch.rows[0] <= row < patch.rows[1] and patch.cols[0] <= col < patch.cols[1]
        )
        name = next(inside, "")
        return "   ".join(part for part in (name, f"P {value}", f"DDL {level}") if part)

    def level_of(self, p_value: int) -> int:
        """Return the level that a P-value is sent to the screen with."""
        if self.calibration is not None:
            return int(self.calibration.levels[p_value])
        return (p_value * 255 + 32767) // 65535


class TestPatternWindow(QDialog):
    """The pattern, what to look for, and how to leave."""

    __test__ = False  # not a test of pytest's

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Test pattern"))
        self.view = PatternView(session)
        self.pointed = label("", "muted")
        self.pointed.setMinimumWidth(280)
        self.state = label("", "muted")
        self.hint = label(
            tr("{0} equal grey steps, each with faint squares of 1 and 2 %; squares of 5 and 95 %; "
               "single and double line pairs; a frame at the very edge. All must be seen.", STEPS),
            "muted", wraps=True,
        )  # fmt: skip
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        self.view.pointed.connect(self.pointed.setText)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * theme.GRID_PX, theme.GRID_PX, 2 * theme.GRID_PX, theme.GRID_PX)
        foot.setSpacing(2 * theme.GRID_PX)
        foot.addWidget(ResearchBanner())
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.pointed)
        foot.addWidget(self.state)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.view, 1)
        whole.addLayout(foot)
        session.settings_changed.connect(self._calibrate)
        self.resize(1024, 800)
        self._calibrate()

    def _calibrate(self) -> None:
        self.view.calibrate()
        found = self.view.calibration
        self.state.setText(
            tr("display calibrated: {0}", found.name) if found else tr("display uncalibrated")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; fill the screen and go back with F11."""
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)
