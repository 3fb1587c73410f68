"""The journey that decodes the slices of a stack in the order in which they are wanted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Protocol

from lem_viewer.errors import Failure
from lem_viewer.values.stack import Slice, SliceRead, SliceStack

Flag = Callable[[], bool]
_LOOK_EVERY_S = 0.1
#: Decoders let go of the interpreter's lock; one core is left to the window.
THREADS = max(1, min(4, (os.cpu_count() or 2) - 1))


class Wish(Protocol):
    """Says what to decode next; asked from the lane's thread while the window changes it."""

    def next(self) -> int | None:
        """Return the index of the slice that is wanted most, and take it; None for nothing."""


def read_slices(key: str, stack: SliceStack, wish: Wish) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that decodes what is wished until nothing is.

    Yields a SliceRead for each slice; a Failure comes before that of one that cannot be read.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        workers = ThreadPoolExecutor(THREADS, thread_name_prefix="slices")
        pending: dict[Future[Slice], int] = {}
        try:
            while True:
                while len(pending) < THREADS and (index := wish.next()) is not None:
                    pending[workers.submit(stack.read, index)] = index
                if not pending:
                    return
                done, _ = wait(pending, timeout=_LOOK_EVERY_S, return_when=FIRST_COMPLETED)
                if cancelled():
                    return
                for future in done:
                    yield from _results_of(key, pending.pop(future), future, stack.word)
        finally:
            workers.shutdown(wait=True, cancel_futures=True)

    return journey


def _results_of(
    key: str, index: int, future: Future[Slice], word: str
) -> Iterator[SliceRead | Failure]:
    error = future.exception()
    if error is None:
        yield SliceRead(key, index, future.result())
        return
    failure = Failure.from_exception(error)
    yield replace(failure, message=f"{word} {index + 1}: {failure.message}")
    yield SliceRead(key, index, None)
