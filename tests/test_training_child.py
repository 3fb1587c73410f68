"""A training in a child process: followed, paused, killed, resumed, found again, adopted."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import losses_of, of_kind, tiny

from lem_viewer.cli_train_child import run_child
from lem_viewer.errors import Failure, UnusableModel
from lem_viewer.network.checkpoint import sha256_of
from lem_viewer.training.loop import train
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import (
    EpochDone,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingPaused,
    TrainingStarted,
)
from lem_viewer.work.training_events import (
    EVENTS,
    EventLog,
    EventTail,
    SessionBegan,
    SessionEnded,
    value_of,
)
from lem_viewer.work.training_lock import TrainingIsRunning, TrainingLock, running_training
from lem_viewer.work.training_process import (
    ChildControl,
    UnfinishedRun,
    admit,
    attach,
    train_in_child,
    unfinished_runs,
)
from lem_viewer.work.training_spawn import BUSY, LOG, command_of
from lem_viewer.zoo import ModelZoo

EPOCHS = 6


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return labelled_folder(tmp_path_factory.mktemp("data"))


@pytest.fixture
def lane(tmp_path: Path) -> Iterator[Path]:
    """Give a run's folder; no child outlives the test that started it."""
    out = tmp_path / "runs" / "run"
    yield out
    running = running_training()
    if running is not None and running.out == str(out.resolve()):
        os.kill(running.pid, signal.SIGKILL)


def test_killed_in_the_middle_it_is_told_resumed_bit_for_bit_and_found_again(
    manifest: Path, tmp_path: Path, lane: Path
) -> None:
    torch.set_num_threads(1)
    config = tiny(data=str(manifest), epochs=EPOCHS)
    expected = list(train(config, tmp_path / "undisturbed"))
    losses = losses_of(expected)
    control = ChildControl(lane)

    first: list[object] = []
    went_on = False
    for value in train_in_child(config, lane):
        first.append(value)
        if isinstance(value, TrainingStarted):
            control.pause()
            running = running_training()
            assert running is not None and running.out == str(lane.resolve())
            assert os.getpriority(os.PRIO_PROCESS, running.pid) >= 10
            (refused,) = train_in_child(config, tmp_path / "second")
            assert isinstance(refused, Failure)
            assert refused.title == "A training is running already"
            assert f"process {running.pid}" in refused.message
            assert not (tmp_path / "second").exists()
        if isinstance(value, TrainingPaused):
            assert unfinished_runs(lane.parent) == ()  # it runs
            paused = value
            control.go_on()
        if isinstance(value, StepDone) and of_kind(first, TrainingPaused) and not went_on:
            went_on = True
            os.kill(running.pid, signal.SIGKILL)
    assert went_on
    assert isinstance(first[0], TrainingStarted)
    died = first[-1]
    assert isinstance(died, Failure) and died.title == "The training broke off"
    assert "SIGKILL" in died.message and "Resume it" in died.advice
    assert "8 training, 8 validation, 8 test images" in (lane / LOG).read_text()
    steps = [(s.epoch, s.step) for s in of_kind(first, StepDone)]
    assert steps == sorted(steps) and steps[0] == (1, 1)
    assert losses_of(first).items() <= losses.items()

    (run,) = unfinished_runs(lane.parent)
    assert isinstance(run, UnfinishedRun) and not run.was_stopped
    assert (run.epoch, run.step) >= (paused.epoch, paused.step)
    assert run.config == replace(config, resume=True, cache=run.config.cache) and run.out == str(
        lane
    )
    if run.step:
        assert run.last_loss == losses[run.epoch, run.step]

    # Resumed; the program is closed at once, and comes back.
    second = train_in_child(run.config, lane)
    resumed = next(second)
    assert isinstance(resumed, TrainingStarted) and resumed.resumed
    assert (resumed.epoch, resumed.step) == (run.epoch, run.step)
    second.close()  # type: ignore[attr-defined]
    whole = list(attach(lane))
    assert losses_of(whole) == losses
    assert len(of_kind(whole, TrainingStarted)) == 2
    ended = whole[-1]
    assert isinstance(ended, TrainingFinished)
    assert ended.card.sha256 == sha256_of(tmp_path / "undisturbed" / "tiny" / "weights.safetensors")
    assert running_training() is None and unfinished_runs(lane) == ()
    assert list(attach(lane)) == whole  # also when it had ended before


def test_discarded_it_leaves_no_checkpoint_and_no_model(manifest: Path, lane: Path) -> None:
    values = []
    earlier = lane / "tiny"
    earlier.mkdir(parents=True)
    (earlier / "card.json").write_text("an earlier model")
    for value in train_in_child(tiny(data=str(manifest), epochs=2000), lane):
        values.append(value)
        if isinstance(value, EpochDone) and value.epoch == 1:
            ChildControl(lane).stop_and_discard()
    assert isinstance(values[-1], Failure)
    assert (values[-1].title, values[-1].severity) == ("Training discarded", "info")
    assert not (lane / "checkpoints").exists() and not (lane / "log.csv").exists()
    assert (earlier / "card.json").read_text() == "an earlier model"
    assert not of_kind(values, TrainingFinished)


# ------------------------------------------------------------------------ without a child


def test_stopped_it_keeps_the_best_and_can_go_on(
    manifest: Path, lane: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.set_num_threads(1)
    lane.mkdir(parents=True)

    def stop_after_an_epoch() -> None:
        tail = EventTail(lane)
        while not of_kind(tail.read(), EpochDone):
            time.sleep(0.02)
        ChildControl(lane).stop_and_keep()

    asker = threading.Thread(target=stop_after_an_epoch, daemon=True)
    asker.start()
    assert _as_child(tiny(data=str(manifest), epochs=2000), lane, monkeypatch) == 0
    asker.join()
    ended = list(attach(lane))[-1]
    assert isinstance(ended, TrainingFinished) and ended.stopped_early
    (run,) = unfinished_runs(lane)
    assert isinstance(run, UnfinishedRun) and run.was_stopped
    assert run.last_loss is not None and run.config.epochs == 2000


def test_data_that_cannot_be_trained_on_are_a_failure_in_the_events(
    lane: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lane.mkdir(parents=True)
    assert _as_child(tiny(data=str(lane / "nowhere")), lane, monkeypatch) == 6
    told = EventTail(lane).read()
    assert isinstance(told[0], SessionBegan) and told[0].fresh
    assert isinstance(told[1], Failure) and told[1].title == "Data not usable"
    assert told[2:] == [SessionEnded(6)]
    assert list(attach(lane)) == told[1:2]


def test_a_child_that_comes_second_goes_away_and_touches_nothing(
    manifest: Path, lane: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lane.mkdir(parents=True)
    holder = (
        "import sys, pathlib; from lem_viewer.work.training_lock import TrainingLock; "
        "lock = TrainingLock(pathlib.Path('elsewhere'), 'other'); print('held', flush=True); "
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        assert _as_child(tiny(data=str(manifest)), lane, monkeypatch) == BUSY
        with pytest.raises(TrainingIsRunning, match="'other' is being trained") as refused:
            TrainingLock(lane, "mine")
        assert f"process {other.pid}" in str(refused.value)
        other.kill()
        other.wait()
    assert not (lane / EVENTS).exists()
    # The dead process's file is still there; the lock is not.
    assert running_training() is None
    with TrainingLock(lane, "mine"):
        running = running_training()
        assert running is not None and (running.pid, running.name) == (os.getpid(), "mine")


def test_a_run_whose_process_is_gone_is_told_when_it_is_found_again(lane: Path) -> None:
    lane.mkdir(parents=True)
    log = EventLog(lane)
    log.write(SessionBegan(1, fresh=True))
    log.write(StepDone(1, 1, 3, 0.1 + 0.2, 4.0))
    log.close()
    step, died = attach(lane)
    assert step == StepDone(1, 1, 3, 0.30000000000000004, 4.0)
    assert isinstance(died, Failure) and "No checkpoint had been written" in died.advice
    (nothing,) = attach(lane / "checkpoints")
    assert isinstance(nothing, Failure) and nothing.title == "No training here"


def test_a_line_torn_by_a_kill_costs_only_itself(lane: Path) -> None:
    lane.mkdir(parents=True)
    (lane / EVENTS).write_bytes(b'{"kind": "StepDone", "val')
    tail = EventTail(lane)
    assert tail.read() == []
    log = EventLog(lane)
    log.write(SessionEnded(0))
    log.close()
    assert tail.read() == [SessionEnded(0)] and tail.read() == []
    assert value_of(b'{"kind": "OfNextYear", "value": {}}') is None


def test_only_a_model_that_has_learnt_is_admitted(manifest: Path, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    finished = list(train(tiny(data=str(manifest), epochs=1), tmp_path / "run"))[-1]
    assert isinstance(finished, TrainingFinished)
    zoo = ModelZoo(tmp_path / "none", tmp_path / "zoo")
    path = Path(finished.folder) / "card.json"
    card = json.loads(path.read_text())
    for usable in (False, True):
        card["figures"]["usable"] = usable
        path.write_text(json.dumps(card))
        told = replace(finished, card=ModelCard.from_json(card))
        if usable:
            assert admit(told, zoo).name == "tiny"
        else:
            with pytest.raises(UnusableModel, match="not usable"):
                admit(told, zoo)
            assert zoo.entries() == ()
    (entry,) = zoo.entries()
    assert entry.failure is None


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    out = Path("run")
    assert command_of(out)[1:4] == ["-m", "lem_viewer", "train"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_of(out) == [sys.executable, "train", "--as-child", "--out", "run"]


def _as_child(config: TrainingConfig, out: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the child's code in this process."""
    given = io.BytesIO(json.dumps(asdict(config)).encode())
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=given))
    monkeypatch.setattr("lem_viewer.cli_train_child.step_back", lambda: None)
    return run_child(out)
