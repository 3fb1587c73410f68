"""A program that types a comment into the reading panel until it is killed; prints each word.

Run by ``test_gui_reading``: a real process with a real window, a real library, real keys.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent)]

from gui_stage import RecordingLightBox
from library_files import write_study
from library_server import address_of
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qt_waiting import rest

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.settings import Settings
from lem_viewer.work.library_desk import LibraryDesk


def main(folder: Path) -> None:
    _application = QApplication([])
    write_study(folder / "study", "1.2")
    session = Session(Settings(analyse_automatically=False, reader_name="Dr. A"))
    library = LibrarySession(session, desk=LibraryDesk(address_of(folder / "library.sqlite")))
    window = MainWindow(session, RecordingLightBox(session), library)  # type: ignore[arg-type]
    window.show()
    library.start()
    session.open([folder / "study"])
    assert window.room is not None
    panel = window.room.panel
    while panel.draft.assessment is None:
        rest(5)
    field = panel.forms["R"].comment
    for number in range(10_000):
        for letter in f"word{number} ":
            QTest.keyClicks(field, letter)
            rest(60)  # 1,000 letters a minute: faster than anybody
        print(f"word{number}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
