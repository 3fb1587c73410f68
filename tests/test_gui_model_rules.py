"""Which model reads which images: the rules, who wins, and that the window says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from gui_stage import CARD, QUIET, Stage, make_window, texts_of
from gui_stand_ins import make_four, make_header
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.preferences_dialog import PreferencesDialog
from lem_viewer.gui.zoo_window import ZooWindow
from lem_viewer.settings import Settings
from lem_viewer.values.image import Identity, Mammogram
from lem_viewer.values.model_rules import (
    ANY,
    CR,
    DIGITAL,
    DX,
    FILM,
    PICTURE,
    ModelRule,
    choose_by_rule,
    kind_of,
    rules_from,
)
from lem_viewer.values.models import ModelChoice, ModelsListed

FOR_PRESENTATION = "1.2.840.10008.5.1.4.1.1.1.2"
CAPTURED = "1.2.840.10008.5.1.4.1.1.7"


def identity(modality: str = "MG", vendor: str = "", sop_class: str = FOR_PRESENTATION) -> Identity:
    return Identity("1", sop_class, manufacturer=vendor, modality=modality)


# --- the rules ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        (identity(), DIGITAL),
        (identity("MG", sop_class=CAPTURED), FILM),  # as CBIS-DDSM calls its films
        (identity("SC", sop_class=f"{CAPTURED}.4"), FILM),
        (identity("OT"), FILM),
        (identity("DX"), DX),
        (identity("CR", sop_class="1.2.840.10008.5.1.4.1.1.1"), CR),
        (identity(""), DIGITAL),  # a DICOM object that does not say
        (identity("", sop_class=""), PICTURE),
    ],
)
def test_a_film_is_a_film_whatever_its_modality(who: Identity, kind: str) -> None:
    assert kind_of(who) == kind


def test_the_first_rule_that_fits_every_view_and_has_a_model_counts() -> None:
    views = [make_header(identity=identity(vendor="HOLOGIC, Inc."))]
    rules = rules_from(("film=a=", "MG=gone=hologic", "MG=b=Hologic", "any=c="))
    found = choose_by_rule(rules, views, ("a", "b", "c"))
    assert (found.number, found.rule, found.passed_over) == (
        3, ModelRule(DIGITAL, "Hologic", "b"), (2,),
    )  # fmt: skip
    other = make_header("L", identity=identity(vendor="SIEMENS"))
    assert choose_by_rule(rules, [*views, other], ("a", "b", "c")).number == 4
    assert choose_by_rule(rules[:3], [other], ("a", "b")).rule is None
    # nothing is open: only what asks nothing of the images fits
    assert choose_by_rule(rules, [], ("a", "b", "c")).number == 4
    assert choose_by_rule(rules[:3], [], ("a", "b")).rule is None


def test_rules_survive_the_settings_and_wrong_ones_are_left_out() -> None:
    rule = ModelRule(ANY, "a=b = c", "my-model")
    assert rules_from((rule.to_text(), "nonsense", "what=x=", "any==")) == (rule,)


# --- the window -----------------------------------------------------------------------------------

OTHER = replace(CARD, name="film-room", sha256="feedbeef" + "0" * 56, synthetic_training=False)
REAL = replace(CARD, synthetic_training=False)
ZOO = ModelsListed(
    (
        ModelChoice("film-room", "film-room 1.2.0", True, "", False, OTHER),
        ModelChoice("lem-test", "lem-test 1.2.0", True, "", True, REAL),
        ModelChoice("old", "old 1", False, "withdrawn: wrong labels", False, None),
    ),
    "lem-test",
)


def open_from(stage: Stage, who: Identity) -> None:
    views = [
        Mammogram(replace(view.header, identity=replace(who, sop_instance_uid=view.key)),
                  view.pixels, view.grayscale)
        for view in make_four()
    ]  # fmt: skip
    stage.open(views)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[tuple[Stage, MainWindow, ZooWindow]]:
    stage, window = make_window(qtbot, Settings(analyse_automatically=False))
    stage.session.start()
    stage.give(ZOO)
    stage.end()
    window.show_zoo()
    window.zoo.tabs.setCurrentIndex(2)
    yield stage, window, window.zoo
    window.close()


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box: QComboBox, value: str) -> None:
    """Choose an entry as the reader does: by the keyboard."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == value


def test_a_rule_is_made_by_hand_and_says_that_it_counts(desk) -> None:
    stage, window, zoo = desk
    page = zoo.rules
    assert "The next one is read by lem-test@" in page.now.text()
    click(page.buttons["add"])
    choose(page.kind, FILM)
    choose(page.model, "film-room")
    QTest.keyClicks(page.vendor, "kodak")
    QTest.keyClick(page.vendor, Qt.Key.Key_Return)
    assert stage.session.settings.model_rules == ("film=film-room=kodak",)
    open_from(stage, identity("MG", "Eastman Kodak", CAPTURED))
    assert stage.session.model_name == "film-room"
    said = "Chosen by rule 1: digitised films, manufacturer contains “kodak”."
    assert said in page.now.text()
    assert window.status.model.text().endswith(", by rule 1")
    assert said in window.status.model.toolTip()
    stage.session.analyse()
    stage.predict(0, 0.5, 1.0)
    stage.session.close_study()
    open_from(stage, identity("MG", "HOLOGIC"))
    assert stage.session.model_name == "lem-test"
    assert "No rule fits this study: the default model reads it." in page.now.text()
    assert "by rule" not in window.status.model.text()


def test_the_findings_panel_says_why_this_model_read(desk) -> None:
    stage, window, _zoo = desk
    stage.session.change_settings(model_rules=("MG=lem-test=hologic",))
    open_from(stage, identity("MG", "HOLOGIC"))
    stage.session.analyse()
    stage.read_all()
    assert window.findings_panel.why.isVisible()
    assert "Chosen by rule 1: digital mammograms (MG), manufacturer contains “hologic”." in (
        texts_of(window.findings_panel)
    )


def test_a_rule_whose_model_must_not_be_used_is_passed_over_and_told(desk) -> None:
    stage, _window, zoo = desk
    stage.session.change_settings(model_rules=("MG=old=", "any=film-room="))
    open_from(stage, identity())
    assert stage.session.model_name == "film-room"
    assert "must not be used: rule 1." in zoo.rules.now.text()
    assert zoo.rules.trouble.isVisible()


def test_rules_are_moved_and_removed(desk) -> None:
    stage, _window, zoo = desk
    stage.session.change_settings(model_rules=("MG=lem-test=", "any=film-room="))
    page = zoo.rules
    page.table.setCurrentCell(1, 0)
    click(page.buttons["up"])
    assert stage.session.settings.model_rules == ("any=film-room=", "MG=lem-test=")
    assert page.table.currentRow() == 0 and not page.buttons["up"].isEnabled()
    click(page.buttons["remove"])
    assert stage.session.settings.model_rules == ("MG=lem-test=",)
    click(page.buttons["remove"])
    assert stage.session.settings.model_rules == () and not page.kind.isEnabled()


def test_the_readers_own_choice_stands_above_the_rules(desk) -> None:
    stage, _window, zoo = desk
    stage.session.change_settings(model_rules=("any=film-room=",))
    page = zoo.rules
    choose(page.always, "lem-test")
    assert stage.session.settings.model == "lem-test"
    open_from(stage, identity())
    assert stage.session.model_name == "lem-test"
    assert "the rules rest" in page.now.text()
    choose(page.always, "")
    assert stage.session.model_name == "film-room"


def test_the_preferences_can_leave_the_choice_to_the_rules(desk, qtbot: QtBot) -> None:
    stage, window, _zoo = desk
    stage.session.change_settings(model="lem-test", model_rules=("any=film-room=",))
    window.show_preferences()
    dialog = window.dialogs["preferences"]
    assert isinstance(dialog, PreferencesDialog)
    models = dialog.stack.findChildren(type(dialog.names))
    page = next(each for each in models if each.accessibleName() == "Models")
    first = page.item(0)
    assert first.text().startswith("By the study")
    page.setCurrentItem(first)
    dialog.accept()
    assert stage.session.settings.model == ""
    assert stage.session.model_name == "film-room"


def test_phantoms_are_still_read_by_their_own_model(qtbot: QtBot) -> None:
    stage = Stage(replace(QUIET, model_rules=("any=film-room=",)))
    made = replace(CARD, name="phantoms")
    stage.session.start()
    stage.give(ModelsListed((*ZOO.choices, ModelChoice("phantoms", "p", True, "", True, made)),
                            "lem-test"))  # fmt: skip
    stage.end()
    stage.open(make_four(synthetic=True))
    assert stage.session.model_name == "phantoms"
    assert stage.session.why_this_model == "Chosen because every view is synthetic."
