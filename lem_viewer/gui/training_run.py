"""Trainings as the windows see them: questions go to a lane, answers come as signals.

One object on the GUI thread; with ``session.py`` and ``worklist_session.py`` the only file of
``gui`` that may know ``work``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from lem_viewer.errors import Failure
from lem_viewer.gui.session import Session
from lem_viewer.work.runner import Ended, Journey, Lanes

TRAINING, CHECKING = "training", "checking"
Receiver = Callable[[Any], None]


class TrainingRun(QObject):
    """What can be asked about trainings, and what it answers.

    Parameters
    ----------
    session : Session
        Refusals become its notices.
    lanes : Lanes or None
        Made here when not given.
    """

    def __init__(self, session: Session, lanes: Lanes | None = None) -> None:
        super().__init__(session)
        self.session = session
        self._lanes = lanes or Lanes((TRAINING, CHECKING))
        self._lanes.arrived.connect(self._receive)
        self._lanes.ended.connect(self._ended)
        self._receivers: dict[int, Receiver] = {}
        self._endings: dict[int, Receiver] = {}

    def follow(
        self, lane: str, journey: Journey, receiver: Receiver, ended: Receiver | None = None
    ) -> int:
        """Run a journey on a lane; each value goes to ``receiver``, how it ended to ``ended``."""
        task = self._lanes.submit(lane, journey)
        self._receivers[task] = receiver
        if ended is not None:
            self._endings[task] = ended
        return task

    def cancel(self, task: int) -> None:
        """Ask a journey to stop; none of its values arrive any more."""
        self._lanes.cancel(task)

    def shutdown(self) -> None:
        """Stop listening; a training in its own process goes on."""
        self._lanes.shutdown()

    def _receive(self, task: int, value: object) -> None:
        receiver = self._receivers.get(task)
        if receiver is not None:
            receiver(value)
        elif isinstance(value, Failure):
            self.session.add_notice(value)

    def _ended(self, task: int, how: Ended) -> None:
        self._receivers.pop(task, None)
        ending = self._endings.pop(task, None)
        if ending is not None:
            ending(how)
