"""Fits the map from logits to probabilities, and measures it on patients it did not see.

Platt's two numbers, a single temperature, or - where there are many images - an isotonic curve.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from lem_viewer.audit.calibration import (
    brier_score,
    calibration_intervals_by_patient,
    expected_calibration_error,
    reliability_curve,
)
from lem_viewer.errors import UnusableDataset
from lem_viewer.values.calibration import METHODS, Calibration, sigmoid

#: Isotonic regression overfits small sets: it is tried from so many images on.
#: Source: Niculescu-Mizil and Caruana, ICML 2005, figure 7 (Platt is better below some 1,000).
ISOTONIC_FROM = 1000
#: Fewer images of a class fit no map.
LEAST_OF_A_CLASS = 10
FOLDS = 5

Vector = NDArray[np.float64]
_STEPS, _SMALLEST_SLOPE = 100, 1e-3
_LOG_TEMPERATURES = (-3.0, 5.0)  # 0.05 to 148
_GOLDEN = (5**0.5 - 1) / 2


def fit_calibration(
    logits: ArrayLike,
    labels: ArrayLike,
    patients: Sequence[str],
    *,
    method: str = "auto",
    fitted_on: str = "",
    folds: int = FOLDS,
    seed: int = 0,
    resamples: int = 1000,
) -> Calibration:
    """Fit a calibration on all images; its figures come from cross-validation by patient.

    Parameters
    ----------
    logits : array_like, (n,)
        Before the sigmoid.
    labels : array_like, (n,)
        0 or 1.
    patients : sequence of str, (n,)
        Views of one patient stay on one side of each split.
    method : str
        ``"platt"``, ``"temperature"``, ``"isotonic"``, or ``"auto"``: of those that the number
        of images allows the one with the least cross-validated Brier score.
    fitted_on : str
        What the images are, in words.
    folds, seed, resamples : int
        Parts of the patients; the same seed gives the same figures; bootstrap draws.

    Raises
    ------
    UnusableDataset
        Too few images of a class, too few patients, or the logits do not rise with the label.
    """
    z, y = _checked(logits, labels, patients)
    parts = split_patients(y, patients, folds, seed)
    names = _candidates(method, len(z))
    held_out = {name: _held_out(name, z, y, parts) for name in names}
    best = min(names, key=lambda name: brier_score(held_out[name], y) or 0.0)
    parameters = FITS[best](z, y)
    if best == "platt" and parameters["slope"] <= _SMALLEST_SLOPE:
        raise UnusableDataset(
            "the logits do not rise with the label: no probability can be made of them",
            where=fitted_on,
            advice="Calibrate on images on which the model's AUC is above 0.5.",
        )
    return Calibration(
        method=best,
        parameters=parameters,
        fitted_on=fitted_on,
        n=len(z),
        n_positive=int(y.sum()),
        n_patients=len(set(patients)),
        folds=len(set(parts.tolist())),
        reliability=tuple(_curve(held_out[best], y)),
        **_figures("before", sigmoid(z), y, patients, seed, resamples),
        **_figures("after", held_out[best], y, patients, seed, resamples),
    )


def fit_platt(logits: Vector, labels: Vector) -> dict[str, float]:
    """Return slope and intercept of the logistic regression of labels on logits.

    The labels are drawn in a little (Platt's targets), so that separable images have a finite
    slope. A slope that would not be positive is returned as 0.001.

    Source: Platt, Advances in Large Margin Classifiers, 1999; Lin, Lin and Weng, Machine Learning
    2007, 68:267-276 (Newton's method with a line search).
    """
    positive = float(labels.sum())
    negative = len(labels) - positive
    target = np.where(labels > 0, (positive + 1) / (positive + 2), 1 / (negative + 2))
    slope, intercept = 0.0, float(np.log((positive + 1) / (negative + 1)))
    loss = _log_loss(slope * logits + intercept, target)
    for _ in range(_STEPS):
        p = sigmoid(slope * logits + intercept)
        gap, weight = p - target, np.maximum(p * (1 - p), 1e-12)
        gradient = np.array([(gap * logits).sum(), gap.sum()])
        curve = np.array(
            [
                [(weight * logits * logits).sum() + 1e-9, (weight * logits).sum()],
                [(weight * logits).sum(), weight.sum() + 1e-9],
            ]
        )
        step = np.linalg.solve(curve, gradient)
        if np.abs(gradient).max() < 1e-8 * len(labels):
            break
        length = 1.0
        while length > 1e-10:
            tried = (slope - length * step[0], intercept - length * step[1])
            lower = _log_loss(tried[0] * logits + tried[1], target)
            if lower <= loss:
                break
            length /= 2
        else:
            break
        slope, intercept, loss = float(tried[0]), float(tried[1]), lower
    return {"slope": max(slope, _SMALLEST_SLOPE), "intercept": intercept}


def fit_temperature(logits: Vector, labels: Vector) -> dict[str, float]:
    """Return the temperature of least log loss, between 0.05 and 148.

    Source: Guo et al., "On calibration of modern neural networks", ICML 2017.
    """
    low, high = _LOG_TEMPERATURES

    def loss(log_temperature: float) -> float:
        return _log_loss(logits / np.exp(log_temperature), labels)

    # Convex in 1 / T, so with one minimum in log T: golden section.
    left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    while high - low > 1e-7:
        if loss(left) <= loss(right):
            high, right = right, left
            left = high - _GOLDEN * (high - low)
        else:
            low, left = left, right
            right = low + _GOLDEN * (high - low)
    return {"temperature": float(np.exp((low + high) / 2))}


def fit_isotonic(logits: Vector, labels: Vector) -> dict[str, list[float]]:
    """Return the rising steps of least squared error, each drawn in from 0 and 1 by half an image.

    Pools adjacent violators; a step has a corner at its first and its last logit, and what lies
    between steps is interpolated.

    Source: Zadrozny and Elkan, KDD 2002.
    """
    values, place, counts = np.unique(logits, return_inverse=True, return_counts=True)
    sums = np.bincount(place, weights=labels)
    blocks: list[list[float]] = []  # [sum of labels, images, first logit, last logit]
    for value, total, count in zip(values, sums, counts, strict=True):
        blocks.append([float(total), float(count), float(value), float(value)])
        while len(blocks) > 1 and blocks[-2][0] * blocks[-1][1] >= blocks[-1][0] * blocks[-2][1]:
            total_, count_, _, last = blocks.pop()
            blocks[-1] = [blocks[-1][0] + total_, blocks[-1][1] + count_, blocks[-1][2], last]
    corners, heights = [], []
    for total, count, first, last in blocks:
        height = min(max(total / count, 0.5 / count), 1 - 0.5 / count)
        corners += [first, last]
        heights += [height, height]
    # Drawing in small end steps must not make them cross their neighbours.
    return {"logits": corners, "probabilities": np.maximum.accumulate(heights).tolist()}


FITS: dict[str, Callable[[Vector, Vector], Any]] = {
    "platt": fit_platt,
    "temperature": fit_temperature,
    "isotonic": fit_isotonic,
}


def split_patients(
    labels: Vector, patients: Sequence[str], folds: int, seed: int
) -> NDArray[np.intp]:
    """Return (n,) the part of each image; patients stay whole, those with a positive are dealt."""
    names, owner = np.unique(np.asarray(patients, dtype=str), return_inverse=True)
    has_positive = np.bincount(owner, weights=labels) > 0
    order = np.random.default_rng(seed).permutation(len(names))
    part_of = np.zeros(len(names), dtype=np.intp)
    for group in (order[has_positive[order]], order[~has_positive[order]]):
        part_of[group] = np.arange(len(group)) % folds
    return part_of[owner]


def _checked(
    logits: ArrayLike, labels: ArrayLike, patients: Sequence[str]
) -> tuple[Vector, Vector]:
    z, y = np.asarray(logits, dtype=np.float64), np.asarray(labels, dtype=np.float64)
    if z.ndim != 1 or z.shape != y.shape or len(patients) != len(z):
        raise ValueError(
            f"logits of shape {z.shape}, labels of shape {y.shape}, {len(patients)} patients"
        )
    if not np.isfinite(z).all():
        raise ValueError("logits hold NaN or infinity")
    if not np.isin(y, (0, 1)).all():
        raise ValueError("labels must be 0 or 1")
    positive, negative = int((y == 1).sum()), int((y == 0).sum())
    if min(positive, negative) < LEAST_OF_A_CLASS:
        raise UnusableDataset(
            f"{positive} positive and {negative} negative images fit no calibration; "
            f"{LEAST_OF_A_CLASS} of each are needed",
            advice="Give more images of the rarer class.",
        )
    return z, y


def _candidates(method: str, images: int) -> tuple[str, ...]:
    if method == "auto":
        return ("platt", "temperature", *(("isotonic",) if images >= ISOTONIC_FROM else ()))
    if method not in METHODS:
        raise ValueError(f"method is {method!r}, allowed are auto, {', '.join(METHODS)}")
    if method == "isotonic" and images < ISOTONIC_FROM:
        raise UnusableDataset(
            f"an isotonic curve needs {ISOTONIC_FROM} images, there are {images}",
            advice="Choose platt or temperature.",
        )
    return (method,)


def _held_out(method: str, logits: Vector, labels: Vector, parts: NDArray[np.intp]) -> Vector:
    """Return the probability of each image by a map fitted on the other parts."""
    said = np.full(len(logits), np.nan)
    for part in np.unique(parts):
        inside = parts == part
        if len(np.unique(labels[~inside])) < 2:
            raise UnusableDataset(
                "too few patients: without one part of them a class is missing",
                advice="Give images of more patients, or name the patients in the manifest.",
            )
        fitted = Calibration(method, FITS[method](logits[~inside], labels[~inside]))
        said[inside] = fitted.apply_all(logits[inside])
    return said


def _figures(
    when: str, said: Vector, labels: Vector, patients: Sequence[str], seed: int, resamples: int
) -> dict[str, Any]:
    ece_ci, brier_ci = calibration_intervals_by_patient(
        said, labels, patients, seed=seed, resamples=resamples
    )
    return {
        f"ece_{when}": _rounded(expected_calibration_error(said, labels)),
        f"ece_{when}_ci": _rounded_pair(ece_ci),
        f"brier_{when}": _rounded(brier_score(said, labels)),
        f"brier_{when}_ci": _rounded_pair(brier_ci),
    }


def _curve(said: Vector, labels: Vector) -> list[dict[str, Any]]:
    return [
        {
            "probability": round(point.probability, 4),
            "fraction": round(point.fraction, 4),
            "n": point.count,
            "ci": [round(edge, 4) for edge in point.interval],
        }
        for point in reliability_curve(said, labels)
    ]


def _log_loss(logits: Vector, targets: Vector) -> float:
    return float((np.logaddexp(0.0, logits) - targets * logits).sum())


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _rounded_pair(pair: tuple[float, float] | None) -> tuple[float, float] | None:
    return None if pair is None else (round(pair[0], 4), round(pair[1], 4))
