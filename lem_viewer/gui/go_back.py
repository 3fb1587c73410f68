"""The question whether to go back to the model that was in use before the last adoption."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui.question_dialog import QuestionDialog
from lem_viewer.gui.training_verdict import TrainingVerdicts
from lem_viewer.gui.translate import tr
from lem_viewer.values.model_verdict import WayBack, WentBack


class GoBack(QObject):
    """Asks, goes back, and says what is in use then.

    Parameters
    ----------
    window : QWidget
    verdicts : TrainingVerdicts

    Attributes
    ----------
    question : QuestionDialog or None
        What was asked last.
    """

    def __init__(self, window: QWidget, verdicts: TrainingVerdicts) -> None:
        super().__init__(window)
        self._window, self._verdicts = window, verdicts
        self._way: WayBack | None = None
        self.question: QuestionDialog | None = None

    def ask(self) -> None:
        """Look where one can go back to, then ask."""
        self._way = None
        self._verdicts.ask_back(self._take, lambda _how: self._ask())

    def _take(self, value: object) -> None:
        if isinstance(value, WayBack):
            self._way = value
        elif isinstance(value, Failure):
            self._verdicts.session.add_notice(value)
        elif isinstance(value, WentBack):
            said = tr("In use is {0}, no longer {1}.", value.model_id, value.from_id)
            title = tr("Went back to the earlier model")
            self._verdicts.session.add_notice(Failure(title, said, severity="info"))

    def _ask(self) -> None:
        way = self._way
        if way is None or way.why_not:
            said = (
                tr("{0}: {1}", way.model_id, way.why_not)
                if way
                else tr("No model has been adopted here yet.")
            )
            title = tr("There is no earlier model to go back to")
            self._verdicts.session.add_notice(Failure(title, said, severity="info"))
            return
        self.question = QuestionDialog(
            self._window,
            tr("Go back to the earlier model"),
            tr(
                "{0} is used again in place of {1}. Findings and audit records go on naming the "
                "model that made them; the open study is read anew.",
                way.model_id,
                way.from_id,
            ),
            (("back", tr("Go back")),),
        )
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.question.answered.connect(
            lambda _name: self._verdicts.go_back(self._take, lambda _how: None)
        )
        self.question.open()
