"""Samples made into network inputs once, split by patient, and varied while training."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.network.inputs import make_input
from lem_viewer.training.samples import Sample
from lem_viewer.values.image import Mammogram
from lem_viewer.values.training import TrainingConfig

if TYPE_CHECKING:
    from lem_viewer.training.cache import ExampleCache

Item = TypeVar("Item")
Made = TypeVar("Made")
_MOST_THREADS = 8

#: Bits of ``Example.marks``.
BREAST, LESION = 1, 2
_LEAST_PATIENTS = 6
_PARTS = ("train", "validation", "test")


@dataclass(frozen=True, eq=False)
class Example:
    """A sample as the network sees it: 2 bytes a pixel, so that 1,000 fit into memory.

    Parameters
    ----------
    image : ndarray, (rows, cols), uint8
        0..255 for 0..1.
    marks : ndarray, (rows, cols), uint8
        BREAST where the breast is, LESION where a positive lesion is.
    label : int
    patient, key : str
    """

    image: NDArray[np.uint8]
    marks: NDArray[np.uint8]
    label: int
    patient: str
    key: str

    @property
    def is_readable(self) -> bool:
        """True: it was read. One that is still being read may turn out not to be."""
        return True

    @property
    def breast(self) -> NDArray[np.bool_]:
        """(rows, cols) bool."""
        return (self.marks & BREAST) > 0

    @property
    def lesion(self) -> NDArray[np.bool_]:
        """(rows, cols) bool: all positive lesions."""
        return (self.marks & LESION) > 0


@dataclass(frozen=True)
class Split:
    """Examples for training, for choosing, and for the figures; no patient in two of them."""

    train: tuple[Example, ...]
    validation: tuple[Example, ...]
    test: tuple[Example, ...]


def make_example(sample: Sample, config: TrainingConfig) -> Example:
    """Read a sample and bring it, with its lesions, into the network's frame."""
    mammogram, masks = sample.read()
    return example_of(sample, mammogram, masks, config)


def example_of(
    sample: Sample,
    mammogram: Mammogram,
    masks: Sequence[NDArray[np.bool_]],
    config: TrainingConfig,
) -> Example:
    """Bring a view that was read, with its positive lesions, into the network's frame."""
    made = make_input(mammogram, config.input_rows, config.input_cols)
    marks = made.breast.astype(np.uint8) * np.uint8(BREAST)
    for mask in masks:
        marks[made.framing.carry(mask) >= 0.5] |= LESION
    image = np.round(made.image * 255).astype(np.uint8)
    return Example(image, marks, sample.label, sample.patient, sample.key)


def read_examples(
    samples: Sequence[Sample], config: TrainingConfig, cancelled: Callable[[], bool]
) -> Iterator[Example | Failure]:
    """Yield an Example for each sample, in order, or the Failure that it gave.

    Several are decoded at a time. Where the configuration names a cache, what was decoded before
    is not decoded again.

    Raises
    ------
    UnusableDataset
        The folder that holds an image is gone: a share that vanished, a disk pulled out.
    """
    from lem_viewer.training.cache import cache_of

    cache = cache_of(config)
    yield from in_threads(lambda sample: read_sample(sample, config, cache), samples, cancelled)
    if cache is not None and cache.trouble is not None:
        yield not_kept(cache.trouble, config)


def not_kept(trouble: OSError, config: TrainingConfig) -> Failure:
    """Return what is said where decoded images cannot be kept."""
    return Failure.warning(
        "Decoded images are not kept",
        trouble.strerror or str(trouble),
        "The training goes on; the next one will decode them again.",
        config.cache,
    )


def read_sample(
    sample: Sample, config: TrainingConfig, cache: ExampleCache | None
) -> Example | Failure:
    """Return the example of a sample, from the cache or decoded, or the Failure that it gave.

    Raises
    ------
    UnusableDataset
        The folder of the image is gone.
    """
    held = cache.get(sample, config) if cache is not None else None
    if held is not None:
        return held
    try:
        example = make_example(sample, config)
    except Exception as error:  # one bad file must not end a training
        refuse_vanished(sample, error)
        return Failure.from_exception(error, where=sample.key)
    if cache is not None:
        cache.keep(sample, config, example)
    return example


def in_threads(
    act: Callable[[Item], Made], items: Sequence[Item], cancelled: Callable[[], bool]
) -> Iterator[Made]:
    """Yield what comes of each item, in order, several at a time; decoders let go of the lock."""
    threads = max(1, min(_MOST_THREADS, os.cpu_count() or 1, len(items)))
    pool = ThreadPoolExecutor(threads, thread_name_prefix="examples")
    waiting: deque[Future[Made]] = deque()
    try:
        for item in items:
            if cancelled():
                return
            waiting.append(pool.submit(act, item))
            if len(waiting) > 2 * threads:
                yield waiting.popleft().result()
        while waiting:
            if cancelled():
                return
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def refuse_vanished(sample: Sample, error: Exception) -> None:
    """Raise UnusableDataset where an image's folder, which was listed a moment ago, is gone.

    One file less is told and left out; a share that is gone would leave out all the rest.
    """
    if not isinstance(error, OSError) or not sample.files:
        return
    folder = sample.files[0].parent
    try:
        is_there = folder.is_dir()
    except OSError:  # a dead mount answers so
        is_there = False
    if not is_there:
        raise UnusableDataset(
            f"the folder is gone while its images are read ({error.strerror or error})",
            where=folder,
            advice="Connect the disk or the network share again, then start or resume the "
            "training: what was learnt is kept.",
        ) from error


def drop_equal_pictures(
    examples: Sequence[Example],
) -> tuple[list[Example], tuple[Failure, ...]]:
    """Return the examples without repeated pictures, and what was told of them.

    The first of equal ones stays; where their labels differ none does. Equal is what the network
    would see: the same picture saved in two formats counts.
    """
    groups: dict[bytes, list[Example]] = {}
    for example in examples:
        digest = hashlib.sha256(example.image.tobytes()).digest()
        groups.setdefault(digest, []).append(example)
    dropped: set[str] = set()
    told: list[Failure] = []
    for group in groups.values():
        if len(group) < 2:
            continue
        names = ", ".join(Path(example.key).name for example in group[:4])
        if len({example.label for example in group}) > 1:
            dropped.update(example.key for example in group)
            message = f"{len(group)} files hold the same picture ({names}) under different labels"
            told.append(Failure.warning("Images not used", message, "Correct the labels."))
        else:
            dropped.update(example.key for example in group[1:])
            message = f"{len(group)} files hold the same picture ({names}); the first is used"
            told.append(Failure.warning("Images left out", message))
    return [example for example in examples if example.key not in dropped], tuple(told)


def check_samples(samples: Sequence[Sample], config: TrainingConfig) -> tuple[str, ...]:
    """Return notes about a data set, before anything is read of it.

    Raises
    ------
    UnusableDataset
        One class only, too few patients, or fractions that leave no part to train on.
    """
    wrong = []
    positives = sum(sample.label for sample in samples)
    patients = {sample.patient for sample in samples}
    if positives in (0, len(samples)):
        only = "positive" if positives else "negative"
        wrong.append(f"all {len(samples)} images are {only}: both classes are needed")
    if len(patients) < _LEAST_PATIENTS:
        wrong.append(f"{len(patients)} patients, at least {_LEAST_PATIENTS} are needed")
    for label, word in ((1, "positive"), (0, "negative")):
        holders = {sample.patient for sample in samples if sample.label == label}
        if len(holders) == 1 and len(patients) > 1:
            wrong.append(
                f"only 1 patient has a {word} image: at least 2 are needed, one to learn from "
                "and one to choose by"
            )
    if not (config.validation_fraction > 0 and config.test_fraction >= 0) or (
        config.validation_fraction + config.test_fraction >= 0.9
    ):
        wrong.append(
            f"validation and test fractions are {config.validation_fraction} and "
            f"{config.test_fraction}: validation must be > 0, both together < 0.9"
        )
    if wrong:
        raise UnusableDataset(
            "; ".join(wrong), where=config.data, advice="Add images, or change the form."
        )
    part = positives / len(samples)
    if not 0.15 <= part <= 0.85:
        return (f"the classes are unbalanced: {100 * part:.0f} % of the images are positive",)
    return ()


def deal_out(samples: Sequence[Sample], config: TrainingConfig) -> tuple[str, ...]:
    """Return "train", "validation" or "test" for each sample: as given, or by patient.

    Where the parts are given without one for validation, patients of the training part are
    taken for it.

    Raises
    ------
    UnusableDataset
        The parts were asked for as given, and some sample has none.
    """
    if not config.protocol and config.split != "given":
        return split_by_patient(samples, config)
    without = sum(sample.part not in _PARTS for sample in samples)
    if without:
        raise UnusableDataset(
            f"{without} of {len(samples)} images have no part (train, validation, test)",
            where=config.data,
            advice='Fill the column split, or split by patient (split = "patient").',
        )
    given = [sample.part for sample in samples]
    if "validation" in given:
        return tuple(given)
    learnt = [sample for sample in samples if sample.part == "train"]
    dealt = iter(split_by_patient(learnt, replace(config, test_fraction=0.0)))
    return tuple(next(dealt) if part == "train" else part for part in given)


def split_by_patient(samples: Sequence[Sample], config: TrainingConfig) -> tuple[str, ...]:
    """Return "train", "validation" or "test" for each sample; patients stay together.

    Patients with and without a positive image are dealt out separately, so that each part has
    both classes wherever there are enough.
    """
    rng = np.random.default_rng(config.seed)
    part_of: dict[str, str] = {}
    positive = {sample.patient for sample in samples if sample.label}
    for group in (sorted(positive), sorted({s.patient for s in samples} - positive)):
        order = [group[place] for place in rng.permutation(len(group))]
        validation = max(1, round(config.validation_fraction * len(order)))
        test = max(1, round(config.test_fraction * len(order))) if config.test_fraction else 0
        for place, patient in enumerate(order):
            if place < validation:
                part_of[patient] = "validation"
            else:
                part_of[patient] = "test" if place < validation + test else "train"
    return tuple(part_of[sample.patient] for sample in samples)


def plain(example: Example) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return image and breast as the predictor would make them."""
    return example.image.astype(np.float32) / np.float32(255), example.breast


def batch_of(
    pairs: Sequence[tuple[NDArray[np.float32], NDArray[np.bool_]]], device: torch.device
) -> tuple[Tensor, Tensor]:
    """Return images (B, 1, rows, cols) float32 and breasts (B, 1, rows, cols) bool."""
    images = torch.from_numpy(np.stack([image for image, _ in pairs]))[:, None].to(device)
    breasts = torch.from_numpy(np.stack([breast for _, breast in pairs]))[:, None].to(device)
    return images.contiguous(memory_format=torch.channels_last), breasts
