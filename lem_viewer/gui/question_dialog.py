"""A question before something that cannot be undone; the window behind it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from lem_viewer.gui.labels import label
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.translate import tr

_WIDTH_PX = 520


class QuestionDialog(ResearchDialog):
    """Asks; Escape and Cancel answer nothing.

    Parameters
    ----------
    parent : QWidget
    title, text : str
    answers : sequence of (str, str)
        Name and words of each button, the harmless one first.

    Signals
    -------
    answered(str)
        The name of the button that was pressed.
    """

    answered = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, text: str, answers: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(parent, title, QDialogButtonBox.StandardButton.Cancel)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH_PX)
        self.text = label(text, wraps=True)
        self.body.addWidget(self.text)
        self.answers: dict[str, QPushButton] = {}
        for name, words in answers:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._answer, name))
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            self.answers[name] = button
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(tr("Cancel"))
        cancel.setDefault(True)
        cancel.setFocus()

    def _answer(self, name: str) -> None:
        self.accept()
        self.answered.emit(name)
