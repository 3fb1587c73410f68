"""The numbers and choices of a training as rows of a form: each with a sentence and its range."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.translate import mark, tr

EDITOR_WIDTH_PX = 150


@dataclass(frozen=True)
class Number:
    """A number: its field in the configuration, what it is called and what it does.

    Parameters
    ----------
    field, title, sentence : str
    low, high : float
        What is allowed.
    is_whole : bool
    """

    field: str
    title: str
    sentence: str
    low: float
    high: float
    is_whole: bool = True


@dataclass(frozen=True)
class Choice:
    """One of several: (value, words) each."""

    field: str
    title: str
    sentence: str
    values: tuple[tuple[Any, str], ...]


@dataclass(frozen=True)
class Flag:
    """Yes or no."""

    field: str
    title: str
    sentence: str


@dataclass(frozen=True)
class Options:
    """Keyword options as JSON."""

    field: str
    title: str
    sentence: str


Field = Number | Choice | Flag | Options


class NumberEdit(QLineEdit):
    """A line that wants a number; says what is wrong with what was typed."""

    def __init__(self, field: Number) -> None:
        super().__init__()
        self._field = field
        self.setMaximumWidth(EDITOR_WIDTH_PX)

    def show_value(self, value: float) -> None:
        """Show a number, but leave what was typed where it is the same one."""
        if self.value() != value:
            self.setText(plain_number(value))

    def value(self) -> float | int | None:
        """Return the number; None where it is none, or out of its range."""
        text = self.text().strip().replace(",", ".")
        try:
            value = int(text) if self._field.is_whole else float(text)
        except ValueError:
            return None
        return value if self._field.low <= value <= self._field.high else None

    def fault(self) -> str:
        """Return what is wrong, with what is allowed."""
        if self.value() is not None:
            return ""
        field = self._field
        if field.is_whole:
            words = mark("A whole number from {0} to {1}, please.")
        else:
            words = mark("A number from {0} to {1}, please.")
        return tr(words, plain_number(field.low), plain_number(field.high))


class ChoiceEdit(QComboBox):
    """One of several values."""

    def __init__(self, values: Iterable[tuple[Any, str]]) -> None:
        super().__init__()
        for value, words in values:
            self.addItem(tr(words), value)

    def show_value(self, value: Any) -> None:
        """Show a value; one that is not known becomes a further choice."""
        place = self.findData(value)
        if place < 0:
            self.addItem(str(value), value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def value(self) -> Any:
        """Return the chosen value."""
        return self.currentData()

    def fault(self) -> str:
        """Return nothing: any of them is allowed."""
        return ""


class FlagEdit(QCheckBox):
    """A tick."""

    def show_value(self, value: bool) -> None:
        """Show it."""
        self.setChecked(bool(value))

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def fault(self) -> str:
        """Return nothing."""
        return ""


class OptionsEdit(QLineEdit):
    """A JSON object; an empty line is an empty one."""

    def show_value(self, value: Mapping[str, Any]) -> None:
        """Show it."""
        if self.value() != dict(value):
            self.setText(json.dumps(dict(value)) if value else "")

    def value(self) -> dict[str, Any] | None:
        """Return it; None where the line is no JSON object."""
        text = self.text().strip()
        try:
            made = json.loads(text) if text else {}
        except ValueError:
            return None
        return made if isinstance(made, dict) else None

    def fault(self) -> str:
        """Return what is wrong."""
        if self.value() is not None:
            return ""
        return tr("A JSON object, please, as in {0}", '{"sharpness": 5}')


Editor = NumberEdit | ChoiceEdit | FlagEdit | OptionsEdit


class FieldForm(QWidget):
    """Rows of fields: name, editor, sentence, and what is wrong below it.

    Parameters
    ----------
    fields : sequence of Field

    Signals
    -------
    edited()
        The reader changed something.
    """

    edited = Signal()

    def __init__(self, fields: Iterable[Field]) -> None:
        super().__init__()
        self.editors: dict[str, Editor] = {}
        self.told: dict[str, Any] = {}
        self._shows = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID_PX)
        grid.setVerticalSpacing(theme.GRID_PX // 2)
        grid.setColumnStretch(2, 1)
        for field in fields:
            self._add(field, grid)

    def _add(self, field: Field, grid: QGridLayout) -> None:
        row = grid.rowCount()
        editor = _editor_of(field)
        title = tr(field.title)
        editor.setAccessibleName(title)
        sentence = label(_sentence(field), "muted", wraps=True)
        editor.setAccessibleDescription(sentence.text())
        name = label(title)
        name.setBuddy(editor)
        wrong = label("", "error", wraps=True)
        wrong.setVisible(False)
        grid.addWidget(name, row, 0)
        grid.addWidget(editor, row, 1)
        grid.addWidget(sentence, row, 2)
        grid.addWidget(wrong, row + 1, 1, 1, 2)
        self.editors[field.field], self.told[field.field] = editor, wrong
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._tell)
        elif isinstance(editor, QComboBox):
            editor.activated.connect(self._tell)
        else:
            editor.clicked.connect(self._tell)

    def _tell(self, *_: object) -> None:
        self.edited.emit()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show what is known of these fields."""
        for name, editor in self.editors.items():
            if name in values:
                editor.show_value(values[name])

    def values(self) -> dict[str, Any]:
        """Return what is right of what is shown."""
        found = {name: editor.value() for name, editor in self.editors.items()}
        return {name: value for name, value in found.items() if value is not None}

    def faults(self) -> dict[str, str]:
        """Return what is wrong, by field."""
        found = {name: editor.fault() for name, editor in self.editors.items()}
        return {name: words for name, words in found.items() if words}

    def tell_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        for name, wrong in self.told.items():
            words = faults.get(name, "")
            wrong.setText(words)
            wrong.setVisible(bool(words))

    def lock(self, names: Iterable[str], locked: bool) -> None:
        """Take some fields out of the reader's hand, or give them back."""
        for name in names:
            if name in self.editors:
                self.editors[name].setEnabled(not locked)


def _editor_of(field: Field) -> Editor:
    if isinstance(field, Number):
        return NumberEdit(field)
    if isinstance(field, Choice):
        return ChoiceEdit(field.values)
    return FlagEdit() if isinstance(field, Flag) else OptionsEdit()


def _sentence(field: Field) -> str:
    said = tr(field.sentence)
    if not isinstance(field, Number):
        return said
    limits = tr("From {0} to {1}.", plain_number(field.low), plain_number(field.high))
    return f"{said} {limits}"


def plain_number(value: float) -> str:
    """Return a number without an exponent."""
    if value == int(value):
        return str(int(value))
    return f"{value:.8f}".rstrip("0")
