"""Finds and reads earlier exams of the patient whose study is open; refuses those of others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.reading.archive import unpacking_folder
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.dicom_header import identity_of
from lem_viewer.reading.notices import gathered
from lem_viewer.reading.ordering import in_hanging_order, without_duplicates, without_raw_twins
from lem_viewer.reading.part10 import read_dicom_file
from lem_viewer.reading.pipeline import decoded_in_order
from lem_viewer.reading.scan import Found, scan
from lem_viewer.reading.sniff import Content, content_of
from lem_viewer.reading.view_file import ViewFile
from lem_viewer.values.exams import Exam, base_patient_id, exams_of, why_not_prior
from lem_viewer.values.image import Identity, Mammogram, ViewHeader
from lem_viewer.values.queue import PriorsOutline

#: Folders beside the opened one that are looked into, and files of each until one is DICOM.
MOST_FOLDERS, MOST_FILES = 100, 20
#: Priors that are opened by themselves; more of them when the reader asks.
MOST_EXAMS = 2

PriorValue = PriorsOutline | Mammogram | Failure


def read_priors(
    paths: Sequence[Path],
    current: Sequence[ViewHeader],
    cancelled: Callable[[], bool],
    pool: BufferPool | None = None,
    *,
    asked: bool = True,
    most: int = 16,
) -> Iterator[PriorValue]:
    """Read what of ``paths`` are priors of the exam that is read.

    Parameters
    ----------
    paths : sequence of Path
        Folders, archives or files.
    current : sequence of ViewHeader
        The views of the exam that is read.
    cancelled : callable
    pool : BufferPool or None
    asked : bool
        The reader named these paths: what is not a prior is told. Unasked, only a patient with the
        same Patient ID is told of.
    most : int
        So many exams, the newest.

    Yields
    ------
    Failure
        Which exams are refused and why, what cannot be read; an info of what was hung.
    PriorsOutline
        Once, where there is a prior.
    Mammogram
        In the outline's order.
    """
    found = Found()
    with unpacking_folder() as folder:
        for value in scan(paths, folder, cancelled, found):
            if isinstance(value, Failure) and asked:
                yield value
        if cancelled():
            return
        views, notices = without_duplicates(found.views)
        open_keys = {header.key for header in current}
        views = [view for view in views if view.header.key not in open_keys]
        taken, told = _sorted_out(views, current, asked=asked, most=most)
        yield from gathered(told if not asked else notices + told)
        if not views and asked:
            yield _nothing_new(paths)
        if taken:
            yield PriorsOutline(tuple(view.header for view in taken))
            yield from _decoded(taken, cancelled, pool)


def _decoded(
    views: list[ViewFile], cancelled: Callable[[], bool], pool: BufferPool | None
) -> Iterator[Mammogram | Failure]:
    for view, result in decoded_in_order(views, pool, cancelled):
        if isinstance(result, Exception):
            yield Failure.from_exception(result, where=view.header.path)
        else:
            yield from result.notices
            yield result.mammogram


def _sorted_out(
    views: list[ViewFile], current: Sequence[ViewHeader], *, asked: bool, most: int
) -> tuple[list[ViewFile], list[Failure]]:
    """Return the views of priors, in hanging order, and what must be told of the others."""
    everything = exams_of([*current, *(view.header for view in views)])
    here = next(exam for exam in everything if current[0].key in exam.keys)
    files = {view.header.key: view for view in views}
    taken: list[ViewFile] = []
    hung: list[Exam] = []
    told: list[Failure] = []
    for exam in everything:
        new = [files[key] for key in exam.keys if key in files]
        if not new:
            continue
        reason = "" if exam is here else why_not_prior(exam, here)
        if exam is here:
            reason = "it is of the same day as the exam that is read"
        if reason:
            told += _refusal(exam, here, reason, new, asked=asked)
        elif len(hung) < most:
            hung.append(exam)
            taken += without_raw_twins(in_hanging_order(new))[0]
    if hung:
        days = ", ".join(f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in (e.date for e in hung))
        places = {str(Path(view.header.path).parent) for view in taken}
        message = f"hung beside the exam that is read: {days}"
        told.append(Failure("Priors", message, where=", ".join(sorted(places)), severity="info"))
    return taken, told


def _refusal(
    exam: Exam, here: Exam, reason: str, views: list[ViewFile], *, asked: bool
) -> list[Failure]:
    same_number = base_patient_id(exam.identity) == base_patient_id(here.identity)
    if not asked and not same_number:
        return []
    message = f"{len(views)} views were not hung as a prior: {reason}"
    advice = "Open them as a study of their own."
    where = str(Path(views[0].header.path).parent)
    return [Failure.warning("Not a prior", message, advice, where)]


def _nothing_new(paths: Sequence[Path]) -> Failure:
    where = ", ".join(str(path) for path in paths[:3])
    message = "no view was found that is not open already"
    return Failure.warning("No prior found", message, "Choose the folder of the prior.", where)


def find_priors(
    source: Path,
    current: Sequence[ViewHeader],
    cancelled: Callable[[], bool],
    pool: BufferPool | None = None,
) -> Iterator[PriorValue]:
    """Look for priors in the folders beside ``source`` and read the newest ones.

    One DICOM header of each folder is looked at. A folder whose patient has the same Patient ID but
    another name or birth date is told of and left alone.
    """
    number = base_patient_id(current[0].identity)
    if not number:
        return
    fitting = []
    for folder in _folders_beside(source):
        if cancelled():
            return
        identity = _identity_in(folder)
        if identity is not None and base_patient_id(identity) == number:
            fitting.append(folder)
    if fitting:
        yield from read_priors(fitting, current, cancelled, pool, asked=False, most=MOST_EXAMS)


def _folders_beside(source: Path) -> list[Path]:
    try:
        with os.scandir(source.parent) as entries:
            names = [each.path for each in islice(entries, 10 * MOST_FOLDERS) if each.is_dir()]
    except OSError:
        return []
    here = source.resolve()
    return [Path(name) for name in sorted(names) if Path(name).resolve() != here][:MOST_FOLDERS]


def _identity_in(folder: Path) -> Identity | None:
    """Return whose files lie in a folder, from the first DICOM file; None where there is none."""
    files = (
        Path(parent, name) for parent, _folders, names in os.walk(folder) for name in sorted(names)
    )
    for file in islice(files, MOST_FILES):
        try:
            if content_of(file) is Content.DICOM:
                return identity_of(read_dicom_file(file, str(file)).dataset)
        except (LemViewerError, OSError):
            continue
    return None
