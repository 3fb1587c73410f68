"""The reliability curve of a calibrated model: what it said, and how often it was so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg

from lem_viewer.gui import theme
from lem_viewer.gui.translate import tr

_SIZE_PX = (300, 240)


def reliability_plot(curve: Sequence[Mapping[str, Any]]) -> pg.PlotWidget:
    """Return a plot of a reliability curve with the intervals of its bins.

    Parameters
    ----------
    curve : sequence of mapping
        ``probability``, ``fraction`` and ``ci`` of each bin, as on the card.
    """
    said = np.array([each["probability"] for each in curve], dtype=float)
    found = np.array([each["fraction"] for each in curve], dtype=float)
    low, high = np.array([each["ci"] for each in curve], dtype=float).T
    plot = pg.PlotWidget(background=theme.PANEL)
    plot.setFixedSize(*_SIZE_PX)
    plot.setMouseEnabled(False, False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.06)
    plot.setLabel("bottom", tr("probability said"))
    plot.setLabel("left", tr("part that was positive"))
    plot.plot([0, 1], [0, 1], pen=pg.mkPen(theme.MUTED, style=pg.QtCore.Qt.PenStyle.DashLine))
    bars = pg.ErrorBarItem(
        x=said, y=found, top=high - found, bottom=found - low, beam=0.02, pen=theme.ACCENT
    )
    plot.addItem(bars)
    plot.plot(said, found, pen=theme.ACCENT, symbol="o", symbolSize=6, symbolBrush=theme.ACCENT)
    plot.setAccessibleName(tr("Reliability curve"))
    return plot
