"""A surface on which tiles hang: the light box's own, or that of the second window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from lem_viewer.gui import theme

#: A dragged view: its key as UTF-8.
VIEW_MIME = "application/x-lem-viewer-view"

_FRAME_PX = 4


class PlaceFrame(QWidget):
    """A dashed frame over a place, unlike the active view's; the picture within stays as it is."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame along the edges."""
        painter = QPainter(self)
        pen = QPen(QColor(theme.ACCENT), _FRAME_PX, Qt.PenStyle.DashLine)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = _FRAME_PX // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))
        painter.end()


class Pane(QWidget):
    """Paints the empty places and takes views that are dropped onto a place.

    Signals
    -------
    reshaped()
        It has another size or lies on a screen of another density.
    view_dropped(str, QPoint)
        The key of a view, and where on the pane.
    """

    reshaped = Signal()
    view_dropped = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[tuple[QRect, str]] = []
        self._frame: PlaceFrame | None = None
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_gaps(self, gaps: list[tuple[QRect, str]]) -> None:
        """Say which places are empty, and what is missing there."""
        self._gaps = gaps
        self.update()

    def frame_place(self, box: QRect) -> None:
        """Frame the place that the keyboard would hang a view in; an empty box takes it away."""
        if self._frame is None:
            if box.isEmpty():
                return
            self._frame = PlaceFrame(self)
        self._frame.setGeometry(box)
        self._frame.setVisible(not box.isEmpty())
        self._frame.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hang everything anew."""
        super().resizeEvent(event)
        self.reshaped.emit()

    def event(self, event: QEvent) -> bool:
        """Hang everything anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.reshaped.emit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the empty places: black, with the name of what is missing."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.GROUND))
        for box, missing in self._gaps:
            painter.fillRect(box, Qt.GlobalColor.black)
            painter.setPen(QColor(theme.DISABLED))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, missing)
        painter.end()

    # ------------------------------------------------------------------ drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take views of this program; what comes from outside is the window's."""
        if event.mimeData().hasFormat(VIEW_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Frame nothing, but go on taking it."""
        if event.mimeData().hasFormat(VIEW_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which view was dropped where."""
        if not event.mimeData().hasFormat(VIEW_MIME):
            event.ignore()
            return
        event.acceptProposedAction()
        key = bytes(event.mimeData().data(VIEW_MIME).data()).decode("utf-8", "replace")
        self.view_dropped.emit(key, event.position().toPoint())
