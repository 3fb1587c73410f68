"""What happened in a training, a sentence each, with the time."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.training_course import TrainingCourse
from lem_viewer.gui.training_words import line_of
from lem_viewer.gui.translate import tr
from lem_viewer.values.training_watch import Told

_COLOURS = {
    "info": theme.TEXT,
    "good": theme.GOOD,
    "warning": theme.WARNING,
    "error": theme.ERROR,
}
_LINES_PX = 96


class TrainingLog(QTextBrowser):
    """The log of a course; the newest line is at the end and in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What happened so far"))
        self.setMinimumHeight(_LINES_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self._course: TrainingCourse | None = None
        self._shown = 0

    def show_course(self, course: TrainingCourse | None) -> None:
        """Add what was told since the last time; begin anew for another course."""
        if course is not self._course:
            self.clear()
            self._course, self._shown = course, 0
        if course is None:
            return
        new = course.told[self._shown :]
        self._shown = len(course.told)
        for told in new:
            words = _html_of(told)
            if words:
                self.append(words)
        if new:
            self._show_end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the newest line in sight."""
        super().resizeEvent(event)
        self._show_end()

    def _show_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


def _html_of(told: Told) -> str:
    line = line_of(told.value)
    if line is None:
        return ""
    time = f"{datetime.fromtimestamp(told.at):%H:%M:%S}" if told.at else ""
    advice = (
        f' <span style="color:{theme.ACCENT}">→ {escape(line.advice)}</span>' if line.advice else ""
    )
    return (
        f'<span style="color:{theme.MUTED}">{time}</span>&nbsp; '
        f'<span style="color:{_COLOURS[line.severity]}">{escape(line.text)}</span>{advice}'
    )
