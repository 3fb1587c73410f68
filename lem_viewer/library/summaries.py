"""The summary columns of a study, made anew from what is kept of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, func, select, update

from lem_viewer.library.schema import (
    ASSESSMENTS,
    ASSIGNMENTS,
    FILES,
    LEDGER,
    PREDICTIONS,
    REFERENCES,
    STUDIES,
)
from lem_viewer.values.image import STANDARD_HANGING, UNKNOWN
from lem_viewer.values.lexicon import is_recall
from lem_viewer.values.reading import Status

_RANK = {status: rank for rank, status in enumerate(Status)}
_PLACE = {place: number for number, place in enumerate(STANDARD_HANGING)}
_AT_ONCE = 400


def status_of_rank(rank: int) -> Status:
    """Return the status kept as a number."""
    return tuple(Status)[rank]


def rank_of_status(status: Status) -> int:
    """Return the number that is kept of a status."""
    return _RANK[status]


def lock_studies(connection: Connection, studies: Collection[int]) -> None:
    """Let nobody else make these lines anew until this transaction ends.

    Else, on a server, two programs that change parts of one study at the same moment would each
    make its line without the other's part. In the order of their numbers: nobody waits in a ring.
    """
    chosen = select(STUDIES.c.id).where(STUDIES.c.id.in_(sorted(studies)))
    # Without the key: a line that was added for a study by another program holds its key, and
    # two that both had added one would wait for each other.
    connection.execute(chosen.order_by(STUDIES.c.id).with_for_update(key_share=True)).all()


def refresh_files(connection: Connection, studies: Collection[int]) -> None:
    """Make views, images, presence, truth and source anew from the files."""
    for some in pieces(studies):
        lock_studies(connection, some)
        rows: dict[int, list[Row]] = defaultdict(list)
        chosen = select(FILES).where(FILES.c.study_id.in_(some)).order_by(FILES.c.path)
        for row in connection.execute(chosen):
            rows[row.study_id].append(row)
        labelled = select(REFERENCES.c.study_id).where(REFERENCES.c.study_id.in_(some))
        with_reference = set(connection.execute(labelled).scalars())
        connection.execute(
            update(STUDIES).where(STUDIES.c.id == bindparam("of")),
            [_of_files(each, rows[each], each in with_reference) for each in some],
        )


def _of_files(study: int, rows: list[Row], has_reference: bool) -> dict[str, Any]:
    views = [row for row in rows if row.kind == "view"]
    there = [row for row in views if row.is_present]
    shown = there or views
    places = {(row.laterality, row.view) for row in shown}
    ordered = sorted(places, key=lambda place: (_PLACE.get(place, 9), place))
    return {
        "of": study,
        "views": ", ".join(_title(*place) for place in ordered),
        "images": len({row.sop_uid or row.path for row in shown}),
        "is_present": bool(there),
        "has_truth": has_reference or any(r.kind == "truth" and r.is_present for r in rows),
        "source": _folder(shown[0].path) if shown else "",
    }


def _title(laterality: str, view: str) -> str:
    return " ".join("?" if part == UNKNOWN else part for part in (laterality, view))


def _folder(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[0]


def refresh_reading(connection: Connection, study: int) -> None:
    """Make status, density, probability and disagreement anew; the version counts up."""
    lock_studies(connection, [study])
    said = connection.execute(
        select(ASSESSMENTS).where(ASSESSMENTS.c.study_id == study).order_by(ASSESSMENTS.c.stored_at)
    ).all()
    stored = [row for row in said if row.stored_at]
    densities = [d for row in stored for d in (row.right_density, row.left_density) if d]
    model, breasts = _latest_prediction(connection, study)
    disagrees = [
        differs
        for row in stored
        if (differs := _differs({"R": row.right_birads, "L": row.left_birads}, breasts)) is not None
    ]
    best = max((probability for probability, _ in breasts.values()), default=None)
    connection.execute(
        update(STUDIES)
        .where(STUDIES.c.id == study)
        .values(
            status=_RANK[_status(connection, study, bool(said), bool(stored))],
            density=max(densities, default=""),
            probability=best,
            model_id=model,
            disagrees=any(disagrees) if disagrees else None,
            version=STUDIES.c.version + 1,
        )
    )


def _status(connection: Connection, study: int, is_begun: bool, is_stored: bool) -> Status:
    audited = connection.execute(
        select(LEDGER.c.number)
        .join(STUDIES, STUDIES.c.study_uid == LEDGER.c.study_uid)
        .where(STUDIES.c.id == study, LEDGER.c.kind == "audited")
        .limit(1)
    ).first()
    if audited:
        return Status.AUDITED
    if is_stored:
        return Status.READ
    return Status.READING if is_begun else Status.NEW


def _latest_prediction(
    connection: Connection, study: int
) -> tuple[str, dict[str, tuple[float, bool]]]:
    """Return the model that read a study last, and side -> (probability, is it positive)."""
    mine = (PREDICTIONS.c.study_id == study) & PREDICTIONS.c.probability.is_not(None)
    last = connection.execute(
        select(PREDICTIONS.c.model_name, PREDICTIONS.c.model_sha256)
        .where(mine)
        .order_by(PREDICTIONS.c.made_at.desc(), PREDICTIONS.c.id.desc())
        .limit(1)
    ).first()
    if last is None:
        return "", {}
    positive = case(
        (PREDICTIONS.c.probability >= func.coalesce(PREDICTIONS.c.threshold, 0.5), 1), else_=0
    )
    rows = connection.execute(
        select(PREDICTIONS.c.laterality, func.max(PREDICTIONS.c.probability), func.max(positive))
        .where(mine, PREDICTIONS.c.model_sha256 == last.model_sha256)
        .group_by(PREDICTIONS.c.laterality)
    )
    return (
        f"{last.model_name}@{last.model_sha256[:8]}",
        {side: (float(most), bool(is_positive)) for side, most, is_positive in rows},
    )


def _differs(birads: dict[str, str], breasts: dict[str, tuple[float, bool]]) -> bool | None:
    """Return whether reader and model differ on a breast of which both have spoken."""
    told = [
        recall != breasts[side][1]
        for side, category in birads.items()
        if side in breasts and (recall := is_recall(category)) is not None
    ]
    return any(told) if told else None


def refresh_assignment(connection: Connection, study: int) -> None:
    """Make the readers' names anew."""
    lock_studies(connection, [study])
    names = connection.execute(
        select(ASSIGNMENTS.c.reader)
        .where(ASSIGNMENTS.c.study_id == study)
        .order_by(ASSIGNMENTS.c.reader)
    ).scalars()
    connection.execute(
        update(STUDIES)
        .where(STUDIES.c.id == study)
        .values(assigned_to=", ".join(names), version=STUDIES.c.version + 1)
    )


def pieces(values: Iterable[int]) -> list[list[int]]:
    """Return the numbers in pieces that fit into one statement."""
    all_of_them = sorted(values)
    return [all_of_them[at : at + _AT_ONCE] for at in range(0, len(all_of_them), _AT_ONCE)]
