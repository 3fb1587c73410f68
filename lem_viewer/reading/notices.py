"""Many alike notices become few: a folder of 2,000 odd files must not bury what matters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from lem_viewer.errors import Failure

#: So many alike failures are told one by one, the rest are counted.
TOLD_ONE_BY_ONE = 20
#: From so many alike on, warnings about views become one.
_GATHERED_FROM = 3


class AlikeCounter:
    """Lets the first failures of a kind through and counts the rest."""

    def __init__(self, at_most: int = TOLD_ONE_BY_ONE) -> None:
        self._at_most = at_most
        self._first: dict[tuple[str, str, str], Failure] = {}
        self._counts: dict[tuple[str, str, str], int] = {}

    def pass_on(self, failure: Failure) -> Iterator[Failure]:
        """Yield the failure while few of its kind have come."""
        kind = _kind_of(failure)
        self._first.setdefault(kind, failure)
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if self._counts[kind] <= self._at_most:
            yield failure

    def rest(self) -> Iterator[Failure]:
        """Yield one failure for each kind of which more came than were told."""
        for kind, count in self._counts.items():
            if count > self._at_most:
                first = self._first[kind]
                more = count - self._at_most
                folder = str(Path(first.where).parent) if first.where else ""
                yield replace(first, message=f"… and {more:,} more alike", where=folder, details="")


def _kind_of(failure: Failure) -> tuple[str, str, str]:
    return failure.severity, failure.title, re.sub(r"[\d,.]+( [\d,.]+)*", "#", failure.message)


def gathered(notices: Iterable[Failure]) -> Iterator[Failure]:
    """Yield notices in order; three or more that differ in their file only become one."""
    groups: dict[tuple[str, str, str, str], list[Failure]] = {}
    for notice in notices:
        key = (notice.severity, notice.title, notice.message, notice.advice)
        groups.setdefault(key, []).append(notice)
    for alike in groups.values():
        if len(alike) < _GATHERED_FROM:
            yield from alike
            continue
        names = ", ".join(Path(notice.where).name for notice in alike[:3])
        more = ", …" if len(alike) > 3 else ""
        where = f"{len(alike)} views ({names}{more})"
        yield replace(alike[0], where=where, details="")
