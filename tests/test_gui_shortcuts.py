"""The reader's own keys: chosen, told when they clash, kept, and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_stage import QUIET, RecordingLightBox, make_window, opened, press, texts_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui.action_table import ACTIONS
from lem_viewer.gui.keymap import Keymap
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.preferences_dialog import PreferencesDialog
from lem_viewer.gui.preferences_shortcuts import ShortcutsPage
from lem_viewer.settings import Settings, read_settings, write_settings


def calls_of(window: MainWindow) -> list[tuple[object, ...]]:
    assert isinstance(window.light_box, RecordingLightBox)
    return window.light_box.calls


def keys_page(window: MainWindow) -> ShortcutsPage:
    window.show_preferences()
    dialog = window.dialogs["preferences"]
    assert isinstance(dialog, PreferencesDialog)
    dialog.names.setCurrentRow(dialog.stack.indexOf(dialog.shortcuts))
    return dialog.shortcuts


def press_in(page: ShortcutsPage, key: Qt.Key) -> None:
    page.editor.setFocus()
    QTest.keyClick(page.editor, key)


def test_without_a_choice_every_action_has_the_tables_keys() -> None:
    keymap = Keymap.read(ACTIONS, ())
    for spec in ACTIONS:
        assert len(keymap.keys_of(spec.id)) == len(spec.keys)
        assert not keymap.is_changed(spec.id)


def test_a_key_that_is_given_is_taken_from_its_owner_and_comes_back_with_the_default() -> None:
    keymap = Keymap(ACTIONS).with_keys("invert", ("H",))
    assert keymap.keys_of("invert") == ("H",) and keymap.keys_of("heat") == ()
    assert keymap.owner_of("H") == "invert" and keymap.owner_of("I") == ""
    assert Keymap.read(ACTIONS, keymap.entries()) == keymap
    again = keymap.with_default("heat")
    assert again.keys_of("heat") == ("H",) and again.keys_of("invert") == ()
    assert again.with_default("invert").entries() == ()


def test_an_entry_that_makes_no_sense_is_left_out_and_no_key_is_had_twice() -> None:
    entries = ("gone=H", "heat", "=K", "invert=Ctrl+K", "fit=Ctrl+K Ctrl+J", "zoom_in=+ =")
    keymap = Keymap.read(ACTIONS, entries)
    assert keymap.keys_of("invert") == ("Ctrl+K",)
    assert keymap.keys_of("fit") == ("Ctrl+J",)
    assert keymap.keys_of("zoom_in") == ("+", "=") and not keymap.is_changed("zoom_in")
    assert Keymap.read(ACTIONS, ("heat=",)).keys_of("heat") == ()


def test_a_free_key_is_given_at_once_and_works_after_ok(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    page = keys_page(window)
    page.choose("invert")
    press_in(page, Qt.Key.Key_F10)
    page.window().accept()
    assert stage.session.settings.shortcuts == ("invert=F10",)
    window.activateWindow()
    press(window, "I")
    assert calls_of(window) == []
    press(window, "F10")
    assert calls_of(window) == [("invert",)]
    assert window.actions_by_id["invert"].toolTip().endswith("(F10)")


def test_a_key_of_another_action_is_told_and_only_taken_when_the_reader_says_so(
    qtbot: QtBot,
) -> None:
    stage, window = opened(qtbot)
    page = keys_page(window)
    page.choose("invert")
    press_in(page, Qt.Key.Key_H)
    assert "H is the key of “Overlays – Heat map”." in texts_of(page)
    assert page.keymap.keys_of("invert") == ("I",)
    page.take.click()
    assert page.keymap.keys_of("invert") == ("H",) and page.keymap.keys_of("heat") == ()
    page.window().accept()
    window.activateWindow()
    press(window, "H")
    assert calls_of(window) == [("invert",)]
    assert stage.session.settings.overlays.show_heat


def test_the_keys_are_put_back_one_by_one_or_all(qtbot: QtBot) -> None:
    settings = Settings(analyse_automatically=False, shortcuts=("fit=F10", "invert=Ctrl+K"))
    stage, window = make_window(qtbot, settings)
    stage.open()
    page = keys_page(window)
    page.choose("fit")
    page.default.click()
    assert page.keymap.entries() == ("invert=Ctrl+K",)
    page.all_defaults.click()
    page.window().accept()
    assert stage.session.settings.shortcuts == ()
    window.activateWindow()
    press(window, "0")
    assert calls_of(window) == [("fit",)]


def test_cancel_keeps_the_keys(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    page = keys_page(window)
    page.choose("fit")
    page.none.click()
    page.window().reject()
    assert stage.session.settings.shortcuts == ()


def test_the_search_finds_by_name_and_by_key(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    page = keys_page(window)

    def found() -> list[str]:
        rows = range(page.list.topLevelItemCount())
        items = [page.list.topLevelItem(row) for row in rows]
        return [item.text(0) for item in items if item is not None and not item.isHidden()]

    page.search.setText("heat map")
    assert found() == ["Overlays – Heat map"]
    page.search.setText("F11")
    assert found() == ["Window – Full screen"]


def test_the_help_shows_the_readers_own_keys(qtbot: QtBot) -> None:
    settings = Settings(analyse_automatically=False, shortcuts=("invert=F10", "view_2=Ctrl+2"))
    _, window = make_window(qtbot, settings)
    press(window, "F1")
    said = texts_of(QApplication.activeWindow()).splitlines()
    assert "F10" in said and "Ctrl+2" in said
    assert "I" not in said and "1 – 4" not in said


def test_the_overlays_panel_shows_the_readers_own_keys(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    window.docks["overlays"].raise_()
    assert "H" in texts_of(window.overlay_panel).splitlines()
    stage.session.change_settings(shortcuts=("heat=F10", "extrema="))
    said = texts_of(window.overlay_panel).splitlines()
    assert "F10" in said and "H" not in said and "E" not in said
    assert window.overlay_panel.switch("show_heat").toolTip() == "Show or hide (F10)"


def test_keys_are_kept_in_the_settings_file(tmp_path: Path) -> None:
    wanted = Settings(shortcuts=("fit=F10", "heat="))
    write_settings(tmp_path / "s.json", wanted)
    assert read_settings(tmp_path / "s.json") == wanted


# ---------------------------------------------------------------------- held keys, dark room


def test_overlays_are_hidden_as_long_as_the_key_is_held(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    QTest.keyPress(window, Qt.Key.Key_B)
    assert calls_of(window) == [("hide_overlays", True)]
    QTest.keyRelease(window, Qt.Key.Key_X)
    assert len(calls_of(window)) == 1
    QTest.keyRelease(window, Qt.Key.Key_B)
    assert calls_of(window) == [("hide_overlays", True), ("hide_overlays", False)]


def test_a_held_key_is_let_go_when_the_window_loses_the_keyboard(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    QTest.keyPress(window, Qt.Key.Key_B)
    window.show_help()
    qtbot.waitUntil(lambda: calls_of(window)[-1] == ("hide_overlays", False))


def test_from_the_menu_overlays_are_hidden_until_it_is_chosen_again(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    window.actions_by_id["hide_overlays"].trigger()
    window.actions_by_id["hide_overlays"].trigger()
    assert calls_of(window) == [("hide_overlays", True), ("hide_overlays", False)]


@pytest.mark.parametrize("way_out", ["F9", "Esc"])
def test_the_dark_room_hides_all_but_the_views_and_the_research_notice(
    qtbot: QtBot, way_out: str
) -> None:
    stage, window = opened(qtbot)
    chrome = [window.menuBar(), window.tool_bar, window.status, window.study_panel,
              window.findings_panel]  # fmt: skip
    assert all(part.isVisible() for part in chrome)
    press(window, "F9")
    assert not any(part.isVisible() for part in chrome)
    assert window.light_box.isVisible() and window.dark_foot.banner.isVisible()
    assert "Lights on: F9 or Esc" in texts_of(window)
    press(window, "I")
    assert calls_of(window) == [("invert",)]
    press(window, way_out)
    assert all(part.isVisible() for part in chrome) and not window.dark_foot.isVisible()
    assert not stage.session.settings.dark_room


def test_the_lights_are_on_while_no_study_is_open(qtbot: QtBot) -> None:
    settings = Settings(analyse_automatically=False, dark_room=True)
    stage, window = make_window(qtbot, settings)
    assert window.menuBar().isVisible() and window.tool_bar.isVisible()
    stage.open()
    assert not window.menuBar().isVisible()
    stage.session.close_study()
    assert window.menuBar().isVisible() and not window.study_panel.isVisible()
    assert QUIET.dark_room is False
