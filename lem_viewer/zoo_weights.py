"""What a weights file claims to hold: its safetensors header, looked at before any of it is used.

Source: the safetensors format (8 bytes little-endian length, a JSON header, the tensors' bytes
side by side without a gap).
"""

from __future__ import annotations

import json
import math
import struct
from pathlib import Path
from typing import Any

from lem_viewer.errors import UnusableModel

LONGEST_HEADER = 16 * 2**20
_ADVICE = "Ask for the model as safetensors; other kinds of weights can run programs."

# bytes of one element
_SIZES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "U16": 2, "I16": 2, "F16": 2,
    "BF16": 2, "U32": 4, "I32": 4, "F32": 4, "U64": 8, "I64": 8, "F64": 8,
}  # fmt: skip
_DISGUISED = (
    (b"\x80", "a Python pickle"),
    (b"PK\x03\x04", "a ZIP, as torch.save writes (a pickle)"),
    (b"\x89HDF", "an HDF5 file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"version https://git-lfs", "a Git LFS pointer: the weights were never downloaded"),
)


def check_weights_file(path: Path) -> None:
    """Look at the header of a safetensors file.

    Raises
    ------
    UnusableModel
        It is something else (a pickle...), is cut short, or its tensors are not where it says.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(32)
        length = struct.unpack("<Q", start[:8])[0] if len(start) >= 8 else 0
        is_header = 2 <= length <= min(size - 8, LONGEST_HEADER) and start[8:9] == b"{"
        if not is_header:
            raise UnusableModel(
                f"it is {_kind_of(start)}, not safetensors", where=path.name, advice=_ADVICE
            )
        file.seek(8)
        raw = file.read(length)
    try:
        header = json.loads(raw)
        if not isinstance(header, dict):
            raise ValueError("it is not an object")
        wrong = _faults(header, size - 8 - length)
    except (ValueError, RecursionError) as error:
        wrong = f"its header cannot be read: {error}"
    if wrong:
        raise UnusableModel(f"{wrong}: damaged", where=path.name, advice="Fetch the model again.")


def _kind_of(start: bytes) -> str:
    for mark, kind in _DISGUISED:
        if start.startswith(mark):
            return kind
    return "empty" if not start else "something unknown"


def _faults(header: dict[str, Any], held: int) -> str:
    """Return what is wrong with the tensors that a header lists; ``held`` bytes follow it."""
    spans = []
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        try:
            begin, end = entry["data_offsets"]
            wanted = math.prod(entry["shape"]) * _SIZES[entry["dtype"]]
            if not 0 <= begin <= end or end - begin != wanted:
                return f"tensor {name!r} has {end - begin} bytes, its shape needs {wanted}"
        except (KeyError, TypeError, ValueError):
            return f"tensor {name!r} is described wrongly"
        spans.append((begin, end))
    reached = 0
    for begin, end in sorted(spans):
        if begin != reached:
            return "its tensors overlap or leave a gap"
        reached = end
    if not spans:
        return "it holds no tensor"
    return "" if reached == held else f"it holds {held} bytes of tensors, its header says {reached}"
