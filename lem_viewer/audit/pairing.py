"""Two models on the same cases: which is better, and how surely. None: not defined."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from lem_viewer.audit.figures import CaseRow, as_json
from lem_viewer.audit.resampling import auc_difference_by_patient
from lem_viewer.audit.statistics import Interval, bootstrap_mean_by_patient, placements
from lem_viewer.errors import UnusableDataset


@dataclass(frozen=True)
class PairedAuc:
    """Two AUCs on the same images.

    Parameters
    ----------
    auc_a, auc_b, difference : float
        ``difference`` is a less b.
    interval : (float, float) or None
        95 % interval of the difference; None where its variance is not known or 0.
    p_value : float or None
        Two-sided; 1 where both order all images alike.
    """

    auc_a: float
    auc_b: float
    difference: float
    interval: Interval | None
    p_value: float | None


def paired_delong(
    scores_a: ArrayLike, scores_b: ArrayLike, labels: ArrayLike, level: float = 0.95
) -> PairedAuc | None:
    """Return DeLong's test of two AUCs on the same images; None where one class is missing.

    Images count as independent: beside it, look at the interval by patient.

    Parameters
    ----------
    scores_a, scores_b : array_like, (n,)
        Higher speaks for label 1.
    labels : array_like, (n,)
        0 or 1.
    level : float
        Coverage of the interval, which stays inside -1 to 1.

    Source: DeLong, DeLong and Clarke-Pearson, Biometrics 1988, 44:837-845.
    """
    a, b, truth = (np.asarray(item, dtype=np.float64) for item in (scores_a, scores_b, labels))
    if a.ndim != 1 or not a.shape == b.shape == truth.shape:
        raise ValueError(f"scores of shapes {a.shape} and {b.shape}, labels of {truth.shape}")
    if np.isnan(a).any() or np.isnan(b).any() or not np.isin(truth, (0, 1)).all():
        raise ValueError("scores must not be NaN, labels must be 0 or 1")
    m, n = int(truth.sum()), int((truth == 0).sum())
    if m == 0 or n == 0:
        return None
    above_a, below_a = placements(a[truth == 1], a[truth == 0])
    above_b, below_b = placements(b[truth == 1], b[truth == 0])
    auc_a, auc_b = float(above_a.mean()), float(above_b.mean())
    above, below = above_a - above_b, below_a - below_b
    difference = auc_a - auc_b
    if m > 1 and n > 1:
        variance = float(above.var(ddof=1) / m + below.var(ddof=1) / n)
        if variance > 1e-15:
            error = math.sqrt(variance)
            reach = NormalDist().inv_cdf(0.5 + level / 2) * error
            interval = (max(-1.0, difference - reach), min(1.0, difference + reach))
            p_value = 2 * NormalDist().cdf(-abs(difference) / error)
            return PairedAuc(auc_a, auc_b, difference, interval, p_value)
    alike = not above.any() and not below.any()
    return PairedAuc(auc_a, auc_b, difference, None, 1.0 if alike else None)


def case_row_of(cells: Mapping[str, str]) -> CaseRow:
    """Return a line of cases.csv as a CaseRow; empty cells are None, unknown columns are left out.

    Raises
    ------
    ValueError
        A cell is no number, or a column is missing.
    """
    values: dict[str, Any] = {}
    for field in fields(CaseRow):
        text = cells.get(field.name)
        if text is None or (text == "" and field.name not in ("file", "patient", "label")):
            continue
        if field.name in ("file", "patient", "error", "notes", "marks"):
            values[field.name] = text
        elif field.name in ("label", "lesions", "lesions_hit", "extrema"):
            values[field.name] = int(text)
        else:
            values[field.name] = bool(int(text)) if field.name == "hit" else float(text)
    missing = [name for name in ("file", "patient", "label") if name not in values]
    if missing:
        raise ValueError(f"the column {' and '.join(missing)} is missing")
    return CaseRow(**values)


def compare_runs(
    rows_a: Iterable[CaseRow | Mapping[str, str]],
    rows_b: Iterable[CaseRow | Mapping[str, str]],
    *,
    seed: int = 0,
) -> dict[str, Any]:
    """Compare what two models said of the same images; every difference is a less b.

    Parameters
    ----------
    rows_a, rows_b : iterable of CaseRow, or of cells by column name
        The lines of two cases.csv. Images are matched by their file.
    seed : int
        Of the bootstraps by patient.

    Returns
    -------
    dict
        Ready for JSON, None where not defined. ``auc`` (DeLong, and by patient), ``dice``,
        ``iou`` and ``hit`` (bootstrap of patients), each with ``a``, ``b``, ``difference``,
        ``ci``, ``n``; and how many images were compared.

    Raises
    ------
    UnusableDataset
        No image in both, an image twice, or labels and patients that do not agree.
    """
    by_file_a, by_file_b = _by_file(rows_a), _by_file(rows_b)
    pairs = [(row, by_file_b[file]) for file, row in by_file_a.items() if file in by_file_b]
    if not pairs:
        raise UnusableDataset(
            "the two runs have no image in common",
            advice="Compare runs on the same manifest.",
        )
    wrong = [a.file for a, b in pairs if (a.label, a.patient) != (b.label, b.patient)]
    if wrong:
        raise UnusableDataset(
            f"label or patient of {len(wrong)} images differ between the runs ({wrong[0]}, ...)",
            advice="Run both models with the same manifest and the same positive label.",
        )
    read = [pair for pair in pairs if None not in (pair[0].probability, pair[1].probability)]
    compared: dict[str, Any] = {
        "n": len(read),
        "n_patients": len({a.patient for a, _ in read}),
        "only_a": len(by_file_a) - len(pairs),
        "only_b": len(by_file_b) - len(pairs),
        "unread": len(pairs) - len(read),
        "auc": _compare_auc(read, seed),
        "dice": _compare_means(read, "dice", seed),
        "iou": _compare_means(read, "iou", seed),
        "hit": _compare_means(read, "hit", seed),
    }
    return {name: as_json(value) for name, value in compared.items()}


def _by_file(rows: Iterable[CaseRow | Mapping[str, str]]) -> dict[str, CaseRow]:
    found: dict[str, CaseRow] = {}
    for number, item in enumerate(rows, start=2):
        try:
            row = item if isinstance(item, CaseRow) else case_row_of(item)
        except ValueError as error:
            raise UnusableDataset(
                f"line {number} is no line of cases.csv: {error}",
                advice="Use the cases.csv that evaluate wrote.",
            ) from error
        if row.file in found:
            raise UnusableDataset(f"the image {row.file} is there twice")
        found[row.file] = row
    return found


_Pairs = Sequence[tuple[CaseRow, CaseRow]]


def _compare_auc(pairs: _Pairs, seed: int) -> dict[str, Any]:
    a = [float(first.probability or 0) for first, _ in pairs]
    b = [float(second.probability or 0) for _, second in pairs]
    labels = [first.label for first, _ in pairs]
    patients = [first.patient for first, _ in pairs]
    found = paired_delong(a, b, labels)
    return {
        "a": found.auc_a if found else None,
        "b": found.auc_b if found else None,
        "difference": found.difference if found else None,
        "ci": found.interval if found else None,
        "p_value": found.p_value if found else None,
        "ci_by_patient": auc_difference_by_patient(a, b, labels, patients, seed=seed),
        "n": len(pairs),
    }


def _compare_means(pairs: _Pairs, name: str, seed: int) -> dict[str, Any]:
    """Compare a figure of the images on which both have it."""
    known = [
        (float(getattr(a, name)), float(getattr(b, name)), a.patient)
        for a, b in pairs
        if getattr(a, name) is not None and getattr(b, name) is not None
    ]
    differences = [a - b for a, b, _ in known]
    mean, interval = bootstrap_mean_by_patient(differences, [p for *_, p in known], seed=seed)
    return {
        "a": math.fsum(a for a, _, _ in known) / len(known) if known else None,
        "b": math.fsum(b for _, b, _ in known) / len(known) if known else None,
        "difference": mean,
        "ci": interval,
        "n": len(known),
    }
