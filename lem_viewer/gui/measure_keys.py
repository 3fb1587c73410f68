"""The keys that mean something else while a measure is drawn or selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from lem_viewer.gui.workbench import Workbench

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FAR = 10  # steps with Ctrl


class MeasureKeys(QObject):
    """Takes arrows, Enter, Backspace and Esc of the light box before its actions do.

    Only while there is something for them to do: arrows move what is selected, else they move the
    picture as ever.

    Parameters
    ----------
    bench : Workbench
    widget : QWidget
        The light box.
    """

    def __init__(self, bench: Workbench, widget: QWidget) -> None:
        super().__init__(bench)
        self._bench = bench
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Claim a key from the window's shortcuts, then act on it."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self._is_ours(event):
            self._act(event)
            return True
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        bench, key = self._bench, Qt.Key(event.key())
        shifted = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier
        )
        if shifted:
            return False
        if key in _ARROWS:
            return bench.book.selection is not None
        if key == Qt.Key.Key_Escape:
            return bench.has_something_to_leave
        if key == Qt.Key.Key_Backspace:
            return bench.hand.is_drawing or bench.book.selection is not None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return bench.hand.is_drawing or bench.toolbox.tool.kind is not None
        return False

    def _act(self, event: QKeyEvent) -> None:
        bench, key = self._bench, Qt.Key(event.key())
        if key in _ARROWS:
            far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            dx, dy = _ARROWS[key]
            bench.nudge(dx * (_FAR if far else 1), dy * (_FAR if far else 1))
        elif key == Qt.Key.Key_Escape:
            bench.step_back()
        elif key == Qt.Key.Key_Backspace:
            if not bench.hand.take_back():
                bench.book.remove_selected()
        elif not bench.hand.close_polygon():
            bench.place_in_the_middle()
