"""The studies of a folder that holds several patients, and priors that join an open study."""

from __future__ import annotations

from dataclasses import dataclass

from lem_viewer.values.image import ViewHeader


@dataclass(frozen=True)
class QueueEntry:
    """One patient's views among those of a folder.

    Parameters
    ----------
    name : str
        What tells the entry from the others; made of UIDs or paths, not for the screen.
    title : str
        Patient ID, or the name that picture files share; hidden with the patient.
    date : str
        ``YYYYMMDD`` of the newest exam; may be empty.
    views : int
    nbytes : int
        Memory that the decoded pixels take.
    """

    name: str
    title: str
    date: str
    views: int
    nbytes: int


@dataclass(frozen=True)
class StudyQueue:
    """The patients of what was opened; one of them is the open study.

    Parameters
    ----------
    sources : tuple of str
        What was opened.
    entries : tuple of QueueEntry
        At least two.
    index : int
        The entry that is open.
    """

    sources: tuple[str, ...]
    entries: tuple[QueueEntry, ...]
    index: int

    def beside(self, by: int) -> QueueEntry | None:
        """Return the entry so many places on (or back); None beyond the ends."""
        wanted = self.index + by
        return self.entries[wanted] if 0 <= wanted < len(self.entries) else None


@dataclass(frozen=True)
class PriorsOutline:
    """Views of priors that join the open study; their pixels follow."""

    views: tuple[ViewHeader, ...]
