"""A line a case, and the figures of many: what an evaluation tells of a model."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lem_viewer.audit.calibration import (
    brier_score,
    calibration_intervals_by_patient,
    expected_calibration_error,
    reliability_curve,
)
from lem_viewer.audit.froc import MarkedImage, froc, marks_of_text
from lem_viewer.audit.resampling import auc_interval_by_patient
from lem_viewer.audit.statistics import auc_delong, bootstrap_mean_by_patient, wilson

DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True)
class CaseRow:
    """A line of cases.csv; None where a figure is not defined.

    Parameters
    ----------
    file : str
        Relative to the manifest.
    patient : str
    label : int
    probability : float or None
        None: the image could not be read.
    hit, chance, dice, dice_score_map
        Of positive images with truth only.
    lesions, lesions_hit : int or None
    extrema : int or None
        Maxima and minima of the score map.
    seconds : float or None
        Wall time of the prediction.
    error : str
        What went wrong with the image or its truth.
    notes : str
        What the model noted.
    iou : float or None
        As ``dice``.
    marks : str or None
        The maxima with their scores and the lesions they lie in (``lem_viewer.audit.froc``);
        None for a positive image without truth.
    logit : float or None
        Before calibration and sigmoid.
    flags : str
        Codes of the guard's findings, joined by a semicolon; empty for an image like those that
        the model knows.
    """

    file: str
    patient: str
    label: int
    probability: float | None = None
    hit: bool | None = None
    chance: float | None = None
    dice: float | None = None
    dice_score_map: float | None = None
    lesions: int | None = None
    lesions_hit: int | None = None
    extrema: int | None = None
    seconds: float | None = None
    error: str = ""
    notes: str = ""
    iou: float | None = None
    marks: str | None = None
    logit: float | None = None
    flags: str = ""


def metrics_of(
    rows: Sequence[CaseRow], model_id: str, threshold: float = DEFAULT_THRESHOLD
) -> dict[str, Any]:
    """Return the figures of the images that were read; None (null) where not defined.

    Hit rate, chance rate and Dice are over the positive images with truth. An image without a
    maximum is a miss with Dice 0. Intervals: 95 %; AUC after DeLong, Dice by bootstrap of
    patients, proportions after Wilson.
    """
    read = [row for row in rows if row.probability is not None]
    truth = [row for row in read if row.label == 1 and row.hit is not None]
    positives = [row for row in read if row.label == 1]
    negatives = [row for row in read if row.label == 0]
    true_positive = sum(_says_yes(row, threshold) for row in positives)
    true_negative = sum(not _says_yes(row, threshold) for row in negatives)
    auc, auc_ci = auc_delong([row.probability or 0.0 for row in read], [row.label for row in read])
    dice, dice_ci = bootstrap_mean_by_patient(
        [row.dice or 0.0 for row in truth], [row.patient for row in truth]
    )
    hits = sum(bool(row.hit) for row in truth)
    lesions = sum(row.lesions or 0 for row in truth)
    figures: dict[str, Any] = {
        "n": len(read),
        "auc": auc,
        "auc_ci": auc_ci,
        "accuracy": _part(true_positive + true_negative, len(read)),
        "sensitivity": _part(true_positive, len(positives)),
        "specificity": _part(true_negative, len(negatives)),
        "hit_rate": _part(hits, len(truth)),
        "chance_rate": _mean([row.chance for row in truth]),
        "dice_mean": dice,
        "dice_ci": dice_ci,
        "dice_score_map": _mean([row.dice_score_map for row in truth]),
        "seconds_per_image": _mean([row.seconds for row in read]),
        "model": model_id,
        # Further figures; the names above are fixed.
        "threshold": threshold,
        "n_positive": len(positives),
        "n_negative": len(negatives),
        "n_patients": len({row.patient for row in read}),
        "n_with_truth": len(truth),
        "accuracy_ci": wilson(true_positive + true_negative, len(read)),
        "sensitivity_ci": wilson(true_positive, len(positives)),
        "specificity_ci": wilson(true_negative, len(negatives)),
        "hit_ci": wilson(hits, len(truth)),
        "lesions": lesions,
        "lesion_hit_rate": _part(sum(row.lesions_hit or 0 for row in truth), lesions),
        "failed": len(rows) - len(read),
        **_further(read, truth),
        **_flagged(read, threshold),
    }
    return {name: as_json(value) for name, value in figures.items()}


def _further(read: Sequence[CaseRow], truth: Sequence[CaseRow]) -> dict[str, Any]:
    """Return overlap, FROC, calibration and what the patients' views have in common."""
    said = [row.probability or 0.0 for row in read]
    labels = [row.label for row in read]
    overlaps = [row for row in truth if row.iou is not None]
    iou, iou_ci = bootstrap_mean_by_patient(
        [row.iou or 0.0 for row in overlaps], [row.patient for row in overlaps]
    )
    _, hit_ci = bootstrap_mean_by_patient(
        [float(bool(row.hit)) for row in truth], [row.patient for row in truth]
    )
    above = [
        (float(bool(row.hit)) - row.chance, row.patient) for row in truth if row.chance is not None
    ]
    gain, gain_ci = bootstrap_mean_by_patient(
        [value for value, _ in above], [patient for _, patient in above]
    )
    marked = [
        MarkedImage(row.patient, marks_of_text(row.marks), row.lesions or 0)
        for row in read
        if row.marks is not None
    ]
    patients = [row.patient for row in read]
    ece_ci, brier_ci = calibration_intervals_by_patient(said, labels, patients)
    return {
        "iou_mean": iou,
        "iou_ci": iou_ci,
        "hit_ci_by_patient": hit_ci,
        "hit_above_chance": gain,
        "hit_above_chance_ci": gain_ci,
        "auc_ci_by_patient": auc_interval_by_patient(said, labels, patients),
        "ece": expected_calibration_error(said, labels),
        "ece_ci": ece_ci,
        "brier": brier_score(said, labels),
        "brier_ci": brier_ci,
        "reliability": [
            {"probability": p.probability, "fraction": p.fraction, "n": p.count, "ci": p.interval}
            for p in reliability_curve(said, labels)
        ],
        "froc": [
            {"false_marks": p.false_marks, "sensitivity": p.sensitivity, "ci": p.interval}
            for p in froc(marked)
        ],
        "froc_images": len(marked),
    }


def _flagged(read: Sequence[CaseRow], threshold: float) -> dict[str, Any]:
    """Return how many images the guard flagged, why, and the main figures without them."""
    counts: dict[str, int] = {}
    for row in read:
        for code in filter(None, row.flags.split(";")):
            counts[code] = counts.get(code, 0) + 1
    flagged = sum(bool(row.flags) for row in read)
    figures: dict[str, Any] = {"n_flagged": flagged, "flags": counts, "without_flagged": None}
    kept = [row for row in read if not row.flags]
    if not flagged or not kept:
        return figures
    said, labels = [row.probability or 0.0 for row in kept], [row.label for row in kept]
    auc, auc_ci = auc_delong(said, labels)
    yes = [_says_yes(row, threshold) for row in kept]
    found = sum(each for each, label in zip(yes, labels, strict=True) if label == 1)
    spared = sum(not each for each, label in zip(yes, labels, strict=True) if label == 0)
    truth = [row for row in kept if row.label == 1 and row.hit is not None]
    dice, dice_ci = bootstrap_mean_by_patient(
        [row.dice or 0.0 for row in truth], [row.patient for row in truth]
    )
    hits = sum(bool(row.hit) for row in truth)
    figures["without_flagged"] = {
        "n": len(kept),
        "auc": auc,
        "auc_ci": auc_ci,
        "sensitivity": _part(found, labels.count(1)),
        "sensitivity_ci": wilson(found, labels.count(1)),
        "specificity": _part(spared, labels.count(0)),
        "specificity_ci": wilson(spared, labels.count(0)),
        "hit_rate": _part(hits, len(truth)),
        "hit_ci": wilson(hits, len(truth)),
        "dice_mean": dice,
        "dice_ci": dice_ci,
        "ece": expected_calibration_error(said, labels),
        "brier": brier_score(said, labels),
    }
    return figures


def _says_yes(row: CaseRow, threshold: float) -> bool:
    return row.probability is not None and row.probability >= threshold


def _part(count: int, total: int) -> float | None:
    return count / total if total else None


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return math.fsum(known) / len(known) if known else None


def as_json(value: Any) -> Any:
    """Return a value as JSON has it: no NaN, no tuple, floats to six digits."""
    if isinstance(value, dict):
        return {name: as_json(item) for name, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, tuple):
        return None if any(math.isnan(part) for part in value) else [as_json(p) for p in value]
    if isinstance(value, float):
        return None if not math.isfinite(value) else round(value, 6)
    return value
