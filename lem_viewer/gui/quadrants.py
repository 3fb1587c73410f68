"""The quadrants of the breast, one after the other over the whole tile."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lem_viewer.gui.breast_extent import breast_extent
from lem_viewer.gui.links import Links
from lem_viewer.gui.view_tile import ViewTile

#: (out, down) of the quadrants in the order of the walk: 0 is at the chest wall, or above.
WALK = ((0, 0), (1, 0), (1, 1), (0, 1))
_OVERLAP = 0.08  # of the breast that neighbours share, so that nothing falls between them


class Quadrants:
    """Walks the quadrants of the breast on the active view and those that go with it.

    Left and right breasts are mirrored: both show the quadrant at the chest wall, or the nipple.

    Parameters
    ----------
    links : Links
    """

    def __init__(self, links: Links) -> None:
        self._links = links
        self._at: int | None = None

    @property
    def number(self) -> int:
        """Which quadrant is shown, from 1; 0 while the whole breast is."""
        return 0 if self._at is None else self._at + 1

    def step(self, by: int) -> None:
        """Show the next (1) or the previous (-1) quadrant; after the last comes the whole."""
        active = self._links.active
        if active is None:
            return
        if active.viewport.is_home:
            self._at = None
        order: list[int | None] = [None, *range(len(WALK))]
        self._at = order[(order.index(self._at) + by) % len(order)]
        for tile in self._links.of_place(active):
            if self._at is None:
                tile.set_viewport(replace(tile.viewport, zoom=1.0, out=0.0, down=0.0))
            elif tile.mammogram is not None:
                _show(tile, *WALK[self._at])


def _show(tile: ViewTile, out: int, down: int) -> None:
    """Fill a tile with a quadrant of its breast."""
    assert tile.mammogram is not None
    viewport = tile.viewport
    transform = viewport.transform()
    row0, col0, row1, col1 = breast_extent(tile.mammogram).box
    corners = transform.to_screen(np.array([[row0, col0], [row1, col1]]))
    left, top = corners.min(axis=0).tolist()
    right, bottom = corners.max(axis=0).tolist()
    width, height = (right - left) * (0.5 + _OVERLAP), (bottom - top) * (0.5 + _OVERLAP)
    rightwards = (out == 1) == (viewport.outward == 1)
    x = right - width / 2 if rightwards else left + width / 2
    y = bottom - height / 2 if down else top + height / 2
    factor = min(viewport.width / max(width, 1.0), viewport.height / max(height, 1.0))
    row, col = transform.to_stored(np.array([[x, y]]))[0].tolist()
    tile.set_viewport(viewport.centred_on(row, col, viewport.zoom * factor))
