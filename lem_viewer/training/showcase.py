"""Four validation cases, always the same, whose score maps are written after each epoch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.training.dataset import Example
from lem_viewer.training.files import written_aside
from lem_viewer.values.training_watch import ScoreMapsDrawn

FOLDER, CASES = "maps", "cases.npz"
SHOWN = 4


def choose_shown(examples: Sequence[Example]) -> tuple[Example, ...]:
    """Return at most four: two positive ones, those with truth first, and two negative ones.

    Where one kind is too rare the other fills its places; a patient comes twice only where there
    are too few.
    """
    known = [e for e in examples if e.label and e.lesion.any()]
    positive = _one_a_patient(known + [e for e in examples if e.label and not e.lesion.any()])
    negative = _one_a_patient([e for e in examples if not e.label])
    half = SHOWN // 2
    first = [*positive[:half], *negative[:half]]
    return tuple([*first, *positive[half:], *negative[half:]][:SHOWN])


def _one_a_patient(examples: Sequence[Example]) -> list[Example]:
    """Return the examples in their order, each patient's first one before all second ones."""
    seen: set[str] = set()
    first: list[Example] = []
    later: list[Example] = []
    for example in examples:
        (later if example.patient in seen else first).append(example)
        seen.add(example.patient)
    return first + later


class Showcase:
    """The cases and where their maps are written.

    Parameters
    ----------
    examples : sequence of Example
        The validation part.
    out : Path
        The run's folder; gets ``maps/cases.npz`` and ``maps/epoch-NNN.npz``.
    """

    def __init__(self, examples: Sequence[Example], out: Path) -> None:
        self.cases = choose_shown(examples)
        self.keys = frozenset(case.key for case in self.cases)
        self._folder = out / FOLDER
        self._is_begun = False

    def draw(
        self, epoch: int, maps: Mapping[str, tuple[NDArray[np.float32], float]]
    ) -> Iterator[ScoreMapsDrawn]:
        """Write the maps of an epoch.

        Parameters
        ----------
        epoch : int
        maps : mapping of str to (ndarray, float)
            Score map and logit of each case, by its key.

        Raises
        ------
        OSError
            They could not be written.
        """
        if not self.cases:
            return
        if not self._is_begun:
            self._write_cases()
            self._is_begun = True
        path = self._folder / f"epoch-{epoch:03d}.npz"
        told = [maps[case.key] for case in self.cases]
        logits = np.array([logit for _, logit in told], dtype=np.float32)
        drawn = np.stack([np.where(np.isfinite(drawn), drawn, np.nan) for drawn, _ in told])
        with written_aside(path) as aside, aside.open("wb") as file:
            np.savez_compressed(file, maps=drawn.astype(np.float32), logits=logits)
        yield ScoreMapsDrawn(epoch, str(path))

    def _write_cases(self) -> None:
        with written_aside(self._folder / CASES) as aside, aside.open("wb") as file:
            np.savez_compressed(
                file,
                images=np.stack([case.image for case in self.cases]),
                truths=np.stack([case.lesion for case in self.cases]),
                labels=np.array([case.label for case in self.cases], dtype=np.int64),
                keys=np.array([case.key for case in self.cases], dtype=np.str_),
            )
