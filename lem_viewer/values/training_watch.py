"""What is seen of a training while it runs, beside its losses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ScoreMapsDrawn:
    """The score maps of the fixed validation cases were written after an epoch.

    Parameters
    ----------
    epoch : int
    path : str
        ``epoch-NNN.npz`` in the run's folder, read by ``work.training_maps.read_maps``.
    """

    epoch: int
    path: str


@dataclass(frozen=True)
class SleepHeld:
    """Whether the computer is kept from falling asleep while the training runs.

    Parameters
    ----------
    held : bool
    how : str
        The program or the system call that does it, or why it could not be done.
    """

    held: bool
    how: str


@dataclass(frozen=True)
class ResumeBegan:
    """What was told before is over: the training is taken up again.

    Parameters
    ----------
    name : str
    epochs : int
    """

    name: str
    epochs: int


@dataclass(frozen=True)
class DeviceState:
    """What the training takes of the machine now; None where that is not known.

    Parameters
    ----------
    memory_bytes : int or None
        Main memory of the training's process.
    gpu_used_bytes, gpu_total_bytes : int or None
        Of the graphics processor, by all programs.
    gpu_celsius, cpu_celsius : float or None
    disk_free_bytes : int or None
        Where the run's folder lies.
    """

    memory_bytes: int | None = None
    gpu_used_bytes: int | None = None
    gpu_total_bytes: int | None = None
    gpu_celsius: float | None = None
    cpu_celsius: float | None = None
    disk_free_bytes: int | None = None


@dataclass(frozen=True)
class Told:
    """A value of a training with the time at which it was told.

    Parameters
    ----------
    at : float
        Seconds since 1970; 0 where it was not written down.
    value : object
    """

    at: float
    value: object


@dataclass(frozen=True)
class RunFound:
    """A training of an earlier session of the program, as its folder tells.

    Parameters
    ----------
    out : str
        Its folder.
    name : str
        Of the model.
    state : str
        ``"running"``, ``"stopped"`` or ``"broken off"`` (both can go on), or ``"ended"``: nobody
        has seen the result yet.
    epoch, step, epochs : int
        The last checkpoint: ``step`` steps of ``epoch`` of ``epochs`` are done; 0 where that is
        not known.
    """

    out: str
    name: str
    state: str
    epoch: int = 0
    step: int = 0
    epochs: int = 0


@dataclass(frozen=True, eq=False)
class ShownCase:
    """A validation case whose score map is drawn each epoch.

    Parameters
    ----------
    key : str
        Its file.
    label : int
    image : ndarray, (rows, cols), uint8
        As the network sees it.
    truth : ndarray, (rows, cols), bool
        All positive lesions; all False where none is known.
    """

    key: str
    label: int
    image: NDArray[np.uint8]
    truth: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class EpochMaps:
    """The score maps of the fixed cases after an epoch.

    Parameters
    ----------
    epoch : int
    cases : tuple of ShownCase
    maps : tuple of ndarray, (h, w), float32
        Logits; NaN where the breast is not.
    probabilities : tuple of float
        Of each case.
    """

    epoch: int
    cases: tuple[ShownCase, ...]
    maps: tuple[NDArray[np.float32], ...]
    probabilities: tuple[float, ...]
