"""What a training may learn from: phantoms, a manifest, or a folder a class."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.phantom.breast import PhantomView, make_training_view
from lem_viewer.values.geometry import Orientation, PixelSpacing
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import Identity, Mammogram, ViewHeader
from lem_viewer.values.models import TrainingConfig

PHANTOMS = "phantoms"

#: Seeds of training phantoms begin here, away from those of demonstrations and tests.
FIRST_SEED = 1_000_000
#: Phantoms are drawn at this many millimetres a pixel: about the network input's own.
_PHANTOM_ROWS, _PHANTOM_COLS, _PHANTOM_MM = 700, 525, 0.3

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


def phantom_samples(count: int, seed: int) -> Iterator[Sample]:
    """Yield synthetic views; each is a patient of her own and half of them are malignant."""
    first = FIRST_SEED + seed * 100_000
    for number in range(first, first + count):
        view = make_training_view(number, rows=64, cols=48, spacing_mm=3.5)

        def read(number: int = number) -> tuple[Mammogram, list[NDArray[np.bool_]]]:
            whole = make_training_view(number, _PHANTOM_ROWS, _PHANTOM_COLS, _PHANTOM_MM)
            return mammogram_of_phantom(whole), positive_masks(whole)

        yield Sample(f"phantom-{number}", f"phantom-{number}", int(view.malignant), read)


def positive_masks(view: PhantomView) -> list[NDArray[np.bool_]]:
    """Return the masks of a phantom's malignant lesions."""
    return [
        mask
        for finding, (_, mask) in zip(view.findings, view.lesion_masks, strict=True)
        if finding.malignant
    ]


def mammogram_of_phantom(view: PhantomView) -> Mammogram:
    """Return a phantom as the 12-bit view that its DICOM file would be read as."""
    rows, cols = view.image.shape
    key = f"phantom-{view.seed}-{view.laterality}-{view.view}"
    header = ViewHeader(
        key=key,
        path=key,
        laterality=view.laterality,
        view=view.view,
        rows=rows,
        cols=cols,
        identity=Identity(key),
        orientation=Orientation(),
        orientation_source="Patient Orientation",
        spacing=PixelSpacing(view.spacing_mm, view.spacing_mm),
        synthetic=True,
    )
    pixels = np.round(np.clip(view.image, 0, 1) * 4095).astype(np.uint16)
    return Mammogram(header, pixels, Grayscale(bits_stored=12))


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
