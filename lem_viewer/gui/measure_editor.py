"""The line in which the text of an arrow is written, where it stands on the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lem_viewer.gui.translate import tr
from lem_viewer.values.measures import LONGEST_TEXT

WIDTH_PX = 220


class TextEditor(QLineEdit):
    """Writes a text; Enter or a click elsewhere keeps it, Esc leaves it as it was.

    Parameters
    ----------
    parent : QWidget
        The tile.
    at : QPoint
        Where it should stand; moved so that it lies on the tile.
    text : str
    done : callable
        Given the text, or None for Esc; called once.
    """

    def __init__(
        self, parent: QWidget, at: QPoint, text: str, done: Callable[[str | None], None]
    ) -> None:
        super().__init__(text, parent)
        self._done: Callable[[str | None], None] | None = done
        self.setMaxLength(LONGEST_TEXT)
        self.setAccessibleName(tr("Text of the arrow"))
        self.setPlaceholderText(tr("Text, then Enter"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.resize(min(WIDTH_PX, parent.width() - 8), self.sizeHint().height())
        left = min(max(at.x(), 4), max(4, parent.width() - self.width() - 4))
        top = min(max(at.y(), 4), max(4, parent.height() - self.height() - 4))
        self.move(left, top)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's shortcuts while a text is written."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the text with Enter, leave it with Esc; neither goes on to the light box."""
        if event.key() == Qt.Key.Key_Escape:
            self._end(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the text when the reader goes on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(self.text())

    def _end(self, text: str | None) -> None:
        done, self._done = self._done, None
        if done is not None:
            self.hide()
            self.deleteLater()
            done(text.strip() if text is not None else None)
