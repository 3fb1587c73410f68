"""Runs iterators of values on lanes and hands each value to the GUI thread.

The only file outside ``gui`` that knows Qt. One thread a lane; one QObject, made on the GUI
thread, owns every signal (a QThread object per task aborted the process, see docs/benchmarks.md).
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal, Slot

from lem_viewer.errors import Failure

Journey = Callable[["Flag"], Iterable[object]]
LANES = ("files", "ahead", "inference", "slices", "zoo")


class Flag:
    """A cancel request that work looks at between its steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def raise_(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    def __call__(self) -> bool:
        """Return True once a stop was asked for."""
        return self._event.is_set()


@dataclass(frozen=True)
class Ended:
    """A task is over: by itself, by a cancel, or by a failure (which came before as a value)."""

    how: str  # "finished", "cancelled" or "failed"


@dataclass
class _Task:
    lane: str
    flag: Flag = field(default_factory=Flag)


class Lanes(QObject):
    """Named single threads that run journeys; values arrive on the GUI thread.

    Signals
    -------
    arrived(int, object)
        Task id and value, in order, on the GUI thread. Values of a cancelled task no longer arrive.
    ended(int, object)
        Task id and :class:`Ended`, last.
    """

    arrived = Signal(int, object)
    ended = Signal(int, object)
    _posted = Signal(int, object)

    def __init__(self, names: tuple[str, ...] = LANES) -> None:
        super().__init__()
        self._pools = {name: ThreadPoolExecutor(1, thread_name_prefix=name) for name in names}
        self._tasks: dict[int, _Task] = {}
        self._ids = itertools.count(1)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(self, lane: str, journey: Journey) -> int:
        """Run ``journey(flag)`` on a lane after what is there already; return its task id."""
        task_id = next(self._ids)
        task = self._tasks[task_id] = _Task(lane)
        self._pools[lane].submit(self._run, task_id, task.flag, journey)
        return task_id

    def cancel(self, task_id: int) -> None:
        """Ask a task to stop; from now on none of its values arrive."""
        task = self._tasks.get(task_id)
        if task is not None:
            task.flag.raise_()

    def is_running(self, task_id: int) -> bool:
        """Return True until the task's ``ended`` has been delivered."""
        return task_id in self._tasks

    def shutdown(self) -> None:
        """Cancel everything and wait for the threads."""
        for task in self._tasks.values():
            task.flag.raise_()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()

    def finish(self) -> None:
        """Let everything that was submitted come to its end, then end the threads."""
        for pool in self._pools.values():
            pool.shutdown(wait=True)
        self._tasks.clear()

    def _run(self, task_id: int, flag: Flag, journey: Journey) -> None:
        how = "cancelled"
        values: Iterator[object] | None = None
        try:
            if not flag():
                values = iter(journey(flag))
                how = "finished"
                for value in values:
                    if flag():
                        how = "cancelled"
                        break
                    self._posted.emit(task_id, value)
                if flag():
                    how = "cancelled"
        except BaseException as error:  # every exception of a lane becomes a value
            how = "failed"
            self._posted.emit(task_id, Failure.from_exception(error))
        finally:
            close = getattr(values, "close", None)
            if close is not None:
                try:
                    close()
                except Exception as error:
                    self._posted.emit(task_id, Failure.from_exception(error))
            self._posted.emit(task_id, Ended(how))

    @Slot(int, object)
    def _deliver(self, task_id: int, value: object) -> None:
        task = self._tasks.get(task_id)
        if task is None:
            return
        if isinstance(value, Ended):
            del self._tasks[task_id]
            self.ended.emit(task_id, value)
        elif not task.flag():
            self.arrived.emit(task_id, value)
