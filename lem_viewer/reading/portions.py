"""A folder of several patients, opened one patient at a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lem_viewer.errors import Failure
from lem_viewer.reading.view_file import ViewFile
from lem_viewer.values.exams import exams_of, study_date, timeline, why_not_prior
from lem_viewer.values.image import UNKNOWN
from lem_viewer.values.queue import QueueEntry, StudyQueue


def portions_of(views: Sequence[ViewFile]) -> list[list[ViewFile]]:
    """Return the views patient by patient, in the order in which the patients appear.

    DICOM views by Patient ID, name and birth date: two patients with one number are two. Picture
    files by the part of their names that is neither side nor view, where the names say side and
    view; those that do not say it stay together, for nothing tells them apart.
    """
    files = {view.header.key: view for view in views}
    known = [view.header for view in views if view.header.identity.sop_class_uid]
    portions: dict[str, list[ViewFile]] = {}
    person_of = {key: exam.person for exam in exams_of(known) for key in exam.keys}
    for key, view in files.items():
        if key in person_of:
            name = f"person {person_of[key]}"
        elif UNKNOWN in (view.header.laterality, view.header.view):
            name = "pictures"
        else:
            name = f"pictures {view.patient}"
        portions.setdefault(name, []).append(view)
    return list(portions.values())


def queue_of(
    paths: Sequence[Path], portions: Sequence[Sequence[ViewFile]], index: int
) -> StudyQueue:
    """Return what there is to be opened one after the other."""
    entries = tuple(_entry(portion) for portion in portions)
    return StudyQueue(tuple(str(path) for path in paths), entries, index)


def name_of(portion: Sequence[ViewFile]) -> str:
    """Return what tells a portion from the others of its folder."""
    return portion[0].header.key


def _entry(portion: Sequence[ViewFile]) -> QueueEntry:
    first = portion[0]
    return QueueEntry(
        name_of(portion),
        first.header.identity.patient_id or Path(first.patient).name,
        max(study_date(view.header.identity) for view in portion),
        len(portion),
        sum(view.nbytes for view in portion),
    )


def tell_portion(portions: Sequence[Sequence[ViewFile]], index: int) -> list[Failure]:
    """Tell that several patients are there, and what does not hang beside the exam that is read."""
    notices = []
    if len(portions) > 1:
        message = f"{len(portions)} patients or cases are there; one is open, number {index + 1}"
        advice = "Go to the next one with View > Next study."
        notices.append(Failure("Several patients", message, advice, severity="info"))
    notices += _same_number(portions)
    exams = exams_of(view.header for view in portions[index])
    hung = timeline(exams, exams[0])
    for exam in exams:
        reason = why_not_prior(exam, exams[0]) if exam not in hung else ""
        if reason:
            message = f"{len(exam.keys)} views are not hung as a prior: {reason}"
            advice = "They hang by themselves, after the other steps."
            notices.append(Failure.warning("Not a prior", message, advice))
    if len(hung) > 1:
        days = ", ".join(_shown(exam.date) for exam in hung[1:])
        message = f"the exam of {_shown(hung[0].date)} is read; its priors are of {days}"
        notices.append(Failure("Priors", message, severity="info"))
    return notices


def _same_number(portions: Sequence[Sequence[ViewFile]]) -> list[Failure]:
    """Warn where patients share a number: their views are never hung as priors of each other."""
    firsts = [portion[0].header.identity for portion in portions]
    numbers = [first.patient_id for first in firsts if first.patient_id]
    if len(set(numbers)) == len(numbers):
        return []
    message = "two patients have the same Patient ID, but the name or the birth date differs"
    advice = "They are opened one by one and never hung side by side. Check the numbers."
    return [Failure.warning("Same Patient ID", message, advice)]


def _shown(day: str) -> str:
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"
