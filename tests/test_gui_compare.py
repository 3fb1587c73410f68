"""The compare panel and the overlays panel."""

from __future__ import annotations

import pytest
from gui_stage import QUIET, make_window, texts_of
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.values.findings import ViewComparison

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


def test_a_view_without_truth_says_so_and_never_shows_zero(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    assert compared_rows(window) == [
        [title, "No truth for this view"] for title in ("R CC", "L CC", "R MLO", "L MLO")
    ]
    assert "No truth is known" in window.compare_panel.study_line.text()
    assert "0" not in texts_of(window.compare_panel)


def test_the_agreement_of_each_view_is_shown_and_the_study_in_a_line(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    keys = [view.key for view in stage.views]
    stage.compare(1, ViewComparison(keys[1], 0.6, 0.43, 0.3, True, 0.02, 9, 9, 9, 1, 1))
    stage.compare(3, ViewComparison(keys[3], 0.2, 0.11, 0.1, False, 0.04, 9, 9, 9, 2, 1))
    rows = compared_rows(window)
    assert rows[1] == ["L CC", "0.60", "0.43", "yes", "2.0 %", "1 of 1"]
    assert rows[3] == ["L MLO", "0.20", "0.11", "no", "4.0 %", "1 of 2"]
    assert rows[0] == ["R CC", "No truth for this view"]
    line = window.compare_panel.study_line.text()
    assert line == "Study: mean Dice 0.40, hit in 1 of 2 views with truth, chance 3.0 %."


def test_a_view_with_benign_truth_only_is_said_not_to_count(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    key = stage.views[0].key
    undefined = ViewComparison(key, None, None, None, None, None, benign_left_out=1)
    stage.compare(0, undefined)
    assert compared_rows(window)[0] == ["R CC", "Benign only: does not count here"]
    assert window.compare_panel.study_line.text().startswith("The truth is benign only")


def test_the_sentence_of_a_view_without_truth_keeps_the_whole_row(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    stage.session.analyse()
    assert window.compare_panel.table.columnSpan(0, 1) == 5
    stage.read_all()
    stage.compare(0, ViewComparison(stage.views[0].key, 0.6, 0.43, 0.3, True, 0.02, 9, 9, 9, 1, 1))
    assert window.compare_panel.table.columnSpan(0, 1) == 1
    assert window.compare_panel.table.columnSpan(1, 1) == 5


def test_while_the_study_opens_no_view_is_said_to_lack_truth(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.outline()
    assert compared_rows(window)[0] == ["R CC", "Not read yet"]
    assert "No truth" not in texts_of(window.compare_panel)


def test_truth_that_waits_for_an_analysis_says_so(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.open()
    stage.give_truth(0)
    assert compared_rows(window)[0] == ["R CC", "Truth is there; not analysed yet"]


def test_a_view_that_was_read_waits_for_its_comparison_in_words(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    stage.give_truth(0)
    assert compared_rows(window)[0] == ["R CC", "Comparing…"]


def test_a_figure_that_is_not_defined_is_a_dash(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.read_all()
    stage.compare(2, ViewComparison(stage.views[2].key, None, None, None, False, None, lesions=1))
    assert compared_rows(window)[2] == ["R MLO", "–", "–", "no", "–", "0 of 1"]
    assert "Dice not defined" in window.compare_panel.study_line.text()


def test_source_and_transform_of_the_truth_are_told(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    stage.give_truth(1, label="malignant", source="/studies/case-1/mask.png",
                     transform="scaled by 2.000")  # fmt: skip
    text = window.compare_panel.sources.text()
    assert text == "L CC: malignant, mask image, mask.png (scaled by 2.000)"


def test_the_difference_overlay_is_switched_in_the_compare_panel(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    window.compare_panel.difference.click()
    assert stage.session.settings.overlays.show_difference
    said = texts_of(window.compare_panel.legend)
    assert said.split() == ["overlap", "missed", "extra"]


def test_truth_is_asked_for_with_the_button(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    given: list[object] = []
    monkeypatch.setattr("lem_viewer.gui.questions.ask_truth", lambda *_: ["mask.png"])
    monkeypatch.setattr(stage.session, "add_truth", given.append)
    qtbot.mouseClick(window.compare_panel.add_truth, LEFT)
    assert given == [["mask.png"]]


@pytest.mark.parametrize("name", ["heat", "extrema", "outlines", "truth", "difference"])
def test_each_overlay_has_a_switch_that_follows_the_settings(qtbot: QtBot, name: str) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    box = window.overlay_panel.switch(f"show_{name}")
    before = box.isChecked()
    box.click()
    assert getattr(stage.session.settings.overlays, f"show_{name}") is not before
    stage.session.change_overlays(**{f"show_{name}": before})
    assert box.isChecked() is before


def test_opacity_and_threshold_are_set_with_the_keyboard(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    window.docks["overlays"].raise_()
    panel = window.overlay_panel
    for slider in (panel.opacity, panel.threshold):
        slider.setFocus()
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    overlays = stage.session.settings.overlays
    assert overlays.heat_opacity == pytest.approx(0.46)
    assert overlays.heat_threshold == pytest.approx(0.71)
    assert "46 %" in texts_of(panel)
    assert "0.71" in texts_of(panel)


def test_the_colour_map_is_chosen_and_previewed(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    panel = window.overlay_panel
    before = panel.gradient.grab().toImage()
    panel.colour_map.setFocus()
    qtbot.keyClick(panel.colour_map, Qt.Key.Key_Down)
    assert stage.session.settings.overlays.colour_map == "viridis"
    assert panel.gradient.grab().toImage() != before


def test_without_the_heat_map_its_sliders_rest(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.session.change_overlays(show_heat=False)
    panel = window.overlay_panel
    assert not panel.opacity.isEnabled()
    assert not panel.threshold.isEnabled()
    assert panel.strongest.isEnabled()


def test_how_many_extrema_are_marked_is_set_with_the_keyboard(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot)
    stage.open()
    window.docks["overlays"].raise_()
    panel = window.overlay_panel
    assert panel.strongest.value() == 8
    panel.strongest.setFocus()
    qtbot.keyClick(panel.strongest, Qt.Key.Key_Right)
    assert stage.session.settings.overlays.extrema_shown == 9
    panel.switch("show_extrema").setChecked(False)
    assert not panel.strongest.isEnabled()
