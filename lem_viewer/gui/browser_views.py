"""The views as thumbnails: side, view, modifiers, day; dragged onto a place or opened."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lem_viewer.gui import theme
from lem_viewer.gui.hanging import Collection, collect
from lem_viewer.gui.pane import VIEW_MIME
from lem_viewer.gui.session import Session
from lem_viewer.gui.thumbnails import thumbnail_of
from lem_viewer.gui.tile_text import readable_date
from lem_viewer.gui.translate import tr
from lem_viewer.gui.view_list import HEADER_ROLE, KEY_ROLE, THUMBNAIL_ROLE, is_named
from lem_viewer.values.image import ViewHeader

Index = QModelIndex | QPersistentModelIndex
PICTURE = QSize(84, 102)
LABEL_ROLE = int(Qt.ItemDataRole.UserRole) + 20  # "PRIOR 2022-03-01" or empty
_LINE_PX, _MARGIN_PX = 17, 6
_DAY_SIZE = 0.78  # of the font: "Prior 2022-03-01" is as wide as the picture


class BrowserModel(QAbstractListModel):
    """The views of the open study, or of one series of it; pictures are made when they are seen."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.known: Collection = collect(())
        self._keys: tuple[str, ...] = ()
        self._only: frozenset[str] | None = None

    def refill(self) -> None:
        """Take the views anew from the session."""
        outline = self._session.outline
        headers = [self._session.header(view.key) for view in outline.views] if outline else []
        self.beginResetModel()
        self.known = collect(headers, self._session.chosen_exam)
        in_order = (key for exam in self.known.exams for key in exam.keys)
        self._keys = tuple(key for key in in_order if self._only is None or key in self._only)
        self.endResetModel()

    def show_only(self, keys: frozenset[str] | None) -> None:
        """List these views; None: all."""
        if keys != self._only:
            self._only = keys
            self.refill()

    def look_again(self, key: str) -> None:
        """Draw a view anew: its pixels or how it hangs have changed."""
        if key in self._keys:
            at = self.index(self._keys.index(key))
            self.dataChanged.emit(at, at)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many views are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def key_at(self, row: int) -> str:
        """Return the key of a row's view."""
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def row_of(self, key: str) -> int:
        """Return the row of a view, or -1."""
        return self._keys.index(key) if key in self._keys else -1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a row says."""
        key = self.key_at(index.row()) if index.isValid() else ""
        header = self.known.views.get(key)
        if header is None:
            return None
        if role == KEY_ROLE:
            return key
        if role == HEADER_ROLE:
            return header
        if role == THUMBNAIL_ROLE:
            return self._picture(key)
        if role == LABEL_ROLE:
            return self.known.label_of(key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (header.title, self.known.label_of(key) or _day(header), *header.badges)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = tr("Drag onto a place to hang it there; double click to see it alone.")
            return "\n".join((header.title, *header.badges, said))
        return None

    def _picture(self, key: str) -> QPixmap | None:
        mammogram = self._session.mammograms.get(key)
        if mammogram is None:
            return None
        return thumbnail_of(mammogram, PICTURE)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what a drag carries."""
        return [VIEW_MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """Return the key of the first dragged view."""
        data = QMimeData()
        if indexes:
            data.setData(VIEW_MIME, self.key_at(indexes[0].row()).encode("utf-8"))
        return data


class BrowserDelegate(QStyledItemDelegate):
    """A picture with its name and its day below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return room for the picture and two lines."""
        return QSize(
            PICTURE.width() + 2 * _MARGIN_PX, PICTURE.height() + 2 * _LINE_PX + 3 * _MARGIN_PX
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(2, 2, -2, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            _fill(painter, room, theme.SELECTED)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            _fill(painter, room, theme.HOVER)
        left = room.left() + (room.width() - PICTURE.width()) // 2
        frame = QRect(left, room.top() + 4, PICTURE.width(), PICTURE.height())
        painter.fillRect(frame, QColor("#000000"))
        picture = index.data(THUMBNAIL_ROLE)
        if picture is not None:
            inside = QRect(0, 0, picture.width(), picture.height())
            inside.moveCenter(frame.center())
            painter.drawPixmap(inside.topLeft(), picture)
        header: ViewHeader = index.data(HEADER_ROLE)
        label = index.data(LABEL_ROLE)
        ink = theme.TEXT if is_named(header) else theme.WARNING
        top = frame.bottom() + 3
        self._line(painter, option, room, top, header.title, ink, bold=True)
        day_ink = theme.WARNING if label else theme.MUTED
        self._line(
            painter, option, room, top + _LINE_PX, label.capitalize() or _day(header), day_ink
        )
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        top: int,
        text: str,
        ink: str,
        *,
        bold: bool = False,
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * (1.0 if bold else _DAY_SIZE))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        line = QRect(room.left() + 2, top, room.width() - 4, _LINE_PX)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), shown)


class BrowserViews(QListView):
    """The thumbnails as a grid.

    Signals
    -------
    chosen(str)
        The reader went to a view.
    opened(str)
        Double click or Enter: it is to be seen alone.
    hung(str)
        Ctrl+Enter: it is to hang in the chosen place, else where the active view hangs.
    """

    chosen = Signal(str)
    opened = Signal(str)
    hung = Signal(str)

    def __init__(self, model: BrowserModel) -> None:
        super().__init__()
        self._views = model
        self._only_looks = False
        self.setModel(model)
        self.setItemDelegate(BrowserDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setProperty("role", "bare")
        self.setAccessibleName(tr("Thumbnails of the views"))
        self.clicked.connect(lambda index: self.chosen.emit(model.key_at(index.row())))
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key_at(index.row())))

    @property
    def current_key(self) -> str:
        """The view that the keyboard is at, or an empty text."""
        return self._views.key_at(self.currentIndex().row())

    def show_key(self, key: str) -> None:
        """Mark a view without telling anybody."""
        row = self._views.row_of(key)
        if row < 0:
            self.clearSelection()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._views.index(row))

    def only_look(self, only: bool) -> None:
        """Let the arrows go from view to view without telling, while a place waits for one."""
        self._only_looks = only

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the window's own actions while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the keyboard: arrows choose, Enter opens, Ctrl+Enter hangs it here."""
        before = self.current_key
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and before:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.hung if with_control else self.opened).emit(before)
            return
        super().keyPressEvent(event)
        if self.current_key not in ("", before) and not self._only_looks:
            self.chosen.emit(self.current_key)


def _fill(painter: QPainter, room: QRect, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(room, 4, 4)


def _day(header: ViewHeader) -> str:
    return readable_date(header.identity.study_date)
