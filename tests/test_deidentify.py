"""Images and audits leave without what tells whose they are, or do not leave."""

from __future__ import annotations

import json
from pathlib import Path

import pydicom
import pytest
from export_stage import errors_of, write_view
from pydicom.dataset import Dataset

from lem_viewer.errors import RefusedExport
from lem_viewer.export.deidentify import ACTIONS, DUMMY, EMPTY, NEW_UID, REMOVE, Deidentifier
from lem_viewer.export.deidentify_records import deidentify_records
from lem_viewer.values.reading import Record

KEY = b"k" * 32


def image(tmp_path: Path, **changes: object) -> Dataset:
    given = {
        "PatientName": "Geheim^Anna", "PatientID": "4711-XYZ", "PatientBirthDate": "19501231",
        "AccessionNumber": "ACC4711", "InstitutionName": "City Hospital",
        "ReferringPhysicianName": "Doktor^Hans", "StationName": "ROOM3",
        "PatientComments": "lives next door", "BurnedInAnnotation": "NO",
        "OperatorsName": "Tech^Tina", "PatientIdentityRemoved": "NO",
    }  # fmt: skip
    view = write_view(tmp_path, 1, **{**given, **changes})
    return pydicom.dcmread(view.header.path)


def every_text(dataset: Dataset) -> str:
    return str(dataset).lower()


def test_the_standards_actions_are_the_tables() -> None:
    """Rows of PS3.15 table E.1-1, read by hand."""
    assert ACTIONS[0x00100010] == EMPTY  # Patient's Name: Z
    assert ACTIONS[0x00100020] == DUMMY  # Patient ID: Z/D
    assert ACTIONS[0x00080080] == DUMMY  # Institution Name: X/Z/D
    assert ACTIONS[0x00104000] == REMOVE  # Patient Comments: X
    assert ACTIONS[0x00080018] == NEW_UID  # SOP Instance UID: U
    assert ACTIONS[0x00080020] == EMPTY  # Study Date: Z
    assert 0x00280010 not in ACTIONS  # Rows


def test_nothing_of_the_patient_stays_and_the_image_does(tmp_path: Path) -> None:
    given = image(tmp_path)
    made = Deidentifier(key=KEY).apply(given, "here")
    text = every_text(made)
    uids = (str(given.StudyInstanceUID), str(given.SOPInstanceUID))
    for word in ("geheim", "anna", "4711-xyz", "acc4711", "19501231", "city hospital",
                 "doktor", "room3", "next door", "tina", *uids):  # fmt: skip
        assert word not in text, word
    assert made.PixelData == given.PixelData
    assert (made.Rows, made.ImageLaterality, made.ViewPosition) == (
        given.Rows, given.ImageLaterality, given.ViewPosition,
    )  # fmt: skip
    assert made.PatientIdentityRemoved == "YES"
    assert made.DeidentificationMethodCodeSequence[0].CodeValue == "113100"
    assert "PatientComments" not in made
    assert made.StudyDate in (None, "")
    made.save_as(tmp_path / "out.dcm", enforce_file_format=True)
    assert errors_of(tmp_path / "out.dcm") == []
    assert "geheim" not in (tmp_path / "out.dcm").read_bytes().decode("latin-1").lower()


def test_the_original_is_not_changed(tmp_path: Path) -> None:
    given = image(tmp_path)
    before = every_text(given)
    Deidentifier(key=KEY).apply(given, "here")
    assert every_text(given) == before


def test_views_of_a_patient_stay_together_and_nobody_can_go_back(tmp_path: Path) -> None:
    first, second = image(tmp_path), image(tmp_path)
    one = Deidentifier(key=KEY)
    a, b = one.apply(first, "a"), one.apply(second, "b")
    assert a.PatientID == b.PatientID != "4711-XYZ"
    assert a.StudyInstanceUID == b.StudyInstanceUID
    other = Deidentifier().apply(first, "c")  # another export: another key
    assert other.StudyInstanceUID != a.StudyInstanceUID
    assert other.PatientID != a.PatientID


def test_new_uids_are_valid_and_point_to_each_other(tmp_path: Path) -> None:
    given = image(tmp_path)
    reference = Dataset()
    reference.ReferencedSOPClassUID = given.SOPClassUID
    reference.ReferencedSOPInstanceUID = given.SOPInstanceUID
    given.ReferencedInstanceSequence = [reference]
    made = Deidentifier(key=KEY).apply(given, "here")
    assert len(made.SOPInstanceUID) <= 64 and made.SOPInstanceUID.startswith("2.25.")
    item = made.ReferencedInstanceSequence[0]
    assert item.ReferencedSOPInstanceUID == made.SOPInstanceUID
    assert item.ReferencedSOPClassUID == given.SOPClassUID  # registered: kept
    assert made.file_meta.MediaStorageSOPInstanceUID == made.SOPInstanceUID


def test_private_attributes_overlays_and_unnamed_persons_go(tmp_path: Path) -> None:
    given = image(tmp_path)
    given.add_new(0x00091001, "LO", "private note")
    given.add_new(0x60003000, "OW", b"\1\2")
    item = Dataset()
    item.add_new(0x00091002, "LO", "deep private")
    item.PersonName = "Deep^Person"
    given.AnatomicRegionSequence[0].update(item)
    made = Deidentifier(key=KEY).apply(given, "here")
    text = every_text(made)
    assert "private" not in text and "deep" not in text
    assert 0x60003000 not in made


@pytest.mark.parametrize("burned_in", ["YES", None, ""])
def test_text_in_the_picture_is_refused_unless_allowed(
    tmp_path: Path, burned_in: str | None
) -> None:
    given = image(tmp_path)
    if burned_in is None:
        del given.BurnedInAnnotation
    else:
        given.BurnedInAnnotation = burned_in
    with pytest.raises(RefusedExport, match="Burned In Annotation"):
        Deidentifier(key=KEY).apply(given, "here")
    assert Deidentifier(key=KEY, allow_burned_in=True).apply(given, "here").Rows == given.Rows


def test_a_name_in_a_text_that_the_profile_keeps_is_refused(tmp_path: Path) -> None:
    given = image(tmp_path)
    given.ViewCodeSequence[0].CodeMeaning = "cc of Frau Geheim"
    with pytest.raises(RefusedExport, match=r"CodeMeaning still holds the patient's name"):
        Deidentifier(key=KEY).apply(given, "here")


def test_a_patient_may_be_named_like_the_machines_maker(tmp_path: Path) -> None:
    given = image(tmp_path, PatientName="Siemens^Rhea")
    given.Manufacturer = "SIEMENS"
    given.ViewCodeSequence[0].CodeMeaning = "rheaton projection"  # a part of another word
    made = Deidentifier(key=KEY).apply(given, "here")
    assert made.Manufacturer == "SIEMENS"


def test_the_report_says_what_was_done_and_how_often(tmp_path: Path) -> None:
    one = Deidentifier(key=KEY)
    one.apply(image(tmp_path), "a")
    one.apply(image(tmp_path), "b")
    told = {change.tag: change for change in one.changes}
    name = told["(0010,0010)"]
    assert (name.name, name.action, name.count) == ("PatientName", EMPTY, 2)
    assert told["(0010,4000)"].action == REMOVE
    assert told["(0008,0018)"].action == NEW_UID


def test_audits_keep_opinions_and_lose_persons() -> None:
    content = {
        "opinion": "agree", "score": 1.5, "row": 10.0, "comment": "Frau Geheim knows",
        "model_name": "lem", "model_sha256": "ab" * 32, "stored_at": "2026-11-28T09:00:00",
        "nested": {"reader": "Dr. Who", "sop_uid": "1.2.3"},
    }  # fmt: skip
    record = Record(1, "verdict", "1.2", "1.2.3", "Dr. Who", content, "2026-11-28", "p", "h")
    one = Deidentifier(key=KEY)
    (made,) = deidentify_records([record], one)
    text = json.dumps(made)
    for word in ("Who", "Geheim", "2026", '"1.2.3"', '"h"'):
        assert word not in text, word
    assert made["content"]["opinion"] == "agree" and made["content"]["score"] == 1.5
    assert made["sop_uid"] == made["content"]["nested"]["sop_uid"] == one.uid("1.2.3")
    assert made["reader"] == made["content"]["nested"]["reader"]
    assert {"comment", "stored_at", "hash"} <= set(made["left_out"])


def test_an_audit_leaves_the_library_without_persons(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from lem_viewer import cli
    from lem_viewer.library.findings import Verdicts
    from lem_viewer.values.reading import AuditVerdict, Opinion
    from lem_viewer.work.library_journeys import open_own_library

    library = open_own_library()
    try:
        verdict = AuditVerdict(
            "1.2.77", "1.2.77.1", 10.0, 20.0, 1.5, "lem", "ab" * 32, 0.5, Opinion.DISAGREE,
            "Dr. Geheim", "wrong place", "she is afraid",
        )  # fmt: skip
        Verdicts(library).add(verdict)
    finally:
        library.close()
    out = tmp_path / "audit.jsonl"
    assert cli.main(["audit", "export", str(out), "--deidentify"]) == 0
    assert "1 de-identified records" in capsys.readouterr().out
    head, line = (json.loads(each) for each in out.read_text().splitlines())
    assert head["records"] == 1
    text = json.dumps(line)
    for word in ("Geheim", "afraid", "1.2.77"):
        assert word not in text
    assert line["kind"] == "verdict"
    assert "disagree" in text and "wrong place" in text
