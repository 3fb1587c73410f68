"""Several slices or frames in one view: what can be had of them, one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.grayscale import Grayscale


@dataclass(frozen=True, eq=False)
class Slice:
    """One decoded slice.

    Parameters
    ----------
    pixels : ndarray, (rows, cols), uint16
        As in :class:`~lem_viewer.values.image.Mammogram`; locked.
    grayscale : Grayscale
        The slice's own: windows and rescale may differ from slice to slice.
    """

    pixels: NDArray[np.uint16]
    grayscale: Grayscale

    def __post_init__(self) -> None:
        self.pixels.setflags(write=False)


@dataclass(frozen=True, eq=False)
class SliceStack:
    """The slices of a tomosynthesis, or the frames of another multi-frame view.

    Parameters
    ----------
    count : int
        At least 2.
    read : callable
        Decodes the slice of an index from 0; may take a second. Safe to call from any thread;
        raises UnreadableImage or OSError.
    step_mm : float or None
        Distance between the middles of neighbouring slices.
    word : str
        ``"slice"``, or ``"frame"`` where it is no reconstruction.
    """

    count: int
    read: Callable[[int], Slice]
    step_mm: float | None = None
    word: str = "slice"

    def __post_init__(self) -> None:
        if self.count < 2:
            raise ValueError(f"a stack of {self.count} slices is none")


@dataclass(frozen=True, eq=False)
class SliceRead:
    """A slice of the view ``key`` that has been decoded; None for one that cannot be read."""

    key: str
    index: int
    slice: Slice | None
