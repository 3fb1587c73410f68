"""The palette and the keys of the tools in the whole window."""

from __future__ import annotations

import pytest
from gui_stage import QUIET, Stage, make_window, press
from gui_stand_ins import make_four
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from lem_viewer import paths
from lem_viewer.gui.action_rows_tools import PALETTE, tool_action
from lem_viewer.gui.action_table import ACTIONS
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.tools import TOOL_WORDS, Tool


@pytest.fixture
def reading(qtbot: QtBot) -> tuple[Stage, MainWindow]:
    """Return a window with four views open, the keyboard on the light box."""
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    stage.open(make_four(rows=400, cols=300))
    window.light_box.setFocus()
    QApplication.processEvents()
    return stage, window


def button_of(window: MainWindow, name: str) -> QToolButton:
    found = window.tool_palette.widgetForAction(window.actions_by_id[name])
    assert isinstance(found, QToolButton)
    return found


def lit(window: MainWindow) -> list[Tool]:
    return [tool for tool in Tool if button_of(window, tool_action(tool)).isChecked()]


def test_every_tool_has_a_key_an_icon_a_button_and_a_line_of_help(
    reading: tuple[Stage, MainWindow],
) -> None:
    _, window = reading
    specs = {spec.id: spec for spec in ACTIONS}
    for tool in Tool:
        name = tool_action(tool)
        assert specs[name].keys and name in PALETTE
        assert (paths.resources_dir() / "icons" / f"{specs[name].icon}.svg").is_file()
        assert TOOL_WORDS[tool] in button_of(window, name).toolTip()
    for name in filter(None, PALETTE):
        button = button_of(window, name)
        assert button.accessibleName() and not button.icon().isNull()
        assert (paths.resources_dir() / "icons" / f"{specs[name].icon}.svg").is_file()


def test_a_key_takes_its_tool_and_the_palette_shows_it(reading: tuple[Stage, MainWindow]) -> None:
    _, window = reading
    toolbox = window.light_box.bench.toolbox
    assert lit(window) == [Tool.WINDOW]
    for tool in Tool:
        if tool is not Tool.WINDOW:
            key = next(spec.keys[0] for spec in ACTIONS if spec.id == tool_action(tool))
            press(window.light_box, key)
            assert toolbox.tool is tool
            assert lit(window) == [tool]
    press(window.light_box, "Esc")
    assert toolbox.tool is Tool.WINDOW and lit(window) == [Tool.WINDOW]


def test_a_click_takes_a_tool_and_gives_the_keyboard_back(
    reading: tuple[Stage, MainWindow],
) -> None:
    _, window = reading
    window.study_panel.views.setFocus()
    QTest.mouseClick(button_of(window, "tool_ruler"), Qt.MouseButton.LeftButton)
    assert lit(window) == [Tool.RULER]
    assert QApplication.focusWidget() is window.light_box
    QTest.mouseClick(button_of(window, "tool_ruler"), Qt.MouseButton.LeftButton)
    assert lit(window) == [Tool.WINDOW]  # once more puts it away


def test_draw_undo_redo_copy_and_delete_by_keys(reading: tuple[Stage, MainWindow]) -> None:
    stage, window = reading
    book, key = window.light_box.bench.book, stage.views[0].key
    press(window.light_box, "M")
    QTest.keyClick(window.light_box, Qt.Key.Key_Return)
    assert len(book.of(key)) == 1
    press(window.light_box, "Ctrl+Z")
    assert book.of(key) == ()
    press(window.light_box, "Ctrl+Shift+Z")
    press(window.light_box, "Ctrl+]")
    press(window.light_box, "Ctrl+C")
    copied = QApplication.clipboard().text()
    assert copied.startswith("R CC Ruler") and "mm at detector" in copied
    assert "R CC Ruler" in window.status.pointer.text()
    press(window.light_box, "Del")
    assert book.of(key) == ()


def test_aids_are_lit_while_they_are_on_and_start_off(reading: tuple[Stage, MainWindow]) -> None:
    _, window = reading
    for key, name in (("S", "sharpened"), ("U", "equalised")):
        action = window.actions_by_id[name]
        assert not action.isChecked()
        press(window.light_box, key)
        assert action.isChecked() and getattr(window.light_box.bench.toolbox.aids, name)
        press(window.light_box, key)
        assert not action.isChecked()


def test_the_palette_is_there_while_a_study_is_and_not_in_the_dark_room(
    reading: tuple[Stage, MainWindow],
) -> None:
    _, window = reading
    assert window.tool_palette.isVisible()
    press(window, "F9")
    assert not window.tool_palette.isVisible()
    press(window, "F9")
    assert window.tool_palette.isVisible()
    window.reset_panels()
    assert window.tool_palette.isVisible()
    press(window, "Ctrl+W")
    assert not window.tool_palette.isVisible()


def test_the_whole_palette_is_seen_at_the_smallest_window(
    reading: tuple[Stage, MainWindow],
) -> None:
    _, window = reading
    window.resize(1280, 800)
    QApplication.processEvents()
    for name in filter(None, PALETTE):
        assert button_of(window, name).isVisible(), name
