"""A folder or ZIP that somebody sent: its files, named safely and of bounded size.

Nothing of it is believed: paths, kinds, sizes and links are looked at before a byte is unpacked.
"""

from __future__ import annotations

import os
import re
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from lem_viewer.errors import UnusableModel

MOST_FILES = 500
MOST_BYTES = 4 * 2**30
# Weights hardly shrink; DEFLATE itself ends at about 1,030 to 1.
MOST_SHRUNK = 200
_SMALL = 2**20

_DRIVE = re.compile(r"[A-Za-z]:")
_LITTER = ("__MACOSX", ".DS_Store", "Thumbs.db", ".git")
_ADVICE = "Do not use it; ask the sender for a model exported by LEM Viewer."


@dataclass(frozen=True)
class Piece:
    """One file.

    Parameters
    ----------
    path : str
        Relative, with forward slashes, without ``..``.
    size : int
        Bytes, unpacked.
    """

    path: str
    size: int


class Container:
    """The files of an opened folder or ZIP.

    Parameters
    ----------
    where : Path
    pieces : tuple of Piece
    opener : callable
        Opens a piece's path for reading.
    """

    def __init__(
        self, where: Path, pieces: tuple[Piece, ...], opener: Callable[[str], IO[bytes]]
    ) -> None:
        self.where = where
        self.pieces = pieces
        self._opener = opener

    def copy(self, piece: Piece, target: Path) -> None:
        """Write a file of it to ``target``; never more bytes than were announced.

        Raises
        ------
        UnusableModel
            It is damaged, or longer than it said.
        """
        try:
            with self._opener(piece.path) as source, target.open("xb") as file:
                left = piece.size
                while block := source.read(min(2**20, left + 1)):
                    left -= len(block)
                    if left < 0:
                        raise refused(f"{piece.path} is longer than it says", self.where)
                    file.write(block)
        except (OSError, UnusableModel):
            raise
        except Exception as error:  # each codec has its own: BadZipFile, zlib.error, LZMAError...
            raise UnusableModel(
                f"{piece.path} is damaged: {error}", where=self.where, advice="Fetch it again."
            ) from error


def refused(what: str, where: Path) -> UnusableModel:
    """Return the error of something that looks like an attack or a mishap of its sender."""
    return UnusableModel(what, where=where, advice=_ADVICE)


@contextmanager
def open_container(source: Path) -> Iterator[Container]:
    """Open a folder or a ZIP, looked at as a whole first.

    Raises
    ------
    UnusableModel
        It is neither; or it holds a path that climbs out, an absolute one, a link, two files of
        one name, an encrypted file, too many or too large files, or shrinks too much.
    """
    if source.is_dir():
        found = _checked(_walk(source), source)
        yield Container(source, found, lambda path: (source / path).open("rb"))
        return
    if not source.is_file():
        raise UnusableModel("no such file or folder", where=source, advice="Check the path.")
    try:
        archive = zipfile.ZipFile(source)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise UnusableModel(
            f"it is not a whole ZIP file ({error})",
            where=source,
            advice="Choose a model's folder or the ZIP that an export wrote; or fetch it again.",
        ) from error
    with archive:
        found = _checked(_listed(archive, source), source)
        names = {_tidy(info.filename): info for info in archive.infolist()}
        yield Container(source, found, lambda path: archive.open(names[path]))


def _tidy(name: str) -> str:
    return "/".join(part for part in name.split("/") if part not in ("", "."))


def _checked(pieces: list[Piece], where: Path) -> tuple[Piece, ...]:
    if len(pieces) > MOST_FILES:
        raise refused(f"it holds {len(pieces)} files, allowed are {MOST_FILES}", where)
    total = sum(piece.size for piece in pieces)
    if total > MOST_BYTES:
        raise refused(
            f"it unpacks to {total / 2**30:,.1f} GiB, allowed are {MOST_BYTES / 2**30:g}", where
        )
    seen: set[str] = set()
    for piece in pieces:
        if piece.path.casefold() in seen:
            raise refused(f"it holds {piece.path!r} twice", where)
        seen.add(piece.path.casefold())
    return tuple(
        piece for piece in pieces if not any(part in _LITTER for part in piece.path.split("/"))
    )


def _listed(archive: zipfile.ZipFile, where: Path) -> list[Piece]:
    pieces = []
    for info in archive.infolist():
        name, kind = info.filename, stat.S_IFMT(info.external_attr >> 16)
        if "\\" in name or name.startswith("/") or _DRIVE.match(name):
            raise refused(f"it holds a path that is not relative: {name!r}", where)
        if ".." in name.split("/"):
            raise refused(f"it holds a path that climbs out of its folder: {name!r}", where)
        if kind == stat.S_IFLNK:
            raise refused(f"it holds a link: {name!r}", where)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise refused(f"it holds something that is not a file: {name!r}", where)
        if info.flag_bits & 1:
            raise refused(f"{name!r} is encrypted", where)
        if info.file_size > max(_SMALL, info.compress_size * MOST_SHRUNK):
            raise refused(
                f"{name!r} unpacks from {info.compress_size:,} to {info.file_size:,} bytes: "
                "a ZIP bomb",
                where,
            )
        if not info.is_dir():
            pieces.append(Piece(_tidy(name), info.file_size))
    return pieces


def _walk(folder: Path) -> list[Piece]:
    """List a folder; stops soon in one that is no model's."""
    pieces: list[Piece] = []
    waiting = [folder]
    while waiting and len(pieces) <= MOST_FILES:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                path = Path(entry.path).relative_to(folder).as_posix()
                if entry.is_symlink() or _is_junction(entry):
                    raise refused(f"it holds a link: {path!r}", folder)
                if entry.is_dir():
                    waiting.append(Path(entry.path))
                elif not entry.is_file():
                    raise refused(f"it holds something that is not a file: {path!r}", folder)
                else:
                    pieces.append(Piece(path, entry.stat().st_size))
    return sorted(pieces, key=lambda piece: piece.path)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Tell whether it is Windows' other kind of link."""
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)
