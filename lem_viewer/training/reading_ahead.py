"""Images decoded while the first epoch runs, so that the first step need not wait for all of them.

Who is in which part and which batch depends on labels, patients and seed alone, so the order is
known before a pixel is read: the first batches are decoded first, then validation and test. When
the first epoch has had its steps everything is decoded and settled: what cannot be read and equal
pictures leave the parts, as they do when all is read beforehand.
"""

from __future__ import annotations

import os
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import (
    CancelledError,
    Future,
    InvalidStateError,
    ThreadPoolExecutor,
    wait,
)
from contextlib import suppress
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure
from lem_viewer.training.cache import cache_of
from lem_viewer.training.control import Flag
from lem_viewer.training.dataset import (
    Example,
    Split,
    drop_equal_pictures,
    not_kept,
    read_sample,
)
from lem_viewer.training.samples import Sample
from lem_viewer.values.training import TrainingConfig

#: The fingerprint of a checkpoint that was written before all images were decoded begins so.
EARLY = "early:"
_MOST_THREADS = 4
_LOOK_S = 0.2


class Pending(Example):
    """An example whose pixels may not be there yet: whoever asks for them waits.

    Parameters
    ----------
    sample : Sample
    """

    def __init__(self, sample: Sample) -> None:
        for name in ("label", "patient", "key"):
            object.__setattr__(self, name, getattr(sample, name))
        object.__setattr__(self, "sample", sample)
        object.__setattr__(self, "future", Future())

    @property
    def is_readable(self) -> bool:
        """False where the image could not be read; waits until that is known."""
        return isinstance(self._found, Example)

    @property
    def image(self) -> NDArray[np.uint8]:
        """(rows, cols) uint8; waits."""
        return self._example.image

    @property
    def marks(self) -> NDArray[np.uint8]:
        """(rows, cols) uint8; waits."""
        return self._example.marks

    @property
    def _found(self) -> Example | Failure:
        return cast("Future[Example | Failure]", self.future).result()  # type: ignore[attr-defined]

    @property
    def _example(self) -> Example:
        found = self._found
        if isinstance(found, Failure):
            raise ValueError(f"{self.key} could not be read: {found.message}")
        return found


class ReadAhead:
    """Decodes the samples of a training in the order in which they are needed.

    Parameters
    ----------
    samples : sequence of Sample
    parts : sequence of str
        ``"train"``, ``"validation"`` or ``"test"`` for each.
    config : TrainingConfig

    Attributes
    ----------
    split : Split
        Of examples that may be waited for.
    fingerprint : str
        Of labels, patients, and the files' sizes and times.
    """

    def __init__(
        self, samples: Sequence[Sample], parts: Sequence[str], config: TrainingConfig
    ) -> None:
        self._config = config
        self._cache = cache_of(config)
        self._pending = [Pending(sample) for sample in samples]
        self._parts = list(parts)
        self.split = self._split_of({each.key: each for each in self._pending})
        self.fingerprint = early_fingerprint(samples, parts)
        self._told: set[str] = set()
        self._failed: list[Failure] = []
        self._lock = threading.Lock()
        threads = max(1, min(_MOST_THREADS, os.cpu_count() or 1))
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="ahead")
        self._begun = False

    def begin(self, first: Iterable[Example]) -> None:
        """Begin to decode: these first, then all others; a second call does nothing."""
        if self._begun:
            return
        self._begun = True
        rest = [*self.split.train, *self.split.validation, *self.split.test]
        for each in dict.fromkeys([*first, *rest]):
            self._pool.submit(self._decode, cast(Pending, each))

    def failures(self) -> list[Failure]:
        """Return what could not be read since the last call."""
        with self._lock:
            told, self._failed = self._failed, []
        return told

    def settle(self, cancelled: Flag) -> Iterator[Failure | Split]:
        """Wait for all; yield what went wrong, and last the split of what can be used.

        No split comes after a cancel.
        """
        self.begin(())
        for each in self._pending:
            future = cast("Future[Example | Failure]", each.future)  # type: ignore[attr-defined]
            while not wait([future], _LOOK_S).done:
                if cancelled():
                    return
            future.result()  # raises where the folder of the images is gone
        yield from self.failures()
        if self._cache is not None and self._cache.trouble is not None:
            yield not_kept(self._cache.trouble, self._config)
        found = [each._found for each in self._pending]
        sound, told = drop_equal_pictures([each for each in found if isinstance(each, Example)])
        yield from told
        yield self._split_of({each.key: each for each in sound})

    def close(self) -> None:
        """Decode no more; whoever waits for an image is woken, also where a dead share hangs."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        for each in self._pending:
            with suppress(InvalidStateError):  # it is there
                each.future.set_exception(CancelledError())  # type: ignore[attr-defined]

    def _decode(self, each: Pending) -> None:
        future = cast("Future[Example | Failure]", each.future)  # type: ignore[attr-defined]
        try:
            found = read_sample(each.sample, self._config, self._cache)  # type: ignore[attr-defined]
        except BaseException as error:  # whoever asks for the image gets it
            with suppress(InvalidStateError):
                future.set_exception(error)
            return
        if isinstance(found, Failure):
            with self._lock:
                self._failed.append(found)
        with suppress(InvalidStateError):  # nobody waits any more
            future.set_result(found)

    def _split_of(self, known: dict[str, Example] | dict[str, Pending]) -> Split:
        chosen: dict[str, list[Example]] = {"train": [], "validation": [], "test": []}
        for each, part in zip(self._pending, self._parts, strict=True):
            if each.key in known:
                chosen[part].append(known[each.key])
        return Split(*(tuple(chosen[part]) for part in ("train", "validation", "test")))


def early_fingerprint(samples: Sequence[Sample], parts: Sequence[str]) -> str:
    """Return what names samples before their pixels are known: parts, labels, files and times."""
    told = 0
    for sample, part in zip(samples, parts, strict=True):
        stamps = [_stamp(file) for file in sample.files]
        words = f"{part}\0{sample.key}\0{sample.patient}\0{sample.label}\0{stamps}"
        told = zlib.crc32(words.encode("utf-8", "replace"), told)
    return f"{EARLY}{told:08x}"


def _stamp(file: Path) -> tuple[int, int]:
    try:
        stat = file.stat()
    except OSError:
        return (0, 0)
    return (stat.st_size, stat.st_mtime_ns)
