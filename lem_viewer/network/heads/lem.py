"""The LEM head: the local extrema of the score map carry the decision.

That extrema select the candidate regions, that their scores make the image's class, and that a
sparse loss keeps them few is the paper's (Zhu et al., Bioengineering 2025, 12(4):325). The
formulas here (window, mean, mean |S|) are this project's own.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from lem_viewer.network.heads.pooling import Head, HeadOutput, mean_over, refuse
from lem_viewer.network.heads.sparsity import SPARSE

AGGREGATES = ("mean", "sum", "maxima")


def find_extrema(score_map: Tensor, breast: Tensor, window: int = 3) -> tuple[Tensor, Tensor]:
    """Find the local extrema of score maps.

    Parameters
    ----------
    score_map : Tensor, (B, 1, h, w)
        Logits.
    breast : Tensor, (B, 1, h, w), bool
        Cells that take part; the others are neither extrema nor neighbours.
    window : int
        Odd side of the square window.

    Returns
    -------
    maxima, minima : Tensor, (B, 1, h, w), bool
        Cells with S > 0 that equal their window's maximum, and with S < 0 that equal its
        minimum; of a plateau only the first cell in reading order.
    """
    with torch.no_grad():
        scores = score_map.detach()
        maxima = _peaks(scores, breast, window)
        minima = _peaks(-scores, breast, window)
    return maxima, minima


def _peaks(scores: Tensor, breast: Tensor, window: int) -> Tensor:
    masked = scores.masked_fill(~breast, float("-inf"))
    highest = functional.max_pool2d(masked, window, stride=1, padding=window // 2)
    return _one_per_plateau(breast & (masked > 0) & (masked == highest), window)


def _one_per_plateau(candidates: Tensor, window: int) -> Tensor:
    """Keep the first cell of each connected group of candidates.

    Candidates in each other's window have the same score (each equals its window's maximum), so
    a connected group is a plateau. The lowest index spreads through it until nothing changes.
    """
    rows, cols = candidates.shape[-2:]
    index = torch.arange(rows * cols, 0, -1, device=candidates.device, dtype=torch.float32)
    own = torch.where(candidates, index.view(1, 1, rows, cols), 0.0)  # first cell: highest
    spread = own
    for _ in range(rows * cols):
        wider = functional.max_pool2d(spread, window, stride=1, padding=window // 2)
        wider = torch.where(candidates, wider, 0.0)
        if torch.equal(wider, spread):
            break
        spread = wider
    return candidates & (spread == own)


class LemHead(Head):
    """Local Extremum Mapping.

    Parameters
    ----------
    channels : int
    window : int
        Side of the extremum window in cells, odd, >= 3.
    aggregate : str
        ``"mean"`` over maxima and minima, their ``"sum"``, or the mean of the ``"maxima"`` only.
    sparse_weight : float
        Lambda of the sparse loss; 0 leaves it out.
    sparse : str
        Which sparse loss, a name in ``SPARSE``: ``"l1"`` is mean |S| over the breast's cells.
    hidden : int
        As for every head.
    """

    def __init__(
        self,
        channels: int,
        window: int = 3,
        aggregate: str = "mean",
        sparse_weight: float = 0.05,
        hidden: int = 0,
        sparse: str = "l1",
    ) -> None:
        super().__init__(channels, hidden)
        refuse(
            (window < 3 or window % 2 == 0, f"window is {window}, allowed are odd numbers from 3"),
            (
                aggregate not in AGGREGATES,
                f"aggregate is {aggregate!r}, allowed are {', '.join(AGGREGATES)}",
            ),
            (
                not sparse_weight >= 0,
                f"sparse_weight is {sparse_weight}, allowed are numbers from 0",
            ),
            (sparse not in SPARSE, f"sparse is {sparse!r}, allowed are {', '.join(SPARSE)}"),
        )
        self.window = window
        self.how = aggregate
        self.sparse_weight = sparse_weight
        self.sparse = sparse

    def aggregate(self, score_map: Tensor, breast: Tensor) -> HeadOutput:
        """Aggregate the scores of the extrema; gradient flows through them only."""
        maxima, minima = find_extrema(score_map, breast, self.window)
        evidence = maxima if self.how == "maxima" else maxima | minima
        if self.how == "sum":
            logit = (score_map * evidence).sum(dim=(1, 2, 3))
        else:
            logit = mean_over(score_map, evidence)
        return HeadOutput(logit, score_map, evidence)

    def extra_loss(self, output: HeadOutput, breast: Tensor) -> Tensor:
        """Return the sparse loss: lambda times its mean over the images."""
        loss = SPARSE[self.sparse](output.score_map, breast, output.evidence)
        return self.sparse_weight * loss.mean()
