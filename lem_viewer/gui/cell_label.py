"""What is said over a tile whatever else is hidden: a prior's day, and that a place has doubles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.hanging import Place
from lem_viewer.gui.translate import tr

_MARGIN_PX = 6
_SHEET = (
    f"background: rgba(16, 16, 15, 210); color: {{ink}}; border: 1px solid {theme.EDGE};"
    "border-radius: 4px; padding: 1px 8px; font-weight: 600;"
)


class CellLabel(QLabel):
    """A line at the middle of a tile's lower edge; the mouse goes through it."""

    def __init__(self, tile: QWidget) -> None:
        super().__init__(tile)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_place(self, place: Place) -> None:
        """Say what must be said of the view in a place; nothing where there is nothing."""
        parts = [place.label] if place.label else []
        if len(place.doubles) > 1 and place.key in place.doubles:
            number = place.doubles.index(place.key) + 1
            parts.append(tr("{0} of {1}", number, len(place.doubles)))
        text = "   ".join(parts)
        if text != self.text():
            ink = theme.WARNING if place.label else theme.TEXT
            self.setStyleSheet(_SHEET.format(ink=ink))
            self.setText(text)
            self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.settle()

    def settle(self) -> None:
        """Go to the middle of the lower edge."""
        tile = self.parentWidget()
        if self.text() and tile is not None:
            self.adjustSize()
            left = max(0, (tile.width() - self.width()) // 2)
            self.move(left, max(0, tile.height() - self.height() - _MARGIN_PX))
