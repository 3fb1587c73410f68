"""The whole training dialog with the mouse: from a practice folder to an adopted model."""

from __future__ import annotations

import functools
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui_stage import QUIET
from labelled_folder import labelled_folder
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from trainer_stage import drop_on

from lem_viewer import RESEARCH_NOTICE, paths
from lem_viewer.gui import trainer_estimate
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.trainer_check import CheckPage
from lem_viewer.gui.trainer_data import DataPage
from lem_viewer.gui.trainer_dialog import TrainerDialog
from lem_viewer.gui.trainer_model import ModelPage
from lem_viewer.gui.trainer_result import ResultPage
from lem_viewer.gui.trainer_run import RunPage
from lem_viewer.gui.training_run import runs_dir
from lem_viewer.work import training_practice
from lem_viewer.work.training_lock import running_training
from lem_viewer.zoo import ModelZoo

WAIT_MS = 240_000  # a training on a busy machine
LEFT = Qt.MouseButton.LeftButton


class Reader:
    """Somebody with a mouse."""

    def __init__(self, qtbot: QtBot, dialog: TrainerDialog) -> None:
        self.qtbot, self.dialog = qtbot, dialog

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def click(self, button: QWidget) -> None:
        self.wait(lambda: button.isVisible() and button.isEnabled())
        place = QPoint(8, button.height() // 2)
        QTest.mouseClick(button, LEFT, pos=place)

    def write(self, line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def choose(self, combo: QComboBox, words: str) -> None:
        """Choose as a click in the opened list would."""
        place = combo.findText(words, Qt.MatchFlag.MatchStartsWith)
        assert place >= 0
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    def go_on(self, page: QWidget) -> None:
        """Press Next and see the next page come up, the notice still there."""
        self.click(self.dialog.next)
        self.wait(page.isVisible)
        assert self.dialog.banner.isVisible() and self.dialog.banner.text() == RESEARCH_NOTICE


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    small = functools.partial(training_practice.making, rows=128, cols=96, mm=1.6)
    monkeypatch.setattr(training_practice, "making", small)
    # The ten measured steps have tests of their own: whoever goes on quickly sees none.
    monkeypatch.setattr(trainer_estimate, "DELAY_MS", 3_600_000)
    session = Session(QUIET)
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    session.start()
    yield made
    running = running_training()
    if running is not None and Path(running.out).is_relative_to(runs_dir().resolve()):
        os.kill(running.pid, signal.SIGKILL)
    made.close()
    made.training.shutdown()
    session.shutdown()


def test_from_a_practice_folder_to_an_adopted_model_with_the_mouse(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: bool(window.session.all_models), timeout=WAIT_MS)
    window.actions_by_id["train"].trigger()
    dialog = window.trainer
    reader = Reader(qtbot, dialog)
    pages = dialog.pages
    data, check, model, run, result = (
        pages[n] for n in ("data", "check", "model", "run", "result")
    )
    assert isinstance(data, DataPage) and isinstance(check, CheckPage)
    assert isinstance(model, ModelPage) and isinstance(run, RunPage)
    assert isinstance(result, ResultPage)

    reader.click(data.practice)
    data.practice_panel.images.setValue(24)
    reader.choose(data.practice_panel.kind, "PNG")
    reader.write(data.practice_panel.place, str(tmp_path))
    reader.click(data.practice_panel.make)
    reader.wait(lambda: "24 images of 12 patients" in data.found.text())
    # Phantoms take hours to learn from; pictures with a white square take seconds.
    labelled_folder(tmp_path / "squares", 28)
    assert drop_on(dialog, tmp_path / "squares")
    reader.wait(lambda: "56 images of 28 patients" in data.found.text())

    reader.go_on(check)
    reader.wait(lambda: check.verdict.text() == "A training is possible.")

    reader.go_on(model)
    reader.wait(lambda: model.presets.count() > 1)  # what there is to begin from has come
    make_it_small(reader, model)
    reader.go_on(run)

    reader.click(dialog.start)
    reader.wait(run.result.isVisible)
    assert window.training.course is not None
    reader.click(run.result)
    reader.wait(result.isVisible)
    reader.wait(lambda: result.trial is not None and result.acts.adopt.isVisible())

    adopt(reader, result)
    assert window.session.all_models
    zoo = ModelZoo(paths.bundled_zoo_dir(), paths.user_zoo_dir())
    assert "practised" in {entry.name for entry in zoo.entries()}


def make_it_small(reader: Reader, model: ModelPage) -> None:
    """Choose the smallest network and its least input, and tick what has to be read."""
    from lem_viewer.gui.trainer_start import SCRATCH

    reader.click(model.start_from.kinds[SCRATCH])
    reader.choose(model.network.backbone, "ResNet-10")
    reader.choose(model.network.input_size, "Another size")
    reader.write(model.network.rows, "64")
    reader.write(model.network.cols, "64")
    reader.click(model.unfold)
    for form, values in (
        (model.length, {"epochs": "12"}),
        (model.more, {"learning_rate": "0.003", "batch_size": "4", "test_fraction": "0.3"}),
    ):
        for field, text in values.items():
            line = form.editors[field]
            assert isinstance(line, QLineEdit)
            reader.write(line, text)
    frozen = model.more.editors["freeze_stem"]
    assert isinstance(frozen, QCheckBox)
    if frozen.isChecked():
        reader.click(frozen)
    reader.write(model.name, "practised")
    for box in model.doubts.findChildren(QCheckBox):
        if box.isVisible() and not box.isChecked():
            reader.click(box)


def adopt(reader: Reader, result: ResultPage) -> None:
    reader.click(result.acts.adopt)
    reader.wait(lambda: "is adopted and in use" in result.acts.said.text())
