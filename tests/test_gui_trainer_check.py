"""The page that checks: real folders, everything wrong at once, images left out, files changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from labelled_folder import labelled_folder
from look_states import cut_texts, overflowing
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot
from test_data_check import spoil
from test_gui_access import nameless
from trainer_stage import TrainerStage, drop_on

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.gui import trainer_dialog, trainer_problems
from lem_viewer.gui.trainer_check import CheckPage
from lem_viewer.gui.trainer_data import DataPage
from lem_viewer.gui.trainer_page import TrainerPage
from lem_viewer.gui.translate import Language
from lem_viewer.training.samples import Sample, find_samples


class LastPage(TrainerPage):
    """Stands for the page that starts a training."""

    title = "Run"

    def __init__(self, _run: object) -> None:
        super().__init__()
        self.starts = 0

    def start_text(self) -> str:
        return "Start"

    def start(self) -> None:
        self.starts += 1


@pytest.fixture
def stage(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TrainerStage]:
    pages = {"data": DataPage, "check": CheckPage, "run": LastPage}
    monkeypatch.setattr(trainer_dialog, "PAGES", pages)
    made = TrainerStage(qtbot)
    yield made
    made.close()


def check_page(stage: TrainerStage) -> CheckPage:
    page = stage.dialog.pages["check"]
    assert isinstance(page, CheckPage)
    return page


def checked(stage: TrainerStage, data: Path) -> CheckPage:
    """Drop the data, press Next, and wait until the check has ended."""
    assert drop_on(stage.dialog, data)
    stage.go_on()
    page = check_page(stage)
    assert page.isVisible()
    ended(stage)
    return page


def ended(stage: TrainerStage) -> None:
    page = check_page(stage)
    stage.wait(lambda: page.again.isEnabled() and page.copy.isEnabled())
    stage.wait(lambda: "Counting" not in stage.dialog.message.text())


def texts(page: CheckPage) -> list[str]:
    return [line.text(0) for line in page.problems.lines()]


def line_of(page: CheckPage, words: str) -> QTreeWidgetItem:
    (found,) = [line for line in page.problems.lines() if words in line.text(0)]
    return found


def tick(page: CheckPage, line: QTreeWidgetItem) -> None:
    """Click the box before a line."""
    page.problems.scrollToItem(line)
    room = page.problems.visualItemRect(line)
    place = room.topLeft() + room.bottomLeft()
    QTest.mouseClick(
        page.problems.viewport(),
        Qt.MouseButton.LeftButton,
        pos=type(place)(room.x() + 9, place.y() // 2),
    )


def table(page: CheckPage) -> list[list[str]]:
    return [
        [page.parts.item(row, place).text() for place in range(page.parts.columnCount())]  # type: ignore[union-attr]
        for row in range(page.parts.rowCount())
    ]


def test_sound_data_are_checked_by_themselves_and_the_parts_are_shown(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, labelled_folder(tmp_path / "d"))
    assert page.summary.text() == (
        "24 images of 12 patients; 12 positive (6 patients); 12 with masks"
    )
    rows = table(page)
    # 6 positive and 6 negative patients: one of each for choosing, one for the figures.
    assert rows[0][1:] == ["16", "8", "8", "8"]
    assert rows[1][1:] == rows[2][1:] == ["4", "2", "2", "2"]
    assert rows[3][1:] == ["24", "12", "12", "12"]
    assert page.verdict.text() == "A training is possible."
    assert stage.dialog.next.isEnabled() and not page.goes_without.isVisible()
    assert stage.dialog.draft.report is not None and stage.dialog.draft.report.pixels_checked


def test_everything_wrong_is_there_at_once_by_severity_with_its_fix(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, spoil(tmp_path / "d"))
    shown = texts(page)
    left_out = shown.index("Left out by the training itself (5)")
    notes = next(n for n, text in enumerate(shown) if text.startswith("To be looked at"))
    assert left_out < notes
    for place in ("images/p0_L_CC.png", "images/gone.png", "images/q4_L_CC.tif"):
        assert left_out < shown.index(place) < notes
    assert shown.index("masks/p5_L_CC.png") > notes
    assert "→ Copy it again." in shown and "→ Correct the labels." in shown
    # Pictures of the odd ones come one after another, with what is odd and no name.
    stage.wait(lambda: not page.odd.item(0).icon().isNull())
    assert "p1" not in " ".join(page.odd.item(n).text() for n in range(page.odd.count()))


def test_next_waits_until_the_reader_lets_the_training_go_on_without_the_bad_ones(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, spoil(tmp_path / "d"))
    assert page.goes_without.text() == "Train anyway without these 7 images"
    assert not stage.dialog.next.isEnabled() and "Mend what" in stage.dialog.message.text()
    stage.tick(page.goes_without)
    assert stage.dialog.next.isEnabled() and not stage.dialog.message.isVisible()
    assert stage.dialog.draft.goes_without


def test_a_ticked_image_is_left_out_and_counted_no_more_and_can_be_taken_back(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, spoil(tmp_path / "d"))
    assert table(page)[-1][1] == "25"
    tick(page, line_of(page, "masks/p5_L_CC.png"))
    stage.wait(lambda: "Left out by you (1)" in texts(page))
    stage.wait(lambda: table(page)[-1][1] == "24")
    ended(stage)
    image = str(tmp_path / "d" / "images" / "p5_L_CC.png")
    config = stage.dialog.draft.config
    assert config.exclude == (image,)
    found = [each for each in find_samples(config) if isinstance(each, Sample)]
    assert len(found) == 24 and image not in {each.key for each in found}
    tick(page, line_of(page, "images/p5_L_CC.png"))
    stage.wait(lambda: table(page)[-1][1] == "25")
    ended(stage)
    assert stage.dialog.draft.config.exclude == ()
    assert "masks/p5_L_CC.png" in texts(page)


@pytest.mark.parametrize(
    ("patients", "words"),
    [
        (1, "all 2 images are negative"),
        (2, "2 patients, at least 6 are needed"),
        (3, "only 1 patient has a positive image: at least 2 are needed"),
    ],
)
def test_too_little_is_told_in_plain_words_and_next_is_not_possible(
    stage: TrainerStage, tmp_path: Path, patients: int, words: str
) -> None:
    page = checked(stage, labelled_folder(tmp_path / "d", patients))
    assert any(words.lower() in text.lower() for text in texts(page))
    assert page.verdict.text().startswith("No training is possible")
    assert not stage.dialog.next.isEnabled()
    assert "Add images" in stage.dialog.message.text()


def test_other_data_or_another_positive_class_make_the_report_void(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, labelled_folder(tmp_path / "d"))
    stage.click(stage.dialog.back)
    data = stage.dialog.pages["data"]
    assert isinstance(data, DataPage)
    stage.tick(data.positives["abnormal"])
    assert stage.dialog.draft.report is None
    stage.go_on()
    ended(stage)
    assert page.report_text().splitlines()[0].endswith("1 = abnormal")


def test_the_report_is_there_again_and_changed_files_are_noticed(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, labelled_folder(tmp_path / "d"))
    report = stage.dialog.draft.report
    stage.click(stage.dialog.back)
    stage.go_on()
    assert stage.dialog.draft.report is report and page.again.isEnabled()
    stage.go_on()
    last = stage.dialog.pages["run"]
    assert isinstance(last, LastPage)
    stage.click(stage.dialog.start)
    stage.wait(lambda: last.starts == 1)
    image = tmp_path / "d" / "images" / "p0_L_CC.png"
    os.utime(image, ns=(1, 1))
    stage.click(stage.dialog.start)
    stage.wait(lambda: page.isVisible() and "Files have changed" in page.verdict.text())
    ended(stage)
    assert last.starts == 1
    stage.go_on()
    stage.click(stage.dialog.start)
    stage.wait(lambda: last.starts == 2)


def test_a_stopped_check_leaves_what_the_headers_told(
    stage: TrainerStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from lem_viewer.training import data_check

    goes_on, reads = threading.Event(), data_check.read_image

    def slow(file: Path) -> object:
        goes_on.wait(20)
        return reads(file)

    monkeypatch.setattr(data_check, "read_image", slow)
    assert drop_on(stage.dialog, labelled_folder(tmp_path / "d"))
    stage.go_on()
    page = check_page(stage)
    stage.wait(page.copy.isEnabled)
    assert page.stop.isVisible() and not stage.dialog.next.isEnabled()
    stage.click(page.stop)
    goes_on.set()
    assert page.verdict.text().endswith("Only headers and tables were looked at.")
    assert stage.dialog.next.isEnabled()


def test_the_report_is_copied_as_text(stage: TrainerStage, tmp_path: Path) -> None:
    page = checked(stage, spoil(tmp_path / "d"))
    stage.click(page.copy)
    copied = QGuiApplication.clipboard().text()
    assert "25 images of 14 patients" in copied and "images/gone.png" in copied
    assert copied.endswith(RESEARCH_NOTICE)


def test_a_double_click_opens_the_place_of_a_file(
    stage: TrainerStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    services = trainer_problems.QDesktopServices
    monkeypatch.setattr(services, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    page = checked(stage, spoil(tmp_path / "d"))
    line = line_of(page, "masks/nobody.png")
    page.problems.scrollToItem(line)
    place = page.problems.visualItemRect(line).center()
    QTest.mouseClick(page.problems.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.problems.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [str(tmp_path / "d" / "masks")]


def test_patients_are_not_named_where_the_reader_hides_them(
    stage: TrainerStage, tmp_path: Path
) -> None:
    manifest = labelled_folder(tmp_path / "d", split=True)
    text = manifest.read_text().replace(
        "p0_L_MLO.png,normal,p0,,train", "p0_L_MLO.png,normal,p0,,test"
    )
    manifest.write_text(text)
    stage.stage.session.change_settings(hide_patient=True)
    page = checked(stage, manifest)
    both = line_of(page, "Patient on both sides")
    assert "1 patients are in several parts" in both.text(0)
    assert "p0" not in [both.child(n).text(0) for n in range(both.childCount())]


def test_a_share_that_is_gone_at_the_start_is_told_and_nothing_begins(
    stage: TrainerStage, tmp_path: Path
) -> None:
    page = checked(stage, labelled_folder(tmp_path / "d"))
    stage.go_on()
    last = stage.dialog.pages["run"]
    assert isinstance(last, LastPage)
    shutil.rmtree(tmp_path / "d")
    stage.click(stage.dialog.start)
    stage.wait(lambda: any("Not usable" in text for text in texts(page)))
    ended(stage)
    assert last.starts == 0 and page.isVisible() and not stage.dialog.next.isEnabled()


@pytest.mark.parametrize("code", ["en", "de"])
def test_every_control_has_a_name_and_no_word_is_cut(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str
) -> None:
    pages = {"data": DataPage, "check": CheckPage}
    monkeypatch.setattr(trainer_dialog, "PAGES", pages)
    language = Language(code)
    stage = TrainerStage(qtbot)
    stage.dialog.resize(1280, 800)
    data = stage.dialog.pages["data"]
    assert isinstance(data, DataPage)
    stage.click(data.practice)
    assert nameless(stage.dialog) == [] and cut_texts(stage.dialog) == []
    page = checked(stage, spoil(tmp_path / "d"))
    stage.wait(lambda: not page.odd.item(0).icon().isNull())
    assert nameless(stage.dialog) == [] and cut_texts(stage.dialog) == []
    assert overflowing(stage.dialog) == []
    stage.close()
    language.remove()
