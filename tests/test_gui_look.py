"""How the window looks: contrast, icons, and that no word is cut off."""

from __future__ import annotations

import pytest
from gui_stage import (
    QUIET,
    finish,
    make_window,
    opened,
    texts_of,
)
from look_states import STATES, cut_texts
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.gui import theme
from lem_viewer.gui.action_table import ACTIONS
from lem_viewer.gui.icons import pixmap


@pytest.mark.parametrize("ground", ["GROUND", "PANEL", "RAISED", "HOVER", "SELECTED"])
@pytest.mark.parametrize("ink", ["TEXT", "MUTED", "ACCENT", "WARNING", "ERROR"])
def test_every_text_stands_out_from_its_ground(ink: str, ground: str) -> None:
    assert theme.contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


def test_what_is_written_in_the_dark_room_can_be_read() -> None:
    for ink in (theme.DIM, theme.DIM_WARNING, theme.MUTED, theme.TEXT, theme.DISABLED):
        wanted = 3 if ink == theme.DISABLED else 4.5  # WCAG 1.4.3; what is disabled is exempt
        assert theme.contrast(ink, "#000000") >= wanted
    assert theme.contrast(theme.DISABLED, theme.PANEL) >= 3


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast(theme.TEXT, theme.ACCENT_DEEP) >= 4.5
    assert theme.contrast(theme.EDGE, theme.PANEL) >= 3  # borders of controls (WCAG 1.4.11)


def test_every_icon_of_the_table_is_there(qapp: QApplication) -> None:
    for spec in ACTIONS:
        if spec.icon:
            image = pixmap(spec.icon).toImage()
            inked = any(
                image.pixelColor(x, y).alpha() for x in range(0, 20, 2) for y in range(0, 20, 2)
            )
            assert inked, spec.icon


def test_the_style_sheet_has_no_token_left(qapp: QApplication) -> None:
    sheet = theme.style_sheet(9.0)
    rules = [line for line in sheet.splitlines() if not line.startswith("/*")]
    assert sheet
    assert "@" not in "\n".join(rules)


def test_the_search_for_cut_texts_finds_one(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    button = QPushButton("Analyse again", box)
    button.resize(40, 24)
    words = QLabel("a line that is longer than its room", box)
    words.setGeometry(0, 30, 60, 20)
    box.show()
    assert len(cut_texts(box)) == 2


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=["1280", "1920"])
def test_no_text_is_cut_off(qtbot: QtBot, state: str, size: tuple[int, int]) -> None:
    stage, window = make_window(qtbot, QUIET, size=size)
    stage.list_models()
    arrange = STATES[state]
    if arrange is not None:
        stage.open()
        arrange(stage, window)
    QApplication.processEvents()
    assert cut_texts(window) == []


@pytest.mark.parametrize("dialog", ["help", "about", "preferences"])
def test_no_text_of_a_dialog_is_cut_off_and_each_says_research(qtbot: QtBot, dialog: str) -> None:
    _, window = opened(qtbot)
    window.actions_by_id[dialog].trigger()
    QApplication.processEvents()
    shown = QApplication.activeWindow()
    assert shown is not None
    assert shown is not window
    assert cut_texts(shown) == []
    assert RESEARCH_NOTICE in texts_of(shown)


def test_no_cell_of_the_findings_is_cut_off(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    finish(stage, window)
    table = window.findings_panel.table
    model = table.findings
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            needed = table.sizeHintForIndex(model.index(row, column)).width()
            assert needed <= table.columnWidth(column), model.index(row, column).data()
