"""Batches made ahead in threads: the network does not wait for the augmentation."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from lem_viewer.training.augment import vary
from lem_viewer.training.control import never
from lem_viewer.training.dataset import Example

_MOST_THREADS = 8
_LOOK_S = 0.2


@dataclass(frozen=True, eq=False)
class Batch:
    """A batch on the CPU, in pinned memory where it goes to a GPU.

    Parameters
    ----------
    images : Tensor, (B, 1, rows, cols), float32
    breasts : Tensor, (B, 1, rows, cols), bool
    labels : Tensor, (B,), float32
    weights : Tensor, (B,), float32
        Of the loss.
    total : int
        Images of the whole batch, of which these may be one process's share.
    """

    images: Tensor
    breasts: Tensor
    labels: Tensor
    weights: Tensor
    total: int

    def __len__(self) -> int:
        return len(self.labels)


#: A batch of which no image could be read.
_EMPTY = torch.zeros(0)
NOTHING = Batch(_EMPTY, _EMPTY, _EMPTY, _EMPTY, 0)


@dataclass(frozen=True)
class Recipe:
    """How batches are made.

    Parameters
    ----------
    seed : int
    augments : frozenset of str
    weights : ndarray, (2,)
        Of the classes in the loss.
    rank, world : int
        Which share of each batch this process takes.
    pinned : bool
    """

    seed: int
    augments: frozenset[str]
    weights: NDArray[np.float64]
    rank: int = 0
    world: int = 1
    pinned: bool = False

    def make(self, chosen: Sequence[Example], epoch: int, step: int) -> Batch:
        """Make one process's share of a batch: the same for the same seed, epoch and step.

        Images that turn out not to be readable are left out.
        """
        chosen = [example for example in chosen if example.is_readable]
        if not chosen:
            return NOTHING
        rng = np.random.default_rng([self.seed, epoch, step])
        # Images of one patient are varied alike: what tells them apart is then their content.
        seeds = {patient: int(rng.integers(2**31)) for patient in _patients(chosen)}
        share = np.array_split(np.arange(len(chosen)), self.world)[self.rank]
        mine = [chosen[place] for place in share]
        pairs = [vary(e, np.random.default_rng(seeds[e.patient]), self.augments) for e in mine]
        images = torch.from_numpy(np.stack([image for image, _ in pairs]))[:, None]
        breasts = torch.from_numpy(np.stack([breast for _, breast in pairs]))[:, None]
        labels = torch.tensor([float(e.label) for e in mine])
        weights = torch.tensor([float(self.weights[int(e.label)]) for e in mine])
        if self.pinned:
            images, breasts = images.pin_memory(), breasts.pin_memory()
        return Batch(images, breasts, labels, weights, len(chosen))


def _patients(chosen: Sequence[Example]) -> list[str]:
    return list(dict.fromkeys(example.patient for example in chosen))


def threads_ahead() -> int:
    """Return how many threads make batches."""
    return max(1, min(_MOST_THREADS, (os.cpu_count() or 2) - 1))


def make_ahead(
    recipe: Recipe,
    chosen: Sequence[Sequence[Example]],
    epoch: int,
    first: int = 0,
    stops: Callable[[], bool] = never,
) -> Iterator[Batch]:
    """Yield the batches of an epoch from step ``first`` on, the next ones being made meanwhile.

    ``stops`` is looked at while a batch is waited for: none comes any more then.
    """
    threads = threads_ahead()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="batches")
    waiting: deque[Future[Batch]] = deque()
    steps = iter(range(first, len(chosen)))
    try:
        for step in steps:
            waiting.append(pool.submit(recipe.make, chosen[step], epoch, step))
            if len(waiting) > threads:
                if not _is_made(waiting[0], stops):
                    return
                yield waiting.popleft().result()
        while waiting:
            if not _is_made(waiting[0], stops):
                return
            yield waiting.popleft().result()
    finally:
        # After a stop nobody waits: a batch may hang on an image of a dead share.
        pool.shutdown(wait=not stops(), cancel_futures=True)


def _is_made(batch: Future[Batch], stops: Callable[[], bool]) -> bool:
    """Wait for a batch; return False where a stop was asked for meanwhile."""
    while not wait([batch], _LOOK_S).done:
        if stops():
            return False
    return True
