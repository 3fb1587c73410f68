"""CBIS-DDSM: DICOM and converted, masks told from cut-outs by their content."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import collection_trees as trees
import numpy as np
import pytest
from PIL import Image

from lem_viewer.errors import Failure
from lem_viewer.reading.cases import (
    MaskFile,
    RoiFiles,
    case_truths,
)
from lem_viewer.reading.collections import read_collection
from lem_viewer.reading.study import read_image


def told(failures: Sequence[Failure], part: str) -> list[Failure]:
    return [failure for failure in failures if part in str(failure)]


def test_cbis_ddsm_in_dicom_finds_the_mask_by_its_content(tmp_path: Path) -> None:
    manifest = read_collection(trees.cbis_dicom(tmp_path))
    cases = {case.patient: case for case in manifest.cases}
    assert [(c.patient, c.label, c.split) for c in manifest.cases] == [
        ("P_00003", 1, "test"),
        ("P_00001", 1, "train"),
        ("P_00002", 0, "train"),
    ]
    first = cases["P_00001"]
    assert [lesion.label for lesion in first.lesions] == ["malignant", "benign"]
    assert all(isinstance(lesion, RoiFiles) for lesion in first.lesions)
    truths, failures = case_truths(first, read_image(first.file))
    assert failures == []
    # 5 x 10 pixels from row 10 on, and from row 20 on where the table exchanged the paths
    assert [(int(t.mask.sum()), int(np.nonzero(t.mask)[0].min())) for t in truths] == [
        (50, 10),
        (50, 20),
    ]
    assert cases["P_00002"].raw_label == "benign_without_callback"
    (missing,) = told(manifest.skipped, "the image is not in the folder")
    assert missing.where == "Mass-Training_P_00009_RIGHT_CC"


def test_cbis_ddsm_as_png_takes_masks_by_their_names(tmp_path: Path) -> None:
    manifest = read_collection(trees.cbis_flat(tmp_path / "flat"))
    cases = {case.patient: case for case in manifest.cases}
    assert set(cases) == {"P_00001", "P_00002", "P_00003"}
    assert len(case_truths(cases["P_00001"], read_image(cases["P_00001"].file))[0]) == 2
    assert isinstance(cases["P_00002"].lesions[0], MaskFile)
    assert cases["P_00003"].lesions == ()
    assert told(manifest.skipped, "the lesion counts without truth")[0].where.endswith(
        "P_00003_LEFT_CC.png"
    )


def test_cbis_ddsm_as_png_with_short_names(tmp_path: Path) -> None:
    row = trees.cbis_row("Mass-Training", "P_00001", "LEFT", "CC", 1, "MALIGNANT")
    trees.table(tmp_path / "mass_case_description_train_set.csv", [trees.CBIS_COLUMNS, row])
    film = trees.picture(tmp_path / "P_00001_LEFT_CC_FULL.png")
    trees.picture(tmp_path / "P_00001_LEFT_CC_1.png", 20, 20)  # the cropped image
    trees.mask(tmp_path / "P_00001_LEFT_CC_1_mask.png")
    (case,) = read_collection(tmp_path).cases
    (truth,), failures = case_truths(case, read_image(case.file))
    assert (case.file, failures, int(truth.mask.sum())) == (film, [], 64)


def test_cbis_ddsm_by_series_folders_and_by_readable_folders(tmp_path: Path) -> None:
    row = trees.cbis_row("Mass-Training", "P_00001", "LEFT", "CC", 1, "MALIGNANT")
    other = trees.cbis_row("Mass-Training", "P_00002", "LEFT", "CC", 1, "BENIGN")
    columns = trees.CBIS_COLUMNS
    trees.table(tmp_path / "csv" / "mass_case_description_train_set.csv", [columns, row, other])
    film = trees.picture(tmp_path / "jpeg" / "1.2.4.1CC" / "1-263.jpg")
    place = tmp_path / "CBIS-DDSM" / "Mass-Training_P_00002_LEFT_CC" / "07-20-2016-DDSM-30288"
    readable = trees.dicom(place / "1.000000-full mammogram images-24515" / "1-1.dcm")
    (tmp_path / "jpeg" / "1.2.11.8").mkdir()
    Image.fromarray(trees.noise("crop")[:30, :20]).save(tmp_path / "jpeg" / "1.2.11.8" / "1-1.jpg")
    binary = np.zeros((60, 40), np.uint8)
    binary[10:30, 10:30] = 255
    Image.fromarray(binary).save(tmp_path / "jpeg" / "1.2.11.8" / "2-2.jpg")
    cases = read_collection(tmp_path).cases
    assert [case.file for case in cases] == [film, readable]
    truths, failures = case_truths(cases[0], read_image(film))
    assert failures == [] and truths[0].source.endswith("2-2.jpg")
    assert int(truths[0].mask.sum()) == pytest.approx(400, rel=0.1)


def test_a_film_in_both_tables_counts_once_with_the_gravest_pathology(tmp_path: Path) -> None:
    rows = [
        ("mass", "train", trees.cbis_row("Mass-Training", "P_00001", "LEFT", "CC", 1, "BENIGN")),
        ("calc", "train", trees.cbis_row("Calc-Training", "P_00001", "LEFT", "CC", 1, "MALIGNANT")),
        ("calc", "test", trees.cbis_row("Calc-Test", "P_00001", "RIGHT", "CC", 1, "BENIGN")),
        ("mass", "test", trees.cbis_row("Mass-Test", "P_00002", "LEFT", "CC", 1, "BENIGN")),
    ]
    # one film of P2 is in the training tables too, as 29 films of the published tables are
    both = trees.cbis_row("Calc-Training", "P_00002", "LEFT", "CC", 1, "BENIGN")
    for kind, part, row in rows:
        listed = [row, both] if (kind, part) == ("calc", "train") else [row]
        path = tmp_path / f"{kind}_case_description_{part}_set.csv"
        trees.table(path, [trees.CBIS_COLUMNS, *listed])
        trees.dicom(tmp_path / row[-3])
    manifest = read_collection(tmp_path)
    assert sorted((case.patient, case.label, case.split) for case in manifest.cases) == [
        ("P_00001", 0, "test"),
        ("P_00001", 1, "train"),
        ("P_00002", 0, "test"),
    ]
    assert "2 times" not in str(manifest.skipped)
    assert len(told(manifest.skipped, "it counts once, with both")) == 2
    assert len(told(manifest.skipped, "it counts as test")) == 1
    assert told(manifest.skipped, "1 patients are in several parts of the official split (P_00001)")


def test_a_cropped_image_alone_is_no_mask(tmp_path: Path) -> None:
    row = trees.cbis_row("Mass-Training", "P_00001", "LEFT", "CC", 1, "MALIGNANT")
    trees.table(tmp_path / "mass_case_description_train_set.csv", [trees.CBIS_COLUMNS, row])
    trees.dicom(tmp_path / row[-3])
    trees.dicom(tmp_path / row[-2], trees.noise("crop")[:20, :20])
    (case,) = read_collection(tmp_path).cases
    truths, (failure,) = case_truths(case, read_image(case.file))
    assert truths == [] and "only the cropped image" in failure.message


def test_the_official_tables_of_cbis_ddsm_are_read(shared_data: Path) -> None:
    manifest = read_collection(shared_data / "cbis_ddsm")
    assert manifest.collection == "cbis-ddsm"
    assert [(case.file.stem, case.label, case.split) for case in manifest.cases] == [
        ("Mass-Training_P_00001_LEFT_CC", 1, "train"),
        ("Mass-Training_P_00001_LEFT_MLO", 1, "train"),
    ]
    for case in manifest.cases:
        truths, failures = case_truths(case, read_image(case.file))
        assert failures == [] and len(truths) == 1
    (absent,) = told(manifest.skipped, "the image is not in the folder")
    # 3,103 images are published, 71 films of them both as mass and as calcification: 3,032
    assert int(absent.message.split()[0]) == 3_103 - 71 - 2
