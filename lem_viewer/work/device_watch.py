"""What a training takes of the machine: memory, the graphics processor's memory and warmth."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil

from lem_viewer.values.training_watch import DeviceState
from lem_viewer.work.training_lock import running_training

Flag = Callable[[], bool]
EVERY_S = 2.0
_SLICE_S = 0.1
_MB = 1024 * 1024
_SMI = (
    "nvidia-smi",
    "--query-gpu=memory.used,memory.total,temperature.gpu",
    "--format=csv,noheader,nounits",
    "--id=0",
)
#: Names of sensors on the processor itself, in the order in which they are trusted.
_CPU_SENSORS = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "cpu-thermal", "acpitz")


def watch_device(out: Path) -> Callable[[Flag], Iterator[DeviceState]]:
    """Return the journey that looks every two seconds while a training runs in a folder."""

    def journey(cancelled: Flag) -> Iterator[DeviceState]:
        has_gpu = True
        while not cancelled():
            running = running_training()
            if running is not None and running.out == str(Path(out).resolve()):
                gpu = gpu_state() if has_gpu else None
                has_gpu = gpu is not None
                yield replace(state_of(running.pid, gpu), disk_free_bytes=_free(out))
            until = time.monotonic() + EVERY_S
            while time.monotonic() < until and not cancelled():
                time.sleep(_SLICE_S)

    return journey


def state_of(pid: int, gpu: tuple[int, int, float | None] | None) -> DeviceState:
    """Return what is known of a process and of the machine now."""
    try:
        memory: int | None = psutil.Process(pid).memory_info().rss
    except psutil.Error:
        memory = None
    used, total, warmth = gpu if gpu is not None else (None, None, None)
    return DeviceState(memory, used, total, warmth, _cpu_celsius())


def gpu_state(command: tuple[str, ...] = _SMI) -> tuple[int, int, float | None] | None:
    """Return the first NVIDIA processor's used and whole memory, bytes, and warmth, Celsius.

    None where there is none, or its driver does not answer.
    """
    try:
        done = subprocess.run(command, capture_output=True, timeout=2.0, check=True, text=True)
        used, total, *rest = (part.strip() for part in done.stdout.splitlines()[0].split(","))
        memory = int(used) * _MB, int(total) * _MB
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
    try:
        return *memory, float(rest[0])
    except (ValueError, IndexError):  # "[N/A]"
        return *memory, None


def _free(folder: Path) -> int | None:
    """Return the room on a folder's disk; None where the folder is gone."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _cpu_celsius() -> float | None:
    """Return the processor's warmth; None where no sensor tells it (Windows, macOS, servers)."""
    try:
        sensors = psutil.sensors_temperatures()
    except (AttributeError, OSError):
        return None
    for name in _CPU_SENSORS:
        if sensors.get(name):
            return max(float(each.current) for each in sensors[name])
    return None
