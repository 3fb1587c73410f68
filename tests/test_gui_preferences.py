"""The preferences: what they offer, and that nothing is kept until OK."""

from __future__ import annotations

from gui_stage import RESTRICTION, opened, texts_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lem_viewer.gui.labels import ElidedLabel
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.preferences_dialog import PreferencesDialog

PANELS = ("study", "findings", "compare", "overlays")


def preferences_of(window: MainWindow) -> PreferencesDialog:
    dialog = window.dialogs["preferences"]
    assert isinstance(dialog, PreferencesDialog)
    return dialog


def test_preferences_change_nothing_until_ok(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    before = stage.session.settings
    window.show_preferences()
    dialog = preferences_of(window)
    dialog.device.buttons["cpu"].click()
    dialog.reading.boxes["linked"].click()
    dialog.reject()
    assert stage.session.settings == before


def test_preferences_are_kept_with_ok(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    window.show_preferences()
    dialog = preferences_of(window)
    dialog.device.buttons["cpu"].click()
    dialog.model.models.setCurrentRow(2)  # after "By the study"
    dialog.reading.boxes["analyse_automatically"].click()
    dialog.colours.colour_map.setCurrentIndex(2)
    dialog.accept()
    kept = stage.session.settings
    assert (kept.device, kept.model, kept.overlays.colour_map) == ("cpu", "other", "cividis")
    assert kept.analyse_automatically


def test_ok_without_a_change_does_not_fix_the_default_model(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    window.show_preferences()
    preferences_of(window).accept()
    assert stage.session.settings.model == ""


def test_a_model_that_cannot_be_used_says_why_and_cannot_be_chosen(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    window.show_preferences()
    models = preferences_of(window).model.models
    assert models.count() == 4  # and "By the study"
    assert RESTRICTION in models.item(1).text()
    assert models.item(3).text() == "broken\nNot usable: its sha256 is wrong"
    assert not models.item(3).flags() & Qt.ItemFlag.ItemIsSelectable


def test_the_device_page_says_what_is_there_and_what_is_used(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    stage.begin_reading(0)
    window.show_preferences()
    page = preferences_of(window).device
    assert set(page.buttons) == {"auto", "cpu", "cuda", "mps"}
    assert "cores" in texts_of(page)
    assert page.in_use.text() == "In use now: CPU (bf16)"


def test_a_long_name_is_shortened_in_the_middle_and_told_in_full(qtbot: QtBot) -> None:
    line = ElidedLabel("a-very-long-model-name-that-does-not-fit@0123abcd")
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.show()
    short = line.grab().toImage()
    line.setText("a-very-long-model-name-that-does-not-fit@0123abce")
    assert line.grab().toImage() != short  # the end, which tells models apart, is still seen
    assert line.minimumSizeHint().width() <= 48
