"""The panels around the light box: where they stand, that they are kept, and put back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import label
from lem_viewer.gui.translate import tr

RIGHT_FIGURES, LEFT_FIGURES = 43, 23  # widths of the columns, in figures of the font
FINDINGS_PART = 0.64
STATE_VERSION = 1
_FIRST = ("study", "findings", "compare", "overlays")  # every window has these
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class PanelDock(QDockWidget):
    """A panel with a slim title; as one of several tabs it needs none, the tab names it."""

    def __init__(self, name: str, title: str, panel: QWidget, width_px: int) -> None:
        super().__init__(title)
        self.setObjectName(f"dock_{name}")
        self.setAllowedAreas(_LEFT | _RIGHT)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        body = QWidget()
        body.setObjectName("dock_body")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        body.setMinimumWidth(width_px)
        self.setWidget(body)
        self._title = self._make_title(title)
        self._no_title = QWidget()
        self.setTitleBarWidget(self._title)

    def _make_title(self, text: str) -> QWidget:
        title = QWidget()
        title.setObjectName("dock_title")
        title.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        close = QToolButton()
        close.setIcon(icon("close", theme.MUTED, 16))
        close.setIconSize(QSize(12, 12))
        close.setToolTip(tr("Hide this panel"))
        close.setAccessibleName(tr("Hide the panel {0}").format(text))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close)
        row = QHBoxLayout(title)
        row.setContentsMargins(theme.GRID_PX, 2, theme.GRID_PX // 2, 2)
        row.addWidget(label(text), 1)
        row.addWidget(close)
        return title

    def show_title(self, shown: bool) -> None:
        """Show the title bar, or leave the naming to the tab."""
        wanted = self._title if shown else self._no_title
        if self.titleBarWidget() is not wanted:
            self.titleBarWidget().hide()
            self.setTitleBarWidget(wanted)
            wanted.show()


def _is_seen(dock: QDockWidget) -> bool:
    """Return True for a dock that no other tab hides."""
    return dock.isVisible() and not dock.visibleRegion().isEmpty()


class Docks(QObject):
    """The docks of one window, by name.

    Parameters
    ----------
    window : QMainWindow
    panels : mapping of str to (str, QWidget)
        Title and panel by name: ``study`` on the left, the others on the right.
    """

    def __init__(self, window: QMainWindow, panels: Mapping[str, tuple[str, QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        figure_px = window.fontMetrics().horizontalAdvance("0")
        self._right_px, self._left_px = RIGHT_FIGURES * figure_px, LEFT_FIGURES * figure_px
        self._away: QByteArray | None = None
        self._behind: dict[str, PanelDock | None] = {}  # what a panel was brought before
        self._is_new = True  # nobody has arranged the panels yet
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._docks = {
            name: PanelDock(
                name, title, panel, self._left_px if name == "study" else self._right_px
            )
            for name, (title, panel) in panels.items()
        }
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._show_titles_soon)
            dock.dockLocationChanged.connect(self._show_titles_soon)
        self.arrange()
        self._default = window.saveState(STATE_VERSION)

    def __getitem__(self, name: str) -> PanelDock:
        return self._docks[name]

    def arrange(self) -> None:
        """Put every panel in its first place: views left; findings over comparison, overlays."""
        window, docks = self._window, self._docks
        window.addDockWidget(_LEFT, docks["study"])
        window.addDockWidget(_RIGHT, docks["findings"])
        window.splitDockWidget(docks["findings"], docks["compare"], Qt.Orientation.Vertical)
        window.tabifyDockWidget(docks["compare"], docks["overlays"])
        docks["compare"].raise_()
        for name in [name for name in docks if name not in _FIRST]:
            window.tabifyDockWidget(docks["findings"], docks[name])
        docks["findings"].raise_()
        docks["browser"].hide()  # until it is asked for
        self._show_titles()

    def _share_room(self) -> None:
        """Keep the panels narrow; give the findings the height that the comparison can spare."""
        room = self._window.height()
        tall = [self._docks["findings"], self._docks["compare"]]
        heights = [round(room * FINDINGS_PART), round(room * (1 - FINDINGS_PART))]
        self._window.resizeDocks(tall, heights, Qt.Orientation.Vertical)
        wide = [self._docks["study"], self._docks["findings"]]
        self._window.resizeDocks(wide, [self._left_px, self._right_px], Qt.Orientation.Horizontal)

    def reset(self) -> None:
        """Show every panel in its first place."""
        self._window.restoreState(self._default, STATE_VERSION)
        self._share_room()
        self._show_titles()

    def put_away(self) -> None:
        """Hide every panel and remember how they stood."""
        if self._away is None:
            self._away = self._window.saveState(STATE_VERSION)
            for dock in self._docks.values():
                dock.hide()

    def bring_back(self) -> None:
        """Show the panels as they stood when they were put away."""
        if self._away is not None:
            away, self._away = self._away, None
            self._window.restoreState(away, STATE_VERSION)
            if self._is_new:
                self._is_new = False
                self._share_room()
            self._show_titles()

    def state(self) -> str:
        """Return how the panels stand, for the settings."""
        kept = self._away if self._away is not None else self._window.saveState(STATE_VERSION)
        return bytes(kept.toBase64().data()).decode("ascii")

    def restore(self, state: str) -> None:
        """Put the panels as the settings say; what cannot be read changes nothing."""
        if state:
            kept = QByteArray.fromBase64(state.encode("ascii"))
            self._is_new = not self._window.restoreState(kept, STATE_VERSION)
            self._show_titles()

    def toggle(self, name: str) -> bool:
        """Hide a panel that is seen; show and raise one that is not. Return True if it is shown."""
        dock = self._docks[name]
        if _is_seen(dock):
            dock.close()
            behind = self._behind.get(name)
            if behind is not None and behind.isVisible():
                behind.raise_()  # Qt would take the neighbour
            return False
        seen = [each for each in self._docks.values() if _is_seen(each)]
        dock.show()
        dock.raise_()
        mates = self._window.tabifiedDockWidgets(dock)
        self._behind[name] = next((each for each in seen if each in mates), None)
        return True

    def bring_forward(self, name: str, instead_of: str) -> None:
        """Show a panel where another one is seen; a panel that was put away stays away."""
        if _is_seen(self._docks[instead_of]) and self._docks[name].isVisible():
            self._docks[name].raise_()

    def _show_titles_soon(self) -> None:
        # Later: the signals also come while Qt takes the window down.
        QTimer.singleShot(0, self, self._show_titles)

    def _show_titles(self) -> None:
        for dock in self._docks.values():
            others = [each for each in self._window.tabifiedDockWidgets(dock) if each.isVisible()]
            dock.show_title(not others)
        # Those of the docks only: among hundreds of tiles every look costs 10 ms.
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for tabs in self._window.findChildren(QTabBar, options=direct):
            tabs.setAccessibleName(tr("Panels"))
