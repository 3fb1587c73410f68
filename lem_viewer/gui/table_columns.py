"""Columns as wide as their widest text, title or content, so that nothing is cut off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from lem_viewer.gui import theme

_CELL_PADDING_PX = 17  # left and right of a cell's text, as in the style sheet
_TITLE_PADDING_PX = 13


def fit_columns(table: QTableView, widest: Sequence[str]) -> None:
    """Give each column the width of its title or content; the last one takes the rest.

    Parameters
    ----------
    table : QTableView
        With its model and titles.
    widest : sequence of str
        The widest content of each column but the last.
    """
    header = table.horizontalHeader()
    font = QFont(table.font())
    font.setPointSizeF(theme.base_point_size(font) * theme.SMALL)
    font.setWeight(QFont.Weight.DemiBold)
    titles = QFontMetrics(font)
    for column, text in enumerate(widest):
        title = table.model().headerData(column, Qt.Orientation.Horizontal)
        content = table.fontMetrics().horizontalAdvance(text) + _CELL_PADDING_PX
        named = titles.horizontalAdvance(str(title or "")) + _TITLE_PADDING_PX
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(column, max(content, named))
    header.setSectionResizeMode(len(widest), QHeaderView.ResizeMode.Stretch)
