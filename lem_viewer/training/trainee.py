"""The network that is being trained, with its optimizer: one batch in, one loss out."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from lem_viewer.errors import DeviceTrouble, Failure, UnusableModel
from lem_viewer.network.checkpoint import load_checkpoint
from lem_viewer.network.classifier import Classifier, breast_cells
from lem_viewer.network.devices import choose_device, is_out_of_memory
from lem_viewer.training.augment import chosen_augments
from lem_viewer.training.averaging import Averaged
from lem_viewer.training.batches import Batch, Recipe
from lem_viewer.training.dataset import Example
from lem_viewer.training.head_first import train_head
from lem_viewer.training.order import check_balance, class_weights
from lem_viewer.training.precision import choose_precision
from lem_viewer.training.processes import join
from lem_viewer.training.schedule import rate_part, sparse_part
from lem_viewer.training.state import random_states, restore_random_states
from lem_viewer.values.training import TrainingConfig

#: The new layer learns this much faster than a pretrained backbone.
_HEAD_FACTOR = 5.0


class Trainee:
    """A classifier with what trains it.

    Parameters
    ----------
    config : TrainingConfig

    Attributes
    ----------
    micro : int
        Images that are computed at once; a batch is computed in parts of so many.
    notices : list of Failure
        What happened that should be told; whoever tells it takes it out.

    Raises
    ------
    UnusableModel
        An unknown backbone or head, or its ImageNet weights are missing.
    UnusableDataset
        An unknown augmentation or way of balancing.
    DeviceTrouble
        The device or the precision asked for is not on this machine.
    """

    def __init__(self, config: TrainingConfig) -> None:
        self.augments = chosen_augments(config.augment)
        check_balance(config.balance)
        torch.manual_seed(config.seed)
        random.seed(config.seed)
        np.random.seed(config.seed % 2**32)
        self.config = config
        self.processes = join(config.device)
        chosen, self.device_text = choose_device(config.device)
        self.device = self.processes.place(chosen)
        self.precision = choose_precision(config.precision, self.device)
        self.head_options = _head_options(config)
        self.model = Classifier(config.backbone, config.head, config.stride, self.head_options)
        self.start = self._load_start()
        self.model.to(self.device)
        self.model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.micro = max(1, -(-config.batch_size // max(1, config.accumulate)))
        self.notices: list[Failure] = []
        self._frozen = self._freeze()
        self._optimizer = self._make_optimizer()
        self._scaler = torch.amp.GradScaler(self.device.type, enabled=self.precision.scales)
        self._averaged = Averaged(self.model, config.ema) if config.ema > 0 else None

    @property
    def parameters(self) -> int:
        """How many numbers are trained."""
        return sum(p.numel() for p in self.model.parameters() if p.requires_grad)

    @property
    def rate(self) -> float:
        """The backbone's learning rate now."""
        return float(self._optimizer.param_groups[0]["lr"])

    @property
    def half(self) -> bool:
        """True where the network is run in bf16."""
        return self.precision.dtype == torch.bfloat16

    @property
    def judged(self) -> Classifier:
        """The model that is validated and kept: the running mean of the weights if there is one."""
        return self._averaged.model if self._averaged is not None else self.model

    def recipe(self, examples: Sequence[Example]) -> Recipe:
        """Return how the batches of these training examples are made."""
        balanced = self.config.balance == "loss"
        return Recipe(
            self.config.seed,
            self.augments,
            class_weights(examples) if balanced else np.ones(2),
            self.processes.rank,
            self.processes.world,
            pinned=self.device.type == "cuda",
        )

    # ------------------------------------------------------------------------------ a step

    def step(self, batch: Batch, progress: float) -> float:
        """Train on a batch; return the loss. One that is no number changes nothing.

        Where the device's memory is full, the batch is computed in smaller parts from then on.

        Parameters
        ----------
        batch : Batch
        progress : float
            0 to 1 of the whole training; sets the learning rate and the sparse loss.
        """
        self._set_rate(progress)
        self._train_mode()
        sparse = 1.0 if self.config.head_epochs or self.config.start else sparse_part(progress)
        while True:
            loss, is_full = self._gradients(batch, sparse)
            sums = self.processes.add_up(self.model, [loss, float(is_full)], self.device)
            if not sums[1]:
                break
            self.halve()
        if math.isfinite(sums[0]):
            self._apply()
        return sums[0]

    def _gradients(self, batch: Batch, sparse: float) -> tuple[float, bool]:
        """Compute a batch's gradients part by part; return loss and whether memory was full."""
        self._optimizer.zero_grad(set_to_none=True)
        total = 0.0
        try:
            for first in range(0, len(batch), self.micro):
                loss = self._loss_of(batch, slice(first, first + self.micro), sparse)
                value = float(loss.detach())
                total += value
                if not math.isfinite(value):
                    break
                self._scaler.scale(loss).backward()
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            return 0.0, True
        return total, False

    def _loss_of(self, batch: Batch, part: slice, sparse: float) -> Tensor:
        """Return a part's share of the batch's loss: cross-entropy and what the head adds."""
        images = batch.images[part].to(self.device, non_blocking=True)
        images = images.contiguous(memory_format=torch.channels_last)
        breasts = batch.breasts[part].to(self.device, non_blocking=True)
        labels, weights = (t[part].to(self.device) for t in (batch.labels, batch.weights))
        with self.precision.autocast():
            output = self.model(images, breasts)
        entropy = functional.binary_cross_entropy_with_logits(
            output.logit.float(), labels, weights, reduction="sum"
        )
        cells = breast_cells(breasts, self.model.stride)
        extra = len(labels) * sparse * self.model.head.extra_loss(output, cells)
        return (entropy + extra) / batch.total

    def _apply(self) -> None:
        self._scaler.unscale_(self._optimizer)
        if self.config.clip > 0:
            nn.utils.clip_grad_norm_(self.model.parameters(), self.config.clip)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        if self._averaged is not None:
            self._averaged.update()

    def halve(self) -> None:
        """Compute in parts of half the size from now on, and note it.

        Raises
        ------
        DeviceTrouble
            Not even one image fits into the device's memory.
        """
        self._optimizer.zero_grad(set_to_none=True)
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        if self.micro <= 1:
            raise DeviceTrouble(
                "not even one image at a time fits into its memory",
                where=self.device_text,
                advice="Choose a smaller input size or backbone, or close other programs.",
            )
        self.micro = -(-min(self.micro, self.config.batch_size) // 2)
        self.notices.append(
            Failure.warning(
                "The device's memory was full",
                f"A batch of {self.config.batch_size} images is now computed in parts of "
                f"{self.micro}; the result of a step is the same, it takes a little longer.",
                "Nothing to do. For more speed close other programs or choose a smaller input.",
                self.device_text,
            )
        )

    def train_head(self, examples: Sequence[Example], epochs: int) -> Iterator[tuple[int, float]]:
        """Train the head alone on features computed once; yield (epoch from 1, mean loss)."""
        yield from train_head(self, examples, epochs)
        if self._averaged is not None:
            self._averaged = Averaged(self.model, self.config.ema)

    # --------------------------------------------------------------------- to disk and back

    def tensors(self) -> dict[str, Tensor]:
        """Return everything of the trainee that is a tensor, by name."""
        found, _ = random_states(self.device)
        found |= {f"model.{key}": value for key, value in self.model.state_dict().items()}
        if self._averaged is not None:
            mean = self._averaged.model.state_dict()
            found |= {f"ema.{key}": value.clone() for key, value in mean.items()}
        for number, values in self._optimizer.state_dict()["state"].items():
            found |= {f"optimizer.{number}.{key}": value for key, value in values.items()}
        return found

    def numbers(self) -> dict[str, Any]:
        """Return everything else of the trainee, ready for JSON."""
        return {
            "micro": self.micro,
            "threads": torch.get_num_threads(),
            "scaler": self._scaler.state_dict(),
            "updates": self._averaged.updates if self._averaged is not None else 0,
            "random": random_states(self.device)[1],
        }

    def restore(self, tensors: Mapping[str, Tensor], numbers: Mapping[str, Any]) -> None:
        """Put everything where :meth:`tensors` and :meth:`numbers` found it."""
        self.model.load_state_dict(_below(tensors, "model."))
        if self._averaged is not None:
            self._averaged.model.load_state_dict(_below(tensors, "ema."))
            self._averaged.updates = int(numbers["updates"])
        state = self._optimizer.state_dict()
        self._optimizer.load_state_dict({**state, "state": self._moments(tensors)})
        self._scaler.load_state_dict(dict(numbers["scaler"]))
        self.micro = int(numbers["micro"])
        # Sums are split among the threads: another number of them rounds otherwise.
        torch.set_num_threads(int(numbers.get("threads", torch.get_num_threads())))
        restore_random_states(tensors, numbers["random"], self.device)

    def _moments(self, tensors: Mapping[str, Tensor]) -> dict[int, dict[str, Tensor]]:
        """Return the optimizer's state by parameter, laid out in memory as the parameters are.

        Vector units round otherwise than the loop over odd strides: the layout makes it exact.
        """
        parameters = [p for group in self._optimizer.param_groups for p in group["params"]]
        moments: dict[int, dict[str, Tensor]] = {}
        for key, value in _below(tensors, "optimizer.").items():
            number, _, name = key.partition(".")
            if value.ndim:
                value = torch.empty_like(parameters[int(number)]).copy_(value)
            moments.setdefault(int(number), {})[name] = value
        return moments

    # -------------------------------------------------------------------------- setting up

    def _load_start(self) -> str:
        """Load the weights to start from; return what they are, ``""`` for random ones."""
        if not self.config.start:
            return self.model.backbone.load_imagenet() if self.config.pretrained else ""
        earlier, card = load_checkpoint(Path(self.config.start))
        if card.members > 1 or card.mirrored:
            raise UnusableModel(
                f"it is the mean of {card.members} networks, which cannot be trained on as one",
                where=self.config.start,
                advice="Choose a model of one network to start from.",
            )
        if (card.backbone, card.head) != (self.config.backbone, self.config.head):
            raise UnusableModel(
                f"it is {card.backbone} with head {card.head}, not {self.config.backbone} with "
                f"head {self.config.head}",
                where=self.config.start,
                advice="Choose a model of the same backbone and head to start from.",
            )
        theirs, ours = earlier.state_dict(), self.model.state_dict()
        if {k: v.shape for k, v in theirs.items()} != {k: v.shape for k, v in ours.items()}:
            raise UnusableModel(
                f"its layers are not those asked for: it has stride {card.stride} and the options "
                f"{dict(card.head_options)} of its head, asked for are stride "
                f"{self.config.stride} and {self.head_options}",
                where=self.config.start,
                advice="Take over its stride and the options of its head, or start from another.",
            )
        self.model.load_state_dict(theirs)
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
        # One kernel for all weights.
        fused = self.device.type in ("cpu", "cuda")
        return torch.optim.AdamW(groups, weight_decay=self.config.weight_decay, fused=fused)

    def _set_rate(self, progress: float) -> None:
        for group in self._optimizer.param_groups:
            group["lr"] = group["most"] * rate_part(progress)


def _head_options(config: TrainingConfig) -> dict[str, object]:
    """Return the options of the head: the fields for it, then what is given by name."""
    options: dict[str, object] = {"hidden": config.hidden}
    if config.head == "lem":
        options |= {
            "window": config.window,
            "aggregate": config.aggregate,
            "sparse_weight": config.sparse_weight,
        }
    return options | dict(config.head_options)


def _below(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}
