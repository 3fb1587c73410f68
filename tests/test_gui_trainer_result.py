"""The result page: verdict, figures, plots, changed cases, and what becomes of the model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import gui_stage
import numpy as np
import pytest
import torch
from gui_stage import MODELS, QUIET, Stage, StillLanes, make_window, texts_of
from labelled_folder import labelled_folder
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from trial_stage import make_run, recorded, say_usable

from lem_viewer import RESEARCH_NOTICE, paths
from lem_viewer.errors import Failure, UnusableModel
from lem_viewer.gui.session import Session
from lem_viewer.gui.theme import dress
from lem_viewer.gui.trainer_result import ResultPage
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.gui.trial_words import (
    BETTER,
    UNSURE,
    WORSE,
    case_words,
    headline,
    joined,
    verdict_of,
    warning_words,
)
from lem_viewer.network.checkpoint import read_card
from lem_viewer.settings import read_settings, write_settings
from lem_viewer.training.run_file import read_run
from lem_viewer.values.data_report import DataReport
from lem_viewer.values.image import PHANTOM_MANUFACTURER
from lem_viewer.values.model_trial import ModelTrial, TrialProgress, TrialWarning
from lem_viewer.values.model_verdict import RunState, WayBack, WentBack
from lem_viewer.values.models import ModelsListed
from lem_viewer.values.training_draft import TrainingDraft
from lem_viewer.work import journeys
from lem_viewer.work.journeys import open_zoo
from lem_viewer.work.model_verdict import adopt
from lem_viewer.work.runner import Ended
from lem_viewer.zoo import ModelZoo

WAIT_MS = 30_000
NEW, OLD = "tiny@aaaaaaaa", "lem-test@0123abcd"
READY = RunState(True, True, "", "tiny", NEW)


class Page:
    """A result page whose lanes stand still: the test says what arrives."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application)
        self.stage = Stage(QUIET)
        self.stage.list_models()
        self.lanes = StillLanes()
        self.run = TrainingRun(self.stage.session, self.lanes)  # type: ignore[arg-type]
        self.page = ResultPage(self.run)
        qtbot.addWidget(self.page)
        self.page.resize(1040, 700)
        self.page.show()
        self.page.load(TrainingDraft(out=str(folder)))
        self.page.entered()

    def give(self, *values: object) -> None:
        for value in values:
            self.lanes.arrived.emit(len(self.lanes.submitted), value)

    def end(self, how: str = "finished") -> None:
        self.lanes.ended.emit(len(self.lanes.submitted), Ended(how))

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the pictures that the recorded trial names."""
    for name in "abcd":
        pixels = np.full((64, 48), 40 * (ord(name) - 96), dtype=np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
    return tmp_path


@pytest.fixture
def shown(qtbot: QtBot, folder: Path) -> Page:
    page = Page(qtbot, folder)
    page.give(READY, recorded(folder))
    page.end()
    return page


# ------------------------------------------------------------------------------- the words


def test_only_an_interval_that_leaves_zero_out_is_a_difference() -> None:
    assert verdict_of({"difference": 0.1, "ci": [0.01, 0.2]}) == BETTER
    assert verdict_of({"difference": -0.1, "ci": [-0.2, -0.01]}) == WORSE
    assert verdict_of({"difference": -0.1, "ci": [-0.2, -0.01]}, lower_is_better=True) == BETTER
    assert verdict_of({"difference": 0.1, "ci": [0.0, 0.2]}) == UNSURE
    assert verdict_of({"difference": 0.5, "ci": None}) == UNSURE
    assert joined(["a"]) == "a" and joined(["a", "b", "c"]) == "a, b and c"


def test_the_verdict_is_said_in_plain_words(folder: Path) -> None:
    trial = recorded(folder)
    small = "8 patients are too few to be sure."
    assert headline(trial) == f"Better on hits; no sure difference on AUC and Dice. {small}"
    worse = dict(trial.differences) | {"auc": {"difference": -0.2, "ci": [-0.3, -0.1]}}
    assert headline(replace(trial, differences=worse)).startswith(
        "Better on hits; worse on AUC; no sure difference on Dice."
    )
    nothing = replace(trial, differences={"auc": {"difference": None, "ci": None}})
    assert headline(nothing) == f"Nothing can be compared on these images. {small}"
    assert headline(replace(trial, usable=False)).startswith("The new model has not learnt enough")
    assert headline(replace(trial, current=None)).startswith("The new model was measured alone.")
    base = trial.cases[0]
    many = tuple(replace(base, patient=f"p{k}", label=k % 2) for k in range(60))
    assert "too few" not in headline(replace(trial, cases=many))


def test_every_warning_is_a_sentence(folder: Path) -> None:
    told = {
        "not_usable": ("AUC 0.5",), "seen_current": ("old", 3, 8), "seen_new": ("new", 3, 8),
        "unknown_current": ("old",), "unknown_new": ("new",), "current_gone": ("old", "gone"),
        "no_current": (), "same_model": ("old",), "other_target": ("old", "abnormal", "malignant"),
        "synthetic_current": ("old",), "small": (8, 4, 4), "no_truth": (), "missing": (2,),
        "relabelled": (2,), "unread": (2,), "one_class": ("positive",),
    }  # fmt: skip
    for code, values in told.items():
        said = warning_words(TrialWarning(code, values))
        assert len(said) > 15 and "{" not in said and code not in said, code
    assert warning_words(TrialWarning("seen_current", ("old", 3, 8))) == (
        "old was trained or tuned on 3 of these 8 patients: its figures flatter it."
    )


# -------------------------------------------------------------------------------- what is shown


def test_phantoms_are_compared_with_the_model_that_reads_phantoms(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phantoms = MODELS.choices[0]
    assert phantoms.card is not None and phantoms.is_synthetic
    films = replace(
        phantoms, name="films", card=replace(phantoms.card, name="films", synthetic_training=False)
    )
    monkeypatch.setattr(gui_stage, "MODELS", ModelsListed((films, phantoms), "films"))
    made = Page(qtbot, folder)
    page, session = made.page, made.stage.session
    assert page.against.currentData() == session.model_name == "films"
    report = DataReport("here", "labelled", "malignant", vendors={PHANTOM_MANUFACTURER: 8})
    page.load(TrainingDraft(out=str(folder / "phantoms"), report=report))
    assert page.against.currentData() == phantoms.name
    mixed = replace(report, vendors={PHANTOM_MANUFACTURER: 8, "Maker": 1})
    page.load(TrainingDraft(out=str(folder / "mixed"), report=mixed))
    assert page.against.currentData() == "films"


def test_a_kept_trial_is_shown_whole(qtbot: QtBot, shown: Page) -> None:
    page = shown.page
    assert page.verdict.text().startswith("Better on hits; no sure difference on AUC and Dice.")
    rows = page.table.words()
    assert rows[0][:3] == ["AUC", "0.91 (0.81 to 0.97)", "0.86 (0.76 to 0.92)"]
    assert rows[0][3] == "+0.05 (−0.04 to +0.14)"
    assert rows[1][3] == "+0.38 (+0.12 to +0.62) better"
    assert rows[6][3] == "−0.10 (−0.20 to −0.02) better"  # a smaller error is better
    said = "lem-test was trained or tuned on 3 of these 8 patients"
    qtbot.waitUntil(lambda: said in texts_of(page), timeout=WAIT_MS)
    texts = texts_of(page)
    assert "16 images of 8 patients that were kept aside" in texts
    assert "3 cases turned right, 1 turned wrong; on 1 more only the place differs." in texts
    qtbot.waitUntil(lambda: page._plots.count() == 3, timeout=WAIT_MS)
    assert len(page.cases.buttons) == 5
    assert "right before, wrong now" in page.cases.buttons[0].text()
    assert case_words(recorded(Path()), recorded(Path()).changed[4]).splitlines()[1] == (
        "positive: points at the lesion now"
    )
    assert len(shown.lanes.submitted) == 1  # a kept trial is not made again


def test_a_click_shows_a_case_large_with_both_models(qtbot: QtBot, shown: Page) -> None:
    cases = shown.page.cases
    assert not cases.buttons[0].icon().isNull() and cases.buttons[2].icon().isNull()
    QTest.mouseClick(cases.buttons[0], Qt.MouseButton.LeftButton)
    large = cases.large
    assert large is not None
    qtbot.waitUntil(large.isVisible, timeout=WAIT_MS)
    assert large.banner.text() == RESEARCH_NOTICE and large.banner.isVisible()
    shades = [each.pixmap().toImage().pixelColor(5, 5).red() for each in large.pictures]
    assert shades == [80, 40]  # b.png of the model in use left, a.png of the new one right
    texts = texts_of(large)
    assert f"Model in use: lem-test@{'b' * 8}" in texts and f"New model: {NEW}" in texts
    large.close()


def test_without_a_kept_trial_one_is_made_with_the_model_in_use(qtbot: QtBot, folder: Path) -> None:
    page = Page(qtbot, folder)
    page.give(READY)
    page.end()
    assert page.lanes.submitted == ["result", "result"]
    assert page.page.against.currentData() == "lem-test"
    assert page.page.verdict.text() == "Both models read the patients that were kept aside…"
    page.give(TrialProgress(3, 16, "x.png"))
    assert page.page.progress.isVisible() and page.page.progress.value() == 3
    assert page.page.is_needed() and not page.page.acts.adopt.isEnabled()
    page.give(Failure.warning("File not opened", "torn"), recorded(folder))
    page.end()
    assert page.page.verdict.text().startswith("Better on hits")
    assert not page.page.progress.isVisible() and page.page.acts.adopt.isEnabled()
    assert not page.page.trouble.isVisible()


def test_a_trial_of_other_weights_is_not_shown_and_one_is_made(qtbot: QtBot, folder: Path) -> None:
    page = Page(qtbot, folder)
    page.give(READY, recorded(folder))
    page.end()
    page.page.entered()
    page.give(replace(READY, model_id="tiny@cccccccc"))  # the training went on since
    assert page.page.trial is None
    page.end()
    assert page.lanes.submitted == ["result"] * 3


def test_a_trial_that_fails_says_why_and_can_be_asked_for_again(qtbot: QtBot, folder: Path) -> None:
    page = Page(qtbot, folder)
    page.give(READY)
    page.end()
    error = UnusableModel(
        "no patient was kept aside", where="run", advice="Train with a test part."
    )
    page.give(Failure.from_exception(error))
    page.end("failed")
    assert "no patient was kept aside" in page.page.trouble.text()
    assert page.page.trouble.isVisible() and page.page.acts.adopt.isEnabled()
    page.click(page.page.again)
    assert len(page.lanes.submitted) == 3 and not page.page.trouble.isVisible()
    page.click(page.page.stop)
    assert page.lanes.cancelled == [3] and page.page.verdict.text() == "Not compared yet."


def test_what_cannot_be_computed_says_so(qtbot: QtBot, folder: Path) -> None:
    trial = recorded(folder)
    figures = dict(trial.new.figures) | {"auc": None, "specificity": None, "roc": None}
    none = {"difference": None, "ci": None}
    alone = replace(
        trial,
        new=replace(trial.new, figures=figures),
        current=None,
        differences={},
        changed=(),
        warnings=(TrialWarning("one_class", ("positive",)),),
    )
    page = Page(qtbot, folder)
    page.give(READY, replace(alone, differences={"auc": none}))
    page.end()
    rows = {row[0]: row for row in page.page.table.words()}
    assert rows["AUC"][1] == "cannot be computed" == rows["Specificity"][1]
    assert rows["Sensitivity"][1] == "0.90 (0.60 to 1.00)"
    assert page.page.table.isColumnHidden(2) and page.page.table.isColumnHidden(3)
    said = "All images are positive: AUC and specificity cannot be computed."
    qtbot.waitUntil(lambda: said in texts_of(page.page), timeout=WAIT_MS)
    assert "No case has changed side." in texts_of(page.page)
    qtbot.waitUntil(lambda: page.page._plots.count() == 3, timeout=WAIT_MS)


# ------------------------------------------------------------------------------- the verdict


def test_a_model_that_is_not_usable_can_only_be_thrown_away(qtbot: QtBot, folder: Path) -> None:
    page = Page(qtbot, folder)
    state = RunState(True, False, "NOT USABLE: its AUC is 0.5", "tiny", NEW)
    page.give(state, replace(recorded(folder), usable=False))
    page.end()
    acts = page.page.acts
    assert acts.said.text() == "It cannot be adopted: NOT USABLE: its AUC is 0.5"
    assert not acts.adopt.isEnabled() and not acts.candidate.isEnabled()
    assert acts.throw.isEnabled()
    assert page.page.verdict.text().startswith("The new model has not learnt enough")


def test_throwing_away_asks_first(qtbot: QtBot, shown: Page) -> None:
    acts = shown.page.acts
    shown.click(acts.throw)
    qtbot.waitUntil(lambda: acts.question.isVisible(), timeout=WAIT_MS)
    assert "cannot be brought back" in acts.question.text.text()
    QTest.keyClick(acts.question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not acts.question.isVisible(), timeout=WAIT_MS)
    assert len(shown.lanes.submitted) == 1
    shown.click(acts.throw)
    qtbot.waitUntil(lambda: acts.question.isVisible(), timeout=WAIT_MS)
    shown.click(acts.question.answers["log"])
    assert len(shown.lanes.submitted) == 2


def test_a_taken_name_is_told_and_a_bundled_one_is_never_offered(qtbot: QtBot, shown: Page) -> None:
    acts = shown.page.acts
    acts.show_state(replace(READY, name_taken="yours", free_name="tiny-2"), OLD)
    assert "As a candidate it needs another name, e.g. tiny-2." in acts.said.text()
    acts.name.setText("tiny-2")
    assert acts.said.text() == f"Nothing has been decided yet. In use is {OLD}."
    acts.name.clear()
    assert not acts.adopt.isEnabled()
    bundled = replace(READY, name="lem-phantom", name_taken="bundled", free_name="lem-phantom-2")
    acts.show_state(bundled, OLD)
    assert acts.name.text() == "lem-phantom-2"


def test_candidates_adopted_models_and_the_way_back_are_told(qtbot: QtBot, shown: Page) -> None:
    acts = shown.page.acts
    way = WayBack("old", "old@11111111", OLD)
    acts.show_state(replace(READY, is_admitted=True, is_candidate=True, way_back=way), OLD)
    assert acts.said.text() == f"{NEW} is kept as a candidate: listed in the zoo, not used."
    assert acts.adopt.isEnabled() and not acts.candidate.isEnabled()
    assert acts.back.isVisible() and acts.back.text() == "Go back to old@11111111"
    gone = replace(way, why_not="withdrawn: x")
    acts.show_state(replace(READY, is_admitted=True, way_back=gone), OLD)
    assert acts.said.text() == f"{NEW} is in the zoo; in use is {OLD}."
    assert not acts.back.isEnabled() and acts.back.toolTip() == "withdrawn: x"
    acts.show_state(replace(READY, is_admitted=True, model_id=OLD), OLD)
    assert acts.said.text() == f"{OLD} is adopted and in use." and not acts.adopt.isEnabled()


def test_the_menu_asks_before_it_goes_back(qtbot: QtBot) -> None:
    stage, window = make_window(qtbot, QUIET)
    stage.list_models()
    lanes = StillLanes()
    window.training._lanes = lanes  # type: ignore[assignment]
    lanes.arrived.connect(window.training._receive)
    lanes.ended.connect(window.training._ended)
    window.actions_by_id["go_back_model"].trigger()
    lanes.arrived.emit(1, WayBack("old", "old@11111111", OLD))
    lanes.ended.emit(1, Ended("finished"))
    question = window.way_back.question
    assert question is not None
    qtbot.waitUntil(question.isVisible, timeout=WAIT_MS)
    assert f"old@11111111 is used again in place of {OLD}." in question.text.text()
    QTest.mouseClick(question.answers["back"], Qt.MouseButton.LeftButton)
    lanes.arrived.emit(2, WentBack("old", "old@11111111", OLD, "old"))
    assert stage.session.settings.model == "old"
    window.actions_by_id["go_back_model"].trigger()
    lanes.ended.emit(3, Ended("finished"))
    assert "No model has been adopted here yet." in [n.message for n in stage.session.notices]


# ----------------------------------------------------------------------- once for real


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("result")
    labelled_folder(folder / "data", 12)
    new, old = make_run(folder, name="tiny"), make_run(folder, seed=1, name="older")
    say_usable(new, "tiny")
    say_usable(old, "older")
    return new, old


@pytest.fixture
def real(
    qtbot: QtBot, made: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[tuple[ResultPage, Session, Path]]:
    monkeypatch.setattr(paths, "bundled_zoo_dir", lambda: tmp_path / "none")
    monkeypatch.setattr(journeys, "_leave_a_core_for_the_window", lambda: None)
    open_zoo().admit(made[1] / "older")
    run = tmp_path / "run"
    shutil.copytree(made[0], run)
    settings = replace(QUIET, model="older", device="cpu", find_priors=False)
    file = paths.config_dir() / "settings.json"
    write_settings(file, settings)
    session = Session(settings, lambda changed: write_settings(file, changed))
    session.start()
    qtbot.waitUntil(lambda: session.model_card is not None, timeout=WAIT_MS)
    training = TrainingRun(session)
    page = ResultPage(training)
    qtbot.addWidget(page)
    page.show()
    page.load(TrainingDraft(out=str(run)))
    yield page, session, run
    training.shutdown()
    session.shutdown()


def in_use() -> str:
    return read_settings(paths.config_dir() / "settings.json").model


def test_from_the_trial_to_an_adopted_model_and_back_by_clicks(
    qtbot: QtBot, real: tuple[ResultPage, Session, Path]
) -> None:
    page, session, run = real
    session.open([Path(read_run(run)[1]["test"][0][0])])
    qtbot.waitUntil(lambda: not session.is_opening and bool(session.mammograms), timeout=WAIT_MS)
    session.analyse()
    qtbot.waitUntil(lambda: bool(session.predictions), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not session.is_analysing, timeout=WAIT_MS)
    (first,) = session.predictions.values()
    old_id, new_id = read_card_id("older"), read_card(run / "tiny").model_id
    assert first.model_id == old_id
    page.entered()
    qtbot.waitUntil(lambda: page.trial is not None and page.acts.adopt.isEnabled(), timeout=WAIT_MS)
    read = "8 images of 4 patients that were kept aside"
    qtbot.waitUntil(lambda: read in texts_of(page), timeout=WAIT_MS)
    assert (run / "trial" / "trial.json").is_file()
    QTest.mouseClick(page.acts.adopt, Qt.MouseButton.LeftButton)
    said = f"{new_id} is adopted and in use."
    qtbot.waitUntil(lambda: page.acts.said.text() == said, timeout=WAIT_MS)
    assert in_use() == "tiny" and session.model_name == "tiny"
    # The study is read anew; what was said before goes on naming the model that said it.
    qtbot.waitUntil(lambda: ids_of(session) == {new_id}, timeout=WAIT_MS)
    assert first.model_id == old_id
    qtbot.waitUntil(page.acts.back.isEnabled, timeout=WAIT_MS)
    QTest.mouseClick(page.acts.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.model_name == "older", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: ids_of(session) == {old_id}, timeout=WAIT_MS)
    assert in_use() == "older"
    back = f"{new_id} is in the zoo; in use is {old_id}."
    qtbot.waitUntil(lambda: page.acts.said.text() == back, timeout=WAIT_MS)


def read_card_id(name: str) -> str:
    card = open_zoo().entry_of(name).card
    assert card is not None
    return card.model_id


def ids_of(session: Session) -> set[str]:
    return {each.model_id for each in session.predictions.values()}


def test_a_model_replaced_under_its_name_is_loaded_anew(
    real: tuple[ResultPage, Session, Path], made: tuple[Path, Path], tmp_path: Path
) -> None:
    _page, session, _run = real
    analyst = session._analyst
    before = analyst.load("older", "cpu")
    assert analyst.load("older", "cpu") is before
    done = adopt(made[0], "older", name="older")
    assert done.before == before.card.model_id
    session.adopt_model("older")
    after = analyst.load("older", "cpu")
    assert after.card.model_id == done.model_id != before.card.model_id


def test_a_run_without_a_model_says_so(
    qtbot: QtBot, real: tuple[ResultPage, Session, Path]
) -> None:
    page, _session, run = real
    shutil.rmtree(run / "tiny")
    page.entered()
    said = "There is no model in the run's folder."
    qtbot.waitUntil(lambda: page.acts.said.text() == said and not page._task, timeout=WAIT_MS)
    assert not page.acts.adopt.isEnabled() and not page.again.isEnabled()
    assert page.trial is None


def test_the_old_zoo_is_whole_after_a_page_full_of_refusals(
    qtbot: QtBot, real: tuple[ResultPage, Session, Path]
) -> None:
    page, _session, run = real
    card = run / "tiny" / "card.json"
    card.write_text(card.read_text().replace('"tiny"', '"older"', 1))
    page.entered()
    qtbot.waitUntil(lambda: page.trial is not None and page.acts.candidate.isEnabled(),
                    timeout=WAIT_MS)  # fmt: skip
    QTest.mouseClick(page.acts.candidate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.trouble.isVisible, timeout=WAIT_MS)
    assert "is taken by a model of yours" in page.trouble.text()
    zoo = ModelZoo(Path("none"), paths.user_zoo_dir())
    assert [entry.name for entry in zoo.entries()] == ["older"]
    assert isinstance(page.trial, ModelTrial) and in_use() == "older"
