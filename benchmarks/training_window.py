"""The window beside a training: how smooth it stays, how soon a training begins, who waits.

``python -m benchmarks.training_window [--quick]`` prints a Markdown table. A real training runs in
its child process while the page of the training is painted; then views are read with a model,
alone and beside the training, on the same device.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from lem_viewer.app import make_application
from lem_viewer.gui.session import Session
from lem_viewer.gui.trainer_run import RunPage
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.values.training import StepDone, TrainingConfig
from lem_viewer.values.training_draft import TrainingDraft
from lem_viewer.work.device_turn import TrainingTurn, reading

TICK_MS = 5


def write_images(folder: Path, patients: int, rows: int, cols: int) -> Path:
    """Write two half-disc views a patient, every other patient with a bright square."""
    y, x = np.indices((rows, cols))
    inside = ((y - rows / 2) / (0.45 * rows)) ** 2 + (x / (0.85 * cols)) ** 2 < 1
    lines = ["file,label,patient"]
    for number in range(2 * patients):
        rng = np.random.default_rng(number)
        pixels = np.where(inside, rng.integers(40, 120, (rows, cols)), 0).astype(np.uint8)
        is_positive = number // 2 % 2 == 1
        if is_positive:
            pixels[rows // 3 : rows // 2, cols // 8 : cols // 3] = 230
        Image.fromarray(pixels).save(folder / f"{number}.png")
        label = "malignant" if is_positive else "normal"
        lines.append(f"{number}.png,{label},p{number // 2}")
    manifest = folder / "manifest.csv"
    manifest.write_text("\n".join(lines) + "\n")
    return manifest


class Window:
    """The page of the training, a timer that measures its own gaps, and what is waited for."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.run = TrainingRun(Session())
        self.page = RunPage(self.run)
        self.page.resize(1180, 780)
        self.page.show()
        self.gaps_ms: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.append((now - self._last) * 1000)
        self._last = now

    def train(self, config: TrainingConfig) -> tuple[float, float]:
        """Train to the end; return the seconds to the first step and the median images/s."""
        steps: list[StepDone] = []
        began = time.perf_counter()
        first: list[float] = []
        self.run.step_done.connect(steps.append)
        self.run.step_done.connect(lambda _: first or first.append(time.perf_counter() - began))
        self.page.load(TrainingDraft(config))
        self._last = time.perf_counter()
        self._timer.start(TICK_MS)
        self.page.start()
        while self.run.is_live:
            self.application.processEvents()
            time.sleep(0.0005)
        self._timer.stop()
        self.run.step_done.disconnect()
        if not steps:
            course = self.run.course
            raise SystemExit(f"not trained: {course.failure if course else 'no course'}")
        return first[0], statistics.median(step.images_per_second for step in steps)


def turns_cost() -> float:
    """Return the microseconds that asking for the device costs a step nobody waits for."""
    turn = TrainingTurn()
    began = time.perf_counter()
    for _ in range(2000):
        with turn():
            pass
    cost = (time.perf_counter() - began) / 2000 * 1e6
    with reading("cpu"):
        pass
    turn.close()
    return cost


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few epochs")
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    rows, cols, patients, epochs = (64, 48, 12, 2) if options.quick else (512, 384, 40, 3)
    with tempfile.TemporaryDirectory() as name:
        os.environ["LEM_VIEWER_HOME"] = str(Path(name) / "home")
        application = make_application()
        manifest = write_images(Path(name), patients, rows, cols)
        config = TrainingConfig(
            name="window",
            data=str(manifest),
            backbone="resnet10",
            input_rows=rows,
            input_cols=cols,
            epochs=epochs,
            pretrained=False,
            device=options.device,
            cache=str(Path(name) / "cache"),
        )
        window = Window(application)
        soon, rate = window.train(config)
        again, _ = window.train(replace(config, name="window-again"))
        window.run.shutdown()
        window.run.session.shutdown()
        cost = turns_cost()
    gaps = sorted(window.gaps_ms)
    p99 = gaps[int(0.99 * len(gaps))]
    print("| beside a training | measured | asked |")
    print("| --- | ---: | ---: |")
    print(f"| 5 ms timer, p99 gap | {p99:.1f} ms | 20 ms |")
    print(f"| 5 ms timer, longest gap | {gaps[-1]:.1f} ms | |")
    print(f"| Start to the first step | {soon:.1f} s | 10 s |")
    print(f"| the same, images in the cache | {again:.1f} s | 10 s |")
    print(f"| training | {rate:.1f} images/s | |")
    print(f"| asking for the device, a step | {cost:.0f} µs | |")


if __name__ == "__main__":
    main()
