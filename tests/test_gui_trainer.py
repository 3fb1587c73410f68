"""The training dialog: its pages as steps, the way between them, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_stage import QUIET, make_window
from labelled_folder import labelled_folder
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from trainer_stage import WAIT_MS, drop_on

from lem_viewer import RESEARCH_NOTICE, paths
from lem_viewer.gui import trainer_dialog
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.trainer_data import DataPage
from lem_viewer.gui.trainer_dialog import TrainerDialog
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.values.training_draft import TrainingDraft


class SecondPage(TrainerPage):
    """Stands for the pages after the data; remembers what it was told."""

    title = "Second"

    def __init__(self, _run: object) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.is_ready, self.runs = False, False

    def load(self, draft: TrainingDraft) -> None:
        self.calls.append(f"load {Path(draft.config.data).name}")

    def is_complete(self) -> bool:
        return self.is_ready

    def why_not(self) -> str:
        return "It is not ready."

    def entered(self) -> None:
        self.calls.append("entered")

    def left(self) -> None:
        self.calls.append("left")

    def is_needed(self) -> bool:
        return self.runs

    def start_text(self) -> str:
        return "Begin"

    def start(self) -> None:
        self.calls.append("start")


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    pages = {"data": DataPage, "check": SecondPage}
    monkeypatch.setattr(trainer_dialog, "PAGES", pages)
    _stage, made = make_window(qtbot, QUIET)
    yield made
    made.training.shutdown()


def opened(qtbot: QtBot, window: MainWindow) -> TrainerDialog:
    window.actions_by_id["train"].trigger()
    dialog = window.trainer
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=10_000)
    return dialog


def shown(dialog: TrainerDialog) -> QWidget:
    return dialog.stack.currentWidget().widget()  # type: ignore[attr-defined]


def can_click(dialog: TrainerDialog, row: int) -> bool:
    return bool(dialog.steps.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)


def dropped(qtbot: QtBot, dialog: TrainerDialog, folder: Path) -> Path:
    """Drop a folder of labelled images and wait until it was recognised; return it."""
    labelled_folder(folder)
    assert drop_on(dialog, folder)
    qtbot.waitUntil(dialog.next.isEnabled, timeout=WAIT_MS)
    return folder


def second(dialog: TrainerDialog) -> SecondPage:
    page = dialog.pages["check"]
    assert isinstance(page, SecondPage)
    return page


def test_the_menu_opens_one_dialog_beside_the_window_with_the_research_notice(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(qtbot, window)
    assert dialog.isWindow() and not dialog.isModal()
    assert dialog.banner.isVisible() and dialog.banner.text() == RESEARCH_NOTICE
    assert opened(qtbot, window) is dialog


def test_next_is_not_possible_without_data_and_the_dialog_says_why(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(qtbot, window)
    assert not dialog.next.isEnabled() and not dialog.back.isEnabled()
    assert dialog.message.isVisible() and "Choose the folder" in dialog.message.text()
    assert not can_click(dialog, 1)


def test_a_dropped_folder_is_taken_and_the_next_page_is_entered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window)
    data = dropped(qtbot, dialog, tmp_path / "d")
    assert not dialog.message.isVisible()
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert shown(dialog) is second(dialog)
    assert second(dialog).calls[-2:] == [f"load {data.name}", "entered"]
    assert dialog.message.text() == "It is not ready." and dialog.heading.text() == "Second"
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert second(dialog).calls[-2] == "left" and shown(dialog) is dialog.pages["data"]
    assert can_click(dialog, 1)
    QTest.mouseClick(
        dialog.steps.viewport(),
        Qt.MouseButton.LeftButton,
        pos=dialog.steps.visualItemRect(dialog.steps.item(1)).center(),
    )
    assert shown(dialog) is second(dialog)


def test_start_is_there_only_where_the_page_has_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window)
    assert not dialog.start.isVisible()
    dropped(qtbot, dialog, tmp_path / "d")
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert dialog.start.isVisible() and dialog.start.text() == "Begin"
    assert not dialog.next.isVisible()  # the last page
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert second(dialog).calls[-1] == "start"


def test_a_page_on_which_something_runs_can_always_be_reached(
    qtbot: QtBot, window: MainWindow
) -> None:
    second(window.trainer).runs = True
    dialog = opened(qtbot, window)
    assert shown(dialog) is second(dialog)


def test_what_was_filled_in_is_there_at_the_next_opening(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window)
    data = dialog.pages["data"]
    assert isinstance(data, DataPage)
    dropped(qtbot, dialog, tmp_path / "d")
    QTest.mouseClick(data.positives["abnormal"], Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    qtbot.waitUntil(dialog.next.isEnabled, timeout=WAIT_MS)
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

    again = TrainerDialog(window.training)
    qtbot.addWidget(again)
    again.show()
    assert again.draft.config.data == str(tmp_path / "d")
    assert again.draft.config.positive == "abnormal"
    qtbot.waitUntil(again.next.isEnabled, timeout=WAIT_MS)
    assert can_click(again, 1)


def test_a_damaged_file_is_told_and_the_dialog_begins_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    file = paths.config_dir() / "training-draft.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"config": {"name": ', "utf-8")
    dialog = opened(qtbot, window)
    assert dialog.draft.config.data == "" and dialog.draft.config.name == "my-model"
    assert any("begins anew" in each.title for each in window.session.notices)
    dialog.close()
    assert TrainerDialog(window.training).draft == dialog.draft


def test_closing_the_window_closes_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    window.close()
    QApplication.processEvents()
    assert not dialog.isVisible()
