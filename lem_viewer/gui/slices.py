"""Which slice of each stack is shown; decoded slices kept as far as there is room.

A slice that is there is shown at once. Another is wished for, and shown when it comes, unless the
reader has gone on meanwhile. All slices together take at most ``ROOM_BYTES``; those of the stack
that the reader scrolls stay, nearest first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from lem_viewer.gui.slice_wish import SliceWish
from lem_viewer.values.image import Mammogram
from lem_viewer.values.stack import Slice, SliceRead, SliceStack

#: A tomosynthesis of 60 slices of 2457 x 1996 takes 590 MB.
ROOM_BYTES = 1 << 30
CINE_HZ = 15.0

Submit = Callable[[str, SliceStack, SliceWish], int]


@dataclass
class _Reel:
    """One stack and what of it is there."""

    stack: SliceStack
    wish: SliceWish
    slice_bytes: int
    shown: int
    wanted: int
    kept: dict[int, Slice] = field(default_factory=dict)
    lost: set[int] = field(default_factory=set)  # those that cannot be read
    task: int = 0


class Slices(QObject):
    """The stacks of the open study.

    Parameters
    ----------
    submit : callable
        Has the slices that a wish asks for decoded; returns a task id.
    cancel : callable
        Stops a task.
    room_bytes : int
        For all slices together.

    Signals
    -------
    shown(str, int, object)
        View key, index and :class:`Slice`: this slice is to be shown now.
    changed(str)
        What :meth:`text` says of a view is another.
    """

    shown = Signal(str, int, object)
    changed = Signal(str)

    def __init__(
        self,
        submit: Submit,
        cancel: Callable[[int], None],
        room_bytes: int = ROOM_BYTES,
    ) -> None:
        super().__init__()
        self._submit, self._cancel = submit, cancel
        self._room_bytes = room_bytes
        self._reels: dict[str, _Reel] = {}
        self._latest = ""  # the stack that the reader scrolled last
        self._cine = QTimer(self)
        self._cine.timeout.connect(self._next_of_cine)
        self._playing, self._step = "", 1

    # ------------------------------------------------------------------ stacks

    def add(self, mammogram: Mammogram) -> None:
        """Take a view that has arrived; one without a stack is passed over."""
        stack = mammogram.stack
        if stack is None:
            return
        size = mammogram.pixels.nbytes
        wish = SliceWish(stack.count, max(1, self._room_bytes // size))
        reel = _Reel(stack, wish, size, mammogram.frame, mammogram.frame)
        reel.kept[mammogram.frame] = Slice(mammogram.pixels, mammogram.grayscale)
        wish.take(mammogram.frame)
        self._reels[mammogram.key] = reel
        self.changed.emit(mammogram.key)

    def clear(self) -> None:
        """Forget everything and stop what is decoded."""
        self.stop()
        for reel in self._reels.values():
            if reel.task:
                self._cancel(reel.task)
        self._reels.clear()
        self._latest = ""

    @property
    def tasks(self) -> tuple[int, ...]:
        """The tasks that decode slices now."""
        return tuple(reel.task for reel in self._reels.values() if reel.task)

    def count(self, key: str) -> int:
        """Return how many slices a view has; 1 for one that is no stack."""
        return self._reels[key].stack.count if key in self._reels else 1

    def index(self, key: str) -> int:
        """Return which slice is shown, or will be as soon as it is decoded."""
        return self._reels[key].wanted if key in self._reels else 0

    def kept(self, key: str) -> frozenset[int]:
        """Return the slices that can be shown at once."""
        return frozenset(self._reels[key].kept) if key in self._reels else frozenset()

    def is_waiting(self, key: str) -> bool:
        """Return True while the slice that the reader wants is not there."""
        reel = self._reels.get(key)
        return reel is not None and reel.wanted != reel.shown

    def is_lost(self, key: str) -> bool:
        """Return True where the slice that the reader wants cannot be read."""
        reel = self._reels.get(key)
        return reel is not None and reel.wanted in reel.lost

    # ------------------------------------------------------------------ scrolling

    def go(self, key: str, index: int) -> None:
        """Show a slice; beyond the ends, the last one."""
        reel = self._reels.get(key)
        if reel is None:
            return
        index = min(max(index, 0), reel.stack.count - 1)
        if index != reel.wanted:
            ahead = 1 if index > reel.wanted else -1
            reel.wanted = index
            self._make_room(key)
            reel.wish.want(index, ahead)
            self._show(key, reel)
        self._ask(key, reel)

    def step(self, key: str, by: int) -> None:
        """Go so many slices on or back."""
        self.go(key, self.index(key) + by)

    def look_ahead(self, key: str) -> None:
        """Have the slices around the shown one decoded: the reader has turned to this view."""
        reel = self._reels.get(key)
        if reel is not None:
            self._make_room(key)
            reel.wish.want(reel.wanted)
            self._ask(key, reel)

    def _show(self, key: str, reel: _Reel) -> None:
        found = reel.kept.get(reel.wanted)
        if found is not None and reel.shown != reel.wanted:
            reel.shown = reel.wanted
            self.shown.emit(key, reel.shown, found)
        self.changed.emit(key)

    def _ask(self, key: str, reel: _Reel) -> None:
        if not reel.task and not reel.wish.is_met:
            reel.task = self._submit(key, reel.stack, reel.wish)

    # ------------------------------------------------------------------ what arrives

    def take(self, read: SliceRead) -> None:
        """Keep a decoded slice, and show it if it is the one that is wanted."""
        reel = self._reels.get(read.key)
        if reel is None:
            return
        if read.slice is None:
            reel.lost.add(read.index)
        else:
            reel.kept[read.index] = read.slice
            self._drop_farthest(reel)
        self._show(read.key, reel)

    def ended(self, task_id: int) -> None:
        """Go on with what was wished while a task came to its end."""
        for key, reel in self._reels.items():
            if reel.task == task_id:
                reel.task = 0
                self._ask(key, reel)

    def _make_room(self, key: str) -> None:
        """Give the room to the stack that is scrolled; the others keep what they show."""
        if key == self._latest:
            return
        self._latest = key
        others = [(each, reel) for each, reel in self._reels.items() if each != key]
        reel = self._reels[key]
        free = self._room_bytes - sum(each.slice_bytes * len(each.kept) for _, each in others)
        wanted = reel.stack.count * reel.slice_bytes
        for other_key, other in others:
            other.wish.rest()
            if free < wanted:
                free += self._reduce_to_shown(other)
                self.changed.emit(other_key)
        reel.wish.set_room(max(1, free // reel.slice_bytes))
        self._drop_farthest(reel)

    @staticmethod
    def _reduce_to_shown(reel: _Reel) -> int:
        """Forget all slices but the shown one; return the bytes that became free."""
        gone = [index for index in reel.kept if index != reel.shown]
        for index in gone:
            del reel.kept[index]
            reel.wish.drop(index)
        return len(gone) * reel.slice_bytes

    @staticmethod
    def _drop_farthest(reel: _Reel) -> None:
        keep = {*reel.wish.nearest(), reel.shown, reel.wanted}
        for index in [index for index in reel.kept if index not in keep]:
            del reel.kept[index]
            reel.wish.drop(index)

    # ------------------------------------------------------------------ cine

    @property
    def playing(self) -> str:
        """Key of the view that runs by itself, or an empty text."""
        return self._playing

    def toggle_cine(self, key: str, rate_hz: float = CINE_HZ) -> None:
        """Let a stack run to and fro by itself, or stop it."""
        if self._playing or key not in self._reels:
            self.stop()
            return
        self._playing, self._step = key, 1
        self._cine.start(round(1000 / rate_hz))
        self.changed.emit(key)

    def stop(self) -> None:
        """Stop the cine."""
        self._cine.stop()
        was, self._playing = self._playing, ""
        if was in self._reels:
            self.changed.emit(was)

    def _next_of_cine(self) -> None:
        key = self._playing
        if key not in self._reels:
            self.stop()
        elif not self.is_waiting(key) or self.is_lost(key):  # never ahead of what is decoded
            index, last = self.index(key), self.count(key) - 1
            if not 0 <= index + self._step <= last:
                self._step = -self._step
            self.go(key, index + self._step)
