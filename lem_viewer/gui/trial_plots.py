"""ROC, reliability and Dice of two models in one plot each. Loads pyqtgraph: import it late."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from lem_viewer.gui import theme
from lem_viewer.gui.dashboard_plots import make_plot
from lem_viewer.gui.translate import tr
from lem_viewer.values.model_trial import ModelTrial, TrialSide

BINS = 10
_NEW, _CURRENT = theme.ACCENT, theme.WARNING


def trial_plots(trial: ModelTrial) -> list[pg.PlotWidget]:
    """Return the three plots; the new model solid, the current one dashed."""
    return [_roc(trial), _reliability(trial), _dice(trial)]


def _sides(trial: ModelTrial) -> Iterator[tuple[TrialSide, str, pg.QtGui.QPen]]:
    """Yield each model with its colour and pen, the current one first: it lies below."""
    if trial.current is not None:
        dashed = pg.mkPen(_CURRENT, width=2, style=Qt.PenStyle.DashLine)
        yield trial.current, _CURRENT, dashed
    yield trial.new, _NEW, pg.mkPen(_NEW, width=2)


def _with_legend(plot: pg.PlotWidget, x: float, y: float) -> None:
    legend = plot.addLegend(offset=(x, y), labelTextColor=theme.TEXT, labelTextSize="8pt")
    legend.setBrush(pg.mkBrush(theme.PANEL))


def _roc(trial: ModelTrial) -> pg.PlotWidget:
    plot = make_plot(tr("ROC"), tr("1 − specificity"), tr("sensitivity"))
    plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
    if not any(side.figures.get("roc") for side, _, _ in _sides(trial)):
        return _empty(plot, tr("cannot be computed"))
    _with_legend(plot, -8, -8)
    plot.plot([0, 1], [0, 1], pen=pg.mkPen(theme.MUTED, style=Qt.PenStyle.DotLine))
    for side, colour, pen in _sides(trial):
        roc = side.figures.get("roc")
        if not roc:
            continue
        if roc["band"]:
            x, low, high = np.array(roc["band"], dtype=float).T
            _band(plot, x, low, high, colour)
        plot.plot(roc["false_positive"], roc["true_positive"], pen=pen, name=side.name)
    return plot


def _reliability(trial: ModelTrial) -> pg.PlotWidget:
    plot = make_plot(tr("Calibration"), tr("probability said"), tr("part that was positive"))
    plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
    if not any(side.figures.get("reliability") for side, _, _ in _sides(trial)):
        return _empty(plot, tr("cannot be computed"))
    _with_legend(plot, 8, 8)
    plot.plot([0, 1], [0, 1], pen=pg.mkPen(theme.MUTED, style=Qt.PenStyle.DotLine))
    for side, colour, pen in _sides(trial):
        curve = side.figures.get("reliability") or []
        x = np.array([each["probability"] for each in curve], dtype=float)
        y = np.array([each["fraction"] for each in curve], dtype=float)
        known = [k for k, each in enumerate(curve) if each["ci"]]
        if known:
            low, high = np.array([curve[k]["ci"] for k in known], dtype=float).T
            plot.addItem(
                pg.ErrorBarItem(
                    x=x[known], y=y[known], top=high - y[known], bottom=y[known] - low,
                    beam=0.02, pen=pg.mkPen(colour),
                )
            )  # fmt: skip
        plot.plot(
            x, y, pen=pen, symbol="o", symbolSize=6, symbolBrush=colour, symbolPen=colour,
            name=side.name,
        )  # fmt: skip
    return plot


def _dice(trial: ModelTrial) -> pg.PlotWidget:
    plot = make_plot(tr("Dice of images with truth"), tr("Dice"), tr("images"))
    plot.setXRange(0, 1, padding=0.04)
    new = [case.new.dice for case in trial.cases if case.new.dice is not None]
    if not new:
        return _empty(plot, tr("cannot be computed"))
    old = [
        case.current.dice
        for case in trial.cases
        if case.current is not None and case.current.dice is not None
    ]
    named = [(trial.new.name, new, _NEW)]
    if trial.current is not None:
        named.append((trial.current.name, old, _CURRENT))
    _with_legend(plot, -8, 8)
    width, most = 1 / BINS, 1.0
    for place, (name, values, colour) in enumerate(named):
        counts, _ = np.histogram(values, bins=BINS, range=(0, 1))
        most = max(most, float(counts.max()))
        part = 0.9 * width / len(named)
        middles = np.arange(BINS) * width + 0.05 * width + part * (place + 0.5)
        bars = pg.BarGraphItem(
            x=middles, height=counts, width=part, brush=colour, pen=colour, name=name
        )
        plot.addItem(bars)
    plot.setYRange(0, most * 1.3)
    return plot


def _band(
    plot: pg.PlotWidget, x: np.ndarray, low: np.ndarray, high: np.ndarray, colour: str
) -> None:
    unseen = pg.mkPen(0, 0, 0, 0)
    edges = [pg.PlotCurveItem(x, y, pen=unseen) for y in (low, high)]
    for edge in edges:
        plot.addItem(edge)
    shade = pg.mkColor(colour)
    shade.setAlpha(36)
    plot.addItem(pg.FillBetweenItem(*edges, brush=pg.mkBrush(shade)))


def _empty(plot: pg.PlotWidget, words: str) -> pg.PlotWidget:
    text = pg.TextItem(words, color=theme.MUTED, anchor=(0.5, 0.5))
    text.setPos(0.5, 0.5)
    plot.setYRange(0, 1)
    plot.addItem(text)
    return plot
