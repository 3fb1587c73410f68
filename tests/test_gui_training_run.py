"""The page of the running training: shown, paused, stopped, killed, resumed, found again."""

from __future__ import annotations

import math
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import torch
from gui_stage import QUIET, RecordingLightBox, make_window
from labelled_folder import labelled_folder
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from training_recorded import BROKE_OFF, STARTED, Recorded, checkpoint, epoch, finished, step
from training_stage import losses_of, tiny

from lem_viewer import paths
from lem_viewer.cli_train_child import told_of_the_device
from lem_viewer.errors import Failure
from lem_viewer.gui import training_course as states
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.trainer_maps import outlines_of, picture_of
from lem_viewer.gui.trainer_run import RunPage
from lem_viewer.gui.training_course import TrainingCourse, thinned
from lem_viewer.gui.training_failure_words import in_words
from lem_viewer.gui.training_run import TrainingRun, new_folder, runs_dir
from lem_viewer.gui.training_words import left_text, line_of
from lem_viewer.gui.translate import Language
from lem_viewer.training.dataset import Example
from lem_viewer.training.loop import train
from lem_viewer.training.scoring import Scores
from lem_viewer.training.verdict import judge, told_of
from lem_viewer.training.watch import Watch, not_a_number
from lem_viewer.values.training import StepDone, TrainingPaused
from lem_viewer.values.training_draft import TrainingDraft
from lem_viewer.values.training_watch import (
    DeviceState,
    RunFound,
    ScoreMapsDrawn,
    SleepHeld,
    Told,
)
from lem_viewer.work.training_events import (
    ASKED,
    EventLog,
    EventTail,
    SessionBegan,
    SessionEnded,
)
from lem_viewer.work.training_found import found_runs
from lem_viewer.work.training_lock import TrainingLock, running_training

WAIT_MS = 240_000  # a child on a busy machine


def page_of(qtbot: QtBot, run: TrainingRun, draft: TrainingDraft | None = None) -> RunPage:
    page = RunPage(run)
    qtbot.addWidget(page)
    page.resize(930, 620)
    page.load(draft or TrainingDraft())
    page.show()
    return page


def click(button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def button_of(asked: QMessageBox, text: str) -> QPushButton:
    return next(b for b in asked.buttons() if b.text() == text)  # type: ignore[return-value]


# ------------------------------------------------------------------------ a real training


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[TrainingRun]:
    made = TrainingRun(Session())
    yield made
    running = running_training()
    if running is not None and Path(running.out).is_relative_to(runs_dir().resolve()):
        os.kill(running.pid, signal.SIGKILL)
    made.shutdown()
    made.session.shutdown()


def test_killed_in_the_middle_it_is_told_and_resumed_with_the_same_losses(
    qtbot: QtBot, tmp_path: Path, run: TrainingRun
) -> None:
    torch.set_num_threads(1)
    config = tiny(data=str(labelled_folder(tmp_path / "data")), epochs=3)
    expected = losses_of(train(config, tmp_path / "undisturbed"))
    page = page_of(qtbot, run, TrainingDraft(config))
    assert page.start_text() == "Start training" and not page.is_complete()
    page.start()
    course = run.course
    assert course is not None and Path(course.out).parent == runs_dir()
    # It is asked to pause before its first step, so that it cannot be over too soon.
    qtbot.waitUntil(lambda: running_training() is not None, timeout=WAIT_MS)
    run.pause()
    qtbot.waitUntil(lambda: course.state == states.PAUSED, timeout=WAIT_MS)
    qtbot.waitUntil(page.go_on.isVisible, timeout=WAIT_MS)
    assert page.start_text() == "" and page.is_needed()
    running = running_training()
    assert running is not None
    os.kill(running.pid, signal.SIGKILL)
    qtbot.waitUntil(page.resume.isVisible, timeout=WAIT_MS)
    assert "SIGKILL" in page.message.text() and "Resume it" in page.message.text()
    click(page.resume)
    qtbot.waitUntil(page.result.isVisible, timeout=WAIT_MS)
    resumed = run.course
    assert resumed is not None and resumed.state == states.FINISHED
    told = EventTail(Path(resumed.out)).read()
    assert losses_of(told) == expected
    assert list(resumed.losses.values()) == [expected[key] for key in sorted(expected)]
    assert page.curves.curves["loss"].validation.xData.tolist() == [1, 2, 3]
    qtbot.waitUntil(lambda: page.maps.shown_epoch == 3, timeout=WAIT_MS)
    assert page.maps.tiles[0].caption.startswith("positive: says 0.")
    assert page.is_complete() and page.save(TrainingDraft()).finished == resumed.finished
    log = page.log.toPlainText()
    for words in ("The training begins on CPU", "Paused", "taken up again", "Finished"):
        assert words in log
    assert page.facts.values["speed"].text().endswith("images/s")
    assert (Path(resumed.out) / "seen").exists()


# ------------------------------------------------------------------------ recorded trainings


def test_the_page_says_where_the_training_is_and_how_long_it_takes(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    assert "Nothing is being trained" in page.headline.text()
    told.start()
    told.give(STARTED, SleepHeld(True, "systemd-inhibit"))
    assert page.facts.values["sleep"].text() == "held off"
    told.give(*(step(n) for n in range(1, 6)), epoch(1), *(step(n, 2) for n in range(1, 4)))
    told.run.course.device = DeviceState(1_500_000_000)  # type: ignore[union-attr]
    page.show_now()
    assert page.headline.text() == "mine: Training"
    # 2 s a step: 2 + 10 steps are left, and 3 validations of 2 s each.
    assert page.place.text() == "epoch 2 of 4, step 3 of 5  ·  less than a minute left"
    assert told.run.course is not None and told.run.course.seconds_left() == pytest.approx(30)
    assert page.progress.value() == round(1000 * (1 + 3 / 5) / 4)
    assert page.facts.values["memory"].text() == "1.5 GB"
    for name in ("gpu", "warmth"):
        assert page.facts.values[name].text() == "not known here"
    curves = page.curves.curves
    assert curves["auc"].validation.yData.tolist() == [0.8]
    assert curves["auc"].train.yData.tolist() == [0.9]
    assert curves["hits"].validation.xData is None or not len(curves["hits"].validation.xData)
    assert curves["loss"].best.isVisible() and curves["loss"].best.value() == 1


def test_the_pointer_tells_the_values_of_the_nearest_epoch(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    told.give(STARTED, epoch(1), epoch(2, best=False, train_auc=0.95))
    page.show_now()
    curve = page.curves.curves["auc"]
    qtbot.waitUntil(lambda: curve.plot.viewport().width() > 50)
    place = curve.plot.plotItem.vb.mapViewToScene(QPointF(1.9, 0.5))
    QTest.mouseMove(curve.plot.viewport(), curve.plot.mapFromScene(place))
    wanted = "AUC, epoch 2: 0.950 training, 0.800 validation"
    qtbot.waitUntil(lambda: curve.heading.text() == wanted, timeout=10_000)


def test_pause_and_stop_are_asked_for_in_the_folder_and_shown(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    out = Path(told.run.course.out)  # type: ignore[union-attr]
    out.mkdir(parents=True)
    told.give(STARTED, step(1))
    click(page.pause)
    assert (out / ASKED).read_text() == "pause" and "Pausing" in page.headline.text()
    told.give(TrainingPaused(1, 1))
    assert "Paused" in page.headline.text()
    click(page.go_on)
    assert (out / ASKED).read_text() == "go on"
    click(page.discard)
    qtbot.waitUntil(page.asked.isVisible)
    click(button_of(page.asked, "Cancel"))
    assert (out / ASKED).read_text() == "go on"
    click(page.discard)
    qtbot.waitUntil(page.asked.isVisible)
    click(button_of(page.asked, "Discard"))
    qtbot.waitUntil(lambda: (out / ASKED).read_text() == "stop and discard")
    told.give(Failure("Training discarded", "", severity="info"))
    told.end()
    assert "Discarded" in page.headline.text() and page.start_text() == "Start training"
    told.start()
    out = Path(told.run.course.out)  # type: ignore[union-attr]
    out.mkdir(parents=True)
    told.give(STARTED, step(1))
    click(page.stop)
    assert (out / ASKED).read_text() == "stop and keep" and not page.stop.isEnabled()
    told.give(finished(out, stopped=True))
    told.end()
    assert page.is_complete() and page.result.isVisible()


def test_a_folder_that_vanished_is_told_and_nothing_freezes(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    told.give(STARTED, step(1))  # its folder was never there
    click(page.pause)
    assert told.run.is_live and "Training" in page.headline.text()
    (notice,) = told.session.notices
    assert "not accessible" in notice.title
    qtbot.waitUntil(lambda: "not accessible" in page.log.toPlainText())


def test_a_full_disk_and_a_folder_that_is_gone_are_said_once_by_the_window(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    told.give(STARTED, step(1))
    watching = len(told.lanes.submitted) - told.lanes.submitted[::-1].index("watching")
    for free in (10**10, 10**8, 10**8, None, None):
        told.lanes.arrived.emit(watching, DeviceState(disk_free_bytes=free))
    titles = [notice.title for notice in told.session.notices]
    assert titles == ["The disk is nearly full", "The training's folder is gone"]
    page.show_now()
    assert "cannot write checkpoints" in page.log.toPlainText() and told.run.is_live


def test_what_goes_wrong_is_said_with_advice(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    halved = Failure.warning("The device's memory was full", "Parts of 4.", "Nothing to do.")
    told.give(STARTED, halved, not_a_number(StepDone(1, 1, 5, math.nan, 1.0), ""))
    told.end()
    assert page.headline.text() == "mine: Ended with an error"
    assert "The loss is nan in epoch 1" in page.message.text()
    assert "tenth of the learning rate" in page.message.text()
    log = page.log.toPlainText()
    assert "memory was full" in log and "→ Nothing to do." in log
    assert not page.resume.isVisible() and not page.is_complete()
    told.start()
    told.give(STARTED, BROKE_OFF)
    checkpoints = Path(told.run.course.out) / "checkpoints"  # type: ignore[union-attr]
    checkpoints.mkdir(parents=True)
    (checkpoints / "state.safetensors").write_bytes(b"")
    told.end()
    assert "Broken off" in page.headline.text() and page.resume.isVisible()


def test_a_second_training_is_refused_by_name_and_the_first_can_be_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    other = tmp_path / "other"
    other.mkdir()
    with TrainingLock(other, "theirs"):
        page.start()
        assert told.run.course is None
        assert "theirs is being trained already" in page.message.text()
        # Begun by hand on the command line: there is nothing to be shown.
        assert not page.show_other.isVisible() and found_runs(runs_dir()) == ()
        log = EventLog(other)
        log.write(SessionBegan(1, fresh=True))
        log.close()
        assert [run.state for run in found_runs(runs_dir())] == ["running"]
        page.start()
        click(page.show_other)
    assert told.run.course is not None and told.run.course.name == "theirs"
    assert Path(told.run.course.out) == (tmp_path / "other").resolve()
    assert not page.show_other.isVisible()


def test_a_fast_training_is_painted_a_few_times_a_second(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    told.give(STARTED)
    painted: list[int] = []
    monkeypatch.setattr(page.curves, "show_course", lambda course: painted.append(course.step))
    for number in range(1, 401):
        told.give(StepDone(1, number, 400, 0.5, 9.0))
    assert painted == []
    qtbot.waitUntil(lambda: painted == [400], timeout=10_000)


# ------------------------------------------------------------------------ what is known


def course_of(*values: object, seconds: float = 2.0) -> TrainingCourse:
    course, at = TrainingCourse("out", "mine", 4), 1000.0
    for value in values:
        at += seconds
        course.take(Told(at, value))
    return course


def test_one_slow_step_and_a_pause_do_not_spoil_the_time_left() -> None:
    course = course_of(STARTED, *(step(n, e) for e in (1, 2, 3) for n in range(1, 6)))
    usual = course.seconds_left()
    course.take(Told(5000.0, TrainingPaused(3, 5)))
    assert course.seconds_left() is None
    for number in range(1, 4):
        course.take(Told(9000.0 + 2 * number, step(number, 4)))
    course.take(Told(9100.0, step(4, 4)))  # 94 s
    left = course.seconds_left()
    assert usual == pytest.approx(2 * 5) and left == pytest.approx(2)


def test_steps_that_are_done_twice_after_a_break_are_one_point() -> None:
    course = course_of(STARTED, step(1), step(2, loss=0.4), step(3), step(2, loss=0.4), step(3))
    assert list(course.losses) == [0.2, 0.4, 0.6] and course.step == 3


def test_many_steps_are_averaged_for_the_plot() -> None:
    places, losses = thinned({0.1: 1.0, 0.2: 3.0, 0.3: 5.0}, 2)
    assert places == [pytest.approx(0.15), 0.3] and losses == [2.0, 5.0]
    assert thinned({}, 2) == ([], [])


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (12, "less than a minute left"),
        (70, "about 1 minute left"),
        (600, "about 10 minutes left"),
        (7500, "about 2 h 05 min left"),
    ],
)
def test_the_time_left_is_said_in_words(seconds: float | None, words: str) -> None:
    assert left_text(seconds) == words


def test_every_event_has_its_sentence(tmp_path: Path) -> None:
    for value, words in (
        (STARTED, "40 images to train on"),
        (epoch(2), "Epoch 2 of 4: loss 0.600, AUC 0.80 on the validation images. The best"),
        (checkpoint(2), "Checkpoint written"),
        (SleepHeld(False, "no program"), "may fall asleep: no program"),
        (finished(tmp_path), "Finished"),
        (finished(tmp_path, stopped=True), "can go on later"),
        (BROKE_OFF, "broke off"),
    ):
        line = line_of(value)
        assert line is not None and words in line.text
    assert line_of(step(1)) is None


def test_a_run_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    now = datetime(2026, 11, 28, 9, 5, 1)
    first = new_folder(tmp_path, "a b/c", now)
    assert first.name == "a-b-c-20261128-090501"
    first.mkdir()
    assert new_folder(tmp_path, "a b/c", now).name == "a-b-c-20261128-090501-2"


def test_a_score_map_is_laid_over_its_image_and_the_truth_outlined() -> None:
    image = np.full((8, 8), 100, np.uint8)
    scores = np.full((2, 2), -9.0, np.float32)
    scores[0, 0], scores[1, 1] = 9.0, np.nan
    picture = picture_of(image, scores, "inferno")
    grey = picture.pixelColor(7, 7).getRgb()[:3]
    assert grey == (100, 100, 100)  # outside the breast
    red, _green, blue, _alpha = picture.pixelColor(0, 0).getRgb()
    assert red > 150 and red > blue
    truth = np.zeros((8, 8), bool)
    truth[2:5, 3:6] = True
    (outline,) = outlines_of(truth)
    assert outline.boundingRect().getRect() == (3.5, 2.5, 2.0, 2.0)


def test_the_slider_steps_through_the_epochs_and_follows_the_newest(qtbot: QtBot) -> None:
    told = Recorded()
    page = page_of(qtbot, told.run)
    told.start()
    told.give(STARTED, ScoreMapsDrawn(1, "epoch-001.npz"), ScoreMapsDrawn(2, "epoch-002.npz"))
    page.show_now()
    assert page.maps.where.text() == "epoch 2"
    page.maps.slider.setFocus()
    QTest.keyClick(page.maps.slider, Qt.Key.Key_Home)
    assert page.maps.where.text() == "epoch 1"
    told.give(ScoreMapsDrawn(3, "epoch-003.npz"))
    page.show_now()
    assert page.maps.where.text() == "epoch 1"  # the reader looks at it
    QTest.keyClick(page.maps.slider, Qt.Key.Key_End)
    told.give(ScoreMapsDrawn(4, "epoch-004.npz"))
    page.show_now()
    assert page.maps.where.text() == "epoch 4"


# ------------------------------------------------------------------------ the main window


def window_with(qtbot: QtBot) -> tuple[Recorded, MainWindow]:
    stage, _first = make_window(qtbot, QUIET)
    _first.hide()
    told = Recorded(stage.session)
    light_box = RecordingLightBox(stage.session)
    window = MainWindow(stage.session, light_box, training=told.run)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    told.stage = stage  # type: ignore[attr-defined]
    return told, window


@pytest.mark.parametrize(
    ("answer", "asked"),
    [("Go on in the background", None), ("Stop and keep the best", "stop and keep")],
)
def test_closing_asks_while_a_training_runs(qtbot: QtBot, answer: str, asked: str | None) -> None:
    told, window = window_with(qtbot)
    told.start()
    out = Path(told.run.course.out)  # type: ignore[union-attr]
    out.mkdir(parents=True)
    told.give(STARTED, step(1))
    qtbot.waitUntil(lambda: window.presence.chip.text() == "Training mine: 5 %")
    window.close()
    assert window.isVisible()
    question = window.presence.asked
    assert question is not None
    qtbot.waitUntil(question.isVisible)
    click(button_of(question, "Cancel"))
    qtbot.waitUntil(lambda: not question.isVisible())
    assert window.isVisible() and not (out / ASKED).exists()
    window.close()
    question = window.presence.asked
    assert question is not None
    qtbot.waitUntil(question.isVisible)
    click(button_of(question, answer))
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (asked is None and not (out / ASKED).exists()) or (out / ASKED).read_text() == asked


def test_without_a_training_closing_asks_nothing(qtbot: QtBot) -> None:
    told, window = window_with(qtbot)
    window.close()
    assert not window.isVisible() and window.presence.asked is None
    assert told.run.course is None


def test_a_training_that_runs_is_followed_by_itself_and_the_chip_opens_its_page(
    qtbot: QtBot,
) -> None:
    told, window = window_with(qtbot)
    told.run.look_for_runs()
    told.lanes.arrived.emit(
        len(told.lanes.submitted), (RunFound("/runs/a", "night", "running", 2, 3, 4),)
    )
    assert told.run.course is not None and told.run.course.name == "night"
    told.give(STARTED, epoch(1), step(1, 2))
    qtbot.waitUntil(lambda: window.presence.chip.text() == "Training night: 30 %")
    assert not window.presence.strip.isVisible()
    QTest.mouseClick(window.presence.chip, Qt.MouseButton.LeftButton)
    qtbot.addWidget(window.trainer)
    page = window.trainer.page
    assert isinstance(page, RunPage) and page.isVisible()
    assert page.headline.text().startswith("night: ")
    window.trainer.hide()


def test_the_result_of_an_earlier_training_is_reached_without_its_data(
    qtbot: QtBot, tmp_path: Path
) -> None:
    told, window = window_with(qtbot)
    told.run.attach("/runs/a", "night", 4)
    window.show_trainer("run")
    dialog = window.trainer
    qtbot.addWidget(dialog)
    assert not dialog.pages["data"].is_complete() and not dialog.next.isEnabled()
    told.give(STARTED, epoch(4), finished(tmp_path))
    told.end()
    page = dialog.pages["run"]
    assert isinstance(page, RunPage) and page.is_needed()
    qtbot.waitUntil(dialog.next.isEnabled)
    assert dialog.draft.out == "/runs/a"
    click(page.result)
    assert dialog.page is dialog.pages["result"]
    assert not page.is_needed() and page.stands_alone()  # it was looked at
    dialog.hide()


def test_one_that_broke_off_is_offered_calmly_and_resumed(qtbot: QtBot) -> None:
    told, window = window_with(qtbot)
    run_folder = paths.data_dir() / "training" / "a"
    run_folder.mkdir(parents=True)
    found = RunFound(str(run_folder), "night", "broken off", 2, 3, 4)
    strip, chip = window.presence.strip, window.presence.chip
    told.run.runs_found.emit((found,))
    assert strip.isVisible() and "can go on after 3 steps of epoch 2" in strip.text.text()
    # A study comes up: nothing stands in its way, only the chip says so.
    told.stage.list_models()  # type: ignore[attr-defined]
    told.stage.open()  # type: ignore[attr-defined]
    assert not strip.isVisible() and chip.text() == "Training of night…"
    assert window.light_box.isVisible()
    window.session.close_study()
    qtbot.waitUntil(strip.isVisible)
    click(strip.wait)
    assert not strip.isVisible() and not chip.isVisible()
    told.run.runs_found.emit((found,))
    click(strip.take)
    qtbot.addWidget(window.trainer)
    assert told.run.course is not None and told.run.course.out == found.out
    assert not strip.isVisible() and isinstance(window.trainer.page, RunPage)
    window.trainer.hide()


def test_one_that_broke_off_can_be_thrown_away(qtbot: QtBot, run: TrainingRun) -> None:
    stage, _ = make_window(qtbot, QUIET)
    window = MainWindow(stage.session, training=run)
    qtbot.addWidget(window)
    window.show()
    out = runs_dir() / "a"
    (out / "checkpoints").mkdir(parents=True)
    (out / "checkpoints" / "state.safetensors").write_bytes(b"")
    log = EventLog(out)
    log.write(SessionBegan(1, fresh=True, name="night", epochs=4))
    log.write(step(3, 2))
    log.close()
    run.look_for_runs()
    strip = window.presence.strip
    qtbot.waitUntil(strip.isVisible, timeout=WAIT_MS)
    assert "night broke off" in strip.text.text()
    click(strip.discard)
    question = window.presence.asked
    assert question is not None
    qtbot.waitUntil(question.isVisible)
    click(button_of(question, "Discard"))
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=WAIT_MS)
    assert not out.exists()


def test_one_that_ended_meanwhile_is_shown(qtbot: QtBot, run: TrainingRun, tmp_path: Path) -> None:
    page = page_of(qtbot, run)
    out = runs_dir() / "a"
    out.mkdir(parents=True)
    log = EventLog(out)
    for value in (SessionBegan(1, fresh=True, name="night", epochs=4), STARTED, step(1), epoch(1),
                  finished(tmp_path), SessionEnded(0)):  # fmt: skip
        log.write(value)
    log.close()
    found: list[tuple[RunFound, ...]] = []
    run.runs_found.connect(found.append)
    run.look_for_runs()
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    assert found[0][0].state == "ended"
    run.attach(str(out), "night", 4)
    qtbot.waitUntil(page.result.isVisible, timeout=WAIT_MS)
    assert run.course is not None and run.course.state == states.FINISHED
    run.look_for_runs()
    qtbot.waitUntil(lambda: len(found) == 2, timeout=WAIT_MS)
    assert found[1] == ()  # it has been seen


def test_what_goes_wrong_is_said_in_the_readers_language(qtbot: QtBot) -> None:
    """Every failure that the watch and a dead child tell has its German words."""
    language = Language("de")
    told = [not_a_number(StepDone(1, 1, 5, math.nan, 1.0), kept) for kept in ("", "/runs/best")]
    scores = Scores(np.zeros(4), np.zeros(4), (None,) * 4)
    cases = [Example(*2 * (np.zeros((1, 1), np.uint8),), n % 2, "p", "k") for n in range(4)]
    uneven = replace(scores, logits=np.array([0.0, 0.1, 0.2, 0.1]))
    told += [told_of(judge(each, cases)) for each in (scores, uneven)]
    told += [BROKE_OFF, told_of_the_device(RuntimeError("CUDA error: unknown error"))]
    watch = Watch()
    rising = [epoch(n, loss=loss) for n, loss in ((1, 0.5), (2, 2.0), (3, 3.0))]
    told += [failure for done in rising for failure in watch.look(done)]
    flat = Watch()
    told += [f for n in range(1, 7) for f in flat.look(replace(epoch(n, loss=0.69),
             validation_auc=0.5))]  # fmt: skip
    titles = {failure.title for failure in told}
    assert {"The training diverges", "Nothing is learnt so far"} <= titles
    english = [
        words
        for failure in told
        for words, german in zip(_words(failure), _words(in_words(failure)), strict=True)
        if words and words == german and "CUDA" not in words
    ]
    language.remove()
    assert english == []


def _words(failure: Failure) -> tuple[str, str, str]:
    return failure.title, failure.message, failure.advice
