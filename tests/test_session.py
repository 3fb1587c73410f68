"""The session: what arrives, what is stale, what is kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lem_viewer.errors import Failure
from lem_viewer.gui.session import Session
from lem_viewer.settings import Settings
from lem_viewer.values.findings import Extremum, InferenceProgress, Prediction, TruthMask
from lem_viewer.values.geometry import Placement
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import Identity, Mammogram, StudyOutline, StudyRead, ViewHeader
from lem_viewer.values.models import ModelCard, ModelChoice, ModelReady, ModelsListed
from lem_viewer.work import journeys

CARD = ModelCard(
    name="m",
    version="1",
    sha256="0123456789abcdef",
    backbone="b",
    head="lem",
    stride=16,
    input_rows=64,
    input_cols=64,
)


def make_mammogram(key: str) -> Mammogram:
    header = ViewHeader(key, f"{key}.dcm", "R", "CC", 8, 6, Identity(key))
    return Mammogram(header, np.zeros((8, 6), np.uint16), Grayscale(12))


def make_prediction(key: str, probability: float = 0.75) -> Prediction:
    return Prediction(
        key=key,
        probability=probability,
        logit=1.0986,
        score_map=np.full((2, 2), 0.5, np.float32),
        placement=Placement(0, 0, 4, 3),
        extrema=(Extremum(1.5, 1.0, 0, 0, 0.5),),
        regions=(),
        map_threshold=0.0,
        model_id=CARD.model_id,
        device="CPU",
        seconds=0.1,
    )


def study_of(*keys: str) -> list[object]:
    views = [make_mammogram(key) for key in keys]
    outline = StudyOutline("s", "/s", tuple(view.header for view in views))
    return [outline, *views, StudyRead(len(views), 0, 0, 0.1)]


class FakeOpener:
    """Stands for the reading room: yields what it was given, holding at a gate when asked."""

    def __init__(self, *studies: list[object]) -> None:
        self.studies = list(studies)
        self.gate: threading.Event | None = None

    def open_study(self, sources):
        values = self.studies.pop(0)
        gate, self.gate = self.gate, None

        def journey(cancelled) -> Iterator[object]:
            for value in values:
                if gate is not None and isinstance(value, StudyRead):
                    gate.wait(10)
                yield value

        return journey


class FakeAnalyst:
    """Stands for the network: one prediction a view, holding at a gate before the second."""

    def __init__(self, gate: threading.Event | None = None) -> None:
        self.gate = gate
        self.calls: list[list[str]] = []

    def infer(self, mammograms, truths, model, device):
        self.calls.append([each.key for each in mammograms])

        def journey(cancelled) -> Iterator[object]:
            yield ModelReady(CARD, "CPU (test)")
            for done, mammogram in enumerate(mammograms):
                yield InferenceProgress(mammogram.key, done, len(mammograms), "CPU (test)")
                if done and self.gate is not None:
                    self.gate.wait(10)
                yield make_prediction(mammogram.key)

        return journey


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    made = Session(Settings(analyse_automatically=False))
    yield made
    made.shutdown()


def install(session: Session, opener: FakeOpener, analyst: FakeAnalyst | None = None) -> None:
    session._opener = opener  # type: ignore[assignment]
    session._analyst = analyst or FakeAnalyst()  # type: ignore[assignment]


def test_a_study_opens_outline_first_then_each_view(qtbot, session: Session) -> None:
    install(session, FakeOpener(study_of("a", "b")))
    order: list[str] = []
    session.study_outlined.connect(lambda outline: order.append("outline"))
    session.mammogram_arrived.connect(order.append)
    session.study_read.connect(lambda read: order.append("read"))
    session.open([Path("/s")])
    assert session.is_opening
    qtbot.waitUntil(lambda: "read" in order)
    assert order == ["outline", "a", "b", "read"]
    assert not session.is_opening
    assert session.settings.recent == (str(Path("/s")),)


def test_the_analysis_starts_by_itself_when_the_reader_wants_it(qtbot, session: Session) -> None:
    analyst = FakeAnalyst()
    install(session, FakeOpener(study_of("a", "b")), analyst)
    session.change_settings(analyse_automatically=True)
    with qtbot.waitSignal(session.analysis_ended) as ended:
        session.open([Path("/s")])
    assert ended.args == ["finished"]
    assert analyst.calls == [["a", "b"]]
    assert set(session.predictions) == {"a", "b"}
    assert session.study_probability == ("a", 0.75)
    assert session.device_text == "CPU (test)"


def test_an_answer_for_a_closed_study_is_never_shown(qtbot, session: Session) -> None:
    gate = threading.Event()
    install(session, FakeOpener(study_of("a", "b"), study_of("c")), FakeAnalyst(gate))
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/first")])
    session.analyse()
    qtbot.waitUntil(lambda: "a" in session.predictions)
    arrived: list[str] = []
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/second")])
    session.prediction_arrived.connect(arrived.append)
    gate.set()
    with qtbot.waitSignal(session.analysis_ended):
        session.analyse()
    assert arrived == ["c"]
    assert set(session.predictions) == {"c"}


def test_a_second_study_opened_at_once_replaces_the_first(qtbot, session: Session) -> None:
    opener = FakeOpener(study_of("a"), study_of("b"))
    opener.gate = gate = threading.Event()
    install(session, opener)
    session.open([Path("/first")])
    session.open([Path("/second")])
    gate.set()
    qtbot.waitUntil(lambda: not session.is_opening)
    assert set(session.mammograms) == {"b"}


def test_cancelling_keeps_what_had_come(qtbot, session: Session) -> None:
    gate = threading.Event()
    install(session, FakeOpener(study_of("a", "b")), FakeAnalyst(gate))
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/s")])
    session.analyse()
    qtbot.waitUntil(lambda: "a" in session.predictions)
    with qtbot.waitSignal(session.analysis_ended) as ended:
        session.cancel_analysis()
    gate.set()
    assert ended.args == ["cancelled"]
    assert not session.is_analysing
    assert set(session.predictions) == {"a"}


def test_a_failed_opening_ends_and_is_told(qtbot, session: Session) -> None:
    class Broken:
        def open_study(self, sources):
            def journey(cancelled):
                raise OSError(5, "Input/output error", "/s")
                yield

            return journey

    session._opener = Broken()  # type: ignore[assignment]
    with qtbot.waitSignal(session.study_read) as read:
        session.open([Path("/s")])
    assert read.args[0].views == 0
    assert session.notices[0].message == "Input/output error"
    assert not session.is_opening


def test_a_failure_is_a_notice_and_the_rest_goes_on(qtbot, session: Session) -> None:
    values = study_of("a")
    values.insert(0, Failure("File not opened", "truncated", "Ask for it again.", "x.dcm"))
    install(session, FakeOpener(values))
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/s")])
    assert [notice.where for notice in session.notices] == ["x.dcm"]
    assert set(session.mammograms) == {"a"}


def test_truth_that_comes_after_the_prediction_is_compared(qtbot, session: Session) -> None:
    install(session, FakeOpener(study_of("a")))
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/s")])
    with qtbot.waitSignal(session.analysis_ended):
        session.analyse()
    assert session.study_comparison is None
    mask = np.zeros((8, 6), dtype=bool)
    mask[0:4, 0:3] = True
    session._side_tasks[-1] = "truth"
    with qtbot.waitSignal(session.comparison_changed, timeout=20_000):
        session._receive(-1, TruthMask("a", mask))
    assert session.comparisons["a"].hit is True


def test_a_benign_truth_is_not_held_against_a_model_of_malignancy() -> None:
    mask = np.zeros((8, 6), dtype=bool)
    mask[0:4, 0:3] = True
    benign, malignant = (TruthMask("a", mask, label) for label in ("Benign mass", "malignant"))
    assert journeys.counted_truths([benign, malignant], CARD) == ((malignant,), 1)
    anything = replace(CARD, positive="abnormal")
    assert journeys.counted_truths([benign, malignant], anything) == ((benign, malignant), 0)


def test_phantoms_are_read_by_the_phantoms_model_unless_the_reader_chose(qtbot, session) -> None:
    real = ModelChoice("real", "real 1", True, "", True, replace(CARD, name="real"))
    made = ModelChoice(
        "made", "made 1", True, "", True, replace(CARD, name="made", synthetic_training=True)
    )
    session._side_tasks[-1] = "models"
    session._receive(-1, ModelsListed((made, real), "real"))
    views = [replace(make_mammogram("a").header, synthetic=True)]
    assert session.model_card.name == "real"
    session._receive(-1, StudyOutline("s", "/s", tuple(views)))
    assert session.model_card.name == "made"
    session.change_settings(model="real")
    assert session.model_card.name == "real"


def test_the_same_mask_dropped_twice_counts_once(qtbot, session: Session) -> None:
    install(session, FakeOpener(study_of("a")))
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/s")])
    mask = np.ones((8, 6), dtype=bool)
    for _ in range(2):
        session._side_tasks[-1] = "truth"
        session._receive(-1, TruthMask("a", mask.copy(), source="m.png"))
    assert len(session.truths["a"]) == 1


def test_selecting_an_extremum_focuses_its_place(qtbot, session: Session) -> None:
    install(session, FakeOpener(study_of("a")))
    with qtbot.waitSignal(session.study_read):
        session.open([Path("/s")])
    with qtbot.waitSignal(session.analysis_ended):
        session.analyse()
    with qtbot.waitSignal(session.focus_requested) as focus:
        session.select_extremum("a", 0)
    assert focus.args == ["a", 1.5, 1.0]
    assert session.selection == ("a", 0)
    session.select_extremum("a", 7)
    assert session.selection == ("a", 0)


def test_settings_are_kept_a_moment_after_a_change(qtbot) -> None:
    kept: list[Settings] = []
    session = Session(Settings(), kept.append)
    session.change_overlays(heat_opacity=0.1)
    session.change_overlays(heat_opacity=0.2)
    qtbot.waitUntil(lambda: bool(kept))
    assert [each.overlays.heat_opacity for each in kept] == [0.2]
    session.shutdown()


def test_settings_that_cannot_be_written_are_told_once(qtbot) -> None:
    def refuse(settings: Settings) -> None:
        raise PermissionError(13, "Permission denied", "settings.json")

    session = Session(Settings(), refuse)
    session.change_settings(linked=False)
    qtbot.waitUntil(lambda: len(session.notices) == 1)
    session.shutdown()
    assert len(session.notices) == 1
