"""Training on films with inserted lesions: what is read, how it is split, the card."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.training import inserted
from lem_viewer.training.dataset import BREAST
from lem_viewer.training.film_sources import find_films
from lem_viewer.training.film_tones import scale_to_percentiles, vary_tone
from lem_viewer.training.inserted import (
    Background,
    make_examples,
    make_pair,
    make_split,
    read_backgrounds,
    train_inserted,
)
from lem_viewer.training.loop import train
from lem_viewer.values.training import TrainingConfig, TrainingFinished, TrainingStarted

torch.set_num_threads(1)


def _film(seed: int) -> np.ndarray:
    rows, cols = np.mgrid[:160, :110].astype(np.float32)
    breast = np.hypot(rows - 80, cols) < 72
    rng = np.random.default_rng(seed)
    grey = 90 + 90 * np.exp(-((rows - 70 - seed) ** 2 + (cols - 30) ** 2) / 900)
    return np.where(breast, grey + rng.normal(0, 4, grey.shape), 0).clip(0, 255).astype(np.uint8)


@pytest.fixture
def manifest(tmp_path):
    """Eight normal films of eight patients, one with a lesion, one that is no image."""
    lines = ["file,label,patient"]
    for number in range(8):
        Image.fromarray(_film(number)).save(tmp_path / f"f{number}.png")
        lines.append(f"f{number}.png,normal,p{number}")
    Image.fromarray(_film(9)).save(tmp_path / "sick.png")
    (tmp_path / "broken.png").write_bytes(b"not an image")
    lines += ["sick.png,malignant,p9", "broken.png,normal,p10"]
    (tmp_path / "manifest.csv").write_text("\n".join(lines) + "\n")
    return tmp_path / "manifest.csv"


def _config(manifest, **changes) -> TrainingConfig:
    values = {
        "name": "tiny",
        "data": f"inserted:{manifest}",
        "backbone": "resnet10",
        "stride": 16,
        "input_rows": 96,
        "input_cols": 64,
        "images": 48,
        "epochs": 1,
        "batch_size": 4,
        "validation_fraction": 0.25,
        "test_fraction": 0.0,
        "pretrained": False,
        "device": "cpu",
    }
    return TrainingConfig(**(values | changes))


def _backgrounds(manifest) -> list[Background]:
    config = _config(manifest)
    films = [
        film
        for film in find_films(config.data.removeprefix("inserted:"))
        if not isinstance(film, Failure)
    ]
    values = read_backgrounds(films, config, lambda: False)
    return [value for value in values if isinstance(value, Background)]


def test_only_normal_images_are_backgrounds(manifest):
    names = [film.key for film in find_films(str(manifest))]
    assert len(names) == 9
    assert not any("sick" in name for name in names)


def test_the_two_halves_of_the_patients_are_all_of_them_and_share_none(manifest):
    halves = [{f.patient for f in find_films(f"{manifest}@{n}/2")} for n in (0, 1)]
    assert halves[0] & halves[1] == set()
    assert len(halves[0] | halves[1]) == 9


def test_a_folder_of_images_is_taken_whole_and_joined_to_a_manifest(manifest):
    folder = manifest.parent / "more"
    folder.mkdir()
    Image.fromarray(_film(3)).save(folder / "A_1.LEFT.png")
    found = list(find_films(f"{manifest},{folder}"))
    assert len(found) == 10
    assert found[-1].patient.endswith("/A_1")


def test_a_missing_path_is_refused_by_name(tmp_path):
    with pytest.raises(UnusableDataset, match="no_such"):
        list(find_films(str(tmp_path / "no_such.csv")))


def test_a_pair_is_one_film_with_and_without_a_lesion(manifest):
    background = _backgrounds(manifest)[0]
    positive, negative = make_pair(background, 5)
    assert (positive.label, negative.label) == (1, 0)
    assert positive.patient == negative.patient == background.patient
    assert positive.lesion.any()
    assert not negative.lesion.any()
    assert np.array_equal(positive.marks & BREAST, negative.marks & BREAST)
    assert np.array_equal(positive.image, make_pair(background, 5)[0].image)


def test_every_turn_uses_every_film_once(manifest):
    backgrounds = _backgrounds(manifest)
    patients = [e.patient for e in make_examples(backgrounds, 2 * len(backgrounds), 0)]
    assert {patients.count(b.patient) for b in backgrounds} == {4}


def test_no_film_is_in_training_and_validation(manifest):
    split = make_split(_backgrounds(manifest), _config(manifest))
    train = {e.key.split("#")[0] for e in split.train}
    held = {e.key.split("#")[0] for e in split.validation}
    assert train
    assert held
    assert not train & held
    assert not split.test
    assert len({e.patient for e in split.train}) == len(split.train) / 2


def test_percentiles_become_0_and_four_fifths():
    image = np.linspace(0.2, 0.6, 10_000, dtype=np.float32).reshape(100, 100)
    scaled = scale_to_percentiles(image, np.ones((100, 100), dtype=bool))
    assert np.percentile(scaled, 99.5) == pytest.approx(0.8, abs=0.02)
    assert np.percentile(scaled, 1.0) == pytest.approx(0.0, abs=0.02)


def test_a_tone_keeps_the_outside_black_and_depends_on_the_seed(manifest):
    background = _backgrounds(manifest)[0]
    image = background.image.astype(np.float32)
    first, second = (vary_tone(image, background.breast, seed) for seed in (1, 2))
    assert not first[~background.breast].any()
    assert not np.array_equal(first, second)
    assert np.array_equal(first, vary_tone(image, background.breast, 1))


def test_a_training_tells_of_the_unreadable_film_and_names_no_path_on_the_card(manifest, tmp_path):
    events = list(train(_config(manifest), tmp_path / "out"))
    failures = [event for event in events if isinstance(event, Failure) and event.where]
    assert [f.severity for f in failures] == ["warning"]
    assert "broken.png" in failures[0].where
    started = next(event for event in events if isinstance(event, TrainingStarted))
    assert "8 films" in started.notes[0]
    finished = events[-1]
    assert isinstance(finished, TrainingFinished)
    text = (tmp_path / "out" / "tiny" / "card.json").read_text("utf-8")
    assert str(tmp_path) not in text
    assert "8 films of 8 patients" in json.loads(text)["training_data"]


def test_too_few_patients_are_refused(tmp_path):
    Image.fromarray(_film(0)).save(tmp_path / "one.png")
    with pytest.raises(UnusableDataset, match="1 patients"):
        list(train_inserted(_config(tmp_path), tmp_path / "out"))


def test_inserted_lesions_are_kept_and_are_the_same_bit_for_bit(manifest, tmp_path, monkeypatch):
    config = _config(manifest, images=16, cache=str(tmp_path / "cache"))
    without = make_split(_backgrounds(manifest), replace(config, cache=""))
    films = [f for f in find_films(str(manifest)) if not isinstance(f, Failure)]
    first = make_split(_films_of(films, config), config)
    monkeypatch.setattr(inserted, "make_pair", None)
    monkeypatch.setattr(inserted, "make_input", None)
    second = make_split(_films_of(films, config), config)
    for part in ("train", "validation"):
        three = zip(*(getattr(split, part) for split in (without, first, second)), strict=True)
        for a, b, c in three:
            assert a.image.tobytes() == b.image.tobytes() == c.image.tobytes()
            assert a.marks.tobytes() == b.marks.tobytes() == c.marks.tobytes()
            assert (a.key, a.label, a.patient) == (b.key, b.label, b.patient)
            assert (a.key, a.label, a.patient) == (c.key, c.label, c.patient)
    assert len(second.train) + len(second.validation) == 16


def _films_of(films, config) -> list[Background]:
    found = list(read_backgrounds(films, config, lambda: False))
    return [value for value in found if isinstance(value, Background)]
