"""What stands in the window while a folder is being looked through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

COLUMN_WIDTH_PX = 400


class OpeningPage(QWidget):
    """How far the search for views is, and a way out."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("opening")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Opening…"))
        self.title = label(tr("Opening…"), "title")
        self.text = label("", "lead")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Files looked at"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setIcon(icon("cancel"))
        inside = QWidget()
        inside.setFixedWidth(COLUMN_WIDTH_PX)
        column = QVBoxLayout(inside)
        column.setSpacing(2 * theme.GRID_PX)
        for part in (self.title, self.text, self.progress):
            column.addWidget(part)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        centred = QHBoxLayout()
        centred.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addLayout(centred)
        whole.addStretch(3)
        session.open_progress.connect(self.show_progress)
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many files were looked at; 0 of 0 is "not known yet"."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if total:
            self.text.setText(tr("{0:,} of {1:,} files looked at").format(done, total))
        else:
            self.text.setText(tr("Looking for mammogram views"))
