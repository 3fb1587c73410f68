"""What workers do in the tests of a batch: things that go wrong on purpose.

They run in worker processes, which find them by this module's name; it imports little, because
those that are killed begin anew.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path

from lem_viewer.work import batch_worker
from lem_viewer.work.batch_worker import BatchJob, WorkerAnswer, read_study

POISON, FATAL_ONCE = "poison", "fatal-once"


def dangerous(job: BatchJob) -> WorkerAnswer:
    """Read a study; one kills every worker that reads it, one kills the first."""
    place = Path(job.study.place)
    if place.name == POISON:
        os.kill(os.getpid(), signal.SIGKILL)
    died = place.with_suffix(".died")
    if place.name == FATAL_ONCE and not died.exists():
        died.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return read_study(job)


def old_version_on_the_first(job: BatchJob) -> WorkerAnswer:
    """Read a study; the worker that comes first has another version of the program."""
    marker = Path(job.study.place).parent / "first.txt"
    with suppress(FileExistsError), marker.open("x") as file:
        file.write(str(os.getpid()))
    if marker.read_text() == str(os.getpid()):
        batch_worker.__version__ = "0.0.1"
    return read_study(job)
