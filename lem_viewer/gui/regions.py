"""The parts of the window that F6 goes round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next(*regions: QWidget) -> None:
    """Move the keyboard to the next region that is seen, after the one that has it."""
    seen = [each for each in regions if each.isVisible() and not each.visibleRegion().isEmpty()]
    if not seen:
        return
    focus = QApplication.focusWidget()
    here = [each for each in seen if focus and (each is focus or each.isAncestorOf(focus))]
    position = seen.index(here[0]) + 1 if here else 0
    seen[position % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)
