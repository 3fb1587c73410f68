"""The page of the preferences for the language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import LANGUAGES, tr


class LanguagePage(QWidget):
    """In which language the program speaks, from the next start on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = tr("Language")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID_PX, 0, 0, 0)
        column.setSpacing(theme.GRID_PX)
        column.addWidget(label(tr("Language of the program"), "heading"))
        self.languages = QComboBox()
        self.languages.setAccessibleName(tr("Language of the program"))
        self.languages.addItem(tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.languages.addItem(name, code)
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            label(tr("The language changes when the program is started anew."), "muted", wraps=True)
        )
        column.addStretch(1)

    def load(self) -> None:
        """Show the chosen language."""
        index = self.languages.findData(self._session.settings.language)
        self.languages.setCurrentIndex(max(0, index))

    def save(self) -> None:
        """Keep the chosen language."""
        self._session.change_settings(language=self.languages.currentData())
