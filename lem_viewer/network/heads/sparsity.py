"""Sparse losses: what keeps a score map's extrema few.

That a sparse loss "facilitates the generation of extremes and limits the number of extremes" is the
paper's (Zhu et al., Bioengineering 2025, 12(4):325); which formula it uses is not known here, and
these are this project's choices.
Each maps (score map (B, 1, h, w), breast, evidence) to (B,) values >= 0, 0 for an empty breast.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from lem_viewer.network.heads.pooling import mean_over

_TINY = 1e-8


def mean_score(score_map: Tensor, breast: Tensor, evidence: Tensor) -> Tensor:
    """Return the mean |S| over the breast's cells (L1): every cell that says something pays."""
    return mean_over(score_map.abs(), breast)


def others_score(score_map: Tensor, breast: Tensor, evidence: Tensor) -> Tensor:
    """Return the mean |S| over the breast's cells that carry no decision: extrema pay nothing."""
    return mean_over(score_map.abs(), breast & ~evidence)


def extrema_score(score_map: Tensor, breast: Tensor, evidence: Tensor) -> Tensor:
    """Return the mean |S| over the extrema: only they pay."""
    return mean_over(score_map.abs(), evidence)


def spread(score_map: Tensor, breast: Tensor, evidence: Tensor) -> Tensor:
    """Return the entropy of |S| / sum |S| over that of an even map: 0 one cell, 1 all alike.

    It asks how many cells speak, not how loud: scaling the map changes nothing.
    """
    part = _parts(score_map, breast)
    entropy = -(part * torch.log(part + _TINY)).sum(dim=(1, 2, 3))
    most = torch.log(breast.sum(dim=(1, 2, 3)).clamp(min=2).to(entropy.dtype))
    return entropy.clamp(min=0) / most


def hoyer(score_map: Tensor, breast: Tensor, evidence: Tensor) -> Tensor:
    """Return (sum |S|)^2 / (n sum S^2): the part of the n cells that speak, whatever the scale.

    Source: the Hoyer-square measure (Yang et al., "DeepHoyer", ICLR 2020, equation 2), over n.
    """
    size = (score_map * breast).abs()
    count = breast.sum(dim=(1, 2, 3)).clamp(min=1)
    squares = (size**2).sum(dim=(1, 2, 3))
    return size.sum(dim=(1, 2, 3)) ** 2 / (count * squares.clamp(min=_TINY))


def nothing(score_map: Tensor, breast: Tensor, evidence: Tensor) -> Tensor:
    """Return zeros: no sparse loss."""
    return score_map.new_zeros(len(score_map))


def _parts(score_map: Tensor, breast: Tensor) -> Tensor:
    """Return each cell's part of the sum of |S|, 0 outside the breast."""
    size = (score_map * breast).abs()
    return size / size.sum(dim=(1, 2, 3), keepdim=True).clamp(min=_TINY)


#: Every sparse loss by its option's name.
SPARSE: dict[str, Callable[[Tensor, Tensor, Tensor], Tensor]] = {
    "l1": mean_score,
    "others": others_score,
    "extrema": extrema_score,
    "entropy": spread,
    "hoyer": hoyer,
    "none": nothing,
}
