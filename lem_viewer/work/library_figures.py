"""What a library tells of a model and of its readers: the figures of the dashboard and the report.

All statistics are those of ``lem_viewer.audit``; here they are only fed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from lem_viewer.audit.agreement import cohen_kappa
from lem_viewer.audit.figures import CaseRow, as_json, metrics_of
from lem_viewer.audit.pairing import compare_runs
from lem_viewer.audit.roc import roc_curve
from lem_viewer.audit.statistics import wilson
from lem_viewer.library.database import Library
from lem_viewer.library.findings import verdict_of
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.values.cases import KnownModel, LibraryCase
from lem_viewer.values.image import UNKNOWN
from lem_viewer.values.lexicon import is_recall
from lem_viewer.values.reading import Assessment, Record
from lem_viewer.values.withdrawal import short_hash
from lem_viewer.work.journeys import withdrawn_by_sha256

DICE_BINS = 10
WORST = 12
#: How cases are put together: name -> what of a case.
GROUPS = {
    "density": lambda case: case.density,
    "view": lambda case: case.view,
    "vendor": lambda case: case.manufacturer,
    "lesion": lambda case: case.lesion,
}
#: Suspicion in its order; 0 (incomplete) stands before 4: it calls back without a suspicion.
_ORDER = ("1", "2", "3", "0", "4A", "4B", "4C", "5", "6")


def row_of(case: LibraryCase) -> CaseRow:
    """Return a labelled case as the statistics read it.

    Raises
    ------
    ValueError
        Nobody knows its label.
    """
    said = case.prediction
    if case.label is None:
        raise ValueError(f"{said.sop_uid} has no label")
    return CaseRow(
        file=f"{said.study_id}/{said.sop_uid}",
        patient=case.patient,
        label=case.label,
        probability=said.probability,
        hit=said.hit if case.label else None,
        chance=said.chance if case.label else None,
        dice=said.dice if case.label else None,
        dice_score_map=said.dice_score_map if case.label else None,
        lesions=said.lesions,
        lesions_hit=said.lesions_hit,
        extrema=len(said.extrema),
        seconds=said.seconds,
        error=said.error,
        notes=said.notes,
        iou=said.iou if case.label else None,
        marks=said.marks,
        logit=said.logit,
    )


def model_figures(
    library: Library, model: KnownModel, since: str = "", until: str = ""
) -> dict[str, Any]:
    """Return everything the dashboard shows of a model, ready for JSON.

    Parameters
    ----------
    library : Library
    model : KnownModel
    since, until : str
        Study dates YYYYMMDD, inclusive; empty: open.
    """
    cases = Predictions(library).cases(model.sha256, since, until)
    labelled = [case for case in cases if case.label is not None]
    threshold = next((c.prediction.threshold for c in cases if c.prediction.threshold), 0.5)
    rows = [row_of(case) for case in labelled]
    said = Readings(library).stored(since, until)
    found: dict[str, Any] = {
        "model": model.model_id,
        "withdrawn": withdrawn_by_sha256(model.sha256),
        "since": since,
        "until": until,
        "images": len(cases),
        "studies": len({case.prediction.study_id for case in cases}),
        "patients": len({case.patient for case in cases}),
        "labelled": len(labelled),
        "failed": sum(case.prediction.probability is None for case in cases),
        "threshold": threshold,
        "metrics": metrics_of(rows, model.model_id, threshold) if rows else None,
        "roc": _roc(labelled),
        "dice_histogram": _dice_histogram(rows),
        "confusion": _confusion(rows, threshold),
        "groups": {name: _grouped(labelled, key, threshold) for name, key in GROUPS.items()},
        "worst": [_worst_line(case) for case in worst_cases(labelled)],
        "readings": len(said),
        "readers": reader_agreement(said, cases),
        "verdicts": verdict_counts(
            Ledger(library).records(kinds=("verdict", "missed")), model.sha256
        ),
    }
    return {name: as_json(value) for name, value in found.items()}


def paired_figures(
    library: Library, first: KnownModel, second: KnownModel, since: str = "", until: str = ""
) -> dict[str, Any]:
    """Return two models on the images both have read, with the paired tests.

    Raises
    ------
    UnusableDataset
        They have no labelled image in common.
    """
    runs = [
        [
            row_of(c)
            for c in Predictions(library).cases(m.sha256, since, until)
            if c.label is not None
        ]
        for m in (first, second)
    ]
    return {"a": first.model_id, "b": second.model_id, **compare_runs(*runs)}


def _roc(cases: Sequence[LibraryCase]) -> dict[str, Any] | None:
    read = [case for case in cases if case.prediction.probability is not None]
    curve = roc_curve(
        [case.prediction.probability or 0.0 for case in read],
        [case.label or 0 for case in read],
        [case.patient for case in read],
    )
    if curve is None:
        return None
    return {
        "false_positive": curve.false_positive.tolist(),
        "true_positive": curve.true_positive.tolist(),
        "band": [list(point) for point in curve.band],
    }


def _dice_histogram(rows: Sequence[CaseRow]) -> list[int]:
    """Return how many Dice values lie in each tenth; 1.0 lies in the last."""
    counts = [0] * DICE_BINS
    for row in rows:
        if row.dice is not None:
            counts[min(DICE_BINS - 1, int(row.dice * DICE_BINS))] += 1
    return counts


def _confusion(rows: Sequence[CaseRow], threshold: float) -> dict[str, int]:
    counts: Counter[tuple[int, bool]] = Counter(
        (row.label, row.probability >= threshold) for row in rows if row.probability is not None
    )
    return {
        "true_positive": counts[1, True],
        "false_negative": counts[1, False],
        "false_positive": counts[0, True],
        "true_negative": counts[0, False],
    }


def _grouped(cases: Sequence[LibraryCase], key: Any, threshold: float) -> list[dict[str, Any]]:
    """Return the main figures of each group, the largest first."""
    groups: dict[str, list[CaseRow]] = defaultdict(list)
    for case in cases:
        groups[key(case) or "not known"].append(row_of(case))
    lines = []
    for name, rows in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        figures = metrics_of(rows, "", threshold)
        wanted = (
            "n", "n_positive", "n_negative", "auc", "auc_ci", "sensitivity", "sensitivity_ci",
            "specificity", "specificity_ci", "hit_rate", "hit_ci", "dice_mean", "dice_ci",
        )  # fmt: skip
        lines.append({"group": name, **{each: figures[each] for each in wanted}})
    return lines


def worst_cases(cases: Sequence[LibraryCase], most: int = WORST) -> list[LibraryCase]:
    """Return the cases on which the model was most wrong: first by probability, then by place."""

    def wrongness(case: LibraryCase) -> tuple[float, float]:
        said = case.prediction
        off = abs((case.label or 0) - (said.probability or 0.0))
        return off, 1.0 - (said.dice or 0.0) if case.label else 0.0

    read = [case for case in cases if case.prediction.probability is not None]
    return sorted(read, key=wrongness, reverse=True)[:most]


def _worst_line(case: LibraryCase) -> dict[str, Any]:
    said = case.prediction
    return {
        "study_id": said.study_id,
        "sop_uid": said.sop_uid,
        "title": _title(case),
        "label": case.label,
        "probability": said.probability,
        "dice": said.dice,
        "hit": said.hit,
        "path": case.path,
    }


def _title(case: LibraryCase) -> str:
    """Return side and view; the file's name where neither is known."""
    parts = [part for part in (case.laterality, case.view) if part and part != UNKNOWN]
    return " ".join(parts) or Path(case.path).name


def verdict_counts(records: Iterable[Record], model_sha256: str) -> dict[str, Any]:
    """Count what readers say of a model's findings: the last word on each finding counts."""
    last: dict[tuple[Any, ...], Any] = {}
    missed: set[object] = set()
    taken_back: set[object] = set()
    for record in records:
        content = record.content
        if record.kind == "missed":
            if short_hash(str(content.get("missed_by"))) == model_sha256[:8]:
                missed.add(content["id"])
            if content.get("is_removed"):
                taken_back.add(content["id"])
        elif content.get("model_sha256") == model_sha256:
            said = verdict_of(record)
            last[record.reader, said.sop_uid, round(said.row, 2), round(said.col, 2)] = said
    opinions = Counter(str(said.opinion) for said in last.values())
    reasons = Counter(said.reason for said in last.values() if said.reason)
    decided = opinions["agree"] + opinions["disagree"]
    return {
        "agree": opinions["agree"],
        "disagree": opinions["disagree"],
        "unsure": opinions["unsure"],
        "agree_rate": opinions["agree"] / decided if decided else None,
        "agree_ci": wilson(opinions["agree"], decided),
        "reasons": dict(reasons.most_common()),
        "missed": len(missed - taken_back),
    }


# ------------------------------------------------------------------------------- readers


def reader_agreement(
    said: Sequence[Assessment], cases: Sequence[LibraryCase]
) -> list[dict[str, Any]]:
    """Return the kappas of each two readers, and of each reader with the model.

    Breasts that both have spoken of are compared: readers by category (weighted by its place in
    the order of suspicion), a reader and the model by whether the woman is called back.
    """
    by_reader: dict[str, dict[tuple[int, str], str]] = defaultdict(dict)
    for each in said:
        for side in ("R", "L"):
            if category := each.breast(side).birads:
                by_reader[each.reader][each.study_id, side] = category
    readers = sorted(by_reader)
    lines = [
        line
        for number, first in enumerate(readers)
        for second in readers[number + 1 :]
        if (line := _two_readers(first, second, by_reader[first], by_reader[second]))
    ]
    model = _model_by_breast(cases)
    lines += [line for name in readers if (line := _with_model(name, by_reader[name], model))]
    return lines


def _model_by_breast(cases: Sequence[LibraryCase]) -> dict[tuple[int, str], bool]:
    found: dict[tuple[int, str], bool] = {}
    for case in cases:
        said = case.prediction
        if said.probability is not None:
            breast = (said.study_id, said.laterality)
            says_yes = said.probability >= (said.threshold or 0.5)
            found[breast] = found.get(breast, False) or says_yes
    return found


def _two_readers(
    first: str, second: str, of_first: dict[Any, str], of_second: dict[Any, str]
) -> dict[str, Any] | None:
    both = sorted(of_first.keys() & of_second.keys())
    found = cohen_kappa(
        [of_first[b] for b in both], [of_second[b] for b in both], _ORDER, weighted=True
    )
    return _kappa_line(first, second, "category", found)


def _with_model(
    reader: str, of_reader: dict[Any, str], model: dict[Any, bool]
) -> dict[str, Any] | None:
    both = sorted(of_reader.keys() & model.keys())
    found = cohen_kappa(
        [str(is_recall(of_reader[b])) for b in both],
        [str(model[b]) for b in both],
        ("False", "True"),
    )
    return _kappa_line(reader, "model", "recall", found)


def _kappa_line(first: str, second: str, of: str, found: Any) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "first": first, "second": second, "of": of, "n": found.n,
        "agreement": found.agreement, "kappa": found.kappa, "ci": found.interval,
    }  # fmt: skip
