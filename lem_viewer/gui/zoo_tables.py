"""Tables of the zoo's window: read-only, whole rows, words wrapped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem


def make_table(head: Sequence[str], name: str, *, stretched: int = 0) -> QTableWidget:
    """Return an empty table.

    Parameters
    ----------
    head : sequence of str
        Titles of the columns.
    name : str
        What a screen reader calls it.
    stretched : int
        The column that takes the room that is left.
    """
    made = QTableWidget(0, len(head))
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(list(head))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def fill_row(
    table: QTableWidget,
    row: int,
    cells: Sequence[str],
    *,
    key: object = None,
    colour: str = "",
    tip: str = "",
) -> None:
    """Write a row; its first cell carries ``key``."""
    for place, text in enumerate(cells):
        item = QTableWidgetItem(text)
        item.setToolTip(tip or text)
        if colour:
            item.setForeground(QColor(colour))
        if place == 0 and key is not None:
            item.setData(Qt.ItemDataRole.UserRole, key)
        table.setItem(row, place, item)


def key_of_row(table: QTableWidget, row: int) -> object:
    """Return what a row was given as its key, or None."""
    item = table.item(row, 0)
    return item.data(Qt.ItemDataRole.UserRole) if item is not None else None


def choose_key(table: QTableWidget, key: object) -> bool:
    """Select the row with a key; False where there is none."""
    for row in range(table.rowCount()):
        if key_of_row(table, row) == key:
            table.setCurrentCell(row, 0)
            return True
    return False
