"""Which slices to decode next, nearest first; shared with the thread that decodes. No Qt."""

from __future__ import annotations

import threading


class SliceWish:
    """The slices of one stack that are wanted, had, or being made.

    Parameters
    ----------
    count : int
        Slices of the stack.
    room : int
        How many may be kept at a time, the shown one included.
    """

    def __init__(self, count: int, room: int) -> None:
        self._count = count
        self._lock = threading.Lock()
        self._room = max(1, room)
        self._taken: set[int] = set()  # had, being made, or found unreadable
        self._wanted, self._ahead = 0, 1
        self._asleep = True

    def want(self, index: int, ahead: int = 1) -> None:
        """Put a slice first, and then those ahead of it in the direction of ``ahead`` (1, -1)."""
        with self._lock:
            self._wanted, self._ahead = index, 1 if ahead >= 0 else -1
            self._asleep = False

    def rest(self) -> None:
        """Ask for nothing more; what is being made still arrives."""
        with self._lock:
            self._asleep = True

    def set_room(self, room: int) -> None:
        """Change how many may be kept."""
        with self._lock:
            self._room = max(1, room)

    def take(self, index: int) -> None:
        """Note that a slice is there."""
        with self._lock:
            self._taken.add(index)

    def drop(self, index: int) -> None:
        """Note that a slice is no longer there."""
        with self._lock:
            self._taken.discard(index)

    def next(self) -> int | None:
        """Return the slice that is wanted most and note it as being made; None for nothing."""
        with self._lock:
            if self._asleep:
                return None
            for index in self._nearest():
                if index not in self._taken:
                    self._taken.add(index)
                    return index
            return None

    @property
    def is_met(self) -> bool:
        """True when there is nothing to decode."""
        with self._lock:
            return self._asleep or all(index in self._taken for index in self._nearest())

    def nearest(self) -> list[int]:
        """Return the slices to keep, most wanted first."""
        with self._lock:
            return self._nearest()

    def _nearest(self) -> list[int]:
        """Return as many as there is room for: two ahead for each one behind."""
        found = [self._wanted]
        ahead = [self._wanted + step * self._ahead for step in range(1, self._count)]
        behind = [self._wanted - step * self._ahead for step in range(1, self._count)]
        ahead = [index for index in ahead if 0 <= index < self._count]
        behind = [index for index in behind if 0 <= index < self._count]
        while (ahead or behind) and len(found) < self._room:
            found += ahead[:2]
            found += behind[:1]
            ahead, behind = ahead[2:], behind[1:]
        return found[: self._room]
