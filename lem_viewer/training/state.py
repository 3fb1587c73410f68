"""The whole state of a training on disk: what it takes to go on as if nothing had happened.

One ``state.safetensors``: weights, their running mean, the optimizer's moments and torch's random
numbers as tensors, everything else as JSON in its header. Never a pickle. The order of the images
and their changes are functions of seed, epoch and step, so that the position is enough for them.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor

from lem_viewer.errors import UnusableDataset, UnusableModel
from lem_viewer.training.files import written_aside
from lem_viewer.values.training import EpochDone, TrainingConfig

STATE = "state.safetensors"
FORMAT = 1
#: Fields that may differ when a training goes on: they change nothing of what is learnt until
#: then.
MAY_CHANGE = frozenset(
    {"name", "epochs", "max_minutes", "patience", "device", "checkpoint_minutes", "cache"}
    | {"cache_gb", "resume"}
)


@dataclass(frozen=True)
class Position:
    """How far a training has come.

    Parameters
    ----------
    epoch : int
        The epoch in which it is, from 1; 0: the head's own epochs.
    step : int
        Steps of it that are done.
    losses : tuple of float
        Of those steps.
    history : tuple of EpochDone
        The epochs before.
    best : EpochDone or None
    elapsed_s : float
        Seconds of training until now, of all sessions.
    """

    epoch: int = 1
    step: int = 0
    losses: tuple[float, ...] = ()
    history: tuple[EpochDone, ...] = ()
    best: EpochDone | None = None
    elapsed_s: float = 0.0


@dataclass(frozen=True, eq=False)
class State:
    """What a checkpoint holds.

    Parameters
    ----------
    position : Position
    tensors : mapping of str to Tensor
        Of the trainee.
    numbers : mapping
        Of the trainee: ready for JSON.
    configuration : mapping
    data : str
        Fingerprint of the examples.
    """

    position: Position
    tensors: Mapping[str, Tensor]
    numbers: Mapping[str, Any]
    configuration: Mapping[str, Any]
    data: str = ""
    format: int = field(default=FORMAT)


def save_state(path: Path, state: State) -> None:
    """Write a checkpoint aside, sync it and rename it.

    Raises
    ------
    OSError
        It could not be written; the one before stays.
    """
    told = {
        "format": FORMAT,
        "position": asdict(state.position),
        "numbers": dict(state.numbers),
        "configuration": dict(state.configuration),
        "data": state.data,
    }
    tensors = {key: value.detach().cpu().contiguous() for key, value in state.tensors.items()}
    with written_aside(path) as aside:
        save_file(tensors, aside, metadata={"state": json.dumps(told)})


def load_state(path: Path, *, tensors: bool = True) -> State:
    """Read a checkpoint; without its tensors only how far it has come, which is fast.

    Raises
    ------
    UnusableModel
        It is damaged, or was written by a newer program.
    """
    advice = "Move it away to begin anew; checkpoints/best.safetensors holds the best weights."
    try:
        with safe_open(path, "pt") as file:
            told = json.loads((file.metadata() or {})["state"])
            keys = file.keys() if tensors else ()
            loaded = {key: file.get_tensor(key) for key in keys}
    except Exception as error:  # safetensors has no error class that can be named across versions
        raise UnusableModel(
            f"the checkpoint cannot be read: {error}", where=path, advice=advice
        ) from error
    if told.get("format") != FORMAT:
        raise UnusableModel(
            f"the checkpoint has format {told.get('format')!r}, this program reads {FORMAT}",
            where=path,
            advice="Update LEM Viewer. " + advice,
        )
    position = dict(told["position"])
    position["losses"] = tuple(position["losses"])
    position["history"] = tuple(EpochDone(**item) for item in position["history"])
    position["best"] = EpochDone(**position["best"]) if position["best"] else None
    return State(Position(**position), loaded, told["numbers"], told["configuration"], told["data"])


def check_same(state: State, config: TrainingConfig, data: str, path: Path) -> None:
    """Refuse to go on with another configuration or other images than the checkpoint's.

    Raises
    ------
    UnusableDataset
        Every field that differs is named.
    """
    now = plain_config(config)
    # A field that is younger than the checkpoint was what it is by default.
    then = plain_config(TrainingConfig()) | dict(state.configuration)
    wrong = [
        f"{name} is {now[name]!r}, was {then[name]!r}"
        for name in now
        if name not in MAY_CHANGE and now[name] != then[name]
    ]
    if state.data != data:
        wrong.append("the images or their labels have changed")
    if wrong:
        raise UnusableDataset(
            f"the training cannot go on: {'; '.join(wrong)}",
            where=path,
            advice="Go on with what it began with, or train into another folder.",
        )


def plain_config(config: TrainingConfig) -> dict[str, Any]:
    """Return a configuration as it comes back from JSON."""
    values: dict[str, Any] = json.loads(json.dumps(asdict(config)))
    return values


def random_states(device: torch.device) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Return the state of every source of random numbers: torch's as tensors, others for JSON."""
    tensors = {"rng.torch": torch.get_rng_state()}
    if device.type == "cuda":
        tensors["rng.cuda"] = torch.cuda.get_rng_state(device)
    version, numbers, gauss = random.getstate()
    name, keys, place, has_gauss, cached = np.random.get_state(legacy=True)
    return tensors, {
        "python": [version, list(numbers), gauss],
        "numpy": [str(name), np.asarray(keys).tolist(), int(place), int(has_gauss), float(cached)],
    }


def restore_random_states(
    tensors: Mapping[str, Tensor], numbers: Mapping[str, Any], device: torch.device
) -> None:
    """Put every source of random numbers where it was."""
    torch.set_rng_state(tensors["rng.torch"])
    if device.type == "cuda" and "rng.cuda" in tensors:
        torch.cuda.set_rng_state(tensors["rng.cuda"], device)
    version, state, gauss = numbers["python"]
    random.setstate((version, tuple(state), gauss))
    name, keys, place, has_gauss, cached = numbers["numpy"]
    np.random.set_state((name, np.array(keys, dtype=np.uint32), place, has_gauss, cached))
