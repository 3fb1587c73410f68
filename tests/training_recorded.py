"""A training as a test tells it: a run whose lanes stand still, and the events that arrive."""

from __future__ import annotations

import math
from pathlib import Path

from gui_stage import StillLanes

from lem_viewer.errors import Failure
from lem_viewer.gui.session import Session
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingStarted,
)
from lem_viewer.values.training_draft import TrainingDraft
from lem_viewer.values.training_watch import Told
from lem_viewer.work.runner import Ended

STARTED = TrainingStarted(40, 10, 10, 1000, "CPU")
CARD = ModelCard("mine", "1", "0" * 64, "resnet10", "lem", 16, 64, 64)
BROKE_OFF = Failure(
    "The training broke off",
    "Its process was ended from outside (SIGKILL).",
    "Resume it: it goes on after 2 steps of epoch 2.",
)
DRAFT = TrainingDraft(TrainingConfig(name="mine", epochs=4))


def epoch(number: int, *, best: bool = True, loss: float = 0.5, **more: float) -> EpochDone:
    figures = {"validation_dice": 0.25, "train_auc": 0.9, "train_hit_rate": 0.75} | more
    return EpochDone(number, 4, loss, 0.6, 0.8, math.nan, 1e-4, 8.0, best, **figures)


def step(number: int, of_epoch: int = 1, loss: float = 0.5) -> StepDone:
    return StepDone(of_epoch, number, 5, loss, 8.0)


def finished(folder: Path, *, stopped: bool = False) -> TrainingFinished:
    return TrainingFinished(str(folder), CARD, stopped)


def checkpoint(of_epoch: int) -> CheckpointWritten:
    return CheckpointWritten(of_epoch, 0, "state.safetensors")


class Recorded:
    """A TrainingRun that the test feeds."""

    def __init__(self, session: Session | None = None) -> None:
        self.lanes = StillLanes()
        self.session = session or Session(lanes=StillLanes())  # type: ignore[arg-type]
        self.run = TrainingRun(self.session, self.lanes)  # type: ignore[arg-type]
        self.clock = 1_800_000_000.0

    def start(self, draft: TrainingDraft = DRAFT) -> None:
        assert self.run.start(draft)

    @property
    def task(self) -> int:
        """The training's task: the last one that was submitted to its lane."""
        lanes = self.lanes.submitted
        return len(lanes) - lanes[::-1].index("training")

    def give(self, *values: object, seconds: float = 2.0) -> None:
        """Let values arrive, so many seconds apart."""
        told = []
        for value in values:
            self.clock += seconds
            told.append(Told(self.clock, value))
        self.lanes.arrived.emit(self.task, tuple(told))

    def end(self, how: str = "finished") -> None:
        self.lanes.ended.emit(self.task, Ended(how))
