"""Ten measured steps: in this process, in a child, on a device that is full, and cancelled."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import of_kind, tiny

from lem_viewer.cli import main
from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset
from lem_viewer.network.devices import is_out_of_memory
from lem_viewer.training.cache import ExampleCache
from lem_viewer.training.dataset import make_example
from lem_viewer.training.memory import memory_there_bytes, peak_memory_bytes
from lem_viewer.training.probe import probe
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_estimate import STEPPING, Probed, ProbeProgress
from lem_viewer.work.training_probe import probe_in_child, start_probe, value_of


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return labelled_folder(tmp_path_factory.mktemp("data"))


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def test_the_very_data_are_measured_on_the_device(manifest: Path, tmp_path: Path) -> None:
    config = tiny(data=str(manifest), cache=str(tmp_path / "cache"))
    first = next(s for s in find_samples(config) if isinstance(s, Sample))
    kept = ExampleCache(tmp_path / "cache", 10**9)
    kept.keep(first, config, make_example(first, config))
    values = list(probe(config, tmp_path / "run"))
    probed = values[-1]
    assert isinstance(probed, Probed)
    steps = [v.done for v in of_kind(values, ProbeProgress) if v.stage == STEPPING]
    assert steps == list(range(1, 13))
    assert len(probed.step_seconds) == 10 and min(probed.step_seconds) > 0
    assert (probed.train_images, probed.validation_images, probed.test_images) == (8, 8, 8)
    assert (probed.validation_truth, probed.test_truth) == (4, 4)
    assert (probed.images_read, probed.cached_images) == (9, 1)
    assert probed.image_bytes == 2 * 64 * 64 and 100 < probed.cached_image_bytes < 8192
    assert probed.decode_seconds > 0 and probed.fit_seconds > 0 and probed.score_seconds > 0
    parameters = sum(p.numel() for p in Trainee(config).model.parameters())
    assert probed.checkpoint_bytes == 2 * 7 * 4 * parameters
    assert probed.device_kind == "cpu" and probed.device_peak_bytes == 0
    assert 50e6 < probed.memory_peak_bytes < 1.1 * peak_memory_bytes()  # Linux rounds
    assert probed.disk_free_bytes > 0 and not (tmp_path / "run").exists()


def test_where_memory_is_full_the_steps_are_measured_anew_in_halves(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Trainee._gradients
    monkeypatch.setattr(
        Trainee,
        "_gradients",
        lambda self, *rest: (0.0, True) if self.micro > 2 else real(self, *rest),
    )
    values = list(probe(tiny(data=str(manifest)), tmp_path))
    (told,) = of_kind(values, Failure)
    assert told.severity == "warning" and "in parts of 2" in told.message
    probed = values[-1]
    assert (probed.batch_size, probed.micro) == (4, 2) and len(probed.step_seconds) == 10
    monkeypatch.setattr(Trainee, "_gradients", lambda *_: (0.0, True))
    with pytest.raises(DeviceTrouble, match="not even one image"):
        list(probe(tiny(data=str(manifest)), tmp_path))


def test_the_cpu_that_has_no_memory_left_says_so_in_its_own_words() -> None:
    with pytest.raises(RuntimeError) as refused:
        torch.empty(10**15)
    assert is_out_of_memory(refused.value)
    assert not is_out_of_memory(RuntimeError("shape mismatch"))


def test_images_that_cannot_be_read_are_made_up(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d")
    for file in (tmp_path / "d" / "images").iterdir():
        file.write_bytes(b"no picture: " + file.name.encode())
    values = list(probe(tiny(data=str(manifest)), tmp_path))
    assert len(of_kind(values, Failure)) == 9
    assert all(failure.severity == "warning" for failure in of_kind(values, Failure))
    assert values[-1].images_read == 0 and math.isnan(values[-1].decode_seconds)
    with pytest.raises(UnusableDataset, match="inserted lesions"):
        list(probe(tiny(data="inserted:films"), tmp_path))


def test_it_looks_at_the_flag_between_steps(manifest: Path, tmp_path: Path) -> None:
    seen: list[object] = []
    for value in probe(tiny(data=str(manifest)), tmp_path, lambda: len(seen) > 13):
        seen.append(value)
    assert len(seen) == 14 and not of_kind(seen, Probed)


def test_memory_is_what_the_system_says() -> None:
    block = bytearray(80_000_000)
    block[::4096] = b"x" * len(block[::4096])
    assert peak_memory_bytes() > 0.9 * len(block)
    assert memory_there_bytes() > 0.9 * len(block)


# ------------------------------------------------------------------------------ in a child

#: Ends itself as the system would, until four parts are computed one after the other.
_HUNGRY = """
import json, os, signal, sys
config = json.loads(sys.stdin.readline())
if config["accumulate"] < 4:
    os.kill(os.getpid(), signal.SIGKILL)
told = dict(device="CPU", device_kind="cpu", precision="", batch_size=8, micro=2,
            step_seconds=[0.5, 0.25], decode_seconds=float("nan"))
print("a word of a library")
print(json.dumps(dict(kind="Probed", value=told)), flush=True)
"""
_ENDLESS = """
import json, sys, time
print(json.dumps(dict(kind="ProbeProgress", value=dict(stage="reading", done=0, total=8))),
      flush=True)
time.sleep(600)
"""
_BROKEN = "import sys; print('last words', file=sys.stderr); sys.exit(3)"


class Stage:
    """Starts a script in the child's place and remembers it."""

    def __init__(self, script: str) -> None:
        self.script = script
        self.children: list[subprocess.Popen[bytes]] = []

    def __call__(
        self, config: TrainingConfig, _out: Path, words: IO[bytes]
    ) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            [sys.executable, "-c", self.script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=words,
        )
        assert child.stdin is not None
        child.stdin.write(b'{"accumulate": %d}\n' % config.accumulate)
        child.stdin.flush()
        self.children.append(child)
        return child


def never() -> bool:
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="the system's killer is Linux's and macOS's")
def test_a_child_ended_for_want_of_memory_is_begun_anew_with_half_as_many(tmp_path: Path) -> None:
    stage = Stage(_HUNGRY)
    config = TrainingConfig(batch_size=8)
    first, second, probed = probe_in_child(config, tmp_path, never, stage)
    assert isinstance(first, Failure) and "with 4 images at a time" in first.message
    assert isinstance(second, Failure) and "with 2 images at a time" in second.message
    assert isinstance(probed, Probed) and probed.step_seconds == (0.5, 0.25)
    assert len(stage.children) == 3
    assert probed.load_seconds > 0  # the child's own start
    *_, last = probe_in_child(replace(config, batch_size=2), tmp_path, never, Stage(_HUNGRY))
    assert isinstance(last, Failure) and last.severity == "error"
    assert "even with one image at a time" in last.message


def test_cancelled_it_kills_the_child(tmp_path: Path) -> None:
    stage, seen = Stage(_ENDLESS), []
    for value in probe_in_child(TrainingConfig(), tmp_path, lambda: bool(seen), stage):
        seen.append(value)
    assert seen == [ProbeProgress("reading", 0, 8)]
    assert stage.children[0].poll() is not None


def test_whoever_looks_away_kills_the_child_too(tmp_path: Path) -> None:
    stage = Stage(_ENDLESS)
    values: Iterator[object] = probe_in_child(TrainingConfig(), tmp_path, never, stage)
    next(values)
    values.close()  # type: ignore[attr-defined]
    assert stage.children[0].poll() is not None


def test_a_child_that_dies_untold_is_a_failure_with_its_last_words(tmp_path: Path) -> None:
    (told,) = probe_in_child(TrainingConfig(), tmp_path, never, Stage(_BROKEN))
    assert isinstance(told, Failure) and "code 3" in told.message
    assert told.details == "last words\n"
    assert value_of(b"not json") is None and value_of(b'{"kind": "Other", "value": {}}') is None


def test_the_real_child_ends_when_nobody_waits_for_it(tmp_path: Path) -> None:
    with (tmp_path / "words").open("wb") as words:
        child = start_probe(TrainingConfig(), tmp_path, words)
        assert child.stdin is not None and child.stdout is not None
        child.stdin.close()
        began = time.monotonic()
        assert child.wait(60) == 0, (tmp_path / "words").read_text()
        assert time.monotonic() - began < 60
        assert b"Probed" not in child.stdout.read()
        child.stdout.close()


def test_the_command_prints_what_was_measured(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = ["--backbone", "resnet10", "--no-pretrained", "--input-rows", "64", "--device", "cpu"]
    small += ["--input-cols", "64", "--batch-size", "4", "--epochs", "3"]
    assert main(["train", "--probe", "--data", str(manifest), *small]) == 0
    told = capsys.readouterr().out
    assert "resnet10, 64 x 64, on CPU" in told
    assert "10 steps of 4 images:" in told and "3 epochs" in told
    assert "Memory: " in told and "GB free" in told
    assert "Research use only" in told
