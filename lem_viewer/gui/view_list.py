"""The study's views as a list: title, state, badges, thumbnail; painted in two ways."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lem_viewer.gui import theme
from lem_viewer.gui.analysis_watch import AnalysisWatch, ViewState
from lem_viewer.gui.session import Session
from lem_viewer.gui.thumbnails import THUMBNAIL_SIZE, thumbnail_of
from lem_viewer.values.image import UNKNOWN, ViewHeader

Index = QModelIndex | QPersistentModelIndex

KEY_ROLE, HEADER_ROLE, STATE_ROLE, THUMBNAIL_ROLE, STRONGEST_ROLE = (
    int(Qt.ItemDataRole.UserRole) + offset for offset in range(5)
)
_STATE_COLOURS = {"reading": theme.ACCENT, "not_read": theme.WARNING, "not_decoded": theme.WARNING}


class ViewListModel(QAbstractListModel):
    """The views of the open study in hanging order."""

    def __init__(self, session: Session, watch: AnalysisWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._watch = session, watch
        self._keys: tuple[str, ...] = ()
        session.study_outlined.connect(self._refill)
        session.study_closed.connect(self._refill)
        session.views_added.connect(self._refill)
        session.header_changed.connect(self._announce)
        watch.changed.connect(self._announce)
        self._refill()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many views there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def key_at(self, row: int) -> str:
        """Return the key of a row's view."""
        return self._keys[row]

    def row_of(self, key: str) -> int:
        """Return the row of a view, or -1."""
        return self._keys.index(key) if key in self._keys else -1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a row says."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self._keys[index.row()]
        if role == KEY_ROLE:
            return key
        if role == HEADER_ROLE:
            return self._session.header(key)
        if role == STATE_ROLE:
            return self._watch.state_of(key)
        if role == THUMBNAIL_ROLE:
            return self._thumbnail(key)
        if role == STRONGEST_ROLE:
            best = self._session.study_probability
            return best is not None and best[0] == key and not self._session.is_analysing
        return self._words(key, role)

    def _words(self, key: str, role: int) -> object:
        header, state = self._session.header(key), self._watch.state_of(key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{header.title}: {_spoken(state)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [f"{header.title}: {_spoken(state)}", *header.badges, header.path]
            prediction = self._session.predictions.get(key)
            return "\n".join([*lines, *(prediction.notes if prediction else ())])
        return None

    def _thumbnail(self, key: str) -> QPixmap | None:
        mammogram = self._session.mammograms.get(key)
        return thumbnail_of(mammogram, THUMBNAIL_SIZE) if mammogram is not None else None

    def _refill(self) -> None:
        self.beginResetModel()
        outline = self._session.outline
        self._keys = tuple(view.key for view in outline.views) if outline else ()
        self.endResetModel()

    def _announce(self, _key: str = "") -> None:
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))


def _spoken(state: ViewState) -> str:
    return state.text if state.probability is None else f"p = {state.text}"


def is_named(header: ViewHeader) -> bool:
    """Return True when both side and view of a header are known."""
    return UNKNOWN not in (header.laterality, header.view)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(theme.SELECTED))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(theme.HOVER))
    else:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, 4, 4)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


class ThumbnailDelegate(QStyledItemDelegate):
    """A row with the view's picture, its name, its state and its badges."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row: picture and margins."""
        return QSize(120, THUMBNAIL_SIZE.height() + theme.GRID_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(1, 1, -1, -1)
        _paint_ground(painter, option, row)
        frame = QRect(row.left() + 4, row.top() + 3, THUMBNAIL_SIZE.width(), row.height() - 6)
        painter.fillRect(frame, QColor("#000000"))
        picture = index.data(THUMBNAIL_ROLE)
        if picture is not None:
            spare = frame.size() - picture.size()
            corner = frame.topLeft()
            corner.setX(corner.x() + spare.width() // 2)
            corner.setY(corner.y() + spare.height() // 2)
            painter.drawPixmap(corner, picture)
        self._paint_words(painter, option, index, row.adjusted(frame.width() + 14, 5, -6, -5))
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect
    ) -> None:
        header: ViewHeader = index.data(HEADER_ROLE)
        state: ViewState = index.data(STATE_ROLE)
        lines = [(header.title, _bold(option.font), theme.TEXT)]
        if not is_named(header):
            lines[0] = (header.title, _bold(option.font), theme.WARNING)
        colour = _STATE_COLOURS.get(state.kind, theme.MUTED)
        lines.append((_spoken(state), _small(option.font), colour))
        if header.badges:
            lines.append((", ".join(header.badges), _small(option.font), theme.WARNING))
        height = room.height() // max(2, len(lines))
        for number, (text, font, ink) in enumerate(lines):
            line = QRect(room.left(), room.top() + number * height, room.width(), height)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)


class ProbabilityDelegate(QStyledItemDelegate):
    """A row with the view's name, its probability as a bar, and as a number."""

    BAR_PX, GAP_PX = 6, 8

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row: a line of text and its margins."""
        return QSize(160, option.fontMetrics.height() + theme.GRID_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = option.rect.adjusted(1, 1, -1, -1)
        _paint_ground(painter, option, row)
        row = row.adjusted(6, 0, -8, 0)
        strongest = bool(index.data(STRONGEST_ROLE))
        painter.setFont(_bold(option.font) if strongest else option.font)
        painter.setPen(QColor(theme.TEXT))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        widest = QFontMetrics(_bold(option.font))  # the strongest view is bold; bars line up
        name_px = widest.horizontalAdvance("R MLO") + self.GAP_PX
        title = painter.fontMetrics().elidedText(
            index.data(HEADER_ROLE).title, Qt.TextElideMode.ElideRight, name_px
        )
        painter.drawText(row, middle, title)
        state: ViewState = index.data(STATE_ROLE)
        if state.probability is None:
            painter.setPen(QColor(_STATE_COLOURS.get(state.kind, theme.MUTED)))
            painter.drawText(row.adjusted(name_px + self.GAP_PX, 0, 0, 0), middle, state.text)
        else:
            right = middle | int(Qt.AlignmentFlag.AlignRight)
            painter.drawText(row, right, state.text)
            figure_px = widest.horizontalAdvance("0.00") + self.GAP_PX
            room = row.adjusted(name_px + self.GAP_PX, 0, -figure_px, 0)
            self._paint_bar(painter, room, state.probability, strongest)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, row: QRect, probability: float, strongest: bool
    ) -> None:
        room = QRectF(row)
        room.setTop(room.center().y() - self.BAR_PX / 2)
        room.setHeight(self.BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.LINE))
        painter.drawRoundedRect(room, self.BAR_PX / 2, self.BAR_PX / 2)
        room.setWidth(max(self.BAR_PX, room.width() * probability))
        painter.setBrush(QColor(theme.ACCENT if strongest else theme.EDGE))
        painter.drawRoundedRect(room, self.BAR_PX / 2, self.BAR_PX / 2)
