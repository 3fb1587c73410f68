"""Scrolling a tomosynthesis: as its reader does it, and how many slices are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gui_stage import QUIET, Stage, make_window, prediction_of
from gui_stand_ins import make_four, make_header, make_mammogram
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from reading_builders import mammogram, write
from stack_builders import group, tomosynthesis

from lem_viewer.errors import UnreadableImage
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.session import Session
from lem_viewer.gui.slice_bar import SliceBar
from lem_viewer.gui.slice_wish import SliceWish
from lem_viewer.gui.slices import Slices
from lem_viewer.settings import Settings
from lem_viewer.values.grayscale import Grayscale, Window
from lem_viewer.values.image import Mammogram
from lem_viewer.values.stack import Slice, SliceRead, SliceStack
from lem_viewer.work.slices import read_slices

ROWS, COLS = 40, 32
SLICE_BYTES = 2 * ROWS * COLS


def make_stack_view(count: int, key: str = "stack") -> Mammogram:
    def read(index: int) -> Slice:
        if index == 4:
            raise UnreadableImage("it is damaged", where="a.dcm")
        return Slice(np.full((ROWS, COLS), index, np.uint16), Grayscale(12, vois=(Window(10, 20),)))

    header = make_header("R", "CC", key=key, rows=ROWS, cols=COLS, frames=count)
    first = read(0)
    return Mammogram(header, first.pixels, first.grayscale, stack=SliceStack(count, read))


# ------------------------------------------------------------------------------ the order


def test_the_slice_that_is_shown_comes_first_then_two_ahead_for_each_one_behind() -> None:
    wish = SliceWish(10, room=6)
    wish.want(4, ahead=1)
    assert [wish.next() for _ in range(7)] == [4, 5, 6, 3, 7, 8, None]
    wish.want(4, ahead=-1)
    assert wish.nearest() == [4, 3, 2, 5, 1, 0]


def test_a_wish_follows_the_reader_and_asks_for_nothing_twice() -> None:
    wish = SliceWish(10, room=10)
    wish.want(0)
    assert wish.next() == 0
    wish.want(7)
    assert [wish.next(), wish.next()] == [7, 8]
    wish.drop(7)
    assert wish.next() == 7
    wish.rest()
    assert wish.next() is None and wish.is_met


def test_the_journey_decodes_until_nothing_is_wished_and_tells_of_a_broken_slice() -> None:
    view = make_stack_view(6)
    assert view.stack is not None
    wish = SliceWish(6, room=6)
    wish.want(0)
    values = list(read_slices("stack", view.stack, wish)(lambda: False))
    reads = {value.index: value.slice for value in values if isinstance(value, SliceRead)}
    assert sorted(reads) == [0, 1, 2, 3, 4, 5]
    assert reads[4] is None and reads[5] is not None and reads[5].pixels[0, 0] == 5
    failures = [value for value in values if not isinstance(value, SliceRead)]
    assert [str(failure.message) for failure in failures] == ["slice 5: it is damaged"]


def test_a_cancelled_journey_leaves_no_thread() -> None:
    import threading

    view = make_stack_view(6)
    assert view.stack is not None
    wish = SliceWish(6, room=6)
    wish.want(0)
    assert list(read_slices("stack", view.stack, wish)(lambda: True)) == []
    assert not [t for t in threading.enumerate() if t.name.startswith("slices")]


# ---------------------------------------------------------------------------- what is kept


class Reels:
    """Slices whose lane stands still: the test decodes what is wished."""

    def __init__(self, room: int) -> None:
        self.wishes: dict[int, tuple[str, SliceStack, SliceWish]] = {}
        self.slices = Slices(self._submit, lambda _task: None, room * SLICE_BYTES)
        self.shown: list[tuple[str, int]] = []
        self.slices.shown.connect(lambda key, index, _slice: self.shown.append((key, index)))

    def _submit(self, *wished: Any) -> int:
        self.wishes[len(self.wishes) + 1] = wished
        return len(self.wishes)

    def decode(self, most: int = 1000) -> None:
        for task, (key, stack, wish) in list(self.wishes.items()):
            while most and (index := wish.next()) is not None:
                most -= 1
                read = None if index == 4 else stack.read(index)
                self.slices.take(SliceRead(key, index, read))
            del self.wishes[task]
            self.slices.ended(task)


def test_a_slice_that_is_there_is_shown_at_once_another_when_it_comes(qapp: Any) -> None:
    reels = Reels(room=10)
    reels.slices.add(make_stack_view(8))
    reels.slices.go("stack", 2)
    assert reels.shown == [] and reels.slices.is_waiting("stack")
    reels.decode(most=1)
    assert reels.shown == [("stack", 2)] and not reels.slices.is_waiting("stack")
    reels.slices.go("stack", 0)
    assert reels.shown[-1] == ("stack", 0)


def test_going_on_before_a_slice_has_come_shows_only_the_last_wish(qapp: Any) -> None:
    reels = Reels(room=10)
    reels.slices.add(make_stack_view(8))
    reels.slices.go("stack", 2)
    reels.slices.go("stack", 6)
    reels.decode()
    assert reels.shown == [("stack", 6)]


def test_no_more_slices_are_kept_than_there_is_room_for(qapp: Any) -> None:
    reels = Reels(room=4)
    reels.slices.add(make_stack_view(12))
    for index in (6, 10, 1):
        reels.slices.go("stack", index)
        reels.decode()
        assert len(reels.slices.kept("stack")) <= 4
        assert index in reels.slices.kept("stack")


def test_the_stack_that_is_scrolled_gets_the_room_the_others_keep_what_they_show(
    qapp: Any,
) -> None:
    reels = Reels(room=10)
    reels.slices.add(make_stack_view(8, "a"))
    reels.slices.add(make_stack_view(8, "b"))
    reels.slices.go("a", 3)
    reels.decode()
    assert len(reels.slices.kept("a")) == 7  # the eighth cannot be read
    reels.slices.go("b", 2)
    reels.decode()
    assert reels.slices.kept("a") == {3}
    assert len(reels.slices.kept("b")) == 7


def test_beyond_the_ends_the_last_slice_is_shown(qapp: Any) -> None:
    reels = Reels(room=10)
    reels.slices.add(make_stack_view(8))
    reels.slices.step("stack", 100)
    assert reels.slices.index("stack") == 7
    reels.slices.step("stack", -100)
    assert reels.slices.index("stack") == 0


def test_a_cine_runs_to_and_fro_and_waits_for_what_is_not_decoded(qapp: Any) -> None:
    reels = Reels(room=10)
    reels.slices.add(make_stack_view(4))
    reels.slices.toggle_cine("stack", 1000)
    for _ in range(3):
        reels.slices._next_of_cine()
    assert reels.slices.index("stack") == 1  # waits
    reels.decode()
    for _ in range(5):
        reels.slices._next_of_cine()
    assert [index for _, index in reels.shown] == [1, 2, 3, 2, 1, 0]
    reels.slices.toggle_cine("stack")
    assert reels.slices.playing == ""


# ----------------------------------------------------------------------------- the reader


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(Settings(analyse_automatically=False))
    yield made
    made.shutdown()


@pytest.fixture
def box(qtbot: QtBot, session: Session, tmp_path: Path) -> LightBox:
    """Return a light box on a study with a tomosynthesis of nine slices beside a plain view."""
    frames = [
        group(
            FrameVOILUTSequence={
                "WindowCenter": [str(1000 + 100 * index), "500"],
                "WindowWidth": ["2000", "300"],
                "WindowCenterWidthExplanation": ["NORMAL", "HARDER"],
            }
        )
        for index in range(9)
    ]
    write(tomosynthesis(9, "L", "CC", frames=frames), tmp_path / "1.dcm")
    write(mammogram(laterality="R"), tmp_path / "2.dcm")
    made = LightBox(session)
    qtbot.addWidget(made)
    made.resize(801, 624)
    made.show()
    with qtbot.waitSignal(session.study_read, timeout=10_000):
        session.open([tmp_path])
    return made


def stack_tile(box: LightBox) -> Any:
    return next(tile for tile in box.board.tiles.values() if tile.header.is_stack)


def turn(tile: Any, notches: float, modifier: Qt.KeyboardModifier) -> None:
    place = QPointF(40, 40)
    event = QWheelEvent(
        place,
        QPointF(tile.mapToGlobal(place)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(tile, event)


def shown_value(tile: Any) -> int:
    """Return what the slice on the tile is made of: 100 times its number."""
    return int(tile.mammogram.pixels[ROWS - 1, 5])


def test_shift_and_wheel_scroll_the_wheel_alone_zooms(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    assert shown_value(tile) == 500 and "Slice 5/9" in tile._slice_text
    turn(tile, -1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: shown_value(tile) == 600)
    assert tile.viewport.is_home and "Slice 6/9" in tile._slice_text
    turn(tile, 1, Qt.KeyboardModifier.NoModifier)
    assert tile.viewport.zoom > 1 and session.slices.index(tile.key) == 5


def test_half_turns_of_a_fine_wheel_add_up(box: LightBox, session: Session) -> None:
    tile = stack_tile(box)
    turn(tile, -0.5, Qt.KeyboardModifier.ShiftModifier)
    assert session.slices.index(tile.key) == 4
    turn(tile, -0.5, Qt.KeyboardModifier.ShiftModifier)
    assert session.slices.index(tile.key) == 5


def test_the_bar_goes_where_it_is_pressed_and_follows_the_slices(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    bar = tile.findChild(SliceBar)
    assert bar.isVisible() and bar.accessibleName() == "Slice"
    assert bar.geometry().right() == tile.width() - 1  # the nipple side of a left breast
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(7, bar.height() - 2))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(7, bar.height() - 2))
    qtbot.waitUntil(lambda: shown_value(tile) == 900)
    session.slices.go(tile.key, 0)
    qtbot.waitUntil(lambda: shown_value(tile) == 100)
    assert bar.value() == 0


def test_keys_step_through_the_slices_of_the_active_view(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    session.set_active_view(tile.key)
    box.step_slice(1)
    qtbot.waitUntil(lambda: shown_value(tile) == 600)
    box.step_slice(-100_000)
    qtbot.waitUntil(lambda: shown_value(tile) == 100)


def test_the_files_window_goes_with_the_slice_and_a_dragged_one_stays(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    session.set_active_view(tile.key)
    assert tile.voi == Window(1400, 2000, explanation="NORMAL")
    session.slices.go(tile.key, 8)
    qtbot.waitUntil(lambda: tile.mammogram.frame == 8)
    assert tile.voi == Window(1800, 2000, explanation="NORMAL")
    box.nudge_window(1, 1)
    dragged = tile.voi
    session.slices.go(tile.key, 0)
    qtbot.waitUntil(lambda: tile.mammogram.frame == 0)
    assert tile.voi == dragged


def test_what_looks_at_the_view_sees_the_shown_slice(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    session.slices.go(tile.key, 1)
    qtbot.waitUntil(lambda: session.mammograms[tile.key].frame == 1)
    assert session.mammograms[tile.key].pixels[ROWS - 1, 5] == 200
    assert session.mammograms[tile.key].stack is not None


def test_slices_around_the_shown_one_are_decoded_ahead(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    session.set_active_view(tile.key)
    qtbot.waitUntil(lambda: len(session.slices.kept(tile.key)) == 9)


def test_the_picture_on_the_tile_is_the_slices(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    tile = stack_tile(box)
    session.slices.go(tile.key, 7)
    qtbot.waitUntil(lambda: tile.mammogram.frame == 7)
    grey, _ = tile.canvas.grey_at_screen(tile.viewport.transform(), tile.device_size)
    # slice 8: value 800, its window 1700 / 2000, PS3.3 C.11.2.1.2: ((800 - 1699.5) / 1999 + .5)
    assert int(np.median(grey)) == round(((800 - 1699.5) / 1999 + 0.5) * 255)


def test_the_model_reads_no_slices_and_the_tile_says_so(
    box: LightBox, session: Session, qtbot: QtBot
) -> None:
    started: list[int] = []
    session.analysis_started.connect(started.append)
    session.analyse()
    assert started == [1]  # the plain view alone
    session.cancel_analysis()


def test_a_study_of_plain_views_has_no_bars(qtbot: QtBot, session: Session) -> None:
    box = LightBox(session)
    qtbot.addWidget(box)
    box.board.set_views([view.header for view in make_four()], session.settings)
    assert box.findChildren(SliceBar) == []


def test_a_closed_study_forgets_its_slices(box: LightBox, session: Session) -> None:
    key = stack_tile(box).key
    session.close_study()
    assert session.slices.count(key) == 1 and session.slices.tasks == ()
    session.slices.go(key, 3)  # of a view that is gone: nothing happens
    assert make_mammogram(make_header()).stack is None


# --------------------------------------------------------------- the model, when it is asked


def stage_with_stack(qapp: Any) -> tuple[Stage, str]:
    stage = Stage(QUIET)
    view = make_stack_view(8)
    stage.open([make_four()[1], view])
    return stage, view.key


def answer(stage: Stage, key: str, probability: float) -> None:
    view = stage.session.mammograms[key]
    stage.give(prediction_of(view, probability, 1.0))
    stage.end()


def test_a_slice_is_read_when_the_reader_asks_and_with_a_warning(qapp: Any) -> None:
    stage, key = stage_with_stack(qapp)
    stage.session.analyse_slice(key)
    assert stage.lanes.submitted[-1] == "inference" and not stage.session.is_analysing
    answer(stage, key, 0.9)
    assert stage.session.predictions[key].probability == 0.9
    assert stage.session.study_probability is None  # it says nothing of the study
    assert "not validated on slices" in stage.session.notices[-1].message


def test_what_was_said_of_a_slice_goes_when_another_is_shown(qapp: Any) -> None:
    stage, key = stage_with_stack(qapp)
    stage.session.analyse_slice(key)
    answer(stage, key, 0.9)
    stage.session.slices.take(
        SliceRead(key, 3, Slice(np.full((ROWS, COLS), 3, np.uint16), Grayscale(12)))
    )
    stage.session.slices.go(key, 3)
    assert stage.session.mammograms[key].frame == 3
    assert key not in stage.session.predictions


def test_an_answer_that_comes_after_the_reader_has_gone_on_is_dropped(qapp: Any) -> None:
    stage, key = stage_with_stack(qapp)
    stage.session.analyse_slice(key)
    asked = len(stage.lanes.submitted)
    late = prediction_of(stage.session.mammograms[key], 0.9, 1.0)
    stage.session.slices.take(
        SliceRead(key, 3, Slice(np.full((ROWS, COLS), 3, np.uint16), Grayscale(12)))
    )
    stage.session.slices.go(key, 3)
    stage.give(late, asked)
    assert key not in stage.session.predictions


def test_a_whole_view_is_not_read_as_a_slice(qapp: Any) -> None:
    stage, _ = stage_with_stack(qapp)
    before = len(stage.lanes.submitted)
    stage.session.analyse_slice("L-CC")
    assert len(stage.lanes.submitted) == before


def test_the_tiles_menu_asks_the_model_for_a_slice_only_on_slices(
    box: LightBox, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(session, "analyse_slice", asked.append)
    for tile in box.board.tiles.values():
        QTest.mouseClick(tile, Qt.MouseButton.RightButton, pos=QPoint(100, 100))
        menu = next(each for each in box.findChildren(QMenu) if each.isVisible())
        found = [a for a in menu.actions() if a.text() == "Let the model read this slice"]
        assert len(found) == int(tile.header.is_stack)
        for action in found:
            action.trigger()
        menu.close()
        qtbot.waitUntil(lambda: not any(each.isVisible() for each in box.findChildren(QMenu)))
    assert asked == [stack_tile(box).key]


def test_the_window_forgets_a_slices_answer_with_its_slice(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    stage.list_models()
    view = make_stack_view(8)
    stage.open([make_four()[1], view])
    stage.session.analyse_slice(view.key)
    answer(stage, view.key, 0.9)
    tile = window.light_box.board.tiles[view.key]
    assert tile.overlays.prediction is not None
    stage.session.slices.take(
        SliceRead(view.key, 3, Slice(np.full((ROWS, COLS), 3, np.uint16), Grayscale(12)))
    )
    stage.session.slices.go(view.key, 3)
    assert tile.overlays.prediction is None and tile.mammogram.frame == 3
    assert tile.mammogram.pixels[0, 0] == 3
