"""Where the tiles hang: steps of tiles side by side, over one or two panes, or one view alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from lem_viewer.gui.cell_label import CellLabel
from lem_viewer.gui.chosen_place import ChosenPlace
from lem_viewer.gui.hanging import Collection, Page, Place, collect, hang
from lem_viewer.gui.pane import Pane
from lem_viewer.gui.partition import Box, boxes_of
from lem_viewer.gui.translate import tr
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.gui.viewport import Viewport
from lem_viewer.settings import Settings
from lem_viewer.values.hanging import Protocol
from lem_viewer.values.image import ViewHeader

_ALIKE = 1.5  # views without spacing whose sizes differ by less are taken to share a scale


class Board(Pane):
    """The tiles of the open study.

    Signals
    -------
    tile_made(object)
        A new :class:`ViewTile`, to be connected.
    page_changed()

    Attributes
    ----------
    protocol : Protocol or None
        How views hang; taken up by the next :meth:`set_views`.
    chosen : str
        A view of the exam that is read; empty: the newest.
    """

    tile_made = Signal(object)
    page_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiles: dict[str, ViewTile] = {}
        self.pages: tuple[Page, ...] = ()
        self.page_index = 0
        self.full_key = ""
        self.protocol: Protocol | None = None
        self.chosen = ""
        self.known: Collection = collect(())
        self.panes: list[Pane] = [self]
        self._labels: dict[str, CellLabel] = {}
        self._boxes: list[Box] = []
        self.choice = ChosenPlace(self)
        self._hung: dict[str, Viewport] = {}  # while one view is full: where the others were
        self.reshaped.connect(self._arrange)
        self.view_dropped.connect(lambda key, at: self.hang_at(key, self, at))

    # ------------------------------------------------------------------ what hangs

    def set_views(self, headers: Sequence[ViewHeader], settings: Settings) -> None:
        """Hang views; tiles that are there already are kept with what they show."""
        full_key = self.full_key
        self.choice.leave()
        self._leave_full()
        wanted = {header.key for header in headers}
        for key in [key for key in self.tiles if key not in wanted]:
            gone = self.tiles.pop(key)
            self._labels.pop(key)
            gone.hide()
            gone.deleteLater()
        for header in headers:
            self._take(header, settings)
        self.pages = hang(headers, self.protocol, self.chosen)
        self.known = collect(headers, self.chosen)
        self.page_index = min(self.page_index, max(0, len(self.pages) - 1))
        self._arrange()
        self.page_changed.emit()
        if full_key in self.tiles:
            self.set_full(full_key)

    def _take(self, header: ViewHeader, settings: Settings) -> None:
        tile = self.tiles.get(header.key)
        if tile is None:
            tile = self.tiles[header.key] = ViewTile(header, settings, self)
            tile.set_settings(settings)
            self._labels[header.key] = CellLabel(tile)
            self.tile_made.emit(tile)
        elif tile.header != header:
            tile.set_header(header)

    def turn(self, header: ViewHeader) -> None:
        """Show a view another way round, in its place."""
        was_full = self.full_key == header.key
        if was_full:
            self._leave_full()
        self.tiles[header.key].set_header(header)
        self._arrange()
        if was_full:
            self.set_full(header.key)

    def clear(self) -> None:
        """Take everything down."""
        self.page_index, self.chosen = 0, ""
        self.set_views((), Settings())

    @property
    def ordered(self) -> list[ViewTile]:
        """All tiles in the order in which they first hang."""
        keys = dict.fromkeys(key for page in self.pages for key in page.keys)
        keys |= dict.fromkeys(self.tiles)  # a view that another was hung over
        return [self.tiles[key] for key in keys]

    @property
    def page(self) -> Page | None:
        """The step that is shown."""
        return self.pages[self.page_index] if self.pages else None

    @property
    def shown(self) -> list[ViewTile]:
        """The tiles that can be seen now."""
        if self.full_key:
            return [self.tiles[self.full_key]]
        return [self.tiles[key] for key in self.page.keys] if self.page else []

    def page_of(self, key: str) -> int:
        """Return the first page a view hangs on; the one that is shown where it hangs on none."""
        return next((i for i, page in enumerate(self.pages) if key in page.keys), self.page_index)

    def show_page(self, index: int) -> None:
        """Go to a step; its views are shown as it says, whatever was zoomed before."""
        index = min(max(index, 0), max(0, len(self.pages) - 1))
        if index != self.page_index or self.full_key:
            is_another = index != self.page_index
            self.page_index = index
            self.choice.leave()
            self._leave_full()
            self._arrange()
            if is_another:
                self._go_home()
            self.page_changed.emit()

    def _go_home(self) -> None:
        for tile in self.shown:
            home = replace(tile.viewport, zoom=1.0, out=0.0, down=0.0)
            if self.page is not None and self.page.size == "pixels":
                home = home.zoomed(1.0 / (home.fit_scale * min(home.pitch)), 0.0, 0.0)
            tile.set_viewport(home)

    def bring_up(self, key: str) -> None:
        """Make sure that a view can be seen: turn to its page, or show it full in turn."""
        if key not in self.tiles or self.tiles[key] in self.shown:
            return
        if self.full_key:
            self.set_full(key)
        else:
            self.show_page(self.page_of(key))

    def set_full(self, key: str) -> None:
        """Show one view over the whole pane; an empty key goes back to the page."""
        if key == self.full_key:
            return
        self.choice.leave()
        self._leave_full()
        if key:
            if self.page is None or key not in self.page.keys:
                self.page_index = self.page_of(key)
            tile = self.tiles[key]
            self._hung = {key: tile.viewport}
            # At home; it gets its size and scale when it is arranged.
            tile.viewport = Viewport.of(tile.header, 1, 1, centred=True)
            self.full_key = key
        self._arrange()
        self.page_changed.emit()

    def _leave_full(self) -> None:
        for key, viewport in self._hung.items():
            if key in self.tiles:
                self.tiles[key].set_viewport(viewport)
        self._hung, self.full_key = {}, ""

    # ------------------------------------------------------------------ what the reader hangs

    def next_double(self, key: str) -> str:
        """Hang the next of the views that fit in a view's place; return its key, or ``key``."""
        for box in self._boxes:
            doubles = box.place.doubles
            if box.place.key == key and len(doubles) > 1:
                other = doubles[(doubles.index(key) + 1) % len(doubles)]
                self._put(box, replace(box.place, key=other, label=self.known.label_of(other)))
                return other
        return key

    def hang_at(self, key: str, pane: Pane, at: QPoint) -> None:
        """Hang a view in the place at a point of a pane; the one that hung there goes."""
        box = next(
            (each for each in self._boxes if each.pane is pane and each.rect.contains(at)), None
        )
        if box is not None and key in self.tiles:
            self._hang_over(key, box)

    def choose_place(self) -> None:
        """Let the reader's next view hang in the next place of the step, the empty ones first."""
        self.set_full("")
        self.choice.step(self._boxes)
        self.choice.show(self._boxes, self.panes)

    def leave_place(self) -> None:
        """Choose no place any more."""
        self.choice.leave()
        self.choice.show(self._boxes, self.panes)

    def hang_in_choice(self, key: str) -> bool:
        """Hang a view in the chosen place; return False where none is chosen."""
        box = self.choice.of(self._boxes)
        if box is None:
            return False
        self.choice.leave()
        self._hang_over(key, box)
        self.choice.show(self._boxes, self.panes)
        return True

    def hang_instead(self, key: str, old_key: str) -> None:
        """Hang a view in the place of another that is shown."""
        self._hang_over(key, next((box for box in self._boxes if box.place.key == old_key), None))

    def _hang_over(self, key: str, box: Box | None) -> None:
        if box is not None and key in self.tiles and key != box.place.key:
            self._put(box, Place(key, label=self.known.label_of(key)))

    def _put(self, box: Box, place: Place) -> None:
        self._leave_full()
        pages = list(self.pages)
        pages[self.page_index] = pages[self.page_index].with_place(box.row, box.col, place)
        self.pages = tuple(pages)
        self._arrange()
        self.page_changed.emit()

    # ------------------------------------------------------------------ where it hangs

    def set_panes(self, panes: Sequence[Pane]) -> None:
        """Spread the steps over these panes, the left one first; the board is one of them."""
        for pane in self.panes:
            pane.set_gaps([])
        self.panes = list(panes)
        self._arrange()
        self.page_changed.emit()

    def _arrange(self) -> None:
        self._boxes = []
        placed: set[str] = set()
        order = [self.page_index, *range(len(self.pages))] if self.pages else []
        for index in order:
            boxes = boxes_of(self.pages[index], self.panes)
            if index == self.page_index and not self._boxes:
                self._boxes = boxes
            self._hang_boxes(boxes, placed)
        for pane in self.panes:
            pane.set_gaps(self._gaps_of(pane))
        if self.full_key:
            tile = self.tiles[self.full_key]
            tile.setGeometry(self._pane_of(tile).rect())
            _scale(tile, _own_fit_scale(tile))
            tile.raise_()
        shown = set(self.shown)
        for key, tile in self.tiles.items():
            tile.setVisible(tile in shown)
            is_left = tile.header.laterality == "L"
            self._labels[key].show_place(self._place_of(key), on_left=not is_left)
        self.choice.show(self._boxes, self.panes)

    def _pane_of(self, tile: ViewTile) -> Pane:
        return next((pane for pane in self.panes if pane is tile.parentWidget()), self)

    def _place_of(self, key: str) -> Place:
        own = next((box.place for box in self._boxes if box.place.key == key), None)
        return own or Place(key, label=self.known.label_of(key))

    def _gaps_of(self, pane: Pane) -> list[tuple[QRect, str]]:
        if self.full_key:
            return []
        gaps, hung = [], set()
        for box in self._boxes:
            key = box.place.key
            if box.pane is pane and (key is None or key in hung):
                gaps.append((box.rect, box.place.missing if key is None else tr("see above")))
            hung.add(key)
        return gaps

    def _hang_boxes(self, boxes: Sequence[Box], placed: set[str]) -> None:
        """Give tiles their place, those that have none yet; all of a page share a scale."""
        tiles = []
        for box in boxes:
            key = box.place.key
            if key is None or key in placed:
                continue
            placed.add(key)
            tile = self.tiles[key]
            if tile.parentWidget() is not box.pane:
                tile.setParent(box.pane)
            if key != self.full_key:
                tile.setGeometry(box.rect)
                tiles.append(tile)
        for tile, fit_scale in _common_scales(tiles):
            _scale(tile, fit_scale)


def _own_fit_scale(tile: ViewTile) -> float:
    return Viewport.of(tile.header, *tile.device_size).own_fit_scale


def _scale(tile: ViewTile, fit_scale: float) -> None:
    tile.set_viewport(tile.viewport.resized(*tile.device_size, fit_scale))


def _common_scales(tiles: Sequence[ViewTile]) -> list[tuple[ViewTile, float]]:
    """Return each tile's scale at fit: equal mm on the screen for all views with spacing.

    Without spacing nothing is known; views of about the same size are then taken to come from one
    device and are shown alike, others each fit their own tile.
    """
    scales = []
    for has_spacing in (True, False):
        group = [tile for tile in tiles if (tile.header.spacing is not None) == has_spacing]
        own = [_own_fit_scale(tile) for tile in group]
        if own and (has_spacing or max(own) < _ALIKE * min(own)):
            own = [min(own)] * len(own)
        scales += list(zip(group, own, strict=True))
    return scales
