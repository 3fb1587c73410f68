"""The library as the windows see it: questions go to a lane, answers come as signals.

One object on the GUI thread. A question that is refused becomes a notice; the window goes on.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from lem_viewer.errors import Failure
from lem_viewer.gui.reader_name import reader_of
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.settings import library_address
from lem_viewer.values.listing import IndexDone, IndexProgress
from lem_viewer.values.reading import WorklistEntry, WorklistQuery
from lem_viewer.work.library_desk import LibraryDesk, answering
from lem_viewer.work.runner import Ended, Lanes

LIBRARY, INDEXING, PICTURES = "library", "indexing", "pictures"
WATCH_EVERY_MS = 60_000
SAID_AGAIN_S = 60.0
Receiver = Callable[[Any], None]


class LibrarySession(QObject):
    """What can be asked of the library, and what it answers.

    Parameters
    ----------
    session : Session
        Its settings say where the library is and who reads; refusals become its notices.
    lanes : Lanes or None
        Made here when not given.
    desk : LibraryDesk or None
        Made here when not given.

    Signals
    -------
    opened()
        The library is there.
    page_arrived(object, int, object), counted(object, int)
        Query, first line, lines; query, how many.
    entry_changed(object)
        A line of the worklist is another one now.
    stepped(object)
        The study that comes next, or None.
    study_wanted(object, object)
        A line and the files to open.
    listed()
        Studies were added, changed or marked as gone.
    index_progress(object), index_ended(object)
        IndexProgress; IndexDone or None where it was stopped.
    """

    opened = Signal()
    page_arrived = Signal(object, int, object)
    counted = Signal(object, int)
    entry_changed = Signal(object)
    stepped = Signal(object)
    study_wanted = Signal(object, object)
    listed = Signal()
    index_progress = Signal(object)
    index_ended = Signal(object)

    def __init__(
        self, session: Session, lanes: Lanes | None = None, desk: LibraryDesk | None = None
    ) -> None:
        super().__init__(session)
        self.session = session
        self.desk = desk or LibraryDesk(library_address(session.settings))
        self._lanes = lanes or Lanes((LIBRARY, INDEXING, PICTURES))
        self._lanes.arrived.connect(self._receive)
        self._lanes.ended.connect(self._ended)
        self._receivers: dict[int, Receiver] = {}
        self.is_over = False  # shut down: nothing can be asked any more
        self._refusals: dict[int, Receiver] = {}
        # (study, "" for the flag or a reader) -> what it shall be, and how many changes are asked
        self._wanted: dict[tuple[int, str], bool] = {}
        self._waiting: Counter[tuple[int, str]] = Counter()
        self._index_task = 0
        self._index_done: IndexDone | None = None
        self._told: dict[str, float] = {}  # what was refused -> when it was said
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_EVERY_MS)
        self._watch.timeout.connect(self.look_again)

    # ------------------------------------------------------------------ asking

    @property
    def reader(self) -> str:
        """Who reads: as the settings say, else the name of the system's user."""
        return reader_of(self.session.settings)

    @property
    def is_waiting(self) -> bool:
        """True while a question has not been answered."""
        return bool(self._receivers)

    @property
    def is_indexing(self) -> bool:
        """True while folders are indexed."""
        return self._index_task != 0

    def ask(
        self,
        act: Callable[..., object],
        given: tuple[object, ...],
        receiver: Receiver,
        refused: Receiver | None = None,
    ) -> None:
        """Ask a question on the library's lane; ``refused`` is told a Failure after the notice."""
        task = self._lanes.submit(LIBRARY, answering(act, *given))
        self._receivers[task] = receiver
        if refused is not None:
            self._refusals[task] = refused

    def start(self) -> None:
        """Open the library; called once when the window stands."""
        self.ask(self.desk.begin, (), self._take_opened)

    def _take_opened(self, notices: Sequence[Failure]) -> None:
        for notice in notices:
            self.session.add_notice(notice)
        self._watch.start()
        self.opened.emit()

    def page(self, query: WorklistQuery, start: int, size: int) -> None:
        """Ask for some lines; ``page_arrived`` brings them."""
        self.ask(
            self.desk.page,
            (query, start, size),
            lambda lines: self.page_arrived.emit(query, start, lines),
        )

    def count(self, query: WorklistQuery) -> None:
        """Ask how many lines there are; ``counted`` tells."""
        self.ask(self.desk.count, (query,), lambda n: self.counted.emit(query, n))

    def step(self, query: WorklistQuery, after: int | None, *, back: bool = False) -> None:
        """Ask for the study that comes next; ``stepped`` tells."""
        self.ask(self.desk.next, (query, after, back), self.stepped.emit)

    def open_entry(self, entry: WorklistEntry) -> None:
        """Ask for a study's files; ``study_wanted`` brings them, a notice tells that they lack."""

        def take(files: tuple[Path, ...]) -> None:
            if files:
                self.study_wanted.emit(entry, files)
                return
            self.session.add_notice(
                Failure(
                    tr("Study not opened"),
                    tr("its files are no longer where they were"),
                    tr("Connect the drive, or add the folder they were moved to."),
                    entry.source,
                )
            )

        self.ask(self.desk.files_of, (entry.id,), take)

    def toggle_flag(self, entry: WorklistEntry) -> None:
        """Flag a study, or take the flag away; what is on its way counts as done."""
        was = self._wanted.get((entry.id, ""), entry.is_flagged)
        self._want((entry.id, ""), not was, self.desk.flag, (entry.id, not was, was))

    def toggle_assigned(self, entry: WorklistEntry, reader: str) -> None:
        """Assign a study to a reader, or no more; what is on its way counts as done."""
        on = not self._wanted.get((entry.id, reader), reader in entry.assigned_to.split(", "))
        self._want((entry.id, reader), on, self.desk.assign, (entry.id, reader, on))

    def _want(
        self,
        what: tuple[int, str],
        on: bool,
        act: Callable[..., object],
        given: tuple[object, ...],
    ) -> None:
        self._wanted[what] = on
        self._waiting[what] += 1

        def answered() -> None:
            self._waiting[what] -= 1
            if not self._waiting[what]:
                del self._waiting[what], self._wanted[what]

        def take(line: WorklistEntry) -> None:
            answered()
            self.entry_changed.emit(line)

        def refused(_failure: Failure) -> None:
            answered()
            self.refresh(what[0])

        self.ask(act, given, take, refused)

    def refresh(self, study: int) -> None:
        """Read a line anew."""
        self.ask(self.desk.entry, (study,), self.entry_changed.emit)

    def preview(self, path: str, rows: int, receiver: Receiver) -> None:
        """Ask for a small picture of an image, (rows, cols) uint8; None where there is none."""
        task = self._lanes.submit(PICTURES, answering(self.desk.preview, path, rows))
        self._receivers[task] = receiver

    # ------------------------------------------------------------------ indexing

    def index(self, folders: Sequence[Path]) -> None:
        """Index folders in the background; one indexing at a time."""
        if self._index_task or not folders:
            return
        self._index_done = None
        self._index_task = self._lanes.submit(INDEXING, self.desk.index(folders))
        self._receivers[self._index_task] = self._take_index

    def stop_indexing(self) -> None:
        """Stop the indexing; what it has read stays."""
        if self._index_task:
            self._lanes.cancel(self._index_task)

    def look_again(self) -> None:
        """Look for new studies in the folders that are watched."""
        if not self._index_task:
            self.ask(self.desk.folders, (), self._index_watched)

    def _index_watched(self, folders: Sequence[str]) -> None:
        # A drive that is not connected is no news every minute.
        self.index([Path(folder) for folder in folders if Path(folder).is_dir()])

    def _take_index(self, value: object) -> None:
        if isinstance(value, IndexProgress):
            self.index_progress.emit(value)
            if value.read:
                self.listed.emit()
        elif isinstance(value, IndexDone):
            self._index_done = value
            if value.read or value.gone:
                self.listed.emit()

    # ------------------------------------------------------------------ what arrives

    def _receive(self, task: int, value: object) -> None:
        if isinstance(value, Failure):
            self._refuse(task, value)
        elif task in self._receivers:
            self._receivers[task](value)

    def _refuse(self, task: int, failure: Failure) -> None:
        words, now = str(failure), time.monotonic()
        # A library that is out of reach refuses every question: that is said once a minute.
        if now - self._told.get(words, -SAID_AGAIN_S) >= SAID_AGAIN_S:
            self._told[words] = now
            self.session.add_notice(failure)
        refused = self._refusals.get(task)
        if refused is not None:
            refused(failure)

    def _ended(self, task: int, _how: Ended) -> None:
        self._receivers.pop(task, None)
        self._refusals.pop(task, None)
        if task == self._index_task:
            self._index_task = 0
            self.index_ended.emit(self._index_done)

    def shutdown(self) -> None:
        """Stop the lanes; what was asked is done first (a draft is kept)."""
        self.is_over = True
        self._watch.stop()
        self.stop_indexing()
        self._lanes.finish()
        self.desk.close()
