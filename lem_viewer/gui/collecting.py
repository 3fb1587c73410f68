"""Collects garbage on the GUI thread only.

Python collects cycles on whichever thread happens to allocate. A window that was closed is such a
cycle more often than not, and a QObject that is destroyed on a lane's thread ends the program.
So the automatic collection is switched off, and a timer of the GUI thread does what it would have
done, at the same thresholds.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 100
#: A full collection looks at every object there is, torch's too: a few hundredths of a second.
FULL_EVERY_S = 60.0


def collect_due(oldest: int = 2) -> int:
    """Collect the generations that are due by Python's own thresholds; return which, or -1.

    Call it on the GUI thread. Generations above ``oldest`` wait.
    """
    due = -1
    for generation, (count, threshold) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)
    ):
        if threshold and count > threshold and generation <= oldest:
            due = generation
    if due >= 0:
        gc.collect(due)
    return due


class Collector(QObject):
    """Takes the collection over while it lives.

    Parameters
    ----------
    parent : QObject
        The application.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._full_at = time.monotonic()
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        is_full_due = time.monotonic() - self._full_at >= FULL_EVERY_S
        if collect_due(2 if is_full_due else 1) == 2:
            self._full_at = time.monotonic()

    def stop(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.enable()
