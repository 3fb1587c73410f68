"""Several models read as one: the mean of their score maps, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from lem_viewer.errors import UnusableModel
from lem_viewer.network.checkpoint import follow_members, load_checkpoint, save_checkpoint
from lem_viewer.network.classifier import Classifier, fold_norms
from lem_viewer.network.merging import merge, merge_models
from lem_viewer.values.models import ModelCard

torch.set_num_threads(1)


def _model(folder, seed: int, **changes) -> Classifier:
    torch.manual_seed(seed)
    options = {"hidden": 8}
    card = ModelCard(
        name=f"m{seed}",
        version="1",
        sha256="",
        backbone="resnet10",
        head="lem",
        stride=16,
        input_rows=64,
        input_cols=64,
        head_options=options,
    )
    card = replace(card, **changes)
    model = Classifier(card.backbone, card.head, card.stride, card.head_options).eval()
    model.head.score.weight.data *= 100.0  # maps of about 1
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 1.5)
    save_checkpoint(folder, model, card)
    return model


def _picture() -> tuple[torch.Tensor, torch.Tensor]:
    image = torch.from_numpy(np.random.default_rng(0).random((1, 1, 64, 64), dtype=np.float32))
    return image, torch.ones(1, 1, 64, 64, dtype=torch.bool)


def test_the_merged_map_is_the_mean_of_the_members_maps(tmp_path):
    members = [_model(tmp_path / str(seed), seed) for seed in (1, 2, 3)]
    card = merge_models([tmp_path / "1", tmp_path / "2", tmp_path / "3"], tmp_path / "all", "all")
    assert (card.name, card.members) == ("all", 3)
    merged, read = load_checkpoint(tmp_path / "all")
    assert read == card
    with torch.no_grad():
        maps = [model(*_picture()).score_map for model in members]
        whole = merged(*_picture()).score_map
    expected = torch.stack(maps).mean(dim=0)
    # Convolutions are stored as 16-bit floats.
    assert torch.allclose(whole, expected, atol=2e-2)
    assert not torch.allclose(whole, maps[0], atol=0.2)
    folded = fold_norms(merged)
    assert torch.allclose(folded(*_picture()).score_map, whole, atol=1e-4)


def test_a_mirrored_model_averages_the_view_and_the_view_upside_down(tmp_path):
    members = [_model(tmp_path / str(seed), seed) for seed in (1, 2)]
    folders = [tmp_path / "1", tmp_path / "2"]
    merge_models(folders, tmp_path / "both", "both", mirrored=True)
    merged, card = load_checkpoint(tmp_path / "both")
    assert (card.members, card.mirrored) == (2, True)
    image, breast = _picture()
    with torch.no_grad():
        maps = [model(image, breast).score_map for model in members]
        maps += [model(image.flip(2), breast).score_map.flip(2) for model in members]
        whole = merged(image, breast).score_map
    assert torch.allclose(whole, torch.stack(maps).mean(dim=0), atol=2e-2)
    turned = merged(image.flip(2), breast).score_map.flip(2)
    assert torch.allclose(whole, turned, atol=1e-4)


def test_models_of_different_kind_are_refused_all_at_once(tmp_path):
    _model(tmp_path / "1", 1)
    _model(tmp_path / "2", 2, head_options={"hidden": 4}, positive="abnormal")
    with pytest.raises(UnusableModel, match=r"head_options.*positive"):
        merge_models([tmp_path / "1", tmp_path / "2"], tmp_path / "all", "all")
    assert not (tmp_path / "all").exists()
    with pytest.raises(UnusableModel, match="at least 2"):
        merge_models([tmp_path / "1"], tmp_path / "all", "all")


def test_a_merged_model_is_not_merged_again(tmp_path):
    for seed in (1, 2):
        _model(tmp_path / str(seed), seed)
    merge_models([tmp_path / "1", tmp_path / "2"], tmp_path / "all", "all")
    with pytest.raises(UnusableModel, match="already"):
        merge_models([tmp_path / "1", tmp_path / "all"], tmp_path / "more", "more")


def test_the_way_back_may_go_through_the_first_members_alone(tmp_path):
    singles = [_model(tmp_path / str(seed), seed) for seed in (1, 2, 3)]
    card = load_checkpoint(tmp_path / "1")[1]
    whole, partly = merge(singles, card, mirrored=True), merge(singles, card, mirrored=True)
    follow_members(partly, 1)
    image, breast = _picture()
    image.requires_grad_(True)
    map_of_all, map_of_one = (model(image, breast).score_map for model in (whole, partly))
    torch.testing.assert_close(map_of_one, map_of_all)
    # The way back is the first member's, upright: one reading of six that the map is the mean of.
    (expected,) = torch.autograd.grad(singles[0](image, breast).score_map[0, 0, 2, 1], image)
    (found,) = torch.autograd.grad(map_of_one[0, 0, 2, 1], image)
    (of_all,) = torch.autograd.grad(map_of_all[0, 0, 2, 1], image)
    torch.testing.assert_close(found, expected / 6)
    assert (found - of_all).abs().max() > 0.2 * of_all.abs().max()


def test_no_more_members_are_followed_than_there_are(tmp_path):
    for seed in (1, 2):
        _model(tmp_path / str(seed), seed)
    card = merge_models([tmp_path / "1", tmp_path / "2"], tmp_path / "all", "all")
    model, _ = load_checkpoint(tmp_path / "all")
    with pytest.raises(UnusableModel, match="followed is 3, the model has 2 merged members"):
        follow_members(model, 3)
    kept = replace(card, thresholds=replace(card.thresholds, followed=2))
    save_checkpoint(tmp_path / "kept", model, kept)
    again, read = load_checkpoint(tmp_path / "kept")
    assert (again.backbone.followed, read.thresholds.followed) == (2, 2)
