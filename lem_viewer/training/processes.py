"""Several processes training one model: who this one is, and what all of them agree on.

Under ``torchrun`` or ``accelerate launch`` (both set WORLD_SIZE) every process runs the same
training on its share of each batch. Gradients are added up over the processes once a step, so
that the step is that of the whole batch; only the main process writes.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, TypeVar

import torch
from torch import Tensor, nn

from lem_viewer.errors import DeviceTrouble

Value = TypeVar("Value")


class Alone:
    """The one and only process."""

    rank, world = 0, 1
    is_main = True

    def place(self, device: torch.device) -> torch.device:
        """Return the device of this process."""
        return device

    def any(self, flag: bool) -> bool:
        """Return True where any process says so."""
        return flag

    def add_up(self, model: nn.Module, further: list[float], device: torch.device) -> list[float]:
        """Add up gradients and further numbers over the processes; return the numbers."""
        return further

    def gather(self, values: Sequence[Value]) -> list[Value]:
        """Return the values of all processes, dealt out as ``items[rank::world]``, in order."""
        return list(values)

    def from_main(self, value: Value) -> Value:
        """Return the main process's value in every process."""
        return value


class Several(Alone):
    """One of several processes, joined by accelerate.

    Raises
    ------
    DeviceTrouble
        accelerate is not installed.
    """

    def __init__(self, on_cpu: bool) -> None:
        try:
            from accelerate import PartialState
        except ImportError as error:
            raise DeviceTrouble(
                f"WORLD_SIZE is {os.environ.get('WORLD_SIZE')}, but accelerate is not installed",
                advice='Install it ("pip install accelerate"), or train in one process.',
            ) from error
        self._state = PartialState(cpu=on_cpu)
        self.rank = int(self._state.process_index)
        self.world = int(self._state.num_processes)
        self.is_main = bool(self._state.is_main_process)

    def place(self, device: torch.device) -> torch.device:
        """Return the GPU of this process, or the CPU."""
        return device if device.type == "cpu" else torch.device(self._state.device)

    def any(self, flag: bool) -> bool:
        """Return True where any process says so."""
        from accelerate.utils import reduce

        told = torch.tensor([float(flag)], device=self._state.device)
        return bool(reduce(told, "sum").item() > 0)

    def add_up(self, model: nn.Module, further: list[float], device: torch.device) -> list[float]:
        """Add up gradients and numbers in one message; running statistics become their mean."""
        from accelerate.utils import reduce

        trained = [p for p in model.parameters() if p.requires_grad]
        means = [b for b in model.buffers() if b.is_floating_point()]
        parts = [_grad_of(p).reshape(-1).float() for p in trained]
        parts += [b.reshape(-1).float() / self.world for b in means]
        parts.append(torch.tensor(further, device=device))
        flat = reduce(torch.cat(parts), "sum")
        place = 0
        for target in [_grad_of(p) for p in trained] + means:
            size = target.numel()
            target.copy_(flat[place : place + size].view_as(target))
            place += size
        return [float(number) for number in flat[place:]]

    def gather(self, values: Sequence[Value]) -> list[Value]:
        """Return the values of all processes, dealt out as ``items[rank::world]``, in order."""
        from accelerate.utils import gather_object

        found = gather_object(
            [(number * self.world + self.rank, v) for number, v in enumerate(values)]
        )
        return [value for _, value in sorted(found, key=lambda pair: pair[0])]

    def from_main(self, value: Value) -> Value:
        """Return the main process's value in every process."""
        from accelerate.utils import broadcast_object_list

        told: list[Any] = [value]
        broadcast_object_list(told, from_process=0)
        return told[0]


def _grad_of(parameter: Tensor) -> Tensor:
    if parameter.grad is None:
        parameter.grad = torch.zeros_like(parameter)
    return parameter.grad


def join(device: str) -> Alone:
    """Return this process's place among those that train together."""
    world = int(os.environ.get("WORLD_SIZE", "1") or 1)
    if world <= 1:
        return Alone()
    return Several(device == "cpu" or not torch.cuda.is_available())


def leave() -> None:
    """Leave the group of processes, if there is one, so that the interpreter can end."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        torch.distributed.destroy_process_group()
