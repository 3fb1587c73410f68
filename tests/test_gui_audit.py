"""The audit as a reader does it: finding by finding, by keys, on record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_stage import CARD, press
from library_desk_stage import LibraryStage
from library_stage import held
from pytestqt.qtbot import QtBot

from lem_viewer import __version__
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.measure_book import book_of
from lem_viewer.gui.reading_audit import AuditPanel
from lem_viewer.library.findings import Findings
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.measures import Measure, MeasureKind
from lem_viewer.values.reading import Status

pytestmark = pytest.mark.library


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryStage]:
    made = LibraryStage(qtbot, tmp_path / "kept")
    yield made
    made.close()


def auditing(stage: LibraryStage) -> tuple[MainWindow, AuditPanel]:
    """Return window and panel of a study that was read: three maxima, one minimum."""
    window = stage.window()
    stage.open_files()
    assert window.room is not None
    panel = window.room.audit
    stage.qtbot.waitUntil(lambda: panel.verdicts.entry is not None)
    stage.session.analyse()
    stage.begin_reading(0)
    stage.predict(0, 0.9, 2.0, -1.0, 0.5)
    stage.begin_reading(1)
    stage.predict(1, 0.7, 1.25)
    stage.end()
    stage.idle()
    press(window, "Shift+F7")
    assert panel.isVisible()
    return window, panel


def column(panel: AuditPanel, place: int) -> list[str]:
    return [panel.table.item(row, place).text() for row in range(panel.table.rowCount())]


def records(stage: LibraryStage) -> list[dict[str, object]]:
    stage.idle()  # what is shown is on its way to the library
    return [dict(record.content) for record in Ledger(stage.library).records(kinds=("verdict",))]


def test_the_marked_maxima_of_every_view_are_listed(stage: LibraryStage) -> None:
    _, panel = auditing(stage)
    assert column(panel, 0) == ["R CC", "R CC", "L CC"]
    assert column(panel, 1) == ["+2.00", "+0.50", "+1.25"]
    assert "0 of 3 findings judged" in panel.head.text()


def test_keys_judge_one_after_the_other_and_all_is_bound(stage: LibraryStage) -> None:
    window, panel = auditing(stage)
    press(window, "Alt+1")
    stage.qtbot.waitUntil(lambda: column(panel, 2) == ["agree", "", ""])
    assert panel.table.currentRow() == 1
    assert stage.session.selection == ("1.2.1", 2)  # the light box goes along
    panel.reason.setEditText("artefact")
    panel.comment.setPlainText("a scratch")
    press(window, "Alt+2")
    stage.qtbot.waitUntil(lambda: column(panel, 2) == ["agree", "disagree", ""])
    press(window, "Alt+3")
    stage.qtbot.waitUntil(lambda: column(panel, 2) == ["agree", "disagree", "unsure"])
    assert column(panel, 3) == ["", "artefact", ""]
    assert "3 of 3 findings judged" in panel.head.text()
    first, second, third = records(stage)
    assert (first["model_name"], first["model_sha256"]) == (CARD.name, CARD.sha256)
    assert (first["row"], first["col"], first["score"]) == (10.0, 10.0, 2.0)
    assert (first["threshold"], first["app_version"]) == (0.5, __version__)
    assert (second["reason"], second["comment"]) == ("artefact", "a scratch")
    assert third["opinion"] == "unsure"
    record = next(iter(Ledger(stage.library).records(kinds=("verdict",))))
    assert (record.study_uid, record.sop_uid, record.reader) == ("1.2", "1.2.1", "Dr. A")


def test_another_word_on_a_finding_corrects_the_first(stage: LibraryStage) -> None:
    window, panel = auditing(stage)
    press(window, "Alt+1")
    stage.qtbot.waitUntil(lambda: column(panel, 2)[0] == "agree")
    panel.table.setCurrentCell(0, 0)
    panel.buttons[list(panel.buttons)[1]].click()
    stage.qtbot.waitUntil(lambda: column(panel, 2)[0] == "disagree")
    stage.idle()
    first, second = Ledger(stage.library).records(kinds=("verdict",))
    assert second.content["corrects"] == first.hash


def test_verdicts_are_there_again_when_the_study_is_opened_again(stage: LibraryStage) -> None:
    window, panel = auditing(stage)
    press(window, "Alt+1")
    stage.qtbot.waitUntil(lambda: column(panel, 2)[0] == "agree")
    stage.session.close_study()
    assert panel.table.rowCount() == 0
    stage.open_files()
    stage.qtbot.waitUntil(lambda: panel.verdicts.entry is not None)
    stage.session.analyse()
    stage.begin_reading(0)
    stage.predict(0, 0.9, 2.0)
    stage.end()
    stage.qtbot.waitUntil(lambda: column(panel, 2) == ["agree"])


def test_a_reason_of_ones_own_is_offered_from_then_on(stage: LibraryStage) -> None:
    window, panel = auditing(stage)
    panel.reason.setEditText("haematoma after biopsy")
    press(window, "Alt+2")
    stage.qtbot.waitUntil(lambda: column(panel, 3)[0] == "haematoma after biopsy")
    offered = [panel.reason.itemText(row) for row in range(panel.reason.count())]
    assert offered[-1] == "haematoma after biopsy" and "artefact" in offered
    assert "haematoma after biopsy" in stage.session.settings.audit_reasons


def test_a_missed_lesion_is_drawn_and_added(stage: LibraryStage) -> None:
    _, panel = auditing(stage)
    panel.missed.click()  # nothing is drawn yet
    assert stage.session.notices[-1].title == "Nothing is drawn"
    book_of(stage.session).add("1.2.3", Measure(MeasureKind.PROBE, ((30.0, 40.0),)))
    panel.missed.click()
    stage.qtbot.waitUntil(lambda: "1 missed lesions" in panel.head.text())
    (found,) = Findings(stage.library, "1").of(1)
    assert (found.missed_by, found.points) == (CARD.model_id, ((30.0, 40.0),))
    assert [r.kind for r in Ledger(stage.library).records()] == ["missed"]


def test_a_finished_audit_shows_in_the_worklist(stage: LibraryStage) -> None:
    window, panel = auditing(stage)
    press(window, "Alt+1")
    stage.qtbot.waitUntil(lambda: column(panel, 2)[0] == "agree")
    panel.finish.click()
    stage.qtbot.waitUntil(lambda: "Audited." in panel.head.text())
    assert Worklist(stage.library).entry(1).status is Status.AUDITED
    (record,) = Ledger(stage.library).records(kinds=("audited",))
    assert (record.content["judged"], record.content["findings"]) == (1, 3)


def test_verdicts_given_faster_than_they_are_kept_all_count(stage: LibraryStage) -> None:
    window, panel = auditing(stage)
    with held(stage.library):  # nothing is answered meanwhile
        for key in ("Alt+1", "Alt+2", "Alt+3"):
            press(window, key)
        assert column(panel, 2) == ["agree", "disagree", "unsure"]
        panel.finish.click()
    stage.qtbot.waitUntil(lambda: "Audited." in panel.head.text())
    (record,) = Ledger(stage.library).records(kinds=("audited",))
    assert (record.content["judged"], record.content["findings"]) == (3, 3)
    assert [each["opinion"] for each in records(stage)] == ["agree", "disagree", "unsure"]


def test_a_verdict_that_is_refused_is_not_shown_as_kept(
    stage: LibraryStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, panel = auditing(stage)
    monkeypatch.setattr(stage.desk.desk.open(), "read_only", True)
    press(window, "Alt+1")
    stage.qtbot.waitUntil(lambda: bool(stage.session.notices))
    stage.qtbot.waitUntil(lambda: column(panel, 2) == ["", "", ""])
    assert records(stage) == []


def test_without_a_prediction_there_is_nothing_to_judge(stage: LibraryStage) -> None:
    window = stage.window()
    stage.open_files()
    assert window.room is not None
    panel = window.room.audit
    stage.qtbot.waitUntil(lambda: "not read this study yet" in panel.head.text())
    assert not panel.finish.isEnabled()
    press(window, "Alt+1")
    stage.idle()
    assert records(stage) == []
