"""Decoded images on disk, so that the next run begins at once.

One file an image, ``<key>.npz``: the key is a hash of the files' paths, sizes and times of change,
of the label and of the preprocessing with its version, so that anything that changes makes a new
one. Files are written aside and renamed. A damaged one is thrown away and made again. The oldest
used ones go when the folder grows beyond its bound.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import numpy as np

from lem_viewer import __version__
from lem_viewer.network.inputs import PREPROCESSING
from lem_viewer.training.dataset import Example
from lem_viewer.training.files import written_aside
from lem_viewer.training.samples import Sample
from lem_viewer.values.models import TrainingConfig

FORMAT = 1
_SUFFIX = ".npz"
#: After a clean-up so much of the bound is used: not every write cleans.
_LEFT_AFTER = 0.9


class ExampleCache:
    """The examples that were made before.

    Parameters
    ----------
    folder : Path
        Made when the first example is kept.
    limit_bytes : int
        The folder never holds more after a write.

    Attributes
    ----------
    found, made : int
        How many examples were there, and how many were not.
    trouble : OSError or None
        The first reason why an example could not be kept; the training goes on without.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._used: int | None = None
        self.found = self.made = 0
        self.trouble: OSError | None = None

    def get(self, sample: Sample, config: TrainingConfig) -> Example | None:
        """Return an example that was kept; None where there is none, or its files have changed."""
        path = self._path_of(sample, config)
        if path is None:
            return None
        try:
            with np.load(path, allow_pickle=False) as held:
                image, marks = held["image"], held["marks"]
        except FileNotFoundError:
            return None
        except Exception:  # half a file, not a file of ours: made again
            with suppress(OSError):
                path.unlink()
            self._used = None
            return None
        shape = (config.input_rows, config.input_cols)
        if image.shape != shape or marks.shape != shape or image.dtype != np.uint8:
            return None
        with suppress(OSError):
            os.utime(path)  # used now: the last to go
        self.found += 1
        return Example(image, marks, sample.label, sample.patient, sample.key)

    def holds(self, sample: Sample, config: TrainingConfig) -> bool:
        """Return True where an example was kept; it is not read."""
        path = self._path_of(sample, config)
        return path is not None and path.is_file()

    def keep(self, sample: Sample, config: TrainingConfig, example: Example) -> None:
        """Keep an example; the oldest used ones go where the bound is reached."""
        self.made += 1
        path = self._path_of(sample, config)
        if path is None or self.trouble is not None:
            return
        try:
            with written_aside(path) as aside, aside.open("wb") as file:
                np.savez_compressed(file, image=example.image, marks=example.marks)
            self._make_room(path)
        except OSError as error:
            self.trouble = error

    def _path_of(self, sample: Sample, config: TrainingConfig) -> Path | None:
        """Return where an example lies; None for one that is not made of files."""
        if not sample.files:
            return None
        digest = hashlib.sha256()
        parts: list[object] = [FORMAT, __version__, PREPROCESSING, config.input_rows]
        parts += [config.input_cols, sample.label, repr(sample.case)]
        try:
            for file in sample.files:
                stat = file.stat()
                parts += [str(file.resolve()), stat.st_size, stat.st_mtime_ns]
        except OSError:
            return None  # reading it will tell
        digest.update("\0".join(map(str, parts)).encode())
        return self._folder / f"{digest.hexdigest()[:40]}{_SUFFIX}"

    def _make_room(self, newest: Path) -> None:
        if self._used is None:
            self._used = sum(size for _, size, _ in _listed(self._folder))
        else:
            self._used += newest.stat().st_size
        if self._used <= self._limit:
            return
        entries = sorted(_listed(self._folder))
        used = sum(size for _, size, _ in entries)
        for _, size, path in entries:
            if used <= _LEFT_AFTER * self._limit:
                break
            with suppress(OSError):
                path.unlink()
                used -= size
        self._used = used


def _listed(folder: Path) -> Iterable[tuple[float, int, Path]]:
    """Yield (time of last use, size, path) of the examples in a folder."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((_SUFFIX, ".part")):
                stat = entry.stat()
                yield stat.st_mtime, stat.st_size, Path(entry.path)


def cache_of(config: TrainingConfig) -> ExampleCache | None:
    """Return the cache that a configuration names; None without."""
    if not config.cache or config.cache_gb <= 0:
        return None
    return ExampleCache(Path(config.cache), int(config.cache_gb * 1e9))
