"""Shows an extremum's evidence while the pointer rests on its mark, or on request.

The back-propagation runs on the inference lane; what has been made is kept by the session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lem_viewer.gui.session import Session

if TYPE_CHECKING:
    from lem_viewer.gui.board import Board
    from lem_viewer.gui.view_tile import ViewTile

REST_MS = 250  # the pointer passes over marks on its way; only one it rests on is followed back


class HoverEvidence(QObject):
    """Listens to the tiles of a board and to the session.

    Parameters
    ----------
    session : Session
    board : Board
    """

    def __init__(self, session: Session, board: Board) -> None:
        super().__init__(board)
        self._session = session
        self._board = board
        self._shown: tuple[str, int] | None = None  # wanted: view and extremum
        self._is_kept = False  # asked for by key: the pointer does not end it
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        board.tile_made.connect(self._listen)
        session.evidence_arrived.connect(lambda _key, _index: self._show())
        session.selection_changed.connect(self._follow_selection)
        session.analysis_started.connect(lambda _views: self._want(None))
        session.study_closed.connect(lambda: self._want(None))

    def _listen(self, tile: ViewTile) -> None:
        tile.extremum_hovered.connect(lambda index: self._hovered(tile.key, index))

    def _hovered(self, key: str, index: int) -> None:
        if self._is_kept:
            return
        self._want(None if index < 0 else (key, index))
        if index >= 0:
            self._rest.start()

    def _follow_selection(self, key: str, index: int) -> None:
        if self._is_kept:
            self._want((key, index))
            self._ask()

    def toggle(self) -> None:
        """Show the selected extremum's evidence until it is asked for again; no mouse needed."""
        selection = self._session.selection
        if self._is_kept or selection is None:
            self._is_kept = False
            self._want(None)
            return
        self._is_kept = True
        self._want(selection)
        self._ask()

    def _want(self, wanted: tuple[str, int] | None) -> None:
        self._rest.stop()
        if wanted is None:
            self._is_kept = False
        if wanted != self._shown:
            self._shown = wanted
            self._show()

    def _ask(self) -> None:
        if self._shown is not None:
            self._session.follow_back(*self._shown)
            self._show()

    def _show(self) -> None:
        for key, tile in self._board.tiles.items():
            evidence = None
            if self._shown is not None and self._shown[0] == key:
                evidence = self._session.evidence(*self._shown)
            if tile.overlays.set_evidence(evidence):
                tile.update()
