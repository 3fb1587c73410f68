"""A reader who clears the worklist blinded, with the keyboard alone, and reads the dashboard.

Run by ``test_gui_worklist_cleared``: the program as it starts by itself, in a process of its own
with a window of its own, on the library and settings of ``$LEM_VIEWER_HOME``. Each key goes to the
widget that has the keyboard. Says what is done, a line each; it may be killed at any time.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget
from qt_waiting import rest

from lem_viewer.app import build, make_application
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.reading_room import ReadingRoom

Key = Qt.Key
PATIENCE_S, MOST_TABS = 60.0, 150


def say(*words: object) -> None:
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def until(is_so: Callable[[], bool], what: str) -> None:
    """Let the program run until something is so."""
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit(f"never seen: {what}")
        rest(2)


def keyboard() -> QWidget:
    """Return the widget that has the keyboard."""
    until(lambda: QApplication.focusWidget() is not None, "a widget with the keyboard")
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(keys: str) -> None:
    QTest.keySequence(keyboard(), QKeySequence(keys))


def tab_to(wanted: QWidget, what: str) -> None:
    """Go from widget to widget with the Tab key."""
    for _ in range(MOST_TABS):
        if keyboard() is wanted:
            return
        QTest.keyClick(keyboard(), Key.Key_Tab)
    raise SystemExit(f"the Tab key does not come to {what}")


class Reader:
    """Reads what the worklist holds."""

    def __init__(self, window: MainWindow, room: ReadingRoom) -> None:
        self.window, self.room, self.session = window, room, room.session
        self.blind = True  # nothing of model or truth was seen before an assessment was stored

    def begin(self) -> int:
        """Show the worklist, only what is unread, and open its first study."""
        press("Ctrl+K")
        worklist = self.room.worklist
        until(worklist.isActiveWindow, "the worklist")
        until(lambda: worklist.current() is not None, "a line of the worklist")
        tab_to(worklist.filters.unread, "the filter of what is unread")
        QTest.keyClick(keyboard(), Key.Key_Space)
        until(lambda: not self.room.library.is_waiting, "the answer of the library")
        left = worklist.model.rowCount()
        say("unread", left)
        tab_to(worklist.table, "the table")
        until(lambda: worklist.current() is not None, "a line that is unread")
        QTest.keyClick(keyboard(), Key.Key_Return)
        return left

    def read(self, before: str) -> str:
        """Read the study that is being opened; return its UID."""
        room, panel, session = self.room, self.room.panel, self.session
        until(
            lambda: (
                room.entry is not None
                and room.entry.study_uid != before
                and panel.draft.assessment is not None
                and len(session.mammograms) == 4
                and not session.is_opening
            ),
            "the next study",
        )
        assert room.entry is not None
        uid = room.entry.study_uid
        until(self.window.isActiveWindow, "the window in front")
        self.look(uid)
        if not panel.isVisible():
            press("F7")
        tab_to(panel.forms["R"].birads, "the right breast's category")
        QTest.keyClick(keyboard(), Key.Key_2)
        tab_to(panel.forms["L"].birads, "the left breast's category")
        QTest.keyClick(keyboard(), Key.Key_1)
        comment = panel.forms["L"].comment
        tab_to(comment, "the left breast's comment")
        say("found", uid, json.dumps(comment.toPlainText()))
        QTest.keyClick(comment, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        for word in ("no", "change", "since", "then"):
            QTest.keyClicks(keyboard(), word + " ")
            until(lambda: not room.library.is_waiting, "the word kept")
            say("typed", uid, word)
        self.look(uid)
        press("Ctrl+Return")
        until(lambda: panel.draft.is_stored and not session.veil.is_drawn, "the assessment stored")
        say("stored", uid, sum(map(len, session.truths.values())))
        return uid

    def look(self, uid: str) -> None:
        """Say where something is seen that a blinded reader must not see."""
        session = self.session
        if not session.veil.is_drawn or any(session.truths.values()) or session.predictions:
            say("unblinded", uid)

    def dashboard(self, picture: Path) -> None:
        """Show the dashboard and say its tables."""
        press("Ctrl+E")
        window = self.room._dashboard
        assert window is not None
        until(lambda: window.key_figures.rowCount() > 0, "figures")
        until(lambda: window.readers.rowCount() > 0, "the readers' figures")
        say("dashboard", json.dumps([texts(window.key_figures), texts(window.readers)]))
        window.grab().save(str(picture))


def texts(table: QTableWidget) -> list[list[str]]:
    return [
        [
            cell.text() if (cell := table.item(row, place)) else ""
            for place in range(table.columnCount())
        ]
        for row in range(table.rowCount())
    ]


def main(picture: Path) -> None:
    application = make_application()
    session, window = build()
    room = window.room
    assert room is not None
    application.aboutToQuit.connect(session.shutdown)
    opened: list[bool] = []
    room.library.opened.connect(lambda: opened.append(True))
    window.show()
    window.activateWindow()
    until(lambda: bool(opened) and window.isActiveWindow(), "the window and the library")
    reader, uid = Reader(window, room), ""
    for number in range(reader.begin()):
        if number:
            press("F12")
        uid = reader.read(uid)
    press("F12")
    until(lambda: any("End of" in each.title for each in session.notices), "the end of the list")
    reader.dashboard(picture)
    for notice in session.notices:
        say("notice", notice.title)
    room.library.shutdown()
    session.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
