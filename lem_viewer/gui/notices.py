"""The bar at the bottom that says what went wrong, where, and what to do; never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon, pixmap
from lem_viewer.gui.labels import ElidedLabel
from lem_viewer.gui.notice_list import NOTICE_ROLE, SEVERITY_COLOURS, NoticeList, NoticeModel
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

LIST_HEIGHT_PX = 200


class NoticesPanel(QWidget):
    """One line while folded, a list while open; hidden while there is nothing to say.

    Signals
    -------
    changed(int, str)
        How many notices there are, and the gravest severity.
    """

    changed = Signal(int, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("notices")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.model = NoticeModel()
        self.list = NoticeList(self.model)
        self._make_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self.list)
        self.list.hide()
        self.hide()
        session.notice_added.connect(self._add)
        session.notices_cleared.connect(self._forget)
        for failure in session.notices:
            self._add(failure)

    def _make_bar(self) -> None:
        self.mark = QLabel()
        self.mark.setFixedSize(18, 18)
        self.summary = ElidedLabel()
        self.summary.elide_mode = Qt.TextElideMode.ElideRight
        self.expand = self._button("expand", tr("Show"), tr("Show the notices (F8)"))
        self.expand.clicked.connect(self.toggle)
        copied = tr("Copy the selected notices, or all, with their details")
        self.copy = self._button("copy", tr("Copy"), copied)
        self.copy.clicked.connect(self.copy_details)
        self.clear = self._button("clear", tr("Clear"), tr("Forget every notice"))
        self.clear.clicked.connect(self._session.clear_notices)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(theme.GRID_PX, 2, theme.GRID_PX, 2)
        self._bar.setSpacing(theme.GRID_PX // 2)
        self._bar.addWidget(self.mark)
        self._bar.addSpacing(theme.GRID_PX // 2)
        self._bar.addWidget(self.summary, 1)
        for button in (self.expand, self.copy, self.clear):
            self._bar.addWidget(button)

    def _button(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, theme.MUTED, 16))
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    # ------------------------------------------------------------------ what happens

    def toggle(self) -> None:
        """Open or fold the list."""
        self.set_open(self.list.isHidden())

    def set_open(self, is_open: bool) -> None:
        """Open or fold the list; without notices there is nothing to open."""
        is_open = is_open and self.model.rowCount() > 0
        self.list.setVisible(is_open)
        self.expand.setText(tr("Hide") if is_open else tr("Show"))
        self.expand.setIcon(icon("collapse" if is_open else "expand", theme.MUTED, 16))
        self._fit_list()
        if is_open:
            self.list.scrollToTop()

    def copy_details(self) -> None:
        """Copy the selected notices, or all of them, to the clipboard."""
        chosen = [index.data(NOTICE_ROLE) for index in self.list.selectedIndexes()]
        text = "\n\n".join(notice.as_text() for notice in chosen or self.model.notices)
        QGuiApplication.clipboard().setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        if not self.list.isHidden():
            self.list.setFixedHeight(min(LIST_HEIGHT_PX, self.list.content_height() + 2))

    def _add(self, failure: Failure) -> None:
        self.model.add(failure)
        self._show_summary(failure)
        self._fit_list()

    def _forget(self) -> None:
        self.model.clear()
        self.set_open(False)
        self.hide()
        self.changed.emit(0, "")

    def _show_summary(self, newest: Failure) -> None:
        worst, total = self.model.worst, self.model.total
        self.mark.setPixmap(pixmap(worst, SEVERITY_COLOURS.get(worst, theme.MUTED), 18))
        said = tr("{0} notices") if total != 1 else tr("{0} notice")
        parts = [said.format(total), newest.title, newest.where or newest.message]
        self.summary.setText("  ·  ".join(part for part in parts if part))
        self.summary.setToolTip(str(newest))
        self.show()
        self.changed.emit(total, worst)
