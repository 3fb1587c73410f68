"""Page 3 of the training dialog: start, network, length, estimate and doubts, as a reader does."""

from __future__ import annotations

import gc
import math
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from gui_stage import StillLanes
from labelled_folder import labelled_folder
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lem_viewer import paths
from lem_viewer.errors import Failure
from lem_viewer.gui import trainer_estimate
from lem_viewer.gui.session import Session
from lem_viewer.gui.trainer_model import ModelPage
from lem_viewer.gui.trainer_start import ZOO
from lem_viewer.gui.training_run import TrainingRun
from lem_viewer.settings import Settings
from lem_viewer.values.data_report import DataReport
from lem_viewer.values.models import ModelCard
from lem_viewer.values.training import TrainingConfig
from lem_viewer.values.training_draft import IMAGENET, SCRATCH, TrainingDraft
from lem_viewer.values.training_estimate import STEPPING, Probed, ProbeProgress
from lem_viewer.values.training_starts import (
    COMMITTEE,
    BackboneChoice,
    Preset,
    StartModel,
    StartsListed,
)
from lem_viewer.values.training_suggest import SETTINGS
from lem_viewer.work.runner import Ended

LEFT = Qt.MouseButton.LeftButton
CARD = ModelCard(
    "mine",
    "1.0",
    "0" * 64,
    "efficientnet_lite0",
    "lem",
    16,
    448,
    320,
    head_options={"hidden": 64, "window": 5, "sparse": "l1"},
    figures={"n": 90, "auc": 0.871, "auc_ci": [0.8, 0.93], "dice_mean": 0.4},
)
SMALL = DataReport(
    "d",
    "labelled",
    "malignant",
    images=200,
    positive_images=60,
    patients=100,
    positive_patients=30,
    with_truth=60,
    views={"CC": 100, "MLO": 100},
    vendors={"A": 100, "B": 100},
)
LARGE = replace(SMALL, images=4000, positive_images=2000, patients=2000, positive_patients=1000)
PROBED = Probed(
    device="CPU",
    device_kind="cpu",
    precision="bf16",
    batch_size=8,
    micro=8,
    step_seconds=(10.0, 20.0, 30.0),
    train_images=80,
    validation_images=10,
    test_images=10,
    decode_seconds=1.0,
    image_bytes=1_000_000,
    memory_peak_bytes=2_000_000_000,
    memory_there_bytes=9_000_000_000,
    checkpoint_bytes=50_000_000,
    disk_free_bytes=70_000_000_000,
    images_read=8,
)


class Page:
    """The page on lanes that stand still: the test says what arrives."""

    def __init__(self, tmp_path: Path) -> None:
        self.lanes = StillLanes()
        self.session = Session(Settings(), lambda _: None, StillLanes())  # type: ignore[arg-type]
        self.run = TrainingRun(self.session, self.lanes)  # type: ignore[arg-type]
        self.page = ModelPage(self.run)
        self.page.resize(940, 1500)
        self.page.show()
        self.folder = tmp_path / "mine"
        self.folder.mkdir()
        (self.folder / "card.json").write_text("{}")
        self.draft = TrainingDraft()
        self.page.changed.connect(self.save)

    def end_of_test(self) -> None:
        """Delete what is Qt's here and now: not in a lane's thread, where garbage is collected."""
        self.page.left()
        delete(self.page)
        delete(self.session)

    def save(self) -> None:
        self.draft = self.page.save(self.draft)

    def load(self, draft: TrainingDraft) -> None:
        self.draft = draft
        self.page.load(draft)

    def enter(self) -> None:
        """Come up, and get the list of what there is to begin from."""
        self.page.entered()
        self.lanes.arrived.emit(len(self.lanes.submitted), self.listed())

    def listed(self) -> StartsListed:
        return StartsListed(
            (
                StartModel("bundled", "b", replace(CARD, name="bundled"), True, COMMITTEE),
                StartModel("mine", str(self.folder), CARD, False),
                StartModel("newer", "n", None, False, "card_format is 9, this program reads 1"),
            ),
            (
                BackboneChoice("efficientnet_lite0", True),
                BackboneChoice("resnet10", False),
                BackboneChoice("resnet18", False, "the weights are not there. Download them."),
            ),
            ("lem", "gap"),
            ("flip",),
            (Preset("lem-x", "LEM on X", "x", {"epochs": 40, "input_rows": 1024,
                    "input_cols": 768}, ("the seed",)),),
        )  # fmt: skip

    def give(self, *values: object) -> None:
        """Let the probe that was begun last tell something."""
        for value in values:
            self.lanes.arrived.emit(len(self.lanes.submitted), value)

    def end(self) -> None:
        self.lanes.ended.emit(len(self.lanes.submitted), Ended("finished"))

    def measure(self, *values: object) -> None:
        """Click Measure and let these values arrive."""
        QTest.mouseClick(self.page.estimate.button, LEFT)
        self.give(*values)
        self.end()


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Page]:
    """The page come up; it measures only when it is asked to, however slow the machine is."""
    monkeypatch.setattr(trainer_estimate, "DELAY_MS", 3_600_000)
    made = Page(tmp_path)
    made.load(TrainingDraft(report=SMALL))
    made.enter()
    yield made
    made.end_of_test()


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def choose(combo: QComboBox, value: Any) -> None:
    """Choose an entry as a click on it does."""
    places = [n for n in range(combo.count()) if combo.itemData(n) == value]
    combo.setCurrentIndex(places[0])
    combo.activated.emit(places[0])


def click_start(stage: Page, kind: str) -> None:
    QTest.mouseClick(stage.page.start_from.kinds[kind], LEFT, pos=QPoint(8, 8))


def shown_faults(stage: Page) -> dict[str, str]:
    told = stage.page.network.told | stage.page.length.told | stage.page.more.told
    told |= {"name": stage.page.name_told}
    return {name: label.text() for name, label in told.items() if label.isVisible()}


def editor(stage: Page, name: str) -> QWidget:
    return (stage.page.length.editors | stage.page.more.editors)[name]


# ------------------------------------------------------------------------------ settings


def test_it_begins_with_safe_settings_for_the_data(stage: Page) -> None:
    config = stage.draft.config
    assert (config.epochs, config.patience, config.freeze_stem) == (30, 10, True)
    assert (config.input_rows, config.input_cols, config.ema) == (512, 384, 0.0)
    assert config.cache == str(paths.cache_dir() / "training")
    assert editor(stage, "epochs").text() == "30"  # type: ignore[attr-defined]
    assert stage.draft.start_from == IMAGENET and config.pretrained
    stage.load(TrainingDraft(TrainingConfig(epochs=7), report=LARGE))  # touched: left alone
    assert stage.page.save(stage.draft).config.epochs == 7
    QTest.mouseClick(stage.page.reset, LEFT)
    assert (stage.draft.config.epochs, stage.draft.config.ema) == (12, 0.998)


def test_every_field_comes_back_as_it_was_loaded(stage: Page) -> None:
    other = TrainingConfig(
        name="other", backbone="resnet18", head="gap", aggregate="sum", stride=32,
        input_rows=640, input_cols=448, epochs=3, batch_size=16, learning_rate=1e-5,
        weight_decay=0.02, sparse_weight=0.5, validation_fraction=0.2, test_fraction=0.25,
        seed=7, pretrained=False, device="cpu", freeze_stem=True, max_minutes=12.5,
        head_epochs=2, window=7, hidden=32, head_options={"part": 0.1}, balance="sampling",
        augment="flip,noise", accumulate=4, clip=1.5, patience=9, ema=0.99, precision="fp32",
        checkpoint_minutes=2.5, protocol="lem-x", fold=3, cache="/somewhere", cache_gb=1.25,
    )  # fmt: skip
    plain = asdict(TrainingConfig())
    assert [name for name in SETTINGS if asdict(other)[name] == plain[name]] == []
    stage.load(TrainingDraft(other, SCRATCH, LARGE))
    empty = TrainingDraft(report=LARGE)
    saved = stage.page.save(empty)
    assert saved == TrainingDraft(other, SCRATCH, LARGE)
    stage.load(TrainingDraft(replace(TrainingConfig(), epochs=9), IMAGENET, LARGE))
    assert stage.page.save(saved).config == replace(TrainingConfig(), epochs=9)


def test_everything_wrong_is_told_at_once_beside_its_field(stage: Page) -> None:
    page = stage.page
    write(page.name, "Mine")
    write(editor(stage, "epochs"), "0")  # type: ignore[arg-type]
    QTest.mouseClick(page.unfold, LEFT)
    write(editor(stage, "learning_rate"), "seven")  # type: ignore[arg-type]
    write(editor(stage, "window"), "4")  # type: ignore[arg-type]
    write(editor(stage, "accumulate"), "9")  # type: ignore[arg-type]
    write(editor(stage, "head_options"), "{")  # type: ignore[arg-type]
    choose(page.network.input_size, (0, 0))
    write(page.network.rows, "500")
    faults = shown_faults(stage)
    assert set(faults) == {
        "name", "epochs", "learning_rate", "window", "accumulate", "head_options", "input_rows",
    }  # fmt: skip
    assert "have a model of this name" in faults["name"]
    assert faults["epochs"] == "A whole number from 1 to 1000, please."
    assert faults["learning_rate"] == "A number from 0.000001 to 0.1, please."
    assert "multiple of 32" in faults["input_rows"]
    assert not page.is_complete() and "in red" in page.why_not()
    assert stage.draft.config.epochs == 30  # the last right value
    QTest.mouseClick(page.reset, LEFT)
    write(page.name, "fresh")
    assert shown_faults(stage) == {} and stage.draft.config.name == "fresh"


def test_names_that_cannot_be_are_refused(stage: Page) -> None:
    for name, words in (
        ("bundled", "came with the program"),
        ("con", "Letters, digits"),
        ("a/b", "Letters, digits"),
    ):
        write(stage.page.name, name)
        assert words in shown_faults(stage)["name"]
    write(stage.page.name, "mine-2")
    assert "name" not in shown_faults(stage)


def test_settings_of_a_published_experiment_are_taken_and_told(stage: Page) -> None:
    choose(stage.page.presets, stage.page.presets.itemData(1))
    config = stage.draft.config
    assert (config.epochs, config.input_rows, config.protocol) == (40, 1024, "")
    assert "on your own data" in stage.page.preset_told.text()
    assert "the seed" in stage.page.preset_told.text()
    stage.load(replace(stage.draft, report=replace(SMALL, layout="x")))
    choose(stage.page.presets, stage.page.presets.itemData(1))
    assert stage.draft.config.protocol == "lem-x"
    assert "dealt out as there" in stage.page.preset_told.text()


# ------------------------------------------------------------------------------ the start


def test_a_model_of_the_zoo_fixes_what_fits_it(stage: Page) -> None:
    page = stage.page
    click_start(stage, ZOO)
    words = [page.start_from.models.item(row).text() for row in range(3)]
    assert "a mean of several networks" in words[0]
    assert "AUC 0.87 (0.80 to 0.93)" in words[1] and "448 x 320 pixels" in words[1]
    assert "card_format is 9" in words[2]
    usable = [bool(page.start_from.models.item(row).flags()) for row in range(3)]
    assert usable == [False, True, False]
    config = stage.draft.config
    assert stage.draft.start_from == "zoo:mine" and config.start == str(stage.folder)
    assert (config.backbone, config.input_rows, config.input_cols) == (CARD.backbone, 448, 320)
    assert (config.hidden, config.window) == (64, 5) and config.head_options == {"sparse": "l1"}
    assert not page.network.backbone.isEnabled() and not editor(stage, "window").isEnabled()
    assert "those of mine" in page.start_from.said.text()
    QTest.mouseClick(page.reset, LEFT)
    assert stage.draft.config.learning_rate == 1e-4 and stage.draft.config.input_rows == 448
    click_start(stage, IMAGENET)
    assert page.network.backbone.isEnabled() and stage.draft.config.start == ""


def test_numbers_can_be_changed_while_a_model_fixes_the_rest(stage: Page) -> None:
    click_start(stage, ZOO)
    epochs = stage.page.length.editors["epochs"]
    assert isinstance(epochs, QLineEdit)
    write(epochs, "4")
    assert epochs.text() == "4" and stage.draft.config.epochs == 4
    assert stage.draft.start_from == "zoo:mine"


def test_from_a_trained_model_the_steps_are_smaller_unless_the_reader_chose_them(
    stage: Page,
) -> None:
    click_start(stage, ZOO)
    assert stage.draft.config.learning_rate == 1e-4
    click_start(stage, IMAGENET)
    assert stage.draft.config.learning_rate == 3e-4
    rate = editor(stage, "learning_rate")
    assert isinstance(rate, QLineEdit)
    write(rate, "0.002")
    click_start(stage, ZOO)
    assert stage.draft.config.learning_rate == 2e-3
    stage.load(replace(stage.draft, config=replace(stage.draft.config, learning_rate=3e-4)))
    assert stage.draft.config.learning_rate == 3e-4  # as the draft has it


def test_a_model_that_vanished_is_told_before_the_start(stage: Page) -> None:
    click_start(stage, ZOO)
    (stage.folder / "card.json").unlink()
    assert "folder of mine has vanished" in stage.page.why_not()
    gone = TrainingDraft(TrainingConfig(start="x"), "zoo:gone", LARGE)
    stage.load(gone)
    assert "gone is no longer in the zoo" in stage.page.why_not()
    stage.load(replace(gone, start_from="zoo:newer"))
    assert "newer cannot be gone on from: card_format is 9" in stage.page.why_not()


def test_imagenet_weights_that_are_not_here_are_told_and_scratch_is_warned_of(
    stage: Page,
) -> None:
    choose(stage.page.network.backbone, "resnet18")
    assert shown_faults(stage) == {"backbone": "the weights are not there. Download them."}
    choose(stage.page.network.backbone, "resnet10")
    assert "no ImageNet weights" in shown_faults(stage)["backbone"]
    click_start(stage, SCRATCH)
    assert shown_faults(stage) == {} and not stage.draft.config.pretrained
    assert "thousands of images" in stage.page.start_from.said.text()


# ------------------------------------------------------------------------------ the doubts


def test_what_is_severe_wants_a_tick_that_holds_for_these_data_only(stage: Page) -> None:
    few = replace(SMALL, patients=40, positive_patients=12)
    stage.load(TrainingDraft(report=few))
    doubts = stage.page.doubts
    assert "Only 12 patients have a cancer." in doubts.severe.text()
    # 15 % of 12 and of 28 held out: 2 and 4; (0.16 + 0.02667 + 3 * 0.07111) / 8 = 0.05.
    assert "With 2 positive and 4 other patients" in doubts.severe.text()
    assert "from 0.36 to 1.00" in doubts.severe.text()
    assert not stage.page.is_complete() and "tick" in stage.page.why_not()
    QTest.mouseClick(doubts.tick, LEFT, pos=QPoint(8, 8))
    assert stage.page.is_complete() and stage.draft.understood
    kept = stage.draft
    stage.load(kept)
    assert doubts.tick.isChecked()
    QTest.mouseClick(doubts.tick, LEFT, pos=QPoint(8, 8))
    assert not doubts.tick.isChecked() and not stage.page.is_complete()
    stage.load(replace(kept, report=replace(few, positive_patients=11)))
    assert not doubts.tick.isChecked()
    stage.load(replace(kept, report=LARGE))
    assert not doubts.tick.isVisible() and stage.page.is_complete()


# ------------------------------------------------------------------------------ the estimate


def test_the_estimate_is_told_and_follows_what_is_chosen(stage: Page) -> None:
    estimate = stage.page.estimate
    write(editor(stage, "patience"), "0")  # type: ignore[arg-type]
    write(editor(stage, "epochs"), "10")  # type: ignore[arg-type]
    QTest.mouseClick(estimate.button, LEFT)
    stage.give(ProbeProgress(STEPPING, 3, 12))
    assert estimate.bar.isVisible() and estimate.bar.value() == 3
    assert estimate.headline.text() == "Learning ten steps…"
    assert estimate.button.text() == "Stop measuring"
    stage.give(PROBED)
    stage.end()
    # 10 epochs of 10 steps of 20 s, 100 images read in 1 s each: 2100 s; 10 and 30 s a step:
    # 1000 s (read beside the first epoch) less a tenth, 3100 s more a fifth.
    assert estimate.headline.text() == "About 35 min"
    told = estimate.lines.text()
    assert "Between 15 min and 62 min." in told
    assert "3 steps measured on CPU (bf16): 20 s each, 0.4 images a second" in told
    assert "Memory: 2.1 GB needed, 9.0 GB free." in told and "Disk: 50 MB" in told
    assert not estimate.bar.isVisible()
    write(editor(stage, "epochs"), "20")  # type: ignore[arg-type]
    assert estimate.headline.text() == "About 68 min"  # 4100 s
    choose(stage.page.network.input_size, (256, 192))
    assert estimate.headline.text() == "Something else was chosen"
    choose(stage.page.network.input_size, (512, 384))
    assert estimate.headline.text() == "About 68 min"


def test_a_batch_that_does_not_fit_is_computed_in_parts_and_so_trained(stage: Page) -> None:
    told = Failure.warning("The device's memory was full", "Now in parts of 2.")
    stage.measure(told, replace(PROBED, micro=2))
    assert stage.draft.config.accumulate == 4
    assert editor(stage, "accumulate").text() == "4"  # type: ignore[attr-defined]
    assert "computed 2 at a time" in stage.page.estimate.lines.text()
    assert stage.page.estimate.headline.text().startswith("About")  # it holds for the parts
    assert told in stage.session.notices


def test_what_is_not_there_is_told_and_a_full_disk_forbids_the_start(stage: Page) -> None:
    stage.load(TrainingDraft(report=LARGE))
    stage.measure(replace(PROBED, memory_there_bytes=1_000_000_000))
    assert "Not enough memory: choose" in stage.page.estimate.warnings.text()
    assert stage.page.is_complete()
    stage.measure(replace(PROBED, disk_free_bytes=1))
    assert not stage.page.is_complete() and "room on the disk" in stage.page.why_not()


def test_a_model_whose_weights_do_not_fit_is_told_before_the_start(stage: Page) -> None:
    stage.load(TrainingDraft(report=LARGE))
    stage.measure(Failure("Model not usable", "the weights do not fit the card", "Import it."))
    assert stage.page.estimate.headline.text() == "Not measured"
    assert "the weights do not fit the card" in stage.page.why_not()
    choose(stage.page.network.input_size, (256, 192))
    assert stage.page.is_complete()  # nothing is known of this one
    stage.measure(Failure("Not measured", "The measuring ended with code 1."))
    assert stage.page.is_complete()


def test_leaving_the_page_ends_the_measuring(stage: Page) -> None:
    QTest.mouseClick(stage.page.estimate.button, LEFT)
    task = len(stage.lanes.submitted)
    stage.page.left()
    assert stage.lanes.cancelled == [task]
    assert stage.page.estimate.headline.text() == "Not measured yet"


def test_it_measures_by_itself_what_was_not_measured(
    qtbot: QtBot, stage: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer_estimate, "DELAY_MS", 10)
    stage.page.left()
    stage.page.entered()
    stage.lanes.submitted.pop()  # the list is there already
    qtbot.waitUntil(lambda: len(stage.lanes.submitted) == 2, timeout=10_000)
    assert stage.page.estimate.is_measuring()
    stage.give(PROBED)
    stage.end()
    stage.page.left()
    stage.enter()
    assert not stage.page.estimate._timer.isActive()  # it holds


def test_an_analysis_meanwhile_and_a_shared_device_are_told(stage: Page) -> None:
    stage.session.change_settings(device="cpu")
    QTest.mouseClick(stage.page.estimate.button, LEFT)
    stage.session.analysis_started.emit(4)
    stage.give(PROBED)
    stage.end()
    told = stage.page.estimate.warnings.text()
    assert "read a study meanwhile" in told and "uses the same device" in told


@pytest.fixture
def real(qapp: QApplication) -> Iterator[TrainingRun]:
    """Give real lanes, ended whatever happens.

    Windows of earlier tests are deleted first: the garbage of a lane's thread may hold them.
    """
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    made = TrainingRun(Session(Settings(), lambda _: None, StillLanes()))  # type: ignore[arg-type]
    yield made
    made.shutdown()


def test_a_real_small_probe_is_told(qtbot: QtBot, real: TrainingRun, tmp_path: Path) -> None:
    page = ModelPage(real)
    qtbot.addWidget(page)
    page.show()
    config = TrainingConfig(
        data=str(labelled_folder(tmp_path / "d")), backbone="resnet10", input_rows=64,
        input_cols=64, batch_size=4, pretrained=False, device="cpu", epochs=3,
        validation_fraction=0.25, test_fraction=0.25,
    )  # fmt: skip
    page.load(TrainingDraft(config, SCRATCH, LARGE))
    page.entered()
    qtbot.waitUntil(lambda: page.estimate.headline.text().startswith("About"), timeout=300_000)
    assert page.start_from.models.count() >= 2  # the models that came with the program
    probed = page.estimate.probed
    assert probed is not None and len(probed.step_seconds) == 10
    assert (probed.train_images, probed.images_read) == (8, 9)
    assert not math.isnan(probed.decode_seconds)
    assert "10 steps measured on CPU" in page.estimate.lines.text()
    assert real.session.notices == ()
    page.left()
