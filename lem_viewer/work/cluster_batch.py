"""Deals studies out to the workers of a cluster, and again where a worker was lost.

Only paths go out and only words and numbers come back. When a worker dies, every study that was
with it is under suspicion, also those that waited there: each is read again, the last time alone,
so that only the one that ends one worker after the other is given up, and the rest goes on.
"""

from __future__ import annotations

import queue
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from lem_viewer.errors import Failure
from lem_viewer.work.batch_worker import BatchJob, WorkerAnswer, read_study
from lem_viewer.work.cluster import ClusterTrouble

if TYPE_CHECKING:
    from distributed import Client, Future

Task = Callable[[BatchJob], WorkerAnswer]
#: A study's answer, why there is none, or something to tell beside.
Told = tuple[BatchJob, WorkerAnswer | Failure] | Failure
_LOOK_S = 0.2
_WORKERS_S = 1.0
_FETCH_S = 120
#: A worker has so many studies a thread: one to read, one to go on with.
_AHEAD = 2
GIVEN_UP = "Study given up"


class Crew:
    """Reads studies in this process, one after the other.

    Parameters
    ----------
    task : callable
        What is done with a job.
    """

    def __init__(self, task: Task = read_study) -> None:
        self._task = task

    def run(self, jobs: Sequence[BatchJob], cancelled: Callable[[], bool]) -> Iterator[Told]:
        """Yield each job with its answer.

        Raises
        ------
        LemViewerError
            Nobody can read anything.
        """
        for job in jobs:
            if cancelled():
                return
            answer = self._task(job)
            if answer.refused:
                raise ClusterTrouble(answer.refused, where=answer.worker)
            yield job, answer


class ClusterCrew(Crew):
    """Reads studies on the workers of a cluster.

    Parameters
    ----------
    client : distributed.Client
    task : callable
        Known by the same name on every worker.
    tries : int
        So often a study may be with a worker that dies, the last time alone.
    patience_s : float
        So long it waits for a worker when there is none.
    """

    def __init__(
        self, client: Client, task: Task = read_study, tries: int = 3, patience_s: float = 60.0
    ) -> None:
        super().__init__(task)
        self._client, self._tries, self._patience_s = client, tries, patience_s
        self._name = uuid.uuid4().hex[:8]
        self._ready: deque[BatchJob] = deque()
        self._suspects: deque[BatchJob] = deque()
        self._out: dict[str, tuple[Future, BatchJob]] = {}
        self._done: queue.Queue[Future] = queue.Queue()
        self._lost: dict[str, int] = {}
        self._refused: dict[str, str] = {}
        self._is_alone = False
        self._workers: dict[str, int] = {}
        self._looked = self._seen = 0.0
        self._count = 0

    def run(self, jobs: Sequence[BatchJob], cancelled: Callable[[], bool]) -> Iterator[Told]:
        """Yield each job with its answer, in the order in which they are done.

        Raises
        ------
        ClusterTrouble
            There is no worker for longer than the patience, none that is fit, or the scheduler
            is gone.
        """
        self._ready.extend(jobs)
        self._seen = time.monotonic()
        try:
            while self._ready or self._suspects or self._out:
                if cancelled():
                    return
                self._look_at_workers()
                self._fill()
                try:
                    future = self._done.get(timeout=_LOOK_S)
                except queue.Empty:
                    continue
                yield from self._take(future)
        finally:
            self._call_back()

    # ------------------------------------------------------------------------- dealing out

    def _look_at_workers(self) -> None:
        """Count the workers now and then; raise where there is none for long."""
        now = time.monotonic()
        if now - self._looked < _WORKERS_S:
            return
        self._looked = now
        try:
            self._workers = dict(self._client.nthreads())
        except (OSError, TimeoutError, RuntimeError, ValueError):
            self._workers = {}
        if self._fit():
            self._seen = now
        elif now - self._seen > self._patience_s:
            if self._workers:
                raise ClusterTrouble(
                    f"no worker is fit: {'; '.join(self._refused.values())}",
                    advice="Install the same version and the same model there.",
                )
            raise ClusterTrouble(
                f"there has been no worker for {self._patience_s:.0f} s",
                where=self._client_address(),
                advice="Start workers (docs/batch.md) and call the command again: it goes on.",
            )

    def _fit(self) -> list[str]:
        """Return the addresses of workers that may take part, as far as is known."""
        return [address for address in self._workers if address not in self._refused]

    def _fill(self) -> None:
        """Hand out what the workers can take; a suspect goes out when nothing else is."""
        if self._refused and not self._fit():
            return  # another may come, or come back
        most = _AHEAD * max(1, sum(self._workers.values()))
        while self._ready and not self._is_alone and len(self._out) < most:
            self._submit(self._ready.popleft())
        if self._suspects and not self._out and not self._ready:
            self._is_alone = True
            self._submit(self._suspects.popleft())

    def _submit(self, job: BatchJob) -> None:
        self._count += 1
        key = f"study-{self._name}-{job.study.key}-{self._count}"
        more: dict[str, Any] = {}
        if self._refused:
            more = {"workers": self._fit(), "allow_other_workers": True}
        future = self._client.submit(self._task, job, key=key, pure=False, **more)
        self._out[key] = (future, job)
        future.add_done_callback(self._done.put)

    # --------------------------------------------------------------------------- taking in

    def _take(self, future: Future) -> Iterator[Told]:
        found = self._out.pop(future.key, None)
        if found is None:
            return
        job, was_alone = found[1], self._is_alone
        self._is_alone = False
        if future.status == "finished":
            try:
                answer = future.result(timeout=_FETCH_S)
            except Exception:  # the worker died with the answer in its hands
                yield from self._worker_lost(job, "a worker that had read it", was_alone)
            else:
                yield from self._weigh(job, answer)
        elif future.status == "error":
            yield from self._not_done(job, future.exception(timeout=_FETCH_S), was_alone)
        else:
            raise ClusterTrouble(
                f"the scheduler is gone ({future.status})",
                where=self._client_address(),
                advice="Call the command again: it goes on with what is left.",
            )
        future.release()

    def _weigh(self, job: BatchJob, answer: WorkerAnswer) -> Iterator[Told]:
        if not answer.refused:
            yield job, answer
            return
        self._ready.appendleft(job)
        if answer.address not in self._refused:
            self._refused[answer.address] = f"{answer.worker}: {answer.refused}"
            yield Failure.warning(
                "Worker not used",
                answer.refused,
                "Install the same version and the same model there; the others go on.",
                f"{answer.worker} ({answer.address})",
            )
        self._looked = 0.0

    def _not_done(
        self, job: BatchJob, error: BaseException | None, was_alone: bool
    ) -> Iterator[Told]:
        from distributed import KilledWorker

        if isinstance(error, KilledWorker):
            worker = error.last_worker
            yield from self._worker_lost(job, f"{worker.name} at {worker.address}", was_alone)
        elif isinstance(error, ImportError):
            raise ClusterTrouble(
                f"a worker cannot run LEM Viewer: {error}",
                where=self._client_address(),
                advice="Install the same version there.",
            )
        elif isinstance(error, Exception):
            yield job, Failure.from_exception(error, where=job.study.place)
        else:
            raise ClusterTrouble(f"a worker ended with {error!r}", where=job.study.place)

    def _worker_lost(self, job: BatchJob, worker: str, was_alone: bool) -> Iterator[Told]:
        """Read it again; give up a study with which workers die, the last time alone."""
        times = self._lost[job.study.key] = self._lost.get(job.study.key, 0) + 1
        if was_alone and times >= self._tries:
            yield (
                job,
                Failure(
                    GIVEN_UP,
                    f"{times} workers died while they read it",
                    "Read it by itself (--workers 0) to see why; the next batch tries it again.",
                    job.study.place,
                ),
            )
            return
        yield Failure.warning(
            "A worker was lost",
            f"the study was with {worker}; it is read again",
            where=job.study.place,
        )
        (self._suspects if times >= self._tries - 1 else self._ready).append(job)

    # -------------------------------------------------------------------------------- ending

    def _call_back(self) -> None:
        """Take back what is out: nobody waits for it any more."""
        futures = [future for future, _ in self._out.values()]
        self._out.clear()
        if futures:
            try:
                self._client.cancel(futures, force=True)
            except (OSError, TimeoutError, RuntimeError) as error:
                raise ClusterTrouble(str(error), where=self._client_address()) from error

    def _client_address(self) -> str:
        scheduler = getattr(self._client, "scheduler", None)
        return str(getattr(scheduler, "address", ""))
