"""Extrema followed back by probabilities: each neuron hands its share to what excited it.

The winner-take-all rule of a linear layer, P(a_i | y_j) = a_i w+_ij / sum_k a_k w+_kj with the
inhibiting weights left out, is Zhang et al.'s ("Top-down neural attention by excitation backprop",
ECCV 2016); starting it at a peak of the score map, and shifting activations by their minimum so
that none is negative, is peak response mapping's (Zhou et al., CVPR 2018). The shares at an
addition, by activation, and at a normalisation (all of it where its scale is positive, nothing
where it is negative) are this project's reading.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from torch.overrides import TorchFunctionMode

from lem_viewer.network.classifier import Classifier, fold_norms, is_folded
from lem_viewer.network.localizers.gradient import backpropagate
from lem_viewer.network.localizers.seen import Seen, look_from_image
from lem_viewer.values.findings import Extremum

_TINY = 1e-12


class Excitation:
    """Excitation backprop from each extremum to the pixels."""

    own_maps = True

    def look(self, model: nn.Module, image: Tensor, breast: Tensor) -> Seen:
        """Run a view forward in full precision, its backward pass set to hand on shares."""
        if isinstance(model, Classifier) and not is_folded(model):
            model = fold_norms(copy.deepcopy(model))
        with torch.autocast(image.device.type, enabled=False), _Shares():
            return look_from_image(model, image.float(), breast)

    def maps(self, seen: Seen, extrema: Sequence[Extremum]) -> NDArray[np.float32]:
        """Return (n, H, W): the share of each pixel in the extremum's score."""
        return backpropagate(seen.output.score_map, seen.leaf, extrema, _share)


def _share(gradient: Tensor, image: Tensor) -> Tensor:
    """Return the shares that arrived; rounding may leave -1e-12."""
    return gradient.clamp(min=0)


class _Shares(TorchFunctionMode):
    """While this is entered, every operation's backward pass hands on shares, not slopes.

    The values are those of the plain network to the last bit. Entered around the forward pass;
    it sees the calls of any network, also of a library's.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        rule = _RULES.get(func)
        if rule is None:
            return func(*args, **(kwargs or {}))
        return rule(*args, **(kwargs or {}))


def _with_value(value: Tensor, proxy: Tensor) -> Tensor:
    """Return the value, with the proxy's way back."""
    return value.detach() + (proxy - proxy.detach())


def _from_least(activation: Tensor) -> Tensor:
    """Return the activation above its smallest one, >= 0, without a way back."""
    flat = activation.detach()
    return flat - flat.amin()


def _conv2d(image: Tensor, weight: Tensor, bias: Tensor | None = None, *how: Any) -> Tensor:
    """Share by activation times exciting weight.

    Source: Zhang et al. 2016, equation 10 and algorithm 1.
    """
    value = torch.conv2d(image.detach(), weight, bias, *how)
    active, exciting = _from_least(image), weight.detach().clamp(min=0)
    total = torch.conv2d(active, exciting, None, *how)
    weighed = torch.conv2d(image * active, exciting, None, *how)
    shared = torch.where(total > _TINY, weighed / total.clamp(min=_TINY), weighed * 0.0)
    return _with_value(value, shared)


def _avg_pool2d(image: Tensor, *how: Any, **more: Any) -> Tensor:
    """Share by activation: a filter of equal weights."""
    pool = functional.avg_pool2d
    value, active = pool(image.detach(), *how, **more), _from_least(image)
    total = pool(active, *how, **more)
    weighed = pool(image * active, *how, **more)
    shared = torch.where(total > _TINY, weighed / total.clamp(min=_TINY), weighed * 0.0)
    return _with_value(value, shared)


def _add(one: Tensor, other: Any, *more: Any, **named: Any) -> Tensor:
    """Share an addition of two tensors by activation; a number takes no share."""
    if not isinstance(one, Tensor) or not isinstance(other, Tensor) or more or named:
        return torch.add(one, other, *more, **named)
    first, second = _from_least(one), _from_least(other)
    both = (first + second).clamp(min=_TINY)
    return _with_value(
        one.detach() + other.detach(), one * (first / both) + other * (second / both)
    )


def _mul(one: Tensor, other: Any) -> Tensor:
    """Hand everything on where a tensor is multiplied by a number > 0: a change of its unit."""
    if isinstance(other, int | float) and other > 0:
        return _with_value(one.detach() * other, one)
    return torch.mul(one, other)


def _relu(image: Tensor, inplace: bool = False) -> Tensor:
    """Hand everything on: a neuron and its rectified self are one."""
    return _with_value(functional.relu(image.detach()), image)


def _hardtanh(
    image: Tensor, min_val: float = -1.0, max_val: float = 1.0, inplace: bool = False
) -> Tensor:
    return _with_value(functional.hardtanh(image.detach(), min_val, max_val), image)


def _relu6(image: Tensor, inplace: bool = False) -> Tensor:
    return _hardtanh(image, 0.0, 6.0)


def _batch_norm(
    image: Tensor,
    mean: Tensor | None,
    variance: Tensor | None,
    weight: Tensor | None = None,
    bias: Tensor | None = None,
    *how: Any,
    **more: Any,
) -> Tensor:
    """Hand everything on where the scale is positive, nothing where it turns the sign."""
    value = functional.batch_norm(image.detach(), mean, variance, weight, bias, *how, **more)
    if weight is None:
        return _with_value(value, image)
    passes = (weight.detach() > 0).to(image.dtype).view(1, -1, 1, 1)
    return _with_value(value, image * passes)


_RULES: dict[Any, Callable[..., Any]] = {
    torch.conv2d: _conv2d,
    functional.avg_pool2d: _avg_pool2d,
    functional.batch_norm: _batch_norm,
    torch.add: _add,
    Tensor.add: _add,
    Tensor.add_: _add,
    Tensor.mul: _mul,
    functional.relu: _relu,
    torch.relu: _relu,
    functional.relu6: _relu6,
    functional.hardtanh: _hardtanh,
}
