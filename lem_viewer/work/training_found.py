"""Trainings of earlier sessions of the program: what their folders tell, without loading torch."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.values.training import CheckpointWritten, EpochDone, TrainingFinished
from lem_viewer.values.training_watch import ResumeBegan, RunFound, Told
from lem_viewer.work.training_events import EVENTS, SessionBegan, SessionEnded, value_of
from lem_viewer.work.training_lock import running_training
from lem_viewer.work.training_process import Batches, past_of, train_in_batches
from lem_viewer.work.training_unfinished import UnfinishedRun, unfinished_runs

Flag = Callable[[], bool]
#: Written into a run's folder once its end was shown.
SEEN = "seen"
_STATE = "checkpoints/state.safetensors"
_END_BYTES = 1024 * 1024


def find_runs(folder: Path) -> Callable[[Flag], Iterator[tuple[RunFound, ...]]]:
    """Return the journey that tells the trainings in a folder that somebody should know of."""

    def journey(_cancelled: Flag) -> Iterator[tuple[RunFound, ...]]:
        yield found_runs(Path(folder))

    return journey


def found_runs(folder: Path) -> tuple[RunFound, ...]:
    """Return what runs, what can go on and what has ended unseen; the latest first."""
    running = running_training()
    found = []
    # One that was begun by hand on the command line tells nothing that could be followed.
    if running is not None and (told := _told_at_the_end(Path(running.out))):
        found.append(_found(Path(running.out), running.name, "running", told))
    logs = sorted(folder.glob(f"*/{EVENTS}"), key=_changed, reverse=True)
    for out in (log.parent for log in logs):
        if running is not None and running.out == str(out.resolve()):
            continue
        told = _told_at_the_end(out)
        state = _state_of(out, told)
        if state:
            found.append(_found(out, out.name, state, told))
    return tuple(found)


def mark_seen(out: Path) -> None:
    """Write down that the end of a training was shown.

    Raises
    ------
    OSError
        It could not be written.
    """
    (Path(out) / SEEN).touch()


def resume_in_batches(out: Path, looks_away: Flag) -> Batches:
    """Go on with the training in a folder; yield what it told before, then what it tells.

    Raises
    ------
    LemViewerError
        There is nothing to go on from.
    """
    from lem_viewer.work.torch_loading import load_torch

    load_torch()
    out = Path(out)
    for run in unfinished_runs(out):
        if isinstance(run, UnfinishedRun) and Path(run.out).resolve() == out.resolve():
            (out / SEEN).unlink(missing_ok=True)
            yield from past_of(out)
            yield (Told(time.time(), ResumeBegan(run.config.name, run.config.epochs)),)
            yield from train_in_batches(run.config, out, looks_away)
            return
        if isinstance(run, Failure):
            raise LemViewerError(run.message, where=run.where, advice=run.advice)
    raise LemViewerError(
        "there is no checkpoint to go on from", where=out, advice="Start the training again."
    )


def discard(out: Path) -> Callable[[Flag], Iterator[str]]:
    """Return the journey that removes a run's folder; refused while it runs.

    Raises
    ------
    LemViewerError
        When it runs: the folder is none of a training, or it is being trained in.
    OSError
        When it runs: it could not be removed.
    """

    def journey(_cancelled: Flag) -> Iterator[str]:
        folder = Path(out)
        running = running_training()
        if running is not None and running.out == str(folder.resolve()):
            raise LemViewerError(
                f"{running.name!r} is being trained there", where=folder, advice="Stop it first."
            )
        if not (folder / EVENTS).is_file():
            raise LemViewerError("the folder holds no training", where=folder)
        shutil.rmtree(folder)
        yield str(out)

    return journey


def _found(out: Path, name: str, state: str, told: list[object]) -> RunFound:
    epochs = epoch = step = 0
    for value in told:
        match value:
            case SessionBegan():
                name, epochs = value.name or name, value.epochs
            case CheckpointWritten():
                epoch, step = value.epoch, value.step
            case EpochDone():
                epochs = value.epochs
            case TrainingFinished():
                name = value.card.name
    return RunFound(str(out), name, state, epoch, step, epochs)


def _state_of(out: Path, told: list[object]) -> str:
    """Return the state of a run that is not running; empty where there is nothing to say."""
    has_ended = bool(told) and told[-1] == SessionEnded(0)
    can_go_on = (out / _STATE).is_file()
    if (out / SEEN).exists() and has_ended:
        return ""
    if any(isinstance(value, TrainingFinished) for value in told[-4:]):
        return "ended"
    if not can_go_on:
        return ""
    return "stopped" if has_ended else "broken off"


def _told_at_the_end(out: Path) -> list[object]:
    """Return the values at the beginning and at the end of a run's events, which may be many."""
    path = out / EVENTS
    try:
        with path.open("rb") as file:
            first = file.readline()
            size = file.seek(0, 2)
            file.seek(max(len(first), size - _END_BYTES))
            lines = [first, *file.read().split(b"\n")]
    except OSError:
        return []
    values = (value_of(line) for line in lines if line.strip())
    return [value for value in values if value is not None]


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
