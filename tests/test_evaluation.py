"""The evaluation and the prediction journeys: figures by hand, files whole, failures told."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from lem_viewer.audit.figures import CaseRow, metrics_of
from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset
from lem_viewer.values.findings import Extremum, Prediction, Region
from lem_viewer.values.geometry import Placement
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import ModelCard
from lem_viewer.work.evaluation import EvaluationDone, EvaluationProgress, evaluate
from lem_viewer.work.prediction import predict_files

ROWS, COLS = 60, 40
KEYS = [
    "n",
    "auc",
    "auc_ci",
    "accuracy",
    "sensitivity",
    "specificity",
    "hit_rate",
    "chance_rate",
    "dice_mean",
    "dice_ci",
    "dice_score_map",
    "seconds_per_image",
    "model",
]


class BrightSpots:
    """Stands in for a model: the brightest pixel is the finding, its grey the probability.

    Outlines 10 x 10 pixels round it; its score map says that the whole image is breast.
    """

    def __init__(self, figures: dict[str, Any] | None = None) -> None:
        sha256 = "01234567" + "0" * 56
        self.card = ModelCard("bright", "1", sha256, "b", "lem", 16, 64, 64, figures=figures or {})
        self.device_name = "CPU"
        self.notices: list[Failure] = []
        self.before: Callable[[], None] = lambda: None

    def predict(self, mammogram: Mammogram) -> Prediction:
        self.before()
        row, col = np.unravel_index(int(mammogram.pixels.argmax()), mammogram.shape)
        p = float(mammogram.pixels.max()) / 256
        top, left = float(row) - 5.5, float(col) - 5.5
        contour = np.array([(top, left), (top, left + 10), (top + 10, left + 10), (top + 10, left)])
        regions = (Region(contour, 1.0, float(row), float(col), 100.0, None),)
        extrema = (Extremum(float(row), float(col), 0, 0, 1.0),)
        seen = p > 0.1  # a dim image has no maximum
        return Prediction(
            mammogram.key,
            p,
            math.log(p / (1 - p)),
            np.full((6, 4), -1.0, dtype=np.float32),
            Placement(0, 0, 10, 10),
            extrema if seen else (),
            regions if seen else (),
            0.0,
            self.card.model_id,
            "CPU",
            0.01,
        )


def image(folder: Path, name: str, grey: int, at: tuple[int, int] = (30, 20)) -> str:
    pixels = np.add.outer(np.arange(ROWS) % 7, np.arange(COLS) % 9).astype(np.uint8)  # 0..14
    pixels[at] = grey
    Image.fromarray(pixels).save(folder / name)
    return name


def mask(folder: Path, name: str, top: int, left: int, size: int = 10) -> str:
    pixels = np.zeros((ROWS, COLS), dtype=np.uint8)
    pixels[top : top + size, left : left + size] = 255
    Image.fromarray(pixels).save(folder / name)
    return name


def study(folder: Path) -> Path:
    """Make six images: three malignant of two patients, one benign, two normal."""
    rows = [
        # probability 0.75, outline rows 25..34, columns 15..24 = the truth: Dice 1, a hit
        (image(folder, "a.png", 192), "malignant", "P1", mask(folder, "ma.png", 25, 15)),
        # probability 0.5, truth 6 rows further down: Dice 0.4, the brightest pixel just misses
        (image(folder, "b.png", 128), "malignant", "P1", mask(folder, "mb.png", 31, 15)),
        # dim: probability 24/256, no maximum: a miss with Dice 0
        (image(folder, "c.png", 24), "malignant", "P2", mask(folder, "mc.png", 0, 0)),
        (image(folder, "d.png", 64), "benign", "P3", mask(folder, "md.png", 25, 15)),
        (image(folder, "e.png", 160), "normal", "P4", ""),
        (image(folder, "f.png", 32), "normal", "P5", ""),
    ]
    path = folder / "manifest.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("file", "label", "patient", "mask"), *rows])
    return path


def run(manifest: Path, out: Path, predictor: Any = None, **options: Any) -> list[object]:
    return list(evaluate(manifest, out, predictor or BrightSpots(), **options))


def table(out: Path, name: str = "cases.csv") -> list[dict[str, str]]:
    with (out / name).open(newline="") as file:
        return list(csv.DictReader(file))


def errors_of(values: list[Any]) -> list[Failure]:
    found = [value for value in values if isinstance(value, Failure)]
    return [failure for failure in found if failure.severity == "error"]


# ---------------------------------------------------------------------- evaluation


def test_the_figures_of_six_images_are_as_counted_by_hand(tmp_path: Path) -> None:
    values = run(study(tmp_path), tmp_path / "out")
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert list(metrics)[:13] == KEYS
    done = values[-1]
    assert isinstance(done, EvaluationDone) and done.metrics == metrics
    assert metrics["n"] == 6
    # positives .75 .5 .094, others .25 .625 .125: pairs won 3 + 2 + 0 of 9
    assert metrics["auc"] == pytest.approx(5 / 9, abs=1e-6)
    assert metrics["auc_ci"][0] < 5 / 9 < metrics["auc_ci"][1]
    assert metrics["sensitivity"] == pytest.approx(2 / 3, abs=1e-6)  # 0.5 counts
    assert metrics["specificity"] == pytest.approx(2 / 3, abs=1e-6)
    assert metrics["accuracy"] == pytest.approx(4 / 6, abs=1e-6)
    assert metrics["hit_rate"] == pytest.approx(1 / 3, abs=1e-6)
    assert metrics["chance_rate"] == pytest.approx(100 / 2400, abs=1e-6)
    # b: outline rows 25..34, truth rows 31..40: 4 of 10 rows in both, Dice 0.4
    assert metrics["dice_mean"] == pytest.approx((1 + 0.4 + 0) / 3, abs=1e-6)
    # patients P1 (1, 0.4) and P2 (0): drawn P2 P2 gives 0, P1 P1 gives 0.7
    assert metrics["dice_ci"] == [0.0, 0.7]
    assert metrics["dice_score_map"] == 0.0
    assert metrics["seconds_per_image"] > 0
    assert metrics["model"] == "bright@01234567"
    assert (metrics["n_positive"], metrics["n_with_truth"], metrics["failed"]) == (3, 3, 0)
    assert metrics["notice"].startswith("Research use only")


def test_cases_csv_has_a_line_for_each_image(tmp_path: Path) -> None:
    run(study(tmp_path), tmp_path / "out")
    rows = table(tmp_path / "out")
    assert list(rows[0])[:13] == [
        "file",
        "patient",
        "label",
        "probability",
        "hit",
        "chance",
        "dice",
        "dice_score_map",
        "lesions",
        "lesions_hit",
        "extrema",
        "seconds",
        "error",
    ]
    assert [row["file"] for row in rows] == [f"{name}.png" for name in "abcdef"]
    assert [row["hit"] for row in rows] == ["1", "0", "0", "", "", ""]
    assert [row["dice"] for row in rows] == ["1", "0.4", "0", "", "", ""]
    assert [row["probability"] for row in rows[:2]] == ["0.75", "0.5"]
    assert [row["extrema"] for row in rows] == ["1", "1", "0", "1", "1", "1"]
    assert not (tmp_path / "out" / "cases.partial.csv").exists()
    assert not list((tmp_path / "out").glob("*.part"))


def test_benign_is_a_target_where_abnormal_is_asked_for(tmp_path: Path) -> None:
    run(study(tmp_path), tmp_path / "out", positive="abnormal")
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert (metrics["n_positive"], metrics["n_with_truth"]) == (4, 4)
    assert metrics["hit_rate"] == 0.5
    assert metrics["dice_mean"] == pytest.approx((1 + 0.4 + 0 + 1) / 4, abs=1e-6)


def test_a_benign_lesion_beside_a_malignant_one_is_no_target(tmp_path: Path) -> None:
    image(tmp_path, "a.png", 192, at=(30, 20))
    manifest = tmp_path / "manifest.csv"
    manifest.write_text(
        "file,label,pair,x,y_from_top,radius\na.png,benign,1,20,30,5\na.png,malignant,1,20,50,5\n"
    )
    run(manifest, tmp_path / "m", positive="malignant")
    assert [(row["hit"], row["lesions"]) for row in table(tmp_path / "m")] == [("0", "1")]
    run(manifest, tmp_path / "a", positive="abnormal")
    assert [(row["hit"], row["lesions"]) for row in table(tmp_path / "a")] == [("1", "2")]


def test_one_class_only_has_no_auc_and_the_rest_is_given(tmp_path: Path) -> None:
    study(tmp_path)
    manifest = tmp_path / "one.csv"
    manifest.write_text("file,label,patient,mask\na.png,malignant,P1,ma.png\n")
    run(manifest, tmp_path / "out")
    text = (tmp_path / "out" / "metrics.json").read_text()
    metrics = json.loads(text)
    assert "NaN" not in text
    assert metrics["auc"] is None and metrics["auc_ci"] is None
    assert metrics["specificity"] is None and metrics["sensitivity"] == 1.0
    assert (metrics["dice_mean"], metrics["dice_ci"]) == (1.0, None)
    assert (metrics["accuracy"], metrics["hit_rate"]) == (1.0, 1.0)


def test_without_any_truth_hits_and_dice_are_null(tmp_path: Path) -> None:
    study(tmp_path)
    manifest = tmp_path / "none.csv"
    manifest.write_text("file,label,patient\na.png,malignant,P1\nf.png,normal,P5\n")
    run(manifest, tmp_path / "out")
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    for key in ("hit_rate", "chance_rate", "dice_mean", "dice_ci", "dice_score_map", "hit_ci"):
        assert metrics[key] is None, key
    assert metrics["auc"] == 1.0


def test_the_cards_operating_point_is_used(tmp_path: Path) -> None:
    run(study(tmp_path), tmp_path / "out", BrightSpots({"operating_point": 0.7}))
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert metrics["threshold"] == 0.7
    assert (metrics["sensitivity"], metrics["specificity"]) == (pytest.approx(1 / 3, abs=1e-6), 1.0)


def test_the_limit_takes_the_first_images(tmp_path: Path) -> None:
    values = run(study(tmp_path), tmp_path / "out", limit=2)
    assert [row["file"] for row in table(tmp_path / "out")] == ["a.png", "b.png"]
    progress = [value for value in values if isinstance(value, EvaluationProgress)]
    assert [(item.done, item.total) for item in progress] == [(0, 2), (1, 2), (2, 2)]
    with pytest.raises(ValueError, match="limit"):
        run(tmp_path / "manifest.csv", tmp_path / "out", limit=0)


def test_an_unreadable_image_is_told_and_the_rest_is_scored(tmp_path: Path) -> None:
    manifest = study(tmp_path)
    (tmp_path / "b.png").write_bytes(b"no picture")
    Image.fromarray(np.zeros((20, 40), dtype=np.uint8)).save(tmp_path / "mc.png")
    values = run(manifest, tmp_path / "out")
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert (metrics["n"], metrics["failed"], metrics["n_with_truth"]) == (5, 1, 1)
    failures = [value for value in values if isinstance(value, Failure)]
    assert [Path(failure.where).name for failure in failures] == ["b.png", "mc.png"]
    rows = {row["file"]: row for row in table(tmp_path / "out")}
    assert rows["b.png"]["probability"] == "" and rows["b.png"]["error"]
    assert "20 x 40" in rows["c.png"]["error"] and rows["c.png"]["probability"]


def test_when_nothing_can_be_read_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    manifest = tmp_path / "manifest.csv"
    manifest.write_text("file,label,patient\na.png,malignant,P1\n")
    with pytest.raises(UnusableDataset, match="none of its 1 images"):
        run(manifest, tmp_path / "out")
    assert table(tmp_path / "out")[0]["error"]
    assert not (tmp_path / "out" / "metrics.json").exists()


def test_what_was_done_survives_an_interrupt_and_the_last_run_too(tmp_path: Path) -> None:
    manifest, out = study(tmp_path), tmp_path / "out"
    run(manifest, out)
    before = (out / "metrics.json").read_text()
    predictor = BrightSpots()
    calls = iter(range(10))

    def interrupt() -> None:
        if next(calls) == 2:
            raise KeyboardInterrupt

    predictor.before = interrupt
    with pytest.raises(KeyboardInterrupt):
        run(manifest, out, predictor)
    assert [row["file"] for row in table(out, "cases.partial.csv")] == ["a.png", "b.png"]
    assert (out / "metrics.json").read_text() == before
    assert len(table(out)) == 6


def test_a_cancel_stops_before_the_next_image(tmp_path: Path) -> None:
    asked = iter([False, True])
    values = run(study(tmp_path), tmp_path / "out", cancelled=lambda: next(asked))
    assert not any(isinstance(value, EvaluationDone) for value in values)
    assert len(table(tmp_path / "out", "cases.partial.csv")) == 1
    assert not (tmp_path / "out" / "metrics.json").exists()


def test_trouble_with_the_device_ends_the_evaluation(tmp_path: Path) -> None:
    predictor = BrightSpots()

    def fail() -> None:
        raise DeviceTrouble("gone")

    predictor.before = fail
    with pytest.raises(DeviceTrouble):
        run(study(tmp_path), tmp_path / "out", predictor)


def test_what_the_predictor_notices_is_passed_on_once(tmp_path: Path) -> None:
    predictor = BrightSpots()
    predictor.notices.append(Failure.warning("Computing on the CPU", "slower"))
    values = run(study(tmp_path), tmp_path / "out", predictor)
    assert [value.title for value in values if isinstance(value, Failure)] == [
        "Computing on the CPU"
    ]


def test_a_row_without_a_figure_counts_in_none() -> None:
    metrics = metrics_of([CaseRow("a", "P", 1, error="broken")], "m@1")
    assert (metrics["n"], metrics["failed"], metrics["accuracy"]) == (0, 1, None)


def test_a_folder_of_a_published_layout_is_scored_without_a_manifest(tmp_path: Path) -> None:
    for name, grey in (("malignant/P1_a.png", 192), ("normal/P2_a.png", 64)):
        (tmp_path / "set" / name).parent.mkdir(parents=True)
        image(tmp_path / "set", name, grey)
    mask(tmp_path / "set" / "malignant", "P1_a_mask.png", 25, 15)
    run(tmp_path / "set", tmp_path / "out")
    rows = table(tmp_path / "out")
    assert [row["file"] for row in rows] == ["malignant/P1_a.png", "normal/P2_a.png"]
    assert [(row["dice"], row["iou"], row["marks"]) for row in rows] == [
        ("1", "1", "1@0"),
        ("", "", "1@"),
    ]
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert (metrics["auc"], metrics["iou_mean"], metrics["froc_images"]) == (1.0, 1.0, 2)
    # both marks score 1: found at half a false mark an image; P1 drawn twice has no false mark
    assert metrics["froc"][:2] == [
        {"false_marks": 0.25, "sensitivity": 0.0, "ci": [0.0, 1.0]},
        {"false_marks": 0.5, "sensitivity": 1.0, "ci": [1.0, 1.0]},
    ]


def test_the_real_mias_circles_are_scored(shared_data: Path, tmp_path: Path) -> None:
    run(shared_data / "mias" / "manifest.csv", tmp_path, positive="abnormal", limit=12)
    metrics = json.loads((tmp_path / "metrics.json").read_text())
    assert (metrics["n"], metrics["failed"]) == (12, 0)
    assert metrics["n_with_truth"] > 0 and metrics["n_negative"] > 0


# ---------------------------------------------------------------------- prediction


def test_each_view_becomes_a_dict_ready_for_json(tmp_path: Path) -> None:
    image(tmp_path, "P7_R_CC.png", 192)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    values = list(predict_files([tmp_path], BrightSpots()))  # type: ignore[arg-type]
    (view,) = [value for value in values if isinstance(value, dict)]
    json.dumps(view, allow_nan=False)
    assert view["file"] == str(tmp_path / "P7_R_CC.png")
    assert (view["laterality"], view["view"]) == ("R", "CC")
    assert view["probability"] == 0.75
    assert view["extrema"] == [{"row": 30.0, "col": 20.0, "score": 1.0}]
    assert view["regions"] == [
        {
            "contour": [[24.5, 14.5], [24.5, 24.5], [34.5, 24.5], [34.5, 14.5]],
            "area_mm2": None,
            "area_px": 100.0,
            "score": 1.0,
        }
    ]
    assert view["model"] == "bright@01234567"
    assert {"sop_instance_uid", "seconds", "notes"} <= set(view)
    (failure,) = errors_of(values)
    assert "broken.png" in str(failure)


def test_a_view_that_the_model_cannot_read_does_not_end_the_rest(tmp_path: Path) -> None:
    for name in ("a_L_CC.png", "b_R_CC.png"):
        image(tmp_path, name, 192)
    predictor = BrightSpots()
    calls = iter(range(10))

    def fail_once() -> None:
        if next(calls) == 0:
            raise RuntimeError("odd")

    predictor.before = fail_once
    values = list(predict_files([tmp_path], predictor))  # type: ignore[arg-type]
    assert sum(isinstance(value, dict) for value in values) == 1
    assert [failure.title for failure in errors_of(values)] == ["Unexpected error"]


def test_a_real_network_is_evaluated_end_to_end(tmp_path: Path) -> None:
    import torch

    from lem_viewer.network.checkpoint import make_classifier, save_checkpoint
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.values.models import ModelCard

    torch.set_num_threads(1)
    torch.manual_seed(0)
    card = ModelCard("untrained", "0", "0" * 64, "resnet10", "lem", 16, 128, 96)
    card = save_checkpoint(tmp_path / "model", make_classifier(card), card)
    rows, cols = np.indices((300, 200))
    breast = (rows - 150) ** 2 / 130**2 + cols**2 / 150**2 < 1
    table_rows = [("file", "label", "patient", "x", "y_from_top", "radius")]
    for name, label in (("a", "malignant"), ("b", "normal")):
        noise = np.random.default_rng(ord(name)).integers(60, 200, breast.shape)
        Image.fromarray((breast * noise).astype(np.uint8)).save(tmp_path / f"{name}_L_CC.png")
        circle = ("60", "150", "30") if label == "malignant" else ("", "", "")
        table_rows.append((f"{name}_L_CC.png", label, name, *circle))
    with (tmp_path / "manifest.csv").open("w", newline="") as file:
        csv.writer(file).writerows(table_rows)
    predictor = Predictor.load(tmp_path / "model", "cpu")
    run(tmp_path / "manifest.csv", tmp_path / "out", predictor)
    metrics = json.loads((tmp_path / "out" / "metrics.json").read_text())
    assert (metrics["n"], metrics["n_with_truth"], metrics["failed"]) == (2, 1, 0)
    assert metrics["model"] == card.model_id
    # a circle of radius 30 px in half an ellipse of 130 x 150 px: 2827 of 30631 square pixels
    assert metrics["chance_rate"] == pytest.approx(2827 / 30631, rel=0.15)
