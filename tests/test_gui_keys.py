"""The keyboard: every key reaches what it is for, and the help shows it."""

from __future__ import annotations

from collections import Counter

import pytest
from gui_stage import QUIET, RecordingLightBox, make_window, opened, press, texts_of
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)
from pytestqt.qtbot import QtBot

from lem_viewer.gui.action_table import ACTIONS, PAN_STEP_PX, TOOL_BAR
from lem_viewer.gui.actions import plain
from lem_viewer.gui.main_window import MainWindow

PANELS = ("study", "findings", "compare", "overlays")


def calls_of(window: MainWindow) -> list[tuple[object, ...]]:
    assert isinstance(window.light_box, RecordingLightBox)
    return window.light_box.calls


def test_ids_are_unique_and_no_key_means_two_things() -> None:
    assert not [name for name, count in Counter(s.id for s in ACTIONS).items() if count > 1]
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert "" not in keys
    assert not [key for key, count in keys.items() if count > 1]
    assert {name for name in TOOL_BAR if name} <= {spec.id for spec in ACTIONS}


def test_every_action_with_a_menu_stands_in_it_with_its_key(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    menus = {menu.title(): menu for menu in window.menuBar().findChildren(QMenu)}
    for spec in ACTIONS:
        if spec.menu:
            assert window.actions_by_id[spec.id] in menus[spec.menu].actions(), spec.id


LIGHT_BOX_KEYS = {
    "F": ("toggle_full",),
    "N": ("next_view",),
    "P": ("previous_view",),
    "0": ("fit",),
    "Z": ("one_to_one",),
    "+": ("zoom_in",),
    "-": ("zoom_out",),
    "I": ("invert",),
    "W": ("set_percentile_window",),
    "R": ("reset_view",),
    "Left": ("pan", -PAN_STEP_PX, 0),
    "Down": ("pan", 0, PAN_STEP_PX),
    "Shift+Up": ("nudge_window", -1, 0),
    "Shift+Right": ("nudge_window", 0, 1),
    "PgDown": ("turn_page", 1),
}


@pytest.mark.parametrize("key", LIGHT_BOX_KEYS)
def test_a_key_reaches_the_light_box(qtbot: QtBot, key: str) -> None:
    _, window = opened(qtbot)
    window.light_box.setFocus()
    press(window.light_box, key)
    assert calls_of(window) == [LIGHT_BOX_KEYS[key]]


def test_without_a_study_the_light_boxs_keys_do_nothing(qtbot: QtBot) -> None:
    _, window = make_window(qtbot)
    for key in LIGHT_BOX_KEYS:
        press(window, key)
    assert calls_of(window) == []


SETTING_KEYS = {
    "L": lambda settings: settings.linked,
    "Y": lambda settings: settings.show_annotation,
    "Ctrl+H": lambda settings: settings.hide_patient,
    "H": lambda settings: settings.overlays.show_heat,
    "E": lambda settings: settings.overlays.show_extrema,
    "O": lambda settings: settings.overlays.show_outlines,
    "T": lambda settings: settings.overlays.show_truth,
    "D": lambda settings: settings.overlays.show_difference,
}


@pytest.mark.parametrize("key", SETTING_KEYS)
def test_a_key_switches_a_setting_on_and_off_and_its_menu_follows(qtbot: QtBot, key: str) -> None:
    stage, window = opened(qtbot)
    value = SETTING_KEYS[key]
    before = value(stage.session.settings)
    action = next(window.actions_by_id[spec.id] for spec in ACTIONS if key in spec.keys)
    press(window, key)
    assert value(stage.session.settings) is not before
    assert action.isChecked() is not before
    press(window, key)
    assert value(stage.session.settings) is before
    assert action.isChecked() is before


def test_arrows_in_the_list_of_views_do_not_pan(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    window.study_panel.views.setFocus()
    press(window.study_panel.views, "Down")
    assert calls_of(window) == []
    assert stage.session.active_view == stage.views[1].key


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_digit_shows_its_view_alone(qtbot: QtBot, number: int) -> None:
    stage, window = opened(qtbot)
    press(window, str(number))
    key = stage.views[number - 1].key
    assert stage.session.active_view == key
    assert calls_of(window) == [("toggle_full", key)]


def test_escape_leaves_the_full_view_before_it_cancels_the_analysis(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    press(window, "A")
    press(window, "F")
    press(window, "Esc")
    assert not window.light_box.is_full()
    assert stage.session.is_analysing
    press(window, "Esc")
    assert not stage.session.is_analysing


def test_the_analysis_waits_until_the_study_is_open(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.outline()
    stage.give(stage.views[0])
    press(window, "A")
    assert not stage.session.is_analysing
    assert not window.findings_panel.analyse.isEnabled()


def test_brackets_walk_through_the_extrema_and_round(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    stage.read_all()
    walked = []
    for key in ("]", "]", "[", "["):
        press(window, key)
        walked.append(stage.session.selection)
    first, second, last = (stage.views[3].key, 0), (stage.views[0].key, 0), (stage.views[3].key, 1)
    assert walked == [first, second, first, last]


def test_f6_goes_round_the_parts_of_the_window(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    stage.read_all()
    window.study_panel.views.setFocus()
    visited = []
    for _ in range(4):
        press(window, "F6")
        visited.append(QApplication.focusWidget())
    panel = window.findings_panel
    wanted = [window.light_box, panel.table, panel.analyse, window.compare_panel.add_truth]
    assert visited == wanted


def test_the_windows_of_the_file_are_offered_in_the_view_menu(qtbot: QtBot) -> None:
    _stage, window = opened(qtbot)
    titles = {menu.title(): menu for menu in window.findChildren(QMenu)}
    menu = titles["Window of the file"]
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Normal", "Harder"]
    menu.actions()[1].trigger()
    assert calls_of(window) == [("set_voi", 1)]


def test_the_help_shows_every_key_and_what_the_mouse_does(qtbot: QtBot) -> None:
    _, window = make_window(qtbot)
    press(window, "F1")
    said = texts_of(QApplication.activeWindow())
    for spec in ACTIONS:
        if spec.keys:
            assert plain(spec.tip) in said, spec.id
    for key in ("Ctrl+O", "F11", "Esc", "Shift+↑", "1 – 4", "Wheel"):
        assert key in said.splitlines(), key


def test_closing_the_study_goes_back_to_the_welcome(qtbot: QtBot) -> None:
    _stage, window = opened(qtbot)
    assert not window.welcome.isVisible()
    press(window, "Ctrl+W")
    assert window.welcome.isVisible()
    assert not any(window.docks[name].isVisible() for name in PANELS)


def test_the_title_names_the_study_unless_the_patient_is_hidden(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    assert window.windowTitle() == "case-1 – LEM Viewer"
    press(window, "Ctrl+H")
    assert window.windowTitle() == "LEM Viewer"
