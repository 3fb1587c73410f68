"""Models of one kind become one model that averages their score maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from lem_viewer.errors import UnusableModel
from lem_viewer.network.checkpoint import load_checkpoint, save_checkpoint
from lem_viewer.network.classifier import Classifier
from lem_viewer.values.models import LocalizationThresholds, ModelCard

_MUST_AGREE = (
    "backbone",
    "head",
    "head_options",
    "stride",
    "input_rows",
    "input_cols",
    "preprocessing",
    "positive",
)


def merge_models(
    folders: Sequence[Path], out: Path, name: str, *, mirrored: bool = False
) -> ModelCard:
    """Write a model that reads with all of several models.

    Its outline thresholds are the defaults, it is not calibrated and not guarded: what was fitted
    for one member does not hold for the mean.

    Parameters
    ----------
    folders : sequence of Path
        At least two model folders of the same backbone, head, options and input.
    out : Path
        Folder of the new model.
    name : str
    mirrored : bool
        Each member also reads the view upside down.

    Raises
    ------
    UnusableModel
        Fewer than two, one cannot be read, or they differ in kind; everything wrong at once.
    """
    if len(folders) < (1 if mirrored else 2):
        raise UnusableModel(
            f"{len(folders)} model to merge, at least 2 are needed",
            advice="Name two or more model folders.",
        )
    loaded = [load_checkpoint(folder) for folder in folders]
    first = loaded[0][1]
    wrong = [
        f"{card.name}: {field} is {getattr(card, field)!r}, not {getattr(first, field)!r}"
        for _, card in loaded[1:]
        for field in _MUST_AGREE
        if getattr(card, field) != getattr(first, field)
    ]
    merged = [card.name for _, card in loaded if card.members > 1 or card.mirrored]
    wrong += [f"{name} is merged already" for name in merged]
    if wrong:
        raise UnusableModel(
            "; ".join(wrong), where=out, advice="Merge models that were trained alike."
        )
    model = merge([model for model, _ in loaded], first, mirrored=mirrored)
    card = replace(
        first,
        name=name,
        members=len(loaded),
        mirrored=mirrored,
        thresholds=LocalizationThresholds(),
        calibration=None,
        guard={},
        figures={},
        configuration={
            **first.configuration,
            "members": [card.model_id for _, card in loaded],
            "seeds": [card.configuration.get("seed") for _, card in loaded],
        },
        training_data=f"Mean of {len(loaded)} networks. {first.training_data}",
    )
    return save_checkpoint(out, model, card, half=True)


def merge(models: Sequence[Classifier], card: ModelCard, *, mirrored: bool = False) -> Classifier:
    """Return one classifier whose score map is the mean of the models' score maps."""
    whole = Classifier(
        card.backbone, card.head, card.stride, card.head_options, len(models), mirrored
    )
    state: dict[str, Tensor] = {}
    for number, model in enumerate(models):
        for key, value in model.backbone.state_dict().items():
            state[f"backbone.members.{number}.{key}"] = value
    heads = [model.head.state_dict() for model in models] * (2 if mirrored else 1)
    for key in heads[0]:
        parts = [head[key] for head in heads]
        if key == "score.weight":  # (1, channels, 1, 1): side by side, each a part of the mean
            state[f"head.{key}"] = torch.cat(parts, dim=1) / len(parts)
        elif key == "score.bias":
            state[f"head.{key}"] = torch.stack(parts).mean(dim=0)
        elif parts[0].ndim == 0:  # counters of the normalisation
            state[f"head.{key}"] = parts[0]
        else:
            state[f"head.{key}"] = torch.cat(parts, dim=0)
    whole.load_state_dict(state)
    return whole.eval()
