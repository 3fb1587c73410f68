"""How much memory this process has taken, and how much there is for it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_KIB = 1024
_CGROUP = Path("/sys/fs/cgroup")


def peak_memory_bytes() -> int:
    """Return the most that this process has held so far; 0 where the system does not tell.

    On Linux from /proc, because ``getrusage`` goes on counting what the program held that started
    this one.
    """
    if sys.platform.startswith("linux"):
        return _status("VmHWM")
    if sys.platform == "win32":
        return _windows_peak()
    import resource

    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # bytes on macOS


def memory_there_bytes() -> int:
    """Return what this process holds and could hold besides; 0 where the system does not tell.

    The bound of a container counts as well.
    """
    if sys.platform.startswith("linux"):
        held = _status("VmRSS")
        there = [_meminfo("MemAvailable") + held]
        bound = _container_bound()
        if bound is not None:
            there.append(bound + held)
        return max(0, min(there))
    if sys.platform == "win32":
        return _windows_there()
    with suppress(ValueError, OSError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return 0


def _status(name: str) -> int:
    return _field(Path("/proc/self/status"), name)


def _meminfo(name: str) -> int:
    return _field(Path("/proc/meminfo"), name)


def _field(path: Path, name: str) -> int:
    """Return a line ``Name:  123 kB`` in bytes; 0 where there is none."""
    with suppress(OSError, ValueError):
        for line in path.read_text("ascii", errors="replace").splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) * _KIB
    return 0


def _container_bound() -> int | None:
    """Return what the container leaves to all its processes together; None without a bound."""
    try:
        most = (_CGROUP / "memory.max").read_text().strip()
        if not most.isdigit():
            return None
        used = 0
        for line in (_CGROUP / "memory.stat").read_text().splitlines():
            name, _, value = line.partition(" ")
            used = int(value) if name == "anon" else used
    except (OSError, ValueError):
        return None
    return int(most) - used


def _windows_peak() -> int:
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("others", ctypes.c_size_t * 7),
        )

    counters = Counters(cb=ctypes.sizeof(Counters))
    windll = getattr(ctypes, "windll")  # noqa: B009 - only Windows has it
    process = windll.kernel32.GetCurrentProcess
    process.restype = wintypes.HANDLE
    read = windll.kernel32.K32GetProcessMemoryInfo
    read.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
    found = read(process(), ctypes.byref(counters), counters.cb)
    return int(counters.PeakWorkingSetSize) if found else 0


def _windows_there() -> int:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("dwLength", ctypes.c_uint32),
            ("dwMemoryLoad", ctypes.c_uint32),
            ("ullTotalPhys", ctypes.c_uint64),
            ("ullAvailPhys", ctypes.c_uint64),
            ("others", ctypes.c_uint64 * 5),
        )

    status = Status(dwLength=ctypes.sizeof(Status))
    windll = getattr(ctypes, "windll")  # noqa: B009 - only Windows has it
    found = windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.ullAvailPhys) if found else 0
