"""The picture of one tile: its canvas, with and without the aids to the eye."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache

from PySide6.QtCore import QObject, QTimer

from lem_viewer.gui.aids import NO_AIDS, Aids, equalised
from lem_viewer.gui.canvas import Canvas
from lem_viewer.values.display_lut import DisplayLut
from lem_viewer.values.grayscale import Voi
from lem_viewer.values.image import Mammogram

_POLL_MS = 10


@lru_cache(maxsize=1)
def _workers() -> ThreadPoolExecutor:
    """Return the thread that evens out contrasts; it knows neither Qt nor the session."""
    return ThreadPoolExecutor(1, thread_name_prefix="contrast")


class TilePicture(QObject):
    """Paints what a view's pixels look like.

    Parameters
    ----------
    parent : QObject
    changed : callable
        Called when the tile must be painted anew.

    Attributes
    ----------
    canvas : Canvas or None
        What is painted now; None before the pixels come.
    aids : Aids
    is_patient : bool
        See :class:`~lem_viewer.gui.canvas.Canvas`; for pixels that come later.
    """

    def __init__(self, parent: QObject, changed: Callable[[], object]) -> None:
        super().__init__(parent)
        self._changed = changed
        self._mammogram: Mammogram | None = None
        self._plain: Canvas | None = None  # without local contrast
        self._window: tuple[Voi, bool, DisplayLut | None] | None = None
        self.canvas: Canvas | None = None
        self.aids = NO_AIDS
        self._coming: Future[Mammogram] | None = None  # the pixels with local contrast
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look)
        self.is_patient = False

    def take(self, mammogram: Mammogram) -> None:
        """Show other pixels; their window follows."""
        self._mammogram = mammogram
        self.canvas = self._plain = Canvas(mammogram)
        self.canvas.is_patient = self.is_patient
        self._window = None
        self._poll.stop()
        if self._coming is not None:
            self._coming.cancel()
        self._coming = None
        self.set_aids(self.aids)

    def set_window(
        self, voi: Voi, *, invert_again: bool, calibration: DisplayLut | None = None
    ) -> None:
        """Choose the window, whether it is inverted again, and the display's levels."""
        self._window = (voi, invert_again, calibration)
        if self.canvas is not None:
            self.canvas.set_window(voi, invert_again=invert_again, calibration=calibration)
        self._changed()

    def set_aids(self, aids: Aids) -> None:
        """Choose the aids; local contrast takes a moment and comes a while after it is seen."""
        self.aids = aids
        if not aids.equalised:
            self.canvas = self._plain
        self._refresh()

    def prepare(self) -> None:
        """Have the local contrast made if it is wanted: the view is about to be painted.

        Views that nobody looks at cost neither time nor memory.
        """
        wanted = self.aids.equalised and self.canvas is self._plain
        if wanted and self._coming is None and self._mammogram is not None:
            self._coming = _workers().submit(equalised, self._mammogram)
            self._poll.start()

    def _look(self) -> None:
        """Take the pixels with local contrast when they have come."""
        if self._coming is None or not self._coming.done():
            return
        self._poll.stop()
        made, self._coming = self._coming.result(), None
        if self.aids.equalised and self.canvas is self._plain:
            self.canvas = Canvas(made)
            self._refresh()

    def _refresh(self) -> None:
        if self.canvas is not None:
            self.canvas.set_aids(self.aids)
            if self._window is not None:
                voi, invert_again, calibration = self._window
                self.canvas.set_window(voi, invert_again=invert_again, calibration=calibration)
        self._changed()
