"""Whether a trained model may be used at all: a model that learnt nothing is marked as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from lem_viewer.audit.statistics import Interval, auc_delong
from lem_viewer.errors import Failure
from lem_viewer.training.dataset import Example
from lem_viewer.training.scoring import Scores
from lem_viewer.values.models import ModelCard

#: Key of the card's figures under which the verdict stands.
USABLE = "usable"
#: Logits that spread less than this say the same of every image.
_CONSTANT = 1e-3


@dataclass(frozen=True)
class Verdict:
    """What was found; ``reasons`` is empty for a usable model.

    Parameters
    ----------
    auc : float
        NaN where not defined.
    interval : (float, float)
        95 %.
    images : int
        On how many.
    reasons : tuple of str
    """

    auc: float
    interval: Interval
    images: int
    reasons: tuple[str, ...] = ()

    @property
    def is_usable(self) -> bool:
        """True where nothing speaks against the model."""
        return not self.reasons


def judge(scores: Scores, examples: Sequence[Example]) -> Verdict:
    """Judge a model by what it said of images that it was not trained on.

    Not usable: an AUC whose 95 % interval reaches down to chance, or one answer for all images.
    """
    auc, interval = auc_delong(scores.logits, [example.label for example in examples])
    reasons = []
    if len(scores.logits) and float(np.std(scores.logits)) < _CONSTANT:
        reasons.append("it says the same of every image")
    elif np.isnan(auc) or interval[0] <= 0.5:
        reasons.append(
            f"its AUC of {auc:.2f} ({interval[0]:.2f} to {interval[1]:.2f}) on {len(examples)} "
            "images is not above chance"
        )
    return Verdict(auc, interval, len(examples), tuple(reasons))


def marked(card: ModelCard, verdict: Verdict) -> ModelCard:
    """Return the card with the verdict: in the figures, and where it must be read."""
    figures = {**card.figures, USABLE: verdict.is_usable}
    if verdict.is_usable:
        return replace(card, figures=figures)
    words = f"NOT USABLE: {'; '.join(verdict.reasons)}"
    return replace(
        card,
        figures={**figures, "not_usable_because": list(verdict.reasons)},
        restriction="; ".join(part for part in (words, card.restriction) if part),
        limitations=f"{words}. {card.limitations}".strip(),
    )


def told_of(verdict: Verdict) -> Failure | None:
    """Return what is said of a model that is not usable; None of any other."""
    if verdict.is_usable:
        return None
    return Failure.warning(
        "The model has not learnt",
        f"{'; '.join(verdict.reasons)}. It was written, marked as not usable.",
        "Do not read with it. Check the labels, add images, or train longer.",
    )
