"""Two models of the zoo side by side: their cards' words and figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.zoo_compare_words import compare_cards
from lem_viewer.gui.zoo_tables import fill_row, make_table
from lem_viewer.values.zoo import Shelf


class ZooComparePage(QWidget):
    """Two choices and a table.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shelf = Shelf()
        self.first, self.second = QComboBox(), QComboBox()
        for box, name in ((self.first, tr("First model")), (self.second, tr("Second model"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _index: self._show())
        self.trouble = label("", "error", wraps=True)
        self.table = make_table(("", "", ""), tr("Comparison of two models"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setWordWrap(True)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 4)
        header = self.table.horizontalHeader()
        for place in (1, 2):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(0, 210)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self.table.resizeRowsToContents)
        self.note = label(
            tr("95 % intervals stand behind the figures. Sets are matched by their words on the "
               "cards; figures of different sets must not be held against each other. For a paired "
               "test on the same images: Dashboard (Ctrl+E), Two models."),
            "muted", wraps=True,
        )  # fmt: skip
        self._lay_out()
        session.zoo.shelf_changed.connect(self._take_shelf)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        row = QHBoxLayout()
        row.setSpacing(grid)
        row.addWidget(self.first)
        row.addWidget(label(tr("and"), "muted"))
        row.addWidget(self.second)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addLayout(row)
        column.addWidget(self.trouble)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)

    def compare(self, first: str, second: str) -> None:
        """Show these two."""
        for box, name in ((self.first, first), (self.second, second)):
            box.setCurrentIndex(max(0, box.findData(name)))
        self._show()

    def _take_shelf(self, shelf: Shelf) -> None:
        chosen = [box.currentData() for box in (self.first, self.second)]
        self._shelf = shelf
        names = [model.name for model in shelf.models if model.card is not None]
        for box in (self.first, self.second):
            box.clear()
            for model in shelf.models:
                if model.card is not None:
                    box.addItem(model.title, model.name)
        in_use = self._session.model_name
        first = chosen[0] if chosen[0] in names else in_use if in_use in names else ""
        others = [name for name in names if name != first]
        second = chosen[1] if chosen[1] in names else next(iter(others), first)
        self.compare(first, second)

    def _show(self) -> None:
        models = [self._shelf.model(box.currentData() or "") for box in (self.first, self.second)]
        self.table.setRowCount(0)
        self.table.clearSpans()
        cards = [model.card for model in models if model is not None and model.card is not None]
        withdrawn = [
            f"{model.title}: {tr('withdrawn')}: {model.withdrawal.reason}"
            for model in models
            if model is not None and model.withdrawal is not None
        ]
        self.trouble.setText("\n".join(dict.fromkeys(withdrawn)))
        self.trouble.setVisible(bool(withdrawn))
        if len(cards) < 2:
            return
        titles = [model.title for model in models if model is not None]
        self.table.setHorizontalHeaderLabels(["", *titles])
        rows = compare_cards(*cards)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            if row.is_heading:
                self._add_heading(number, row.what)
                continue
            fill_row(self.table, number, (row.what, row.first, row.second))
            self._align(number)
        self._settled.start(0)

    def _add_heading(self, number: int, words: str) -> None:
        item = QTableWidgetItem(words)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setToolTip(words)
        item.setBackground(QBrush(QColor(theme.RAISED)))
        self.table.setItem(number, 0, item)
        self.table.setSpan(number, 0, 1, 3)

    def _align(self, number: int) -> None:
        first = self.table.item(number, 0)
        if first is not None:
            first.setForeground(QColor(theme.MUTED))
        for place in range(3):
            item = self.table.item(number, place)
            if item is not None:
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._settled.start(0)
