"""Window, curve and inversion of the linked views."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lem_viewer.gui import windowing
from lem_viewer.gui.links import Links
from lem_viewer.gui.tools import window_steps
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.values.image import Mammogram


class LinkedWindows:
    """Changes the window of the active view and of those linked to it.

    Parameters
    ----------
    links : Links
    changed : callable
        Called after a change.
    """

    def __init__(self, links: Links, changed: Callable[[], None]) -> None:
        self._links = links
        self._changed = changed

    def text(self) -> str:
        """Return the active view's window in words; empty where there is none."""
        tile = self._links.active
        if tile is None or tile.voi is None:
            return ""
        return windowing.window_text(tile.voi, inverted=tile.invert_again)

    @property
    def are_linked(self) -> bool:
        """True while the views are windowed together."""
        return self._links.are_linked

    def set_values(self, center: float, width: float) -> None:
        """Give the active view and those linked to it a window by numbers; it keeps its function.

        Parameters
        ----------
        center, width : float
            Modality values; a width below 1 is taken as 1.
        """
        tile = self._links.active
        for each in self._links.of_window(tile) if tile else ():
            if each.voi is not None:
                window = windowing.as_window(each.voi)
                voi = replace(window, center=center, width=max(1.0, width), explanation="")
                each.set_window(voi, invert_again=each.invert_again)
        self._changed()

    def drag(self, tile: ViewTile, centre_part: float, width_factor: float) -> None:
        """Move the centre by a part of the width and widen the window, in each view alike.

        With Ctrl held, this view alone.
        """
        for each in [tile] if tile.mouse.is_alone else self._links.of_window(tile):
            if each.voi is not None:
                voi = windowing.changed(each.voi, centre_part, width_factor)
                each.set_window(voi, invert_again=each.invert_again)
        self._changed()

    def nudge(self, center_steps: float, width_steps: float) -> None:
        """Move centre and width by small steps."""
        if self._links.active is not None:
            self.drag(self._links.active, *window_steps(center_steps, width_steps))

    def invert(self) -> None:
        """Turn black to white and back."""
        tile = self._links.active
        if tile is None:
            return
        wanted = not tile.invert_again
        for each in self._links.of_window(tile):
            if each.voi is not None:
                each.set_window(each.voi, invert_again=wanted)
        self._changed()

    def choose(self, index: int) -> None:
        """Use one of the windows on offer; views that lack it keep theirs."""
        self._choose(lambda _mammogram: index)

    def choose_percentile(self) -> None:
        """Use the window over the percentiles of each breast's own values."""
        self._choose(lambda mammogram: len(mammogram.grayscale.vois))

    def _choose(self, index_of: Callable[[Mammogram], int]) -> None:
        tile = self._links.active
        for each in self._links.of_window(tile) if tile else ():
            assert each.mammogram is not None
            index = index_of(each.mammogram)
            if 0 <= index < len(windowing.voi_names(each.mammogram)):
                voi = windowing.voi_at(each.mammogram, index)
                each.set_window(voi, invert_again=each.invert_again)
        self._changed()

    def reset(self) -> None:
        """Use window and inversion as the file has them."""
        tile = self._links.active
        for each in self._links.of_window(tile) if tile else ():
            assert each.mammogram is not None
            each.set_window(windowing.voi_at(each.mammogram, 0), invert_again=False)
        self._changed()
