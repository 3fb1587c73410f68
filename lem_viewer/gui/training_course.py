"""How far a training has come: everything that was told of it so far, and the time it still takes.

No words: a page that is opened later shows what is kept here.
"""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from pathlib import Path
from statistics import mean

from lem_viewer.errors import Failure
from lem_viewer.gui.translate import mark
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    StepDone,
    TrainingFinished,
    TrainingPaused,
    TrainingStarted,
)
from lem_viewer.values.training_watch import (
    DeviceState,
    ResumeBegan,
    ScoreMapsDrawn,
    SleepHeld,
    Told,
)

STARTING, RUNNING, PAUSING, PAUSED, STOPPING = (
    "starting", "running", "pausing", "paused", "stopping"
)  # fmt: skip
FINISHED, STOPPED, DISCARDED, FAILED, BROKEN_OFF = (
    "finished", "stopped", "discarded", "failed", "broken off"
)  # fmt: skip
LIVE = frozenset({STARTING, RUNNING, PAUSING, PAUSED, STOPPING})
#: Titles of the failures that say how a training ended.
_DISCARDED, _BROKEN_OFF = "Training discarded", "The training broke off"
DISK_FULL = mark("The disk is nearly full")
FOLDER_GONE = mark("The training's folder is gone")
NO_ROOM_ADVICE = mark(
    "The training goes on as long as it can, but it cannot write checkpoints. Make room, or "
    "connect the drive again."
)
_LEAST_FREE = 200_000_000  # bytes
_GAPS = 120  # between steps, of which the middle part tells how long one takes
_FEWEST_GAPS = 3


class TrainingCourse:
    """What is known of one training.

    Parameters
    ----------
    out : str
        The run's folder.
    name : str
        Of the model.
    epochs : int
        How many are to be trained; 0 where that is not known yet.

    Attributes
    ----------
    state : str
        One of the constants above.
    losses : dict of float to float
        Loss of each step by its place in epochs: 1.5 is the middle of the second.
    epochs_done : dict of int to EpochDone
    maps : dict of int to str
        Epoch -> file of its score maps.
    told : list of Told
        What is worth a line in the log; no steps.
    can_resume : bool
        It has ended, and there is something to go on from.
    """

    def __init__(self, out: str, name: str, epochs: int = 0) -> None:
        self.out, self.name, self.epochs = out, name, epochs
        self.state = STARTING
        self.started: TrainingStarted | None = None
        self.losses: dict[float, float] = {}
        self.epochs_done: dict[int, EpochDone] = {}
        self.maps: dict[int, str] = {}
        self.told: list[Told] = []
        self.epoch = self.step = self.steps = 0
        self.images_per_second: deque[float] = deque(maxlen=50)
        self.sleep: SleepHeld | None = None
        self.device: DeviceState | None = None
        self.finished: TrainingFinished | None = None
        self.failure: Failure | None = None
        self.can_resume = False
        self._trouble = ""
        self._last_at = 0.0
        self._gaps: deque[float] = deque(maxlen=_GAPS)
        self._ends: deque[float] = deque(maxlen=9)

    # ------------------------------------------------------------------ what is known

    @property
    def is_live(self) -> bool:
        """True while it runs, waits, or is about to."""
        return self.state in LIVE

    @property
    def best(self) -> EpochDone | None:
        """The best epoch so far."""
        best = [done for done in self.epochs_done.values() if done.is_best]
        return max(best, key=lambda done: done.epoch) if best else None

    @property
    def rate(self) -> float | None:
        """Images a second, of the last steps; None before the first."""
        return mean(self.images_per_second) if self.images_per_second else None

    @property
    def is_ending(self) -> bool:
        """True where every epoch is done and the best one is measured."""
        return bool(self.epochs) and self.epochs in self.epochs_done and self.is_live

    @property
    def part(self) -> float:
        """How much of the training is done, 0 to 1."""
        if self.state == FINISHED:
            return 1.0
        if not self.epochs:
            return 0.0
        within = self.step / self.steps if self.steps else 0.0
        return min(1.0, max(0.0, (max(1, self.epoch) - 1 + within) / self.epochs))

    def seconds_left(self) -> float | None:
        """Return how long the epochs still take; None while it cannot be told.

        The mean of the middle eight tenths of the last steps: neither a pause, nor a reading
        that was let pass, nor one slow batch changes it much.
        """
        if self.state != RUNNING or len(self._gaps) < _FEWEST_GAPS or not self.steps:
            return None
        steps = (self.epochs - self.epoch) * self.steps + self.steps - self.step
        ends = self.epochs - len([e for e in self.epochs_done if e > 0])
        return max(0, steps) * _middle_mean(self._gaps) + max(0, ends) * _middle_mean(self._ends)

    # ------------------------------------------------------------------ what arrives

    def take(self, told: Told) -> None:
        """Take in what was told."""
        value = told.value
        match value:
            case StepDone():
                self._take_step(value, told.at)
            case EpochDone():
                self._take_epoch(value, told.at)
            case TrainingStarted():
                self.started = value
                self.finished = self.failure = None
                self.epoch, self.step = value.epoch, value.step
                self._be_running()
            case ResumeBegan():
                self.state = STARTING
                self.name, self.epochs = value.name, value.epochs
                self.finished = self.failure = None
            case ScoreMapsDrawn():
                self.maps[value.epoch] = value.path
            case SleepHeld():
                self.sleep = value
            case TrainingPaused():
                self.state = PAUSED
            case TrainingFinished():
                self.finished = value
            case Failure():
                if value.severity == "error" or value.title == _DISCARDED:
                    self.failure = value
            case CheckpointWritten():
                pass
        if not isinstance(value, StepDone | ScoreMapsDrawn):
            self.told.append(told)
        if not isinstance(value, StepDone | CheckpointWritten):
            self._last_at = 0.0  # what came between two steps is no part of a step

    def take_device(self, state: DeviceState) -> str:
        """Take in what the machine says; return what is wrong with it and was not said yet."""
        self.device = state
        if not self.is_live:
            return ""
        free, trouble = state.disk_free_bytes, ""
        if free is None:
            trouble = FOLDER_GONE
        elif free < _LEAST_FREE:
            trouble = DISK_FULL
        new = trouble if trouble != self._trouble else ""
        self._trouble = trouble
        return new

    def _be_running(self) -> None:
        if self.state in (STARTING, PAUSED):
            self.state = RUNNING

    def _take_step(self, done: StepDone, at: float) -> None:
        self._be_running()
        if done.epoch <= 0:  # the head's own epochs
            self.epoch, self.step = 0, 0
            return
        if at and self._last_at and done.epoch == self.epoch and done.step == self.step + 1:
            self._gaps.append(max(0.0, at - self._last_at))
        self._last_at = at
        self.epoch, self.step, self.steps = done.epoch, done.step, done.steps
        self.losses[done.epoch - 1 + done.step / done.steps] = done.loss
        self.images_per_second.append(done.images_per_second)

    def _take_epoch(self, done: EpochDone, at: float) -> None:
        self.epochs = done.epochs
        self.epochs_done[done.epoch] = done
        if at and self._last_at:
            self._ends.append(max(0.0, at - self._last_at))
        if done.epoch > 0:
            self.epoch, self.step = done.epoch, self.steps

    def end(self, was_cancelled: bool = False) -> None:
        """Take in that nothing more will be told."""
        if was_cancelled:
            return
        if self.failure is not None and self.failure.title == _DISCARDED:
            self.state = DISCARDED
        elif self.failure is not None and self.failure.title == _BROKEN_OFF:
            self.state = BROKEN_OFF
        elif self.finished is not None:
            self.state = STOPPED if self.finished.stopped_early else FINISHED
        elif self.failure is not None:
            self.state = FAILED
        else:
            self.state = STOPPED

    @property
    def folder_name(self) -> str:
        """The last part of the run's folder."""
        return Path(self.out).name


def _middle_mean(values: deque[float]) -> float:
    """Return the mean without the tenth that is least and the tenth that is most."""
    if not values:
        return 0.0
    cut = len(values) // 10
    kept = sorted(values)[cut : len(values) - cut]
    return mean(kept)


def thinned(losses: dict[float, float], most: int) -> tuple[list[float], list[float]]:
    """Return places and losses of the steps, neighbours averaged until there are few enough."""
    places = sorted(losses)
    width = max(1, -(-len(places) // most))
    edges = [*range(0, len(places), width), len(places)]
    groups = [places[first:end] for first, end in pairwise(edges)]
    return [mean(group) for group in groups], [mean(losses[p] for p in group) for group in groups]
