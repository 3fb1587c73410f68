"""Findings that readers drew, and what readers say of a model's findings."""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, insert, select, update

from lem_viewer.errors import ChangedMeanwhile, UnusableLibrary
from lem_viewer.library import clock, ledger
from lem_viewer.library.database import Library
from lem_viewer.library.schema import FINDINGS, LEDGER, STUDIES
from lem_viewer.library.summaries import refresh_reading
from lem_viewer.library.worklist import ensure_reader
from lem_viewer.values.reading import (
    AuditVerdict,
    Opinion,
    ReaderFinding,
    Record,
    VerdictPlace,
)


def new_id() -> str:
    """Return an identifier that no other finding has."""
    return str(uuid.uuid4())


class Findings:
    """The readers' findings of a library.

    Parameters
    ----------
    library : Library
    app_version : str
    """

    def __init__(self, library: Library, app_version: str) -> None:
        self._library = library
        self._app_version = app_version

    def of(self, study: int, reader: str = "") -> tuple[ReaderFinding, ...]:
        """Return the findings of a study that were not taken back, oldest first."""
        chosen = (
            select(FINDINGS)
            .where(FINDINGS.c.study_id == study, FINDINGS.c.is_removed.is_(False))
            .order_by(FINDINGS.c.created_at, FINDINGS.c.id)
        )
        if reader:
            chosen = chosen.where(FINDINGS.c.reader == reader)
        with self._library.reading() as connection:
            return tuple(_finding_of(row) for row in connection.execute(chosen))

    def save(self, finding: ReaderFinding) -> ReaderFinding:
        """Keep a finding; return it with its new version.

        A new one, one that was missed by a model, and one that is taken back are written into
        the ledger.

        Raises
        ------
        ChangedMeanwhile
            It was changed in another window.
        """
        with self._library.writing() as connection:
            ensure_reader(connection, finding.reader)
            if finding.version == 0:
                kept = replace(finding, version=1, created_at=finding.created_at or clock.now())
                connection.execute(insert(FINDINGS).values(**_row_of(kept)))
            else:
                kept = replace(finding, version=finding.version + 1)
                done = connection.execute(
                    update(FINDINGS)
                    .where(FINDINGS.c.id == finding.id, FINDINGS.c.version == finding.version)
                    .values(**_row_of(kept))
                )
                if done.rowcount != 1:
                    raise ChangedMeanwhile(
                        "this finding was changed in another window",
                        where=self._library.where,
                        advice="Nothing was overwritten. Look at it again, then change it.",
                    )
            self._record(connection, kept)
        return kept

    def remove(self, finding: ReaderFinding) -> ReaderFinding:
        """Take a finding back; its line and its records stay."""
        return self.save(replace(finding, is_removed=True))

    def _record(self, connection: Connection, finding: ReaderFinding) -> None:
        content = asdict(finding) | {"app_version": self._app_version}
        for name in ("study_id", "sop_uid", "reader"):
            del content[name]
        kind = "missed" if finding.missed_by else "finding"
        uid = study_uid_of(connection, finding.study_id)
        ledger.append(connection, kind, uid, finding.sop_uid, finding.reader, content)


class Verdicts:
    """What readers say of a model's findings; kept in the ledger alone.

    Parameters
    ----------
    library : Library
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def add(self, verdict: AuditVerdict) -> Record:
        """Write a verdict down; one on a finding that has one already corrects it."""
        with self._library.writing() as connection:
            ensure_reader(connection, verdict.reader)
            ledger.lock(connection)  # what holds now holds until this is written
            before = _current(connection, verdict.study_uid, verdict.reader).get(verdict.place)
            bound = replace(verdict, corrects=before.hash if before else "")
            content = asdict(bound)
            for name in ("study_uid", "sop_uid", "reader"):
                del content[name]
            content["opinion"] = str(bound.opinion)
            made = ledger.append(
                connection, "verdict", verdict.study_uid, verdict.sop_uid, verdict.reader, content
            )
            row = connection.execute(select(LEDGER).where(LEDGER.c.hash == made)).one()
            return ledger.record_of(row)

    def of(self, study_uid: str, reader: str) -> tuple[AuditVerdict, ...]:
        """Return a reader's verdicts on a study that hold now: the last on each finding."""
        with self._library.reading() as connection:
            records = _current(connection, study_uid, reader)
        return tuple(verdict_of(record) for record in records.values())

    def finish(self, study: int, reader: str, content: dict[str, Any]) -> None:
        """Write down that a reader has audited a study."""
        with self._library.writing() as connection:
            ensure_reader(connection, reader)
            uid = study_uid_of(connection, study)
            ledger.append(connection, "audited", uid, "", reader, content)
            refresh_reading(connection, study)


def study_uid_of(connection: Connection, study: int) -> str:
    """Return the UID of a study.

    Raises
    ------
    UnusableLibrary
        There is none of this number.
    """
    uid = connection.execute(select(STUDIES.c.study_uid).where(STUDIES.c.id == study)).scalar()
    if uid is None:
        raise UnusableLibrary(f"the library has no study {study}", advice="Index it again.")
    return str(uid)


def verdict_of(record: Record) -> AuditVerdict:
    """Return a record of the ledger as the verdict it is."""
    content: dict[str, Any] = dict(record.content)
    content["opinion"] = Opinion(content["opinion"])
    return AuditVerdict(
        study_uid=record.study_uid, sop_uid=record.sop_uid, reader=record.reader, **content
    )


def _current(connection: Connection, study_uid: str, reader: str) -> dict[VerdictPlace, Record]:
    rows = connection.execute(
        select(LEDGER)
        .where(
            LEDGER.c.study_uid == study_uid,
            LEDGER.c.kind == "verdict",
            LEDGER.c.reader == reader,
        )
        .order_by(LEDGER.c.number)
    )
    records = [ledger.record_of(row) for row in rows]
    return {verdict_of(record).place: record for record in records}


def _row_of(finding: ReaderFinding) -> dict[str, Any]:
    row = asdict(finding)
    row["points"] = json.dumps(finding.points)
    row["descriptors"] = json.dumps(finding.descriptors)
    return row


def _finding_of(row: Any) -> ReaderFinding:
    values = dict(row._mapping)
    values["points"] = tuple((float(r), float(c)) for r, c in json.loads(values["points"]))
    values["descriptors"] = tuple((k, t) for k, t in json.loads(values["descriptors"]))
    return ReaderFinding(**values)
