"""The epochs of one training, and what is kept of them at any moment."""

from __future__ import annotations

import math
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from lem_viewer.errors import Failure
from lem_viewer.training.batches import make_ahead
from lem_viewer.training.control import Control, Flag, never, turn_of
from lem_viewer.training.dataset import Split
from lem_viewer.training.order import batches_of_epoch
from lem_viewer.training.reading_ahead import ReadAhead
from lem_viewer.training.records import BestEpoch, Log, check_parts
from lem_viewer.training.state import (
    STATE,
    Position,
    State,
    check_same,
    load_state,
    plain_config,
    save_state,
)
from lem_viewer.training.trainee import Trainee
from lem_viewer.training.validating import Validation
from lem_viewer.training.watch import Watch, not_a_number
from lem_viewer.values.training import CheckpointWritten, EpochDone, StepDone, TrainingPaused


class Run:
    """The epochs of one training and what is kept of them.

    Parameters
    ----------
    split : Split
    trainee : Trainee
    out : Path
        Its ``checkpoints`` are gone on from where the configuration says so and there are any.
    cancelled : callable
        A plain flag, or a ``Control``, which can pause too.
    ahead : ReadAhead, optional
        Decodes the split's images while the first epoch runs.
    settled : callable
        Called with the split once every image of it is there.

    Raises
    ------
    UnusableDataset
        It should go on, but the configuration or the images are not those of the checkpoint.
    UnusableModel
        The checkpoint is damaged.
    """

    def __init__(
        self,
        split: Split,
        trainee: Trainee,
        out: Path,
        cancelled: Flag,
        ahead: ReadAhead | None = None,
        settled: Callable[[Split], None] = lambda split: None,
    ) -> None:
        self.split = split
        self.trainee = trainee
        self.cancelled = cancelled
        self.best = BestEpoch(out / "checkpoints")
        self.broken = False
        self.position = Position(epoch=0 if trainee.config.head_epochs else 1)
        self.resumed = False
        self.state_path = out / "checkpoints" / STATE
        self._out = out
        self._ahead, self._on_settled = ahead, settled
        self._recipe = trainee.recipe(split.train)
        if ahead is None:
            self._take(split)
        else:
            self._fingerprint = ahead.fingerprint
        self._turn = turn_of(cancelled)
        self._watch = Watch()
        self._told: set[str] = set()
        if trainee.config.resume and self.state_path.is_file():
            self._go_on()
        self._log = Log(out / "log.csv", self.position.history) if self._is_main else None
        self._began = time.monotonic() - self.position.elapsed_s
        self._written = time.monotonic()

    @property
    def _is_main(self) -> bool:
        return self.trainee.processes.is_main

    def _take(self, split: Split) -> None:
        """Take a split whose images are all there."""
        self.split = split
        self._fingerprint = fingerprint(split)
        self._recipe = self.trainee.recipe(split.train)
        self._validation = Validation(split, self.trainee, self._out, self.cancelled)
        self._on_settled(split)

    def _settle(self) -> Iterator[Failure]:
        """Wait for the images that are still being decoded; without those that cannot be used."""
        ahead = self._ahead
        if ahead is None:
            return
        for value in ahead.settle(self.cancelled):
            if isinstance(value, Failure):
                yield replace(value, severity="warning")
                continue
            labels = {example.label for example in value.validation}
            check_parts(len(value.train), labels, self.trainee.config.data)
            ahead.close()
            self._ahead = None
            self._take(value)

    def _go_on(self) -> None:
        state = load_state(self.state_path)
        check_same(state, self.trainee.config, self._fingerprint, self.state_path)
        if state.position.best is not None:
            self.best.go_on_from(state.position.best)
        self.trainee.restore(state.tensors, state.numbers)
        self.position = state.position
        self.resumed = True
        for done in self.position.history:
            list(self._watch.look(done))  # said in the session before

    # --------------------------------------------------------------------------- the epochs

    def epochs(self) -> Iterator[object]:
        """Yield what happens from the position on; ``broken`` is set by a loss that is no number.

        Yields
        ------
        StepDone, EpochDone, ScoreMapsDrawn, CheckpointWritten, TrainingPaused, Failure
        """
        config = self.trainee.config
        if self.position.epoch == 0:
            yield from self._head_epochs()
        while self.position.epoch <= config.epochs:
            if self.stops():
                return
            began = time.monotonic()
            yield from self._steps()
            if self.broken or self.stops():
                return
            yield from self._settle()
            if self.stops():
                return
            losses = self.position.losses
            yield from self._end_epoch(float(np.mean(losses)) if losses else math.nan, began)
            if self._time_is_up():
                return
            if self._is_patient_no_more():
                yield self._stopped_early()
                return

    def _head_epochs(self) -> Iterator[object]:
        """Train the head alone, as epoch 0."""
        count, began, loss = self.trainee.config.head_epochs, time.monotonic(), math.nan
        for epoch, loss in self.trainee.train_head(self.split.train, count):
            yield StepDone(0, epoch, count, loss, 0.0)
            if self.stops():
                return
        yield from self._end_epoch(loss, began)

    def _steps(self) -> Iterator[object]:
        """Train on the rest of the epoch; its losses gather in the position."""
        epoch, first = self.position.epoch, self.position.step
        chosen = batches_of_epoch(self.split.train, self.trainee.config, epoch)
        if self._ahead is not None:
            self._ahead.begin(example for batch in chosen[first:] for example in batch)
        waits = self.cancelled if self._ahead is not None else never
        batches = make_ahead(self._recipe, chosen, epoch, first, waits)
        try:
            for step, batch in enumerate(batches, start=first):
                if self._ahead is not None:
                    for failure in self._ahead.failures():
                        yield replace(failure, severity="warning")
                if not batch.total:  # none of its images could be read
                    self.position = replace(self.position, step=step + 1)
                    continue
                with self._turn():
                    began = time.monotonic()
                    loss = self.trainee.step(batch, self._progress(epoch, step / len(chosen)))
                    seconds = max(time.monotonic() - began, 1e-6)
                done = StepDone(epoch, step + 1, len(chosen), loss, batch.total / seconds)
                yield from self._notices()
                if not math.isfinite(loss):
                    self.broken = True
                    yield not_a_number(done, str(self.best.path) if self.best.exists else "")
                    return
                self.position = replace(
                    self.position, step=step + 1, losses=(*self.position.losses, loss)
                )
                yield done
                if self._is_due():
                    yield from self.write_state()
                yield from self._pause()
                if self.stops() or self._time_is_up():
                    return
        finally:
            if self._ahead is not None and self.cancelled():
                self._ahead.close()  # nobody waits for the rest
            batches.close()  # type: ignore[attr-defined]

    def _end_epoch(self, train_loss: float, began: float) -> Iterator[object]:
        epoch = self.position.epoch
        done = self._validation.measure(epoch, train_loss, began, self.best)
        yield from self._notices()
        trouble = _trouble_of(lambda: self._keep(done))
        if trouble is not None:
            yield from self._tell(trouble)
        self.position = Position(
            done.epoch + 1,
            history=(*self.position.history, done),
            best=self.best.done,
            elapsed_s=self._elapsed(),
        )
        yield from self.write_state()
        yield done
        try:
            yield from self._validation.draw(epoch)
        except OSError as error:
            yield from self._tell(error)
        yield from self._watch.look(done)

    def _keep(self, done: EpochDone) -> None:
        self.best.keep(self.trainee.judged, done, write=self._is_main)
        if self._log is not None:
            self._log.write(done)

    # ----------------------------------------------------------------------------- to disk

    def write_state(self) -> Iterator[Failure | CheckpointWritten]:
        """Write the checkpoint; a full disk is told once, and the one before stays."""
        self._written = time.monotonic()
        if not self._is_main:
            return
        trainee = self.trainee
        position = replace(self.position, elapsed_s=self._elapsed())
        state = State(
            position,
            trainee.tensors(),
            trainee.numbers(),
            plain_config(trainee.config),
            self._fingerprint,
        )
        trouble = _trouble_of(lambda: save_state(self.state_path, state))
        if trouble is None:
            yield CheckpointWritten(position.epoch, position.step, str(self.state_path))
        else:
            yield from self._tell(trouble)

    def _tell(self, trouble: OSError) -> Iterator[Failure]:
        """Tell once why something could not be written."""
        reason = trouble.strerror or str(trouble)
        if reason in self._told:
            return
        self._told.add(reason)
        yield Failure.warning(
            "The checkpoint was not written",
            f"{reason}. The training goes on; the last good checkpoint stays.",
            "Make room on the disk, or allow writing there: the next one is tried again.",
            str(trouble.filename or self.state_path.parent),
        )

    def drop_state(self) -> None:
        """Remove the checkpoint of a training that has come to its end."""
        if self._is_main:
            self.state_path.unlink(missing_ok=True)

    # ----------------------------------------------------------------------------- asking

    def _notices(self) -> Iterator[Failure]:
        while self.trainee.notices:
            yield self.trainee.notices.pop(0)

    def _pause(self) -> Iterator[object]:
        control = self.cancelled
        if not isinstance(control, Control) or not control.is_paused():
            return
        yield from self.write_state()
        yield TrainingPaused(self.position.epoch, self.position.step)
        began = time.monotonic()
        control.wait()
        self._began += time.monotonic() - began  # the clock stood still

    def stops(self) -> bool:
        """Return True where any process was asked to stop."""
        return self.trainee.processes.any(self.cancelled())

    def _elapsed(self) -> float:
        return time.monotonic() - self._began

    def _is_due(self) -> bool:
        minutes = self.trainee.config.checkpoint_minutes
        return minutes > 0 and time.monotonic() - self._written > 60 * minutes

    def _time_is_up(self) -> bool:
        limit = self.trainee.config.max_minutes
        return limit > 0 and self.trainee.processes.any(self._elapsed() > 60 * limit)

    def _progress(self, epoch: int, part: float) -> float:
        """Return 0 to 1 of the training, by epochs or by the clock, whichever is further."""
        config = self.trainee.config
        by_steps = (epoch - 1 + part) / config.epochs
        if config.max_minutes <= 0:
            return by_steps
        by_clock = self._elapsed() / (60 * config.max_minutes)
        return min(1.0, max(by_steps, by_clock))

    def _is_patient_no_more(self) -> bool:
        patience, best = self.trainee.config.patience, self.best.done
        return bool(patience and best and self.position.epoch - 1 - best.epoch >= patience)

    def _stopped_early(self) -> Failure:
        best = self.best.done.epoch if self.best.done else 0
        return Failure(
            "Stopped early",
            f"No epoch after epoch {best} was better for {self.trainee.config.patience} epochs.",
            severity="info",
        )


def _trouble_of(write: Callable[[], None]) -> OSError | None:
    """Write something; return why it could not be, None where it could."""
    try:
        write()
    except OSError as error:
        return error
    return None


def fingerprint(split: Split) -> str:
    """Return what names the examples and their parts: keys, labels and contents."""
    told = 0
    for part in (split.train, split.validation, split.test):
        for example in part:
            told = zlib.crc32(f"{example.key}\0{example.patient}\0{example.label}".encode(), told)
            told = zlib.crc32(example.image.tobytes(), told)
            told = zlib.crc32(example.marks.tobytes(), told)
        told = zlib.crc32(b"|", told)
    return f"{told:08x}"
