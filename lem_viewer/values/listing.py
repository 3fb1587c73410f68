"""What a look at a file's header tells the library: a view, truth for a view, or neither."""

from __future__ import annotations

from dataclasses import dataclass, field

from lem_viewer.values.image import UNKNOWN, Identity

#: What a file can be.
KINDS = ("view", "truth", "other", "unreadable")


@dataclass(frozen=True)
class ListedFile:
    """A file as the library lists it.

    Parameters
    ----------
    kind : str
        One of ``KINDS``.
    reason : str
        Why it is no view, in the reader's words; empty for views and truth.
    identity : Identity or None
        Of views and truth; its ``study_instance_uid`` is never empty (made from the place of a
        picture that has none).
    laterality, view : str
        ``"L"``, ``"R"``; ``"CC"``, ...; or ``UNKNOWN``.
    refers_to : str
        SOP Instance UID of the image that truth is for; empty where only its name tells.
    digest : str
        Of the attributes that differ between images; tells a copy from another image that
        claims the same UID.
    """

    kind: str
    reason: str = ""
    identity: Identity | None = field(default=None)
    laterality: str = UNKNOWN
    view: str = UNKNOWN
    refers_to: str = ""
    digest: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind is {self.kind!r}, must be one of {', '.join(KINDS)}")
        if self.kind in ("view", "truth") and self.identity is None:
            raise ValueError(f"a {self.kind} needs an identity")


@dataclass(frozen=True)
class SeenFile:
    """A file found on disk, before it is read.

    Parameters
    ----------
    path : str
    size : int
        Bytes.
    mtime_ns : int
        Changed at; only compared for equality, because clocks jump.
    """

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True)
class IndexProgress:
    """How far an indexing is.

    Parameters
    ----------
    folder : str
    seen, read, views : int
        Files seen so far; those of them that were read anew; those that are views.
    studies : int
        Studies in the library.
    seconds : float
    """

    folder: str
    seen: int
    read: int
    views: int
    studies: int
    seconds: float


@dataclass(frozen=True)
class IndexDone:
    """The last value of an indexing.

    Parameters
    ----------
    folder : str
    seen, read, views, unreadable, gone : int
        Files seen; read anew; views among those; damaged ones; files that are no longer there.
    clashes : int
        Files that claim the UID of another image.
    studies : int
        Studies in the library.
    seconds : float
    """

    folder: str
    seen: int
    read: int
    views: int
    unreadable: int
    gone: int
    clashes: int
    studies: int
    seconds: float
