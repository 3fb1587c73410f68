"""What can be done for a SQLite library that is damaged: keep a copy, save what can be read."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lem_viewer.library.schema import METADATA

_MAGIC = b"SQLite format 3\0"
_ROWS_AT_ONCE = 500
_LARGEST_BYTES = 1 << 36
#: After so many numbers without a readable row, the rest of a table is given up.
_GIVE_UP_AFTER = 1 << 22
#: The search of a sound file up to this size takes less than a second.
CHECKED_UP_TO_BYTES = 64 << 20


@dataclass
class Repair:
    """What came of a repair.

    Parameters
    ----------
    kept_copy : Path
        The damaged file as it was.
    rows : dict
        Table -> rows that were saved.
    damaged : list of str
        Tables of which some rows could not be read.
    """

    kept_copy: Path
    rows: dict[str, int] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)


def looks_damaged(file: Path, *, thoroughly: bool = False) -> bool:
    """Return True where SQLite cannot read the file, or its own check finds a fault.

    The check reads the whole file: it is made of small libraries, of those that were not closed
    (a log lies beside them), and when asked for.
    """
    if not file.exists() or file.stat().st_size == 0:
        return False
    with file.open("rb") as stream:
        if stream.read(len(_MAGIC)) != _MAGIC:
            return True
    not_closed = log_of(file).exists()
    whole = thoroughly or not_closed or file.stat().st_size <= CHECKED_UP_TO_BYTES
    connection = sqlite3.connect(file, timeout=5)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return whole and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",)
    except sqlite3.OperationalError:
        return False  # locked or not writable: that is no damage
    except sqlite3.DatabaseError:
        return True
    finally:
        connection.close()


def log_of(file: Path) -> Path:
    """Return the write-ahead log beside a SQLite file."""
    return file.with_name(file.name + "-wal")


def keep_copy(file: Path, word: str) -> Path:
    """Copy a library's file aside, with its log; return the copy.

    The name tells why and when: ``library.damaged-20261128-090000.sqlite``.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    copy = file.with_name(f"{file.stem}.{word}-{stamp}{file.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = file.with_name(f"{file.stem}.{word}-{stamp}-{number}{file.suffix}")
    shutil.copy2(file, copy)
    log = log_of(file)
    if log.exists():
        shutil.copy2(log, log_of(copy))
    return copy


def save_rows(damaged: Path, fresh: sqlite3.Connection, repair: Repair) -> None:
    """Copy every readable row of a damaged file into a fresh library of the same schema.

    Parameters
    ----------
    damaged : Path
        The copy that was kept.
    fresh : sqlite3.Connection
        With the tables made; keys to other tables are not checked while rows are missing.
    repair : Repair
        Filled.
    """
    scratch = damaged.with_name(damaged.name + ".part")
    shutil.copyfile(damaged, scratch)
    if log_of(damaged).exists():
        shutil.copyfile(log_of(damaged), log_of(scratch))
    _fill_up(scratch)
    source = sqlite3.connect(scratch)
    try:
        for table in METADATA.sorted_tables:
            columns = _columns_in_both(source, fresh, table.name)
            if not columns:
                repair.damaged.append(table.name)
                continue
            _save_table(source, fresh, table.name, columns, repair)
    finally:
        source.close()
        for name in (scratch.name, log_of(scratch).name, scratch.name + "-shm"):
            scratch.with_name(name).unlink(missing_ok=True)


def _fill_up(file: Path) -> None:
    """Give a file that was cut short its length again: SQLite reads none of it otherwise.

    Source: "Database File Format" of SQLite, 1.3 (page size at 16, size in pages at 28).
    """
    with file.open("r+b") as stream:
        head = stream.read(100)
        if len(head) < 100 or not head.startswith(_MAGIC):
            return
        page = int.from_bytes(head[16:18], "big")
        page = 65_536 if page == 1 else page
        wanted = page * int.from_bytes(head[28:32], "big")
        # Holes cost no room, but a damaged header may claim anything.
        if stream.seek(0, 2) < wanted <= _LARGEST_BYTES:
            stream.truncate(wanted)


def _columns_in_both(
    source: sqlite3.Connection, fresh: sqlite3.Connection, table: str
) -> list[str]:
    try:
        old = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except sqlite3.DatabaseError:
        return []
    new = [row[1] for row in fresh.execute(f"PRAGMA table_info({table})")]
    return [name for name in new if name in old]


def _save_table(
    source: sqlite3.Connection,
    fresh: sqlite3.Connection,
    table: str,
    columns: list[str],
    repair: Repair,
) -> None:
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    if table == "ledger_head":
        fresh.execute("DELETE FROM ledger_head")
    saved, faults = 0, 0
    for rows in _readable_rows(source, table, names):
        if rows is None:
            faults += 1
            continue
        for row in rows:
            try:
                fresh.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)
                saved += 1
            except sqlite3.IntegrityError:
                faults += 1
    if table == "ledger_head" and not saved:
        fresh.execute(
            "INSERT INTO ledger_head (id, records, hash) SELECT 1, count(*), "
            "coalesce((SELECT hash FROM ledger ORDER BY number DESC LIMIT 1), ?) FROM ledger",
            ("0" * 64,),
        )
    repair.rows[table] = saved
    if faults:
        repair.damaged.append(table)


def _readable_rows(
    source: sqlite3.Connection, table: str, names: str
) -> Iterator[list[tuple[Any, ...]] | None]:
    """Yield a table's rows in pieces, None for a piece that cannot be read.

    Where a piece cannot be read, ever smaller ones are tried from there, then rows are skipped
    in steps that double, until something can be read again.
    """
    after, size, step = -1, _ROWS_AT_ONCE, 1
    while step < _GIVE_UP_AFTER:
        try:
            rows = source.execute(
                f"SELECT rowid, {names} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?",
                (after, size),
            ).fetchall()
        except sqlite3.DatabaseError:
            if size > 1:
                size = max(1, size // 8)
                continue
            yield None
            after += step
            step *= 2
            continue
        if not rows:
            return
        yield [row[1:] for row in rows]
        after, step = rows[-1][0], 1
        size = min(_ROWS_AT_ONCE, size * 2)
