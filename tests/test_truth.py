"""Truth of every kind finds its view, fits it or is refused, and says why."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from lem_viewer.errors import Failure
from lem_viewer.reading.truth import read_truths
from lem_viewer.reading.truth_names import looks_like_mask
from lem_viewer.reading.truth_seg import image_of_roi, label_of_words
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import Identity, ViewHeader

ROWS, COLS = 12, 9


def view(path: Path | str, uid: str = "", patient_id: str = "", side: str = "L") -> ViewHeader:
    uid = uid or f"1.2.3.{abs(hash(str(path))) % 10**9}"
    return ViewHeader(uid, str(path), side, "CC", ROWS, COLS, Identity(uid, patient_id=patient_id))


def blob(top: int = 2, left: int = 3, size: int = 4) -> np.ndarray:
    mask = np.zeros((ROWS, COLS), dtype=np.uint8)
    mask[top : top + size, left : left + size] = 255
    return mask


def save(mask: np.ndarray, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(mask).save(path)
    return path


def code(meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = "1", "99TEST", meaning
    return item


def frame_group(segment: int, source: str) -> Dataset:
    reference = Dataset()
    reference.ReferencedSOPInstanceUID = source
    derivation = Dataset()
    derivation.SourceImageSequence = [reference]
    identification = Dataset()
    identification.ReferencedSegmentNumber = segment
    group = Dataset()
    if source:
        group.DerivationImageSequence = [derivation]
    group.SegmentIdentificationSequence = [identification]
    return group


def write_seg(
    path: Path,
    frames: list[tuple[int, str, np.ndarray]],
    labels: list[str],
    kind: str = "BINARY",
    types: list[str] | None = None,
    algorithm: str = "MANUAL",
) -> Path:
    """Write a Segmentation by hand: ``frames`` are (segment number, source UID, values)."""
    seg = Dataset()
    seg.file_meta = FileMetaDataset()
    seg.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    seg.SOPClassUID = seg.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.66.4"
    seg.SOPInstanceUID = seg.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    seg.Modality, seg.SegmentationType = "SEG", kind
    seg.Rows, seg.Columns = frames[0][2].shape
    seg.NumberOfFrames, seg.SamplesPerPixel, seg.PixelRepresentation = len(frames), 1, 0
    seg.PhotometricInterpretation = "MONOCHROME2"
    bits = 1 if kind == "BINARY" else 8
    seg.BitsAllocated, seg.BitsStored, seg.HighBit = bits, bits, bits - 1
    seg.SegmentSequence = []
    for number, label in enumerate(labels, start=1):
        segment = Dataset()
        segment.SegmentNumber, segment.SegmentLabel = number, label
        segment.SegmentAlgorithmType = algorithm
        segment.SegmentedPropertyTypeCodeSequence = [code((types or labels)[number - 1])]
        seg.SegmentSequence.append(segment)
    seg.PerFrameFunctionalGroupsSequence = [frame_group(n, uid) for n, uid, _ in frames]
    stack = np.stack([values for _, _, values in frames])
    if kind == "BINARY":
        data = np.packbits((stack > 0).ravel(), bitorder="little").tobytes()
    else:
        seg.MaximumFractionalValue = 200
        data = stack.astype(np.uint8).tobytes()
    seg.PixelData = data + b"\0" * (len(data) % 2)
    seg["PixelData"].VR = "OB"
    seg.save_as(path, enforce_file_format=True)
    return path


def split(values: object) -> tuple[list[TruthMask], list[Failure]]:
    found = list(values)  # type: ignore[call-overload]
    truths = [value for value in found if isinstance(value, TruthMask)]
    failures = [value for value in found if isinstance(value, Failure)]
    assert len(truths) + len(failures) == len(found)
    return truths, failures


# ---------------------------------------------------------------------------- SEG


def test_each_segment_of_a_binary_seg_is_a_truth_on_its_own_view(tmp_path: Path) -> None:
    first, second = view(tmp_path / "a.dcm", "1.2.1"), view(tmp_path / "b.dcm", "1.2.2")
    seg = write_seg(
        tmp_path / "seg.dcm",
        [(1, "1.2.1", blob()), (2, "1.2.1", blob(0, 0, 2)), (2, "1.2.2", blob(7, 5, 3))],
        ["Mass 1", "Benign cyst"],
        types=["Malignant neoplasm, primary", "Cyst"],
    )
    truths, failures = split(read_truths([seg], [first, second]))
    assert failures == []
    assert [(t.key, t.label, int(t.mask.sum())) for t in truths] == [
        ("1.2.1", "malignant", 16),
        ("1.2.1", "benign", 4),
        ("1.2.2", "benign", 9),
    ]
    assert truths[0].kind == "DICOM SEG"
    assert truths[0].transform == ""
    assert np.array_equal(truths[2].mask, blob(7, 5, 3) > 0)


def test_frames_of_one_segment_on_one_view_are_joined(tmp_path: Path) -> None:
    seg = write_seg(
        tmp_path / "s", [(1, "1.9", blob(0, 0, 2)), (1, "1.9", blob(5, 5, 2))], ["lesion"]
    )
    truths, _ = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert [int(t.mask.sum()) for t in truths] == [8]


def test_a_fractional_seg_counts_what_lies_above_half_and_says_so(tmp_path: Path) -> None:
    values = np.zeros((ROWS, COLS), dtype=np.uint8)
    values[0, :3] = 100, 101, 200  # of 200: exactly half does not count
    seg = write_seg(tmp_path / "s.dcm", [(1, "1.9", values)], ["lesion"], "FRACTIONAL")
    truths, _ = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert truths[0].mask.sum() == 2
    assert truths[0].transform == "fractions above 50 % count as lesion"


def test_a_label_map_seg_gives_one_truth_a_value(tmp_path: Path) -> None:
    values = np.zeros((ROWS, COLS), dtype=np.uint8)
    values[0, :3], values[5, :4] = 1, 2
    seg = write_seg(tmp_path / "s.dcm", [(1, "1.9", values)], ["one", "two"], "LABELMAP")
    truths, _ = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert [(t.label, int(t.mask.sum())) for t in truths] == [("one", 3), ("two", 4)]


def test_frames_without_a_source_follow_the_one_image_the_object_refers_to(tmp_path: Path) -> None:
    path = write_seg(tmp_path / "s.dcm", [(1, "", blob())], ["lesion"])
    seg = pydicom.dcmread(path)
    instance, series = Dataset(), Dataset()
    instance.ReferencedSOPInstanceUID = "1.9"
    series.ReferencedInstanceSequence = [instance]
    seg.ReferencedSeriesSequence = [series]
    seg.save_as(path)
    truths, _ = split(read_truths([path], [view(tmp_path / "a.dcm", "1.9")]))
    assert [t.key for t in truths] == ["1.9"]


def test_a_seg_of_another_size_is_refused_with_both_sizes(tmp_path: Path) -> None:
    seg = write_seg(tmp_path / "s.dcm", [(1, "1.9", np.ones((24, 18)))], ["lesion"])
    truths, failures = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert truths == []
    assert "24 x 18" in failures[0].message and "12 x 9" in failures[0].message
    assert failures[0].where == str(seg)


def test_an_anatomy_segment_is_no_lesion(tmp_path: Path) -> None:
    seg = write_seg(tmp_path / "s", [(1, "1.9", blob()), (2, "1.9", blob())], ["Breast", "Mass"])
    truths, failures = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert [t.label for t in truths] == ["Mass"]
    assert failures[0].severity == "info" and "anatomy" in failures[0].message


def test_a_seg_drawn_by_an_algorithm_is_told(tmp_path: Path) -> None:
    seg = write_seg(tmp_path / "s", [(1, "1.9", blob())], ["Mass"], algorithm="AUTOMATIC")
    truths, failures = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert len(truths) == 1
    assert failures[0].severity == "info" and "algorithm" in failures[0].message


def test_an_empty_segment_is_warned_of(tmp_path: Path) -> None:
    seg = write_seg(tmp_path / "s", [(1, "1.9", np.zeros((ROWS, COLS)))], ["Mass"])
    truths, failures = split(read_truths([seg], [view(tmp_path / "a.dcm", "1.9")]))
    assert truths == []
    assert [f.severity for f in failures] == ["warning"]


def test_a_truncated_seg_is_one_failure_and_the_rest_goes_on(tmp_path: Path) -> None:
    cut = write_seg(tmp_path / "cut.dcm", [(1, "1.9", blob())] * 30, ["Mass"])
    cut.write_bytes(cut.read_bytes()[:-20])
    whole = write_seg(tmp_path / "whole.dcm", [(1, "1.9", blob())], ["Mass"])
    truths, failures = split(read_truths([cut, whole], [view(tmp_path / "a.dcm", "1.9")]))
    assert len(truths) == 1
    assert len(failures) == 1 and failures[0].where == str(cut)


def test_a_seg_of_another_study_is_silent_unless_it_was_dropped(tmp_path: Path) -> None:
    seg = write_seg(tmp_path / "s.dcm", [(1, "1.9", blob())], ["Mass"])
    others = [view(tmp_path / "a.dcm", "1.7")]
    assert list(read_truths([seg], others)) == []
    _, failures = split(read_truths([seg], others, explicit=True))
    assert [f.severity for f in failures] == ["info"]
    assert "none of the open views" in failures[0].message


def test_what_highdicom_writes_is_read(tmp_path: Path) -> None:
    hd = pytest.importorskip("highdicom")
    from pydicom.sr.codedict import codes

    source = Dataset()
    source.file_meta = FileMetaDataset()
    source.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    source.SOPClassUID, source.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.1.2", generate_uid()
    source.StudyInstanceUID, source.SeriesInstanceUID = generate_uid(), generate_uid()
    source.FrameOfReferenceUID = generate_uid()
    source.Modality, source.Rows, source.Columns = "MG", ROWS, COLS
    source.PatientID = source.PatientName = source.PatientBirthDate = source.PatientSex = ""
    source.StudyID = source.StudyDate = source.StudyTime = source.AccessionNumber = ""
    source.ImagerPixelSpacing, source.PatientOrientation = [0.1, 0.1], ["A", "R"]
    description = hd.seg.SegmentDescription(
        1,
        "Mass",
        codes.SCT.MorphologicallyAbnormalStructure,
        codes.SCT.Neoplasm,
        hd.seg.SegmentAlgorithmTypeValues.MANUAL,
    )
    seg = hd.seg.Segmentation(
        [source],
        blob() > 0,
        hd.seg.SegmentationTypeValues.BINARY,
        [description],
        generate_uid(),
        1,
        generate_uid(),
        1,
        "maker",
        "model",
        "1",
        "2",
        pixel_measures=hd.PixelMeasuresSequence([0.1, 0.1], 1.0),
    )
    seg.save_as(tmp_path / "hd.dcm")
    header = view(tmp_path / "a.dcm", str(source.SOPInstanceUID))
    truths, failures = split(read_truths([tmp_path / "hd.dcm"], [header]))
    assert failures == []
    assert np.array_equal(truths[0].mask, blob() > 0)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Malignant neoplasm", "malignant"),
        ("invasive carcinoma", "malignant"),
        ("Benign mass", "benign"),
        ("non-malignant mass", "benign"),
        ("Mass 3", "Mass 3"),
        ("", "lesion"),
    ],
)
def test_the_label_is_what_the_words_say(words: str, label: str) -> None:
    assert label_of_words(words, words) == label


# -------------------------------------------------------------------- mask images


def test_a_mask_beside_its_view_is_found_by_name(tmp_path: Path) -> None:
    for name in ("X_mask.png", "X_LI.tif", "X-roi-2.png", "X_mask_malignant_1.png"):
        save(blob(), tmp_path / name)
    (tmp_path / "X.dcm").touch()
    save(blob(), tmp_path / "XY_mask.png")  # of another image
    save(blob(), tmp_path / "X.png")  # a preview, not a mask
    truths, failures = split(read_truths([], [view(tmp_path / "X.dcm")]))
    assert failures == []
    assert sorted((Path(t.source).name, t.label) for t in truths) == [
        ("X-roi-2.png", "lesion"),
        ("X_LI.tif", "lesion"),
        ("X_mask.png", "lesion"),
        ("X_mask_malignant_1.png", "malignant"),
    ]


def test_masks_folders_beside_the_view_and_beside_its_folder_are_looked_into(
    tmp_path: Path,
) -> None:
    images = tmp_path / "images"
    save(blob(), images / "X.png")
    save(blob(0, 0, 1), tmp_path / "masks" / "X.png")
    save(blob(0, 0, 2), images / "Masks" / "X_1.png")
    truths, failures = split(read_truths([], [view(images / "X.png")]))
    assert failures == []
    assert sorted(int(t.mask.sum()) for t in truths) == [1, 4]


def test_every_abnormality_of_a_cbis_image_is_a_truth(tmp_path: Path) -> None:
    name = "Mass-Training_P_00001_LEFT_CC"
    for number in (1, 2):
        save(blob(number, number, 2), tmp_path / f"{name}_{number}.png")
    header = view(tmp_path / "000000.dcm", patient_id=name)
    truths, failures = split(read_truths([tmp_path], [header]))
    assert failures == []
    assert len(truths) == 2


def test_the_longest_name_wins(tmp_path: Path) -> None:
    masks = tmp_path / "masks"
    save(blob(), masks / "P_1_2.png")
    views = [view(tmp_path / "P_1.png", "1.1"), view(tmp_path / "P_1_2.png", "1.2")]
    truths, _ = split(read_truths([masks], views))
    assert [t.key for t in truths] == ["1.2"]


def test_a_name_that_fits_two_views_is_not_guessed(tmp_path: Path) -> None:
    mask = save(blob(), tmp_path / "elsewhere" / "X_mask.png")
    views = [view(tmp_path / "one/a/X.png", "1.1"), view(tmp_path / "two/b/X.png", "1.2")]
    truths, failures = split(read_truths([mask], views))
    assert truths == []
    assert "fits 2 views" in failures[0].message


def test_of_two_views_of_one_name_the_nearer_gets_the_mask(tmp_path: Path) -> None:
    mask = save(blob(), tmp_path / "two/b/X_mask.png")
    views = [view(tmp_path / "one/a/X.png", "1.1"), view(tmp_path / "two/b/X.png", "1.2")]
    truths, failures = split(read_truths([mask], views))
    assert failures == []
    assert [t.key for t in truths] == ["1.2"]


def test_a_mask_of_a_view_in_an_archive_is_matched_by_name(tmp_path: Path) -> None:
    mask = save(blob(), tmp_path / "X_mask.png")
    truths, _ = split(read_truths([mask], [view("study.zip!/inner/X.dcm", "1.1")]))
    assert [t.key for t in truths] == ["1.1"]


def test_a_mask_of_another_size_gives_a_failure_and_the_next_one_counts(tmp_path: Path) -> None:
    save(np.full((30, 40), 255, np.uint8), tmp_path / "X_mask_1.png")
    save(np.kron(blob(), np.ones((2, 2), np.uint8)), tmp_path / "X_mask_2.png")
    truths, failures = split(read_truths([tmp_path], [view(tmp_path / "X.dcm")]))
    assert [t.transform for t in truths] == [
        "scaled 0.5 x 0.5 from 24 x 18 to 12 x 9 pixels (nearest)"
    ]
    assert truths[0].mask.sum() == 16
    assert "30 x 40" in failures[0].message and "12 x 9" in failures[0].message


def test_a_dropped_mask_needs_only_the_views_name(tmp_path: Path) -> None:
    mask = save(blob(), tmp_path / "X.png")
    header = view("elsewhere/X.dcm", "1.1")
    assert list(read_truths([mask], [header])) == []
    truths, _ = split(read_truths([mask], [header], explicit=True))
    assert [t.key for t in truths] == ["1.1"]


def test_many_dropped_files_that_fit_nothing_are_one_line(tmp_path: Path) -> None:
    files = [save(blob(), tmp_path / f"n{number}.png") for number in range(9)]
    _, failures = split(read_truths(files, [view(tmp_path / "X.dcm")], explicit=True))
    assert len(failures) == 1
    assert "9 files fit none" in failures[0].message


def test_a_view_itself_and_a_file_named_twice_are_read_once(tmp_path: Path) -> None:
    own = save(blob(), tmp_path / "X_mask.png")
    header = view(tmp_path / "X.png")
    truths, failures = split(read_truths([own, own, tmp_path], [header]))
    assert len(truths) == 1 and failures == []
    assert list(read_truths([own], [view(own)])) == []


def test_names_that_say_mask_are_told_from_views() -> None:
    masks = ("a/X_mask.png", "a/X_LI.png", "masks/X.jpg", "Mass-Training_P_00001_LEFT_CC_1.png")
    views = ("a/X.png", "a/mdb003.png", "a/mask.dcm", "Mass-Training_P_00001_LEFT_CC.png")
    assert all(looks_like_mask(Path(name)) for name in masks)
    assert not any(looks_like_mask(Path(name)) for name in views)


def test_a_file_that_vanished_is_a_failure(tmp_path: Path) -> None:
    _, failures = split(read_truths([tmp_path / "X_mask.png"], [view(tmp_path / "X.dcm")]))
    assert len(failures) == 1 and failures[0].where.endswith("X_mask.png")


# ---------------------------------------------------------------------- CBIS ROI


def write_roi(path: Path, values: np.ndarray, patient_id: str) -> Path:
    roi = Dataset()
    roi.file_meta = FileMetaDataset()
    roi.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    roi.SOPClassUID = roi.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    roi.SOPInstanceUID = roi.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    roi.Modality, roi.PatientID, roi.SeriesDescription = "MG", patient_id, "ROI mask images"
    roi.Rows, roi.Columns = values.shape
    roi.SamplesPerPixel, roi.PixelRepresentation = 1, 0
    roi.PhotometricInterpretation = "MONOCHROME2"
    roi.BitsAllocated, roi.BitsStored, roi.HighBit = 8, 8, 7
    data = values.astype(np.uint8).tobytes()
    roi.PixelData = data + b"\0" * (len(data) % 2)
    roi["PixelData"].VR = "OB"
    roi.save_as(path, enforce_file_format=True)
    return path


def test_a_cbis_roi_mask_belongs_to_the_image_whose_id_it_begins_with(tmp_path: Path) -> None:
    image = "Mass-Test_P_00173_LEFT_CC"
    views = [
        view(tmp_path / "1-130.dcm", "1.1", image),
        view(tmp_path / "1-131.dcm", "1.2", "Mass-Test_P_00173_LEFT_MLO"),
    ]
    roi = write_roi(tmp_path / "1-1.dcm", blob(), f"{image}_1")
    crop = write_roi(tmp_path / "1-2.dcm", np.arange(108).reshape(ROWS, COLS), f"{image}_1")
    truths, failures = split(read_truths([roi, crop], views))
    assert failures == []
    assert [(t.key, int(t.mask.sum()), t.kind) for t in truths] == [("1.1", 16, "mask image")]
    assert image_of_roi("Calc-Training_P_00005_RIGHT_CC_12") == "Calc-Training_P_00005_RIGHT_CC"
    assert image_of_roi(image) == ""


def test_a_cbis_roi_mask_of_another_aspect_is_refused(tmp_path: Path) -> None:
    image = "Mass-Test_P_00173_LEFT_CC"
    roi = write_roi(tmp_path / "r.dcm", np.kron(blob(), np.ones((2, 3))), f"{image}_1")
    truths, failures = split(read_truths([roi], [view(tmp_path / "i.dcm", "1.1", image)]))
    assert truths == []
    assert "24 x 27" in failures[0].message


# --------------------------------------------------------------------- manifests


def test_the_circles_of_a_manifest_reach_their_view(tmp_path: Path) -> None:
    save(blob(), tmp_path / "images" / "m1.png")
    (tmp_path / "manifest.csv").write_text(
        "file,label,pair,x,y_from_top,radius\nimages/m1.png,malignant,1,4,6,2\n"
    )
    truths, failures = split(read_truths([], [view(tmp_path / "images" / "m1.png", "1.1")]))
    assert failures == []
    assert [(t.kind, t.label) for t in truths] == [("circle", "malignant")]
    # centres at most 2 px from (6, 4): 1 + 4 + 4 + 4
    assert truths[0].mask.sum() == 13
    assert truths[0].mask[6, 4] and truths[0].mask[4, 4] and not truths[0].mask[4, 5]


def test_a_mask_named_by_a_manifest_is_read_once_and_keeps_its_label(tmp_path: Path) -> None:
    save(blob(), tmp_path / "images" / "a.png")
    save(blob(), tmp_path / "masks" / "a.png")
    (tmp_path / "manifest.csv").write_text(
        "file,mask,label,patient\nimages/a.png,masks/a.png,benign,P1\n"
    )
    truths, _ = split(read_truths([tmp_path], [view(tmp_path / "images" / "a.png", "1.1")]))
    assert [t.label for t in truths] == ["benign"]


def test_the_real_masks_of_cdd_cesm_fit(shared_data: Path) -> None:
    file = sorted((shared_data / "cdd_cesm_dm" / "images").glob("*.jpg"))[0]
    header = ViewHeader("1.1", str(file), "R", "CC", 512, 512, Identity("1.1"))
    truths, failures = split(read_truths([], [header]))
    assert failures == []
    assert [(t.label, t.mask.shape) for t in truths] == [("malignant", (512, 512))]


@pytest.mark.filterwarnings("ignore")
def test_damaged_truth_files_of_every_kind_are_failures_and_never_exceptions(
    tmp_path: Path,
) -> None:
    import random

    name = "Mass-Test_P_00173_LEFT_CC"
    save(blob(), tmp_path / "X.png")
    files = [
        write_seg(tmp_path / "seg.dcm", [(1, "1.9", blob()), (2, "1.9", blob())], ["a", "b"]),
        write_seg(tmp_path / "lab.dcm", [(1, "1.9", blob() // 255)], ["a"], "LABELMAP"),
        write_roi(tmp_path / "roi.dcm", blob(), f"{name}_1"),
        save(blob(), tmp_path / "X_mask.png"),
        save(blob(), tmp_path / "X_mask.tif"),
        tmp_path / "X.xml",
        tmp_path / "manifest.csv",
    ]
    files[-2].write_text(
        "<plist><dict><key>Images</key><array><dict><key>ROIs</key><array><dict>"
        "<key>Name</key><string>Mass</string><key>Point_px</key><array><string>(1, 2)</string>"
        "<string>(5, 2)</string><string>(5, 7)</string></array></dict></array></dict></array>"
        "</dict></plist>"
    )
    files[-1].write_text("file,label,patient,x,y_from_top,radius\nX.png,malignant,1,3,4,2\n")
    header = ViewHeader(
        "1.9", str(tmp_path / "X.png"), "L", "CC", ROWS, COLS, Identity("1.9", patient_id=name)
    )
    truths, failures = split(read_truths(files, [header], explicit=True))
    assert len(truths) == 8 and failures == []
    rng = random.Random(0)
    for file in files:
        whole = file.read_bytes()
        for _ in range(40):
            damaged = bytearray(whole[: rng.randrange(len(whole))] if rng.random() < 0.3 else whole)
            for _ in range(min(len(damaged), rng.choice((1, 3, 12)))):
                damaged[rng.randrange(len(damaged))] = rng.randrange(256)
            file.write_bytes(bytes(damaged))
            for value in read_truths([file], [header], explicit=True):
                assert isinstance(value, TruthMask) or value.title != "Unexpected error", value
        file.write_bytes(whole)
