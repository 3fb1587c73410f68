"""Small trainings for the tests: a configuration, and a child process that prints its losses."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from lem_viewer.values.training import StepDone, TrainingConfig

REPOSITORY = Path(__file__).resolve().parent.parent

#: Trains as the arguments say; one line a step with the loss to its last digit.
CHILD = """
import json, sys
from pathlib import Path
import torch
torch.set_num_threads(1)
from lem_viewer.training.loop import train
from lem_viewer.values.training import *
config = TrainingConfig(**json.loads(sys.argv[1]))
for event in train(config, Path(sys.argv[2])):
    if isinstance(event, TrainingStarted):
        print("started", event.resumed, event.epoch, event.step, flush=True)
    if isinstance(event, StepDone):
        print("step", event.epoch, event.step, repr(event.loss), flush=True)
    if isinstance(event, EpochDone):
        print("epoch", event.epoch, repr(event.validation_loss), flush=True)
    if isinstance(event, TrainingFinished):
        print("finished", event.card.sha256, flush=True)
"""


def tiny(**changes: object) -> TrainingConfig:
    values: dict[str, object] = {
        "name": "tiny",
        "backbone": "resnet10",
        "input_rows": 64,
        "input_cols": 64,
        "epochs": 2,
        "batch_size": 4,
        "pretrained": False,
        "validation_fraction": 0.25,
        "test_fraction": 0.25,
        "device": "cpu",
    }
    return TrainingConfig(**{**values, **changes})  # type: ignore[arg-type]


def of_kind(values: Iterable[object], kind: type) -> list:
    return [value for value in values if isinstance(value, kind)]


def losses_of(values: Iterable[object]) -> dict[tuple[int, int], float]:
    return {(s.epoch, s.step): s.loss for s in of_kind(values, StepDone)}


def start_child(config_json: str, out: Path) -> subprocess.Popen[str]:
    """Start a training in a process of its own."""
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, config_json, str(out)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
