"""Files of the zoo: either the old one or the new one, and on the disk when it is said."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from lem_viewer.values.models import ModelCard


def write_json(path: Path, told: Any) -> None:
    """Write JSON aside, sync it and rename it.

    Raises
    ------
    OSError
        It could not be written; what was there stays.
    """
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(told, file, indent=2, ensure_ascii=False)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        Path(aside).chmod(0o644)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_card(folder: Path, card: ModelCard, *, name: str = "card.json") -> None:
    """Write a card aside, sync and rename it; fields that are not known here stay.

    Raises
    ------
    OSError
        It could not be written; the card is as it was.
    """
    path = folder / name
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    write_json(path, {**known, **card.to_json()})


def sync_tree(folder: Path) -> None:
    """Wait until every file of a folder, and its list of names, is on the disk."""
    for path in folder.iterdir():
        if path.is_file():
            # Windows syncs only what is open for writing.
            handle = os.open(path, os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Wait until a folder's list of names is on the disk, where the system can."""
    with suppress(OSError):  # Windows, and some file systems, cannot
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
