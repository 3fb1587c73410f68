"""The ledger: what readers said, one record after the other, never changed, each bound by a hash.

A record's hash is the sha256 of the JSON list ``[number, kind, study UID, SOP UID, reader,
content, time, hash of the record before]``; the first is bound to 64 zeros. Whoever changes,
drops, adds or swaps a record in the file changes every hash after it, and the head, which tells
how many there are. Against somebody who writes the whole chain anew only a copy of the head helps
that is kept elsewhere: the export is one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from lem_viewer.library import clock
from lem_viewer.library.database import Library
from lem_viewer.library.schema import LEDGER, LEDGER_HEAD
from lem_viewer.values.reading import Record

FIRST = "0" * 64
_AT_ONCE = 1_000


@dataclass(frozen=True)
class LedgerCheck:
    """What a check of the ledger found.

    Parameters
    ----------
    records : int
    head : str
        Hash of the last record; 64 zeros for an empty ledger.
    faults : tuple of str
        Signs of a change; empty: every record is as it was written.
    remarks : tuple of str
        No change, but worth knowing: a clock that ran back.
    """

    records: int
    head: str
    faults: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """True where no sign of a change was found."""
        return not self.faults


def canonical(content: Mapping[str, Any]) -> str:
    """Return JSON that is the same text for the same content.

    Raises
    ------
    ValueError
        A number is not finite.
    """
    return json.dumps(
        content, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )


def hash_of(
    number: int,
    kind: str,
    study_uid: str,
    sop_uid: str,
    reader: str,
    content: str,
    written_at: str,
    previous: str,
) -> str:
    """Return the hash of a record; ``content`` is its canonical JSON."""
    fields = [number, kind, study_uid, sop_uid, reader, content, written_at, previous]
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def lock(connection: Connection) -> tuple[int, str]:
    """Let nobody else add a record until this transaction ends; return number and hash of the last.

    Whoever locks studies as well locks them after this.
    """
    head = connection.execute(
        select(LEDGER_HEAD.c.records, LEDGER_HEAD.c.hash).with_for_update()
    ).one()
    return head.records, head.hash


def append(
    connection: Connection,
    kind: str,
    study_uid: str,
    sop_uid: str,
    reader: str,
    content: Mapping[str, Any],
) -> str:
    """Add a record inside a writing transaction; return its hash.

    The head's line is locked first, so that two programs never write the same number.
    """
    records, previous = lock(connection)
    number, text, written_at = records + 1, canonical(content), clock.now()
    made = hash_of(number, kind, study_uid, sop_uid, reader, text, written_at, previous)
    connection.execute(
        insert(LEDGER).values(
            number=number,
            kind=kind,
            study_uid=study_uid,
            sop_uid=sop_uid,
            reader=reader,
            content=text,
            written_at=written_at,
            previous=previous,
            hash=made,
        )
    )
    connection.execute(update(LEDGER_HEAD).values(records=number, hash=made))
    return made


class Ledger:
    """The records of a library.

    Parameters
    ----------
    library : Library
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def records(
        self,
        *,
        study_uid: str = "",
        kinds: Iterable[str] = (),
        reader: str = "",
        from_time: str = "",
        to_time: str = "",
    ) -> Iterator[Record]:
        """Yield records, oldest first; times as ``clock.now`` writes them, or a part of it."""
        chosen = select(LEDGER).order_by(LEDGER.c.number)
        if study_uid:
            chosen = chosen.where(LEDGER.c.study_uid == study_uid)
        if wanted := tuple(kinds):
            chosen = chosen.where(LEDGER.c.kind.in_(wanted))
        if reader:
            chosen = chosen.where(LEDGER.c.reader == reader)
        if from_time:
            chosen = chosen.where(LEDGER.c.written_at >= from_time)
        if to_time:
            chosen = chosen.where(LEDGER.c.written_at <= to_time)
        with self._library.reading() as connection:
            for row in connection.execution_options(yield_per=_AT_ONCE).execute(chosen):
                yield record_of(row)

    def check(self, witness: tuple[int, str] | None = None) -> LedgerCheck:
        """Check every record.

        Parameters
        ----------
        witness : (int, str), optional
            Number and hash of a record as an earlier export has it: it must still be there.
        """
        with self._library.reading() as connection:
            head = connection.execute(select(LEDGER_HEAD.c.records, LEDGER_HEAD.c.hash)).first()
            rows = connection.execution_options(yield_per=_AT_ONCE).execute(
                select(LEDGER).order_by(LEDGER.c.number)
            )
            found = check_records((record_of(row) for row in rows), witness)
        faults = list(found.faults)
        if head is None:
            faults.append("the head is missing")
        elif (head.records, head.hash) != (found.records, found.head):
            faults.append(
                f"the head says {head.records} records ending in {head.hash[:12]}, "
                f"there are {found.records} ending in {found.head[:12]}"
            )
        return LedgerCheck(found.records, found.head, tuple(faults), found.remarks)


def check_records(records: Iterable[Record], witness: tuple[int, str] | None = None) -> LedgerCheck:
    """Check a chain of records, of the library or of an export."""
    faults: list[str] = []
    remarks: list[str] = []
    number, previous, time = 0, FIRST, ""
    for record in records:
        if record.number != number + 1:
            faults.append(f"record {number + 1} is missing: the next one is {record.number}")
        if record.previous != previous:
            faults.append(f"record {record.number} does not follow the one before it")
        if record.hash != _hash_of_record(record):
            faults.append(f"record {record.number} was changed")
        if witness and record.number == witness[0] and record.hash != witness[1]:
            faults.append(f"record {record.number} is not the one of the earlier export")
        if time and record.written_at < time:
            back = clock.seconds_between(record.written_at, time)
            by = "" if back is None else f" by {back:,.0f} s"
            remarks.append(f"the clock ran back{by} before record {record.number}")
        number, previous, time = record.number, record.hash, record.written_at
    if witness and witness[0] > number:
        faults.append(f"the earlier export has {witness[0]} records, there are only {number}")
    return LedgerCheck(number, previous, tuple(faults), tuple(remarks))


def _hash_of_record(record: Record) -> str:
    return hash_of(
        record.number,
        record.kind,
        record.study_uid,
        record.sop_uid,
        record.reader,
        canonical(record.content),
        record.written_at,
        record.previous,
    )


def record_of(row: Row) -> Record:
    """Return a line of the ledger as a value; content that is no JSON any more stays as text."""
    try:
        content = json.loads(row.content)
    except ValueError:
        content = {"unreadable": row.content}
    if not isinstance(content, dict):
        content = {"unreadable": row.content}
    return Record(
        row.number,
        row.kind,
        row.study_uid,
        row.sop_uid,
        row.reader,
        content,
        row.written_at,
        row.previous,
        row.hash,
    )
