"""In which numbers a network is trained: full, or half where the device is faster with it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch

from lem_viewer.errors import DeviceTrouble
from lem_viewer.network.devices import has_bf16

PRECISIONS = ("auto", "fp32", "bf16", "fp16")


@dataclass(frozen=True)
class Precision:
    """How a device computes.

    Parameters
    ----------
    device : str
        Kind of device.
    dtype : torch.dtype
        Of the convolutions.
    """

    device: str
    dtype: torch.dtype

    @property
    def scales(self) -> bool:
        """True where the loss must be scaled up so that small gradients are not lost (fp16)."""
        return self.dtype == torch.float16

    @property
    def words(self) -> str:
        """For the screen; empty for full precision."""
        return {torch.bfloat16: "bf16", torch.float16: "fp16"}.get(self.dtype, "")

    def autocast(self) -> AbstractContextManager[object]:
        """Return the context in which the network is run."""
        return torch.autocast(self.device, self.dtype, enabled=self.dtype != torch.float32)


def choose_precision(name: str, device: torch.device) -> Precision:
    """Return a precision; "auto" takes bf16 where the device has it, fp16 on older GPUs.

    Raises
    ------
    DeviceTrouble
        The name is not known, or the device does not compute so.
    """
    if name not in PRECISIONS:
        raise DeviceTrouble(f"precision is {name!r}, allowed are {', '.join(PRECISIONS)}")
    if name == "fp16" and device.type != "cuda":
        raise DeviceTrouble(
            f"fp16 is for CUDA devices, this is {device.type}", advice='Choose "auto" or "fp32".'
        )
    if name == "bf16" and device.type == "mps":
        raise DeviceTrouble("bf16 is not for this device", advice='Choose "auto" or "fp32".')
    if name == "auto":
        older = "fp16" if device.type == "cuda" else "fp32"
        name = "bf16" if has_bf16(device) else older
    kinds = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
    return Precision(device.type, kinds[name])
