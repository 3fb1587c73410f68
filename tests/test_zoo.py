"""The zoo: verified before it is admitted, rolled back, wrong ones shown."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from lem_viewer.errors import UnusableModel
from lem_viewer.values.models import ModelCard
from lem_viewer.zoo import ModelZoo


def make_model(folder: Path, name: str = "mine", weights: bytes = b"weights") -> Path:
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(weights)
    card = ModelCard(name, "1", hashlib.sha256(weights).hexdigest(), "resnet10", "lem", 16, 64, 64)
    (folder / "card.json").write_text(json.dumps(card.to_json()))
    return folder


@pytest.fixture
def zoo(tmp_path: Path) -> ModelZoo:
    make_model(tmp_path / "bundled" / "lem-phantom", "lem-phantom")
    return ModelZoo(tmp_path / "bundled", tmp_path / "user")


def test_a_bundled_model_is_there_and_the_default(zoo: ModelZoo, tmp_path: Path) -> None:
    (entry,) = zoo.entries()
    assert (entry.name, entry.bundled, entry.failure) == ("lem-phantom", True, None)
    assert entry.card is not None
    assert zoo.default_name() == "lem-phantom"
    assert zoo.folder_of("lem-phantom") == tmp_path / "bundled" / "lem-phantom"


def test_no_folders_at_all_is_an_empty_zoo(tmp_path: Path) -> None:
    zoo = ModelZoo(tmp_path / "a", tmp_path / "b")
    assert zoo.entries() == ()
    assert zoo.default_name() == ""
    with pytest.raises(UnusableModel, match="there is no model 'x'; there are: none"):
        zoo.folder_of("x")


def test_a_model_is_admitted_with_all_its_files(zoo: ModelZoo, tmp_path: Path) -> None:
    source = make_model(tmp_path / "new")
    (source / "README.md").write_text("about it")
    entry = zoo.admit(source)
    assert entry.failure is None
    assert entry.folder == tmp_path / "user" / "mine"
    assert (entry.folder / "README.md").read_text() == "about it"
    assert [e.name for e in zoo.entries()] == ["lem-phantom", "mine"]
    assert sorted(p.name for p in (tmp_path / "user").iterdir()) == ["mine"]


@pytest.mark.parametrize("damage", ["hash", "card", "missing"])
def test_a_wrong_model_is_not_admitted_and_nothing_is_left(
    zoo: ModelZoo, tmp_path: Path, damage: str
) -> None:
    zoo.admit(make_model(tmp_path / "good"))
    source = make_model(tmp_path / "bad", weights=b"newer")
    if damage == "hash":
        (source / "weights.safetensors").write_bytes(b"changed")
    elif damage == "card":
        (source / "card.json").write_text("{")
    else:
        (source / "weights.safetensors").unlink()
    with pytest.raises(UnusableModel):
        zoo.admit(source)
    assert (zoo.folder_of("mine") / "weights.safetensors").read_bytes() == b"weights"
    assert sorted(p.name for p in (tmp_path / "user").iterdir()) == ["mine"]


@pytest.mark.parametrize("name", ["../evil", "a/b", ".hidden", "con:1", "x" * 80])
def test_a_name_that_is_no_folder_name_is_refused(zoo: ModelZoo, tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableModel, match="cannot be a folder's"):
        zoo.admit(make_model(tmp_path / "new", name))


def test_the_replaced_version_can_be_rolled_back_and_forth(zoo: ModelZoo, tmp_path: Path) -> None:
    zoo.admit(make_model(tmp_path / "one", weights=b"one"))
    zoo.admit(make_model(tmp_path / "two", weights=b"two"))
    weights = zoo.folder_of("mine") / "weights.safetensors"
    assert weights.read_bytes() == b"two"
    zoo.roll_back("mine")
    assert weights.read_bytes() == b"one"
    zoo.roll_back("mine")
    assert weights.read_bytes() == b"two"
    assert [e.name for e in zoo.entries()] == ["lem-phantom", "mine"]


def test_nothing_to_roll_back_is_said(zoo: ModelZoo, tmp_path: Path) -> None:
    zoo.admit(make_model(tmp_path / "one"))
    with pytest.raises(UnusableModel, match="no earlier version"):
        zoo.roll_back("mine")


def test_the_users_model_hides_the_bundled_one_of_its_name(zoo: ModelZoo, tmp_path: Path) -> None:
    zoo.admit(make_model(tmp_path / "new", "lem-phantom", b"own"))
    (entry,) = zoo.entries()
    assert not entry.bundled


def test_wrong_models_are_listed_with_the_reason(zoo: ModelZoo, tmp_path: Path) -> None:
    folder = make_model(tmp_path / "user" / "broken", "broken")
    (folder / "weights.safetensors").write_bytes(b"changed")
    newer = make_model(tmp_path / "user" / "newer", "newer")
    data = json.loads((newer / "card.json").read_text())
    (newer / "card.json").write_text(json.dumps({**data, "card_format": 2}))
    (tmp_path / "user" / "empty").mkdir()
    said = {entry.name: entry.failure for entry in zoo.entries()}
    assert said["lem-phantom"] is None
    assert said["broken"] is not None
    assert "sha256" in said["broken"].message
    assert said["newer"] is not None
    assert said["newer"].advice == "Update LEM Viewer."
    assert said["empty"] is not None
    assert "card.json" in said["empty"].message
    with pytest.raises(UnusableModel, match="sha256"):
        zoo.folder_of("broken")


def test_without_the_bundled_default_another_usable_model_is_taken(tmp_path: Path) -> None:
    zoo = ModelZoo(tmp_path / "none", tmp_path / "user")
    zoo.admit(make_model(tmp_path / "new"))
    assert zoo.default_name() == "mine"
