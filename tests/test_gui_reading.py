"""Reading as a reader does it: say, be interrupted, store, see the model's marks, go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gui_stage import press
from library_desk_stage import QUIET, LibraryStage
from library_files import write_study
from library_stage import fresh, held
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.measure_book import book_of
from lem_viewer.gui.reading_findings import geometry_of
from lem_viewer.gui.reading_panel import ReadingPanel
from lem_viewer.library.findings import Findings
from lem_viewer.library.ledger import Ledger
from lem_viewer.library.readings import Readings
from lem_viewer.library.worklist import Worklist
from lem_viewer.values.findings import ViewComparison
from lem_viewer.values.measures import Measure, MeasureKind
from lem_viewer.values.reading import Assessment, BreastAssessment, Status, WorklistQuery

pytestmark = pytest.mark.library

ROOT = Path(__file__).resolve().parent.parent
BLINDED = replace(QUIET, is_blinded=True, analyse_automatically=True)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryStage]:
    made = LibraryStage(qtbot, tmp_path / "kept")
    yield made
    made.close()


@pytest.fixture
def blinded(qtbot: QtBot, tmp_path: Path) -> Iterator[LibraryStage]:
    made = LibraryStage(qtbot, tmp_path / "kept", BLINDED)
    yield made
    made.close()


def reading(stage: LibraryStage) -> tuple[MainWindow, ReadingPanel]:
    """Return window and panel with a study open that the library knows."""
    window = stage.window()
    stage.open_files()
    assert window.room is not None
    panel = window.room.panel
    press(window, "F7")
    stage.qtbot.waitUntil(lambda: panel.draft.assessment is not None)
    assert panel.isVisible()
    return window, panel


def kept(stage: LibraryStage, reader: str = "Dr. A") -> Assessment:
    return Readings(stage.library).of(1, reader)


def choose(panel: ReadingPanel, side: str, birads: str) -> None:
    box = panel.forms[side].birads
    box.setCurrentIndex(box.findData(birads))


def test_an_opened_study_is_listed_and_can_be_read(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    entry = Worklist(stage.library).entry(1)
    assert (entry.study_uid, entry.views) == ("1.2", "R CC, L CC, R MLO, L MLO")
    assert "Dr. A reads" in panel.state.text()
    assert panel.forms["R"].isEnabled()


def test_every_finished_word_is_kept_at_once(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    field = panel.forms["L"].comment
    field.setFocus()
    QTest.keyClicks(field, "dense ")
    stage.qtbot.waitUntil(lambda: kept(stage).left.comment == "dense ")
    QTest.keyClicks(field, "tissu")  # no word yet: after a short rest
    stage.qtbot.waitUntil(lambda: kept(stage).left.comment == "dense tissu")
    choose(panel, "R", "4B")
    stage.qtbot.waitUntil(lambda: kept(stage).right.birads == "4B")
    stage.idle()
    assert panel.state.text() == "Dr. A reads. Kept."
    assert Worklist(stage.library).entry(1).status is Status.READING


def test_a_category_is_typed_and_is_no_key_of_the_window(stage: LibraryStage) -> None:
    window, panel = reading(stage)
    box = panel.forms["R"].birads
    box.setFocus()
    for typed, category in (("4", "4A"), ("b", "4B"), ("2", "2"), ("2", "2"), ("x", "2")):
        QTest.keyClicks(box, typed)
        assert box.currentData() == category
    density = panel.forms["R"].density
    QTest.keyClicks(density, "D")
    assert density.currentData() == "d"
    assert window.light_box.calls == []  # type: ignore[attr-defined]


def test_the_keyboard_comes_to_the_form_and_goes_back(stage: LibraryStage) -> None:
    window, panel = reading(stage)
    birads = panel.forms["R"].birads
    press(window, "F7")  # it was opened with that key before: now it is put away
    assert not panel.isVisible() and QApplication.focusWidget() is window.light_box
    press(window, "F7")
    assert QApplication.focusWidget() is birads
    press(birads, "Tab")
    press(window, "F6")  # from anywhere in the form, on to the next part of the window
    assert QApplication.focusWidget() is window.compare_panel.add_truth
    for _ in range(3):
        press(window, "F6")
    assert QApplication.focusWidget() is birads
    choose(panel, "R", "2")
    press(window, "Ctrl+Return")
    stage.qtbot.waitUntil(lambda: panel.draft.is_stored)
    press(window, "F7")
    press(window, "F7")
    assert QApplication.focusWidget() is panel.next  # nothing is left to fill in


def test_a_panel_put_away_brings_back_the_one_it_covered(stage: LibraryStage) -> None:
    window = stage.window()
    stage.open_files()
    stage.qtbot.waitUntil(lambda: not window.findings_panel.visibleRegion().isEmpty())
    press(window, "Ctrl+Shift+B")
    assert window.findings_panel.visibleRegion().isEmpty()
    press(window, "Ctrl+Shift+B")
    assert not window.findings_panel.visibleRegion().isEmpty()


def test_the_next_blinded_case_shows_its_form_not_its_audit(blinded: LibraryStage) -> None:
    window, panel = reading(blinded)
    assert window.room is not None
    press(window, "Shift+F7")
    assert panel.visibleRegion().isEmpty()
    blinded.open_files("1.3")
    blinded.qtbot.waitUntil(lambda: not panel.visibleRegion().isEmpty())
    assert window.room.audit.visibleRegion().isEmpty()


def test_store_needs_a_category_and_then_locks_the_form(stage: LibraryStage) -> None:
    window, panel = reading(stage)
    press(window, "Ctrl+Return")
    assert "Choose a BI-RADS category" in panel.state.text()
    choose(panel, "R", "2")
    press(window, "Ctrl+Return")
    stage.qtbot.waitUntil(lambda: panel.draft.is_stored)
    assert "Dr. A stored it at" in panel.state.text()
    assert not panel.forms["R"].birads.isEnabled() and panel.forms["R"].comment.isReadOnly()
    assert panel.amend.isVisible() and not panel.store.isVisible()
    assert Worklist(stage.library).entry(1).status is Status.READ
    panel.amend.click()
    stage.qtbot.waitUntil(lambda: panel.forms["R"].birads.isEnabled())
    choose(panel, "R", "5")
    press(window, "Ctrl+Return")
    stage.qtbot.waitUntil(lambda: panel.draft.is_stored)
    said = [r.content["right"]["birads"] for r in Ledger(stage.library).records()]  # type: ignore[index]
    assert said == ["2", "5"]


def test_ctrl_return_stores_while_a_comment_is_typed(stage: LibraryStage) -> None:
    window, panel = reading(stage)
    choose(panel, "L", "1")
    field = panel.forms["L"].comment
    field.setFocus()
    QTest.keyClicks(field, "no finding")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.waitUntil(lambda: panel.draft.is_stored)
    assert kept(stage).left.comment == "no finding"
    assert window.room is not None


def test_a_study_that_is_opened_again_shows_what_was_said(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    choose(panel, "R", "4A")
    panel.forms["R"].comment.setPlainText("a mass")
    stage.idle()
    stage.session.close_study()
    assert panel.forms["R"].birads.currentData() == ""
    stage.open_files()
    stage.qtbot.waitUntil(lambda: panel.forms["R"].birads.currentData() == "4A")
    assert panel.forms["R"].comment.toPlainText() == "a mass"


# ------------------------------------------------------------------------------- blinded


def test_the_models_marks_come_only_after_storing(blinded: LibraryStage) -> None:
    window, panel = reading(blinded)
    session = blinded.session
    blinded.begin_reading(0)
    blinded.predict(0, 0.9, 2.0, -1.0)
    blinded.end()
    blinded.give_truth(0)
    assert session.predictions == {} and session.truths == {}
    assert session.study_probability is None
    assert panel.veil.isVisible() and "Blinded" in panel.veil.text()
    choose(panel, "R", "1")
    press(window, "Ctrl+Return")
    blinded.qtbot.waitUntil(lambda: bool(session.predictions))
    assert list(session.truths) == [blinded.views[0].key]
    assert not panel.veil.isVisible()
    blinded.idle()
    said = kept(blinded)
    assert said.is_blinded and said.stored_at <= said.revealed_at != ""
    assert "The model's marks came at" in panel.state.text()
    assert [r.kind for r in Ledger(blinded.library).records()] == ["assessment", "reveal"]
    # What the model said behind the veil is kept for the worklist now.
    blinded.qtbot.waitUntil(lambda: Worklist(blinded.library).entry(1).probability == 0.9)


def test_an_analysis_behind_the_veil_is_compared_with_the_truth_all_the_same(
    blinded: LibraryStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, panel = reading(blinded)
    given: list[dict[str, object]] = []
    monkeypatch.setattr(
        blinded.session._analyst, "infer", lambda _views, truths, *_: given.append(dict(truths))
    )
    blinded.give_truth(0)
    blinded.session.analyse()
    assert list(given[0]) == [blinded.views[0].key] and blinded.session.truths == {}
    blinded.begin_reading(0)
    blinded.predict(0, 0.9, 2.0)
    blinded.give(ViewComparison(blinded.views[0].key, 0.5, 0.4, 0.3, True, 0.02))
    blinded.end()
    assert blinded.session.comparisons == {}
    choose(panel, "R", "1")
    press(window, "Ctrl+Return")
    blinded.qtbot.waitUntil(lambda: bool(blinded.session.comparisons))
    assert blinded.session.comparisons[blinded.views[0].key].dice == 0.5


def test_a_stored_study_is_shown_with_its_marks_when_it_is_opened_again(
    blinded: LibraryStage,
) -> None:
    window, panel = reading(blinded)
    choose(panel, "R", "1")
    press(window, "Ctrl+Return")
    blinded.qtbot.waitUntil(lambda: not blinded.session.veil.is_drawn)
    blinded.session.close_study()
    blinded.open_files()
    assert blinded.session.veil.is_drawn  # until the library has said that it is stored
    blinded.qtbot.waitUntil(lambda: not blinded.session.veil.is_drawn)


def test_a_study_that_cannot_be_kept_is_not_veiled_for_ever(blinded: LibraryStage) -> None:
    blinded.window()
    blinded.open()  # files that are not there: nothing can be stored
    blinded.qtbot.waitUntil(lambda: not blinded.session.veil.is_drawn)


# ------------------------------------------------------------------------------- two windows


def test_another_windows_words_are_not_overwritten(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    choose(panel, "R", "2")
    stage.idle()
    theirs = kept(stage)
    Readings(stage.library).save(
        replace(theirs, right=BreastAssessment("4C", comment="from the other window"))
    )
    QTest.keyClicks(panel.forms["R"].comment, "mine ")
    stage.qtbot.waitUntil(panel.conflict.isVisible)
    assert "from the other window" in panel.conflict_words.text()
    assert kept(stage).right.comment == "from the other window"
    assert panel.forms["R"].comment.toPlainText() == "mine "  # nothing typed is lost
    QTest.keyClicks(panel.forms["R"].comment, "still ")
    stage.idle()
    assert kept(stage).right.comment == "from the other window"
    panel.take_theirs.click()
    assert panel.forms["R"].birads.currentData() == "4C"
    assert not panel.conflict.isVisible()


def test_mine_is_kept_when_the_reader_says_so(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    choose(panel, "R", "2")
    stage.idle()
    Readings(stage.library).save(replace(kept(stage), right=BreastAssessment("4C")))
    choose(panel, "R", "3")
    stage.qtbot.waitUntil(panel.conflict.isVisible)
    panel.keep_mine.click()
    stage.qtbot.waitUntil(lambda: kept(stage).right.birads == "3")
    assert not panel.conflict.isVisible()


def test_two_readers_read_the_same_study_side_by_side(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    choose(panel, "R", "2")
    stage.idle()
    Readings(stage.library).store(Assessment(1, "Dr. B", BreastAssessment("5")))
    choose(panel, "L", "1")
    stage.idle()
    assert not panel.conflict.isVisible()
    assert (kept(stage).left.birads, kept(stage, "Dr. B").right.birads) == ("1", "5")


def test_words_that_cannot_be_kept_stay_and_are_kept_later(
    stage: LibraryStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.gui import reading_draft
    from lem_viewer.library import database

    monkeypatch.setattr(database, "BUSY_MS", 20)
    monkeypatch.setattr(reading_draft, "AGAIN_MS", 50)
    _, panel = reading(stage)
    stage.desk.desk.open().engine.dispose()  # its connections wait five seconds
    with held(stage.library):
        QTest.keyClicks(panel.forms["R"].comment, "kept later ")
        stage.qtbot.waitUntil(lambda: "NOT kept" in panel.state.text())
        assert panel.forms["R"].comment.toPlainText() == "kept later "
    stage.qtbot.waitUntil(lambda: kept(stage).right.comment == "kept later ")
    titles = [notice.title for notice in stage.session.notices]
    assert titles == ["Library not usable"]  # said once, however often it was tried


# ------------------------------------------------------- faster than the library answers


def test_words_on_their_way_are_no_other_windows(stage: LibraryStage) -> None:
    window, panel = reading(stage)
    comment = panel.forms["R"].comment
    with held(stage.library):
        QTest.keyClicks(comment, "one two ")
        choose(panel, "R", "2")
        press(window, "Ctrl+Return")
        assert not panel.store.isEnabled()
        QTest.keyClicks(comment, "late ")  # it is being stored: nothing can be written
        assert comment.toPlainText() == "one two "
    stage.qtbot.waitUntil(lambda: panel.draft.is_stored)
    with held(stage.library):
        panel.amend.click()
        panel.amend.click()
    stage.qtbot.waitUntil(lambda: not panel.draft.is_locked)
    assert not panel.conflict.isVisible() and stage.session.notices == ()
    QTest.keyClicks(comment, "three ")
    stage.idle()
    assert "three" in kept(stage).right.comment


def test_amending_while_the_veil_is_lifted_is_no_conflict(blinded: LibraryStage) -> None:
    window, panel = reading(blinded)
    choose(panel, "R", "2")
    blinded.idle()
    panel.draft.stored.connect(lambda _said: panel.amend.click())  # before the marks are shown
    press(window, "Ctrl+Return")
    blinded.qtbot.waitUntil(lambda: not blinded.session.veil.is_drawn)
    blinded.qtbot.waitUntil(lambda: not panel.draft.is_locked)
    assert not panel.conflict.isVisible() and blinded.session.notices == ()
    assert kept(blinded).revealed_at


@pytest.mark.parametrize("leave", ["close_study", "shutdown"])
def test_words_written_while_earlier_ones_are_kept_are_not_lost_on_leaving(
    stage: LibraryStage, leave: str
) -> None:
    window, panel = reading(stage)
    with held(stage.library):
        QTest.keyClicks(panel.forms["R"].comment, "one two three")
        if leave == "close_study":
            stage.session.close_study()
        else:
            assert window.room is not None
            window.room.close()
    stage.desk.shutdown() if leave == "shutdown" else stage.idle()
    assert kept(stage).right.comment == "one two three"
    assert stage.session.notices == ()


def test_words_that_could_not_be_kept_come_back_with_the_study(
    stage: LibraryStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, panel = reading(stage)
    library = stage.desk.desk.open()
    monkeypatch.setattr(library, "read_only", True)
    QTest.keyClicks(panel.forms["R"].comment, "a word ")
    stage.qtbot.waitUntil(lambda: "NOT kept" in panel.state.text())
    stage.session.close_study()
    stage.qtbot.waitUntil(lambda: panel.draft.entry is None and not stage.desk.is_waiting)
    monkeypatch.setattr(library, "read_only", False)
    stage.open_files()
    stage.qtbot.waitUntil(lambda: panel.forms["R"].comment.toPlainText() == "a word ")
    stage.idle()
    assert kept(stage).right.comment == "a word "


# ------------------------------------------------------------------------------- findings


def test_what_is_drawn_becomes_a_finding_and_follows_the_drawing(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    book, findings = book_of(stage.session), panel.findings
    assert not findings.take_drawn.isEnabled()
    drawn = Measure(MeasureKind.POLYGON, ((10.0, 10.0), (20.0, 10.0), (15.0, 20.0)))
    book.add("1.2.1", drawn)
    findings.take_drawn.click()
    stage.qtbot.waitUntil(lambda: findings.list.count() == 1)
    assert findings.list.item(0).text() == "R CC  outline"
    (found,) = Findings(stage.library, "1").of(1)
    assert (found.sop_uid, found.kind, found.points) == ("1.2.1", "polygon", drawn.points)
    book.change("1.2.1", drawn.moved(1.0, 2.0))
    stage.qtbot.waitUntil(
        lambda: Findings(stage.library, "1").of(1)[0].points[0] == (11.0, 12.0), timeout=3000
    )
    findings.list.setCurrentRow(0)
    findings.remove.click()
    stage.qtbot.waitUntil(lambda: findings.list.count() == 0)
    stage.qtbot.waitUntil(lambda: Findings(stage.library, "1").of(1) == ())


def test_what_is_said_while_a_finding_is_still_being_kept_is_kept_after_it(
    stage: LibraryStage,
) -> None:
    _, panel = reading(stage)
    book, findings = book_of(stage.session), panel.findings
    drawn = Measure(MeasureKind.POLYGON, ((10.0, 10.0), (20.0, 10.0), (15.0, 20.0)))
    book.add("1.2.1", drawn)
    findings.take_drawn.click()
    stage.qtbot.waitUntil(lambda: findings.list.count() == 1)
    book.change("1.2.1", drawn.moved(1.0, 2.0))
    findings._follow_drawing()  # as its timer would; the answer has not come ...
    findings.list.setCurrentRow(0)
    findings.describe.click()
    dialog = findings._dialog
    assert dialog is not None
    dialog.lesion.setCurrentIndex(dialog.lesion.findData("mass"))
    dialog.accept()  # ... nor has it here
    findings._follow_drawing()
    stage.idle()
    (found,) = Findings(stage.library, "1").of(1)
    assert (found.points[0], found.lesion) == ((11.0, 12.0), "mass")
    book.change("1.2.1", drawn.moved(3.0, 3.0))
    findings._follow_drawing()
    findings.remove.click()
    stage.qtbot.waitUntil(lambda: findings.list.count() == 0)
    stage.idle()
    assert Findings(stage.library, "1").of(1) == ()
    assert stage.session.notices == ()


def test_a_finding_is_described_in_words_of_the_lexicon(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    book_of(stage.session).add("1.2.2", Measure(MeasureKind.PROBE, ((30.0, 40.0),)))
    findings = panel.findings
    findings.take_drawn.click()
    stage.qtbot.waitUntil(lambda: findings.list.count() == 1)
    findings.list.setCurrentRow(0)
    findings.describe.click()
    dialog = findings._dialog
    assert dialog is not None and "mass.shape" not in dialog.fields
    dialog.lesion.setCurrentIndex(dialog.lesion.findData("mass"))
    for key, term in (("mass.shape", "irregular"), ("mass.margin", "spiculated")):
        dialog.fields[key].setCurrentIndex(dialog.fields[key].findData(term))
    dialog.checks["associated", "skin retraction"].setChecked(True)
    dialog.birads.setCurrentIndex(dialog.birads.findData("5"))
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
    stage.qtbot.waitUntil(lambda: "spiculated" in findings.list.item(0).text())
    assert "BI-RADS 5" in findings.list.item(0).text()
    (found,) = Findings(stage.library, "1").of(1)
    assert found.lesion == "mass" and ("associated", "skin retraction") in found.descriptors


def test_changes_of_one_finding_at_once_all_count(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    book, findings = book_of(stage.session), panel.findings
    drawn = Measure(MeasureKind.POLYGON, ((10.0, 10.0), (20.0, 10.0), (15.0, 20.0)))
    book.add("1.2.1", drawn)
    with held(stage.library):
        findings.take_drawn.click()
        findings.take_drawn.click()
        assert not findings.take_drawn.isEnabled()
    stage.qtbot.waitUntil(lambda: findings.list.count() == 1)
    findings.list.setCurrentRow(0)
    with held(stage.library):
        findings.describe.click()
        dialog = findings._dialog
        assert dialog is not None
        dialog.birads.setCurrentIndex(dialog.birads.findData("5"))
        dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
        book.change("1.2.1", drawn.moved(1.0, 2.0))
        findings._follow_drawing()  # what the rest of the mouse begins
    stage.idle()
    (found,) = Findings(stage.library, "1").of(1)
    assert (found.birads, found.points[0]) == ("5", (11.0, 12.0))
    assert stage.session.notices == ()
    assert len(list(Ledger(stage.library).records())) == 3  # taken once, described, moved


def test_a_region_grows_from_an_extremum(stage: LibraryStage) -> None:
    _, panel = reading(stage)
    stage.session.analyse()
    stage.begin_reading(0)
    stage.predict(0, 0.9, 2.0)
    stage.end()
    stage.session.select_extremum("1.2.1", 0)
    panel.findings.take_extremum.click()
    stage.qtbot.waitUntil(lambda: panel.findings.list.count() == 1)
    (found,) = Findings(stage.library, "1").of(1)
    # The outline that the stage's prediction has: 6 pixels around (10, 10).
    assert found.kind == "region"
    assert set(found.points) == {(4.0, 4.0), (4.0, 16.0), (16.0, 16.0), (16.0, 4.0)}
    assert [each.kind for each in book_of(stage.session).of("1.2.1")] == [MeasureKind.POLYGON]


def test_an_ellipse_is_kept_by_the_ends_of_its_axes_the_long_one_first() -> None:
    box = Measure(MeasureKind.ELLIPSE, ((10.0, 20.0), (20.0, 60.0)))
    assert geometry_of(box) == (
        "ellipse", ((15.0, 20.0), (15.0, 60.0), (10.0, 40.0), (20.0, 40.0)),
    )  # fmt: skip
    assert geometry_of(Measure(MeasureKind.RULER, ((1.0, 1.0), (2.0, 2.0)))) is None


# ------------------------------------------------------------------------------- next case


def test_f12_opens_the_next_unread_study_and_tells_the_end(
    stage: LibraryStage, tmp_path: Path
) -> None:
    for number in range(2):
        write_study(tmp_path / "a" / str(number), f"1.{number}", StudyDate=f"2026010{2 - number}")
    window = stage.window()
    stage.desk.index([tmp_path / "a"])
    stage.qtbot.waitUntil(lambda: not stage.desk.is_indexing)
    with stage.qtbot.waitSignal(stage.desk.study_wanted) as wanted:
        press(window, "F12")
    assert wanted.args[0].study_uid == "1.0"  # the newest
    assert stage.session.is_opening
    press(window, "Ctrl+K")
    assert window.room is not None
    worklist = window.room.worklist
    stage.qtbot.waitUntil(lambda: worklist.model.rowCount() == 2)
    worklist.filters.search.setText("nobody")
    stage.qtbot.waitUntil(lambda: worklist.model.rowCount() == 0)
    window.room.next_case()
    stage.qtbot.waitUntil(lambda: any("End of" in n.title for n in stage.session.notices))


def test_without_a_library_nothing_of_it_can_be_done(qtbot: QtBot) -> None:
    from gui_stage import opened

    _, window = opened(qtbot)
    for name in ("worklist", "next_case", "panel_reading", "store_assessment"):
        assert not window.actions_by_id[name].isEnabled()
    press(window, "F12")


# ------------------------------------------------------------------------------- kill -9


def test_kill_minus_9_while_a_comment_is_typed_loses_at_most_one_word(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, str(ROOT / "tests" / "reading_typist.py"), str(tmp_path / "kept")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "LEM_VIEWER_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    assert child.stdout is not None
    for _ in range(8):
        line = child.stdout.readline()
        assert line, child.communicate()[1]
    os.kill(child.pid, signal.SIGKILL)
    typed = [line.strip(), *child.communicate()[0].split()]
    finished = int(typed[-1].removeprefix("word"))
    library = fresh(tmp_path / "kept")
    assert not library.notices
    words = Readings(library).of(1, "Dr. A").right.comment.split()
    assert len(words) >= finished  # word0 to the last but one at least
    assert words[:finished] == [f"word{n}" for n in range(finished)]
    assert Worklist(library).count(WorklistQuery(statuses=(Status.READING,))) == 1
    library.close()
