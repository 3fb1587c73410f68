"""Decodes views two at a time ahead and hands them out in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait

from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.view_file import Decoded, ViewFile

THREADS = 2
#: Decoded or in work but not handed out: two at work, two waiting for the reader.
_AHEAD = 4
_LOOK_EVERY_S = 0.1


def decoded_in_order(
    views: Sequence[ViewFile], pool: BufferPool | None, cancelled: Callable[[], bool]
) -> Iterator[tuple[ViewFile, Decoded | Exception]]:
    """Decode views in two threads; yield each with what came of it, in the given order.

    Stops when ``cancelled`` says so; views at work are waited for, the others are not begun.
    """
    workers = ThreadPoolExecutor(THREADS, thread_name_prefix="decode")
    waiting = iter(views)
    pending: deque[tuple[ViewFile, Future[Decoded]]] = deque()

    def begin_next() -> None:
        view = next(waiting, None)
        if view is not None:
            pending.append((view, workers.submit(view.decode, pool)))

    try:
        for _ in range(_AHEAD):
            begin_next()
        while pending:
            view, future = pending.popleft()
            while not future.done():
                if cancelled():
                    return
                wait([future], timeout=_LOOK_EVERY_S)
            begin_next()
            yield view, _result_of(future)
            if cancelled():
                return
    finally:
        workers.shutdown(wait=True, cancel_futures=True)


def _result_of(future: Future[Decoded]) -> Decoded | Exception:
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, Exception):
        return error
    raise error
