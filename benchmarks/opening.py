"""Opening a four-view study: when the first view is there, and when all four are.

Run ``python -m benchmarks.opening [--quick]`` on a calm machine; prints a Markdown table. For each
transfer syntax, in one run and alternating, so that the ratios hold where the machine is busy:

* own decode: one view, one thread, from bytes in memory into memory touched before;
* two-thread decode: all four that way in two threads;
* first view, all four: ``open_study`` from the folder, with the buffer pool of a program that has
  had a study open before, up to a Mammogram in hand ("in hand" is what the window paints from).
"""

from __future__ import annotations

import argparse
import gc
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from pydicom import uid

from benchmarks.big_study import write_big_study
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.part10 import read_dicom_file
from lem_viewer.reading.pixel_format import format_of
from lem_viewer.reading.pixels import read_pixels
from lem_viewer.reading.study import open_study
from lem_viewer.values.image import Mammogram

FULL_SIZE = (4096, 3328)
QUICK_SIZE = (1024, 832)
SYNTAXES = {
    "uncompressed": uid.ExplicitVRLittleEndian,
    "RLE": uid.RLELossless,
    "JPEG Lossless": uid.JPEGLosslessSV1,
    "JPEG 2000": uid.JPEG2000Lossless,
}


@dataclass(frozen=True)
class Times:
    """Milliseconds of one repetition."""

    own: float
    two_threads: float
    first: float
    all_four: float


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1e3


def decoders_of(folder: Path, pool: BufferPool) -> list[Callable[[], object]]:
    """Return, for each view, the bare read and decode into pooled memory."""
    work = []
    for path in sorted(folder.iterdir()):
        file = read_dicom_file(path)
        found, _ = format_of(file)
        work.append(lambda file=file, found=found: read_pixels(file, found, pool))
    return work


def open_timed(folder: Path, pool: BufferPool) -> tuple[float, float]:
    """Return milliseconds to the first view and to the last one, all of them kept."""
    started = time.perf_counter()
    arrived, views = [], []
    for value in open_study([folder], pool=pool):
        if isinstance(value, Mammogram):
            arrived.append((time.perf_counter() - started) * 1e3)
            views.append(value)
    assert len(views) == 4
    return arrived[0], arrived[-1]


def measure(folder: Path, shape: tuple[int, int], repeats: int) -> list[Times]:
    pool = BufferPool()
    pool.preallocate(*shape, 4)
    work = decoders_of(folder, pool)
    times = []
    for _ in range(repeats):
        own = timed(work[0])
        with ThreadPoolExecutor(2) as threads:
            two = timed(lambda: list(threads.map(lambda each: each(), work)))
        first, last = open_timed(folder, pool)
        gc.collect()
        times.append(Times(own, two, first, last))
    return times


def row_of(name: str, times: list[Times]) -> str:
    def median(field: str) -> float:
        return statistics.median(getattr(each, field) for each in times)

    own, two = median("own"), median("two_threads")
    first, last = median("first"), median("all_four")
    first_limit, last_limit = 1.5 * own + 50, 1.25 * two + 50
    return (
        f"| {name} | {own:.0f} | {first:.0f} | {first_limit:.0f} | {_mark(first, first_limit)} "
        f"| {two:.0f} | {last:.0f} | {last_limit:.0f} | {_mark(last, last_limit)} |"
    )


def _mark(value: float, limit: float) -> str:
    return f"{value / limit:.2f} of it" if value <= limit else f"**{value / limit:.2f} of it**"


def main(arguments: list[str] | None = None) -> int:
    """Measure and print the table; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small views, few repeats")
    quick = parser.parse_args(arguments).quick
    shape, repeats = (QUICK_SIZE, 3) if quick else (FULL_SIZE, 7)
    print(f"Four views of {shape[0]} x {shape[1]}, 12 bits, ms, medians of {repeats}.\n")
    print(
        "| transfer syntax | own decode | first view | limit 1.5 x + 50 | "
        "| two-thread decode of four | all four | limit 1.25 x + 50 | |"
    )
    print("|---|---:|---:|---:|---|---:|---:|---:|---|")
    for name in SYNTAXES:
        with tempfile.TemporaryDirectory() as folder:
            write_big_study(Path(folder), shape, SYNTAXES[name])
            print(row_of(name, measure(Path(folder), shape, repeats)), flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 2**20
    )
    print(f"\nPeak memory of this process, making the studies included: {peak:.0f} MiB.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
