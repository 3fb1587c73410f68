"""What a training will take, reckoned from a few steps that were measured; nothing is guessed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from statistics import median

from lem_viewer.values.training import TrainingConfig

#: What a probe does, one after the other.
READING, STARTING, STEPPING, ENDING = "reading", "starting", "stepping", "ending"
#: Thresholds are fitted on at most so many images (``training.scoring``).
MOST_FITTED = 60
#: What is not measured (other programs, a warm processor) may make it so much faster or slower.
_FASTER, _SLOWER = 0.9, 1.2
#: Fields that change how long a training takes only by counting: no new probe is needed.
_COUNTED = frozenset(
    {
        "name", "epochs", "learning_rate", "weight_decay", "seed", "max_minutes", "head_epochs",
        "patience", "checkpoint_minutes", "cache_gb", "cache", "resume", "balance", "clip",
    }
)  # fmt: skip


@dataclass(frozen=True)
class ProbeProgress:
    """How far a probe is: ``done`` of ``total`` of one of its stages."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True)
class Probed:
    """What was measured on the device with the configuration, in steps as the training makes them.

    Parameters
    ----------
    device, precision : str
        For the screen; the precision is empty for full numbers.
    device_kind : str
        ``"cpu"``, ``"cuda"`` or ``"mps"``.
    batch_size, micro : int
        Images a step, and how many of them are computed at once.
    step_seconds : tuple of float
        Each measured step: its batch made, forward, backward, optimizer.
    make_seconds : float
        Varying one image, in one thread.
    threads : int
        That make batches ahead.
    score_seconds : float
        Judging one image without training on it.
    decode_seconds : float
        Reading one image from its file, several being read at a time; NaN where none could be.
    fit_seconds, measure_seconds : float
        At the end, an image with outlines: fitting thresholds on it, and measuring it.
    load_seconds : float
        Starting a process and loading the network.
    train_images, validation_images, test_images : int
    validation_truth, test_truth : int
        Images with outlines among them.
    cached_images : int
        Images that lie in the cache already.
    image_bytes, cached_image_bytes : int
        An image in memory, and in the cache on disk (0: these data are not cached).
    memory_peak_bytes, memory_there_bytes : int
        What the process took at most, and what it might take; 0 where it is not known.
    device_peak_bytes, device_there_bytes : int
        The same for a GPU's own memory; 0 on the CPU.
    checkpoint_bytes : int
        On disk while it trains.
    disk_free_bytes, cache_free_bytes : int
        Of the disks of the run and of the cache; 0 where it is not known.
    images_read : int
        How many images were really read; 0: pictures of the same size were made up.
    """

    device: str
    device_kind: str
    precision: str
    batch_size: int
    micro: int
    step_seconds: tuple[float, ...]
    make_seconds: float = 0.0
    threads: int = 1
    score_seconds: float = 0.0
    decode_seconds: float = math.nan
    fit_seconds: float = 0.0
    measure_seconds: float = 0.0
    load_seconds: float = 0.0
    train_images: int = 0
    validation_images: int = 0
    test_images: int = 0
    validation_truth: int = 0
    test_truth: int = 0
    cached_images: int = 0
    image_bytes: int = 0
    cached_image_bytes: int = 0
    memory_peak_bytes: int = 0
    memory_there_bytes: int = 0
    device_peak_bytes: int = 0
    device_there_bytes: int = 0
    checkpoint_bytes: int = 0
    disk_free_bytes: int = 0
    cache_free_bytes: int = 0
    images_read: int = 0

    @property
    def images(self) -> int:
        """All images of the data."""
        return self.train_images + self.validation_images + self.test_images

    def seconds_a_step(self, seconds: float) -> float:
        """Return a measured step's time, or that of making its batch where the device waits."""
        made_ahead = self.batch_size * self.make_seconds / max(1, self.threads)
        return max(seconds, made_ahead)

    @property
    def images_per_second(self) -> float:
        """Of the median step."""
        return self.batch_size / self.seconds_a_step(median(self.step_seconds))


@dataclass(frozen=True)
class Estimate:
    """What a training will take.

    Parameters
    ----------
    seconds, least_seconds, most_seconds : float
        From Start to the finished model.
    reading_seconds, training_seconds, ending_seconds : float
        Of ``seconds``: reading the images, all epochs, and measuring at the end.
    epoch_seconds : float
    steps : int
        An epoch.
    memory_bytes, device_bytes : int
        What will be needed; 0 where nothing was measured.
    cache_bytes, checkpoint_bytes : int
        On disk.
    short_of : tuple of str
        What is not there: ``"memory"``, ``"device memory"``, ``"disk"``, ``"cache disk"``.
    """

    seconds: float
    least_seconds: float
    most_seconds: float
    reading_seconds: float
    training_seconds: float
    ending_seconds: float
    epoch_seconds: float
    steps: int
    memory_bytes: int
    device_bytes: int
    cache_bytes: int
    checkpoint_bytes: int
    short_of: tuple[str, ...] = field(default=())


def needs_new_probe(before: TrainingConfig, now: TrainingConfig) -> bool:
    """Return True where what was measured for one configuration says nothing about another."""
    names = (item.name for item in fields(TrainingConfig) if item.name not in _COUNTED)
    return any(getattr(before, name) != getattr(now, name) for name in names)


def estimate(probed: Probed, config: TrainingConfig) -> Estimate:
    """Reckon a training from what was measured.

    The middle is that of the median step, the range that of the fastest and the slowest measured
    one, a tenth and a fifth wider. The least supposes that images are read while the first epoch
    runs, as on a device that computes apart from the CPU, and where the training may stop early,
    the fewest epochs after which it can.

    Parameters
    ----------
    probed : Probed
    config : TrainingConfig
        May differ from the measured one in what :func:`needs_new_probe` allows.
    """
    size = max(1, min(config.batch_size, probed.train_images))
    steps = probed.train_images // size
    unread = max(0, probed.images - probed.cached_images)
    decode = 0.0 if math.isnan(probed.decode_seconds) else probed.decode_seconds
    reading = probed.load_seconds + unread * decode
    ending = _ending(probed)

    def training(step_seconds: float, epochs: int) -> float:
        epoch = _epoch(probed, steps, step_seconds)
        head = probed.train_images * probed.score_seconds if config.head_epochs else 0.0
        whole = head + epochs * epoch
        return min(whole, 60 * config.max_minutes) if config.max_minutes > 0 else whole

    fewest = min(config.epochs, config.patience + 1) if config.patience else config.epochs
    times = probed.step_seconds
    middle = training(median(times), config.epochs)
    beside = min(unread * decode, _epoch(probed, steps, min(times)))
    least = (reading - beside + training(min(times), fewest) + ending) * _FASTER
    most = (reading + training(max(times), config.epochs) + ending) * _SLOWER
    memory = probed.memory_peak_bytes
    if memory:
        memory += max(0, probed.images - probed.images_read) * probed.image_bytes
    cache = int(min(probed.images * probed.cached_image_bytes, config.cache_gb * 1e9))
    return Estimate(
        reading + middle + ending,
        least,
        most,
        reading,
        middle,
        ending,
        _epoch(probed, steps, median(times)),
        steps,
        memory,
        probed.device_peak_bytes,
        cache if config.cache else 0,
        probed.checkpoint_bytes,
        tuple(_shortages(probed, memory, cache if config.cache else 0)),
    )


def _epoch(probed: Probed, steps: int, step_seconds: float) -> float:
    judged = probed.validation_images * probed.score_seconds
    return steps * probed.seconds_a_step(step_seconds) + judged


def _ending(probed: Probed) -> float:
    """Return the seconds of fitting thresholds, measuring and judging the finished model."""
    held = probed.test_images or probed.validation_images
    fitted = min(MOST_FITTED, probed.validation_truth) * probed.fit_seconds
    scored = (2 * probed.test_images + held) * probed.score_seconds
    return fitted + scored + probed.test_truth * probed.measure_seconds


def _shortages(probed: Probed, memory: int, cache: int) -> Sequence[str]:
    pairs = (
        ("memory", memory, probed.memory_there_bytes),
        ("device memory", probed.device_peak_bytes, probed.device_there_bytes),
        ("disk", probed.checkpoint_bytes, probed.disk_free_bytes),
        ("cache disk", cache, probed.cache_free_bytes),
    )
    return [name for name, needed, there in pairs if there and needed > there]
