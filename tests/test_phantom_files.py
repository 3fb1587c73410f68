"""Synthetic studies as DICOM: attributes by hand and from the Standard, truth, the demo study."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom.uid import ExplicitVRLittleEndian

from lem_viewer.paths import demo_study_dir
from lem_viewer.phantom import __main__ as command
from lem_viewer.phantom.files import write_study
from lem_viewer.phantom.objects import stored_values
from lem_viewer.phantom.segmentation import make_segmentation
from lem_viewer.phantom.study import PhantomStudy, make_study

FINDINGS = [("R", "spiculated mass"), ("R", "round calcifications"), ("L", "lobulated mass")]


@pytest.fixture(scope="module")
def study() -> PhantomStudy:
    return make_study(21, "B", FINDINGS, rows=288, cols=232, spacing_mm=0.8)


@pytest.fixture(scope="module")
def files(study: PhantomStudy, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_study(study, tmp_path_factory.mktemp("phantom"))


def test_four_images_and_a_truth_for_each_are_written(files: list[Path]) -> None:
    views = ["R_CC", "L_CC", "R_MLO", "L_MLO"]
    assert [path.name for path in files] == [f"{name}.dcm" for name in views] + [
        f"{name}_truth.dcm" for name in views
    ]


def test_the_header_says_synthetic(files: list[Path]) -> None:
    for path in files:
        dataset = pydicom.dcmread(path)
        assert dataset.Manufacturer == "LEM Viewer phantom"
        assert str(dataset.PatientName) == "SYNTHETIC^PHANTOM 0021"
        assert dataset.StudyDescription == "SYNTHETIC phantom, not a patient"


def test_an_image_is_a_digital_mammogram_for_presentation(files: list[Path]) -> None:
    dataset = pydicom.dcmread(files[0])
    assert dataset.SOPClassUID == "1.2.840.10008.5.1.4.1.1.1.2"  # PS3.4 table B.5-1
    assert dataset.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.4.80"  # JPEG-LS lossless
    assert dataset.Modality == "MG" and dataset.PresentationIntentType == "FOR PRESENTATION"
    assert (dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit) == (16, 12, 11)
    assert dataset.PhotometricInterpretation == "MONOCHROME2"
    assert dataset.PresentationLUTShape == "IDENTITY"
    assert dataset.ImagerPixelSpacing == [0.8, 0.8] and "PixelSpacing" not in dataset
    assert dataset.BurnedInAnnotation == "NO" and dataset.LossyImageCompression == "00"
    assert dataset.OrganExposed == "BREAST" and dataset.BreastImplantPresent == "NO"
    assert dataset.AnatomicRegionSequence[0].CodeValue == "76752008"  # SCT, Breast
    assert 25 <= float(dataset.KVP) <= 32 and float(dataset.CompressionForce) > 50


@pytest.mark.parametrize(
    ("index", "side", "position", "code", "orientation"),
    [
        (0, "R", "CC", "399162004", ["P", "L"]),
        (1, "L", "CC", "399162004", ["A", "R"]),
        (2, "R", "MLO", "399368009", ["P", "FL"]),
        (3, "L", "MLO", "399368009", ["A", "FR"]),
    ],
)
def test_side_view_and_orientation_are_coded(
    files: list[Path], index: int, side: str, position: str, code: str, orientation: list[str]
) -> None:
    dataset = pydicom.dcmread(files[index])  # codes: PS3.16 CID 4014
    assert (dataset.ImageLaterality, dataset.ViewPosition) == (side, position)
    (view,) = dataset.ViewCodeSequence
    assert (view.CodeValue, view.CodingSchemeDesignator) == (code, "SCT")
    assert list(view.ViewModifierCodeSequence) == []
    assert list(dataset.PatientOrientation) == orientation


def test_windows_are_offered_by_name_and_the_first_spans_black_to_white(files: list[Path]) -> None:
    dataset = pydicom.dcmread(files[0])
    assert list(dataset.WindowCenterWidthExplanation) == ["NORMAL", "SOFTER", "HARDER"]
    assert len(dataset.WindowCenter) == len(dataset.WindowWidth) == 3
    assert dataset.VOILUTFunction == "LINEAR"
    # stored 100 is black and 3900 white: centre (100 + 3900) / 2, width 3900 - 100
    assert (dataset.WindowCenter[0], dataset.WindowWidth[0]) == (2000, 3800)


def test_the_pixels_are_lossless_and_the_background_is_the_padding_value(
    study: PhantomStudy, files: list[Path]
) -> None:
    for view, path in zip(study.views, files[:4], strict=True):
        dataset = pydicom.dcmread(path)
        pixels = dataset.pixel_array
        assert np.array_equal(pixels, stored_values(view))
        assert dataset.PixelPaddingValue == 0
        assert np.all(pixels[~view.breast] == 0) and pixels[view.breast].min() > 0
        assert pixels.max() <= 4095


def test_the_truth_refers_to_its_image_and_holds_its_masks(
    study: PhantomStudy, files: list[Path]
) -> None:
    for view, image_path, truth_path in zip(study.views, files[:4], files[4:], strict=True):
        image, truth = pydicom.dcmread(image_path), pydicom.dcmread(truth_path)
        (series,) = truth.ReferencedSeriesSequence
        (reference,) = series.ReferencedInstanceSequence
        assert series.SeriesInstanceUID == image.SeriesInstanceUID
        assert reference.ReferencedSOPInstanceUID == image.SOPInstanceUID
        assert truth.StudyInstanceUID == image.StudyInstanceUID
        assert list(truth.PatientOrientation) == list(image.PatientOrientation)
        labels = [item.SegmentLabel for item in truth.SegmentSequence]
        assert labels == [label for label, _ in view.lesion_masks]
        frames = truth.pixel_array.reshape(-1, *view.image.shape)
        for frame, (_, mask) in zip(frames, view.lesion_masks, strict=True):
            assert np.array_equal(frame.astype(bool), mask)


def test_highdicom_reads_the_truth_back(study: PhantomStudy, files: list[Path]) -> None:
    truth = highdicom.seg.segread(files[4])
    (source,) = truth.get_source_image_uids()
    assert source[2] == pydicom.dcmread(files[0]).SOPInstanceUID
    pixels = truth.get_pixels_by_source_instance([source[2]])
    assert pixels.sum() == sum(mask.sum() for _, mask in study.views[0].lesion_masks)


def test_a_mask_of_another_size_is_refused(files: list[Path]) -> None:
    image = pydicom.dcmread(files[0])
    with pytest.raises(ValueError, match="the image is"):
        make_segmentation(image, [("malignant round mass", np.ones((3, 4), bool))], 1)
    with pytest.raises(ValueError, match="masks are"):
        make_segmentation(image, [], 1)


def test_the_same_study_gives_the_same_bytes(
    study: PhantomStudy, files: list[Path], tmp_path: Path
) -> None:
    again = write_study(study, tmp_path)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in files]


def test_uids_differ_between_views_and_objects(files: list[Path]) -> None:
    datasets = [pydicom.dcmread(path, stop_before_pixels=True) for path in files]
    assert len({dataset.SOPInstanceUID for dataset in datasets}) == 8
    assert len({dataset.SeriesInstanceUID for dataset in datasets}) == 8
    assert len({dataset.StudyInstanceUID for dataset in datasets}) == 1


def test_an_uncompressed_study_holds_the_same_pixels(study: PhantomStudy, tmp_path: Path) -> None:
    path = write_study(study, tmp_path, compress=False)[0]
    dataset = pydicom.dcmread(path)
    assert dataset.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert np.array_equal(dataset.pixel_array, stored_values(study.views[0]))


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
def test_dciodvfy_finds_no_error(files: list[Path], tmp_path: Path) -> None:
    for path in files:
        checked = path
        if "truth" in path.name:  # dciodvfy does not inflate
            dataset = pydicom.dcmread(path)
            dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
            checked = tmp_path / path.name
            dataset.save_as(checked)
        told = subprocess.run(
            ["dciodvfy", str(checked)], capture_output=True, text=True, check=False
        )
        assert "Error" not in told.stderr + told.stdout, told.stderr


def test_the_command_writes_a_study(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--seed", "3", "--rows", "144", "--cols", "116", "--spacing-mm", "1.6"]
    code = command.main(
        [str(tmp_path / "made"), *options, "--finding", "L:pleomorphic calcifications"]
    )
    assert code == 0
    written = [Path(line) for line in capsys.readouterr().out.split("\n") if line]
    assert len(written) == 6 and all(path.is_file() for path in written)
    with pytest.raises(SystemExit):
        command.main([str(tmp_path), "--finding", "X:cyst"])


def test_the_demo_study_is_small_and_holds_a_malignant_and_a_benign_finding() -> None:
    folder = demo_study_dir()
    files = sorted(folder.glob("*.dcm"))
    assert len(files) == 8
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 8_000_000
    assert "SYNTHETIC" in (folder / "README.txt").read_text(encoding="utf-8")
    labels = {}
    for path in files:
        if "truth" in path.name:
            truth = pydicom.dcmread(path)
            labels[path.name[:-10]] = [item.SegmentLabel for item in truth.SegmentSequence]
    assert labels["R_CC"] == labels["R_MLO"] == ["malignant spiculated mass"]
    assert labels["L_CC"] == labels["L_MLO"] == ["benign oval mass"]


def test_the_demo_study_is_what_the_command_makes() -> None:
    from lem_viewer.phantom.anatomy import make_breast
    from lem_viewer.phantom.breast import make_view
    from lem_viewer.phantom.lesions import draw_lesion

    seed, kind = command.DEMO_SEED, command.DEMO_FINDINGS[0][1]
    lesion = draw_lesion(make_breast(seed, "R"), seed * 16, kind)
    made = make_view(
        seed,
        laterality="R",
        view="CC",
        rows=2304,
        cols=1856,
        spacing_mm=0.1,
        density=command.DEMO_DENSITY,
        lesions=[lesion],
    )
    bundled = pydicom.dcmread(demo_study_dir() / "R_CC.dcm").pixel_array
    difference = np.abs(stored_values(made).astype(int) - bundled)
    assert np.percentile(difference, 99.9) <= 2  # other machines may round otherwise
