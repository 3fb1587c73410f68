"""How outlines and truth agree, view by view and for the study."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import label
from lem_viewer.gui.legend import DifferenceLegend
from lem_viewer.gui.session import Session
from lem_viewer.gui.table_columns import fit_columns
from lem_viewer.gui.translate import tr
from lem_viewer.settings import Settings
from lem_viewer.values.findings import TruthMask, ViewComparison

_WIDEST = ("R MLO", "0.00", "0.00", "yes", "00.0 %")  # of each column but the last
_SOURCES_SHOWN = 12
_TEXT_WIDTH_PX = 304  # or Qt plans for the narrowest wrap


class ComparePanel(QWidget):
    """A row a view; a view without truth says so and never shows 0.

    Signals
    -------
    truth_wanted()
        The reader wants to add truth.
    """

    truth_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: dict[str, int] = {}
        self._make_parts()
        self._lay_out()
        session.study_outlined.connect(self._show_all)
        session.study_closed.connect(self._show_all)
        session.study_read.connect(self._show_all)
        session.analysis_started.connect(self._show_all)
        session.header_changed.connect(self._show_all)
        session.truth_arrived.connect(self._show_view)
        session.truth_arrived.connect(self._show_sources)
        session.prediction_arrived.connect(self._show_view)
        session.comparison_changed.connect(self._show_view)
        session.settings_changed.connect(self._show_toggle)
        self._show_all()

    def _make_parts(self) -> None:
        self.study_line = label("", "", wraps=True)
        self.study_line.setMinimumWidth(_TEXT_WIDTH_PX)
        self.table = QTableWidget(0, 6)
        self.table.setProperty("role", "bare")
        self.table.setAccessibleName(tr("Agreement of each view with its truth"))
        names = (tr("Image"), tr("Dice"), tr("IoU"), tr("Hit"), tr("Chance"), tr("Lesions"))
        meanings = (
            tr("Side and view"),
            tr("Overlap of outlines and truth: 2 |A∩B| / (|A|+|B|)"),
            tr("Overlap over union of outlines and truth"),
            tr("The strongest maximum lies in the truth"),
            tr("How often a random point of the breast lies in the truth"),
            tr("Lesions that hold at least one maximum"),
        )
        for column, (name, meaning) in enumerate(zip(names, meanings, strict=True)):
            item = QTableWidgetItem(name)
            item.setToolTip(meaning)
            item.setTextAlignment(_alignment(column))
            self.table.setHorizontalHeaderItem(column, item)
        self._shape_table()
        self.sources = label("", "muted", wraps=True)
        self.sources.setMinimumWidth(_TEXT_WIDTH_PX)
        self.sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.difference = QCheckBox(tr("Show the difference (D)"))
        self.difference.toggled.connect(
            lambda on: self._session.change_overlays(show_difference=on)
        )
        self.legend = DifferenceLegend()
        self.add_truth = QPushButton(tr("Add truth…"))
        self.add_truth.setIcon(icon("add_truth"))
        self.add_truth.setToolTip(tr("Masks, DICOM SEG or outlines of the open study (Ctrl+T)"))
        self.add_truth.clicked.connect(self.truth_wanted)

    def _shape_table(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID_PX)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        fit_columns(table, _WIDEST)
        table.cellClicked.connect(self._choose_view)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(grid, grid, grid, grid)
        column.setSpacing(grid)
        column.addWidget(self.study_line)
        column.addWidget(self.table)
        column.addWidget(self.sources)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        foot.setContentsMargins(grid, 0, grid, grid)
        foot.addWidget(self.difference, 1)
        foot.addWidget(self.add_truth)
        legend = QHBoxLayout()
        legend.setContentsMargins(grid, grid // 2, grid, 0)
        legend.addWidget(self.legend)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(grid // 2)
        whole.addWidget(scroll, 1)
        whole.addLayout(legend)
        whole.addLayout(foot)

    # ------------------------------------------------------------------ what is shown

    def _show_all(self) -> None:
        outline = self._session.outline
        headers = outline.views if outline else ()
        self.table.clearSpans()
        self.table.setRowCount(0)
        self.table.setRowCount(len(headers))
        self._rows = {header.key: row for row, header in enumerate(headers)}
        for header in headers:
            self._show_view(header.key)
        rows = self.table.verticalHeader().length()
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 2)
        self.table.setVisible(bool(headers))
        self.study_line.setText(self._study_words())
        self._show_sources()
        self.add_truth.setEnabled(outline is not None)
        self._show_toggle(self._session.settings)

    def _show_view(self, key: str) -> None:
        """Show one view's row anew, and the study's line; a row that says the same stays."""
        row = self._rows.get(key)
        if row is None:
            return
        cells = [self._session.header(key).title, *self._cells(key)]
        there = [self.table.item(row, column) for column in range(6)]
        if cells != [item.text() for item in there if item is not None]:
            self._fill_row(row, cells)
            self.study_line.setText(self._study_words())

    def _show_sources(self) -> None:
        told = [(key, truth) for key, truths in self._session.truths.items() for truth in truths]
        lines = [
            self._source_line(self._session.header(key).title, truth)
            for key, truth in told[:_SOURCES_SHOWN]
        ]
        if len(told) > _SOURCES_SHOWN:
            lines.append(tr("and {0} more").format(len(told) - _SOURCES_SHOWN))
        self.sources.setText("\n".join(lines))
        self.sources.setVisible(bool(lines))

    def _fill_row(self, row: int, cells: list[str]) -> None:
        spans = len(cells) == 2
        if self.table.columnSpan(row, 1) != (5 if spans else 1):
            self.table.setSpan(row, 1, 1, 5 if spans else 1)
        for column in range(len(cells), 6):
            self.table.takeItem(row, column)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_alignment(0 if spans else column))
            if spans and column == 1:
                item.setForeground(QColor(theme.MUTED))
            item.setToolTip(text if spans else "")
            self.table.setItem(row, column, item)

    def _cells(self, key: str) -> list[str]:
        """Return a view's cells, or one sentence that takes the place of the figures."""
        truths = self._session.truths.get(key, ())
        if not truths:
            is_late = self._session.is_opening  # truth is read after the last view
            return [tr("Not read yet") if is_late else tr("No truth for this view")]
        comparison = self._session.comparisons.get(key)
        if key not in self._session.predictions:
            return [tr("Truth is there; not analysed yet")]
        if comparison is None:
            return [tr("Comparing…")]
        if comparison.hit is None and comparison.benign_left_out:
            return [tr("Benign only: does not count here")]
        return [
            _figure(comparison.dice),
            _figure(comparison.iou),
            self._hit_word(comparison),
            "–" if comparison.chance is None else f"{100 * comparison.chance:.1f} %",
            tr("{0} of {1}").format(comparison.lesions_hit, comparison.lesions),
        ]

    def _hit_word(self, comparison: ViewComparison) -> str:
        if comparison.hit is None:
            return "–"
        return tr("yes") if comparison.hit else tr("no")

    def _study_words(self) -> str:
        study = self._session.study_comparison
        views = [view for view in study.with_truth] if study else []
        if not self._session.truths and self._session.is_opening:
            return tr("Truth is read when the views are.")
        if not self._session.truths:
            return tr("No truth is known for this study. Add masks, DICOM SEG or outlines.")
        if study is not None and not views:
            return tr("The truth is benign only; this model scores malignancy.")
        if study is None:
            return tr("Truth is there. Analyse to compare.")
        dice = study.dice_mean
        chances = [view.chance for view in views if view.chance is not None]
        parts = [
            tr("Study: mean Dice {0}").format(_figure(dice))
            if dice is not None
            else tr("Study: Dice not defined"),
            tr("hit in {0} of {1} views with truth").format(study.hits, len(views)),
        ]
        if chances:
            mean = 100 * sum(chances) / len(chances)
            parts.append(tr("chance {0:.1f} %").format(mean))
        return ", ".join(parts) + "."

    def _source_line(self, title: str, truth: TruthMask) -> str:
        name = PurePath(truth.source).name
        fitted = truth.transform or tr("fits as it is")
        return f"{title}: {truth.label}, {truth.kind}, {name} ({fitted})"

    def _show_toggle(self, settings: Settings) -> None:
        self.difference.setChecked(settings.overlays.show_difference)

    def _choose_view(self, row: int, _column: int) -> None:
        if self._session.outline is not None:
            self._session.set_active_view(self._session.outline.views[row].key)

    def sizeHint(self) -> QSize:
        """Ask for room for four views and their truth."""
        return QSize(344, 240)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (0, 3) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
