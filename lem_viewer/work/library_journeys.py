"""The journeys of the library: opening it, indexing folders, and what windows ask of it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from lem_viewer import paths
from lem_viewer.errors import Failure, UnreadableImage
from lem_viewer.library.database import Library
from lem_viewer.library.indexing import Index, Scan
from lem_viewer.library.opening import FILE_NAME, open_library
from lem_viewer.values.listing import IndexDone, IndexProgress, ListedFile, SeenFile

ReadFile = Callable[[Path], ListedFile]
Flag = Callable[[], bool]
#: Kept together: a kill loses at most so many files' reading.
_FILES_AT_ONCE = 200
_SECONDS_AT_ONCE = 1.0
_TOLD = 20  # clashes and damaged files that are named; the rest is counted


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def open_own_library(address: str = "") -> Library:
    """Return the user's library, or the one at an SQLAlchemy URL."""
    return open_library(paths.data_dir() / FILE_NAME, address)


def read_listed(path: Path) -> ListedFile:
    """Return what a file is, from its header; loads pydicom at the first call."""
    from lem_viewer.reading.listing import list_file

    return list_file(path)


def index_folder(
    library: Library,
    folder: Path,
    cancelled: Flag = never,
    read: ReadFile = read_listed,
) -> Iterator[IndexProgress | Failure | IndexDone]:
    """Index a folder tree: headers of new and changed files only.

    What was read is kept every second: an interrupt is gone on from. Files that are no longer
    there are marked, never forgotten; not after a cancel, nor where a folder could not be read.

    Parameters
    ----------
    library : Library
    folder : Path
    cancelled : callable
    read : callable
        Returns what a file is; may raise OSError.

    Raises
    ------
    UnreadableImage
        There is no such folder.
    UnusableLibrary
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 (a link keeps its name)
    if not folder.is_dir():
        raise UnreadableImage(
            "there is no such folder; what was indexed from it is kept",
            where=folder,
            advice="Connect its drive, or name another folder.",
        )
    yield from _Indexing(library, folder, cancelled, read).run()


class _Indexing:
    """One indexing of one folder."""

    def __init__(self, library: Library, folder: Path, cancelled: Flag, read: ReadFile) -> None:
        self._library, self._index = library, Index(library)
        self._folder, self._cancelled, self._read_file = folder, cancelled, read
        self._started = self._kept_at = time.monotonic()
        self._read: list[tuple[SeenFile, ListedFile]] = []
        self._unchanged: list[SeenFile] = []
        self._notices: list[Failure] = []
        self._seen = self._read_count = self._views = self._unreadable = 0

    def run(self) -> Iterator[IndexProgress | Failure | IndexDone]:
        scan = self._index.begin(str(self._folder))
        troubles: list[OSError] = []
        for path in _files_below(self._folder, troubles):
            if self._cancelled():
                self._keep(scan)
                return
            self._look_at(path, scan)
            if self._is_time():
                self._keep(scan)
                yield self._progress()
                yield from self._told()
        self._keep(scan)
        gone = 0 if troubles else self._index.finish(scan)
        for trouble in troubles:
            yield Failure.from_exception(trouble, where=self._folder)
        yield from self._told()
        yield from _clashes(scan)
        if self._read_count:
            self._library.tidy()
        yield IndexDone(
            str(self._folder), self._seen, self._read_count, self._views, self._unreadable, gone,
            len(scan.clashes), self._index.study_count(), time.monotonic() - self._started,
        )  # fmt: skip

    def _look_at(self, path: Path, scan: Scan) -> None:
        self._seen += 1
        try:
            str(path).encode("utf-8")
            stat = path.stat()
            seen = SeenFile(str(path), stat.st_size, stat.st_mtime_ns)
            if scan.is_unchanged(seen):
                self._unchanged.append(seen)
                return
            listed = self._read_file(path)
        except UnicodeEncodeError:
            self._unreadable += 1
            name = os.fsencode(path.name).decode("utf-8", "replace")
            message = "its name is not written in Unicode"
            self._notices.append(Failure.warning("File not listed", message, "Rename it.", name))
            return
        except OSError as error:  # gone meanwhile, or not readable: the next pass tries again
            self._unreadable += 1
            self._notices.append(Failure.from_exception(error, where=path))
            return
        self._read_count += 1
        self._views += listed.kind == "view"
        if listed.kind == "unreadable":
            self._unreadable += 1
            failure = Failure.warning(
                "File not listed", listed.reason, "Copy or export it again.", path
            )
            self._notices.append(failure)
        self._read.append((seen, listed))

    def _is_time(self) -> bool:
        waited = time.monotonic() - self._kept_at
        return len(self._read) >= _FILES_AT_ONCE or waited >= _SECONDS_AT_ONCE

    def _keep(self, scan: Scan) -> None:
        self._index.keep(scan, self._read, self._unchanged)
        self._read, self._unchanged = [], []
        self._kept_at = time.monotonic()

    def _progress(self) -> IndexProgress:
        return IndexProgress(
            str(self._folder), self._seen, self._read_count, self._views,
            self._index.study_count(), time.monotonic() - self._started,
        )  # fmt: skip

    def _told(self) -> Iterator[Failure]:
        """Yield the first files that could not be read; the rest is in the last value's count."""
        room = max(0, _TOLD - (self._unreadable - len(self._notices)))
        yield from self._notices[:room]
        self._notices.clear()


def _clashes(scan: Scan) -> Iterator[Failure]:
    for file, other in scan.clashes[:_TOLD]:
        yield Failure.warning(
            "UID used twice",
            f"it claims the SOP Instance UID of {Path(other).name}, which is another image",
            "Both are kept. Have the archive correct one of them.",
            file,
        )


def _files_below(folder: Path, troubles: list[OSError]) -> Iterator[Path]:
    """Yield every file below a folder, names in order; hidden ones are passed over."""
    for parent, folders, names in os.walk(folder, onerror=troubles.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)
