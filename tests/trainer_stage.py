"""What the tests of the training dialog share: dropping, and small folders of labelled images."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gui_stage import QUIET, Stage
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from lem_viewer.gui.trainer_dialog import TrainerDialog
from lem_viewer.gui.training_run import TrainingRun

WAIT_MS = 30_000


def drop_on(widget: QWidget, *sources: Path) -> bool:
    """Drag files over a widget and let go of them; return whether they were taken."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(source)) for source in sources])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    free = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), action, files, button, free)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(50, 50), action, files, button, free)
    drop.ignore()
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


class TrainerStage:
    """The training dialog on a session that stands still, with real lanes of its own."""

    def __init__(self, qtbot: QtBot, *, keeps: bool = True) -> None:
        self.qtbot = qtbot
        self.stage = Stage(QUIET)
        self.run = TrainingRun(self.stage.session)
        self.dialog = TrainerDialog(self.run, keeps=keeps)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isVisible, timeout=WAIT_MS)

    def close(self) -> None:
        self.dialog.close()
        self.run.shutdown()
        self.stage.session.shutdown()

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def click(self, button: QWidget) -> None:
        assert button.isVisible() and button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def tick(self, box: QCheckBox | QRadioButton) -> None:
        """Click the box itself: a click beside its text does nothing."""
        assert box.isVisible() and box.isEnabled()
        place = QPoint(8, box.height() // 2)
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=place)

    def go_on(self) -> None:
        """Press Next as soon as it can be pressed."""
        self.wait(self.dialog.next.isEnabled)
        self.click(self.dialog.next)
