"""One step of a hanging protocol as a form: name, what fills it, and a grid of cells."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import protocol_edits as edits
from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.hanging import MOST_COLS, MOST_PRIORS, MOST_ROWS, Cell, Step

_FILLS = (
    ("cells", mark("The cells below")),
    ("special", mark("All magnified, spot and other special views")),
    ("each", mark("Every view alone, one after the other")),
    ("rest", mark("What no other step has")),
)
_SIZES = (("fit", mark("Fit")), ("pixels", mark("1:1 pixels")))
_SIDES = (("R", mark("right")), ("L", mark("left")), ("", mark("either side")))
_KINDS = (
    ("", mark("2-D, else tomosynthesis")),
    ("2d", mark("2-D only")),
    ("tomosynthesis", mark("tomosynthesis only")),
)
_VIEWS = ("CC", "MLO", "ML", "LM", "XCCL", "XCCM", "LMO", "SIO")
_MODIFIERS = (
    "magnification", "spot compression", "implant displaced", "rolled lateral", "rolled medial",
    "rolled inferior", "rolled superior", "tangential", "cleavage", "axillary tail",
)  # fmt: skip


class StepForm(QWidget):
    """Shows a step and tells what the reader makes of it.

    Signals
    -------
    changed(object)
        The Step as it is now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._step = Step("")
        self._shows = False
        self._make_parts()
        self._lay_out()

    def _make_parts(self) -> None:
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.fill = _combo(_FILLS)
        self.scale = _combo(_SIZES)
        self.rows, self.cols = QSpinBox(), QSpinBox()
        self.rows.setRange(1, MOST_ROWS)
        self.cols.setRange(1, MOST_COLS)
        self.grid = QTableWidget()
        self.grid.setAccessibleName(tr("Cells of the step"))
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setTabKeyNavigation(False)
        for header in (self.grid.horizontalHeader(), self.grid.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.hide()
        self.side = _combo(_SIDES)
        self.view = _combo((("", mark("any view")), *((view, view) for view in _VIEWS)))
        priors = [(str(n), mark("prior {0}")) for n in range(1, MOST_PRIORS + 1)]
        self.prior = _combo((("0", mark("the exam that is read")),))
        for number, text in priors:
            self.prior.addItem(tr(text, number), number)
        self.modifier = _combo((("", mark("ordinary views")), *((m, m) for m in _MODIFIERS)))
        self.kind = _combo(_KINDS)
        for part, words in self._named():
            part.setAccessibleName(words)
        self.name.textEdited.connect(lambda text: self._give(replace(self._step, name=text)))
        self.fill.activated.connect(
            lambda: self._give(edits.with_fill(self._step, self.fill.currentData()))
        )
        self.scale.activated.connect(
            lambda: self._give(replace(self._step, size=self.scale.currentData()))
        )
        for box in (self.rows, self.cols):
            box.valueChanged.connect(self._take_grid)
        for combo in (self.side, self.view, self.prior, self.modifier, self.kind):
            combo.activated.connect(self._take_cell)
        self.grid.currentCellChanged.connect(lambda *_: self._show_cell())

    def _named(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.name, tr("Name")),
            (self.fill, tr("Shows")),
            (self.scale, tr("Size")),
            (self.rows, tr("Rows")),
            (self.cols, tr("Columns")),
            (self.side, tr("Side")),
            (self.view, tr("View")),
            (self.prior, tr("Exam")),
            (self.modifier, tr("Modifier")),
            (self.kind, tr("Kind")),
        )

    def _lay_out(self) -> None:
        half = theme.GRID_PX // 2
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        upper, lower = QGridLayout(), QGridLayout()
        for grid, first, last in ((upper, 0, 5), (lower, 5, 10)):
            grid.setSpacing(half)
            grid.setColumnStretch(1, 1)
            for row, (part, words) in enumerate(self._named()[first:last]):
                text = label(words, "muted")
                text.setBuddy(part)
                grid.addWidget(text, row, 0)
                grid.addWidget(part, row, 1)
        column.addLayout(upper)
        column.addWidget(self.grid, 1)
        column.addWidget(label(tr("The cell that is chosen above shows"), "muted"))
        column.addLayout(lower)

    # ------------------------------------------------------------------ step to form

    def show_step(self, step: Step) -> None:
        """Show a step."""
        self._step = step
        self._shows = True
        if self.name.text() != step.name:
            self.name.setText(step.name)
        self.fill.setCurrentIndex(self.fill.findData(step.fill))
        self.scale.setCurrentIndex(self.scale.findData(step.size))
        has_cells = step.fill == "cells"
        if has_cells:
            self.rows.setValue(len(step.rows))
            self.cols.setValue(len(step.rows[0]))
        for part in (self.rows, self.cols, self.grid):
            part.setEnabled(has_cells)
        self._fill_grid()
        self._shows = False
        self._show_cell()

    def _fill_grid(self) -> None:
        row, col = max(0, self.grid.currentRow()), max(0, self.grid.currentColumn())
        rows = self._step.rows
        self.grid.setRowCount(len(rows))
        self.grid.setColumnCount(len(rows[0]) if rows else 0)
        for r, line in enumerate(rows):
            for c, cell in enumerate(line):
                item = QTableWidgetItem(_words(cell))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.grid.setItem(r, c, item)
        if rows:
            self.grid.setCurrentCell(min(row, len(rows) - 1), min(col, len(rows[0]) - 1))

    def _show_cell(self) -> None:
        cell = self._cell()
        for combo in (self.side, self.view, self.prior, self.modifier, self.kind):
            combo.setEnabled(cell is not None)
        if cell is None:
            return
        for combo, value in (
            (self.side, cell.side),
            (self.view, cell.view),
            (self.prior, str(cell.prior)),
            (self.modifier, cell.modifier),
            (self.kind, cell.kind),
        ):
            if combo.findData(value) < 0:
                combo.addItem(value, value)
            combo.setCurrentIndex(combo.findData(value))

    def _cell(self) -> Cell | None:
        row, col = self.grid.currentRow(), self.grid.currentColumn()
        rows = self._step.rows
        if 0 <= row < len(rows) and 0 <= col < len(rows[row]):
            return rows[row][col]
        return None

    # ------------------------------------------------------------------ form to step

    def _take_grid(self) -> None:
        if not self._shows:
            self._give(edits.with_grid(self._step, self.rows.value(), self.cols.value()))

    def _take_cell(self) -> None:
        if self._cell() is None:
            return
        cell = Cell(
            self.side.currentData(),
            self.view.currentData(),
            int(self.prior.currentData()),
            self.modifier.currentData(),
            self.kind.currentData(),
        )
        row, col = self.grid.currentRow(), self.grid.currentColumn()
        self._give(edits.with_cell(self._step, row, col, cell))

    def _give(self, step: Step) -> None:
        self.show_step(step)
        self.changed.emit(step)


def _combo(entries: tuple[tuple[str, str], ...]) -> QComboBox:
    combo = QComboBox()
    for value, words in entries:
        combo.addItem(tr(words), value)
    return combo


def _words(cell: Cell) -> str:
    if not cell.prior:
        return cell.title
    return f"{cell.title}\n{tr('prior {0}', cell.prior)}"
