"""Questions of the zoo's window that want a line of text: a name, a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from lem_viewer.gui.labels import label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr

_WIDTH_PX = 660


class TextQuestion(ResearchDialog):
    """Asks for a line; Escape and Cancel answer nothing.

    Parameters
    ----------
    parent : QWidget
    title, text : str
    asked : str
        What the field is, for its label and for screen readers.
    value : str
        What stands in it at first.
    words : str
        On the button that answers.
    longest : int
        Most characters.
    other : str
        Words of a second way out that needs no text; empty: there is none.

    Signals
    -------
    answered(str)
        What was written, blanks at the ends taken off.
    other_chosen()
    """

    answered = Signal(str)
    other_chosen = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        asked: str,
        value: str = "",
        *,
        words: str,
        longest: int = 64,
        other: str = "",
    ) -> None:
        super().__init__(parent, title, QDialogButtonBox.StandardButton.Cancel)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH_PX)
        self._before = value
        self.text = label(text, wraps=True)
        self.field = QLineEdit(value)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(asked)
        self.field.selectAll()
        named = label(asked, "muted")
        named.setBuddy(self.field)
        for part in (self.text, named, self.field):
            self.body.addWidget(part)
        self.answer = QPushButton(words)
        self.answer.setProperty("role", "primary")
        self.answer.setDefault(True)
        self.answer.clicked.connect(self._answer)
        self.other: QPushButton | None = None
        if other:
            self.other = QPushButton(other)
            self.other.setAutoDefault(False)
            self.other.clicked.connect(self._other)
            self.buttons.addButton(self.other, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.answer, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(tr("Cancel"))
        cancel.setAutoDefault(False)
        self.field.textChanged.connect(self._look)
        self.field.setFocus()
        self._look()

    def _look(self) -> None:
        text = self.field.text().strip()
        self.answer.setEnabled(bool(text) and text != self._before.strip())

    def _answer(self) -> None:
        self.accept()
        self.answered.emit(self.field.text().strip())

    def _other(self) -> None:
        self.accept()
        self.other_chosen.emit()
