"""The network that is being trained, with its optimizer: one batch in, one loss out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.errors import UnusableModel
from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.network.classifier import Classifier, breast_cells
from lem_viewer.network.devices import choose_device, has_bf16
from lem_viewer.training.dataset import Example, batch_of, plain, vary
from lem_viewer.values.models import TrainingConfig

#: The new layer learns this much faster than a pretrained backbone.
_HEAD_FACTOR = 5.0
#: What the head alone is trained with.
_HEAD_RATE, _HEAD_DECAY = 3e-3, 1e-2
#: Part of the steps over which the rate rises.
_WARM_UP = 0.1
_LARGEST_GRADIENT = 5.0
#: The sparse loss sets in between these parts of the training. From the first step on, it
#: flattened the map to |S| < 0.03 before there was anything to find (480 steps, AUC 0.48).
_SPARSE_FROM, _SPARSE_FULL = 0.4, 0.7


def _rising(progress: float) -> float:
    """Return the part of the sparse loss that is applied at this part of the training."""
    along = (progress - _SPARSE_FROM) / (_SPARSE_FULL - _SPARSE_FROM)
    return min(1.0, max(0.0, along))


class Trainee:
    """A classifier with what trains it.

    Parameters
    ----------
    config : TrainingConfig

    Raises
    ------
    UnusableModel
        An unknown backbone or head, or its ImageNet weights are missing.
    DeviceTrouble
        The device asked for is not on this machine.
    """

    def __init__(self, config: TrainingConfig) -> None:
        torch.manual_seed(config.seed)
        self.config = config
        self.device, self.device_text = choose_device(config.device)
        self.head_options: dict[str, object] = {"hidden": config.hidden}
        if config.head == "lem":
            self.head_options |= {
                "window": config.window,
                "aggregate": config.aggregate,
                "sparse_weight": config.sparse_weight,
            }
        self.head_options |= dict(config.head_options)
        self.model = Classifier(config.backbone, config.head, config.stride, self.head_options)
        self.start = self._load_start()
        self.model.to(self.device)
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.half = has_bf16(self.device)
        self._rng = np.random.default_rng(config.seed)
        self._frozen = self._freeze()
        self._optimizer = self._make_optimizer()

    @property
    def parameters(self) -> int:
        """How many numbers are trained."""
        return sum(p.numel() for p in self.model.parameters() if p.requires_grad)

    @property
    def rate(self) -> float:
        """The backbone's learning rate now."""
        return float(self._optimizer.param_groups[0]["lr"])

    def step(self, chosen: Sequence[Example], progress: float) -> float:
        """Train on a batch of examples, varied at random; return the loss.

        Parameters
        ----------
        chosen : sequence of Example
        progress : float
            0 to 1 of the whole training; sets the learning rate and the sparse loss.
        """
        self._set_rate(progress)
        self._train_mode()
        sparse = 1.0 if self.config.head_epochs or self.config.start else _rising(progress)
        # Images of one patient are varied alike: what tells them apart is then their content.
        seeds = {e.patient: int(self._rng.integers(2**31)) for e in chosen}
        pairs = [vary(e, np.random.default_rng(seeds[e.patient])) for e in chosen]
        labels = torch.tensor([float(example.label) for example in chosen], device=self.device)
        self._optimizer.zero_grad(set_to_none=True)
        loss = self._loss(*batch_of(pairs, self.device), labels, sparse)
        value = float(loss.detach())
        if math.isfinite(value):
            loss.backward()
            nn.utils.clip_grad_norm_(self.model.parameters(), _LARGEST_GRADIENT)
            self._optimizer.step()
        return value

    def train_head(self, examples: Sequence[Example], epochs: int) -> Iterator[tuple[int, float]]:
        """Train the head alone on features computed once; yield (epoch from 1, mean loss).

        Plain images, not varied, so that a feature map serves every epoch.
        """
        if epochs < 1:
            return  # the features of 3,000 images take minutes
        grouped = self.shuffled(examples)
        features, breasts = self._features(grouped)
        labels = torch.tensor([float(e.label) for e in grouped], device=self.device)
        optimizer = torch.optim.AdamW(
            self.model.head.parameters(), _HEAD_RATE, weight_decay=_HEAD_DECAY
        )
        size = max(2, 2 * self.config.batch_size)
        starts = np.arange(0, max(1, len(grouped) - size + 1), size)
        for epoch in range(1, epochs + 1):
            self.model.head.train()
            losses = []
            for first in self._rng.permutation(starts):
                part = slice(int(first), int(first) + size)
                loss = self._head_loss(
                    features[part].float(), breasts[part], labels[part], (epoch - 1) / epochs
                )
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                optimizer.step()
                losses.append(float(loss.detach()))
            yield epoch, float(np.mean(losses))

    def _features(self, examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
        """Return features (n, channels, h, w) float16 and breast cells (n, 1, h, w)."""
        self.model.eval()
        features, cells = [], []
        for first in range(0, len(examples), 8):
            pairs = [plain(example) for example in examples[first : first + 8]]
            images, breasts = batch_of(pairs, self.device)
            with (
                torch.no_grad(),
                torch.autocast(self.device.type, torch.bfloat16, enabled=self.half),
            ):
                features.append(self.model.features(images).to(torch.float16))
            cells.append(breast_cells(breasts, self.model.stride))
        return torch.cat(features), torch.cat(cells)

    def _head_loss(
        self, features: Tensor, cells: Tensor, labels: Tensor, progress: float
    ) -> Tensor:
        output = self.model.head(features, cells)
        entropy = functional.binary_cross_entropy_with_logits(output.logit, labels)
        return entropy + _rising(progress) * self.model.head.extra_loss(output, cells)

    def shuffled(self, examples: Sequence[Example]) -> list[Example]:
        """Return the examples in random order of patients, a patient's next to each other."""
        of_patient: dict[str, list[Example]] = {}
        for example in examples:
            of_patient.setdefault(example.patient, []).append(example)
        groups = list(of_patient.values())
        return [e for place in self._rng.permutation(len(groups)) for e in groups[place]]

    def _loss(self, images: Tensor, breasts: Tensor, labels: Tensor, sparse: float = 1.0) -> Tensor:
        """Return the cross-entropy plus ``sparse`` times what the head adds."""
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.half):
            output = self.model(images, breasts)
        entropy = functional.binary_cross_entropy_with_logits(output.logit.float(), labels)
        cells = breast_cells(breasts, self.model.stride)
        return entropy + sparse * self.model.head.extra_loss(output, cells)

    def _load_start(self) -> str:
        """Load the weights to start from; return what they are, ``""`` for random ones."""
        if not self.config.start:
            return self.model.backbone.load_imagenet() if self.config.pretrained else ""
        earlier, card = load_checkpoint(Path(self.config.start))
        if (card.backbone, card.head) != (self.config.backbone, self.config.head):
            raise UnusableModel(
                f"it is {card.backbone} with head {card.head}, not {self.config.backbone} with "
                f"head {self.config.head}",
                where=self.config.start,
                advice="Choose a model of the same backbone and head to start from.",
            )
        self.model.load_state_dict(earlier.state_dict())
        return f"{card.model_id} (stride {card.stride}): {card.training_data}"

    def _freeze(self) -> tuple[nn.Module, ...]:
        frozen = self.model.backbone.stem_modules() if self.config.freeze_stem else ()
        for module in frozen:
            module.requires_grad_(False)
        return tuple(frozen)

    def _train_mode(self) -> None:
        """Put the network into training mode; pretrained normalisation keeps its statistics.

        Batches of 8 are too small to re-estimate them, and the step is a third faster.
        """
        self.model.train()
        for module in self.model.backbone.modules():
            if isinstance(module, nn.BatchNorm2d) and self.start:
                module.eval()
        for module in self._frozen:
            module.eval()

    def _make_optimizer(self) -> torch.optim.AdamW:
        rate = self.config.learning_rate
        head = list(self.model.head.parameters())
        body = [p for p in self.model.backbone.parameters() if p.requires_grad]
        # A head that was trained alone before keeps what it found at the backbone's own rate.
        is_new = bool(self.start) and not self.config.head_epochs and not self.config.start
        groups = [
            {"params": body, "lr": rate, "most": rate},
            {"params": head, "lr": rate, "most": rate * (_HEAD_FACTOR if is_new else 1.0)},
        ]
        return torch.optim.AdamW(groups, weight_decay=self.config.weight_decay)

    def _set_rate(self, progress: float) -> None:
        """Rise linearly, then fall along a cosine to a hundredth."""
        if progress < _WARM_UP:
            part = 0.1 + 0.9 * progress / _WARM_UP
        else:
            along = (progress - _WARM_UP) / (1 - _WARM_UP)
            part = 0.01 + 0.99 * (1 + math.cos(math.pi * along)) / 2
        for group in self._optimizer.param_groups:
            group["lr"] = group["most"] * part
