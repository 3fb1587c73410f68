"""The extrema of all views in one table, strongest first."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from lem_viewer.gui import colours, theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.session import Session
from lem_viewer.gui.table_columns import fit_columns
from lem_viewer.gui.translate import tr
from lem_viewer.values.findings import Extremum, Prediction

Index = QModelIndex | QPersistentModelIndex
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
RANK, VIEW, KIND, SCORE, PROBABILITY, AREA = range(6)
_RIGHT_ALIGNED = (RANK, SCORE, PROBABILITY, AREA)
_SAME_PLACE_PX = 0.5
MARK_PX = 12
_ANSWERED_ROLES = frozenset(
    map(
        int,
        (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.DecorationRole,
            Qt.ItemDataRole.TextAlignmentRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ),
    )
)
_WIDEST = ("00", "R MLO", "▲. max", "−00.00", "0.00")  # of each column but the last


@dataclass(frozen=True)
class Finding:
    """One extremum as a row.

    Parameters
    ----------
    key, index : str, int
        View, and index among its prediction's extrema.
    title : str
        The view's.
    extremum : Extremum
    area_mm2, area_px : float or None
        Of its outline; both None where it has none.
    """

    key: str
    index: int
    title: str
    extremum: Extremum
    area_mm2: float | None
    area_px: float | None

    @property
    def probability(self) -> float:
        """Sigmoid of the score."""
        return 1.0 / (1.0 + math.exp(-max(-700.0, min(700.0, self.extremum.score))))

    @property
    def area_text(self) -> str:
        """Area with its unit; a dash where there is no outline."""
        if self.area_mm2 is not None:
            return f"{self.area_mm2:.0f} mm²" if self.area_mm2 >= 10 else f"{self.area_mm2:.1f} mm²"
        if self.area_px is None:
            return "–"
        many = self.area_px >= 100_000
        return f"{self.area_px / 1e6:.2f} Mpx" if many else f"{self.area_px:.0f} px"


def findings_of(session: Session) -> list[Finding]:
    """Return every extremum of the study, largest absolute score first."""
    found = [
        _finding(session.header(key).title, prediction, index)
        for key, prediction in session.predictions.items()
        for index in range(len(prediction.extrema))
    ]
    return sorted(found, key=lambda finding: -abs(finding.extremum.score))


def _finding(title: str, prediction: Prediction, index: int) -> Finding:
    extremum = prediction.extrema[index]
    for region in prediction.regions:
        if (
            abs(region.peak_row - extremum.row) <= _SAME_PLACE_PX
            and abs(region.peak_col - extremum.col) <= _SAME_PLACE_PX
        ):
            return Finding(prediction.key, index, title, extremum, region.area_mm2, region.area_px)
    return Finding(prediction.key, index, title, extremum, None, None)


class FindingsModel(QAbstractTableModel):
    """Rows of :class:`Finding`."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: list[Finding] = []
        self._columns = _column_names()

    def set_findings(self, findings: list[Finding]) -> None:
        """Replace every row."""
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    def row_of(self, key: str, index: int) -> int:
        """Return the row of an extremum, or -1."""
        for row, finding in enumerate(self.findings):
            if (finding.key, finding.index) == (key, index):
                return row
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of extrema."""
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """Return a column's name, or what it means as its tool tip."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        name, meaning = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return meaning
        return name if role == DISPLAY else None

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """Return what a cell says."""
        if role not in _ANSWERED_ROLES:
            return None
        finding, column = self.findings[index.row()], index.column()
        kind = finding.extremum.is_maximum
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            ink = colours.MAXIMUM if kind else colours.MINIMUM
            return icon("maximum" if kind else "minimum", ink.name(), MARK_PX)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._spoken(finding)
        if role != DISPLAY:
            return None  # a decoration elsewhere
        return (
            str(index.row() + 1),
            finding.title,
            tr("max") if kind else tr("min"),
            _score_text(finding.extremum.score),
            f"{finding.probability:.2f}",
            finding.area_text,
        )[column]

    def _spoken(self, finding: Finding) -> str:
        kind = (
            tr("maximum: speaks for a lesion")
            if finding.extremum.is_maximum
            else tr("minimum: speaks against a lesion")
        )
        place = tr("row {0:.0f}, column {1:.0f}").format(finding.extremum.row, finding.extremum.col)
        return f"{finding.title}, {kind}\n{place}"


def _score_text(score: float) -> str:
    """Return a score with three significant places at most, and a true minus sign."""
    places = 2 if abs(score) < 10 else 1 if abs(score) < 100 else 0
    return f"{score:+.{places}f}".replace("-", "−")


def _column_names() -> tuple[tuple[str, str], ...]:
    """Return the name and the meaning of each column."""
    return (
        ("#", tr("Rank by the absolute score")),
        (tr("Image"), tr("Side and view")),
        (tr("Kind"), tr("Maximum (for a lesion) or minimum (against)")),
        (tr("Score"), tr("Value of the score map, a logit")),
        ("p", tr("Sigmoid of the score; not calibrated")),
        (tr("Area"), tr("Area of the back-propagated outline")),
    )


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT_ALIGNED else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class FindingsTable(QTableView):
    """The table; what is clicked, stepped to or entered is chosen.

    Signals
    -------
    chosen(str, int)
        View key and index of the extremum.
    """

    chosen = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.findings = FindingsModel()
        self.setModel(self.findings)
        self.setProperty("role", "bare")
        self.setAccessibleName(tr("Extrema, strongest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(MARK_PX, MARK_PX))
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        fit_columns(self, _WIDEST)
        self.clicked.connect(lambda index: self._choose(index.row()))

    def show_selected(self, key: str, index: int) -> None:
        """Mark a row without telling anybody."""
        row = self.findings.row_of(key, index)
        if row < 0:
            self.clearSelection()
        else:
            self.selectRow(row)
            self.scrollTo(self.findings.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the keyboard: arrows choose, Enter chooses again."""
        before = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(before)
            return
        super().keyPressEvent(event)
        row = self.currentIndex().row()
        if row != before:
            self._choose(row)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.findings.findings):
            finding = self.findings.findings[row]
            self.chosen.emit(finding.key, finding.index)
