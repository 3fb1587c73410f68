"""A file that was found to be a view: its header now, its pixels when asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lem_viewer.errors import Failure
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.values.image import Mammogram, ViewHeader


@dataclass(frozen=True, eq=False)
class Decoded:
    """A decoded view, hung, and what has to be told about its pixels."""

    mammogram: Mammogram
    notices: tuple[Failure, ...] = ()


@dataclass(frozen=True, eq=False)
class ViewFile:
    """A view whose header has been read.

    Parameters
    ----------
    header : ViewHeader
        Turned by Patient Orientation; by the breast side seen only after decoding.
    notices : tuple of Failure
        Warnings about the header.
    decode : callable
        Reads the pixels into a buffer of the pool (or new memory) and hangs the view; raises
        UnreadableImage, NoDecoder or OSError.
    patient : str
        Whose view it is: groups the views of a folder.
    acquired : str
        Date and time of acquisition; tells a raw view from its processed twin and repeats.
    sources : frozenset of str
        SOP Instance UIDs that this view was made from.
    """

    header: ViewHeader
    notices: tuple[Failure, ...]
    decode: Callable[[BufferPool | None], Decoded]
    patient: str = ""
    acquired: str = ""
    sources: frozenset[str] = frozenset()

    @property
    def nbytes(self) -> int:
        """Memory that the decoded pixels take."""
        return 2 * self.header.rows * self.header.cols
