"""FROC, calibration and what metrics.json gets of them: figures by hand, never NaN."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from lem_viewer.audit.calibration import (
    brier_score,
    expected_calibration_error,
    reliability_curve,
)
from lem_viewer.audit.figures import CaseRow, metrics_of
from lem_viewer.audit.froc import (
    Mark,
    MarkedImage,
    froc,
    marks_of,
    marks_of_text,
    text_of_marks,
)
from lem_viewer.values.findings import Extremum, Prediction, TruthMask
from lem_viewer.values.geometry import Placement

# ------------------------------------------------------------------------------------ FROC

IMAGES = [
    MarkedImage("P1", (Mark(5, (0,)), Mark(4), Mark(3, (0,))), lesions=1),
    MarkedImage("P2", (Mark(2, (0,)),), lesions=2),
    MarkedImage("P3", (Mark(4.5), Mark(1))),
    MarkedImage("P4", ()),
]


def test_sensitivities_by_hand() -> None:
    # thresholds from above: 5 finds 1 of 3; 4.5 and 4 are false (1/4, 2/4 an image); the second
    # mark on the found lesion adds nothing; 2 finds the second; 1 is false (3/4)
    points = froc(IMAGES, at=(0, 0.25, 0.49, 0.5, 0.75, 8))
    assert [point.sensitivity for point in points] == pytest.approx(
        [1 / 3, 1 / 3, 1 / 3, 2 / 3, 2 / 3, 2 / 3]
    )
    assert [point.false_marks for point in points] == [0, 0.25, 0.49, 0.5, 0.75, 8]


def test_equal_scores_are_one_threshold() -> None:
    # the find and the false mark come together: at no false mark there is no find
    images = [MarkedImage("A", (Mark(1, (0,)), Mark(1)), lesions=1), MarkedImage("B", ())]
    assert [p.sensitivity for p in froc(images, at=(0.0, 0.5))] == [0.0, 1.0]


def test_a_mark_in_two_lesions_finds_both() -> None:
    images = [MarkedImage("A", (Mark(1, (0, 1)),), lesions=2)]
    (point,) = froc(images, at=(0.0,))
    assert (point.sensitivity, point.interval) == (1.0, None)  # one patient: no interval


def test_froc_intervals_are_those_of_patients_and_repeat() -> None:
    # patient P1 found, P2 not, both of 10 images: draws give 0, 1/2 or 1 with 1/4, 1/2, 1/4
    images = [MarkedImage("P1", (Mark(1, (0,)),), 1)] * 10 + [MarkedImage("P2", (), 1)] * 10
    (point,) = froc(images, at=(1.0,))
    assert (point.sensitivity, point.interval) == (0.5, (0.0, 1.0))
    assert froc(IMAGES) == froc(IMAGES)
    assert froc(IMAGES)[0].interval is not None


def test_without_a_lesion_or_a_mark_froc_is_not_nan() -> None:
    assert froc([]) == froc([MarkedImage("A", (Mark(1),))]) == ()
    assert [p.sensitivity for p in froc([MarkedImage("A", (), 2)])] == [0.0] * 5


def test_marks_travel_through_a_table() -> None:
    marks = (Mark(2.5, (0, 2)), Mark(-0.125))
    assert text_of_marks(marks) == "2.5@0+2 -0.125@"
    assert marks_of_text(text_of_marks(marks)) == marks
    assert marks_of_text(text_of_marks(())) == ()
    for damaged in ("2.5", "x@0", "nan@0", "1@a"):
        with pytest.raises(ValueError):
            marks_of_text(damaged)


def test_marks_are_the_maxima_strongest_first() -> None:
    mask = np.zeros((20, 20), bool)
    mask[5:10, 5:10] = True
    extrema = (
        Extremum(6.0, 6.0, 0, 0, 1.0),
        Extremum(15.0, 15.0, 1, 1, 3.0),
        Extremum(7.0, 7.0, 0, 1, -2.0),  # a minimum speaks against a lesion
    )
    placement = Placement(0, 0, 10, 10)
    score_map = np.zeros((2, 2), np.float32)
    prediction = Prediction(
        "k", 0.5, 0.0, score_map, placement, extrema, (), 0.0, "m@1", "CPU", 0.1
    )
    assert marks_of(prediction, [TruthMask("k", mask)]) == (Mark(3.0), Mark(1.0, (0,)))


# ----------------------------------------------------------------------------- calibration


def test_calibration_by_hand() -> None:
    said, truth = [0.1, 0.2, 0.7, 0.8], [0, 1, 1, 1]
    low, high = reliability_curve(said, truth, bins=2)
    assert (low.probability, low.fraction, low.count) == (pytest.approx(0.15), 0.5, 2)
    assert (high.probability, high.fraction, high.count) == (pytest.approx(0.75), 1.0, 2)
    # (2 * |0.15 - 0.5| + 2 * |0.75 - 1|) / 4 = 0.3
    assert expected_calibration_error(said, truth, bins=2) == pytest.approx(0.3)
    # (0.01 + 0.64 + 0.09 + 0.04) / 4 = 0.195
    assert brier_score(said, truth) == pytest.approx(0.195)


def test_equal_probabilities_share_a_bin_whatever_their_order() -> None:
    said, truth = [0.5] * 6 + [0.9] * 2, [0, 1, 0, 1, 0, 1, 1, 1]
    points = reliability_curve(said, truth, bins=4)
    assert [(p.count, p.fraction) for p in points] == [(6, 0.5), (2, 1.0)]
    order = [7, 3, 0, 5, 1, 6, 2, 4]
    turned = reliability_curve([said[n] for n in order], [truth[n] for n in order], bins=4)
    assert turned == points


def test_bins_hold_equally_many() -> None:
    said = np.random.default_rng(0).uniform(size=1000)
    truth = np.random.default_rng(1).uniform(size=1000) < said
    assert [point.count for point in reliability_curve(said, truth)] == [100] * 10
    assert (expected_calibration_error(said, truth) or 1) < 0.06
    assert (expected_calibration_error(said**4, truth) or 0) > 0.2


def test_calibration_without_images_and_with_nonsense() -> None:
    assert (reliability_curve([], []), expected_calibration_error([], [])) == ((), None)
    assert brier_score([], []) is None
    for said, truth in (([0.5], [2]), ([1.5], [1]), ([math.nan], [1]), ([0.5], [1, 0])):
        with pytest.raises(ValueError):
            brier_score(said, truth)


# ----------------------------------------------------------------------------- metrics.json


def test_further_figures_stand_behind_the_required_ones() -> None:
    rows = [
        CaseRow("a", "P1", 1, 0.9, True, 0.1, 0.5, 0.2, 1, 1, 2, 1.0, iou=0.4, marks="3@0 2@"),
        CaseRow("b", "P2", 1, 0.6, False, 0.1, 0.0, 0.2, 1, 0, 0, 1.0, iou=0.0, marks="-"),
        CaseRow("c", "P3", 0, 0.2, extrema=1, seconds=1.0, marks="1@"),
        CaseRow("d", "P3", 0, 0.3, extrema=1, seconds=1.0, marks="-"),
        CaseRow("e", "P4", 1, 0.4),  # positive without truth: no part in FROC
    ]
    metrics = metrics_of(rows, "m@1")
    names = list(metrics)
    assert names[:5] == ["n", "auc", "auc_ci", "accuracy", "sensitivity"]
    assert names[11:13] == ["seconds_per_image", "model"]
    assert names.index("froc") > names.index("failed") > 13
    assert (metrics["iou_mean"], metrics["froc_images"]) == (0.2, 4)
    assert metrics["hit_above_chance"] == 0.4  # (1 - 0.1 + 0 - 0.1) / 2
    assert metrics["hit_above_chance_ci"] == [-0.1, 0.9]
    low, high = metrics["accuracy_ci"]
    assert low < metrics["accuracy"] == 0.8 < high
    # false marks 2 and 1 on 4 images, one of two lesions found at 3
    assert [point["sensitivity"] for point in metrics["froc"]] == [0.5] * 5
    # (0.1^2 + 0.4^2 + 0.2^2 + 0.3^2 + 0.6^2) / 5 = 0.132
    assert metrics["brier"] == pytest.approx(0.132)
    assert metrics["auc_ci_by_patient"] is None  # perfect separation: no spread, no certainty
    assert sum(point["n"] for point in metrics["reliability"]) == 5
    json.dumps(metrics, allow_nan=False)


def test_no_further_figure_is_nan_where_nothing_was_read() -> None:
    metrics = metrics_of([CaseRow("a", "P", 1, error="broken")], "m@1")
    for name in ("iou_mean", "iou_ci", "ece", "brier", "auc_ci_by_patient", "hit_ci_by_patient"):
        assert metrics[name] is None, name
    assert (metrics["froc"], metrics["reliability"]) == ([], [])
    json.dumps(metrics, allow_nan=False)
