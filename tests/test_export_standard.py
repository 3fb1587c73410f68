"""Every object that is exported, held against the Standard's tables by dicom-validator."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from export_stage import CARD, make_report, sources_of, write_view
from standard_tables import faults_of

from lem_viewer.export.cad_sr import make_cad_report
from lem_viewer.export.presentation import make_presentation_state
from lem_viewer.export.report_sr import make_reports
from lem_viewer.export.segmentation import make_segmentation
from lem_viewer.values.grayscale import Window


def exported(what: str, folder: Path) -> list[Path]:
    """Write the objects of one kind for a view with marks of a model and a reader."""
    view = write_view(folder)
    report, sources = make_report(view), sources_of(view)
    match what:
        case "segmentation":
            objects = [
                make_segmentation(sources[view.key], report.views[0].marks, view.header.spacing)
            ]
        case "reports":
            objects = [document for _, document in make_reports(report, sources)]
        case "presentation":
            marks = report.views[0].marks
            window = Window(2000, 3000)
            objects = [make_presentation_state(sources[view.key], marks, view.grayscale, window)]
        case _:
            objects = [make_cad_report(report, sources, CARD)]
    paths = [folder / f"{what}{number}.dcm" for number in range(len(objects))]
    for path, each in zip(paths, objects, strict=True):
        assert each is not None
        each.save_as(path)
    return paths


@pytest.mark.parametrize("what", ["segmentation", "reports", "presentation", "cad"])
def test_what_is_exported_is_as_the_tables_say(what: str, tmp_path: Path) -> None:
    for path in exported(what, tmp_path):
        assert faults_of(path) == []


def test_what_the_tables_forbid_is_found(tmp_path: Path) -> None:
    (path,) = exported("cad", tmp_path)
    report = pydicom.dcmread(path)
    del report.StudyInstanceUID
    report.ContentSequence[0].ConceptNameCodeSequence[0].CodeMeaning = ""
    report.save_as(path)
    faults = faults_of(path)
    assert "general-study: (0020,000D) TagMissing" in faults
    assert any(each.endswith("(0008,0104) TagEmpty") for each in faults)
