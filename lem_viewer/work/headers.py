"""The journey that reads all attributes of a view's file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lem_viewer.values.image import ViewHeader


def read_header(header: ViewHeader) -> Callable[[Callable[[], bool]], Iterable[object]]:
    """Return the journey that yields the HeaderTable of a view."""

    def journey(_cancelled: Callable[[], bool]) -> Iterator[object]:
        from lem_viewer.reading.header_table import read_header_table

        yield read_header_table(header.path, header.key)

    return journey
