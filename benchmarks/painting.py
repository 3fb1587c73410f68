"""How long a frame of four views takes: window drag, zoom, pan; bare and with overlays.

``python -m benchmarks.painting [--quick] [--napari-python PATH]`` prints a Markdown table: medians
and 95th percentiles in ms, the light box beside a plain pyqtgraph ImageItem and, where the Python
of an environment with napari is given, napari on the same images in the same run. A frame is
everything from the gesture to the painted window: transform, resampling, look-up, overlays,
words, blit. napari draws with OpenGL and so runs under xcb (a virtual display where there is none).
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import numpy as np
from gui_stand_ins import StandInSession
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from benchmarks.frames import TILE, Frame, Times, measure
from benchmarks.other_viewers import measure_napari, measure_plain
from benchmarks.painted_views import (
    EXTREMA,
    MEASURES,
    OUTLINES,
    make_exams,
    make_findings,
    make_measures,
    make_views,
)
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.pyramid import make_pyramid
from lem_viewer.values.image import Mammogram

STUDIES = {False: (4096, 3328), True: (1024, 832)}
BUDGETS_MS = {
    "light box": (8.0, 16.0),
    "with padding": (8.0, 16.0),
    "with overlays": (12.0, 16.0),
    "with 50 measures": (12.0, 16.0),
    "eight-up": (16.0, float("inf")),
}
NAPARI_FACTOR = 8.0  # so many times faster than napari the light box is to be


def open_light_box(views: list[Mammogram], findings: bool) -> tuple[LightBox, StandInSession]:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    box.resize(2 * TILE[0], 2 * TILE[1] + 2 + box.strip.height())
    box.show()
    if len(views) == 8:
        session.change_settings(hanging_protocol="Eight-up")
    session.open_views(views)
    if len(views) != len(box.board.shown):
        raise RuntimeError(f"{len(box.board.shown)} of {len(views)} views are in sight")
    if findings:
        for seed, view in enumerate(views):
            prediction, truth = make_findings(view, seed)
            session.give_truth(truth)
            session.differences[view.key] = truth.mask.astype(np.uint8)
            session.predict(prediction)
        session.change_overlays(show_difference=True, extrema_shown=EXTREMA)
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


def measure_light_box(
    views: list[Mammogram], frames: int, *, findings: bool = False, measures: bool = False
) -> dict[str, Times]:
    box, _session = open_light_box(views, findings)
    if measures:
        for seed, (view, count) in enumerate(zip(views, MEASURES, strict=True)):
            for each in make_measures(view, count, seed):
                box.bench.book.add(view.key, each)
        box.bench.book.deselect()
    tiles: list[QObject] = list(box.board.ordered)
    results = {name: measure(tiles, frame, frames) for name, frame in light_box_frames(box)}
    box.close()
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


def is_within(column: dict[str, Times], budget: tuple[float, float]) -> bool:
    return all(median <= budget[0] and p95 <= budget[1] for median, p95, _ in column.values())


def print_table(columns: dict[str, dict[str, Times]]) -> None:
    print("| gesture | " + " | ".join(columns) + " |")
    print("|---|" + "---|" * len(columns))
    for name in next(iter(columns.values())):
        cells = [f"{column[name][0]:.1f} / {column[name][1]:.1f}" for column in columns.values()]
        print(f"| {name} | " + " | ".join(cells) + " |")


def print_factors(columns: dict[str, dict[str, Times]]) -> None:
    """Say how many times faster than napari each gesture is, bare and with overlays."""
    for ours, theirs in (("light box", "napari"), ("with overlays", "napari with overlays")):
        factors = {
            name: columns[theirs][name][0] / columns[ours][name][0] for name in columns[ours]
        }
        said = ", ".join(f"{name} {factor:.0f}" for name, factor in factors.items())
        kept = "kept" if min(factors.values()) >= NAPARI_FACTOR else "NOT kept"
        print(f"\nTimes faster than {theirs}: {said}; least {NAPARI_FACTOR:.0f} wanted: {kept}.")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small images, few frames")
    parser.add_argument("--napari-python", type=Path, help="Python of an environment with napari")
    options = parser.parse_args()
    frames = 24 if options.quick else 120
    _app = QApplication.instance() or QApplication([])
    views = make_views(STUDIES[options.quick], padding=False)
    padded = make_views(STUDIES[options.quick], padding=True)
    columns = {
        "light box": measure_light_box(views, frames),
        "with padding": measure_light_box(padded, frames),
        "with overlays": measure_light_box(views, frames, findings=True),
        "with 50 measures": measure_light_box(views, frames, measures=True),
        "eight-up": measure_light_box(make_exams(STUDIES[options.quick]), frames),
        "plain ImageItem": measure_plain(views, max(12, frames // 4)),
    }
    version = ""
    if options.napari_python is not None:
        napari_frames = max(12, frames // 4)
        version, theirs = measure_napari(options.napari_python, views, napari_frames)
        columns |= theirs
    rows, cols = STUDIES[options.quick]
    print(f"Four views of {rows} x {cols}, {TILE[0]} x {TILE[1]} device pixels each; {frames}")
    print("frames (a quarter for ImageItem and napari); ms a frame, median / 95th percentile.")
    print(f"Eight-up: an exam and its prior in the same window, {TILE[0] // 2} x {TILE[1]} each.")
    print(f"Measures: {sum(MEASURES)} of all kinds on the four views, with their words.")
    print(f"Overlays: score map, {EXTREMA} extrema, {OUTLINES} outlines, truth and difference.")
    print(f"Platform: {_app.platformName()}; napari {version or 'not measured'} under xcb.\n")
    print_table(columns)
    if version:
        print_factors(columns)
    for name, view in (("", views[0]), (" with padding", padded[0])):
        first, whole, step = measure_pyramid(view)
        print(f"\nPyramid of a view{name}: {first:.0f} ms until it can be shown at fit,")
        print(f"{whole:.0f} ms in all, longest single step {step:.0f} ms.")
    for name, budget in BUDGETS_MS.items():
        kept = "kept" if is_within(columns[name], budget) else "NOT kept"
        worst = max(each[2] for each in columns[name].values())
        print(f"\n{name}: median {budget[0]:.0f}, 95 % {budget[1]:.0f} ms wanted: {kept};")
        print(f"worst single frame {worst:.0f} ms.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
