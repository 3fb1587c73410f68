"""What a training may learn from: phantoms, a manifest, or a folder of any known layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.reading.cases import Case, Manifest, MaskFile, OutlineFile, RoiFiles
from lem_viewer.training.twins import (
    make_twin,
    mammogram_of_phantom,
    patients,
    positive_masks,
)
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import Mammogram
from lem_viewer.values.training import TrainingConfig

PHANTOMS = "phantoms"


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
    part : str
        ``"train"``, ``"validation"`` or ``"test"`` where a protocol or the data set says so.
    case : Case or None
        What it was made of.
    sources : tuple of Path
        The files that it is read from, where there is no case.
    recipe : str
        Names what is drawn, where it is drawn and not read.
    """

    key: str
    patient: str
    label: int
    read: Callable[[], tuple[Mammogram, list[NDArray[np.bool_]]]]
    part: str = ""
    case: Case | None = None
    sources: tuple[Path, ...] = ()
    recipe: str = ""

    @property
    def files(self) -> tuple[Path, ...]:
        """The image and its masks, for telling whether they have changed."""
        return files_of(self.case) if self.case is not None else self.sources


def files_of(case: Case) -> tuple[Path, ...]:
    """Return the files that a case is read from."""
    files = [case.file]
    for lesion in case.lesions:
        if isinstance(lesion, MaskFile | OutlineFile):
            files.append(lesion.path)
        elif isinstance(lesion, RoiFiles):
            files += lesion.paths
    return tuple(files)


def find_samples(config: TrainingConfig) -> Iterator[Sample | Failure]:
    """Yield the samples that a configuration names, and what cannot be used.

    Raises
    ------
    UnusableDataset
        There is no such folder or manifest, or nothing in it can be used.
    """
    if config.exclude:
        from lem_viewer.training.left_out import leave_out

        yield from leave_out(_all_samples(config), config.exclude, config.data)
    else:
        yield from _all_samples(config)


def _all_samples(config: TrainingConfig) -> Iterator[Sample | Failure]:
    if config.protocol:
        yield from protocol_samples(config)
    elif config.data == PHANTOMS:
        yield from phantom_samples(config.images, config.seed)
    else:
        manifest = read_cases(config.data, config.positive)
        yield from manifest.skipped
        for case in manifest.cases:
            sample = sample_of(case, config.positive)
            yield replace(sample, part=case.split) if config.split == "given" else sample


def read_cases(data: str, positive: str) -> Manifest:
    """Read a manifest, or a folder of any layout that ``reading.collections`` knows.

    Raises
    ------
    UnusableDataset
        There is no such folder or manifest, or nothing in it can be used.
    """
    from lem_viewer.reading.collections import read_collection, read_sound_manifest

    path = Path(data)
    if path.is_dir():
        return read_collection(path, positive)
    if path.is_file():
        return read_sound_manifest(path, positive)
    raise UnusableDataset(
        f"there is no {data!r}",
        advice='Name a manifest CSV, a folder of a known layout, or "phantoms".',
    )


def sample_of(case: Case, positive: str) -> Sample:
    """Return the sample of a case; only its positive lesions are its truth."""

    def read() -> tuple[Mammogram, list[NDArray[np.bool_]]]:
        from lem_viewer.reading.cases import case_truths
        from lem_viewer.reading.study import read_image

        mammogram = read_image(case.file)
        truths = case_truths(case, mammogram)[0] if case.label else []
        return mammogram, targets_of(case, truths, positive)

    return Sample(str(case.file), case.patient, case.label, read, case=case)


def targets_of(case: Case, truths: Sequence[TruthMask], positive: str) -> list[NDArray[np.bool_]]:
    """Return the masks of a case that are targets; a lesion not said to be positive is none."""
    from lem_viewer.reading.cases import is_positive

    if not case.label:
        return []
    return [
        truth.mask
        for truth in truths
        if truth.label == "lesion" or is_positive(truth.label, positive)
    ]


def protocol_samples(config: TrainingConfig) -> Iterator[Sample | Failure]:
    """Yield the samples of one run of a ready protocol, each with its part.

    Raises
    ------
    UnusableDataset
        The protocol or its run is not known, or the folder does not hold its collection.
    """
    from lem_viewer.reading.protocols import PROTOCOLS, parts_of, read_protocol

    protocol = PROTOCOLS.get(config.protocol)
    if protocol is None:
        raise UnusableDataset(
            f"there is no protocol {config.protocol!r}", advice=f"Known are {', '.join(PROTOCOLS)}."
        )
    manifest = read_protocol(protocol, Path(config.data))
    yield from manifest.skipped
    runs, told = parts_of(protocol, manifest.cases)
    yield from told
    if not 0 <= config.fold < len(runs):
        raise UnusableDataset(
            f"fold is {config.fold}, this protocol has {len(runs)} (from 0)",
            where=config.protocol,
        )
    for part, cases in runs[config.fold].items():
        for case in cases:
            yield replace(sample_of(case, protocol.positive), part=part)


def held_out_cases(config: TrainingConfig) -> Manifest:
    """Return the cases that a training of this configuration neither learns from nor chooses by.

    Raises
    ------
    UnusableDataset
        It keeps none aside, or its data are made and not read.
    """
    chosen = samples_of_part(config, "test")
    cases = tuple(sample.case for sample in chosen if sample.case is not None)
    if not cases:
        raise UnusableDataset(
            "no real case is kept aside",
            where=config.data,
            advice="Give the training a test part, or name labelled images to evaluate on.",
        )
    return Manifest(Path(config.data), config.positive, cases)


def samples_of_part(config: TrainingConfig, part: str) -> list[Sample]:
    """Return the samples of the "train", "validation" or "test" part of a training on real cases.

    Raises
    ------
    UnusableDataset
        As :func:`find_samples`.
    """
    from lem_viewer.training.dataset import deal_out

    samples = [item for item in find_samples(config) if isinstance(item, Sample)]
    parts = deal_out(samples, config)
    return [sample for sample, name in zip(samples, parts, strict=True) if name == part]


def phantom_samples(images: int, seed: int) -> Iterator[Sample]:
    """Yield synthetic views in twins: each patient once with and once without a malignancy."""
    for patient in patients((images + 1) // 2, seed):
        for label in (1, 0):

            def read(
                patient: int = patient, malignant: bool = bool(label)
            ) -> tuple[Mammogram, list[NDArray[np.bool_]]]:
                view = make_twin(patient, malignant=malignant)
                return mammogram_of_phantom(view), positive_masks(view)

            name = f"phantom-{patient}-{label}"
            yield Sample(name, f"phantom-{patient}", label, read, recipe=name)


def manifest_samples(path: Path, positive: str) -> Iterator[Sample | Failure]:
    """Yield the cases of a manifest (``lem_viewer.reading.datasets``)."""
    from lem_viewer.reading.datasets import read_manifest

    manifest = read_manifest(path, positive)
    yield from manifest.skipped
    for case in manifest.cases:
        yield sample_of(case, positive)
