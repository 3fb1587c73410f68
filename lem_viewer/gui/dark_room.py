"""The dark room: menus, tool bar, panels and status bar put away while a study is read.

What remains is the light box, the line under it, and the sentence that is always on screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lem_viewer.gui.labels import ResearchBanner, label
from lem_viewer.gui.translate import tr

if TYPE_CHECKING:
    from lem_viewer.gui.main_window import MainWindow


class DarkFoot(QWidget):
    """The research banner, dimmed, and how to get the lights back on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dark_foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        self._way_out = label("", "dim")
        self.banner = ResearchBanner()
        self.banner.setProperty("role", "dim")
        row.addWidget(self._way_out)
        row.addStretch(1)
        row.addWidget(self.banner)
        self.hide()

    def show_key(self, key: str) -> None:
        """Say which key turns the lights on."""
        self._way_out.setText(tr("Lights on: {0} or Esc", key) if key else tr("Lights on: Esc"))


class DarkRoom(QObject):
    """Puts the chrome of a window away and brings it back.

    Parameters
    ----------
    window : MainWindow
    foot : DarkFoot
    """

    def __init__(self, window: MainWindow, foot: DarkFoot) -> None:
        super().__init__(window)
        self._window = window
        self._foot = foot
        self.is_dark = False

    def follow(self, wanted: bool, key: str) -> None:
        """Turn the lights off or on.

        Parameters
        ----------
        wanted : bool
            The reader wants it dark, and a study is on the light box.
        key : str
            The key that turns the lights on, as it is printed.
        """
        self._foot.show_key(key)
        if wanted == self.is_dark:
            return
        self.is_dark = wanted
        window = self._window
        for chrome in (window.menuBar(), window.tool_bar, window.status):
            chrome.setVisible(not wanted)
        self._foot.setVisible(wanted)
        if wanted:
            window.notices.set_open(False)  # folded; a new notice still says its line
        window.light_box.setFocus()
