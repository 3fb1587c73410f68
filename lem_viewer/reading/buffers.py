"""Reusable pixel memory: a decoder writes into pages that have been touched before.

Touching a fresh 27 MB array costs 40 to 60 ms (docs/benchmarks.md), more than many a decoder. A
buffer goes back to the pool by itself when the last array that looks at it is gone.
"""

from __future__ import annotations

import threading
import weakref
from collections import deque
from typing import Any

import numpy as np
from numpy.typing import NDArray

_ROUND_TO = 1 << 18  # pixels: films of nearly the same size share buffers
_KEEP_BYTES = 256 << 20


class _Lease:
    """What an array from the pool stands on; its end gives the memory back.

    A plain array would not do: NumPy lets a view of a view hold on to the *owner* of the memory,
    past the array in between, so nobody could tell when the last view has gone. A foreign object
    at the bottom is kept by all of them.
    """

    __slots__ = ("__array_interface__", "__weakref__", "_memory")

    def __init__(self, memory: NDArray[np.uint16], shape: tuple[int, int]) -> None:
        self._memory = memory
        used = memory[: shape[0] * shape[1]].reshape(shape)
        self.__array_interface__: dict[str, Any] = dict(used.__array_interface__)


class BufferPool:
    """Hands out uint16 arrays and takes their memory back when nobody looks at them any more.

    Safe to use from several threads.

    Parameters
    ----------
    keep_bytes : int
        Unused memory kept for the next study; what is beyond goes back to the system.
    """

    def __init__(self, keep_bytes: int = _KEEP_BYTES) -> None:
        self._keep_bytes = keep_bytes
        self._lock = threading.Lock()
        self._free: list[NDArray[np.uint16]] = []
        # A finaliser may run anywhere, also inside ``acquire``: it must not need the lock.
        self._returned: deque[NDArray[np.uint16]] = deque()

    def acquire(self, rows: int, cols: int) -> NDArray[np.uint16]:
        """Return a writable (rows, cols) uint16 array of undefined content.

        It is the caller's; the memory comes back when this array and all views of it are gone,
        whoever holds them (another thread, torch, a Mammogram).
        """
        if rows <= 0 or cols <= 0:
            raise ValueError(f"a buffer of {rows} x {cols} pixels cannot be made")
        wanted = rows * cols
        memory = self._take(wanted)
        if memory is None:
            memory = np.empty(-(-wanted // _ROUND_TO) * _ROUND_TO, dtype=np.uint16)
        lease = _Lease(memory, (rows, cols))
        weakref.finalize(lease, self._returned.append, memory).atexit = False
        return np.asarray(lease)

    def preallocate(self, rows: int, cols: int, count: int) -> None:
        """Have ``count`` buffers of this size ready, their pages touched."""
        arrays = [self.acquire(rows, cols) for _ in range(count)]
        for array in arrays:
            array.fill(0)

    @property
    def free_bytes(self) -> int:
        """Bytes held for the next study."""
        with self._lock:
            self._collect()
            return sum(memory.nbytes for memory in self._free)

    def trim(self) -> None:
        """Give all unused memory back to the system."""
        with self._lock:
            self._collect()
            self._free.clear()

    def _take(self, wanted: int) -> NDArray[np.uint16] | None:
        """Return the smallest free buffer that holds ``wanted`` pixels without great waste."""
        with self._lock:
            self._collect()
            fitting = [
                (memory.size, index)
                for index, memory in enumerate(self._free)
                if wanted <= memory.size <= 2 * wanted + _ROUND_TO
            ]
            return self._free.pop(min(fitting)[1]) if fitting else None

    def _collect(self) -> None:
        while self._returned:
            self._free.append(self._returned.popleft())
        while sum(memory.nbytes for memory in self._free) > self._keep_bytes:
            self._free.pop(0)
