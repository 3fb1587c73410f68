"""Findings as a CSV table and as JSON: a line a finding, and a line for each view without one."""

from __future__ import annotations

import csv
import io
import json
import math
from typing import Any

from lem_viewer import __version__
from lem_viewer.export.sources import NOT_FOR_DIAGNOSIS
from lem_viewer.values.marks import Mark, StudyReport, ViewReport

COLUMNS = (
    "study_uid", "sop_uid", "file", "laterality", "view", "probability", "positive",
    "calibrated_on", "flags", "processing", "observer", "observer_kind", "model", "label", "kind",
    "row", "col", "score", "certainty", "area_mm2", "area_px", "birads", "words", "comment",
    "model_withdrawn",
)  # fmt: skip
#: A cell that begins so is taken for a formula by spreadsheets.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def make_csv(study: StudyReport) -> str:
    """Return the findings as CSV; rows and columns are pixels of the stored image.

    Text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for view in study.views:
        for mark in view.marks or (None,):
            writer.writerow({k: _cell(v) for k, v in _row(study, view, mark).items()})
    return text.getvalue()


def make_json(study: StudyReport) -> str:
    """Return the findings as JSON with their outlines."""
    card = study.card
    report = {
        "notice": NOT_FOR_DIAGNOSIS,
        "lem_viewer": __version__,
        "model": card.model_id if card else None,
        "model_version": card.version if card else None,
        "model_withdrawn": study.withdrawn or None,
        "restriction": card.restriction if card else None,
        "views": [_view(view) for view in study.views],
        "assessments": [
            {
                "reader": each.reader,
                "stored_at": each.stored_at,
                "blinded": each.is_blinded,
                **{
                    side: {"birads": said.birads, "density": said.density, "comment": said.comment}
                    for side, said in (("right", each.right), ("left", each.left))
                },
            }
            for each in study.assessments
        ],
    }
    return json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _row(study: StudyReport, view: ViewReport, mark: Mark | None) -> dict[str, Any]:
    header, said = view.header, view.prediction
    row: dict[str, Any] = dict.fromkeys(COLUMNS, "")
    row |= {
        "study_uid": header.identity.study_instance_uid,
        "sop_uid": header.identity.sop_instance_uid or header.key,
        "file": header.path,
        "laterality": header.laterality,
        "view": header.view,
        "processing": "processed" if said else f"not processed: {view.not_processed or 'unknown'}",
    }
    if said is not None:
        row |= {
            "probability": said.probability,
            "positive": said.positive,
            "calibrated_on": said.calibration,
            "flags": ";".join(finding.code for finding in said.guard),
            "model_withdrawn": study.withdrawn,
        }
    if mark is not None:
        row_px, col_px = mark.peak or mark.centre
        row |= {
            "observer": mark.observer.name,
            "observer_kind": "model" if mark.observer.is_device else "reader",
            "model": mark.observer.identity,
            "label": mark.label,
            "kind": mark.kind,
            "row": row_px,
            "col": col_px,
            "score": mark.score,
            "certainty": mark.certainty,
            "area_mm2": mark.area_mm2,
            "area_px": mark.area_px,
            "birads": mark.category,
            "words": "; ".join(mark.words),
            "comment": mark.comment,
        }
    return row


def _cell(value: object) -> object:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _view(view: ViewReport) -> dict[str, Any]:
    header, said = view.header, view.prediction
    return {
        "file": header.path,
        "study_instance_uid": header.identity.study_instance_uid,
        "sop_instance_uid": header.identity.sop_instance_uid,
        "laterality": header.laterality,
        "view": header.view,
        "processed": said is not None,
        "not_processed": view.not_processed or None,
        "probability": _number(said.probability) if said else None,
        "positive": said.positive if said else None,
        "calibrated_on": (said.calibration or None) if said else None,
        "guard": [
            {"code": each.code, "severity": each.severity, "message": each.message}
            for each in (said.guard if said else ())
        ],
        "findings": [_mark(mark) for mark in view.marks],
    }


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "observer": mark.observer.name,
        "by_model": mark.observer.is_device,
        "model": mark.observer.identity or None,
        "label": mark.label,
        "kind": mark.kind,
        "points": [[round(row, 3), round(col, 3)] for row, col in mark.points.tolist()],
        "peak": list(mark.peak) if mark.peak else None,
        "score": _number(mark.score),
        "certainty": _number(mark.certainty),
        "area_mm2": _number(mark.area_mm2),
        "area_px": _number(mark.area_px),
        "birads": mark.category or None,
        "words": list(mark.words),
        "comment": mark.comment,
    }


def _number(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else round(float(value), 6)
