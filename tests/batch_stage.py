"""Small studies and a small model for the tests of a batch."""

from __future__ import annotations

import zlib
from pathlib import Path

import torch
from library_files import write_study

from lem_viewer.network.checkpoint import save_checkpoint
from lem_viewer.network.classifier import Classifier
from lem_viewer.values.models import ModelCard


def make_studies(folder: Path, names: list[str]) -> Path:
    """Write a study a name, four views each."""
    for name in names:
        write_study(folder / name, f"1.{zlib.crc32(name.encode())}")
    return folder


def make_small_model(folder: Path, seed: int = 0) -> Path:
    """Write a model that runs, with random weights."""
    torch.manual_seed(seed)
    model = Classifier("resnet10", "lem", 16)
    card = ModelCard("small", "1", "", "resnet10", "lem", 16, 64, 64)
    save_checkpoint(folder, model, card)
    return folder
