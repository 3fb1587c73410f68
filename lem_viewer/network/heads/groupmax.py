"""Group-max pooling: the few strongest regions stand for the image.

Shu et al., "Deep neural networks with region-based pooling structures for mammographic image
classification", IEEE TMI 2020. **Theirs**, from the abstract: an image is divided into regions, and
"the few with high probability of malignancy" are selected "as the representation of the whole
mammographic image"; two structures, global group-max pooling (GGP) and region-based group-max
pooling (RGP). Their formulas were not at hand. **Our reading**: a region is a cell of the feature
map; GGP lets every channel choose its own strongest cells, RGP chooses the cells by their
malignancy and takes the same ones for all channels; the chosen ones are averaged and classified.
"""

from __future__ import annotations

import torch
from torch import Tensor

from lem_viewer.network.heads.pooling import Head, HeadOutput, mean_over, refuse


def strongest(values: Tensor, breast: Tensor, part: float) -> Tensor:
    """Return bool as ``values``: the strongest part of each map's breast cells, at least one.

    Parameters
    ----------
    values : Tensor, (B, C, h, w)
    breast : Tensor, (B, 1, h, w), bool
    part : float
        0 to 1, of the breast's cells, rounded up; the first of equals in reading order.
    """
    with torch.no_grad():
        masked = values.detach().masked_fill(~breast, float("-inf")).flatten(2)  # (B, C, h*w)
        count = breast.flatten(1).sum(dim=1)  # (B,)
        wanted = (count * part - 1e-6).ceil().clamp(min=1).minimum(count).view(-1, 1, 1)
        order = masked.sort(dim=2, descending=True, stable=True).indices
        rank = torch.arange(masked.shape[2], device=values.device).expand_as(order)
        chosen = torch.zeros_like(masked, dtype=torch.bool).scatter_(2, order, rank < wanted)
        return chosen.view_as(values) & breast


class GroupMaxHead(Head):
    """What both share: how many cells are a group.

    Parameters
    ----------
    channels : int
    part : float
        Part of the breast's cells that is chosen, > 0 and at most 1, at least one cell; 1 is GAP.
    hidden : int
        As for every head.
    """

    def __init__(self, channels: int, part: float = 0.05, hidden: int = 0) -> None:
        super().__init__(channels, hidden)
        refuse((not 0 < part <= 1, f"part is {part}, allowed are numbers > 0 up to 1"))
        self.part = part


class RgpHead(GroupMaxHead):
    """Region-based group-max pooling: the mean score of the most malignant cells.

    Averaging the chosen cells' features and classifying the mean, as in the paper's structure, is
    the same as averaging their scores, since the score layer is linear.
    """

    def aggregate(self, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Average the highest scores of the breast."""
        evidence = strongest(score_map, breast, self.part)
        return HeadOutput(mean_over(score_map, evidence), score_map, evidence)


class GgpHead(GroupMaxHead):
    """Global group-max pooling: every channel's strongest cells, averaged, then classified.

    The score map is the score layer on the cells, as for the other heads; the logit is not a
    function of it alone. The evidence are the cells that some channel chose.
    """

    def decide(self, features: Tensor, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Classify the mean of each channel's strongest breast cells."""
        chosen = strongest(features, breast, self.part)  # (B, C, h, w)
        count = chosen.sum(dim=(2, 3), keepdim=True).clamp(min=1)
        pooled = (features * chosen).sum(dim=(2, 3), keepdim=True) / count  # (B, C, 1, 1)
        logit = self.score(pooled).flatten()
        logit = torch.where(breast.flatten(1).any(dim=1), logit, 0.0)
        return HeadOutput(logit, score_map, chosen.any(dim=1, keepdim=True))

    def aggregate(self, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Refuse: this head needs the features."""
        raise TypeError("GGP decides by the features: call decide() or the head itself")
