"""The page of the data: what is chosen, recognised and refused; the audit; a practice folder."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from labelled_folder import labelled_folder
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from trainer_stage import TrainerStage, drop_on

from lem_viewer.gui import trainer_dialog
from lem_viewer.gui.trainer_check import CheckPage
from lem_viewer.gui.trainer_data import DataPage
from lem_viewer.work import training_data, training_practice
from lem_viewer.work.library_dataset import AuditedImage, AuditedLabels


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TrainerStage]:
    monkeypatch.setattr(trainer_dialog, "PAGES", {"data": DataPage, "check": CheckPage})
    made = TrainerStage(qtbot)
    yield made
    made.close()


def data_page(stage: TrainerStage) -> DataPage:
    page = stage.dialog.pages["data"]
    assert isinstance(page, DataPage)
    return page


def class_folders(folder: Path) -> Path:
    """The pictures of a manifest sorted into a folder a class."""
    labelled_folder(folder / "all")
    for number in range(12):
        label = "malignant" if number % 2 else "normal"
        (folder / "sorted" / label / f"P{number}").mkdir(parents=True)
        name = f"p{number}_L_CC.png"
        shutil.copy(folder / "all" / "images" / name, folder / "sorted" / label / f"P{number}")
    return folder / "sorted"


def refused(stage: TrainerStage) -> str:
    """Wait until the source is refused; return what is said below it."""
    page = data_page(stage)
    stage.wait(lambda: page.found.isVisible() and page.found.property("role") == "warning")
    assert not stage.dialog.next.isEnabled()
    assert stage.dialog.message.text() == page.found.text()
    return page.found.text()


def recognised(stage: TrainerStage) -> str:
    stage.wait(stage.dialog.next.isEnabled)
    return data_page(stage).found.text()


def test_a_dropped_folder_of_classes_is_recognised_and_counted(
    stage: TrainerStage, tmp_path: Path
) -> None:
    assert drop_on(stage.dialog, class_folders(tmp_path))
    assert recognised(stage) == (
        "Recognised: a folder a class. 12 images of 12 patients: malignant 6, normal 6."
    )
    assert stage.dialog.draft.config.data == str(tmp_path / "sorted")


def test_a_csv_is_recognised_also_when_its_path_is_typed(
    stage: TrainerStage, tmp_path: Path
) -> None:
    manifest = labelled_folder(tmp_path / "d")
    page = data_page(stage)
    page.source.setFocus()
    QTest.keyClicks(page.source, str(manifest))
    assert recognised(stage).startswith("Recognised: a CSV that names the images. 24 images of 12")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda at: at / "gone", "There is no such folder or file. Check the path"),
        (lambda at: at, "The folder is empty. Choose the folder that holds your images."),
    ],
)
def test_nothing_there_is_told_with_what_to_do(
    stage: TrainerStage, tmp_path: Path, make: object, words: str
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    data_page(stage).take(make(empty))  # type: ignore[operator]
    assert refused(stage).startswith(words)


def test_a_file_that_is_no_csv_is_told(stage: TrainerStage, tmp_path: Path) -> None:
    labelled_folder(tmp_path / "d")
    assert drop_on(stage.dialog, tmp_path / "d" / "images" / "p0_L_CC.png")
    assert "Choose the folder it lies in." in refused(stage)


def test_a_folder_without_labels_is_told_with_what_it_holds(
    stage: TrainerStage, tmp_path: Path
) -> None:
    labelled_folder(tmp_path / "d")
    assert drop_on(stage.dialog, tmp_path / "d" / "images")
    said = refused(stage)
    assert "It holds 24 images." in said and "sub-folders normal, benign and malignant" in said


def test_a_table_without_a_column_says_which(stage: TrainerStage, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("picture,verdict\na.png,normal\n")
    assert drop_on(stage.dialog, table)
    assert "label" in refused(stage)


def test_a_folder_that_may_not_be_read_is_told(
    stage: TrainerStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(_source: str, path: Path, _positive: str) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(training_data, "_look_at", forbidden)
    assert drop_on(stage.dialog, tmp_path)
    assert "You may not read this folder." in refused(stage)


def test_a_mended_folder_is_taken_when_the_page_comes_up_again(
    stage: TrainerStage, tmp_path: Path
) -> None:
    folder = tmp_path / "later"
    folder.mkdir()
    assert drop_on(stage.dialog, folder)
    refused(stage)
    stage.dialog.hide()
    class_folders(tmp_path)
    folder.rmdir()
    (tmp_path / "sorted").rename(folder)
    stage.dialog.show()
    assert "12 images" in recognised(stage)


def test_data_chosen_before_can_be_taken_again(stage: TrainerStage, tmp_path: Path) -> None:
    manifest = labelled_folder(tmp_path / "d")
    page = data_page(stage)
    assert not page.recent.isEnabled()
    for source in (manifest, class_folders(tmp_path / "c")):
        assert drop_on(stage.dialog, source)
        recognised(stage)
    page.recent_menu.aboutToShow.emit()
    actions = page.recent_menu.actions()
    assert [action.toolTip() for action in actions] == [
        str(tmp_path / "c" / "sorted"),
        str(manifest),
    ]
    actions[1].trigger()
    stage.wait(lambda: "24 images" in page.found.text())
    assert stage.dialog.draft.config.data == str(manifest)


def test_a_practice_folder_is_made_with_the_mouse_and_taken_as_the_data(
    stage: TrainerStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = functools.partial(training_practice.making, rows=128, cols=96, mm=1.6)
    monkeypatch.setattr(training_practice, "making", small)
    page, panel = data_page(stage), data_page(stage).practice_panel
    stage.click(page.practice)
    panel.images.setValue(24)
    panel.place.setText(str(tmp_path))
    stage.click(panel.make)
    assert not stage.dialog.next.isEnabled()
    stage.wait(lambda: "24 synthetic images in" in panel.said.text())
    assert "24 images of 12 patients: malignant 12, normal 12" in recognised(stage)
    assert page.source.text() == str(tmp_path / "practice-mammograms")


def test_a_practice_folder_that_is_stopped_leaves_nothing(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page, panel = data_page(stage), data_page(stage).practice_panel
    stage.click(page.practice)
    panel.images.setValue(4000)
    panel.place.setText(str(tmp_path / "p"))
    stage.click(panel.make)
    stage.wait(lambda: panel.progress.value() > 0)
    stage.click(panel.stop)
    stage.wait(panel.make.isEnabled)
    assert list((tmp_path / "p").iterdir()) == []
    assert panel.said.text().startswith("Stopped") and page.source.text() == ""


def test_a_place_that_cannot_be_written_is_told(stage: TrainerStage, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    page, panel = data_page(stage), data_page(stage).practice_panel
    stage.click(page.practice)
    panel.place.setText(str(tmp_path / "file"))
    stage.click(panel.make)
    stage.wait(lambda: panel.said.text().startswith("Nothing was made"))
    stage.wait(panel.make.isEnabled)


def test_an_audit_that_holds_nothing_yet_is_told(stage: TrainerStage) -> None:
    page = data_page(stage)
    stage.click(page.audit)
    stage.wait(lambda: "Audit studies in the reading room" in page.found.text())
    assert page.audit.isEnabled() and not stage.dialog.next.isEnabled()


def test_the_readings_of_the_audit_become_the_data(
    stage: TrainerStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.work import library_dataset

    labelled_folder(tmp_path / "d")
    images = tuple(
        AuditedImage(
            str(tmp_path / "d" / "images" / f"p{number}_L_CC.png"),
            "malignant" if number % 2 else "normal",
            f"p{number}",
        )
        for number in range(12)
    )
    labels = AuditedLabels(images, {"a reader is unsure": 2})
    monkeypatch.setattr(library_dataset, "audited_labels", lambda _library: labels)
    stage.click(data_page(stage).audit)
    assert "12 images of 12 patients" in recognised(stage)
    assert data_page(stage).source.text().endswith("manifest.csv")


def test_the_positive_class_is_asked_in_plain_words(stage: TrainerStage) -> None:
    page = data_page(stage)
    assert page.positives["malignant"].isChecked()
    assert page.positives["malignant"].text().startswith("Cancer")
    page.positives["malignant"].setFocus()
    QTest.keyClick(page.positives["malignant"], Qt.Key.Key_Down)
    assert stage.dialog.draft.config.positive == "abnormal"
