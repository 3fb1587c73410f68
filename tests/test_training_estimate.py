"""What a training takes, reckoned by hand, and how far its figures could be trusted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lem_viewer.values.data_report import DataReport, PartCount
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_estimate import Probed, estimate, needs_new_probe
from lem_viewer.values.training_trust import Doubt, HeldOut, auc_interval, doubts_of, held_out

#: 12 steps of 8 of 100 images; the median step takes 2 s.
PROBED = Probed(
    device="CPU",
    device_kind="cpu",
    precision="",
    batch_size=8,
    micro=8,
    step_seconds=(1.0, 4.0, 2.0),
    score_seconds=0.1,
    decode_seconds=0.5,
    fit_seconds=0.2,
    measure_seconds=0.4,
    load_seconds=4.0,
    train_images=100,
    validation_images=20,
    test_images=30,
    validation_truth=10,
    test_truth=5,
    cached_images=50,
    image_bytes=10,
    cached_image_bytes=4,
    memory_peak_bytes=1000,
    memory_there_bytes=3000,
    checkpoint_bytes=700,
    disk_free_bytes=800,
    cache_free_bytes=900,
    images_read=8,
)
CONFIG = TrainingConfig(epochs=10, batch_size=8)


def test_the_time_is_that_of_the_measured_steps() -> None:
    told = estimate(PROBED, CONFIG)
    assert told.steps == 12  # what is left over waits for another epoch
    assert told.epoch_seconds == pytest.approx(12 * 2 + 20 * 0.1)  # 26
    assert told.reading_seconds == pytest.approx(4 + 100 * 0.5)  # 50 of 150 are in the cache: 54
    assert told.training_seconds == pytest.approx(260)
    assert told.ending_seconds == pytest.approx(10 * 0.2 + (2 * 30 + 30) * 0.1 + 5 * 0.4)  # 13
    assert told.seconds == pytest.approx(54 + 260 + 13)
    assert told.least_seconds == pytest.approx((54 - 14 + 10 * (12 * 1 + 2) + 13) * 0.9)
    assert told.most_seconds == pytest.approx((54 + 10 * (12 * 4 + 2) + 13) * 1.2)


def test_where_it_may_stop_early_the_least_is_that_of_the_fewest_epochs() -> None:
    told = estimate(PROBED, replace(CONFIG, patience=3))
    assert told.least_seconds == pytest.approx((54 - 14 + 4 * 14 + 13) * 0.9)
    assert told.seconds == pytest.approx(327)


def test_a_limit_in_minutes_holds_for_the_epochs_only() -> None:
    told = estimate(PROBED, replace(CONFIG, max_minutes=2))
    assert told.training_seconds == 120
    assert told.seconds == pytest.approx(54 + 120 + 13)


def test_a_device_that_waits_for_its_batches_takes_their_time() -> None:
    slow = replace(PROBED, make_seconds=1.0, threads=2)  # 8 images in 2 threads: 4 s a step
    assert estimate(slow, CONFIG).epoch_seconds == pytest.approx(12 * 4 + 2)
    assert slow.images_per_second == pytest.approx(2.0)
    assert PROBED.images_per_second == pytest.approx(4.0)


def test_memory_and_disk_are_those_of_all_images() -> None:
    told = estimate(PROBED, replace(CONFIG, cache="c"))
    assert told.memory_bytes == 1000 + (150 - 8) * 10
    assert (told.cache_bytes, told.checkpoint_bytes) == (600, 700)
    assert told.short_of == ()
    assert estimate(PROBED, CONFIG).cache_bytes == 0  # none is kept
    bounded = estimate(PROBED, replace(CONFIG, cache="c", cache_gb=1e-7))
    assert bounded.cache_bytes == 100


def test_what_is_not_there_is_named() -> None:
    poor = replace(
        PROBED,
        memory_there_bytes=2419,
        device_peak_bytes=11,
        device_there_bytes=10,
        disk_free_bytes=699,
        cache_free_bytes=599,
    )
    told = estimate(poor, replace(CONFIG, cache="c"))
    assert told.short_of == ("memory", "device memory", "disk", "cache disk")
    unknown = replace(poor, memory_there_bytes=0, device_there_bytes=0, disk_free_bytes=0)
    assert estimate(unknown, CONFIG).short_of == ()


def test_only_what_changes_a_step_needs_a_new_probe() -> None:
    assert not needs_new_probe(CONFIG, replace(CONFIG, epochs=99, name="b", learning_rate=1.0))
    for changes in ({"backbone": "resnet10"}, {"input_rows": 1024}, {"data": "d"}, {"ema": 0.9}):
        assert needs_new_probe(CONFIG, replace(CONFIG, **changes)), changes


# ------------------------------------------------------------------------------ how far


def test_the_interval_of_an_auc_follows_hanley_and_mcneil() -> None:
    # Q1 = 0.8 / 1.2 = 2/3, Q2 = 1.28 / 1.8 = 0.71111; with 6 and 20:
    # (0.16 + 5 * 0.026667 + 19 * 0.071111) / 120 = 0.0137037, its root 0.117063, times 1.96.
    low, high = auc_interval(0.8, 6, 20)
    assert low == pytest.approx(0.8 - 1.959964 * 0.117063, abs=1e-5)
    assert high == 1.0
    # 0.5: Q1 = Q2 = 1/3; (0.25 + 99 / 12 + 99 / 12) / 10,000 = 0.001675, its root 0.0409268.
    assert auc_interval(0.5, 100, 100) == pytest.approx((0.419785, 0.580215), abs=1e-5)
    assert auc_interval(0.8, 0, 20) == (0.0, 1.0)


def report(**changes: object) -> DataReport:
    values = {
        "data": "d",
        "layout": "labelled",
        "positive": "malignant",
        "images": 1600,
        "positive_images": 800,
        "patients": 800,
        "positive_patients": 400,
        "with_truth": 400,
        "views": {"CC": 800, "MLO": 800},
        "vendors": {"A": 800, "B": 800},
    }
    return DataReport(**{**values, **changes})  # type: ignore[arg-type]


def test_a_large_even_set_raises_no_doubt() -> None:
    assert doubts_of(report(), TrainingConfig()) == ()
    assert doubts_of(DataReport("phantoms", "phantoms", "malignant"), TrainingConfig()) == ()


def test_patients_are_held_out_as_they_are_dealt_out() -> None:
    config = TrainingConfig(test_fraction=0.15, validation_fraction=0.2)
    few = report(patients=40, positive_patients=10)
    assert held_out(few, config) == HeldOut(2, 4)  # round(1.5) and round(4.5), as Python rounds
    assert held_out(few, replace(config, test_fraction=0.0)) == HeldOut(2, 6)
    one = report(patients=3, positive_patients=1)
    assert held_out(one, config) == HeldOut(1, 1)
    given = report(parts={"test": PartCount(60, 20, 30)})
    assert held_out(given, replace(config, split="given")) == HeldOut(10, 20)
    assert held_out(report(), replace(config, split="given")) == HeldOut(0, 0)


def test_small_and_uneven_data_are_severe() -> None:
    small = report(
        images=100,
        positive_images=4,
        patients=60,
        positive_patients=12,
        with_truth=0,
        views={"MLO": 100},
        vendors={"A": 90, "?": 10},
    )
    doubts = doubts_of(small, TrainingConfig(test_fraction=0.15))
    kinds = {doubt.kind: doubt for doubt in doubts}
    assert kinds["patients"] == Doubt("patients", True, (12, "positive", 50))
    # 15 % of 12 and of 48: 2 and 7 patients; (0.16 + 0.02667 + 6 * 0.07111) / 14 = 0.04381.
    interval = kinds["interval"]
    assert interval.is_severe and interval.values[:2] == (2, 7)
    assert interval.values[3] == pytest.approx(0.8 - 1.959964 * 0.20931, abs=1e-4)
    assert kinds["imbalance"] == Doubt("imbalance", True, (0.04,))
    assert kinds["vendor"].values == ("A",) and kinds["view"].values == ("MLO",)
    assert not any(kinds[kind].is_severe for kind in ("vendor", "view", "truth"))
    assert [doubt.is_severe for doubt in doubts] == [True] * 3 + [False] * 3


def test_a_middling_set_is_told_without_asking() -> None:
    middling = report(patients=90, positive_patients=40, images=180, positive_images=20)
    doubts = {doubt.kind: doubt.is_severe for doubt in doubts_of(middling, TrainingConfig())}
    # 6 and 8 held out: (0.16 + 0.1333 + 0.4978) / 48 = 0.01648: 0.55 to 1, 0.45 wide.
    assert doubts == {"interval": True, "patients": False, "imbalance": False}
