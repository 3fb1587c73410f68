"""A reader exports the open study from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from export_stage import CARD, predict, write_view
from gui_stage import QUIET, Stage, make_window, press, texts_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lem_viewer.gui.export_dialog import ExportDialog
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.values.image import StudyOutline, StudyRead
from lem_viewer.values.models import ModelChoice, ModelsListed

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


class RunningStage(Stage):
    """A stage whose last journey can be run to its end."""

    def __init__(self, settings: object = None) -> None:
        super().__init__(settings)  # type: ignore[arg-type]
        self.journeys: list[object] = []
        real = self.lanes.submit

        def submit(lane: str, journey: object) -> int:
            self.journeys.append(journey)
            return real(lane, journey)  # type: ignore[arg-type]

        self.lanes.submit = submit  # type: ignore[method-assign]

    def run(self) -> None:
        """Let everything that the last journey yields arrive."""
        for value in self.journeys[-1](lambda: False):  # type: ignore[operator]
            self.give(value)
        self.end()


Desk = tuple[RunningStage, MainWindow]


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[RunningStage, MainWindow]:
    import gui_stage

    monkeypatch.setattr(gui_stage, "Stage", RunningStage)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    stage, window = make_window(qtbot, QUIET)
    view = write_view(tmp_path, 1, BurnedInAnnotation="YES")
    stage.session.start()
    stage.give(
        ModelsListed((ModelChoice("lem-test", "lem-test", True, "", True, CARD),), "lem-test")
    )
    stage.end()
    stage.session.open([tmp_path])
    stage.give(StudyOutline("case", str(tmp_path), (view.header,)))
    stage.give(view)
    stage.give(StudyRead(1, 0, 0, 0.1))
    stage.end()
    stage.session.analyse()
    stage.give(predict(view))
    stage.end()
    return stage, window  # type: ignore[return-value]


def dialog_of(qtbot: QtBot, window: MainWindow) -> ExportDialog:
    press(window, "Ctrl+Shift+E")
    dialog = window.dialogs["export"]
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_the_open_study_is_written_and_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    stage, window = desk
    dialog = dialog_of(qtbot, window)
    assert "Research use only. Not for primary diagnosis." in texts_of(dialog)
    dialog.folder.setText(str(tmp_path / "out"))
    QTest.mouseClick(
        dialog.formats["seg"], Qt.MouseButton.LeftButton, pos=dialog.formats["seg"].rect().center()
    )
    if dialog.formats["seg"].isChecked():  # the click missed the box's mark
        dialog.formats["seg"].setChecked(False)
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert not dialog.export.isEnabled()  # not twice
    stage.run()
    assert (tmp_path / "out" / "report.pdf").is_file()
    assert not list((tmp_path / "out").glob("seg_*"))
    assert f"files written to {tmp_path / 'out'}." in dialog.told.text()
    assert dialog.export.isEnabled()


def test_an_image_with_text_is_left_out_and_said_in_the_dialog(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    stage, window = desk
    dialog = dialog_of(qtbot, window)
    dialog.folder.setText(str(tmp_path / "out"))
    assert not dialog.allow_burned_in.isEnabled()
    dialog.deidentify.setChecked(True)
    assert dialog.allow_burned_in.isEnabled()
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    stage.run()
    assert "1 image was left out." in dialog.told.text()
    assert "Burned In Annotation is YES" in dialog.told.text()
    assert dialog.told.height() >= dialog.told.heightForWidth(dialog.told.width())  # none is cut
    dialog.allow_burned_in.setChecked(True)
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    stage.run()
    assert "left out" not in dialog.told.text()
    assert len(list((tmp_path / "out" / "images").iterdir())) == 1


def test_nothing_chosen_or_no_folder_cannot_be_exported(qtbot: QtBot, desk: Desk) -> None:
    _, window = desk
    dialog = dialog_of(qtbot, window)
    assert dialog.export.isEnabled()
    dialog.folder.setText("  ")
    assert not dialog.export.isEnabled()
    dialog.folder.setText("/tmp/x")
    for box in dialog.formats.values():
        box.setChecked(False)
    assert not dialog.export.isEnabled()


def test_blinded_reading_exports_nothing(qtbot: QtBot, desk: Desk) -> None:
    stage, window = desk
    session: Session = stage.session
    session.veil.is_kept = True
    session.veil.begin(is_blinded=True)
    dialog = dialog_of(qtbot, window)
    assert not dialog.export.isEnabled()
    assert "store your assessment first" in dialog.told.text()


def test_the_dialog_goes_with_its_study(qtbot: QtBot, desk: Desk) -> None:
    stage, window = desk
    dialog = dialog_of(qtbot, window)
    stage.session.close_study()
    qtbot.waitUntil(lambda: not dialog.isVisible())
