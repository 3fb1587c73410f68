"""A training in a process of its own: started, followed, paused, stopped, found again, adopted.

The child runs what ``lem-viewer train`` runs and appends every value to ``events.jsonl`` in the
run's folder; whoever follows reads them there. So the program may be closed and come back, and a
child that dies takes nothing with it but the steps since its last checkpoint.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer.errors import Failure, LemViewerError, UnusableModel
from lem_viewer.values.models import TrainingConfig, TrainingFinished
from lem_viewer.work.training_events import (
    ASKED,
    DISCARD,
    GO_ON,
    PAUSE,
    STOP,
    EventTail,
    SessionBegan,
    SessionEnded,
    of_this_training,
)
from lem_viewer.work.training_lock import TrainingIsRunning, running_training
from lem_viewer.work.training_spawn import BUSY, LOG, spawn

if TYPE_CHECKING:
    from lem_viewer.zoo import ModelZoo, ZooEntry

Flag = Callable[[], bool]
_POLL_S = 0.1
_TAIL_LINES = 30


def never() -> bool:
    """Return False: nobody asked to look away."""
    return False


@dataclass(frozen=True)
class UnfinishedRun:
    """A training that can go on.

    Parameters
    ----------
    out : str
        The run's folder.
    config : TrainingConfig
        As it was, but resuming: ready for :func:`train_in_child`.
    epoch, step : int
        ``step`` steps of ``epoch`` are done.
    last_loss : float or None
        Of the last step before the checkpoint, or the mean of the last epoch; None before any.
    was_stopped : bool
        Somebody stopped it and kept the best; False: it broke off.
    """

    out: str
    config: TrainingConfig
    epoch: int
    step: int
    last_loss: float | None
    was_stopped: bool


class ChildControl:
    """Asks a training in a child process, this program's or an earlier one's, to do something.

    Parameters
    ----------
    out : Path
        The run's folder.
    """

    def __init__(self, out: Path) -> None:
        self._out = Path(out)

    def pause(self) -> None:
        """Ask it to write a checkpoint and wait."""
        self._ask(PAUSE)

    def go_on(self) -> None:
        """Let it go on."""
        self._ask(GO_ON)

    def stop_and_keep(self) -> None:
        """Ask it to stop; the best epoch is written, and it can still go on later."""
        self._ask(STOP)

    def stop_and_discard(self) -> None:
        """Ask it to stop and to remove its checkpoints and log; no model is written."""
        self._ask(DISCARD)

    def _ask(self, what: str) -> None:
        aside = self._out / f"{ASKED}.{os.getpid()}.part"
        aside.write_text(what, "utf-8")
        aside.replace(self._out / ASKED)


def train_in_child(config: TrainingConfig, out: Path, looks_away: Flag = never) -> Iterator[object]:
    """Train in a spawned process of low priority and tell what happens.

    Parameters
    ----------
    config : TrainingConfig
        With ``resume`` it goes on from the checkpoint in ``out``.
    out : Path
        The run's folder; gets ``events.jsonl`` and ``training.log`` beside what
        ``training.loop.train`` writes.
    looks_away : callable
        Once True, this iterator ends and the training goes on in the background, as it does when
        the iterator is closed; see :func:`attach`.

    Yields
    ------
    TrainingStarted, StepDone, EpochDone, CheckpointWritten, TrainingPaused, Failure,
    TrainingFinished
        What cannot be trained on is a Failure here, not an exception. So is the child's death.

    Raises
    ------
    OSError
        The folder cannot be written to.
    """
    out = Path(out)
    running = running_training()
    if running is not None:
        yield Failure.from_exception(TrainingIsRunning(running))
        return
    out.mkdir(parents=True, exist_ok=True)
    (out / ASKED).unlink(missing_ok=True)
    tail = EventTail(out, from_end=True)
    child = spawn(config, out)

    def has_ended() -> bool:
        try:
            child.wait(_POLL_S)
        except subprocess.TimeoutExpired:
            return False
        return True

    is_over = yield from _follow(tail, has_ended, looks_away)
    if is_over:
        return
    if child.returncode == BUSY:
        running = running_training()
        yield Failure.from_exception(
            TrainingIsRunning(running)
            if running is not None
            else LemViewerError("another training was just ending", advice="Start it again.")
        )
    else:
        yield _died(out, child.returncode)


def attach(out: Path, looks_away: Flag = never) -> Iterator[object]:
    """Follow a training that an earlier program began: what happened so far, then what happens.

    Parameters
    ----------
    out : Path
        The run's folder, as ``running_training`` names it.
    looks_away : callable

    Yields
    ------
    As :func:`train_in_child`; the Failure of its death where it is dead.
    """
    out = Path(out)
    tail = EventTail(out)
    past = of_this_training(tail.read())
    if not past:
        yield Failure(
            "No training here",
            "The folder holds no events of a training.",
            "Choose the folder of a run.",
            str(out),
        )
        return
    # Only the last session's end counts: it may have gone on since.
    ends = [isinstance(value, SessionEnded) for value in past]
    begins = [isinstance(value, SessionBegan) for value in past]
    last = len(begins) - 1 - begins[::-1].index(True) if any(begins) else 0
    yield from (value for value in past if not isinstance(value, SessionBegan | SessionEnded))
    if any(ends[last:]):
        return

    def has_ended() -> bool:
        running = running_training()
        if running is not None and running.out == str(out.resolve()):
            time.sleep(_POLL_S)
            return False
        return True

    if not (yield from _follow(tail, has_ended, looks_away)):
        yield _died(out, None)


def _follow(tail: EventTail, has_ended: Flag, looks_away: Flag) -> Generator[object, None, bool]:
    """Yield values until the session's end; return True then, False where it ended untold."""
    while True:
        ended = has_ended()  # before reading: what it wrote last is then there
        for value in tail.read():
            if isinstance(value, SessionEnded):
                return True
            if not isinstance(value, SessionBegan):
                yield value
        if looks_away():
            return True
        if ended:
            return False


def unfinished_runs(folder: Path) -> tuple[UnfinishedRun | Failure, ...]:
    """Return the trainings in a folder, or in its sub-folders, that can go on, the latest first.

    One that runs now is not among them. A checkpoint that cannot be read is a Failure.
    """
    from lem_viewer.training.state import STATE

    folder = Path(folder)
    running = running_training()
    found = [*folder.glob(f"checkpoints/{STATE}"), *folder.glob(f"*/checkpoints/{STATE}")]
    found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    return tuple(
        _unfinished(path)
        for path in found
        if running is None or running.out != str(path.parent.parent.resolve())
    )


def _unfinished(path: Path) -> UnfinishedRun | Failure:
    from lem_viewer.training.state import load_state

    out = path.parent.parent
    try:
        state = load_state(path, tensors=False)
    except LemViewerError as error:
        return Failure.from_exception(error)
    known = {field.name for field in fields(TrainingConfig)}
    given = {key: value for key, value in state.configuration.items() if key in known}
    position = state.position
    loss = position.losses[-1] if position.losses else None
    if loss is None and position.history:
        loss = position.history[-1].train_loss
    past = EventTail(out).read()
    was_stopped = bool(past) and isinstance(past[-1], SessionEnded) and past[-1].code == 0
    config = TrainingConfig(**given | {"resume": True})
    return UnfinishedRun(str(out), config, position.epoch, position.step, loss, was_stopped)


def admit(finished: TrainingFinished, zoo: ModelZoo | None = None) -> ZooEntry:
    """Take the model of a training into the user's zoo.

    Raises
    ------
    UnusableModel
        It has not learnt, or its files are not what its card says; the zoo is as it was.
    """
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.zoo import check_folder

    folder = Path(finished.folder)
    card = check_folder(folder)
    if card.figures.get("usable") is False:
        raise UnusableModel(
            f"{card.name} is marked as not usable: {card.restriction}",
            where=folder,
            advice="Check the labels, add images, or train longer.",
        )
    return (zoo or open_zoo()).admit(folder)


def _died(out: Path, code: int | None) -> Failure:
    """Return what is said of a child that ended without a word."""
    how = "It ended without a word"
    if code is not None and code < 0:
        how = f"Its process was ended from outside ({_signal_name(-code)})"
        if -code == getattr(signal, "SIGKILL", 9):
            how += ": by the system for want of memory, or by hand"
    elif code:
        how = f"Its process ended with code {code}"
    advice = "No checkpoint had been written: start it again."
    for run in unfinished_runs(out):
        if isinstance(run, Failure):
            advice = f"Its checkpoint cannot be gone on from. {run.advice}"
        elif run.out == str(out):
            advice = f"Resume it: it goes on after {run.step} steps of epoch {run.epoch}."
            break
    try:
        lines = (out / LOG).read_text("utf-8", errors="replace").splitlines()[-_TAIL_LINES:]
    except OSError:
        lines = []
    return Failure("The training broke off", f"{how}.", advice, str(out), "\n".join(lines))


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
