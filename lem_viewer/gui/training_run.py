"""Trainings as the windows see them: questions go to a lane, answers come as signals.

One object on the GUI thread; with ``session.py`` and ``worklist_session.py`` the only file of
``gui`` that may know ``work``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from lem_viewer.errors import Failure
from lem_viewer.gui.session import Session
from lem_viewer.values.data_report import DataReport
from lem_viewer.values.models import TrainingConfig
from lem_viewer.work import training_data, training_practice
from lem_viewer.work.runner import Ended, Journey, Lanes

TRAINING, CHECKING, LOOKING = "training", "checking", "looking"
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
        self._lanes = lanes or Lanes((TRAINING, CHECKING, LOOKING))
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

    # ------------------------------------------------------------------ the data

    def check(self, config: TrainingConfig, receiver: Receiver, ended: Receiver) -> int:
        """Check data: CheckedFiles, DataProgress, and a DataReport of headers, then of pixels."""
        return self.follow(CHECKING, training_data.checking(config), receiver, ended)

    def recount(
        self, config: TrainingConfig, before: DataReport, receiver: Receiver, ended: Receiver
    ) -> int:
        """Count anew after images were left out: DataProgress, then a DataReport."""
        journey = training_data.recounting(config, before)
        return self.follow(CHECKING, journey, receiver, ended)

    def look_for_changes(self, config: TrainingConfig, receiver: Receiver) -> int:
        """Ask for the CheckedFiles as they are now."""
        return self.follow(LOOKING, training_data.fingerprinting(config), receiver)

    def picture(self, path: str, rows: int, receiver: Receiver) -> int:
        """Ask for a small picture of an image: (path, (rows, cols) uint8 or None)."""
        return self.follow(LOOKING, training_data.picturing(path, rows), receiver)

    def look(self, source: str, positive: str, receiver: Receiver) -> int:
        """Ask what a folder or a manifest looks like: a DataLook."""
        return self.follow(LOOKING, training_data.looking(source, positive), receiver)

    def gather_audit(self, receiver: Receiver) -> int:
        """Gather the audit's readings as a manifest: a DataMade, or a Failure."""
        address = self.session.settings.library_url
        return self.follow(CHECKING, training_data.gathering_audit(address), receiver)

    def make_practice(
        self, place: Path, images: int, kind: str, receiver: Receiver, ended: Receiver
    ) -> int:
        """Make a folder of phantoms: DataProgress, then a DataMade; half a one is removed."""
        journey = training_practice.making(place, images, kind)
        return self.follow(CHECKING, journey, receiver, ended)

    # ------------------------------------------------------------------ any journey

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
