"""Blinded reading: what the model and the truth say is held back until the reader has spoken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from lem_viewer.values.evidence import Evidence, SecondOpinion
from lem_viewer.values.findings import DifferenceLabels, Prediction, TruthMask, ViewComparison
from lem_viewer.values.overlays import ForeignOverlay

_NOT_OURS = (TruthMask, ForeignOverlay)  # what a new analysis does not make anew
_HELD = (Prediction, ViewComparison, DifferenceLabels, Evidence, SecondOpinion, *_NOT_OURS)


class Veil(QObject):
    """Holds values back while it is drawn; nothing that looks at the session can see them.

    Parameters
    ----------
    take : callable
        Takes a value as if it had just arrived.

    Attributes
    ----------
    is_kept : bool
        Somebody keeps assessments, so that the veil can be lifted again; else it is never drawn.

    Signals
    -------
    changed()
        It was drawn or lifted.
    """

    changed = Signal()

    def __init__(self, take: Callable[[object], None]) -> None:
        super().__init__()
        self.is_kept = False
        self._take = take
        self._is_drawn = False
        self._held: list[object] = []

    @property
    def is_drawn(self) -> bool:
        """True while the model's marks are hidden."""
        return self._is_drawn

    @property
    def holds_predictions(self) -> bool:
        """True where the model has spoken behind the veil."""
        return any(isinstance(value, Prediction) for value in self._held)

    def begin(self, *, is_blinded: bool) -> None:
        """Draw the veil over a study that is opened, or leave it away."""
        self._held.clear()
        self._set(is_blinded and self.is_kept)

    def forget(self) -> None:
        """Let go of what was held: the study is closed."""
        self._held.clear()
        self._set(False)

    def restart(self) -> None:
        """Let go of what an earlier analysis said; truth and findings of others stay."""
        self._held = [value for value in self._held if isinstance(value, _NOT_OURS)]

    def holds(self, value: object) -> bool:
        """Hold a value back, if the veil is drawn and it is one to be hidden."""
        if self._is_drawn and isinstance(value, _HELD):
            self._held.append(value)
            return True
        return False

    def with_truths(
        self, shown: Mapping[str, Sequence[TruthMask]]
    ) -> dict[str, tuple[TruthMask, ...]]:
        """Return the truth that is shown with the truth that is held, for the comparison.

        The comparison is held back like the rest; it is there when the veil is lifted.
        """
        found = {key: tuple(masks) for key, masks in shown.items()}
        for value in self._held:
            if isinstance(value, TruthMask):
                found[value.key] = (*found.get(value.key, ()), value)
        return found

    def lift(self) -> None:
        """Show what was held: predictions first, so that the truth is compared with them."""
        held, self._held = self._held, []
        self._set(False)
        for value in sorted(held, key=lambda each: isinstance(each, TruthMask)):
            self._take(value)

    def _set(self, drawn: bool) -> None:
        if drawn != self._is_drawn:
            self._is_drawn = drawn
            self.changed.emit()
