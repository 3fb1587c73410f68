"""From study to study: the queue of a folder, what is read ahead, priors that join."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from test_reading_priors import ANN, JANE, MARY, write_exam

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.pyramids_ahead import pyramid_of
from lem_viewer.gui.session import Session
from lem_viewer.gui.studies import bytes_to_spare
from lem_viewer.settings import Settings

QUIET = Settings(analyse_automatically=False)
BEA = {"PatientID": "0042", "PatientName": "BEE^BEA", "PatientBirthDate": "19660101"}


class NobodyReads:
    """Stands for the model, which would take seconds to load."""

    def infer(self, *_what: object) -> Callable[[object], Iterator[object]]:
        return lambda _flag: iter(())


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session(QUIET)
    made._analyst = NobodyReads()  # type: ignore[assignment]
    yield made
    made.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of three patients."""
    for name, patient in (("1", JANE), ("2", ANN), ("3", BEA)):
        write_exam(tmp_path / "all" / name, "20240501", patient)
    return tmp_path / "all"


def patients(session: Session) -> set[str]:
    outline = session.outline
    return {view.identity.patient_id for view in outline.views} if outline else set()


def read(qtbot: QtBot, session: Session, *sources: Path) -> None:
    with qtbot.waitSignal(session.study_read):
        session.open(list(sources))


def test_the_next_study_is_read_ahead_and_is_there_at_once(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    read(qtbot, session, folder)
    assert patients(session) == {"4711"} and session.studies.neighbour(-1) is None
    qtbot.waitUntil(lambda: session.studies.is_ready)
    session.studies.step(1)  # no event loop runs: it was there
    assert patients(session) == {"0815"} and len(session.mammograms) == 4
    assert not session.is_opening
    qtbot.waitUntil(lambda: session.studies.is_ready)
    session.studies.step(1)
    assert patients(session) == {"0042"} and session.studies.neighbour(1) is None
    session.studies.step(1)
    assert patients(session) == {"0042"}  # the last one stays
    qtbot.waitUntil(lambda: session.studies.is_ready)  # now the other way
    session.studies.step(-1)
    assert patients(session) == {"0815"}


def test_a_study_that_is_still_being_read_ahead_is_taken_over(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    read(qtbot, session, folder)
    with qtbot.waitSignal(session.study_read):
        session.studies.step(1)  # at once: little or nothing has been decoded
    assert patients(session) == {"0815"} and len(session.mammograms) == 4


def test_two_quick_steps_go_two_studies_on(qtbot: QtBot, session: Session, folder: Path) -> None:
    read(qtbot, session, folder)
    session.studies.step(1)
    session.studies.step(1)
    qtbot.waitUntil(lambda: len(session.mammograms) == 4 and not session.is_opening)
    assert patients(session) == {"0042"}
    assert session.studies.queue is not None and session.studies.queue.index == 2


def test_any_path_can_be_read_ahead(qtbot: QtBot, session: Session, folder: Path) -> None:
    read(qtbot, session, folder / "1")
    assert session.studies.queue is None
    session.studies.prefetch([folder / "3"])
    qtbot.waitUntil(lambda: session.studies.is_ready)
    session.open([folder / "3"])
    assert patients(session) == {"0042"} and len(session.mammograms) == 4
    assert session.settings.recent[0] == str(folder / "3")


def test_what_needs_too_much_memory_is_not_read_ahead(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    session.studies.most_bytes = 4 * 2 * 32 * 24 - 1  # a byte less than four views
    read(qtbot, session, folder)
    session.studies.prefetch([folder / "2"])
    qtbot.waitUntil(lambda: session.studies._ahead is None)
    with qtbot.waitSignal(session.study_read):
        session.studies.step(1)
    assert patients(session) == {"0815"}
    assert 0 < bytes_to_spare() <= 1 << 30


def test_a_reading_ahead_that_failed_is_told_when_the_study_is_opened(
    qtbot: QtBot, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(qtbot, session, folder / "1")

    def failing(_sources: object, _portion: str = "") -> Callable[[object], Iterator[object]]:
        def journey(_flag: object) -> Iterator[object]:
            raise RuntimeError("the disc is gone")
            yield

        return journey

    monkeypatch.setattr(session._opener, "open_study", failing)
    session.studies.prefetch([folder / "2"])
    ahead = session.studies._ahead
    assert ahead is not None
    qtbot.waitUntil(lambda: ahead.is_over)
    assert not session.notices  # nobody asked for it yet
    with qtbot.waitSignal(session.study_read, timeout=1000):
        session.open([folder / "2"])
    assert not session.is_opening and session.outline is None
    assert ["the disc is gone" in notice.message for notice in session.notices] == [True]


def test_one_study_at_most_is_kept_ahead(qtbot: QtBot, session: Session, folder: Path) -> None:
    read(qtbot, session, folder / "1")
    session.studies.prefetch([folder / "2"])
    session.studies.prefetch([folder / "3"])
    qtbot.waitUntil(lambda: session.studies.is_ready)
    assert session.studies._ahead is not None
    assert session.studies._ahead.sources == (folder / "3",)
    read(qtbot, session, folder / "1")
    assert session.studies._ahead is None  # something else was opened


def test_pyramids_are_made_ahead_and_handed_out_once(
    qtbot: QtBot, session: Session, folder: Path
) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    read(qtbot, session, folder)
    qtbot.waitUntil(lambda: session.studies.is_ready and window.pyramids_ahead.is_idle)
    window.actions_by_id["next_study"].trigger()
    assert patients(session) == {"0815"}
    assert "2024-05-01" in window.study_panel.date.text()
    tile = window.light_box.board.shown[0]
    assert tile.canvas is not None
    assert pyramid_of(session.mammograms[tile.key]) is not tile.canvas.pyramid  # it was taken


# ---------------------------------------------------------------------- priors


def test_a_prior_beside_the_folder_joins_the_open_study(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    write_exam(tmp_path / "p" / "new", "20240501", JANE)
    write_exam(tmp_path / "p" / "old", "20220301", JANE)
    window = MainWindow(session)
    qtbot.addWidget(window)
    read(qtbot, session, tmp_path / "p" / "new")
    qtbot.waitUntil(lambda: len(session.mammograms) == 8)
    board = window.light_box.board
    assert [page.name for page in board.pages][:2] == ["Four views", "Eight-up with prior"]
    assert board.page_index == 0
    window.light_box.turn_page(1)
    assert len(board.shown) == 8 and all(tile.mammogram for tile in board.shown)
    model = window.study_panel.model
    said = [model.index(row).data() for row in range(model.rowCount())]
    assert said[3:5] == ["L MLO: ready", "R CC: Prior 2022-03-01"]
    session.analyse()
    assert {key for key in session.analysed} == {view.key for view in session.outline.views[:4]}
    session.analyse(priors=True)
    assert len(session.analysed) == 8
    session.cancel_analysis()


def test_a_stranger_with_the_same_number_is_refused_with_a_notice(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    write_exam(tmp_path / "new", "20240501", JANE)
    stranger = write_exam(tmp_path / "far" / "old", "20220301", MARY)
    read(qtbot, session, tmp_path / "new")
    session.add_priors([stranger])
    qtbot.waitUntil(lambda: any(each.title == "Not a prior" for each in session.notices))
    assert session.outline is not None and len(session.outline.views) == 4
    assert len(session.exams) == 1


def test_the_reader_chooses_the_exam_to_be_read(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    write_exam(tmp_path / "p" / "new", "20240501", JANE)
    write_exam(tmp_path / "p" / "old", "20220301", JANE)
    window = MainWindow(session)
    qtbot.addWidget(window)
    read(qtbot, session, tmp_path / "p")
    assert session.current_exam is not None and session.current_exam.date == "20240501"
    session.choose_exam(session.exams[1].name)
    assert session.current_exam.date == "20220301"
    board = window.light_box.board
    assert [page.name for page in board.pages] == ["Four views", "CC pair", "MLO pair",
                                                   "Other study"]  # fmt: skip
    assert {key for tile in board.shown for key in [tile.key]} == set(session.exams[1].keys)
    session.analyse()
    assert session.analysed == set(session.exams[1].keys)
    session.cancel_analysis()
