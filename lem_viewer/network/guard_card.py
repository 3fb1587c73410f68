"""A guard on disk: the card's ``guard`` field, and ``guard.safetensors`` beside it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from lem_viewer.errors import UnusableModel
from lem_viewer.network.guard import KNOWN_MEASURES, Guard
from lem_viewer.network.guard_features import FeatureSpace

GUARD_FILE = "guard.safetensors"
_FORMAT = 1


def guard_to_card(guard: Guard, folder: Path) -> dict[str, Any]:
    """Return a guard as the card's ``guard`` field; its features go into ``guard.safetensors``."""
    field: dict[str, Any] = {
        "format": _FORMAT,
        "fitted_on": guard.fitted_on,
        "n": guard.n,
        "film_part": None if math.isnan(guard.film_part) else round(guard.film_part, 4),
        "limit": round(guard.limit, 4),
        "ranges": {name: [round(v, 5) for v in three] for name, three in guard.ranges.items()},
        "grey": [round(value, 5) for value in guard.grey.tolist()],
    }
    if guard.space is not None:
        field["features"] = GUARD_FILE
        field["features_sha256"] = guard.space.write(folder / GUARD_FILE)
    return field


def guard_of_card(field: Mapping[str, Any], folder: Path) -> Guard | None:
    """Return the guard of a card; None where the card has none.

    Raises
    ------
    UnusableModel
        The field or its file is damaged.
    """
    if not field:
        return None
    try:
        if field["format"] != _FORMAT:
            raise ValueError(f"its format is {field['format']!r}, this program reads {_FORMAT}")
        ranges = {name: _three(name, three) for name, three in field["ranges"].items()}
        space = None
        if field.get("features"):
            space = FeatureSpace.read(folder / GUARD_FILE, field["features_sha256"])
        part = field["film_part"]
        return Guard(
            ranges=ranges,
            grey=np.array(field["grey"], dtype=np.float64),
            limit=float(field["limit"]),
            film_part=math.nan if part is None else float(part),
            n=int(field["n"]),
            fitted_on=str(field.get("fitted_on", "")),
            space=space,
        )
    except (KeyError, TypeError, ValueError, OSError) as error:
        raise UnusableModel(
            f"the card's guard cannot be used: {error}",
            where=folder,
            advice="Import the model again from its source.",
        ) from error


def _three(name: str, given: Sequence[float]) -> tuple[float, float, float]:
    median, low, high = (float(value) for value in given)
    if name not in KNOWN_MEASURES or not low < median < high:
        raise ValueError(f"range {name} is {list(given)}")
    return median, low, high
