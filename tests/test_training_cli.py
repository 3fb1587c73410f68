"""`lem-viewer train`: flags, the program's cache, resuming, and how it ends."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import REPOSITORY

from lem_viewer import paths
from lem_viewer.cli import main
from lem_viewer.network.checkpoint import read_card, save_checkpoint
from lem_viewer.network.classifier import Classifier
from lem_viewer.training import loop
from lem_viewer.values.models import ModelCard
from lem_viewer.work.training_lock import Running, TrainingLock, running_training

SMALL = ["--backbone", "resnet10", "--no-pretrained", "--input-rows", "64", "--input-cols", "64"]
SMALL += ["--batch-size", "4", "--device", "cpu", "--validation-fraction", "0.25"]


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def train(data: Path, out: Path, *more: str) -> int:
    return main(["train", "--data", str(data), "--out", str(out), *SMALL, *more])


def test_a_model_that_learnt_nothing_is_no_success_and_is_not_admitted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = labelled_folder(tmp_path / "d")
    options = ["--epochs", "1", "--learning-rate", "0", "--admit", "--head", "gap"]
    assert train(data, tmp_path / "o", *options, "--head-options", '{"hidden": 8}') == 5
    assert "The model has not learnt" in capsys.readouterr().err
    assert not (paths.user_zoo_dir() / "my-model").exists()
    card = read_card(tmp_path / "o" / "my-model")
    assert card.head == "gap" and card.head_options == {"hidden": 8}
    held = list((paths.cache_dir() / "training").iterdir())
    assert len(held) == 24  # decoded images are kept for the next run
    assert str(tmp_path) not in str(card.to_json())


def test_a_model_that_learnt_is_a_success_and_is_admitted(tmp_path: Path) -> None:
    data = labelled_folder(tmp_path / "d", 28)
    options = ["--epochs", "8", "--learning-rate", "3e-3", "--test-fraction", "0.3", "--admit"]
    assert train(data, tmp_path / "o", *options) == 0
    assert read_card(paths.user_zoo_dir() / "my-model").figures["usable"] is True


def test_bad_head_options_are_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in ("{", "[1]"):
        with pytest.raises(SystemExit):
            train(tmp_path, tmp_path, "--head-options", text)
    assert "is not a JSON object" in capsys.readouterr().err


def test_an_interrupt_keeps_what_there_is_and_resume_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = labelled_folder(tmp_path / "d"), tmp_path / "o"
    command = [sys.executable, "-m", "lem_viewer", "train", "--data", str(data), "--out", str(out)]
    child = subprocess.Popen(
        [*command, *SMALL, "--epochs", "100000"],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        # A test run in the background of a shell ignores Ctrl+C, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert child.stdout is not None
    try:
        for line in child.stdout:
            if "epoch 1/" in line:
                break
        child.send_signal(signal.SIGINT)
        rest, _ = child.communicate(timeout=120)
    finally:
        child.kill()
    assert child.returncode == 130, rest
    assert "What was finished has been kept" in rest
    read_card(out / "my-model")
    with (out / "log.csv").open(newline="") as file:
        done = len(list(csv.DictReader(file)))
    assert done >= 1
    capsys.readouterr()
    again = train(data, out, "--resume", "--epochs", str(done + 1))
    assert again in (0, 5)
    assert f"of epoch {done + 1}" in capsys.readouterr().err


def test_weights_of_another_architecture_are_refused_before_the_training(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = labelled_folder(tmp_path / "d")
    start = tmp_path / "start"
    model = Classifier("resnet10", "lem", 16, {"hidden": 8})
    save_checkpoint(start, model, ModelCard("s", "1", "", "resnet10", "lem", 16, 64, 64,
                                            head_options={"hidden": 8}))  # fmt: skip
    for options, words in (
        (["--head", "gap"], "it is resnet10 with head lem, not resnet10 with head gap"),
        (["--stride", "32"], "its layers are not those asked for"),
        (["--hidden", "16"], "asked for are stride 16 and {'hidden': 16"),
    ):
        code = train(data, tmp_path / "o", "--stride", "16", "--start", str(start), *options)
        told = capsys.readouterr().err
        assert code == 5 and words in told and str(start) in told
        assert not (tmp_path / "o" / "log.csv").exists()


def test_a_training_by_hand_is_known_and_a_second_one_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Running | None] = []

    def watched(config: object, out: Path) -> Iterator[object]:
        seen.append(running_training())
        yield from ()

    monkeypatch.setattr(loop, "train", watched)
    data = labelled_folder(tmp_path / "d")
    assert train(data, tmp_path / "o") == 1  # nothing was finished
    assert seen == [Running(os.getpid(), str((tmp_path / "o").resolve()), "my-model")]
    assert running_training() is None
    with TrainingLock(tmp_path / "other", "theirs"):
        assert train(data, tmp_path / "o") == 1 and len(seen) == 2
        assert "Another training is running" in capsys.readouterr().err
        assert train(data, tmp_path / "other") == 1 and len(seen) == 2  # not in the same folder
        assert "'theirs' is being trained" in capsys.readouterr().err
        monkeypatch.setenv("RANK", "1")
        assert train(data, tmp_path / "o") == 1 and len(seen) == 3
        assert "Another training" not in capsys.readouterr().err
