"""Which other makers speak of the open views, and what of each view: a part of a panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from lem_viewer.gui.foreign_words import said_of
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

_MOST_LINES = 12


class ForeignList(QLabel):
    """Names the makers; what they found is said only while it is shown.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(tr("Findings of others"))
        session.foreign.changed.connect(self._show)
        session.header_changed.connect(self._show)
        self._show()

    def _show(self, _key: str = "") -> None:
        foreign = self._session.foreign
        if not foreign.makers or self._session.outline is None:
            self.clear()
        elif foreign.is_shown:
            self.setText("\n".join([tr("Findings of others"), *self._lines()]))
        else:
            makers = "\n".join(foreign.makers[:_MOST_LINES])
            advice = tr("Findings of others, hidden (Shift+F shows them):")
            self.setText(f"{advice}\n{makers}")
        self.setVisible(bool(self.text()))

    def _lines(self) -> list[str]:
        outline, foreign = self._session.outline, self._session.foreign
        lines = []
        for view in outline.views if outline else ():
            header = self._session.header(view.key)
            for each in foreign.of(view.key):
                said = said_of(each, is_stack=header.is_stack)
                lines.append(f"{header.title}  {each.name} ({each.kind}): {said}")
        more = len(lines) - _MOST_LINES
        return lines if more <= 0 else [*lines[:_MOST_LINES], tr("and {0} more", more)]
