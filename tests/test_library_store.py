"""What the library keeps: studies, readings, findings, verdicts, predictions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from library_stage import add_study, fresh, listed, said, seen
from sqlalchemy import text

from lem_viewer.errors import ChangedMeanwhile, UnusableLibrary
from lem_viewer.library import clock
from lem_viewer.library.database import Library
from lem_viewer.library.findings import Findings, Verdicts, new_id
from lem_viewer.library.indexing import Index
from lem_viewer.library.ledger import FIRST, Ledger
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.cases import KeptPrediction
from lem_viewer.values.reading import (
    Assessment,
    AuditVerdict,
    BreastAssessment,
    Opinion,
    ReaderFinding,
    Status,
    WorklistQuery,
)

pytestmark = pytest.mark.library

MODEL = "ab" * 32


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = fresh(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def worklist(library: Library) -> Worklist:
    return Worklist(library)


def kept(study: int, sop: str, probability: float, **more: object) -> KeptPrediction:
    values: dict[str, object] = {
        "threshold": 0.5, "laterality": "R", "made_at": "2026-01-01T00:00:00.000+00:00",
    } | more  # fmt: skip
    return KeptPrediction(study, sop, "lem", MODEL, probability=probability, **values)  # type: ignore[arg-type]


def uids(entries: object) -> list[str]:
    return [entry.study_uid for entry in entries]  # type: ignore[attr-defined]


# ------------------------------------------------------------------------------- schema


def test_the_migrations_make_exactly_the_tables_of_the_schema(library: Library) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from lem_viewer.library.schema import METADATA

    with library.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


# ------------------------------------------------------------------------------- worklist


def test_a_line_tells_what_the_files_say(library: Library, worklist: Worklist) -> None:
    study = add_study(
        library, "1.2", patient_id="77", patient_name="Müller^Änne", study_date="20260304",
        manufacturer="Maker",
    )  # fmt: skip
    entry = worklist.entry(study)
    assert entry.views == "R CC, L CC, R MLO, L MLO"
    assert (entry.images, entry.patient_name, entry.study_date) == (4, "Müller^Änne", "20260304")
    assert (entry.status, entry.is_present, entry.source) == (Status.NEW, True, "/a/1.2")
    assert entry.probability is None and entry.disagrees is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("müller", ["1"]),
        ("ÄNNE", ["1"]),
        ("mül 77", ["1"]),
        ("王", ["2"]),
        ("小明", ["2"]),
        ("иванова", ["3"]),
        ("خديجة", ["4"]),
        ("100%", ["5"]),
        ("a_b", ["5"]),
        ("%", ["5"]),
        ("nobody", []),
        ("müller 王", []),
    ],
)
def test_search_finds_words_in_any_script(
    library: Library, worklist: Worklist, words: str, found: list[str]
) -> None:
    names = ("Müller^Änne", "王^小明", "Иванова^Анна", "خديجة", "100%^a_b")
    for number, name in enumerate(names, start=1):
        add_study(library, str(number), 1, patient_id=f"7{number * 7}", patient_name=name)
    assert uids(worklist.page(WorklistQuery(search=words), 0, 10)) == found
    assert worklist.count(WorklistQuery(search=words)) == len(found)


def test_a_search_that_finds_many_is_answered_alike(
    library: Library, worklist: Worklist, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.library import worklist as module

    for number in range(6):
        name = "many" if number % 2 else "other"
        add_study(library, str(number), 1, patient_name=name, study_date=f"2026010{number + 1}")
    query = WorklistQuery(search="many")
    narrow = uids(worklist.page(query, 0, 9))
    monkeypatch.setattr(module, "BROAD", 2)
    assert uids(worklist.page(query, 0, 9)) == narrow == ["5", "3", "1"]
    first = worklist.next(query, None)
    assert first is not None and first.study_uid == "5"
    second = worklist.next(query, first.id)
    assert second is not None and second.study_uid == "3"
    assert worklist.count(query) == 3


def test_filters_sort_and_pages(library: Library, worklist: Worklist) -> None:
    studies = {
        uid: add_study(library, uid, 1, patient_name=name, study_date=date)
        for uid, name, date in (
            ("1", "beta", "20260101"), ("2", "Alpha", "20260103"), ("3", "gamma", "20260102"),
        )
    }  # fmt: skip
    newest = WorklistQuery()
    assert uids(worklist.page(newest, 0, 2)) == ["2", "3"]
    assert uids(worklist.page(newest, 2, 2)) == ["1"]
    by_name = WorklistQuery(sort="patient_name", descending=False)
    assert uids(worklist.page(by_name, 0, 9)) == ["2", "1", "3"]
    dated = WorklistQuery(date_from="20260102", date_to="20260102")
    assert uids(worklist.page(dated, 0, 9)) == ["3"]
    worklist.flag(studies["1"], on=True)
    assert uids(worklist.page(WorklistQuery(is_flagged=True), 0, 9)) == ["1"]
    assert worklist.count(WorklistQuery(is_flagged=False)) == 2
    worklist.assign(studies["3"], "Dr. 王")
    worklist.assign(studies["3"], "Abel")
    assert worklist.entry(studies["3"]).assigned_to == "Abel, Dr. 王"
    assert uids(worklist.page(WorklistQuery(assigned_to="Dr. 王"), 0, 9)) == ["3"]
    worklist.assign(studies["3"], "Dr. 王", on=False)
    assert worklist.page(WorklistQuery(assigned_to="Dr. 王"), 0, 9) == ()


@pytest.mark.parametrize("sort", ["study_date", "probability", "patient_name", "status"])
@pytest.mark.parametrize("descending", [True, False])
def test_next_and_back_walk_the_list_in_its_order(
    library: Library, worklist: Worklist, sort: str, descending: bool
) -> None:
    for number in range(6):  # two share a date, a name and a probability; two have none
        study = add_study(
            library,
            str(number),
            1,
            patient_name=f"n{number // 2}",
            study_date=f"2026010{number // 2}",
        )
        if number < 4:
            Predictions(library).keep([kept(study, f"{number}.0", 0.2 + number // 2 / 10)])
    query = WorklistQuery(sort=sort, descending=descending)
    order = [entry.id for entry in worklist.page(query, 0, 10)]
    walked, here = [], None
    while (entry := worklist.next(query, here)) is not None:
        walked.append(entry.id)
        here = entry.id
    assert walked == order and len(order) == 6
    back = []
    while (entry := worklist.next(query, here, back=True)) is not None:
        back.append(entry.id)
        here = entry.id
    assert back == order[-2::-1]


def test_next_goes_on_from_a_study_that_has_just_been_read(
    library: Library, worklist: Worklist
) -> None:
    studies = [add_study(library, str(n), 1, study_date=f"2026010{n}") for n in range(3)]
    mine = WorklistQuery(unread_by="A")
    Readings(library, "1").store(said(studies[1], "A"))
    following = worklist.next(mine, studies[1])
    assert following is not None and following.id == studies[0]
    assert worklist.count(WorklistQuery(unread_by="B")) == 3  # B has not read it


def test_a_flag_that_is_not_as_it_was_shown_is_left(library: Library, worklist: Worklist) -> None:
    study = add_study(library, "1", 1)
    worklist.flag(study, on=True, was=False)
    with pytest.raises(ChangedMeanwhile):
        worklist.flag(study, on=True, was=False)
    assert worklist.entry(study).is_flagged
    worklist.assign(study, "A")  # another change of the line is no change of the flag
    assert not worklist.flag(study, on=False, was=True).is_flagged


# ------------------------------------------------------------------------------- indexing


def test_a_second_pass_knows_what_was_read_and_marks_what_is_gone(
    library: Library, worklist: Worklist
) -> None:
    study = add_study(library, "1", 2)
    index = Index(library)
    scan = index.begin("/a/1")
    assert scan.is_unchanged(seen("/a/1/0.dcm"))
    assert not scan.is_unchanged(seen("/a/1/0.dcm", size=101))
    # A clock that was set back makes a file older: that is a change, too.
    assert not scan.is_unchanged(seen("/a/1/0.dcm", mtime_ns=0))
    index.keep(scan, [], [seen("/a/1/0.dcm")])
    assert index.finish(scan) == 1
    assert (worklist.entry(study).images, worklist.entry(study).views) == (1, "R CC")
    scan = index.begin("/a/1")
    assert index.finish(scan) == 1
    entry = worklist.entry(study)
    assert not entry.is_present and entry.images == 2  # what it had is still told
    scan = index.begin("/a/1")
    index.keep(scan, [], [seen("/a/1/0.dcm"), seen("/a/1/1.dcm")])
    index.finish(scan)
    assert worklist.entry(study).is_present


def test_a_study_that_moved_is_the_same_study(library: Library, worklist: Worklist) -> None:
    study = add_study(library, "1", 1, folder="/old")
    Readings(library, "1").store(said(study, "A"))
    index = Index(library)
    scan = index.begin("/old/1")
    index.finish(scan)
    assert not worklist.entry(study).is_present
    assert add_study(library, "1", 1, folder="/new") == study
    entry = worklist.entry(study)
    assert (entry.is_present, entry.source, entry.status) == (True, "/new/1", Status.READ)
    assert worklist.files_of(study) == ("/new/1/0.dcm",)


def test_one_study_uid_of_two_patients_stays_two_studies(
    library: Library, worklist: Worklist
) -> None:
    first = add_study(library, "1", 1, folder="/a", patient_id="A")
    second = add_study(library, "1", 1, folder="/b", patient_id="B")
    assert first != second
    found = worklist.find("1", "B")
    assert found is not None and found.id == second


def test_a_copy_counts_once_and_a_clash_of_uids_is_told(
    library: Library, worklist: Worklist
) -> None:
    study = add_study(library, "1", 1)
    index = Index(library)
    scan = index.begin("/copies")
    copy, other = listed("1", 0), listed("1", 0, digest="another image")
    index.keep(scan, [(seen("/copies/a.dcm"), copy), (seen("/copies/b.dcm"), other)], [])
    index.finish(scan)
    assert worklist.entry(study).images == 1
    assert [clash[0] for clash in scan.clashes] == ["/copies/b.dcm"]
    assert len(worklist.files_of(study)) == 2  # the copy once, and the other image


# ------------------------------------------------------------------------------- readings


def test_a_draft_is_kept_and_a_stored_one_counts(library: Library, worklist: Worklist) -> None:
    study = add_study(library, "1", 1)
    readings = Readings(library, "1")
    draft = readings.save(
        Assessment(study, "A", BreastAssessment(comment="a wor"), is_blinded=True)
    )
    assert (draft.version, worklist.entry(study).status) == (1, Status.READING)
    draft = readings.save(replace(draft, right=BreastAssessment(comment="a word")))
    with pytest.raises(UnusableLibrary, match="category"):
        readings.store(draft)
    stored = readings.store(replace(draft, right=BreastAssessment("4B", "c", "a word")))
    entry = worklist.entry(study)
    assert (entry.status, entry.density) == (Status.READ, "c")
    assert stored.is_stored and stored.started_at == draft.started_at
    assert readings.of(study, "A") == stored
    assert [record.kind for record in Ledger(library).records()] == ["assessment"]


def test_blinded_marks_are_shown_after_storing_and_both_times_are_kept(library: Library) -> None:
    study = add_study(library, "1", 1)
    readings = Readings(library, "1")
    draft = readings.save(Assessment(study, "A", BreastAssessment("2"), is_blinded=True))
    with pytest.raises(UnusableLibrary, match="hidden until"):
        readings.reveal(draft)
    stored = readings.store(draft)
    shown = readings.reveal(stored)
    assert shown.stored_at <= shown.revealed_at != ""
    assert readings.reveal(shown) == shown  # the first time counts
    kinds = [record.kind for record in Ledger(library).records(study_uid="1")]
    assert kinds == ["assessment", "reveal"]


def test_two_windows_never_overwrite_each_other(library: Library) -> None:
    study = add_study(library, "1", 1)
    readings = Readings(library, "1")
    mine = readings.save(Assessment(study, "A", BreastAssessment(comment="mine")))
    readings.save(replace(mine, right=BreastAssessment(comment="from the other window")))
    for change in (readings.save, readings.store):
        with pytest.raises(ChangedMeanwhile):
            change(replace(mine, right=BreastAssessment("2", comment="mine again")))
    with pytest.raises(ChangedMeanwhile):  # a window that had not seen the draft at all
        readings.save(Assessment(study, "A", BreastAssessment(comment="first?")))
    assert readings.of(study, "A").right.comment == "from the other window"


def test_a_stored_assessment_is_amended_by_a_new_record(
    library: Library, worklist: Worklist
) -> None:
    study = add_study(library, "1", 1)
    readings = Readings(library, "1")
    stored = readings.store(said(study, "A", "2"))
    with pytest.raises(ChangedMeanwhile):
        readings.save(replace(stored, right=BreastAssessment("5")))  # not without reopening it
    reopened = readings.amend(stored)
    assert (reopened.is_stored, worklist.entry(study).status) == (False, Status.READING)
    readings.store(replace(reopened, right=BreastAssessment("5")))
    said_so = [record.content["right"]["birads"] for record in Ledger(library).records()]  # type: ignore[index]
    assert said_so == ["2", "5"]


def test_long_comments_and_any_script_come_back_as_they_were(library: Library) -> None:
    study = add_study(library, "1", 1)
    comment = "Verdichtung ü 王 خديجة 👩‍⚕️ '\"; DROP TABLE studies; -- \n" * 190
    assert len(comment) > 10_000
    readings = Readings(library, "1")
    readings.store(said(study, "Dr. O'Neil 王", "2", comment=comment))
    assert readings.of(study, "Dr. O'Neil 王").right.comment == comment
    assert Ledger(library).check().is_sound
    with pytest.raises(ValueError, match="at most 20,000"):
        BreastAssessment(comment="x" * 20_001)


def test_reader_and_model_disagree_where_one_calls_back(
    library: Library, worklist: Worklist
) -> None:
    studies = [add_study(library, str(n), 1) for n in range(4)]
    for study, category, probability in zip(
        studies, ("4A", "2", "2", "5"), (0.9, 0.9, 0.1, 0.2), strict=True
    ):
        Predictions(library).keep([kept(study, f"{study}.0", probability)])
        Readings(library, "1").store(said(study, "A", category))
    found = worklist.page(WorklistQuery(disagrees=True, descending=False), 0, 9)
    assert [entry.id for entry in found] == [studies[1], studies[3]]
    assert worklist.count(WorklistQuery(probability_from=0.2, probability_to=0.9)) == 3


# ------------------------------------------------------------------------------- findings


def test_findings_are_kept_changed_and_taken_back(library: Library) -> None:
    study = add_study(library, "1", 1)
    findings = Findings(library, "1")
    drawn = findings.save(
        ReaderFinding(
            new_id(), study, "1.0", "A", "polygon", ((1.5, 2.0), (3.0, 4.0), (1.0, 9.0)), "mass",
            (("mass.shape", "irregular"), ("mass.margin", "spiculated")), "5", "a word",
        )
    )  # fmt: skip
    assert findings.of(study) == (drawn,)
    changed = findings.save(replace(drawn, comment="another"))
    with pytest.raises(ChangedMeanwhile):
        findings.save(replace(drawn, comment="a third"))
    findings.remove(changed)
    assert findings.of(study) == ()
    kinds = [(r.kind, r.content["is_removed"]) for r in Ledger(library).records()]
    assert kinds == [("finding", False), ("finding", False), ("finding", True)]


def test_a_finding_has_words_of_the_lexicon_only() -> None:
    place = ((1.0, 1.0),)
    with pytest.raises(ValueError, match="no term"):
        ReaderFinding("1", 1, "1.0", "A", "point", place, "mass", (("mass.shape", "star"),))
    with pytest.raises(ValueError, match="a polygon of 1"):
        ReaderFinding("1", 1, "1.0", "A", "polygon", place)


# ------------------------------------------------------------------------------- the ledger


def verdict(opinion: Opinion = Opinion.AGREE, **more: object) -> AuditVerdict:
    values: dict[str, object] = {
        "study_uid": "1", "sop_uid": "1.0", "row": 10.25, "col": 20.5, "score": 1.5,
        "model_name": "lem", "model_sha256": MODEL, "threshold": 0.5, "opinion": opinion,
        "reader": "A", "app_version": "9",
    } | more  # fmt: skip
    return AuditVerdict(**values)  # type: ignore[arg-type]


def test_a_correction_is_a_new_record_and_the_last_holds(library: Library) -> None:
    study = add_study(library, "1", 1)
    verdicts = Verdicts(library)
    first = verdicts.add(verdict(Opinion.DISAGREE, reason="artefact", comment="ein Wort"))
    verdicts.add(verdict(row=99.0))
    second = verdicts.add(verdict(Opinion.AGREE))
    verdicts.add(verdict(Opinion.UNSURE, reader="B"))
    held = verdicts.of("1", "A")
    assert {(each.row, each.opinion) for each in held} == {
        (10.25, Opinion.AGREE), (99.0, Opinion.AGREE),
    }  # fmt: skip
    assert second.content["corrects"] == first.hash
    assert [record.number for record in Ledger(library).records()] == [1, 2, 3, 4]
    verdicts.finish(study, "A", {"model": MODEL})
    assert Worklist(library).entry(study).status is Status.AUDITED


def test_the_chain_begins_with_zeros_and_each_record_names_the_one_before(
    library: Library,
) -> None:
    add_study(library, "1", 1)
    for row in (1.0, 2.0, 3.0):
        Verdicts(library).add(verdict(row=row))
    records = list(Ledger(library).records())
    assert [record.previous for record in records] == [FIRST, records[0].hash, records[1].hash]
    checked = Ledger(library).check()
    assert (checked.records, checked.head, checked.is_sound) == (3, records[-1].hash, True)


def test_a_record_has_the_hash_of_its_own_words(library: Library) -> None:
    """Made here with nothing but hashlib and json, as the documentation says it."""
    import hashlib
    import json

    add_study(library, "1", 1)
    record = Verdicts(library).add(verdict(comment="ü"))
    content = json.dumps(record.content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    fields = [1, "verdict", "1", "1.0", "A", content, record.written_at, "0" * 64]
    plain = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    assert hashlib.sha256(plain).hexdigest() == record.hash


def test_the_database_refuses_to_change_a_record(library: Library) -> None:
    add_study(library, "1", 1)
    Verdicts(library).add(verdict())
    for statement in ("UPDATE ledger SET reader = 'B'", "DELETE FROM ledger"):
        with (
            pytest.raises(UnusableLibrary, match="can only be added to"),
            library.writing() as connection,
        ):
            connection.execute(text(statement))


@pytest.mark.parametrize(
    ("tampering", "sign"),
    [
        ("UPDATE ledger SET reader = 'B' WHERE number = 2", "record 2 was changed"),
        ("UPDATE ledger SET content = '{}' WHERE number = 1", "record 1 was changed"),
        ("DELETE FROM ledger WHERE number = 2", "record 2 is missing"),
        ("DELETE FROM ledger WHERE number = 3", "the head says 3 records"),
        ("UPDATE ledger SET written_at = '2020' WHERE number = 3", "record 3 was changed"),
    ],
)
def test_tampering_shows(library: Library, tampering: str, sign: str) -> None:
    add_study(library, "1", 1)
    for row in (1.0, 2.0, 3.0):
        Verdicts(library).add(verdict(row=row))
    guards = (
        ("DROP TRIGGER ledger_no_update", "DROP TRIGGER ledger_no_delete")
        if library.is_sqlite
        else ("DROP TRIGGER ledger_append_only ON ledger",)
    )
    with library.engine.begin() as by_hand:
        for statement in (*guards, tampering):
            by_hand.execute(text(statement))
    faults = " / ".join(Ledger(library).check().faults)
    assert sign in faults


def test_an_earlier_export_bears_witness_against_a_chain_written_anew(library: Library) -> None:
    add_study(library, "1", 1)
    for row in (1.0, 2.0):
        Verdicts(library).add(verdict(row=row))
    second = list(Ledger(library).records())[1]
    assert Ledger(library).check((2, second.hash)).is_sound
    assert "not the one" in Ledger(library).check((2, "f" * 64)).faults[0]
    assert "there are only 2" in Ledger(library).check((5, second.hash)).faults[0]


def test_a_clock_that_jumps_back_is_a_remark_and_the_order_holds(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_study(library, "1", 1)
    for time in ("2026-05-01T12:00:00.000+00:00", "2026-05-01T11:00:00.000+00:00"):
        monkeypatch.setattr(clock, "now", lambda time=time: time)
        Verdicts(library).add(verdict(Opinion.AGREE if "12:" in time else Opinion.UNSURE))
    checked = Ledger(library).check()
    assert checked.is_sound
    assert checked.remarks == ("the clock ran back by 3,600 s before record 2",)
    assert [each.opinion for each in Verdicts(library).of("1", "A")] == [Opinion.UNSURE]


# ------------------------------------------------------------------------------- predictions


def test_a_model_hash_has_one_prediction_an_image_and_what_is_left_is_known(
    library: Library,
) -> None:
    study = add_study(library, "1", 2)
    predictions = Predictions(library)
    assert list(predictions.undone(MODEL)) == [(study, ("1.0", "1.1"))]
    said_first = kept(study, "1.0", 0.25, extrema=((1.0, 2.0, 0.5),), notes="n", hit=True, dice=0.5)
    predictions.keep([said_first])
    assert list(predictions.undone(MODEL)) == [(study, ("1.1",))]
    assert list(predictions.undone("cd" * 32)) == [(study, ("1.0", "1.1"))]
    again = replace(said_first, probability=0.75)
    predictions.keep([again])
    assert predictions.of(study) == (again,)
    assert Worklist(library).entry(study).probability == 0.75
    assert Worklist(library).entry(study).model_id == "lem@abababab"
    assert [(m.model_id, m.images) for m in predictions.models()] == [("lem@abababab", 1)]


def test_cases_join_what_is_said_with_what_is_true(library: Library) -> None:
    study = add_study(library, "1", 2, study_date="20260101", manufacturer="Maker", patient_id="77")
    predictions = Predictions(library)
    predictions.keep([kept(study, "1.0", 0.25), kept(study, "1.1", 0.5)])
    predictions.set_references([(study, "1.0", 0, "benign")], "truth")
    predictions.set_references([(study, "1.0", 1, "mass")], "manifest")
    first, second = predictions.cases(MODEL)
    assert (first.label, first.lesion, first.view, first.laterality) == (1, "mass", "CC", "R")
    assert (first.patient, first.manufacturer, second.label) == ("77", "Maker", None)
    assert predictions.cases(MODEL, since="20260102") == ()
    assert Worklist(library).entry(study).has_truth
