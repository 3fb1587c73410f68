"""The curves of a training: loss, AUC, hit rate, Dice, each of training and validation images."""

from __future__ import annotations

import math
from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.training_course import TrainingCourse, thinned
from lem_viewer.gui.training_words import figure_text
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.training import EpochDone

TRAIN_COLOUR, VALIDATION_COLOUR, BEST_COLOUR = theme.WARNING, theme.ACCENT, theme.GOOD
_MOST_POINTS = 600
_SMALLEST_PX = (190, 112)
Figure = Callable[[EpochDone], float]
#: Name -> title, figure of the training images, figure of the validation images.
CURVES: dict[str, tuple[str, Figure, Figure]] = {
    "loss": (mark("Loss"), lambda d: d.train_loss, lambda d: d.validation_loss),
    "auc": (mark("AUC"), lambda d: d.train_auc, lambda d: d.validation_auc),
    "hits": (mark("Hit rate"), lambda d: d.train_hit_rate, lambda d: d.validation_hit_rate),
    "dice": (mark("Dice of the score map"), lambda d: d.train_dice, lambda d: d.validation_dice),
}


class Curve(QWidget):
    """One figure over the epochs; the pointer tells the values of the nearest one.

    Parameters
    ----------
    name : str
        A key of :data:`CURVES`.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        title, self._train, self._validation = CURVES[name]
        self._title = tr(title)
        self._epochs: dict[int, EpochDone] = {}
        self.heading = label(self._title, "small")
        self.plot = _plot(self._title)
        dash = Qt.PenStyle.DashLine
        faint = pg.mkColor(TRAIN_COLOUR)
        faint.setAlpha(70)
        self._steps = self.plot.plot(pen=pg.mkPen(faint)) if name == "loss" else None
        self.train = self.plot.plot(
            pen=pg.mkPen(TRAIN_COLOUR, width=2, style=dash), symbol="o", symbolSize=4,
            symbolBrush=TRAIN_COLOUR, symbolPen=None,
        )  # fmt: skip
        self.validation = self.plot.plot(
            pen=pg.mkPen(VALIDATION_COLOUR, width=2), symbol="o", symbolSize=4,
            symbolBrush=VALIDATION_COLOUR, symbolPen=None,
        )  # fmt: skip
        self.best = pg.InfiniteLine(pen=pg.mkPen(BEST_COLOUR, style=Qt.PenStyle.DotLine))
        self.plot.addItem(self.best)
        self._pointed = pg.InfiniteLine(pen=pg.mkPen(theme.MUTED))
        self.plot.addItem(self._pointed)
        for line in (self.best, self._pointed):
            line.hide()
        if name != "loss":
            self.plot.setYRange(0, 1, padding=0.04)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.plot, 1)
        self.plot.scene().sigMouseMoved.connect(self._point_at)
        self.plot.leaveEvent = self._leave

    def show_course(self, course: TrainingCourse) -> None:
        """Draw what is known now."""
        self._epochs = dict(sorted(course.epochs_done.items()))
        for curve, figure in ((self.train, self._train), (self.validation, self._validation)):
            known = [(e, figure(done)) for e, done in self._epochs.items()]
            known = [(e, value) for e, value in known if not math.isnan(value)]
            curve.setData([e for e, _ in known], [value for _, value in known])
        if self._steps is not None:
            self._steps.setData(*thinned(course.losses, _MOST_POINTS))
        self.plot.setXRange(0, max(1, course.epochs), padding=0.02)
        best = course.best
        self.best.setVisible(best is not None)
        if best is not None:
            self.best.setValue(best.epoch)
        self._show_values(None)

    def _point_at(self, place: QPointF) -> None:
        if not self._epochs:
            return
        epoch = self.plot.plotItem.vb.mapSceneToView(place).x()
        self._show_values(min(self._epochs, key=lambda each: abs(each - epoch)))

    def _leave(self, _event: object) -> None:
        self._show_values(None)

    def _show_values(self, epoch: int | None) -> None:
        done = self._epochs.get(epoch) if epoch is not None else None
        self._pointed.setVisible(done is not None)
        if done is None:
            self.heading.setText(self._title)
            self._describe()
            return
        self._pointed.setValue(done.epoch)
        self.heading.setText(
            tr(
                "{0}, epoch {1}: {2} training, {3} validation",
                self._title,
                done.epoch,
                figure_text(self._train(done), 3),
                figure_text(self._validation(done), 3),
            )
        )

    def _describe(self) -> None:
        """Tell a screen reader the last values."""
        if not self._epochs:
            return
        done = list(self._epochs.values())[-1]
        values = figure_text(self._train(done), 3), figure_text(self._validation(done), 3)
        self.plot.setAccessibleDescription(
            tr("epoch {0}: {1} training, {2} validation", done.epoch, *values)
        )


class CurveGrid(QWidget):
    """The four curves and what their colours mean."""

    def __init__(self) -> None:
        super().__init__()
        self.curves = {name: Curve(name) for name in CURVES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.GRID_PX)
        for number, curve in enumerate(self.curves.values()):
            grid.addWidget(curve, number // 2, number % 2)
        self.key = _key()
        grid.addWidget(self.key, 2, 0, 1, 2)
        for place in (0, 1):
            grid.setRowStretch(place, 1)
            grid.setColumnStretch(place, 1)

    def show_course(self, course: TrainingCourse) -> None:
        """Draw what is known now."""
        for curve in self.curves.values():
            curve.show_course(course)


def _key() -> QLabel:
    parts = (
        (TRAIN_COLOUR, "┅┅", tr("training images (a fixed sample)")),
        (VALIDATION_COLOUR, "━━", tr("validation images")),
        (BEST_COLOUR, "┊", tr("best epoch so far")),
    )
    shown = QLabel(
        "&nbsp;&nbsp;&nbsp;".join(
            f'<span style="color:{colour}">{line}</span> {words}' for colour, line, words in parts
        )
    )
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setProperty("role", "muted")
    return shown


def _plot(title: str) -> pg.PlotWidget:
    plot = pg.PlotWidget(background=theme.PANEL)
    plot.setMouseEnabled(False, False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMinimumSize(*_SMALLEST_PX)
    # pyqtgraph would like 640 x 480 each: the page would be taller than its window.
    plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    plot.setAccessibleName(title)
    plot.getAxis("left").setWidth(38)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return plot
