"""For every reader: names for the screen reader, all by keyboard, no word cut at any scale."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from gui_stage import QUIET, finish, make_window, opened
from look_states import DIALOGS, Waiter, overflowing
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMainWindow,
    QRadioButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent


def takes_keyboard(widget: QWidget) -> bool:
    """Return True for what Tab, a click or F6 can give the keyboard to, save Qt's own parts."""
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        return False
    inner = widget.parentWidget()
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return False
    if isinstance(inner, QAbstractScrollArea) and widget is inner.viewport():
        return False
    if inner is not None and inner.metaObject().className() == "QComboBoxPrivateContainer":
        return False
    return not isinstance(widget, QMainWindow)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget: its name, its text or its label's."""
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return said or widget.accessibleName()


def nameless(root: QWidget) -> list[str]:
    """Return the widgets that take the keyboard and have no name."""
    return [
        f"{type(part).__name__} {part.objectName()!r} in {type(part.parentWidget()).__name__}"
        for part in root.findChildren(QWidget)
        if takes_keyboard(part) and not isinstance(part, QLabel) and not name_of(part).strip()
    ]


def read_study(qtbot: QtBot) -> MainWindow:
    """Return a window on a study that was read, with the real light box and every panel shown."""
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    stage.list_models()
    stage.open()
    finish(stage, window)
    for name in ("study", "findings", "compare", "overlays"):
        window.docks[name].show()
    QApplication.processEvents()
    return window


def test_the_search_for_the_nameless_finds_one(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    plain = QWidget(root)
    assert nameless(root) == []
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert nameless(root) == ["QWidget '' in QWidget"]
    plain.setAccessibleName("something")
    assert nameless(root) == []


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot) -> None:
    window = read_study(qtbot)
    assert nameless(window) == []


@pytest.mark.parametrize("dialog", DIALOGS)
def test_everything_in_a_dialog_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, dialog: str
) -> None:
    window = read_study(qtbot)
    window.actions_by_id[dialog].trigger()
    QApplication.processEvents()
    shown = QApplication.activeWindow()
    assert shown is not None and shown is not window
    assert nameless(shown) == []
    shown.close()


def tab_through(window: QWidget) -> set[QWidget]:
    """Press Tab until it comes round; return what had the keyboard."""
    seen: set[QWidget] = set()
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            break
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return seen


def reachable(window: QWidget) -> set[QWidget]:
    """Return what is seen, enabled and has Tab's focus policy."""
    return {
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.isEnabled()
        and part.focusProxy() is None
        and part.window() is window
        and not part.visibleRegion().isEmpty()
        and not (isinstance(part, QRadioButton) and not part.isChecked())  # the arrows go there
    }


def test_tab_reaches_everything_in_the_window(qtbot: QtBot) -> None:
    window = read_study(qtbot)
    window.light_box.setFocus()
    missed = reachable(window) - tab_through(window)
    assert sorted(f"{type(each).__name__} {name_of(each)!r}" for each in missed) == []


@pytest.mark.parametrize("dialog", DIALOGS)
def test_tab_reaches_everything_in_a_dialog(qtbot: QtBot, dialog: str) -> None:
    window = read_study(qtbot)
    window.actions_by_id[dialog].trigger()
    QApplication.processEvents()
    shown = QApplication.activeWindow()
    assert shown is not None
    if QApplication.focusWidget() is None:
        shown.setFocus()
        QTest.keyClick(shown, Qt.Key.Key_Tab)
    missed = reachable(shown) - tab_through(shown)
    assert sorted(f"{type(each).__name__} {name_of(each)!r}" for each in missed) == []
    shown.close()


def test_the_search_for_what_reaches_beyond_the_window_finds_one(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(100, 40)
    words = QLabel("far out", root)
    words.move(80, 5)
    root.show()
    assert len(overflowing(root)) == 1
    assert Waiter().widgets == []


# One process for each scale: Qt reads it when it starts. A laptop, and the two portrait screens
# of 5 megapixels of a mammography workstation, one of them and side by side.
SCALES = {"1": ("1280x800", "2048x2560", "4096x2560"), "1.5": ("1280x800",), "2": ("1280x800",)}


@pytest.mark.parametrize(
    ("scale", "language"), [("1", "en"), ("1.5", "en"), ("2", "en"), ("1.5", "de")]
)
def test_no_word_is_cut_off_at_any_scale_and_size(scale: str, language: str) -> None:
    environment = {
        **os.environ,
        "QT_SCALE_FACTOR": scale,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]),
    }
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "look_states.py"), language, *SCALES[scale]],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout == ""


def test_the_menus_open_and_the_window_is_left_by_keyboard(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    mnemonics = [text[text.index("&") + 1].upper() for text in titles if "&" in text]
    assert len(mnemonics) == len(titles) == len(set(mnemonics))
