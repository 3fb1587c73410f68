"""Brings to the tiles what the session tells: views, pixels, findings, truth, settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import mark
from lem_viewer.gui.view_tile import NOT_OPENED
from lem_viewer.settings import Settings
from lem_viewer.values.findings import InferenceProgress
from lem_viewer.values.image import StudyOutline, StudyRead, ViewHeader

if TYPE_CHECKING:
    from lem_viewer.gui.light_box import LightBox

READING, QUEUED = mark("reading…"), mark("queued")


class Feed(QObject):
    """Listens to the session for the light box.

    Parameters
    ----------
    session : Session
    light_box : LightBox
    """

    def __init__(self, session: Session, light_box: LightBox) -> None:
        super().__init__(light_box)
        self._session = session
        self._light_box = light_box
        self._board = light_box.board
        self._protocol = session.settings.hanging_protocol
        session.study_outlined.connect(self._hang)
        session.study_closed.connect(self._take_down)
        session.views_added.connect(self._hang_more)
        session.exam_chosen.connect(self.hang_anew)
        session.hanging_edited.connect(self.hang_anew)
        session.mammogram_arrived.connect(self._show_pixels)
        session.header_changed.connect(self._hang_anew)
        session.study_read.connect(self._mark_unread)
        session.truth_arrived.connect(self._show_truth)
        session.analysis_started.connect(self._start_reading)
        session.analysis_progress.connect(self._show_progress)
        session.prediction_arrived.connect(self._show_prediction)
        session.analysis_ended.connect(self._end_reading)
        session.comparison_changed.connect(self._show_difference)
        session.foreign.changed.connect(self._show_foreign)
        session.settings_changed.connect(self._take_settings)
        session.models_changed.connect(self._show_withdrawn)
        session.active_view_changed.connect(self._show_active)
        session.selection_changed.connect(self._show_selection)
        if session.outline is not None:
            self._catch_up(session.outline)

    def _catch_up(self, outline: StudyOutline) -> None:
        """Show a study that was open before the light box was made."""
        self._hang(outline)
        for key in self._board.tiles:
            if key in self._session.mammograms:
                self._show_pixels(key)
            if key in self._session.predictions:
                self._show_prediction(key)
            self._show_truth(key)
        self._show_foreign()

    # ------------------------------------------------------------------ views

    def _hang(self, outline: StudyOutline) -> None:
        self._board.clear()
        self._light_box.use_protocol()
        self._board.chosen = self._session.chosen_exam
        self._board.set_views(self._headers(outline), self._session.settings)
        ordered = self._board.ordered
        if ordered and self._session.active_view not in self._board.tiles:
            self._session.set_active_view(ordered[0].key)
        self._show_active(self._session.active_view)

    def _headers(self, outline: StudyOutline) -> list[ViewHeader]:
        known = self._session.mammograms
        return [known[each.key].header if each.key in known else each for each in outline.views]

    def hang_anew(self) -> None:
        """Hang all views by the protocol in use, from its first step; tiles keep what they show."""
        self._light_box.use_protocol()
        outline = self._session.outline
        if outline is not None:
            self._board.chosen = self._session.chosen_exam
            self._board.page_index = 0
            self._board.set_views(self._headers(outline), self._session.settings)
            if self._board.shown and self._light_box.active_tile not in self._board.shown:
                self._session.set_active_view(self._board.shown[0].key)

    def _hang_more(self) -> None:
        """Hang priors that joined the study; the reader stays at what is shown."""
        outline, board = self._session.outline, self._board
        if outline is None:
            return
        shown = board.page.rows if board.page else None
        board.set_views(self._headers(outline), self._session.settings)
        same = [index for index, page in enumerate(board.pages) if page.rows == shown]
        if same:
            board.show_page(same[0])

    def _take_down(self) -> None:
        self._board.clear()
        self._light_box.tell_window()

    def _show_pixels(self, key: str) -> None:
        tile = self._board.tiles.get(key)
        if tile is None:
            return
        mammogram = self._session.mammograms[key]
        if mammogram.header != tile.header:
            self._take_header(tile.header, mammogram.header)
        tile.set_mammogram(mammogram)
        self._light_box.tell_window()
        self._light_box.build_ahead()

    def _take_header(self, old: ViewHeader, new: ViewHeader) -> None:
        """Take what the pixels told; only a view that hangs elsewhere moves the others."""
        turned = replace(
            old, orientation=new.orientation, orientation_source=new.orientation_source
        )
        if turned == new:
            self._board.turn(new)
        elif self._session.outline is not None:
            self._board.set_views(self._headers(self._session.outline), self._session.settings)

    def _hang_anew(self, key: str) -> None:
        """Hang all views anew after one of them has been named; each keeps what it shows."""
        outline = self._session.outline
        if outline is None:
            return
        self._board.set_views(self._headers(outline), self._session.settings)
        tile = self._board.tiles.get(key)
        if tile is not None and key in self._session.mammograms:
            tile.set_mammogram(self._session.mammograms[key])
        if tile is not None and key not in self._session.predictions:
            tile.set_prediction(None)
        self._board.bring_up(key)

    def _mark_unread(self, _read: StudyRead) -> None:
        for tile in self._board.tiles.values():
            if tile.mammogram is None:
                tile.set_state(NOT_OPENED)

    # ------------------------------------------------------------------ findings and truth

    def _start_reading(self, _views: int) -> None:
        for key, tile in self._board.tiles.items():
            tile.set_prediction(None)
            tile.overlays.set_difference(None)
            tile.set_reading(QUEUED if key in self._session.analysed else "")
        self._light_box.show_marks()

    def _show_progress(self, progress: InferenceProgress) -> None:
        for key, tile in self._board.tiles.items():
            if key == progress.key and key not in self._session.predictions:
                tile.set_reading(READING)

    def _show_prediction(self, key: str) -> None:
        tile = self._board.tiles.get(key)
        if tile is not None:
            tile.set_reading("")
            tile.set_prediction(self._session.predictions.get(key))
            self._show_withdrawn()
            self._show_difference(key)
            self._light_box.show_marks()

    def _show_withdrawn(self) -> None:
        """Say on each view whether the model that read it must not be used any more."""
        for key, tile in self._board.tiles.items():
            said = self._session.predictions.get(key)
            tile.set_withdrawn(said is not None and self._session.is_withdrawn(said.model_id))

    def _end_reading(self, _how: str) -> None:
        for tile in self._board.tiles.values():
            tile.set_reading("")

    def _show_truth(self, key: str) -> None:
        tile = self._board.tiles.get(key)
        if tile is not None:
            tile.overlays.set_truths(self._session.truths.get(key, ()))
            tile.update()
            self._show_difference(key)
            self._light_box.show_marks()

    def _show_foreign(self) -> None:
        foreign = self._session.foreign
        for key, tile in self._board.tiles.items():
            tile.set_foreign(foreign.of(key) if foreign.is_shown else ())

    def _show_difference(self, key: str) -> None:
        tile = self._board.tiles.get(key)
        if tile is not None and self._session.settings.overlays.show_difference:
            # The first call has it made; comparison_changed tells when it has come.
            tile.overlays.set_difference(self._session.difference(key))
            tile.update()

    def _show_selection(self, key: str, index: int) -> None:
        for each, tile in self._board.tiles.items():
            tile.overlays.select(index if each == key else None)
            tile.update()

    # ------------------------------------------------------------------ choices

    def _take_settings(self, settings: Settings) -> None:
        if settings.hanging_protocol != self._protocol:
            self._protocol = settings.hanging_protocol
            self.hang_anew()
        for key, tile in self._board.tiles.items():
            tile.set_settings(settings)
            self._show_difference(key)
        self._light_box.show_marks()

    def _show_active(self, key: str) -> None:
        self._board.bring_up(key)
        for each, tile in self._board.tiles.items():
            tile.set_active(each == key)
        self._light_box.tell_window()
