"""The findings panel and the study panel: what they say and what a click does."""

from __future__ import annotations

import numpy as np
import pytest
from gui_stage import QUIET, RESTRICTION, make_window, texts_of
from gui_stand_ins import make_header, make_mammogram
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from lem_viewer.errors import Failure
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.thumbnails import make_thumbnail
from lem_viewer.values.geometry import Orientation
from lem_viewer.values.image import UNKNOWN, Identity

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, view: QAbstractItemView, index: QModelIndex) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


def rows_of(window: MainWindow) -> list[list[str]]:
    model = window.findings_panel.table.findings
    return [
        [str(model.index(row, column).data()) for column in range(6)]
        for row in range(model.rowCount())
    ]


def compared_rows(window: MainWindow) -> list[list[str]]:
    table = window.compare_panel.table
    return [
        [item.text() for column in range(6) if (item := table.item(row, column)) is not None]
        for row in range(table.rowCount())
    ]


def test_a_study_that_was_not_analysed_says_so_and_offers_it(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.open()
    assert window.findings_panel.state.text() == "Not analysed."
    assert not window.findings_panel.figure.isVisible()
    qtbot.mouseClick(window.findings_panel.analyse, LEFT)
    assert stage.session.is_analysing


def test_the_analysis_starts_by_itself_only_when_the_reader_wants_it(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    qtbot.mouseClick(window.welcome.demo, LEFT)
    stage.open()
    assert not stage.session.is_analysing
    window.findings_panel.automatic.click()
    assert stage.session.settings.analyse_automatically
    stage.open()
    assert stage.session.is_analysing


def test_while_it_runs_each_view_says_how_far_it_is(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    panel = window.findings_panel
    assert panel.progress_text.text() == "Loading the model…"
    stage.begin_reading(0)
    stage.predict(0, 0.25, -1.0)
    stage.begin_reading(1)
    words = [panel.view_model.index(row).data() for row in range(4)]
    assert words == ["R CC: p = 0.25", "L CC: reading…", "R MLO: waiting", "L MLO: waiting"]
    assert panel.progress_text.text() == "1 of 4 views read"
    assert (panel.progress.value(), panel.progress.maximum()) == (1, 4)
    assert not panel.analyse.isVisible()


def test_cancel_keeps_what_was_read_and_says_how_much(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.begin_reading(0)
    stage.predict(0, 0.25, -1.0)
    qtbot.mouseClick(window.findings_panel.cancel, LEFT)
    assert not stage.session.is_analysing
    assert window.findings_panel.state.text() == "Cancelled. 1 of 4 views were read."
    assert len(rows_of(window)) == 1


def test_a_failed_analysis_says_what_and_what_to_do(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.give(Failure("Model not usable", "its sha256 is wrong", "Import it again.", "lem-test"))
    stage.end("failed")
    assert "its sha256 is wrong" in window.findings_panel.state.text()
    assert window.findings_panel.advice.text() == "Import it again."
    assert window.findings_panel.analyse.isEnabled()


def test_a_view_that_could_not_be_read_is_told_from_one_that_waits(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.begin_reading(0)
    stage.predict(0, 0.25, -1.0)
    stage.end()
    assert window.findings_panel.view_model.index(1).data() == "L CC: not read"


def test_the_study_probability_is_the_highest_view_and_says_so(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.list_models()
    stage.open()
    stage.read_all()
    panel = window.findings_panel
    assert panel.figure.text() == "0.75"
    assert "highest of 4 views (L CC)" in panel.caption.text()
    assert panel.model_line.text() == "lem-test@0123abcd (1.2.0)"
    words = [panel.view_model.index(row).data() for row in range(4)]
    assert words[0] == "R CC: p = 0.25"


def test_the_models_restriction_stands_wherever_a_probability_does(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.list_models()
    stage.open()
    assert RESTRICTION not in texts_of(window)
    stage.read_all()
    assert RESTRICTION in texts_of(window.findings_panel)
    assert RESTRICTION in texts_of(window.study_panel)


def test_the_extrema_of_all_views_stand_strongest_first(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    # sigmoid(2) = 0.881, sigmoid(-1.5) = 0.182, sigmoid(ln 3) = 3/4, sigmoid(0.5) = 0.622,
    # sigmoid(-0.25) = 0.438; the stand-in's outline of a view's first extremum is 1.44 mm².
    assert rows_of(window) == [
        ["1", "L MLO", "max", "+2.00", "0.88", "1.4 mm²"],
        ["2", "R CC", "min", "−1.50", "0.18", "1.4 mm²"],
        ["3", "L CC", "max", "+1.10", "0.75", "1.4 mm²"],
        ["4", "L CC", "max", "+0.50", "0.62", "–"],
        ["5", "L MLO", "min", "−0.25", "0.44", "–"],
    ]


def test_a_click_on_a_finding_selects_it_and_asks_for_its_place(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    places: list[tuple[str, float, float]] = []
    stage.session.focus_requested.connect(lambda *place: places.append(place))
    table = window.findings_panel.table
    click(qtbot, table, table.findings.index(2, 1))
    assert stage.session.selection == (stage.views[1].key, 0)
    assert places[-1] == (stage.views[1].key, 10.0, 10.0)
    assert stage.session.active_view == stage.views[1].key


def test_arrow_and_enter_in_the_table_select_and_centre_again(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    table = window.findings_panel.table
    table.setFocus()
    table.selectRow(0)
    places: list[tuple[str, float, float]] = []
    stage.session.focus_requested.connect(lambda *place: places.append(place))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert stage.session.selection == (stage.views[0].key, 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert len(places) == 2


def test_a_marker_chosen_in_the_light_box_is_marked_in_the_table(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    stage.session.select_extremum(stage.views[1].key, 1)
    rows = window.findings_panel.table.selectionModel().selectedRows()
    assert [index.row() for index in rows] == [3]


def test_views_without_extrema_are_named(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    assert window.findings_panel.no_extrema.text() == "No extrema in R MLO."


def test_a_study_without_extrema_says_it_in_words(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    for number in range(4):
        stage.begin_reading(number)
        stage.predict(number, 0.5)
    stage.end()
    assert window.findings_panel.no_extrema.text().startswith("No extrema: no score map")
    assert not window.findings_panel.table.isVisible()


def test_a_note_of_the_model_on_a_view_is_shown(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.begin_reading(0)
    stage.predict(0, 0.5, notes=("no breast found",))
    assert window.findings_panel.notes.text() == "R CC: no breast found"


def test_the_views_are_listed_with_their_state_from_the_first_header_on(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.outline()
    model = window.study_panel.model
    assert model.index(0).data() == "R CC: decoding…"
    stage.give(stage.views[0])
    assert model.index(0).data() == "R CC: ready"
    assert model.index(1).data() == "L CC: decoding…"


def test_a_click_makes_a_view_active_and_a_double_click_shows_it_alone(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.open()
    views = window.study_panel.views
    index = window.study_panel.model.index(2)
    click(qtbot, views, index)
    assert stage.session.active_view == stage.views[2].key
    qtbot.mouseDClick(views.viewport(), LEFT, pos=views.visualRect(index).center())
    assert ("toggle_full", stage.views[2].key) in window.light_box.calls


def test_the_list_follows_the_active_view(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.open()
    stage.session.set_active_view(stage.views[3].key)
    assert window.study_panel.views.currentIndex().row() == 3
    assert (window.study_panel.side.currentText(), window.study_panel.view.currentText()) == (
        "L",
        "MLO",
    )


def test_an_unknown_side_is_asked_for_and_named_by_the_reader(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.open([make_mammogram(make_header(UNKNOWN, "CC", key="film"))])
    panel = window.study_panel
    assert panel.ask.isVisible()
    named: list[tuple[str, str, str]] = []
    monkeypatch.setattr(stage.session, "set_side_and_view", lambda *said: named.append(said))
    panel.side.setFocus()
    qtbot.keyClick(panel.side, Qt.Key.Key_Up)  # from "unknown" to "L"
    assert named == [("film", "L", "CC")]


def test_the_patient_is_hidden_by_one_key(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    identity = Identity("1", patient_name="DOE^JANE", patient_id="4711", study_date="20250412")
    stage.open([make_mammogram(make_header(identity=identity))])
    assert "DOE, JANE" in texts_of(window.study_panel)
    assert "4711" in texts_of(window.study_panel)
    assert "2025-04-12" in texts_of(window.study_panel)
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert "DOE" not in texts_of(window)
    assert "4711" not in texts_of(window)


def test_a_name_that_is_the_number_stands_once(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    identity = Identity("1", patient_name="P_00820", patient_id="P_00820")
    stage.open([make_mammogram(make_header(identity=identity))])
    assert texts_of(window.study_panel).count("P_00820") == 1


def test_the_patient_shown_is_that_of_the_active_view(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    one, two = (Identity(str(n), patient_id=f"ID-{n}") for n in (1, 2))
    headers = (make_header(identity=one), make_header("L", identity=two))
    stage.open([make_mammogram(header) for header in headers])
    assert window.study_panel.patient_id.text() == "ID-1"
    stage.session.set_active_view(stage.views[1].key)
    assert window.study_panel.patient_id.text() == "ID-2"


def test_a_synthetic_study_says_so(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.open([make_mammogram(make_header(synthetic=True))])
    assert window.study_panel.synthetic.isVisible()
    stage.open([make_mammogram(make_header())])
    assert not window.study_panel.synthetic.isVisible()


def test_a_thumbnail_hangs_like_its_view(qtbot: QtBot) -> None:
    pixels = np.zeros((80, 60), np.uint16)
    pixels[:, :20] = 4095  # bright at the left as stored
    turned = make_header(orientation=Orientation(flipped_cols=True))
    picture = make_thumbnail(make_mammogram(turned, pixels), QSize(60, 80)).toImage()
    assert picture.pixelColor(55, 40).lightness() > 200
    assert picture.pixelColor(5, 40).lightness() < 50
