"""The LSE head: a soft maximum between the average and the maximum."""

from __future__ import annotations

import torch
from torch import Tensor

from lem_viewer.network.heads.pooling import Head, HeadOutput, refuse

_TINY = 1e-30


class LseHead(Head):
    """Log-sum-exp pooling over the breast, (1 / r) log(mean exp(r S)).

    r -> 0 is the average, r -> infinity the maximum. Source: Pinheiro and Collobert, "From
    image-level to pixel-level labeling with convolutional networks", CVPR 2015, equation 3.

    Parameters
    ----------
    channels : int
    sharpness : float
        r, > 0; theirs is 5.
    hidden : int
        As for every head.
    """

    def __init__(self, channels: int, sharpness: float = 5.0, hidden: int = 0) -> None:
        super().__init__(channels, hidden)
        refuse(
            (not 0 < sharpness < float("inf"), f"sharpness is {sharpness}, allowed are numbers > 0")
        )
        self.sharpness = sharpness

    def aggregate(self, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Take the soft maximum of the breast's cells; each takes part by its softmax weight."""
        count = breast.sum(dim=(1, 2, 3)).clamp(min=1)  # (B,)
        inside = score_map.masked_fill(~breast, float("-inf"))
        highest = inside.detach().amax(dim=(1, 2, 3), keepdim=True)
        highest = torch.where(highest.isfinite(), highest, 0.0)  # no breast
        total = torch.exp(self.sharpness * (inside - highest)).sum(dim=(1, 2, 3))
        soft = torch.log(total.clamp(min=_TINY) / count) / self.sharpness
        logit = torch.where(total > 0, highest.flatten() + soft, 0.0)
        return HeadOutput(logit, score_map, breast)
