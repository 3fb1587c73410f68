"""Which device computes, in which precision, and how it is called on screen."""

from __future__ import annotations

import platform

import torch

from lem_viewer.errors import DeviceTrouble

DEVICES = ("auto", "cuda", "mps", "cpu")


def choose_device(name: str = "auto") -> tuple[torch.device, str]:
    """Return a device and its name for the screen: CUDA, else MPS, else the CPU.

    Parameters
    ----------
    name : str
        ``"auto"``, ``"cuda"``, ``"mps"`` or ``"cpu"``.

    Raises
    ------
    DeviceTrouble
        The device asked for is not known or not on this machine.
    """
    if name not in DEVICES:
        raise DeviceTrouble(f"device is {name!r}, allowed are {', '.join(DEVICES)}")
    has = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name in has and not has[name]:
        raise DeviceTrouble(
            f"the device {name!r} is not on this machine",
            where=platform.node(),
            advice='Choose "auto" or "cpu" as the device.',
        )
    if name == "cuda" or (name == "auto" and has["cuda"]):
        return torch.device("cuda"), torch.cuda.get_device_name(0)
    if name == "mps" or (name == "auto" and has["mps"]):
        return torch.device("mps"), "Apple GPU"
    return torch.device("cpu"), "CPU"


def has_bf16(device: torch.device) -> bool:
    """Return True where the device computes in bf16 itself; elsewhere it is slower than fp32."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if device.type == "cpu":
        probe = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
        return bool(probe()) if probe is not None else False
    return False


def is_out_of_memory(error: BaseException) -> bool:
    """Return True for any framework's way of saying that the device's memory is full."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    if not isinstance(error, RuntimeError):
        return False
    told = str(error).lower()
    return "out of memory" in told or "can't allocate memory" in told  # GPUs, and the CPU
