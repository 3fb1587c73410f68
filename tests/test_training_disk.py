"""Full disks, forbidden folders, and the cache of decoded images."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import losses_of, of_kind, tiny

from lem_viewer.errors import Failure, LemViewerError, UnusableDataset
from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.reading import study
from lem_viewer.training import cache as cache_module
from lem_viewer.training import files, loop
from lem_viewer.training.cache import ExampleCache
from lem_viewer.training.data_check import check_data
from lem_viewer.training.dataset import Example, make_example, read_examples
from lem_viewer.training.files import check_room, written_aside
from lem_viewer.training.loop import train
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.state import STATE, load_state
from lem_viewer.values.training import EpochDone, StepDone, TrainingFinished


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return labelled_folder(tmp_path_factory.mktemp("data"))


def full() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


# --- checkpoints -----------------------------------------------------------------------------


def test_a_file_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.txt"
    with written_aside(path) as aside:
        aside.write_text("old")
    with pytest.raises(OSError, match="No space"), written_aside(path) as aside:
        aside.write_text("ne")
        raise full()
    assert path.read_text() == "old"
    assert [item.name for item in path.parent.iterdir()] == ["a.txt"]


def test_a_full_disk_is_told_once_the_last_checkpoint_stays_and_the_model_is_written(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    sync = files.sync

    def fails_from_epoch_2_to_3(path: Path) -> None:
        if STATE in path.name and path.name != STATE:
            calls.append(path.name)
            if 2 <= len(calls) <= 3:
                raise full()
        sync(path)

    monkeypatch.setattr(files, "sync", fails_from_epoch_2_to_3)
    values = []
    kept = {}
    for value in train(tiny(data=str(manifest), epochs=4), tmp_path):
        values.append(value)
        if isinstance(value, EpochDone):
            kept[value.epoch] = load_state(tmp_path / "checkpoints" / STATE).position.epoch
    assert kept == {1: 2, 2: 2, 3: 2, 4: 5}  # the next epoch it would go on with
    told = [f for f in of_kind(values, Failure) if f.title == "The checkpoint was not written"]
    assert len(told) == 1 and "No space left" in told[0].message
    assert "last good checkpoint stays" in told[0].message
    assert isinstance(values[-1], TrainingFinished)
    assert list((tmp_path / "checkpoints").glob("*.part")) == []


def test_a_model_that_cannot_be_written_is_told_and_the_training_can_go_on(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(folder: Path, model: object, card: object) -> None:
        raise full()

    with monkeypatch.context() as patched:
        patched.setattr(loop, "save_checkpoint", no_room)
        values = list(train(tiny(data=str(manifest), resume=True), tmp_path))
    last = values[-1]
    assert isinstance(last, Failure) and last.title == "The model was not written"
    assert "--resume" in last.advice and not of_kind(values, TrainingFinished)
    again = list(train(tiny(data=str(manifest), resume=True), tmp_path))
    assert not of_kind(again, EpochDone)  # all epochs were done: it is only written now
    load_checkpoint(Path(again[-1].folder))


def test_no_room_and_no_permission_are_told_before_anything_is_read(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(LemViewerError, match="MB free") as refused:
        list(train(tiny(data=str(manifest)), tmp_path / "a"))
    assert "another disk" in refused.value.advice
    blocked = tmp_path / "a_file"
    blocked.write_text("")
    with pytest.raises(OSError):
        list(train(tiny(data=str(manifest)), blocked / "out"))
    with pytest.raises(OSError):
        check_room(blocked, 1)


# --- the cache -------------------------------------------------------------------------------


def cached(manifest: Path, folder: Path, **changes: object) -> list[object]:
    config = tiny(data=str(manifest), cache=str(folder), **changes)
    samples = of_kind(find_samples(config), Sample)
    return list(read_examples(samples, config, lambda: False))


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the images that are decoded."""
    seen: list[str] = []
    read = study.read_image

    def noted(file: Path):  # type: ignore[no-untyped-def]
        seen.append(file.name)
        return read(file)

    monkeypatch.setattr(study, "read_image", noted)
    return seen


def test_what_was_decoded_is_not_decoded_again(tmp_path: Path, decoded: list[str]) -> None:
    manifest = labelled_folder(tmp_path / "data")
    first = of_kind(cached(manifest, tmp_path / "cache"), Example)
    assert len(decoded) == 24
    decoded.clear()
    second = of_kind(cached(manifest, tmp_path / "cache"), Example)
    assert decoded == []
    for a, b in zip(first, second, strict=True):
        assert np.array_equal(a.image, b.image) and np.array_equal(a.marks, b.marks)
        assert (a.label, a.patient, a.key) == (b.label, b.patient, b.key)
    # another size, a changed picture, a changed mask: made anew
    cached(manifest, tmp_path / "cache", input_rows=32)
    assert len(decoded) == 24
    decoded.clear()
    for name in ("images/p2_L_CC.png", "masks/p3_L_CC.png"):
        os.utime(manifest.parent / name, ns=(1, 1))
    cached(manifest, tmp_path / "cache")
    assert sorted(decoded) == ["p2_L_CC.png", "p3_L_CC.png"]


def test_a_damaged_file_of_the_cache_is_made_again(tmp_path: Path, decoded: list[str]) -> None:
    manifest = labelled_folder(tmp_path / "data")
    first = of_kind(cached(manifest, tmp_path / "cache"), Example)
    decoded.clear()
    held = sorted((tmp_path / "cache").iterdir())
    held[0].write_bytes(held[0].read_bytes()[:99])
    held[1].write_bytes(b"")
    held[2].write_bytes(b"PK\x03\x04 nonsense")
    second = of_kind(cached(manifest, tmp_path / "cache"), Example)
    assert len(decoded) == 3
    assert all(np.array_equal(a.image, b.image) for a, b in zip(first, second, strict=True))
    decoded.clear()
    cached(manifest, tmp_path / "cache")
    assert decoded == []


def test_the_cache_keeps_to_its_bound_and_lets_the_oldest_used_go(
    manifest: Path, tmp_path: Path
) -> None:
    config = tiny(data=str(manifest))
    samples = of_kind(find_samples(config), Sample)
    examples = [make_example(sample, config) for sample in samples]
    cache = ExampleCache(tmp_path, 10**9)
    cache.keep(samples[0], config, examples[0])
    size = next(tmp_path.iterdir()).stat().st_size
    limit = 6 * size
    small = ExampleCache(tmp_path, limit)
    for number, (sample, example) in enumerate(zip(samples, examples, strict=True)):
        small.keep(sample, config, example)
        for age, path in enumerate(sorted(tmp_path.iterdir(), key=lambda p: p.stat().st_mtime)):
            os.utime(path, (number * 100 + age, number * 100 + age))
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= limit
    assert small.get(samples[-1], config) is not None
    assert small.get(samples[0], config) is None


def test_a_cache_that_cannot_be_written_is_told_and_the_training_goes_on(
    manifest: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    values = cached(manifest, blocked / "cache")
    assert len(of_kind(values, Example)) == 24
    (failure,) = of_kind(values, Failure)
    assert failure.severity == "warning" and "not kept" in failure.title


def test_phantoms_are_kept_too_and_are_the_same_bit_for_bit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = replace(tiny(), data="phantoms", images=4, cache=str(tmp_path / "c"))
    made = of_kind(find_samples(config), Sample)
    without = list(read_examples(made, replace(config, cache=""), lambda: False))
    first = list(read_examples(made, config, lambda: False))
    drawn: list[str] = []

    def never_drawn() -> None:
        drawn.append("drawn")

    again = [replace(sample, read=never_drawn) for sample in made]  # type: ignore[arg-type]
    second = list(read_examples(again, config, lambda: False))
    assert not drawn and len(second) == 4
    for examples in zip(without, first, second, strict=True):
        assert same_examples(*examples)
    monkeypatch.setattr(cache_module, "drawing", lambda: "another way of drawing")
    assert ExampleCache(tmp_path / "c", 10**9).get(made[0], config) is None


def same_examples(first: Example, *others: Example) -> bool:
    return all(
        np.array_equal(first.image, other.image)
        and np.array_equal(first.marks, other.marks)
        and (first.label, first.patient, first.key) == (other.label, other.patient, other.key)
        for other in others
    )


def test_the_check_keeps_what_it_decodes_and_the_training_begins_at_once(
    tmp_path: Path, decoded: list[str]
) -> None:
    config = tiny(data=str(labelled_folder(tmp_path / "data")), cache=str(tmp_path / "cache"))
    plain_samples = of_kind(find_samples(config), Sample)
    expected = list(read_examples(plain_samples, replace(config, cache=""), lambda: False))
    list(check_data(config))
    decoded.clear()
    found = list(read_examples(plain_samples, config, lambda: False))
    assert decoded == []
    assert all(same_examples(a, b) for a, b in zip(expected, found, strict=True))


# --- data that vanish ------------------------------------------------------------------------


def test_a_share_that_vanishes_while_it_is_read_ends_the_training_and_it_can_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = labelled_folder(tmp_path / "share" / "data")
    config = tiny(data=str(manifest), resume=True, epochs=2)
    whole = list(train(config, tmp_path / "whole"))
    values = train(config, tmp_path / "run")
    next(value for value in values if isinstance(value, EpochDone))
    values.close()  # type: ignore[attr-defined]
    kept = (tmp_path / "run" / "checkpoints" / STATE).read_bytes()

    read, gone = study.read_image, tmp_path / "gone"

    def pulled_out_at_the_fifth(file: Path):  # type: ignore[no-untyped-def]
        if file.name == "p2_L_CC.png" and not gone.exists():
            (tmp_path / "share").rename(gone)
        return read(file)

    monkeypatch.setattr(study, "read_image", pulled_out_at_the_fifth)
    for _ in range(2):  # the second time it is gone from the beginning
        with pytest.raises(UnusableDataset) as told:
            list(train(config, tmp_path / "run"))
        assert str(tmp_path / "share") in str(told.value)
    assert (tmp_path / "run" / "checkpoints" / STATE).read_bytes() == kept
    gone.rename(tmp_path / "share")
    monkeypatch.setattr(study, "read_image", read)
    rest = list(train(config, tmp_path / "run"))
    assert losses_of(rest) == {k: v for k, v in losses_of(whole).items() if k[0] == 2}


def test_one_file_that_vanishes_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = labelled_folder(tmp_path / "data")
    config = tiny(data=str(manifest))
    made = of_kind(find_samples(config), Sample)
    (manifest.parent / "images" / "p4_L_CC.png").unlink()
    values = list(read_examples(made, config, lambda: False))
    (failure,) = of_kind(values, Failure)
    assert failure.where.endswith("p4_L_CC.png") and len(of_kind(values, Example)) == 23


def test_a_share_that_vanishes_during_the_steps_changes_nothing_of_them(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "data")
    values = []
    for value in train(tiny(data=str(manifest)), tmp_path / "run"):
        if isinstance(value, EpochDone) and value.epoch == 1:  # all images are decoded by then
            (tmp_path / "data").rename(tmp_path / "gone")
        values.append(value)
    assert isinstance(values[-1], TrainingFinished) and len(of_kind(values, EpochDone)) == 2


def test_a_folder_of_the_run_that_vanishes_is_told_and_the_best_is_written_when_it_is_back(
    manifest: Path, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    values = []
    for value in train(tiny(data=str(manifest), epochs=2), out):
        values.append(value)
        if isinstance(value, StepDone) and (value.epoch, value.step) == (1, 1):
            out.rename(tmp_path / "gone")
            out.write_text("in its place")
        if isinstance(value, EpochDone) and value.epoch == 2:
            out.unlink()
            (tmp_path / "gone").rename(out)
    told = [f for f in of_kind(values, Failure) if f.title == "The checkpoint was not written"]
    assert told and "The training goes on" in told[0].message
    assert isinstance(values[-1], TrainingFinished)
    load_checkpoint(out / "tiny")


def test_a_changed_image_is_not_gone_on_with(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "data")
    config = tiny(data=str(manifest), resume=True, epochs=2)
    values = train(config, tmp_path / "run")
    next(value for value in values if isinstance(value, EpochDone))
    values.close()  # type: ignore[attr-defined]
    images = manifest.parent / "images"
    shutil.copyfile(images / "p1_L_MLO.png", images / "p1_L_CC.png")
    with pytest.raises(UnusableDataset, match="images or their labels have changed"):
        list(train(config, tmp_path / "run"))
