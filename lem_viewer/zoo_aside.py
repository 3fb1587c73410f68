"""Where a model is put together before it is admitted; what a killed program left there is swept.

Such a folder has a file beside it, ``FOLDER.lock``, which its process holds locked: the system lets
go of it when the process dies, so that nobody's running work is ever swept.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from lem_viewer.file_lock import try_lock

LOCK = ".lock"
PREVIOUS = ".previous"
IMPORT, SWAP, ADMIT = ".import-", ".swap-", ".admit-"
#: Older programs held no lock: what they left is swept when nothing was written for so long.
LEFT_AFTER_S = 3600.0

_RANDOM = r"[A-Za-z0-9_]{8}"
_OURS = re.compile(rf"\.(?:import|swap|admit|[A-Za-z0-9][A-Za-z0-9._-]*)-{_RANDOM}")


@contextmanager
def folder_aside(zoo: Path, prefix: str) -> Iterator[Path]:
    """Make an empty folder in the user's zoo, nobody else's, gone at the end.

    Parameters
    ----------
    zoo : Path
        The user's zoo; made where it is missing.
    prefix : str
        ``IMPORT``, ``SWAP`` or ``ADMIT``.
    """
    zoo.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=zoo, prefix=prefix, suffix=LOCK)
    folder = Path(name.removesuffix(LOCK))
    try:
        with os.fdopen(number, "r+b") as file:
            with suppress(OSError):  # a drive without locks: only what is old is swept there
                try_lock(file)
            folder.mkdir()
            try:
                yield folder
            finally:
                _put_back(zoo, folder)
                shutil.rmtree(folder, ignore_errors=True)
    finally:
        Path(name).unlink(missing_ok=True)


def sweep(zoo: Path) -> tuple[str, ...]:
    """Put in order what a killed program left in the user's zoo; return the models put back.

    Half an import is removed. A model that was being exchanged is put back where it was: at no
    moment is the last copy of a model deleted.
    """
    if not zoo.is_dir():
        return ()
    back: list[str] = []
    for folder in sorted(zoo.iterdir()):
        if not _OURS.fullmatch(folder.name) or not folder.is_dir() or folder.is_symlink():
            continue
        with _held(folder) as is_ours:
            if is_ours:
                back += _put_back(zoo, folder)
                shutil.rmtree(folder, ignore_errors=True)
        if is_ours and not folder.exists():
            folder.with_name(folder.name + LOCK).unlink(missing_ok=True)
    for lock in zoo.glob(f".*{LOCK}"):
        if _OURS.fullmatch(lock.name.removesuffix(LOCK)) and _is_left(lock):
            lock.unlink(missing_ok=True)
    return tuple(back)


@contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Hold the lock of a folder; False where another process works in it."""
    lock = folder.with_name(folder.name + LOCK)
    file: BinaryIO | None = None
    try:
        try:
            file = lock.open("r+b")
            is_ours = try_lock(file)
        except OSError:  # no lock beside it, or a drive without locks
            is_ours = _is_old(folder)
        yield is_ours
    finally:
        if file is not None:
            file.close()


def _is_left(lock: Path) -> bool:
    """Return True for a lock without a folder that nobody holds."""
    if lock.with_name(lock.name.removesuffix(LOCK)).exists() or not _is_old(lock):
        return False
    try:
        with lock.open("r+b") as file:
            return try_lock(file)
    except OSError:
        return False


def _is_old(path: Path) -> bool:
    try:
        newest = max(each.stat().st_mtime for each in (path, *path.glob("*")))
    except OSError:
        return False
    return time.time() - newest > LEFT_AFTER_S


def _put_back(zoo: Path, folder: Path) -> list[str]:
    """Finish what was broken off between two renames; return the names of what came back."""
    if folder.name.startswith(SWAP):  # see ModelZoo.roll_back: it holds the model itself
        back = []
        for model in [each for each in folder.iterdir() if each.is_dir()]:
            target, kept = zoo / model.name, zoo / f".{model.name}{PREVIOUS}"
            if not target.exists():
                model.rename(target)
                back.append(model.name)
            elif not kept.exists():
                model.rename(kept)
        return back
    if folder.name.startswith(ADMIT):  # see ModelZoo.admit: it names what it replaces
        return [name for name in _replaced(folder) if _come_back(zoo, name)]
    return []


def note_replaced(aside: Path, name: str) -> None:
    """Note in an admission's folder which model it is about to replace."""
    (aside / f"for-{name}").touch()


def _replaced(folder: Path) -> list[str]:
    return [each.name.removeprefix("for-") for each in folder.glob("for-*") if each.is_file()]


def _come_back(zoo: Path, name: str) -> bool:
    target, kept = zoo / name, zoo / f".{name}{PREVIOUS}"
    if target.exists() or not kept.is_dir():
        return False
    kept.rename(target)
    return True
