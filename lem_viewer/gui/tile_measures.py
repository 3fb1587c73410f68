"""What the reader drew on one tile: what of it belongs to the slice that is shown; its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPainter

from lem_viewer.gui.measure_labels import Box
from lem_viewer.gui.measure_layer import HURRY_S, Guide, MeasureLayer
from lem_viewer.gui.measure_shapes import Hit
from lem_viewer.gui.measure_text import MeasureWords
from lem_viewer.gui.viewport import DisplayTransform
from lem_viewer.values.image import Mammogram
from lem_viewer.values.measures import Measure, nipple_of


class TileMeasures:
    """The measures of a tile's view.

    Parameters
    ----------
    tile : QObject
        Owns the timer: nothing happens after the tile is gone.
    changed : callable
        Called when the tile must be painted anew.
    """

    def __init__(self, tile: QObject, changed: Callable[[], object]) -> None:
        self._changed = changed
        self._words = MeasureWords()
        self._settle = QTimer(tile)
        self._settle.setSingleShot(True)
        self._settle.setInterval(round(1000 * HURRY_S) + 20)
        self._settle.timeout.connect(self._come_to_rest)
        self._layer = MeasureLayer(self._words.of, self._settle.start)
        self._mammogram: Mammogram | None = None
        self._all: tuple[Measure, ...] = ()
        self._selected: tuple[str, int | None] = ("", None)

    def take(self, mammogram: Mammogram) -> None:
        """Measure on these pixels: the view has come, or another slice of it is shown."""
        self._mammogram = mammogram
        self._refresh()

    def show(
        self, measures: Sequence[Measure], selected: str = "", handle: int | None = None
    ) -> None:
        """Show what was drawn on the view, the selected measure with its handles."""
        self._all, self._selected = tuple(measures), (selected, handle)
        self._refresh()

    def show_live(self, measure: Measure | None) -> None:
        """Show a measure that is being drawn or moved, or none."""
        self._layer.show_live(measure)
        self._changed()

    def show_guides(self, guides: Sequence[Guide]) -> None:
        """Show where another view's pointer is on this one."""
        if self._layer.show_guides(guides):
            self._changed()

    @property
    def shown(self) -> tuple[Measure, ...]:
        """The measures that are seen on this slice."""
        return self._layer.kept

    @property
    def boxes(self) -> dict[str, Box]:
        """Where the words of each measure stand on the tile, by uid."""
        return self._layer.boxes

    def words(self, measure: Measure) -> tuple[str, ...]:
        """Return what stands beside a measure."""
        return self._words.of(measure, False)

    def hit(
        self, place: tuple[float, float], transform: DisplayTransform, dpr: float
    ) -> Hit | None:
        """Return what lies under a device place, or None."""
        return self._layer.hit(place, transform, dpr)

    def paint(
        self,
        painter: QPainter,
        transform: DisplayTransform,
        size: tuple[int, int],
        dpr: float,
        free_of: tuple[Box, ...],
    ) -> None:
        """Draw everything; see :meth:`MeasureLayer.paint`."""
        if self._mammogram is not None:
            self._layer.paint(painter, transform, size, dpr, free_of)

    def _come_to_rest(self) -> None:
        self._layer.settle()
        self._changed()

    def _refresh(self) -> None:
        mammogram = self._mammogram
        frame = mammogram.frame if mammogram else 0
        self._words.take(mammogram, nipple_of(self._all))
        here = [each for each in self._all if each.frame in (None, frame)]
        self._layer.show(here, *self._selected)
        self._changed()
