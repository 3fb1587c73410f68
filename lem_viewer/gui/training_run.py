"""Trainings as the windows see them: questions go to a lane, answers come as signals.

One object on the GUI thread; with ``session.py`` and ``worklist_session.py`` the only file of
``gui`` that may know ``work``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from lem_viewer import paths
from lem_viewer.errors import Failure
from lem_viewer.gui import training_course as states
from lem_viewer.gui.session import Session
from lem_viewer.gui.training_course import NO_ROOM_ADVICE, TrainingCourse
from lem_viewer.gui.training_verdict import RESULT, TrainingVerdicts
from lem_viewer.gui.translate import tr
from lem_viewer.values.data_report import DataReport
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingPaused,
    TrainingStarted,
)
from lem_viewer.values.training_draft import TrainingDraft
from lem_viewer.values.training_watch import DeviceState, RunFound, ScoreMapsDrawn, Told
from lem_viewer.work import training_data, training_practice, verdict_journeys
from lem_viewer.work.device_watch import watch_device
from lem_viewer.work.runner import Ended, Journey, Lanes
from lem_viewer.work.training_events import EVENTS
from lem_viewer.work.training_found import discard, find_runs, mark_seen, resume_in_batches
from lem_viewer.work.training_lock import running_training
from lem_viewer.work.training_maps import read_maps
from lem_viewer.work.training_probe import probe_journey
from lem_viewer.work.training_process import ChildControl, attach_in_batches, train_in_batches
from lem_viewer.work.training_starts import list_starts

TRAINING, CHECKING, LOOKING, WATCHING = "training", "checking", "looking", "watching"
Receiver = Callable[[Any], None]


class TrainingRun(QObject):
    """What can be asked about trainings, and what it answers.

    Parameters
    ----------
    session : Session
        Refusals become its notices.
    lanes : Lanes or None
        Made here when not given.

    Attributes
    ----------
    course : TrainingCourse or None
        Everything that was told of the training that is followed, or was followed last.

    Signals
    -------
    changed()
        Anything about the course may have changed; comes often, whoever paints should wait a
        little.
    state_changed()
        The course's state is another one now, or another training is followed.
    started(object), step_done(object), epoch_done(object), checkpoint_written(object)
    paused(object), maps_drawn(object), finished(object), notice(object), failed(object)
        One signal a kind of value, as it arrives; ``failed`` is a Failure that ended it.
    refused(str, str)
        Another training runs: its name and its folder.
    runs_found(object)
        A tuple of RunFound: what earlier sessions left.
    """

    changed = Signal()
    state_changed = Signal()
    started = Signal(object)
    step_done = Signal(object)
    epoch_done = Signal(object)
    checkpoint_written = Signal(object)
    paused = Signal(object)
    maps_drawn = Signal(object)
    finished = Signal(object)
    notice = Signal(object)
    failed = Signal(object)
    refused = Signal(str, str)
    runs_found = Signal(object)

    def __init__(self, session: Session, lanes: Lanes | None = None) -> None:
        super().__init__(session)
        self.session = session
        self._lanes = lanes or Lanes((TRAINING, CHECKING, LOOKING, WATCHING, RESULT))
        self._lanes.arrived.connect(self._receive)
        self._lanes.ended.connect(self._ended)
        self._receivers: dict[int, Receiver] = {}
        self._endings: dict[int, Receiver] = {}
        self.verdicts = TrainingVerdicts(session, self.follow, verdict_journeys)
        self.course: TrainingCourse | None = None
        self._task = self._watching = 0
        self._told_by_kind = {
            StepDone: self.step_done,
            EpochDone: self.epoch_done,
            TrainingStarted: self.started,
            CheckpointWritten: self.checkpoint_written,
            TrainingPaused: self.paused,
            ScoreMapsDrawn: self.maps_drawn,
            TrainingFinished: self.finished,
        }

    # ------------------------------------------------------------------ a training

    @property
    def is_live(self) -> bool:
        """True while a training runs that is followed here."""
        return self.course is not None and self.course.is_live

    def start(self, draft: TrainingDraft) -> bool:
        """Start a training as a draft describes it; False where another one runs.

        It runs in a process of its own, into a new folder of the program's data.
        """
        if self.is_another_running():
            return False
        config = draft.config
        out = new_folder(runs_dir(), config.name)
        self._begin(
            TrainingCourse(str(out), config.name, config.epochs),
            lambda flag: train_in_batches(config, out, flag),
        )
        return True

    def resume(self, found: RunFound) -> bool:
        """Go on with a training that broke off or was stopped; False where another one runs."""
        if self.is_another_running():
            return False
        course = TrainingCourse(found.out, found.name, found.epochs)
        self._begin(course, lambda flag: resume_in_batches(Path(found.out), flag))
        return True

    def resume_last(self) -> bool:
        """Go on with the training that was followed last."""
        course = self.course
        if course is None:
            return False
        return self.resume(RunFound(course.out, course.name, course.state, epochs=course.epochs))

    def attach(self, out: str, name: str = "", epochs: int = 0) -> None:
        """Follow a training that an earlier session began."""
        if self.is_live and self.course is not None and _is_same(self.course.out, out):
            return
        course = TrainingCourse(out, name or Path(out).name, epochs)
        self._begin(course, lambda flag: attach_in_batches(Path(out), flag))

    def can_follow(self, out: str) -> bool:
        """Return True where the training in a folder tells what happens: not one by hand."""
        return (Path(out) / EVENTS).is_file()

    def is_another_running(self) -> bool:
        """Return True where a training runs on this machine; ``refused`` names it then."""
        if self.course is not None and self.course.is_live:
            self.refused.emit(self.course.name, self.course.out)
            return True
        try:
            running = running_training()
        except OSError as error:
            self.session.add_notice(Failure.from_exception(error))
            return False
        if running is not None:
            self.refused.emit(running.name, running.out)
        return running is not None

    def pause(self) -> None:
        """Ask the training to write a checkpoint and wait."""
        self._ask(ChildControl.pause, states.PAUSING)

    def go_on(self) -> None:
        """Let a paused training go on."""
        self._ask(ChildControl.go_on, states.RUNNING)

    def stop_and_keep(self) -> None:
        """Ask the training to stop and keep the best epoch."""
        self._ask(ChildControl.stop_and_keep, states.STOPPING)

    def stop_and_discard(self) -> None:
        """Ask the training to stop and throw away what it has learnt."""
        self._ask(ChildControl.stop_and_discard, states.STOPPING)

    def look_for_runs(self) -> None:
        """Find the trainings of earlier sessions; the one that runs is followed at once."""
        self.follow(CHECKING, find_runs(runs_dir()), self._take_found)

    def read_maps(self, path: str, receiver: Receiver) -> int:
        """Ask for the score maps of an epoch; the receiver gets an EpochMaps or a Failure."""
        return self.follow(LOOKING, read_maps(Path(path)), receiver)

    def discard_run(self, out: str, receiver: Receiver) -> None:
        """Remove the folder of a training that nobody wants to go on with."""
        self.follow(CHECKING, discard(Path(out)), receiver)

    # ------------------------------------------------------------------ journeys

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

    # ------------------------------------------------------------------ the model

    def probe(self, config: TrainingConfig, out: Path, receiver: Receiver, ended: Receiver) -> int:
        """Measure ten steps of a training in a child process."""
        return self.follow(CHECKING, probe_journey(config, out), receiver, ended)

    def list_starts(self, receiver: Receiver) -> int:
        """Ask what a training may begin from on this machine."""
        return self.follow(CHECKING, list_starts, receiver)

    # ------------------------------------------------------------------ any journey

    def cancel(self, task: int) -> None:
        """Ask a journey to stop; none of its values arrive any more."""
        self._lanes.cancel(task)

    def shutdown(self) -> None:
        """Stop listening; a training in its own process goes on."""
        self._lanes.shutdown()

    # ------------------------------------------------------------------ what arrives

    def _begin(self, course: TrainingCourse, journey: Journey) -> None:
        """Follow a training; one that was followed before goes on unseen."""
        for task in (self._task, self._watching):
            if task:
                self.cancel(task)
        self.course = course
        self._task = self.follow(
            TRAINING,
            journey,
            lambda batch: self._take(course, batch),
            lambda how: self._end(course, how),
        )
        self._watching = self.follow(WATCHING, watch_device(Path(course.out)), self._take_device)
        self.state_changed.emit()
        self.changed.emit()

    def _take(self, course: TrainingCourse, batch: tuple[Told, ...] | Failure) -> None:
        if course is not self.course:
            return
        before = course.state
        # A journey that fails tells it bare.
        for told in (Told(_now(), batch),) if isinstance(batch, Failure) else batch:
            course.take(told)
            self._tell(told.value)
        self.changed.emit()
        if course.state != before:
            self.state_changed.emit()

    def _tell(self, value: object) -> None:
        if isinstance(value, Failure):
            (self.failed if value.severity == "error" else self.notice).emit(value)
            return
        signal = self._told_by_kind.get(type(value))
        if signal is not None:
            signal.emit(value)

    def _take_device(self, state: DeviceState | Failure) -> None:
        course = self.course
        if course is None or not isinstance(state, DeviceState):
            return
        trouble = course.take_device(state)
        if trouble:
            # Told from here: the training itself cannot write anything down any more.
            failure = Failure.warning(tr(trouble), tr(NO_ROOM_ADVICE), "", course.out)
            course.take(Told(_now(), failure))
            self.session.add_notice(failure)
            self.notice.emit(failure)
        self.changed.emit()

    def _take_found(self, found: tuple[RunFound, ...] | Failure) -> None:
        if isinstance(found, Failure):
            self.session.add_notice(found)
            return
        for run in found:
            if run.state == "running" and not self.is_live:
                self.attach(run.out, run.name, run.epochs)
        self.runs_found.emit(tuple(run for run in found if run.state != "running"))

    def _end(self, course: TrainingCourse, how: Ended) -> None:
        if course is not self.course:
            return
        self.cancel(self._watching)
        self._task = self._watching = 0
        if how.how == "cancelled":
            return
        course.end()
        checkpoint = Path(course.out) / "checkpoints" / "state.safetensors"
        course.can_resume = checkpoint.is_file()
        if course.state in (states.FINISHED, states.STOPPED):
            try:
                mark_seen(Path(course.out))
            except OSError as error:
                self.session.add_notice(Failure.from_exception(error, where=course.out))
        self.state_changed.emit()
        self.changed.emit()

    def _ask(self, act: Callable[[ChildControl], None], state: str) -> None:
        course = self.course
        if course is None or not course.is_live:
            return
        try:
            act(ChildControl(Path(course.out)))
        except OSError as error:  # the folder is gone, the disk is full
            failure = Failure.from_exception(error, where=course.out)
            course.take(Told(_now(), replace(failure, severity="warning")))
            self.session.add_notice(failure)
        else:
            course.state = state
            self.state_changed.emit()
        self.changed.emit()

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


def runs_dir() -> Path:
    """Return the folder of the trainings that the window begins."""
    return paths.data_dir() / "training"


def new_folder(parent: Path, name: str, now: datetime | None = None) -> Path:
    """Return a folder for a new run that is not there yet: name and time."""
    plain = "".join(c if c.isalnum() or c in "-_." else "-" for c in name).strip(".-") or "model"
    stem = f"{plain}-{now or datetime.now():%Y%m%d-%H%M%S}"
    made, number = parent / stem, 1
    while made.exists():
        number += 1
        made = parent / f"{stem}-{number}"
    return made


def _is_same(one: str, other: str) -> bool:
    return Path(one).resolve() == Path(other).resolve()


def _now() -> float:
    return datetime.now().timestamp()
