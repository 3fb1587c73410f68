"""Opens the library: makes it where there is none, brings it up to date, mends it, or explains."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlalchemy import inspect, text

from lem_viewer.errors import Failure, UnusableLibrary
from lem_viewer.library.database import Library, explained, server_engine, sqlite_engine
from lem_viewer.library.migrating import migrate, revision_of
from lem_viewer.library.migrations import HEAD
from lem_viewer.library.recovery import Repair, keep_copy, log_of, looks_damaged, save_rows

FILE_NAME = "library.sqlite"


def open_library(file: Path, address: str = "") -> Library:
    """Return the library, ready for use.

    Parameters
    ----------
    file : Path
        The SQLite file; made where it is missing. Not used with an address.
    address : str
        An SQLAlchemy URL, e.g. ``postgresql+pg8000://user@server/lem``; a ``sqlite:`` one names
        another file.

    Raises
    ------
    UnusableLibrary
        It cannot be opened at all: what, and what to do.
    """
    if address.startswith("sqlite"):
        return _open_file(Path(address.partition(":///")[2] or file))
    return _open_server(address) if address else _open_file(file)


def _open_server(address: str) -> Library:
    engine, shown = server_engine(address)
    library = Library(engine, shown)
    try:
        migrate(library)
        reason = _why_no_rights(library)
    except BaseException:
        library.close()
        raise
    if not reason:
        return library
    notice = _only_reading(reason, "Ask whoever looks after the server for the right.", shown)
    return Library(engine, shown, read_only=True, reason=reason, notices=(notice,))


def _why_no_rights(library: Library) -> str:
    """Return why a server's library cannot be written, or an empty text."""
    if library.engine.dialect.name != "postgresql":
        return ""
    with library.reading() as connection:
        if connection.execute(text("SELECT pg_is_in_recovery()")).scalar():
            return "the server is a copy of another one"
        granted = text("SELECT has_table_privilege('ledger', 'INSERT')")
        if not connection.execute(granted).scalar():
            return "your user may not write on the server"
    return ""


def _only_reading(reason: str, advice: str, where: Path | str) -> Failure:
    return Failure.warning(
        "Library open for reading only",
        f"{reason}: readings and verdicts cannot be kept",
        advice,
        where,
    )


def _open_file(file: Path) -> Library:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableLibrary(
            f"its folder cannot be made ({error.strerror})",
            where=file,
            advice="Choose another place for the user's data ($LEM_VIEWER_HOME).",
        ) from error
    if file.is_dir():
        raise UnusableLibrary(
            "there is a folder of this name", where=file, advice="Move it away and start again."
        )
    reason = _why_not_writable(file)
    if reason:
        return _open_for_reading(file, reason)
    notices: list[Failure] = []
    if looks_damaged(file):
        notices.append(_mend(file))
    return _open_for_writing(file, notices)


def _open_for_writing(file: Path, notices: list[Failure]) -> Library:
    library = Library(sqlite_engine(file), str(file), notices=tuple(notices))
    try:
        with library.reading() as connection:
            before = revision_of(connection)
        if before and before != HEAD:
            keep_copy(file, f"before-{HEAD}")
        migrate(library)
    except BaseException:
        library.close()
        raise
    return library


def _why_not_writable(file: Path) -> str:
    """Return why a file cannot be written, or an empty text."""
    if file.exists() and not os.access(file, os.W_OK):
        return "the file may not be written"
    if not os.access(file.parent, os.W_OK):
        return "its folder may not be written"
    return ""


def _open_for_reading(file: Path, reason: str) -> Library:
    if not file.exists():
        raise UnusableLibrary(
            f"it cannot be made: {reason}",
            where=file,
            advice="Make the folder writable, or set $LEM_VIEWER_HOME to another one.",
        )
    advice = "Make the file and its folder writable and start the program again."
    notice = _only_reading(reason, advice, file)
    engine = sqlite_engine(file, read_only=True)
    library = Library(engine, str(file), read_only=True, reason=reason, notices=(notice,))
    try:
        with library.reading() as connection:
            tables_there = inspect(connection).has_table("studies")
            reached = revision_of(connection)
    except BaseException:
        library.close()
        raise
    if not tables_there or reached != HEAD:
        library.close()
        raise UnusableLibrary(
            f"it is of another version of the program and cannot be changed: {reason}",
            where=file,
            advice="Make the file and its folder writable and start the program again.",
        )
    return library


# ------------------------------------------------------------------------------- mending


def _mend(file: Path) -> Failure:
    """Replace a damaged file by a fresh one with all rows that can be read; a copy is kept."""
    try:
        repair = Repair(keep_copy(file, "damaged"))
        fresh = file.with_name(file.name + ".part")
        _drop(fresh)
        library = Library(sqlite_engine(fresh), str(fresh))
        try:
            migrate(library)
        finally:
            library.close()
        connection = sqlite3.connect(fresh, isolation_level=None)
        try:
            connection.execute("BEGIN")
            save_rows(repair.kept_copy, connection, repair)
            connection.execute("COMMIT")
        finally:
            connection.close()
        log_of(file).unlink(missing_ok=True)
        file.with_name(file.name + "-shm").unlink(missing_ok=True)
        fresh.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise UnusableLibrary(
            f"it is damaged and could not be repaired ({error})",
            where=file,
            advice="Free some room beside it, or move it away to begin a new one.",
        ) from error
    return _told(file, repair)


def _drop(file: Path) -> None:
    for name in (file.name, file.name + "-wal", file.name + "-shm"):
        file.with_name(name).unlink(missing_ok=True)


def _told(file: Path, repair: Repair) -> Failure:
    kept = {name: count for name, count in repair.rows.items() if count and name != "ledger_head"}
    saved = ", ".join(f"{count:,} {name}" for name, count in kept.items()) or "nothing"
    lost = ", ".join(repair.damaged)
    message = f"it was damaged and has been repaired: {saved} saved"
    if lost:
        message += f"; some of this could not be read: {lost}"
    return Failure.warning(
        "Library repaired",
        message,
        f"The damaged file is kept as {repair.kept_copy.name}. Verify the audit "
        "(lem-viewer audit verify) and index your folders again.",
        file,
    )


def write_backup(library: Library, to: Path) -> None:
    """Write a copy of an open SQLite library, whole at one moment, while it is in use.

    Raises
    ------
    UnusableLibrary
        It lies on a server (which has its own backups), or the copy cannot be written.
    """
    if not library.is_sqlite:
        raise UnusableLibrary(
            "it lies on a server", where=library.where, advice="Use the server's own backup."
        )
    aside = to.with_name(to.name + ".part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        aside.unlink(missing_ok=True)
        source, target = sqlite3.connect(library.where), sqlite3.connect(aside)
        try:
            source.backup(target)
        finally:
            source.close()
            target.close()
        aside.replace(to)
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error):
            raise explained(error, str(to)) from error
        raise UnusableLibrary(
            f"the copy cannot be written ({error.strerror})",
            where=to,
            advice="Choose another place.",
        ) from error
