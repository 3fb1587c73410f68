"""A new model adopted, kept as a candidate, thrown away, gone back from: whole or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from library_stage import add_study, fresh
from training_stage import REPOSITORY
from zoo_stage import make_model, weights_of

from lem_viewer import paths
from lem_viewer.cli import main
from lem_viewer.errors import UnusableModel
from lem_viewer.library.findings import Verdicts
from lem_viewer.library.ledger import Ledger
from lem_viewer.settings import Settings, read_settings, write_settings
from lem_viewer.values.reading import AuditVerdict, Opinion
from lem_viewer.work.journeys import list_models, open_zoo
from lem_viewer.work.model_verdict import adopt, go_back, state_of, way_back
from lem_viewer.work.throwing_away import throw_away
from lem_viewer.work.trial_files import TRIAL_FOLDER
from lem_viewer.zoo import ModelZoo, check_folder
from lem_viewer.zoo_upkeep import withdraw


@pytest.fixture
def zoo(private_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModelZoo:
    """Return a zoo with one bundled model, which is in use."""
    make_model(tmp_path / "bundled" / "old", "old", weights_of(1))
    monkeypatch.setattr(paths, "bundled_zoo_dir", lambda: tmp_path / "bundled")
    write_settings(paths.config_dir() / "settings.json", Settings(model="old", cine_hz=7.0))
    return open_zoo()


def make_run(folder: Path, name: str = "new", number: int = 2, **fields: object) -> Path:
    run = folder / f"run-{name}-{number}"
    make_model(run / name, name, weights_of(number), **fields)
    (run / "run.json").write_text(json.dumps({
        "config": {"name": name}, "parts": {"train": [], "validation": [], "test": []},
    }))  # fmt: skip
    for file in ("log.csv", "events.jsonl", "training.log", "asked.txt"):
        (run / file).write_text("x")
    (run / "checkpoints").mkdir()
    (run / "maps").mkdir()
    (run / "checkpoints" / "best.safetensors").write_text("x")
    (run / TRIAL_FOLDER).mkdir()
    return run


def in_use() -> str:
    return read_settings(paths.config_dir() / "settings.json").model


def test_an_adopted_model_is_in_the_zoo_and_in_use_and_one_can_go_back(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    run = make_run(tmp_path)
    done = adopt(run, "old")
    assert (done.name, done.is_current, done.before[:4]) == ("new", True, "old@")
    assert in_use() == "new"
    assert read_settings(paths.config_dir() / "settings.json").cine_hz == 7.0
    assert check_folder(zoo.user_folder / "new").model_id == done.model_id
    state = state_of(run, "new")
    assert state.is_admitted and not state.is_candidate
    assert state.way_back is not None and state.way_back.model_id == done.before
    back = go_back("new")
    assert (back.name, back.from_id, in_use()) == ("old", done.model_id, "old")
    forth = go_back("old")
    assert (forth.name, forth.model_id, in_use()) == ("new", done.model_id, "new")
    assert adopt(run, "new") == done.__class__("new", done.model_id, True, False, done.model_id)
    assert [line["what"] for line in journal(zoo)] == ["adopted", "went back", "went back"]


def journal(zoo: ModelZoo) -> list[dict]:
    told: list[dict] = json.loads((zoo.user_folder / ".adoptions.json").read_text())
    return told


def test_a_model_that_takes_the_place_of_its_namesake_gives_it_back(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    first = adopt(make_run(tmp_path), "old")
    second = adopt(make_run(tmp_path, number=3), "new")
    assert second.before == first.model_id != second.model_id
    way = way_back("new")
    assert way is not None and way.model_id == first.model_id and not way.why_not
    assert go_back("new").model_id == first.model_id
    assert check_folder(zoo.user_folder / "new").model_id == first.model_id
    assert go_back("new").model_id == second.model_id


def test_unticked_it_is_in_the_zoo_and_the_old_one_stays_in_use(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    done = adopt(make_run(tmp_path), "old", use=False)
    assert not done.is_current and in_use() == "old" and way_back("old") is None
    # It must not slip in under the name of a model that is used.
    other = make_run(tmp_path, number=4)
    with pytest.raises(UnusableModel, match="is taken by a model of yours"):
        adopt(other, "old", use=False)
    assert state_of(other, "old").free_name == "new-2"
    assert adopt(other, "old", use=False, name="new-2").name == "new-2"


def test_a_candidate_is_listed_as_one_and_never_used_by_itself(
    zoo: ModelZoo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = make_run(tmp_path, "a-candidate", synthetic_training=True)
    done = adopt(run, "old", candidate=True)
    assert done.is_candidate and not done.is_current and in_use() == "old"
    (listed,) = list_models(lambda: False)
    found = next(each for each in listed.choices if each.name == "a-candidate")
    assert found.usable and not found.is_offered
    assert found.restriction.startswith("candidate: not adopted")
    assert listed.default == "old"
    main(["zoo", "list"])
    assert "candidate, not adopted" in capsys.readouterr().out
    assert state_of(run, "old").is_candidate
    adopted = adopt(run, "old")
    assert adopted.is_current and not state_of(run, "a-candidate").is_candidate
    assert check_folder(zoo.user_folder / "a-candidate").status == ""


def test_going_back_gives_the_choice_back_to_the_rules(zoo: ModelZoo, tmp_path: Path) -> None:
    write_settings(paths.config_dir() / "settings.json", Settings(model=""))
    adopt(make_run(tmp_path), "old")
    assert in_use() == "new"
    back = go_back("new")
    assert (back.name, back.setting, in_use()) == ("old", "", "")
    assert go_back("old").setting == "new" == in_use()


def test_audit_records_go_on_naming_the_model_that_made_the_finding(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    first = adopt(make_run(tmp_path), "old")
    library = fresh(tmp_path)
    add_study(library, "1", 1)
    sha256 = check_folder(zoo.user_folder / "new").sha256
    Verdicts(library).add(
        AuditVerdict(
            study_uid="1", sop_uid="1.0", row=1.0, col=2.0, score=1.5, model_name="new",
            model_sha256=sha256, threshold=0.5, opinion=Opinion.AGREE, reader="A", app_version="9",
        )
    )  # fmt: skip
    (record,) = Ledger(library).records()
    adopt(make_run(tmp_path, number=3), "new")  # other weights under the same name
    assert check_folder(zoo.user_folder / "new").sha256 != sha256
    for current in ("new", "new"):
        (held,) = Verdicts(library).of("1", "A")
        assert f"{held.model_name}@{held.model_sha256[:8]}" == first.model_id
        assert list(Ledger(library).records()) == [record] and Ledger(library).check().is_sound
        go_back(current)
    library.close()


def test_a_candidate_takes_no_models_place(zoo: ModelZoo, tmp_path: Path) -> None:
    adopt(make_run(tmp_path), "old")
    run = make_run(tmp_path, number=5)
    with pytest.raises(UnusableModel, match="is taken"):
        adopt(run, "new", candidate=True)
    adopt(run, "new", candidate=True, name="new-2")
    # Its weights are found under whatever name they have.
    assert state_of(run, "new").name == "new-2"
    assert adopt(run, "new").name == "new-2"


def test_what_cannot_be_adopted_says_why(zoo: ModelZoo, tmp_path: Path) -> None:
    bad = make_run(tmp_path, "bad", figures={"usable": False}, restriction="NOT USABLE: AUC 0.5")
    for more in ({}, {"candidate": True}):
        with pytest.raises(UnusableModel, match=r"marked as not usable: NOT USABLE: AUC 0\.5"):
            adopt(bad, "old", **more)
    assert not state_of(bad, "old").usable
    namesake = make_run(tmp_path, "old", 6)
    with pytest.raises(UnusableModel, match="is taken by a model that comes with the program"):
        adopt(namesake, "old")
    assert state_of(namesake, "old").name_taken == "bundled"
    empty = make_run(tmp_path, "empty")
    (empty / "empty" / "card.json").unlink()
    with pytest.raises(UnusableModel, match="the run has made no model"):
        adopt(empty, "old")
    assert not state_of(empty, "old").has_model
    assert not zoo.user_folder.exists() and in_use() == "old"


def test_going_back_to_what_is_gone_or_withdrawn_is_refused(zoo: ModelZoo, tmp_path: Path) -> None:
    with pytest.raises(UnusableModel, match="no model was adopted yet"):
        go_back("old")
    done = adopt(make_run(tmp_path), "old")
    withdraw(zoo, "old", "wrong labels")
    with pytest.raises(UnusableModel, match="withdrawn"):
        go_back("new")
    assert in_use() == "new"
    way = way_back("new")
    assert way is not None and "wrong labels" in way.why_not and way.from_id == done.model_id
    (zoo.user_folder / ".adoptions.json").write_text("{ damaged")
    assert way_back("new") is None


def test_thrown_away_leaves_the_log_or_nothing_and_never_foreign_files(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    run = make_run(tmp_path)
    (run / "mine.txt").write_text("x")
    make_model(run / "elsewhere", "elsewhere")
    assert throw_away(run, keep_log=True).kept_log
    assert sorted(p.name for p in run.iterdir()) == [
        "elsewhere", "events.jsonl", "log.csv", "mine.txt", "run.json", "training.log", "trial",
    ]  # fmt: skip
    throw_away(run, keep_log=False)
    assert sorted(p.name for p in run.iterdir()) == ["elsewhere", "mine.txt"]
    with pytest.raises(UnusableModel, match="not the folder of a run"):
        throw_away(run, keep_log=False)
    whole = make_run(tmp_path, number=7)
    adopt(whole, "old")
    throw_away(whole, keep_log=False)
    assert not whole.exists() and check_folder(zoo.user_folder / "new")


def killed(act: str, folder: Path, run: str, current: str) -> list[dict]:
    """Let processes act that are killed one step later each; return what each has left."""
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    script = Path(__file__).with_name("verdict_killer.py")
    done = subprocess.run(
        [sys.executable, str(script), str(folder), act, run, current],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@FORKS
def test_killed_at_any_step_of_an_adoption_nothing_is_half_admitted(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    first = adopt(make_run(tmp_path), "old")
    second_id = check_folder(make_run(tmp_path, number=3) / "new").model_id
    left = killed("adopt", tmp_path, "run-new-3", "new")
    assert len(left) > 10 and left[-1]["is_over"]
    for each in left:
        assert set(each["entries"]) == {"old", "new"}, each
        assert each["entries"]["new"] in (first.model_id, second_id), each
        assert each["litter"] == [] and each["in_use"] == "new", each
        done = each.get("finished", each)
        assert done["entries"]["new"] == second_id and done["litter"] == [], each
        assert done["earlier"] == first.model_id, each  # and so one can go back
    assert {each["entries"]["new"] for each in left} == {first.model_id, second_id}


@FORKS
def test_a_first_adoption_killed_at_any_step_leaves_the_old_model_in_use_or_the_new(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    make_run(tmp_path)
    left = killed("adopt", tmp_path, "run-new-2", "old")
    assert {each["in_use"] for each in left} == {"old", "new"}
    for each in left:
        assert each["litter"] == [] and all(each["entries"].values()), each
        assert each["in_use"] in each["entries"], each  # never a name without its model
        assert each.get("finished", each)["in_use"] == "new", each


@FORKS
def test_killed_on_the_way_back_both_models_are_still_there(zoo: ModelZoo, tmp_path: Path) -> None:
    first = adopt(make_run(tmp_path), "old")
    second = adopt(make_run(tmp_path, number=3), "new")
    left = killed("back", tmp_path, "", "new")
    assert len(left) > 6
    for each in left:
        assert {each["entries"]["new"], each["earlier"]} == {first.model_id, second.model_id}, each
        assert each["litter"] == [], each


@FORKS
def test_killed_while_throwing_away_it_is_finished_the_next_time(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    make_run(tmp_path)
    left = killed("throw", tmp_path, "run-new-2", "old")
    assert len(left) > 10
    assert not any(each["finished"]["run"] for each in left[:-1])
