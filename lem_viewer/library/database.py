"""The library's connection: SQLite in one file, or any database that SQLAlchemy speaks to."""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event, insert
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    DisconnectionError,
    NoSuchModuleError,
    SQLAlchemyError,
)

from lem_viewer.errors import ChangedMeanwhile, Failure, UnusableLibrary
from lem_viewer.library.passwords import with_known_password

#: How long a write waits for another program's write.
BUSY_MS = 5_000
#: A connection that has rested longer is looked at before it is used.
RESTED_S = 2.0
#: How long a server may be silent before it counts as out of reach.
SILENT_S = 30
_CACHE_KIB = 32_768
_ROWS_AT_ONCE = 200


class Library:
    """An open library: transactions, and what was told when it was opened.

    Parameters
    ----------
    engine : Engine
    where : str
        File or server, without a password; for messages.
    read_only : bool
        Every write is refused, with this as the reason's first word: ``reason``.
    reason : str
    notices : tuple of Failure
        What the reader must know: repaired, opened read-only...
    """

    def __init__(
        self,
        engine: Engine,
        where: str,
        *,
        read_only: bool = False,
        reason: str = "",
        notices: tuple[Failure, ...] = (),
    ) -> None:
        self.engine = engine
        self.where = where
        self.read_only = read_only
        self.notices = notices
        self._reason = reason

    @property
    def is_sqlite(self) -> bool:
        """True for a file of this machine, False for a server."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the library.

        Raises
        ------
        UnusableLibrary
            Locked for too long, damaged or out of reach.
        """
        with explaining(self.where), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are kept together at the end, or not at all.

        Raises
        ------
        UnusableLibrary
            Read-only, locked for too long, full, damaged or out of reach.
        ChangedMeanwhile
            Raised by what is done inside: somebody else has changed it.
        """
        if self.read_only:
            raise UnusableLibrary(
                f"it is open for reading only: {self._reason or 'as was asked for'}",
                where=self.where,
                advice="Nothing was changed. Make the file writable and start again."
                if self.is_sqlite
                else "Nothing was changed. Ask whoever looks after the server.",
            )
        with explaining(self.where), self.engine.connect() as connection:
            chosen = connection.execution_options(lem_writing=True)
            with chosen.begin():
                if self.engine.dialect.name == "postgresql":
                    # A write sees what the others have done that it waited for.
                    chosen.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
                yield chosen

    def tidy(self) -> None:
        """Let SQLite look at its statistics; after many changes the right index is chosen."""
        if self.is_sqlite and not self.read_only:
            with explaining(self.where), self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA analysis_limit=1000")
                connection.exec_driver_sql("ANALYZE")
                connection.commit()

    def close(self) -> None:
        """Close every connection; the last of a SQLite file folds the log into it."""
        self.engine.dispose()


@contextmanager
def explaining(where: str) -> Iterator[None]:
    """Turn a database's error into one that says what to do."""
    try:
        yield
    except (ChangedMeanwhile, UnusableLibrary):
        raise
    except SQLAlchemyError as error:
        raise explained(error, where) from error
    except sqlite3.Error as error:
        raise explained(error, where) from error


def explained(error: Exception, where: str) -> UnusableLibrary:
    """Return the error of a database in the reader's words."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    told = cause.args[0] if cause.args else ""
    # pg8000 gives the fields of the server's message: M is the words.
    said = str(told.get("M", told) if isinstance(told, dict) else cause).strip()
    said = said or type(cause).__name__
    lowered = said.lower()
    for words, what, advice in _EXPLANATIONS:
        if any(word in lowered for word in words):
            return UnusableLibrary(what, where=where, advice=advice)
    return UnusableLibrary(
        f"the database says: {said.splitlines()[0][:300]}",
        where=where,
        advice="Nothing was changed. Try again; if it happens again, report it with its log.",
    )


_EXPLANATIONS = (
    (
        ("database is locked", "database table is locked", "lock timeout", "lock_not_available"),
        f"another program has kept it locked for more than {BUSY_MS // 1000} seconds",
        "Nothing was changed. Close other windows that use it, then try again.",
    ),
    (
        ("deadlock detected", "could not serialize"),
        "another program changed the same at this moment",
        "Nothing was changed. Do it again.",
    ),
    (
        ("disk is full", "no space left"),
        "there is no room left on its disk",
        "Nothing was changed. Free some room, then try again.",
    ),
    (
        ("readonly", "read-only", "unable to open database file", "permission denied"),
        "it cannot be written",
        "Nothing was changed. Check the rights on the file and its folder, or your user's rights "
        "on the server.",
    ),
    (
        ("malformed", "not a database", "disk i/o error", "corrupt"),
        "it is damaged",
        "Close the program and start it again: a copy is kept and what can be read is repaired.",
    ),
    (
        ("connection refused", "could not connect", "can't create a connection", "timed out",
         "network error", "connection is closed", "could not translate host",
         "terminating connection", "server closed", "starting up", "shutting down"),
        "the database server cannot be reached",
        "Nothing was changed. Check the network and the address in the preferences.",
    ),
    (
        ("password authentication", "authentication failed", "does not exist"),
        "the database server refuses this user or this database",
        "Check name, password and database of the address in the preferences.",
    ),
)  # fmt: skip


def insert_new(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert the rows whose key is not there yet; another program may have been quicker."""
    match connection.dialect.name:
        case "sqlite":
            connection.execute(sqlite_insert(table).on_conflict_do_nothing(), rows)
        case "postgresql":
            for at in range(0, len(rows), _ROWS_AT_ONCE):  # line by line is a journey each
                some = list(rows[at : at + _ROWS_AT_ONCE])
                connection.execute(postgresql_insert(table).values(some).on_conflict_do_nothing())
        case _:
            connection.execute(insert(table), rows)


def sqlite_engine(file: Path, *, read_only: bool = False) -> Engine:
    """Return an engine on a SQLite file; write-ahead log, each change on disk when it is told."""
    engine = create_engine(f"sqlite:///{file}", creator=lambda: _connect(file, read_only))
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _connect(file: Path, read_only: bool) -> sqlite3.Connection:
    """Return a connection that begins its transactions when we say so (DDL as well)."""
    connection = _connect_to(file, "?mode=ro" if read_only else "")
    if read_only and not _answers(connection):
        # A log needs a file beside it, which cannot be made in a folder that is read-only.
        connection.close()
        connection = _connect_to(file, "?mode=ro&immutable=1")
    try:
        pragmas = ["foreign_keys=ON", f"cache_size=-{_CACHE_KIB}", "temp_store=MEMORY"]
        if not read_only:
            # FULL: after a power cut what was said to be stored is there.
            pragmas += ["journal_mode=WAL", "synchronous=FULL"]
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect_to(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        file.resolve().as_uri() + mode,
        uri=True,
        timeout=BUSY_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
    )


def _answers(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        return False
    return True


def _begin_sqlite(connection: Connection) -> None:
    # A write takes its lock at once: a read that turns into a write could not wait for it.
    writing = connection.get_execution_options().get("lem_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def server_engine(address: str) -> tuple[Engine, str]:
    """Return an engine for an SQLAlchemy URL, and how it is called without its password.

    Raises
    ------
    UnusableLibrary
        No address, or no driver for it.
    """
    advice = "Write it like postgresql+pg8000://user@server/database."
    try:
        url = with_known_password(make_url(address))
        patience = _PATIENCE.get(url.get_driver_name() if url.drivername else "", {})
        engine = create_engine(url, connect_args=patience)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        shown = address.rpartition("@")[2]
        raise UnusableLibrary(
            f"no library can be opened by this address ({type(error).__name__})",
            where=shown,
            advice=advice,
        ) from error
    if engine.dialect.name == "postgresql":
        event.listen(engine, "connect", _prepare_postgresql)
    event.listen(engine, "checkin", _note_rest)
    event.listen(engine, "checkout", _look_alive)
    return engine, url.render_as_string(hide_password=True)


_PATIENCE = {
    "pg8000": {"timeout": SILENT_S},
    "psycopg": {"connect_timeout": SILENT_S},
    "psycopg2": {"connect_timeout": SILENT_S},
}


def _prepare_postgresql(connection: Any, _record: object) -> None:
    """Let a write wait for another one as long as SQLite's does, not for ever."""
    cursor = connection.cursor()
    cursor.execute(f"SET lock_timeout = {int(BUSY_MS)}")
    # A reader sees one state, as SQLite's do; said once, not with every question.
    cursor.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    cursor.close()
    connection.commit()


def _note_rest(_connection: object, record: Any) -> None:
    record.info["rests_since"] = time.monotonic()


def _look_alive(connection: Any, record: Any, _proxy: object) -> None:
    """Replace a connection that the server has closed meanwhile; asked after a rest only."""
    if time.monotonic() - record.info.get("rests_since", math.inf) < RESTED_S:
        return
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT 1")
        cursor.close()
        connection.rollback()
    except Exception as error:  # every driver has its own
        raise DisconnectionError from error
