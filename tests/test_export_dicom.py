"""Findings as DICOM objects: valid, readable by others, and the same when they come back."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from export_stage import (
    CARD,
    READER,
    SQUARE,
    dumped,
    errors_of,
    make_report,
    reader_marks,
    sources_of,
    without,
    write_view,
)
from PIL import Image

from lem_viewer.errors import Failure, UnreadableImage
from lem_viewer.export.cad_sr import make_cad_report
from lem_viewer.export.coordinates import from_dicom, to_dicom
from lem_viewer.export.foreign import read_overlays
from lem_viewer.export.presentation import make_presentation_state
from lem_viewer.export.report_sr import make_reports
from lem_viewer.export.segmentation import make_segmentation
from lem_viewer.export.sources import complete, read_source
from lem_viewer.values.grayscale import Grayscale, Window
from lem_viewer.values.image import Mammogram
from lem_viewer.values.marks import POLYGON, StudyReport
from lem_viewer.values.overlays import ForeignOverlay, Processing, not_mentioned

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Mammogram:
    return write_view(tmp_path_factory.mktemp("study"))


def overlays(path: Path, *views: Mammogram) -> list[ForeignOverlay]:
    found = list(read_overlays(path, [each.header for each in views]))
    assert not [each for each in found if isinstance(each, Failure)], found
    return [each for each in found if isinstance(each, ForeignOverlay)]


def test_a_pixels_centre_is_half_a_pixel_from_its_corner() -> None:
    """PS3.3 C.18.6.1.1: (0, 0) is the upper left corner of the first pixel, column first."""
    assert to_dicom(np.array([[0.0, 0.0]]), (10, 20)).tolist() == [[0.5, 0.5]]
    assert to_dicom(np.array([[2.0, 7.0]]), (10, 20)).tolist() == [[7.5, 2.5]]
    assert to_dicom(np.array([[-9.0, 99.0]]), (10, 20)).tolist() == [[20.0, 0.0]]  # cut
    assert from_dicom(np.array([[7.5, 2.5]])).tolist() == [[2.0, 7.0]]


# --- SEG ------------------------------------------------------------------------------------------


def test_a_segmentation_is_valid_and_holds_the_very_pixels(view: Mammogram, tmp_path: Path) -> None:
    report = make_report(view)
    made = make_segmentation(sources_of(view)[view.key], report.views[0].marks, view.header.spacing)
    assert made is not None
    path = tmp_path / "seg.dcm"
    made.save_as(path)
    assert errors_of(path) == []
    back = highdicom.seg.segread(path)
    assert back.number_of_segments == 2  # the point has no pixels
    first, second = back.get_segment_description(1), back.get_segment_description(2)
    assert first.algorithm_type.value == "AUTOMATIC"
    assert first.algorithm_identification.name == "lem-test"
    assert second.algorithm_type.value == "MANUAL"
    pixels = back.get_pixels_by_source_instance([view.key], combine_segments=False)
    square = pixels[0, :, :, 0].astype(bool)
    assert square.sum() == 400
    assert square[20:40, 10:30].all()
    # Semi-axes 15 and 10: pi * 150 = 471 pixels, give or take those on its rim of 79.
    assert pixels[0, :, :, 1].sum() == pytest.approx(np.pi * 150, abs=20)


def test_a_segmentation_comes_back_as_outlines(view: Mammogram, tmp_path: Path) -> None:
    marks = make_report(view).views[0].marks
    made = make_segmentation(sources_of(view)[view.key], marks, view.header.spacing)
    made.save_as(tmp_path / "seg.dcm")
    (overlay,) = overlays(tmp_path / "seg.dcm", view)
    assert (overlay.kind, overlay.sop_uid, overlay.words) == ("SEG", view.key, "2 findings")
    square = overlay.marks[0]
    assert square.observer.name == "lem-test" and square.observer.is_device
    assert square.mask(view.shape)[20:40, 10:30].all()
    assert square.mask(view.shape).sum() == 400


def test_without_a_region_there_is_no_segmentation(view: Mammogram) -> None:
    point = reader_marks(view.key)[1]
    assert make_segmentation(sources_of(view)[view.key], [point]) is None


def test_a_view_without_spacing_is_segmented_without_millimetres(
    view: Mammogram, tmp_path: Path
) -> None:
    made = make_segmentation(sources_of(view)[view.key], make_report(view).views[0].marks)
    made.save_as(tmp_path / "seg.dcm")
    assert "PixelMeasuresSequence" not in str(pydicom.dcmread(tmp_path / "seg.dcm"))
    (overlay,) = overlays(tmp_path / "seg.dcm", view)
    assert overlay.marks[0].mask(view.shape).sum() == 400


# --- SR TID 1500 ----------------------------------------------------------------------------------


def test_reports_are_valid_and_one_an_observer(view: Mammogram, tmp_path: Path) -> None:
    made = make_reports(make_report(view), sources_of(view))
    assert [observer.name for observer, _ in made] == ["lem-test", READER.name]
    for number, (_, document) in enumerate(made):
        path = tmp_path / f"{number}.dcm"
        document.save_as(path)
        assert errors_of(path) == []
    model, reader = dumped(tmp_path / "0.dcm"), dumped(tmp_path / "1.dcm")
    assert '"Probability of cancer")="75' in model
    assert '"Score of the local extremum (logit)")="1.098612' in model
    assert '"Area")="1024' in model
    assert "Device Observer Name" in model and "Müller" not in model
    assert '"Person Observer Name")="Müller^Grete"' in reader
    assert '(4147007,SCT,"Mass")' in reader
    assert "4C: high suspicion for malignancy" in reader
    assert "spiculated" in reader
    assert "Probability" not in reader


def test_reports_come_back_with_their_observers(view: Mammogram, tmp_path: Path) -> None:
    for number, (_, document) in enumerate(make_reports(make_report(view), sources_of(view))):
        document.save_as(tmp_path / f"{number}.dcm")
    found = list(read_overlays(tmp_path / "0.dcm", [view.header]))
    (model,) = (each for each in found if isinstance(each, ForeignOverlay))
    (note,) = (each for each in found if isinstance(each, Failure))
    assert "1 measurement groups have no region" in note.message  # the whole view's probability
    assert model.name == "lem-test"
    (mark,) = model.marks
    assert mark.kind == POLYGON
    assert np.allclose(mark.points, SQUARE, atol=1e-4)
    assert mark.area_mm2 == 1024
    (reader,) = overlays(tmp_path / "1.dcm", view)
    assert reader.name == "Müller^Grete"
    assert [each.kind for each in reader.marks] == [POLYGON, "point"]
    assert np.allclose(reader.marks[1].points, [[90, 40]], atol=1e-4)


# --- GSPS -----------------------------------------------------------------------------------------


def test_a_presentation_state_is_valid_and_shows_marks_and_window(
    view: Mammogram, tmp_path: Path
) -> None:
    marks = make_report(view).views[0].marks
    made = make_presentation_state(
        sources_of(view)[view.key], marks, view.grayscale, Window(2000, 3000)
    )
    path = tmp_path / "pr.dcm"
    made.save_as(path)
    assert errors_of(path) == []
    back = pydicom.dcmread(path)
    window = back.SoftcopyVOILUTSequence[0]
    assert (float(window.WindowCenter), float(window.WindowWidth)) == (2000, 3000)
    assert back.PresentationLUTShape == "IDENTITY"
    (overlay,) = overlays(path, view)
    assert len(overlay.marks) == 3
    assert overlay.marks[0].label.startswith("1, score +1.10, 1024 mm2, lem-test@0123abcd")
    assert np.allclose(overlay.marks[0].points, SQUARE, atol=1e-4)
    assert np.allclose(overlay.marks[2].points, [[90, 40]], atol=1e-4)


def test_low_values_that_are_bright_are_inverted_in_the_state(view: Mammogram) -> None:
    made = make_presentation_state(
        sources_of(view)[view.key], (), Grayscale(12, inverted=True), None
    )
    assert made.PresentationLUTShape == "INVERSE"


def test_another_program_shows_the_presentation_state(view: Mammogram, tmp_path: Path) -> None:
    tool = shutil.which("dcmp2pgm")
    if tool is None:
        pytest.skip("dcmp2pgm (Debian package dcmtk) is not installed")
    made = make_presentation_state(sources_of(view)[view.key], make_report(view).views[0].marks,
                                   view.grayscale, Window(2000, 3000))  # fmt: skip
    made.save_as(tmp_path / "pr.dcm")
    done = subprocess.run(
        [tool, "-p", str(tmp_path / "pr.dcm"), view.header.path, str(tmp_path / "shown.pgm")],
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    shown = np.asarray(Image.open(tmp_path / "shown.pgm")).astype(float)
    assert shown.shape == view.shape
    # Linear window 500..3500 (PS3.3 C.11.2.1.2): a tissue pixel's grey by hand.
    row, col = np.unravel_index(int(view.pixels.argmax()), view.shape)
    value = float(view.pixels[row, col])
    expected = 255 * min(1.0, (value - (2000 - 0.5)) / (3000 - 1) + 0.5)
    assert shown[row, col] == pytest.approx(expected, abs=1.5)


# --- Mammography CAD SR ---------------------------------------------------------------------------


def cad(report: StudyReport, path: Path, *views: Mammogram) -> Path:
    make_cad_report(report, sources_of(*views), CARD).save_as(path)
    return path


def test_a_cad_report_is_valid_and_says_what_was_found(view: Mammogram, tmp_path: Path) -> None:
    path = cad(make_report(view), tmp_path / "cad.dcm", view)
    assert errors_of(path) == []
    told = dumped(path)
    assert "Mammography CAD SR Document" in told
    assert '(111242,DCM,"All algorithms succeeded; with findings")' in told
    assert '"Certainty of Finding")="75" (%,UCUM,"Percent")' in told
    assert '"Center")=(POINT,20.5/30.5)' in told
    assert "<selected from 1.2.1>" in told
    assert "Müller" not in told  # the reader's findings are no CAD's
    assert '(111222,DCM,"Succeeded")' in told


def test_a_cad_report_comes_back(view: Mammogram, tmp_path: Path) -> None:
    (overlay,) = overlays(cad(make_report(view), tmp_path / "cad.dcm", view), view)
    assert overlay.name == "lem-test 1.2.0"
    assert (overlay.processing, overlay.words) == (Processing.PROCESSED, "1 finding")
    (mark,) = overlay.marks
    assert mark.certainty == 0.75
    assert mark.peak == (30.0, 20.0)
    assert np.allclose(mark.points, SQUARE, atol=1e-4)


def test_not_processed_is_not_no_findings(tmp_path: Path) -> None:
    """Three views: one with a finding, one without, one that could not be read; and a fourth
    that the report does not know."""
    views = [write_view(tmp_path, seed) for seed in (1, 2, 3, 4)]
    reports = [
        without(make_report(views[0])),
        without(make_report(views[1], regions=False)),
        without(make_report(views[2], failed="out of memory")),
    ]
    study = StudyReport(tuple(each.views[0] for each in reports), CARD)
    path = cad(study, tmp_path / "cad.dcm", *views[:3])
    assert errors_of(path) == []
    assert '(111244,DCM,"Not all algorithms succeeded; with findings")' in dumped(path)
    found = overlays(path, *views)
    found += not_mentioned(found, [view.key for view in views])
    assert [each.sop_uid for each in found] == [view.key for view in views]
    assert [each.words for each in found] == [
        "1 finding",
        "no findings",
        "failed: not processed",
        "not processed",
    ]


def test_nothing_read_at_all_is_said(view: Mammogram, tmp_path: Path) -> None:
    path = cad(make_report(view, failed="no memory"), tmp_path / "cad.dcm", view)
    assert errors_of(path) == []
    told = dumped(path)
    assert '(111245,DCM,"No algorithms succeeded; without findings")' in told
    (overlay,) = overlays(path, view)
    assert overlay.processing is Processing.FAILED


def test_a_cad_report_needs_a_dicom_image(view: Mammogram) -> None:
    with pytest.raises(ValueError, match="no view has a DICOM image"):
        make_cad_report(make_report(view), {}, CARD)


# --- sources and foreign files --------------------------------------------------------------------


def test_a_picture_cannot_be_spoken_of(tmp_path: Path) -> None:
    Image.new("L", (8, 8)).save(tmp_path / "a.png")
    with pytest.raises(UnreadableImage, match="DICOM images only"):
        read_source(tmp_path / "a.png")


def test_what_lacks_is_told_at_once(view: Mammogram) -> None:
    header = read_source(Path(view.header.path))
    del header.StudyInstanceUID, header.SeriesInstanceUID
    with pytest.raises(UnreadableImage, match=r"Study Instance UID, .* Series Instance UID"):
        complete(header, "somewhere")


def test_an_image_without_a_patient_can_be_spoken_of(view: Mammogram, tmp_path: Path) -> None:
    header = read_source(Path(view.header.path))
    for name in ("PatientID", "PatientName", "StudyDate", "AccessionNumber", "PatientSex"):
        delattr(header, name)
    source = complete(header, "somewhere")
    report = make_report(view)
    make_segmentation(source, report.views[0].marks).save_as(tmp_path / "seg.dcm")
    ((_, document), *_) = make_reports(report, {view.key: source})
    document.save_as(tmp_path / "sr.dcm")
    assert errors_of(tmp_path / "seg.dcm") == []
    assert errors_of(tmp_path / "sr.dcm") == []


def test_findings_of_another_study_are_told_not_shown(view: Mammogram, tmp_path: Path) -> None:
    path = cad(make_report(view), tmp_path / "cad.dcm", view)
    other = write_view(tmp_path, 7)
    (failure,) = read_overlays(path, [other.header])
    assert isinstance(failure, Failure)
    assert "no view that is open" in failure.message


@pytest.mark.parametrize("content", [b"", b"no dicom at all", b"\0" * 128 + b"DICM" + b"\xff" * 50])
def test_a_damaged_file_is_one_failure(view: Mammogram, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.dcm").write_bytes(content)
    (failure,) = read_overlays(tmp_path / "x.dcm", [view.header])
    assert isinstance(failure, Failure)


def test_an_image_holds_no_findings(view: Mammogram) -> None:
    (failure,) = read_overlays(Path(view.header.path), [view.header])
    assert isinstance(failure, Failure)
    assert "holds no findings" in failure.message


def test_a_segmentation_of_another_size_is_refused(view: Mammogram, tmp_path: Path) -> None:
    marks = make_report(view).views[0].marks
    made = make_segmentation(sources_of(view)[view.key], marks, view.header.spacing)
    made.save_as(tmp_path / "seg.dcm")
    larger = replace(view.header, rows=256, cols=192)
    (failure,) = read_overlays(tmp_path / "seg.dcm", [larger])
    assert isinstance(failure, Failure)
    assert "128 x 96 pixels" in failure.message


def test_a_report_that_refers_to_itself_ends(view: Mammogram, tmp_path: Path) -> None:
    document = make_cad_report(make_report(view), sources_of(view), CARD)
    from lem_viewer.export.content_items import by_reference

    summary = document.ContentSequence[2]
    summary.ContentSequence.append(by_reference("INFERRED FROM", 1, 3))
    summary.ContentSequence.append(by_reference("INFERRED FROM", 1, 9, 9))  # nowhere
    document.save_as(tmp_path / "cad.dcm")
    (overlay,) = overlays(tmp_path / "cad.dcm", view)
    assert len(overlay.marks) == 1


def test_samples_of_other_makers_are_read(shared_data: Path) -> None:
    """highdicom's CR segmentation and its reports, for the images they were made of."""
    from export_stage import make_training_view  # noqa: F401

    from lem_viewer.values.image import Identity, ViewHeader

    folder = shared_data / "dicom" / "seg_sr"
    seg = pydicom.dcmread(folder / "highdicom_seg_image_cr_binary.dcm")
    uid = str(
        seg.PerFrameFunctionalGroupsSequence[0]
        .DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
    )  # fmt: skip
    header = ViewHeader(uid, "x", "R", "CC", seg.Rows, seg.Columns, Identity(uid))
    (overlay,) = (
        each
        for each in read_overlays(folder / "highdicom_seg_image_cr_binary.dcm", [header])
        if isinstance(each, ForeignOverlay)
    )
    assert overlay.marks
    for number in {each.label for each in overlay.marks}:
        assert number  # each has its segment's label
    whole = np.zeros((seg.Rows, seg.Columns), bool)
    for mark in overlay.marks:
        whole |= mark.mask(whole.shape)
    frames = seg.pixel_array if seg.pixel_array.ndim == 3 else seg.pixel_array[None]
    assert (whole & (frames > 0).any(axis=0)).sum() == (frames > 0).any(axis=0).sum()


def test_a_real_measurement_report_is_read_with_its_observer(shared_data: Path) -> None:
    from lem_viewer.values.image import Identity, ViewHeader

    path = shared_data / "dicom" / "seg_sr" / "highdicom_sr_document_with_multiple_groups.dcm"
    document = pydicom.dcmread(path)
    uids = {
        str(item.ReferencedSOPInstanceUID)
        for study in document.CurrentRequestedProcedureEvidenceSequence
        for series in study.ReferencedSeriesSequence
        for item in series.ReferencedSOPSequence
    }
    headers = [ViewHeader(uid, "x", "R", "CC", 512, 512, Identity(uid)) for uid in sorted(uids)]
    found = [e for e in read_overlays(path, headers) if isinstance(e, ForeignOverlay)]
    assert found
    assert all(each.name for each in found)
