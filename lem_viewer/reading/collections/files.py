"""What lies in a collection's folder: one walk, then look-ups by name, folder and path."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

IMAGE_SUFFIXES = frozenset({".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".pgm", ""})
_LISTED_AT_MOST = 20_000


def listed(folder: Path, pattern: str) -> list[Path]:
    """Return the files in a folder and in its sub-folders whose whole name fits a pattern.

    Files of the folder itself come first; nothing deeper is looked at, so that it costs little
    on a collection of 50,000 images.
    """
    wanted = re.compile(pattern, re.IGNORECASE)
    entries = _entries(folder)
    found = [entry for entry in entries if wanted.fullmatch(entry.name) and entry.is_file()]
    for inner in entries:
        if inner.suffix == "" and inner.is_dir():
            names = (entry for entry in _entries(inner) if wanted.fullmatch(entry.name))
            found += [entry for entry in names if entry.is_file()]
    return found


def _entries(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as listing:
            names = [entry.name for entry, _ in zip(listing, range(_LISTED_AT_MOST), strict=False)]
    except OSError:
        return []
    return [folder / name for name in sorted(names) if not name.startswith((".", "~"))]


class ImageIndex:
    """The image files of a folder, found by their path, their name or a folder they lie in.

    Parameters
    ----------
    folder : Path
        Walked once. Names are compared in lower case; hidden files are left out.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: list[Path] = []
        self._by_path: dict[str, Path] = {}
        self._by_stem: dict[str, list[Path]] = {}
        self._by_folder: dict[str, list[Path]] = {}
        for file in _walk(folder):
            self.files.append(file)
            parts = file.relative_to(folder).as_posix().lower().split("/")
            self._by_path.setdefault(_without_suffix("/".join(parts)), file)
            self._by_stem.setdefault(_without_suffix(parts[-1]), []).append(file)
            for part in set(parts[:-1]):
                self._by_folder.setdefault(part, []).append(file)

    def at(self, relative: str) -> Path | None:
        """Return the file at a path below the folder, whatever its image suffix."""
        plain = PurePosixPath(relative.replace("\\", "/").strip().lower())
        return self._by_path.get(_without_suffix(plain.as_posix()))

    def named(self, stem: str) -> list[Path]:
        """Return the files of this name without suffix, wherever they lie."""
        return self._by_stem.get(stem.lower(), [])

    def inside(self, name: str) -> list[Path]:
        """Return the files below any folder of this name."""
        return self._by_folder.get(name.lower(), [])


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(root, name)
            if not name.startswith((".", "~")) and _is_image_name(file):
                yield file


def _is_image_name(file: Path) -> bool:
    suffix = file.suffix.lower()
    # A file without a known suffix may be DICOM named by its UID, whose last part looks like one.
    return suffix in IMAGE_SUFFIXES or suffix[1:].isdigit()


def _without_suffix(name: str) -> str:
    suffix = PurePosixPath(name).suffix
    return name[: -len(suffix)] if suffix in IMAGE_SUFFIXES and suffix else name
