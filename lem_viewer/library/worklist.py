"""The worklist: pages, search, what comes next, flags and assignments."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from lem_viewer.errors import ChangedMeanwhile, UnusableLibrary
from lem_viewer.library import clock
from lem_viewer.library.database import Library, insert_new
from lem_viewer.library.schema import ASSESSMENTS, ASSIGNMENTS, FILES, READERS, STUDIES
from lem_viewer.library.summaries import rank_of_status, refresh_assignment, status_of_rank
from lem_viewer.library.words import searchable
from lem_viewer.values.reading import WorklistEntry, WorklistQuery

LONGEST_NAME = 200
#: A search that finds more is answered by going through the list in its order.
BROAD = 2_000
_SORT_COLUMNS = {"patient_name": "sort_name"}
_SHOWN = [
    column for column in STUDIES.c if column.name not in ("sort_name", "search_text", "added_at")
]


class Worklist:
    """The studies of a library as a reader goes through them.

    Parameters
    ----------
    library : Library
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def count(self, query: WorklistQuery) -> int:
        """Return how many studies a query finds."""
        with self._library.reading() as connection:
            chosen = select(func.count()).select_from(STUDIES).where(*_conditions(query))
            return int(connection.execute(chosen).scalar() or 0)

    def page(self, query: WorklistQuery, start: int, size: int) -> tuple[WorklistEntry, ...]:
        """Return some lines, from number ``start`` (0 is the first) on."""
        with self._library.reading() as connection:
            conditions = _conditions(query, _ids_found(connection, query))
            chosen = _ordered(select(*_SHOWN).where(*conditions), query)
            return tuple(
                entry_of(row) for row in connection.execute(chosen.offset(start).limit(size))
            )

    def entry(self, study: int) -> WorklistEntry:
        """Return one study.

        Raises
        ------
        UnusableLibrary
            There is none of this number.
        """
        with self._library.reading() as connection:
            row = connection.execute(select(*_SHOWN).where(STUDIES.c.id == study)).first()
        if row is None:
            raise UnusableLibrary(
                f"it has no study {study}", where=self._library.where, advice="Index it again."
            )
        return entry_of(row)

    def find(self, study_uid: str, patient_id: str = "") -> WorklistEntry | None:
        """Return the study of a UID (of this patient, where several claim it), or None."""
        with self._library.reading() as connection:
            rows = connection.execute(
                select(*_SHOWN).where(STUDIES.c.study_uid == study_uid).order_by(STUDIES.c.id)
            ).all()
        if not rows:
            return None
        return entry_of(next((row for row in rows if row.patient_id == patient_id), rows[0]))

    def next(
        self, query: WorklistQuery, after: int | None, *, back: bool = False
    ) -> WorklistEntry | None:
        """Return the study that comes next in a query's order, None at its end.

        Parameters
        ----------
        query : WorklistQuery
        after : int or None
            The study that is open; it need not match the query any more (it has just been read).
            None: the first.
        back : bool
            The one before instead.
        """
        with self._library.reading() as connection:
            conditions = _conditions(query, _ids_found(connection, query))
            chosen = select(*_SHOWN).where(*conditions)
            if after is not None:
                here = connection.execute(select(STUDIES).where(STUDIES.c.id == after)).first()
                if here is not None:
                    chosen = chosen.where(_beyond(query, here, back))
            row = connection.execute(_ordered(chosen, query, back=back).limit(1)).first()
        return entry_of(row) if row else None

    def files_of(self, study: int) -> tuple[str, ...]:
        """Return the files of a study that are there: a copy once, truth after the views."""
        with self._library.reading() as connection:
            rows = connection.execute(
                select(FILES.c.path, FILES.c.kind, FILES.c.sop_uid, FILES.c.digest)
                .where(FILES.c.study_id == study, FILES.c.is_present)
                .order_by(FILES.c.kind.desc(), FILES.c.path)
            ).all()
        seen: set[tuple[str, str]] = set()
        paths = []
        for path, _kind, uid, digest in rows:
            if uid and (uid, digest) in seen:
                continue
            seen.add((uid, digest))
            paths.append(path)
        return tuple(paths)

    def images_of(self, study_uid: str) -> dict[str, tuple[str, str, str]]:
        """Return SOP UID -> (file, side, patient ID) of the images of a UID that are there."""
        with self._library.reading() as connection:
            rows = connection.execute(
                select(FILES.c.sop_uid, FILES.c.path, FILES.c.laterality, STUDIES.c.patient_id)
                .join(STUDIES, STUDIES.c.id == FILES.c.study_id)
                .where(STUDIES.c.study_uid == study_uid, FILES.c.kind == "view")
                .where(FILES.c.is_present)
                .order_by(FILES.c.path.desc())
            )
            return {row.sop_uid: (row.path, row.laterality, row.patient_id) for row in rows}

    def flag(self, study: int, *, on: bool, was: bool | None = None) -> WorklistEntry:
        """Flag a study, or take the flag away.

        Raises
        ------
        ChangedMeanwhile
            It is no longer as it ``was``.
        """
        with self._library.writing() as connection:
            mine = STUDIES.c.id == study
            if was is not None:
                mine &= STUDIES.c.is_flagged.is_(was)
            done = connection.execute(
                update(STUDIES).where(mine).values(is_flagged=on, version=STUDIES.c.version + 1)
            )
            if was is not None and done.rowcount != 1:
                raise ChangedMeanwhile(
                    "the study was changed in another window",
                    where=self._library.where,
                    advice="The line was read anew; do it again if it is still wanted.",
                )
        return self.entry(study)

    def assign(self, study: int, reader: str, *, on: bool = True) -> WorklistEntry:
        """Assign a study to a reader, or no more; several readers may have it."""
        with self._library.writing() as connection:
            mine = and_(ASSIGNMENTS.c.study_id == study, ASSIGNMENTS.c.reader == reader)
            if on:
                ensure_reader(connection, reader)
                row = {"study_id": study, "reader": reader, "assigned_at": clock.now()}
                insert_new(connection, ASSIGNMENTS, [row])
            else:
                connection.execute(delete(ASSIGNMENTS).where(mine))
            refresh_assignment(connection, study)
        return self.entry(study)

    def readers(self) -> tuple[str, ...]:
        """Return the readers' names, in order."""
        with self._library.reading() as connection:
            return tuple(
                connection.execute(select(READERS.c.name).order_by(READERS.c.name)).scalars()
            )


def ensure_reader(connection: Connection, name: str) -> None:
    """Make sure that a reader is known.

    Raises
    ------
    UnusableLibrary
        The name is empty or too long.
    """
    if not name.strip() or len(name) > LONGEST_NAME:
        raise UnusableLibrary(
            f"a reader's name has 1 to {LONGEST_NAME} characters, this one {len(name)}",
            advice="Write the reader's name in the preferences.",
        )
    if not connection.execute(select(READERS.c.name).where(READERS.c.name == name)).first():
        insert_new(connection, READERS, [{"name": name, "added_at": clock.now()}])


def entry_of(row: Row) -> WorklistEntry:
    """Return a line of the studies as a value."""
    values = dict(row._mapping)
    values["status"] = status_of_rank(values["status"])
    return WorklistEntry(**values)


# ------------------------------------------------------------------------------- queries


def _said(columns: Any, query: WorklistQuery) -> list[ColumnElement[bool]]:
    words = searchable(query.search).split()
    return [columns.search_text.contains(word, autoescape=True) for word in words]


def _ids_found(connection: Connection, query: WorklistQuery) -> list[int] | None:
    """Return the studies a search finds; None where there is no search, or it finds very many.

    With very many, a page is soonest found by going through the list in its order.
    """
    if not query.search.strip():
        return None
    chosen = select(STUDIES.c.id).where(*_said(STUDIES.c, query)).limit(BROAD + 1)
    found = list(connection.execute(chosen).scalars())
    return found if len(found) <= BROAD else None


def _conditions(query: WorklistQuery, ids: list[int] | None = None) -> list[ColumnElement[bool]]:
    """Return what must hold; ``ids`` are the studies that the search has found already."""
    columns = STUDIES.c
    found: list[ColumnElement[bool]] = []
    found += _said(columns, query) if ids is None else [columns.id.in_(ids)]
    for name in ("is_flagged", "has_truth", "is_present", "disagrees"):
        wanted = getattr(query, name)
        if wanted is not None:
            found.append(columns[name].is_(wanted))
    if query.statuses:
        found.append(columns.status.in_([rank_of_status(each) for each in query.statuses]))
    if query.densities:
        found.append(columns.density.in_(query.densities))
    if query.probability_from is not None:
        found.append(columns.probability >= query.probability_from)
    if query.probability_to is not None:
        found.append(columns.probability <= query.probability_to)
    if query.date_from:
        found.append(columns.study_date >= query.date_from)
    if query.date_to:
        found.append(columns.study_date <= query.date_to)
    return found + _of_readers(query)


def _of_readers(query: WorklistQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.assigned_to:
        mine = (ASSIGNMENTS.c.study_id == STUDIES.c.id) & (
            ASSIGNMENTS.c.reader == query.assigned_to
        )
        found.append(exists().where(mine))
    if query.unread_by:
        said = (
            (ASSESSMENTS.c.study_id == STUDIES.c.id)
            & (ASSESSMENTS.c.reader == query.unread_by)
            & (ASSESSMENTS.c.stored_at != "")
        )
        found.append(~exists().where(said))
    return found


def _sort_column(query: WorklistQuery) -> Any:
    return STUDIES.c[_SORT_COLUMNS.get(query.sort, query.sort)]


def _ordered(chosen: Select, query: WorklistQuery, *, back: bool = False) -> Select:
    """Order by the sort column, then by number; what is not known comes last either way."""
    column, down = _sort_column(query), query.descending != back
    number = STUDIES.c.id.desc() if down else STUDIES.c.id.asc()
    if column.nullable:
        # "column IS NULL" would cost the index: the direction of the database is used for null.
        first = column.desc().nulls_last() if query.descending else column.asc().nulls_last()
        if back:
            first = column.asc().nulls_first() if query.descending else column.desc().nulls_first()
        return chosen.order_by(first, number)
    return chosen.order_by(column.desc() if down else column.asc(), number)


def _beyond(query: WorklistQuery, here: Row, back: bool) -> ColumnElement[bool]:
    """Return the condition for the lines that come after a line in a query's order."""
    column, down = _sort_column(query), query.descending != back
    value = here._mapping[column.name]
    number = STUDIES.c.id < here.id if down else STUDIES.c.id > here.id
    if value is None:
        same = and_(column.is_(None), number)
        return or_(same, column.is_not(None)) if back else same
    further = column < value if down else column > value
    found = or_(further, and_(column == value, number))
    return or_(found, column.is_(None)) if column.nullable and not back else found
