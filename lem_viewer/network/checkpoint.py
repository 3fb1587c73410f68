"""A model on disk: ``weights.safetensors`` and ``card.json``, never a pickle."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from lem_viewer.errors import UnusableModel
from lem_viewer.network.classifier import Classifier, classifier_faults
from lem_viewer.network.committee import Committee
from lem_viewer.network.localizers import LOCALIZERS
from lem_viewer.values.models import CARD_FORMAT, ModelCard

WEIGHTS = "weights.safetensors"
CARD = "card.json"
_REINSTALL = "Import the model again from its source, or reinstall LEM Viewer."


def sha256_of(path: Path) -> str:
    """Return the sha256 of a file, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_card(folder: Path) -> ModelCard:
    """Read ``card.json``.

    Raises
    ------
    UnusableModel
        It is missing, is not JSON, was written by a newer program, or a field is wrong.
    """
    path = folder / CARD
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise UnusableModel(f"there is no {CARD}", where=folder, advice=_REINSTALL) from error
    except (OSError, ValueError) as error:
        raise UnusableModel(
            f"{CARD} cannot be read: {error}", where=path, advice=_REINSTALL
        ) from error
    if not isinstance(data, dict):
        raise UnusableModel(f"{CARD} is not a JSON object", where=path, advice=_REINSTALL)
    card_format = data.get("card_format")
    if isinstance(card_format, int) and card_format > CARD_FORMAT:
        raise UnusableModel(
            f"card_format is {card_format}, this program reads up to {CARD_FORMAT}",
            where=path,
            advice="Update LEM Viewer.",
        )
    try:
        return ModelCard.from_json(data)
    except ValueError as error:
        raise UnusableModel(str(error), where=path, advice=_REINSTALL) from error


def make_classifier(card: ModelCard) -> Classifier:
    """Make the network that a card describes, with random weights.

    Raises
    ------
    UnusableModel
        Its backbone, head, localizer, stride or an option is not known: all of it told at once.
    """
    wrong = classifier_faults(card.backbone, card.head, card.stride, card.head_options)
    localizer = card.thresholds.localizer
    if localizer not in LOCALIZERS:
        wrong.append(f"localizer is {localizer!r}, allowed are {', '.join(sorted(LOCALIZERS))}")
    for name in ("input_rows", "input_cols"):
        if getattr(card, name) % (2 * card.stride):
            wrong.append(f"{name} is {getattr(card, name)}, not a multiple of {2 * card.stride}")
    if wrong:
        raise UnusableModel("; ".join(wrong), where=card.name, advice="Update LEM Viewer.")
    model = Classifier(
        card.backbone, card.head, card.stride, card.head_options, card.members, card.mirrored
    )
    follow_members(model, card.thresholds.followed)
    return model


def follow_members(model: Classifier, followed: int) -> None:
    """Follow extrema back through so many of a merged model's members alone; 0: all.

    Raises
    ------
    UnusableModel
        It has not so many.
    """
    backbone = model.backbone
    most = len(backbone.members) if isinstance(backbone, Committee) else 0
    if not 0 <= followed <= most:
        raise UnusableModel(
            f"followed is {followed}, the model has {most} merged members",
            advice="Choose 0 for all, or fewer.",
        )
    if isinstance(backbone, Committee):
        backbone.followed = followed


def load_checkpoint(folder: Path) -> tuple[Classifier, ModelCard]:
    """Load a model, its hash verified before a byte of it is used.

    Raises
    ------
    UnusableModel
        The card or the weights are missing or wrong, or they do not belong together.
    """
    card = read_card(folder)
    path = folder / WEIGHTS
    if not path.is_file():
        raise UnusableModel(f"there is no {WEIGHTS}", where=folder, advice=_REINSTALL)
    found = sha256_of(path)
    if found != card.sha256:
        raise UnusableModel(
            f"sha256 of {WEIGHTS} is {found}, the card says {card.sha256}",
            where=folder,
            advice=_REINSTALL,
        )
    model = make_classifier(card)
    try:
        state = load_file(path)
    except Exception as error:  # safetensors has no error class that can be named across versions
        raise UnusableModel(
            f"{WEIGHTS} cannot be read: {error}", where=path, advice=_REINSTALL
        ) from error
    _fill(model, state, path)
    return model.eval(), card


def _fill(model: nn.Module, state: dict[str, Tensor], path: Path) -> None:
    """Copy a state into a model after every key and shape was compared."""
    wanted = model.state_dict()
    wrong = [f"{key} is missing" for key in wanted if key not in state]
    wrong += [f"{key} is unknown" for key in state if key not in wanted]
    wrong += [
        f"{key} has shape {tuple(state[key].shape)}, not {tuple(wanted[key].shape)}"
        for key in wanted
        if key in state and state[key].shape != wanted[key].shape
    ]
    if wrong:
        more = f" and {len(wrong) - 3} more" if len(wrong) > 3 else ""
        raise UnusableModel(
            f"the weights do not fit the card: {'; '.join(wrong[:3])}{more}",
            where=path,
            advice=_REINSTALL,
        )
    model.load_state_dict({key: state[key].to(wanted[key].dtype) for key in wanted})


def save_checkpoint(
    folder: Path, model: Classifier, card: ModelCard, *, half: bool = False
) -> ModelCard:
    """Write a model, each file aside and then renamed, the card last.

    Parameters
    ----------
    folder : Path
        Made where it is not there.
    model : Classifier
    card : ModelCard
        Its sha256 is filled in.
    half : bool
        Store convolution weights as 16-bit floats; normalisation stays at 32.

    Returns
    -------
    ModelCard
        The card as written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    state = {key: _stored(key, value, half) for key, value in model.state_dict().items()}
    aside = folder / f"{WEIGHTS}.part"
    save_file(state, aside)
    aside.chmod(0o644)  # safetensors writes for its owner only
    card = replace(card, sha256=sha256_of(aside))
    aside.replace(folder / WEIGHTS)
    write_card(folder, card)
    return card


def _stored(key: str, value: Tensor, half: bool) -> Tensor:
    plain = value.detach().cpu().contiguous()
    if half and plain.ndim == 4:  # convolutions; running variances do not fit 16 bits
        plain = plain.to(torch.float16)
    return plain.clone()


def write_card(folder: Path, card: ModelCard) -> None:
    """Write ``card.json`` aside and rename it."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=CARD, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(card.to_json(), file, indent=2, ensure_ascii=False)
            file.write("\n")
        Path(name).chmod(0o644)
        Path(name).replace(folder / CARD)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
