"""Training: what is learnt, what is refused, and what is left behind when it stops."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from lem_viewer.errors import Failure, UnusableDataset, UnusableModel
from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.network.predictor import Predictor
from lem_viewer.training import loop, samples
from lem_viewer.training.augment import vary
from lem_viewer.training.dataset import (
    BREAST,
    LESION,
    Example,
    Split,
    check_samples,
    make_example,
    split_by_patient,
)
from lem_viewer.training.loop import read_split, train, train_on
from lem_viewer.training.records import BestEpoch, check_parts
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.scoring import FINE, fit_thresholds, score_examples
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.geometry import Orientation
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import Identity, Mammogram, ViewHeader
from lem_viewer.values.training import (
    EpochDone,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingStarted,
)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def config(**changes: object) -> TrainingConfig:
    values: dict[str, object] = {
        "name": "tiny",
        "backbone": "resnet10",
        "input_rows": 64,
        "input_cols": 64,
        "epochs": 2,
        "batch_size": 4,
        "images": 12,
        "pretrained": False,
        "validation_fraction": 0.25,
        "test_fraction": 0.25,
        "device": "cpu",
    }
    return TrainingConfig(**{**values, **changes})  # type: ignore[arg-type]


def disc_view(number: int, malignant: bool) -> tuple[Mammogram, list[np.ndarray]]:
    """A half-disc breast; the malignant one has a bright square."""
    rng = np.random.default_rng(number)
    y, x = np.indices((80, 60))
    inside = ((y - 40) / 36) ** 2 + (x / 50) ** 2 < 1
    pixels = np.where(inside, 800 + rng.integers(0, 200, (80, 60)), 0).astype(np.uint16)
    lesion = np.zeros((80, 60), dtype=bool)
    row, col = rng.integers(25, 45), rng.integers(8, 25)
    lesion[row : row + 12, col : col + 12] = True
    if malignant:
        pixels[lesion] = 3000
    key = f"{number}-{malignant}"
    header = ViewHeader(key, key, "L", "CC", 80, 60, Identity(key), orientation=Orientation())
    return Mammogram(header, pixels, Grayscale(12)), [lesion] if malignant else []


def disc_samples(patients: int = 8) -> list[Sample]:
    return [
        Sample(f"{number}-{label}", f"p{number}", label, lambda n=number, m=label: disc_view(n, m))
        for number in range(patients)
        for label in (True, False)
    ]


@pytest.fixture
def discs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let "phantoms" be the quick half-discs."""

    def quick(images: int, seed: int) -> Iterator[Sample]:
        yield from disc_samples(images // 2)

    monkeypatch.setattr(samples, "phantom_samples", quick)


def of_kind(values: list[object], kind: type) -> list:
    return [value for value in values if isinstance(value, kind)]


# --- a whole training ------------------------------------------------------------------------


def test_a_training_tells_what_happens_and_leaves_a_model_that_loads(
    discs: None, tmp_path: Path
) -> None:
    values = list(train(config(images=24), tmp_path))
    assert isinstance(values[0], TrainingStarted)
    assert (values[0].train_images, values[0].validation_images) == (12, 6)
    assert [e.epoch for e in of_kind(values, EpochDone)] == [1, 2]
    assert len(of_kind(values, StepDone)) == 2 * 3  # 12 images in batches of 4
    assert all(step.steps == 3 and step.loss > 0 for step in of_kind(values, StepDone))
    last = values[-1]
    assert isinstance(last, TrainingFinished)
    assert not last.stopped_early
    model, card = load_checkpoint(Path(last.folder))
    assert Path(last.folder) == tmp_path / "tiny"
    assert card == last.card
    assert card.synthetic_training
    assert "synthetic" in card.training_data
    assert card.figures["n"] == 6
    assert 0 <= card.figures["auc"] <= 1
    assert len(card.figures["auc_ci"]) == 2
    assert 0 <= card.figures["bf16_max_probability_change"] <= 1
    assert card.figures["n_with_truth"] == 3
    assert card.configuration["seed"] == 0
    assert model.stride == 16
    said = Predictor.load(Path(last.folder), "cpu").predict(disc_view(99, True)[0])
    assert said.model_id == card.model_id


def test_the_log_has_a_line_an_epoch(discs: None, tmp_path: Path) -> None:
    epochs = of_kind(list(train(config(), tmp_path)), EpochDone)
    with (tmp_path / "log.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["epoch"]) for row in rows] == [1, 2]
    assert float(rows[0]["train_loss"]) == epochs[0].train_loss


def test_the_same_seed_gives_the_same_losses(discs: None, tmp_path: Path) -> None:
    runs = [
        [step.loss for step in of_kind(list(train(config(epochs=1), tmp_path / n)), StepDone)]
        for n in ("a", "b")
    ]
    assert runs[0] == runs[1]


@pytest.mark.parametrize("head", ["gap", "gmp"])
def test_the_other_heads_train_too(discs: None, tmp_path: Path, head: str) -> None:
    values = list(train(config(head=head, epochs=1), tmp_path))
    assert isinstance(values[-1], TrainingFinished)
    assert values[-1].card.head == head


def test_a_bright_square_is_learnt_and_found(tmp_path: Path) -> None:
    settings = config(
        epochs=6, learning_rate=3e-3, head="lem", test_fraction=0.0, validation_fraction=0.2
    )
    (split,) = read_split(disc_samples(20), settings)
    assert isinstance(split, Split)
    values = list(train_on(split, Trainee(settings), tmp_path))
    best = max(epoch.validation_auc for epoch in of_kind(values, EpochDone))
    assert best > 0.9
    assert "auc" not in values[-1].card.figures  # no test part, no figures


def test_training_goes_on_from_an_earlier_model(discs: None, tmp_path: Path) -> None:
    first = list(train(config(epochs=1, stride=32), tmp_path / "one"))[-1]
    again = config(epochs=1, start=first.folder, freeze_stem=True)
    last = list(train(again, tmp_path / "two"))[-1]
    assert last.card.stride == 16
    assert first.card.model_id in last.card.training_data
    with pytest.raises(UnusableModel, match="head gap"):
        list(train(replace(again, head="gap"), tmp_path / "three"))


def test_the_head_is_trained_first_when_asked(discs: None, tmp_path: Path) -> None:
    settings = config(epochs=1, head_epochs=3, hidden=16, window=5)
    values = list(train(settings, tmp_path))
    first = [step for step in of_kind(values, StepDone) if step.epoch == 0]
    assert [(step.step, step.steps) for step in first] == [(1, 3), (2, 3), (3, 3)]
    assert [done.epoch for done in of_kind(values, EpochDone)] == [0, 1]
    card = values[-1].card
    assert (card.head_options["hidden"], card.head_options["window"]) == (16, 5)
    load_checkpoint(tmp_path / "tiny")


# --- stopping --------------------------------------------------------------------------------


def test_stop_after_an_epoch_still_writes_the_best_so_far(discs: None, tmp_path: Path) -> None:
    seen: list[object] = []
    for value in train(config(epochs=50), tmp_path, lambda: bool(of_kind(seen, EpochDone))):
        seen.append(value)
    assert isinstance(seen[-1], TrainingFinished)
    assert seen[-1].stopped_early
    load_checkpoint(tmp_path / "tiny")


def test_closing_the_iterator_writes_the_best_so_far(discs: None, tmp_path: Path) -> None:
    iterator = train(config(epochs=50), tmp_path)
    for value in iterator:
        if isinstance(value, EpochDone):
            break
    iterator.close()  # type: ignore[attr-defined]
    load_checkpoint(tmp_path / "tiny")


def test_stop_before_the_first_epoch_is_said_and_leaves_no_model(
    discs: None, tmp_path: Path
) -> None:
    seen: list[object] = []
    for value in train(config(), tmp_path, lambda: bool(of_kind(seen, StepDone))):
        seen.append(value)
    assert isinstance(seen[-1], Failure)
    assert not (tmp_path / "tiny").exists()
    assert isinstance(next(iter(train(config(), tmp_path, lambda: True))), Failure)


def test_a_loss_that_is_no_number_ends_it_without_a_model(
    discs: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    losses = iter([0.7, 0.7, 0.6, math.nan])
    monkeypatch.setattr(Trainee, "step", lambda self, chosen, progress: next(losses))
    values = list(train(config(batch_size=2), tmp_path))
    assert isinstance(values[-1], Failure)
    assert "nan" in values[-1].message
    assert values[-1].severity == "error"
    assert not (tmp_path / "tiny").exists()


def test_a_time_limit_ends_it_with_a_measured_model(discs: None, tmp_path: Path) -> None:
    values = list(train(config(epochs=500, max_minutes=1e-4), tmp_path))
    assert len(of_kind(values, EpochDone)) == 1
    assert isinstance(values[-1], TrainingFinished)
    assert not values[-1].stopped_early
    assert "auc" in values[-1].card.figures


# --- data ------------------------------------------------------------------------------------


def test_patients_are_never_in_two_parts_and_every_part_has_both_classes() -> None:
    made = [
        Sample(f"{p}-{k}", f"p{p}", int(p % 2 == 0), lambda: None)  # type: ignore[arg-type]
        for p in range(20)
        for k in range(3)
    ]
    parts = split_by_patient(made, config())
    where: dict[str, set[str]] = {}
    classes: dict[str, set[int]] = {}
    for sample, part in zip(made, parts, strict=True):
        where.setdefault(sample.patient, set()).add(part)
        classes.setdefault(part, set()).add(sample.label)
    assert all(len(found) == 1 for found in where.values())
    assert classes == {"train": {0, 1}, "validation": {0, 1}, "test": {0, 1}}
    assert parts == split_by_patient(made, config())
    assert parts != split_by_patient(made, config(seed=1))


def test_one_class_or_too_few_patients_are_refused_before_training() -> None:
    positive = [s for s in disc_samples(8) if s.label]
    with pytest.raises(UnusableDataset, match="all 8 images are positive"):
        check_samples(positive, config())
    with pytest.raises(UnusableDataset, match="2 patients"):
        check_samples(disc_samples(2), config())
    with pytest.raises(UnusableDataset, match="fractions"):
        check_samples(disc_samples(8), config(validation_fraction=0.0))
    with pytest.raises(UnusableDataset, match="0 images"):
        check_parts(0, {0, 1}, "data")


def test_unbalanced_classes_are_noted() -> None:
    made = [s for s in disc_samples(30) if not s.label or s.patient in ("p3", "p5")]
    assert "6 % of the images are positive" in check_samples(made, config())[0]
    assert check_samples(disc_samples(8), config()) == ()


def test_a_class_with_one_patient_is_refused_in_plain_words() -> None:
    made = [s for s in disc_samples(30) if not s.label or s.patient == "p3"]
    with pytest.raises(UnusableDataset, match="only 1 patient has a positive image: at least 2"):
        check_samples(made, config())


def test_an_unreadable_image_is_a_warning_and_the_rest_goes_on() -> None:
    def broken() -> tuple[Mammogram, list]:
        raise OSError(5, "Input/output error", "x.dcm")

    made = [*disc_samples(8), Sample("bad", "p9", 1, broken)]
    values = list(read_split(made, config()))
    (failure,) = of_kind(values, Failure)
    assert failure.where == "x.dcm"
    split = values[-1]
    assert isinstance(split, Split)
    assert sum(map(len, (split.train, split.validation, split.test))) == 16


def test_a_missing_data_set_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableDataset, match="there is no"):
        list(find_samples(config(data=str(tmp_path / "none"))))
    (tmp_path / "cats").mkdir()
    with pytest.raises(UnusableDataset, match="no known layout"):
        list(find_samples(config(data=str(tmp_path))))


def test_a_folder_a_class_gives_labels_and_patients(tmp_path: Path) -> None:
    for name in ("normal", "benign", "malignant"):
        (tmp_path / name).mkdir()
        picture = np.full((8, 8), ord(name[0]), np.uint8)
        cv2.imwrite(str(tmp_path / name / f"{name[0]}7_R_CC.png"), picture)
    found = of_kind(list(find_samples(config(data=str(tmp_path)))), Sample)
    assert {(s.patient, s.label) for s in found} == {("n7", 0), ("b7", 0), ("m7", 1)}
    found = of_kind(list(find_samples(config(data=str(tmp_path), positive="abnormal"))), Sample)
    assert {(s.patient, s.label) for s in found} == {("n7", 0), ("b7", 1), ("m7", 1)}


def test_a_manifest_gives_samples_with_their_lesions(shared_data: Path) -> None:
    study = pytest.importorskip("lem_viewer.reading.study")
    assert study is not None
    found = list(find_samples(config(data=str(shared_data / "mias" / "manifest.csv"))))
    usable = of_kind(found, Sample)
    assert len(usable) > 100
    ill = next(s for s in usable if s.label)
    example = make_example(ill, config(input_rows=128, input_cols=96))
    assert example.lesion.any()
    assert not (example.lesion & ~example.breast).sum() > 0.5 * example.lesion.sum()


def test_phantom_twins_differ_at_the_finding_only() -> None:
    ill, well = list(find_samples(replace(config(images=2), data="phantoms")))
    assert isinstance(ill, Sample)
    assert isinstance(well, Sample)
    assert (ill.label, well.label) == (1, 0)
    assert ill.patient == well.patient
    first, masks = ill.read()
    second, none = well.read()
    assert none == []
    changed = np.abs(first.pixels.astype(int) - second.pixels.astype(int)) > 400
    assert changed.any()
    near = cv2.dilate(np.any(masks, axis=0).astype(np.uint8), np.ones((61, 61))) > 0
    assert near[changed].mean() > 0.9


def test_an_example_keeps_breast_and_lesion_apart() -> None:
    example = make_example(disc_samples(1)[0], config())
    assert example.image.dtype == np.uint8
    assert set(np.unique(example.marks)) <= {0, BREAST, LESION, BREAST | LESION}
    assert np.median(example.image[example.lesion]) > 195


def test_varying_keeps_the_frame_and_the_range() -> None:
    example = make_example(disc_samples(1)[0], config())
    for seed in range(5):
        image, breast = vary(example, np.random.default_rng(seed))
        assert image.shape == breast.shape == (64, 64)
        assert image.dtype == np.float32
        assert image.min() >= 0.0
        assert image.max() <= 1.0
        assert not image[~breast].any()


# --- choosing and measuring ------------------------------------------------------------------


def test_the_best_epoch_has_the_highest_auc_then_hits_then_lowest_loss(tmp_path: Path) -> None:
    best = BestEpoch(tmp_path)
    assert best.is_better(0.7, 0.2, 0.6)
    assert not best.is_better(0.6, 0.9, 0.1)
    assert best.is_better(0.7, 0.3, 0.9)
    assert best.is_better(0.7, 0.3, 0.8)
    assert not best.is_better(math.nan, math.nan, 0.1)


class Reads(torch.nn.Module):
    """A stand-in network: the score of a cell is its mean brightness times 20 minus 8."""

    stride = 16

    def __init__(self) -> None:
        super().__init__()
        self.head = loop.Trainee  # only asked for a window, which it has not

    def forward(self, image: torch.Tensor, breast: torch.Tensor):  # type: ignore[no-untyped-def]
        from lem_viewer.network.heads import LemHead

        scores = torch.nn.functional.avg_pool2d(image, 16) * 20 - 8
        cells = torch.nn.functional.avg_pool2d(breast.float(), 16) >= 0.25
        return LemHead(1).aggregate(scores, cells)


def square_example(label: int) -> Example:
    image = np.full((64, 64), 60, dtype=np.uint8)
    marks = np.full((64, 64), BREAST, dtype=np.uint8)
    if label:
        image[16:32, 16:32] = 250
        marks[16:32, 16:32] |= LESION
    return Example(image, marks, label, f"p{label}", f"k{label}")


def test_hits_and_thresholds_are_measured_on_the_truth() -> None:
    examples = [square_example(1), square_example(0)]
    device = torch.device("cpu")
    scores = score_examples(Reads(), examples, device)  # type: ignore[arg-type]
    assert scores.hits == (True, None)
    assert scores.hit_rate == 1.0
    assert scores.probabilities[0] > 0.5 > scores.probabilities[1]
    fitted = fit_thresholds(Reads(), examples, device)  # type: ignore[arg-type]
    assert fitted is not None
    assert fit_thresholds(Reads(), examples[1:], device) is None  # type: ignore[arg-type]
    several = fit_thresholds(Reads(), examples, device, ("gradient", "gradient_x_input"), FINE)  # type: ignore[arg-type]
    assert several is not None
    assert several.localizer == "gradient"  # both find the whole square: the first of equals
    with pytest.raises(ValueError, match="methods"):
        fit_thresholds(Reads(), examples, device, ())  # type: ignore[arg-type]
    from lem_viewer.training.scoring import measure_dice

    outlines, maps, owners = measure_dice(Reads(), examples, fitted, device)  # type: ignore[arg-type]
    assert owners == ["p1"]
    assert maps == [1.0]  # the cell is the square
    assert outlines[0] > 0.8
