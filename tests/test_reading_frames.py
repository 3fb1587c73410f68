"""Tomosynthesis and other multi-frame views. Sources: DICOM PS3.3 A.55, C.7.6.16; PS3.5 A.4."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import uid
from pydicom.dataset import Dataset
from reading_builders import mammogram, write
from stack_builders import ROWS, group, slices, tomosynthesis, write_compressed

from lem_viewer.errors import Failure, NotAMammogram
from lem_viewer.phantom.__main__ import main as phantom_command
from lem_viewer.phantom.breast import make_view
from lem_viewer.phantom.tomosynthesis import make_tomosynthesis_object
from lem_viewer.reading.dicom import examine_dicom, read_mammogram
from lem_viewer.reading.hanging import directions_of_cosines
from lem_viewer.reading.study import open_study
from lem_viewer.values.geometry import Orientation, PixelSpacing, SpacingBasis
from lem_viewer.values.grayscale import Rescale, VoiFunction, Window
from lem_viewer.values.image import Mammogram


def opened(ds: Dataset, tmp_path: Path) -> Mammogram:
    return examine_dicom(write(ds, tmp_path / "a.dcm")).decode(None).mammogram


def check_slices(view: Mammogram, count: int) -> None:
    """Each slice holds its own value, and its mark."""
    assert view.stack is not None and view.stack.count == count == view.header.frames
    for index in (0, count - 1, count // 2):
        got = view.stack.read(index).pixels
        assert got[ROWS - 1, 5] == 100 * (index + 1)
        assert got[index, 0] == 4000


# --------------------------------------------------------------------------------- slices


def test_a_tomosynthesis_opens_at_its_middle_slice_and_gives_every_slice(tmp_path: Path) -> None:
    view = opened(tomosynthesis(5), tmp_path)
    assert view.frame == 2
    assert view.pixels[ROWS - 1, 5] == 300
    check_slices(view, 5)
    assert view.header.title == "R CC DBT"
    assert not view.header.is_read_with_study


@pytest.mark.parametrize(
    "syntax",
    [uid.RLELossless, uid.JPEGLosslessSV1, uid.JPEGLSLossless, uid.JPEG2000Lossless],
)
def test_compressed_slices_are_found_one_by_one(syntax: str, tmp_path: Path) -> None:
    path = write_compressed(tomosynthesis(6), tmp_path / "a.dcm", syntax)
    check_slices(examine_dicom(path).decode(None).mammogram, 6)


@pytest.mark.parametrize(
    "more",
    [
        {"has_bot": False},
        {"fragments_per_frame": 3},
        {"fragments_per_frame": 3, "has_bot": False},
        {"extended": True},
    ],
    ids=["no table", "three fragments", "three fragments, no table", "extended table"],
)
def test_frames_are_told_by_table_or_by_how_they_start(
    more: dict[str, Any], tmp_path: Path
) -> None:
    path = write_compressed(tomosynthesis(4), tmp_path / "a.dcm", uid.JPEG2000Lossless, **more)
    check_slices(examine_dicom(path).decode(None).mammogram, 4)


def test_slices_are_ordered_by_their_place_in_the_stack(tmp_path: Path) -> None:
    frames = [group(FrameContentSequence={"InStackPositionNumber": place}) for place in (3, 1, 2)]
    view = opened(tomosynthesis(3, frames=frames), tmp_path)
    assert view.stack is not None
    # stored second, third, first
    assert [int(view.stack.read(i).pixels[ROWS - 1, 5]) for i in range(3)] == [200, 300, 100]


def test_the_step_between_slices_comes_of_their_positions(tmp_path: Path) -> None:
    frames = [
        group(PlanePositionSequence={"ImagePositionPatient": ["0", "0", str(1.5 * index)]})
        for index in range(3)
    ]
    view = opened(tomosynthesis(3, frames=frames), tmp_path)
    assert view.stack is not None and view.stack.step_mm == pytest.approx(1.5)


def test_a_film_loop_is_called_frames(tmp_path: Path) -> None:
    ds = mammogram(slices(3)[0], NumberOfFrames=3)
    ds.PixelData = slices(3).tobytes()
    view = opened(ds, tmp_path)
    assert view.stack is not None and view.stack.word == "frame"
    assert view.header.title == "R CC 3 frames" and not view.header.is_tomosynthesis
    check_slices(view, 3)


def test_one_frame_with_functional_groups_is_a_plain_view(tmp_path: Path) -> None:
    view = opened(tomosynthesis(1), tmp_path)
    assert view.stack is None and view.header.title == "R CC"
    assert view.header.laterality == "R"
    assert view.header.spacing == PixelSpacing(0.1, 0.1, SpacingBasis.RECONSTRUCTED)
    assert not view.header.is_read_with_study  # a slice, though it stands alone


def test_a_view_computed_from_a_tomosynthesis_is_read_and_says_so(tmp_path: Path) -> None:
    ds = tomosynthesis(1, ImageType=["DERIVED", "PRIMARY", "TOMOSYNTHESIS", "GENERATED_2D"])
    header = opened(ds, tmp_path).header
    assert header.badges == ("synthesised 2D",) and header.is_read_with_study


# ----------------------------------------------------------------------- functional groups


def test_side_spacing_and_window_are_read_from_the_shared_groups(tmp_path: Path) -> None:
    view = opened(tomosynthesis(3, "L", "MLO"), tmp_path)
    assert (view.header.laterality, view.header.view) == ("L", "MLO")
    assert view.header.spacing == PixelSpacing(0.1, 0.1, SpacingBasis.RECONSTRUCTED)
    assert view.grayscale.vois == (Window(2048, 4096),)


def test_every_slice_has_the_window_and_rescale_of_its_own_groups(tmp_path: Path) -> None:
    frames = [
        group(
            FrameVOILUTSequence={
                "WindowCenter": str(1000 * (index + 1)),
                "WindowWidth": "500",
                "VOILUTFunction": "SIGMOID",
                "WindowCenterWidthExplanation": "NORMAL",
            },
            PixelValueTransformationSequence={
                "RescaleSlope": "2",
                "RescaleIntercept": str(-index),
                "RescaleType": "US",
            },
        )
        for index in range(3)
    ]
    view = opened(tomosynthesis(3, frames=frames), tmp_path)
    assert view.stack is not None
    for index in range(3):
        grayscale = view.stack.read(index).grayscale
        expected = Window(1000 * (index + 1), 500, VoiFunction.SIGMOID, "NORMAL")
        assert grayscale.vois == (expected,)
        assert grayscale.modality == Rescale(2.0, -index)


def test_a_broken_window_of_one_slice_is_told_once(tmp_path: Path) -> None:
    frames = [
        group(FrameVOILUTSequence={"WindowCenter": "10", "WindowWidth": width})
        for width in ("20", "0", "0")
    ]
    file = examine_dicom(write(tomosynthesis(3, frames=frames), tmp_path / "a.dcm"))
    assert len([n for n in file.notices if "(0028,1051)" in n.message]) == 1


def test_the_view_and_technique_of_the_acquisition_are_read(tmp_path: Path) -> None:
    ds = tomosynthesis(2, ViewPosition=None)
    acquisition = Dataset()
    acquisition.KVP = "31"
    acquisition.ViewCodeSequence = ds.ViewCodeSequence
    del ds["ViewCodeSequence"]
    ds.XRay3DAcquisitionSequence = [acquisition]
    header = examine_dicom(write(ds, tmp_path / "a.dcm")).header
    assert header.view == "CC" and header.technique.kvp == 31


# ----------------------------------------------------------------------------- orientation


@pytest.mark.parametrize(
    ("cosines", "letters"),
    [
        ((0, 1, 0, 1, 0, 0), ("P", "L")),
        ((0, -1, 0, 0, 0, -1), ("A", "F")),
        ((0, 1, 0, 0.6, 0, -0.8), ("P", "FL")),
        ((1, 0, 0), ()),
        ((2, 0, 0, 0, 1, 0), ()),
        ((1, 0, 0, 1, 0, 0), ()),
    ],
)
def test_image_orientation_is_read_as_letters(
    cosines: tuple[float, ...], letters: tuple[str, ...]
) -> None:
    assert directions_of_cosines(cosines) == letters


def test_without_patient_orientation_the_plane_of_the_slices_decides(tmp_path: Path) -> None:
    shared = group(
        FrameAnatomySequence={"FrameLaterality": "R"},
        PlaneOrientationSequence={"ImageOrientationPatient": ["0", "-1", "0", "1", "0", "0"]},
    )
    view = opened(tomosynthesis(2, shared=shared, PatientOrientation=None), tmp_path)
    # columns run to the front: the chest wall is at the left and must come to the right
    assert view.header.orientation == Orientation(flipped_cols=True)
    assert view.header.orientation_source == "Patient Orientation"


def test_two_orientations_against_each_other_are_told(tmp_path: Path) -> None:
    shared = group(
        FrameAnatomySequence={"FrameLaterality": "R"},
        PlaneOrientationSequence={"ImageOrientationPatient": ["0", "-1", "0", "1", "0", "0"]},
    )
    file = examine_dicom(write(tomosynthesis(2, shared=shared), tmp_path / "a.dcm"))
    assert file.header.orientation == Orientation()  # P\L, as stored
    assert any(notice.title == "Orientation" for notice in file.notices)


# ------------------------------------------------------------------------------- bad input


def test_a_stack_that_is_cut_off_opens_with_the_slices_that_are_there(tmp_path: Path) -> None:
    ds = tomosynthesis(6)
    ds.PixelData = ds.PixelData[: 4 * 2 * ROWS * 32 + 100]
    file = examine_dicom(write(ds, tmp_path / "a.dcm"))
    check_slices(file.decode(None).mammogram, 4)
    assert "4 of its 6 frames" in " ".join(notice.message for notice in file.notices)


def test_a_compressed_stack_that_is_cut_off_does_the_same(tmp_path: Path) -> None:
    path = write_compressed(tomosynthesis(6), tmp_path / "a.dcm", uid.JPEGLSLossless)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 40])
    file = examine_dicom(path)
    check_slices(file.decode(None).mammogram, 5)
    assert "5 of its 6 frames" in " ".join(notice.message for notice in file.notices)


def test_fragments_that_belong_to_no_frame_are_refused(tmp_path: Path) -> None:
    ds = tomosynthesis(3)
    path = write_compressed(ds, tmp_path / "a.dcm", uid.RLELossless, has_bot=False)
    data = path.read_bytes().replace(
        b"\x28\x00\x08\x00IS\x02\x003 ", b"\x28\x00\x08\x00IS\x02\x002 "
    )
    path.write_bytes(data)
    values = list(open_study([path]))
    assert any(isinstance(v, Failure) and "fragments" in v.message for v in values)


def test_a_stack_is_not_read_where_one_picture_is_asked_for(tmp_path: Path) -> None:
    path = write(tomosynthesis(3), tmp_path / "a.dcm")
    with pytest.raises(NotAMammogram, match="Number of Frames is 3"):
        read_mammogram(path)


def test_slices_of_an_archive_can_be_read_when_it_is_closed(tmp_path: Path) -> None:
    path = write_compressed(tomosynthesis(4), tmp_path / "a.dcm", uid.JPEGLSLossless)
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(path, "a.dcm")
    path.unlink()
    views = [value for value in open_study([archive]) if isinstance(value, Mammogram)]
    check_slices(views[0], 4)


def test_slices_of_a_deflated_file_can_be_read(tmp_path: Path) -> None:
    path = write(tomosynthesis(3), tmp_path / "a.dcm", uid.DeflatedExplicitVRLittleEndian)
    check_slices(examine_dicom(path).decode(None).mammogram, 3)


def test_the_whole_view_hangs_before_the_slices_of_the_same_projection(tmp_path: Path) -> None:
    write(tomosynthesis(3), tmp_path / "1.dcm")
    write(mammogram(), tmp_path / "2.dcm")
    views = [value for value in open_study([tmp_path]) if isinstance(value, Mammogram)]
    assert [view.header.frames for view in views] == [1, 3]


# --------------------------------------------------------------------------------- phantom


@pytest.mark.parametrize(("side", "projection"), [("R", "CC"), ("L", "MLO")])
def test_the_phantoms_tomosynthesis_is_read_back(
    side: str, projection: str, tmp_path: Path
) -> None:
    view = make_view(7, laterality=side, view=projection, rows=96, cols=80, spacing_mm=2.0)
    dataset = make_tomosynthesis_object(view, 5, count=4)
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    file = examine_dicom(tmp_path / "a.dcm")
    got = file.decode(None).mammogram
    assert file.notices == ()
    assert (got.header.laterality, got.header.view) == (side, projection)
    assert got.header.orientation == Orientation() and got.header.synthetic
    assert got.stack is not None and got.stack.step_mm == pytest.approx(1.0)
    assert len(got.grayscale.vois) == 3
    first, last = got.stack.read(0).pixels, got.stack.read(3).pixels
    assert np.array_equal(first == 0, ~view.breast)
    assert not np.array_equal(first, last)


def test_the_phantom_command_writes_slices_beside_the_views(tmp_path: Path) -> None:
    size = ["--rows", "96", "--cols", "80", "--spacing-mm", "2.4"]
    assert phantom_command([str(tmp_path), *size, "--slices", "3"]) == 0
    views = [value for value in open_study([tmp_path]) if isinstance(value, Mammogram)]
    assert [view.header.frames for view in views] == [1, 1, 1, 1, 3, 3, 3, 3]
    assert views[4].header.title == "R CC DBT"
