"""A few real steps on this very device: what a training's time and memory are reckoned from.

The steps are those of the training itself (``Trainee.step`` on batches varied and made ahead), on
images of the very data. Where none can be read, pictures of the same size stand for them: what an
image shows does not change the time. Run it in a process of its own: it takes the memory that the
training would take.
"""

from __future__ import annotations

import io
import math
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.training.batches import make_ahead, threads_ahead
from lem_viewer.training.cache import cache_of, key_of_sample
from lem_viewer.training.control import Flag, never
from lem_viewer.training.dataset import BREAST, LESION, Example, deal_out, in_threads, make_example
from lem_viewer.training.loop import BYTES_A_PARAMETER, INSERTED
from lem_viewer.training.memory import memory_there_bytes, peak_memory_bytes
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.scoring import fit_thresholds, measure_dice, score_examples
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.models import LocalizationThresholds
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_estimate import (
    ENDING,
    READING,
    STARTING,
    STEPPING,
    Probed,
    ProbeProgress,
)

#: Steps that are measured, after some that warm the device up.
STEPS, _WARM_UP = 10, 2
#: A slow machine makes fewer, but at least so many.
_LEAST_STEPS, _MOST_SECONDS = 3, 60.0
_READ, _MOST_READING_SECONDS = 8, 15.0


def probe(
    config: TrainingConfig, out: Path, cancelled: Flag = never
) -> Iterator[ProbeProgress | Failure | Probed]:
    """Measure steps of a training.

    Parameters
    ----------
    config : TrainingConfig
    out : Path
        Where the run would be kept; only its disk is looked at.
    cancelled : callable
        Looked at between steps; no result then.

    Yields
    ------
    ProbeProgress, Failure, Probed
        A Failure is a warning: an image that cannot be read, or a batch that does not fit into
        the device's memory and is computed in smaller parts from then on (the steps are then
        measured anew). The Probed is last.

    Raises
    ------
    UnusableDataset, UnusableModel, DeviceTrouble
        As :func:`lem_viewer.training.loop.train`, before a step was made.
    """
    there = memory_there_bytes()
    data = _Data(config)
    yield from data.read(cancelled)
    if cancelled():
        return
    yield ProbeProgress(STARTING, 0, 1)
    began = time.perf_counter()
    trainee = Trainee(config)
    free = _device_free(trainee.device)
    loaded = time.perf_counter() - began
    measured = _Measured(trainee, data.examples)
    yield from measured.steps(cancelled)
    if cancelled():
        return
    yield ProbeProgress(ENDING, 0, 1)
    measured.judge()
    yield Probed(
        device=trainee.device_text,
        device_kind=trainee.device.type,
        precision=trainee.precision.words,
        batch_size=measured.size,
        micro=min(trainee.micro, measured.size),
        load_seconds=loaded,
        memory_peak_bytes=peak_memory_bytes(),
        memory_there_bytes=there,
        device_peak_bytes=_device_peak(trainee.device),
        device_there_bytes=free,
        checkpoint_bytes=BYTES_A_PARAMETER * sum(p.numel() for p in trainee.model.parameters()),
        disk_free_bytes=_free(out),
        cache_free_bytes=_free(Path(config.cache)) if config.cache else 0,
        **measured.figures(),
        **data.figures(),
    )


@dataclass
class _Data:
    """The images of a configuration: some of them read, all of them counted."""

    config: TrainingConfig
    examples: list[Example] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    decode_seconds: float = math.nan
    read_count: int = 0
    is_kept: bool = False

    def read(self, cancelled: Flag) -> Iterator[ProbeProgress | Failure]:
        """Find all images and read some, spread over them."""
        if self.config.data.startswith(INSERTED) and not self.config.protocol:
            raise UnusableDataset(
                "what a training on inserted lesions takes is not measured",
                where=self.config.data,
                advice="Begin it with --max-minutes; it tells the time of an epoch.",
            )
        yield ProbeProgress(READING, 0, _READ + 1)
        samples = [item for item in find_samples(self.config) if isinstance(item, Sample)]
        self._count(samples)
        chosen = spread(samples, _READ + 1)
        # The first one warms up; then several at a time, as the training reads them.
        for group in (chosen[:1], chosen[1:]):
            yield from self._read_group(group, len(chosen), cancelled)
        self.read_count = len(self.examples)
        if not self.examples:
            self.examples = made_up(self.config.input_rows, self.config.input_cols)

    def _read_group(
        self, group: Sequence[Sample], total: int, cancelled: Flag
    ) -> Iterator[ProbeProgress | Failure]:
        began, before = time.perf_counter(), len(self.examples)

        def is_over() -> bool:
            return cancelled() or time.perf_counter() - began > _MOST_READING_SECONDS

        for value in in_threads(self._read, group, is_over):
            if isinstance(value, Failure):
                yield replace(value, severity="warning")
            else:
                self.examples.append(value)
                yield ProbeProgress(READING, len(self.examples), total)
        read = len(self.examples) - before
        if read:
            self.decode_seconds = (time.perf_counter() - began) / read

    def _read(self, sample: Sample) -> Example | Failure:
        try:
            return make_example(sample, self.config)
        except Exception as error:  # one bad file must not end it
            return Failure.from_exception(error, where=sample.key)

    def _count(self, samples: Sequence[Sample]) -> None:
        self.is_kept = any(key_of_sample(sample, self.config) for sample in samples[:1])
        parts = deal_out(samples, self.config)
        for name in ("train", "validation", "test"):
            here = [s for s, part in zip(samples, parts, strict=True) if part == name]
            self.counts[f"{name}_images"] = len(here)
            if name != "train":
                self.counts[f"{name}_truth"] = sum(_has_truth(sample) for sample in here)
        cache = cache_of(self.config)
        if cache is not None:
            held = sum(cache.holds(sample, self.config) for sample in samples)
            self.counts["cached_images"] = held

    def figures(self) -> dict[str, Any]:
        """Return its part of the result."""
        image = self.examples[0]
        return {
            **self.counts,
            "images_read": self.read_count,
            "decode_seconds": self.decode_seconds,
            "image_bytes": image.image.nbytes + image.marks.nbytes,
            "cached_image_bytes": self._cached_bytes() if self.is_kept else 0,
        }

    def _cached_bytes(self) -> int:
        sizes = []
        for example in self.examples:
            file = io.BytesIO()
            np.savez_compressed(file, image=example.image, marks=example.marks)
            sizes.append(file.tell())
        return int(np.mean(sizes))


class _Measured:
    """The steps, and what is done beside them.

    Parameters
    ----------
    trainee : Trainee
    examples : sequence of Example
    """

    def __init__(self, trainee: Trainee, examples: Sequence[Example]) -> None:
        self._trainee = trainee
        self._examples = examples
        self.size = trainee.config.batch_size
        self._steps: list[float] = []
        self._made = self._scored = self._fitted = self._measured = 0.0

    def steps(self, cancelled: Flag) -> Iterator[ProbeProgress | Failure]:
        """Make steps as the training does; where memory was full, begin to measure anew."""
        trainee, total = self._trainee, _WARM_UP + STEPS
        recipe = trainee.recipe(self._examples)
        chosen = self._batches(3 * total)
        self._made = _seconds(lambda: recipe.make(chosen[0], 1, 0)) / self.size
        batches = make_ahead(recipe, chosen, 1)
        began, done = time.perf_counter(), 0
        try:
            while done < total and not cancelled():
                start = time.perf_counter()
                trainee.step(next(batches), 0.5)
                if trainee.notices:
                    yield from trainee.notices
                    trainee.notices.clear()
                    self._steps, done, began = [], 0, time.perf_counter()
                    batches.close()  # type: ignore[attr-defined]
                    batches = make_ahead(recipe, chosen, 1)
                    continue
                done += 1
                if done > _WARM_UP:
                    self._steps.append(time.perf_counter() - start)
                yield ProbeProgress(STEPPING, done, total)
                slow = time.perf_counter() - began > _MOST_SECONDS
                if slow and len(self._steps) >= _LEAST_STEPS:
                    break
        finally:
            batches.close()  # type: ignore[attr-defined]

    def _batches(self, count: int) -> list[list[Example]]:
        turns = cycle(self._examples)
        return [list(islice(turns, self.size)) for _ in range(count)]

    def judge(self) -> None:
        """Measure what is done at the end of an epoch and of the training."""
        trainee = self._trainee
        model, device = trainee.judged, trainee.device
        batch = max(1, min(8, trainee.micro))
        few = list(islice(cycle(self._examples), batch))
        self._scored = (
            _seconds(lambda: score_examples(model, few, device, half=trainee.half, batch=batch))
            / batch
        )
        known = [example for example in self._examples if (example.marks & LESION).any()][:1]
        if known:
            self._fitted = _seconds(lambda: fit_thresholds(model, known, device))
            thresholds = LocalizationThresholds()
            self._measured = _seconds(lambda: measure_dice(model, known, thresholds, device))

    def figures(self) -> dict[str, Any]:
        """Return its part of the result."""
        return {
            "step_seconds": tuple(self._steps),
            "make_seconds": self._made,
            "threads": threads_ahead(),
            "score_seconds": self._scored,
            "fit_seconds": self._fitted,
            "measure_seconds": self._measured,
        }


def spread(samples: Sequence[Sample], count: int) -> list[Sample]:
    """Return so many samples spread evenly over both labels, positive ones first in turn."""
    groups = [[s for s in samples if s.label == label] for label in (1, 0)]
    half = (count + 1) // 2
    picked = []
    for group in groups:
        places = np.linspace(0, len(group) - 1, min(half, len(group))).round().astype(int)
        picked.append([group[place] for place in places])
    longest = max((len(group) for group in picked), default=0)
    mixed = [group[place] for place in range(longest) for group in picked if place < len(group)]
    return mixed[:count]


def made_up(rows: int, cols: int) -> list[Example]:
    """Return half-disc breasts with noise and a bright lesion in every other one."""
    y, x = np.indices((rows, cols))
    inside = ((y - rows / 2) / (0.45 * rows)) ** 2 + (x / (0.85 * cols)) ** 2 < 1
    made = []
    for number in range(4):
        rng = np.random.default_rng(number)
        image = np.where(inside, rng.integers(40, 200, (rows, cols)), 0).astype(np.uint8)
        marks = inside.astype(np.uint8) * np.uint8(BREAST)
        if number % 2:
            marks[rows // 3 : rows // 2, cols // 8 : cols // 3] |= LESION
        made.append(Example(image, marks, number % 2, f"p{number}", f"made up {number}"))
    return made


def _has_truth(sample: Sample) -> bool:
    """Return True where a positive image's lesions are known; phantoms always tell."""
    return bool(sample.label) and (sample.case is None or bool(sample.case.lesions))


def _seconds(act: Callable[[], object]) -> float:
    """Return how long something takes the second time: the first one warms up."""
    act()
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _device_free(device: torch.device) -> int:
    if device.type != "cuda":
        return 0
    torch.cuda.reset_peak_memory_stats(device)
    return int(torch.cuda.mem_get_info(device)[0]) + int(torch.cuda.memory_reserved(device))


def _device_peak(device: torch.device) -> int:
    return int(torch.cuda.max_memory_allocated(device)) if device.type == "cuda" else 0


def _free(folder: Path) -> int:
    """Return the free bytes of the disk that a folder is or will be on; 0 where unknown."""
    there = next((p for p in (folder, *folder.absolute().parents) if p.exists()), None)
    try:
        return shutil.disk_usage(there).free if there is not None else 0
    except OSError:
        return 0
