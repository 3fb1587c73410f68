"""Which compute devices this machine seems to have; looked at without loading torch."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from lem_viewer.gui.translate import tr


@dataclass(frozen=True)
class DeviceChoice:
    """A device as the reader may choose it.

    Parameters
    ----------
    name : str
        Value for ``Settings.device``.
    title, found : str
        Its name, and what was found, for the screen.
    """

    name: str
    title: str
    found: str


def device_choices() -> tuple[DeviceChoice, ...]:
    """Return the four choices, with what was found of each."""
    cuda = tr("NVIDIA driver found") if _has_nvidia_driver() else tr("no NVIDIA driver found")
    mps = tr("Apple GPU found") if _has_apple_gpu() else tr("no Apple GPU found")
    cores = tr("{0} cores").format(os.cpu_count() or 1)
    return (
        DeviceChoice("auto", tr("Automatic"), tr("CUDA, else MPS, else CPU")),
        DeviceChoice("cuda", "CUDA", cuda),
        DeviceChoice("mps", "MPS", mps),
        DeviceChoice("cpu", "CPU", cores),
    )


def has_gpu() -> bool:
    """Return True where "auto" will probably find a GPU."""
    return _has_nvidia_driver() or _has_apple_gpu()


def _has_nvidia_driver() -> bool:
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32"
        return (system / "nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").is_file()


def _has_apple_gpu() -> bool:
    return sys.platform == "darwin" and platform.machine() == "arm64"
