"""A session with a real library behind it, on real lanes."""

from __future__ import annotations

from pathlib import Path

from gui_stage import StillLanes
from library_stage import add_study, fresh
from pytestqt.qtbot import QtBot

from lem_viewer.gui.session import Session
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.library.database import Library
from lem_viewer.settings import Settings
from lem_viewer.work.library_desk import LibraryDesk

NAMES = ("Müller^Änne", "Garcia^Maria", "王^小明", "Ivanova^Anna", "Smith^Jane", "Dubois^Claire")


class LibraryStage:
    """A library in a folder, filled by the test, and the session that asks it.

    ``library`` is the test's own connection: what another program would see.
    """

    def __init__(self, qtbot: QtBot, folder: Path, settings: Settings | None = None) -> None:
        self.qtbot = qtbot
        self.library: Library = fresh(folder)
        quiet = settings or Settings(analyse_automatically=False, reader_name="Dr. A")
        self.lanes = StillLanes()
        self.session = Session(quiet, None, self.lanes)  # type: ignore[arg-type]
        desk = LibraryDesk(f"sqlite:///{folder / 'library.sqlite'}")
        self.desk = LibrarySession(self.session, desk=desk)

    def fill(self, studies: int) -> list[int]:
        return [
            add_study(
                self.library, f"1.{n}", 4, patient_name=NAMES[n % len(NAMES)],
                study_date=f"2026{1 + n % 12:02d}{1 + n % 28:02d}", patient_id=f"ID{n:04d}",
                study_description="Screening",
            )
            for n in range(studies)
        ]  # fmt: skip

    def close(self) -> None:
        self.desk.shutdown()
        self.library.close()
