"""What can be done with a new model: adopt, keep as a candidate, throw away, go back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label, rule
from lem_viewer.gui.question_dialog import QuestionDialog
from lem_viewer.gui.translate import tr
from lem_viewer.values.model_verdict import RunState

_NAME_WIDTH_PX = 180


class TrialActions(QWidget):
    """The foot of the result page.

    Signals
    -------
    adopt_wanted(str, bool)
        Under which name, and whether it is used from now on.
    candidate_wanted(str)
    throw_wanted(bool)
        Whether the log is kept.
    back_wanted()
    """

    adopt_wanted = Signal(str, bool)
    candidate_wanted = Signal(str)
    throw_wanted = Signal(bool)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = RunState(False)
        self._busy = False
        self._in_use = ""
        self.said = label("", wraps=True)
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.name.setMinimumWidth(_NAME_WIDTH_PX)
        self.name.setAccessibleName(tr("Name in the zoo"))
        self.use = QCheckBox(tr("Use it from now on"))
        self.use.setChecked(True)
        self.adopt = QPushButton(tr("Adopt"))
        self.adopt.setProperty("role", "primary")
        self.candidate = QPushButton(tr("Keep as candidate"))
        self.throw = QPushButton(tr("Throw away…"))
        self.back = QPushButton()
        self.adopt.clicked.connect(
            lambda: self.adopt_wanted.emit(self.name.text().strip(), self.use.isChecked())
        )
        self.candidate.clicked.connect(lambda: self.candidate_wanted.emit(self.name.text().strip()))
        self.throw.clicked.connect(self._ask)
        self.back.clicked.connect(self.back_wanted)
        self.name.textChanged.connect(lambda: self._show())
        self.use.toggled.connect(lambda: self._show())
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        self._named = QWidget()
        named = QHBoxLayout(self._named)
        named.setContentsMargins(0, 0, 0, 0)
        named.setSpacing(grid)
        title = label(tr("Name in the zoo"), "muted")
        title.setBuddy(self.name)
        named.addWidget(title)
        named.addWidget(self.name)
        named.addWidget(self.use)
        named.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(grid)
        for button in (self.adopt, self.candidate, self.throw):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addWidget(rule())
        column.addWidget(self.said)
        column.addWidget(self._named)
        column.addLayout(acts)

    def show_state(self, state: RunState, in_use: str) -> None:
        """Show what has been made of the model so far.

        Parameters
        ----------
        state : RunState
        in_use : str
            ``name@sha8`` of the model in use.
        """
        self._state, self._in_use = state, in_use
        shown = state.name
        if not state.is_admitted and state.name_taken == "bundled":
            shown = state.free_name
        self.name.setText(shown)
        self._show()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be done while something is."""
        self._busy = busy
        self._show()

    def _show(self) -> None:
        state, is_free = self._state, not self._busy
        is_used = state.is_admitted and state.model_id == self._in_use
        can = is_free and state.has_model and state.usable
        self.name.setEnabled(can and not state.is_admitted)
        self._named.setVisible(state.has_model and state.usable and not is_used)
        has_name = bool(self.name.text().strip())
        self.adopt.setEnabled(can and has_name and not is_used)
        self.adopt.setText(tr("Adopt") if not state.is_admitted or state.is_candidate
                           else tr("Use this model"))  # fmt: skip
        self.candidate.setEnabled(can and has_name and not state.is_admitted)
        self.throw.setEnabled(is_free and state.has_model)
        way = state.way_back
        self.back.setVisible(way is not None)
        if way is not None:
            self.back.setText(tr("Go back to {0}", way.model_id))
            self.back.setEnabled(is_free and not way.why_not)
            self.back.setToolTip(way.why_not)
        self.said.setText(self._words())

    def _words(self) -> str:
        state = self._state
        if not state.has_model:
            return tr("There is no model in the run's folder.")
        if not state.usable:
            return tr("It cannot be adopted: {0}", state.why_not)
        if state.is_admitted and state.model_id == self._in_use:
            return tr("{0} is adopted and in use.", state.model_id)
        if state.is_candidate:
            return tr("{0} is kept as a candidate: listed in the zoo, not used.", state.model_id)
        if state.is_admitted:
            return tr("{0} is in the zoo; in use is {1}.", state.model_id, self._in_use)
        name = self.name.text().strip()
        if state.name_taken == "yours" and name.casefold() == state.name.casefold():
            return tr(
                "A model of yours has this name. Adopted, the new one takes its place, and the "
                "old one is kept for going back. As a candidate it needs another name, e.g. {0}.",
                state.free_name,
            )
        return tr("Nothing has been decided yet. In use is {0}.", self._in_use or "–")

    def _ask(self) -> None:
        more = (
            tr("What is in the zoo stays there.")
            if self._state.is_admitted
            else tr("The model is lost.")
        )
        self.question = QuestionDialog(
            self.window(),
            tr("Throw the model away"),
            tr("Model and checkpoints of this run are removed and cannot be brought back.")
            + f" {more}",
            (
                ("log", tr("Remove, keep the log")),
                ("all", tr("Remove everything")),
            ),
        )
        self.question.answered.connect(lambda name: self.throw_wanted.emit(name == "log"))
        self.question.open()
