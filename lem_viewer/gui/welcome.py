"""What stands in an empty window: what this is, what to open, what was open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lem_viewer import paths
from lem_viewer.gui import theme
from lem_viewer.gui.icons import icon, pixmap
from lem_viewer.gui.labels import label
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

COLUMN_WIDTH_PX = 760
MARK_PX = 64
_PATH_ROLE, _DETAIL_ROLE = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


class WelcomePage(QWidget):
    """The empty state.

    Signals
    -------
    folder_wanted(), files_wanted(), demo_wanted()
        One of the three ways to begin.
    study_wanted(str)
        A study that was open before.
    """

    folder_wanted = Signal()
    files_wanted = Signal()
    demo_wanted = Signal()
    study_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.message = label("", "warning", wraps=True)
        self.message.hide()
        self._lay_out()
        session.settings_changed.connect(lambda settings: self.show_recent(settings.recent))
        self.show_recent(session.settings.recent)

    def _lay_out(self) -> None:
        grid = theme.GRID_PX
        inside = QWidget()
        inside.setMaximumWidth(COLUMN_WIDTH_PX)
        column = QVBoxLayout(inside)
        column.setSpacing(grid)
        column.addLayout(self._make_head())
        column.addSpacing(2 * grid)
        column.addWidget(self.message)
        body = QGridLayout()
        body.setHorizontalSpacing(4 * grid)
        body.setVerticalSpacing(grid)
        body.addWidget(label(tr("Begin"), "heading"), 0, 0)
        body.addLayout(self._make_tiles(), 1, 0)
        self.recent_heading = label(tr("Opened last"), "heading")
        body.addWidget(self.recent_heading, 0, 1)
        self.recent = RecentList()
        self.recent.study_wanted.connect(self.study_wanted)
        self.no_recent = label(tr("Studies that you open stand here."), "muted")
        self.no_recent.setAlignment(Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.recent, 1, 1)
        body.addWidget(self.no_recent, 1, 1, Qt.AlignmentFlag.AlignTop)
        body.setColumnStretch(0, 1)
        body.setColumnStretch(1, 1)
        body.setColumnMinimumWidth(0, 352)
        body.setColumnMinimumWidth(1, 352)
        column.addLayout(body)
        column.addSpacing(2 * grid)
        column.addLayout(self._make_drop_line())
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(inside, 100)
        centred.addStretch(1)
        whole.addLayout(centred)
        whole.addStretch(3)

    def _make_head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(pixmap("app", size_px=MARK_PX, scale=2))
        mark.setAccessibleName(tr("LEM Viewer's mark"))
        words = QVBoxLayout()
        words.setSpacing(theme.GRID_PX)
        words.addWidget(label(tr("LEM Viewer"), "welcome"))
        lead = tr(
            "Local Extremum Mapping (LEM) scores the regions of a mammogram and shows which local "
            "extrema of the score carried the model's answer, and where. It is a research method: "
            "not a medical device, and no substitute for a radiologist's reading."
        )
        words.addWidget(label(lead, "lead", wraps=True))
        head = QHBoxLayout()
        head.setSpacing(3 * theme.GRID_PX)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _make_tiles(self) -> QVBoxLayout:
        tiles = QVBoxLayout()
        tiles.setSpacing(theme.GRID_PX)
        self.folder = _tile(tr("Open a study (folder)…"), "open_folder", "Ctrl+O", True)
        self.folder.clicked.connect(self.folder_wanted)
        self.files = _tile(tr("Open files or a ZIP…"), "open_files", "Ctrl+Shift+O")
        self.files.clicked.connect(self.files_wanted)
        self.demo = _tile(tr("Open the demo study"), "demo", "Ctrl+D")
        self.demo.setToolTip(tr("Four synthetic views with known truth"))
        self.demo.clicked.connect(self.demo_wanted)
        for tile in (self.folder, self.files, self.demo):
            tiles.addWidget(tile)
        tiles.addStretch(1)
        return tiles

    def _make_drop_line(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(pixmap("drop", theme.MUTED, 20, 2))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(mark)
        row.addWidget(label(tr("or drop a folder, files or a ZIP anywhere in this window"), "lead"))
        row.addStretch(1)
        return row

    def show_message(self, text: str) -> None:
        """Say why nothing is open; an empty text takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def show_recent(self, recent: tuple[str, ...]) -> None:
        """List the studies opened last; the demo has its own button."""
        listed = [each for each in recent if Path(each) != paths.demo_study_dir()]
        self.recent.show_studies(listed)
        self.recent.setVisible(bool(listed))
        self.no_recent.setVisible(not listed)


def _tile(text: str, icon_name: str, keys: str, primary: bool = False) -> QPushButton:
    tile = QPushButton(f"  {text}")
    tile.setIcon(icon(icon_name, size_px=24))
    tile.setIconSize(QSize(24, 24))
    tile.setProperty("role", "tile-primary" if primary else "tile")
    tile.setAccessibleName(text)
    tile.setMinimumHeight(48)
    key = label(keys, "key")
    key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row = QHBoxLayout(tile)
    row.setContentsMargins(0, 0, 2 * theme.GRID_PX, 0)
    row.addStretch(1)
    row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
    return tile


class RecentList(QListWidget):
    """Studies opened before; those that are gone are grey and say so.

    Signals
    -------
    study_wanted(str)
        Path of the study that was clicked or entered.
    """

    study_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.setAccessibleName(tr("Studies opened last"))
        self.setItemDelegate(_RecentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._want)

    def show_studies(self, sources: list[str]) -> None:
        """List these paths, in this order."""
        self.clear()
        for source in sources:
            path = Path(source)
            item = QListWidgetItem(path.name or source)
            item.setData(_PATH_ROLE, source)
            item.setData(_DETAIL_ROLE, str(path.parent))
            item.setToolTip(source)
            if not path.exists():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setData(_DETAIL_ROLE, tr("no longer there: {0}").format(path.parent))
            self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current study with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._want(self.currentItem())
            return
        super().keyPressEvent(event)

    def _want(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.study_wanted.emit(item.data(_PATH_ROLE))


class _RecentDelegate(QStyledItemDelegate):
    """Two lines: the study's name, and where it lies or why it cannot be opened."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines."""
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + theme.GRID_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the two lines."""
        painter.save()
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if enabled and option.state & (
            QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.HOVER))
            painter.drawRoundedRect(option.rect, 4, 4)
        room = option.rect.adjusted(theme.GRID_PX, 4, -theme.GRID_PX, -4)
        height = room.height() // 2
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        for number, (text, font, colour) in enumerate(
            (
                (index.data(), option.font, theme.TEXT if enabled else theme.DISABLED),
                (index.data(_DETAIL_ROLE), small, theme.MUTED),
            )
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideMiddle, room.width()
            )
            line = QRect(room.left(), room.top() + number * height, room.width(), height)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
