"""Trainings that can go on: found by their checkpoints, and what is said of a child that died."""

from __future__ import annotations

import signal
from dataclasses import dataclass, fields
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.values.training import TrainingConfig
from lem_viewer.work.training_events import EventTail, SessionEnded
from lem_viewer.work.training_lock import running_training
from lem_viewer.work.training_spawn import LOG

_TAIL_LINES = 30


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


def died(out: Path, code: int | None) -> Failure:
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
