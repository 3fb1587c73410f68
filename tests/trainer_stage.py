"""What the tests of the training dialog share: dropping, and small folders of labelled images."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


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
