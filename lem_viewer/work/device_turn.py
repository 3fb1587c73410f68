"""How reading and training share one device: reading comes first, and waits one step at most.

Two locks on files in the program's data folder, released by the system when a holder dies:

- ``device.wanted``: held by whoever reads. Between two steps a training looks at it and waits
  while it is held, but no longer than :data:`LONGEST_WAIT_S`; then it takes one step all the
  same, so that a long batch of readings does not stop it for good.
- ``device.busy``: held by the training during a step. On a graphics processor a reading waits
  until the step is over; on the CPU it begins at once: the training has a lower priority there.

Several readings share ``device.wanted``. Where no training ever ran the files are not there, and a
reading does not even look for locks.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from lem_viewer import paths
from lem_viewer.file_lock import let_go, try_lock

#: A training that was kept waiting so long takes a step beside the reading.
LONGEST_WAIT_S = 10.0
#: A reading that a step has kept waiting so long begins beside it.
LONGEST_STEP_S = 10.0
_LOOK_S = 0.004


def _wanted() -> Path:
    return paths.data_dir() / "device.wanted"


def _busy() -> Path:
    return paths.data_dir() / "device.busy"


def _nothing() -> None:
    pass


class TrainingTurn:
    """A training's side: called before each step, it gives what the step is done within.

    Parameters
    ----------
    make_room : callable
        Called once each time somebody else wants the device: lets go of what memory is spare.
    longest_wait_s : float

    Attributes
    ----------
    waited_s : float
        How long this training has waited for others, all together.

    Raises
    ------
    OSError
        The program's data folder cannot be written to.
    """

    def __init__(
        self, make_room: Callable[[], None] = _nothing, longest_wait_s: float = LONGEST_WAIT_S
    ) -> None:
        paths.data_dir().mkdir(parents=True, exist_ok=True)
        self._wanted = _wanted().open("ab")
        self._busy = _busy().open("ab")
        self._make_room = make_room
        self._longest_wait_s = longest_wait_s
        self.waited_s = 0.0

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Wait while the device is wanted, then hold it."""
        began = time.monotonic()
        until = began + self._longest_wait_s
        if not self._is_free():
            self._make_room()
            while not self._is_free() and time.monotonic() < until:
                time.sleep(_LOOK_S)
        holds = _lock_until(self._busy, until, shared=False)
        self.waited_s += time.monotonic() - began
        try:
            yield
        finally:
            if holds:
                let_go(self._busy)

    def _is_free(self) -> bool:
        """Return True where nobody wants the device."""
        if not try_lock(self._wanted):
            return False
        let_go(self._wanted)
        return True

    def close(self) -> None:
        """Give the device up."""
        self._wanted.close()
        self._busy.close()


@contextmanager
def reading(device: str) -> Iterator[None]:
    """Hold the device while something is read; a training waits meanwhile.

    Parameters
    ----------
    device : str
        ``"cpu"``: it is not waited for; any other: a training's step is let come to its end.
    """
    files: list[BinaryIO] = []
    try:
        with suppress(OSError):  # a reading never fails for want of a lock
            files.append(_wanted().open("r+b"))
            _lock_until(files[0], time.monotonic() + 1.0, shared=True)
            if device != "cpu":
                files.append(_busy().open("r+b"))
                _lock_until(files[1], time.monotonic() + LONGEST_STEP_S, shared=True)
        yield
    finally:
        for file in files:
            file.close()


def _lock_until(file: BinaryIO, until: float, *, shared: bool) -> bool:
    """Take a lock, trying until a moment; return whether it was taken."""
    while not try_lock(file, shared=shared):
        if time.monotonic() > until:
            return False
        time.sleep(_LOOK_S)
    return True
