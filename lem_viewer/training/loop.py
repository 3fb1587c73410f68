"""The training itself: an iterator of what happened, and a model in any case but a broken one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import nullcontext, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from lem_viewer.errors import Failure
from lem_viewer.network.checkpoint import save_checkpoint
from lem_viewer.training.control import Flag
from lem_viewer.training.control import never as never
from lem_viewer.training.dataset import (
    Example,
    Split,
    check_samples,
    deal_out,
    drop_equal_pictures,
    read_examples,
)
from lem_viewer.training.figures import measure
from lem_viewer.training.files import check_room
from lem_viewer.training.origin import all_phantoms, origin_of, write_run
from lem_viewer.training.reading_ahead import EARLY, ReadAhead
from lem_viewer.training.records import card_of, check_parts
from lem_viewer.training.run import Run
from lem_viewer.training.samples import Sample, find_samples
from lem_viewer.training.scoring import fit_thresholds
from lem_viewer.training.state import STATE, load_state
from lem_viewer.training.trainee import Trainee
from lem_viewer.training.verdict import judge, marked, told_of
from lem_viewer.values.models import LocalizationThresholds, ModelCard
from lem_viewer.values.training import EpochDone, TrainingConfig, TrainingFinished, TrainingStarted

#: Data that begins so are films into which lesions are inserted (``training.inserted``).
INSERTED = "inserted:"
#: Weights, their mean, two moments, the best and the last epoch, the model; each in 4 bytes, and
#: once more while it is written aside.
BYTES_A_PARAMETER = 2 * 7 * 4


def train(config: TrainingConfig, out: Path, cancelled: Flag = never) -> Iterator[object]:
    """Train a model.

    Parameters
    ----------
    config : TrainingConfig
    out : Path
        Gets ``log.csv``, ``checkpoints/`` and the finished model in a folder of its name.
    cancelled : callable
        Looked at between steps; the best epoch so far is still written. A
        ``lem_viewer.training.control.Control`` can pause too.

    Yields
    ------
    TrainingStarted, StepDone, EpochDone, CheckpointWritten, TrainingPaused, Failure,
    TrainingFinished
        A Failure for an image that cannot be read is a warning and the training goes on; one
        for a loss that is no number is the last value, and no model is written.

    Raises
    ------
    UnusableDataset
        Before training: one class only, too few patients, nothing readable, or a checkpoint to
        go on from that does not belong to this configuration.
    UnusableModel
        Before training: an unknown backbone or head, or its ImageNet weights are missing.
    OSError
        Before training: the folder cannot be written to.
    """
    Path(out).mkdir(parents=True, exist_ok=True)
    if config.data.startswith(INSERTED) and not config.protocol:
        from lem_viewer.training.inserted import train_inserted

        yield from train_inserted(config, out, cancelled)
        return
    samples: list[Sample] = []
    for found in find_samples(config):
        if isinstance(found, Failure):
            yield replace(found, severity="warning") if found.severity == "error" else found
        else:
            samples.append(found)
    notes = check_samples(samples, config)
    trainee = Trainee(config)
    if may_read_ahead(config, trainee, Path(out)):
        ahead = ReadAhead(samples, deal_out(samples, config), config)
        try:
            yield from train_on(ahead.split, trainee, Path(out), cancelled, notes, ahead)
        finally:
            ahead.close()
        return
    for value in read_split(samples, config, cancelled):
        if isinstance(value, Split):
            yield from train_on(value, trainee, Path(out), cancelled, notes)
        else:
            yield replace(value, severity="warning")


def may_read_ahead(config: TrainingConfig, trainee: Trainee, out: Path) -> bool:
    """Return True where the first epoch can begin before all images are decoded.

    Not where several processes must agree, where a head is trained on all images first, or where
    it goes on from a checkpoint that knows all images.
    """
    if trainee.processes.world > 1 or config.head_epochs:
        return False
    state = out / "checkpoints" / STATE
    if not config.resume or not state.is_file():
        return True
    return load_state(state, tensors=False).data.startswith(EARLY)


def read_split(
    samples: list[Sample], config: TrainingConfig, cancelled: Flag = never
) -> Iterator[Failure | Split]:
    """Yield the Failures of samples that cannot be read, then the Split of the others."""
    part_of = dict(zip((s.key for s in samples), deal_out(samples, config), strict=True))
    parts: dict[str, list[Example]] = {"train": [], "validation": [], "test": []}
    examples: list[Example] = []
    for value in read_examples(samples, config, cancelled):
        if isinstance(value, Failure):
            yield value
        else:
            examples.append(value)
    sound, told = drop_equal_pictures(examples)
    yield from told
    for example in sound:
        parts[part_of[example.key]].append(example)
    yield Split(tuple(parts["train"]), tuple(parts["validation"]), tuple(parts["test"]))


def train_on(
    split: Split,
    trainee: Trainee,
    out: Path,
    cancelled: Flag = never,
    notes: tuple[str, ...] = (),
    ahead: ReadAhead | None = None,
) -> Iterator[object]:
    """Train on examples that were read already, or are being read ahead; see :func:`train`."""
    if cancelled():
        yield _nothing_kept()
        return
    config = trainee.config
    check_parts(len(split.train), {e.label for e in split.validation}, config.data)
    check_room(out, BYTES_A_PARAMETER * sum(p.numel() for p in trainee.model.parameters()))
    origin: dict[str, Any] = {}

    def settled(whole: Split) -> None:
        origin.update(origin_of(whole, config))
        # Amid the training a full disk is no reason to end it: written again at the end.
        with suppress(OSError) if ahead is not None else nullcontext():
            if trainee.processes.is_main:
                write_run(out, whole, config, origin)

    run = Run(split, trainee, out, cancelled, ahead, settled)
    yield _started(split, trainee, run, notes)
    ending = _Ending(run, out, origin)
    try:
        yield from run.epochs()
        if run.broken:
            return
        stopped = run.stops()
        if stopped:
            yield from run.write_state()
        if not run.best.exists:
            yield _nothing_kept()
            return
        yield from ending.values(stopped=stopped)
    finally:  # also when the iterator is closed in the middle of an epoch
        if not run.broken and not ending.is_over:
            for _ in run.write_state():
                pass
            if run.best.exists:
                for _ in ending.values(stopped=True):
                    pass


def _started(split: Split, trainee: Trainee, run: Run, notes: tuple[str, ...]) -> TrainingStarted:
    words = [trainee.device_text]
    if trainee.precision.words:
        words.append(f"({trainee.precision.words})")
    if trainee.processes.world > 1:
        words.append(f"in {trainee.processes.world} processes")
    return TrainingStarted(
        len(split.train),
        len(split.validation),
        len(split.test),
        trainee.parameters,
        " ".join(words),
        notes,
        resumed=run.resumed,
        epoch=run.position.epoch,
        step=run.position.step,
    )


def _nothing_kept() -> Failure:
    return Failure.warning(
        "Training stopped",
        "It was stopped before the first epoch ended: there is no model.",
        "Train again, or with fewer images for a first look.",
    )


class _Ending:
    """The best epoch fitted, measured, judged and written.

    Parameters
    ----------
    run : Run
    out : Path
    origin : mapping
        What the card says of where the model comes from.
    """

    def __init__(self, run: Run, out: Path, origin: Mapping[str, Any]) -> None:
        self._run = run
        self._out = out
        self._origin = origin
        self.is_over = False

    def values(self, *, stopped: bool) -> Iterator[Failure | TrainingFinished]:
        """Yield the end of a training; not measured when stopped: that takes its time."""
        self.is_over = True
        processes = self._run.trainee.processes
        folder = self._out / self._run.trainee.config.name
        written: ModelCard | None = None
        failures: list[Failure] = []
        if processes.is_main:
            card, failures = self._card(stopped=stopped)
            try:
                write_run(self._out, self._run.split, self._run.trainee.config, self._origin)
                written = save_checkpoint(folder, self._run.trainee.judged, card)
            except OSError as error:
                failures = [self._not_written(error)]
        written = processes.from_main(written)
        yield from failures
        if written is None:
            return
        if not stopped:
            self._run.drop_state()
        yield TrainingFinished(str(folder), written, stopped)

    def _card(self, *, stopped: bool) -> tuple[ModelCard, list[Failure]]:
        trainee, split, best = self._run.trainee, self._run.split, self._run.best
        config, model, device = trainee.config, trainee.judged, trainee.device
        best.restore(model)
        thresholds = LocalizationThresholds()
        figures: dict[str, Any] = {}
        if not stopped:
            thresholds = fit_thresholds(model, split.validation, device) or thresholds
            if split.test:
                on = f"held-out test part of the training data, {len(split.test)} images"
                size = max(1, min(8, trainee.micro))
                figures = measure(model, split.test, thresholds, device, on, size)
        figures["best_epoch"] = _without_nan(best.done)
        counts = (len(split.train), len(split.validation), len(split.test))
        card = card_of(
            config, trainee.head_options, thresholds, figures, trainee.start, counts,
            synthetic=all_phantoms(split),
        )  # fmt: skip
        card = replace(card, training=self._origin)
        if stopped:
            return card, []
        held = split.test or split.validation
        verdict = judge(self._scores(held), held)
        failure = told_of(verdict)
        return marked(card, verdict), [failure] if failure is not None else []

    def _scores(self, examples: tuple[Example, ...]) -> Any:
        from lem_viewer.training.scoring import score_examples

        trainee = self._run.trainee
        size = max(1, min(8, trainee.micro))
        return score_examples(trainee.judged, examples, trainee.device, batch=size)

    def _not_written(self, error: OSError) -> Failure:
        return Failure(
            "The model was not written",
            error.strerror or str(error),
            "Make room on the disk, or allow writing there, and train again with --resume: it "
            f"goes on from {self._run.state_path.parent}.",
            str(error.filename or self._out),
        )


def _without_nan(done: EpochDone | None) -> dict[str, Any]:
    """Return an epoch's figures for JSON, which has no NaN."""
    values = asdict(done) if done else {}
    return {
        key: None if isinstance(value, float) and math.isnan(value) else value
        for key, value in values.items()
    }
