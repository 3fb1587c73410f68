"""Files that are either the old one or the new one, never half of one."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lem_viewer.errors import LemViewerError


@contextmanager
def written_aside(path: Path, *, synced: bool = True) -> Iterator[Path]:
    """Yield where to write; what is there at the end is synced to disk and gets its name.

    When anything goes wrong the file that was there before stays as it is.

    Parameters
    ----------
    path : Path
        Its folder is made where it is missing.
    synced : bool
        Wait for the disk; False for what can be made again, which is ten times as fast.

    Raises
    ------
    OSError
        Disk full, no permission...
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        yield aside
        if synced:
            sync(aside)
        aside.replace(path)
    except BaseException:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise
    if synced:
        with suppress(OSError):  # some file systems do not sync folders
            sync(path.parent)


def sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is on the disk."""
    # Windows syncs only what is open for writing; folders cannot be.
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_room(folder: Path, needed_bytes: int) -> None:
    """Make a folder, see that it can be written to, and that it has room.

    Raises
    ------
    OSError
        It cannot be made or written to.
    LemViewerError
        The disk has less room than is needed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    probe = folder / f".probe-{os.getpid()}"
    probe.write_bytes(b"")
    probe.unlink()
    free = shutil.disk_usage(folder).free
    if free < needed_bytes:
        raise LemViewerError(
            f"the disk has {free / 1e6:.0f} MB free, about {needed_bytes / 1e6:.0f} MB are needed",
            where=folder,
            advice="Make room, or choose a folder on another disk.",
        )
