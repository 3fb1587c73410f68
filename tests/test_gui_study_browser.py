"""The study browser: thumbnails, series, header, problems, studies; by mouse and by keyboard."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gui_stage import QUIET, Stage, make_window, press
from gui_stand_ins import make_four, make_header, make_mammogram
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_reading_priors import ANN, JANE, MARY, write_exam

from lem_viewer.errors import Failure
from lem_viewer.gui.hanging import collect
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.pane import VIEW_MIME, PlaceFrame
from lem_viewer.gui.session import Session
from lem_viewer.gui.study_browser import StudyBrowser
from lem_viewer.gui.study_problems import problems_of
from lem_viewer.gui.thumbnails import _MADE
from lem_viewer.gui.view_list import THUMBNAIL_ROLE
from lem_viewer.settings import Settings
from lem_viewer.values.image import UNKNOWN, Identity, Mammogram, ViewHeader

R_CC, L_CC, R_MLO, L_MLO = "R-CC", "L-CC", "R-MLO", "L-MLO"


@pytest.fixture
def browsing(qtbot: QtBot) -> tuple[Stage, MainWindow, StudyBrowser]:
    stage, window = make_window(qtbot, QUIET, light_box=LightBox)
    stage.open(make_four(rows=400, cols=300))
    press(window, "Ctrl+Shift+B")
    qtbot.waitUntil(window.study_browser.isVisible)
    return stage, window, window.study_browser


def texts(view: object) -> list[str]:
    return [view.item(row).text() for row in range(view.count())]  # type: ignore[attr-defined]


# ---------------------------------------------------------------------- views and series


def test_thumbnails_show_side_view_and_day_and_a_click_goes_there(browsing) -> None:
    stage, window, browser = browsing
    names = [browser.model.index(row).data() for row in range(browser.model.rowCount())]
    assert names == ["R CC", "L CC", "R MLO", "L MLO"]
    index = browser.model.index(3)
    at = browser.views.visualRect(index).center()
    QTest.mouseClick(browser.views.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert stage.session.active_view == L_MLO
    picture = index.data(THUMBNAIL_ROLE)
    assert picture.height() == 102 or picture.width() == 84
    window.light_box.next_view()
    assert browser.views.current_key == R_CC  # the light box is followed, too


def test_enter_opens_a_view_and_control_enter_hangs_it(browsing) -> None:
    stage, window, browser = browsing
    stage.session.set_active_view(R_CC)
    browser.views.setFocus()
    QTest.keyClick(browser.views, Qt.Key.Key_Return)
    assert window.light_box.is_full() and window.light_box.board.full_key == R_CC
    window.light_box.toggle_full()
    browser.views.blockSignals(True)  # go there without making it active
    browser.views.setCurrentIndex(browser.model.index(3))
    browser.views.blockSignals(False)
    QTest.keyClick(browser.views, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = window.light_box.board.page
    assert [[place.key for place in row] for row in page.rows] == [[L_MLO, L_CC], [R_MLO, R_CC]]


def hung_on(window: MainWindow) -> list[list[str | None]]:
    return [[place.key for place in row] for row in window.light_box.board.page.rows]


def test_the_keyboard_alone_fills_an_empty_place_and_then_any(qtbot, browsing) -> None:
    stage, window, browser = browsing
    stage.session.close_study()
    stage.open(
        [*make_four(rows=400, cols=300)[:3], make_mammogram(make_header("R", "CC", key="x"))]
    )
    assert hung_on(window) == [[R_CC, L_CC], [R_MLO, None]]
    press(window, "Shift+X")
    frame = window.light_box.board.findChild(PlaceFrame)
    middle = window.light_box.board.rect().center()
    assert frame.isVisible() and frame.geometry().contains(middle + QPoint(40, 40))
    browser.views.setFocus()
    row = next(r for r in range(browser.model.rowCount()) if browser.model.key_at(r) == "x")
    while browser.views.currentIndex().row() < row:
        QTest.keyClick(browser.views, Qt.Key.Key_Right)
    assert stage.session.active_view != "x"  # only looked at: no page was turned
    QTest.keyClick(browser.views, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert hung_on(window) == [[R_CC, L_CC], [R_MLO, "x"]]
    assert stage.session.active_view == "x" and not frame.isVisible()
    press(window, "Shift+X")  # no place is empty: the first
    QTest.keyClick(browser.views, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert hung_on(window) == [["x", L_CC], [R_MLO, R_CC]]
    press(window, "Shift+X")
    window.light_box.next_view()
    assert not frame.isVisible()


def test_control_enter_on_a_thumbnail_is_not_taken_by_an_action_of_the_window(browsing) -> None:
    _stage, window, browser = browsing
    stored: list[bool] = []
    action = QAction(window)
    action.setShortcut("Ctrl+Return")
    action.triggered.connect(lambda: stored.append(True))
    window.addAction(action)
    hung: list[str] = []
    browser.view_hung.connect(hung.append)
    browser.views.setCurrentIndex(browser.model.index(2))
    browser.views.setFocus()
    QTest.keyClick(browser.views, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (hung, stored) == ([R_MLO], [])
    window.light_box.setFocus()
    QTest.keyClick(window.light_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored


def test_a_dragged_thumbnail_carries_its_view(browsing) -> None:
    _stage, _window, browser = browsing
    data = browser.model.mimeData([browser.model.index(1)])
    assert bytes(data.data(VIEW_MIME).data()).decode() == L_CC
    assert browser.model.flags(browser.model.index(1)) & Qt.ItemFlag.ItemIsDragEnabled


def with_series(views: list[Mammogram], day: str, **who: str) -> list[Mammogram]:
    made = []
    for view in views:
        header = view.header
        identity = Identity(
            header.key, study_date=day, study_instance_uid=day, patient_id="1",
            patient_name=who.get("name", "DOE^JANE"), series_instance_uid=f"{day}{header.view}",
            series_description=f"{header.view} series",
        )  # fmt: skip
        made.append(make_mammogram(replace(header, key=f"{day} {header.key}", identity=identity)))
    return made


def test_series_and_exams_choose_what_the_thumbnails_show(browsing, qtbot: QtBot) -> None:
    stage, window, browser = browsing
    stage.open([*with_series(make_four(), "20240501"), *with_series(make_four(), "20220301")])
    tree = browser.series
    rows = [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    assert rows == ["All views", "2024-05-01 · read", "2022-03-01 · prior"]
    assert [tree.topLevelItem(1).child(n).text(0) for n in range(2)] == ["CC series", "MLO series"]
    assert browser.model.rowCount() == 8
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(1).child(1))
    assert browser.model.rowCount() == 2 and not browser.read_exam.isEnabled()
    tree.setCurrentItem(tree.topLevelItem(2))
    assert browser.model.rowCount() == 4 and browser.read_exam.isEnabled()
    QTest.mouseClick(browser.read_exam, Qt.MouseButton.LeftButton)
    exam = stage.session.current_exam
    assert exam is not None and exam.date == "20220301"
    assert {tile.key[:8] for tile in window.light_box.board.shown} == {"20220301"}
    assert tree.topLevelItem(2).text(0) == "2022-03-01 · read"


# ---------------------------------------------------------------------- problems


def problems(headers: list[ViewHeader], notices: tuple[Failure, ...] = ()) -> list[str]:
    opened = {header.key: header for header in headers}
    found = problems_of(collect(headers), opened, notices, is_opening=False)
    return [problem.text for problem in found if problem.severity != "info"]


def test_what_is_missing_is_said_in_plain_words() -> None:
    turned = {"orientation_source": "Patient Orientation"}
    four = [view.header for view in make_four(**turned)]
    assert problems(four) == []
    assert problems(four[:3]) == ["The left MLO view is missing."]
    assert problems([four[0], four[2]]) == ["There is no view of the left breast."]
    lossy = make_header("L", "MLO", badges=("lossy 8:1 JPEG",), **turned)
    assert problems([*four[:3], lossy]) == ["L MLO: compressed with loss; fine detail may be gone."]
    film = make_header(UNKNOWN, UNKNOWN, key="film")
    assert "Side or view of 1 picture is not known; choose it in the study panel." in problems(
        [*four, film]
    )


def test_exams_that_are_no_priors_and_notices_are_said() -> None:
    turned = {"orientation_source": "Patient Orientation"}
    new = [view.header for view in with_series(make_four(**turned), "20240501")]
    old = [view.header for view in with_series(make_four(**turned), "20220301", name="ROE^M")]
    notice = Failure.warning("Width 0", "the window is broken")
    said = problems([*new, *old], (notice, notice))
    assert said == [
        "The exam of 2022-03-01 is not hung as a prior: the Patient ID is the same, but the name "
        "differs.",
        "Width 0: the window is broken",
    ]


def test_problems_are_counted_on_the_tab_and_lead_to_their_view(browsing, qtbot: QtBot) -> None:
    stage, _window, browser = browsing
    turned = {"orientation_source": "Patient Orientation", "rows": 400, "cols": 300}
    views = make_four(**turned)
    views[2] = make_mammogram(make_header("R", "MLO", badges=("partial view",), **turned))
    stage.open(views)
    tab = browser.pages.indexOf(browser.problems)
    qtbot.waitUntil(lambda: browser.pages.tabText(tab) == "Problems (1)")
    browser.pages.setCurrentIndex(tab)
    row = texts(browser.problems).index("R MLO: a partial view; not all of the breast is on it.")
    browser.problems.setCurrentRow(row)
    browser.problems.setFocus()
    QTest.keyClick(browser.problems, Qt.Key.Key_Return)
    assert stage.session.active_view == R_MLO


# ---------------------------------------------------------------------- real files


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Session, MainWindow]]:
    for name, patient in (("1", JANE), ("2", ANN)):
        write_exam(tmp_path / "all" / name, "20240501", patient)
    session = Session(Settings(analyse_automatically=False))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    with qtbot.waitSignal(session.study_read):
        session.open([tmp_path / "all"])
    window.toggle_panel("browser")
    qtbot.waitUntil(window.study_browser.isVisible)
    yield session, window
    session.shutdown()


def shown_rows(window: MainWindow) -> dict[str, str]:
    view = window.study_browser.header.view
    model = view.model()
    return {
        model.index(row, 1).data().strip(): model.index(row, 2).data()
        for row in range(model.rowCount())
    }


def test_the_header_is_searched_and_hidden_with_the_patient(real, qtbot: QtBot) -> None:
    session, window = real
    page = window.study_browser.header
    window.study_browser.pages.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.model.rowCount() > 20)
    assert shown_rows(window)["Patient's Name"] == "DOE^JANE"
    QTest.keyClicks(page.search, "doe^")
    assert shown_rows(window) == {"Patient's Name": "DOE^JANE"}
    press(window, "Ctrl+H")
    assert shown_rows(window) == {}  # what is hidden cannot be searched for, either
    page.search.clear()
    rows = shown_rows(window)
    assert rows["Patient's Name"] == rows["Study Date"] == "hidden" and rows["Rows"] == "32"
    QTest.keyClicks(page.search, "0028,0010")
    assert shown_rows(window) == {"Rows": "32"}
    page.search.clear()
    session.set_active_view(next(reversed(session.mammograms)))
    qtbot.waitUntil(lambda: shown_rows(window).get("View Position") == "MLO")


def test_the_studies_of_the_folder_and_opened_last_are_listed_and_opened(real, qtbot) -> None:
    session, window = real
    studies = window.study_browser.studies
    window.study_browser.pages.setCurrentWidget(studies)
    assert texts(studies) == [
        "In this folder", "4711  2024-05-01  ·  4 views", "0815  2024-05-01  ·  4 views",
        "Opened last", "all",
    ]  # fmt: skip
    press(window, "Ctrl+H")
    qtbot.waitUntil(lambda: "Patient 2  2024-05-01  ·  4 views" in texts(studies))
    assert not [text for text in texts(studies) if "4711" in text or text == "all"]
    studies.setCurrentRow(2)
    studies.setFocus()
    with qtbot.waitSignal(session.study_read):
        QTest.keyClick(studies, Qt.Key.Key_Return)
    assert {view.identity.patient_id for view in session.outline.views} == {"0815"}


def test_a_stranger_with_the_same_number_is_named_in_the_problems(
    real, qtbot: QtBot, tmp_path: Path
) -> None:
    session, window = real
    session.add_priors([write_exam(tmp_path / "far", "20220301", MARY)])
    problems = window.study_browser.problems
    qtbot.waitUntil(lambda: any("Not a prior" in text for text in texts(problems)))
    assert not any("ROE" in text for text in texts(problems))


# ---------------------------------------------------------------------- hundreds of views


def test_three_hundred_views_are_browsed_without_waiting(browsing, qtbot: QtBot) -> None:
    stage, _window, browser = browsing
    views = [
        make_mammogram(make_header("R", "CC", key=f"v{n}", rows=400, cols=300)) for n in range(300)
    ]
    stage.open(views)
    assert browser.model.rowCount() == 300
    QApplication.processEvents()
    browser.views.grab()
    made = sum(bool(_MADE.get(view)) for view in views)
    assert 0 < made < 60  # only what is in sight (and in the study panel)
    started = time.process_time()
    for row in range(0, 300, 10):
        browser.views.scrollTo(browser.model.index(row))
        browser.views.grab()
    assert (time.process_time() - started) / 30 < 0.05  # 50 ms a page, 6 ms here
