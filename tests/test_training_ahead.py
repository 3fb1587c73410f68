"""Images decoded while the first epoch runs: the first step comes early, all else is the same."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import losses_of, of_kind, tiny

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.reading import study
from lem_viewer.training import loop
from lem_viewer.training.batches import make_ahead
from lem_viewer.training.dataset import Example
from lem_viewer.training.loop import train
from lem_viewer.training.reading_ahead import EARLY, Pending
from lem_viewer.training.samples import Sample
from lem_viewer.training.state import STATE, load_state
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.training import (
    CheckpointWritten,
    EpochDone,
    StepDone,
    TrainingFinished,
    TrainingStarted,
)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    return labelled_folder(tmp_path / "share" / "data")


def gated(monkeypatch: pytest.MonkeyPatch, passing: int, then: Callable[[], object]) -> None:
    """Let so many images be decoded; each further one first does something else."""
    read, lock, begun = study.read_image, threading.Lock(), [0]

    def at_the_gate(file: Path):  # type: ignore[no-untyped-def]
        with lock:
            begun[0] += 1
            is_late = begun[0] > passing
        if is_late:
            then()
        return read(file)

    monkeypatch.setattr(study, "read_image", at_the_gate)


def test_the_first_step_is_done_before_the_other_images_are_decoded(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = threading.Event()
    gated(monkeypatch, 4, lambda: opened.wait(60))  # the images of one batch
    values = []
    for value in train(tiny(data=str(manifest)), tmp_path / "run"):
        if isinstance(value, StepDone) and not of_kind(values, StepDone):
            assert not opened.is_set()
            opened.set()
        values.append(value)
    assert opened.is_set() and isinstance(values[-1], TrainingFinished)


def test_it_learns_the_same_as_with_all_images_read_beforehand(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny(data=str(manifest), cache=str(tmp_path / "cache"))
    ahead = list(train(config, tmp_path / "ahead"))
    monkeypatch.setattr(loop, "may_read_ahead", lambda *given: False)
    before = list(train(config, tmp_path / "before"))
    assert losses_of(ahead) == losses_of(before) and len(losses_of(ahead)) == 4
    assert ahead[-1].card.sha256 == before[-1].card.sha256
    assert ahead[-1].card.training == before[-1].card.training
    assert (tmp_path / "ahead" / "run.json").is_file()


def test_unreadable_and_equal_images_are_told_and_left_out_when_the_first_epoch_has_had_its_steps(
    manifest: Path, tmp_path: Path
) -> None:
    images = manifest.parent / "images"
    (images / "p6_L_CC.png").write_bytes(b"\x89PNG no more")
    (images / "p9_L_CC.png").write_bytes((images / "p9_L_MLO.png").read_bytes())
    values = list(train(tiny(data=str(manifest)), tmp_path / "run"))
    told = [value for value in of_kind(values, Failure) if value.severity == "warning"]
    assert sum("p6_L_CC" in failure.where for failure in told) == 1
    assert sum("p9_L_CC" in failure.message for failure in told) == 1
    finished = values[-1]
    assert isinstance(finished, TrainingFinished)
    counts = finished.card.training["split"]
    assert sum(counts[part]["images"] for part in ("train", "validation", "test")) == 22


def test_a_batch_without_a_readable_image_makes_no_step(tmp_path: Path) -> None:
    trainee = Trainee(tiny())

    def pending(number: int, found: Example | Failure) -> Pending:
        made = Pending(Sample(f"k{number}", f"p{number}", number % 2, lambda: NotImplemented))
        made.future.set_result(found)
        return made

    image = np.zeros((64, 64), np.uint8)
    good = [pending(n, Example(image, image + 1, n % 2, f"p{n}", f"k{n}")) for n in range(2)]
    bad = [pending(n, Failure("File not opened", "")) for n in range(2, 5)]
    recipe = trainee.recipe([*good, *bad])
    batches = list(make_ahead(recipe, [bad, [good[0], bad[0], good[1]]], 1))
    assert [(batch.total, len(batch)) for batch in batches] == [(0, 0), (2, 2)]


def test_a_stop_is_heard_while_the_first_images_are_waited_for(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, opened = threading.Event(), threading.Event()
    gated(monkeypatch, 0, lambda: (stopped.set(), opened.wait(60)))
    values = list(train(tiny(data=str(manifest)), tmp_path / "run", stopped.is_set))
    assert not opened.is_set()
    opened.set()
    assert not of_kind(values, StepDone)
    assert isinstance(values[-1], Failure) and values[-1].title == "Training stopped"


def test_a_share_that_vanishes_in_the_first_epoch_ends_it_and_it_goes_on_bit_for_bit(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny(data=str(manifest), resume=True)
    whole = list(train(config, tmp_path / "whole"))
    share, gone = tmp_path / "share", tmp_path / "gone"
    lock, stepped = threading.Lock(), threading.Event()

    def pull_out() -> None:
        stepped.wait(60)
        with lock:
            if share.exists():
                share.rename(gone)

    with monkeypatch.context() as patched:
        gated(patched, 4, pull_out)
        values: list[object] = []
        with pytest.raises(UnusableDataset, match="the folder is gone") as told:
            for value in train(config, tmp_path / "run"):
                values.append(value)
                if isinstance(value, StepDone):
                    stepped.set()
    assert "what was learnt is kept" in told.value.advice
    assert not of_kind(values, EpochDone)
    state = load_state(tmp_path / "run" / "checkpoints" / STATE)
    assert (state.position.epoch, state.position.step) == (1, 1)
    assert state.data.startswith(EARLY)
    gone.rename(share)
    rest = list(train(config, tmp_path / "run"))
    (started,) = of_kind(rest, TrainingStarted)
    assert (started.resumed, started.epoch, started.step) == (True, 1, 1)
    assert losses_of(values) | losses_of(rest) == losses_of(whole)
    assert rest[-1].card.sha256 == whole[-1].card.sha256


def test_images_that_change_before_all_were_decoded_are_not_gone_on_with(
    manifest: Path, tmp_path: Path
) -> None:
    config = tiny(data=str(manifest), resume=True, checkpoint_minutes=1e-6)
    values = train(config, tmp_path / "run")
    next(value for value in values if isinstance(value, CheckpointWritten))
    values.close()  # type: ignore[attr-defined]
    state = load_state(tmp_path / "run" / "checkpoints" / STATE)
    assert state.data.startswith(EARLY)
    image = manifest.parent / "images" / "p1_L_CC.png"
    image.write_bytes((manifest.parent / "images" / "p1_L_MLO.png").read_bytes())
    with pytest.raises(UnusableDataset, match="images or their labels have changed"):
        list(train(replace(config, checkpoint_minutes=5), tmp_path / "run"))
