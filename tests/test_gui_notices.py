"""What went wrong: told without stopping anybody."""

from __future__ import annotations

from gui_stage import make_window
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from lem_viewer.errors import Failure
from lem_viewer.gui.main_window import MainWindow

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


def test_a_notice_says_what_where_and_what_to_do_without_stopping_anybody(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    assert not window.notices.isVisible()
    stage.session.add_notice(Failure("File not opened", "It is cut short.", "Copy it.", "a.dcm"))
    assert QGuiApplication.modalWindow() is None
    assert window.notices.isVisible()
    assert "File not opened" in window.notices.summary.text()
    assert window.status.notices.text() == "1"
    assert not window.notices.list.isVisible()
    qtbot.mouseClick(window.status.notices, LEFT)
    assert window.notices.list.isVisible()
    words = window.notices.model.index(0).data()
    assert words == "File not opened a.dcm It is cut short. Copy it."


def test_equal_notices_of_many_files_are_one_row_and_quick(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    for number in range(2000):
        stage.session.add_notice(Failure("No image", "A text.", "", f"/f/{number}.txt"))
    assert window.notices.model.rowCount() == 1
    assert window.status.notices.text() == "2000"
    row = window.notices.model.notices[0]
    assert row.place_text == "2000 × 0.txt, 1.txt, 2.txt … +1997"


def test_the_newest_notice_stands_first_and_the_badge_has_the_gravest_colour(
    qtbot: QtBot,
) -> None:
    stage, window = make_window(qtbot)
    stage.session.add_notice(Failure("Bad", "It is.", "", "a"))
    stage.session.add_notice(Failure.warning("Odd", "It is.", "", "b"))
    titles = [notice.failure.title for notice in window.notices.model.notices]
    assert titles == ["Odd", "Bad"]
    assert window.status.notices.property("severity") == "error"


def test_the_details_of_notices_are_copied(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.session.add_notice(Failure("Bad", "It is.", "Mend it.", "a", details="Traceback 42"))
    qtbot.mouseClick(window.notices.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied == "ERROR: Bad\na\nIt is.\nMend it.\nTraceback 42"


def test_notices_are_cleared_and_the_bar_goes(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.session.add_notice(Failure("Bad", "It is."))
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.notices.list.isVisible()
    qtbot.mouseClick(window.notices.clear, LEFT)
    assert stage.session.notices == ()
    assert not window.notices.isVisible()
    assert window.status.notices.text() == ""


def test_long_advice_wraps_inside_the_list(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.session.add_notice(Failure("Bad", "It is. " * 60, "Mend it. " * 60, "a"))
    window.notices.set_open(True)
    view = window.notices.list
    assert view.sizeHintForRow(0) > 6 * view.fontMetrics().lineSpacing()
    assert view.horizontalScrollBar().maximum() == 0
