"""The check's sentences in the reader's language, with their numbers and names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from test_data_check import checked, spoil

from lem_viewer.gui.trainer_report_words import SENTENCES, said
from lem_viewer.gui.translate import Language


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    language = Language("de")
    yield
    language.remove()


def test_english_stays_as_it_is(qtbot: QtBot) -> None:
    text = "all 4 images are negative: both classes are needed"
    assert said(text) == text
    assert said("something of tomorrow") == "something of tomorrow"


@pytest.mark.usefixtures("german")
def test_numbers_and_words_stand_in_the_german_sentence() -> None:
    assert said("all 4 images are negative: both classes are needed") == (
        "alle 4 Bilder sind negativ: beide Klassen werden gebraucht"
    )
    assert said("5 times: the file is empty (a.png, b.png, c.png, ...)") == (
        "5-mal: die Datei ist leer (a.png, b.png, c.png, ...)"
    )


@pytest.mark.usefixtures("german")
def test_nothing_of_a_spoilt_folder_stays_english(tmp_path: Path) -> None:
    report = checked(spoil(tmp_path / "d"))
    texts = [t for p in report.problems for t in (p.message, p.advice) if t]
    assert len(texts) > 12
    assert [text for text in texts if said(text) == text] == []


def test_no_sentence_is_there_twice() -> None:
    assert len(set(SENTENCES)) == len(SENTENCES)
