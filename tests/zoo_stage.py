"""Small models for the tests of the zoo: a safetensors file written by hand."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path
from typing import Any


def weights_of(number: int = 0) -> bytes:
    """Return a safetensors file of one float32; another number, another hash."""
    header = json.dumps(
        {"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}, separators=(",", ":")
    ).encode()
    return struct.pack("<Q", len(header)) + header + struct.pack("<f", number)


def make_model(
    folder: Path, name: str = "mine", weights: bytes | None = None, **fields: Any
) -> Path:
    """Write a model folder; ``fields`` go onto the card."""
    weights = weights_of() if weights is None else weights
    folder.mkdir(parents=True)
    (folder / "weights.safetensors").write_bytes(weights)
    card = {
        "card_format": 1,
        "name": name,
        "version": "1",
        "sha256": hashlib.sha256(weights).hexdigest(),
        "backbone": "resnet10",
        "head": "lem",
        "stride": 16,
        "input_rows": 64,
        "input_cols": 64,
    }
    (folder / "card.json").write_text(json.dumps(card | fields))
    return folder
