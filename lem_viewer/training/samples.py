"""What a training may learn from: phantoms, a manifest, or a folder a class."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.training.twins import (
    make_twin,
    mammogram_of_phantom,
    patients,
    positive_masks,
)
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import TrainingConfig

PHANTOMS = "phantoms"

_CLASSES = {"normal": 0, "benign": 1, "malignant": 2}
_IMAGES = {".dcm", ".png", ".tif", ".tiff", ".jpg", ".jpeg", ""}


@dataclass(frozen=True)
class Sample:
    """One labelled view that can be read when its turn comes.

    Parameters
    ----------
    key : str
    patient : str
        Samples of one patient stay together in every split.
    label : int
        1 positive, 0 negative.
    read : callable
        Returns the view and, where known, the (rows, cols) bool masks of its *positive* lesions.
    """

    key: str
    patient: str
    label: int
    read: Callable[[], tuple[Mammogram, list[NDArray[np.bool_]]]]


def find_samples(config: TrainingConfig) -> Iterator[Sample | Failure]:
    """Yield the samples that a configuration names, and what cannot be used.

    Raises
    ------
    UnusableDataset
        There is no such folder or manifest, or nothing in it can be used.
    """
    if config.data == PHANTOMS:
        yield from phantom_samples(config.images, config.seed)
        return
    path = Path(config.data)
    if path.is_dir() and not (path / "manifest.csv").is_file():
        yield from folder_samples(path, config.positive)
    elif path.exists():
        yield from manifest_samples(path, config.positive)
    else:
        raise UnusableDataset(
            f"there is no {config.data!r}",
            advice='Name a manifest CSV, a folder with one sub-folder a class, or "phantoms".',
        )


def phantom_samples(images: int, seed: int) -> Iterator[Sample]:
    """Yield synthetic views in twins: each patient once with and once without a malignancy."""
    for patient in patients((images + 1) // 2, seed):
        for label in (1, 0):

            def read(
                patient: int = patient, malignant: bool = bool(label)
            ) -> tuple[Mammogram, list[NDArray[np.bool_]]]:
                view = make_twin(patient, malignant=malignant)
                return mammogram_of_phantom(view), positive_masks(view)

            yield Sample(f"phantom-{patient}-{label}", f"phantom-{patient}", label, read)


def manifest_samples(path: Path, positive: str) -> Iterator[Sample | Failure]:
    """Yield the cases of a manifest (``lem_viewer.reading.datasets``)."""
    from lem_viewer.reading.datasets import Case, case_truths, read_manifest
    from lem_viewer.reading.study import read_image

    manifest = read_manifest(path, positive)
    yield from manifest.skipped
    for case in manifest.cases:

        def read(case: Case = case) -> tuple[Mammogram, list[NDArray[np.bool_]]]:
            mammogram = read_image(case.file)
            truths, _ = case_truths(case, mammogram)
            # A lesion that was not said to be positive does not teach where to look.
            wanted = {positive, case.raw_label, "lesion"} if case.label else set()
            return mammogram, [truth.mask for truth in truths if truth.label in wanted]

        yield Sample(str(case.file), case.patient, case.label, read)


def folder_samples(path: Path, positive: str) -> Iterator[Sample]:
    """Yield the images of sub-folders ``normal``, ``benign`` and ``malignant``.

    The patient is the file's name up to the first underscore.

    Raises
    ------
    UnusableDataset
        There is no such sub-folder.
    """
    from lem_viewer.reading.study import read_image

    named = {folder.name.lower(): folder for folder in path.iterdir() if folder.is_dir()}
    if not named.keys() & _CLASSES.keys():
        raise UnusableDataset(
            f"its sub-folders are {', '.join(sorted(named)) or 'none'}; allowed are "
            f"{', '.join(_CLASSES)}",
            where=path,
            advice="Put the images into one sub-folder a class, or write a manifest.csv.",
        )
    least = 1 if positive == "abnormal" else 2
    for name, grade in _CLASSES.items():
        folder = named.get(name)
        files = sorted(folder.rglob("*")) if folder else []
        for file in files:
            if not file.is_file() or file.suffix.lower() not in _IMAGES:
                continue

            def read(file: Path = file) -> tuple[Mammogram, list[NDArray[np.bool_]]]:
                return read_image(file), []

            yield Sample(str(file), file.stem.split("_")[0], int(grade >= least), read)
