"""The preferences: a list of pages, nothing kept until OK."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.preferences_display import DisplayPage
from lem_viewer.gui.preferences_language import LanguagePage
from lem_viewer.gui.preferences_pages import ColoursPage, DevicePage, ModelPage, Page, ReadingPage
from lem_viewer.gui.preferences_reader import ReaderPage
from lem_viewer.gui.preferences_shortcuts import ShortcutsPage
from lem_viewer.gui.research_dialog import ResearchDialog
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

SIZE_PX = (680, 440)
LIST_WIDTH_PX, ROW_PX = 136, 32


class PreferencesDialog(ResearchDialog):
    """Every page is loaded at the start and saved with OK."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        buttons = QDialogButtonBox.StandardButton
        super().__init__(parent, "", buttons.Ok | buttons.Cancel)
        self.setWindowTitle(tr("Preferences"))
        self.device = DevicePage(session)
        self.model = ModelPage(session)
        self.reading = ReadingPage(session)
        self.reader = ReaderPage(session)
        self.colours = ColoursPage(session)
        self.display = DisplayPage(session)
        self.shortcuts = ShortcutsPage(session)
        self.language = LanguagePage(session)
        self.names = QListWidget()
        self.names.setProperty("role", "clear")
        self.names.setFixedWidth(LIST_WIDTH_PX)
        self.names.setAccessibleName(tr("Pages"))
        self.stack = QStackedWidget()
        self._pages: list[Page] = []
        for page in (
            self.device, self.model, self.reading, self.reader, self.display, self.colours,
            self.shortcuts, self.language,
        ):  # fmt: skip
            self._pages.append(page)
            self.names.addItem(page.title)
            self.names.item(self.names.count() - 1).setSizeHint(QSize(0, ROW_PX))
            self.stack.addWidget(page)
            page.load()
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID_PX)
        row.addWidget(self.names)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self.resize(*SIZE_PX)

    def accept(self) -> None:
        """Keep what every page shows."""
        for page in self._pages:
            page.save()
        super().accept()
