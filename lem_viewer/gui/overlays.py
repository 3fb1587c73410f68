"""What is drawn over a view: score map, extrema, outlines, truth, and where the two differ.

Everything is kept in stored pixels and goes through the display transform. What was drawn is
kept as one translucent picture until the place, the findings or the options change, so that
dragging the window only blends it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from lem_viewer.gui.colours import HALO, MAXIMUM, MINIMUM, OUTLINE, SELECTED, TRUTH
from lem_viewer.gui.heat import DifferenceMap, HeatMap, Placed
from lem_viewer.gui.layer import Box, Layer
from lem_viewer.gui.markers import MarkerSheet, radius_of
from lem_viewer.gui.outlines import Contour, contours_of, draw_outlines
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.settings import OverlayOptions
from lem_viewer.values.findings import Prediction, TruthMask

RANKED = 3  # so many of the strongest extrema carry their rank
_REACH_PX = 24.0  # a marker with its rank reaches no further
_GRASP_PX = 6.0  # how far beside a marker a click still means it, device-independent


class Overlays:
    """The overlays of one view.

    Attributes
    ----------
    selected : int or None
        Index of the selected extremum.
    """

    def __init__(self) -> None:
        self.options = OverlayOptions()
        self.selected: int | None = None
        self.prediction: Prediction | None = None
        self._truths: list[Contour] = []
        self._difference: DifferenceMap | None = None
        self._heat: HeatMap | None = None
        self._markers = MarkerSheet()
        self._extent: NDArray[np.float64] | None = None  # of all that is drawn, stored pixels
        self._layer = Layer()
        self._layer_of: tuple[DisplayTransform, tuple[int, int], float] | None = None

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Show what a model said, or nothing."""
        self.prediction = prediction
        self.selected = None
        self._heat = None
        self.redraw()

    def set_truths(self, truths: Sequence[TruthMask]) -> None:
        """Show where the truth's lesions are."""
        self._truths = [contour for truth in truths for contour in contours_of(truth.mask)]
        self.redraw()

    def set_difference(self, labels: NDArray[np.uint8] | None) -> None:
        """Show where outlines and truth overlap, miss and exceed each other, or nothing."""
        shown = self._difference.labels if self._difference else None
        if labels is not shown:
            self._difference = None if labels is None else DifferenceMap(labels)
            self.redraw()

    def set_options(self, options: OverlayOptions) -> None:
        """Choose what is drawn and how."""
        if options != self.options:
            self.options = options
            self._heat = None
            self.redraw()

    def select(self, index: int | None) -> None:
        """Mark an extremum and its outline as the selected one."""
        if index != self.selected:
            self.selected = index
            self.redraw()

    def redraw(self) -> None:
        """Forget what was drawn."""
        self._layer_of = self._extent = None

    @property
    def has_something(self) -> bool:
        """True when anything would be drawn."""
        options = self.options
        predicted = options.show_heat or options.show_extrema or options.show_outlines
        return bool(
            (self.prediction is not None and predicted)
            or (self._truths and options.show_truth)
            or (self._difference is not None and options.show_difference)
        )

    def paint(
        self, painter: QPainter, transform: DisplayTransform, size: tuple[int, int], dpr: float
    ) -> None:
        """Draw the overlays on a tile of ``size`` (width, height) device pixels."""
        if not self.has_something:
            return
        for box in self._boxes_to_draw(transform, size, dpr):
            if box[0] < box[2] and box[1] < box[3]:
                self._draw(box, transform.shifted(-box[0], -box[1]), dpr)
        left, top, right, bottom = self._layer.used
        if right > left and bottom > top:
            image = self._layer.image(self._layer.used)
            image.setDevicePixelRatio(dpr)
            painter.drawImage(QPointF(left / dpr, top / dpr), image)

    def _boxes_to_draw(
        self, transform: DisplayTransform, size: tuple[int, int], dpr: float
    ) -> list[Box]:
        """Bring the layer to where the view is now; return the boxes that are not drawn yet."""
        drawn, self._layer_of = self._layer_of, (transform, size, dpr)
        if drawn == self._layer_of:
            return []
        use = self._used_box(transform, size, dpr)
        moved = drawn[0].shift_to(transform) if drawn and drawn[1:] == (size, dpr) else None
        return self._layer.scroll(*moved, use) if moved else self._layer.clear(size, use)

    def _used_box(self, transform: DisplayTransform, size: tuple[int, int], dpr: float) -> Box:
        """Return the box of the tile that the overlays can reach."""
        if self._extent is None:
            self._extent = self._stored_extent()
        places = transform.to_screen(self._extent)
        reach = _REACH_PX * dpr
        first = np.clip(np.floor(places.min(axis=0) - reach), 0, size).astype(int)
        end = np.clip(np.ceil(places.max(axis=0) + reach), 0, size).astype(int)
        return int(first[0]), int(first[1]), int(end[0]), int(end[1])

    def _stored_extent(self) -> NDArray[np.float64]:
        """Return two opposite stored (row, col) corners of all that may be drawn."""
        points = [*self._truths]
        if self._difference is not None:
            points.append(self._difference.extent)
        if self.prediction is not None:
            points += [region.contour for region in self.prediction.regions]
            points += [np.array([[each.row, each.col]]) for each in self.prediction.extrema]
            points.append(self._heat_map(self.prediction).extent)
        every = np.concatenate([each for each in points if len(each)] or [np.zeros((1, 2))])
        return np.array([every.min(axis=0), every.max(axis=0)])

    def hit(self, x: float, y: float, transform: DisplayTransform, dpr: float) -> int | None:
        """Return the extremum under a device place, the strongest of those in reach, or None."""
        if self.prediction is None or not self.options.show_extrema:
            return None
        places = self._extremum_places(transform)
        if not len(places):
            return None
        away = np.hypot(places[:, 0] - x, places[:, 1] - y) / dpr
        reach = [radius_of(each.score) + _GRASP_PX for each in self.prediction.extrema]
        near = np.flatnonzero(away <= reach)
        return int(near[np.argmin(away[near])]) if near.size else None

    def _extremum_places(self, transform: DisplayTransform) -> NDArray[np.float64]:
        assert self.prediction is not None
        points = [(each.row, each.col) for each in self.prediction.extrema]
        return transform.to_screen(np.array(points, dtype=np.float64).reshape(-1, 2))

    def _draw(self, box: Box, transform: DisplayTransform, dpr: float) -> None:
        """Draw everything into a box of the layer; the transform counts from its corner."""
        buffer, image = self._layer.part(box), self._layer.image(box)
        size = (image.width(), image.height())
        options = self.options
        if options.show_heat and self.prediction is not None:
            # Nothing is drawn yet: the map need not be blended.
            mode = QPainter.CompositionMode.CompositionMode_Source
            _draw_picture(image, self._heat_map(self.prediction).picture(transform, size), mode)
        if options.show_difference and self._difference is not None:
            mode = QPainter.CompositionMode.CompositionMode_SourceOver
            _draw_picture(image, self._difference.picture(transform, size), mode)
        thin = max(1, round(dpr))
        if options.show_truth:
            draw_outlines(buffer, self._truths, transform, _bgra(TRUTH), width=thin, dashed=True)
        if options.show_outlines and self.prediction is not None:
            self._draw_regions(buffer, self.prediction, transform, thin)
        if options.show_extrema and self.prediction is not None:
            image.setDevicePixelRatio(dpr)
            self._draw_extrema(image, self.prediction, transform, dpr)

    def _heat_map(self, prediction: Prediction) -> HeatMap:
        if self._heat is None:
            self._heat = HeatMap(
                prediction.score_map,
                prediction.placement,
                self.options.colour_map,
                self.options.heat_threshold,
                self.options.heat_opacity,
            )
        return self._heat

    def _draw_regions(
        self,
        buffer: NDArray[np.uint8],
        prediction: Prediction,
        transform: DisplayTransform,
        thin: int,
    ) -> None:
        chosen = self._selected_region()
        others = [r.contour for i, r in enumerate(prediction.regions) if i != chosen]
        draw_outlines(buffer, others, transform, _bgra(OUTLINE), width=thin)
        if chosen is not None:
            contour = prediction.regions[chosen].contour
            draw_outlines(buffer, [contour], transform, _bgra(SELECTED), width=2 * thin)

    def _selected_region(self) -> int | None:
        """Return the region that the selected extremum was followed back to, if any."""
        if self.selected is None or self.prediction is None:
            return None
        extremum = self.prediction.extrema[self.selected]
        for index, region in enumerate(self.prediction.regions):
            if abs(region.peak_row - extremum.row) < 1 and abs(region.peak_col - extremum.col) < 1:
                return index
        return None

    def _draw_extrema(
        self, image: QImage, prediction: Prediction, transform: DisplayTransform, dpr: float
    ) -> None:
        places = self._extremum_places(transform) / dpr
        room = np.array([image.width(), image.height()]) / dpr
        inside = ((places > -_REACH_PX) & (places < room + _REACH_PX)).all(axis=1)
        painter = QPainter(image)
        painter.setFont(_rank_font(painter.font()))
        # The strongest last, so that it lies on top.
        for index in reversed(np.flatnonzero(inside).tolist()):
            extremum = prediction.extrema[index]
            place = QPointF(*places[index])
            self._markers.draw(painter, place, extremum, index == self.selected, dpr)
            if index < RANKED:
                colour = MAXIMUM if extremum.is_maximum else MINIMUM
                _draw_rank(painter, place, radius_of(extremum.score), index + 1, colour)
        painter.end()


def _draw_picture(image: QImage, placed: Placed | None, mode: QPainter.CompositionMode) -> None:
    if placed is not None:
        painter = QPainter(image)
        painter.setCompositionMode(mode)
        painter.drawImage(placed[1], placed[2], placed[0])
        painter.end()


def _bgra(colour: QColor) -> tuple[int, int, int, int]:
    return colour.blue(), colour.green(), colour.red(), 255


def _rank_font(font: QFont) -> QFont:
    font = QFont(font)
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _draw_rank(painter: QPainter, place: QPointF, radius: float, rank: int, colour: QColor) -> None:
    box = QRectF(place.x() + 0.7 * radius + 2, place.y() - 0.7 * radius - 12, 16, 14)
    painter.setPen(HALO)
    painter.drawText(box.translated(1, 1), Qt.AlignmentFlag.AlignLeft, str(rank))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(rank))
