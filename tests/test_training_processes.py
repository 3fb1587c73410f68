"""Two processes on one CPU, joined by gloo: one training, not two."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import REPOSITORY, losses_of, of_kind, tiny

from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.training.loop import train
from lem_viewer.training.processes import Alone, join
from lem_viewer.values.training import TrainingConfig

SCRIPT = """
import json, os, sys
from pathlib import Path
import torch
torch.set_num_threads(1)
from lem_viewer.training import loop, run
from lem_viewer.training.processes import leave
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.training import *
kept = []
made = Trainee.__init__
Trainee.__init__ = lambda self, config: (made(self, config), kept.append(self))[0]
out = Path(sys.argv[2])
told = {"losses": [], "epochs": []}
for event in loop.train(TrainingConfig(**json.loads(sys.argv[1])), out / "run"):
    if isinstance(event, StepDone):
        told["losses"].append(event.loss)
    if isinstance(event, EpochDone):
        told["epochs"].append([event.validation_loss, event.validation_auc])
    if isinstance(event, TrainingStarted):
        told["device"] = event.device
    if isinstance(event, TrainingFinished):
        told["sha"] = event.card.sha256
    if isinstance(event, CheckpointWritten):
        told["wrote"] = True
state = kept[0].model.state_dict()
told["weights"] = float(sum(v.double().sum() for v in state.values()))
told["each"] = {k: v.double().sum().item() for k, v in state.items()}
(out / f"rank{os.environ['RANK']}.json").write_text(json.dumps(told))
leave()
"""


def run_two(config: TrainingConfig, out: Path) -> list[dict]:
    script = out / "script.py"
    script.write_text(SCRIPT)
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc_per_node", "2"]
    command += ["--standalone", str(script), json.dumps(asdict(config)), str(out)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr[-3000:]
    return [json.loads((out / f"rank{rank}.json").read_text()) for rank in (0, 1)]


def test_one_process_is_alone_without_a_world(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    assert type(join("cpu")) is Alone


@pytest.mark.skipif(not torch.distributed.is_available(), reason="torch without distributed")
def test_two_processes_train_one_model_as_one_process_would(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    manifest = labelled_folder(tmp_path / "data")
    # A model without batch statistics of its own: what is left to differ is rounding.
    first = list(train(tiny(data=str(manifest), epochs=1), tmp_path / "start"))
    config = tiny(data=str(manifest), epochs=1, start=first[-1].folder, learning_rate=1e-4)
    ranks = run_two(config, tmp_path)
    assert ranks[0]["losses"] == ranks[1]["losses"] and len(ranks[0]["losses"]) == 2
    assert ranks[0]["epochs"] == ranks[1]["epochs"]
    assert ranks[0]["each"] == ranks[1]["each"]
    assert "2 processes" in ranks[0]["device"]
    assert ranks[0].get("wrote") and not ranks[1].get("wrote")  # only the main process writes
    assert ranks[0]["sha"] == ranks[1]["sha"]
    _, card = load_checkpoint(tmp_path / "run" / "tiny")
    assert card.sha256 == ranks[0]["sha"]
    alone = list(train(config, tmp_path / "alone"))
    assert list(losses_of(alone).values()) == pytest.approx(ranks[0]["losses"], rel=1e-3)
    assert of_kind(alone, type(first[-1]))
