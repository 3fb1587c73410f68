"""The journey that lists what a training may begin from on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from lem_viewer.errors import LemViewerError
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_starts import (
    COMMITTEE,
    BackboneChoice,
    Preset,
    StartModel,
    StartsListed,
)
from lem_viewer.work.journeys import open_zoo
from lem_viewer.work.torch_loading import load_torch

if TYPE_CHECKING:
    from lem_viewer.zoo import ZooEntry

Flag = Callable[[], bool]
#: What a protocol says of a training; its data and its parts are not settings.
_OF_A_PROTOCOL = (
    "backbone", "head", "input_rows", "input_cols", "epochs", "batch_size", "learning_rate",
    "sparse_weight", "seed", "validation_fraction",
)  # fmt: skip


def list_starts(_cancelled: Flag) -> Iterator[StartsListed]:
    """Tell the zoo's models, the backbones and whether their weights are here, heads, presets."""
    load_torch()
    from lem_viewer.network.backbones import BACKBONES
    from lem_viewer.network.heads import HEADS
    from lem_viewer.training.augment import AUGMENTS

    yield StartsListed(
        tuple(_start_of(entry) for entry in open_zoo().entries()),
        tuple(_backbone(name) for name in BACKBONES),
        tuple(HEADS),
        AUGMENTS,
        presets(),
    )


def _start_of(entry: ZooEntry) -> StartModel:
    card = entry.card
    why_not = ""
    if entry.failure is not None:
        why_not = f"{entry.failure.message} {entry.failure.advice}".strip()
    elif card is not None and (card.members > 1 or card.mirrored):
        why_not = COMMITTEE
    elif card is not None:
        why_not = _network_fault(entry)
    return StartModel(entry.name, str(entry.folder), card, entry.bundled, why_not)


def _network_fault(entry: ZooEntry) -> str:
    """Return why this program cannot make a model's network; empty where it can."""
    import torch

    from lem_viewer.network.checkpoint import make_classifier

    assert entry.card is not None
    try:
        with torch.device("meta"):
            make_classifier(entry.card)
    except LemViewerError as error:
        return f"{error.what} {error.advice}".strip()
    return ""


def _backbone(name: str) -> BackboneChoice:
    from lem_viewer.network.backbones import imagenet_file

    try:
        found = imagenet_file(name)
    except LemViewerError as error:
        return BackboneChoice(name, False, f"{error.what}. {error.advice}")
    return BackboneChoice(name, found is not None)


def presets() -> tuple[Preset, ...]:
    """Return the settings of the published experiments."""
    from lem_viewer.reading.protocols import PROTOCOLS, config_of

    made = []
    for name, protocol in PROTOCOLS.items():
        values = asdict(config_of(protocol, "", name))
        chosen = {key: values[key] for key in _OF_A_PROTOCOL}
        plain = asdict(TrainingConfig())
        chosen |= {key: plain[key] for key in ("aggregate", "window", "hidden", "head_options")}
        made.append(Preset(name, protocol.title, protocol.collection, chosen, protocol.ours))
    return tuple(made)
