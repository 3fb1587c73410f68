"""lem-viewer calibrate: a new folder with a calibrated card and a guard; the old one untouched."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from lem_viewer import cli
from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.network.checkpoint import read_card, save_checkpoint
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.predictor import BF16_FIGURE, Predictor
from lem_viewer.phantom.breast import make_training_view
from lem_viewer.reading.study import read_image
from lem_viewer.values.models import ModelCard
from lem_viewer.work.calibrating import (
    CalibrationDone,
    CalibrationPlan,
    CalibrationProgress,
    calibrate,
)

ROWS, COLS = 128, 96


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(3)
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("models") / "tiny"
    card = ModelCard("tiny", "1.0+20260101", "?", "resnet10", "lem", 16, ROWS, COLS,
                     figures={BF16_FIGURE: 0.004})  # fmt: skip
    save_checkpoint(folder, Classifier("resnet10", "lem", 16), card)
    (folder / "README.md").write_text("about tiny")
    return folder


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty-four pictures of twenty-two patients; positives are brighter."""
    folder = tmp_path_factory.mktemp("pictures")
    lines = ["file,label,patient"]
    for seed in range(44):
        image = make_training_view(seed, ROWS, COLS, 1.6).image
        label = ("normal", "malignant")[seed % 2]
        Image.fromarray(np.round(255 * np.clip(image, 0, 1)).astype(np.uint8)).save(
            folder / f"{seed}.png"
        )
        lines.append(f"{seed}.png,{label},P{seed // 2}")
    lines.append("gone.png,normal,P99")
    (folder / "manifest.csv").write_text("\n".join(lines))
    return folder / "manifest.csv"


def write_cases(path: Path, rows: list[tuple[str, int, float]]) -> Path:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("file", "patient", "label", "logit"))
        writer.writerows((f"{i}.png", *row) for i, row in enumerate(rows))
    return path


def test_a_model_is_calibrated_and_guarded_from_the_command_line(
    model: Path, manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (model / "card.json").read_bytes()
    out = tmp_path / "new"
    code = cli.main([
        "calibrate", "--model", str(model), "--manifest", str(manifest), "--guard-data",
        str(manifest.parent), "--method", "temperature", "--out", str(out), "--device", "cpu",
        "--described", "44 phantoms",
    ])  # fmt: skip
    assert code == 0
    assert (model / "card.json").read_bytes() == before
    card = read_card(out)
    assert card.calibration is not None and card.calibration.method == "temperature"
    assert (card.calibration.n, card.calibration.n_patients) == (44, 22)
    assert card.calibrated_on == "44 phantoms"
    assert card.version.startswith("1.0+") and card.version.endswith(".calibrated")
    assert card.guard["n"] == 44
    assert (out / "README.md").read_text() == "about tiny"
    told = capsys.readouterr()
    assert "expected calibration error" in told.err
    assert "gone.png" in told.err
    assert str(out) in told.out
    said = Predictor.load(out, "cpu").predict(read_image(manifest.parent / "0.png"))
    temperature = card.calibration.parameters["temperature"]
    assert said.probability == pytest.approx(1 / (1 + np.exp(-said.logit / temperature)))
    assert said.calibration == "44 phantoms"
    assert 0 <= card.figures[BF16_FIGURE] <= 1


def test_the_logits_of_an_evaluation_serve_without_reading_an_image(
    model: Path, tmp_path: Path
) -> None:
    rows = [
        (f"P{i}", i % 2, (1.0 if i % 2 else -1.0) * (1 if i % 10 < 8 else -1)) for i in range(40)
    ]
    cases = write_cases(tmp_path / "cases.csv", rows)
    plan = CalibrationPlan(cases=(cases,), method="platt", version="2.0")
    *_, done = calibrate(plan, model, tmp_path / "out", Predictor.load(model, "cpu"))
    assert isinstance(done, CalibrationDone)
    assert done.card.version == "2.0"
    # Sixteen of twenty at +1 are positive. Targets 21/22 and 1/22: (16 * 21 + 4) / 440 = 17/22.
    assert done.card.calibration is not None
    assert done.card.calibration.parameters["slope"] == pytest.approx(np.log(17 / 5), abs=1e-6)
    assert BF16_FIGURE not in done.card.figures  # not measured on any image: full precision


def test_a_cancel_writes_nothing(model: Path, manifest: Path, tmp_path: Path) -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    plan = CalibrationPlan(manifests=(manifest,), guard_data=("phantoms:60",))
    values = list(calibrate(plan, model, tmp_path / "o", Predictor.load(model, "cpu"), cancelled))
    assert sum(isinstance(value, CalibrationProgress) for value in values) == 3
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        (CalibrationPlan(), "nothing to calibrate on"),
        (CalibrationPlan(guard_data=("phantoms:none",)), "no number of phantoms"),
        (CalibrationPlan(guard_data=("/no/such/folder",)), "no such folder"),
        (CalibrationPlan(guard_data=("phantoms:2",)), "2 images fit no guard"),
    ],
)
def test_a_plan_that_cannot_work_is_refused(
    model: Path, tmp_path: Path, plan: CalibrationPlan, says: str
) -> None:
    with pytest.raises(UnusableDataset, match=says):
        list(calibrate(plan, model, tmp_path / "out", Predictor.load(model, "cpu")))
    assert not (tmp_path / "out").exists()


def test_cases_of_another_kind_are_refused(model: Path, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text("file,label\na.png,1\n")
    plan = CalibrationPlan(cases=(tmp_path / "old.csv",))
    with pytest.raises(UnusableDataset, match="no column 'logit'"):
        list(calibrate(plan, model, tmp_path / "out", Predictor.load(model, "cpu")))


def test_a_folder_that_holds_something_is_not_written_into(model: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(UnusableDataset, match="not an empty folder"):
        list(calibrate(CalibrationPlan(guard_data=("phantoms",)), model, tmp_path,
                       Predictor.load(model, "cpu")))  # fmt: skip


def test_a_damaged_picture_is_told_and_the_rest_goes_on(
    model: Path, manifest: Path, tmp_path: Path
) -> None:
    for file in manifest.parent.glob("*.png"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "broken.png").write_bytes(b"no picture")
    plan = CalibrationPlan(guard_data=(str(tmp_path),))
    values = list(calibrate(plan, model, tmp_path / "out", Predictor.load(model, "cpu")))
    assert sum(isinstance(value, Failure) for value in values) == 1
    assert values[-1].card.guard["n"] == 44  # type: ignore[union-attr]
    written = json.loads((tmp_path / "out" / "card.json").read_text())
    assert written["guard"]["fitted_on"].startswith("44 images")
