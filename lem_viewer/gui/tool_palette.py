"""The palette: the tools as a column of buttons beside the views, the one in use lit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from lem_viewer.gui.action_rows_tools import PALETTE, tool_action
from lem_viewer.gui.actions import Actions
from lem_viewer.gui.aids import Aids
from lem_viewer.gui.icons import ICON_PX
from lem_viewer.gui.toolbox import ToolBox
from lem_viewer.gui.tools import TOOL_WORDS, Tool
from lem_viewer.gui.translate import tr


class ToolPalette(QToolBar):
    """Shows which tool is in use, and takes another.

    Parameters
    ----------
    actions : Actions
        The window's.
    toolbox : ToolBox
    views : QWidget
        Gets the keyboard back after a click.
    """

    def __init__(self, actions: Actions, toolbox: ToolBox, views: QWidget) -> None:
        super().__init__(tr("Palette"))
        self.setObjectName("tool_palette")
        self.setAccessibleName(tr("Palette of tools"))
        self.setMovable(False)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self._actions, self._toolbox, self._views = actions, toolbox, views
        group = QActionGroup(self)
        for tool in Tool:
            action = actions[tool_action(tool)]
            action.setCheckable(True)
            group.addAction(action)
            # A click on the button of the tool in use leaves it lit although it was put away.
            action.triggered.connect(lambda _on=False: self._light(toolbox.tool))
        for name in PALETTE:
            if name is None:
                self.addSeparator()
            else:
                self._add(name)
        for name in ("sharpened", "equalised"):
            actions[name].setCheckable(True)
        toolbox.changed.connect(self._light)
        toolbox.aids_changed.connect(self.show_aids)
        self._light(toolbox.tool)
        self.show_aids(toolbox.aids)

    def _add(self, name: str) -> None:
        action = self._actions[name]
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setAccessibleDescription(action.toolTip())
        if isinstance(button, QToolButton):
            button.clicked.connect(lambda: self._views.setFocus())

    def show_aids(self, aids: Aids) -> None:
        """Light the aids that are on."""
        for name in ("sharpened", "equalised"):
            self._actions[name].setChecked(getattr(aids, name))

    def _light(self, tool: Tool) -> None:
        self._actions[tool_action(tool)].setChecked(True)
        self.setAccessibleDescription(tr(TOOL_WORDS[tool]))
