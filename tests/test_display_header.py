"""Technique, badges, true spacing and what is read: from attributes to the words of a tile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from gui_stage import QUIET, Stage
from gui_stand_ins import make_four, make_header, make_mammogram
from pydicom import uid
from pydicom.sequence import Sequence
from reading_builders import code_item, encoded, mammogram, ramp, write

from lem_viewer.gui.technique_text import technique_lines
from lem_viewer.gui.tile_text import Shown, make_tile_text, readable_time
from lem_viewer.gui.viewport import Viewport
from lem_viewer.reading.dicom import examine_dicom
from lem_viewer.settings import Settings
from lem_viewer.values.geometry import PixelSpacing, SpacingBasis
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.technique import Technique


def read(tmp_path: Path, **attributes: Any) -> ViewHeader:
    return examine_dicom(write(mammogram(None, **attributes), tmp_path / "a.dcm")).header


def text_of(header: ViewHeader, settings: Settings | None = None) -> Any:
    shown = Shown(Viewport.of(header, 400, 300), 1.0, None, False, "")
    return make_tile_text(header, settings or Settings(), None, shown)


# ------------------------------------------------------------------------------- technique


def test_technique_factors_are_read_in_the_standards_units(tmp_path: Path) -> None:
    header = read(
        tmp_path,
        KVP="28",
        Exposure="63",
        ExposureInuAs="63400",
        AnodeTargetMaterial="TUNGSTEN",
        FilterMaterial="RHODIUM",
        BodyPartThickness="52",
        CompressionForce="98.1",
        OrganDose="0.0153",  # dGy
        EntranceDoseInmGy="5.2",
        StationName="MAMMO1",
    )
    assert header.technique == Technique(
        kvp=28,
        exposure_mas=63.4,
        target="W",
        filter="Rh",
        thickness_mm=52,
        force_n=98.1,
        glandular_dose_mgy=pytest.approx(1.53),
        entrance_dose_mgy=5.2,
        station="MAMMO1",
    )
    assert technique_lines(header.technique) == [
        "28 kV  63.4 mAs  W/Rh",
        "52 mm  98.1 N",
        "AGD 1.5 mGy  ESD 5.2 mGy",
        "MAMMO1",
    ]


def test_technique_that_cannot_be_is_not_shown(tmp_path: Path) -> None:
    header = read(tmp_path, KVP="28000", OrganDose="153", CompressionForce="-1")
    assert header.technique == Technique()
    assert technique_lines(Technique()) == []


def test_the_annotation_says_technique_and_time_and_goes_with_one_setting() -> None:
    header = make_header("R", "CC", technique=Technique(kvp=28, station="MAMMO1"))
    assert text_of(header).lines[-2:] == ("28 kV", "MAMMO1")
    assert not text_of(header, Settings(show_annotation=False)).lines
    assert readable_time("101500.123") == "10:15" and readable_time("") == ""


# ---------------------------------------------------------------------------------- badges


@pytest.mark.parametrize(
    ("attributes", "badge"),
    [
        (
            {
                "LossyImageCompressionRatio": "12",
                "LossyImageCompressionMethod": "ISO_15444_1",
            },
            "lossy 12:1 JPEG 2000",
        ),
        ({"LossyImageCompressionRatio": "8.25"}, "lossy 8.25:1"),
        (
            {
                "LossyImageCompressionRatio": ["4", "2"],
                "LossyImageCompressionMethod": ["ISO_10918_1", "ISO_14495_1"],
            },
            "lossy 4:1 JPEG + 2:1 JPEG-LS",
        ),
        ({}, "lossy"),
    ],
)
def test_a_lossy_view_says_by_how_much_and_how(
    attributes: dict[str, Any], badge: str, tmp_path: Path
) -> None:
    assert read(tmp_path, LossyImageCompression="01", **attributes).badges == (badge,)


def test_a_lossy_transfer_syntax_is_told_by_itself(tmp_path: Path) -> None:
    frame = encoded(uid.JPEG2000Lossless, ramp(), 12)
    path = write(mammogram(), tmp_path / "a.dcm", uid.JPEG2000, frame)
    assert examine_dicom(path).header.badges == ("lossy JPEG 2000",)


def test_not_for_reading_stays_when_the_annotation_is_off() -> None:
    header = make_header("R", "CC", badges=("not for reading", "lossy"))
    off = text_of(header, Settings(show_annotation=False))
    assert [chip.text for chip in off.chips] == ["not for reading"]
    assert [chip.text for chip in text_of(header).chips] == ["not for reading", "lossy"]


# ------------------------------------------------------------------------------- true size


def test_the_spacing_in_the_breast_is_the_detectors_divided_by_the_magnification(
    tmp_path: Path,
) -> None:
    header = read(tmp_path, EstimatedRadiographicMagnificationFactor="1.25")
    assert header.spacing == PixelSpacing(0.1, 0.1, SpacingBasis.DETECTOR)
    # 0.1 mm at the detector / 1.25
    assert header.true_spacing == PixelSpacing(0.08, 0.08, SpacingBasis.MAGNIFIED)


def test_without_the_factor_the_distances_give_the_magnification(tmp_path: Path) -> None:
    header = read(tmp_path, DistanceSourceToDetector="660", DistanceSourceToPatient="600")
    assert header.magnification == pytest.approx(1.1)
    assert header.true_spacing is not None
    assert header.true_spacing.row_mm == pytest.approx(0.1 / 1.1)


def test_a_calibrated_spacing_is_not_divided_again(tmp_path: Path) -> None:
    header = read(
        tmp_path,
        PixelSpacing=["0.05", "0.05"],
        PixelSpacingCalibrationType="GEOMETRY",
        EstimatedRadiographicMagnificationFactor="2",
    )
    assert header.true_spacing == PixelSpacing(0.05, 0.05, SpacingBasis.CALIBRATED)


def test_without_a_magnification_the_basis_stays_at_the_detector(tmp_path: Path) -> None:
    header = read(tmp_path)
    assert header.magnification is None
    assert header.true_spacing == PixelSpacing(0.1, 0.1, SpacingBasis.DETECTOR)


def test_a_magnification_that_cannot_be_is_not_used(tmp_path: Path) -> None:
    assert read(tmp_path, EstimatedRadiographicMagnificationFactor="0.5").magnification is None
    assert read(tmp_path, DistanceSourceToDetector="660").magnification is None


# ------------------------------------------------------------------- what the model reads


@pytest.mark.parametrize(
    ("modifier", "is_read"),
    [
        ("399163009", False),  # magnification
        ("399055006", False),  # spot compression
        ("399209000", False),  # implant displaced
        ("399197002", False),  # rolled lateral
        ("442581004", True),  # nipple in profile
    ],
)
def test_a_view_with_a_modifier_stands_in_the_title_and_is_not_read_with_the_study(
    modifier: str, is_read: bool, tmp_path: Path
) -> None:
    code = code_item("399162004")
    code.ViewModifierCodeSequence = Sequence([code_item(modifier)])
    header = read(tmp_path, ViewCodeSequence=Sequence([code]))
    assert header.modifiers[0] in header.title
    assert header.is_read_with_study is is_read
    assert ("not read" in text_of(header).small) is not is_read


def test_a_spot_view_is_left_out_of_the_analysis_of_the_study(qapp: Any) -> None:
    spot = make_mammogram(make_header("R", "CC", key="spot", modifiers=("spot compression",)))
    stage = Stage(QUIET)
    stage.open([*make_four(), spot])
    started: list[int] = []
    stage.session.analysis_started.connect(started.append)
    stage.session.analyse()
    assert started == [4]


def test_where_no_view_can_be_read_it_is_said(qapp: Any) -> None:
    stage = Stage(QUIET)
    stage.open([make_mammogram(make_header("R", "CC", modifiers=("magnification",)))])
    stage.session.analyse()
    assert not stage.session.is_analysing
    assert [notice.title for notice in stage.session.notices] == ["Nothing to analyse"]
