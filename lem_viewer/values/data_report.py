"""What a set of labelled images holds and what is wrong with it, before anything is trained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Kinds of problems; those of the first group forbid a training.
BLOCKING = ("unusable", "one class", "few patients", "given split", "disk", "configuration")
KINDS = (
    *BLOCKING,
    "label",
    "contradiction",
    "duplicate",
    "patient on both sides",
    "unreadable",
    "missing mask",
    "mask without image",
    "empty mask",
    "mask size",
    "mask",
    "burned-in text",
    "imbalance",
    "small",
    "note",
)


@dataclass(frozen=True)
class DataProblem:
    """One thing that is wrong, where, and how it is mended.

    Parameters
    ----------
    kind : str
        One of ``KINDS``.
    message : str
    advice : str
        How to mend it; may be empty.
    places : tuple of str
        The files or rows concerned, all of them; may be empty.
    left_out : bool
        True where a training leaves these images out and goes on with the others.
    images : tuple of str
        The image that each place belongs to, where that is known: a mask's place names the mask.
    """

    kind: str
    message: str
    advice: str = ""
    places: tuple[str, ...] = ()
    left_out: bool = False
    images: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        """True where no training is possible until it is mended."""
        return self.kind in BLOCKING


@dataclass(frozen=True)
class PartCount:
    """How much a part of the split holds."""

    images: int
    positive: int
    patients: int


@dataclass(frozen=True)
class DataProgress:
    """How many images were looked at."""

    done: int
    total: int


@dataclass(frozen=True)
class DataLook:
    """What a source of images looks like at first sight.

    Parameters
    ----------
    data : str
        As it was asked for.
    layout : str
        Name of the layout in the registry of readers; empty where it is none.
    images, patients : int
    labels : mapping of str to int
        Images by the word of the table or folder.
    trouble : str
        Why it cannot be used: ``"missing"``, ``"file"``, ``"empty"``, ``"no permission"``,
        ``"no layout"``, ``"unusable"`` (then ``message`` says why); empty where it can.
    message, advice : str
    """

    data: str
    layout: str = ""
    images: int = 0
    patients: int = 0
    labels: Mapping[str, int] = field(default_factory=dict)
    trouble: str = ""
    message: str = ""
    advice: str = ""


@dataclass(frozen=True)
class DataMade:
    """Images that were made or gathered for a training, ready to be taken as the data.

    Parameters
    ----------
    data : str
        Folder or manifest.
    images : int
    """

    data: str
    images: int


@dataclass(frozen=True)
class CheckedFiles:
    """What names the files that were checked, with their sizes and times of change.

    Parameters
    ----------
    fingerprint : str
        Another one where a file was added, removed or changed; empty where data are drawn.
    """

    fingerprint: str


@dataclass(frozen=True)
class DataReport:
    """What a data set holds and everything that is wrong with it.

    Parameters
    ----------
    data : str
        As the configuration names it.
    layout : str
        How it was read: a manifest, a folder a class, a published data set.
    positive : str
        What counts as 1.
    images, positive_images, patients, positive_patients, with_truth : int
    labels, views, sides, vendors : mapping of str to int
        Images by the word of the table, by view, by side and by maker; unknown ones as ``"?"``.
    parts : mapping of str to PartCount
        How they would be split.
    problems : tuple of DataProblem
        What forbids a training comes first.
    pixels_checked : bool
        False: headers and tables only; unreadable pixels, masks and equal pictures are not known.
    negative_patients : int
        Patients with a negative image; many have a positive one, too (the other breast).
    """

    data: str
    layout: str
    positive: str
    images: int = 0
    positive_images: int = 0
    patients: int = 0
    positive_patients: int = 0
    with_truth: int = 0
    labels: Mapping[str, int] = field(default_factory=dict)
    views: Mapping[str, int] = field(default_factory=dict)
    sides: Mapping[str, int] = field(default_factory=dict)
    vendors: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, PartCount] = field(default_factory=dict)
    problems: tuple[DataProblem, ...] = ()
    pixels_checked: bool = False
    negative_patients: int = 0

    @property
    def can_train(self) -> bool:
        """True where nothing forbids a training."""
        return not any(problem.blocks for problem in self.problems)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The files that a training would leave out, each once."""
        named = [p for problem in self.problems if problem.left_out for p in problem.places]
        return tuple(dict.fromkeys(named))
