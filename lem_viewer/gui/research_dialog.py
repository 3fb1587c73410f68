"""A dialog whose foot carries the research banner."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import ResearchBanner, rule


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
