"""Rename, withdraw, restore, disk use and where a model came from, on the command line."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from zoo_stage import make_model, weights_of

from lem_viewer import paths
from lem_viewer.cli import main
from lem_viewer.errors import UnusableModel
from lem_viewer.work.journeys import list_models, open_zoo
from lem_viewer.zoo_provenance import provenance
from lem_viewer.zoo_upkeep import disk_use, rename

ID = f"mine@{hashlib.sha256(weights_of()).hexdigest()[:8]}"


@pytest.fixture(autouse=True)
def zoo_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_model(tmp_path / "bundled" / "shipped", "shipped", weights_of(9))
    monkeypatch.setattr(paths, "bundled_zoo_dir", lambda: tmp_path / "bundled")
    open_zoo().admit(make_model(tmp_path / "sent"))


def listed(capsys: pytest.CaptureFixture[str], name: str) -> str:
    capsys.readouterr()
    assert main(["zoo", "list"]) == 0
    return next(line for line in capsys.readouterr().out.splitlines() if line.startswith(name))


def choice(name: str) -> tuple[bool, str]:
    """Return what the window is told of a model."""
    (models,) = list_models(lambda: False)
    return next((c.usable, c.restriction) for c in models.choices if c.name == name)


# ------------------------------------------------------------------ withdraw, restore


def test_a_withdrawn_model_says_why_wherever_it_is_listed_and_is_not_used(capsys) -> None:
    assert main(["zoo", "withdraw", "mine", "--reason", "misses  clusters"]) == 0
    assert ID in capsys.readouterr().out
    assert "NOT USABLE: withdrawn on 20" in listed(capsys, "mine")
    assert "misses clusters" in listed(capsys, "mine")
    usable, told = choice("mine")
    assert not usable
    assert "misses clusters" in told
    assert main(["predict", ".", "--model", "mine"]) == UnusableModel.exit_code
    assert "misses clusters" in capsys.readouterr().err
    assert main(["zoo", "export", "mine"]) == UnusableModel.exit_code


def test_a_withdrawal_is_taken_back(capsys) -> None:
    main(["zoo", "withdraw", "mine", "--reason", "by mistake"])
    assert main(["zoo", "restore", "mine"]) == 0
    assert "may be used again" in capsys.readouterr().out
    assert "NOT USABLE" not in listed(capsys, "mine")
    assert choice("mine")[0]
    assert main(["zoo", "restore", "mine"]) == UnusableModel.exit_code
    assert "was not withdrawn" in capsys.readouterr().err


def test_a_withdrawal_goes_with_the_weights_not_with_the_name(tmp_path: Path, capsys) -> None:
    zoo = open_zoo()
    main(["zoo", "withdraw", "mine", "--reason", "wrong labels"])
    rename(zoo, "mine", "other")
    assert not choice("other")[0]
    with pytest.raises(UnusableModel, match="wrong labels"):
        zoo.admit(make_model(tmp_path / "again", "again"))
    zoo.admit(make_model(tmp_path / "new", "other", weights_of(2)))
    assert choice("other")[0]
    with pytest.raises(UnusableModel, match="wrong labels"):
        zoo.roll_back("other")
    assert choice("other")[0]
    assert "not here  withdrawn" in listed(capsys, ID)
    assert main(["zoo", "restore", ID]) == 0
    zoo.roll_back("other")
    assert choice("other")[0]


def test_other_models_of_the_same_weights_are_named(tmp_path: Path, capsys) -> None:
    open_zoo().admit(make_model(tmp_path / "twin", "twin"))
    main(["zoo", "withdraw", "mine", "--reason", "bad"])
    assert capsys.readouterr().err == "The same weights, so withdrawn too: twin\n"
    assert not choice("twin")[0]


def test_a_bundled_model_can_be_withdrawn_and_another_becomes_the_default() -> None:
    assert main(["zoo", "withdraw", "shipped", "--reason", "old"]) == 0
    assert open_zoo().default_name() == "mine"
    assert main(["zoo", "withdraw", "mine", "--reason", "old"]) == 0
    assert open_zoo().default_name() == ""


def test_a_damaged_record_still_withdraws() -> None:
    main(["zoo", "withdraw", "mine", "--reason", "bad"])
    (record,) = (paths.user_zoo_dir() / ".withdrawn").iterdir()
    record.write_text("{")
    usable, told = choice("mine")
    assert not usable
    assert "the reason cannot be read" in told
    assert main(["zoo", "restore", "mine"]) == 0
    assert choice("mine")[0]


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
def test_a_withdrawal_needs_a_reason(reason: str, capsys) -> None:
    assert main(["zoo", "withdraw", "mine", "--reason", reason]) == UnusableModel.exit_code
    assert "allowed are 1 to 500" in capsys.readouterr().err
    assert choice("mine")[0]


# ------------------------------------------------------------------ rename, disk


def test_a_renamed_model_keeps_everything_and_its_earlier_version(tmp_path: Path) -> None:
    zoo = open_zoo()
    zoo.admit(make_model(tmp_path / "new", weights=weights_of(2), colour="kept"))
    assert main(["zoo", "rename", "mine", "yours"]) == 0
    entry = zoo.entry_of("yours")
    assert entry.failure is None
    assert entry.card is not None
    assert entry.card.name == "yours"
    assert '"colour": "kept"' in (entry.folder / "card.json").read_text()
    earlier = zoo.roll_back("yours")
    assert earlier.card is not None
    assert (earlier.card.name, earlier.failure) == ("yours", None)
    assert (earlier.folder / "weights.safetensors").read_bytes() == weights_of()
    assert [each.name for each in zoo.entries()] == ["shipped", "yours"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("gone", "x", "there is no model 'gone'; there are: mine, shipped"),
        ("shipped", "x", "comes with the program"),
        ("mine", "shipped", "taken by a model that comes with the program"),
        ("mine", "mine", "taken by a model of yours"),
        ("mine", "../up", "cannot be a folder's"),
        ("mine", "con", "cannot be a folder's"),
    ],
)
def test_a_rename_that_cannot_be_is_told(old: str, new: str, said: str, capsys) -> None:
    assert main(["zoo", "rename", old, new]) == UnusableModel.exit_code
    assert said in capsys.readouterr().err
    assert [each.name for each in open_zoo().entries()] == ["mine", "shipped"]


def test_disk_use_counts_the_earlier_version(tmp_path: Path) -> None:
    zoo = open_zoo()
    first = sum(file.stat().st_size for file in (tmp_path / "sent").iterdir())
    assert disk_use(zoo, zoo.entry_of("mine")).model == first
    assert disk_use(zoo, zoo.entry_of("mine")).previous == 0
    zoo.admit(make_model(tmp_path / "new", weights=weights_of(2), limitations="ten bytes!"))
    use = disk_use(zoo, zoo.entry_of("mine"))
    assert use.previous == first
    assert use.model == first + len(', "limitations": "ten bytes!"')


def test_rolling_back_nothing_is_told(capsys) -> None:
    assert main(["zoo", "roll-back", "mine"]) == UnusableModel.exit_code
    assert "no earlier version" in capsys.readouterr().err


# ------------------------------------------------------------------ tree


def test_the_tree_tells_what_was_trained_from_what(tmp_path: Path, capsys) -> None:
    zoo = open_zoo()
    tuned = {"start": f"{ID} (stride 16): phantoms", "finder": "shipped"}
    zoo.admit(make_model(tmp_path / "t", "tuned", weights_of(2), configuration=tuned))
    tuned_id = f"tuned@{hashlib.sha256(weights_of(2)).hexdigest()[:8]}"
    merged = {"members": [tuned_id, "lost@01234567"], "start": "ImageNet"}
    zoo.admit(make_model(tmp_path / "m", "merged", weights_of(3), configuration=merged))
    rename(zoo, "mine", "older")
    main(["zoo", "withdraw", "older", "--reason", "bad"])
    capsys.readouterr()
    assert main(["zoo", "tree", "merged"]) == 0
    lines = capsys.readouterr().out.splitlines()
    sha = {n: hashlib.sha256(weights_of(n)).hexdigest()[:8] for n in (0, 2, 3, 9)}
    assert lines[0] == f"merged@{sha[3]}"
    assert lines[1] == f"  member: tuned@{sha[2]}"
    assert lines[2].startswith(f"    started from: older@{sha[0]} (withdrawn on ")
    assert lines[3] == f"    lesions found by: shipped@{sha[9]}"
    assert lines[4] == "  member: lost@01234567 (not in this zoo)"
    assert lines[5] == "  started from: ImageNet"
    assert len(lines) == 6


def test_a_card_that_names_itself_or_nonsense_ends(tmp_path: Path) -> None:
    zoo = open_zoo()
    odd = {"start": "odd", "members": 3, "finder": ["x"]}
    zoo.admit(make_model(tmp_path / "o", "odd", weights_of(5), configuration=odd))
    tree = provenance(zoo, "odd")
    assert [each.note for each in tree.origins] == ["see above"]
