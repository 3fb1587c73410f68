"""The worklist as a Qt model: so many rows as there are studies, read in pages when looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from lem_viewer.gui import theme
from lem_viewer.gui.translate import tr
from lem_viewer.gui.withdrawn_words import withdrawn_words
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.gui.worklist_words import COLUMNS, OF_THE_MODEL, WITHDRAWN, cell_text, cell_tip
from lem_viewer.values.reading import Status, WorklistEntry, WorklistQuery

PAGE = 200
PAGES_KEPT = 25
_NAMES = tuple(COLUMNS)
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = frozenset({"probability"})
_MIDDLE = frozenset({"flag", "density", "disagrees", "truth"})


class WorklistModel(QAbstractTableModel):
    """The studies of a query.

    Parameters
    ----------
    library : LibrarySession

    Signals
    -------
    count_changed(int)
    """

    count_changed = Signal(int)

    def __init__(self, library: LibrarySession) -> None:
        super().__init__()
        self._library = library
        self._query = WorklistQuery()
        self._count = 0
        self._pages: OrderedDict[int, tuple[WorklistEntry, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        library.page_arrived.connect(self._take_page)
        library.counted.connect(self._take_count)
        library.entry_changed.connect(self._take_entry)
        library.session.models_changed.connect(self._show_withdrawn)

    @property
    def query(self) -> WorklistQuery:
        """What is listed, in which order."""
        return self._query

    def show(self, query: WorklistQuery) -> None:
        """List the studies of a query; the lines come a moment later."""
        self.beginResetModel()
        self._query = query
        self._count = 0
        self._pages.clear()
        self._asked.clear()
        self._stale.clear()
        self.endResetModel()
        self._ask(0)
        self._library.count(query)

    def look_again(self) -> None:
        """Read the count and the pages in sight anew; what is shown stays until then."""
        self._stale = set(self._pages)
        self._asked.clear()  # an answer that was refused is asked for again
        self._library.count(self._query)
        for page in list(self._pages)[-2:]:
            self._ask(page)

    def entry_at(self, row: int) -> WorklistEntry | None:
        """Return a line, or None while it has not come."""
        page = self._pages.get(row // PAGE)
        return page[row % PAGE] if page is not None and row % PAGE < len(page) else None

    def row_of(self, study: int) -> int | None:
        """Return the row of a study that has been read, or None."""
        for number, page in self._pages.items():
            for place, entry in enumerate(page):
                if entry.id == study:
                    return number * PAGE + place
        return None

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many studies there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_NAMES)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(_NAMES):
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[_NAMES[section]][0])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(_NAMES[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; a page that has not come yet is asked for."""
        if not index.isValid():
            return None
        column = _NAMES[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        page = index.row() // PAGE
        entry = self.entry_at(index.row())
        if entry is None or page in self._stale:
            self._ask(page)
        if entry is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and column == "name" else None
        if page in self._pages:
            self._pages.move_to_end(page)
        settings = self._library.session.settings
        if settings.is_blinded and column in OF_THE_MODEL:
            return None
        withdrawn = self._withdrawn(entry) if column in OF_THE_MODEL else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and withdrawn:
            return f"{cell_text(entry, column)}, {withdrawn}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = cell_text(entry, column, hides_patient=settings.hide_patient)
            return f"{text} {WITHDRAWN}" if withdrawn and column == "probability" else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (cell_tip(entry, column), withdrawn))) or None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.ERROR) if withdrawn else _colour(entry, column)
        return None

    def _withdrawn(self, entry: WorklistEntry) -> str:
        """Return that the model whose probability stands there was withdrawn; else empty."""
        if entry.probability is None:
            return ""
        return withdrawn_words(self._library.session.withdrawal_of(entry.model_id))

    def _show_withdrawn(self) -> None:
        if self._count:
            first, last = _NAMES.index("probability"), _NAMES.index("disagrees")
            self.dataChanged.emit(self.index(0, first), self.index(self._count - 1, last))

    # ------------------------------------------------------------------ what arrives

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._library.page(self._query, page * PAGE, PAGE)

    def _take_page(
        self, query: WorklistQuery, start: int, entries: Sequence[WorklistEntry]
    ) -> None:
        if query != self._query:
            return
        page = start // PAGE
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = tuple(entries)
        self._pages.move_to_end(page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        if start + len(entries) > self._count:  # before the count has come
            self._set_count(start + len(entries))
        if entries:
            last = self.index(start + len(entries) - 1, len(_NAMES) - 1)
            self.dataChanged.emit(self.index(start, 0), last)

    def _take_count(self, query: WorklistQuery, count: int) -> None:
        if query == self._query:
            self._set_count(count)
            self.count_changed.emit(count)

    def _set_count(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _take_entry(self, entry: WorklistEntry) -> None:
        """Show a line that has changed where it stands; the order is kept until it is asked for."""
        row = self.row_of(entry.id)
        if row is None:
            return
        page = list(self._pages[row // PAGE])
        page[row % PAGE] = replace(entry)
        self._pages[row // PAGE] = tuple(page)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(_NAMES) - 1))


def _alignment(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft
    if column in _RIGHT:
        side = Qt.AlignmentFlag.AlignRight
    elif column in _MIDDLE:
        side = Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter


def _colour(entry: WorklistEntry, column: str) -> QColor | None:
    if not entry.is_present:
        return QColor(theme.DISABLED)
    if column in ("flag", "disagrees"):
        return QColor(theme.WARNING)
    if column == "status":
        return QColor(theme.MUTED if entry.status in (Status.READ, Status.AUDITED) else theme.TEXT)
    if column in ("birth_date", "description", "views", "truth"):
        return QColor(theme.MUTED)
    return None
