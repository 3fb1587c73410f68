"""A second light box window: the steps of the hanging spread over two screens, all linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMoveEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lem_viewer.gui.icons import app_icon
from lem_viewer.gui.labels import ResearchBanner, label
from lem_viewer.gui.pane import Pane
from lem_viewer.gui.translate import tr
from lem_viewer.settings import Settings

if TYPE_CHECKING:
    from lem_viewer.gui.main_window import MainWindow

SIZE_PX, SMALLEST_PX = (900, 900), (320, 320)
_SETTLE_MS = 150


class SecondWindow(QWidget):
    """A pane, and under it the step and the research banner.

    Signals
    -------
    closing()
        The reader closes it.
    moved()
        It stands in another place.
    """

    closing = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("second_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("LEM Viewer – second window"))
        self.setWindowIcon(app_icon())
        self.setMinimumSize(*SMALLEST_PX)
        self.pane = Pane()
        self.pane.setAccessibleName(tr("Views on the second screen"))
        self.pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.step: QLabel = label("", "muted")
        self.banner = ResearchBanner()
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 8, 2)
        foot.addWidget(self.step)
        foot.addStretch(1)
        foot.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pane, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.pane)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the reader closes it."""
        self.closing.emit()
        super().closeEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell that it may have changed sides with the other window."""
        super().moveEvent(event)
        self.moved.emit()


class SecondScreen(QObject):
    """Opens and closes the second window, remembers its screen, and spreads the steps over it.

    Parameters
    ----------
    desk : MainWindow
    """

    def __init__(self, desk: MainWindow) -> None:
        super().__init__(desk)
        self._desk = desk
        self.window: SecondWindow | None = None
        self._leaves = False  # the main window is being closed
        self._goes = False  # the second one is
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._spread)
        desk.session.settings_changed.connect(self._follow)
        desk.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Come and go with the main window; look again which of the two is on the left."""
        if event.type() == QEvent.Type.Show:
            self._leaves = False
            self._follow(self._desk.session.settings)
        elif event.type() == QEvent.Type.Close:
            self._leaves = True
            self._put_away()
        elif event.type() == QEvent.Type.Move and self.window is not None:
            self._settle.start()
        return False

    def _follow(self, settings: Settings) -> None:
        if self._goes or self._leaves:
            return
        if settings.second_window and self.window is None and self._desk.isVisible():
            self._bring()
        elif not settings.second_window and self.window is not None:
            self._put_away()

    def _bring(self) -> None:
        window = self.window = SecondWindow()
        self._place(window)
        for spec, action in self._desk.actions_by_id.with_specs():
            owner: QWidget = window.pane if spec.focus == "light_box" else window
            owner.addAction(action)
        board = self._desk.light_box.board
        window.pane.reshaped.connect(self._settle.start)
        window.pane.view_dropped.connect(lambda key, at: board.hang_at(key, window.pane, at))
        window.moved.connect(self._settle.start)
        window.closing.connect(self._closed_by_reader)
        board.page_changed.connect(self._tell_step)
        window.show()
        self._spread()
        self._tell_step()
        self._desk.activateWindow()

    def _place(self, window: SecondWindow) -> None:
        """Put it where it was; at first on a screen of its own, if there is one."""
        window.resize(*SIZE_PX)
        kept = self._desk.session.settings.second_geometry
        if kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii"))):
            return
        screen = _other_screen(self._desk.screen())
        if screen is not None:
            window.setGeometry(screen.availableGeometry())
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def _spread(self) -> None:
        """Spread the steps over both windows, the left one first."""
        board = self._desk.light_box.board
        if self.window is None:
            return
        mine = board.mapToGlobal(board.rect().center()).x()
        its = self.window.pane.mapToGlobal(self.window.pane.rect().center()).x()
        panes = [board, self.window.pane]
        board.set_panes(panes if mine <= its else panes[::-1])

    def _tell_step(self) -> None:
        if self.window is not None:
            self.window.step.setText(self._desk.light_box.strip.text)

    def _closed_by_reader(self) -> None:
        self._put_away(second_window=False)

    def _put_away(self, **changes: bool) -> None:
        window, self.window = self.window, None
        if window is None:
            return
        board = self._desk.light_box.board
        board.page_changed.disconnect(self._tell_step)
        window.closing.disconnect(self._closed_by_reader)
        board.set_panes([board])  # the tiles go home before their window goes
        geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        self._goes = True
        self._desk.session.change_settings(second_geometry=geometry, **changes)
        self._goes = False
        window.close()
        window.deleteLater()


def _other_screen(mine: QScreen | None) -> QScreen | None:
    return next((each for each in QGuiApplication.screens() if each is not mine), None)
