"""Splits by patient and the ready protocols: nobody is ever on two sides."""

from __future__ import annotations

from pathlib import Path

import collection_trees as trees
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lem_viewer.errors import UnusableDataset
from lem_viewer.reading.cases import POSITIVE, Case
from lem_viewer.reading.collections import COLLECTIONS
from lem_viewer.reading.protocols import PROTOCOLS, config_of, parts_of, read_protocol
from lem_viewer.reading.splits import (
    folds_by_patient,
    leaks_of,
    split_as_given,
    split_by_patient,
)

THIRDS = {"train": 0.7, "validation": 0.15, "test": 0.15}


def cases_of(patients: list[tuple[int, int]]) -> list[Case]:
    """Return (label, images) of each patient as cases; only the first image is positive."""
    return [
        Case(Path(f"{number}_{image}.png"), int(label and image == 0), f"P{number}")
        for number, (label, images) in enumerate(patients)
        for image in range(images)
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 1), st.integers(1, 4)), min_size=3, max_size=60),
    st.integers(0, 9),
)
def test_no_patient_is_on_two_sides_and_none_is_lost(patients: list, seed: int) -> None:
    cases = cases_of(patients)
    parts = split_by_patient(cases, THIRDS, seed)
    assert list(parts) == list(THIRDS) and leaks_of(parts) == ()
    owners = [{case.patient for case in part} for part in parts.values()]
    assert sum(map(len, owners)) == len(patients) == len(set().union(*owners))
    assert sum(map(len, parts.values())) == len(cases)
    assert split_by_patient(cases[::-1], THIRDS, seed)["test"] == parts["test"][::-1]


def test_each_part_gets_its_share_of_both_kinds_of_patients() -> None:
    cases = cases_of([(1, 2)] * 20 + [(0, 2)] * 80)
    parts = split_by_patient(cases, THIRDS, 3)
    positive = {name: len({c.patient for c in part if c.label}) for name, part in parts.items()}
    everyone = {name: len({c.patient for c in part}) for name, part in parts.items()}
    assert positive == {"train": 14, "validation": 3, "test": 3}
    assert everyone == {"train": 70, "validation": 15, "test": 15}
    assert split_by_patient(cases, THIRDS, 3) == parts
    assert split_by_patient(cases, THIRDS, 4) != parts


def test_few_positive_patients_reach_every_part() -> None:
    parts = split_by_patient(cases_of([(1, 1)] * 3 + [(0, 1)] * 30), THIRDS)
    assert all(any(case.label for case in part) for part in parts.values())


def test_without_strata_only_the_patients_are_counted() -> None:
    parts = split_by_patient(cases_of([(1, 1)] * 5 + [(0, 1)] * 5), {"a": 0.5, "b": 0.5}, 1, False)
    assert [len(part) for part in parts.values()] == [5, 5]


def test_fractions_and_numbers_that_cannot_be_are_refused() -> None:
    cases = cases_of([(1, 1), (0, 1)])
    for fractions in ({}, {"a": 1.2, "b": -0.2}, {"a": 0.5, "b": 0.4}):
        with pytest.raises(ValueError, match="fractions"):
            split_by_patient(cases, fractions)
    with pytest.raises(UnusableDataset, match="2 patients cannot be dealt out into 3"):
        split_by_patient(cases, THIRDS)
    with pytest.raises(ValueError, match="folds"):
        folds_by_patient(cases, 1)


def test_every_patient_tests_in_one_fold() -> None:
    cases = cases_of([(1, 2)] * 10 + [(0, 3)] * 13)
    folds = folds_by_patient(cases, 5)
    tested = [case.patient for fold in folds for case in fold["test"]]
    assert sorted(tested) == sorted(case.patient for case in cases)
    for fold in folds:
        assert not {c.patient for c in fold["train"]} & {c.patient for c in fold["test"]}
        assert len({c.patient for c in fold["test"] if c.label}) == 2
        assert len({c.patient for c in fold["test"]}) in (4, 5)


def test_a_patient_of_both_official_parts_is_only_tested() -> None:
    cases = [
        Case(Path("a.png"), 1, "P1", split="train"),
        Case(Path("b.png"), 1, "P1", split="test"),
        Case(Path("c.png"), 0, "P2", split="train"),
    ]
    assert leaks_of({"train": cases[::2], "test": cases[1:2]}) == ("P1",)
    parts, (failure,) = split_as_given(cases)
    assert parts == {"train": (cases[2],), "test": (cases[1],)}
    assert failure.message.startswith("1 images of patients")
    with pytest.raises(UnusableDataset, match="no train or no test part"):
        split_as_given(cases[:1])
    with pytest.raises(UnusableDataset, match="1 of 2 images have no official part"):
        split_as_given([cases[0], Case(Path("d.png"), 0, "P3")])


@pytest.mark.parametrize("name", PROTOCOLS)
def test_every_protocol_names_what_exists_and_whose_choice_it_is(name: str) -> None:
    protocol = PROTOCOLS[name]
    assert protocol.collection in COLLECTIONS and protocol.positive in POSITIVE
    assert protocol.paper and protocol.ours and not set(protocol.paper) & set(protocol.ours)
    assert protocol.folds == 0 or protocol.folds > 1
    config = config_of(protocol, "data", "model")
    assert (config.head, config.epochs, config.test_fraction) == ("lem", protocol.epochs, 0.0)
    assert protocol.input_rows % 32 == protocol.input_cols % 32 == 0 and protocol.epochs > 0


def test_the_protocols_run_on_their_collections(tmp_path: Path) -> None:
    cbis = PROTOCOLS["lem-cbis"]
    (parts,), told = parts_of(cbis, read_protocol(cbis, trees.cbis_dicom(tmp_path / "c")).cases)
    assert {name: len(part) for name, part in parts.items()} == {"train": 2, "test": 1}
    assert told == ()
    inbreast = PROTOCOLS["lem-inbreast"]
    manifest = read_protocol(inbreast, trees.inbreast(tmp_path / "i"))
    with pytest.raises(UnusableDataset, match="3 patients"):
        parts_of(inbreast, manifest.cases)
