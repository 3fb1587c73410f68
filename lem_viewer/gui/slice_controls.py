"""How the reader scrolls a stack: bar, wheel and keys; what the tile says of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent

from lem_viewer.gui.board import Board
from lem_viewer.gui.session import Session
from lem_viewer.gui.slice_bar import SliceBar
from lem_viewer.gui.translate import tr
from lem_viewer.gui.view_tile import SLICE_BAR_PX, ViewTile

_NOTCH = 120


class SliceControls(QObject):
    """Joins the session's slices and the board's tiles.

    Parameters
    ----------
    session : Session
    board : Board
    parent : QObject
    """

    def __init__(self, session: Session, board: Board, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._board = session, board
        self._bars: dict[ViewTile, SliceBar] = {}
        self._turned = 0
        board.tile_made.connect(self._dress)
        session.slice_shown.connect(self._show)
        session.slices.changed.connect(self._tell)

    # ------------------------------------------------------------------ tiles

    def _dress(self, tile: ViewTile) -> None:
        """Give a stack's tile its bar and its wheel."""
        if not tile.header.is_stack:
            return
        bar = SliceBar(tile.header.frames, tile)
        bar.setValue(self._session.slices.index(tile.key))
        bar.valueChanged.connect(lambda index: self._session.slices.go(tile.key, index))
        self._bars[tile] = bar
        tile.destroyed.connect(lambda: self._bars.pop(tile, None))
        tile.installEventFilter(self)
        self._place(tile)
        self._tell(tile.key)

    def _place(self, tile: ViewTile) -> None:
        """Put the bar at the nipple side, where the words stand too."""
        bar = self._bars[tile]
        left = tile.width() - SLICE_BAR_PX if tile.header.laterality == "L" else 0
        bar.setGeometry(left, 0, SLICE_BAR_PX, tile.height())
        bar.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll with Shift and the wheel; keep the bar in its place."""
        if not isinstance(watched, ViewTile) or watched not in self._bars:
            return False
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._wheel(watched, event)
            return True
        if event.type() == QEvent.Type.Resize:
            self._place(watched)
        return False

    def _wheel(self, tile: ViewTile, event: QWheelEvent) -> None:
        """Go a slice for each notch; what a fine wheel turns adds up."""
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        self._session.set_active_view(tile.key)
        if steps:
            self._session.slices.step(tile.key, -steps)
        event.accept()

    # ------------------------------------------------------------------ keys

    def step(self, by: int) -> None:
        """Go so many slices on or back in the active view; far beyond means to the end."""
        self._session.slices.step(self._session.active_view, by)

    def toggle_cine(self) -> None:
        """Let the active view's slices run by themselves, or stop them."""
        rate_hz = min(max(self._session.settings.cine_hz, 1.0), 30.0)
        self._session.slices.toggle_cine(self._session.active_view, rate_hz)

    # ------------------------------------------------------------------ what is shown

    def _show(self, key: str) -> None:
        tile = self._board.tiles.get(key)
        if tile is not None and key in self._session.mammograms:
            tile.set_slice(self._session.mammograms[key])

    def _tell(self, key: str) -> None:
        tile, slices = self._board.tiles.get(key), self._session.slices
        if tile is None or tile not in self._bars:
            return
        bar = self._bars[tile]
        bar.blockSignals(True)
        bar.setValue(slices.index(key))
        bar.blockSignals(False)
        bar.set_ready(slices.kept(key))
        tile.set_slice_text(self._text_of(key))

    def _text_of(self, key: str) -> str:
        """Return ``Slice 31/60  30 mm``, and what keeps it from being shown."""
        slices, mammogram = self._session.slices, self._session.mammograms.get(key)
        if mammogram is None or mammogram.stack is None:
            return ""
        stack, index = mammogram.stack, slices.index(key)
        is_slice = stack.word == "slice"
        text = (tr("Slice {0}/{1}") if is_slice else tr("Frame {0}/{1}")).format(
            index + 1, stack.count
        )
        if stack.step_mm:
            text += f"  {index * stack.step_mm:.1f} mm"
        if slices.is_lost(key):
            return tr("{0}  not readable", text)
        if slices.is_waiting(key):
            return f"{text}  …"
        return tr("{0}  cine", text) if slices.playing == key else text
