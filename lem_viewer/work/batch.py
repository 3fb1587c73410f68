"""The journey that reads folders with a model, on any number of workers.

A batch that was broken off goes on where it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lem_viewer.errors import Failure
from lem_viewer.work.batch_results import BatchResults
from lem_viewer.work.batch_studies import BatchStudy, Listing, list_studies
from lem_viewer.work.batch_worker import BatchJob, ModelReference, WorkerAnswer, plain_failure
from lem_viewer.work.cluster_batch import Crew

Flag = Callable[[], bool]


@dataclass(frozen=True)
class BatchListed:
    """What is to be read.

    Parameters
    ----------
    studies : int
    done : int
        Of them, read by an earlier call of the same command.
    """

    studies: int
    done: int


@dataclass(frozen=True)
class StudyDone:
    """A study was read and kept, or could not be.

    Parameters
    ----------
    place : str
        Its folder.
    done, total : int
        Studies, those of earlier calls among them.
    views : int
        That were read; 0 where it could not be.
    """

    place: str
    done: int
    total: int
    views: int


@dataclass(frozen=True)
class BatchSummary:
    """The last value: what the report holds, and what it lacks.

    Parameters
    ----------
    studies, views : int
        In the report.
    not_done : tuple of str
        Places of studies that were given up or not read; the next call tries them again.
    seconds : float
    """

    studies: int
    views: int
    not_done: tuple[str, ...]
    seconds: float


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def read_folders(
    sources: Sequence[Path],
    out: Path,
    model: ModelReference,
    crew: Crew,
    job: BatchJob | None = None,
    *,
    resume: bool = True,
    cancelled: Flag = never,
) -> Iterator[Listing | BatchListed | StudyDone | Failure | BatchSummary]:
    """Read every study of folders; each is kept as soon as it is done.

    Parameters
    ----------
    sources : sequence of Path
    out : Path
        Gets ``studies/``, a JSON file a study, then ``report.json`` and ``views.csv``.
    model : ModelReference
    crew : Crew
        Who reads.
    job : BatchJob, optional
        Device and threads; its study is replaced.
    resume : bool
        What was read by this very model, and has not changed since, is not read again.
    cancelled : callable
        What is done is kept.

    Raises
    ------
    UnreadableImage
        A source is not there.
    ClusterTrouble
        There are no workers; what is done is kept.
    OSError
        Nothing can be written into the folder.
    """
    began = time.monotonic()
    results = BatchResults(out, model)
    told: list[dict[str, Any]] = []
    studies: tuple[BatchStudy, ...] = ()
    for value in list_studies(sources, cancelled):
        if isinstance(value, tuple):
            studies = value
        else:
            if isinstance(value, Failure):
                told.append(plain_failure(value))
            yield value
    if cancelled():
        return
    left = [study for study in studies if not (resume and results.has(study))]
    done = len(studies) - len(left)
    yield BatchListed(len(studies), done)
    pattern = job or BatchJob(BatchStudy("", "", (), ""), model)
    not_done: list[str] = []
    jobs = [replace(pattern, study=study, model=model) for study in left]
    for item in crew.run(jobs, cancelled):
        if isinstance(item, Failure):
            yield item
            continue
        study, answer = item[0].study, item[1]
        done += 1
        trouble = _trouble_of(study, answer)
        if trouble is not None:
            not_done.append(study.place)
            told.append(plain_failure(trouble))
            yield trouble
            yield StudyDone(study.place, done, len(studies), 0)
        elif isinstance(answer, WorkerAnswer):
            results.keep(study, answer)
            for failure in answer.failures:
                yield Failure(**failure)
            yield StudyDone(study.place, done, len(studies), len(answer.views))
    if cancelled():
        return
    views = results.finish(studies, told)
    kept = len(studies) - len(not_done)
    yield BatchSummary(kept, views, tuple(not_done), time.monotonic() - began)


def _trouble_of(study: BatchStudy, answer: WorkerAnswer | Failure) -> Failure | None:
    """Return why a study is not done; None where it is."""
    if isinstance(answer, Failure):
        return answer
    if answer.unseen:
        return Failure(
            "Study not read",
            f"{answer.worker} does not see {answer.unseen}",
            "Every worker must see the same files at the same path; call the command again.",
            study.place,
        )
    return None
