"""The figures of a model card, measured on images that no choice was made on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from lem_viewer.audit.measures import chance
from lem_viewer.audit.statistics import auc_delong, bootstrap_mean_by_patient, wilson
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.predictor import BF16_FIGURE
from lem_viewer.training.dataset import Example
from lem_viewer.training.scoring import measure_dice, score_examples
from lem_viewer.values.models import LocalizationThresholds


def measure(
    model: Classifier,
    examples: Sequence[Example],
    thresholds: LocalizationThresholds,
    device: torch.device,
    on: str,
    batch: int = 8,
) -> dict[str, Any]:
    """Return the figures of a model on held-out examples, each with its 95 % interval.

    Parameters
    ----------
    on : str
        What the examples are, in words.
    batch : int
        Images that are scored at once.
    """
    scores = score_examples(model, examples, device, batch=batch)
    labels = np.array([example.label for example in examples])
    patients = [example.patient for example in examples]
    auc, auc_ci = auc_delong(scores.logits, labels)
    called = scores.logits >= 0
    positive = labels == 1
    found, spared = called[positive], ~called[~positive]
    figures: dict[str, Any] = {
        "measured_on": on,
        "n": len(examples),
        "n_positive": int(positive.sum()),
        "auc": _number(auc),
        "auc_ci": _interval(auc_ci),
        "accuracy": _number(float((called == positive).mean())),
        "sensitivity": _number(float(found.mean())) if found.size else None,
        "sensitivity_ci": _interval(wilson(int(found.sum()), found.size)),
        "specificity": _number(float(spared.mean())) if spared.size else None,
        "specificity_ci": _interval(
            wilson(int((~called[~positive]).sum()), int((~positive).sum()))
        ),
        BF16_FIGURE: _number(bf16_change(model, examples, scores.probabilities, device, batch)),
    }
    known = [(hit, p) for hit, p in zip(scores.hits, patients, strict=True) if hit is not None]
    if known:
        rate, rate_ci = bootstrap_mean_by_patient(
            [float(h) for h, _ in known], [p for _, p in known]
        )
        chances = [chance(e.lesion, e.breast) for e in examples if e.lesion.any()]
        outlines, maps, owners = measure_dice(model, examples, thresholds, device)
        dice, dice_ci = bootstrap_mean_by_patient(outlines, owners)
        figures |= {
            "n_with_truth": len(known),
            "hit_rate": _number(rate),
            "hit_rate_ci": _interval(rate_ci),
            "chance_rate": _number(float(np.mean([c for c in chances if c is not None]))),
            "dice_mean": _number(dice),
            "dice_ci": _interval(dice_ci),
            "dice_score_map": _number(float(np.mean(maps))),
        }
    return figures


def bf16_change(
    model: Classifier,
    examples: Sequence[Example],
    full: np.ndarray,
    device: torch.device,
    batch: int = 8,
) -> float:
    """Return the largest change of a probability when the network runs in bf16."""
    if device.type not in ("cpu", "cuda"):
        return float("nan")
    half = score_examples(model, examples, device, half=True, batch=batch).probabilities
    return float(np.abs(half - full).max())


def _number(value: float) -> float | None:
    """Return a figure with four decimals; None where it is not defined (JSON has no NaN)."""
    return None if math.isnan(value) else round(value, 4)


def _interval(interval: tuple[float, float]) -> list[float | None]:
    return [_number(interval[0]), _number(interval[1])]
