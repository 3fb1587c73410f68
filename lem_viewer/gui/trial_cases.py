"""The cases on which two models part, pictured side by side; a click shows them large."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr
from lem_viewer.gui.trial_words import case_words, changed_count
from lem_viewer.values.model_trial import ChangedCase, ModelTrial

THUMBNAIL_PX = 132
FIRST_SHOWN = 8
_COLUMNS = 2  # names may be long: three do not fit beside the steps at 1280 pixels


class ChangedCases(QWidget):
    """A row of two pictures for each case; the first ones, the others when asked for.

    Attributes
    ----------
    buttons : list of QToolButton
        One a case that is shown, in the trial's order.
    large : LargeCase or None
        The dialog that was opened last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QToolButton] = []
        self.large: LargeCase | None = None
        self._trial: ModelTrial | None = None
        self.count = label("", wraps=True)
        self.legend = label(
            tr(
                "Yellow cross: strongest point; blue: outlines; green: truth; colour: 0.7 and more."
            ),
            "muted",
            wraps=True,
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.GRID_PX)
        self._grid.setVerticalSpacing(theme.GRID_PX)
        self._grid.setColumnStretch(_COLUMNS, 1)
        self.more = QPushButton()
        self.more.clicked.connect(self._show_more)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        for part in (self.count, self.legend):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addLayout(foot)

    def show_trial(self, trial: ModelTrial) -> None:
        """Show the changed cases of a trial."""
        self._trial = trial
        while self._grid.count():
            held = self._grid.takeAt(0)
            widget = held.widget() if held is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        has_changed = bool(trial.changed)
        self.count.setText(changed_count(trial) if has_changed else tr("No case has changed side."))
        self.legend.setVisible(has_changed)
        self._add(trial.changed[:FIRST_SHOWN])

    def _add(self, cases: tuple[ChangedCase, ...]) -> None:
        assert self._trial is not None
        for change in cases:
            number = len(self.buttons)
            button = _case_button(self._trial, change)
            button.clicked.connect(partial(self._enlarge, change))
            self._grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
            self.buttons.append(button)
        rest = len(self._trial.changed) - len(self.buttons)
        self.more.setVisible(rest > 0)
        self.more.setText(tr("Show {0} more", rest))

    def _show_more(self) -> None:
        if self._trial is not None:
            self._add(self._trial.changed[len(self.buttons) :])

    def _enlarge(self, change: ChangedCase) -> None:
        assert self._trial is not None
        self.large = LargeCase(self.window(), self._trial, change)
        self.large.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.large.show()


def _case_button(trial: ModelTrial, change: ChangedCase) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    words = case_words(trial, change)
    button.setText(words)
    button.setAccessibleName(words.replace("\n", ", "))
    button.setToolTip(tr("Left the model in use, right the new one; click to enlarge"))
    pair = _pair(trial, change, THUMBNAIL_PX)
    if pair is not None:
        button.setIcon(QIcon(pair))
        button.setIconSize(pair.size())
    return button


def _pictures(trial: ModelTrial, change: ChangedCase) -> list[QPixmap]:
    """Return what the current and the new model saw; null where there is no picture."""
    folder = Path(trial.folder)
    names = (change.picture_current, change.picture_new)
    return [QPixmap(str(folder / name)) if name else QPixmap() for name in names]


def _pair(trial: ModelTrial, change: ChangedCase, height: int) -> QPixmap | None:
    """Return both pictures beside each other, the current model's left."""
    shown = [
        each.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
        for each in _pictures(trial, change)
        if not each.isNull()
    ]
    if not shown:
        return None
    gap = theme.GRID_PX
    width = sum(each.width() for each in shown) + gap * (len(shown) - 1)
    pair = QPixmap(QSize(width, height))
    pair.fill(theme.PANEL)
    painter, left = QPainter(pair), 0
    for each in shown:
        painter.drawPixmap(left, 0, each)
        left += each.width() + gap
    painter.end()
    return pair


class LargeCase(ResearchDialog):
    """A case with both models' pictures as large as they were made.

    Parameters
    ----------
    parent : QWidget
    trial : ModelTrial
    change : ChangedCase
    """

    def __init__(self, parent: QWidget, trial: ModelTrial, change: ChangedCase) -> None:
        super().__init__(parent, tr("Changed case"), QDialogButtonBox.StandardButton.Close)
        self.words = label(case_words(trial, change), wraps=True)
        self.body.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GRID_PX)
        self.pictures: list[QLabel] = []
        sides = (trial.current, trial.new)
        for side, picture in zip(sides, _pictures(trial, change), strict=True):
            column = QVBoxLayout()
            role = tr("New model") if side is trial.new else tr("Model in use")
            column.addWidget(label(f"{role}: {side.model_id if side else ''}", "heading"))
            shown = QLabel()
            if picture.isNull():
                shown.setText(tr("There is no picture of this case."))
            else:
                shown.setPixmap(picture)
            column.addWidget(shown)
            column.addStretch(1)
            row.addLayout(column)
            self.pictures.append(shown)
        self.body.addLayout(row)
