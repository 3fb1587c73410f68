"""The plots of the dashboard: ROC, FROC, Dice, reliability. Loads pyqtgraph: import it late."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph as pg
from pyqtgraph.exporters import ImageExporter
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from lem_viewer.gui import theme
from lem_viewer.gui.translate import tr

Figures = Mapping[str, Any]
_EXPORT_WIDTH_PX = 1200


def make_plot(title: str, bottom: str, left: str) -> pg.PlotWidget:
    """Return an empty plot in the window's colours."""
    plot = pg.PlotWidget(background=theme.PANEL)
    plot.setMouseEnabled(False, False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setTitle(title, color=theme.TEXT, size="10pt")
    plot.setLabel("bottom", bottom)
    plot.setLabel("left", left)
    plot.setMinimumSize(260, 200)
    plot.setAccessibleName(title)
    return plot


def roc_plot() -> pg.PlotWidget:
    """Return the plot for :func:`draw_roc`."""
    plot = make_plot(tr("ROC"), tr("1 − specificity"), tr("sensitivity"))
    plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
    return plot


def draw_roc(plot: pg.PlotWidget, figures: Figures) -> None:
    """Draw the ROC curve with its band of 95 %."""
    plot.clear()
    roc = figures["roc"]
    if not _has(plot, roc, tr("No labelled images of both kinds")):
        return
    dash = pg.mkPen(theme.MUTED, style=Qt.PenStyle.DashLine)
    plot.plot([0, 1], [0, 1], pen=dash)
    if roc["band"]:
        x, low, high = np.array(roc["band"]).T
        _band(plot, x, low, high)
    plot.plot(roc["false_positive"], roc["true_positive"], pen=pg.mkPen(theme.ACCENT, width=2))


def froc_plot() -> pg.PlotWidget:
    """Return the plot for :func:`draw_froc`."""
    plot = make_plot(tr("FROC"), tr("false marks an image"), tr("lesions found"))
    plot.setRange(xRange=(0, 4.2), yRange=(0, 1), padding=0.04)
    return plot


def draw_froc(plot: pg.PlotWidget, figures: Figures) -> None:
    """Draw the sensitivity at some numbers of false marks, with intervals."""
    plot.clear()
    points = (figures["metrics"] or {}).get("froc") or []
    if not _has(plot, points, tr("No image with outlined truth")):
        return
    x = np.array([each["false_marks"] for each in points])
    y = np.array([each["sensitivity"] for each in points], dtype=float)
    _error_bars(plot, x, y, [each["ci"] for each in points], 0.08)
    plot.plot(x, y, pen=theme.ACCENT, symbol="o", symbolSize=6, symbolBrush=theme.ACCENT)


def dice_plot() -> pg.PlotWidget:
    """Return the plot for :func:`draw_dice`."""
    plot = make_plot(tr("Dice of images with truth"), tr("Dice"), tr("images"))
    plot.setXRange(0, 1, padding=0.04)
    return plot


def draw_dice(plot: pg.PlotWidget, figures: Figures) -> None:
    """Draw how many images have which Dice."""
    plot.clear()
    counts = np.array(figures["dice_histogram"], dtype=float)
    if not _has(plot, counts.sum(), tr("No image with outlined truth")):
        return
    width = 1 / len(counts)
    middles = (np.arange(len(counts)) + 0.5) * width
    bars = pg.BarGraphItem(
        x=middles, height=counts, width=0.9 * width, brush=theme.ACCENT_DEEP, pen=theme.ACCENT
    )
    plot.addItem(bars)
    plot.setYRange(0, float(counts.max()) * 1.05)


def calibration_plot() -> pg.PlotWidget:
    """Return the plot for :func:`draw_calibration`."""
    plot = make_plot(tr("Calibration"), tr("probability said"), tr("part that was positive"))
    plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
    return plot


def draw_calibration(plot: pg.PlotWidget, figures: Figures) -> None:
    """Draw the reliability curve with the intervals of its bins."""
    plot.clear()
    curve = (figures["metrics"] or {}).get("reliability") or []
    if not _has(plot, curve, tr("No labelled images of both kinds")):
        return
    plot.plot([0, 1], [0, 1], pen=pg.mkPen(theme.MUTED, style=Qt.PenStyle.DashLine))
    x = np.array([each["probability"] for each in curve], dtype=float)
    y = np.array([each["fraction"] for each in curve], dtype=float)
    _error_bars(plot, x, y, [each["ci"] for each in curve], 0.02)
    plot.plot(x, y, pen=theme.ACCENT, symbol="o", symbolSize=6, symbolBrush=theme.ACCENT)


PLOTS = {
    "roc": (roc_plot, draw_roc),
    "froc": (froc_plot, draw_froc),
    "dice": (dice_plot, draw_dice),
    "calibration": (calibration_plot, draw_calibration),
}


def write_plot(plot: pg.PlotWidget, file: Path) -> None:
    """Write a plot as PNG or SVG, by the file's suffix.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix.lower() == ".svg":
        _write_svg(plot, file)
    else:
        exporter = ImageExporter(plot.plotItem)
        exporter.parameters()["width"] = _EXPORT_WIDTH_PX
        exporter.export(str(file))
    if not file.is_file():
        raise OSError(f"{file} was not written")


def _write_svg(plot: pg.PlotWidget, file: Path) -> None:
    # pyqtgraph's own exporter fails on closed paths, which symbols and bars are.
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(plot.size())
    generator.setViewBox(plot.rect())
    generator.setTitle(plot.accessibleName())
    painter = QPainter(generator)
    plot.render(painter)
    painter.end()


def _has(plot: pg.PlotWidget, value: Any, lacking: str) -> bool:
    """Return whether there is something to draw; else say in the plot what is lacking."""
    if value is not None and (np.size(value) if not np.isscalar(value) else value):
        return True
    say_in(plot, lacking)
    return False


def say_in(plot: pg.PlotWidget, words: str) -> None:
    """Say in the middle of a plot why there is nothing in it."""
    plot.clear()
    if plot.accessibleName() == tr("Dice of images with truth"):
        plot.setYRange(0, 1)
    (left, right), (bottom, top) = plot.plotItem.vb.viewRange()
    text = pg.TextItem(words, color=theme.MUTED, anchor=(0.5, 0.5))
    text.setPos((left + right) / 2, (bottom + top) / 2)
    plot.addItem(text)


def _band(plot: pg.PlotWidget, x: Any, low: Any, high: Any) -> None:
    unseen = pg.mkPen(0, 0, 0, 0)
    edges = [pg.PlotCurveItem(x, y, pen=unseen) for y in (low, high)]
    for edge in edges:
        plot.addItem(edge)
    colour = pg.mkColor(theme.ACCENT)
    colour.setAlpha(50)
    plot.addItem(pg.FillBetweenItem(*edges, brush=pg.mkBrush(colour)))


def _error_bars(plot: pg.PlotWidget, x: Any, y: Any, intervals: Sequence[Any], beam: float) -> None:
    known = [place for place, interval in enumerate(intervals) if interval]
    if known:
        low, high = np.array([intervals[place] for place in known], dtype=float).T
        plot.addItem(
            pg.ErrorBarItem(
                x=x[known], y=y[known], top=high - y[known], bottom=y[known] - low,
                beam=beam, pen=theme.ACCENT,
            )
        )  # fmt: skip
