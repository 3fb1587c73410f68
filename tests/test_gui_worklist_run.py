"""A worklist cleared blinded, with the keyboard alone, on real files and real lanes."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_stage import RecordingLightBox, press
from library_files import write_study
from library_server import address_of
from library_stage import fresh
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.theme import dress
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.settings import Settings
from lem_viewer.values.reading import Status, WorklistQuery
from lem_viewer.work.library_desk import LibraryDesk

pytestmark = pytest.mark.library

STUDIES = 5


def test_a_worklist_is_cleared_blinded_with_the_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(STUDIES):
        write_study(tmp_path / "a" / str(number), f"1.{number}", StudyDate=f"2026010{number + 1}")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    settings = Settings(
        analyse_automatically=False, reader_name="Dr. A", is_blinded=True, find_priors=False
    )
    session = Session(settings)
    desk = LibraryDesk(address_of(tmp_path / "kept" / "library.sqlite"))
    library = LibrarySession(session, desk=desk)
    window = MainWindow(session, RecordingLightBox(session), library)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    library.start()
    library.index([tmp_path / "a"])
    qtbot.waitUntil(lambda: not library.is_indexing, timeout=30_000)
    assert window.room is not None
    press(window, "Ctrl+K")
    worklist, panel = window.room.worklist, window.room.panel
    qtbot.addWidget(worklist)
    qtbot.waitUntil(lambda: worklist.current() is not None)
    worklist.filters.unread.click()
    qtbot.waitUntil(lambda: worklist.model.rowCount() == STUDIES and worklist.current() is not None)
    QTest.keyClick(worklist.table, Qt.Key.Key_Return)
    for number in reversed(range(STUDIES)):  # the newest first
        qtbot.waitUntil(
            lambda number=number: (
                window.room.entry is not None
                and window.room.entry.study_uid == f"1.{number}"
                and panel.draft.assessment is not None
            )
        )
        assert session.veil.is_drawn
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if not panel.isVisible():
            press(window, "F7")
        box = panel.forms["R"].birads
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_2)  # a category is typed
        QTest.keyClicks(panel.forms["L"].comment, f"case {number}")
        press(window, "Ctrl+Return")
        qtbot.waitUntil(lambda: panel.draft.is_stored and not session.veil.is_drawn, timeout=20_000)
        press(window, "F12")
    qtbot.waitUntil(lambda: any("End of" in notice.title for notice in session.notices))
    library.shutdown()
    session.shutdown()

    again = fresh(tmp_path / "kept")
    assert Worklist(again).count(WorklistQuery(statuses=(Status.READ,))) == STUDIES
    assert Worklist(again).count(WorklistQuery(unread_by="Dr. A")) == 0
    for entry in Worklist(again).page(WorklistQuery(), 0, STUDIES):
        said = Readings(again).of(entry.id, "Dr. A")
        assert said.is_blinded and said.started_at <= said.stored_at <= said.revealed_at
        assert said.right.birads == "2"
        assert said.left.comment == f"case {entry.study_uid.removeprefix('1.')}"
    assert Ledger(again).check().records == 2 * STUDIES  # each stored, and each revealed
    again.close()
