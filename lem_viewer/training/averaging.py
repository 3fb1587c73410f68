"""The running mean of the weights (EMA): steadier than the weights of any one step."""

from __future__ import annotations

import copy

import torch
from torch import Tensor

from lem_viewer.network.classifier import Classifier


class Averaged:
    """A copy of a model whose weights follow the model's slowly.

    The decay begins at 1/10 and rises to its value, so that the first steps are soon forgotten.

    Parameters
    ----------
    model : Classifier
    decay : float
        0 to 1: how much of the mean stays at each step.

    Source: Tarvainen and Valpola, NeurIPS 2017; the rise is that of TensorFlow's
    ExponentialMovingAverage: min(decay, (1 + n) / (10 + n)).
    """

    def __init__(self, model: Classifier, decay: float) -> None:
        self.model = copy.deepcopy(model).requires_grad_(False).eval()
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update(self, model: Classifier) -> None:
        """Take the model's weights into the mean; counters are copied."""
        self.updates += 1
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        pairs = zip(self._tensors(self.model), self._tensors(model), strict=True)
        for mean, now in pairs:
            if mean.is_floating_point():
                mean.lerp_(now, 1 - decay)
            else:
                mean.copy_(now)

    @staticmethod
    def _tensors(model: Classifier) -> list[Tensor]:
        return list(model.state_dict().values())
