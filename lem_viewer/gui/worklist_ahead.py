"""Reads the next study of the worklist ahead, so that it is there when the reader goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from lem_viewer.gui.worklist_session import LibrarySession
    from lem_viewer.values.reading import WorklistEntry, WorklistQuery

_PAUSE_MS = 400  # after a study has been read: its own pictures are painted first


class WorklistAhead(QObject):
    """Asks the library what comes next once a study of the worklist has been read.

    Parameters
    ----------
    library : LibrarySession
    query : callable
        Returns the list that the reader goes through.
    last : callable
        Returns the study that is open, by its number; None where it is not of the worklist.
    """

    def __init__(
        self,
        library: LibrarySession,
        query: Callable[[], WorklistQuery],
        last: Callable[[], int | None],
    ) -> None:
        super().__init__(library)
        self._library, self._query, self._last = library, query, last
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.look)
        library.session.study_read.connect(self._timer.start)

    def look(self) -> None:
        """Ask for the next study, unless the reader goes through a folder of patients."""
        session, last = self._library.session, self._last()
        is_busy = session.is_opening or session.studies.queue is not None
        if self._library.is_over or last is None or is_busy:
            return
        self._library.ask(self._library.desk.next, (self._query(), last, False), self._take)

    def _take(self, entry: WorklistEntry | None) -> None:
        if entry is not None:
            self._library.ask(self._library.desk.files_of, (entry.id,), self._read)

    def _read(self, files: tuple[Path, ...]) -> None:
        if files:
            self._library.session.studies.prefetch(list(files))
