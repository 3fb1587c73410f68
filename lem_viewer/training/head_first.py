"""The head alone, trained on features that are computed once: cheap, and a start for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from lem_viewer.network.classifier import breast_cells
from lem_viewer.training.dataset import Example, batch_of, plain
from lem_viewer.training.order import epoch_order
from lem_viewer.training.schedule import sparse_part

if TYPE_CHECKING:
    from lem_viewer.training.trainee import Trainee

_RATE, _DECAY = 3e-3, 1e-2
_ORDER = 13


def train_head(
    trainee: Trainee, examples: Sequence[Example], epochs: int
) -> Iterator[tuple[int, float]]:
    """Train the head alone; yield (epoch from 1, mean loss).

    Plain images, not varied, so that a feature map serves every epoch. Every process does all of
    it: the features take longer than the steps.
    """
    if epochs < 1:
        return  # the features of 3,000 images take minutes
    head, config = trainee.model.head, trainee.config
    grouped = epoch_order(examples, config, 0)
    features, breasts = _features(trainee, grouped)
    labels = torch.tensor([float(e.label) for e in grouped], device=trainee.device)
    optimizer = torch.optim.AdamW(head.parameters(), _RATE, weight_decay=_DECAY)
    size = max(2, 2 * config.batch_size)
    starts = np.arange(0, max(1, len(grouped) - size + 1), size)
    rng = np.random.default_rng([config.seed, _ORDER])
    for epoch in range(1, epochs + 1):
        head.train()
        losses = []
        for first in rng.permutation(starts):
            part = slice(int(first), int(first) + size)
            output = head(features[part].float(), breasts[part])
            loss = functional.binary_cross_entropy_with_logits(output.logit, labels[part])
            loss = loss + sparse_part((epoch - 1) / epochs) * head.extra_loss(output, breasts[part])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            losses.append(float(loss.detach()))
        yield epoch, float(np.mean(losses))


def _features(trainee: Trainee, examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """Return features (n, channels, h, w) float16 and breast cells (n, 1, h, w)."""
    model = trainee.model.eval()
    features, cells = [], []
    for first in range(0, len(examples), 8):
        pairs = [plain(example) for example in examples[first : first + 8]]
        images, breasts = batch_of(pairs, trainee.device)
        with torch.no_grad(), trainee.precision.autocast():
            features.append(model.features(images).to(torch.float16))
        cells.append(breast_cells(breasts, model.stride))
    return torch.cat(features), torch.cat(cells)
