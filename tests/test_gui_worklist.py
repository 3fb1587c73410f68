"""The worklist as a reader uses it: look, search, sort, flag, assign, open, next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from library_desk_stage import LibraryStage
from library_files import write_study
from library_stage import add_study, held, said
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lem_viewer.gui.worklist_model import PAGE
from lem_viewer.gui.worklist_window import WorklistWindow
from lem_viewer.gui.worklist_words import COLUMNS, shown_name
from lem_viewer.library.predictions import Predictions
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.settings import Settings
from lem_viewer.values.cases import KeptPrediction

pytestmark = pytest.mark.library

COLUMN = {name: place for place, name in enumerate(COLUMNS)}


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryStage]:
    made = LibraryStage(qtbot, tmp_path / "kept")
    yield made
    made.close()


def shown(stage: LibraryStage, rows: int) -> WorklistWindow:
    """Return the window once it lists so many rows."""
    window = WorklistWindow(stage.desk)
    stage.qtbot.addWidget(window)
    window.show()
    stage.desk.start()
    listed(stage, window, rows)
    return window


def listed(stage: LibraryStage, window: WorklistWindow, rows: int) -> None:
    def is_there() -> bool:
        there = window.model.rowCount() == rows
        return there and (rows == 0 or window.model.entry_at(0) is not None)

    stage.qtbot.waitUntil(is_there)


def cells(window: WorklistWindow, column: str, rows: int | None = None) -> list[str]:
    count = window.model.rowCount() if rows is None else rows
    return [window.model.index(row, COLUMN[column]).data() for row in range(count)]


def test_studies_are_listed_newest_first(stage: LibraryStage) -> None:
    stage.fill(3)
    window = shown(stage, 3)
    assert cells(window, "study_date") == ["2026-03-03", "2026-02-02", "2026-01-01"]
    assert cells(window, "name") == ["王, 小明", "Garcia, Maria", "Müller, Änne"]
    stage.qtbot.waitUntil(lambda: window.count.text() == "3 studies")
    assert window.banner.isVisible() and "Research use only" in window.banner.text()


def test_an_empty_worklist_says_how_studies_come_into_it(stage: LibraryStage) -> None:
    window = shown(stage, 0)
    stage.qtbot.waitUntil(window.hint.isVisible)
    assert window.hint.text().startswith("Add a folder…")
    stage.fill(2)
    stage.desk.listed.emit()
    listed(stage, window, 2)
    assert not window.hint.isVisible()
    QTest.keyClicks(window.filters.search, "nobody")
    listed(stage, window, 0)
    assert not window.hint.isVisible()  # there are studies, only none like that


def test_typing_searches_and_show_all_brings_them_back(stage: LibraryStage) -> None:
    stage.fill(12)
    window = shown(stage, 12)
    QTest.keySequence(window, "Ctrl+F")
    QTest.keyClicks(window.filters.search, "garc")
    listed(stage, window, 2)
    assert set(cells(window, "name")) == {"Garcia, Maria"}
    window.filters.clear.click()
    listed(stage, window, 12)
    assert window.filters.search.text() == ""


def test_filters_narrow_the_list(stage: LibraryStage) -> None:
    studies = stage.fill(4)
    Worklist(stage.library).flag(studies[1], on=True)
    Readings(stage.library, "1").store(said(studies[2], "Dr. A", density="d"))
    Readings(stage.library, "1").store(said(studies[3], "Dr. B"))
    window = shown(stage, 4)
    window.filters.flagged.click()
    listed(stage, window, 1)
    assert cells(window, "patient_id") == ["ID0001"]
    window.filters.flagged.click()
    window.filters.unread.click()  # Dr. A has read one; what Dr. B has read is no matter
    listed(stage, window, 3)
    assert "ID0002" not in cells(window, "patient_id")
    window.filters.unread.click()
    window.filters.density.setCurrentIndex(window.filters.density.findData("d"))
    window.filters.density.activated.emit(0)
    listed(stage, window, 1)
    assert cells(window, "density") == ["d"]
    window.filters.reset()
    QTest.keyClicks(window.filters.date_from, "2026-03")
    QTest.keyClick(window.filters.date_from, Qt.Key.Key_Return)
    listed(stage, window, 2)


def test_a_wrong_date_is_shown_and_does_not_filter(stage: LibraryStage) -> None:
    stage.fill(2)
    window = shown(stage, 2)
    QTest.keyClicks(window.filters.date_from, "yesterday")
    QTest.keyClick(window.filters.date_from, Qt.Key.Key_Return)
    assert window.filters.date_from.property("state") == "error"
    assert "2026-11-28" in window.filters.date_from.toolTip()
    listed(stage, window, 2)


def test_a_click_on_a_title_sorts_and_another_turns_it(stage: LibraryStage) -> None:
    stage.fill(3)
    window = shown(stage, 3)
    header = window.table.horizontalHeader()

    def click() -> None:
        x = header.sectionViewportPosition(COLUMN["name"]) + 10
        QTest.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center().__class__(x, 8)
        )

    click()
    names = ["Garcia, Maria", "Müller, Änne", "王, 小明"]
    stage.qtbot.waitUntil(lambda: cells(window, "name") == names)
    click()
    stage.qtbot.waitUntil(lambda: cells(window, "name") == names[::-1])


def test_keys_flag_and_assign_and_the_library_knows(stage: LibraryStage) -> None:
    studies = stage.fill(2)
    window = shown(stage, 2)
    stage.qtbot.waitUntil(lambda: window.current() is not None)
    window.focus_table()
    QTest.keyClick(window.table, Qt.Key.Key_Down)
    QTest.keyClick(window.table, Qt.Key.Key_F)
    stage.qtbot.waitUntil(lambda: cells(window, "flag") == ["", "⚑"])
    QTest.keyClick(window.table, Qt.Key.Key_M)
    stage.qtbot.waitUntil(lambda: cells(window, "assigned_to") == ["", "Dr. A"])
    entry = Worklist(stage.library).entry(studies[0])
    assert (entry.is_flagged, entry.assigned_to) == (True, "Dr. A")
    QTest.keyClick(window.table, Qt.Key.Key_F)
    stage.qtbot.waitUntil(lambda: cells(window, "flag") == ["", ""])


def test_a_flag_over_the_change_of_another_window_is_refused_and_shown(
    stage: LibraryStage,
) -> None:
    studies = stage.fill(1)
    window = shown(stage, 1)
    stage.qtbot.waitUntil(lambda: window.current() is not None)
    Worklist(stage.library).flag(studies[0], on=True)  # somebody else
    window.toggle_flag()
    stage.qtbot.waitUntil(lambda: bool(stage.session.notices))
    assert stage.session.notices[0].title == "Changed by somebody else"
    stage.qtbot.waitUntil(lambda: cells(window, "flag") == ["⚑"])


def test_keys_pressed_faster_than_the_library_answers_are_all_obeyed(stage: LibraryStage) -> None:
    (study,) = stage.fill(1)
    window = shown(stage, 1)
    stage.qtbot.waitUntil(lambda: window.current() is not None)
    window.focus_table()
    with held(stage.library):  # nothing is answered meanwhile
        for key in (Qt.Key.Key_M, Qt.Key.Key_F, Qt.Key.Key_F, Qt.Key.Key_F, Qt.Key.Key_M):
            QTest.keyClick(window.table, key)
    stage.idle()
    stage.qtbot.waitUntil(lambda: cells(window, "flag") == ["⚑"])
    entry = Worklist(stage.library).entry(study)
    assert (entry.is_flagged, entry.assigned_to) == (True, "")
    assert stage.session.notices == ()


def test_return_opens_the_files_of_the_study(stage: LibraryStage, tmp_path: Path) -> None:
    files = write_study(tmp_path / "a", "1.2")
    stage.desk.index([tmp_path / "a"])
    window = shown(stage, 1)
    stage.qtbot.waitUntil(lambda: window.current() is not None)
    window.focus_table()
    with stage.qtbot.waitSignal(stage.desk.study_wanted) as wanted:
        QTest.keyClick(window.table, Qt.Key.Key_Return)
    entry, paths = wanted.args
    assert entry.study_uid == "1.2" and sorted(paths) == sorted(files)


def test_a_study_whose_files_are_gone_says_so(stage: LibraryStage) -> None:
    stage.fill(1)  # files that never were
    window = shown(stage, 1)
    stage.qtbot.waitUntil(lambda: window.current() is not None)
    window.open.click()
    stage.qtbot.waitUntil(lambda: bool(stage.session.notices))
    assert "no longer where they were" in stage.session.notices[0].message


def test_a_long_list_is_read_in_pages_as_it_is_looked_at(stage: LibraryStage) -> None:
    from library_stage import listed as listed_file
    from library_stage import seen

    from lem_viewer.library.indexing import Index

    index = Index(stage.library)
    scan = index.begin("/many")
    files = [
        (seen(f"/many/{n}"), listed_file(f"9.{n}", patient_id=f"ID{n:04d}")) for n in range(1500)
    ]
    index.keep(scan, files, [])
    window = shown(stage, 1500)
    assert window.model.entry_at(1400) is None
    window.table.scrollToBottom()
    window.table.grab()  # what is seen is asked for
    stage.qtbot.waitUntil(lambda: window.model.entry_at(1499) is not None)
    assert window.model.entry_at(PAGE * 3) is None  # nobody has looked there


def test_new_studies_appear_while_a_folder_is_indexed(stage: LibraryStage, tmp_path: Path) -> None:
    window = shown(stage, 0)
    write_study(tmp_path / "a", "1.2")
    stage.desk.index([tmp_path / "a"])
    listed(stage, window, 1)
    stage.qtbot.waitUntil(lambda: not stage.desk.is_indexing)
    write_study(tmp_path / "a" / "later", "1.3")
    stage.desk.look_again()  # as its timer does: the folder is watched
    listed(stage, window, 2)


def test_blinded_the_model_is_not_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    stage = LibraryStage(qtbot, tmp_path, Settings(is_blinded=True, reader_name="Dr. A"))
    study = add_study(stage.library, "1", 1)
    Predictions(stage.library).keep(
        [KeptPrediction(study, "1.0", "lem", "ab" * 32, probability=0.875)]
    )
    window = shown(stage, 1)
    assert window.table.isColumnHidden(COLUMN["probability"])
    assert window.table.isColumnHidden(COLUMN["disagrees"])
    assert not window.filters.probability.isVisible()
    assert cells(window, "probability") == [None]
    stage.session.change_settings(is_blinded=False)
    assert not window.table.isColumnHidden(COLUMN["probability"])
    assert cells(window, "probability") == ["0.88"]
    stage.close()


def test_the_patient_is_hidden_with_the_patient(stage: LibraryStage) -> None:
    stage.fill(1)
    window = shown(stage, 1)
    stage.session.change_settings(hide_patient=True)
    assert cells(window, "name") == ["—"] and cells(window, "patient_id") == ["—"]


def test_a_library_that_cannot_be_opened_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    stage = LibraryStage(qtbot, tmp_path)
    (tmp_path / "folder.sqlite").mkdir()
    from lem_viewer.gui.worklist_session import LibrarySession
    from lem_viewer.work.library_desk import LibraryDesk

    desk = LibrarySession(
        stage.session, desk=LibraryDesk(f"sqlite:///{tmp_path / 'folder.sqlite'}")
    )
    window = WorklistWindow(desk)
    qtbot.addWidget(window)
    window.show()
    desk.start()
    window.show_list()
    window.show_list()
    qtbot.waitUntil(lambda: bool(stage.session.notices))
    qtbot.waitUntil(lambda: not desk.is_waiting)
    assert [notice.title for notice in stage.session.notices] == ["Library not usable"]
    desk.shutdown()
    stage.close()


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Doe^Jane^Ann^^Dr", "Doe, Jane Ann"),
        ("Wang^XiaoMing=王^小明", "Wang, XiaoMing"),
        ("", ""),
        ("Doe", "Doe"),
        ("^Jane", "Jane"),
    ],
)
def test_names_are_shown_as_they_are_read(name: str, read: str) -> None:
    assert shown_name(name) == read
