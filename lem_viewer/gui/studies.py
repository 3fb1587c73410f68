"""Goes from study to study: the patients of a folder one after the other, the next one ahead.

The next study is decoded while the reader looks at this one, so that it is there at a key press.
One study is kept ahead, never more, and none that takes more memory than there is to spare.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lem_viewer.values.image import Mammogram, StudyOutline, StudyRead
from lem_viewer.values.queue import QueueEntry, StudyQueue

if TYPE_CHECKING:
    from lem_viewer.gui.session import Session

AHEAD = "ahead"  # the lane
#: A study ahead may take so much memory, and no more than this part of the machine's.
MOST_BYTES, MOST_PART = 1 << 30, 0.125


def bytes_to_spare() -> int:
    """Return how much memory a study ahead may take."""
    try:
        machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return MOST_BYTES
    return min(MOST_BYTES, int(machine * MOST_PART))


@dataclass
class _Ahead:
    """A study that is being read ahead, or has been."""

    sources: tuple[Path, ...]
    portion: str
    task: int
    values: list[object] = field(default_factory=list)
    is_over: bool = False


class Studies(QObject):
    """The studies before and after the open one.

    Parameters
    ----------
    session : Session
    submit : callable
        Takes a lane and a journey, returns the task id.
    cancel : callable
        Takes a task id.
    make_journey : callable
        Takes sources and the name of a patient among them, or sources alone.

    Signals
    -------
    queue_changed()
        Another study of the queue is open, or there is none any more.
    arrived_ahead(object)
        A Mammogram of the study ahead has been decoded.
    """

    queue_changed = Signal()
    arrived_ahead = Signal(object)

    def __init__(
        self,
        session: Session,
        submit: Callable[..., int],
        cancel: Callable[[int], None],
        make_journey: Callable[..., object],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._submit, self._cancel, self._make_journey = submit, cancel, make_journey
        self._ahead: _Ahead | None = None
        self._way = 1  # which neighbour the reader went to last
        self.queue: StudyQueue | None = None
        self.most_bytes = bytes_to_spare()

    # ------------------------------------------------------------------ to and fro

    def step(self, by: int) -> None:
        """Open the next (1) or the previous (-1) patient of what was opened."""
        queue = self.queue
        entry = queue.beside(by) if queue else None
        if queue is None or entry is None:
            return
        self._way = by
        self._session.open([Path(source) for source in queue.sources], entry.name)
        self.take_queue(replace(queue, index=queue.index + by))

    def neighbour(self, by: int) -> QueueEntry | None:
        """Return the patient before or after the open one; None at the ends."""
        return self.queue.beside(by) if self.queue else None

    def take_queue(self, queue: StudyQueue) -> None:
        """Know the patients of what was opened."""
        if queue != self.queue:
            self.queue = queue
            self.queue_changed.emit()

    def forget_queue(self) -> None:
        """Know no other patients: another thing is opened, or nothing."""
        if self.queue is not None:
            self.queue = None
            self.queue_changed.emit()

    # ------------------------------------------------------------------ ahead

    def prefetch(self, sources: Sequence[Path], portion: str = "") -> None:
        """Read a study ahead: opening the same sources later shows it at once.

        It takes the place of the one that was read ahead before.
        """
        wanted = (tuple(sources), portion)
        if self._ahead is not None and (self._ahead.sources, self._ahead.portion) == wanted:
            return
        self.drop_ahead()
        task = self._submit(AHEAD, self._journey(*wanted))
        self._ahead = _Ahead(*wanted, task)

    def prefetch_next(self) -> None:
        """Read ahead where the reader is going in the queue, if there is memory for it."""
        entry = self.neighbour(self._way) or self.neighbour(-self._way)
        if self.queue is not None and entry is not None and entry.nbytes <= self.most_bytes:
            self.prefetch([Path(source) for source in self.queue.sources], entry.name)

    def drop_ahead(self) -> None:
        """Stop reading ahead and forget what came of it."""
        if self._ahead is not None:
            self._cancel(self._ahead.task)
            self._ahead = None

    def has(self, sources: Sequence[Path], portion: str) -> bool:
        """Return True where a study has been read ahead as far as its outline."""
        ahead, wanted = self._ahead, (tuple(sources), portion)
        if ahead is None or (ahead.sources, ahead.portion) != wanted:
            return False
        return any(isinstance(value, StudyOutline) for value in ahead.values)

    def begin(self, sources: Sequence[Path], portion: str) -> tuple[int, list[object], bool]:
        """Begin to open a study.

        Returns
        -------
        int
            The task it comes with: values that are not there yet arrive for it.
        list of object
            What is there already.
        bool
            True when the task is over: nothing more arrives.
        """
        ahead, wanted = self._ahead, (tuple(sources), portion)
        if ahead is not None and (ahead.sources, ahead.portion) == wanted:
            self._ahead = None
            return ahead.task, ahead.values, ahead.is_over
        self.drop_ahead()
        return self._submit("files", self._journey(*wanted)), [], False

    def _journey(self, sources: tuple[Path, ...], portion: str) -> object:
        named = (portion,) if portion else ()
        return self._make_journey(list(sources), *named)

    def keeps(self, task_id: int, value: object) -> bool:
        """Return True for a value that belongs to the study ahead; it is kept for later."""
        ahead = self._ahead
        if ahead is None or task_id != ahead.task:
            return False
        ahead.values.append(value)
        if isinstance(value, StudyOutline):
            nbytes = sum(2 * view.rows * view.cols for view in value.views)
            if nbytes > self.most_bytes:
                self.drop_ahead()
        elif isinstance(value, Mammogram):
            self.arrived_ahead.emit(value)
        return True

    def end(self, task_id: int) -> None:
        """Know that a task is over: the study ahead may have failed half-way."""
        if self._ahead is not None and task_id == self._ahead.task:
            self._ahead.is_over = True

    @property
    def is_ready(self) -> bool:
        """True when the study ahead is wholly there."""
        values = self._ahead.values if self._ahead else []
        return any(isinstance(value, StudyRead) for value in values)
