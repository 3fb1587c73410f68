"""The mean over several trainings, with the patients drawn: by hand where it can be."""

from __future__ import annotations

import numpy as np
import pytest

from lem_viewer.audit.seeds import mean_auc, mean_auc_difference
from lem_viewer.audit.statistics import auc_delong

LABELS = [1, 1, 0, 0, 0]
PATIENTS = ["a", "b", "c", "d", "e"]
# 6 pairs; all right; then 0.4 lies below 0.5 and 0.45: 4 of 6 right
ALL_RIGHT = [0.9, 0.8, 0.5, 0.45, 0.1]
FOUR_OF_SIX = [0.9, 0.4, 0.5, 0.45, 0.1]


def test_the_mean_auc_of_two_trainings_by_hand() -> None:
    found = mean_auc([ALL_RIGHT, FOUR_OF_SIX], LABELS, PATIENTS)
    assert found.value == pytest.approx((1 + 4 / 6) / 2)
    assert found.interval is not None
    low, high = found.interval
    assert 0.5 <= low < found.value < high <= 1.0


def test_one_training_has_delongs_interval() -> None:
    found = mean_auc([FOUR_OF_SIX], LABELS, PATIENTS)
    auc, interval = auc_delong(FOUR_OF_SIX, LABELS)
    assert (found.value, found.interval) == (auc, interval)


def test_the_difference_draws_the_same_patients_for_both() -> None:
    found = mean_auc_difference([ALL_RIGHT], [FOUR_OF_SIX, FOUR_OF_SIX], LABELS, PATIENTS)
    assert found.value == pytest.approx(2 / 6)
    same = mean_auc_difference([FOUR_OF_SIX], [FOUR_OF_SIX], LABELS, PATIENTS)
    assert same.value == 0.0 and same.interval is None  # every draw is 0: no spread is known
    # without patient b both are perfect; with b alone the difference is 2/3: never below 0
    assert found.interval is not None and found.interval[0] >= 0.0


def test_views_of_one_patient_are_drawn_together() -> None:
    rng = np.random.default_rng(0)
    labels = np.repeat(rng.integers(0, 2, 40), 4)
    patients = [str(number) for number in np.repeat(np.arange(40), 4)]
    scores = np.repeat(rng.normal(size=40), 4)[None] + labels
    together = mean_auc([scores[0], scores[0]], labels, patients).interval
    alone = mean_auc([scores[0], scores[0]], labels, [str(n) for n in range(160)]).interval
    assert together is not None and alone is not None
    # four equal views a patient tell no more than one: twice as wide
    assert (together[1] - together[0]) / (alone[1] - alone[0]) == pytest.approx(2, rel=0.2)


def test_one_class_has_no_auc_and_lengths_must_agree() -> None:
    assert mean_auc([[0.1, 0.2]], [1, 1], ["a", "b"]).value is None
    assert mean_auc_difference([[0.1]], [[0.2]], [1], ["a"]).value is None
    with pytest.raises(ValueError, match="2 labels"):
        mean_auc([[0.1, 0.2, 0.3]], [1, 0], ["a", "b"])
