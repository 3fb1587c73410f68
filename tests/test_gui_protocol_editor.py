"""The editor of hanging protocols, used as its reader does."""

from __future__ import annotations

import json

import pytest
from gui_stage import QUIET, Stage, make_window, press, texts_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QMenu, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from lem_viewer import RESEARCH_NOTICE, paths
from lem_viewer.gui import protocol_edits as edits
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.protocol_editor import ProtocolEditor
from lem_viewer.values.hanging import Cell, Protocol, Step


@pytest.fixture
def desk(qtbot: QtBot) -> tuple[Stage, MainWindow]:
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    stage.open()
    return stage, window


@pytest.fixture
def editor(desk) -> ProtocolEditor:
    _stage, window = desk
    window.edit_protocols()
    made = window.dialogs["protocols"]
    assert isinstance(made, ProtocolEditor)
    return made


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a reader does: the signal ``activated`` comes from the user alone."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def save(editor: ProtocolEditor) -> None:
    button = editor.buttons.button(QDialogButtonBox.StandardButton.Save)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_steps_are_added_moved_and_removed_and_saved_as_json(desk, editor) -> None:
    stage, window = desk
    editor.name.setText("Mine")
    names = [editor.steps.item(row).text() for row in range(editor.steps.count())]
    assert names[:2] == ["1  Four views", "2  Eight-up with prior"]
    while editor.steps.count() > 2:
        editor.steps.setCurrentRow(editor.steps.count() - 1)
        QTest.mouseClick(editor.step_buttons["Remove"], Qt.MouseButton.LeftButton)
    editor.steps.setCurrentRow(1)
    QTest.mouseClick(editor.step_buttons["Up"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(editor.step_buttons["Add"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(editor.form.name, "Left lateral")
    editor.form.rows.setValue(1)
    editor.form.cols.setValue(1)
    choose(editor.form.side, "L")
    choose(editor.form.view, "ML")
    save(editor)
    assert not editor.isVisible() and stage.session.settings.hanging_protocol == "Mine"
    kept = json.loads((paths.config_dir() / "hanging" / "mine.json").read_text("utf-8"))
    assert [step["name"] for step in kept["steps"]] == [
        "Eight-up with prior", "Left lateral", "Four views",
    ]  # fmt: skip
    assert kept["steps"][1]["rows"] == [[{"side": "L", "view": "ML"}]]
    # No prior and no lateral view is there: the four views are what hangs.
    assert window.light_box.strip.text == "Four views"


def test_a_change_of_the_protocol_in_use_hangs_at_once_and_can_be_forgotten(desk, editor) -> None:
    _stage, window = desk
    choose(editor.form.fill, "each")
    save(editor)
    assert window.light_box.strip.text.startswith("Step 1 of 6")  # four single views, two pairs
    window.edit_protocols()
    again = window.dialogs["protocols"]
    assert again.names.currentText() == "Screening (yours)"
    QTest.mouseClick(again.forget, Qt.MouseButton.LeftButton)
    assert window.light_box.strip.text == "Step 1 of 3: Four views"
    assert not again.forget.isEnabled()


def test_a_protocol_without_a_name_is_not_saved_and_the_dialog_says_why(editor) -> None:
    editor.name.clear()
    save(editor)
    assert editor.isVisible() and "no name" in editor.trouble.text()


def test_cancel_keeps_nothing(desk, editor) -> None:
    stage, _window = desk
    editor.form.cols.setValue(4)
    editor.reject()
    assert not (paths.config_dir() / "hanging").exists()
    assert stage.session.settings.hanging_protocol == ""


def test_the_cell_that_is_chosen_is_what_the_boxes_change(editor) -> None:
    form = editor.form
    form.grid.setCurrentCell(1, 1)
    assert (form.side.currentData(), form.view.currentData()) == ("L", "MLO")
    choose(form.prior, "2")
    choose(form.modifier, "spot compression")
    choose(form.kind, "2d")
    assert editor.protocol.steps[0].rows[1][1] == Cell("L", "MLO", 2, "spot compression", "2d")
    assert form.grid.currentRow() == 1 and "prior 2" in form.grid.item(1, 1).text()
    choose(form.fill, "special")
    assert not form.grid.isEnabled() and not form.side.isEnabled()
    choose(form.fill, "cells")
    assert form.grid.rowCount() == 1 and form.side.isEnabled()


def test_every_control_has_a_name_and_the_research_notice_is_there(editor) -> None:
    controls = [*editor.findChildren(QComboBox), *editor.findChildren(QSpinBox)]
    assert len(controls) == 10 and all(each.accessibleName() for each in controls)
    buttons = [each for each in editor.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) == 7 and all(each.text() or each.accessibleName() for each in buttons)
    assert editor.steps.accessibleName() and editor.form.grid.accessibleName()
    assert RESEARCH_NOTICE in texts_of(editor)


def test_protocols_are_chosen_from_the_menu_by_keyboard(desk, qtbot: QtBot) -> None:
    stage, window = desk
    press(window, "Ctrl+Shift+G")
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    assert menu.activeAction().text().endswith("Screening") and menu.activeAction().isChecked()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert stage.session.settings.hanging_protocol == window.light_box.protocols.names[1]


# ---------------------------------------------------------------------- edits


FOUR = Step("four", ((Cell("R", "CC"), Cell("L", "CC")), (Cell("R", "MLO"), Cell("L", "MLO"))))


def test_edits_never_leave_a_protocol_that_cannot_be_read() -> None:
    one = Protocol("P", (FOUR,))
    assert edits.without_step(one, 0) == one
    assert edits.with_step_moved(one, 0, 1) == one
    full = one
    for _ in range(60):
        full = edits.with_new_step(full, 0, "n")
    assert len(full.steps) == 40
    big = edits.with_grid(FOUR, 99, 99)
    assert (len(big.rows), len(big.rows[0])) == (4, 8)
    assert big.rows[0][:2] == FOUR.rows[0]
    assert edits.with_grid(FOUR, 1, 1).rows == ((Cell("R", "CC"),),)
    assert edits.with_fill(FOUR, "each").rows == ()
