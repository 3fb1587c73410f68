"""Which views go together, and what zoom, pan and fit do to them."""

from __future__ import annotations

from dataclasses import replace

from lem_viewer.gui.board import Board
from lem_viewer.gui.session import Session
from lem_viewer.gui.tools import ZOOM_STEP
from lem_viewer.gui.view_tile import ViewTile

FOCUS_MM, FOCUS_PX = 50.0, 700.0  # what a finding is shown with, across the tile's smaller side


class Links:
    """Which tile the keyboard acts on, and which go with it.

    Parameters
    ----------
    board : Board
    session : Session
    """

    def __init__(self, board: Board, session: Session) -> None:
        self.board = board
        self._session = session

    @property
    def active(self) -> ViewTile | None:
        """The active view's tile, else the first in sight."""
        tile = self.board.tiles.get(self._session.active_view)
        if tile is None and self.board.shown:
            tile = self.board.shown[0]
        return tile

    @property
    def are_linked(self) -> bool:
        """True while the views are windowed together."""
        return self._session.settings.linked

    def of_place(self, tile: ViewTile) -> list[ViewTile]:
        """Return the tiles in sight that zoom and move with ``tile``, itself included.

        Those out of sight are shown anew when the reader comes to them.
        """
        if self.board.full_key or not self._session.settings.linked:
            return [tile]
        shown = self.board.shown
        return shown if tile in shown else [tile]

    @property
    def are_mirrored(self) -> bool:
        """True where left and right breast move in mirror image."""
        return self._session.settings.mirrored

    def of_window(self, tile: ViewTile) -> list[ViewTile]:
        """Return the tiles with pixels that are windowed with ``tile``, itself included."""
        return [each for each in self._linked(tile) if each.mammogram is not None]

    def _linked(self, tile: ViewTile) -> list[ViewTile]:
        return list(self.board.tiles.values()) if self._session.settings.linked else [tile]


class Places:
    """Moves and scales the linked views; left and right breast mirror each other.

    Parameters
    ----------
    links : Links
    """

    def __init__(self, links: Links) -> None:
        self._links = links

    def fit(self) -> None:
        """Show the active view wholly, and those linked to it."""
        tile = self._links.active
        for each in self._links.of_place(tile) if tile else ():
            each.set_viewport(replace(each.viewport, zoom=1.0, out=0.0, down=0.0))

    def one_to_one(self) -> None:
        """Show one image pixel on one screen pixel."""
        tile = self._links.active
        if tile is not None:
            wanted = 1.0 / (tile.viewport.fit_scale * min(tile.viewport.pitch))
            self._zoom_about_middle(tile, wanted / tile.viewport.zoom)

    def step(self, steps: int) -> None:
        """Zoom by so many key presses, about the middle."""
        if self._links.active is not None:
            self._zoom_about_middle(self._links.active, ZOOM_STEP**steps)

    def _zoom_about_middle(self, tile: ViewTile, factor: float) -> None:
        """Zoom each linked view about the middle of what of it lies on its tile."""
        for each in self._links.of_place(tile):
            viewport = each.viewport
            left, top, right, bottom = viewport.transform().extent()
            x = (max(left, 0) + min(right, viewport.width)) / 2
            y = (max(top, 0) + min(bottom, viewport.height)) / 2
            each.set_viewport(viewport.zoomed(factor, *viewport.anchor(x, y)))

    def zoom(self, tile: ViewTile, factor: float, out: float, down: float) -> None:
        """Zoom about a place given as :meth:`Viewport.anchor` does."""
        x, y = _on_screen(tile, out, down)
        for each in self._links.of_place(tile):
            place = (out, down)
            if not self._links.are_mirrored:
                wide, high = each.viewport.width, each.viewport.height
                part = (x / tile.viewport.width, y / tile.viewport.height)
                place = each.viewport.anchor(part[0] * wide, part[1] * high)
            elif (each.viewport.justify == "centre") != (tile.viewport.justify == "centre"):
                place = each.viewport.anchor(each.viewport.width / 2, each.viewport.height / 2)
            each.set_viewport(each.viewport.zoomed(factor, *place))

    def pan(self, tile: ViewTile, out: float, down: float) -> None:
        """Move by device pixels away from the chest wall and down."""
        before = tile.viewport
        after = before.panned(out, down)
        for each in self._links.of_place(tile):
            outwards = after.out - before.out
            if not self._links.are_mirrored:  # the same way on the screen
                outwards *= before.outward * each.viewport.outward
            moved = replace(
                each.viewport,
                out=each.viewport.out + outwards,
                down=each.viewport.down + after.down - before.down,
            )
            each.set_viewport(moved)

    def focus(self, tile: ViewTile, row: float, col: float) -> None:
        """Centre a stored pixel of one view, with its surroundings at a reading size."""
        viewport = tile.viewport
        across = FOCUS_MM if tile.header.spacing is not None else FOCUS_PX
        zoom = min(viewport.width, viewport.height) / (across * viewport.fit_scale)
        tile.set_viewport(viewport.centred_on(row, col, max(zoom, viewport.zoom, 1.0)))


def _on_screen(tile: ViewTile, out: float, down: float) -> tuple[float, float]:
    """Return where on its tile a place is that is given as :meth:`Viewport.anchor` does."""
    viewport = tile.viewport
    homes = {"left": 0.0, "right": float(viewport.width), "centre": viewport.width / 2}
    return homes[viewport.justify] + out * viewport.outward, down + viewport.height / 2
