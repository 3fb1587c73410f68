"""The same gestures in a plain pyqtgraph ImageItem, and in napari by its own Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from benchmarks.frames import TILE, Times, measure, summary
from benchmarks.painted_views import make_findings
from lem_viewer.values.image import Mammogram


def measure_plain(views: list[Mammogram], frames: int) -> dict[str, Times]:
    """Measure the same gestures with pyqtgraph's ImageItem as it comes."""
    import pyqtgraph as pg

    pg.setConfigOptions(imageAxisOrder="row-major")
    widget = pg.GraphicsLayoutWidget(size=(2 * TILE[0], 2 * TILE[1]))
    widget.ci.setContentsMargins(0, 0, 0, 0)
    widget.ci.setSpacing(0)
    boxes, items = [], []
    for index, view in enumerate(views):
        box = widget.addViewBox(index // 2, index % 2, lockAspect=True, invertY=True)
        item = pg.ImageItem(view.pixels)
        item.setLevels((500, 3500))
        box.addItem(item)
        boxes.append(box)
        items.append(item)
    widget.show()
    QApplication.processEvents()

    def show(scale: float) -> None:
        for box, view in zip(boxes, views, strict=True):
            across, down = TILE[0] / scale / 2, TILE[1] / scale / 2
            middle = (view.shape[1] / 2, view.shape[0] / 2)
            box.setRange(
                xRange=(middle[0] - across, middle[0] + across),
                yRange=(middle[1] - down, middle[1] + down),
                padding=0,
            )
        QApplication.processEvents()

    def window(i: int) -> None:
        for item in items:
            item.setLevels((500 + i % 20, 3500 - i % 20))

    def pan(i: int) -> None:
        for box in boxes:
            (x0, x1), _ = box.viewRange()
            step = 7 * (x1 - x0) / TILE[0] * (1 if i % 40 < 20 else -1)
            box.translateBy(x=step, y=step)

    def zoom(i: int) -> None:
        for box in boxes:
            box.scaleBy((1 / 1.09, 1 / 1.09) if i % 60 < 30 else (1.09, 1.09))

    fit = TILE[1] / views[0].shape[0]
    canvas: list[QObject] = [widget.viewport()]
    results = {}
    for name, scale, frame in (
        ("window, at fit", fit, window),
        ("window, at 1:1", 1.0, window),
        ("pan, at 1:1", 1.0, pan),
        ("pan, at 1.6 x fit", 1.6 * fit, pan),
        ("zoom, fit to 13 x and back", fit, zoom),
    ):
        show(scale)
        results[name] = measure(canvas, frame, frames)
    widget.close()
    return results


def write_for_napari(views: list[Mammogram], folder: Path) -> None:
    """Write the images and their findings where napari's process reads them."""
    for index, view in enumerate(views):
        np.save(folder / f"view_{index}.npy", view.pixels)
        prediction, _truth = make_findings(view, index)
        placement = prediction.placement
        step = np.array([placement.row_step, placement.col_step])
        outlines = {f"outline_{i}": r.contour for i, r in enumerate(prediction.regions)}
        np.savez(
            folder / f"overlay_{index}.npz",
            scores=np.nan_to_num(prediction.score_map, nan=-5.0),
            step=step,
            origin=step / 2 - 0.5,
            points=np.array([(e.row, e.col) for e in prediction.extrema]),
            **outlines,
        )


def measure_napari(
    python: Path, views: list[Mammogram], frames: int
) -> tuple[str, dict[str, dict[str, Times]]]:
    """Return napari's version and its times, measured by its own Python."""
    script = Path(__file__).with_name("napari_painting.py")
    with tempfile.TemporaryDirectory() as folder:
        write_for_napari(views, Path(folder))
        command = [str(python), "-W", "ignore", str(script), folder, str(frames)]
        environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH",)}
        environment |= {"QT_QPA_PLATFORM": "xcb"}
        if shutil.which("xvfb-run") and not os.environ.get("DISPLAY"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 2400x2200x24", *command]
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise SystemExit(f"napari failed: {done.stderr.strip()[-2000:]}")
    told = json.loads(done.stdout.strip().splitlines()[-1])
    columns = {
        "napari" if column == "bare" else "napari with overlays": {
            name: summary(times) for name, times in gestures.items()
        }
        for column, gestures in told["columns"].items()
    }
    return told["version"], columns
