"""What a batch reads: folders become studies, each a few files under one name."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lem_viewer.errors import Failure, UnreadableImage

Flag = Callable[[], bool]
_TOLD_EVERY = 200


@dataclass(frozen=True)
class BatchStudy:
    """The views of one study, as files.

    Parameters
    ----------
    key : str
        16 hex digits of its Study Instance UID, or of the place of pictures: names the study
        without telling whose it is.
    place : str
        The folder of its first file, for messages.
    files : tuple of str
        In the order of the listing.
    fingerprint : str
        Of names, sizes and times of change: another one when a file changes.
    """

    key: str
    place: str
    files: tuple[str, ...]
    fingerprint: str


@dataclass(frozen=True)
class Listing:
    """So many files have been looked at."""

    seen: int


def list_studies(
    sources: Sequence[Path], cancelled: Flag
) -> Iterator[Listing | Failure | tuple[BatchStudy, ...]]:
    """Look at the headers of all files; yield what cannot be used, and last the studies.

    A ZIP archive is a study by itself. Hidden files and folders are passed over.

    Parameters
    ----------
    sources : sequence of Path
        Folders or files.
    cancelled : callable
        Once true, the listing ends without studies.

    Raises
    ------
    UnreadableImage
        A source is not there.
    """
    missing = [str(source) for source in sources if not source.exists()]
    if missing:
        raise UnreadableImage(
            f"there is no {', '.join(missing)}", advice="Check the path and try again."
        )
    groups: dict[str, dict[str, None]] = {}
    troubles: list[OSError] = []
    for seen, path in enumerate(_files_below(sources, troubles), start=1):
        if cancelled():
            return
        if seen % _TOLD_EVERY == 0:
            yield Listing(seen)
        found = _study_of(path)
        if isinstance(found, Failure):
            yield found
        elif found:
            groups.setdefault(found, {})[str(path)] = None
    for trouble in troubles:
        yield Failure.from_exception(trouble)
    yield tuple(_study(uid, tuple(files)) for uid, files in groups.items())


def _study_of(path: Path) -> str | Failure:
    """Return the study that a file belongs to, ``""`` where it is no view, or what is wrong."""
    from lem_viewer.reading.listing import list_file
    from lem_viewer.reading.sniff import Content, content_of

    try:
        if content_of(path) is Content.ZIP:
            return f"archive:{path.as_posix()}"
        listed = list_file(path)
    except OSError as error:
        return Failure.from_exception(error, where=path)
    if listed.kind == "unreadable":
        return Failure(UnreadableImage.title, listed.reason, "Copy or export it again.", str(path))
    if listed.kind != "view" or listed.identity is None:
        return ""
    return listed.identity.study_instance_uid


def _study(uid: str, files: tuple[str, ...]) -> BatchStudy:
    digest = hashlib.sha256()
    for file in files:
        try:
            stat = Path(file).stat()
            digest.update(f"{file}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
        except OSError:  # reading it will tell
            digest.update(f"{file}\0gone\n".encode())
    key = hashlib.sha256(uid.encode("utf-8", "replace")).hexdigest()[:16]
    first = Path(files[0])
    place = first if len(files) == 1 else first.parent
    return BatchStudy(key, str(place), files, digest.hexdigest())


def _files_below(sources: Sequence[Path], troubles: list[OSError]) -> Iterator[Path]:
    for source in sources:
        if not source.is_dir():
            yield source.resolve()
            continue
        for parent, folders, names in os.walk(source.resolve(), onerror=troubles.append):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith("."):
                    yield Path(parent, name)
