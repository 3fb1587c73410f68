"""What stands in the worklist, what a reader said of a study, and what a reader says of a model."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from lem_viewer.values.lexicon import (
    BIRADS_CATEGORIES,
    DENSITIES,
    DESCRIPTORS,
    LESIONS,
    is_recall,
)

#: Longest free text that is kept; a longer one is refused, never cut silently.
MAX_TEXT = 20_000


class Status(StrEnum):
    """How far a study has come; each step includes the ones before."""

    NEW = "new"
    READING = "reading"
    READ = "read"
    AUDITED = "audited"


#: How the worklist can be sorted: what the reader sees -> column.
SORTS = (
    "study_date", "patient_name", "patient_id", "status", "probability", "density",
    "assigned_to", "added_at",
)  # fmt: skip


@dataclass(frozen=True)
class WorklistEntry:
    """One line of the worklist.

    Parameters
    ----------
    id : int
        The study's number in this library.
    study_uid : str
        Study Instance UID; made from the place of files that have none.
    patient_id, patient_name, birth_date, study_date, description, accession_number : str
        As in the files (dates YYYYMMDD); empty where absent. Never written to a log.
    manufacturer : str
    views : str
        ``"R CC, L CC, R MLO, L MLO"``.
    images : int
        Different images (a copy of a file counts once).
    density : str
        Densest category that a reader stored, or empty.
    status : Status
    is_flagged, has_truth : bool
    probability : float or None
        Highest of the study's views, by the model that read it last.
    model_id : str
        ``name@sha8`` of that model.
    disagrees : bool or None
        A reader and the model differ on a breast; None while one has not said.
    assigned_to : str
        A reader's name, or empty.
    is_present : bool
        Its files were there when they were looked for last.
    source : str
        Folder of its first file.
    version : int
        Counts changes; a change that was made from an older version is refused.
    """

    id: int
    study_uid: str
    patient_id: str = ""
    patient_name: str = ""
    birth_date: str = ""
    study_date: str = ""
    description: str = ""
    accession_number: str = ""
    manufacturer: str = ""
    views: str = ""
    images: int = 0
    density: str = ""
    status: Status = Status.NEW
    is_flagged: bool = False
    has_truth: bool = False
    probability: float | None = None
    model_id: str = ""
    disagrees: bool | None = None
    assigned_to: str = ""
    is_present: bool = True
    source: str = ""
    version: int = 1


@dataclass(frozen=True)
class WorklistQuery:
    """Which studies, in which order; the default is all, newest study first.

    Parameters
    ----------
    search : str
        Every word must occur in name, number, accession number or description.
    statuses : tuple of Status
        Empty: any.
    is_flagged, disagrees, has_truth, is_present : bool or None
        None: either.
    probability_from, probability_to : float or None
        0 to 1, inclusive.
    densities : tuple of str
        Empty: any.
    date_from, date_to : str
        YYYYMMDD, inclusive; empty: open.
    assigned_to : str
        A reader; empty: anybody.
    unread_by : str
        A reader who has not stored an assessment; empty: no matter.
    sort : str
        One of ``SORTS``.
    descending : bool
    """

    search: str = ""
    statuses: tuple[Status, ...] = ()
    is_flagged: bool | None = None
    disagrees: bool | None = None
    has_truth: bool | None = None
    is_present: bool | None = None
    probability_from: float | None = None
    probability_to: float | None = None
    densities: tuple[str, ...] = ()
    date_from: str = ""
    date_to: str = ""
    assigned_to: str = ""
    unread_by: str = ""
    sort: str = "study_date"
    descending: bool = True

    def __post_init__(self) -> None:
        if self.sort not in SORTS:
            raise ValueError(f"sort is {self.sort!r}, must be one of {', '.join(SORTS)}")


@dataclass(frozen=True)
class BreastAssessment:
    """What a reader said of one breast.

    Parameters
    ----------
    birads : str
        One of ``BIRADS_CATEGORIES``, or empty: not yet.
    density : str
        One of ``DENSITIES``, or empty.
    comment : str
    """

    birads: str = ""
    density: str = ""
    comment: str = ""

    def __post_init__(self) -> None:
        _check_in(self.birads, BIRADS_CATEGORIES, "birads")
        _check_in(self.density, DENSITIES, "density")
        _check_text(self.comment, "comment")


@dataclass(frozen=True)
class Assessment:
    """What a reader said of a study.

    Parameters
    ----------
    study_id : int
    reader : str
    right, left : BreastAssessment
    started_at, stored_at, revealed_at : str
        UTC, ISO 8601: first word, when the reader stored it, when the model's marks were first
        shown; empty while that has not happened.
    is_blinded : bool
        It was begun in blinded mode.
    version : int
        0: not yet in the library.
    """

    study_id: int
    reader: str
    right: BreastAssessment = field(default_factory=BreastAssessment)
    left: BreastAssessment = field(default_factory=BreastAssessment)
    started_at: str = ""
    stored_at: str = ""
    revealed_at: str = ""
    is_blinded: bool = False
    version: int = 0

    @property
    def is_stored(self) -> bool:
        """True once the reader has stored it."""
        return bool(self.stored_at)

    def breast(self, side: str) -> BreastAssessment:
        """Return what was said of the breast ``"R"`` or ``"L"``."""
        return {"R": self.right, "L": self.left}[side]

    @property
    def recalls(self) -> bool | None:
        """Whether a breast's category calls the woman back; None while there is no category."""
        said = [is_recall(each.birads) for each in (self.right, self.left)]
        if True in said:
            return True
        return False if False in said else None


@dataclass(frozen=True)
class ReaderFinding:
    """A finding that a reader drew.

    Parameters
    ----------
    id : str
        Made by :func:`lem_viewer.library.findings.new_id`; never used again.
    study_id : int
    sop_uid : str
        The image it is on.
    reader : str
    kind : str
        ``"point"``, ``"ellipse"``, ``"polygon"`` or ``"region"`` (grown from an extremum).
    points : tuple of (float, float)
        Stored image pixels (row, col): the place; the ends of the two axes (four points, long axis
        first); the corners, the first not repeated.
    lesion : str
        One of ``LESIONS``, or empty.
    descriptors : tuple of (str, str)
        Key of a group of the lexicon and a term of it.
    birads : str
    comment : str
    created_at : str
        UTC, ISO 8601.
    missed_by : str
        ``name@sha8`` of the model that missed it, where it was added in an audit.
    version : int
        0: not yet in the library.
    is_removed : bool
        Taken back; the line stays.
    """

    id: str
    study_id: int
    sop_uid: str
    reader: str
    kind: str
    points: tuple[tuple[float, float], ...]
    lesion: str = ""
    descriptors: tuple[tuple[str, str], ...] = ()
    birads: str = ""
    comment: str = ""
    created_at: str = ""
    missed_by: str = ""
    version: int = 0
    is_removed: bool = False

    def __post_init__(self) -> None:
        least = {"point": (1, 1), "ellipse": (4, 4), "polygon": (3, None), "region": (3, None)}
        if self.kind not in least:
            raise ValueError(f"kind is {self.kind!r}, must be one of {', '.join(least)}")
        low, high = least[self.kind]
        if len(self.points) < low or (high is not None and len(self.points) > high):
            raise ValueError(f"a {self.kind} of {len(self.points)} points")
        _check_in(self.lesion, LESIONS, "lesion")
        _check_in(self.birads, BIRADS_CATEGORIES, "birads")
        _check_text(self.comment, "comment")
        known = {group.key: group.terms for group in DESCRIPTORS}
        for key, term in self.descriptors:
            if term not in known.get(key, ()):
                raise ValueError(f"{term!r} is no term of {key!r} in the lexicon")


class Opinion(StrEnum):
    """What a reader says of a model's finding."""

    AGREE = "agree"
    DISAGREE = "disagree"
    UNSURE = "unsure"


#: Why a reader disagrees; a department edits the list in the settings.
REASONS = (
    "normal tissue", "benign finding", "known and stable", "artefact", "skin or nipple",
    "pectoral muscle", "lymph node", "wrong place", "wrong extent",
)  # fmt: skip


#: The finding that a verdict is on: sha256 of the model, SOP UID, row and column.
VerdictPlace = tuple[str, str, float, float]


@dataclass(frozen=True)
class AuditVerdict:
    """A reader's opinion of one finding of a model, and all that it is bound to.

    Parameters
    ----------
    study_uid, sop_uid : str
    row, col : float
        The extremum, stored image pixels.
    score : float
        Its logit.
    model_name, model_sha256 : str
    threshold : float
        The probability from which the model calls a view positive.
    opinion : Opinion
    reason, comment : str
    reader : str
    app_version : str
    corrects : str
        Hash of the record that this one corrects, or empty.
    """

    study_uid: str
    sop_uid: str
    row: float
    col: float
    score: float
    model_name: str
    model_sha256: str
    threshold: float
    opinion: Opinion
    reader: str
    reason: str = ""
    comment: str = ""
    app_version: str = ""
    corrects: str = ""

    def __post_init__(self) -> None:
        _check_text(self.reason, "reason")
        _check_text(self.comment, "comment")

    @property
    def place(self) -> VerdictPlace:
        """Which finding it is on; to a hundredth of a pixel: the numbers have been through JSON."""
        return self.model_sha256, self.sop_uid, round(self.row, 2), round(self.col, 2)


@dataclass(frozen=True)
class Record:
    """A line of the ledger.

    Parameters
    ----------
    number : int
        1, 2, 3, ... without a gap.
    kind : str
        ``"verdict"``, ``"missed"``, ``"finding"``, ``"assessment"`` or ``"reveal"``.
    study_uid, sop_uid, reader : str
    content : dict
        What was said; plain JSON.
    written_at : str
        UTC, ISO 8601, by the clock of the machine that wrote it. The number is the order, not
        the time: clocks jump.
    previous, hash : str
        sha256 of the record before, and of this one with ``previous``; hex.
    """

    number: int
    kind: str
    study_uid: str
    sop_uid: str
    reader: str
    content: dict[str, object]
    written_at: str
    previous: str
    hash: str


def _check_in(value: str, allowed: tuple[str, ...], name: str) -> None:
    if value and value not in allowed:
        raise ValueError(f"{name} is {value!r}, must be empty or one of {', '.join(allowed)}")


def _check_text(value: str, name: str) -> None:
    if len(value) > MAX_TEXT:
        raise ValueError(f"{name} has {len(value):,} characters, at most {MAX_TEXT:,} are kept")
