"""FROC: the part of the lesions that are marked, against the false marks an image.

A mark is a maximum of the score map, its score the confidence. A mark inside a lesion finds it
(the highest of several counts, none of them is false); a mark in no lesion is a false one. Images
without a positive lesion count with their marks, images that are positive but without truth do
not count at all. Where only malignant lesions are targets, a mark on a benign one is false.

Source: Bunch et al., "A free-response approach to the measurement and characterization of
radiographic-observer performance", Journal of Applied Photographic Engineering 1978, 4:166-171.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.audit.compare import strongest_first
from lem_viewer.audit.measures import hit
from lem_viewer.audit.statistics import Interval
from lem_viewer.values.findings import Prediction, TruthMask

#: False marks an image at which the sensitivity is told.
AT_FALSE_MARKS = (0.25, 0.5, 1.0, 2.0, 4.0)
_CELLS_AT_ONCE = 500_000  # resamples x marks in memory together


@dataclass(frozen=True)
class Mark:
    """A marked place: its score, and which lesions (by number) it lies in; none: a false mark."""

    score: float
    lesions: tuple[int, ...] = ()


@dataclass(frozen=True)
class MarkedImage:
    """The marks on an image, and how many lesions it has."""

    patient: str
    marks: tuple[Mark, ...]
    lesions: int = 0


@dataclass(frozen=True)
class FrocPoint:
    """Sensitivity at a number of false marks an image; ``interval`` None where not defined."""

    false_marks: float
    sensitivity: float
    interval: Interval | None = None


def marks_of(prediction: Prediction, truths: Sequence[TruthMask]) -> tuple[Mark, ...]:
    """Return the maxima of a prediction as marks, strongest first; empty truth is no lesion."""
    lesions = [truth.mask for truth in truths if truth.mask.any()]
    return tuple(
        Mark(
            float(item.score),
            tuple(n for n, mask in enumerate(lesions) if hit(item.row, item.col, mask)),
        )
        for item in strongest_first(prediction)
        if math.isfinite(item.score)
    )


def text_of_marks(marks: Iterable[Mark]) -> str:
    """Return marks as a cell of a table: ``2.5@0 1.25@`` finds lesion 0 and is a false mark.

    ``-`` stands for no mark at all: an empty cell says that nothing is known.
    """
    return " ".join(f"{m.score:.6g}@{'+'.join(map(str, m.lesions))}" for m in marks) or "-"


def marks_of_text(text: str) -> tuple[Mark, ...]:
    """Return the marks of a cell.

    Raises
    ------
    ValueError
        Not written by :func:`text_of_marks`.
    """
    marks = []
    for part in () if text.strip() == "-" else text.split():
        score, at, lesions = part.partition("@")
        if not at or not math.isfinite(float(score)):
            raise ValueError(f"{part!r} is no mark")
        marks.append(Mark(float(score), tuple(int(n) for n in lesions.split("+") if n)))
    return tuple(marks)


def froc(
    images: Sequence[MarkedImage],
    at: Sequence[float] = AT_FALSE_MARKS,
    *,
    seed: int = 0,
    resamples: int = 1000,
    level: float = 0.95,
) -> tuple[FrocPoint, ...]:
    """Return the sensitivity at some numbers of false marks an image, with intervals.

    The lowest threshold that keeps to the number of false marks is taken, no point between two
    thresholds is made up; where a model marks less, its last point holds on. Intervals: bootstrap
    of patients, percentiles. Empty where there is no lesion.

    Parameters
    ----------
    images : sequence of MarkedImage
    at : sequence of float
    seed, resamples : int
    level : float
    """
    table = _Table.of(images)
    if not table.lesions.sum():
        return ()
    wanted = np.asarray(at, dtype=np.float64)
    ones = np.ones((1, len(images)))
    found = table.sensitivities(ones, wanted)[0]
    intervals = _intervals(table, images, wanted, seed, resamples, level)
    return tuple(
        FrocPoint(float(false), float(part), interval)
        for false, part, interval in zip(wanted, found, intervals, strict=True)
    )


@dataclass(frozen=True, eq=False)
class _Table:
    """All marks as events, highest score first: whose image, false mark or a lesion's best."""

    scores: NDArray[np.float64]  # (events,)
    owner: NDArray[np.int64]  # (events,) number of the image
    is_false: NDArray[np.bool_]  # (events,)
    lesions: NDArray[np.float64]  # (images,)

    @classmethod
    def of(cls, images: Sequence[MarkedImage]) -> _Table:
        events: list[tuple[float, int, bool]] = []
        for number, image in enumerate(images):
            best: dict[int, float] = {}
            for mark in image.marks:
                if not mark.lesions:
                    events.append((mark.score, number, True))
                for lesion in mark.lesions:
                    best[lesion] = max(mark.score, best.get(lesion, -math.inf))
            events += [(score, number, False) for score in best.values()]
        events.sort(key=lambda event: -event[0])
        return cls(
            np.array([event[0] for event in events], dtype=np.float64),
            np.array([event[1] for event in events], dtype=np.int64),
            np.array([event[2] for event in events], dtype=bool),
            np.array([image.lesions for image in images], dtype=np.float64),
        )

    def sensitivities(self, weights: NDArray, wanted: NDArray) -> NDArray[np.float64]:
        """Return (resamples, wanted) sensitivities; ``weights`` is (resamples, images)."""
        total = weights @ self.lesions
        drawn = weights.sum(axis=1)
        if not len(self.scores):
            return np.zeros((len(weights), len(wanted)))
        ends = np.append(np.flatnonzero(np.diff(self.scores)), len(self.scores) - 1)
        each = weights[:, self.owner]
        false = np.cumsum(each * self.is_false, axis=1)[:, ends] / drawn[:, None]
        found = np.cumsum(each * ~self.is_false, axis=1)[:, ends]
        # How many thresholds keep to each number of false marks; 1e-9: 0.1 + 0.2 is 0.3.
        kept = (false[:, :, None] <= wanted + 1e-9).sum(axis=1)
        found = np.concatenate([np.zeros((len(found), 1)), found], axis=1)
        picked = np.take_along_axis(found, kept, axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            return picked / total[:, None]


def _intervals(
    table: _Table,
    images: Sequence[MarkedImage],
    wanted: NDArray,
    seed: int,
    resamples: int,
    level: float,
) -> list[Interval | None]:
    _, owner = np.unique([image.patient for image in images], return_inverse=True)
    patients = int(owner.max()) + 1
    if patients < 2:
        return [None] * len(wanted)
    rng = np.random.default_rng(seed)
    drawn: list[NDArray] = []
    at_once = max(1, _CELLS_AT_ONCE // (len(table.scores) + len(images)))
    for start in range(0, resamples, at_once):
        size = min(at_once, resamples - start)
        counts = rng.multinomial(patients, np.full(patients, 1 / patients), size)
        drawn.append(table.sensitivities(counts[:, owner].astype(np.float64), wanted))
    found = np.concatenate(drawn)
    found = found[np.isfinite(found[:, 0])]  # a resample without a lesion tells nothing
    if len(found) < resamples / 2:
        return [None] * len(wanted)
    low, high = np.quantile(found, [(1 - level) / 2, (1 + level) / 2], axis=0)
    return [(float(a), float(b)) for a, b in zip(low, high, strict=True)]
