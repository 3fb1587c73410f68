"""The model's card in the window, calibration beside each probability, the guard's warnings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gui_stage import (
    CARD,
    MODELS,
    QUIET,
    finish,
    make_window,
    opened,
    prediction_of,
    press,
    texts_of,
)
from gui_stand_ins import make_header, make_mammogram
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from lem_viewer.gui import card_words
from lem_viewer.gui.card_dialog import ModelCardDialog
from lem_viewer.gui.guard_words import badge_of, guard_sentences
from lem_viewer.gui.tile_text import Shown, make_tile_text
from lem_viewer.gui.viewport import Viewport
from lem_viewer.values.calibration import Calibration
from lem_viewer.values.findings import CAUTION, SEVERE, GuardFinding
from lem_viewer.values.models import CardPicture, ModelCard, ModelChoice, ModelsListed

FAR = GuardFinding("far", CAUTION, "far from the images the model was fitted on: more noise", "x")
BLANK = GuardFinding("no_breast", SEVERE, "no breast was found", "no breast found")
CURVE = ({"probability": 0.2, "fraction": 0.25, "n": 40, "ci": [0.14, 0.4]},
         {"probability": 0.8, "fraction": 0.7, "n": 40, "ci": [0.55, 0.82]})  # fmt: skip
FIGURES = {
    "measured_on": "144 phantoms", "n": 144, "auc": 0.89, "auc_ci": [0.83, 0.93],
    "sensitivity": 0.85, "hit_rate": 0.68, "hit_rate_ci": [0.57, 0.79], "dice_mean": 0.51,
    "dice_ci": [0.46, 0.56],
    "real": {"MIAS films": {"n": 182, "auc": 0.51, "auc_ci": [0.39, 0.62], "dice_mean": None}},
    "best_epoch": {"epoch": 3},
}  # fmt: skip


def full_card() -> ModelCard:
    calibration = Calibration(
        "platt", {"slope": 0.5, "intercept": -0.2}, "182 MIAS films", 182, 65, 91, 5,
        0.21, (0.17, 0.26), 0.05, (0.04, 0.1), 0.26, (0.2, 0.3), 0.2, (0.18, 0.22), CURVE,
    )  # fmt: skip
    return replace(
        CARD,
        figures=FIGURES,
        calibration=calibration,
        restriction="research use only (trained on MIAS)",
        training_data="phantoms drawn by this program",
        licence="Apache-2.0",
        limitations="Knows phantoms only.",
        failure_cases="Misses specks.",
        guard={"fitted_on": "300 phantoms", "film_part": 0.0},
        pictures=(CardPicture("miss.png", "A missed cluster"), CardPicture("gone.png", "Gone")),
    )


def models_in(folder: Path) -> ModelsListed:
    Image.new("L", (40, 60), 90).save(folder / "miss.png")
    first = ModelChoice("lem-test", "lem-test 1.2.0", True, "research use only (trained on MIAS)",
                        True, full_card(), str(folder))  # fmt: skip
    plain = replace(CARD, name="plain", synthetic_training=False)
    return ModelsListed((first, ModelChoice("plain", "plain 1.2.0", True, "", False, plain),
                         *MODELS.choices[1:]), "lem-test")  # fmt: skip


# --- words ----------------------------------------------------------------------------------------


def test_every_measured_set_of_a_card_is_a_row() -> None:
    rows = card_words.figure_rows(FIGURES)
    assert [row[:3] for row in rows] == [
        ("144 phantoms", "144", "0.89 (0.83 to 0.93)"),
        ("MIAS films", "182", "0.51 (0.39 to 0.62)"),
    ]
    assert rows[0][5] == "0.68 (0.57 to 0.79)"  # hits, by hit_rate_ci
    assert rows[0][3] == "0.85"  # no interval on the card
    assert rows[1][7] == card_words.DASH
    (row,) = card_words.figure_rows({"n": 9, "dice_score_map": 0.2, "dice_ci": [0.1, 0.3]})
    assert row[-1] == "0.20"  # the interval is the outlines', not the map's


def test_the_bundled_cards_can_be_shown_whole() -> None:
    from lem_viewer.network.checkpoint import read_card
    from lem_viewer.paths import bundled_zoo_dir

    for folder in sorted(path for path in bundled_zoo_dir().iterdir() if path.is_dir()):
        card = read_card(folder)
        rows = card_words.figure_rows(card.figures)
        assert rows, folder.name
        assert all(len(row) == len(card_words.figure_columns()) for row in rows)
        assert card_words.about_lines(card)
        assert card_words.method_lines(card)


def test_a_badge_says_the_worst_and_how_many_more() -> None:
    view = make_mammogram(make_header())
    said = prediction_of(view, 0.5)
    assert badge_of(said) is None
    assert badge_of(replace(said, guard=(FAR,))) == ("unusual image", False)
    assert badge_of(replace(said, guard=(BLANK, FAR))) == ("no breast found +1", True)


def test_views_of_which_the_same_is_said_share_a_sentence() -> None:
    view = make_mammogram(make_header())
    said = {k: replace(prediction_of(view, 0.5), guard=g)
            for k, g in {"a": (FAR,), "b": (FAR,), "c": (BLANK,)}.items()}  # fmt: skip
    titles = {"a": "R CC", "b": "L CC", "c": "R MLO"}
    assert guard_sentences(said, titles) == [
        ("R MLO: no breast was found.", True),
        (f"R CC, L CC: {FAR.message}.", False),
    ]
    twice = guard_sentences({"a": said["a"], "b": said["b"]}, {"a": "L MLO", "b": "L MLO"})
    assert twice == [(f"L MLO: {FAR.message}.", False)]  # two views of a name: said once


def test_the_tile_carries_the_badge_and_the_cards_operating_point() -> None:
    view = make_mammogram(make_header())
    said = replace(prediction_of(view, 0.6), operating_point=0.7, guard=(BLANK,))
    shown = Shown(Viewport.of(view.header, 400, 300), 1.0, None, False, "")
    from lem_viewer.gui.annotation import CHIP_ACTIVE, CHIP_ERROR

    chips = make_tile_text(view.header, QUIET, said, shown).findings
    assert [chip.text for chip in chips] == ["p(malignant) 0.60", "! no breast found"]
    assert [chip.colour for chip in chips] == [CHIP_ACTIVE, CHIP_ERROR]


# --- the panel ------------------------------------------------------------------------------------


def test_the_panel_says_whether_and_on_what_it_was_calibrated(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    stage.predict(0, 0.3, 1.0)
    assert "Not calibrated." in texts_of(window.findings_panel)
    said = replace(prediction_of(stage.views[1], 0.7, 1.0), calibration="182 MIAS films")
    stage.give(said)
    assert "Calibrated on 182 MIAS films." in texts_of(window.findings_panel)
    assert "Not calibrated." not in texts_of(window.findings_panel)


def test_the_panel_warns_in_sentences_and_takes_them_back(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.analyse()
    notes = (BLANK.message, "side not known")
    stage.give(replace(prediction_of(stage.views[0], 0.7, 1.0, notes=notes), guard=(BLANK,)))
    stage.give(replace(prediction_of(stage.views[1], 0.7, 1.0), guard=(FAR,)))
    panel = window.findings_panel
    assert panel.alarm.isVisible() and panel.guard.isVisible()
    assert panel.alarm.text() == "R CC: no breast was found."
    assert panel.guard.text() == f"L CC: {FAR.message}."
    assert panel.notes.text() == "R CC: side not known"  # not said twice
    stage.session.close_study()
    stage.open()
    assert not panel.alarm.isVisible() and not panel.guard.isVisible()


# --- the dialog -----------------------------------------------------------------------------------


def card_window(qtbot: QtBot, folder: Path) -> ModelCardDialog:
    stage, window = make_window(qtbot, QUIET)
    stage.session.start()
    stage.give(models_in(folder))
    stage.end()
    press(window, "Shift+F1")
    dialog = window.dialogs["card"]
    assert isinstance(dialog, ModelCardDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_the_card_is_shown_with_figures_calibration_and_failures(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = card_window(qtbot, tmp_path)
    said = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    for wanted in (
        "research use only (trained on MIAS)",
        "phantoms drawn by this program",
        "Apache-2.0",
        "Calibrated on 182 MIAS films",
        "65 of them positive",
        "It knows digital images only.",
        "Misses specks.",
        "A missed cluster",
        "The picture gone.png is missing.",
        "Research use only. Not for primary diagnosis.",
    ):
        assert wanted in said
    figures, calibration = dialog.findChildren(QTableWidget)
    assert figures.item(0, 2).toolTip() == "0.89 (0.83 to 0.93)"
    assert calibration.item(0, 2).toolTip() == "0.05 (0.04 to 0.10)"
    pictures = [each for each in dialog.findChildren(QLabel) if not each.pixmap().isNull()]
    assert len(pictures) == 1


def test_nothing_but_the_words_can_be_scrolled_and_the_curve_comes_later(qtbot: QtBot) -> None:
    from lem_viewer.network.checkpoint import read_card
    from lem_viewer.paths import bundled_zoo_dir

    folders = sorted(path for path in bundled_zoo_dir().iterdir() if path.is_dir())
    choices = [ModelChoice(path.name, path.name, True, "", True, read_card(path), str(path))
               for path in folders]  # fmt: skip
    desk = QWidget()
    qtbot.addWidget(desk)
    dialog = ModelCardDialog(desk, choices, choices[0].name)
    dialog.show()
    for at in range(len(choices)):
        dialog.models.setCurrentIndex(at)
        page = dialog.area.widget()
        parts = [each for each in page.findChildren(QWidget) if each.parentWidget() is page]
        wanted = max(each.geometry().bottom() for each in parts)
        assert page.height() <= max(wanted + 40, dialog.area.viewport().height())
        qtbot.waitUntil(
            lambda page=page: any(
                each.accessibleName() == "Reliability curve" for each in page.findChildren(QWidget)
            )
        )


def test_another_models_card_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = card_window(qtbot, tmp_path)
    assert [dialog.models.itemText(k) for k in range(dialog.models.count())] == [
        "lem-test 1.2.0",
        "plain 1.2.0",
    ]  # the broken one has no card
    dialog.models.setFocus()
    QTest.keyClick(dialog.models, Qt.Key.Key_Down)
    said = "\n".join(each.text() for each in dialog.area.widget().findChildren(QLabel))
    assert "Not calibrated" in said
    assert "The card has no figures." in said
    assert "trained on MIAS" not in said


def test_the_models_name_in_the_panel_leads_to_the_card(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    finish(stage, window)
    QTest.mouseClick(window.findings_panel.card, Qt.MouseButton.LeftButton)
    assert window.dialogs["card"].isVisible()


def test_without_any_card_the_dialog_says_so(qtbot: QtBot) -> None:
    _, window = make_window(qtbot, QUIET)
    window.show_model_card()
    assert "There is no model with a card." in texts_of(window.dialogs["card"])


@pytest.mark.parametrize("size", [(980, 680), (1400, 900)])
def test_no_text_of_the_figures_is_cut(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    dialog = card_window(qtbot, tmp_path)
    dialog.resize(*size)
    qtbot.waitUntil(lambda: dialog.width() == size[0])
    table = dialog.findChildren(QTableWidget)[0]
    metrics = table.fontMetrics()
    for col in range(1, table.columnCount()):
        lines = table.item(0, col).text().split("\n")
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        assert table.columnWidth(col) >= widest
    qtbot.waitUntil(lambda: table.rowHeight(0) < 3 * metrics.height())  # two lines, no more
