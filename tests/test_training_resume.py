"""A training that is broken off goes on as if nothing had happened."""

from __future__ import annotations

import json
import signal
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import losses_of, of_kind, start_child, tiny

from lem_viewer.errors import UnusableDataset, UnusableModel
from lem_viewer.network.checkpoint import sha256_of
from lem_viewer.training.control import Control
from lem_viewer.training.loop import train
from lem_viewer.training.state import STATE, load_state
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingPaused,
    TrainingStarted,
)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return labelled_folder(tmp_path_factory.mktemp("data"))


def everything(manifest: Path, **changes: object) -> TrainingConfig:
    """All that has a state of its own: EMA, drawing by class, head first, augmentation."""
    return tiny(
        data=str(manifest),
        ema=0.9,
        balance="sampling",
        head_epochs=1,
        batch_size=3,
        checkpoint_minutes=1e-9,
        **changes,
    )


@pytest.fixture(scope="module")
def undisturbed(
    manifest: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[object], Path]:
    torch.set_num_threads(1)
    out = tmp_path_factory.mktemp("undisturbed")
    return list(train(everything(manifest), out)), out


def test_a_killed_child_goes_on_bit_for_bit(
    manifest: Path, tmp_path: Path, undisturbed: tuple[list[object], Path]
) -> None:
    values, out = undisturbed
    expected = losses_of(values)
    config = json.dumps(asdict(everything(manifest, resume=True)))
    seen: dict[tuple[int, int], float] = {}

    def follow(kill_at: tuple[int, int] | None) -> list[list[str]]:
        child = start_child(config, tmp_path)
        assert child.stdout is not None
        lines = []
        for line in child.stdout:
            words = line.split()
            lines.append(words)
            if words[0] == "step":
                place = (int(words[1]), int(words[2]))
                loss = float(words[3])
                assert expected[place] == loss, place
                seen[place] = loss
                if place == kill_at:
                    child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        if kill_at is not None:
            assert child.returncode == -signal.SIGKILL
        return lines

    assert follow((2, 2))[0] == ["started", "False", "0", "0"]
    # the checkpoint of that step or of the one before it, if the kill came first
    again = follow(None)
    assert again[0][:3] == ["started", "True", "2"]
    assert int(again[0][3]) >= 1
    assert seen == expected
    assert again[-1] == ["finished", sha256_of(out / "tiny" / "weights.safetensors")]
    assert (tmp_path / "log.csv").read_text().count("\n") == 4  # columns, epochs 0, 1, 2
    assert not (tmp_path / "checkpoints" / STATE).exists()  # it came to its end


def test_a_closed_training_goes_on_where_it_was(
    manifest: Path, tmp_path: Path, undisturbed: tuple[list[object], Path]
) -> None:
    expected = losses_of(undisturbed[0])
    config = everything(manifest, resume=True)
    iterator = train(replace(config, checkpoint_minutes=0), tmp_path)
    first = []
    for value in iterator:
        first.append(value)
        if isinstance(value, StepDone) and (value.epoch, value.step) == (1, 2):
            break
    iterator.close()  # type: ignore[attr-defined]
    second = list(train(config, tmp_path))
    (started,) = of_kind(second, TrainingStarted)
    assert (started.resumed, started.epoch, started.step) == (True, 1, 2)
    assert losses_of(first) | losses_of(second) == expected
    assert set(losses_of(first)).isdisjoint(losses_of(second))


def test_a_pause_writes_a_checkpoint_and_waits(manifest: Path, tmp_path: Path) -> None:
    control = Control()
    config = tiny(data=str(manifest), epochs=1, checkpoint_minutes=0)
    values = []
    for value in train(config, tmp_path, control):
        values.append(value)
        if isinstance(value, StepDone) and value.step == 1:
            control.pause()
        if isinstance(value, TrainingPaused):
            assert load_state(tmp_path / "checkpoints" / STATE).position.step == 1
            control.go_on()
    (paused,) = of_kind(values, TrainingPaused)
    assert (paused.epoch, paused.step) == (1, 1)
    assert isinstance(values[-1], TrainingFinished) and not values[-1].stopped_early


def test_a_stop_during_a_pause_keeps_what_there_is(manifest: Path, tmp_path: Path) -> None:
    control = Control()
    values = []
    for value in train(tiny(data=str(manifest), epochs=9), tmp_path, control):
        values.append(value)
        if isinstance(value, EpochDone):
            control.pause()
        if isinstance(value, TrainingPaused):
            control.stop()
    assert isinstance(values[-1], TrainingFinished) and values[-1].stopped_early
    assert (tmp_path / "checkpoints" / STATE).is_file()  # it may still go on


def test_another_configuration_or_other_images_are_not_gone_on_with(
    manifest: Path, tmp_path: Path
) -> None:
    config = tiny(data=str(manifest), resume=True)
    _stop_after_an_epoch(config, tmp_path)
    with pytest.raises(UnusableDataset) as refused:
        list(train(replace(config, learning_rate=1e-2, batch_size=2), tmp_path))
    assert "learning_rate is 0.01, was 0.0003" in str(refused.value)
    assert "batch_size is 2, was 4" in str(refused.value)
    other = labelled_folder(tmp_path / "other", patients=10)
    with pytest.raises(UnusableDataset, match="images or their labels have changed"):
        list(train(replace(config, data=str(other)), tmp_path))
    # more epochs are welcome
    longer = list(train(replace(config, epochs=3), tmp_path))
    assert [done.epoch for done in of_kind(longer, EpochDone)] == [2, 3]


def test_a_damaged_checkpoint_is_told_and_not_used(manifest: Path, tmp_path: Path) -> None:
    config = tiny(data=str(manifest), resume=True)
    _stop_after_an_epoch(config, tmp_path)
    path = tmp_path / "checkpoints" / STATE
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(UnusableModel, match="cannot be read") as refused:
        list(train(config, tmp_path))
    assert "best.safetensors" in refused.value.advice


def test_without_resume_a_training_begins_anew(manifest: Path, tmp_path: Path) -> None:
    config = tiny(data=str(manifest), epochs=1)
    _stop_after_an_epoch(config, tmp_path)
    values = list(train(config, tmp_path))
    assert not of_kind(values, TrainingStarted)[0].resumed
    assert of_kind(values, CheckpointWritten)


def _stop_after_an_epoch(config: TrainingConfig, out: Path) -> None:
    seen: list[object] = []
    for value in train(config, out, lambda: bool(of_kind(seen, EpochDone))):
        seen.append(value)
