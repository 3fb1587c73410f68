"""Where a model comes from: its data's fingerprint, its split, versions and the model before it.

The card gets it with hashed patients and without a path; ``run.json`` in the run's folder, which
stays on this machine, names the images, so that the same test part can be scored again.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lem_viewer import __version__
from lem_viewer.errors import LemViewerError
from lem_viewer.network.checkpoint import read_card
from lem_viewer.training.dataset import Example, Split
from lem_viewer.training.files import written_aside
from lem_viewer.training.run_file import RUN_FILE, RUN_FORMAT, place_of
from lem_viewer.values.image import PHANTOM_PATIENT
from lem_viewer.values.origins import PARTS, hash_patient, parent_of
from lem_viewer.values.training import TrainingConfig


def origin_of(split: Split, config: TrainingConfig) -> dict[str, Any]:
    """Return what a card says of where its model comes from (``ModelCard.training``)."""
    return {
        "fingerprint": data_fingerprint(split),
        "seed": config.seed,
        "split": {
            "by": config.protocol or ("patient" if config.split == "patient" else config.split),
            # Lesions put into films: a pair stands for a patient there, not the film's.
            "patients_are_known": not config.data.startswith("inserted:"),
            **{part: _summary(getattr(split, part)) for part in PARTS},
        },
        "versions": {
            "lem_viewer": __version__,
            "torch": str(torch.__version__),
            "numpy": np.__version__,
            "python": platform.python_version(),
        },
        "parent": _parent(config),
    }


def all_phantoms(split: Split) -> bool:
    """Return True where every patient is one that :mod:`lem_viewer.phantom` drew."""
    patients = [example.patient for part in PARTS for example in getattr(split, part)]
    return bool(patients) and all(each.startswith(PHANTOM_PATIENT) for each in patients)


def data_fingerprint(split: Split) -> str:
    """Return the SHA-256 of all examples: parts, labels, patients and what the network sees."""
    told = hashlib.sha256()
    for part in PARTS:
        for example in getattr(split, part):
            told.update(f"{part}\0{hash_patient(example.patient)}\0{example.label}\0".encode())
            told.update(example.image.tobytes())
            told.update(example.marks.tobytes())
    return told.hexdigest()


def _summary(examples: Sequence[Example]) -> dict[str, Any]:
    return {
        "images": len(examples),
        "positive": sum(example.label for example in examples),
        "patients": sorted({hash_patient(example.patient) for example in examples}),
    }


def _parent(config: TrainingConfig) -> dict[str, Any]:
    if not config.start:
        return {}
    try:
        return parent_of(read_card(Path(config.start)))
    except LemViewerError:  # it was there when the training began; the weights are loaded
        return {"model_id": Path(config.start).name, "seen": [], "seen_is_known": False}


def write_run(out: Path, split: Split, config: TrainingConfig, origin: Mapping[str, Any]) -> None:
    """Write ``run.json``: configuration with its paths, and every image with its part.

    Raises
    ------
    OSError
        It could not be written.
    """
    data = Path(config.data)
    told = {
        "format": RUN_FORMAT,
        "config": asdict(config) | ({"data": str(data.resolve())} if data.exists() else {}),
        "origin": dict(origin),
        "parts": {
            part: [[place_of(each.key), each.patient, each.label] for each in getattr(split, part)]
            for part in PARTS
        },
    }
    with written_aside(out / RUN_FILE) as aside:
        aside.write_text(json.dumps(told), "utf-8")
