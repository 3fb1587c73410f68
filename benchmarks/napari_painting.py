"""The same gestures in napari; run by ``benchmarks.painting --napari-python`` in its own Python.

``python napari_painting.py FOLDER FRAMES`` reads ``view_0.npy`` to ``view_3.npy`` and, where they
are there, ``overlay_0.npz`` to ``overlay_3.npz``; prints one JSON object: gesture -> milliseconds a
frame. Needs napari with a Qt binding and a display with OpenGL (xvfb serves). Imports nothing of
this project, so that the environment that napari needs stays out of the project's.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import napari
import numpy as np
from qtpy.QtWidgets import QApplication, QDockWidget

CANVAS = (2000, 1800)
TILE = (1000, 900)
WINDOW = (500.0, 3500.0)


def add_overlays(viewer: napari.Viewer, folder: Path, index: int) -> None:
    """Add score map, extrema, outlines and truth of a view as napari's own layers."""
    file = folder / f"overlay_{index}.npz"
    if not file.is_file():
        return
    found = np.load(file, allow_pickle=False)
    step, origin = found["step"], found["origin"]
    viewer.add_image(
        found["scores"], scale=step, translate=origin, colormap="inferno", opacity=0.45,
        blending="translucent", contrast_limits=(-5, 5), name=f"map {index}",
    )  # fmt: skip
    viewer.add_points(
        found["points"], size=40, face_color="transparent", border_color="orange",
        name=f"extrema {index}",
    )  # fmt: skip
    outlines = [found[name] for name in found.files if name.startswith("outline")]
    viewer.add_shapes(
        outlines, shape_type="polygon", face_color="transparent", edge_color="orange", edge_width=8,
        name=f"outlines {index}",
    )  # fmt: skip


def make_viewer(folder: Path, *, overlays: bool) -> napari.Viewer:
    """Return a viewer with the four views in a grid of linked canvases."""
    viewer = napari.Viewer(show=False)
    for index in range(4):
        image = np.load(folder / f"view_{index}.npy")
        viewer.add_image(image, contrast_limits=WINDOW, colormap="gray", name=f"view {index}")
        if overlays:
            add_overlays(viewer, folder, index)
    viewer.grid.enabled = True
    viewer.grid.shape = (2, 2)
    viewer.grid.stride = 4 if overlays else 1
    window = viewer.window._qt_window
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    _canvas(viewer).native.setFixedSize(*CANVAS)
    window.show()
    for _ in range(5):
        QApplication.processEvents()
    return viewer


def _canvas(viewer: napari.Viewer):
    return viewer.window._qt_viewer.canvas


def measure(viewer: napari.Viewer, frame, frames: int) -> list[float]:
    """Return milliseconds of each frame, the change and the drawn canvas; each must be drawn."""
    drawn = [0]
    canvas = _canvas(viewer)

    def count(_event) -> None:
        drawn[0] += 1

    canvas._scene_canvas.events.draw.connect(count)
    times = []
    for i in range(frames):
        before = drawn[0]
        start = time.perf_counter()
        frame(i)
        QApplication.processEvents()
        while drawn[0] == before:
            canvas.native.update()
            QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
    canvas._scene_canvas.events.draw.disconnect(count)
    return times[3:]


def gestures(viewer: napari.Viewer):
    """Yield (name, what to do for frame i) after bringing the views to where it is measured."""
    images = [layer for layer in viewer.layers if layer.name.startswith("view")]
    rows, _cols = images[0].data.shape
    fit = TILE[1] / rows

    def window(i: int) -> None:
        low, high = WINDOW[0] + i % 20, WINDOW[1] - i % 20
        for image in images:
            image.contrast_limits = (low, high)

    def pan(i: int) -> None:
        step = (7 if i % 40 < 20 else -7) / viewer.camera.zoom
        z, y, x = viewer.camera.center
        viewer.camera.center = (z, y + step, x + step)

    def zoom(i: int) -> None:
        viewer.camera.zoom *= 1.09 if i % 60 < 30 else 1 / 1.09

    viewer.reset_view()
    viewer.camera.zoom = fit
    yield "window, at fit", window
    viewer.camera.zoom = 1.0
    yield "window, at 1:1", window
    yield "pan, at 1:1", pan
    viewer.camera.zoom = 1.6 * fit
    yield "pan, at 1.6 x fit", pan
    viewer.camera.zoom = fit
    yield "zoom, fit to 13 x and back", zoom


def main() -> int:
    folder, frames = Path(sys.argv[1]), int(sys.argv[2])
    results: dict[str, dict[str, list[float]]] = {}
    for column, overlays in (("bare", False), ("with overlays", True)):
        viewer = make_viewer(folder, overlays=overlays)
        results[column] = {name: measure(viewer, frame, frames) for name, frame in gestures(viewer)}
        viewer.close()
    print(json.dumps({"version": napari.__version__, "columns": results}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
