"""Findings on paper and in tables."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from export_stage import CARD, ROWS, SQUARE, make_report, write_view

from lem_viewer.export.pdf import make_pdf
from lem_viewer.export.pictures import KeyImage, make_key_image
from lem_viewer.export.tables import make_csv, make_json
from lem_viewer.values.findings import SEVERE, GuardFinding
from lem_viewer.values.geometry import Orientation
from lem_viewer.values.image import Mammogram
from lem_viewer.values.marks import StudyReport
from lem_viewer.values.reading import Assessment, BreastAssessment


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Mammogram:
    return write_view(tmp_path_factory.mktemp("study"), 1, PatientName="Müller^Łucja^Жанна")


def lines_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def pages_of(data: bytes, tmp_path: Path) -> list[str]:
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext (Debian package poppler-utils) is not installed")
    (tmp_path / "r.pdf").write_bytes(data)
    done = subprocess.run([tool, "-layout", str(tmp_path / "r.pdf"), "-"], capture_output=True,
                          timeout=60, check=True)  # fmt: skip
    return done.stdout.decode("utf-8").split("\f")[:-1]


# --- tables -----------------------------------------------------------------------------------


def test_a_line_a_finding_with_who_said_it(view: Mammogram) -> None:
    lines = lines_of(make_csv(make_report(view)))
    assert [(line["observer"], line["observer_kind"], line["kind"]) for line in lines] == [
        ("lem-test", "model", "polygon"),
        ("Müller^Grete", "reader", "ellipse"),
        ("Müller^Grete", "reader", "point"),
    ]
    first = lines[0]
    assert (first["row"], first["col"], first["area_mm2"]) == ("30", "20", "1024")
    assert (first["probability"], first["certainty"], first["model"]) == (
        "0.75", "0.75", "lem-test@0123abcd",
    )  # fmt: skip
    assert (lines[1]["birads"], lines[1]["words"]) == ("4C", "mass; spiculated")


def test_a_view_without_a_finding_has_a_line_and_one_not_read_says_so(view: Mammogram) -> None:
    empty = make_report(view, regions=False).views[0]
    failed = make_report(view, failed="out of memory").views[0]
    study = StudyReport((replace(empty, marks=()), replace(failed, marks=())), CARD)
    one, two = lines_of(make_csv(study))
    assert (one["processing"], one["observer"]) == ("processed", "")
    assert two["processing"] == "not processed: out of memory"
    assert two["probability"] == ""


def test_a_comment_cannot_become_a_formula(view: Mammogram) -> None:
    report = make_report(view).views[0]
    bad = replace(report.marks[1], comment='=HYPERLINK("http://x")')
    (line,) = lines_of(make_csv(StudyReport((replace(report, marks=(bad,)),), CARD)))
    assert line["comment"].startswith("'=")
    assert float(lines_of(make_csv(make_report(view)))[0]["score"]) > 0  # numbers stay numbers


def test_json_has_outlines_guard_and_assessments(view: Mammogram) -> None:
    flagged = GuardFinding("far", SEVERE, "far from it", "far")
    report = make_report(view).views[0]
    said = replace(report.prediction, guard=(flagged,), calibration="films")
    right = BreastAssessment("4A", "b", "a comment")
    study = StudyReport((replace(report, prediction=said),), CARD,
                        (Assessment(1, "Dr. Who", right, stored_at="2026"),))  # fmt: skip
    told = json.loads(make_json(study))
    (only,) = told["views"]
    assert only["findings"][0]["points"] == SQUARE.tolist()
    assert only["guard"] == [{"code": "far", "severity": "severe", "message": "far from it"}]
    assert only["calibrated_on"] == "films"
    assert told["assessments"][0]["right"]["birads"] == "4A"
    assert "Not for primary diagnosis" in told["notice"]


# --- key images -------------------------------------------------------------------------------


def test_a_place_lies_where_its_pixel_was_turned_to() -> None:
    """A 40 x 60 image, flipped left to right and halved: pixel (row 10, col 4) has its centre at
    (10.5, 4.5) from the corner, turned (10.5, 55.5), halved (5.25, 27.75)."""
    picture = KeyImage(np.zeros((20, 30), np.uint8), Orientation(flipped_cols=True), (40, 60))
    assert picture.place(np.array([[10.0, 4.0]])).tolist() == [[5.25, 27.75]]


def test_a_key_image_is_hung_and_windowed(view: Mammogram) -> None:
    turned = Mammogram(
        replace(view.header, orientation=Orientation(flipped_cols=True)),
        view.pixels,
        view.grayscale,
    )
    picture = make_key_image(turned)
    table = view.grayscale.display_table(view.grayscale.vois[0])
    assert np.array_equal(picture.grey, table[view.pixels][:, ::-1])


# --- the report -------------------------------------------------------------------------------


def test_the_report_says_who_what_and_that_it_is_no_diagnosis(
    view: Mammogram, tmp_path: Path
) -> None:
    report = make_report(view)
    pages = pages_of(make_pdf(report, {view.key: make_key_image(view)}), tmp_path)
    assert all("Research use only. Not for primary diagnosis." in page for page in pages)
    text = " ".join("\n".join(pages).split())
    for wanted in ("Müller Łucja Жанна", "lem-test@0123abcd (1.2.0)", "malignancy; not calibrated",
                   "0.75", "1024 mm²", "4C", "taller than wide", "SYNTHETIC images"):  # fmt: skip
        assert wanted in text, wanted


def test_a_hidden_patient_is_not_printed(view: Mammogram, tmp_path: Path) -> None:
    pages = pages_of(make_pdf(make_report(view), {}, hide_patient=True), tmp_path)
    text = "\n".join(pages)
    assert "Łucja" not in text and "PHANTOM-" not in text and "1970" not in text


def test_a_view_that_was_not_read_is_not_one_without_findings(
    view: Mammogram, tmp_path: Path
) -> None:
    text = "\n".join(pages_of(make_pdf(make_report(view, failed="no memory"), {}), tmp_path))
    assert "Not processed: no memory. This is not “no findings”." in text


@pytest.mark.parametrize(
    "comment", ["<b>&amp;</b> <unclosed", "x" * 3000, "王小东 ﷽ 🙂 \x00\x07", "=1+1\n" * 40]
)
def test_any_comment_can_be_printed(view: Mammogram, comment: str) -> None:
    report = make_report(view).views[0]
    marks = (replace(report.marks[1], comment=comment),)
    data = make_pdf(StudyReport((replace(report, marks=marks),), CARD), {})
    assert data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")


def test_many_findings_go_over_pages(view: Mammogram, tmp_path: Path) -> None:
    report = make_report(view).views[0]
    many = tuple(replace(report.marks[1], label=str(k), comment="long " * 30) for k in range(60))
    study = StudyReport((replace(report, marks=many),), CARD)
    pages = pages_of(make_pdf(study, {view.key: make_key_image(view)}), tmp_path)
    assert len(pages) > 3
    assert "page 4" in pages[3]
    assert view.header.rows == ROWS


def test_a_study_without_a_view_has_a_page(tmp_path: Path) -> None:
    assert len(pages_of(make_pdf(StudyReport(()), {}), tmp_path)) == 1
