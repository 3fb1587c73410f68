"""A dialog whose foot carries the research banner."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import ResearchBanner, rule

_BUTTON_PADDING_PX = 30  # left and right of a button's words, as in the style sheet


class ResearchDialog(QDialog):
    """Body above, banner and buttons below."""

    def __init__(
        self, parent: QWidget, title: str, buttons: QDialogButtonBox.StandardButton
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.banner = ResearchBanner()
        self.buttons = QDialogButtonBox(buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        grid = theme.GRID_PX
        self.body = QVBoxLayout()
        self.body.setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid)
        self.body.setSpacing(grid)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * grid, grid, 2 * grid, 2 * grid)
        foot.setSpacing(2 * grid)
        foot.addWidget(self.banner)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.body, 1)
        whole.addWidget(rule())
        whole.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Give each button room for its words in bold: the default one is written so."""
        super().showEvent(event)
        for button in self.buttons.buttons():
            font = QFont(button.font())
            font.setBold(True)
            words = QFontMetrics(font).horizontalAdvance(button.text().replace("&", ""))
            button.setMinimumWidth(words + _BUTTON_PADDING_PX)
