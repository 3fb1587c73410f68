"""What is wrong with the fields of a card that somebody sent, beyond what every card is asked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields

from lem_viewer.values.models import LocalizationThresholds, ModelCard

MOST_MEMBERS = 64
LARGEST_INPUT = 8192
# Numbers above it would ask for more memory than any head of ours needs.
LARGEST_OPTION = 65_536

_TEXTS = (
    "preprocessing", "training_data", "licence", "intended_use", "limitations", "positive",
    "restriction", "created", "failure_cases", "title", "description", "authors", "notes",
    "status",
)  # fmt: skip


def card_faults(card: ModelCard) -> list[str]:
    """Return what is wrong, each with its field; empty for a good card."""
    wrong = [f"{name} is not a text" for name in _TEXTS if not isinstance(getattr(card, name), str)]
    wrong += [
        f"{name} is not an object"
        for name in ("head_options", "figures", "configuration", "guard", "training")
        if not isinstance(getattr(card, name), Mapping)
    ]
    wrong += [
        f"{name} is not true or false"
        for name in ("synthetic_training", "mirrored")
        if not isinstance(getattr(card, name), bool)
    ]
    if type(card.members) is not int or not 1 <= card.members <= MOST_MEMBERS:
        wrong.append(f"members is {card.members!r}, allowed are 1 to {MOST_MEMBERS}")
    for name in ("input_rows", "input_cols"):
        if getattr(card, name) > LARGEST_INPUT:
            wrong.append(f"{name} is {getattr(card, name)}, allowed are up to {LARGEST_INPUT}")
    if isinstance(card.head_options, Mapping):
        for name, value in card.head_options.items():
            if isinstance(value, int | float) and not abs(value) <= LARGEST_OPTION:
                wrong.append(f"head_options: {name} is {value}")
    return wrong + _threshold_faults(card.thresholds)


def _threshold_faults(thresholds: LocalizationThresholds) -> list[str]:
    wrong = []
    for field in fields(thresholds):
        value, usual = getattr(thresholds, field.name), field.default
        if isinstance(usual, float):
            is_right = type(value) in (int, float) and math.isfinite(value)
        else:
            is_right = type(value) is type(usual)
        if not is_right:
            wrong.append(f"thresholds: {field.name} is {value!r}")
    return wrong
