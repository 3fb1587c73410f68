"""`lem-viewer compare`: what is refused, what is trained once, what the tables say."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
import torch
from labelled_folder import labelled_folder

from lem_viewer.audit.figures import CaseRow
from lem_viewer.cli import main
from lem_viewer.errors import UnusableDataset
from lem_viewer.values.training import StepDone, TrainingConfig
from lem_viewer.work.grid.figures import Run, compare_rows, row_figures
from lem_viewer.work.grid.places import RESULT, set_folder
from lem_viewer.work.grid.plan import SCORE_MAP, LabelledSet, Unit, make_plan, read_plan
from lem_viewer.work.grid.plots import plot_intervals
from lem_viewer.work.grid.run import RowFailed, UnitTrained, compare_grid
from lem_viewer.work.grid.scoring import read_parts, youden

TINY = {
    "backbone": "resnet10",
    "input_rows": 64,
    "input_cols": 64,
    "epochs": 1,
    "batch_size": 4,
    "pretrained": False,
    "validation_fraction": 0.25,
    "test_fraction": 0.25,
    "device": "cpu",
}


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def kind(values: list, wanted: type) -> list:
    return [value for value in values if isinstance(value, wanted)]


# --- the configuration -----------------------------------------------------------------------


def test_a_plan_has_the_rows_of_the_four_tables_and_trains_what_they_share_once() -> None:
    plan = make_plan(
        {
            "train": dict(TINY),
            "grid": {
                "heads": ["lem", "gap"],
                "backbones": ["resnet10", "efficientnet_lite0"],
                "seeds": [0, 1],
            },
            "ablation": [{"title": "sum", "aggregate": "sum"}],
        },
        "x",
    )
    assert [(row.table, row.title) for row in plan.rows] == [
        ("backbones", "resnet10"),
        ("backbones", "efficientnet_lite0"),
        ("mappings", "lem"),
        ("mappings", "gap"),
        ("localization", "lem, back-propagated extrema"),
        ("localization", "lem, thresholded score map"),
        ("localization", "gap, back-propagated extrema"),
        ("localization", "gap, thresholded score map"),
        ("ablation", "lem as it is"),
        ("ablation", "sum"),
    ]
    # lem, gap, lem on lite0, lem with sum; two seeds each
    assert len(plan.units) == 8


def test_everything_wrong_with_a_configuration_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_text(
        'colour = "red"\n[train]\nepoch = 3\nepochs = "many"\n[grid]\nseeds = ["a"]\n'
        'heads = ["lem", "nonsense"]\nlocalizers = ["magic"]\n'
        '[[evaluate]]\nname = "A"\nmanifest = "no/such.csv"\nfit = 1.5\n'
        '[[evaluate]]\nname = "B"\n'
    )
    with pytest.raises(UnusableDataset) as refused:
        read_plan(path)
    for part in (
        "colour",
        "train.epoch ",
        "'many'",
        "grid.seeds",
        "no/such.csv",
        "fit is 1.5",
        "'nonsense'",
        "'magic'",
        "give 'B' a part",
    ):
        assert part in str(refused.value), part


def test_a_change_that_matters_changes_the_hash_and_a_free_one_does_not() -> None:
    unit = Unit(TrainingConfig(**TINY))
    assert Unit(TrainingConfig(**TINY | {"name": "other", "device": "cuda"})).key == unit.key
    assert Unit(TrainingConfig(**TINY | {"sparse_weight": 0.1})).key != unit.key
    assert LabelledSet("MIAS", fit=0.3).key != LabelledSet("MIAS", fit=0.4).key


# --- the test sets ---------------------------------------------------------------------------


def test_no_patient_of_the_fit_part_is_reported_on(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path)
    parts = read_parts(TrainingConfig(), LabelledSet("a", str(manifest), fit=0.5))
    fit, report = ({case.patient for case in part} for part in (parts.fit, parts.report))
    assert len(fit) == len(report) == 6
    assert fit & report == set()
    halves = [
        {
            c.patient
            for c in read_parts(TrainingConfig(), LabelledSet("a", str(manifest), part=p)).report
        }
        for p in ("0/2", "1/2")
    ]
    assert halves[0] & halves[1] == set() and len(halves[0] | halves[1]) == 12


def test_the_operating_point_lies_between_the_classes() -> None:
    assert youden([0.1, 0.2, 0.6, 0.9], [0, 0, 1, 1]) == pytest.approx(0.4)
    assert youden([0.3, 0.4], [1, 1]) == 0.5
    # at 0.25 both positives are found and one of two negatives is spared: 0.5; at 0.7 one and
    # both: 0.5; at 0.45 one and one: 0. Of equals the one nearest to a half
    assert youden([0.1, 0.4, 0.5, 0.9], [0, 1, 0, 1]) == pytest.approx(0.7)


# --- the figures -----------------------------------------------------------------------------


def case(file: str, label: int, p: float, **more: object) -> CaseRow:
    return CaseRow(file, file[0], label, probability=p, **more)  # type: ignore[arg-type]


def test_an_image_counts_with_its_mean_over_the_seeds() -> None:
    def run(p: float, dice: float, hit: bool) -> Run:
        truth = {"hit": hit, "dice": dice, "dice_score_map": 0.1, "iou": 0.2, "chance": 0.05}
        rows = (case("a1", 1, p, **truth), case("b1", 0, 0.4), case("c1", 0, 0.2))
        return Run(rows, {"a1": 0.5, "b1": 0.3, "c1": 0.3})

    figures = row_figures([run(0.9, 0.6, True), run(0.3, 0.2, False)])
    values = figures.values
    assert (figures.n, figures.n_positive, figures.n_with_truth, figures.n_patients) == (3, 1, 1, 3)
    # first seed: above both, AUC 1; second: above one of two, AUC 0.5
    assert values["auc"].value == pytest.approx(0.75)
    assert values["dice"].value == pytest.approx(0.4)
    assert values["hit"].value == pytest.approx(0.5)
    assert values["chance"].value == pytest.approx(0.05)
    assert values["sensitivity"].value == pytest.approx(0.5)  # 0.9 and 0.3 against 0.5
    assert values["specificity"].value == pytest.approx(0.5)  # 0.4 and 0.2 against 0.3
    assert values["accuracy"].value == pytest.approx((0.5 + 0 + 1) / 3)
    maps = row_figures([run(0.9, 0.6, True)], score_map=True)
    assert maps.values["dice"].value == pytest.approx(0.1)
    assert maps.values["iou"].value is None


def test_a_paired_difference_is_over_the_images_of_both() -> None:
    def run(dices: dict[str, float], probabilities: dict[str, float]) -> Run:
        rows = [
            case(f, int(f in dices), p, **({"dice": dices[f], "hit": True} if f in dices else {}))
            for f, p in probabilities.items()
        ]
        return Run(tuple(rows), {})

    a = row_figures([run({"a": 0.5, "b": 0.7}, {"a": 0.9, "b": 0.8, "c": 0.1, "d": 0.2})])
    b = row_figures([run({"a": 0.3, "b": 0.3}, {"a": 0.9, "b": 0.15, "c": 0.1, "d": 0.2})])
    paired = compare_rows(a, b)
    assert paired.dice.value == pytest.approx(0.3)
    low, high = paired.dice.interval or (0, 0)
    assert (low, high) == (pytest.approx(0.2), pytest.approx(0.4))
    # a: 1; b: a above both, b above one of two: 0.75
    assert paired.auc.value == pytest.approx(0.25)
    assert paired.p_auc is not None


def test_certainty_is_never_claimed_where_all_draws_are_alike() -> None:
    rows = [case("a", 1, 0.9, hit=False, dice=0.0), case("b", 1, 0.8, hit=False, dice=0.0)]
    rows += [case("c", 0, 0.1), case("d", 0, 0.2)]
    figures = row_figures([Run(tuple(rows), {})])
    # Wilson: no hit of 2 still allows z^2 / (2 + z^2) = 3.8415 / 5.8415
    assert figures.values["hit"].interval == (0.0, pytest.approx(0.6576, abs=1e-3))
    assert figures.values["dice"].interval is None
    assert compare_rows(figures, figures).hit.interval is None


def test_the_curves_of_every_row_are_drawn() -> None:
    from lem_viewer.work.grid.curves import plot_curves
    from lem_viewer.work.grid.lines import Line
    from lem_viewer.work.grid.plan import Row

    metrics = {
        "froc": [
            {"false_marks": 1.0, "sensitivity": 0.5},
            {"false_marks": 4.0, "sensitivity": 1.0},
        ],
        "reliability": [{"probability": 0.25, "fraction": 0.5}],
    }
    figures = row_figures([Run((case("a", 1, 0.9), case("b", 0, 0.1)), {}, (metrics,))])
    unit = Unit(TrainingConfig(**TINY))
    rows = [Row("mappings", title, (unit,)) for title in ("lem", "a < b")]
    lines = [Line(row, LabelledSet("s"), figures, None, None, None) for row in rows]
    root = ElementTree.fromstring(plot_curves("Mappings", lines))
    lines_drawn = list(root.iter("{http://www.w3.org/2000/svg}polyline"))
    assert len(lines_drawn) == 4  # two rows, two panels
    # 1 of 4 false marks along 260, half way up: (60 + 65, 330 - 130)
    assert lines_drawn[0].get("points") == "125.0,200.0 320.0,70.0"


def test_the_picture_is_well_formed_and_puts_a_half_in_the_middle() -> None:
    from lem_viewer.audit.seeds import Estimate

    text = plot_intervals("A & B", {"AUC": [("x", Estimate(0.5, (0.25, 1.0)))]}, {"AUC": 0.5})
    root = ElementTree.fromstring(text)
    (dot,) = root.iter("{http://www.w3.org/2000/svg}circle")
    assert float(dot.get("cx") or 0) == 230 + 240 / 2


# --- a whole comparison ----------------------------------------------------------------------


def test_a_grid_is_trained_scored_written_and_not_done_twice(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "data")
    data = {
        "train": {**TINY, "data": str(manifest)},
        "grid": {"heads": ["lem", "gap"], "localizers": ["", "score_map", "cam"]},
        "tables": ["mappings", "localization"],
        "evaluate": [
            {"name": "set A", "manifest": str(manifest), "fit": 0.5},
            {"name": "held out", "fit": 0.4},
        ],
    }
    plan = make_plan(data, "tiny")
    out = tmp_path / "out"
    values = list(compare_grid(plan, out))
    assert kind(values, RowFailed) == []
    assert len([v for v in kind(values, UnitTrained) if v.now]) == 2
    with (out / "tables" / "mappings.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["set"], row["row"]) for row in rows] == [
        ("set A", "lem"),
        ("set A", "gap"),
        ("held out", "lem"),
        ("held out", "gap"),
    ]
    assert 0 <= float(rows[1]["auc"]) <= 1 and rows[1]["auc_difference"] and not rows[0]["auc_p"]
    text = (out / "results.md").read_text("utf-8")
    assert "Research use only" in text and "| gap |" in text
    assert "Thresholds were fitted on 50 % of the patients" in text
    assert (out / "plots" / "mappings-set-A.svg").is_file()
    assert (out / "tables" / "localization.md").read_text("utf-8").count("thresholded") >= 4

    again = list(compare_grid(plan, out))
    assert kind(again, StepDone) == []
    place = set_folder(out, plan.units[0], plan.sets[0], SCORE_MAP)
    assert json.loads((place / RESULT).read_text("utf-8"))["metrics"]["fitted_on"]["patients"] == 6
    (place / RESULT).unlink()  # scored anew, not trained anew
    third = list(compare_grid(plan, out))
    assert kind(third, StepDone) == [] and (place / RESULT).is_file()
    changed = make_plan({**data, "train": {**data["train"], "sparse_weight": 0.2}}, "tiny")
    assert {unit.key for unit in changed.units}.isdisjoint({unit.key for unit in plan.units})


def test_a_row_that_fails_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "data")
    config = tmp_path / "grid.json"
    config.write_text(
        json.dumps(
            {
                "train": {**TINY, "data": str(manifest)},
                "grid": {"heads": ["gap", "gmp"]},
                "heads": {"gap": {"start": str(tmp_path / "nowhere")}},
                "tables": ["mappings"],
            }
        )
    )
    assert main(["compare", str(config), "--out", str(tmp_path / "out")]) == 1
    text = (tmp_path / "out" / "results.md").read_text("utf-8")
    assert "| gmp |" in text and "| gap |" not in text
    assert main(["compare", str(config), "--out", str(tmp_path / "out"), "--list"]) == 0
