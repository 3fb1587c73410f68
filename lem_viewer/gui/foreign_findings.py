"""What other makers say of the open views: kept, and shown only once the reader asks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lem_viewer.values.overlays import ForeignOverlay


class ForeignFindings(QObject):
    """The overlays of other makers by view.

    Attributes
    ----------
    overlays : dict
        View key -> tuple of ForeignOverlay, in order of arrival.
    is_shown : bool
        The reader asked to see them. Every study begins without.

    Signals
    -------
    changed()
        Others are there, or they are shown or hidden.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.overlays: dict[str, tuple[ForeignOverlay, ...]] = {}
        self.is_shown = False

    def of(self, key: str) -> tuple[ForeignOverlay, ...]:
        """Return what is said of a view."""
        return self.overlays.get(key, ())

    @property
    def makers(self) -> tuple[str, ...]:
        """Name and version of each maker, with the kind of its files."""
        found = [each for of_view in self.overlays.values() for each in of_view]
        return tuple(dict.fromkeys(f"{each.name} ({each.kind})" for each in found))

    def take(self, overlay: ForeignOverlay) -> None:
        """Keep an overlay; the same file read again takes the place of what it said before."""
        known = self.of(overlay.sop_uid)
        token = (overlay.name, overlay.source)
        others = tuple(each for each in known if (each.name, each.source) != token)
        self.overlays[overlay.sop_uid] = (*others, overlay)
        self.changed.emit()

    def toggle(self) -> None:
        """Show what others say, or hide it again; without any there is nothing to show."""
        wanted = not self.is_shown and bool(self.overlays)
        if wanted != self.is_shown:
            self.is_shown = wanted
            self.changed.emit()

    def clear(self) -> None:
        """Forget everything: the study is closed."""
        if self.overlays or self.is_shown:
            self.overlays, self.is_shown = {}, False
            self.changed.emit()
