"""The next study of the worklist is read ahead and is there at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from test_reading_priors import ANN, JANE, write_exam

from lem_viewer.gui.session import Session
from lem_viewer.gui.worklist_ahead import WorklistAhead
from lem_viewer.settings import Settings


class ShortList(QObject):
    """Stands for the library: study 1 is open, study 2 comes next, then nothing."""

    def __init__(self, session: Session, files: tuple[Path, ...]) -> None:
        super().__init__(session)
        self.session = session
        self.desk = SimpleNamespace(
            next=lambda _query, after, _back: SimpleNamespace(id=2) if after == 1 else None,
            files_of=lambda _study: files,
        )
        self.asked = 0
        self.is_over = False

    def ask(self, act: Callable[..., Any], given: tuple[Any, ...], take: Any) -> None:
        self.asked += 1
        take(act(*given))


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session(Settings(analyse_automatically=False, find_priors=False))
    yield made
    made.shutdown()


def files_in(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.iterdir()))


def test_the_next_study_of_the_worklist_is_there_at_once(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    first = files_in(write_exam(tmp_path / "1", "20240501", JANE))
    second = files_in(write_exam(tmp_path / "2", "20240502", ANN))
    open_number: list[int | None] = [1]
    library = ShortList(session, second)
    WorklistAhead(library, lambda: None, lambda: open_number[0])  # type: ignore[arg-type,return-value]
    session.open(list(first))
    qtbot.waitUntil(lambda: session.studies.is_ready)
    session.open(list(second))  # as the worklist does
    assert session.outline is not None and len(session.mammograms) == 4
    assert session.outline.views[0].identity.patient_id == "0815"
    open_number[0] = 2
    qtbot.waitUntil(lambda: library.asked == 3)  # the end of the list
    assert session.studies._ahead is None


def test_a_study_that_is_not_of_the_worklist_asks_for_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    library = ShortList(session, ())
    ahead = WorklistAhead(library, lambda: None, lambda: None)  # type: ignore[arg-type,return-value]
    with qtbot.waitSignal(session.study_read):
        session.open([write_exam(tmp_path / "1", "20240501", JANE)])
    ahead.look()
    assert library.asked == 0 and session.studies._ahead is None
