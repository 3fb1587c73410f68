"""Tells a window's own changes from those of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable


class OwnVersions:
    """The versions that one window has made out of each other, record by record.

    A change names the version that it was made from, and one that is made from an older version
    is refused. A window asks for its next change before the last is answered; it was made from
    what the window itself had asked for, so it stands on that version. Where somebody else comes
    between, the row of own versions ends before theirs, and the change is refused as it must be.
    """

    def __init__(self) -> None:
        self._after: defaultdict[Hashable, dict[int, int]] = defaultdict(dict)

    def latest(self, record: Hashable, version: int) -> int:
        """Return the version that this window's own changes have made of a version."""
        after = self._after.get(record, {})
        while version in after:
            version = after[version]
        return version

    def note(self, record: Hashable, before: int, kept: int) -> None:
        """Note that an own change has made version ``kept`` out of ``before``."""
        if kept == before + 1:
            self._after[record][before] = kept
