"""Whose views these are and of which day: persons, exams, and which exam is prior to which.

A prior is only ever an exam of the same person: equal Patient ID, no contradiction in name or
birth date, and at least one of the two to confirm it. A number alone is no proof: hospitals reuse
them, and two archives number their patients alike.

Source: DICOM PS3.3 C.7.1.1 (Patient), C.7.2.1 (General Study); IHE RAD TF-2 4.16 (comparison).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from lem_viewer.values.image import Identity, ViewHeader

# "Mass-Training_P_00001_LEFT_CC": in CBIS-DDSM each image is a patient of its own.
_SIDE_IN_ID = re.compile(r"_(LEFT|RIGHT)(_[A-Z]+)?(_\d+)?$")
_NAMED_PARTS = 3  # family, given and middle name; prefix and suffix come and go


@dataclass(frozen=True)
class Exam:
    """The views of one person of one day.

    Parameters
    ----------
    person : int
        Number of the person among those of the views; equal numbers are one person.
    date : str
        ``YYYYMMDD``, empty where the files give none that is a date.
    keys : tuple of str
        The views, in the order in which they were given.
    identity : Identity
        Of the first view.
    """

    person: int
    date: str
    keys: tuple[str, ...]
    identity: Identity

    @property
    def name(self) -> str:
        """What tells this exam from the others of the session: its first view's key."""
        return self.keys[0]


def base_patient_id(identity: Identity) -> str:
    """Return the Patient ID without the side and view that CBIS-DDSM writes into it."""
    return _SIDE_IN_ID.sub("", identity.patient_id.strip())


def study_date(identity: Identity) -> str:
    """Return the study's day as ``YYYYMMDD``; empty where it is no date of the calendar."""
    digits = identity.study_date.replace(".", "").strip()
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return ""
    return digits if len(digits) == 8 else ""


def contradiction(one: Identity, other: Identity) -> str:
    """Return which attribute says that these are two persons; empty where none does.

    Names are compared without accents, case and order of their parts, and a part that one of
    them lacks is no contradiction; missing values never contradict.
    """
    if base_patient_id(one) != base_patient_id(other):
        return "Patient ID"
    born = one.birth_date.strip(), other.birth_date.strip()
    if all(born) and born[0] != born[1]:
        return "birth date"
    names = _name_parts(one), _name_parts(other)
    if all(names) and not (names[0] <= names[1] or names[1] <= names[0]):
        return "name"
    return ""


def is_confirmed(one: Identity, other: Identity) -> bool:
    """Return True where an ID is given and name or birth date confirm that it is one person."""
    if not base_patient_id(one) or contradiction(one, other):
        return False
    named = bool(_name_parts(one)) and bool(_name_parts(other))
    born = bool(one.birth_date.strip()) and bool(other.birth_date.strip())
    return named or born


def _name_parts(identity: Identity) -> frozenset[str]:
    return _parts_of(identity.patient_name)


@lru_cache(maxsize=256)  # hundreds of views have one name
def _parts_of(patient_name: str) -> frozenset[str]:
    name = _SIDE_IN_ID.sub("", patient_name.split("=")[0].strip())
    known = " ".join(name.split("^")[:_NAMED_PARTS])
    plain = unicodedata.normalize("NFKD", known)
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    return frozenset(re.findall(r"\w+", plain.upper()))


def exams_of(views: Iterable[ViewHeader]) -> tuple[Exam, ...]:
    """Return the exams: persons in order of appearance, each one's newest exam first.

    Studies of one day are one exam, whatever their UIDs: additional views of the afternoon belong
    to the morning's. Exams without a date come last, each study by itself.
    """
    persons: list[list[Identity]] = []
    groups: dict[tuple[int, str, str], list[ViewHeader]] = {}
    for view in views:
        person = _person_of(view.identity, persons)
        day = study_date(view.identity)
        # CBIS-DDSM gives every image a study of its own, and not always the same day.
        is_split = base_patient_id(view.identity) != view.identity.patient_id.strip()
        study = "" if day or is_split else view.identity.study_instance_uid
        groups.setdefault((person, "" if is_split else day, study), []).append(view)
    found = [
        Exam(person, day, tuple(view.key for view in group), group[0].identity)
        for (person, day, _study), group in groups.items()
    ]
    newest_first = sorted(found, key=lambda exam: exam.date, reverse=True)
    return tuple(sorted(newest_first, key=lambda exam: exam.person))


def _person_of(identity: Identity, persons: list[list[Identity]]) -> int:
    """Return the number of the person whom no known identity of hers contradicts."""
    for number, known in enumerate(persons):
        if not any(contradiction(identity, each) for each in known):
            person = _only_person(identity)
            if person not in known and len(known) < 16:
                known.append(person)
            return number
    persons.append([_only_person(identity)])
    return len(persons) - 1


def _only_person(identity: Identity) -> Identity:
    return replace(
        Identity(""),
        patient_id=identity.patient_id,
        patient_name=identity.patient_name,
        birth_date=identity.birth_date,
    )


def current_of(exams: Sequence[Exam], chosen: str = "") -> Exam | None:
    """Return the exam that is read: the chosen one, else the newest of the first person."""
    named = [exam for exam in exams if chosen and chosen in exam.keys]
    return named[0] if named else (exams[0] if exams else None)


def timeline(exams: Sequence[Exam], current: Exam) -> tuple[Exam, ...]:
    """Return the current exam and its priors, newest first.

    An exam without a date, of the same day, or of a person who is not confirmed is no prior.
    """
    priors = [
        exam
        for exam in exams
        if exam.person == current.person
        and exam.date
        and exam.date < current.date
        and is_confirmed(exam.identity, current.identity)
    ]
    return (current, *sorted(priors, key=lambda exam: exam.date, reverse=True))


def why_not_prior(exam: Exam, current: Exam) -> str:
    """Return in words why an exam is not hung as a prior of the current one; empty where it is."""
    if base_patient_id(exam.identity) != base_patient_id(current.identity):
        return "it is of another patient"
    differs = contradiction(exam.identity, current.identity)
    if differs or exam.person != current.person:
        return f"the Patient ID is the same, but the {differs or 'name or birth date'} differs"
    if not is_confirmed(exam.identity, current.identity):
        return "neither name nor birth date confirm that it is the same patient"
    if not exam.date or not current.date:
        return "a study date is missing or is no date"
    if exam.date > current.date:
        return "it is newer than the exam that is read"
    return ""
