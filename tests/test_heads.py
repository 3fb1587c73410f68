"""Heads: one contract for every registry entry, and their definitions by hand."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from lem_viewer.errors import UnusableModel
from lem_viewer.network.classifier import Classifier, fold_norms
from lem_viewer.network.heads import HEADS, SPARSE, LemHead, head_faults, make_head
from lem_viewer.network.heads.groupmax import strongest
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


# --- the other mappings, by hand -------------------------------------------------------------


def test_lse_lies_between_the_mean_and_the_maximum() -> None:
    scores = grid([[1.0, 3.0, 50.0]])
    breast = torch.tensor([[True, True, False]])[None, None]

    def logit(sharpness: float) -> float:
        head = make_head("lse", 1, {"sharpness": sharpness})
        return head.aggregate(scores, breast).logit.item()

    assert logit(1.0) == pytest.approx(math.log((math.e + math.e**3) / 2), abs=1e-5)
    assert logit(1e-3) == pytest.approx(2.0, abs=1e-2)  # the mean
    assert logit(1e3) == pytest.approx(3.0, abs=1e-2)  # the maximum


def test_lse_does_not_overflow() -> None:
    scores = grid([[900.0, -900.0]])
    logit = make_head("lse", 1, {"sharpness": 10.0}).aggregate(scores, everywhere(scores)).logit
    assert logit.item() == pytest.approx(900.0 - math.log(2) / 10, abs=1e-3)


def test_rgp_is_the_mean_of_the_highest_scores_of_the_breast() -> None:
    scores = grid([[4.0, 1.0, -2.0, 2.0, 99.0]])
    breast = torch.tensor([[True, True, True, True, False]])[None, None]
    head = make_head("rgp", 1, {"part": 0.5})  # two of four
    output = head.aggregate(scores, breast)
    assert output.logit.item() == pytest.approx(3.0)
    assert output.evidence[0, 0, 0].tolist() == [True, False, False, True, False]


def test_ggp_lets_every_channel_choose_its_own_cells() -> None:
    head = make_head("ggp", 2, {"part": 0.3})  # of three cells one
    with torch.no_grad():
        head.score.weight.copy_(torch.tensor([1.0, -1.0]).view(1, 2, 1, 1))
        head.score.bias.fill_(0.5)
    features = torch.tensor([[5.0, 1.0, 0.0], [0.0, 1.0, 3.0]]).view(1, 2, 1, 3)
    output = head(features, torch.ones(1, 1, 1, 3, dtype=torch.bool))
    assert output.logit.item() == pytest.approx(5.0 - 3.0 + 0.5)
    assert output.evidence[0, 0, 0].tolist() == [True, False, True]


@pytest.mark.parametrize("name", ["ggp", "rgp"])
def test_a_group_of_all_cells_is_the_average(name: str) -> None:
    features, breast = torch.randn(2, 4, 5, 3), torch.rand(2, 1, 5, 3) > 0.3
    average = make_head("gap", 4, {})
    group = make_head(name, 4, {"part": 1.0})
    group.load_state_dict(average.state_dict())
    assert torch.allclose(group(features, breast).logit, average(features, breast).logit, atol=1e-5)


def test_of_equals_the_first_in_reading_order_is_chosen() -> None:
    values = grid([[1.0, 1.0, 1.0]])
    assert strongest(values, everywhere(values), 0.5)[0, 0, 0].tolist() == [True, True, False]


def test_attention_weighs_the_scores_and_its_map_has_the_logit_as_mean() -> None:
    head = make_head("attention", 3, {"width": 4})
    features, breast = torch.randn(1, 3, 2, 2), torch.ones(1, 1, 2, 2, dtype=torch.bool)
    breast[..., 1, 1] = False
    output = head(features, breast)
    attention = head.attention(features, breast)
    assert attention.sum().item() == pytest.approx(1.0)
    assert attention[..., 1, 1].item() == 0.0
    scores = head.score(features)
    assert output.logit.item() == pytest.approx((attention * scores).sum().item(), abs=1e-6)
    assert output.score_map[breast].mean().item() == pytest.approx(output.logit.item(), abs=1e-6)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("l1", (2.0 + 4.0 + 0.0 + 2.0) / 4),
        ("others", (0.0 + 2.0) / 2),
        ("extrema", (2.0 + 4.0) / 2),
        # parts 1/4, 1/2, 1/4 of 4 cells: entropy 1.5 ln 2 of 2 ln 2
        ("entropy", 0.75),
        ("hoyer", 8.0**2 / (4 * 24.0)),
        ("none", 0.0),
    ],
)
def test_sparse_losses_by_hand(name: str, value: float) -> None:
    scores = grid([[2.0, -4.0, 0.0, 2.0, 77.0]])
    breast = torch.tensor([[True, True, True, True, False]])[None, None]
    evidence = torch.tensor([[True, True, False, False, False]])[None, None]
    assert SPARSE[name](scores, breast, evidence).item() == pytest.approx(value, abs=1e-5)


@pytest.mark.parametrize("name", sorted(SPARSE))
def test_every_sparse_loss_is_finite_and_ends_in_the_breast(name: str) -> None:
    head = LemHead(1, sparse=name, sparse_weight=1.0)
    scores = torch.randn(3, 1, 5, 5)
    scores[1] = 0.0  # a map that says nothing
    scores.requires_grad_(True)
    breast = torch.ones(3, 1, 5, 5, dtype=torch.bool)
    breast[:, :, 0] = False
    breast[2] = False
    loss = head.extra_loss(head.aggregate(scores, breast), breast)
    assert torch.isfinite(loss)
    assert loss.item() >= 0.0
    if name != "none":
        loss.backward()
        assert scores.grad is not None
        assert torch.isfinite(scores.grad).all()
        assert not scores.grad[~breast].any()
        assert scores.grad[0].any()


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
    assert output.score_map.dtype == torch.float32
    assert output.evidence.dtype == torch.bool
    assert not (output.evidence & ~breast).any()
    assert output.logit[2].item() == 0.0
    assert torch.equal(head(features, breast).logit, output.logit)
    alone = head(features[1:2], breast[1:2])
    assert torch.allclose(alone.logit, output.logit[1:2], atol=1e-6)
    twin = make_head(name, 5, {"hidden": hidden}).eval()
    twin.load_state_dict(head.state_dict())
    assert torch.equal(twin(features, breast).logit, output.logit)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_gradient_flows_through_the_evidence_only(name: str) -> None:
    head = make_head(name, 3, {})
    features = torch.randn(2, 3, 5, 5, requires_grad=True)
    breast = torch.ones(2, 1, 5, 5, dtype=torch.bool)
    breast[:, :, 0] = False
    output = head(features, breast)
    output.logit.sum().backward()
    assert features.grad is not None
    assert torch.equal((features.grad != 0).any(dim=1, keepdim=True), output.evidence)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_what_lies_outside_the_breast_changes_nothing(name: str) -> None:
    head = make_head(name, 3, {})
    features = torch.randn(1, 3, 5, 5)
    breast = torch.ones(1, 1, 5, 5, dtype=torch.bool)
    breast[..., 2:] = False
    changed = features.clone()
    changed[..., 2:] = 50.0
    assert torch.equal(head(features, breast).logit, head(changed, breast).logit)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_a_batch_with_an_empty_breast_trains_on(name: str) -> None:
    head = make_head(name, 3, {})
    features = torch.randn(2, 3, 4, 4, requires_grad=True)
    breast = torch.ones(2, 1, 4, 4, dtype=torch.bool)
    breast[1] = False
    output = head(features, breast)
    labels = torch.tensor([1.0, 0.0])
    loss = functional.binary_cross_entropy_with_logits(output.logit, labels)
    (loss + head.extra_loss(output, breast)).backward()
    assert torch.isfinite(loss)
    assert features.grad is not None
    assert torch.isfinite(features.grad).all()
    assert not features.grad[1].any()
    assert all(torch.isfinite(p.grad).all() for p in head.parameters() if p.grad is not None)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_a_head_on_a_folded_network_says_the_same(name: str) -> None:
    model = Classifier("resnet10", name, 16, {"hidden": 4}).eval()
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 2.0)
    image, breast = torch.rand(1, 1, 64, 64), torch.ones(1, 1, 64, 64, dtype=torch.bool)
    with torch.no_grad():
        before = model(image, breast).logit
        after = fold_norms(model)(image, breast).logit
    assert torch.allclose(before, after, atol=1e-4)


def test_an_unknown_head_or_option_is_refused_with_what_is_allowed() -> None:
    with pytest.raises(UnusableModel, match="attention, gap, ggp, gmp, lem, lse, rgp"):
        make_head("max", 1, {})
    with pytest.raises(UnusableModel, match="window is 4"):
        make_head("lem", 1, {"window": 4})
    with pytest.raises(UnusableModel, match="colour is not known, allowed are hidden"):
        make_head("gap", 1, {"colour": 1})
    with pytest.raises(UnusableModel, match="part is 0"):
        make_head("ggp", 1, {"part": 0})
    with pytest.raises(UnusableModel, match="sharpness is -1"):
        make_head("lse", 1, {"sharpness": -1})
    with pytest.raises(UnusableModel, match="width is 0"):
        make_head("attention", 1, {"width": 0})


def test_all_that_is_wrong_with_a_head_is_told_at_once() -> None:
    options = {"window": 2, "aggregate": "median", "sparse": "l0", "colour": 1}
    told = "; ".join(head_faults("lem", options))
    for what in ("window is 2", "aggregate is 'median'", "sparse is 'l0'", "colour is not known"):
        assert what in told
    assert head_faults("lem", {"window": "wide"}) != []


def test_asking_for_faults_draws_no_random_number() -> None:
    before = torch.get_rng_state()
    assert head_faults("attention", {"hidden": 8}) == []
    assert torch.equal(torch.get_rng_state(), before)
