"""A slice that the reader asked the model to read: which one, and whether it is still shown."""

from __future__ import annotations

from collections.abc import Mapping

from lem_viewer.values.findings import Prediction
from lem_viewer.values.image import Mammogram


class SliceReading:
    """The slices of the open study that were asked for."""

    def __init__(self) -> None:
        self._asked: dict[str, int] = {}
        self._was_told = False

    def clear(self) -> None:
        """Forget everything: the study is closed."""
        self._asked.clear()
        self._was_told = False

    def begin(self, mammogram: Mammogram) -> bool:
        """Note that the shown slice of a view is read; True when a warning is due, once a study."""
        self._asked[mammogram.key] = mammogram.frame
        is_first, self._was_told = not self._was_told, True
        return is_first

    def is_stale(self, prediction: Prediction, mammograms: Mapping[str, Mammogram]) -> bool:
        """Return True for what was said of a slice that is not shown any more."""
        frame = self._asked.pop(prediction.key, None)
        shown = mammograms.get(prediction.key)
        return frame is not None and (shown is None or shown.frame != frame)
