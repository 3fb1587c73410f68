"""Where films and donors come from: ``PATH[,PATH]``, each a manifest or a folder, or a part of one.

``PATH@0/2`` takes one of two halves of the patients, by a hash of their names.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.training.samples import Sample
from lem_viewer.values.image import Mammogram

_PART = re.compile(r"^(?P<path>.+)@(?P<part>\d+)/(?P<of>\d+)$")
_IMAGES = {".dcm", ".png", ".tif", ".tiff", ".jpg", ".jpeg"}


def find_films(paths: str) -> Iterator[Sample | Failure]:
    """Yield the normal images of manifests, and all of folders without labels.

    Raises
    ------
    UnusableDataset
        A path is missing, or holds no normal image.
    """

    def films(path: Path) -> Iterator[Sample | Failure]:
        return _folder(path) if _is_folder(path) else _labelled(path, 0)

    return _of_parts(paths, films, "normal")


def find_donor_images(paths: str) -> Iterator[Sample | Failure]:
    """Yield the abnormal images of manifests.

    Raises
    ------
    UnusableDataset
        A path is missing, or holds no positive image.
    """
    return _of_parts(paths, lambda path: _labelled(path, 1), "positive")


def is_in_part(patient: str, part: int, of: int) -> bool:
    """Return whether a patient belongs to a part; by a hash of the name, so always alike."""
    return zlib.crc32(patient.encode()) % of == part


def _of_parts(
    paths: str, read: Callable[[Path], Iterator[Sample | Failure]], kind: str
) -> Iterator[Sample | Failure]:
    """Yield what each path holds of the patients of its part; refuse one that holds nothing."""
    for text in paths.split(","):
        path, part, of = _named(text)
        found = 0
        for sample in read(path):
            if isinstance(sample, Failure):
                yield sample
            elif is_in_part(sample.patient, part, of):
                found += 1
                yield sample
        if not found:
            raise UnusableDataset(
                f"it holds no {kind} image",
                where=path,
                advice=f"Name a manifest with {kind} images.",
            )


def _named(text: str) -> tuple[Path, int, int]:
    """Return (path, part, parts) of ``PATH`` or ``PATH@part/parts``."""
    match = _PART.match(text.strip())
    path = Path(match["path"] if match else text.strip())
    part, of = (int(match["part"]), int(match["of"])) if match else (0, 1)
    if not path.exists() or of < 1 or part >= of:
        raise UnusableDataset(
            f"there is no {text!r}",
            advice="Name manifests or folders of images, joined by commas; @0/2 and @1/2 are "
            "the two halves of the patients.",
        )
    return path, part, of


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not (path / "manifest.csv").is_file()


def _labelled(path: Path, label: int) -> Iterator[Sample | Failure]:
    """Yield the normal (0) or the abnormal (1) images of a manifest."""
    from lem_viewer.training.samples import manifest_samples

    for sample in manifest_samples(path, "abnormal"):
        if isinstance(sample, Failure) or sample.label == label:
            yield sample


def _folder(path: Path) -> Iterator[Sample]:
    """Yield every image of a folder; the patient is the file's name up to the first dot."""
    from lem_viewer.reading.study import read_image

    for file in sorted(path.rglob("*")):
        if file.is_file() and file.suffix.lower() in _IMAGES:
            patient = f"{path.parent.name}/{file.name.split('.')[0]}"

            def read(file: Path = file) -> tuple[Mammogram, list[NDArray[np.bool_]]]:
                return read_image(file), []

            yield Sample(str(file), patient, 0, read, sources=(file,))
