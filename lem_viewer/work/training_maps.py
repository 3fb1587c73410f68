"""The score maps that a training writes after each epoch, read for the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from lem_viewer.values.training_watch import EpochMaps, ShownCase

CASES = "cases.npz"


def read_maps(path: Path) -> Callable[[Callable[[], bool]], Iterator[EpochMaps]]:
    """Return the journey that reads ``maps/epoch-NNN.npz`` and the cases beside it.

    Raises
    ------
    OSError, ValueError
        When it runs: the files are gone or damaged.
    """

    def journey(_cancelled: Callable[[], bool]) -> Iterator[EpochMaps]:
        yield load_maps(Path(path))

    return journey


def load_maps(path: Path) -> EpochMaps:
    """Read an epoch's maps."""
    with np.load(path.with_name(CASES), allow_pickle=False) as held:
        cases = tuple(
            ShownCase(str(key), int(label), image, truth)
            for key, label, image, truth in zip(
                held["keys"], held["labels"], held["images"], held["truths"], strict=True
            )
        )
    with np.load(path, allow_pickle=False) as held:
        maps, logits = held["maps"], held["logits"].astype(np.float64)
    probabilities = 1.0 / (1.0 + np.exp(-logits))
    epoch = int(path.stem.rpartition("-")[2])
    if len(maps) != len(cases):
        raise ValueError(f"{len(maps)} maps for {len(cases)} cases")
    return EpochMaps(epoch, cases, tuple(maps), tuple(float(p) for p in probabilities))
