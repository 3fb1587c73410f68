"""Scrolling a tomosynthesis: frames a second while the wheel turns, decoding, and memory.

``python -m benchmarks.dbt [--quick]`` prints a Markdown table. A tomosynthesis of 60 slices of
2457 x 1996, 12 bits, is written in several transfer syntaxes and opened in a light box of two
tiles of 1000 x 900 px. "shown" is a wheel notch a frame over slices that are decoded, everything
up to the painted tile; "decoding" is how fast the lane fills the cache on this machine.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from reading_builders import write
from stack_builders import tomosynthesis, write_compressed

from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.session import Session
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.settings import Settings

FULL = (60, 2457, 1996)
QUICK = (12, 614, 499)
LEAST_HZ = 30.0
SYNTAXES = {
    "uncompressed": uid.ExplicitVRLittleEndian,
    "JPEG Lossless": uid.JPEGLosslessSV1,
    "JPEG-LS": uid.JPEGLSLossless,
    "JPEG 2000": uid.JPEG2000Lossless,
}
BOX = (2002, 924)


def make_slices(shape: tuple[int, int, int]) -> NDArray[np.uint16]:
    """Return slices of a half disc of noise, another in each slice."""
    count, rows, cols = shape
    rng = np.random.default_rng(7)
    small = rng.normal(0, 1, (count, rows // 4, cols // 4)).astype(np.float32)
    row, col = np.ogrid[:rows, :cols]
    breast = ((row - rows / 2) / (rows * 0.45)) ** 2 + ((cols - col) / (cols * 0.8)) ** 2 < 1
    made = np.zeros(shape, np.uint16)
    for index in range(count):
        tissue = cv2.resize(small[index], (cols, rows), interpolation=cv2.INTER_CUBIC)
        values = 1500 + 350 * tissue + rng.normal(0, 20, (rows, cols)).astype(np.float32)
        made[index][breast] = np.clip(values, 1, 4095).astype(np.uint16)[breast]
    return made


def write_study(folder: Path, shape: tuple[int, int, int], syntax: str) -> None:
    """Write a tomosynthesis of this size."""
    ds = tomosynthesis(shape[0], pixels=make_slices(shape))
    if syntax == uid.ExplicitVRLittleEndian:
        write(ds, folder / "dbt.dcm")
    else:
        write_compressed(ds, folder / "dbt.dcm", syntax)


def turn(tile: ViewTile, notches: int) -> None:
    """Turn the wheel with Shift held."""
    place = QPointF(200, 200)
    event = QWheelEvent(
        place, QPointF(tile.mapToGlobal(place)), QPoint(), QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ShiftModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(tile, event)


def scroll(tile: ViewTile, count: int) -> list[float]:
    """Scroll through all slices and back, a notch a frame; return seconds of each frame."""
    taken = []
    for step in [-1] * count + [1] * (count - 1) + [-1] * (count - 1):
        started = time.perf_counter()
        turn(tile, step)
        tile.repaint()
        QApplication.processEvents()
        taken.append(time.perf_counter() - started)
    return taken[count:]


def rss_mb() -> float:
    """Return the memory that this process holds now, MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(name: str, shape: tuple[int, int, int], folder: Path) -> tuple[str, bool]:
    """Return a row of the table and whether 30 frames a second were reached."""
    before = rss_mb()
    session = Session(Settings(analyse_automatically=False))
    box = LightBox(session)
    box.resize(*BOX)
    box.show()
    started = time.perf_counter()
    session.open([folder])
    while session.is_opening or not session.mammograms:
        QApplication.processEvents()
    first = time.perf_counter() - started
    (tile,) = box.board.tiles.values()
    session.set_active_view(tile.key)
    session.slices.look_ahead(tile.key)
    started = time.perf_counter()
    while len(session.slices.kept(tile.key)) < shape[0]:
        QApplication.processEvents()
        time.sleep(0.001)
    filled = time.perf_counter() - started
    taken = scroll(tile, shape[0])
    held = rss_mb() - before
    raw = 2 * shape[0] * shape[1] * shape[2] / 1e6
    session.shutdown()
    box.close()
    median, worst = statistics.median(taken), sorted(taken)[int(0.95 * len(taken))]
    row = (
        f"| {name} | {first * 1e3:.0f} | {(shape[0] - 1) / max(filled, 1e-9):.0f} "
        f"| {median * 1e3:.1f} | {worst * 1e3:.1f} | {1 / median:.0f} "
        f"| {raw:.0f} | {held:.0f} | {1.6 * raw + 200:.0f} |"
    )
    return row, 1 / worst >= LEAST_HZ and held <= 1.6 * raw + 200


def main(arguments: list[str] | None = None) -> int:
    """Measure and print the table; returns 0, or 1 where a syntax misses its limits."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small slices, few of them")
    quick = parser.parse_args(arguments).quick
    shape = QUICK if quick else FULL
    application = QApplication.instance() or QApplication([])
    print(f"Tomosynthesis of {shape[0]} x {shape[1]} x {shape[2]}, 12 bits; wanted: "
          f"{LEAST_HZ:.0f} frames a second, memory at most 1.6 x raw + 200 MB.\n")  # fmt: skip
    print(
        "| transfer syntax | first slice, ms | decoded ahead, slices/s | shown, median ms "
        "| shown, p95 ms | frames/s | raw MB | held MB | limit MB |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    good = True
    for name, syntax in SYNTAXES.items():
        with tempfile.TemporaryDirectory() as folder:
            write_study(Path(folder), shape, syntax)
            row, reached = measure(name, shape, Path(folder))
        good &= reached
        print(row, flush=True)
    del application
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
