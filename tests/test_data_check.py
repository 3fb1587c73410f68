"""The look at the data before a training: everything wrong at once, each with its fix."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from collection_trees import dicom
from labelled_folder import labelled_folder, picture
from PIL import Image
from training_stage import of_kind, tiny

from lem_viewer.cli import main
from lem_viewer.errors import Failure
from lem_viewer.training.data_check import check_data
from lem_viewer.training.loop import read_split
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.values.data_report import BLOCKING, KINDS, DataProblem, DataReport


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def checked(data: Path | str, *, thorough: bool = True, out: Path | None = None, **changes: object):  # type: ignore[no-untyped-def]
    config = tiny(data=str(data), **changes)
    *_, report = check_data(config, out, thorough=thorough)
    assert isinstance(report, DataReport)
    assert {problem.kind for problem in report.problems} <= set(KINDS)
    return report


def of(report: DataReport, kind: str) -> list[DataProblem]:
    return [problem for problem in report.problems if problem.kind == kind]


def test_sound_data_are_counted_and_only_said_to_be_few(tmp_path: Path) -> None:
    report = checked(labelled_folder(tmp_path / "d"))
    assert (report.images, report.positive_images) == (24, 12)
    assert (report.patients, report.positive_patients, report.with_truth) == (12, 6, 12)
    assert report.negative_patients == 6
    assert report.labels == {"normal": 12, "malignant": 12}
    assert report.views == {"CC": 12, "MLO": 12} and report.sides == {"L": 24}
    assert sum(part.patients for part in report.parts.values()) == 12
    assert [problem.kind for problem in report.problems] == ["small"]
    assert report.can_train and report.left_out == ()


def spoil(folder: Path) -> Path:
    """A manifest with one of everything that can be wrong with images, masks and labels."""
    manifest = labelled_folder(folder)
    lines = manifest.read_text().splitlines()
    images, masks = folder / "images", folder / "masks"
    (images / "p0_L_CC.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing")  # damaged header
    whole = (images / "p2_L_MLO.png").read_bytes()
    (images / "p2_L_MLO.png").write_bytes(whole[: len(whole) // 2])  # damaged pixels
    same = Image.open(images / "p1_L_CC.png")
    same.save(images / "q1_L_CC.tif")  # the picture of p1 as TIFF, under another label
    same.close()
    Image.open(images / "p4_L_CC.png").save(images / "q4_L_CC.tif")
    lines += ["images/q1_L_CC.tif,normal,q1,,", "images/q4_L_CC.tif,normal,q4,,"]
    lines += ["images/gone.png,normal,q5,,", "images/p6_L_CC.png,perhaps,p6,,"]
    Image.fromarray(np.zeros((80, 60), np.uint8)).save(masks / "p3_L_CC.png")
    Image.fromarray(picture(1, True)[1][:40, :40].astype(np.uint8) * 255).save(
        masks / "p5_L_CC.png"
    )
    Image.fromarray(np.full((80, 60), 255, np.uint8)).save(masks / "nobody.png")
    (masks / "p7_L_CC.png").unlink()
    manifest.write_text("\n".join(lines) + "\n")
    return manifest


def test_everything_wrong_is_told_at_once_each_with_its_place_and_its_fix(tmp_path: Path) -> None:
    report = checked(spoil(tmp_path / "d"))
    for kind, place in (
        ("unreadable", "p0_L_CC.png"),
        ("unreadable", "p2_L_MLO.png"),
        ("contradiction", "q1_L_CC.tif"),
        ("duplicate", "q4_L_CC.tif"),
        ("empty mask", "p3_L_CC.png"),
        ("mask size", "p5_L_CC.png"),
        ("mask without image", "nobody.png"),
        ("missing mask", "manifest.csv, line"),
        ("label", "manifest.csv, line"),
        ("unreadable", "gone.png"),
    ):
        found = [p for p in of(report, kind) if any(place in name for name in p.places)]
        assert found, (kind, place, report.problems)
    assert all(
        p.advice for p in report.problems if p.kind in ("contradiction", "label", "mask size")
    )
    assert "several patients" in of(report, "duplicate")[0].message
    left_out = {Path(name).name for name in report.left_out}
    assert {"p0_L_CC.png", "p2_L_MLO.png", "p1_L_CC.png", "q1_L_CC.tif", "q4_L_CC.tif"} <= left_out
    assert "p4_L_CC.png" not in left_out  # the first of equal ones stays
    assert report.can_train


def test_a_training_leaves_out_what_the_check_says(tmp_path: Path) -> None:
    config = tiny(data=str(spoil(tmp_path / "d")))
    samples = of_kind(find_samples(config), Sample)
    values = list(read_split(samples, config))
    split = values[-1]
    used = {Path(e.key).name for p in (split.train, split.validation, split.test) for e in p}  # type: ignore[attr-defined]
    report = checked(tmp_path / "d" / "manifest.csv")
    named = {Path(name).name for name in report.left_out}
    assert used & named == set()
    assert "p4_L_CC.png" in used
    told = " ".join(failure.message for failure in of_kind(values, Failure))
    assert "under different labels" in told and "the first is used" in told


def test_a_quick_check_reads_no_pixels_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.training import data_check

    monkeypatch.setattr(data_check, "read_image", None)
    report = checked(spoil(tmp_path / "d"), thorough=False)
    assert not report.pixels_checked
    places = [name for problem in of(report, "unreadable") for name in problem.places]
    assert any("p0_L_CC.png" in name for name in places)
    assert of(report, "contradiction") == []


@pytest.mark.parametrize(
    ("case", "kind"),
    [
        ("one class", "one class"),
        ("two patients", "few patients"),
        ("fractions", "configuration"),
        ("no folder", "unusable"),
        ("leak", "given split"),
        ("no parts", "given split"),
        ("disk", "disk"),
    ],
)
def test_what_forbids_a_training_is_known_before_it(tmp_path: Path, case: str, kind: str) -> None:
    data = tmp_path / "d"
    out: Path | None = None
    changes: dict[str, object] = {}
    if case == "no folder":
        data = tmp_path / "nowhere"
    else:
        manifest = labelled_folder(data, 2 if case == "two patients" else 12, split=case == "leak")
        lines = manifest.read_text().splitlines()
        if case == "one class":
            lines = [line for line in lines if "normal" not in line]
        if case == "leak":
            lines[1] = lines[1].removesuffix("train") + "test"
        manifest.write_text("\n".join(lines) + "\n")
    if case in ("leak", "no parts"):
        changes["split"] = "given"
    if case == "fractions":
        changes["validation_fraction"] = 0.0
    if case == "disk":
        out = tmp_path / "file"
        out.write_text("")
    report = checked(data, out=out, **changes)
    assert not report.can_train
    assert kind in {problem.kind for problem in report.problems if problem.blocks}
    assert report.problems[0].kind in BLOCKING  # these come first


def test_headers_tell_vendor_view_and_burned_in_text(tmp_path: Path) -> None:
    for number in range(8):
        name = "malignant" if number % 2 else "normal"
        dicom(
            tmp_path / name / f"P{number}" / "1.dcm",
            Manufacturer="ACME",
            BurnedInAnnotation="YES" if number == 3 else "NO",
        )
    report = checked(tmp_path, thorough=False)
    assert report.vendors == {"ACME": 8}
    (problem,) = of(report, "burned-in text")
    assert [Path(place).parent.name for place in problem.places] == ["P3"]


def test_the_command_prints_the_report_and_ends_with_its_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = spoil(tmp_path / "d")
    assert main(["train", "--check", "--data", str(manifest)]) == 0
    text = capsys.readouterr().out
    assert "[left out] contradiction" in text and "A training is possible without" in text
    assert "Research use only" in text
    lines = [line for line in manifest.read_text().splitlines() if "normal" not in line]
    manifest.write_text("\n".join(lines) + "\n")
    assert main(["train", "--check", "quick", "--data", str(manifest)]) == 6
    assert "[STOP] one class" in capsys.readouterr().out
    assert main(["train", "--data", str(manifest)]) == 1
    assert "--out is missing" in capsys.readouterr().err


def test_phantoms_need_no_check() -> None:
    assert checked("phantoms").can_train
