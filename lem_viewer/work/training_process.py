"""A training in a process of its own: started, followed, paused, stopped, found again, adopted.

The child runs what ``lem-viewer train`` runs and appends every value to ``events.jsonl`` in the
run's folder; whoever follows reads them there. So the program may be closed and come back, and a
child that dies takes nothing with it but the steps since its last checkpoint.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.values.training import TrainingConfig, TrainingFinished
from lem_viewer.values.training_watch import Told
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
from lem_viewer.work.training_spawn import BUSY, spawn
from lem_viewer.work.training_unfinished import UnfinishedRun, died, unfinished_runs

if TYPE_CHECKING:
    from lem_viewer.zoo import ModelZoo, ZooEntry

__all__ = [
    "ChildControl",
    "UnfinishedRun",
    "admit",
    "attach",
    "attach_in_batches",
    "train_in_batches",
    "train_in_child",
    "unfinished_runs",
]

Flag = Callable[[], bool]
Batches = Iterator[tuple[Told, ...]]
_SESSIONS = (SessionBegan, SessionEnded)
_POLL_S = 0.1
_MOST = 500


def never() -> bool:
    """Return False: nobody asked to look away."""
    return False


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
    TrainingStarted, StepDone, EpochDone, ScoreMapsDrawn, CheckpointWritten, TrainingPaused,
    SleepHeld, Failure, TrainingFinished
        What cannot be trained on is a Failure here, not an exception. So is the child's death.

    Raises
    ------
    OSError
        The folder cannot be written to.
    """
    for batch in train_in_batches(config, out, looks_away):
        yield from (told.value for told in batch)


def train_in_batches(config: TrainingConfig, out: Path, looks_away: Flag = never) -> Batches:
    """Train as :func:`train_in_child`; yield what was told since the last look, with its times."""
    out = Path(out)
    running = running_training()
    if running is not None:
        yield _now(Failure.from_exception(TrainingIsRunning(running)))
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
        yield _now(
            Failure.from_exception(
                TrainingIsRunning(running)
                if running is not None
                else LemViewerError("another training was just ending", advice="Start it again.")
            )
        )
    else:
        yield _now(died(out, child.returncode))


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
    for batch in attach_in_batches(out, looks_away):
        yield from (told.value for told in batch)


def attach_in_batches(out: Path, looks_away: Flag = never) -> Batches:
    """Follow as :func:`attach`; yield what was told since the last look, with its times."""
    out = Path(out)
    tail = EventTail(out)
    past = of_this_training(tail.read_told())
    if not past:
        yield _now(
            Failure(
                "No training here",
                "The folder holds no events of a training.",
                "Choose the folder of a run.",
                str(out),
            )
        )
        return
    # Only the last session's end counts: it may have gone on since.
    ends = [isinstance(told.value, SessionEnded) for told in past]
    begins = [isinstance(told.value, SessionBegan) for told in past]
    last = len(begins) - 1 - begins[::-1].index(True) if any(begins) else 0
    yield from _cut([told for told in past if not isinstance(told.value, _SESSIONS)])
    if any(ends[last:]):
        return

    def has_ended() -> bool:
        running = running_training()
        if running is not None and running.out == str(out.resolve()):
            time.sleep(_POLL_S)
            return False
        return True

    if not (yield from _follow(tail, has_ended, looks_away)):
        yield _now(died(out, None))


def past_of(out: Path) -> Batches:
    """Yield what was told of the training in a folder so far."""
    past = of_this_training(EventTail(Path(out)).read_told())
    yield from _cut([told for told in past if not isinstance(told.value, _SESSIONS)])


def _follow(
    tail: EventTail, has_ended: Flag, looks_away: Flag
) -> Generator[tuple[Told, ...], None, bool]:
    """Yield values until the session's end; return True then, False where it ended untold."""
    while True:
        ended = has_ended()  # before reading: what it wrote last is then there
        found = tail.read_told()
        is_over = any(isinstance(told.value, SessionEnded) for told in found)
        yield from _cut([told for told in found if not isinstance(told.value, _SESSIONS)])
        if is_over or looks_away():
            return True
        if ended:
            return False


def _cut(told: list[Told]) -> Batches:
    """Yield a list in pieces that do not keep whoever takes them for long."""
    for first in range(0, len(told), _MOST):
        yield tuple(told[first : first + _MOST])


def _now(value: object) -> tuple[Told, ...]:
    return (Told(time.time(), value),)


def admit(finished: TrainingFinished, zoo: ModelZoo | None = None) -> ZooEntry:
    """Take the model of a training into the user's zoo.

    Raises
    ------
    UnusableModel
        It has not learnt, or its files are not what its card says; the zoo is as it was.
    """
    from lem_viewer.work.journeys import open_zoo
    from lem_viewer.work.model_verdict import refuse_not_usable
    from lem_viewer.zoo import check_folder

    folder = Path(finished.folder)
    refuse_not_usable(check_folder(folder), folder)
    return (zoo or open_zoo()).admit(folder)
