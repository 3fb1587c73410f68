"""Which files of a folder or ZIP are a model's: a plain one, one folder down, or a MONAI bundle.

Source: MONAI bundle specification (configs/metadata.json, models/, docs/README.md).
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Collection
from pathlib import Path, PurePosixPath

from lem_viewer.errors import UnusableModel
from lem_viewer.zoo import CARD, WEIGHTS
from lem_viewer.zoo_container import Container, Piece, refused

METADATA = "configs/metadata.json"
_BUNDLE_FOLDERS = ("", "models/", "configs/", "docs/")
_OURS = {CARD, WEIGHTS, "guard.safetensors", "README.md"}
_PICTURES = {".png", ".jpg", ".jpeg"}
_LARGEST_METADATA = 4 * 2**20


def model_pieces(
    container: Container, allowed: Collection[str]
) -> tuple[dict[str, Piece], tuple[str, ...]]:
    """Return a model's files by plain name, and the paths of a bundle that are left out.

    Parameters
    ----------
    container : Container
    allowed : collection of str
        Suffixes and whole names of what a plain model's folder may hold.

    Raises
    ------
    UnusableModel
        There is no card, or a plain model holds something else.
    """
    top = _top(container.pieces)
    found = {piece.path.removeprefix(top): piece for piece in container.pieces}
    if METADATA in found:
        return _of_bundle(found, container)
    if CARD not in found:
        raise UnusableModel(
            f"there is no {CARD} in it",
            where=container.where,
            advice="Choose a model that LEM Viewer exported, or a model's folder.",
        )
    for path in found:
        if "/" in path:
            raise refused(f"{path!r} lies in a folder, a model has none", container.where)
        if path not in allowed and PurePosixPath(path).suffix.lower() not in allowed:
            raise refused(f"{path!r} is no file of a model", container.where)
    return found, ()


def _top(pieces: Collection[Piece]) -> str:
    """Return the one folder that holds everything, with its slash; ``""`` where there is none."""
    firsts = {piece.path.partition("/")[0] for piece in pieces}
    is_one = len(firsts) == 1 and all("/" in piece.path for piece in pieces)
    return f"{firsts.pop()}/" if is_one else ""


def _of_bundle(
    found: dict[str, Piece], container: Container
) -> tuple[dict[str, Piece], tuple[str, ...]]:
    """Take card, weights, guard, README and pictures from where a bundle keeps them."""
    taken: dict[str, Piece] = {}
    used = set()
    for folder in _BUNDLE_FOLDERS:
        for path, piece in found.items():
            plain = path.removeprefix(folder)
            is_ours = plain in _OURS or PurePosixPath(plain).suffix.lower() in _PICTURES
            if path.startswith(folder) and "/" not in plain and is_ours and plain not in taken:
                taken[plain] = piece
                used.add(path)
    if CARD not in taken or WEIGHTS not in taken:
        lacks = CARD if CARD not in taken else f"models/{WEIGHTS}"
        raise UnusableModel(
            f"it is a MONAI bundle ({_title(found[METADATA], container)}) without our {lacks}",
            where=container.where,
            advice="Only networks that LEM Viewer made can be read; its .pt and scripts are "
            "never opened. Train here from a model of the zoo instead.",
        )
    return taken, tuple(sorted(set(found) - used))


def _title(piece: Piece, container: Container) -> str:
    """Return name and version from a bundle's metadata, as far as they can be read."""
    if piece.size > _LARGEST_METADATA:
        return "unnamed"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "metadata.json"
        container.copy(piece, copy)
        try:
            data = json.loads(copy.read_text("utf-8"))
            words = [str(data[key])[:80] for key in ("name", "version") if key in data]
        except (ValueError, TypeError, RecursionError):
            words = []
    return " ".join(words) or "unnamed"
