"""The next study on screen: from the key press to painted pixels, read ahead and not.

``python -m benchmarks.next_study [--quick]`` prints a Markdown table of medians and worst times in
ms. A folder of several patients is opened in the real window; the reader waits until the next study
has been read ahead, then presses the key. "On screen" is when the pixels of all four views stand in
the painted window, checked by grabbing it.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LEM_VIEWER_HOME", tempfile.mkdtemp(prefix="lem-viewer-benchmark-"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from reading_builders import mammogram, write

from benchmarks.big_study import VIEWS, make_pixels
from lem_viewer.app import make_application
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.settings import Settings

SHAPES = {False: (4096, 3328), True: (1024, 832)}
WINDOW = (2048, 1900)
BUDGET_MS = 100.0
_PATIENCE_S = 180.0


def write_folder(folder: Path, shape: tuple[int, int], patients: int) -> None:
    """Write a folder of uncompressed four-view studies, a patient each."""
    for number in range(patients):
        for seed, (side, view) in enumerate(VIEWS):
            dataset = mammogram(
                make_pixels(10 * number + seed, shape, side), side, view,
                PatientID=f"P{number}", PatientName=f"NAME^{number}", StudyDate="20240501",
                StudyInstanceUID=f"1.2.3.{number}", WindowCenter=2000, WindowWidth=3000,
            )  # fmt: skip
            write(dataset, folder / f"{number}" / f"{side}{view}.dcm")


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + _PATIENCE_S
    while not until():
        QApplication.processEvents()
        if time.monotonic() > end:
            raise RuntimeError("the study did not come")
        time.sleep(0.002)


def is_shown(window: MainWindow, patient: str) -> bool:
    """Return True when all four views of a patient are there with pixels, ready to be painted."""
    tiles = window.light_box.board.shown
    return (
        len(tiles) == 4
        and all(tile.mammogram is not None for tile in tiles)
        and all(tile.header.identity.patient_id == patient for tile in tiles)
    )


class PaintedViews(QObject):
    """Counts the views of a patient that have been painted with their pixels."""

    def __init__(self, patient: str) -> None:
        super().__init__()
        self._patient = patient
        self.painted: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every paint event of a tile, and let it go on."""
        if (
            event.type() == QEvent.Type.Paint
            and isinstance(watched, ViewTile)
            and watched.mammogram is not None
            and watched.header.identity.patient_id == self._patient
        ):
            self.painted.add(watched.key)
        return False


def press_timed(window: MainWindow, patient: str) -> tuple[float, float]:
    """Press the key for the next study; return ms until it is painted: by the clock, by CPU."""
    watch = PaintedViews(patient)
    QApplication.instance().installEventFilter(watch)
    started, cpu = time.perf_counter(), time.thread_time()
    window.step_study(1)
    while len(watch.painted) < 4:
        QApplication.processEvents()
    took = (time.perf_counter() - started) * 1e3, (time.thread_time() - cpu) * 1e3
    QApplication.instance().removeEventFilter(watch)
    return took


def measure(folder: Path, patients: int, *, ahead: bool) -> list[tuple[float, float]]:
    """Return ms for each step from the first patient to the last."""
    session = Session(Settings(analyse_automatically=False, find_priors=False))
    if not ahead:
        session.studies.most_bytes = 0  # nothing is worth its memory
    window = MainWindow(session)
    window.resize(*WINDOW)
    window.show()
    session.open([folder])
    wait(lambda: is_shown(window, "P0") and not session.is_opening)
    times = []
    for number in range(1, patients):
        if ahead:
            wait(lambda: session.studies.is_ready and window.pyramids_ahead.is_idle)
        gc.collect()
        times.append(press_timed(window, f"P{number}"))
        wait(lambda: not session.is_opening)
    session.shutdown()
    window.close()
    return times


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few patients")
    quick = parser.parse_args().quick
    patients = 4 if quick else 9
    make_application()
    shape = SHAPES[quick]
    with tempfile.TemporaryDirectory(prefix="lem-viewer-next-") as place:
        folder = Path(place)
        write_folder(folder, shape, patients)
        rows = {
            "read ahead": measure(folder, patients, ahead=True),
            "not read ahead": measure(folder, patients, ahead=False),
        }
    print(f"Next study of four {shape[0]} x {shape[1]} views, window {WINDOW[0]} x {WINDOW[1]};")
    print(f"key press to painted pixels, {patients - 1} studies, ms.\n")
    print("| | median | worst | thread's CPU, median |")
    print("|---|---|---|---|")
    medians = {}
    for name, times in rows.items():
        clock, cpu = ([each[index] for each in times] for index in (0, 1))
        medians[name] = statistics.median(clock)
        print(f"| {name} | {medians[name]:.0f} | {max(clock):.0f} | {statistics.median(cpu):.0f} |")
    kept = medians["read ahead"] < BUDGET_MS
    print(
        f"\nBudget: median under {BUDGET_MS:.0f} ms read ahead: {'kept' if kept else 'NOT kept'}."
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
