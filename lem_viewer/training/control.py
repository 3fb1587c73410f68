"""What whoever runs a training may ask of it between two steps: stop, or pause."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

Flag = Callable[[], bool]
#: Gives what the device is used within: one step, or one batch that is scored.
Turn = Callable[[], AbstractContextManager[object]]


def never() -> bool:
    """Return False: nobody asks."""
    return False


class Control:
    """Stop and pause, asked for from any thread; is itself the flag that a training looks at.

    A training that is paused has written a checkpoint and waits; it can be killed then.

    Parameters
    ----------
    turn : callable
        Called before each step and before each batch that is scored; entering what it returns
        may wait until somebody else has done with the device.
    """

    def __init__(self, turn: Turn = nullcontext) -> None:
        self.turn = turn
        self._stop = threading.Event()
        self._go = threading.Event()
        self._go.set()

    def __call__(self) -> bool:
        """Return True where the training should stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask it to stop; what it has is kept."""
        self._stop.set()
        self._go.set()

    def pause(self) -> None:
        """Ask it to pause before its next step."""
        self._go.clear()

    def go_on(self) -> None:
        """Let a paused training go on."""
        self._go.set()

    def is_paused(self) -> bool:
        """Return True where it should wait."""
        return not self._go.is_set()

    def wait(self) -> None:
        """Wait until :meth:`go_on` or :meth:`stop`."""
        self._go.wait()


def turn_of(cancelled: Flag) -> Turn:
    """Return how the device is shared by whoever looks at this flag; alone by default."""
    return cancelled.turn if isinstance(cancelled, Control) else nullcontext
