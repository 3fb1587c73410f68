"""The worklist's window: search and filters, the table of studies, what is being indexed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.icons import app_icon, icon
from lem_viewer.gui.labels import ElidedLabel, ResearchBanner, label
from lem_viewer.gui.translate import plural, tr
from lem_viewer.gui.worklist_filters import WorklistFilters
from lem_viewer.gui.worklist_model import WorklistModel
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.gui.worklist_words import COLUMNS, OF_THE_MODEL
from lem_viewer.settings import Settings
from lem_viewer.values.listing import IndexDone, IndexProgress
from lem_viewer.values.reading import WorklistEntry, WorklistQuery

SIZE = QSize(1280, 760)
_NAMES = tuple(COLUMNS)
_PADDING_PX = 20


class WorklistWindow(QWidget):
    """A window of its own: on a second screen, or brought up by its key.

    Parameters
    ----------
    library : LibrarySession
    """

    def __init__(self, library: LibrarySession) -> None:
        super().__init__()
        self.library = library
        self.setWindowTitle(tr("Worklist – LEM Viewer"))
        self.setWindowIcon(app_icon())
        self.resize(SIZE)
        self.setMinimumSize(900, 420)
        self.model = WorklistModel(library)
        self.filters = WorklistFilters(library)
        self._open_study: int | None = None
        self._make_table()
        self._make_foot()
        self._lay_out()
        self._make_keys()
        self._listen()
        self._show_settings(library.session.settings)
        self.open.setEnabled(False)
        self.hint.hide()  # until it is known that there is nothing

    # ------------------------------------------------------------------ parts

    def _make_table(self) -> None:
        table = self.table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Studies"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID_PX)
        # Fixed heights: Qt would ask every one of 100,000 rows for its own.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(_NAMES.index("study_date"), Qt.SortOrder.DescendingOrder)
        header.setStretchLastSection(True)
        for place, (title, _sort, widest) in enumerate(COLUMNS.values()):
            wide = max(
                self.fontMetrics().horizontalAdvance(text) for text in (tr(title) + "  ", widest)
            )
            table.setColumnWidth(place, wide + _PADDING_PX)

    def _make_foot(self) -> None:
        self.count = label("", "muted")
        self.progress_text = ElidedLabel("", "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.stop = QPushButton(tr("Stop"))
        self.add_folder = QPushButton(tr("Add a folder…"))
        self.add_folder.setIcon(icon("open_folder"))
        self.add_folder.setToolTip(
            tr("List the studies below a folder; it is watched for new ones")
        )
        self.open = QPushButton(tr("Open"))
        self.open.setProperty("role", "primary")
        self.open.setToolTip(tr("Open the chosen study (Return)"))
        self.progress.hide()
        self.stop.hide()
        self.hint = label(f"{self.add_folder.text()}  {self.add_folder.toolTip()}", "muted")
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        middle = QVBoxLayout(self.table.viewport())
        middle.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        head = QHBoxLayout()
        head.addWidget(label(tr("Worklist"), "title"))
        head.addStretch(1)
        self.banner = ResearchBanner()
        head.addWidget(self.banner)
        foot = QHBoxLayout()
        foot.setSpacing(grid)
        for widget in (self.count, self.progress):
            foot.addWidget(widget)
        foot.addWidget(self.progress_text, 1)
        for button in (self.stop, self.add_folder, self.open):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        column.setSpacing(grid)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _make_keys(self) -> None:
        for keys, act in (
            ("Return", self.open_current), ("Enter", self.open_current),
            ("F", self.toggle_flag), ("M", self.toggle_mine),
        ):  # fmt: skip
            made = QAction(self.table)
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.triggered.connect(lambda _checked=False, act=act: act())
            self.table.addAction(made)
        for keys, focus in (("Ctrl+F", self._search), ("Escape", self.close)):
            made = QAction(self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(lambda _checked=False, focus=focus: focus())
            self.addAction(made)

    def _listen(self) -> None:
        library = self.library
        self.filters.changed.connect(self.show_list)
        self.model.count_changed.connect(self._show_count)
        self.model.dataChanged.connect(lambda *_: self._choose_first())
        self.table.doubleClicked.connect(lambda _index: self.open_current())
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.open.clicked.connect(self.open_current)
        self.add_folder.clicked.connect(self.ask_folder)
        self.stop.clicked.connect(library.stop_indexing)
        library.opened.connect(self.show_list)
        library.opened.connect(self._ask_readers)
        library.listed.connect(self.model.look_again)
        library.entry_changed.connect(lambda _entry: self._ask_readers())
        library.index_progress.connect(self._show_progress)
        library.index_ended.connect(self._show_index_end)
        library.session.settings_changed.connect(self._show_settings)

    # ------------------------------------------------------------------ what can be done

    def show_list(self) -> None:
        """List what the filters say."""
        self.model.show(self.filters.query())

    def current(self) -> WorklistEntry | None:
        """Return the chosen study, if its line has come."""
        index = self.table.currentIndex()
        return self.model.entry_at(index.row()) if index.isValid() else None

    def open_current(self) -> None:
        """Open the chosen study."""
        entry = self.current()
        if entry is not None:
            self.library.open_entry(entry)

    def toggle_flag(self) -> None:
        """Flag the chosen study, or take the flag away."""
        entry = self.current()
        if entry is not None:
            self.library.toggle_flag(entry)

    def toggle_mine(self) -> None:
        """Assign the chosen study to the one who reads, or no more."""
        entry = self.current()
        if entry is not None:
            self.library.toggle_assigned(entry, self.library.reader)

    def ask_folder(self) -> None:
        """Ask for a folder and list the studies below it."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Add a folder to the library"))
        if chosen:
            self.library.index([Path(chosen)])
            self._show_progress_begin(chosen)

    def mark_open(self, study: int) -> None:
        """Choose the line of the study that is open."""
        self._open_study = study
        row = self.model.row_of(study)
        if row is not None:
            self._choose(row)

    def _search(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def _sort(self, section: int) -> None:
        name = COLUMNS[_NAMES[section]][1]
        header, query = self.table.horizontalHeader(), self.model.query
        if not name:
            header.setSortIndicator(
                next(i for i, each in enumerate(COLUMNS.values()) if each[1] == query.sort),
                _order(query.descending),
            )
            return
        descending = not query.descending if query.sort == name else name != "patient_name"
        header.setSortIndicator(section, _order(descending))
        self.filters.sort_by(name, descending=descending)

    def _show_menu(self, place: QPoint) -> None:
        entry = self.current()
        if entry is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Open"), self.open_current)
        text = tr("Take the flag away (F)") if entry.is_flagged else tr("Flag (F)")
        menu.addAction(text, self.toggle_flag)
        assign = menu.addMenu(tr("Assign to"))
        held = entry.assigned_to.split(", ")
        for place_of in range(1, self.filters.reader.count()):
            name = self.filters.reader.itemData(place_of)
            made = assign.addAction(self.filters.reader.itemText(place_of))
            made.setCheckable(True)
            made.setChecked(name in held)
            made.triggered.connect(lambda _on, name=name: self.library.toggle_assigned(entry, name))
        menu.popup(self.table.viewport().mapToGlobal(place))

    # ------------------------------------------------------------------ what is shown

    def _ask_readers(self) -> None:
        self.library.ask(self.library.desk.readers, (), self.filters.show_readers)

    def _choose_first(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            row = None if self._open_study is None else self.model.row_of(self._open_study)
            self._choose(row or 0)
        self._show_chosen()

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        selection = self.table.selectionModel()
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        selection.setCurrentIndex(index, flags)
        self.table.scrollTo(index)

    def _show_chosen(self) -> None:
        self.open.setEnabled(self.current() is not None)

    def _show_count(self, count: int) -> None:
        self.count.setText(plural(count, "%n study", "%n studies"))
        is_bare = count == 0 and self.model.query == replace(
            WorklistQuery(), sort=self.model.query.sort, descending=self.model.query.descending
        )
        self.hint.setVisible(is_bare)
        self.open.setEnabled(self.current() is not None)

    def _show_settings(self, settings: Settings) -> None:
        for name in OF_THE_MODEL:
            self.table.setColumnHidden(_NAMES.index(name), settings.is_blinded)
        self.table.viewport().update()

    def _show_progress_begin(self, folder: str) -> None:
        self.progress_text.setText(tr("Indexing {0}", folder))
        self.progress.show()
        self.stop.show()

    def _show_progress(self, value: IndexProgress) -> None:
        if not value.read:
            return  # a look at what is known already is not worth a word
        self.progress.show()
        self.stop.show()
        text = tr("{0} files seen, {1} read, {2} studies", value.seen, value.read, value.studies)
        self.progress_text.setText(f"{value.folder}: {text}")

    def _show_index_end(self, done: IndexDone | None) -> None:
        was_shown = self.progress.isVisible() or bool(self.progress_text.text())
        self.progress.hide()
        self.stop.hide()
        if done is None or not was_shown:
            self.progress_text.setText(tr("Stopped; what was read is kept") if was_shown else "")
        else:
            text = tr("{0} new views, {1} files gone, {2} damaged",
                      done.views, done.gone, done.unreadable)  # fmt: skip
            self.progress_text.setText(f"{done.folder}: {text}")

    def focus_table(self) -> None:
        """Give the table the keyboard."""
        self.table.setFocus()


def _order(descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
