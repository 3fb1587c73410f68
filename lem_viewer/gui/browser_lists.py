"""Lists of the study browser: problems in plain words; studies of the folder and opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from lem_viewer import paths
from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.session import Session
from lem_viewer.gui.study_problems import Problem
from lem_viewer.gui.tile_text import readable_date
from lem_viewer.gui.translate import plural, tr

_WHAT = int(Qt.ItemDataRole.UserRole)
_ICONS = {
    "error": ("error", theme.ERROR),
    "warning": ("warning", theme.WARNING),
    "info": ("info", theme.MUTED),
}


class ProblemList(QListWidget):
    """One sentence a row; Enter or a double click goes to the view it is of.

    Signals
    -------
    view_wanted(str)
    """

    view_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setAccessibleName(tr("Problems of the study"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._go)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """List problems; one row says so where there is none."""
        self.clear()
        for problem in problems:
            name, colour = _ICONS[problem.severity]
            item = QListWidgetItem(icon(name, colour, 16), problem.text)
            item.setData(_WHAT, problem.key)
            self.addItem(item)
        if not problems:
            self.addItem(QListWidgetItem(icon("check", theme.GOOD, 16), tr("Nothing is wrong.")))

    def _go(self, item: QListWidgetItem) -> None:
        if item.data(_WHAT):
            self.view_wanted.emit(item.data(_WHAT))


class StudyList(QListWidget):
    """The patients of the folder that is open, then the studies opened last.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Studies of the folder and opened last"))
        self.setUniformItemSizes(False)
        self.itemActivated.connect(self._open)

    def refill(self) -> None:
        """List what there is now."""
        self.clear()
        hidden = self._session.settings.hide_patient
        queue = self._session.studies.queue
        if queue is not None:
            self._heading(tr("In this folder"))
            for number, entry in enumerate(queue.entries):
                name = tr("Patient {0}", number + 1) if hidden else entry.title
                counted = plural(entry.views, "%n view", "%n views")
                words = "  ".join(part for part in (name, readable_date(entry.date)) if part)
                here = number == queue.index
                sign = icon("next", theme.ACCENT, 16) if here else QIcon()
                self._row(f"{words}  ·  {counted}", ("queue", number), sign)
        self._heading(tr("Opened last"))
        recent = [each for each in self._session.settings.recent if Path(each).exists()]
        for number, source in enumerate(recent, start=1):
            path = Path(source)
            if path == paths.demo_study_dir():
                name = tr("Demo study")
            else:
                name = tr("Study {0}", number) if hidden else path.name
            self._row(name, ("recent", source), icon("recent", theme.MUTED, 16))
            if not hidden:
                self.item(self.count() - 1).setToolTip(source)
        if not recent:
            self._heading(tr("Nothing yet"))

    def _heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(theme.MUTED))
        self.addItem(item)

    def _row(self, words: str, what: tuple[str, object], sign: QIcon) -> None:
        item = QListWidgetItem(sign, words)
        item.setData(_WHAT, what)
        self.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        what = item.data(_WHAT)
        if what is None:
            return
        kind, value = what
        if kind == "queue" and self._session.studies.queue is not None:
            self._session.studies.step(value - self._session.studies.queue.index)
        elif kind == "recent":
            self._session.open([Path(value)])
