"""Exams, persons and protocols as values: who is whose prior, and what JSON may say."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from gui_stand_ins import make_header

from lem_viewer import paths
from lem_viewer.gui.protocol_json import UnusableProtocol, make_protocol, protocol_data
from lem_viewer.gui.protocol_shelf import DEFAULT, ProtocolShelf
from lem_viewer.values.exams import (
    contradiction,
    current_of,
    exams_of,
    is_confirmed,
    study_date,
    timeline,
    why_not_prior,
)
from lem_viewer.values.hanging import Cell, Protocol, Step
from lem_viewer.values.image import Identity, ViewHeader

JANE = Identity("", patient_id="4711", patient_name="DOE^JANE", birth_date="19610412")


def view(key: str, date: str, identity: Identity = JANE, study: str = "") -> ViewHeader:
    identity = replace(identity, study_date=date, study_instance_uid=study or date)
    return make_header("R", "CC", key=key, identity=identity)


# ---------------------------------------------------------------------- whose views


@pytest.mark.parametrize(
    ("changes", "differs"),
    [
        ({}, ""),
        ({"patient_name": "Doé^Jane^Q^Dr"}, ""),  # accents, case, a middle name, a title
        ({"patient_name": "JANE DOE"}, ""),
        ({"patient_name": ""}, ""),
        ({"birth_date": ""}, ""),
        ({"patient_name": "DOE^ANNA"}, "name"),  # the twin
        ({"birth_date": "19610413"}, "birth date"),
        ({"patient_id": "4712"}, "Patient ID"),
    ],
)
def test_two_identities_contradict_each_other_or_not(changes: dict[str, str], differs: str) -> None:
    other = replace(JANE, **changes)
    assert contradiction(JANE, other) == differs
    assert is_confirmed(JANE, other) is (not differs)


def test_a_number_alone_is_no_proof() -> None:
    bare = replace(JANE, patient_name="", birth_date="")
    assert contradiction(JANE, bare) == "" and not is_confirmed(JANE, bare)
    nameless = replace(JANE, patient_id="")
    assert not is_confirmed(nameless, nameless)


@pytest.mark.parametrize(
    ("written", "read"),
    [("20240229", "20240229"), ("20230229", ""), ("2024.02.29", "20240229"), ("", ""),
     ("2024", ""), ("yesterday", "")],
)  # fmt: skip
def test_a_study_date_is_a_day_of_the_calendar_or_nothing(written: str, read: str) -> None:
    assert study_date(Identity("", study_date=written)) == read


def test_priors_are_older_exams_of_the_same_person_newest_first() -> None:
    exams = exams_of([view("b", "20220301"), view("c", "20240501"), view("a", "20190101")])
    assert [exam.keys for exam in exams] == [("c",), ("b",), ("a",)]
    current = current_of(exams)
    assert current is not None and current.date == "20240501"
    assert [exam.date for exam in timeline(exams, current)] == ["20240501", "20220301", "20190101"]
    chosen = current_of(exams, "b")
    assert chosen is not None
    assert [exam.keys for exam in timeline(exams, chosen)] == [("b",), ("a",)]  # no newer one
    assert "newer" in why_not_prior(exams[0], chosen)


def test_studies_of_one_day_are_one_exam_and_never_each_others_prior() -> None:
    exams = exams_of([view("a", "20240501", study="1"), view("b", "20240501", study="2")])
    assert [exam.keys for exam in exams] == [("a", "b")]


def test_a_study_without_a_date_is_no_prior() -> None:
    exams = exams_of([view("a", "20240501"), view("b", "", study="x"), view("c", "", study="y")])
    assert [exam.keys for exam in exams] == [("a",), ("b",), ("c",)]
    assert timeline(exams, exams[0]) == (exams[0],)
    assert "date" in why_not_prior(exams[1], exams[0])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"patient_name": "ROE^MARY"}, "name"), ({"birth_date": "19800101"}, "birth date")],
)
def test_another_patient_with_the_same_id_is_never_a_prior(
    changes: dict[str, str], reason: str
) -> None:
    other = view("old", "20220301", replace(JANE, **changes))
    exams = exams_of([view("new", "20240501"), other])
    assert [exam.person for exam in exams] == [0, 1]
    assert timeline(exams, exams[0]) == (exams[0],)
    said = why_not_prior(exams[1], exams[0])
    assert "Patient ID is the same" in said and reason in said
    assert "ROE" not in said  # never a name in a message


def test_cbis_images_of_one_patient_are_one_exam() -> None:
    def film(side: str, date: str) -> ViewHeader:
        name = f"Mass-Test_P_00173_{side}_CC"
        identity = Identity("", patient_id=name, patient_name=name)
        return view(name, date, identity, study=name)

    exams = exams_of([film("LEFT", "20160801"), film("RIGHT", "20160807")])
    assert len(exams) == 1 and len(exams[0].keys) == 2


# ---------------------------------------------------------------------- protocols


def test_a_protocol_survives_json() -> None:
    cell = Cell("R", "CC", 1, "implant displaced", "tomosynthesis")
    steps = (Step("one", ((cell, Cell()),), size="pixels"), Step("two", fill="special"))
    protocol = Protocol("Mine", steps)
    assert make_protocol(json.loads(json.dumps(protocol_data(protocol)))) == protocol


def step(**changes: Any) -> dict[str, Any]:
    made = {"name": "s", "rows": [[{"side": "R", "view": "CC"}]]} | changes
    return {"format": 1, "name": "P", "steps": [made]}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "list"),
        ({"format": 2, "name": "P", "steps": []}, "format is 2"),
        ({"format": 1, "name": " ", "steps": [{}]}, "no name"),
        ({"format": 1, "name": "P", "steps": []}, "1 to 40"),
        ({"format": 1, "name": "P", "steps": ["x"]}, "step 1 is a str"),
        (step(fill="magic"), "fill is 'magic'"),
        (step(size=3), "size is 3"),
        (step(rows=[]), "rows must be"),
        (step(rows=[[{}], [{}, {}]]), "not equally long"),
        (step(rows=[[{"side": "B"}]]), "side is 'B'"),
        (step(rows=[[{"prior": True}]]), "prior is True"),
        (step(rows=[[{"prior": 9}]]), "prior is 9"),
        (step(rows=[["R CC"]]), "a cell is a str"),
        (step(rows=[[{}] * 9]), "1 to 8 cells"),
    ],
)
def test_a_protocol_that_makes_no_sense_is_refused_and_says_why(data: object, said: str) -> None:
    with pytest.raises(UnusableProtocol) as caught:
        make_protocol(data, "x.json")
    assert said in caught.value.what and caught.value.where == "x.json"
    assert caught.value.advice


BUNDLED = sorted((paths.resources_dir() / "hanging").glob("*.json"))


@pytest.mark.parametrize("file", BUNDLED, ids=lambda file: file.stem)
def test_every_bundled_protocol_is_read(file: Any) -> None:
    made = make_protocol(json.loads(file.read_text("utf-8")))
    assert make_protocol(protocol_data(made)) == made


def test_the_shelf_holds_every_hanging_that_is_promised() -> None:
    wanted = {"Screening", "Four views", "Pairs", "One breast", "Current over prior", "Eight-up",
              "Tomosynthesis", "Single views"}  # fmt: skip
    shelf = ProtocolShelf()
    assert set(shelf.names) == wanted and shelf.names[0] == DEFAULT and not shelf.failures


def test_the_readers_own_protocol_is_kept_wins_and_can_be_forgotten() -> None:
    shelf = ProtocolShelf()
    mine = Protocol(DEFAULT, (Step("only", ((Cell("L", "CC"),),)),))
    shelf.save(mine)
    assert ProtocolShelf().get(DEFAULT) == mine and shelf.is_own(DEFAULT)
    shelf.remove(DEFAULT)
    assert len(ProtocolShelf().get(DEFAULT).steps) > 1 and not shelf.is_own(DEFAULT)
    shelf.save(replace(mine, name="Sœur / 妹"))
    assert ProtocolShelf().get("Sœur / 妹").steps == mine.steps


def test_a_broken_file_gives_a_failure_and_the_others_stay() -> None:
    folder = paths.config_dir() / "hanging"
    folder.mkdir(parents=True)
    (folder / "a.json").write_text("{not json", "utf-8")
    (folder / "b.json").write_bytes(b"\xff\xfe\x00")
    (folder / "c.json").write_text('{"format": 1, "name": "C", "steps": 3}', "utf-8")
    shelf = ProtocolShelf()
    assert [failure.where for failure in shelf.failures] == [
        str(folder / name) for name in ("a.json", "b.json", "c.json")
    ]
    assert all(failure.title == "Hanging protocol not used" for failure in shelf.failures)
    assert shelf.get("C") == shelf.get(DEFAULT)
    assert ProtocolShelf(folder / "none", folder / "none").get("x").steps  # the last resort
