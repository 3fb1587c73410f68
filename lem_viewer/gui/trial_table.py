"""The figures of a trial as a table: new, in use, difference."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from lem_viewer.gui import theme
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.trial_words import BETTER, WORSE, figure_rows
from lem_viewer.values.model_trial import ModelTrial

_COLUMNS = (
    mark("Figure (95 % interval)"), mark("New model"), mark("Model in use"), mark("Difference"),
)  # fmt: skip
_COLOURS = {BETTER: theme.GOOD, WORSE: theme.ERROR}


class TrialTable(QTableWidget):
    """As high as its rows; nothing in it is cut."""

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        self.setAccessibleName(tr("Figures of both models"))
        self.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID_PX)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_trial(self, trial: ModelTrial) -> None:
        """Show a trial's figures."""
        rows = figure_rows(trial)
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            cells = (row.title, row.new, row.current, row.difference)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(row.tip)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if column == len(cells) - 1 and row.how in _COLOURS:
                    item.setForeground(QColor(_COLOURS[row.how]))
                self.setItem(number, column, item)
        for column in (2, 3):
            self.setColumnHidden(column, trial.current is None)
        height = self.horizontalHeader().sizeHint().height()
        height += self.verticalHeader().defaultSectionSize() * len(rows)
        self.setFixedHeight(height + 2)

    def words(self) -> list[list[str]]:
        """Return what stands in the rows."""
        return [
            [item.text() if (item := self.item(row, col)) else "" for col in range(len(_COLUMNS))]
            for row in range(self.rowCount())
        ]
