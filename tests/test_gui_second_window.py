"""Two windows: how the steps are spread over them, what is kept, and how it goes away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gui_stage import QUIET, Stage, make_window, press, texts_of
from gui_stand_ins import make_four, make_mammogram
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.second_window import SecondWindow
from lem_viewer.values.image import Identity, Mammogram

R_CC, L_CC, R_MLO, L_MLO = "R-CC", "L-CC", "R-MLO", "L-MLO"


@pytest.fixture
def two(qtbot: QtBot) -> tuple[Stage, MainWindow, SecondWindow]:
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    window.move(0, 0)
    stage.open(make_four(rows=400, cols=300))
    press(window, "Ctrl+2")
    second = window.second_screen.window
    assert second is not None and second.isVisible()
    second.move(1400, 0)
    qtbot.waitUntil(lambda: window.light_box.board.panes[-1] is second.pane)
    return stage, window, second


def of_pane(window: MainWindow, pane: object) -> set[str]:
    tiles = window.light_box.board.tiles
    return {key for key, tile in tiles.items() if tile.parent() is pane and tile.isVisible()}


def test_right_breasts_hang_on_the_left_screen_and_left_ones_on_the_right(two) -> None:
    _stage, window, second = two
    board = window.light_box.board
    assert of_pane(window, board) == {R_CC, R_MLO}
    assert of_pane(window, second.pane) == {L_CC, L_MLO}
    tiles = board.tiles
    assert tiles[R_CC].width() == board.width() and tiles[L_CC].width() == second.pane.width()
    # The chest walls face each other over the edge of the screens.
    assert tiles[R_CC].viewport.transform().extent()[2] == tiles[R_CC].width()
    assert tiles[L_CC].viewport.transform().extent()[0] == 0
    assert second.step.text() == window.light_box.strip.text == "Step 1 of 3: Four views"
    assert RESEARCH_NOTICE in texts_of(second)


def test_the_window_that_stands_on_the_left_shows_the_right_breast(two, qtbot: QtBot) -> None:
    _stage, window, second = two
    second.move(-2000, 0)
    qtbot.waitUntil(lambda: of_pane(window, second.pane) == {R_CC, R_MLO})


def test_views_of_both_windows_are_linked_and_share_a_scale(two) -> None:
    _stage, window, _second = two
    window.light_box.zoom_in()
    zooms = {tile.viewport.zoom for tile in window.light_box.board.tiles.values()}
    assert zooms == {1.25}
    scales = {tile.viewport.fit_scale for tile in window.light_box.board.tiles.values()}
    assert len(scales) == 1


def test_keys_and_mouse_work_in_the_second_window(two, qtbot: QtBot) -> None:
    stage, window, second = two
    tile = window.light_box.board.tiles[L_MLO]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    assert stage.session.active_view == L_MLO
    second.activateWindow()
    qtbot.waitUntil(second.isActiveWindow)
    second.pane.setFocus()
    press(second.pane, "Space")
    assert second.step.text() == "Step 2 of 3: CC pair"
    assert of_pane(window, second.pane) == {L_CC}
    press(second, "I")
    assert window.light_box.is_inverted()


def test_one_view_fills_the_window_it_hangs_in(two) -> None:
    _stage, window, second = two
    window.light_box.toggle_full(L_CC)
    assert of_pane(window, second.pane) == {L_CC}
    assert window.light_box.board.tiles[L_CC].size() == second.pane.size()
    window.light_box.toggle_full()
    assert of_pane(window, second.pane) == {L_CC, L_MLO}


def test_current_and_prior_each_have_a_screen_in_eight_up(two) -> None:
    stage, window, second = two

    def of_day(day: str) -> list[Mammogram]:
        made = []
        for each in make_four(rows=400, cols=300):
            identity = Identity(day, patient_id="1", patient_name="A^B", study_date=day)
            header = replace(each.header, key=f"{day} {each.key}", identity=identity)
            made.append(make_mammogram(header))
        return made

    stage.session.change_settings(hanging_protocol="Eight-up")
    stage.open([*of_day("20240501"), *of_day("20220301")])
    assert {key[:4] for key in of_pane(window, window.light_box.board)} == {"2024"}
    assert {key[:4] for key in of_pane(window, second.pane)} == {"2022"}


def test_closing_it_brings_the_views_home_and_it_is_remembered(two, qtbot: QtBot) -> None:
    stage, window, second = two
    second.setGeometry(120, 90, 500, 400)  # on the one screen that the tests have
    second.close()
    assert window.second_screen.window is None
    assert not stage.session.settings.second_window and stage.session.settings.second_geometry
    assert of_pane(window, window.light_box.board) == {R_CC, L_CC, R_MLO, L_MLO}
    assert not window.actions_by_id["second_window"].isChecked()
    press(window, "Ctrl+2")
    again = window.second_screen.window
    assert again is not None and again.geometry().getRect() == (120, 90, 500, 400)


def test_it_goes_with_the_main_window_and_comes_back_with_the_next_start(two, qtbot: QtBot) -> None:
    stage, window, _second = two
    window.close()
    assert window.second_screen.window is None and stage.session.settings.second_window
    other = make_window(qtbot, stage.session.settings, light_box=LightBox)[1]
    assert other.second_screen.window is not None
    other.close()


def test_a_study_that_is_closed_leaves_the_second_window_empty(two) -> None:
    stage, window, second = two
    stage.session.close_study()
    assert of_pane(window, second.pane) == set()
    stage.open(make_four(rows=400, cols=300))
    assert of_pane(window, second.pane) == {L_CC, L_MLO}
