"""A window on a real session whose lanes stand still: the test says what arrives."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from gui_stand_ins import make_four, make_prediction
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.session import Session
from lem_viewer.gui.theme import dress
from lem_viewer.settings import Settings
from lem_viewer.values.findings import InferenceProgress, Prediction, TruthMask, ViewComparison
from lem_viewer.values.image import Mammogram, StudyOutline, StudyRead
from lem_viewer.values.models import ModelCard, ModelChoice, ModelReady, ModelsListed
from lem_viewer.work.runner import Ended

CARD = ModelCard("lem-test", "1.2.0", "0123abcd" + "0" * 56, "b", "lem", 16, 64, 64,
                 synthetic_training=True)  # fmt: skip
QUIET = Settings(analyse_automatically=False)
RESTRICTION = "trained on synthetic data only"
MODELS = ModelsListed(
    (
        ModelChoice("lem-test", "lem-test 1.2.0", True, RESTRICTION, True, CARD),
        ModelChoice("other", "other 2.0", True, "", False, None),
        ModelChoice("broken", "broken", False, "its sha256 is wrong", False, None),
    ),
    "lem-test",
)


class StillLanes(QObject):
    """Takes journeys and never runs them."""

    arrived = Signal(int, object)
    ended = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.submitted: list[str] = []
        self.cancelled: list[int] = []

    def submit(self, lane: str, _journey: Callable[..., Any]) -> int:
        self.submitted.append(lane)
        return len(self.submitted)

    def cancel(self, task_id: int) -> None:
        self.cancelled.append(task_id)

    def shutdown(self) -> None:
        pass


class RecordingLightBox(QWidget):
    """The light box's signals and methods; remembers what was asked of it."""

    pointer_moved = Signal(str)
    window_changed = Signal(str)
    view_double_clicked = Signal(str)
    place_chosen = Signal(bool)

    def __init__(self, _session: Session) -> None:
        super().__init__()
        self.calls: list[tuple[Any, ...]] = []
        self.full = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def toggle_full(self, key: str | None = None) -> None:
        self.full = not self.full
        self.calls.append(("toggle_full", *([key] if key else [])))

    def is_full(self) -> bool:
        return self.full

    def voi_names(self, _key: str) -> list[str]:
        return ["Normal", "Harder"]

    def voi_index(self) -> int:
        return 0


def _recorded(name: str) -> Callable[..., None]:
    def method(self: RecordingLightBox, *values: Any) -> None:
        self.calls.append((name, *values))

    return method


for _name in (
    "reset_view", "fit", "one_to_one", "invert", "next_view", "previous_view", "zoom_in",
    "zoom_out", "pan", "nudge_window", "set_voi", "set_percentile_window", "turn_page",
    "step_slice", "toggle_cine", "true_size",
    "hide_overlays", "toggle_evidence", "next_double", "hang_here", "choose_place",
):  # fmt: skip
    setattr(RecordingLightBox, _name, _recorded(_name))


class Stage:
    """Drives a session as its lanes would."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.lanes = StillLanes()
        self.saved: list[Settings] = []
        self.session = Session(settings or Settings(), self.saved.append, self.lanes)  # type: ignore[arg-type]
        self.views: list[Mammogram] = make_four()

    def give(self, value: object, task_id: int = 0) -> None:
        """Let a value arrive for the task that was submitted last."""
        self.lanes.arrived.emit(task_id or len(self.lanes.submitted), value)

    def end(self, how: str = "finished") -> None:
        self.lanes.ended.emit(len(self.lanes.submitted), Ended(how))

    def list_models(self) -> None:
        self.session.start()
        self.give(MODELS)
        self.end()

    def outline(self, views: list[Mammogram] | None = None) -> None:
        """Begin to open a study: headers only."""
        self.views = views or self.views
        self.session.open([Path("/studies/case-1")])
        headers = tuple(each.header for each in self.views)
        self.give(StudyOutline("case-1", "/studies/case-1", headers))

    def open(self, views: list[Mammogram] | None = None) -> None:
        """Open a study; with the default settings the analysis starts by itself."""
        self.outline(views)
        task_id = len(self.lanes.submitted)
        for view in self.views:
            self.give(view)
        self.give(StudyRead(len(self.views), 0, 0, 0.1), task_id)
        self.lanes.ended.emit(task_id, Ended("finished"))

    def begin_reading(self, number: int) -> None:
        """Let the analysis reach a view."""
        self.give(ModelReady(CARD, "CPU (bf16)"))
        self.give(InferenceProgress(self.views[number].key, number, len(self.views), "CPU (bf16)"))

    def predict(self, number: int, probability: float, *scores: float, **more: Any) -> None:
        """Let the prediction of a view arrive, with extrema of these scores."""
        prediction = prediction_of(self.views[number], probability, *scores, **more)
        self.give(prediction)

    def read_all(self) -> None:
        """Let the whole analysis run: L CC is strongest; R MLO has no extremum."""
        for number, (probability, scores) in enumerate(
            ((0.25, (-1.5,)), (0.75, (math.log(3), 0.5)), (0.5, ()), (0.6, (2.0, -0.25)))
        ):
            self.begin_reading(number)
            self.predict(number, probability, *scores)
        self.end()

    def truth_for(self, number: int, **more: Any) -> TruthMask:
        mask = np.zeros(self.views[number].shape, dtype=bool)
        mask[10:20, 10:20] = True
        return TruthMask(self.views[number].key, mask, **more)

    def give_truth(self, number: int, **more: Any) -> None:
        """Let truth arrive while the study is open."""
        self.session.add_truth([Path("/studies/case-1/mask.png")])
        task_id = len(self.lanes.submitted)
        self.give(self.truth_for(number, **more))
        self.lanes.ended.emit(task_id, Ended("finished"))

    def compare(self, number: int, comparison: ViewComparison) -> None:
        """Let truth arrive for a view that was read, and then how they agree."""
        self.give_truth(number)
        self.give(comparison)
        self.end()


def prediction_of(
    view: Mammogram, probability: float, *scores: float, notes: tuple[str, ...] = ()
) -> Prediction:
    peaks = [(10.0 + 12 * i, 10.0 + 10 * i, score) for i, score in enumerate(scores)]
    made = make_prediction(view, peaks)
    return replace(
        made, probability=probability, model_id=CARD.model_id, notes=notes, device="CPU (bf16)"
    )


def make_window(
    qtbot: QtBot,
    settings: Settings | None = None,
    *,
    size: tuple[int, int] = (1280, 800),
    light_box: Callable[[Session], QWidget] = RecordingLightBox,
) -> tuple[Stage, MainWindow]:
    """Return a window that stands on screen and has the keyboard, and what drives it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    stage = Stage(settings)
    window = MainWindow(stage.session, light_box(stage.session))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return stage, window


def texts_of(widget: QWidget) -> str:
    """Return every text that labels of a widget show now."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def opened(qtbot: QtBot, **more: Any) -> tuple[Stage, MainWindow]:
    """Return a window with an open study that is not analysed yet."""
    stage, window = make_window(qtbot, QUIET, **more)
    stage.list_models()
    stage.open()
    return stage, window


def press(target: QWidget, keys: str) -> None:
    """Press a shortcut as the table writes it."""
    QTest.keySequence(target, QKeySequence(keys))


def finish(stage: Stage, window: MainWindow) -> None:
    """Let the analysis run to its end, with truth for L CC."""
    stage.session.analyse()
    stage.read_all()
    comparison = ViewComparison(stage.views[1].key, 0.61, 0.44, 0.3, True, 0.021, 9, 9, 9, 1, 1)
    stage.compare(1, comparison)
    window.light_box.window_changed.emit("C 2048  W 4096  LINEAR")
    window.light_box.pointer_moved.emit("L CC  row 412, col 233  2345  0.070 mm at detector")
