"""The words on a card: what may be changed, how it is written, and the form for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from zoo_stage import make_model

from lem_viewer.errors import UnusableModel
from lem_viewer.gui.card_editor import CardEditor, history_lines
from lem_viewer.gui.theme import dress
from lem_viewer.values.card_edits import edit_faults, edited_card
from lem_viewer.values.models import ModelCard
from lem_viewer.zoo import ModelZoo
from lem_viewer.zoo_edit import copy_model, edit_card

NOTICE = "Research use only. Not for primary diagnosis."


@pytest.fixture
def zoo(tmp_path: Path) -> ModelZoo:
    make_model(tmp_path / "bundled" / "lem-phantom", "lem-phantom")
    make_model(tmp_path / "user" / "mine", licence="CC BY", training_data="films")
    return ModelZoo(tmp_path / "bundled", tmp_path / "user")


def card_of(zoo: ModelZoo, name: str = "mine") -> ModelCard:
    card = zoo.entry_of(name).card
    assert card is not None
    return card


def test_an_edit_is_written_with_a_line_of_history_and_nothing_else_changes(
    zoo: ModelZoo, tmp_path: Path
) -> None:
    before = card_of(zoo)
    made = edited_card(
        before,
        {"title": " Screening 2026 ", "notes": "first try"},
        by="Dr A",
        on="2026-11-28T09:00",
    )
    edit_card(zoo, "mine", made)
    after = card_of(zoo)
    assert (after.title, after.notes, after.licence) == ("Screening 2026", "first try", "CC BY")
    assert after.edits == (
        {"on": "2026-11-28T09:00", "by": "Dr A", "before": {"title": "", "notes": ""}},
    )
    assert replace(after, title="", notes="", edits=()) == before
    assert sorted(p.name for p in (tmp_path / "user" / "mine").iterdir()) == [
        "card.json", "weights.safetensors",
    ]  # fmt: skip


def test_fields_of_a_newer_program_stay_on_an_edited_card(zoo: ModelZoo, tmp_path: Path) -> None:
    path = tmp_path / "user" / "mine" / "card.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"of_tomorrow": 1}))
    edit_card(zoo, "mine", edited_card(card_of(zoo), {"notes": "x"}))
    assert json.loads(path.read_text())["of_tomorrow"] == 1


def test_what_is_no_edit_is_refused_and_the_card_stays(zoo: ModelZoo) -> None:
    before = card_of(zoo)
    made = edited_card(before, {"notes": "x"})
    with pytest.raises(UnusableModel, match="figures is not what the card says"):
        edit_card(zoo, "mine", replace(made, figures={"auc": 1.0}))
    with pytest.raises(UnusableModel, match="nothing is changed"):
        edit_card(zoo, "mine", before)
    with pytest.raises(UnusableModel, match="licence must say something"):
        edit_card(zoo, "mine", edited_card(before, {"licence": " "}))
    with pytest.raises(UnusableModel, match="comes with the program"):
        edit_card(zoo, "lem-phantom", edited_card(card_of(zoo, "lem-phantom"), {"notes": "x"}))
    with pytest.raises(ValueError, match="sha256 cannot be edited"):
        edited_card(before, {"sha256": "0"})
    assert card_of(zoo) == before


def test_a_card_that_somebody_else_has_changed_is_not_overwritten(zoo: ModelZoo) -> None:
    opened = card_of(zoo)
    edit_card(zoo, "mine", edited_card(opened, {"notes": "theirs"}, by="B"))
    with pytest.raises(UnusableModel, match="somebody else has changed"):
        edit_card(zoo, "mine", edited_card(opened, {"notes": "ours"}, by="A"))
    assert card_of(zoo).notes == "theirs"


def test_words_that_protect_the_reader_stay(zoo: ModelZoo) -> None:
    card = replace(card_of(zoo), restriction="NOT USABLE: its AUC is 0.5; research only")
    freed = edited_card(card, {"restriction": "research only"})
    assert edit_faults(card, freed) == {"restriction": "not usable"}
    kept = edited_card(card, {"restriction": "NOT USABLE: its AUC is 0.5. Ask me."})
    assert edit_faults(card, kept) == {}
    clinical = edited_card(card, {"intended_use": "For screening."})
    assert edit_faults(card, clinical) == {"intended_use": "notice"}


def test_a_bundled_model_is_copied_under_another_name(zoo: ModelZoo) -> None:
    copy = copy_model(zoo, "lem-phantom", "lem-phantom-mine")
    assert not copy.bundled
    edit_card(zoo, copy.name, edited_card(card_of(zoo, copy.name), {"notes": "a copy"}))
    assert card_of(zoo, copy.name).configuration["former_names"] == ["lem-phantom"]
    with pytest.raises(UnusableModel, match="is taken"):
        copy_model(zoo, "lem-phantom", "MINE")


# ------------------------------------------------------------------------------- the form


@pytest.fixture
def card() -> ModelCard:
    edit = {"on": "2026-11-01T08:30:00+00:00", "by": "Dr B", "before": {"licence": "?"}}
    return ModelCard(
        "mine", "1.0", "ab" * 32, "resnet10", "lem", 16, 64, 64,
        licence="CC BY 4.0", training_data="612 films of our department",
        restriction="research use only; mind the training data's licence", edits=(edit,),
    )  # fmt: skip


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    window = QWidget()
    qtbot.addWidget(window)
    return window


def shown(qtbot: QtBot, parent: QWidget, card: ModelCard) -> CardEditor:
    editor = CardEditor(parent, card, "Dr A")
    editor.show()
    qtbot.waitUntil(editor.isVisible)
    return editor


def write(editor: CardEditor, name: str, text: str) -> None:
    field = editor.fields[name]
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
    QTest.keyClicks(field, text)


def test_what_is_wrong_is_told_below_its_field_and_what_is_right_is_saved(
    qtbot: QtBot, parent: QWidget, card: ModelCard
) -> None:
    editor = shown(qtbot, parent, card)
    told: list[ModelCard] = []
    editor.edited.connect(told.append)
    assert editor.banner.isVisible() and editor.banner.text() == NOTICE
    assert not editor.save_button.isEnabled()  # nothing was changed
    write(editor, "title", "x" * 81)
    assert editor.faults["title"].text() == "Too long: 81 characters, at most 80."
    assert editor.faults["title"].isVisible() and not editor.save_button.isEnabled()
    write(editor, "title", "Screening 2026")
    assert not editor.faults["title"].isVisible()
    write(editor, "intended_use", "Screening")
    assert NOTICE in editor.faults["intended_use"].text()
    write(editor, "intended_use", f"Screening studies. {NOTICE}")
    QTest.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not editor.isVisible())
    (made,) = told
    assert (made.title, made.intended_use) == ("Screening 2026", f"Screening studies. {NOTICE}")
    assert made.sha256 == card.sha256 and made.edits[0] == card.edits[0]
    assert made.edits[1]["by"] == "Dr A" and set(made.edits[1]["before"]) == {
        "title", "intended_use",
    }  # fmt: skip
    assert history_lines(card) == ["2026-11-01 08:30, Dr B: Licence"]


def test_closing_asks_only_where_words_would_be_lost(
    qtbot: QtBot, parent: QWidget, card: ModelCard
) -> None:
    editor = shown(qtbot, parent, card)
    write(editor, "notes", "not yet saved")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor.question.isVisible())
    assert editor.isVisible()
    QTest.keyClick(editor.question, Qt.Key.Key_Escape)
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor.question.isVisible())
    QTest.mouseClick(editor.question.answers["discard"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not editor.isVisible())
    again = shown(qtbot, parent, card)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not again.isVisible())
