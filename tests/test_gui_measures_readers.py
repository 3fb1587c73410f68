"""Two readers on one account: what one drew is not what the other sees, above all not blinded."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_stage import Stage
from pytestqt.qtbot import QtBot

from lem_viewer import paths
from lem_viewer.gui.measure_book import book_of
from lem_viewer.gui.reader_name import default_reader
from lem_viewer.measure_file import MeasureFolder
from lem_viewer.settings import Settings
from lem_viewer.values.measures import Measure, MeasureKind

VIEW = "R-CC"


def point(row: float) -> Measure:
    return Measure(MeasureKind.PROBE, ((row, 40.0),))


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEM_VIEWER_HOME", str(tmp_path / "home"))


def read_as(reader: str, *drawn: Measure, blinded: bool = False) -> tuple[Measure, ...]:
    """Open the four views as a reader, draw, close them; return what was shown first."""
    stage = Stage(Settings(analyse_automatically=False, reader_name=reader, is_blinded=blinded))
    book = book_of(stage.session)
    stage.open()
    shown = book.of(VIEW)
    for measure in drawn:
        book.add(VIEW, measure)
    stage.session.close_study()
    stage.session.shutdown()
    return shown


def test_a_second_reader_does_not_see_what_the_first_one_drew(qtbot: QtBot) -> None:
    first, second = point(10.0), point(20.0)
    assert read_as("Dr. A", first, blinded=True) == ()
    assert read_as("Dr. B", blinded=True) == ()
    assert read_as("Dr. B", second) == ()
    assert read_as("Dr. A", blinded=True) == read_as("Dr. A") == (first,)
    assert read_as("Dr. B", blinded=True) == (second,)
    assert read_as("") == ()


def test_older_drawings_are_the_default_readers_and_hidden_from_others_who_read_blinded(
    qtbot: QtBot,
) -> None:
    older = point(10.0)
    stage = Stage()
    stage.open()
    header = stage.session.mammograms[VIEW].header
    uid = header.identity.sop_instance_uid or header.key
    root = MeasureFolder(paths.data_dir() / "annotations")
    root.save(uid, (header.rows, header.cols), (older,))  # as the program before kept them
    stage.session.shutdown()
    assert read_as("") == read_as(default_reader()) == (older,)
    assert read_as("", blinded=True) == (older,)
    assert read_as("Dr. A", blinded=True) == ()
    assert read_as("Dr. A", point(20.0)) == (older,)
    assert read_as("") == (older,)  # what Dr. A drew beside it is Dr. A's


def test_another_readers_name_shows_that_readers_drawings_and_mixes_nothing(qtbot: QtBot) -> None:
    stage = Stage(Settings(analyse_automatically=False, reader_name="Dr. A"))
    book = book_of(stage.session)
    stage.open()
    book.add(VIEW, point(10.0))  # not yet saved
    stage.session.change_settings(reader_name="Dr. B")
    assert book.of(VIEW) == ()
    book.add(VIEW, point(20.0))
    stage.session.change_settings(reader_name="Dr. A")
    assert [each.points[0][0] for each in book.of(VIEW)] == [10.0]
    stage.session.close_study()
    stage.session.shutdown()
    assert [each.points[0][0] for each in read_as("Dr. B")] == [20.0]
