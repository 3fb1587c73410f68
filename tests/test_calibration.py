"""Logits become probabilities that mean what they say."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest

from lem_viewer.audit.calibration import (
    brier_score,
    calibration_intervals_by_patient,
    expected_calibration_error,
)
from lem_viewer.audit.calibration_fit import (
    fit_calibration,
    fit_isotonic,
    fit_platt,
    fit_temperature,
    split_patients,
)
from lem_viewer.audit.figures import CaseRow, metrics_of
from lem_viewer.errors import UnusableDataset
from lem_viewer.values.calibration import Calibration
from lem_viewer.values.models import CardPicture, ModelCard

# 20 images, logit -1 or +1; of those at +1 eight are positive, of those at -1 two.
ONES = np.repeat([1.0, -1.0], 10)
LABELS = np.array([1] * 8 + [0] * 2 + [1] * 2 + [0] * 8, float)


def card(**changes: object) -> ModelCard:
    given = {"name": "m", "version": "1", "sha256": "0" * 64, "backbone": "b", "head": "lem",
             "stride": 16, "input_rows": 64, "input_cols": 64}  # fmt: skip
    return ModelCard(**{**given, **changes})  # type: ignore[arg-type]


def simulated(images: int, seed: int) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """True logits t, labels drawn from them, and a model that says 3 t + 1."""
    rng = np.random.default_rng(seed)
    t = rng.normal(0, 1.5, images)
    labels = (rng.random(images) < 1 / (1 + np.exp(-t))).astype(float)
    return 3 * t + 1, labels, [f"p{i // 2}" for i in range(images)]


# --- the maps -----------------------------------------------------------------------------------


def test_platt_by_hand() -> None:
    """Ten of each class: targets 11/12 and 1/12. At +1 they average (8 * 11 + 2) / 120 = 3/4,
    so the slope is ln 3, and by symmetry the intercept is 0."""
    found = fit_platt(ONES, LABELS)
    assert found["slope"] == pytest.approx(math.log(3), abs=1e-6)
    assert found["intercept"] == pytest.approx(0, abs=1e-6)


def test_platt_of_separable_images_is_finite() -> None:
    """Target 11/12 at +1: slope ln 11."""
    found = fit_platt(ONES, np.repeat([1.0, 0.0], 10))
    assert found["slope"] == pytest.approx(math.log(11), abs=1e-6)


def test_temperature_by_hand() -> None:
    """At +2 eight of ten are positive: 2 / T = ln 4."""
    found = fit_temperature(2 * ONES, LABELS)
    assert found["temperature"] == pytest.approx(2 / math.log(4), rel=1e-5)


def test_isotonic_pools_what_falls_and_draws_the_ends_in() -> None:
    """0 0 0 0 | 1 0 | 1 1 1 1: the middle pools to 1/2, ends are half an image of four away."""
    found = fit_isotonic(np.arange(10.0), np.array([0, 0, 0, 0, 1, 0, 1, 1, 1, 1], float))
    assert found["logits"] == [0, 3, 4, 5, 6, 9]
    assert found["probabilities"] == [0.125, 0.125, 0.5, 0.5, 0.875, 0.875]
    map_ = Calibration("isotonic", found)
    assert map_.apply(-100) == 0.125
    assert map_.apply(5.5) == pytest.approx(0.6875)  # half-way from 0.5 to 0.875


def test_the_maps_by_hand() -> None:
    platt = Calibration("platt", {"slope": 2.0, "intercept": -1.0})
    assert platt.apply(0.5) == 0.5
    assert platt.apply(-1e6) == pytest.approx(0.0)
    cold = Calibration("temperature", {"temperature": 2.0})
    assert cold.apply(2 * math.log(3)) == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("method", "parameters", "says"),
    [
        ("spline", {}, "allowed are platt, temperature, isotonic"),
        ("platt", {"slope": 1.0}, "intercept is None"),
        ("platt", {"slope": -1.0, "intercept": 0.0}, "turn the order round"),
        ("platt", {"slope": math.nan, "intercept": 0.0}, "slope is nan"),
        ("temperature", {"temperature": 0}, "must be > 0"),
        ("isotonic", {"logits": [0, 1], "probabilities": [0.1]}, "2 logits and 1"),
        ("isotonic", {"logits": [1, 0], "probabilities": [0.1, 0.2]}, "must not fall"),
        ("isotonic", {"logits": [0, 1], "probabilities": [0.1, 1.2]}, "between 0 and 1"),
    ],
)
def test_a_wrong_map_is_refused(method: str, parameters: dict, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Calibration(method, parameters)


# --- fitting ------------------------------------------------------------------------------------


def test_a_miscalibrated_model_is_put_right_on_patients_it_was_not_fitted_on() -> None:
    logits, labels, patients = simulated(2000, 0)
    found = fit_calibration(logits, labels, patients, method="platt", fitted_on="a simulation")
    assert found.parameters["slope"] == pytest.approx(1 / 3, abs=0.05)
    assert found.parameters["intercept"] == pytest.approx(-1 / 3, abs=0.12)
    assert found.ece_before > 0.12
    assert found.ece_after < 0.04
    assert found.ece_after < found.ece_before_ci[0]
    assert found.ece_after_ci[0] <= found.ece_after <= found.ece_after_ci[1] + 0.02
    assert found.brier_after < found.brier_before
    assert (found.n, found.n_positive, found.n_patients) == (2000, int(labels.sum()), 1000)
    other, truth, _ = simulated(4000, 2)
    assert expected_calibration_error(found.apply_all(other), truth) < 0.03


def test_a_calibrated_model_is_left_nearly_as_it_is() -> None:
    logits, labels, patients = simulated(2000, 3)
    found = fit_calibration((logits - 1) / 3, labels, patients, method="temperature")
    assert found.parameters["temperature"] == pytest.approx(1, abs=0.1)
    assert abs(found.ece_after - found.ece_before) < 0.01


def test_auto_takes_platt_where_a_shift_must_be_undone() -> None:
    logits, labels, patients = simulated(600, 4)
    found = fit_calibration(logits + 4, labels, patients, resamples=50)
    assert found.method == "platt"


def test_isotonic_is_for_many_images_only() -> None:
    logits, labels, patients = simulated(300, 5)
    with pytest.raises(UnusableDataset, match="needs 1000 images, there are 300"):
        fit_calibration(logits, labels, patients, method="isotonic")
    logits, labels, patients = simulated(1200, 5)
    found = fit_calibration(logits, labels, patients, method="isotonic", resamples=50)
    assert found.ece_after < 0.06


def test_a_patient_is_never_on_both_sides() -> None:
    labels = np.array([1, 0] * 50, float)
    patients = [f"p{i // 4}" for i in range(100)]
    parts = split_patients(labels, patients, 5, seed=0)
    for patient in set(patients):
        assert len({p for p, owner in zip(parts, patients, strict=True) if owner == patient}) == 1
    assert sorted(set(parts.tolist())) == [0, 1, 2, 3, 4]


def test_the_same_seed_gives_the_same_calibration() -> None:
    given = simulated(200, 6)
    assert fit_calibration(*given, resamples=50) == fit_calibration(*given, resamples=50)


@pytest.mark.parametrize(
    ("logits", "labels", "says"),
    [
        (np.arange(30.0), np.zeros(30), "0 positive and 30 negative images"),
        (np.arange(30.0), np.array([1] * 9 + [0] * 21), "9 positive and 21 negative"),
        (np.arange(40.0), np.array([1] * 20 + [0] * 20), "do not rise with the label"),
    ],
)
def test_images_that_fit_no_calibration_are_refused(
    logits: np.ndarray, labels: np.ndarray, says: str
) -> None:
    with pytest.raises(UnusableDataset, match=says):
        fit_calibration(
            logits, labels, [str(i) for i in range(len(logits))], method="platt", resamples=10
        )


def test_one_patient_alone_fits_none() -> None:
    with pytest.raises(UnusableDataset, match="too few patients"):
        fit_calibration(ONES, LABELS, ["one"] * 20)


def test_logits_that_are_no_numbers_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="NaN"):
        fit_calibration([math.nan, 1], [0, 1], ["a", "b"])


# --- figures ------------------------------------------------------------------------------------


def test_intervals_are_drawn_by_patient() -> None:
    """Twenty images of two patients: a draw is one of them twice or both, so that the Brier score
    is one of three numbers and the interval spans the two extremes."""
    said = np.array([0.9] * 10 + [0.5] * 10)
    truth = np.ones(20)
    _, brier = calibration_intervals_by_patient(said, truth, ["a"] * 10 + ["b"] * 10)
    assert brier == (pytest.approx(0.01), pytest.approx(0.25))
    assert calibration_intervals_by_patient(said, truth, ["a"] * 20) == (None, None)


def test_evaluation_tells_error_brier_and_the_figures_without_flagged_images() -> None:
    rows = [
        CaseRow(f"{i}.png", f"p{i}", i % 2, probability=0.8 if i % 2 else 0.2,
                flags="no_breast;saturated" if i == 0 else "")
        for i in range(20)
    ]  # fmt: skip
    rows[0] = replace(rows[0], probability=0.9)  # the flagged negative is the only mistake
    metrics = metrics_of(rows, "m@0")
    assert metrics["brier"] == pytest.approx((19 * 0.04 + 0.81) / 20)
    assert metrics["brier_ci"][0] < metrics["brier"] < metrics["brier_ci"][1]
    assert metrics["ece_ci"][1] <= 1
    assert metrics["n_flagged"] == 1
    assert metrics["flags"] == {"no_breast": 1, "saturated": 1}
    assert metrics["specificity"] == 0.9
    assert metrics["without_flagged"]["specificity"] == 1
    assert metrics["without_flagged"]["n"] == 19
    assert metrics["without_flagged"]["brier"] == pytest.approx(0.04)
    json.dumps(metrics, allow_nan=False)


def test_one_class_has_a_brier_score_and_no_auc() -> None:
    rows = [CaseRow(f"{i}", f"p{i}", 1, probability=0.75) for i in range(4)]
    metrics = metrics_of(rows, "m@0")
    assert metrics["auc"] is None
    assert metrics["ece"] == 0.25
    assert metrics["brier"] == 0.0625
    assert metrics["without_flagged"] is None


# --- the card -----------------------------------------------------------------------------------


def test_a_card_keeps_its_calibration() -> None:
    logits, labels, patients = simulated(200, 7)
    fitted = fit_calibration(logits, labels, patients, fitted_on="200 films", resamples=50)
    written = json.loads(json.dumps(card().with_calibration(fitted).to_json()))
    back = ModelCard.from_json(written)
    assert back.calibration == Calibration.from_json(json.loads(json.dumps(fitted.to_json())))
    assert back.calibration.apply(1.0) == fitted.apply(1.0)
    assert back.calibrated_on == "200 films"


def test_an_old_card_says_that_it_is_not_calibrated() -> None:
    old = card().to_json()
    for name in ("calibration", "guard", "failure_cases", "pictures"):
        del old[name]
    back = ModelCard.from_json(old)
    assert back.calibrated_on == ""
    assert back.probability_of(math.log(3)) == pytest.approx(0.75)
    assert back.operating_point == 0.5


def test_calibration_changes_no_decision() -> None:
    """A card that says yes from 0.8 on (logit ln 4), then halved in slope: yes from 2/3 on."""
    before = card(figures={"operating_point": 0.8})
    after = before.with_calibration(Calibration("platt", {"slope": 0.5, "intercept": 0.0}))
    assert after.operating_point == pytest.approx(2 / 3)
    again = after.with_calibration(Calibration("temperature", {"temperature": 1.0}))
    assert again.operating_point == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("calibration", {"method": "magic", "parameters": {}}, "calibration: method is 'magic'"),
        ("calibration", [1], "calibration: it is"),
        ("calibration", {"method": "platt"}, "calibration: .*parameters"),
        ("guard", 3, "guard is 3"),
        ("pictures", [{"file": "../secret.png"}], "pictures: .*plain name"),
        ("pictures", [{"file": "a.exe"}], "pictures: .*PNG or JPEG"),
    ],
)
def test_a_wrong_card_is_refused_with_the_field(field: str, value: object, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        ModelCard.from_json({**card().to_json(), field: value})


def test_pictures_of_a_card_come_back() -> None:
    given = card(pictures=(CardPicture("miss.png", "a missed cluster"),))
    assert ModelCard.from_json(json.loads(json.dumps(given.to_json()))).pictures == given.pictures


def test_brier_of_a_perfect_model_is_nought() -> None:
    assert brier_score([0, 1], [0, 1]) == 0
