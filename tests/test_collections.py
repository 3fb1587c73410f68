"""What every reader of a published data set keeps to, and what it says of bad input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import collection_trees as trees
import numpy as np
import pytest
from PIL import Image

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.reading.cases import (
    Case,
    MaskFile,
    case_truths,
)
from lem_viewer.reading.collections import COLLECTIONS, detect_collection, read_collection
from lem_viewer.reading.collections.soundness import (
    check_contents,
    drop_duplicates,
    find_duplicates,
)
from lem_viewer.reading.study import read_image


def told(failures: Sequence[Failure], part: str) -> list[Failure]:
    return [failure for failure in failures if part in str(failure)]


# ------------------------------------------------------------------------------- contract


def test_every_reader_has_a_tree() -> None:
    assert set(trees.TREES) == set(COLLECTIONS)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_every_reader_keeps_the_contract(name: str, tmp_path: Path) -> None:
    folder = trees.TREES[name](tmp_path / "set")
    assert detect_collection(folder) == name
    malignant = read_collection(folder)
    abnormal = COLLECTIONS[name].read(folder, "abnormal")
    assert malignant.collection == name and malignant.positive == "malignant"
    assert malignant.cases and COLLECTIONS[name].title and COLLECTIONS[name].labels
    assert len({case.file for case in malignant.cases}) == len(malignant.cases)
    for case in malignant.cases:
        assert case.file.is_file() and case.patient and case.label in (0, 1)
        mammogram = read_image(case.file)
        truths, failures = case_truths(case, mammogram)
        assert failures == []
        assert all(truth.mask.shape == mammogram.shape for truth in truths)
    for failure in malignant.skipped:
        assert (
            failure.message and failure.where and failure.severity in ("error", "warning", "info")
        )
    positive = {case.file for case in malignant.cases if case.label}
    assert positive <= {case.file for case in abnormal.cases if case.label}
    assert malignant.cases == read_collection(folder).cases  # the same again


@pytest.mark.parametrize("name", COLLECTIONS)
def test_every_reader_refuses_an_empty_folder_and_a_missing_one(name: str, tmp_path: Path) -> None:
    assert not COLLECTIONS[name].recognises(tmp_path)
    for folder in (tmp_path, tmp_path / "gone"):
        with pytest.raises(UnusableDataset) as refused:
            COLLECTIONS[name].read(folder, "malignant")
        assert refused.value.what and refused.value.where
    with pytest.raises(ValueError, match="positive"):
        COLLECTIONS[name].read(trees.TREES[name](tmp_path / "set"), "benign")


def test_an_unknown_folder_names_the_known_layouts(tmp_path: Path) -> None:
    assert detect_collection(tmp_path) is None
    with pytest.raises(UnusableDataset, match="no known layout") as refused:
        read_collection(tmp_path)
    assert "CBIS-DDSM" in refused.value.advice
    with pytest.raises(UnusableDataset, match="no reader"):
        read_collection(tmp_path, name="nih")


# ------------------------------------------------------------------------------ bad input


def test_a_folder_of_one_class_is_known_and_said_to_be_one_class(tmp_path: Path) -> None:
    trees.picture(tmp_path / "malignant" / "P1_a.png")
    manifest = read_collection(tmp_path)
    assert manifest.collection == "class-folders"
    assert told(manifest.skipped, "all 1 images are positive")[0].severity == "warning"


def test_everything_wrong_with_a_folder_is_told_at_once(tmp_path: Path) -> None:
    normal, malignant = tmp_path / "normal", tmp_path / "malignant"
    first = trees.picture(malignant / "P1_a.png")
    (malignant / "P1_b.png").write_bytes(first.read_bytes())  # the same image twice
    second = trees.picture(malignant / "P2_a.png")
    normal.mkdir()
    (normal / "P3_a.png").write_bytes(second.read_bytes())  # and under another label
    (normal / "P4_a.png").write_bytes(b"")
    for number in range(5):
        (normal / f"P{5 + number}_a.png").write_text("no picture")
    manifest = read_collection(tmp_path)
    assert [case.file.name for case in manifest.cases] == ["P1_a.png"]
    for part in (
        "2 files hold the same image (P1_a.png, P1_b.png); the first is used",
        "2 files hold the same image (P2_a.png, P3_a.png) under the labels malignant, normal",
        "P4_a.png: the file is empty",
        "5 times: the file is no DICOM, PNG, JPEG or TIFF image (P5_a.png, P6_a.png, P7_a.png",
        "all 1 images are positive",
    ):
        assert len(told(manifest.skipped, part)) == 1, part


def test_equal_images_are_found_by_content_not_by_size(tmp_path: Path) -> None:
    contents = {"a": b"x" * 90_000, "b": b"x" * 90_000, "c": b"y" + b"x" * 89_999, "d": b"x"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    files = [tmp_path / name for name in "abcd"]
    assert find_duplicates([*files, tmp_path / "gone"]) == [(files[0], files[1])]
    cases = [Case(files[0], 1, "P1"), Case(files[1], 1, "P2")]
    kept, (failure,) = drop_duplicates(cases)
    assert kept == cases[:1] and "under several patients" in failure.message


def test_contents_are_checked_before_a_training(tmp_path: Path) -> None:
    sound, broken, empty = (tmp_path / f"{name}.png" for name in ("sound", "broken", "empty"))
    trees.picture(sound), trees.picture(empty)
    broken.write_bytes(sound.read_bytes()[:200])
    nothing = np.zeros((trees.ROWS, trees.COLS), np.uint8)
    Image.fromarray(nothing).save(tmp_path / "m.png")
    cases = [
        Case(sound, 1, "A", (MaskFile(trees.mask(tmp_path / "good.png")),)),
        Case(broken, 1, "B"),
        Case(empty, 1, "C", (MaskFile(tmp_path / "m.png"), MaskFile(tmp_path / "gone.png"))),
    ]
    failures = list(check_contents(cases))
    assert [Path(failure.where).name for failure in failures] == ["broken.png", "gone.png", "m.png"]
    assert "the mask is empty" in failures[2].message
    assert list(check_contents(cases, cancelled=lambda: True)) == []
