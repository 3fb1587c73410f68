"""A window with a real library behind it: the library's lanes run, the study's stand still."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from gui_stage import RecordingLightBox, Stage
from gui_stand_ins import make_four
from library_files import write_study
from library_server import address_of
from library_stage import add_study, fresh
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.theme import dress
from lem_viewer.gui.worklist_session import LibrarySession
from lem_viewer.library.database import Library
from lem_viewer.settings import Settings
from lem_viewer.values.image import Identity, Mammogram
from lem_viewer.work.library_desk import LibraryDesk

NAMES = ("Müller^Änne", "Garcia^Maria", "王^小明", "Ivanova^Anna", "Smith^Jane", "Dubois^Claire")
QUIET = Settings(analyse_automatically=False, reader_name="Dr. A")


class LibraryStage(Stage):
    """A library in a folder, filled by the test, and the session that asks it.

    ``library`` is the test's own connection: what another program would see.
    """

    def __init__(self, qtbot: QtBot, folder: Path, settings: Settings | None = None) -> None:
        super().__init__(settings or QUIET)
        self.qtbot = qtbot
        self.folder = folder
        self.library: Library = fresh(folder)
        self.desk = self.make_desk()

    def make_desk(self) -> LibrarySession:
        desk = LibraryDesk(address_of(self.folder / "library.sqlite"))
        return LibrarySession(self.session, desk=desk)

    def fill(self, studies: int) -> list[int]:
        return [
            add_study(
                self.library, f"1.{n}", 4, patient_name=NAMES[n % len(NAMES)],
                study_date=f"2026{1 + n % 12:02d}{1 + n % 28:02d}", patient_id=f"ID{n:04d}",
                study_description="Screening",
            )
            for n in range(studies)
        ]  # fmt: skip

    def window(self, *, size: tuple[int, int] = (1280, 800), light_box: Any = None) -> MainWindow:
        """Return the window, on screen and with the keyboard."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application)
        made = (light_box or RecordingLightBox)(self.session)
        window = MainWindow(self.session, made, self.desk)
        self.qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.desk.start()
        self.list_models()
        return window

    def open_files(self, uid: str = "1.2") -> list[Mammogram]:
        """Open a study whose files are there: it is listed in the library by itself."""
        files = write_study(self.folder.parent / f"study-{uid}", uid)
        views = []
        for number, (view, file) in enumerate(zip(make_four(), files, strict=True), start=1):
            sop = f"{uid}.{number}"
            header = replace(
                view.header, key=sop, path=str(file), identity=Identity(sop, study_instance_uid=uid)
            )
            views.append(Mammogram(header, view.pixels.copy(), view.grayscale))
        self.open(views)
        return views

    def idle(self) -> None:
        """Wait until the library has answered everything."""
        self.qtbot.waitUntil(lambda: not self.desk.is_waiting)

    def close(self) -> None:
        self.desk.shutdown()
        self.library.close()
