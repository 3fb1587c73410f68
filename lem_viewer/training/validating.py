"""What an epoch is worth: the validation images scored, and a fixed sample of the others."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from lem_viewer.audit.statistics import auc_delong
from lem_viewer.network.devices import is_out_of_memory
from lem_viewer.training.control import Flag, turn_of
from lem_viewer.training.dataset import Example, Split
from lem_viewer.training.map_dice import mean_map_dice
from lem_viewer.training.records import BestEpoch
from lem_viewer.training.scoring import Scores, score_examples
from lem_viewer.training.showcase import Showcase
from lem_viewer.training.trainee import Trainee
from lem_viewer.values.training import EpochDone
from lem_viewer.values.training_watch import ScoreMapsDrawn

#: So many training images are scored each epoch, no more than are validated, and no more than
#: this part of them: it costs a few hundredths of the epoch.
_SAMPLE, _PART = 64, 0.25
#: Dice is measured on at most so many images: more change it by less than an epoch does.
_WITH_TRUTH = 60


class Validation:
    """Scores the validation images after each epoch.

    Parameters
    ----------
    split : Split
    trainee : Trainee
    out : Path
        The run's folder, for the score maps of the fixed cases.
    cancelled : callable
        A ``Control`` lets others have the device between two batches.
    """

    def __init__(self, split: Split, trainee: Trainee, out: Path, cancelled: Flag) -> None:
        self._split = split
        self._trainee = trainee
        self._turn = turn_of(cancelled)
        self._showcase = Showcase(split.validation, out)
        self._sample = sample_of(split.train, len(split.validation))
        self._scores: Scores | None = None

    def measure(self, epoch: int, train_loss: float, began: float, best: BestEpoch) -> EpochDone:
        """Score the validation images and the sample; return the epoch's figures.

        Parameters
        ----------
        began : float
            When the epoch began, ``time.monotonic``.
        """
        split, config = self._split, self._trainee.config
        scores = self._scores = self.score(split.validation)
        auc = _auc(scores, split.validation)
        loss, hit_rate = float(scores.losses.mean()), scores.hit_rate
        learnt = self.score(self._sample)
        return EpochDone(
            epoch=epoch,
            epochs=config.epochs,
            train_loss=train_loss,
            validation_loss=loss,
            validation_auc=auc,
            validation_hit_rate=hit_rate,
            learning_rate=self._trainee.rate,
            seconds=time.monotonic() - began,
            is_best=best.is_better(auc, hit_rate, loss),
            validation_dice=mean_map_dice(split.validation, scores.maps),
            train_auc=_auc(learnt, self._sample),
            train_hit_rate=learnt.hit_rate,
            train_dice=mean_map_dice(self._sample, learnt.maps),
        )

    def draw(self, epoch: int) -> Iterator[ScoreMapsDrawn]:
        """Write the score maps of the fixed cases, as they were last scored.

        Raises
        ------
        OSError
            They could not be written.
        """
        scores = self._scores
        if scores is None or not self._trainee.processes.is_main:
            return
        told = {
            example.key: (drawn, float(logit))
            for example, drawn, logit in zip(
                self._split.validation, scores.maps, scores.logits, strict=True
            )
            if drawn is not None
        }
        yield from self._showcase.draw(epoch, told)

    def score(self, examples: Sequence[Example]) -> Scores:
        """Score examples with the model that is kept, each process a share of them."""
        trainee, processes = self._trainee, self._trainee.processes
        mine = examples[processes.rank :: processes.world]
        wanted = {e.key for e in [e for e in examples if e.lesion.any()][:_WITH_TRUTH]}
        while True:
            size = max(1, min(8, trainee.micro))
            try:
                found = score_examples(
                    trainee.judged,
                    mine,
                    trainee.device,
                    half=trainee.half,
                    batch=size,
                    maps_of=wanted | self._showcase.keys,
                    turn=self._turn,
                )
                is_full = False
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                is_full = True
            if not processes.any(is_full):
                break
            trainee.halve()
        values = zip(found.logits, found.losses, found.hits, found.maps, strict=True)
        told = processes.gather([(float(z), float(loss), *rest) for z, loss, *rest in values])
        logits, losses, hits, maps = zip(*told, strict=True)
        return Scores(np.array(logits), np.array(losses), tuple(hits), tuple(maps))


def sample_of(examples: Sequence[Example], validated: int) -> tuple[Example, ...]:
    """Return the training images that are scored each epoch: evenly spread over each class."""
    count = max(2, min(_SAMPLE, validated, int(_PART * len(examples))))
    chosen: list[Example] = []
    for label in (0, 1):
        of_class = [example for example in examples if bool(example.label) == bool(label)]
        share = min(len(of_class), -(-count // 2))
        places = np.linspace(0, len(of_class) - 1, share).round().astype(int) if share else ()
        chosen += [of_class[place] for place in places]
    return tuple(chosen)


def _auc(scores: Scores, examples: Sequence[Example]) -> float:
    return float(auc_delong(scores.logits, [example.label for example in examples])[0])
