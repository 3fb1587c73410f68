"""A new model beside the one in use, on the patients that the run kept aside."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from trial_stage import make_run, recorded, say_usable

from lem_viewer.audit.figures import CaseRow
from lem_viewer.audit.trial_figures import (
    ece_difference_interval,
    paired_differences,
    rate_interval,
    side_figures,
)
from lem_viewer.cli import main
from lem_viewer.errors import Failure, UnusableDataset, UnusableModel
from lem_viewer.network.checkpoint import read_card
from lem_viewer.training.run_file import read_run
from lem_viewer.values.model_trial import ModelTrial, TrialProgress, TrialWarning, is_small
from lem_viewer.values.models import ModelCard
from lem_viewer.values.origins import counts_of, hash_patient, parent_of, seen_by
from lem_viewer.work.model_trial import try_model
from lem_viewer.work.trial_files import read_trial
from lem_viewer.work.trial_warnings import Around, warnings_of
from lem_viewer.zoo import ModelZoo


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return two runs on one data set: the new one, and one dealt out by another seed."""
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("trial")
    new = make_run(folder, seed=0, name="tiny")
    old = make_run(folder, seed=1, name="older")
    say_usable(old, "older")
    return new, old


@pytest.fixture
def zoo(made: tuple[Path, Path], tmp_path: Path) -> Iterator[ModelZoo]:
    zoo = ModelZoo(tmp_path / "bundled", tmp_path / "user")
    zoo.admit(made[1] / "older")
    yield zoo
    shutil.rmtree(made[0] / "trial", ignore_errors=True)


def codes(trial: ModelTrial) -> dict[str, tuple]:
    return {warning.code: warning.values for warning in trial.warnings}


def test_both_models_are_scored_on_the_same_patients_that_were_kept_aside(
    made: tuple[Path, Path], zoo: ModelZoo
) -> None:
    run = made[0]
    values = list(try_model(run, "older", "cpu", zoo=zoo))
    trial = values[-1]
    assert isinstance(trial, ModelTrial)
    config, parts = read_run(run)
    assert [v.done for v in values if isinstance(v, TrialProgress)] == [0, 1, 2, 3, 4, 5, 6, 7, 8]
    kept = {hash_patient(patient) for _, patient, _ in parts["test"]}
    learnt = {patient for part in ("train", "validation") for _, patient, _ in parts[part]}
    assert {case.patient for case in trial.cases} == kept
    assert not kept & {hash_patient(each) for each in learnt}
    assert trial.current is not None and trial.new.name == "tiny"
    assert trial.new.figures["n"] == trial.current.figures["n"] == 8
    assert trial.differences["auc"]["a"] == pytest.approx(trial.new.figures["auc"])
    assert trial.differences["dice"]["n"] == 4  # the images with a lesion
    assert not trial.usable and "not_usable" in codes(trial)
    # The other seed dealt the patients out otherwise: what it has learnt from is told.
    seen = seen_by(read_card(made[1] / "older"))
    assert seen.is_known and codes(trial)["seen_current"] == ("older", len(kept & seen.patients), 4)
    assert codes(trial)["small"] == (4, 2, 2)
    for change in trial.changed:
        for name in (change.picture_new, change.picture_current):
            picture = cv2.imread(str(Path(trial.folder) / name))
            assert picture is not None and max(picture.shape) <= 640
    assert read_trial(run) == trial
    assert config.name == "tiny"
    text = (run / "trial" / "trial.json").read_text()
    assert not [name for _, name, _ in parts["test"] if f'"{name}"' in text]


def test_the_command_prints_the_same(
    made: tuple[Path, Path], capsys: pytest.CaptureFixture[str], private_home: Path
) -> None:
    ModelZoo(Path("none"), private_home / "data" / "model_zoo").admit(made[1] / "older")
    assert main(["zoo", "trial", str(made[0]), "--against", "older", "--device", "cpu"]) == 0
    said = capsys.readouterr().out
    trial = read_trial(made[0])
    assert trial is not None and trial.current is not None
    assert f"AUC               {trial.new.figures['auc']:.2f} (" in said
    assert trial.current.model_id[:27] in said
    assert "8 images of 4 patients kept aside (positive = malignant)" in said
    assert "! older was trained or tuned on" in said


def test_a_current_model_that_has_vanished_leaves_the_new_one_alone(
    made: tuple[Path, Path], zoo: ModelZoo
) -> None:
    shutil.rmtree(zoo.user_folder / "older")
    trial = list(try_model(made[0], "older", "cpu", zoo=zoo))[-1]
    assert isinstance(trial, ModelTrial)
    assert trial.current is None and trial.differences == {} and trial.changed == ()
    assert codes(trial)["current_gone"][0] == "older"
    assert "there is no model 'older'" in str(codes(trial)["current_gone"][1])


def test_the_very_same_model_is_not_compared_with_itself(
    made: tuple[Path, Path], tmp_path: Path
) -> None:
    zoo = ModelZoo(tmp_path / "none", tmp_path / "zoo")
    zoo.admit(made[0] / "tiny")
    trial = list(try_model(made[0], "tiny", "cpu", zoo=zoo))[-1]
    assert isinstance(trial, ModelTrial) and codes(trial)["same_model"] == ("tiny",)


def test_images_that_went_away_or_break_are_told_and_the_rest_is_scored(
    made: tuple[Path, Path], zoo: ModelZoo
) -> None:
    _, parts = read_run(made[0])
    broken = Path(parts["test"][0][0])
    whole = broken.read_bytes()
    broken.write_bytes(b"no picture")
    try:
        values = list(try_model(made[0], "older", "cpu", zoo=zoo))
    finally:
        broken.write_bytes(whole)
    assert [v.where for v in values if isinstance(v, Failure)] == [str(broken)]
    trial = values[-1]
    assert isinstance(trial, ModelTrial)
    assert codes(trial)["unread"] == (1,) and trial.new.figures["n"] == 7


def test_a_trial_that_is_cancelled_leaves_the_one_before(
    made: tuple[Path, Path], zoo: ModelZoo
) -> None:
    first = list(try_model(made[0], "older", "cpu", zoo=zoo))[-1]
    assert list(try_model(made[0], "older", "cpu", lambda: True, zoo)) == []
    for value in try_model(made[0], "older", "cpu", zoo=zoo):
        assert isinstance(value, TrialProgress)
        if value.done == 2:
            break
    assert read_trial(made[0]) == first
    assert sorted(p.name for p in made[0].iterdir() if p.name.startswith(".")) == []


def test_folders_without_a_run_or_a_model_are_told(
    made: tuple[Path, Path], tmp_path: Path, zoo: ModelZoo
) -> None:
    with pytest.raises(UnusableDataset, match=r"there is no run\.json"):
        list(try_model(tmp_path, zoo=zoo))
    bare = tmp_path / "bare"
    bare.mkdir()
    told = json.loads((made[0] / "run.json").read_text())
    (bare / "run.json").write_text(json.dumps(told))
    with pytest.raises(UnusableModel, match="the run has made no model"):
        list(try_model(bare, zoo=zoo))
    shutil.copytree(made[0] / "tiny", bare / "tiny")
    told["parts"]["test"] = []
    (bare / "run.json").write_text(json.dumps(told))
    with pytest.raises(UnusableDataset, match="no patient was kept aside"):
        list(try_model(bare, zoo=zoo))
    told["parts"]["test"] = [["gone.png", "p", 1]]
    (bare / "run.json").write_text(json.dumps(told))
    with pytest.raises(UnusableDataset, match="none of the 1 images kept aside is there any more"):
        list(try_model(bare, zoo=zoo))
    (bare / "run.json").write_text(
        json.dumps(told | {"config": told["config"] | {"data": "inserted:films.csv"}})
    )
    with pytest.raises(UnusableDataset, match="lesions that were put in"):
        list(try_model(bare, zoo=zoo))
    (bare / "run.json").write_text(
        json.dumps(told | {"config": told["config"] | {"data": "/no/share"}})
    )
    with pytest.raises(UnusableDataset, match="there is no '/no/share'"):
        list(try_model(bare, zoo=zoo))
    (bare / "run.json").write_text('{"config": 3}')
    with pytest.raises(UnusableDataset, match="cannot be read"):
        list(try_model(bare, zoo=zoo))
    assert read_trial(bare) is None


# ------------------------------------------------------------------------------ the figures


def row(number: int, label: int, probability: float | None, hit: bool | None = None) -> CaseRow:
    return CaseRow(
        f"{number}.png", f"p{number}", label, probability, hit, dice=0.5 if hit else None
    )


def test_differences_are_those_of_hand_arithmetic() -> None:
    labels = [1, 1, 1, 1, 0, 0, 0, 0]
    new = [row(k, label, 0.9 if label else 0.1) for k, label in enumerate(labels)]
    said = [0.9, 0.9, 0.2, 0.9, 0.1, 0.6, 0.1, 0.1]
    current = [row(k, label, p) for k, (label, p) in enumerate(zip(labels, said, strict=True))]
    found = paired_differences(new, current, (0.5, 0.5))
    # 4 x 4 pairs: 0.2 lies below 0.6 (a loss) and above three: 15 of 16 are in order.
    assert found["auc"]["a"] == 1.0 and found["auc"]["b"] == pytest.approx(15 / 16)
    assert found["sensitivity"]["difference"] == pytest.approx(0.25)
    assert found["specificity"]["difference"] == pytest.approx(0.25)
    # All said 0.9 or 0.1 where 1 or 0 was right: the new model's error is 0.1.
    assert found["ece"]["a"] == pytest.approx(0.1)
    assert found["hit"]["difference"] is None and found["hit"]["ci"] is None


def test_no_difference_has_no_interval_of_no_width() -> None:
    rows = [row(k, k % 2, 0.2 + 0.6 * (k % 2), True if k % 2 else None) for k in range(10)]
    found = paired_differences(rows, rows, (0.5, 0.5))
    for name in ("hit", "dice", "sensitivity", "specificity", "ece"):
        assert found[name]["difference"] == 0 and found[name]["ci"] is None, name
    assert ece_difference_interval([0.5], [0.5], [1], ["p"]) is None


def test_always_right_against_never_right_is_a_difference_of_some_width() -> None:
    new = [row(k, 1, 0.9, True) for k in range(5)]
    current = [row(k, 1, 0.1, False) for k in range(5)]
    # Wilson, 5 of 5: lowest 1 / (1 + z²/5) = 0.5655.
    found = paired_differences(new, current, (0.5, 0.5))
    assert found["hit"]["ci"] == pytest.approx([0.5655, 1.0], abs=1e-3)
    found = paired_differences(current, new, (0.5, 0.5))
    assert found["sensitivity"]["ci"] == pytest.approx([-1.0, -0.5655], abs=1e-3)


def test_one_class_leaves_undefined_what_needs_two() -> None:
    rows = [row(k, 1, 0.4 + 0.1 * (k % 5), True) for k in range(6)]
    figures = side_figures(rows, "m@0", 0.5)
    assert figures["auc"] is None and figures["roc"] is None and figures["specificity"] is None
    assert figures["specificity_ci_by_patient"] is None
    assert figures["sensitivity"] == pytest.approx(4 / 6)
    assert paired_differences(rows, rows, (0.5, 0.5))["auc"]["difference"] is None


def test_a_rate_without_a_miss_is_not_certain() -> None:
    # Wilson, 8 of 8: centre (1 + z²/16) / (1 + z²/8), reach as wide: 0.676 to 1.
    low, high = rate_interval([True] * 16, [f"p{k // 2}" for k in range(16)]) or (0, 0)
    assert low == pytest.approx(0.6756, abs=1e-3) and high == 1
    assert rate_interval([], []) is None
    assert rate_interval([True, False], ["p", "p"]) is None  # one patient: no interval


# --------------------------------------------------------------------------- origins, warnings


def card(**fields: object) -> ModelCard:
    return ModelCard("m", "1", "c" * 64, "b", "lem", 16, 64, 64, **fields)  # type: ignore[arg-type]


def split(**patients: list[str]) -> dict:
    parts = {part: {"images": 2 * len(p), "patients": p} for part, p in patients.items()}
    return {"split": {"patients_are_known": True, **parts}, "parent": {}}


def test_whom_a_model_has_seen_comes_from_its_card_and_those_before_it() -> None:
    grandparent = card(training=split(train=["a"], validation=["b"], test=["t"]))
    child = card(training=split(train=["c"], test=["u"]) | {"parent": parent_of(grandparent)})
    assert seen_by(child).patients == {"a", "b", "c"} and seen_by(child).is_known
    assert counts_of(child) == {"train": (2, 1), "validation": (0, 0), "test": (2, 1)}
    of_unknown = card(training=split(train=["c"]) | {"parent": parent_of(card())})
    assert seen_by(of_unknown).patients == {"c"} and not seen_by(of_unknown).is_known
    assert not seen_by(card()).is_known
    assert not seen_by(card(training={"split": 3, "parent": [1]})).is_known
    assert hash_patient("Mustermann") == hash_patient("Mustermann") != hash_patient("mustermann")


def test_warnings_tell_of_seen_patients_first(made: tuple[Path, Path], tmp_path: Path) -> None:
    config, _ = read_run(made[0])
    cases = recorded(tmp_path).cases
    new = card(training=split(train=["x"]) | {"parent": parent_of(card(training=split(
        train=[cases[0].patient])))})  # fmt: skip
    told = warnings_of(new, card(positive="abnormal"), cases, config, Around(missing=2))
    assert [warning.code for warning in told] == [
        "seen_new", "unknown_current", "other_target", "small", "missing",
    ]  # fmt: skip
    assert told[0].values == ("m", 1, 8)
    only = tuple(replace(case, label=1) for case in cases)
    assert TrialWarning("one_class", ("positive",)) in warnings_of(
        new, None, only, config, Around()
    )


def test_few_patients_of_one_kind_are_few(tmp_path: Path) -> None:
    base = recorded(tmp_path).cases[0]
    many = tuple(replace(base, patient=f"p{k}", label=int(k < 9), file=f"{k}") for k in range(100))
    assert is_small(many)
    assert not is_small((*many, replace(base, patient="p100", label=1)))


def test_a_recorded_trial_comes_back_from_json_as_it_was(tmp_path: Path) -> None:
    trial = recorded(tmp_path)
    again = ModelTrial.from_json(json.loads(json.dumps(trial.to_json())))
    assert again == trial
    with pytest.raises(ValueError, match="trial_format"):
        ModelTrial.from_json({})
    with pytest.raises(ValueError, match="lacks or misstates"):
        ModelTrial.from_json({"trial_format": 1})


def test_the_card_says_where_the_model_comes_from_without_a_name(made: tuple[Path, Path]) -> None:
    text = (made[0] / "tiny" / "card.json").read_text()
    told = json.loads(text)["training"]
    assert len(told["fingerprint"]) == 64 and told["seed"] == 0
    assert told["versions"] == {
        "lem_viewer": read_card(made[0] / "tiny").version.partition("+")[0],
        "torch": str(torch.__version__), "numpy": np.__version__,
        "python": told["versions"]["python"],
    }  # fmt: skip
    _, parts = read_run(made[0])
    for part in ("train", "validation", "test"):
        hashed = sorted({hash_patient(patient) for _, patient, _ in parts[part]})
        assert told["split"][part]["patients"] == hashed
        assert told["split"][part]["images"] == len(parts[part])
    assert '"p1"' not in text and '"p2"' not in text
