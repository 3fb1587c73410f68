"""Makes pyramids and thumbnails of the study ahead while the GUI thread is idle."""

from __future__ import annotations

import weakref
from collections import deque

from PySide6.QtCore import QObject, QTimer

from lem_viewer.gui.pyramid import Pyramid, make_pyramid
from lem_viewer.gui.thumbnails import THUMBNAIL_SIZE, thumbnail_of
from lem_viewer.values.image import Mammogram

_PAUSE_MS = 8
_READY: weakref.WeakKeyDictionary[Mammogram, Pyramid] = weakref.WeakKeyDictionary()


def pyramid_of(mammogram: Mammogram) -> Pyramid:
    """Return a view's pyramid: the one made ahead, else a new one."""
    return _READY.pop(mammogram, None) or make_pyramid(mammogram.pixels, mammogram.grayscale)


class PyramidsAhead(QObject):
    """Makes what a fitted view needs, a step at a time; a step takes 2 to 15 ms.

    The largest level (3/4 of the image) is left out: it is needed when the reader zooms in, and
    takes more memory than all the others.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Mammogram] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._step)

    def add(self, mammogram: Mammogram) -> None:
        """Make the pyramid of this view when there is time."""
        self._waiting.append(mammogram)
        self._timer.start()

    @property
    def is_idle(self) -> bool:
        """True when all that was asked for is made."""
        return not self._waiting

    def _step(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        mammogram = self._waiting[0]
        pyramid = _READY.get(mammogram)
        if pyramid is None:
            _READY[mammogram] = make_pyramid(mammogram.pixels, mammogram.grayscale)
        elif not pyramid.build_next(largest=2):
            thumbnail_of(self._waiting.popleft(), THUMBNAIL_SIZE)
