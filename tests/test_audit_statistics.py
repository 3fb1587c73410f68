"""AUC, intervals and bootstrap against published figures, hand arithmetic and brute force."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lem_viewer.audit.statistics import (
    auc_delong,
    bootstrap_mean_by_patient,
    midranks,
    wilson,
)


def brute_force_auc(scores: list[float], labels: list[int]) -> float:
    positive = [s for s, y in zip(scores, labels, strict=True) if y]
    negative = [s for s, y in zip(scores, labels, strict=True) if not y]
    won = sum((p > n) + 0.5 * (p == n) for p in positive for n in negative)
    return won / (len(positive) * len(negative))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1)), min_size=2, max_size=40))
def test_the_auc_is_the_part_of_pairs_that_are_ordered_right(pairs: list) -> None:
    scores, labels = [s / 6 for s, _ in pairs], [y for _, y in pairs]
    auc, (low, high) = auc_delong(scores, labels)
    if len(set(labels)) < 2:
        assert math.isnan(auc) and math.isnan(low)
        return
    assert auc == pytest.approx(brute_force_auc(scores, labels))
    assert 0 <= low <= auc + 1e-9
    assert auc - 1e-9 <= high <= 1


def test_equal_values_share_their_middle_rank() -> None:
    assert midranks(np.array([30, 10, 20, 20, 20])).tolist() == [5, 1, 3, 3, 3]


def test_delongs_variance_by_hand() -> None:
    # positives 3, 1; negatives 2, 0: ordered pairs 3>2, 3>0, 1>0 of 4: AUC 0.75.
    # parts below each positive: 1, 1/2; parts above each negative: 1/2, 1;
    # both sample variances 1/8, so the variance is 1/16 + 1/16 = 1/8.
    auc, (low, high) = auc_delong([3, 1, 2, 0], [1, 1, 0, 0])
    assert auc == 0.75
    reach = 1.959964 * math.sqrt(1 / 8) / (0.75 * 0.25)
    assert low == pytest.approx(1 / (1 + math.exp(-(math.log(3) - reach))), abs=1e-6)
    assert high == pytest.approx(1 / (1 + math.exp(-(math.log(3) + reach))), abs=1e-6)


def test_a_worked_example_with_ties() -> None:
    # Hanley and McNeil, Radiology 1982, 143:29-36, table I: 58 normal and 51 abnormal CT
    # readings on a five point scale; area by the trapezoidal rule 0.893.
    normal, abnormal = [33, 6, 6, 11, 2], [3, 2, 2, 11, 33]
    scores = [s for counts in (normal, abnormal) for s, n in enumerate(counts) for _ in range(n)]
    auc, (low, high) = auc_delong(scores, [0] * 58 + [1] * 51)
    assert auc == pytest.approx(0.893, abs=0.0005)
    # their standard error of the area is 0.032 (by the exponential model); DeLong's is near it
    assert (high - low) / (2 * 1.96) == pytest.approx(0.032, abs=0.003)


def test_perfect_separation_is_not_called_certain() -> None:
    few = auc_delong([3, 4, 1, 2], [1, 1, 0, 0])
    many = auc_delong([*range(100, 150), *range(50)], [1] * 50 + [0] * 50)
    assert few[0] == many[0] == 1.0
    assert few[1][1] == many[1][1] == 1.0
    assert few[1][0] < 0.5 < 0.9 < many[1][0] < 1.0


def test_the_interval_for_perfect_separation_solves_newcombes_equation() -> None:
    _, (low, _) = auc_delong([*range(10, 20), *range(10)], [1] * 10 + [0] * 10)
    half = 20 / 2 - 1
    spread = 1 + half * (1 - low) / (2 - low) + half * low / (1 + low)
    assert 1 - low == pytest.approx(1.959964 * math.sqrt(low * (1 - low) * spread / 100), abs=1e-6)


def test_one_positive_has_an_interval_and_one_class_has_none() -> None:
    auc, (low, high) = auc_delong([0.5, 0.1, 0.9, 0.2], [1, 0, 0, 0])
    assert auc == pytest.approx(2 / 3)
    assert 0 < low < auc < high < 1
    auc, interval = auc_delong([0.5, 0.1], [1, 1])
    assert math.isnan(auc) and all(map(math.isnan, interval))


def test_turning_the_scores_round_turns_auc_and_interval_round() -> None:
    rng = np.random.default_rng(5)
    scores, labels = rng.normal(size=60), rng.integers(0, 2, 60)
    auc, (low, high) = auc_delong(scores, labels)
    turned, (turned_low, turned_high) = auc_delong(-scores, labels)
    assert turned == pytest.approx(1 - auc)
    assert (turned_low, turned_high) == pytest.approx((1 - high, 1 - low))


def test_the_interval_covers_the_true_auc_as_often_as_it_says() -> None:
    # two normal distributions one standard deviation apart: AUC = Phi(1 / sqrt 2) = 0.7602
    rng = np.random.default_rng(0)
    labels = [1] * 30 + [0] * 40
    covered = 0
    for _ in range(400):
        scores = np.concatenate([rng.normal(1, 1, 30), rng.normal(0, 1, 40)])
        _, (low, high) = auc_delong(scores, labels)
        covered += low <= 0.7602 <= high
    assert 0.91 <= covered / 400 <= 0.98


def test_wrong_input_to_the_auc_is_the_programmers_mistake() -> None:
    for scores, labels in (([1, 2], [0]), ([1, math.nan], [0, 1]), ([1, 2], [0, 2])):
        with pytest.raises(ValueError):
            auc_delong(scores, labels)


def test_wilson_agrees_with_published_intervals() -> None:
    # Newcombe, Statistics in Medicine 1998, 17:857-872, table I, method 3
    for successes, trials, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert wilson(successes, trials) == pytest.approx((low, high), abs=5e-5)
    assert wilson(20, 20) == pytest.approx((1 - 0.1611, 1.0), abs=5e-5)
    assert all(map(math.isnan, wilson(0, 0)))
    with pytest.raises(ValueError):
        wilson(3, 2)


def test_the_bootstrap_draws_patients_and_not_images() -> None:
    # two patients with 50 equal views each: a drawn set holds AA, AB, BA or BB
    values, patients = [0.0] * 50 + [1.0] * 50, ["a"] * 50 + ["b"] * 50
    assert bootstrap_mean_by_patient(values, patients) == (0.5, (0.0, 1.0))
    _, (low, high) = bootstrap_mean_by_patient(values, [str(n) for n in range(100)])
    assert 0.38 < low < 0.42 and 0.58 < high < 0.62  # 0.5 +- 1.96 x 0.05


def test_the_bootstrap_repeats_itself_and_follows_its_seed() -> None:
    values = np.random.default_rng(1).random(40)
    patients = [str(n // 2) for n in range(40)]
    first = bootstrap_mean_by_patient(values, patients, seed=3)
    assert first == bootstrap_mean_by_patient(values, patients, seed=3)
    assert first != bootstrap_mean_by_patient(values, patients, seed=4)
    assert first[1][0] < first[0] < first[1][1]


def test_the_bootstrap_says_where_nothing_is_defined() -> None:
    mean, interval = bootstrap_mean_by_patient([0.2, 0.4], ["a", "a"])
    assert mean == pytest.approx(0.3) and all(map(math.isnan, interval))
    assert math.isnan(bootstrap_mean_by_patient([], [])[0])
