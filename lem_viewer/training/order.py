"""Who is in which batch: a function of seed and epoch alone, so that any step can be made again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import UnusableDataset
from lem_viewer.training.dataset import Example
from lem_viewer.values.training import TrainingConfig

BALANCES = ("none", "loss", "sampling")
_ORDER = 11  # keeps these random numbers apart from those of the augmentation


def check_balance(balance: str) -> None:
    """Refuse an unknown way of balancing.

    Raises
    ------
    UnusableDataset
        It is none of ``BALANCES``.
    """
    if balance not in BALANCES:
        raise UnusableDataset(f"balance is {balance!r}, allowed are {', '.join(BALANCES)}")


def epoch_order(examples: Sequence[Example], config: TrainingConfig, epoch: int) -> list[Example]:
    """Return the examples of an epoch: patients in random order, each one's images together.

    With ``balance = "sampling"`` patients are drawn with replacement, each by how rare the
    classes of its images are, until the epoch is as long as it would be without.

    Parameters
    ----------
    examples : sequence of Example
    config : TrainingConfig
    epoch : int
    """
    rng = np.random.default_rng([config.seed, epoch, _ORDER])
    of_patient: dict[str, list[Example]] = {}
    for example in examples:
        of_patient.setdefault(example.patient, []).append(example)
    groups = list(of_patient.values())
    if config.balance != "sampling":
        return [e for place in rng.permutation(len(groups)) for e in groups[place]]
    weights = class_weights(examples)
    chance = np.array([np.mean([weights[int(e.label)] for e in group]) for group in groups])
    drawn: list[Example] = []
    while len(drawn) < len(examples):
        places = rng.choice(len(groups), len(groups), p=chance / chance.sum())
        drawn += [e for place in places for e in groups[place]]
    return drawn[: len(examples)]


def class_weights(examples: Sequence[Example]) -> NDArray[np.float64]:
    """Return (2,) weights of the classes 0 and 1: together the classes weigh alike, 1 on average.

    n / (2 n_c); 1 for both where a class is missing.
    """
    counts = np.bincount([int(example.label) for example in examples], minlength=2).astype(float)
    if not counts.all():
        return np.ones(2)
    return counts.sum() / (2 * counts)


def batches_of_epoch(
    examples: Sequence[Example], config: TrainingConfig, epoch: int
) -> list[list[Example]]:
    """Return the batches of an epoch; what is left over at its end waits for another epoch."""
    order = epoch_order(examples, config, epoch)
    size = min(config.batch_size, len(order))
    return [order[first : first + size] for first in range(0, len(order) - size + 1, size)]
