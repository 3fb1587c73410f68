"""The window as a whole: start, look, what is kept, what is always said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui_stage import (
    QUIET,
    RESTRICTION,
    finish,
    make_window,
    opened,
    press,
)
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.gui.light_box import LightBox
from lem_viewer.settings import Settings


def test_the_window_loads_neither_torch_nor_pydicom() -> None:
    code = (
        "import sys, lem_viewer.gui.main_window; "
        "print([m for m in ('torch', 'pydicom', 'highdicom', 'pyqtgraph') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_window_stands_within_one_and_a_half_seconds_of_work() -> None:
    # Processor time, not the clock's: the test must not fail on a machine with other work.
    code = (
        "import time\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from lem_viewer.gui.main_window import MainWindow\n"
        "from lem_viewer.gui.session import Session\n"
        "from lem_viewer.gui.theme import dress\n"
        "app = QApplication([])\n"
        "dress(app)\n"
        "window = MainWindow(Session())\n"
        "window.show()\n"
        "app.processEvents()\n"
        "print(time.process_time())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert float(done.stdout) < 1.5


def test_research_use_only_is_always_seen(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)

    def is_said() -> bool:
        seen = window.banner.isVisible() and not window.banner.visibleRegion().isEmpty()
        return seen and window.banner.text() == RESEARCH_NOTICE

    assert is_said()
    stage.open()
    assert is_said()
    press(window, "F")
    assert window.light_box.is_full()
    assert is_said()
    press(window, "F11")
    qtbot.waitUntil(window.isFullScreen)
    assert is_said()
    assert not window.tool_bar.toggleViewAction().isVisible()


def test_the_status_bar_says_pointer_window_model_device_and_display(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    finish(stage, window)
    status = window.status
    assert status.pointer.text().startswith("L CC")
    assert status.window_values.text() == "C 2048  W 4096  LINEAR"
    assert status.model.text() == "lem-test@0123abcd (1.2.0)"
    assert RESTRICTION in status.model.toolTip()
    assert status.device.text() == "CPU (bf16)"
    assert status.display.text() == "display uncalibrated"


def test_every_control_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    finish(stage, window)
    window.show_preferences()
    kinds = (QAbstractButton, QComboBox, QAbstractItemView, QAbstractSlider)
    nameless = [
        f"{type(part).__name__} in {type(part.parentWidget()).__name__}"
        for kind in kinds
        for part in window.findChildren(kind)
        if not isinstance(part, QScrollBar)
        and not (part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()))
        and not part.objectName().startswith("qt_")  # Qt's own: corners, extension buttons
        and not isinstance(part.parentWidget(), QAbstractItemView | QComboBox | QTabBar)
        and part.parentWidget().parentWidget() is not None
        and not isinstance(part.parentWidget().parentWidget(), QComboBox)
    ]
    assert nameless == []


def test_tab_goes_through_the_findings_panel_from_top_to_bottom(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    finish(stage, window)
    panel = window.findings_panel
    wanted = [panel.views, panel.card, panel.analyse, panel.automatic, panel.table]
    wanted[0].setFocus()
    for part in wanted:
        assert QApplication.focusWidget() is part
        press(part, "Tab")


def test_a_panel_is_hidden_and_shown_with_its_key(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    press(window, "F2")
    assert not window.docks["study"].isVisible()
    press(window, "F2")
    assert window.docks["study"].isVisible()
    press(window, "F5")  # a tab behind another one is brought to the front
    assert not window.overlay_panel.visibleRegion().isEmpty()


def test_size_and_panels_are_kept_when_the_window_closes(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    press(window, "F2")
    window.resize(1360, 840)
    window.close()
    kept = stage.session.settings
    assert kept.window_geometry
    other_stage, other = make_window(qtbot, kept, size=(1360, 840))
    other_stage.open()
    assert not other.docks["study"].isVisible()
    assert other.docks["findings"].isVisible()


def test_closing_an_empty_window_keeps_the_panels_of_a_study(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    press(window, "Ctrl+W")
    window.close()
    other_stage, other = make_window(qtbot, stage.session.settings)
    other_stage.open()
    assert other.docks["study"].isVisible()
    assert other.docks["findings"].isVisible()


def test_a_broken_window_state_changes_nothing(qtbot: QtBot) -> None:
    broken = Settings(window_geometry="@@", window_state="bm90aGluZw==")
    stage, window = make_window(qtbot, broken)
    stage.open()
    assert window.docks["findings"].isVisible()


def test_the_panels_can_be_put_back(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    press(window, "F2")
    press(window, "F3")
    window.actions_by_id["reset_panels"].trigger()
    assert window.docks["study"].isVisible()
    assert window.docks["findings"].isVisible()


def test_the_light_box_and_the_panels_work_together(qtbot: QtBot) -> None:
    stage, window = opened(qtbot, light_box=LightBox)
    stage.session.analyse()
    stage.read_all()
    assert window.pages.currentWidget() is window.light_box
    assert window.light_box.hasFocus()
    table = window.findings_panel.table
    index = table.findings.index(0, 0)  # the strongest, in L MLO
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
    )
    tile = window.light_box.active_tile
    assert tile is not None
    assert tile.key == stage.views[3].key
    press(window, "F")
    assert window.light_box.is_full()
    press(window, "Esc")
    assert not window.light_box.is_full()
    qtbot.waitUntil(lambda: window.status.window_values.text() != "")


def test_a_drop_of_files_on_the_light_box_reaches_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    _, window = opened(qtbot, light_box=LightBox)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(50, 50), action, files, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.light_box.board, event)  # goes on to the parents, as Qt has it
    assert window.drop_target.hint.isVisible()
