"""Which patients a model has seen, as far as its card says; patients are hashed, never named."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lem_viewer.values.models import ModelCard

PARTS = ("train", "validation", "test")
_SALT = "lem-viewer patient "
_LENGTH = 16


def hash_patient(patient: str) -> str:
    """Return 16 hex digits that stand for a patient's identifier, the same on every machine.

    It keeps names off a card that travels; whoever guesses an identifier can still check it.
    """
    return hashlib.sha256((_SALT + patient).encode()).hexdigest()[:_LENGTH]


@dataclass(frozen=True)
class Seen:
    """The patients that a model was trained or tuned on, it or a model that it came from.

    Parameters
    ----------
    patients : frozenset of str
        Hashed.
    is_known : bool
        False where a card on the way does not list them: there may be more.
    """

    patients: frozenset[str]
    is_known: bool


def seen_by(card: ModelCard) -> Seen:
    """Return whom a model has seen; its test patients are not among them."""
    training = card.training
    split, parent = training.get("split"), training.get("parent")
    found: set[str] = set()
    is_known = isinstance(split, Mapping) and bool(split.get("patients_are_known"))
    if isinstance(split, Mapping):
        for part in ("train", "validation"):
            found |= set(_texts(_part(split, part).get("patients")))
    if isinstance(parent, Mapping) and parent:
        found |= set(_texts(parent.get("seen")))
        is_known = is_known and bool(parent.get("seen_is_known"))
    return Seen(frozenset(found), is_known)


def parent_of(card: ModelCard) -> dict[str, Any]:
    """Return what a model's child writes of it: who it is and whom it has seen."""
    seen = seen_by(card)
    return {
        "model_id": card.model_id,
        "sha256": card.sha256,
        "seen": sorted(seen.patients),
        "seen_is_known": seen.is_known,
    }


def counts_of(card: ModelCard) -> dict[str, tuple[int, int]]:
    """Return part -> (images, patients) of a card's split; empty where it has none."""
    split = card.training.get("split")
    if not isinstance(split, Mapping):
        return {}
    return {
        part: (_count(_part(split, part)), len(_texts(_part(split, part).get("patients"))))
        for part in PARTS
    }


def _part(split: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = split.get(name)
    return part if isinstance(part, Mapping) else {}


def _count(part: Mapping[str, Any]) -> int:
    images = part.get("images")
    return images if isinstance(images, int) else 0


def _texts(values: object) -> list[str]:
    found = values if isinstance(values, list | tuple) else ()
    return [each for each in found if isinstance(each, str)]
