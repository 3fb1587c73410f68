"""Decoded and drawn images on disk, so that the next run begins at once.

One file an image, ``<key>.npz``: the key is a hash of the files' paths, sizes and times of change,
of the label and of the preprocessing with its version, so that anything that changes makes a new
one. What is drawn (phantoms, inserted lesions) has the code that draws it in its key instead of
files. Files are written aside and renamed. A damaged one is thrown away and made again. The oldest
used ones go when the folder grows beyond its bound.
"""

from __future__ import annotations

import functools
import hashlib
import os
import threading
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer import __version__
from lem_viewer.network.inputs import PREPROCESSING
from lem_viewer.training.dataset import Example
from lem_viewer.training.files import written_aside
from lem_viewer.training.samples import Sample
from lem_viewer.values.training import TrainingConfig

FORMAT = 1
_SUFFIX = ".npz"
#: After a clean-up so much of the bound is used: not every write cleans.
_LEFT_AFTER = 0.9
#: zlib's quickest level takes 1.7 ms an image of 512 x 384, its usual one 4.4; 4 % more bytes.
_LEVEL = 1
_PACKAGE = Path(__file__).resolve().parent.parent
#: What draws: a change of any of these files makes everything drawn anew.
_DRAWING = ("phantom/*.py", "training/inserted.py", "training/film_tones.py",
            "training/transplant.py", "training/twins.py")  # fmt: skip

Arrays = dict[str, NDArray[Any]]


class ExampleCache:
    """The examples that were made before; may be used by several threads.

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
        self._lock = threading.Lock()
        self.found = self.made = 0
        self.trouble: OSError | None = None

    def get(self, sample: Sample, config: TrainingConfig) -> Example | None:
        """Return an example that was kept; None where there is none, or its files have changed."""
        held = self.load(key_of_sample(sample, config))
        if held is None:
            return None
        image, marks = held.get("image"), held.get("marks")
        shape = (config.input_rows, config.input_cols)
        if image is None or marks is None or image.dtype != np.uint8:
            return None
        if image.shape != shape or marks.shape != shape:
            return None
        return Example(image, marks, sample.label, sample.patient, sample.key)

    def holds(self, sample: Sample, config: TrainingConfig) -> bool:
        """Return True where an example was kept; it is not read."""
        key = key_of_sample(sample, config)
        return bool(key) and self._path_of(key).is_file()

    def keep(self, sample: Sample, config: TrainingConfig, example: Example) -> None:
        """Keep an example; the oldest used ones go where the bound is reached."""
        arrays = {"image": example.image, "marks": example.marks}
        self.store(key_of_sample(sample, config), arrays)

    def load(self, key: str) -> Arrays | None:
        """Return the arrays that were kept under a key; None without, or for an empty key."""
        if not key:
            return None
        path = self._path_of(key)
        try:
            with np.load(path, allow_pickle=False) as held:
                arrays = {name: held[name] for name in held.files}
        except FileNotFoundError:
            return None
        except Exception:  # half a file, not a file of ours: made again
            with suppress(OSError):
                path.unlink()
            with self._lock:
                self._used = None
            return None
        with suppress(OSError):
            os.utime(path)  # used now: the last to go
        with self._lock:
            self.found += 1
        return arrays

    def store(self, key: str, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Keep arrays under a key; under an empty one nothing."""
        with self._lock:
            self.made += 1
        if not key or self.trouble is not None:
            return
        path = self._path_of(key)
        try:
            with written_aside(path, synced=False) as aside:
                _write(aside, arrays)
            with self._lock:
                self._make_room(path)
        except OSError as error:
            self.trouble = error

    def _path_of(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"

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


def key_of_sample(sample: Sample, config: TrainingConfig) -> str:
    """Return what an example is kept under; empty for one that is neither of files nor drawn."""
    if not sample.files:
        if not sample.recipe:
            return ""
        return key_of("drawn", drawing(), config.input_rows, config.input_cols, sample.recipe)
    parts: list[object] = [config.input_rows, config.input_cols, sample.label, repr(sample.case)]
    try:
        for file in sample.files:
            stat = file.stat()
            parts += [str(file.resolve()), stat.st_size, stat.st_mtime_ns]
    except OSError:
        return ""  # reading it will tell
    return key_of(*parts)


def key_of(*parts: object) -> str:
    """Return a key made of anything that has a text, and of format, program and preprocessing."""
    told = "\0".join(map(str, (FORMAT, __version__, PREPROCESSING, *parts)))
    return hashlib.sha256(told.encode()).hexdigest()[:40]


@functools.cache
def drawing() -> str:
    """Return what names the code that draws: its text where it is at hand, and its libraries."""
    digest = hashlib.sha256(f"{np.__version__} {cv2.__version__}".encode())
    for pattern in _DRAWING:
        for file in sorted(_PACKAGE.glob(pattern)):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def digest_of(*arrays: NDArray[Any]) -> str:
    """Return what names the contents of arrays."""
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(f"{array.dtype}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def _write(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write an .npz as numpy does, with quicker compression."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                np.lib.format.write_array(member, array, allow_pickle=False)


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
