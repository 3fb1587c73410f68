"""What a training's course tells: diverging, not learning, learning by heart. Each said once."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from lem_viewer.errors import Failure
from lem_viewer.values.training import EpochDone, StepDone

#: Cross-entropy of saying 0.5 of every image.
_BLIND = math.log(2)
_AFTER = 5  # epochs
_NEAR_CHANCE = 0.55


class Watch:
    """Looks at each epoch; tells what is wrong with the course and what may help."""

    def __init__(self) -> None:
        self._epochs: list[EpochDone] = []
        self._told: set[str] = set()

    def look(self, done: EpochDone) -> Iterator[Failure]:
        """Yield what this epoch gives reason to say."""
        self._epochs.append(done)
        for name, failure in (
            ("diverging", self._diverging()),
            ("idle", self._not_learning()),
            ("by heart", self._by_heart()),
        ):
            if failure is not None and name not in self._told:
                self._told.add(name)
                yield failure

    def _diverging(self) -> Failure | None:
        """Two epochs in a row far above the best: more than twice, and worse than guessing."""
        losses = [done.train_loss for done in self._epochs]
        limit = max(2 * min(losses), 1.5 * _BLIND)
        if len(losses) < 3 or min(losses[-2:]) <= limit:
            return None
        return Failure.warning(
            "The training diverges",
            f"The loss rose from {min(losses):.2f} to {losses[-1]:.2f}.",
            "Stop, and train again with a third of the learning rate; the best epoch is kept.",
        )

    def _not_learning(self) -> Failure | None:
        epochs = [done for done in self._epochs if done.epoch > 0]
        if len(epochs) < _AFTER:
            return None
        best = max(
            (d.validation_auc for d in epochs if not math.isnan(d.validation_auc)), default=0.5
        )
        still = epochs[-1].train_loss > 0.95 * min(_BLIND, epochs[0].train_loss)
        if best >= _NEAR_CHANCE or not still:
            return None
        return Failure.warning(
            "Nothing is learnt so far",
            f"After {len(epochs)} epochs the loss is {epochs[-1].train_loss:.3f} "
            f"(guessing: {_BLIND:.3f}) and the best validation AUC {best:.2f}.",
            "Check the labels; then try a pretrained start, a larger input size, or more images.",
        )

    def _by_heart(self) -> Failure | None:
        last = self._epochs[-_AFTER:]
        if len(last) < _AFTER:
            return None
        pairs = list(pairwise(last))
        falls = all(b.train_loss < a.train_loss for a, b in pairs)
        rises = all(b.validation_loss > a.validation_loss for a, b in pairs)
        if not (falls and rises):
            return None
        return Failure(
            "The training images are learnt by heart",
            f"For {_AFTER} epochs the training loss fell while the validation loss rose.",
            "The best epoch is kept. More images, more augmentation or a frozen stem may help.",
            severity="info",
        )


def not_a_number(step: StepDone, kept: str) -> Failure:
    """Return what is said of a loss that is no number.

    Parameters
    ----------
    step : StepDone
    kept : str
        Where the best weights before it lie; empty where there are none.
    """
    rest = f" The best epoch before it lies in {kept}." if kept else ""
    return Failure(
        "Training stopped",
        f"The loss is {step.loss} in epoch {step.epoch}, step {step.step}: "
        f"the weights are of no use and no model was written.{rest}",
        "Train again with a tenth of the learning rate, in full precision (fp32).",
    )
