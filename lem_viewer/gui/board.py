"""Where the tiles hang: pages of tiles side by side, or one view over the whole board."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lem_viewer.gui import theme
from lem_viewer.gui.hanging import Page, hang
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.gui.viewport import Viewport
from lem_viewer.settings import Settings
from lem_viewer.values.image import ViewHeader

_GAP_PX = 2  # between rows, and between columns whose chest walls do not meet
_ALIKE = 1.5  # views without spacing whose sizes differ by less are taken to share a scale


class Board(QWidget):
    """The tiles of the open study.

    Signals
    -------
    tile_made(object)
        A new :class:`ViewTile`, to be connected.
    page_changed()
    """

    tile_made = Signal(object)
    page_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiles: dict[str, ViewTile] = {}
        self.pages: tuple[Page, ...] = ()
        self.page_index = 0
        self.full_key = ""
        self._hung: dict[str, Viewport] = {}  # while one view is full: where the others were
        self._gaps: list[tuple[QRect, str]] = []  # empty places and what is missing there
        self.setAccessibleName(self.tr("Views"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ------------------------------------------------------------------ what hangs

    def set_views(self, headers: Sequence[ViewHeader], settings: Settings) -> None:
        """Hang views; tiles that are there already are kept with what they show."""
        full_key = self.full_key
        self._leave_full()
        wanted = {header.key for header in headers}
        for key in [key for key in self.tiles if key not in wanted]:
            gone = self.tiles.pop(key)
            gone.hide()
            gone.deleteLater()
        for header in headers:
            tile = self.tiles.get(header.key)
            if tile is None:
                tile = self.tiles[header.key] = ViewTile(header, settings, self)
                tile.set_settings(settings)
                self.tile_made.emit(tile)
            elif tile.header != header:
                tile.set_header(header)
        self.pages = hang(headers)
        self.page_index = min(self.page_index, max(0, len(self.pages) - 1))
        self._arrange()
        self.page_changed.emit()
        if full_key in self.tiles:
            self.set_full(full_key)

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
        self.page_index = 0
        self.set_views((), Settings())

    @property
    def ordered(self) -> list[ViewTile]:
        """All tiles in the order in which they hang."""
        return [self.tiles[key] for page in self.pages for key in page.keys]

    @property
    def shown(self) -> list[ViewTile]:
        """The tiles that can be seen now."""
        if self.full_key:
            return [self.tiles[self.full_key]]
        return [self.tiles[key] for key in self.pages[self.page_index].keys] if self.pages else []

    def page_of(self, key: str) -> int:
        """Return the page a view hangs on."""
        return next(i for i, page in enumerate(self.pages) if key in page.keys)

    def show_page(self, index: int) -> None:
        """Turn to a page."""
        index = min(max(index, 0), max(0, len(self.pages) - 1))
        if index != self.page_index or self.full_key:
            self.page_index = index
            self._leave_full()
            self._arrange()
            self.page_changed.emit()

    def bring_up(self, key: str) -> None:
        """Make sure that a view can be seen: turn to its page, or show it full in turn."""
        if key not in self.tiles or self.tiles[key] in self.shown:
            return
        if self.full_key:
            self.set_full(key)
        else:
            self.show_page(self.page_of(key))

    def set_full(self, key: str) -> None:
        """Show one view over the whole board; an empty key goes back to the page."""
        if key == self.full_key:
            return
        self._leave_full()
        if key:
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

    # ------------------------------------------------------------------ where it hangs

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hang everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Hang everything anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        self._gaps = []
        shown = set(self.shown)
        for number, page in enumerate(self.pages):
            self._arrange_page(page, number == self.page_index and not self.full_key)
        if self.full_key:
            tile = self.tiles[self.full_key]
            tile.setGeometry(self.rect())
            _scale(tile, _own_fit_scale(tile))
        for tile in self.tiles.values():
            tile.setVisible(tile in shown)
        self.update()

    def _arrange_page(self, page: Page, is_shown: bool) -> None:
        rows, cols = len(page.rows), len(page.rows[0])
        across = 0 if page.standard else _GAP_PX
        columns = _parts(self.width(), cols, across)
        tiles = []
        for (top, high), row in zip(_parts(self.height(), rows, _GAP_PX), page.rows, strict=True):
            for (left, wide), place in zip(columns, row, strict=True):
                box = QRect(left, top, wide, high)
                if place.key is None:
                    if is_shown:
                        self._gaps.append((box, place.missing))
                elif place.key != self.full_key:
                    self.tiles[place.key].setGeometry(box)
                    tiles.append(self.tiles[place.key])
        for tile, fit_scale in _common_scales(tiles):
            _scale(tile, fit_scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the empty places: black, with the name of what is missing."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme.GROUND))
        for box, missing in self._gaps:
            painter.fillRect(box, Qt.GlobalColor.black)
            painter.setPen(QColor(theme.DISABLED))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, missing)
        painter.end()


def _parts(length: int, count: int, gap: int) -> list[tuple[int, int]]:
    """Divide a length; return (first, size) of each part, none more than 1 px larger."""
    edges = [round(index * (length + gap) / count) for index in range(count + 1)]
    return [(edges[i], max(1, edges[i + 1] - gap - edges[i])) for i in range(count)]


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
