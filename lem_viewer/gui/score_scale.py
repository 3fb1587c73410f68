"""Scores (logits) and the probabilities that the heat map is painted by; and how both are written.

A colour and a threshold always mean the sigmoid of a cell's score. It is not a calibrated
probability of the image: that stands in the findings.
"""

from __future__ import annotations

import math

#: Ends of the threshold's slider by score; beyond them a probability says 0 or 1 anyway.
LARGEST_SCORE = 10.0
#: Where the legend writes scores.
SCORE_TICKS = (-3.0, -1.0, 0.0, 1.0, 3.0)


def probability_of(score: float) -> float:
    """Return the sigmoid of a score."""
    return 1.0 / (1.0 + math.exp(-min(max(score, -700.0), 700.0)))


def score_of(probability: float) -> float:
    """Return the score of a probability, within the slider's ends."""
    if probability <= 0.0:
        return -LARGEST_SCORE
    if probability >= 1.0:
        return LARGEST_SCORE
    score = math.log(probability / (1.0 - probability))
    return min(max(score, -LARGEST_SCORE), LARGEST_SCORE)


def score_text(score: float, digits: int = 1) -> str:
    """Return a score with its sign, the minus as a minus."""
    return f"{score:+.{digits}f}".replace("-", "−")


def probability_text(probability: float) -> str:
    """Return a probability, to three places where two would say 0 or 1."""
    near_an_end = 0 < probability < 0.01 or 0.99 < probability < 1
    return f"{probability:.3f}" if near_an_end else f"{probability:.2f}"
