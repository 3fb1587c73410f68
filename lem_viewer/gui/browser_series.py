"""Exams and their series as a tree: what is chosen there is what the thumbnails show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from lem_viewer.gui.hanging import Collection
from lem_viewer.gui.tile_text import readable_date
from lem_viewer.gui.translate import plural, tr
from lem_viewer.values.exams import Exam, contradiction
from lem_viewer.values.image import ViewHeader

_KEYS, _EXAM = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class SeriesTree(QTreeWidget):
    """Lists all views, then each exam and its series.

    Signals
    -------
    keys_chosen(object)
        The keys of the chosen exam or series as a frozenset; None for all views.
    exam_chosen(str)
        The exam that the reader is at: a key of it, or an empty text.
    """

    keys_chosen = Signal(object)
    exam_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Exams and series"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._tell)

    def fill(self, known: Collection) -> None:
        """Show the exams of a session."""
        self.blockSignals(True)
        self.clear()
        total = len(known.views)
        everything = _row(self, tr("All views"), total, None, "")
        for exam in known.exams:
            views = [known.views[key] for key in exam.keys]
            words = " ".join((readable_date(exam.date) or tr("no date"), _role(exam, known)))
            item = _row(self, words, len(views), frozenset(exam.keys), exam.name)
            description = views[0].identity.study_description
            item.setToolTip(0, description)
            for name, keys in _series_of(views).items():
                _row(item, name, len(keys), frozenset(keys), exam.name)
            item.setExpanded(len(known.exams) <= 3)
        self.setCurrentItem(everything)
        self.blockSignals(False)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.keys_chosen.emit(item.data(0, _KEYS))
            self.exam_chosen.emit(item.data(0, _EXAM))


def _row(
    parent: QTreeWidget | QTreeWidgetItem,
    words: str,
    count: int,
    keys: frozenset[str] | None,
    exam: str,
) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [words, str(count)])
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _KEYS, keys)
    item.setData(0, _EXAM, exam)
    counted = plural(count, "%n view", "%n views")
    item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), f"{words}, {counted}")
    return item


def _role(exam: Exam, known: Collection) -> str:
    current = known.times[0]
    if exam is current:
        return tr("· read")
    if exam in known.times:
        return tr("· prior")
    if contradiction(exam.identity, current.identity):
        return tr("· other patient")
    return tr("· not a prior")


def _series_of(views: list[ViewHeader]) -> dict[str, list[str]]:
    """Return the keys of each series by its name; equal names of several series are counted."""
    by_uid: dict[str, list[ViewHeader]] = {}
    for view in views:
        by_uid.setdefault(view.identity.series_instance_uid, []).append(view)
    named: dict[str, list[str]] = {}
    for members in by_uid.values():
        titles = ", ".join(dict.fromkeys(view.title for view in members))
        name = members[0].identity.series_description or titles
        number = 2
        unique = name
        while unique in named:
            unique, number = f"{name} ({number})", number + 1
        named[unique] = [view.key for view in members]
    return named
