"""The place of a step that the keyboard hangs a view in, be it empty or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal

from lem_viewer.gui.pane import Pane
from lem_viewer.gui.partition import Box


class ChosenPlace(QObject):
    """Which place that is; none until the reader chooses one.

    Signals
    -------
    changed(bool)
        Whether one is chosen now.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at: tuple[int, int] | None = None

    def step(self, boxes: Sequence[Box]) -> None:
        """Choose the next place, the empty ones first; after the last one none."""
        ordered = sorted(boxes, key=lambda box: box.place.key is not None)
        order = [None, *((box.row, box.col) for box in ordered)]
        at = order.index(self._at) if self._at in order else 0
        self._set(order[(at + 1) % len(order)])

    def leave(self) -> None:
        """Choose none."""
        self._set(None)

    def of(self, boxes: Sequence[Box]) -> Box | None:
        """Return the chosen one of a step's places."""
        return next((box for box in boxes if (box.row, box.col) == self._at), None)

    def show(self, boxes: Sequence[Box], panes: Sequence[Pane]) -> None:
        """Frame it where it lies."""
        chosen = self.of(boxes)
        for pane in panes:
            is_here = chosen is not None and chosen.pane is pane
            pane.frame_place(chosen.rect if chosen is not None and is_here else QRect())

    def _set(self, at: tuple[int, int] | None) -> None:
        if at != self._at:
            self._at = at
            self.changed.emit(at is not None)
