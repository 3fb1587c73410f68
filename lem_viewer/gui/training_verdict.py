"""What is done with a new model, as the windows ask for it; the session learns what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, Signal

from lem_viewer.gui.session import Session
from lem_viewer.values.model_verdict import Adopted, WentBack

RESULT = "result"
Receiver = Callable[[Any], None]
Follow = Callable[..., int]


class TrainingVerdicts(QObject):
    """Asks for trials and verdicts on one lane.

    Parameters
    ----------
    session : Session
    follow : callable
        ``TrainingRun.follow``.
    journeys : module
        ``work.verdict_journeys``; only ``training_run.py`` may know it.

    Signals
    -------
    went_back(object)
        WentBack: an earlier model is in use again, wherever that was asked for.
    """

    went_back = Signal(object)

    def __init__(self, session: Session, follow: Follow, journeys: ModuleType) -> None:
        super().__init__(session)
        self.session = session
        self._follow = follow
        self._journeys = journeys

    def look(self, run: Path, receiver: Receiver, ended: Receiver) -> int:
        """Ask for the RunState and the ModelTrial that is kept."""
        journey = self._journeys.looking(run, self.session.model_name)
        return self._follow(RESULT, journey, receiver, ended)

    def try_model(self, run: Path, against: str, receiver: Receiver, ended: Receiver) -> int:
        """Score the run's model and another on the patients kept aside."""
        journey = self._journeys.trying(run, against, self.session.settings.device)
        return self._follow(RESULT, journey, receiver, ended)

    def adopt(
        self,
        run: Path,
        receiver: Receiver,
        ended: Receiver,
        *,
        name: str = "",
        use: bool = True,
        candidate: bool = False,
    ) -> int:
        """Take the run's model into the zoo; in use from now on where ``use``."""
        journey = self._journeys.adopting(
            run, self.session.model_name, name=name, use=use, candidate=candidate
        )
        return self._follow(RESULT, journey, self._learning(receiver), ended)

    def throw_away(self, run: Path, receiver: Receiver, ended: Receiver, *, keep_log: bool) -> int:
        """Remove what the training wrote."""
        journey = self._journeys.throwing(run, self.session.model_name, keep_log=keep_log)
        return self._follow(RESULT, journey, receiver, ended)

    def ask_back(self, receiver: Receiver, ended: Receiver) -> int:
        """Ask for the WayBack; nothing arrives where there is none."""
        journey = self._journeys.asking_back(self.session.model_name)
        return self._follow(RESULT, journey, receiver, ended)

    def go_back(self, receiver: Receiver, ended: Receiver) -> int:
        """Use the model again that was in use before the last adoption."""
        journey = self._journeys.going_back(self.session.model_name)
        return self._follow(RESULT, journey, self._learning(receiver), ended)

    def _learning(self, receiver: Receiver) -> Receiver:
        """Let the session know of another model before anybody shows it."""

        def receive(value: object) -> None:
            if isinstance(value, WentBack):
                self.session.adopt_model(value.setting)
            elif isinstance(value, Adopted) and value.is_current:
                self.session.adopt_model(value.name)
            elif isinstance(value, Adopted):
                self.session.zoo.look_everywhere()
            receiver(value)
            if isinstance(value, WentBack):
                self.went_back.emit(value)

        return receive
