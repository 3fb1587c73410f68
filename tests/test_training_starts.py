"""What a training may begin from here, and which models it refuses to go on from."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from training_stage import tiny

from lem_viewer import paths
from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones import BACKBONES, imagenet_file
from lem_viewer.network.backbones.imagenet import FOLDER_VARIABLE
from lem_viewer.network.checkpoint import read_card, save_checkpoint
from lem_viewer.training.records import card_of
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.model_names import free_name, is_model_name, is_taken
from lem_viewer.values.models import LocalizationThresholds, ModelCard
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_starts import COMMITTEE, StartsListed
from lem_viewer.work.training_starts import list_starts


def test_the_list_says_what_can_be_gone_on_from_and_why_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    newer = paths.user_zoo_dir() / "newer"
    newer.mkdir(parents=True)
    (newer / "card.json").write_text(json.dumps({"card_format": 99}))
    (listed,) = list_starts(lambda: False)
    assert isinstance(listed, StartsListed)
    models = {model.name: model for model in listed.models}
    assert models["lem-inserted"].why_not == COMMITTEE and models["lem-inserted"].bundled
    assert models["lem-phantom"].why_not == ""
    assert (Path(models["lem-phantom"].folder) / "card.json").is_file()
    assert "card_format is 99" in models["newer"].why_not and models["newer"].card is None
    backbones = {each.name: each for each in listed.backbones}
    assert set(backbones) == set(BACKBONES) and "lem" in listed.heads
    assert backbones["efficientnet_lite0"].has_imagenet
    assert not backbones["resnet10"].has_imagenet and backbones["resnet10"].why_not == ""
    assert "resnet18-f37072fd.pth" in backbones["resnet18"].why_not
    assert [preset.name for preset in listed.presets] == ["lem-inbreast", "lem-cbis"]
    assert listed.presets[0].values["input_rows"] == 1024


@pytest.mark.parametrize("name", BACKBONES)
def test_every_backbone_says_where_its_weights_are(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    try:
        found = imagenet_file(name)
    except UnusableModel as refused:
        assert refused.advice
    else:
        assert found is None or found.is_file()


def test_a_mean_of_networks_and_another_head_are_refused_in_words(tmp_path: Path) -> None:
    committee = paths.bundled_zoo_dir() / "lem-inserted"
    card = read_card(committee)
    same = {"backbone": card.backbone, "head": card.head, "start": str(committee)}
    with pytest.raises(UnusableModel, match=f"mean of {card.members} networks"):
        Trainee(tiny(**same))
    earlier = Trainee(tiny(hidden=8))
    plain = replace(
        card, backbone="resnet10", members=1, mirrored=False, head_options={"hidden": 8},
        input_rows=64, input_cols=64, thresholds=LocalizationThresholds(),
    )  # fmt: skip
    save_checkpoint(tmp_path / "m", earlier.model, plain)
    with pytest.raises(UnusableModel, match="layers are not those") as refused:
        Trainee(tiny(start=str(tmp_path / "m")))
    assert "'hidden': 8" in refused.value.what
    assert Trainee(tiny(start=str(tmp_path / "m"), hidden=8)).start


def test_names_are_those_of_folders_on_every_system() -> None:
    assert is_model_name("lem-2.1_b") and is_model_name("a" * 64)
    for name in ("", "a" * 65, "-a", "a/b", "a.", "CON", "lpt1.txt", "Brüste"):
        assert not is_model_name(name), name
    assert is_taken("Mine", ["mine"]) and not is_taken("mine2", ["mine"])
    assert free_name("m", ["M", "m-2"]) == "m-3" and free_name("m", []) == "m"


# ------------------------------------------------------------------- what the card goes on saying


def card_made(start: str = "", *, synthetic: bool = False) -> ModelCard:
    folder = str(paths.bundled_zoo_dir() / start) if start else ""
    config = TrainingConfig(data="films", start=folder)
    return card_of(config, {}, LocalizationThresholds(), {}, start, (1, 1, 1), synthetic=synthetic)


def test_what_holds_for_the_start_holds_for_what_came_of_it() -> None:
    said = card_made("lem-inserted").restriction
    assert "training data's licence" in said and "trained on MIAS films" in said
    assert "MIAS" not in card_made("lem-phantom").restriction
    assert "MIAS" not in card_made().restriction


def test_a_model_of_phantoms_alone_says_so() -> None:
    for start in ("", "lem-phantom"):
        card = card_made(start, synthetic=True)
        assert card.synthetic_training and "synthetic images only" in card.limitations
        assert card.restriction == ""
    assert not card_made("lem-inserted", synthetic=True).synthetic_training
    assert "MIAS" in card_made("lem-inserted", synthetic=True).restriction
    assert not card_made("lem-phantom").synthetic_training
