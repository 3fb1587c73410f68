"""The words on a model's card, changed by people; figures, weights and their hash stay."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.question_dialog import QuestionDialog
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.card_edits import EDITABLE, edit_faults, edited_card, longest_of
from lem_viewer.values.models import ModelCard

WIDTH_PX, HEIGHT_PX = 860, 680
_NAME_PX = 150
FIELDS = {
    "title": mark("Title"),
    "description": mark("Description"),
    "intended_use": mark("Intended use"),
    "training_data": mark("Training data"),
    "licence": mark("Licence"),
    "restriction": mark("Restriction"),
    "authors": mark("Authors"),
    "notes": mark("Notes"),
}
_LINES = {"title": 1, "authors": 1, "licence": 2, "restriction": 2, "intended_use": 3}
_SAID = {
    "empty": mark("Something must stand here."),
    "long": mark("Too long: {0} characters, at most {1}."),
    "control": mark("It holds characters that cannot be shown here."),
    "notice": mark("The sentence “Research use only. Not for primary diagnosis.” must stay."),
    "not usable": mark("The reason why the model is not usable must stay at its beginning."),
}


class CardEditor(ResearchDialog):
    """Edits the words of a card; what is wrong is told below its field.

    Parameters
    ----------
    parent : QWidget
    card : ModelCard
        Of a model of the reader's own.
    reader : str
        Who edits: named in the card's history.

    Signals
    -------
    edited(object)
        The ModelCard with the new words and a new line in its history.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget, card: ModelCard, reader: str = "") -> None:
        kinds = QDialogButtonBox.StandardButton
        super().__init__(parent, tr("Edit the card of {0}", card.name), kinds.Save | kinds.Cancel)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._card, self._reader = card, reader
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.faults: dict[str, QLabel] = {}
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 2 * theme.GRID_PX, theme.GRID_PX)
        self._grid.setHorizontalSpacing(2 * theme.GRID_PX)
        self._grid.setVerticalSpacing(theme.GRID_PX // 2)
        self._grid.setColumnStretch(1, 1)
        for name in FIELDS:
            self._add_field(name)
        self._add_fixed()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self.body.addWidget(area, 1)
        self.save_button = self.buttons.button(kinds.Save)
        self.save_button.setText(tr("Save"))
        self.buttons.button(kinds.Cancel).setText(tr("Cancel"))
        self._look()

    # ------------------------------------------------------------------ the form

    def _add_field(self, name: str) -> None:
        row = self._grid.rowCount()
        words = tr(FIELDS[name])
        text = getattr(self._card, name)
        lines = _LINES.get(name, 4)
        field: QLineEdit | QPlainTextEdit
        if lines == 1 and "\n" not in text:
            field = QLineEdit(text)
            field.textChanged.connect(self._look)
        else:
            field = QPlainTextEdit(text)
            field.setTabChangesFocus(True)
            height = lines * field.fontMetrics().lineSpacing() + 2 * theme.GRID_PX
            field.setFixedHeight(height)
            field.textChanged.connect(self._look)
        field.setAccessibleName(words)
        title = label(words, "muted")
        title.setMinimumWidth(_NAME_PX)
        title.setBuddy(field)
        fault = label("", "error")
        fault.hide()
        top = Qt.AlignmentFlag.AlignTop
        title.setContentsMargins(0, theme.GRID_PX // 2, 0, 0)
        self._grid.addWidget(title, row, 0, top)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(fault, row + 1, 1)
        self.fields[name], self.faults[name] = field, fault

    def _add_fixed(self) -> None:
        """Show what cannot be changed, and who changed what before."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 2 * theme.GRID_PX, 0, 0)
        column.setSpacing(theme.GRID_PX // 2)
        column.addWidget(label(tr("Not to be changed"), "heading"))
        column.addWidget(
            label(tr("Name {0}, version {1}", self._card.name, self._card.version), "muted")
        )
        weights = label(f"sha256 {self._card.sha256}", "muted", wraps=True)
        weights.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(weights)
        column.addWidget(
            label(tr("Figures, configuration and calibration as they were measured."), "muted")
        )
        lines = history_lines(self._card)
        if lines:
            column.addSpacing(theme.GRID_PX)
            column.addWidget(label(tr("Changed before"), "heading"))
        for line in lines:
            column.addWidget(label(line, "muted", wraps=True))
        self._grid.addLayout(column, self._grid.rowCount(), 0, 1, 2)

    # ------------------------------------------------------------------ what was written

    def changes(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: _text_of(self.fields[name]).strip() for name in EDITABLE}

    def _made(self) -> ModelCard:
        on = datetime.now(UTC).isoformat(timespec="seconds")
        return edited_card(self._card, self.changes(), by=self._reader, on=on)

    def is_changed(self) -> bool:
        """Return True where a field says something else than the card."""
        return any(getattr(self._card, name).strip() != t for name, t in self.changes().items())

    def _look(self) -> None:
        """Tell what is wrong, below each field."""
        if not hasattr(self, "save_button"):
            return  # still being made
        wrong = edit_faults(self._card, self._made())
        for name, fault in self.faults.items():
            count = len(_text_of(self.fields[name]))
            said = tr(_SAID[wrong[name]], count, longest_of(name)) if name in wrong else ""
            fault.setText(said)
            fault.setVisible(bool(said))
            self.fields[name].setAccessibleDescription(said)
        self.save_button.setEnabled(self.is_changed() and not wrong)

    def accept(self) -> None:
        """Hand the changed card over and close."""
        made = self._made()
        if made is self._card or edit_faults(self._card, made):
            return
        super().accept()
        self.edited.emit(made)

    def reject(self) -> None:
        """Close; ask first where words would be lost."""
        if not self.is_changed():
            super().reject()
            return
        question = QuestionDialog(
            self,
            tr("Changes not saved"),
            tr("What you wrote on this card has not been saved."),
            (("discard", tr("Close without saving")),),
        )
        question.answered.connect(lambda _name: super(CardEditor, self).reject())
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question = question
        question.open()


def history_lines(card: ModelCard) -> list[str]:
    """Return who changed which words of a card, newest first."""
    return [_history_line(each) for each in reversed(card.edits)]


def _history_line(edit: Mapping[str, Any]) -> str:
    before = edit.get("before")
    names = [name for name in before if name in FIELDS] if isinstance(before, Mapping) else []
    what = ", ".join(tr(FIELDS[name]) for name in names)
    on = str(edit.get("on", "")).replace("T", " ")[:16]
    return tr("{0}, {1}: {2}", on, str(edit.get("by", "")) or tr("unnamed"), what)


def _text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
