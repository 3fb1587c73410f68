"""The practice folder: labelled phantoms with masks that a training reads, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from training_stage import of_kind, tiny

from lem_viewer.reading.study import read_image
from lem_viewer.training.control import never
from lem_viewer.training.data_check import check_data
from lem_viewer.training.dataset import Split, make_example
from lem_viewer.training.origin import all_phantoms
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.values.data_report import DataMade, DataProgress, DataReport
from lem_viewer.work.training_practice import making

SMALL = {"rows": 128, "cols": 96, "mm": 1.6}


def test_the_folder_is_sound_and_half_of_it_is_malignant(tmp_path: Path) -> None:
    *progress, made = making(tmp_path, 12, "dicom", **SMALL)(never)  # type: ignore[arg-type]
    assert made == DataMade(str(tmp_path / "practice-mammograms"), 12)
    assert [value.done for value in of_kind(progress, DataProgress)] == list(range(1, 13))
    *_, report = check_data(tiny(data=made.data))
    assert isinstance(report, DataReport)
    assert (report.images, report.positive_images, report.patients) == (12, 6, 6)
    assert report.with_truth == 6 and report.left_out == ()
    assert [problem.kind for problem in report.problems] == ["small"]
    files = [each for each in Path(made.data).rglob("*_*") if "mask" not in each.name]
    assert len(files) == 12 and read_image(files[0]).shape == (128, 96)


def test_pictures_are_written_as_png_with_their_masks(tmp_path: Path) -> None:
    *_, made = making(tmp_path, 2, "png", **SMALL)(never)  # type: ignore[arg-type]
    files = sorted(each.name for each in Path(made.data).rglob("*.png"))  # type: ignore[attr-defined]
    assert len(files) == 3 and files[1] == files[2].replace("_mask.png", ".png")


def test_what_was_stopped_leaves_nothing(tmp_path: Path) -> None:
    calls = iter([False, False, True])
    values = list(making(tmp_path, 12, "png", **SMALL)(lambda: next(calls)))  # type: ignore[arg-type]
    assert len(of_kind(values, DataProgress)) == 2 and not of_kind(values, DataMade)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_the_same_name_stays(tmp_path: Path) -> None:
    for name in ("practice-mammograms", "practice-mammograms-2"):
        *_, made = making(tmp_path, 2, "png", **SMALL)(never)  # type: ignore[arg-type]
        assert made.data == str(tmp_path / name)  # type: ignore[attr-defined]


def test_a_place_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):
        list(making(tmp_path / "file" / "deep", 2, "png", **SMALL)(never))  # type: ignore[arg-type]
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_training_on_the_folder_knows_that_it_holds_phantoms_only(tmp_path: Path) -> None:
    for kind in ("dicom", "png"):
        *_, made = making(tmp_path, 4, kind, **SMALL)(never)  # type: ignore[arg-type]
        samples = [
            sample
            for sample in find_samples(tiny(data=made.data))  # type: ignore[attr-defined]
            if isinstance(sample, Sample)
        ]
        examples = [make_example(sample, tiny()) for sample in samples]
        split = Split(tuple(examples[:2]), tuple(examples[2:]), ())
        assert len(samples) == 4 and all_phantoms(split)
        other = replace(examples[0], patient="P-1")
        assert not all_phantoms(Split((other, *examples), (), ()))
    assert not all_phantoms(Split((), (), ()))
