"""All attributes of the active view's file: a table that can be searched; PHI hidden by one key."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.values.header_table import HeaderRow, HeaderTable

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = (mark("Tag"), mark("Attribute"), mark("Value"))
_NAME_PX, _LEAST_PX = 108, 40


class HeaderModel(QAbstractTableModel):
    """The rows; what identifies the patient is blanked while the patient is hidden."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[HeaderRow, ...] = ()
        self._hides = False

    def show_rows(self, rows: tuple[HeaderRow, ...], *, hides: bool) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows, self._hides = rows, hides
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many attributes there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 3: tag, name, value."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a cell's words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            tag, name, value = self._words(row)
            return "\n".join(part for part in (f"{tag} {name.strip()} {row.vr}", value) if part)
        is_dim = index.column() == 0 or (row.identifies and self._hides)
        if role == Qt.ItemDataRole.ForegroundRole and is_dim:
            return QColor(theme.MUTED)
        return None

    def _words(self, row: HeaderRow) -> tuple[str, str, str]:
        value = tr("hidden") if row.identifies and self._hides and row.value else row.value
        return row.tag, "   " * row.depth + row.name, value


class HeaderPage(QWidget):
    """The table of the active view, and a search line over it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._table: HeaderTable | None = None
        self._wanted = ""
        self._make_parts()
        session.header_table_arrived.connect(self._take)
        session.active_view_changed.connect(self.look)
        session.study_closed.connect(self._forget)
        session.settings_changed.connect(lambda _settings: self._show())

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search tag, attribute or value"))
        self.search.setAccessibleName(tr("Search the attributes"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))
        self.model = HeaderModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.model)
        self._filter.setFilterKeyColumn(-1)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self._search)
        self.view = QTableView()
        self.view.setModel(self._filter)
        self.view.setAccessibleName(tr("Attributes of the active view"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        across = self.view.horizontalHeader()
        across.setMinimumSectionSize(_LEAST_PX)
        across.setStretchLastSection(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tag_px = self.fontMetrics().horizontalAdvance("(0000,0000)") + 3 * theme.GRID_PX
        self.view.setColumnWidth(0, tag_px)
        self.view.setColumnWidth(1, _NAME_PX)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentRowChanged.connect(self._tell_row)
        self.row = label("", "small", wraps=True)
        self.row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID_PX, 0, 0)
        column.setSpacing(theme.GRID_PX // 2)
        for part in (self.search, self.view, self.row, self.said):
            column.addWidget(part)
        column.setStretch(1, 1)

    def look(self, _key: str = "") -> None:
        """Ask for the active view's attributes, when the page is in sight."""
        key = self._session.active_view
        if not key or not self.isVisible() or (self._table and self._table.key == key):
            return
        if self._session.outline is None:
            return
        self._wanted = key
        self._session.read_header_table(key)

    def showEvent(self, event: object) -> None:
        """Look when the reader comes here."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.look()

    def _take(self, table: HeaderTable) -> None:
        if table.key == self._wanted:
            self._table = table
            self._show()

    def _forget(self) -> None:
        self._table = None
        self._show()

    def _show(self) -> None:
        rows = self._table.rows if self._table else ()
        hides = self._session.settings.hide_patient
        self.model.show_rows(rows, hides=hides)
        self._tell_row(QModelIndex())
        self._count()

    def _tell_row(self, index: QModelIndex) -> None:
        """Say the row that the reader is at in full: the table cuts long values."""
        words = index.data(int(Qt.ItemDataRole.ToolTipRole)) if index.isValid() else ""
        self.row.setText(words or "")
        self.row.setVisible(bool(words))

    def _search(self, text: str) -> None:
        self._filter.setFilterFixedString(text.strip())
        self._count()

    def _count(self) -> None:
        shown, total = self._filter.rowCount(), self.model.rowCount()
        counted = plural(total, "%n attribute", "%n attributes")
        self.said.setText(counted if shown == total else tr("{0} of {1}", shown, counted))
