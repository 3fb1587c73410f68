"""Measures frames: from a gesture to everything painted."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

TILE = (1000, 900)
Frame = Callable[[int], None]
Times = tuple[float, float, float]  # median, 95th percentile, worst; ms


class PaintCounter(QObject):
    """Counts paint events, so that no frame is counted that was not painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count, and let the event go on."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def summary(times: list[float]) -> Times:
    """Return median, 95th percentile and worst."""
    return float(np.median(times)), float(np.percentile(times, 95)), float(np.max(times))


def measure(widgets: list[QObject], frame: Frame, frames: int) -> Times:
    """Return the ms of a frame; every frame must have painted every widget."""
    counter = PaintCounter()
    for widget in widgets:
        widget.installEventFilter(counter)
    times = []
    for i in range(frames):
        before = counter.count
        start = time.perf_counter()
        frame(i)
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
        if counter.count - before < len(widgets):
            raise RuntimeError(f"frame {i} painted {counter.count - before} views only")
    for widget in widgets:
        widget.removeEventFilter(counter)
    return summary(times[3:])
