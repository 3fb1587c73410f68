"""The preferences' page of who reads: its fields are kept, and a reading stays its reader's."""

from __future__ import annotations

from gui_stage import Stage, opened
from pytestqt.qtbot import QtBot

from lem_viewer.gui.preferences_reader import MARKED_REASONS, ReaderPage
from lem_viewer.gui.translate import Language
from lem_viewer.settings import Settings
from lem_viewer.values.reading import REASONS


def page_of(qtbot: QtBot, stage: Stage) -> ReaderPage:
    page = ReaderPage(stage.session)
    qtbot.addWidget(page)
    page.load()
    page.show()
    return page


def test_reader_library_and_reasons_are_kept(qtbot: QtBot) -> None:
    stage = Stage()
    page = page_of(qtbot, stage)
    assert page.name.isEnabled() and page.reasons.toPlainText().splitlines() == list(REASONS)
    page.name.setText("  Dr. 王 ")
    page.address.setText("postgresql+pg8000://lem@host/lem ")
    page.reasons.setPlainText("artefact\n\n  after biopsy \nartefact\n")
    page.save()
    kept = stage.session.settings
    assert (kept.reader_name, kept.library_url) == ("Dr. 王", "postgresql+pg8000://lem@host/lem")
    assert kept.audit_reasons == ("artefact", "after biopsy")
    again = page_of(qtbot, stage)
    assert again.reasons.toPlainText() == "artefact\nafter biopsy"
    again.reasons.clear()
    again.save()
    assert stage.session.settings.audit_reasons == ()  # the program's own list


def test_ok_without_a_change_keeps_everything_as_it_was(qtbot: QtBot) -> None:
    given = Settings(reader_name="A", library_url="sqlite:///x", audit_reasons=("b", "c"))
    for settings in (Settings(), given):
        stage = Stage(settings)
        page_of(qtbot, stage).save()
        assert stage.session.settings == settings


def test_the_reader_cannot_change_while_a_study_is_open(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    window.show_preferences()
    page = window.dialogs["preferences"].reader  # type: ignore[attr-defined]
    window.dialogs["preferences"].names.setCurrentRow(3)  # type: ignore[attr-defined]
    assert page.isVisible() and not page.name.isEnabled() and page.closed_first.isVisible()
    page.name.setText("somebody else")
    window.dialogs["preferences"].accept()
    assert stage.session.settings.reader_name == ""


def test_the_programs_reasons_are_shown_in_german_and_kept_in_english(qtbot: QtBot) -> None:
    assert MARKED_REASONS == REASONS
    stage = Stage()
    language = Language("de")
    try:
        page = page_of(qtbot, stage)
        assert page.reasons.toPlainText().splitlines()[6] == "Lymphknoten"
        page.reasons.setPlainText("Lymphknoten\nnach Biopsie")
        page.save()
    finally:
        language.remove()
    assert stage.session.settings.audit_reasons == ("lymph node", "nach Biopsie")
