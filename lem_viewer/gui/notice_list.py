"""What went wrong, as a list: equal notices of many files are one row."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui import theme
from lem_viewer.gui.icons import pixmap
from lem_viewer.gui.translate import tr

Index = QModelIndex | QPersistentModelIndex
NOTICE_ROLE = int(Qt.ItemDataRole.UserRole)
SEVERITY_COLOURS = {"error": theme.ERROR, "warning": theme.WARNING, "info": theme.MUTED}
_PLACES_NAMED = 3
_PLACES_COPIED = 50
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(eq=False)
class Notice:
    """One row: a failure and every place where it occurred."""

    failure: Failure
    places: list[str] = field(default_factory=list)

    @property
    def place_text(self) -> str:
        """Where, in one line; the first few names and a count when there are many."""
        if len(self.places) <= 1:
            return self.failure.where
        names = [PurePath(place).name for place in self.places[:_PLACES_NAMED]]
        more = len(self.places) - len(names)
        tail = f" … +{more}" if more > 0 else ""
        return f"{len(self.places)} × " + ", ".join(names) + tail

    def as_text(self) -> str:
        """Return everything for the clipboard."""
        one = self.failure
        places = self.places[:_PLACES_COPIED]
        if len(self.places) > len(places):
            places = [*places, tr("… {0} more", len(self.places) - len(places))]
        parts = [f"{one.severity.upper()}: {one.title}", *places, one.message, one.advice]
        return "\n".join(part for part in (*parts, one.details) if part)


class NoticeModel(QAbstractListModel):
    """The rows, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[Notice] = []
        self._known: dict[tuple[str, ...], Notice] = {}

    @property
    def total(self) -> int:
        """How many failures there were, equal ones counted."""
        return sum(max(1, len(notice.places)) for notice in self.notices)

    @property
    def worst(self) -> str:
        """The gravest severity there is, or an empty text."""
        there = {notice.failure.severity for notice in self.notices}
        return next((each for each in ("error", "warning", "info") if each in there), "")

    def add(self, failure: Failure) -> None:
        """Add a failure: to the row that says the same, or as a new row."""
        same = (failure.severity, failure.title, failure.message, failure.advice)
        known = self._known.get(same)
        if known is not None and failure.where:
            known.places.append(failure.where)
            row = self.notices.index(known)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._known[same] = Notice(failure, [failure.where] if failure.where else [])
        self.notices.insert(0, self._known[same])
        self.endInsertRows()

    def clear(self) -> None:
        """Forget every row."""
        self.beginResetModel()
        self.notices.clear()
        self._known.clear()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.notices)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the notice, or its words."""
        notice = self.notices[index.row()]
        if role == NOTICE_ROLE:
            return notice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            one = notice.failure
            return " ".join((one.title, notice.place_text, one.message, one.advice)).strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            places = notice.places[:20]
            more = len(notice.places) - len(places)
            return "\n".join([*places, f"… +{more}"] if more > 0 else places)
        return None


class NoticeDelegate(QStyledItemDelegate):
    """Paints a row: severity, what, where, what to do; long words wrap."""

    ICON_PX = 18
    MARGIN_PX = 8

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the wrapped words need at the view's width."""
        width = self._view.viewport().width()
        notice: Notice = index.data(NOTICE_ROLE)
        blocks = self._blocks(notice, option.font, self._room(width))
        height = sum(height for _, _, _, height in blocks)
        return QSize(width, height + 2 * self.MARGIN_PX)

    def _room(self, width: int) -> int:
        return max(80, width - self.ICON_PX - 3 * self.MARGIN_PX)

    def _blocks(self, notice: Notice, font: QFont, width: int) -> list[tuple[str, QFont, str, int]]:
        """Return (text, font, colour, height) of each block below the title line."""
        one = notice.failure
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        blocks = [(one.title, bold, theme.TEXT, QFontMetrics(bold).lineSpacing())]
        advice = f"→ {one.advice}" if one.advice else ""
        for text, colour in ((one.message, theme.TEXT), (advice, theme.ACCENT)):
            if text:
                room = QRect(0, 0, width, 10_000)
                height = QFontMetrics(font).boundingRect(room, _WRAP, text).height()
                blocks.append((text, font, colour, height))
        return blocks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        notice: Notice = index.data(NOTICE_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.SELECTED))
        margin = self.MARGIN_PX
        left, top = option.rect.left() + margin, option.rect.top() + margin
        severity = notice.failure.severity
        colour = SEVERITY_COLOURS.get(severity, theme.MUTED)
        name = severity if severity in SEVERITY_COLOURS else "info"
        scale = 2 if painter.device().devicePixelRatioF() > 1 else 1
        painter.drawPixmap(left, top, pixmap(name, colour, self.ICON_PX, scale))
        left += self.ICON_PX + margin
        width = self._room(option.rect.width())
        for number, (text, font, ink, height) in enumerate(
            self._blocks(notice, option.font, width)
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRect(left, top, width, height), _WRAP, text)
            if number == 0:
                used = QFontMetrics(font).horizontalAdvance(text) + 2 * margin
                self._paint_place(painter, notice, QRect(left + used, top, width - used, height))
            top += height
        painter.setPen(QColor(theme.LINE))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_place(self, painter: QPainter, notice: Notice, room: QRect) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.MUTED))
        text = QFontMetrics(font).elidedText(
            notice.place_text, Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(room, 0, text)


class NoticeList(QListView):
    """The list on screen."""

    def __init__(self, model: NoticeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(NoticeDelegate(self))
        self.setProperty("role", "bare")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Notices"))

    def content_height(self) -> int:
        """Return the height of every row together, in pixels."""
        return sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
