"""Which tool is in use and which aids are on; one for all light boxes of a session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from lem_viewer.gui.aids import NO_AIDS, Aids
from lem_viewer.gui.tools import DEFAULT_TOOL, Tool


class ToolBox(QObject):
    """The tool in use, and the aids to the eye.

    Signals
    -------
    changed(object)
        The :class:`Tool` in use now.
    aids_changed(object)
        The :class:`Aids` that are on now.
    """

    changed = Signal(object)
    aids_changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tool = DEFAULT_TOOL
        self._aids = NO_AIDS

    @property
    def tool(self) -> Tool:
        """What the left button does."""
        return self._tool

    @property
    def aids(self) -> Aids:
        """What is done to the pictures for the eye only; never kept for the next start."""
        return self._aids

    def toggle_aid(self, name: str) -> None:
        """Switch ``"sharpened"`` or ``"equalised"``."""
        self._aids = self._aids.toggled(name)
        self.aids_changed.emit(self._aids)

    def use(self, tool: Tool) -> None:
        """Take a tool; taking the one that is in use again puts it away."""
        self._set(DEFAULT_TOOL if tool is self._tool else tool)

    def put_away(self) -> bool:
        """Go back to the default tool; return False where that is in use already."""
        was_default = self._tool is DEFAULT_TOOL
        self._set(DEFAULT_TOOL)
        return not was_default

    def _set(self, tool: Tool) -> None:
        if tool is not self._tool:
            self._tool = tool
            self.changed.emit(tool)


def toolbox_of(session: QObject) -> ToolBox:
    """Return the session's tool box, made when it is first asked for."""
    found = session.findChild(ToolBox)
    return found if isinstance(found, ToolBox) else ToolBox(session)
