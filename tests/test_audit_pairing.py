"""Two models on the same cases: figures by hand and by brute force, never NaN."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lem_viewer.audit.figures import CaseRow
from lem_viewer.audit.pairing import case_row_of, compare_runs, paired_delong
from lem_viewer.audit.resampling import (
    auc_difference_by_patient,
    auc_interval_by_patient,
    weighted_aucs,
)
from lem_viewer.audit.statistics import auc_delong
from lem_viewer.errors import UnusableDataset
from lem_viewer.work.comparison import compare_run_folders

# ------------------------------------------------------------------------------ paired AUC


def test_paired_delong_by_hand() -> None:
    # a: positives 3, 1 over negatives 2, 0: parts above 1, 1/2, parts below 1/2, 1; AUC 3/4
    # b: positives 1, 3 over negatives 0, 2: parts above 1/2, 1, parts below 1, 1/2; AUC 3/4
    # differences 1/2, -1/2 and -1/2, 1/2: variance 1/2 each, so 1/2 / 2 + 1/2 / 2 = 1/2
    found = paired_delong([3, 1, 2, 0], [1, 3, 0, 2], [1, 1, 0, 0])
    assert found is not None
    assert (found.auc_a, found.auc_b, found.difference) == (0.75, 0.75, 0.0)
    assert found.p_value == pytest.approx(1.0)
    assert found.interval == (-1.0, 1.0)  # 1.96 * 0.707, cut at the edge of what can be


def test_the_p_value_of_a_difference_by_hand() -> None:
    # a separates all: parts 1, 1, 1 and 1, 1, 1. b: positives 6, 4, 1 over negatives 5, 3, 2:
    # parts above 1, 2/3, 0, mean 5/9; parts below (of 5, 3, 2) 1/3, 2/3, 2/3, mean 5/9.
    # differences 0, 1/3, 1: variance 7/27; 2/3, 1/3, 1/3: variance 1/27; (7 + 1) / 27 / 3 = 8/81
    found = paired_delong([6, 5, 4, 3, 2, 1], [6, 4, 1, 5, 3, 2], [1, 1, 1, 0, 0, 0])
    assert found is not None and found.interval is not None and found.p_value is not None
    assert found.difference == pytest.approx(4 / 9)
    z = (4 / 9) / math.sqrt(8 / 81)  # 1.41421
    assert found.p_value == pytest.approx(math.erfc(z / math.sqrt(2)))
    assert found.p_value == pytest.approx(0.1573, abs=1e-4)
    assert found.interval[0] == pytest.approx(4 / 9 - 1.959964 * math.sqrt(8 / 81), abs=1e-6)


def test_a_model_against_itself_and_what_is_not_defined() -> None:
    same = paired_delong([0.1, 0.9, 0.4], [0.2, 0.8, 0.5], [0, 1, 0])
    assert same is not None and (same.difference, same.p_value, same.interval) == (0, 1.0, None)
    opposite = paired_delong([2, 1], [1, 2], [1, 0])
    assert opposite is not None
    assert (opposite.difference, opposite.p_value, opposite.interval) == (1.0, None, None)
    assert paired_delong([1, 2], [2, 1], [1, 1]) is None
    with pytest.raises(ValueError):
        paired_delong([math.nan, 1], [1, 1], [1, 0])


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1)), min_size=1, max_size=20),
    st.integers(0, 99),
)
def test_a_weighted_auc_is_that_of_repeated_images(pairs: list, seed: int) -> None:
    scores, labels = np.array([s for s, _ in pairs]), np.array([y for _, y in pairs])
    weights = np.random.default_rng(seed).integers(0, 4, (3, len(pairs)))
    for found, row in zip(
        weighted_aucs(scores, labels, weights.astype(float)), weights, strict=True
    ):
        expected, _ = auc_delong(np.repeat(scores, row), np.repeat(labels, row))
        assert found == pytest.approx(expected, nan_ok=True)


def test_views_of_one_patient_widen_the_interval() -> None:
    rng = np.random.default_rng(0)
    labels = np.repeat([1, 0] * 20, 4)  # 40 patients of 4 views that say nearly the same
    scores = labels * 0.8 + np.repeat(rng.normal(size=40), 4) + 0.01 * rng.normal(size=160)
    patients = [str(number // 4) for number in range(160)]
    found = auc_interval_by_patient(scores, labels, patients)
    auc, (low, high) = auc_delong(scores, labels)
    assert found is not None and found[0] < auc < found[1]
    assert found[1] - found[0] > 1.5 * (high - low)
    assert auc_interval_by_patient(scores, labels, patients) == found
    assert auc_interval_by_patient(scores, labels, ["one"] * 160) is None
    assert auc_interval_by_patient([], [], []) is None
    assert auc_difference_by_patient(scores, scores, labels, patients) is None


# ------------------------------------------------------------------------------- two runs


def rows_of(probabilities: list[float], dices: list[float | None]) -> list[CaseRow]:
    return [
        CaseRow(f"{n}.png", f"P{n // 2}", n % 2, p, None if d is None else d > 0.3, dice=d)
        for n, (p, d) in enumerate(zip(probabilities, dices, strict=True))
    ]


def test_two_runs_are_compared_on_what_both_have(tmp_path: Path) -> None:
    a = rows_of([0.1, 0.9, 0.2, 0.8, 0.3, 0.7], [None, 0.5, None, 0.4, None, 0.6])
    b = rows_of([0.1, 0.9, 0.9, 0.1, 0.3, 0.7], [None, 0.3, None, 0.2, None, None])
    extra = CaseRow("only.png", "P9", 1, 0.5)
    found = compare_runs([*a, extra], b)
    assert (found["n"], found["n_patients"], found["only_a"], found["only_b"]) == (6, 3, 1, 0)
    # b: positives .9 .1 .7 over negatives .1 .9 .3: 2.5 + 0.5 + 2 of 9
    assert (found["auc"]["a"], found["auc"]["b"]) == (1.0, pytest.approx(5 / 9, abs=1e-6))
    assert found["auc"]["difference"] == pytest.approx(4 / 9, abs=1e-6)
    assert found["dice"] == {"a": 0.45, "b": 0.25, "difference": 0.2, "ci": [0.2, 0.2], "n": 2}
    assert (found["hit"]["difference"], found["hit"]["n"]) == (1.0, 2)
    assert found["iou"] == dict.fromkeys(("a", "b", "difference", "ci")) | {"n": 0}
    json.dumps(found, allow_nan=False)
    swapped = compare_runs(b, a)
    assert swapped["dice"]["difference"] == -0.2
    assert swapped["auc"]["p_value"] == found["auc"]["p_value"]


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ([CaseRow("z.png", "P", 1, 0.5)], "no image in common"),
        ([CaseRow("a.png", "Q", 1, 0.5)], "label or patient of 1 images differ"),
        ([CaseRow("a.png", "P", 1, 0.5)] * 2, "a.png is there twice"),
        ([{"file": "a.png", "label": "x", "patient": "P"}], "line 2 is no line of cases.csv"),
        ([{"file": "a.png"}], "the column patient and label is missing"),
    ],
)
def test_runs_that_do_not_fit_each_other_are_refused(second: list[Any], said: str) -> None:
    with pytest.raises(UnusableDataset, match=said):
        compare_runs([CaseRow("a.png", "P", 1, 0.5)], second)


def test_a_line_of_a_table_comes_back_as_it_was(tmp_path: Path) -> None:
    from lem_viewer.work.evaluation import CaseLog

    row = CaseRow("a.png", "007", 1, 0.25, True, 0.1, 0.5, 0.2, 2, 1, 3, 1.5, "", "", 0.4, "2@0 1@")
    other = CaseRow("b.png", "7", 0, None, error="broken", marks="-")
    with CaseLog(tmp_path) as log:
        log.write(row)
        log.write(other)
        log.finish()
    found = compare_run_folders(tmp_path, tmp_path / "cases.csv")
    assert (found["n"], found["unread"], found["dice"]["difference"]) == (1, 1, 0.0)
    import csv

    with (tmp_path / "cases.csv").open(newline="") as file:
        assert [case_row_of(cells) for cells in csv.DictReader(file)] == [row, other]
    with pytest.raises(UnusableDataset, match="no such file"):
        compare_run_folders(tmp_path / "gone", tmp_path)
