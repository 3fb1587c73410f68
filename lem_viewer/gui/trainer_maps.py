"""The score maps of the fixed validation cases, epoch by epoch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.colours import TRUTH, colour_table
from lem_viewer.gui.heat import refined
from lem_viewer.gui.labels import ElidedLabel, label
from lem_viewer.gui.training_course import TrainingCourse
from lem_viewer.gui.training_words import figure_text
from lem_viewer.gui.translate import tr
from lem_viewer.settings import Settings
from lem_viewer.values.training_watch import EpochMaps, ShownCase

SHOWN = 4
_SMALLEST_PX = 96
_OPACITY = 0.55
#: Painted from this probability on: a map that says nothing yet hides nothing.
_LEAST, _FULL = 0.5, 0.6


class CaseTile(QWidget):
    """One case: the image, its score map over it, the truth's outline."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_SMALLEST_PX, _SMALLEST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._outlines: list[QPolygonF] = []
        self.caption = ""

    def show_case(self, case: ShownCase, scores: NDArray[np.float32], probability: float) -> None:
        """Show a case with an epoch's map."""
        self._image = picture_of(case.image, scores, Settings().overlays.colour_map)
        self._outlines = outlines_of(case.truth)
        kind = tr("positive") if case.label else tr("negative")
        self.caption = tr("{0}: says {1}", kind, figure_text(probability))
        truth = f"\n{tr('outlined: the truth')}" if self._outlines else ""
        self.setToolTip(f"{PurePath(case.key).name}{truth}")
        self.setAccessibleName(self.caption)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image, self._outlines, self.caption = None, [], ""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        line = self.fontMetrics().height() + 4
        if self._image is not None:
            room = QRectF(self.rect()).adjusted(0, 0, 0, -line)
            size = QSize(self._image.size()).scaled(
                room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            left = room.left() + (room.width() - size.width()) / 2
            top = room.top() + (room.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)
            painter.translate(left, top)
            scale = size.width() / max(1, self._image.width())
            painter.scale(scale, scale)
            pen = QPen(TRUTH, 1.5)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for outline in self._outlines:
                painter.drawPolygon(outline)
            painter.resetTransform()
            painter.setPen(self.palette().text().color())
            foot = self.rect().adjusted(4, self.height() - line, -4, 0)
            text = self.fontMetrics().elidedText(
                self.caption, Qt.TextElideMode.ElideRight, foot.width()
            )
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class MapsPanel(QWidget):
    """Four cases, and a slider through the epochs.

    Parameters
    ----------
    read : callable
        Asks for the maps in a file; given the file and who gets EpochMaps or a Failure.
    """

    def __init__(self, read: Callable[[str, Callable[[object], None]], object]) -> None:
        super().__init__()
        self._read = read
        self._files: dict[int, str] = {}
        self._epochs: list[int] = []
        self._wanted = ""
        self._follows = True  # the newest epoch, until an earlier one is chosen
        self.shown_epoch = 0
        self.tiles = [CaseTile() for _ in range(SHOWN)]
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Epoch whose score maps are shown"))
        self.slider.setRange(0, 0)
        self.where = label("", "small")
        self.message = ElidedLabel(
            tr("Score maps of four validation cases come after the first epoch."), "muted"
        )
        self._lay_out()
        self.slider.valueChanged.connect(self._moved)
        self._show_way()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(theme.GRID_PX // 2)
        for number, tile in enumerate(self.tiles):
            grid.addWidget(tile, number // 2, number % 2)
        foot = QHBoxLayout()
        foot.addWidget(self.slider, 1)
        foot.addWidget(self.where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID_PX // 2)
        column.addWidget(label(tr("Score maps of four fixed validation cases"), "small"))
        column.addLayout(grid, 1)
        column.addWidget(self.message)
        column.addLayout(foot)

    def show_course(self, course: TrainingCourse | None) -> None:
        """Offer the epochs whose maps there are; a newer one comes up by itself."""
        files = dict(sorted(course.maps.items())) if course is not None else {}
        if files == self._files:
            return
        self._files, self._epochs = files, list(files)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._epochs) - 1))
        if self._follows or not files:
            self.slider.setValue(self.slider.maximum())
        self.slider.blockSignals(False)
        if not files:
            self._follows, self._wanted, self.shown_epoch = True, "", 0
            for tile in self.tiles:
                tile.clear()
        self._ask()
        self._show_way()

    def _moved(self, place: int) -> None:
        self._follows = place == self.slider.maximum()
        self._ask()
        self._show_way()

    def _ask(self) -> None:
        if not self._epochs:
            return
        file = self._files[self._epochs[self.slider.value()]]
        if file != self._wanted:
            self._wanted = file
            self._read(file, lambda value: self._take(file, value))

    def _take(self, file: str, value: object) -> None:
        if file != self._wanted:
            return  # another epoch was chosen meanwhile
        if isinstance(value, Failure):
            self.message.setText(tr("The score maps of this epoch cannot be read."))
            self.message.setToolTip(str(value))
            self.message.show()
        elif isinstance(value, EpochMaps):
            self.message.hide()
            self.shown_epoch = value.epoch
            for number, tile in enumerate(self.tiles):
                if number < len(value.cases):
                    case, scores = value.cases[number], value.maps[number]
                    tile.show_case(case, scores, value.probabilities[number])
                else:
                    tile.clear()

    def _show_way(self) -> None:
        self.slider.setEnabled(len(self._epochs) > 1)
        if not self._epochs:
            self.where.setText("")
            return
        self.where.setText(tr("epoch {0}", self._epochs[self.slider.value()]))


def picture_of(image: NDArray[np.uint8], scores: NDArray[np.float32], colour_map: str) -> QImage:
    """Return an image with its score map over it, as coloured as it says lesion."""
    rows, cols = image.shape
    fine, _ = refined(scores)
    large = cv2.resize(fine, (cols, rows), interpolation=cv2.INTER_LINEAR)
    probability = np.maximum(large.astype(np.float32) - 1, 0) / 65534
    colours = colour_table(colour_map)[np.round(probability * 255).astype(int)][..., :3]
    weight = _OPACITY * np.clip((probability - _LEAST) / (_FULL - _LEAST), 0, 1)
    grey = image[..., None].astype(np.float32)
    mixed = grey * (1 - weight[..., None]) + colours.astype(np.float32) * weight[..., None]
    pixels = np.ascontiguousarray(np.round(mixed).clip(0, 255).astype(np.uint8))
    return QImage(pixels.data, cols, rows, 3 * cols, QImage.Format.Format_RGB888).copy()


def outlines_of(truth: NDArray[np.bool_]) -> list[QPolygonF]:
    """Return the outlines of a mask in its pixels, (x, y)."""
    found, _ = cv2.findContours(truth.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return [
        QPolygonF([QPointF(float(x) + 0.5, float(y) + 0.5) for x, y in contour[:, 0]])
        for contour in found
    ]
