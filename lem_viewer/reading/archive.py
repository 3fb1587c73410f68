"""ZIP archives and DICOMDIR files: the files they stand for.

An archive's members are written under names of our own into a private folder that is removed when
the study has been read: no name inside can lead out of it. Sizes are limited before and while
they are unpacked, so a small archive cannot fill the disk.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pydicom

from lem_viewer.errors import Failure, LemViewerError, UnreadableImage
from lem_viewer.reading.part10 import COPY_AGAIN

MAX_MEMBERS = 20_000
MAX_BYTES = 16 << 30
MAX_MEMBER_BYTES = 1 << 30
#: Deflate reaches 1,032; a study of mostly black views may reach some hundreds.
MAX_RATIO = 1000
_FREE_AFTERWARDS = 1 << 30
_CHUNK = 1 << 20
_LONGEST_NAME = 150
# Damaged data, an unknown compression (NotImplementedError), a name the disk refuses (OSError).
_MEMBER_TROUBLE = (
    LemViewerError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True)
class SourceFile:
    """A file to look at.

    Parameters
    ----------
    path : Path
        Where the bytes are.
    shown : str
        What it is called on screen; ``archive.zip!/member`` in an archive.
    is_dropped : bool
        The reader named this very file: it is told about whatever it is.
    """

    path: Path
    shown: str
    is_dropped: bool = False

    @property
    def name(self) -> Path:
        """The file's own name, where the bytes lie under another one."""
        return Path(self.shown.rsplit("!/", 1)[-1])


@contextmanager
def unpacking_folder() -> Iterator[Path]:
    """Make a private folder for members, and remove it whatever happens."""
    with tempfile.TemporaryDirectory(prefix="lem-viewer-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def unpack(
    archive: Path, folder: Path, cancelled: Callable[[], bool]
) -> Iterator[SourceFile | Failure]:
    """Write an archive's files into ``folder`` one by one and name them.

    Yields a Failure for a member that cannot be unpacked; the rest goes on.

    Raises
    ------
    UnreadableImage
        Damaged, encrypted, or beyond the limits.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            members = [info for info in opened.infolist() if not info.is_dir()]
            _refuse_bombs(archive, members)
            _refuse_passwords(archive, members)
            parent = folder / str(len(list(folder.iterdir())))
            for number, info in enumerate(members):
                if cancelled():
                    return
                shown = f"{archive}!/{info.filename}"
                try:
                    yield SourceFile(_write_member(opened, info, parent, number), shown)
                except _MEMBER_TROUBLE as error:
                    yield _member_failure(error, shown)
    except zipfile.BadZipFile as error:
        raise UnreadableImage(
            f"the archive is damaged ({error})", where=archive, advice=COPY_AGAIN
        ) from error


def _refuse_bombs(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS:
        raise _too_much(archive, f"{len(members):,} files, more than {MAX_MEMBERS:,}")
    total = sum(info.file_size for info in members)
    if total > MAX_BYTES:
        raise _too_much(archive, f"{total >> 30} GB, more than {MAX_BYTES >> 30}")
    packed = max(1, archive.stat().st_size)
    if total > MAX_RATIO * packed:
        raise _too_much(archive, f"{total / packed:,.0f} times its own size")
    free = shutil.disk_usage(tempfile.gettempdir()).free
    if total + _FREE_AFTERWARDS > free:
        raise UnreadableImage(
            f"it needs {total >> 20:,} MB of disk, {free >> 20:,} MB are free",
            where=archive,
            advice="Make room, or unpack it to another disk and open the folder.",
        )


def _too_much(archive: Path, what: str) -> UnreadableImage:
    return UnreadableImage(
        f"the archive unpacks to {what}",
        where=archive,
        advice="Unpack it yourself if you trust it, and open the folder.",
    )


def _refuse_passwords(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    if any(info.flag_bits & 0x1 for info in members):
        raise UnreadableImage(
            "the archive is protected by a password",
            where=archive,
            advice="Unpack it with its password, then open the folder.",
        )


def _write_member(
    opened: zipfile.ZipFile, info: zipfile.ZipInfo, parent: Path, number: int
) -> Path:
    """Write a member under its own last name, in a numbered folder of its own parent.

    Files of one folder of the archive stay together, as masks are found beside their views.
    """
    *folders, name = _safe_parts(info.filename) or ["file"]
    target = parent.joinpath(*folders[-8:], name)
    if target.exists():
        target = parent / f"copy-{number}" / target.name
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with opened.open(info) as source, target.open("xb") as sink:
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            if written > min(MAX_MEMBER_BYTES, info.file_size):
                raise UnreadableImage(
                    f"it unpacks to more than {written >> 20} MB", where=info.filename
                )
            sink.write(chunk)
    return target


def _safe_parts(filename: str) -> list[str]:
    """Return a member's folders and name without anything that leads out of a folder."""
    parts = filename.replace("\\", "/").replace(":", "_").split("/")
    return [part[-_LONGEST_NAME:] for part in parts if part.strip(". ")]


def _member_failure(error: Exception, shown: str) -> Failure:
    what = error.what if isinstance(error, LemViewerError) else str(error) or type(error).__name__
    failed = UnreadableImage(f"it cannot be unpacked ({what})", where=shown, advice=COPY_AGAIN)
    return Failure.from_exception(failed)


def is_dicomdir(path: Path) -> bool:
    """Return True for a file that is called DICOMDIR; others are told when their header is read."""
    return path.name.upper() == "DICOMDIR"


def files_of_dicomdir(path: Path) -> Iterator[SourceFile | Failure]:
    """Return the images that a DICOMDIR refers to; a Failure for what is missing.

    Source: DICOM PS3.3 F.3 (Basic Directory IOD), (0004,1500) Referenced File ID.

    Raises
    ------
    UnreadableImage
        Damaged.
    """
    try:
        dataset = pydicom.dcmread(path)
        records = list(dataset.get("DirectoryRecordSequence") or ())
        ids = [record.get("ReferencedFileID") for record in records]
    except OSError as error:
        if error.errno is not None:
            raise
        raise _damaged_directory(path, error) from error
    except Exception as error:  # pydicom raises nearly anything on damaged files
        raise _damaged_directory(path, error) from error
    for file_id in ids:
        if not file_id:
            continue  # a patient, study or series
        parts = [file_id] if isinstance(file_id, str) else [str(part) for part in file_id]
        found = _resolved(path.parent, parts)
        if found is None:
            name = "/".join(parts)
            missing = UnreadableImage(
                f"the DICOMDIR names {name}, which is not there",
                where=path,
                advice="Copy the whole disc or folder again.",
            )
            yield Failure.from_exception(missing)
        else:
            yield SourceFile(found, str(found))


def _damaged_directory(path: Path, error: Exception) -> UnreadableImage:
    return UnreadableImage(
        f"the DICOMDIR is damaged ({error})",
        where=path,
        advice="Open the folder that it lies in instead.",
    )


def _resolved(folder: Path, parts: list[str]) -> Path | None:
    """Return the file that a File ID names, its case aside; None where it is not inside."""
    place = folder
    for part in parts:
        if part in ("", ".", "..") or "/" in part or "\\" in part:
            return None
        inner = place / part
        if not inner.exists():
            wanted = part.upper()
            try:
                inner = next(
                    entry
                    for entry in place.iterdir()
                    if entry.name.upper().removesuffix(";1").removesuffix(".") == wanted
                )
            except (StopIteration, OSError):
                return None
        place = inner
    return place if place.is_file() else None
