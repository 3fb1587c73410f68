"""How far the figures of a model can be trusted that is trained on so few images: rules in numbers.

Nothing here forbids a training. What is severe wants to be read first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from lem_viewer.values.data_report import DataReport
from lem_viewer.values.training import TrainingConfig

#: Patients of a class: below the first nothing can be learnt that holds, below the second little.
TOO_FEW, FEW = 20, 50
#: Width of the 95 % interval of an AUC of 0.80.
TOO_WIDE, WIDE = 0.40, 0.20
#: Part of the images that is of the rarer class.
VERY_RARE, RARE = 0.05, 0.15
#: The AUC for which the interval is told.
SUPPOSED_AUC = 0.80
_Z = 1.959964


@dataclass(frozen=True)
class Doubt:
    """One reason for doubt.

    Parameters
    ----------
    kind : str
        ``"patients"``, ``"interval"``, ``"one sided"``, ``"imbalance"``, ``"vendor"``,
        ``"view"`` or ``"truth"``.
    is_severe : bool
        It wants to be read before a training starts.
    values : tuple
        Numbers and words of the sentence that tells it.
    """

    kind: str
    is_severe: bool
    values: tuple[float | int | str, ...]


@dataclass(frozen=True)
class HeldOut:
    """Patients of whom nothing is learnt: on them the figures are measured."""

    positive: int
    negative: int


def auc_interval(auc: float, positive: int, negative: int) -> tuple[float, float]:
    """Return the 95 % confidence interval that an AUC would have, cut to 0..1.

    (0, 1) where a class is missing: nothing is known.

    Source: Hanley and McNeil, Radiology 1982, 143:29-36, equation 2.
    """
    if positive < 1 or negative < 1:
        return 0.0, 1.0
    q1, q2 = auc / (2 - auc), 2 * auc * auc / (1 + auc)
    spread = auc * (1 - auc)
    spread += (positive - 1) * (q1 - auc * auc) + (negative - 1) * (q2 - auc * auc)
    reach = _Z * math.sqrt(spread / (positive * negative))
    return max(0.0, auc - reach), min(1.0, auc + reach)


def held_out(report: DataReport, config: TrainingConfig) -> HeldOut:
    """Return how many patients of each class the figures would be measured on.

    As the patients are dealt out: that part of each class, at least one. Where the parts are
    given, the images of the part stand for its patients, as many as are positive of them.
    """
    name = "test" if report.parts.get("test") and report.parts["test"].images else "validation"
    if config.split == "given" or config.protocol:
        part = report.parts.get(name)
        if part is None or not part.images:
            return HeldOut(0, 0)
        positive = round(part.patients * part.positive / part.images)
        return HeldOut(positive, part.patients - positive)
    fraction = config.test_fraction or config.validation_fraction
    counts = (report.positive_patients, _negative_patients(report))
    dealt = [min(count, max(1, round(fraction * count))) if count else 0 for count in counts]
    return HeldOut(*dealt)


def doubts_of(report: DataReport, config: TrainingConfig) -> tuple[Doubt, ...]:
    """Return every reason for doubt, the severe ones first; none where nothing was counted."""
    if not report.images:
        return ()
    found = [
        *_few_patients(report),
        *_wide_interval(report, config),
        *_imbalance(report),
        *_one_only("vendor", report.vendors),
        *_one_only("view", report.views),
    ]
    if not report.with_truth:
        found.append(Doubt("truth", False, ()))
    return tuple(sorted(found, key=lambda doubt: not doubt.is_severe))


def _negative_patients(report: DataReport) -> int:
    """Return how many have a negative image; those with both kinds of images count, too."""
    return report.negative_patients or report.patients - report.positive_patients


def _few_patients(report: DataReport) -> list[Doubt]:
    negative = _negative_patients(report)
    fewer, which = min((report.positive_patients, "positive"), (negative, "negative"))
    if fewer >= FEW:
        return []
    return [Doubt("patients", fewer < TOO_FEW, (fewer, which, FEW))]


def _wide_interval(report: DataReport, config: TrainingConfig) -> list[Doubt]:
    held = held_out(report, config)
    low, high = auc_interval(SUPPOSED_AUC, held.positive, held.negative)
    if high - low < WIDE:
        return []
    values = (held.positive, held.negative, SUPPOSED_AUC, low, high)
    return [Doubt("interval", high - low >= TOO_WIDE, values)]


def _imbalance(report: DataReport) -> list[Doubt]:
    part = report.positive_images / report.images
    rare = min(part, 1 - part)
    return [Doubt("imbalance", rare < VERY_RARE, (part,))] if rare < RARE else []


def _one_only(kind: str, counts: Mapping[str, int]) -> list[Doubt]:
    known = [word for word in counts if word != "?"]
    return [Doubt(kind, False, (known[0],))] if len(known) == 1 else []
