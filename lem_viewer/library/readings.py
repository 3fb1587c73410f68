"""What readers said of studies: drafts as they are typed, and what was stored.

An assessment is a draft until it is stored; storing writes it into the ledger as well. To change
a stored one it is first reopened (amended), and storing it again is a new record: what was said
before stays in the ledger. Every change names the version it was made from; one that is made from
an older version is refused, so that two windows never overwrite each other.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select, update
from sqlalchemy.exc import IntegrityError

from lem_viewer.errors import ChangedMeanwhile, UnusableLibrary
from lem_viewer.library import clock, ledger
from lem_viewer.library.database import Library
from lem_viewer.library.schema import ASSESSMENTS, STUDIES
from lem_viewer.library.summaries import refresh_reading
from lem_viewer.library.worklist import ensure_reader
from lem_viewer.values.reading import Assessment, BreastAssessment


class Readings:
    """The assessments of a library.

    Parameters
    ----------
    library : Library
    app_version : str
        Written into the ledger.
    """

    def __init__(self, library: Library, app_version: str = "") -> None:
        self._library = library
        self._app_version = app_version

    def of(self, study: int, reader: str) -> Assessment:
        """Return what a reader has said of a study so far; version 0: nothing yet."""
        with self._library.reading() as connection:
            return _read(connection, study, reader)

    def all_of(self, study: int) -> tuple[Assessment, ...]:
        """Return what every reader has said of a study."""
        with self._library.reading() as connection:
            rows = connection.execute(
                select(ASSESSMENTS.c.reader)
                .where(ASSESSMENTS.c.study_id == study)
                .order_by(ASSESSMENTS.c.reader)
            ).scalars()
            return tuple(_read(connection, study, reader) for reader in rows.all())

    def stored(self, since: str = "", until: str = "") -> tuple[Assessment, ...]:
        """Return every stored assessment of studies dated ``since`` to ``until``."""
        chosen = (
            select(ASSESSMENTS)
            .join(STUDIES, STUDIES.c.id == ASSESSMENTS.c.study_id)
            .where(ASSESSMENTS.c.stored_at != "")
            .order_by(ASSESSMENTS.c.study_id, ASSESSMENTS.c.reader)
        )
        if since:
            chosen = chosen.where(STUDIES.c.study_date >= since)
        if until:
            chosen = chosen.where(STUDIES.c.study_date <= until)
        with self._library.reading() as connection:
            return tuple(_assessment_of(row) for row in connection.execute(chosen))

    def save(self, said: Assessment) -> Assessment:
        """Keep a draft as it is typed; return it with its new version.

        Raises
        ------
        ChangedMeanwhile
            It was changed or stored in another window.
        """
        with self._library.writing() as connection:
            return self._save(connection, said)

    def store(self, said: Assessment) -> Assessment:
        """Store an assessment: from now on it counts, and the model's marks may be shown.

        Raises
        ------
        UnusableLibrary
            Neither breast has a category.
        ChangedMeanwhile
        """
        if not (said.right.birads or said.left.birads):
            raise UnusableLibrary(
                "neither breast has a BI-RADS category",
                advice="Choose a category for at least one breast, then store it.",
            )
        with self._library.writing() as connection:
            ensure_reader(connection, said.reader)
            ledger.lock(connection)  # reader, ledger, study: everybody locks in this order
            saved = self._save(connection, replace(said, stored_at=clock.now()))
            self._record(connection, "assessment", saved)
            refresh_reading(connection, said.study_id)
        return saved

    def amend(self, said: Assessment) -> Assessment:
        """Reopen a stored assessment; the ledger keeps what was stored.

        Raises
        ------
        ChangedMeanwhile
        """
        with self._library.writing() as connection:
            self._update(connection, said, {"stored_at": ""}, was_stored=True)
            refresh_reading(connection, said.study_id)
            return _read(connection, said.study_id, said.reader)

    def reveal(self, said: Assessment) -> Assessment:
        """Write down that the model's marks are shown now; the first time counts.

        Raises
        ------
        UnusableLibrary
            Blinded, and not yet stored.
        """
        with self._library.writing() as connection:
            ledger.lock(connection)
            current = _read(connection, said.study_id, said.reader, to_change=True)
            if current.revealed_at:
                return current
            if current.is_blinded and not current.is_stored:
                raise UnusableLibrary(
                    "the model's marks stay hidden until the assessment is stored",
                    advice="Store the assessment first.",
                )
            if current.version == 0:
                return current
            shown = {"revealed_at": clock.now()}
            self._update(connection, current, shown, was_stored=current.is_stored)
            kept = _read(connection, said.study_id, said.reader)
            self._record(connection, "reveal", kept)
            return kept

    # ------------------------------------------------------------------ steps

    def _save(self, connection: Connection, said: Assessment) -> Assessment:
        if said.version == 0:
            ensure_reader(connection, said.reader)
            there = connection.execute(select(ASSESSMENTS.c.version).where(_is(said))).first()
            if there:
                raise _changed(self._library.where)
            started = said.started_at or clock.now()
            values = _values(replace(said, started_at=started))
            try:
                connection.execute(
                    insert(ASSESSMENTS).values(
                        study_id=said.study_id, reader=said.reader, version=1, **values
                    )
                )
            except IntegrityError as error:  # another window was quicker
                raise _changed(self._library.where) from error
            refresh_reading(connection, said.study_id)
        else:
            words = {n: v for n, v in _values(said).items() if n not in _OF_THE_BEGINNING}
            self._update(connection, said, words, was_stored=False)
        return _read(connection, said.study_id, said.reader)

    def _update(
        self, connection: Connection, said: Assessment, changes: dict[str, Any], *, was_stored: bool
    ) -> None:
        stored = ASSESSMENTS.c.stored_at
        done = connection.execute(
            update(ASSESSMENTS)
            .where(
                _is(said),
                ASSESSMENTS.c.version == said.version,
                stored != "" if was_stored else stored == "",
            )
            .values(version=said.version + 1, **changes)
        )
        if done.rowcount != 1:
            raise _changed(self._library.where)

    def _record(self, connection: Connection, kind: str, said: Assessment) -> None:
        uid = connection.execute(
            select(STUDIES.c.study_uid).where(STUDIES.c.id == said.study_id)
        ).scalar_one()
        content = asdict(said) | {"app_version": self._app_version}
        del content["study_id"], content["reader"]
        ledger.append(connection, kind, uid, "", said.reader, content)


#: Set when the line is made or the marks are shown; words that are saved later leave them alone.
_OF_THE_BEGINNING = ("started_at", "is_blinded", "revealed_at")


def _is(said: Assessment) -> Any:
    return and_(ASSESSMENTS.c.study_id == said.study_id, ASSESSMENTS.c.reader == said.reader)


def _changed(where: str) -> ChangedMeanwhile:
    return ChangedMeanwhile(
        "this assessment was changed or stored in another window",
        where=where,
        advice="Nothing was overwritten. Look at what is there now, then write your words again.",
    )


def _values(said: Assessment) -> dict[str, Any]:
    found: dict[str, Any] = {
        f"{side}_{name}": value
        for side in ("right", "left")
        for name, value in asdict(getattr(said, side)).items()
    }
    for name in ("started_at", "stored_at", "revealed_at", "is_blinded"):
        found[name] = getattr(said, name)
    return found


def _read(
    connection: Connection, study: int, reader: str, *, to_change: bool = False
) -> Assessment:
    chosen = select(ASSESSMENTS).where(
        ASSESSMENTS.c.study_id == study, ASSESSMENTS.c.reader == reader
    )
    row = connection.execute(chosen.with_for_update() if to_change else chosen).first()
    return Assessment(study, reader) if row is None else _assessment_of(row)


def _assessment_of(row: Row) -> Assessment:
    right, left = (
        BreastAssessment(*(row._mapping[f"{side}_{n}"] for n in ("birads", "density", "comment")))
        for side in ("right", "left")
    )
    return Assessment(
        row.study_id,
        row.reader,
        right,
        left,
        row.started_at,
        row.stored_at,
        row.revealed_at,
        row.is_blinded,
        row.version,
    )
