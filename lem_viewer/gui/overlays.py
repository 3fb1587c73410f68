"""What is drawn over a view: score map, extrema, outlines, truth, and where the two differ.

Everything is kept in stored pixels and goes through the display transform. Dragging the window
only blends what is there already; panning moves the pictures of score map and difference, which
are made a little larger than the tile.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from lem_viewer.gui.colours import OUTLINE, SELECTED, TRUTH
from lem_viewer.gui.evidence_map import EvidenceMap
from lem_viewer.gui.heat import DifferenceMap, HeatMap, Picture
from lem_viewer.gui.markers import Markers
from lem_viewer.gui.outlines import Contour, Outline, Outlines, contours_of
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.settings import OverlayOptions
from lem_viewer.values.evidence import Evidence
from lem_viewer.values.findings import Prediction, TruthMask

_MARGIN_PX = 64  # device pixels around the tile that the pictures are made for while panning
_Drawn = tuple[DisplayTransform, tuple[int, int], float]  # with size and density of the tile


class Overlays:
    """The overlays of one view.

    Attributes
    ----------
    selected : int or None
        Index of the selected extremum.
    prediction : Prediction or None
    options : OverlayOptions
    hidden : bool
        Nothing is drawn or hit as long as it is set; everything stays made.
    """

    def __init__(self) -> None:
        self.options = OverlayOptions()
        self.hidden = False
        self.selected: int | None = None
        self.prediction: Prediction | None = None
        self._truths: list[Contour] = []
        self._difference: DifferenceMap | None = None
        self._heat: HeatMap | None = None
        self._outlines: Outlines | None = None
        self._markers: Markers | None = None
        self._evidence: EvidenceMap | None = None
        self._pictures: list[Picture] = []
        self._pictures_of: _Drawn | None = None
        self._margin = 0  # device pixels around the tile that the pictures were made for

    def set_prediction(self, prediction: Prediction | None) -> None:
        """Show what a model said, or nothing."""
        self.prediction = prediction
        self.selected = None
        self._heat = self._evidence = None
        self._redraw()

    def set_truths(self, truths: Sequence[TruthMask]) -> None:
        """Show where the truth's lesions are."""
        self._truths = [contour for truth in truths for contour in contours_of(truth.mask)]
        self._redraw()

    def set_difference(self, labels: NDArray[np.uint8] | None) -> None:
        """Show where outlines and truth overlap, miss and exceed each other, or nothing."""
        shown = self._difference.labels if self._difference else None
        if labels is not shown:
            self._difference = None if labels is None else DifferenceMap(labels)
            self._redraw()

    def set_evidence(self, evidence: Evidence | None) -> bool:
        """Show what one extremum came from in place of the heat map, or the heat map again.

        Returns
        -------
        bool
            Whether anything changed.
        """
        shown = self._evidence.evidence if self._evidence else None
        if evidence is shown:
            return False
        self._evidence = EvidenceMap(evidence, self.options.colour_map) if evidence else None
        self._redraw()
        return True

    def set_options(self, options: OverlayOptions) -> None:
        """Choose what is drawn and how."""
        if options != self.options:
            self.options = options
            self._heat = None
            self._redraw()

    def select(self, index: int | None) -> None:
        """Mark an extremum and its outline as the selected one."""
        if index != self.selected:
            self.selected = index
            self._redraw()

    def _redraw(self) -> None:
        self._outlines = self._markers = self._pictures_of = None

    def hit(self, x: float, y: float, transform: DisplayTransform, dpr: float) -> int | None:
        """Return the extremum under a device place, or None."""
        if self.hidden or self.prediction is None or not self.options.show_extrema:
            return None
        return self._marks_of(self.prediction).at(x, y, transform, dpr)

    def _marks_of(self, prediction: Prediction) -> Markers:
        if self._markers is None:
            most = self.options.extrema_shown
            self._markers = Markers(prediction.extrema, self.selected, most)
        return self._markers

    def paint(
        self, painter: QPainter, transform: DisplayTransform, size: tuple[int, int], dpr: float
    ) -> None:
        """Draw the overlays on a tile of ``size`` (width, height) device pixels."""
        if self.hidden:
            return
        drawn = (transform, size, dpr)
        dx, dy = self._bring_pictures(drawn)
        for image, x, y in self._pictures:
            image.setDevicePixelRatio(dpr)
            painter.drawImage(QPointF((x + dx) / dpr, (y + dy) / dpr), image)
        if self._outlines is None:
            self._outlines = Outlines([*self._truth_outlines(), *self._region_outlines()])
        self._outlines.paint(painter, transform, size, dpr)
        if self._evidence is not None:
            self._evidence.paint_field(painter, transform, dpr)
        if self.options.show_extrema and self.prediction is not None:
            self._marks_of(self.prediction).paint(painter, transform, size, dpr)

    def _bring_pictures(self, drawn: _Drawn) -> tuple[int, int]:
        """Make the pictures unless they are only to be moved; return by how much."""
        moved = None
        if self._pictures_of is not None and self._pictures_of[1:] == drawn[1:]:
            moved = self._pictures_of[0].shift_to(drawn[0])
        if moved is not None and max(map(abs, moved)) <= self._margin:
            return moved
        # Whoever pans goes on panning; a zoom has no use for what lies around the tile.
        self._margin = 0 if moved is None else _MARGIN_PX
        transform, (width, height), _dpr = drawn
        box = (-self._margin, -self._margin, width + self._margin, height + self._margin)
        self._pictures, self._pictures_of = [], drawn
        options, prediction = self.options, self.prediction
        if self._evidence is not None:
            self._pictures += self._evidence.pictures(transform, box)
        elif options.show_heat and prediction is not None:
            if self._heat is None:
                self._heat = HeatMap(prediction.score_map, prediction.placement, options)
            self._pictures += self._heat.pictures(transform, box)
        if options.show_difference and self._difference is not None:
            self._pictures += self._difference.pictures(transform, box)
        return 0, 0

    def _truth_outlines(self) -> list[Outline]:
        if not self.options.show_truth:
            return []
        return [Outline(each, _bgra(TRUTH), dashed=True) for each in self._truths]

    def _region_outlines(self) -> list[Outline]:
        """Return the outlines, the selected extremum's last, on top."""
        if not self.options.show_outlines or self.prediction is None:
            return []
        chosen = self._selected_region(self.prediction)
        regions = enumerate(self.prediction.regions)
        made = [Outline(r.contour, _bgra(OUTLINE)) for i, r in regions if i != chosen]
        if chosen is not None:
            contour = self.prediction.regions[chosen].contour
            made.append(Outline(contour, _bgra(SELECTED), width=2))
        return made

    def _selected_region(self, prediction: Prediction) -> int | None:
        """Return the region that the selected extremum was followed back to, if any."""
        if self.selected is None:
            return None
        extremum = prediction.extrema[self.selected]
        for index, region in enumerate(prediction.regions):
            if abs(region.peak_row - extremum.row) < 1 and abs(region.peak_col - extremum.col) < 1:
                return index
        return None


def _bgra(colour: QColor) -> tuple[int, int, int, int]:
    return colour.blue(), colour.green(), colour.red(), 255
