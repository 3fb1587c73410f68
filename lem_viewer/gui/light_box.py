"""The light box: the open study's views, linked, with what the model and the truth say of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from lem_viewer.errors import Failure
from lem_viewer.gui import windowing
from lem_viewer.gui.board import Board
from lem_viewer.gui.feed import Feed
from lem_viewer.gui.hover_evidence import HoverEvidence
from lem_viewer.gui.linked_windows import LinkedWindows
from lem_viewer.gui.links import Links, Places
from lem_viewer.gui.protocol_shelf import ProtocolShelf
from lem_viewer.gui.session import Session
from lem_viewer.gui.slice_controls import SliceControls
from lem_viewer.gui.strip import Strip
from lem_viewer.gui.tile_menu import make_side_menu, make_view_menu
from lem_viewer.gui.tools import MOUSE_HELP as MOUSE_HELP
from lem_viewer.gui.translate import tr
from lem_viewer.gui.true_size import show_true_size
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.gui.workbench import Workbench

_BUILD_PAUSE_MS = 4


class LightBox(QWidget):
    """Four views (or as many as there are), and what can be done with them.

    Parameters
    ----------
    session : Session

    Signals
    -------
    pointer_moved(str)
        For the status bar: view, row, column, value, spacing, score under the pointer.
    window_changed(str)
        For the status bar: the active view's window.
    view_double_clicked(str)
        Key of the view.
    place_chosen(bool)
        Whether a place waits for a view.
    """

    pointer_moved = Signal(str)
    window_changed = Signal(str)
    view_double_clicked = Signal(str)
    place_chosen = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Light box"))
        self.setAccessibleDescription(tr("The mammogram views of the open study"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.protocols = ProtocolShelf()
        self.board = Board(self)
        self.strip = Strip(self)
        self._lay_out()
        self._links = Links(self.board, session)
        self._places = Places(self._links)
        self._windows = LinkedWindows(self._links, self.tell_window)
        self._own_click = False
        self._builder = QTimer(self)
        self._builder.setInterval(_BUILD_PAUSE_MS)
        self._builder.timeout.connect(self._build_a_step)
        self.board.tile_made.connect(self._connect_tile)
        self.board.choice.changed.connect(self.place_chosen)
        self.slices = SliceControls(session, self.board, self)
        self.board.page_changed.connect(self._show_place)
        self.strip.page_wanted.connect(self.turn_page)
        self.strip.page_chosen.connect(lambda index: self.turn_page(index - self.board.page_index))
        session.focus_requested.connect(self._focus_on)
        self.bench = Workbench(session, self, self._links, self._windows)
        self._show_place()
        self._evidence = HoverEvidence(session, self.board)
        self._feed = Feed(session, self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.board, 1)
        column.addWidget(self.strip)

    # ------------------------------------------------------------------ which views

    @property
    def active_tile(self) -> ViewTile | None:
        """The tile that the keyboard acts on."""
        return self._links.active

    def next_view(self) -> None:
        """Make the next view active, whatever page it is on."""
        self._step_view(1)

    def previous_view(self) -> None:
        """Make the view before active."""
        self._step_view(-1)

    def _step_view(self, by: int) -> None:
        self.board.leave_place()
        keys = [tile.key for tile in self.board.ordered]
        if keys and self.active_tile is not None:
            at = keys.index(self.active_tile.key)
            self._session.set_active_view(keys[(at + by) % len(keys)])

    def turn_page(self, by: int) -> None:
        """Go to the next (+1) or the previous (-1) step of the hanging protocol."""
        self.board.show_page(self.board.page_index + by)
        shown = self.board.shown
        if shown and self.active_tile not in shown:
            self._session.set_active_view(shown[0].key)

    def next_double(self) -> None:
        """Hang the next of the views that fit where the active one hangs."""
        tile = self.active_tile
        if tile is not None:
            self._session.set_active_view(self.board.next_double(tile.key))

    def choose_place(self) -> None:
        """Choose the next place of the step, empty or not, for the browser's Ctrl+Enter."""
        self.board.choose_place()

    def hang_here(self, key: str) -> None:
        """Hang a view in the chosen place, else where the active one hangs."""
        if self.board.hang_in_choice(key):
            self._session.set_active_view(key)
            return
        tile = self.active_tile
        if tile is not None and tile in self.board.shown:
            self.board.hang_instead(key, tile.key)
            self._session.set_active_view(key)

    def use_protocol(self) -> None:
        """Take up the protocol that the reader chose; where it is gone, the default, and say so."""
        for failure in self.protocols.take_failures():
            self._session.add_notice(failure)
        wanted = self._session.settings.hanging_protocol
        if wanted and not self.protocols.has(wanted):
            message = tr("there is no usable protocol {0!r}; the default is used", wanted)
            advice = tr("Choose another one in View > Hanging protocol.")
            self._session.add_notice(Failure.warning(tr("Hanging protocol"), message, advice))
        self.board.protocol = self.protocols.get(wanted)

    def toggle_full(self, key: str | None = None) -> None:
        """Show one view over the whole light box, and back."""
        tile = self.board.tiles.get(key) if key else self.active_tile
        if tile is not None:
            goes_back = self.board.full_key == tile.key
            self.board.set_full("" if goes_back else tile.key)
            self._session.set_active_view(tile.key)

    def is_full(self) -> bool:
        """Return True while one view fills the light box."""
        return bool(self.board.full_key)

    def toggle_evidence(self) -> None:
        """Show what the selected extremum's score came from, and the heat map again."""
        self._evidence.toggle()

    def hide_overlays(self, hidden: bool) -> None:
        """Show the views without anything over them, and with it again."""
        for tile in self.board.tiles.values():
            tile.overlays.hidden = hidden
            tile.update()
        self.show_marks(hidden=hidden)

    # ------------------------------------------------------------------ place and size

    def fit(self) -> None:
        """Show the active view wholly, and those linked to it."""
        self._places.fit()

    def one_to_one(self) -> None:
        """Show one image pixel on one screen pixel, about the middle of what is in sight."""
        self._places.one_to_one()

    def zoom_in(self) -> None:
        """Zoom in a step about the middle."""
        self._places.step(1)

    def zoom_out(self) -> None:
        """Zoom out a step about the middle."""
        self._places.step(-1)

    def pan(self, dx: float, dy: float) -> None:
        """Move the active picture by device-independent pixels; the other breast's is mirrored."""
        tile = self.active_tile
        if tile is not None:
            dpr = tile.devicePixelRatioF()
            self._places.pan(tile, dx * tile.viewport.outward * dpr, dy * dpr)

    def _focus_on(self, key: str, row: float, col: float) -> None:
        tile = self.board.tiles.get(key)
        if tile is not None:
            self.board.bring_up(key)
            if not self._own_click:
                self._places.focus(tile, row, col)

    def true_size(self) -> None:
        """Show the views as large as the breast is; say of which that is not known."""
        tile = self.active_tile
        if tile is None:
            return
        left_out, is_known = show_true_size(self._links.of_place(tile))
        if not is_known:
            self._session.add_notice(
                Failure.warning(
                    tr("True size"),
                    tr("the size of this screen's pixels is not known"),
                    tr("Measure it in the preferences, under Display."),
                )
            )
        elif left_out:
            self._session.add_notice(
                Failure.warning(
                    tr("True size"),
                    tr("no pixel spacing, so no true size: {0}", ", ".join(left_out)),
                )
            )

    def step_slice(self, by: int) -> None:
        """Go so many slices on or back in the active view."""
        self.slices.step(by)

    def toggle_cine(self) -> None:
        """Let the active view's slices run by themselves, or stop them."""
        self.slices.toggle_cine()

    # ------------------------------------------------------------------ grey scale

    def invert(self) -> None:
        """Turn black to white and back."""
        self._windows.invert()

    def is_inverted(self) -> bool:
        """Return True while the active view is shown inverted at the reader's wish."""
        return self.active_tile is not None and self.active_tile.invert_again

    def voi_names(self, key: str) -> list[str]:
        """Return the windows on offer for a view; the file's default comes first."""
        mammogram = self._session.mammograms.get(key)
        return windowing.voi_names(mammogram) if mammogram else []

    def voi_index(self) -> int:
        """Return which of the windows on offer the active view shows; -1 for none of them."""
        tile = self.active_tile
        if tile is None or tile.mammogram is None or tile.voi is None:
            return -1
        return windowing.voi_index(tile.mammogram, tile.voi)

    def set_voi(self, index: int) -> None:
        """Use one of the windows on offer; linked views that lack it keep theirs."""
        self._windows.choose(index)

    def set_percentile_window(self) -> None:
        """Use the window over the percentiles of each breast's own values."""
        self._windows.choose_percentile()

    def nudge_window(self, center_steps: float, width_steps: float) -> None:
        """Move the window's centre and width by small steps, as parts of its width."""
        self._windows.nudge(center_steps, width_steps)

    def reset_view(self) -> None:
        """Show window, zoom and inversion as the file has them."""
        self.fit()
        self._windows.reset()

    def tell_window(self) -> None:
        """Tell the status bar the active view's window."""
        self.window_changed.emit(self._windows.text())

    # ------------------------------------------------------------------ tiles and pages

    def grab_view(self, key: str) -> QImage:
        """Return a view as it is shown, with its words and overlays."""
        return self.board.tiles[key].grab().toImage()

    def build_ahead(self) -> None:
        """Make the pyramids that will be needed, a step whenever the GUI thread is idle."""
        self._builder.start()

    def _build_a_step(self) -> None:
        shown = self.board.shown
        if any(tile.refine() for tile in shown):
            return
        others = [tile for tile in self.board.tiles.values() if tile not in shown]
        for tile in (*shown, *others):
            if tile.canvas is not None and tile.canvas.pyramid.build_next(largest=2):
                return
        for tile in self.board.tiles.values():
            if tile.canvas is not None and tile.viewport.is_home:
                tile.canvas.slim_down()
        self._builder.stop()

    def _connect_tile(self, tile: ViewTile) -> None:
        mouse = tile.mouse
        tile.picture.is_patient = True
        tile.refinement_wanted.connect(self.build_ahead)
        mouse.pressed.connect(self.board.leave_place)
        mouse.pressed.connect(lambda: self._session.set_active_view(tile.key))
        mouse.window_dragged.connect(lambda *change: self._windows.drag(tile, *change))
        mouse.panned.connect(lambda *by: self._places.pan(tile, *by))
        mouse.zoomed.connect(lambda *how: self._places.zoom(tile, *how))
        mouse.double_clicked.connect(lambda: self._double_clicked(tile))
        mouse.extremum_clicked.connect(lambda index: self._select(tile, index))
        mouse.menu_requested.connect(lambda at: self._show_menu(tile, at))
        mouse.chip_clicked.connect(lambda _name, at: self._show_side_menu(tile, at))
        mouse.pointer_moved.connect(self.pointer_moved)

    def _double_clicked(self, tile: ViewTile) -> None:
        self.toggle_full(tile.key)
        self.view_double_clicked.emit(tile.key)

    def _select(self, tile: ViewTile, index: int) -> None:
        self._own_click = True  # the reader looks at it already: nothing jumps
        try:
            self._session.select_extremum(tile.key, index)
        finally:
            self._own_click = False

    def _show_menu(self, tile: ViewTile, at: QPoint) -> None:
        acts = [
            (tr("Fit"), self.fit),
            (tr("1:1 pixels"), self.one_to_one),
            (tr("Invert"), self.invert),
            (tr("Full view and back"), self.toggle_full),
            (tr("Reset"), self.reset_view),
        ]
        drawn = self.bench.acts_at(tile, at)
        if tile.header.is_slice:
            acts.append(
                (
                    tr("Let the model read this slice"),
                    lambda: self._session.analyse_slice(tile.key),
                )
            )
        windows = self.voi_names(tile.key)
        menu = make_view_menu(windows, self.set_voi, acts, self._side_menu(tile), self, drawn)
        self._pop_up(menu, at)

    def _show_side_menu(self, tile: ViewTile, at: QPoint) -> None:
        self._pop_up(self._side_menu(tile), at)

    def _side_menu(self, tile: ViewTile) -> QMenu:
        def name(laterality: str, view: str) -> None:
            self._session.set_side_and_view(tile.key, laterality, view)

        return make_side_menu(tile.header, name, self)

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down; everything else is an action of the window."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if by:
            self.turn_page(by)
        else:
            super().keyPressEvent(event)

    def show_marks(self, *, hidden: bool = False) -> None:
        """Explain under the views the marks that are drawn on them."""
        self.strip.show_marks(
            self._session.settings.overlays,
            predicted=bool(self._session.predictions) and not hidden,
            truth=bool(self._session.truths) and not hidden,
        )

    def _show_place(self) -> None:
        board = self.board
        if board.full_key:
            name = tr("{0} alone", board.tiles[board.full_key].header.title)
            self.strip.show_step(name, pages=1, page=0)
        else:
            name = tr(board.page.name) if board.page else ""
            self.strip.show_step(name, pages=len(board.pages), page=board.page_index)
        self.show_marks()
