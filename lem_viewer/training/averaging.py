"""The running mean of the weights (EMA): steadier than the weights of any one step."""

from __future__ import annotations

import copy

import torch

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
        # Loading a state writes into these very tensors, so that the pairs hold.
        pairs = zip(self.model.state_dict().values(), model.state_dict().values(), strict=True)
        known = list(pairs)
        self._floats = [(mean, now) for mean, now in known if mean.is_floating_point()]
        self._counters = [(mean, now) for mean, now in known if not mean.is_floating_point()]

    @torch.no_grad()
    def update(self) -> None:
        """Take the model's weights into the mean; counters are copied."""
        self.updates += 1
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        means, nows = ([pair[side] for pair in self._floats] for side in (0, 1))
        torch._foreach_lerp_(means, nows, 1 - decay)
        for mean, now in self._counters:
            mean.copy_(now)
