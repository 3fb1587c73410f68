"""Localizers: one contract for every entry, and the rules by hand arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.errors import UnusableModel
from lem_viewer.network.checkpoint import make_classifier
from lem_viewer.network.classifier import Classifier, breast_cells, fold_norms
from lem_viewer.network.heads import HeadOutput, LemHead
from lem_viewer.network.localize import list_extrema
from lem_viewer.network.localizers import LOCALIZERS, make_localizer
from lem_viewer.network.localizers.excitation import _Shares
from lem_viewer.network.localizers.gradient import local_contrast
from lem_viewer.values.findings import Extremum
from lem_viewer.values.geometry import Placement
from lem_viewer.values.models import LocalizationThresholds, ModelCard


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)
    torch.manual_seed(3)


@pytest.fixture(scope="module")
def model() -> Classifier:
    torch.manual_seed(3)
    made = Classifier("resnet10", "lem", 16, {"hidden": 8}).eval()
    for module in made.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.uniform_(-0.1, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    with torch.no_grad():  # so that some cells speak for and some against
        made.head.score.weight.abs_()
        made.head.score.bias.sub_(made(*view()).score_map.median())
    return made


def view() -> tuple[Tensor, Tensor]:
    image = torch.rand(1, 1, 96, 64)
    breast = torch.ones(1, 1, 96, 64, dtype=torch.bool)
    breast[..., 48:] = False
    return image * breast, breast


def extrema_of(seen) -> tuple[Extremum, ...]:
    cells = Placement(0.0, 0.0, 1.0, 1.0).coarser(16)
    return list_extrema(seen.output.score_map, seen.cells, cells)


@pytest.mark.parametrize("name", sorted(LOCALIZERS))
def test_every_localizer_keeps_the_contract(name: str, model: Classifier) -> None:
    localizer, (image, breast) = LOCALIZERS[name], view()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    plain = model(image, breast)
    seen = localizer.look(model, image, breast)
    assert torch.allclose(seen.output.logit, plain.logit, atol=1e-4)
    assert torch.allclose(seen.output.score_map, plain.score_map, atol=1e-4)
    assert torch.equal(seen.cells, breast_cells(breast, 16))
    extrema = extrema_of(seen)[:2]
    assert len(extrema) == 2
    maps = localizer.maps(seen, extrema)
    assert maps.shape == (2, 96, 64)
    assert maps.dtype == np.float32
    assert np.isfinite(maps).all()
    assert maps.min() >= 0.0
    assert all(one.max() > 0.0 for one in maps)
    assert np.array_equal(maps[0], maps[1]) is not localizer.own_maps
    again = localizer.maps(localizer.look(model, image, breast), extrema)
    assert np.array_equal(again, maps)
    assert not model.training
    assert all(torch.equal(value, before[key]) for key, value in model.state_dict().items())
    assert all(parameter.grad is None for parameter in model.parameters())


@pytest.mark.parametrize("name", sorted(LOCALIZERS))
def test_no_extremum_has_no_map(name: str, model: Classifier) -> None:
    seen = LOCALIZERS[name].look(model, *view())
    assert LOCALIZERS[name].maps(seen, ()).shape == (0, 96, 64)


@pytest.mark.parametrize("name", sorted(LOCALIZERS))
def test_a_model_folded_for_reading_is_localized_alike(name: str, model: Classifier) -> None:
    image, breast = view()
    localizer = LOCALIZERS[name]
    extrema = extrema_of(localizer.look(model, image, breast))[:1]
    trained = localizer.maps(localizer.look(model, image, breast), extrema)
    twin = Classifier("resnet10", "lem", 16, {"hidden": 8}).eval()
    twin.load_state_dict(model.state_dict())
    folded = fold_norms(twin)
    read = localizer.maps(localizer.look(folded, image, breast), extrema)
    assert np.allclose(read, trained, atol=1e-3 * trained.max())


@pytest.mark.parametrize("name", sorted(LOCALIZERS))
def test_a_folded_model_is_looked_through_itself_not_through_a_copy(
    name: str, model: Classifier
) -> None:
    """Who listens to its backbone (the guard) hears every pass."""
    twin = Classifier("resnet10", "lem", 16, {"hidden": 8})
    twin.load_state_dict(model.state_dict())
    folded, heard = fold_norms(twin), []
    folded.backbone.register_forward_hook(lambda *_: heard.append(1))
    LOCALIZERS[name].look(folded, *view())
    assert heard == [1]


class Brightness(nn.Module):
    """A cell's score is the mean grey of its block, less 0.4."""

    stride = 16

    def __init__(self) -> None:
        super().__init__()
        self.head = LemHead(1)
        nn.init.constant_(self.head.score.weight, 1.0)
        nn.init.constant_(self.head.score.bias, -0.4)

    def features(self, image: Tensor) -> Tensor:
        return functional.avg_pool2d(image, 16)

    def forward(self, image: Tensor, breast: Tensor) -> HeadOutput:
        return self.head(self.features(image), breast_cells(breast, 16))


@pytest.mark.parametrize("name", sorted(LOCALIZERS))
def test_the_map_points_at_what_the_score_came_from(name: str) -> None:
    image = torch.full((1, 1, 96, 96), 0.05)
    image[..., 32:48, 64:80] = 0.9
    breast = torch.ones_like(image, dtype=torch.bool)
    seen = LOCALIZERS[name].look(Brightness().eval(), image, breast)
    strongest = max(extrema_of(seen), key=lambda extremum: extremum.score)
    assert (strongest.cell_row, strongest.cell_col) == (2, 4)
    (found,) = LOCALIZERS[name].maps(seen, (strongest,))
    inside = np.zeros((96, 96), dtype=bool)
    inside[32:48, 64:80] = True
    assert found[inside].mean() > 5 * found[~inside].mean()
    row, col = np.unravel_index(int(found.argmax()), found.shape)
    assert 32 <= row < 48
    assert 64 <= col < 80


def test_gradient_times_input_is_the_gradient_times_the_grey_value(model: Classifier) -> None:
    image, breast = view()
    maps = []
    for name in ("gradient", "gradient_x_input"):
        seen = LOCALIZERS[name].look(model, image, breast)
        maps.append(LOCALIZERS[name].maps(seen, extrema_of(seen)[:1])[0])
    assert np.allclose(maps[1], maps[0] * image[0, 0].numpy(), rtol=1e-5, atol=1e-9)


def test_contrast_is_the_grey_value_above_the_mean_of_the_breast_around_it() -> None:
    image = np.full((100, 80), 0.4, dtype=np.float32)
    breast = np.zeros((100, 80), dtype=bool)
    breast[:, :50] = True
    image[~breast] = 0.0
    image[48:52, 20:24] = 0.9
    found = local_contrast(image, breast)
    assert found[50, 22] == pytest.approx(0.5, abs=0.03)  # 16 bright pixels move the mean little
    assert not found[~breast].any()
    assert found[50, 48] < 0.01  # the dark outside does not make the breast's edge bright
    assert found[0, 0] < 0.01


def test_gradient_times_contrast_leaves_even_tissue_out(model: Classifier) -> None:
    image = torch.full((1, 1, 96, 64), 0.3)
    image[..., 40:56, 16:32] = 0.9
    breast = torch.ones_like(image, dtype=torch.bool)
    localizer = LOCALIZERS["gradient_x_contrast"]
    seen = localizer.look(model, image, breast)
    (found,) = localizer.maps(seen, extrema_of(seen)[:1])
    assert found[44:52, 20:28].max() > 0
    assert found[:20].max() < 1e-3 * found.max()


# --- excitation, by hand ---------------------------------------------------------------------


def shares(image: Tensor, act) -> Tensor:
    leaf = image.clone().requires_grad_(True)
    with _Shares():
        result = act(leaf)
    (gradient,) = torch.autograd.grad(result.sum(), leaf)
    return gradient


def test_a_filter_hands_on_shares_by_activation_and_exciting_weight() -> None:
    image = torch.tensor([[[[0.0, 1.0, 3.0, 2.0]]]])
    weight = torch.tensor([[[[5.0, 3.0, 1.0, -7.0]]]])
    # 0 x 5, 1 x 3, 3 x 1 and nothing for the inhibiting one: of 6 in all 0, 1/2, 1/2, 0.
    found = shares(image, lambda leaf: functional.conv2d(leaf, weight, torch.tensor([9.0])))
    assert found.flatten().tolist() == pytest.approx([0.0, 0.5, 0.5, 0.0])


def test_an_addition_is_shared_by_activation() -> None:
    image = torch.tensor([[[[0.0, 1.0]], [[0.0, 3.0]]]])  # two channels of two pixels
    found = shares(image, lambda leaf: (leaf[:, :1] + leaf[:, 1:])[..., 1])
    assert found.flatten().tolist() == pytest.approx([0.0, 0.25, 0.0, 0.75])


def test_what_arrives_at_the_pixels_is_the_whole_of_what_was_sent() -> None:
    net = nn.Sequential(
        nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.AvgPool2d(2), nn.Conv2d(4, 1, 3), nn.ReLU6()
    )
    for layer in (net[0], net[3]):
        nn.init.uniform_(layer.weight, 0.1, 1.0)
    found = shares(torch.rand(1, 1, 12, 12), lambda leaf: net(leaf)[0, 0, 2, 2])
    assert found.min().item() >= 0.0
    assert found.sum().item() == pytest.approx(1.0, abs=1e-4)


def test_the_values_of_the_network_stay_the_same_to_the_last_bit(model: Classifier) -> None:
    folded = fold_norms(Classifier("efficientnet_lite0", "lem", 16))
    image, breast = view()
    plain = folded(image, breast).score_map
    seen = LOCALIZERS["excitation"].look(folded, image, breast)
    assert torch.equal(seen.output.score_map, plain)


@pytest.mark.parametrize("name", ["efficientnet_lite0", "mobilenet_v2", "resnet50", "densenet121"])
def test_shares_arrive_through_every_family_of_backbones(name: str) -> None:
    if name == "densenet121":
        pytest.importorskip("monai", reason="MONAI is not installed")
    net = Classifier(name, "gap", 16).eval()
    nn.init.uniform_(net.head.score.weight, 0.1, 1.0)
    image, breast = torch.rand(1, 1, 96, 96), torch.ones(1, 1, 96, 96, dtype=torch.bool)
    localizer = LOCALIZERS["excitation"]
    seen = localizer.look(net, image, breast)
    assert torch.allclose(seen.output.score_map, net(image, breast).score_map, atol=1e-3, rtol=1e-3)
    (found,) = localizer.maps(seen, (Extremum(0, 0, 2, 3, 1.0),))
    assert np.isfinite(found).all()
    assert found.sum() == pytest.approx(1.0, abs=0.02)  # all that was sent, less rounding


# --- the baselines beside MONAI's ------------------------------------------------------------


class OneLogit(nn.Module):
    """The network as MONAI wants it: one tensor in, (B, 1) out."""

    def __init__(self, net: Classifier, breast: Tensor) -> None:
        super().__init__()
        self.net, self.breast = net, breast

    def forward(self, image: Tensor) -> Tensor:
        return self.net(image, self.breast).logit[:, None]


@pytest.mark.filterwarnings("ignore:Full backward hook is firing")
@pytest.mark.parametrize(
    ("name", "theirs"), [("grad_cam", "GradCAM"), ("grad_cam_pp", "GradCAMpp")]
)
def test_grad_cam_agrees_with_monai(name: str, theirs: str) -> None:
    visualize = pytest.importorskip("monai.visualize", reason="MONAI is not installed")
    model = Classifier("resnet10", "gap", 16, {"hidden": 8}).eval()
    with torch.no_grad():
        model.head.score.weight.abs_()
    image = torch.rand(1, 1, 96, 64)
    breast = torch.ones(1, 1, 96, 64, dtype=torch.bool)
    net = OneLogit(model, breast).eval()
    reference = getattr(visualize, theirs)(net, target_layers="net.backbone")
    wanted = reference.compute_map(image, class_idx=0)
    seen = LOCALIZERS[name].look(model, image, breast)
    found = LOCALIZERS[name]._cell_map(seen).clamp(min=0)  # type: ignore[attr-defined]
    assert wanted.max() > 0
    # MONAI's Grad-CAM++ keeps a factor exp(logit); relative numbers are what counts.
    assert torch.allclose(found / found.max(), wanted / wanted.max(), atol=1e-3)


def test_cam_is_the_score_map_without_its_bias() -> None:
    model = Classifier("resnet10", "gap", 16).eval()
    nn.init.constant_(model.head.score.bias, 0.7)
    image, breast = view()
    seen = LOCALIZERS["cam"].look(model, image, breast)
    assert torch.allclose(seen.class_map, seen.output.score_map - 0.7, atol=1e-5)
    cells = LOCALIZERS["cam"].maps(seen, (Extremum(0, 0, 0, 0, 1.0),))[0]
    assert not cells[:, 60:].any()  # a cell and a half from the breast's edge


def test_an_unknown_localizer_is_refused_with_what_is_allowed() -> None:
    with pytest.raises(UnusableModel, match="cam, excitation, grad_cam"):
        make_localizer("magic")


def test_a_card_tells_everything_unknown_at_once() -> None:
    thresholds = LocalizationThresholds(localizer="magic")
    card = ModelCard("m", "1", "0" * 64, "vgg", "none", 16, 50, 64, thresholds=thresholds)
    with pytest.raises(UnusableModel) as told:
        make_classifier(card)
    for what in ("backbone is 'vgg'", "head is 'none'", "localizer is 'magic'", "input_rows is 50"):
        assert what in str(told.value)


def test_a_card_keeps_its_localizer() -> None:
    thresholds = LocalizationThresholds(localizer="excitation")
    card = ModelCard("m", "1", "0" * 64, "resnet10", "lem", 16, 64, 64, thresholds=thresholds)
    assert ModelCard.from_json(card.to_json()).thresholds.localizer == "excitation"
    data = card.to_json()
    del data["thresholds"]["localizer"]  # written before there was a choice
    assert ModelCard.from_json(data).thresholds.localizer == "gradient"
