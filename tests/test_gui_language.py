"""The reader's language: collected texts, their translations, and the choice."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_stage import opened
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from docs import make_translations
from docs.make_translations import FOLDER, FORMS, NotALiteral, Text, collect, read_ts
from lem_viewer.gui import translate
from lem_viewer.gui.mnemonics import unique_mnemonics
from lem_viewer.gui.preferences_dialog import PreferencesDialog
from lem_viewer.gui.translate import LANGUAGES, Language, mark, plural, tr

PLACEHOLDER = re.compile(r"%n|\{[^}]*\}")


@pytest.fixture
def small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication
) -> Iterator[None]:
    """Give the program a German of three texts, of which one is not translated."""
    file = tmp_path / "translations" / "lem_viewer_de.ts"
    file.parent.mkdir()
    texts = {Text("Open {0}"): "a.py", Text("%n views", "%n view"): "a.py", Text("Quit"): "a.py"}
    known = {"Open {0}": ["{0} öffnen"], "%n views": ["%n Ansicht", "%n Ansichten"]}
    assert make_translations.write_ts(file, "de", texts, known) == 1
    make_translations.compile_qm(file)
    monkeypatch.setattr(translate.paths, "resources_dir", lambda: tmp_path)
    language = Language("de")
    assert language.code == "de"
    yield
    language.remove()


@pytest.mark.usefixtures("small")
def test_a_text_is_shown_in_the_chosen_language_and_english_where_none_is_known() -> None:
    assert tr("Open {0}", "A") == "A öffnen"
    assert tr("Quit") == "Quit"
    assert tr("") == ""


@pytest.mark.usefixtures("small")
def test_counted_texts_follow_the_language() -> None:
    assert plural(1, "%n view", "%n views") == "1 Ansicht"
    assert plural(4, "%n view", "%n views") == "4 Ansichten"


@pytest.mark.usefixtures("small")
def test_qt_speaks_the_same_language() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_counts_without_a_translation() -> None:
    assert plural(1, "%n view of {0}", "%n views of {0}", "A") == "1 view of A"
    assert plural(0, "%n view of {0}", "%n views of {0}", "A") == "0 views of A"
    assert tr(mark("Open {0}"), "A") == "Open A"
    assert tr("{braces}") == "{braces}"


def test_a_language_without_its_file_stays_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication
) -> None:
    monkeypatch.setattr(translate.paths, "resources_dir", lambda: tmp_path)
    assert Language("de").code == "en"
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "lem_viewer_de.qm").write_bytes(b"no translation")
    assert Language("de").code == "en"


def test_texts_are_collected_once_and_only_whole_ones(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'T = mark("One")\ntr("Two " "and more", x)\ntr(T)\nplural(n, "%n x", "%n xs")\ntr("One")\n'
    )
    assert list(collect(tmp_path)) == [Text("One"), Text("Two and more"), Text("%n xs", "%n x")]
    (tmp_path / "a.py").write_text('tr(f"Two {x}")\n')
    with pytest.raises(NotALiteral, match=r"a\.py:1"):
        collect(tmp_path)


@pytest.mark.parametrize("code", FORMS)
def test_translations_keep_every_placeholder_and_mnemonic(code: str) -> None:
    for source, forms in read_ts(FOLDER / f"lem_viewer_{code}.ts").items():
        for form in forms:
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(source)), source
            assert form.replace("&&", "").count("&") == source.replace("&&", "").count("&"), source


@pytest.mark.parametrize("code", FORMS)
def test_the_compiled_files_are_made_of_the_sources(code: str, tmp_path: Path) -> None:
    kept = FOLDER / f"lem_viewer_{code}.qm"
    ts = tmp_path / f"lem_viewer_{code}.ts"
    shutil.copyfile(FOLDER / ts.name, ts)
    assert make_translations.compile_qm(ts).read_bytes() == kept.read_bytes()


@pytest.mark.parametrize("code", FORMS)
def test_the_files_hold_every_text_of_the_program(code: str) -> None:
    """Mend with docs/make_translations.py; --missing lists what has no translation yet."""
    kept = FOLDER / f"lem_viewer_{code}.ts"
    wanted = {text.source for text in collect()}
    held = {message.findtext("source") for message in ET.parse(kept).getroot().iter("message")}
    assert wanted - held == set()
    translated = wanted & set(read_ts(kept))
    assert len(translated) >= 0.95 * len(wanted)
    if code == "de":
        assert wanted - translated == set()


def test_no_text_goes_round_the_collection() -> None:
    """Qt's own ways of translating would give the text another context, unseen by the files."""
    others = re.compile(r"self\.tr\(|QCoreApplication\.translate\(|QT_TRANSLATE")
    sources = [file for file in make_translations.SOURCE.rglob("*.py")
               if file.name != "translate.py"]  # fmt: skip
    assert [file.name for file in sources if others.search(file.read_text("utf-8"))] == []


def test_a_letter_that_is_taken_gives_way_to_a_free_one() -> None:
    assert unique_mnemonics(["&Fit", "&Full", "&Invert"]) == ["&Fit", "F&ull", "&Invert"]
    assert unique_mnemonics(["&A", "&a", "B && &A"]) == ["&A", "a", "&B && A"]
    assert unique_mnemonics(["Plain", "&Plain"]) == ["Plain", "&Plain"]


@pytest.mark.parametrize("code", ["en", *FORMS])
def test_no_mnemonic_stands_twice_in_a_menu(code: str, qtbot: QtBot) -> None:
    language = Language(code)
    _stage, window = opened(qtbot)
    bars = [("bar", window.menuBar().actions())]
    bars += [(menu.title(), menu.actions()) for menu in window.menuBar().findChildren(QMenu)]
    doubled = []
    for title, actions in bars:
        texts = [each.text().replace("&&", "") for each in actions if not each.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        doubled += [(title, letter) for letter in set(letters) if letters.count(letter) > 1]
    language.remove()
    assert doubled == []


def test_the_window_speaks_german(qtbot: QtBot) -> None:
    language = Language("de")
    _stage, window = opened(qtbot)
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert "Datei" in titles and "Hilfe" in titles
    assert window.actions_by_id["invert"].text() == "&Invertieren"
    assert window.docks["findings"].windowTitle() == "Befunde"
    assert "Analysieren" in [button.text() for button in window.findChildren(QPushButton)]
    language.remove()


def test_the_language_is_chosen_in_the_preferences_and_kept(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    window.show_preferences()
    dialog = window.dialogs["preferences"]
    assert isinstance(dialog, PreferencesDialog)
    page = dialog.language
    offered = [page.languages.itemText(i) for i in range(page.languages.count())]
    assert offered == ["As the system", *LANGUAGES.values()]
    page.languages.setCurrentIndex(offered.index("Deutsch"))
    dialog.accept()
    assert stage.session.settings.language == "de"
