"""Everything that a check found wrong, by severity, each with its fix and its places."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QBrush, QColor, QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from lem_viewer.gui import theme
from lem_viewer.gui.trainer_check_words import (
    BY_HAND,
    GROUPS,
    LEFT_OUT,
    NOTES,
    STOPS,
    group_of,
    places_of,
    short,
    title_of,
)
from lem_viewer.gui.trainer_report_words import said
from lem_viewer.gui.translate import plural, tr
from lem_viewer.values.data_report import DataProblem, DataReport

SHOWN_PLACES = 200
_OPEN_UP_TO = 6
_PLACE, _IMAGE = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
_COLOURS = {STOPS: theme.ERROR, LEFT_OUT: theme.WARNING, BY_HAND: theme.ACCENT, NOTES: theme.MUTED}
_CHECK = Qt.ItemFlag.ItemIsUserCheckable


class ProblemTree(QTreeWidget):
    """The problems; a tick before an image leaves it out.

    Signals
    -------
    left_out_changed(object)
        The images that are ticked now, a tuple of str.
    place_chosen(str)
        A line that has a place became the current one.
    """

    left_out_changed = Signal(object)
    place_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(tr("What the check found"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(180)
        self.exclude: tuple[str, ...] = ()
        self._later = QTimer(self)  # a tick on a problem ticks its images one after another
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._tell_ticks)
        self.itemChanged.connect(lambda *_: self._later.start(0))
        self.itemDoubleClicked.connect(lambda item, _column: self._open_place(item))
        self.currentItemChanged.connect(lambda item, _before: self._tell_place(item))

    def show_report(
        self, report: DataReport | None, exclude: Sequence[str], *, hides_patients: bool = False
    ) -> None:
        """List what was found and what is left out by hand."""
        self.blockSignals(True)
        self._later.stop()
        self.clear()
        self.exclude = tuple(exclude)
        problems = report.problems if report is not None else ()
        for group in GROUPS:
            inside = [problem for problem in problems if group_of(problem) == group]
            if group == BY_HAND and exclude:
                self._add_left_out(self._group(group, len(exclude)))
            elif inside:
                head = self._group(group, len(inside))
                for problem in inside:
                    self._add(head, problem, places_of(problem, hides_patients))
        self.blockSignals(False)

    # ------------------------------------------------------------------ lines

    def _group(self, group: str, count: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [f"{tr(GROUPS[group])} ({count})"])
        item.setForeground(0, QBrush(QColor(_COLOURS[group])))
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setExpanded(True)
        return item

    def _add(self, head: QTreeWidgetItem, problem: DataProblem, places: tuple[str, ...]) -> None:
        words = title_of(problem)
        if len(places) > 1:
            words += f"  ({len(places)})"
        item = _line(head, words)
        can_leave_out = bool(problem.images) and not problem.left_out and not problem.blocks
        if can_leave_out:
            item.setFlags(item.flags() | _CHECK | Qt.ItemFlag.ItemIsAutoTristate)
            item.setCheckState(0, Qt.CheckState.Unchecked)
        if problem.advice:
            fix = _line(item, "→ " + said(problem.advice))
            fix.setForeground(0, QBrush(QColor(theme.MUTED)))
        for number, place in enumerate(places[:SHOWN_PLACES]):
            line = _line(item, short(place))
            line.setToolTip(0, place)
            line.setData(0, _PLACE, place)
            if can_leave_out:
                line.setData(0, _IMAGE, problem.images[number])
                line.setFlags(line.flags() | _CHECK)
                line.setCheckState(0, Qt.CheckState.Unchecked)
        more = len(places) - SHOWN_PLACES
        if more > 0:
            _line(item, tr("… {0} more", more))
        item.setExpanded(len(places) <= _OPEN_UP_TO)

    def _add_left_out(self, head: QTreeWidgetItem) -> None:
        for image in self.exclude:
            line = _line(head, short(image))
            line.setToolTip(0, image)
            line.setData(0, _PLACE, image)
            line.setData(0, _IMAGE, image)
            line.setFlags(line.flags() | _CHECK)
            line.setCheckState(0, Qt.CheckState.Checked)

    # ------------------------------------------------------------------ what happens

    def lines(self) -> list[QTreeWidgetItem]:
        """Return every line, top to bottom."""
        found: list[QTreeWidgetItem] = []

        def walk(item: QTreeWidgetItem | None) -> None:
            if item is None:
                return
            found.append(item)
            for place in range(item.childCount()):
                walk(item.child(place))

        for place in range(self.topLevelItemCount()):
            walk(self.topLevelItem(place))
        return found

    def choose(self, place: str) -> None:
        """Make the line of a place or an image the current one."""
        for line in self.lines():
            if place in (line.data(0, _PLACE), line.data(0, _IMAGE)):
                self.setCurrentItem(line)
                self.scrollToItem(line)
                return

    def _tell_ticks(self) -> None:
        ticked = [
            line.data(0, _IMAGE)
            for line in self.lines()
            if line.data(0, _IMAGE) and line.checkState(0) == Qt.CheckState.Checked
        ]
        exclude = tuple(dict.fromkeys(ticked))
        if set(exclude) != set(self.exclude):
            self.exclude = exclude
            self.left_out_changed.emit(exclude)

    def _tell_place(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _PLACE):
            self.place_chosen.emit(item.data(0, _IMAGE) or item.data(0, _PLACE))

    def _open_place(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place:
            open_place(place)
        elif item.childCount():
            item.setExpanded(not item.isExpanded())


def open_place(place: str) -> bool:
    """Show a file's folder in the system's file manager; False where there is none."""
    path = Path(place)
    folder = path if path.is_dir() else path.parent
    if not path.is_absolute() or not folder.is_dir():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _line(parent: QTreeWidgetItem, text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [text])
    item.setToolTip(0, text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


def count_words(count: int) -> str:
    """Return what the box says that lets a training go on without some images."""
    return plural(
        count, "Train anyway without this %n image", "Train anyway without these %n images"
    )
