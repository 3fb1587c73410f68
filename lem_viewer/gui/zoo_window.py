"""The zoo's window: models listed, compared, given their work, passed on, taken in, withdrawn."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.drop import local_paths
from lem_viewer.gui.icons import app_icon
from lem_viewer.gui.labels import ResearchBanner, label, set_role
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr
from lem_viewer.gui.zoo_acts import ZooActs
from lem_viewer.gui.zoo_compare_page import ZooComparePage
from lem_viewer.gui.zoo_disk_page import ZooDiskPage
from lem_viewer.gui.zoo_models_page import ZooModelsPage
from lem_viewer.gui.zoo_rules_page import ZooRulesPage

SIZE = QSize(1180, 760)
SMALLEST = QSize(960, 600)


class ZooWindow(QWidget):
    """A window of its own; reading goes on beside it. Models can be dropped on it.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._room = session, session.zoo
        self.setWindowTitle(tr("Models – LEM Viewer"))
        self.setWindowIcon(app_icon())
        self.resize(SIZE)
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.acts = ZooActs(self, session)
        self._make_parts()
        self._lay_out()
        self.acts.said.connect(self._say)
        self._room.busy_changed.connect(self._show_busy)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._say(_hint(), "muted")

    def _make_parts(self) -> None:
        self.models = ZooModelsPage(self._session, self.acts)
        self.compare = ZooComparePage(self._session)
        self.rules = ZooRulesPage(self._session)
        self.disk = ZooDiskPage(self._session, self.acts)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)  # no frame about the pages
        for page, title in (
            (self.models, tr("All models")),
            (self.compare, tr("Compare")),
            (self.rules, tr("Which model reads what")),
            (self.disk, tr("Disk")),
        ):
            held = QWidget()
            column = QVBoxLayout(held)
            column.setContentsMargins(0, theme.GRID_PX, 0, 0)
            column.addWidget(page)
            self.tabs.addTab(held, title)
        self.message = label("", "muted", wraps=True)
        self.message.setAccessibleName(tr("What happened"))
        self.import_file = QPushButton(tr("Import a file…"))
        self.import_file.setToolTip(tr("Take in a model that was exported as one file"))
        self.import_file.clicked.connect(self.acts.ask_import_file)
        self.import_folder = QPushButton(tr("Import a folder…"))
        self.import_folder.setToolTip(tr("Take in a model's folder, or that of a MONAI bundle"))
        self.import_folder.clicked.connect(self.acts.ask_import_folder)
        self.banner = ResearchBanner()

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        head = QHBoxLayout()
        head.setSpacing(grid)
        head.addWidget(label(tr("Models"), "title"))
        head.addStretch(1)
        for part in (self.import_file, self.import_folder, self.banner):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * grid, grid, 2 * grid, grid)
        column.setSpacing(grid)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.message)

    def bring_up(self) -> None:
        """Show the window in front, with the zoo as it is now."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._room.look()
        self.models.table.setFocus()

    # ------------------------------------------------------------------ what is told

    def _say(self, words: str, role: str) -> None:
        set_role(self.message, role)
        self.message.setText(words)

    def _show_busy(self, busy: bool) -> None:
        for button in (self.import_file, self.import_folder):
            button.setEnabled(not busy)

    # ------------------------------------------------------------------ drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._before = self.message.text(), str(self.message.property("role") or "muted")
            self._say(tr("Drop to import as a model"), "warning")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Go back to what was said."""
        self._say(*self._before)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the models in, one after the other."""
        event.acceptProposedAction()
        self.acts.take_in(local_paths(event.mimeData()))


def _hint() -> str:
    return tr("A model's file or folder can be dropped here to import it.")
