"""What models said of the images, one line an image and model hash; and what is true of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Row, and_, delete, func, insert, select

from lem_viewer.library import clock
from lem_viewer.library.database import Library
from lem_viewer.library.schema import FILES, PREDICTIONS, REFERENCES, STUDIES
from lem_viewer.library.summaries import lock_studies, refresh_files, refresh_reading
from lem_viewer.values.cases import KeptPrediction, KnownModel, LibraryCase

_NAMES = tuple(field.name for field in fields(KeptPrediction))
_AT_ONCE = 400
#: Which of several references holds; the first that is there.
REFERENCE_ORDER = ("manifest", "truth")


class Predictions:
    """The predictions of a library.

    Parameters
    ----------
    library : Library
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def keep(self, said: Sequence[KeptPrediction]) -> None:
        """Keep what a model said; what the same model hash said before is replaced."""
        if not said:
            return
        with self._library.writing() as connection:
            lock_studies(connection, {each.study_id for each in said})
            for each in said:
                connection.execute(
                    delete(PREDICTIONS).where(
                        PREDICTIONS.c.study_id == each.study_id,
                        PREDICTIONS.c.sop_uid == each.sop_uid,
                        PREDICTIONS.c.model_sha256 == each.model_sha256,
                    )
                )
            connection.execute(insert(PREDICTIONS), [_row_of(each) for each in said])
            for study in sorted({each.study_id for each in said}):
                refresh_reading(connection, study)

    def of(self, study: int, model_sha256: str = "") -> tuple[KeptPrediction, ...]:
        """Return what models (or one) said of a study's images."""
        chosen = select(PREDICTIONS).where(PREDICTIONS.c.study_id == study)
        if model_sha256:
            chosen = chosen.where(PREDICTIONS.c.model_sha256 == model_sha256)
        with self._library.reading() as connection:
            rows = connection.execute(chosen.order_by(PREDICTIONS.c.id))
            return tuple(_prediction_of(row) for row in rows)

    def models(self) -> tuple[KnownModel, ...]:
        """Return the models that have read something, the latest first."""
        last = func.max(PREDICTIONS.c.made_at)
        chosen = (
            select(
                PREDICTIONS.c.model_name,
                PREDICTIONS.c.model_sha256,
                func.max(PREDICTIONS.c.model_version),
                func.count(),
                last,
            )
            .group_by(PREDICTIONS.c.model_name, PREDICTIONS.c.model_sha256)
            .order_by(last.desc())
        )
        with self._library.reading() as connection:
            return tuple(KnownModel(*row) for row in connection.execute(chosen))

    def undone(self, model_sha256: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield the studies with images this model has not read: (study, SOP UIDs left)."""
        done = and_(
            PREDICTIONS.c.study_id == FILES.c.study_id,
            PREDICTIONS.c.sop_uid == FILES.c.sop_uid,
            PREDICTIONS.c.model_sha256 == model_sha256,
        )
        left = (
            select(FILES.c.study_id, FILES.c.sop_uid)
            .outerjoin(PREDICTIONS, done)
            .where(FILES.c.kind == "view", FILES.c.is_present, FILES.c.study_id.is_not(None))
            .where(PREDICTIONS.c.id.is_(None))
            .distinct()
            .order_by(FILES.c.study_id, FILES.c.sop_uid)
        )
        with self._library.reading() as connection:
            rows = connection.execute(left).all()
        by_study: dict[int, list[str]] = {}
        for study, uid in rows:
            by_study.setdefault(study, []).append(uid)
        for study, uids in by_study.items():
            yield study, tuple(uids)

    def cases(self, model_sha256: str, since: str = "", until: str = "") -> tuple[LibraryCase, ...]:
        """Return every image a model has read, of studies dated ``since`` to ``until``."""
        chosen = (
            select(
                PREDICTIONS,
                STUDIES.c.study_uid,
                STUDIES.c.patient_id,
                STUDIES.c.study_date,
                STUDIES.c.manufacturer,
                STUDIES.c.density,
            )
            .join(STUDIES, STUDIES.c.id == PREDICTIONS.c.study_id)
            .where(PREDICTIONS.c.model_sha256 == model_sha256)
            .order_by(PREDICTIONS.c.id)
        )
        if since:
            chosen = chosen.where(STUDIES.c.study_date >= since)
        if until:
            chosen = chosen.where(STUDIES.c.study_date <= until)
        with self._library.reading() as connection:
            rows = connection.execute(chosen).all()
            known = {
                (row.study_id, row.sop_uid, row.source): (row.label, row.lesion)
                for row in connection.execute(select(REFERENCES))
            }
            places = {
                (row.study_id, row.sop_uid): row
                for row in connection.execute(
                    select(
                        FILES.c.study_id, FILES.c.sop_uid, FILES.c.laterality,
                        FILES.c.view, FILES.c.path,
                    ).where(FILES.c.kind == "view").order_by(FILES.c.is_present, FILES.c.id.desc())
                )
            }  # fmt: skip
        return tuple(_case_of(row, known, places) for row in rows)

    def images_at(self, paths: Sequence[str]) -> dict[str, tuple[int, str]]:
        """Return path -> (study, SOP UID) of the views among these files."""
        found: dict[str, tuple[int, str]] = {}
        with self._library.reading() as connection:
            for at in range(0, len(paths), _AT_ONCE):
                rows = connection.execute(
                    select(FILES.c.path, FILES.c.study_id, FILES.c.sop_uid).where(
                        FILES.c.path.in_(paths[at : at + _AT_ONCE]), FILES.c.kind == "view"
                    )
                )
                found.update({row.path: (row.study_id, row.sop_uid) for row in rows})
        return found

    def set_references(self, references: Iterable[tuple[int, str, int, str]], source: str) -> None:
        """Keep what is true of images: (study, SOP UID, label 0 or 1, lesion); replaces.

        Parameters
        ----------
        references : iterable
        source : str
            One of ``REFERENCE_ORDER``.
        """
        rows = [
            {"study_id": study, "sop_uid": uid, "label": label, "lesion": lesion}
            for study, uid, label, lesion in references
        ]
        if not rows:
            return
        with self._library.writing() as connection:
            lock_studies(connection, {int(str(row["study_id"])) for row in rows})
            for row in rows:
                connection.execute(
                    delete(REFERENCES).where(
                        REFERENCES.c.study_id == row["study_id"],
                        REFERENCES.c.sop_uid == row["sop_uid"],
                        REFERENCES.c.source == source,
                    )
                )
            stamp = {"source": source, "set_at": clock.now()}
            connection.execute(insert(REFERENCES), [row | stamp for row in rows])
            refresh_files(connection, {int(str(row["study_id"])) for row in rows})


def _row_of(said: KeptPrediction) -> dict[str, Any]:
    row = asdict(said)
    row["extrema"] = json.dumps(said.extrema)
    row["regions"] = json.dumps(said.regions)
    row["made_at"] = said.made_at or clock.now()
    return row


def _prediction_of(row: Row) -> KeptPrediction:
    values = {name: row._mapping[name] for name in _NAMES}
    values["extrema"] = tuple((r, c, s) for r, c, s in json.loads(values["extrema"]))
    values["regions"] = tuple(json.loads(values["regions"]))
    return KeptPrediction(**values)


def _case_of(row: Row, known: dict[Any, Any], places: dict[Any, Any]) -> LibraryCase:
    label, lesion = next(
        (
            known[row.study_id, row.sop_uid, source]
            for source in REFERENCE_ORDER
            if (row.study_id, row.sop_uid, source) in known
        ),
        (None, ""),
    )
    place = places.get((row.study_id, row.sop_uid))
    return LibraryCase(
        _prediction_of(row),
        patient=row.patient_id or row.study_uid,
        study_date=row.study_date,
        manufacturer=row.manufacturer,
        density=row.density,
        laterality=place.laterality if place else row.laterality,
        view=place.view if place else "",
        label=label,
        lesion=lesion,
        path=place.path if place else "",
    )
