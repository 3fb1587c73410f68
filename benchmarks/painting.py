"""How long a frame of four views takes: window drag, zoom, pan; bare and with all overlays.

``python -m benchmarks.painting [--quick]`` prints a Markdown table: medians and worst frames in
ms, the light box beside a plain pyqtgraph ImageItem in the same run. A frame is everything from
the gesture to the painted window: transform, resampling, look-up, overlays, words, blit.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import cv2
import numpy as np
from gui_stand_ins import StandInSession, make_header
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from benchmarks.big_study import VIEWS, make_pixels
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.pyramid import make_pyramid
from lem_viewer.values.findings import Extremum, Prediction, Region, TruthMask
from lem_viewer.values.geometry import PixelSpacing, Placement
from lem_viewer.values.grayscale import Grayscale, Window
from lem_viewer.values.image import Mammogram

TILE = (1000, 900)
STUDIES = {False: (4096, 3328), True: (1024, 832)}
BUDGET_MS = (12.0, 20.0)
Frame = Callable[[int], None]


def make_views(shape: tuple[int, int], padding: bool) -> list[Mammogram]:
    """Return four synthetic views with spacing; their background is padding if so asked."""
    spacing = PixelSpacing(0.07, 0.07)
    grayscale = Grayscale(12, padding=(0, 0) if padding else None, vois=(Window(2000, 3000),))
    views = []
    for seed, (side, view) in enumerate(VIEWS):
        header = make_header(side, view, rows=shape[0], cols=shape[1], spacing=spacing)
        views.append(Mammogram(header, make_pixels(seed, shape, side), grayscale))
    return views


def make_findings(view: Mammogram, seed: int) -> tuple[Prediction, TruthMask]:
    """Return a 64 x 52 score map with twelve peaks, 50 markers, three outlines and a truth mask."""
    rng = np.random.default_rng(seed)
    rows, cols = view.shape
    scores = cv2.GaussianBlur(rng.normal(-2, 2, (64, 52)), (0, 0), 1.0).astype(np.float32)
    breast = cv2.resize((view.pixels > 0).astype(np.uint8), (52, 64), interpolation=cv2.INTER_AREA)
    placement = Placement(0, 0, rows / 64, cols / 52)
    cells = rng.permutation(np.argwhere(breast))[:50]
    r, c = np.ogrid[:64, :52]
    for row, col in cells[:12]:
        scores += 5 * np.exp(-((r - row) ** 2 + (c - col) ** 2) / 6).astype(np.float32)
    scores[breast == 0] = np.nan
    extrema = []
    for (row, col), place in zip(cells, placement.to_image(cells), strict=True):
        extrema.append(Extremum(*place, int(row), int(col), float(scores[row, col])))
    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = np.stack([np.sin(angle), np.cos(angle)], axis=1)
    regions = []
    for each in extrema[:3]:
        contour = circle * rows * (0.05 + 0.01 * np.sin(7 * angle))[:, None]
        contour = contour + np.array([each.row, each.col])
        regions.append(Region(contour, 1, each.row, each.col, 1, None))
    prediction = Prediction(
        view.key, 0.8, 1.4, scores, placement, tuple(extrema), tuple(regions), 0.0, "m@1", "CPU", 1
    )
    r, c = np.ogrid[:rows, :cols]
    mask = (r - extrema[0].row - 40) ** 2 + (c - extrema[0].col) ** 2 < (rows * 0.05) ** 2
    return prediction, TruthMask(view.key, mask)


class PaintCounter(QObject):
    """Counts paint events, so that no frame is counted that was not painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count, and let the event go on."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def open_light_box(views: list[Mammogram], findings: bool) -> tuple[LightBox, StandInSession]:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    box.resize(2 * TILE[0], 2 * TILE[1] + 2 + box.strip.height())
    box.show()
    session.open_views(views)
    if findings:
        for seed, view in enumerate(views):
            prediction, truth = make_findings(view, seed)
            session.give_truth(truth)
            session.differences[view.key] = truth.mask.astype(np.uint8)
            session.predict(prediction)
        session.change_overlays(show_difference=True)
    while any(tile.canvas and tile.canvas.pyramid.build_next() for tile in box.board.ordered):
        pass
    QApplication.processEvents()
    return box, session


def light_box_frames(box: LightBox) -> Iterator[tuple[str, Frame]]:
    """Yield (name, what to do for frame i) after bringing the views to where it is measured."""
    mouse = box.board.ordered[0].mouse
    height = TILE[1]

    def window(i: int) -> None:
        mouse.window_dragged.emit(0.01 if i % 40 < 20 else -0.01, 1.02 if i % 2 else 1 / 1.02)

    def pan(i: int) -> None:
        step = 7 if i % 40 < 20 else -7
        mouse.panned.emit(step, step)

    def zoom(i: int) -> None:
        factor = 1.09 if i % 60 < 30 else 1 / 1.09
        mouse.zoomed.emit(factor, 400.0, height * 0.1)

    box.fit()
    yield "window, at fit", window
    box.one_to_one()
    yield "window, at 1:1", window
    yield "pan, at 1:1", pan
    box.fit()
    box.zoom_in()
    box.zoom_in()
    yield "pan, at 1.6 x fit", pan
    box.fit()
    yield "zoom, fit to 13 x and back", zoom


def measure(widgets: list[QObject], frame: Frame, frames: int) -> tuple[float, float]:
    """Return (median, worst) ms of a frame; every frame must have painted every widget."""
    counter = PaintCounter()
    for widget in widgets:
        widget.installEventFilter(counter)
    times = []
    for i in range(frames):
        before = counter.count
        start = time.perf_counter()
        frame(i)
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
        if counter.count - before < len(widgets):
            raise RuntimeError(f"frame {i} painted {counter.count - before} views only")
    for widget in widgets:
        widget.removeEventFilter(counter)
    return float(np.median(times[3:])), float(np.max(times[3:]))


def measure_light_box(views: list[Mammogram], frames: int, *, findings: bool) -> dict[str, tuple]:
    box, _session = open_light_box(views, findings)
    tiles: list[QObject] = list(box.board.ordered)
    results = {name: measure(tiles, frame, frames) for name, frame in light_box_frames(box)}
    box.close()
    return results


def measure_plain(views: list[Mammogram], frames: int) -> dict[str, tuple[float, float]]:
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


def measure_pyramid(view: Mammogram) -> tuple[float, float, float]:
    """Return ms until the first level a fitted view needs, for all levels, and the worst step."""
    start = time.perf_counter()
    pyramid = make_pyramid(view.pixels, view.grayscale)
    pyramid.level(pyramid.index_for(TILE[1] / view.shape[0]))
    first = (time.perf_counter() - start) * 1e3
    steps = []
    more = True
    while more:
        begin = time.perf_counter()
        more = pyramid.build_next()
        steps.append((time.perf_counter() - begin) * 1e3)
    return first, first + sum(steps), max(steps)


def is_within(column: dict[str, tuple[float, float]]) -> bool:
    return all(m < BUDGET_MS[0] and worst < BUDGET_MS[1] for m, worst in column.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few frames")
    quick = parser.parse_args().quick
    frames = 24 if quick else 120
    _app = QApplication.instance() or QApplication([])
    views = make_views(STUDIES[quick], padding=False)
    padded = make_views(STUDIES[quick], padding=True)
    columns = {
        "light box": measure_light_box(views, frames, findings=False),
        "with padding": measure_light_box(padded, frames, findings=False),
        "with all overlays": measure_light_box(views, frames, findings=True),
        "plain ImageItem": measure_plain(views, max(12, frames // 4)),
    }
    rows, cols = STUDIES[quick]
    print(f"Four views of {rows} x {cols}, {TILE[0]} x {TILE[1]} device pixels each; {frames}")
    print(f"frames; ms a frame, median (worst). Platform: {_app.platformName()}.\n")
    print("| gesture | " + " | ".join(columns) + " |")
    print("|---|" + "---|" * len(columns))
    for name in next(iter(columns.values())):
        cells = [
            f"{median:.1f} ({worst:.1f})" for median, worst in (c[name] for c in columns.values())
        ]
        print(f"| {name} | " + " | ".join(cells) + " |")
    for name, view in (("", views[0]), (" with padding", padded[0])):
        first, whole, step = measure_pyramid(view)
        print(f"\nPyramid of a view{name}: {first:.0f} ms until it can be shown at fit,")
        print(f"{whole:.0f} ms in all, longest single step {step:.0f} ms.")
    print(f"\nBudget: median under {BUDGET_MS[0]:.0f} ms, worst under {BUDGET_MS[1]:.0f}.")
    for name, column in columns.items():
        if name != "plain ImageItem":
            print(f"{name}: {'kept' if is_within(column) else 'NOT kept'}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
