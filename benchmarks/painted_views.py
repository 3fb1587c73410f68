"""Synthetic views with findings on them, for the benchmarks of painting."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import cv2
import numpy as np
from gui_stand_ins import make_header

from benchmarks.big_study import VIEWS, make_pixels
from lem_viewer.values.findings import Extremum, Prediction, Region, TruthMask
from lem_viewer.values.geometry import PixelSpacing, Placement
from lem_viewer.values.grayscale import Grayscale, Window
from lem_viewer.values.image import Identity, Mammogram
from lem_viewer.values.measures import Measure, MeasureKind

EXTREMA, OUTLINES = 50, 4
MEASURES = (13, 13, 12, 12)  # of the four views: fifty


def make_views(shape: tuple[int, int], padding: bool) -> list[Mammogram]:
    """Return four synthetic views with spacing; their background is padding if so asked."""
    spacing = PixelSpacing(0.07, 0.07)
    grayscale = Grayscale(12, padding=(0, 0) if padding else None, vois=(Window(2000, 3000),))
    views = []
    for seed, (side, view) in enumerate(VIEWS):
        header = make_header(side, view, rows=shape[0], cols=shape[1], spacing=spacing)
        views.append(Mammogram(header, make_pixels(seed, shape, side), grayscale))
    return views


def make_exams(shape: tuple[int, int]) -> list[Mammogram]:
    """Return the eight views of an exam and its prior, of one patient."""
    made = []
    for day in ("20240501", "20220301"):
        for view in make_views(shape, padding=False):
            key = f"{day} {view.key}"
            identity = Identity(key, patient_id="1", patient_name="A^B", study_date=day)
            header = replace(view.header, key=key, identity=identity)
            made.append(Mammogram(header, view.pixels, view.grayscale))
    return made


def make_findings(view: Mammogram, seed: int) -> tuple[Prediction, TruthMask]:
    """Return a 64 x 52 score map with twelve peaks, 50 markers, four outlines and a truth mask."""
    rng = np.random.default_rng(seed)
    rows, cols = view.shape
    scores = cv2.GaussianBlur(rng.normal(-2, 2, (64, 52)), (0, 0), 1.0).astype(np.float32)
    breast = cv2.resize((view.pixels > 0).astype(np.uint8), (52, 64), interpolation=cv2.INTER_AREA)
    placement = Placement(0, 0, rows / 64, cols / 52)
    cells = rng.permutation(np.argwhere(breast))[:EXTREMA]
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
    for each in extrema[:OUTLINES]:
        contour = circle * rows * (0.05 + 0.01 * np.sin(7 * angle))[:, None]
        contour = contour + np.array([each.row, each.col])
        regions.append(Region(contour, 1, each.row, each.col, 1, None))
    prediction = Prediction(
        view.key, 0.8, 1.4, scores, placement, tuple(extrema), tuple(regions), 0.0, "m@1", "CPU", 1
    )
    r, c = np.ogrid[:rows, :cols]
    mask = (r - extrema[0].row - 40) ** 2 + (c - extrema[0].col) ** 2 < (rows * 0.05) ** 2
    return prediction, TruthMask(view.key, mask)


def make_measures(view: Mammogram, count: int, seed: int) -> list[Measure]:
    """Return measures of every kind in turn, 3 to 30 mm large, all over the breast."""
    rng = np.random.default_rng(seed)
    rows, cols = view.shape
    places = rng.permutation(np.argwhere(view.pixels[::16, ::16] > 0))[:count] * 16.0
    kinds = [kind for kind in MeasureKind if kind is not MeasureKind.NIPPLE]
    made = []
    for number, place in enumerate(places):
        kind = kinds[number % len(kinds)]
        size = rng.uniform(0.01, 0.1) * rows
        steps = {MeasureKind.PROBE: 1, MeasureKind.ANGLE: 3, MeasureKind.POLYGON: 6}
        angles = np.sort(rng.uniform(0, 2 * np.pi, steps.get(kind, 2)))
        around = place + size * np.stack([np.sin(angles), np.cos(angles)], axis=1)
        points = np.clip(around, 0, (rows - 1, cols - 1)).tolist()
        text = "calcification" if kind is MeasureKind.ARROW else ""
        made.append(Measure(kind, tuple((row, col) for row, col in points), text))
    return made
