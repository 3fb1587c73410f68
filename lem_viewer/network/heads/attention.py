"""The attention head: cells are instances of a bag, and a small network says which count."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from lem_viewer.network.heads.pooling import Head, HeadOutput, mean_over, refuse

_TINY = 1e-30


class AttentionHead(Head):
    """Gated attention over the breast's cells.

    The bag's representation is the attention-weighted mean of the cells' features, classified
    linearly: logit = sum a_k s_k with s_k the score layer on cell k and a = softmax(w tanh(V f) *
    sigmoid(U f)). Source: Ilse, Tomczak, Welling, "Attention-based deep multiple instance
    learning", ICML 2018, equations 7 and 9. **Ours**: the score map is n a_k s_k, the part of each
    of the breast's n cells in the logit: its mean *is* the logit, a cell without attention is 0,
    and its maxima are where the network looked and found something.

    Parameters
    ----------
    channels : int
    width : int
        Units of V and U.
    hidden : int
        As for every head.
    """

    def __init__(self, channels: int, width: int = 64, hidden: int = 0) -> None:
        super().__init__(channels, hidden)
        refuse((width < 1, f"width is {width}, allowed are numbers from 1"))
        self.look = nn.Conv2d(hidden or channels, width, kernel_size=1)  # V
        self.gate = nn.Conv2d(hidden or channels, width, kernel_size=1)  # U
        self.weigh = nn.Conv2d(width, 1, kernel_size=1, bias=False)  # w

    def attention(self, features: Tensor, breast: Tensor) -> Tensor:
        """Return (B, 1, h, w) weights >= 0 that sum to 1 over the breast; 0 without one."""
        asked = self.weigh(torch.tanh(self.look(features)) * torch.sigmoid(self.gate(features)))
        asked = asked.masked_fill(~breast, float("-inf"))
        highest = asked.detach().amax(dim=(2, 3), keepdim=True)
        weight = torch.exp(asked - torch.where(highest.isfinite(), highest, 0.0))
        return weight / weight.sum(dim=(2, 3), keepdim=True).clamp(min=_TINY)

    def decide(self, features: Tensor, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Weigh the cells' scores by the attention they get."""
        cells = breast.sum(dim=(2, 3), keepdim=True)
        parts = cells * self.attention(features, breast) * score_map
        return self.aggregate(parts, breast)

    def aggregate(self, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Average the cells' parts: their mean is the logit."""
        return HeadOutput(mean_over(score_map, breast), score_map, breast)
