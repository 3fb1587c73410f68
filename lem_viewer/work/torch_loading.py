"""Loads torch without making the window stand still.

``import torch`` maps and relocates 430 MB of ``libtorch_cpu`` while it holds Python's lock: one
gap of 0.16 to 0.96 s for every other thread. The same library opened beforehand by the dynamic
linker, called through ctypes (which lets go of the lock), leaves the import nothing long to do:
60 ms measured in place of 170.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

#: In the order in which they need each other; none of them calls Python.
_LIBRARIES = {
    "linux": ("libc10.so", "libtorch_cpu.so"),
    "darwin": ("libc10.dylib", "libtorch_cpu.dylib"),
}
_lock = threading.Lock()


def open_libraries() -> int:
    """Open torch's large libraries without holding Python's lock; return how many were opened.

    A library that is not there or cannot be opened is left to ``import torch``, which tells.
    """
    names = _LIBRARIES.get(sys.platform, ())
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None or not names or "torch" in sys.modules:
        return 0
    folder = Path(found.origin).parent / "lib"
    dlopen = ctypes.CDLL(None).dlopen  # a foreign function: called without the lock
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    return sum(dlopen(bytes(folder / name), os.RTLD_LAZY) is not None for name in names)


def load_torch() -> None:
    """Import torch; a second call returns at once."""
    with _lock:
        open_libraries()
        import torch  # noqa: F401


def preload(cancelled: Callable[[], bool]) -> Iterator[object]:
    """Load torch and the network's code while nobody waits; a journey that yields nothing."""
    if not cancelled():
        load_torch()
    if not cancelled():
        import lem_viewer.network.predictor  # noqa: F401
    yield from ()
