"""The preferences' page of who reads: its fields are kept, and a reading stays its reader's."""

from __future__ import annotations

from gui_stage import Stage, opened
from pytestqt.qtbot import QtBot

from lem_viewer import paths
from lem_viewer.gui.preferences_reader import MARKED_REASONS, ReaderPage
from lem_viewer.gui.translate import Language
from lem_viewer.settings import Settings, read_settings, write_settings
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


def test_a_password_is_kept_but_neither_in_the_settings_nor_shown_again(qtbot: QtBot) -> None:
    stage = Stage()
    page = page_of(qtbot, stage)
    page.address.setText("postgresql+pg8000://lem:s3cret@host/lem")
    page.save()
    file = paths.config_dir() / "settings.json"
    write_settings(file, stage.session.settings)
    assert "s3cret" not in file.read_text("utf-8")
    kept = file.with_name("library-password")
    assert kept.stat().st_mode & 0o077 == 0
    again = Stage(read_settings(file))
    assert again.session.settings.library_url == "postgresql+pg8000://lem:s3cret@host/lem"
    page = page_of(qtbot, again)
    assert page.address.text() == "postgresql+pg8000://lem@host/lem"
    page.save()  # nothing was changed: the password stays
    assert "s3cret" in again.session.settings.library_url
    page.address.setText("postgresql+pg8000://lem@elsewhere/lem")
    page.save()  # another server does not get it
    assert "s3cret" not in again.session.settings.library_url
    write_settings(file, again.session.settings)
    assert not kept.exists()
