"""Where a model comes from, as its card says: data, split, versions, the model before."""

from __future__ import annotations

from collections.abc import Mapping

from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.models import ModelCard
from lem_viewer.values.origins import counts_of

_PARTS = {"train": mark("training"), "validation": mark("validation"), "test": mark("test")}


def origin_lines(card: ModelCard) -> list[tuple[str, str]]:
    """Return name and value of what the card knows; empty where it knows nothing."""
    training = card.training
    if not training:
        return []
    lines = [
        (tr("Data's fingerprint"), str(training.get("fingerprint", ""))),
        (tr("Split"), _split_words(card)),
        (tr("Seed"), str(training.get("seed", ""))),
        (tr("Versions"), _versions(training.get("versions"))),
        (tr("Trained from"), _parent(training.get("parent"))),
    ]
    return [(name, value) for name, value in lines if value]


def _split_words(card: ModelCard) -> str:
    return "; ".join(
        tr("{0}: {1} images of {2} patients", tr(_PARTS[part]), images, patients)
        for part, (images, patients) in counts_of(card).items()
    )


def _versions(told: object) -> str:
    held = told if isinstance(told, Mapping) else {}
    return ", ".join(f"{name} {version}" for name, version in held.items())


def _parent(told: object) -> str:
    return str(told.get("model_id", "")) if isinstance(told, Mapping) else ""
