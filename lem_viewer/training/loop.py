"""The training itself: an iterator of what happened, and a model in any case but a broken one."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from lem_viewer.audit.statistics import auc_delong
from lem_viewer.errors import Failure
from lem_viewer.network.checkpoint import save_checkpoint
from lem_viewer.training.dataset import (
    Example,
    Split,
    check_samples,
    deal_out,
    read_examples,
)
from lem_viewer.training.figures import measure
from lem_viewer.training.records import BestEpoch, Log, card_of, check_parts
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.scoring import fit_thresholds, score_examples
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.models import (
    EpochDone,
    LocalizationThresholds,
    StepDone,
    TrainingConfig,
    TrainingFinished,
    TrainingStarted,
)

Flag = Callable[[], bool]
#: Data that begins so are films into which lesions are inserted (``training.inserted``).
INSERTED = "inserted:"


def never() -> bool:
    """Return False: nobody asks to stop."""
    return False


def train(config: TrainingConfig, out: Path, cancelled: Flag = never) -> Iterator[object]:
    """Train a model.

    Parameters
    ----------
    config : TrainingConfig
    out : Path
        Gets ``log.csv``, ``checkpoints/`` and the finished model in a folder of its name.
    cancelled : callable
        Looked at between steps; the best epoch so far is still written.

    Yields
    ------
    TrainingStarted, StepDone, EpochDone, Failure, TrainingFinished
        A Failure for an image that cannot be read is a warning and the training goes on; one
        for a loss that is no number is the last value, and no model is written.

    Raises
    ------
    UnusableDataset
        Before training: one class only, too few patients, nothing readable.
    UnusableModel
        Before training: an unknown backbone or head, or its ImageNet weights are missing.
    """
    if config.data.startswith(INSERTED):
        from lem_viewer.training.inserted import train_inserted

        yield from train_inserted(config, out, cancelled)
        return
    samples: list[Sample] = []
    for found in find_samples(config):
        if isinstance(found, Failure):
            yield replace(found, severity="warning")
        else:
            samples.append(found)
    notes = check_samples(samples, config)
    trainee = Trainee(config)
    for value in read_split(samples, config, cancelled):
        if isinstance(value, Split):
            yield from train_on(value, trainee, Path(out), cancelled, notes)
        else:
            yield replace(value, severity="warning")


def read_split(
    samples: list[Sample], config: TrainingConfig, cancelled: Flag = never
) -> Iterator[Failure | Split]:
    """Yield the Failures of samples that cannot be read, then the Split of the others."""
    part_of = dict(zip((s.key for s in samples), deal_out(samples, config), strict=True))
    parts: dict[str, list[Example]] = {"train": [], "validation": [], "test": []}
    for value in read_examples(samples, config, cancelled):
        if isinstance(value, Failure):
            yield value
        else:
            parts[part_of[value.key]].append(value)
    yield Split(tuple(parts["train"]), tuple(parts["validation"]), tuple(parts["test"]))


def train_on(
    split: Split,
    trainee: Trainee,
    out: Path,
    cancelled: Flag = never,
    notes: tuple[str, ...] = (),
) -> Iterator[object]:
    """Train on examples that were read already; see :func:`train`."""
    if cancelled():
        yield _nothing_kept()
        return
    config = trainee.config
    check_parts(len(split.train), {e.label for e in split.validation}, config.data)
    out.mkdir(parents=True, exist_ok=True)
    counts = (len(split.train), len(split.validation), len(split.test))
    device = f"{trainee.device_text} (bf16)" if trainee.half else trainee.device_text
    yield TrainingStarted(*counts, trainee.parameters, device, notes)
    run = _Run(split, trainee, out)
    try:
        yield from run.head_epochs(cancelled)
        yield from run.epochs(cancelled)
        if run.broken:
            return
        if not run.best.exists:
            yield _nothing_kept()
            return
        yield run.finish(stopped=cancelled())
    finally:  # also when the iterator is closed in the middle of an epoch
        if run.best.exists and not run.broken and not run.finished:
            run.finish(stopped=True)


def _nothing_kept() -> Failure:
    return Failure.warning(
        "Training stopped",
        "It was stopped before the first epoch ended: there is no model.",
        "Train again, or with fewer images for a first look.",
    )


class _Run:
    """The epochs of one training and what is kept of them."""

    def __init__(self, split: Split, trainee: Trainee, out: Path) -> None:
        self.split = split
        self.trainee = trainee
        self.out = out
        self.best = BestEpoch(out / "checkpoints")
        self.broken = False
        self.finished = False
        self._log = Log(out / "log.csv")
        self._began = time.monotonic()

    def head_epochs(self, cancelled: Flag) -> Iterator[object]:
        """Train the head alone, as epoch 0, when the configuration asks for it."""
        count, began = self.trainee.config.head_epochs, time.monotonic()
        if not count or cancelled():
            return
        loss = math.nan
        for epoch, loss in self.trainee.train_head(self.split.train, count):
            yield StepDone(0, epoch, count, loss, 0.0)
            if cancelled():
                return
        yield self._validate(0, loss, began)

    def epochs(self, cancelled: Flag) -> Iterator[object]:
        """Yield StepDone and EpochDone; a Failure, and no more, for a loss that is no number."""
        for epoch in range(1, self.trainee.config.epochs + 1):
            if cancelled():
                return
            began, losses = time.monotonic(), []
            for step in self._steps(epoch):
                if not math.isfinite(step.loss):
                    self.broken = True
                    yield _broken(step)
                    return
                losses.append(step.loss)
                yield step
                if cancelled():
                    return
                if self._time_is_up():
                    break
            done = self._validate(epoch, float(np.mean(losses)), began)
            yield done
            if self._time_is_up():
                return

    def _time_is_up(self) -> bool:
        limit = self.trainee.config.max_minutes
        return limit > 0 and time.monotonic() - self._began > 60 * limit

    def _progress(self, epoch: int, part: float) -> float:
        """Return 0 to 1 of the training, by epochs or by the clock, whichever is further."""
        config = self.trainee.config
        by_steps = (epoch - 1 + part) / config.epochs
        if config.max_minutes <= 0:
            return by_steps
        by_clock = (time.monotonic() - self._began) / (60 * config.max_minutes)
        return min(1.0, max(by_steps, by_clock))

    def _steps(self, epoch: int) -> Iterator[StepDone]:
        train = self.trainee.shuffled(self.split.train)
        size = min(self.trainee.config.batch_size, len(train))
        steps = len(train) // size
        for step in range(steps):
            began = time.monotonic()
            chosen = train[step * size : (step + 1) * size]
            loss = self.trainee.step(chosen, self._progress(epoch, step / steps))
            seconds = max(time.monotonic() - began, 1e-6)
            yield StepDone(epoch, step + 1, steps, loss, size / seconds)

    def _validate(self, epoch: int, train_loss: float, began: float) -> EpochDone:
        trainee, validation = self.trainee, self.split.validation
        scores = score_examples(trainee.model, validation, trainee.device, half=trainee.half)
        auc = auc_delong(scores.logits, [example.label for example in validation])[0]
        loss, hit_rate = float(scores.losses.mean()), scores.hit_rate
        done = EpochDone(
            epoch=epoch,
            epochs=trainee.config.epochs,
            train_loss=train_loss,
            validation_loss=loss,
            validation_auc=auc,
            validation_hit_rate=hit_rate,
            learning_rate=trainee.rate,
            seconds=time.monotonic() - began,
            is_best=self.best.is_better(auc, hit_rate, loss),
        )
        self.best.keep(trainee.model, done)
        self._log.write(done)
        return done

    def finish(self, *, stopped: bool) -> TrainingFinished:
        """Fit and measure the best epoch (not when stopped: that takes its time), and write it."""
        self.finished = True
        trainee, split = self.trainee, self.split
        config, model, device = trainee.config, trainee.model, trainee.device
        self.best.restore(model)
        thresholds = LocalizationThresholds()
        figures: dict[str, Any] = {}
        if not stopped:
            thresholds = fit_thresholds(model, split.validation, device) or thresholds
            if split.test:
                on = f"held-out test part of the training data, {len(split.test)} images"
                figures = measure(model, split.test, thresholds, device, on)
        figures["best_epoch"] = _without_nan(self.best.done)
        counts = (len(split.train), len(split.validation), len(split.test))
        card = card_of(config, trainee.head_options, thresholds, figures, trainee.start, counts)
        folder = self.out / config.name
        card = save_checkpoint(folder, model, card)
        return TrainingFinished(str(folder), card, stopped)


def _broken(step: StepDone) -> Failure:
    return Failure(
        "Training stopped",
        f"The loss is {step.loss} in epoch {step.epoch}, step {step.step}: "
        "the weights are of no use and no model was written.",
        "Train again with a tenth of the learning rate.",
    )


def _without_nan(done: EpochDone | None) -> dict[str, Any]:
    """Return an epoch's figures for JSON, which has no NaN."""
    values = asdict(done) if done else {}
    return {
        key: None if isinstance(value, float) and math.isnan(value) else value
        for key, value in values.items()
    }
