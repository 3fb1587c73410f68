"""A view's header. Sources: DICOM PS3.3 C.8.11.7, 10.7.1, C.7.6.1.1.1; PS3.16 CID 4014, 4015."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from reading_builders import HANGING, code_item, mammogram, write

from lem_viewer.errors import Failure
from lem_viewer.reading.dicom import examine_dicom, read_header
from lem_viewer.reading.names import read_name
from lem_viewer.values.geometry import Orientation, PixelSpacing, SpacingBasis
from lem_viewer.values.image import PHANTOM_MANUFACTURER, UNKNOWN, ViewHeader


def read(
    tmp_path: Path, laterality: str = "R", view: str = "CC", **attributes: Any
) -> tuple[ViewHeader, tuple[Failure, ...]]:
    file = examine_dicom(write(mammogram(None, laterality, view, **attributes), tmp_path / "a.dcm"))
    return file.header, file.notices


def messages(notices: tuple[Failure, ...]) -> str:
    return " | ".join(notice.message for notice in notices)


def test_a_plain_view_needs_no_warning(tmp_path: Path) -> None:
    header, notices = read(tmp_path)
    assert (header.title, header.rows, header.cols) == ("R CC", 32, 24)
    assert header.for_presentation is True
    assert not header.synthetic and header.badges == () and header.modifiers == ()
    assert header.key == header.identity.sop_instance_uid
    assert header.identity.patient_id == "P1"
    assert notices == ()
    assert read_header(tmp_path / "a.dcm") == header


def test_a_phantom_is_told_by_its_manufacturer(tmp_path: Path) -> None:
    assert read(tmp_path, Manufacturer=PHANTOM_MANUFACTURER)[0].synthetic


# -------------------------------------------------------------------------- side and view


def frame_laterality(side: str) -> Sequence:
    anatomy, group = Dataset(), Dataset()
    anatomy.FrameLaterality = side
    group.FrameAnatomySequence = Sequence([anatomy])
    return Sequence([group])


def test_image_laterality_comes_first(tmp_path: Path) -> None:
    header, notices = read(tmp_path, Laterality="L")
    assert header.laterality == "R"
    assert "(0020,0062) Image Laterality says R" in messages(notices)


def test_frame_laterality_comes_before_laterality(tmp_path: Path) -> None:
    group = frame_laterality("R")
    header, _ = read(
        tmp_path, ImageLaterality=None, SharedFunctionalGroupsSequence=group, Laterality="L"
    )
    assert header.laterality == "R"


def test_laterality_is_the_last_to_be_asked(tmp_path: Path) -> None:
    header, notices = read(tmp_path, "L", ImageLaterality=None, Laterality="L")
    assert header.laterality == "L" and notices == ()


@pytest.mark.parametrize("given", [None, "B", "U"])
def test_a_missing_side_is_unknown_and_asked_for(given: str | None, tmp_path: Path) -> None:
    header, notices = read(tmp_path, ImageLaterality=given)
    assert header.laterality == UNKNOWN
    assert header.title == "? CC"
    assert header.orientation_source == "none"
    assert "side is not given" in messages(notices)
    assert "Choose the side" in notices[0].advice


# PS3.16 CID 4014: SNOMED CT code, retired SRT code, acronym
CID_4014 = [
    ("399260004", "R-10224", "ML"),
    ("399368009", "R-10226", "MLO"),
    ("399352003", "R-10228", "LM"),
    ("399099002", "R-10230", "LMO"),
    ("399162004", "R-10242", "CC"),
    ("399196006", "R-10244", "FB"),
    ("399188001", "R-102D0", "SIO"),
    ("441555000", "R-40AAA", "ISO"),
    ("399192008", "R-1024A", "XCCL"),
    ("399101009", "R-1024B", "XCCM"),
]


@pytest.mark.parametrize(("sct", "srt", "view"), CID_4014)
def test_every_view_code_is_known_in_both_schemes(
    sct: str, srt: str, view: str, tmp_path: Path
) -> None:
    for code, scheme in ((sct, "SCT"), (srt, "SRT")):
        items = Sequence([code_item(code, scheme)])
        header, _ = read(tmp_path, ViewCodeSequence=items, ViewPosition=None)
        assert header.view == view


def test_the_view_code_wins_over_the_view_position_and_says_so(tmp_path: Path) -> None:
    header, notices = read(tmp_path, "R", "ML", ViewPosition="MLO")
    assert header.view == "ML"  # ML is not MLO
    assert "MLO" in messages(notices)


@pytest.mark.parametrize(
    ("given", "view"), [("MLO", "MLO"), ("XCCL", "XCCL"), ("RMLO", "MLO"), ("cc", "CC")]
)
def test_the_view_position_is_read_where_there_is_no_code(
    given: str, view: str, tmp_path: Path
) -> None:
    assert read(tmp_path, ViewCodeSequence=None, ViewPosition=given)[0].view == view


def test_an_unknown_view_code_is_told_not_guessed(tmp_path: Path) -> None:
    items = Sequence([code_item("123", "99X", "odd view")])
    header, notices = read(tmp_path, ViewCodeSequence=items, ViewPosition=None)
    assert header.view == UNKNOWN
    assert "odd view" in messages(notices)


# PS3.16 CID 4015
CID_4015 = [
    ("399163009", "R-102D6", "magnification"),
    ("399055006", "R-102D7", "spot compression"),
    ("399209000", "R-102D5", "implant displaced"),
    ("399197002", "R-102D3", "rolled lateral"),
    ("399226006", "R-102D4", "rolled medial"),
    ("414493004", "R-102CA", "rolled inferior"),
    ("415670009", "R-102C9", "rolled superior"),
    ("399161006", "R-102D2", "cleavage"),
    ("399011000", "R-102D1", "axillary tail"),
    ("399110001", "R-102C2", "tangential"),
]


@pytest.mark.parametrize(("sct", "srt", "words"), CID_4015)
def test_view_modifiers_stand_in_words_in_the_title(
    sct: str, srt: str, words: str, tmp_path: Path
) -> None:
    for code in (sct, srt):
        view = code_item("399162004")
        view.ViewModifierCodeSequence = Sequence([code_item(code)])
        header, _ = read(tmp_path, ViewCodeSequence=Sequence([view]))
        assert header.modifiers == (words,)
        assert header.title == f"R CC ({words})"


# ----------------------------------------------------------------------------- orientation


@pytest.mark.parametrize(("laterality", "view"), HANGING)
def test_a_view_stored_as_it_hangs_is_not_turned(
    laterality: str, view: str, tmp_path: Path
) -> None:
    header, _ = read(tmp_path, laterality, view)
    assert header.orientation.is_identity
    assert header.orientation_source == "Patient Orientation"


@pytest.mark.parametrize(
    ("laterality", "view", "given", "wanted"),
    [
        ("R", "CC", ["A", "L"], Orientation(flipped_cols=True)),
        ("R", "CC", ["A", "R"], Orientation(flipped_rows=True, flipped_cols=True)),
        ("L", "MLO", ["P", "FL"], Orientation(flipped_cols=True)),
        ("L", "MLO", ["A", "HL"], Orientation(flipped_rows=True)),
        ("R", "MLO", ["P", "LF"], Orientation()),  # oblique: named after its other axis
        ("L", "CC", ["R", "A"], Orientation(transposed=True)),
    ],
)
def test_patient_orientation_decides_flip_and_rotation(
    laterality: str, view: str, given: list[str], wanted: Orientation, tmp_path: Path
) -> None:
    header, _ = read(tmp_path, laterality, view, PatientOrientation=given)
    assert header.orientation == wanted
    assert header.patient_orientation == tuple(given)


def test_a_field_of_view_flip_says_what_was_done_and_is_not_done_again(tmp_path: Path) -> None:
    header, _ = read(tmp_path, FieldOfViewHorizontalFlip="YES", FieldOfViewRotation="180")
    assert header.orientation.is_identity


def test_a_patient_orientation_of_another_plane_is_told(tmp_path: Path) -> None:
    header, notices = read(tmp_path, "R", "CC", PatientOrientation=["P", "F"])
    assert header.orientation_source == "none"
    assert "P\\F cannot be that of R CC" in messages(notices)


# --------------------------------------------------------------------------------- spacing


def test_imager_pixel_spacing_is_at_the_detector(tmp_path: Path) -> None:
    header, _ = read(tmp_path, ImagerPixelSpacing=["0.085", "0.08"])
    assert header.spacing == PixelSpacing(0.085, 0.08, SpacingBasis.DETECTOR)


def test_a_calibrated_pixel_spacing_is_used_and_called_so(tmp_path: Path) -> None:
    header, _ = read(
        tmp_path, PixelSpacing=["0.07", "0.07"], PixelSpacingCalibrationType="FIDUCIAL"
    )
    assert header.spacing == PixelSpacing(0.07, 0.07, SpacingBasis.CALIBRATED)


def test_a_pixel_spacing_that_says_nothing_of_its_basis_is_not_used(tmp_path: Path) -> None:
    header, notices = read(tmp_path, ImagerPixelSpacing=None, PixelSpacing=["0.1", "0.1"])
    assert header.spacing is None
    assert "(0028,0A02)" in messages(notices)


def test_a_film_scans_nominal_spacing_is_at_the_detector(tmp_path: Path) -> None:
    header, _ = read(tmp_path, ImagerPixelSpacing=None, NominalScannedPixelSpacing=["0.05", "0.05"])
    assert header.spacing == PixelSpacing(0.05, 0.05, SpacingBasis.DETECTOR)


@pytest.mark.parametrize(
    "given", [["0", "0"], ["-0.1", "0.1"], ["25", "25"], ["0.1", "1.0"], ["0.1"]]
)
def test_an_absurd_spacing_is_told_and_not_used(given: list[str], tmp_path: Path) -> None:
    header, notices = read(tmp_path, ImagerPixelSpacing=given)
    assert header.spacing is None
    assert "(0018,1164)" in messages(notices)
    assert "pixels" in notices[0].advice


def test_no_spacing_at_all_needs_no_warning(tmp_path: Path) -> None:
    header, notices = read(tmp_path, ImagerPixelSpacing=None)
    assert header.spacing is None and notices == ()


def test_the_standards_own_sample_is_calibrated(shared_data: Path) -> None:
    header = read_header(shared_data / "dicom" / "misc" / "clunie_MGIMAGEA_pixelspacing.dcm")
    assert header.spacing == PixelSpacing(0.25, 0.25, SpacingBasis.CALIBRATED)
    assert header.title == "R CC"
    assert header.badges == ("magnified 1.5x",)


# ---------------------------------------------------------------------------------- badges


def test_for_processing_is_badged_not_for_reading(tmp_path: Path) -> None:
    header, notices = read(tmp_path, PresentationIntentType="FOR PROCESSING")
    assert header.for_presentation is False
    assert "not for reading" in header.badges
    assert "FOR PROCESSING" in messages(notices)


@pytest.mark.parametrize(
    ("attributes", "badge"),
    [
        ({"LossyImageCompression": "01"}, "lossy"),
        ({"BreastImplantPresent": "YES"}, "implant"),
        ({"PartialView": "YES"}, "partial view"),
        ({"BurnedInAnnotation": "YES"}, "burned-in text"),
        ({"EstimatedRadiographicMagnificationFactor": "1.8"}, "magnified 1.8x"),
        (
            {"DistanceSourceToDetector": "650", "DistanceSourceToPatient": "325"},
            "magnified 2x",
        ),
    ],
)
def test_what_a_reader_must_know_stands_in_a_badge(
    attributes: dict[str, str], badge: str, tmp_path: Path
) -> None:
    assert read(tmp_path, **attributes)[0].badges == (badge,)


def test_a_contact_views_slight_magnification_needs_no_badge(tmp_path: Path) -> None:
    assert read(tmp_path, EstimatedRadiographicMagnificationFactor="1.07")[0].badges == ()


def test_an_implant_warns_that_the_model_was_not_validated_on_it(tmp_path: Path) -> None:
    _, notices = read(tmp_path, BreastImplantPresent="YES")
    assert "not validated" in notices[0].advice


def test_a_view_that_is_not_marked_as_a_mammogram_says_so(tmp_path: Path) -> None:
    _, notices = read(tmp_path, Modality="CR")
    assert [notice.title for notice in notices] == ["Not marked as a mammogram"]
    assert read(tmp_path, Modality="CR", BodyPartExamined="BREAST")[1] == ()


def test_malformed_attributes_do_not_stop_a_view(tmp_path: Path) -> None:
    ds = mammogram()
    path = write(ds, tmp_path / "a.dcm")
    path.write_bytes(path.read_bytes().replace(b"0.1\\0.1", b"a,b\\c,d"))
    header = read_header(path)
    assert header.title == "R CC" and header.spacing is None


# ----------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("name", "side", "view"),
    [
        ("P102_R_DM_CC", "R", "CC"),
        ("A_0002_1.RIGHT_MLO", "R", "MLO"),
        ("20586908_6c613a14b80a8591_MG_R_CC_ANON", "R", "CC"),
        ("20586908_6c613a14b80a8591_MG_L_ML_ANON", "L", "MLO"),  # INbreast: ML is its MLO
        ("Mass-Test_P_00820_RIGHT_MLO", "R", "MLO"),
        ("mdb005", UNKNOWN, UNKNOWN),
        ("RCC", "R", "CC"),
        ("patient7-lmlo2", "L", "MLO"),
        ("left_ml", "L", "ML"),
        ("R_L_CC", UNKNOWN, "CC"),
        ("R_CC_MLO", "R", UNKNOWN),
        ("3cc1f_scan", UNKNOWN, UNKNOWN),
        ("collar", UNKNOWN, UNKNOWN),
    ],
)
def test_side_and_view_are_taken_from_whole_words_of_a_name(
    name: str, side: str, view: str
) -> None:
    said = read_name(name)
    assert (said.laterality, said.view) == (side, view)


def test_a_cbis_ddsm_region_is_told_from_its_view() -> None:
    assert read_name("Mass-Training_P_00001_LEFT_CC_1").is_region
    assert not read_name("Mass-Training_P_00001_LEFT_CC").is_region


def test_the_views_of_a_patient_share_the_rest_of_their_names() -> None:
    assert read_name("P102_R_DM_CC").rest == read_name("P102_L_DM_MLO").rest
    assert read_name("P102_R_DM_CC").rest != read_name("P103_R_DM_CC").rest


def test_a_description_fills_in_a_missing_side_and_says_so(tmp_path: Path) -> None:
    header, notices = read(tmp_path, ImageLaterality=None, SeriesDescription="R CC")
    assert header.laterality == "R"
    assert [notice.severity for notice in notices] == ["info"]
    assert "Series Description" in messages(notices)
