"""The empty window: what it says, what it offers, what it does with a drop."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_stage import make_window, press, texts_of
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lem_viewer import RESEARCH_NOTICE, paths
from lem_viewer.errors import Failure
from lem_viewer.gui.drop import look_like_truth
from lem_viewer.settings import Settings
from lem_viewer.values.image import OpenProgress, StudyRead


def mime_of(*places: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) if isinstance(p, Path) else QUrl(p) for p in places])
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag onto the middle of a widget and let go, as Qt delivers it; return if accepted."""
    window = target.window()
    middle = target.mapTo(window, target.rect().center())
    actions, button, keys = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(QPoint(middle), actions, data, button, keys)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), actions, data, button, keys))
    return True


def test_an_empty_window_says_what_lem_is_and_is_not(qtbot: QtBot) -> None:
    _, window = make_window(qtbot)
    said = texts_of(window.welcome)
    assert "Local Extremum Mapping" in said
    assert "not a medical device" in said
    assert RESEARCH_NOTICE in texts_of(window)


def test_an_empty_window_shows_no_panels(qtbot: QtBot) -> None:
    _, window = make_window(qtbot)
    assert window.welcome.isVisible()
    assert not any(
        window.docks[name].isVisible() for name in ("study", "findings", "compare", "overlays")
    )


def test_the_folder_button_opens_the_folder_that_the_reader_chooses(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, window = make_window(qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    qtbot.mouseClick(window.welcome.folder, Qt.MouseButton.LeftButton)
    assert stage.session.is_opening
    assert stage.session.settings.recent == (str(tmp_path),)


def test_a_folder_dialog_that_is_cancelled_opens_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, window = make_window(qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert not stage.session.is_opening


def test_the_files_button_opens_several_files_as_one_study(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, window = make_window(qtbot)
    opened: list[list[Path]] = []
    monkeypatch.setattr(stage.session, "open", lambda sources: opened.append(list(sources)))
    chosen = [str(tmp_path / "a.dcm"), str(tmp_path / "b.dcm")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    qtbot.mouseClick(window.welcome.files, Qt.MouseButton.LeftButton)
    assert opened == [[tmp_path / "a.dcm", tmp_path / "b.dcm"]]


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_the_demo_study_opens_by_button_and_by_key(qtbot: QtBot, by: str) -> None:
    stage, window = make_window(qtbot)
    if by == "mouse":
        qtbot.mouseClick(window.welcome.demo, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert stage.session.settings.recent == (str(paths.demo_study_dir()),)


def test_studies_opened_last_are_listed_newest_first_and_open_with_a_click(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    first.mkdir()
    second.mkdir()
    stage, window = make_window(qtbot, Settings(recent=(str(second), str(first))))
    recent = window.welcome.recent
    assert [recent.item(row).text() for row in range(recent.count())] == ["two", "one"]
    place = recent.visualItemRect(recent.item(1)).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.session.is_opening
    assert stage.session.settings.recent[0] == str(first)


def test_a_listed_study_opens_with_the_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    stage, window = make_window(qtbot, Settings(recent=(str(tmp_path),)))
    window.welcome.recent.setFocus()
    window.welcome.recent.setCurrentRow(0)
    qtbot.keyClick(window.welcome.recent, Qt.Key.Key_Return)
    assert stage.session.is_opening


def test_a_study_that_is_gone_is_grey_says_why_and_does_not_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage, window = make_window(qtbot, Settings(recent=(str(tmp_path / "gone"),)))
    recent = window.welcome.recent
    item = recent.item(0)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "no longer there" in item.data(int(Qt.ItemDataRole.UserRole) + 1)
    place = recent.visualItemRect(item).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not stage.session.is_opening


def test_the_demo_is_not_listed_among_the_studies_opened_last(qtbot: QtBot) -> None:
    _, window = make_window(qtbot, Settings(recent=(str(paths.demo_study_dir()),)))
    assert window.welcome.recent.count() == 0
    assert window.welcome.no_recent.isVisible()


def test_opening_shows_how_many_files_were_looked_at_and_can_be_cancelled(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage, window = make_window(qtbot)
    stage.session.open([tmp_path])
    assert window.opening.isVisible()
    stage.give(OpenProgress(312, 2000))
    assert "312 of 2,000" in window.opening.text.text()
    assert (window.opening.progress.value(), window.opening.progress.maximum()) == (312, 2000)
    qtbot.mouseClick(window.opening.cancel, Qt.MouseButton.LeftButton)
    assert not stage.session.is_opening
    assert window.welcome.isVisible()


def test_the_space_bar_of_an_impatient_reader_does_not_cancel_the_opening(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage, window = make_window(qtbot)
    stage.session.open([tmp_path])
    stage.give(OpenProgress(1, 9))
    press(QApplication.focusWidget(), "Space")
    assert stage.session.is_opening
    press(QApplication.focusWidget(), "Tab")  # one step to the button, or Esc at once
    assert QApplication.focusWidget() is window.opening.cancel
    press(QApplication.focusWidget(), "Esc")
    assert not stage.session.is_opening


def test_a_folder_without_views_comes_back_to_the_welcome_with_the_reasons(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage, window = make_window(qtbot)
    stage.session.open([tmp_path])
    stage.give(Failure("Not a mammogram view", "A CT image.", "Open mammograms.", "a.dcm"))
    stage.give(StudyRead(0, 0, 1, 0.1))
    stage.end()
    assert window.welcome.isVisible()
    assert "no mammogram view was found" in window.welcome.message.text()
    assert window.notices.list.isVisible()


def test_a_dropped_folder_opens_as_a_study(qtbot: QtBot, tmp_path: Path) -> None:
    stage, window = make_window(qtbot)
    assert drop(window.welcome, mime_of(tmp_path))
    qtbot.waitUntil(lambda: stage.session.is_opening)
    assert not window.drop_target.hint.isVisible()


def test_a_drag_says_what_a_drop_would_do(qtbot: QtBot, tmp_path: Path) -> None:
    _stage, window = make_window(qtbot)
    middle = window.rect().center()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data = mime_of(tmp_path)
    enter = QDragEnterEvent(middle, action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert window.drop_target.hint.isVisible()
    assert "open as a study" in window.drop_target.hint.text.text()
    QApplication.sendEvent(window, QEvent(QEvent.Type.DragLeave))
    assert not window.drop_target.hint.isVisible()


def test_a_dragged_web_address_is_refused(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    assert not drop(window.welcome, mime_of("https://example.org/a.dcm"))
    assert not stage.session.is_opening


def test_dropped_masks_become_truth_of_the_open_study(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    given: list[list[Path]] = []
    monkeypatch.setattr(stage.session, "add_truth", lambda sources: given.append(list(sources)))
    mask = tmp_path / "L_CC_mask.png"
    mask.write_bytes(b"x")
    assert drop(window.light_box, mime_of(mask))
    qtbot.waitUntil(lambda: given == [[mask]])


def test_masks_dropped_on_an_empty_window_are_opened_as_a_study(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage, window = make_window(qtbot)
    mask = tmp_path / "L_CC_mask.png"
    mask.write_bytes(b"x")
    drop(window.welcome, mime_of(mask))
    qtbot.waitUntil(lambda: stage.session.is_opening)


def dicom_head(sop_class: bytes) -> bytes:
    return b"\0" * 128 + b"DICM" + b"\2\0\2\0UI" + bytes([len(sop_class), 0]) + sop_class


@pytest.mark.parametrize(
    ("name", "content", "is_truth"),
    [
        ("seg.dcm", dicom_head(b"1.2.840.10008.5.1.4.1.1.66.4"), True),
        ("view.dcm", dicom_head(b"1.2.840.10008.5.1.4.1.1.1.2"), False),
        ("20586908.xml", b"<plist/>", True),
        ("masks/L_CC.png", b"x", True),
        ("images/L_CC.png", b"x", False),
        ("L_CC_ROI.tif", b"x", True),
        ("study.zip", b"PK", False),
    ],
)
def test_truth_is_told_from_views_by_name_and_first_bytes(
    tmp_path: Path, name: str, content: bytes, is_truth: bool
) -> None:
    file = tmp_path / "case" / name
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    assert look_like_truth([file]) is is_truth


def test_a_view_among_masks_makes_the_drop_a_study(tmp_path: Path) -> None:
    (tmp_path / "a_mask.png").write_bytes(b"x")
    (tmp_path / "a.dcm").write_bytes(dicom_head(b"1.2.840.10008.5.1.4.1.1.1.2"))
    assert not look_like_truth([tmp_path / "a_mask.png", tmp_path / "a.dcm"])
    assert not look_like_truth([tmp_path])
    assert not look_like_truth([])
