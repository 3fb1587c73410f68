"""Manifests: labels, lesions and patients, and everything wrong told at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from lem_viewer.errors import UnusableDataset
from lem_viewer.reading.datasets import (
    Case,
    Circle,
    MaskFile,
    case_truths,
    is_positive,
    read_manifest,
)
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import Identity, Mammogram, ViewHeader


def folder_of(tmp_path: Path, *names: str) -> Path:
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("L", (8, 10)).save(tmp_path / name)
    return tmp_path


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "manifest.csv"
    path.write_bytes(text.encode(encoding))
    return path


def mammogram(rows: int, cols: int) -> Mammogram:
    header = ViewHeader("1.1", "x.png", "L", "CC", rows, cols, Identity("1.1"))
    return Mammogram(header, np.zeros((rows, cols), np.uint16), Grayscale(bits_stored=8))


@pytest.mark.parametrize(
    ("label", "malignant", "abnormal"),
    [
        ("normal", False, False),
        ("Negative", False, False),
        ("benign", False, True),
        ("BENIGN_WITHOUT_CALLBACK", False, True),
        ("malignant", True, True),
        ("abnormal", None, True),
        ("0", False, False),
        ("1", True, True),
        ("maligant", None, None),
        ("", None, None),
    ],
)
def test_what_a_label_counts_as(label: str, malignant: bool, abnormal: bool) -> None:
    assert is_positive(label, "malignant") is malignant
    assert is_positive(label, "abnormal") is abnormal


def test_several_rows_of_a_file_are_several_lesions(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "a.png", "b.png")
    path = table(
        folder,
        "file,label,patient,x,y_from_top,radius\n"
        "a.png,benign,P1,3,4,2\na.png,malignant,P1,5,6,1.5\nb.png,normal,P2,,,\n",
    )
    manifest = read_manifest(path)
    assert manifest.skipped == ()
    assert manifest.cases == (
        Case(
            folder / "a.png",
            1,
            "P1",
            (Circle(4, 3, 2, "benign"), Circle(6, 5, 1.5, "malignant")),
            "malignant",
        ),
        Case(folder / "b.png", 0, "P2", (), "normal"),
    )


def test_header_case_order_mark_semicolon_and_decimal_comma_do_not_matter(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "sub/a.png")
    path = table(
        folder,
        "File;LABEL;Pair;X;Y_from_top;Radius\nsub\\a.png;Malignant;7;3,5;4;2\n",
        "utf-8-sig",
    )
    (case,) = read_manifest(path).cases
    assert case.file == folder / "sub" / "a.png"
    assert (case.label, case.patient) == (1, "7")
    assert case.lesions == (Circle(4, 3.5, 2, "malignant"),)


def test_everything_wrong_is_told_at_once_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, *(f"{name}.png" for name in "abcdefgh"))
    path = table(
        folder,
        "file,label,patient,mask,x,y_from_top,radius\n"
        "a.png,malignant,1,,3,4,2\n"  # 2 good
        "gone.png,malignant,2,,,,\n"  # 3 no such file
        "b.png,maligant,3,,,,\n"  # 4 unknown label
        "c.png,normal,4,,,,\n"
        "c.png,malignant,4,,3,3,1\n"  # contradicts line 5
        "d.png,malignant,5,,3,3,\n"  # 7 circle without radius: kept without truth
        "e.png,malignant,6,no_mask.png,,,\n"  # 8 missing mask: kept without truth
        "a.png,malignant,1,,3,4,2\n"  # 9 duplicate
        "f.png,benign,7,,,,\n"
        "f.png,benign,8,,2,2,1\n"  # two patients
        ",malignant,9,,,,\n"  # 12 no file
        "g.png,malignant,10,,3,4,-2\n"  # 13 radius below 0
        "h.png,normal,11,,3,4,2\n",  # 14 a circle on a normal image
    )
    manifest = read_manifest(path)
    assert [(case.file.name, case.label, len(case.lesions)) for case in manifest.cases] == [
        ("a.png", 1, 1),
        ("d.png", 1, 0),
        ("e.png", 1, 0),
        ("g.png", 1, 0),
        ("h.png", 0, 0),
    ]
    told = [str(failure) for failure in manifest.skipped]
    for part in (
        "gone.png: there is no such file",
        "line 4: label is 'maligant', allowed are",
        "c.png: its rows say malignant, normal",
        "line 7: x, y_from_top, radius are '3', '3', '', not three numbers",
        "line 8: there is no mask",
        "line 9: repeats an earlier row",
        "f.png: its rows name the patients 7, 8",
        "line 12: the row names no file",
        "line 13: no circle has radius -2",
        "line 14: a circle on an image labelled normal",
    ):
        assert sum(part in text for text in told) == 1, part
    assert len(told) == 10


def test_benign_counts_as_asked(tmp_path: Path) -> None:
    path = table(folder_of(tmp_path, "a.png"), "file,label,patient\na.png,benign,1\n")
    assert read_manifest(path, "malignant").cases[0].label == 0
    assert read_manifest(path, "abnormal").cases[0].label == 1
    with pytest.raises(ValueError, match="positive"):
        read_manifest(path, "benign")


def test_a_column_of_parts_is_kept_and_must_agree(tmp_path: Path) -> None:
    path = table(
        folder_of(tmp_path, "a.png", "b.png"),
        "file,label,patient,split,x,y_from_top,radius\na.png,malignant,1,Train,3,4,1\n"
        "b.png,malignant,2,train,3,4,1\nb.png,malignant,2,test,5,4,1\n",
    )
    manifest = read_manifest(path)
    assert [case.split for case in manifest.cases] == ["train", ""]
    assert "its rows name the parts test, train" in manifest.skipped[0].message


def test_without_a_patient_column_each_image_is_a_patient_and_it_is_said(tmp_path: Path) -> None:
    path = table(
        folder_of(tmp_path, "a.png", "b.png"), "file,label\na.png,normal\nb.png,malignant\n"
    )
    manifest = read_manifest(path)
    assert [case.patient for case in manifest.cases] == ["a", "b"]
    assert "each image counts as a patient" in manifest.skipped[0].message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "column file and label is missing; found: none"),
        ("image,class\na,b\n", "column file and label is missing; found: image, class"),
        ("file,label\n", "the table is empty"),
        ("file,label\ngone.png,normal\n", "there is no such file"),
        ("file,label\n\0\0,normal\n", "none of its"),
    ],
)
def test_a_table_without_a_usable_case_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UnusableDataset) as told:
        read_manifest(table(tmp_path, text))
    assert said in told.value.what


def test_a_missing_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableDataset, match="no such file"):
        read_manifest(tmp_path / "manifest.csv")


def test_the_truth_of_a_case_lies_on_its_image(tmp_path: Path) -> None:
    mask = np.zeros((10, 8), dtype=np.uint8)
    mask[2:5, 3:6] = 255
    Image.fromarray(mask).save(tmp_path / "m.png")
    Image.fromarray(mask.T).save(tmp_path / "turned.png")
    case = Case(
        tmp_path / "a.png",
        1,
        "P",
        (
            Circle(4, 3, 1, "benign"),
            MaskFile(tmp_path / "m.png", "malignant"),
            MaskFile(tmp_path / "turned.png", "malignant"),
            MaskFile(tmp_path / "gone.png", "malignant"),
        ),
        "malignant",
    )
    truths, failures = case_truths(case, mammogram(10, 8))
    assert [(t.key, t.label, t.kind, int(t.mask.sum())) for t in truths] == [
        ("1.1", "benign", "circle", 5),
        ("1.1", "malignant", "mask image", 9),
    ]
    assert truths[0].mask[4, 3]
    assert [Path(f.where).name for f in failures] == ["turned.png", "gone.png"]


def test_the_mias_manifest_works_unchanged(shared_data: Path) -> None:
    malignant = read_manifest(shared_data / "mias" / "manifest.csv", "malignant")
    abnormal = read_manifest(shared_data / "mias" / "manifest.csv", "abnormal")
    assert malignant.skipped == () and abnormal.skipped == ()
    assert len(malignant.cases) == 182  # 185 rows, mdb005, mdb132 and mdb144 have two
    assert len({case.patient for case in malignant.cases}) == 91
    assert sum(case.label for case in malignant.cases) == 32
    assert sum(case.label for case in abnormal.cases) == 65  # 117 of the 182 are normal
    by_name = {case.file.stem: case for case in malignant.cases}
    assert by_name["mdb005"].lesions == (
        Circle(891, 477, 30, "benign"),
        Circle(856, 500, 26, "benign"),
    )
    # one benign and one malignant lesion: the image is malignant, each lesion keeps its label
    assert by_name["mdb144"].label == 1
    assert [lesion.label for lesion in by_name["mdb144"].lesions] == ["benign", "malignant"]
    for name in ("mdb059", "mdb216", "mdb233", "mdb245"):
        assert by_name[name].lesions == ()
    assert by_name["mdb216"].label == 1


def test_the_cdd_cesm_and_cbis_manifests_work_unchanged(shared_data: Path) -> None:
    cdd = read_manifest(shared_data / "cdd_cesm_dm" / "manifest.csv")
    assert cdd.skipped == ()
    assert (len(cdd.cases), sum(case.label for case in cdd.cases)) == (193, 188)
    assert len({case.patient for case in cdd.cases}) == 105
    truths, failures = case_truths(cdd.cases[0], mammogram(512, 512))
    assert failures == [] and len(truths) == 1
    assert truths[0].mask.mean() == pytest.approx(0.0395, abs=0.0001)  # mask_fraction
    cbis = read_manifest(shared_data / "cbis_ddsm" / "png" / "manifest.csv")
    assert cbis.skipped == ()
    assert [case.label for case in cbis.cases] == [1, 1]
    assert all(isinstance(case.lesions[0], MaskFile) for case in cbis.cases)
