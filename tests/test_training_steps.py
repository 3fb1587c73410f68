"""One step of a training: parts of a batch, full memory, balance, augmentation, EMA."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from labelled_folder import labelled_folder
from training_stage import losses_of, of_kind, tiny

from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset
from lem_viewer.training.augment import AUGMENTS, chosen_augments, vary
from lem_viewer.training.averaging import Averaged
from lem_viewer.training.batches import Batch, Recipe, make_ahead
from lem_viewer.training.dataset import BREAST, LESION, Example
from lem_viewer.training.loop import train
from lem_viewer.training.order import batches_of_epoch, class_weights, epoch_order
from lem_viewer.training.precision import choose_precision
from lem_viewer.training.trainee import Trainee
from lem_viewer.training.verdict import judge
from lem_viewer.training.watch import Watch
from lem_viewer.values.training import EpochDone, TrainingFinished


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def example(number: int, label: int, patient: str = "") -> Example:
    image = np.full((64, 64), 40 + 9 * number % 200, dtype=np.uint8)
    marks = np.full((64, 64), BREAST, dtype=np.uint8)
    if label:
        image[16:32, 8:24] = 250
        marks[16:32, 8:24] |= LESION
    return Example(image, marks, label, patient or f"p{number}", f"k{number}")


def batch_of(trainee: Trainee, examples: list[Example]) -> Batch:
    return trainee.recipe(examples).make(examples, 1, 0)


def norms_keep_still(trainee: Trainee, monkeypatch: pytest.MonkeyPatch) -> None:
    """Batch statistics depend on how a batch is parted; everything else must not."""
    monkeypatch.setattr(trainee, "_train_mode", trainee.model.eval)


def gradients_of(trainee: Trainee) -> torch.Tensor:
    return torch.cat([p.grad.flatten() for p in trainee.model.parameters() if p.grad is not None])


def weights_of(trainee: Trainee) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in trainee.model.parameters()])


# --- parts of a batch ------------------------------------------------------------------------


def test_a_batch_in_parts_makes_the_same_step(monkeypatch: pytest.MonkeyPatch) -> None:
    examples = [example(n, n % 2) for n in range(6)]
    found = []
    for accumulate in (1, 3):
        trainee = Trainee(tiny(batch_size=6, accumulate=accumulate))
        norms_keep_still(trainee, monkeypatch)
        assert trainee.micro == 6 // accumulate
        loss = trainee.step(batch_of(trainee, examples), 0.5)
        found.append((loss, gradients_of(trainee)))
    assert found[0][0] == pytest.approx(found[1][0], rel=1e-5)
    assert torch.allclose(found[0][1], found[1][1], rtol=1e-3, atol=1e-5)


def full_above(limit: int, model: torch.nn.Module, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let the model run out of memory for more than ``limit`` images; return what was tried."""
    tried: list[int] = []
    forward = model.forward

    def full(images: torch.Tensor, breasts: torch.Tensor):  # type: ignore[no-untyped-def]
        tried.append(len(images))
        if len(images) > limit:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")
        return forward(images, breasts)

    monkeypatch.setattr(model, "forward", full)
    return tried


def test_full_memory_halves_the_part_says_so_and_makes_the_same_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    examples = [example(n, n % 2) for n in range(8)]
    whole = Trainee(tiny(batch_size=8))
    norms_keep_still(whole, monkeypatch)
    expected = whole.step(batch_of(whole, examples), 0.5)
    trainee = Trainee(tiny(batch_size=8))
    norms_keep_still(trainee, monkeypatch)
    tried = full_above(3, trainee.model, monkeypatch)
    assert trainee.step(batch_of(trainee, examples), 0.5) == pytest.approx(expected, rel=1e-5)
    assert tried == [8, 4, 2, 2, 2, 2]
    assert torch.allclose(gradients_of(whole), gradients_of(trainee), rtol=1e-3, atol=1e-5)
    assert [notice.message.split(" is now")[1][:25] for notice in trainee.notices] == [
        " computed in parts of 4; ",
        " computed in parts of 2; ",
    ]
    tried.clear()
    trainee.step(batch_of(trainee, examples), 0.5)  # it stays so
    assert tried == [2, 2, 2, 2]


def test_when_not_one_image_fits_it_is_said_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    trainee = Trainee(tiny(batch_size=2))
    full_above(0, trainee.model, monkeypatch)
    with pytest.raises(DeviceTrouble, match="not even one image") as refused:
        trainee.step(batch_of(trainee, [example(0, 0), example(1, 1)]), 0.5)
    assert "smaller input size" in refused.value.advice


def test_a_training_on_a_small_device_tells_of_it_and_ends_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.network.classifier import Classifier

    forward = Classifier.forward

    def full(self: Classifier, image: torch.Tensor, breast: torch.Tensor):  # type: ignore[no-untyped-def]
        if len(image) > 2:
            raise torch.OutOfMemoryError("out of memory")
        return forward(self, image, breast)

    monkeypatch.setattr(Classifier, "forward", full)
    manifest = labelled_folder(tmp_path / "data")
    values = list(train(tiny(data=str(manifest), epochs=1), tmp_path / "out"))
    told = [f for f in of_kind(values, Failure) if "memory" in f.title]
    assert len(told) == 1 and "parts of 2" in told[0].message
    assert isinstance(values[-1], TrainingFinished)


def test_a_loss_that_is_no_number_changes_no_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    trainee = Trainee(tiny(batch_size=4, accumulate=2))
    before = weights_of(trainee)
    batch = batch_of(trainee, [example(n, n % 2) for n in range(4)])
    batch.images[3] = math.nan
    monkeypatch.setattr(trainee, "_train_mode", trainee.model.eval)
    assert math.isnan(trainee.step(batch, 0.5))
    assert torch.equal(before, weights_of(trainee))


def test_gradients_are_clipped(monkeypatch: pytest.MonkeyPatch) -> None:
    norms = []
    clip = torch.nn.utils.clip_grad_norm_

    def noted(parameters, most):  # type: ignore[no-untyped-def]
        norms.append(most)
        return clip(parameters, most)

    monkeypatch.setattr(torch.nn.utils, "clip_grad_norm_", noted)
    for most in (0.5, 0.0):
        trainee = Trainee(tiny(clip=most))
        trainee.step(batch_of(trainee, [example(0, 0), example(1, 1)]), 0.5)
    assert norms == [0.5]


# --- balance ---------------------------------------------------------------------------------


def test_class_weights_are_by_rarity_and_one_on_average() -> None:
    examples = [example(n, int(n < 2)) for n in range(8)]
    # 8 / (2 * 6) and 8 / (2 * 2)
    assert class_weights(examples).tolist() == pytest.approx([2 / 3, 2.0])
    assert class_weights(examples[:2]).tolist() == [1.0, 1.0]
    trainee = Trainee(tiny(balance="loss"))
    made = trainee.recipe(examples).make(examples[:3], 1, 0)
    assert made.weights.tolist() == pytest.approx([2.0, 2.0, 2 / 3])
    assert (
        Trainee(tiny(balance="none")).recipe(examples).make(examples[:3], 1, 0).weights.tolist()
        == [1.0] * 3
    )


def test_sampling_draws_the_rare_class_as_often_as_the_other() -> None:
    examples = [example(n, int(n < 20)) for n in range(200)]
    config = tiny(balance="sampling")
    drawn = [e.label for epoch in range(20) for e in epoch_order(examples, config, epoch)]
    assert len(drawn) == 20 * 200
    # 4,000 draws at 0.5: a standard deviation of 0.008
    assert np.mean(drawn) == pytest.approx(0.5, abs=0.04)
    assert np.mean([e.label for e in epoch_order(examples, tiny(balance="loss"), 1)]) == 0.1


def test_the_order_depends_on_seed_and_epoch_only_and_keeps_patients_together() -> None:
    examples = [example(n, n % 2, f"p{n // 2}") for n in range(12)]
    keys = [[e.key for e in epoch_order(examples, tiny(), epoch)] for epoch in (1, 1, 2)]
    assert keys[0] == keys[1] != keys[2]
    assert sorted(keys[0]) == sorted(keys[2])
    patients = [e.patient for e in epoch_order(examples, tiny(), 1)]
    assert all(patients[n] == patients[n + 1] for n in range(0, 12, 2))
    batches = batches_of_epoch(examples, tiny(batch_size=5), 1)
    assert [len(batch) for batch in batches] == [5, 5]


def test_an_unknown_word_in_the_configuration_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnusableDataset, match="allowed are none, loss, sampling"):
        Trainee(tiny(balance="magic"))
    with pytest.raises(UnusableDataset, match="augment names rotate, allowed are flip"):
        Trainee(tiny(augment="flip,rotate"))
    with pytest.raises(DeviceTrouble, match="fp16 is for CUDA"):
        Trainee(tiny(precision="fp16"))
    with pytest.raises(DeviceTrouble, match="allowed are auto, fp32, bf16, fp16"):
        choose_precision("fp8", torch.device("cpu"))


# --- augmentation ----------------------------------------------------------------------------


def varied(names: str, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    return vary(example(0, 1), np.random.default_rng(seed), chosen_augments(names))


def test_each_augmentation_does_its_own_and_nothing_else() -> None:
    plain = example(0, 1).image.astype(np.float32) / np.float32(255)
    assert np.array_equal(varied("")[0], plain)
    flips = [varied("flip", seed)[0] for seed in range(12)]
    upside_down = [np.allclose(image, plain[::-1]) for image in flips]
    assert any(upside_down) and not all(upside_down)
    assert all(np.allclose(i, plain) or f for i, f in zip(flips, upside_down, strict=True))
    gamma = varied("gamma")[0]
    # a power keeps the order of the grey values, and 0 and 1
    assert np.log(gamma[0, 0]) / np.log(plain[0, 0]) == pytest.approx(
        np.log(gamma[20, 12]) / np.log(plain[20, 12]), rel=1e-4
    )
    noise = varied("noise")[0] - plain
    assert 0 < noise.std() < 0.021 and abs(noise.mean()) < 0.002
    blurred = [varied("blur", seed)[0] for seed in range(20)]
    edges = [float(np.abs(np.diff(image, axis=1)).max()) for image in blurred]
    assert min(edges) < 0.9 * max(edges)
    turned = varied("affine")[0]
    assert not np.allclose(turned, plain) and turned.shape == plain.shape


def test_all_augmentations_are_the_default() -> None:
    assert chosen_augments(tiny().augment) == frozenset(AUGMENTS)


def test_batches_made_ahead_are_those_made_one_by_one_from_any_step_on() -> None:
    examples = [example(n, n % 2) for n in range(12)]
    recipe = Recipe(0, frozenset(AUGMENTS), np.ones(2))
    chosen = batches_of_epoch(examples, tiny(batch_size=3), 2)
    ahead = list(make_ahead(recipe, chosen, 2, first=1))
    assert len(ahead) == 3
    for step, batch in enumerate(ahead, start=1):
        alone = recipe.make(chosen[step], 2, step)
        assert torch.equal(batch.images, alone.images) and torch.equal(batch.labels, alone.labels)
    halves = [replace(recipe, rank=rank, world=2).make(chosen[0], 2, 0) for rank in (0, 1)]
    whole = recipe.make(chosen[0], 2, 0)
    assert torch.equal(torch.cat([half.images for half in halves]), whole.images)
    assert [half.total for half in halves] == [3, 3]


# --- the running mean ------------------------------------------------------------------------


def test_the_running_mean_follows_as_its_formula_says() -> None:
    model = Trainee(tiny()).model
    mean = Averaged(model, 0.9)
    parameter = next(iter(model.parameters()))
    held = next(iter(mean.model.parameters()))
    start = float(parameter.detach().flatten()[0])
    with torch.no_grad():
        parameter += 1.0
    mean.update()  # decay min(0.9, 2 / 11)
    assert float(held.flatten()[0]) == pytest.approx(start + 9 / 11, abs=1e-5)
    mean.update()  # decay min(0.9, 3 / 12)
    assert float(held.flatten()[0]) == pytest.approx(start + 1 - (2 / 11) * 0.25, abs=1e-5)


def test_the_running_mean_is_validated_and_kept(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "data")
    config = tiny(data=str(manifest), epochs=1, ema=0.5, test_fraction=0.0)
    trainee = Trainee(config)
    assert trainee.judged is not trainee.model
    values = list(train(config, tmp_path / "a"))
    plain = list(train(replace(config, ema=0.0), tmp_path / "b"))
    assert losses_of(values) == losses_of(plain)  # the steps are the same, what is kept is not
    assert values[-1].card.sha256 != plain[-1].card.sha256


# --- the course ------------------------------------------------------------------------------


def epoch(number: int, train_loss: float, validation_loss: float, auc: float = 0.5) -> EpochDone:
    return EpochDone(number, 9, train_loss, validation_loss, auc, math.nan, 1e-3, 1.0, False)


def titles(epochs: list[EpochDone]) -> list[str]:
    watch = Watch()
    return [failure.title for done in epochs for failure in watch.look(done)]


def test_divergence_idleness_and_learning_by_heart_are_each_said_once() -> None:
    assert titles([epoch(1, 0.6, 0.6), epoch(2, 1.5, 1.5), epoch(3, 1.8, 2.0), epoch(4, 3, 3)]) == [
        "The training diverges"
    ]
    assert titles([epoch(n, 0.69, 0.7) for n in range(1, 9)]) == ["Nothing is learnt so far"]
    by_heart = [epoch(n, 0.6 - 0.05 * n, 0.5 + 0.05 * n, 0.8) for n in range(1, 9)]
    assert titles(by_heart) == ["The training images are learnt by heart"]
    good = [epoch(n, 0.6 - 0.05 * n, 0.6 - 0.04 * n, 0.8) for n in range(1, 9)]
    assert titles(good) == []


def test_patience_ends_a_training_and_says_after_which_epoch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = labelled_folder(tmp_path / "data")
    config = tiny(data=str(manifest), epochs=50, patience=2, learning_rate=0.0)
    values = list(train(config, tmp_path / "out"))
    epochs = [done.epoch for done in of_kind(values, EpochDone)]
    best = max(done.epoch for done in of_kind(values, EpochDone) if done.is_best)
    assert epochs[-1] == best + 2 < 50
    assert f"after epoch {best} was better for 2 epochs" in str(
        [failure.message for failure in of_kind(values, Failure)]
    )
    assert isinstance(values[-1], TrainingFinished) and not values[-1].stopped_early


def test_a_model_that_learnt_nothing_is_written_marked_and_told(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "data")
    values = list(train(tiny(data=str(manifest), epochs=1, learning_rate=0.0), tmp_path / "out"))
    card = values[-1].card
    assert card.figures["usable"] is False
    assert card.restriction.startswith("NOT USABLE: ")
    assert "NOT USABLE" in card.limitations
    assert any("has not learnt" in failure.title for failure in of_kind(values, Failure))


def test_the_verdict_is_by_the_interval_and_by_constancy() -> None:
    from lem_viewer.training.scoring import Scores

    def verdict(logits: list[float], labels: list[int]):  # type: ignore[no-untyped-def]
        values = np.array(logits)
        examples = [example(n, label) for n, label in enumerate(labels)]
        return judge(Scores(values, values, (None,) * len(values)), examples)

    parted = [-2.0 - n / 10 for n in range(10)] + [2.0 + n / 10 for n in range(10)]
    assert verdict(parted, [0] * 10 + [1] * 10).is_usable
    assert "says the same" in verdict([0.2] * 6, [0, 1] * 3).reasons[0]
    assert "not above chance" in verdict([1.0, 2.0, 3.0, 4.0], [0, 1, 1, 0]).reasons[0]
