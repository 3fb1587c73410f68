"""The card of a model: what it is, what it was measured on, and where it fails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import card_words, theme
from lem_viewer.gui.card_origin import origin_lines
from lem_viewer.gui.labels import label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr
from lem_viewer.values.models import ModelCard, ModelChoice

WIDTH_PX, HEIGHT_PX = 980, 680
PICTURE_PX, _NAME_PX, _PICTURES_A_ROW = 280, 150, 3
_PLOT_SIZE_PX, _PLOT_DELAY_MS = (300, 240), 50


class ModelCardDialog(ResearchDialog):
    """Shows the card of one model, and lets another be chosen to look at.

    Parameters
    ----------
    parent : QWidget
    choices : sequence of ModelChoice
        Those with a card are offered.
    shown : str
        Name of the model to show first.
    """

    def __init__(self, parent: QWidget, choices: Sequence[ModelChoice], shown: str) -> None:
        super().__init__(parent, tr("Model card"), QDialogButtonBox.StandardButton.Close)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._choices = [each for each in choices if each.card is not None]
        self.models = QComboBox()
        self.models.setAccessibleName(tr("Model"))
        for each in self._choices:
            self.models.addItem(each.title, each.name)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(label(tr("Model")))
        head.addWidget(self.models)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.area, 1)
        self.models.currentIndexChanged.connect(self._show)
        at = next((k for k, each in enumerate(self._choices) if each.name == shown), 0)
        self.models.setCurrentIndex(at)
        self._show(at)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._choices):
            self.area.setWidget(label(tr("There is no model with a card."), "muted"))
            return
        choice = self._choices[at]
        assert choice.card is not None
        self.area.setWidget(_page(choice.card, Path(choice.folder) if choice.folder else None,
                                    choice.restriction))  # fmt: skip
        self.area.verticalScrollBar().setValue(0)


class _Page(QWidget):
    """What scrolls: as high as its words need at its width, not at the least width they could have.

    Qt's own least height is that of the narrowest words, which leaves screens of nothing below.
    """

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width."""
        return QSize(super().minimumSizeHint().width(), 0)


def _page(card: ModelCard, folder: Path | None, restriction: str) -> QWidget:
    page = _Page()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 2 * theme.GRID_PX, theme.GRID_PX)
    column.setSpacing(theme.GRID_PX)
    column.addWidget(_text(f"{card.name} {card.version}", "title"))
    if restriction:
        column.addWidget(_text(restriction, "warning"))
    column.addLayout(_lines(card_words.about_lines(card)))
    column.addWidget(_heading(tr("Figures (95 % intervals)")))
    rows = card_words.figure_rows(card.figures)
    if rows:
        column.addWidget(_table(card_words.figure_columns(), rows))
    else:
        column.addWidget(_text(tr("The card has no figures."), "muted"))
    column.addWidget(_heading(tr("Calibration")))
    column.addWidget(_text(card_words.calibration_text(card)))
    _add_calibration(column, card)
    column.addWidget(_heading(tr("Images it knows")))
    column.addWidget(_text(card_words.guard_text(card)))
    column.addWidget(_heading(tr("Limitations and failure cases")))
    for said in (card.limitations, card_words.failure_text(card)):
        if said:
            column.addWidget(_text(said))
    _add_pictures(column, card, folder)
    origin = origin_lines(card)
    if origin:
        column.addWidget(_heading(tr("Where it comes from")))
        column.addLayout(_lines(origin))
    column.addWidget(_heading(tr("Method")))
    column.addLayout(_lines(card_words.method_lines(card)))
    column.addStretch(1)
    return page


def _add_calibration(column: QVBoxLayout, card: ModelCard) -> None:
    rows = card_words.calibration_rows(card)
    given = card.calibration
    if not rows or given is None:
        return
    beside = QHBoxLayout()
    beside.setSpacing(2 * theme.GRID_PX)
    left = QVBoxLayout()
    left.addWidget(
        _table((tr("Of patients it was not fitted on"), tr("before"), tr("after")), rows)
    )
    left.addStretch(1)
    beside.addLayout(left, 1)
    if given.reliability:
        beside.addWidget(_PlotToCome(given.reliability))
    column.addLayout(beside)


class _PlotToCome(QWidget):
    """Keeps the room of the reliability curve and draws it once the card can be read.

    pyqtgraph takes half a second to load, and seconds from a cold disk.
    """

    def __init__(self, curve: Sequence[Mapping[str, Any]]) -> None:
        super().__init__()
        self._curve = curve
        self.setFixedSize(*_PLOT_SIZE_PX)
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._draw)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw after the card is painted."""
        super().showEvent(event)
        if not self._row.count():
            self._painted.start(_PLOT_DELAY_MS)

    def _draw(self) -> None:
        from lem_viewer.gui.card_plot import reliability_plot

        self._row.addWidget(reliability_plot(self._curve))


def _add_pictures(column: QVBoxLayout, card: ModelCard, folder: Path | None) -> None:
    if not card.pictures or folder is None:
        return
    grid = QGridLayout()
    grid.setSpacing(2 * theme.GRID_PX)
    for number, picture in enumerate(card.pictures):
        shown = QLabel()
        pixmap = QPixmap(str(folder / picture.file))
        if pixmap.isNull():
            shown.setText(tr("The picture {0} is missing.", picture.file))
            shown.setProperty("role", "muted")
            shown.setWordWrap(True)
        else:
            shown.setPixmap(
                pixmap.scaled(
                    PICTURE_PX,
                    PICTURE_PX,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        shown.setAccessibleName(picture.caption)
        caption = _text(picture.caption, "muted")
        caption.setFixedWidth(PICTURE_PX)
        row, col = divmod(number, _PICTURES_A_ROW)
        grid.addWidget(shown, 2 * row, col, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(caption, 2 * row + 1, col, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(_PICTURES_A_ROW, 1)
    column.addLayout(grid)


def _heading(text: str) -> QLabel:
    made = label(text, "heading")
    made.setContentsMargins(0, theme.GRID_PX, 0, 0)
    return made


def _text(text: str, role: str = "") -> QLabel:
    made = label(text, role, wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _lines(lines: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * theme.GRID_PX)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(lines):
        title = label(name, "muted", wraps=True)
        title.setFixedWidth(_NAME_PX)
        grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_text(value), row, 1)
    return grid


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    """Return a table as high as its rows, the first column wrapped."""
    table = QTableWidget(len(rows), len(columns))
    table.setHorizontalHeaderLabels(list(columns))
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setWordWrap(True)
    for row, cells in enumerate(rows):
        for col, text in enumerate(cells):
            item = QTableWidgetItem(_in_two_lines(text) if col else text)
            item.setToolTip(text)
            side = Qt.AlignmentFlag.AlignRight if col else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, col, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(40)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    first = table.horizontalHeaderItem(0)
    if first is not None:
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    # Rows are as high as the words need at the width that the first column gets in the end.
    settled = QTimer(table)
    settled.setSingleShot(True)
    settled.timeout.connect(lambda: _fit_height(table))
    header.sectionResized.connect(lambda *_: settled.start(0))
    _fit_height(table)
    return table


def _in_two_lines(text: str) -> str:
    """Return a figure with its interval below it, so that seven columns fit."""
    return text.replace(" (", "\n(", 1)


def _fit_height(table: QTableWidget) -> None:
    """Make each row as high as its words need (Qt's own sum is some pixels too small or large)."""
    metrics = table.fontMetrics()
    total = 0
    for row in range(table.rowCount()):
        needed = 0
        for col in range(table.columnCount()):
            item = table.item(row, col)
            width = (
                10_000 if col else table.columnWidth(0) - 2 * theme.GRID_PX
            )  # figures never wrap
            room = QRect(0, 0, width, 10_000)
            words = metrics.boundingRect(
                room, Qt.TextFlag.TextWordWrap, item.text() if item else ""
            )
            needed = max(needed, words.height())
        table.setRowHeight(row, needed + theme.GRID_PX)
        total += needed + theme.GRID_PX
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + total + 2)
