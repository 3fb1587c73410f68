"""A session without lanes or files, and hand-made views, for the tests of the light box."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from lem_viewer.errors import Failure
from lem_viewer.gui.foreign_findings import ForeignFindings
from lem_viewer.gui.slices import Slices
from lem_viewer.settings import Settings
from lem_viewer.values.evidence import Evidence
from lem_viewer.values.findings import Extremum, Prediction, Region, TruthMask
from lem_viewer.values.geometry import Orientation, PixelSpacing, Placement
from lem_viewer.values.grayscale import Grayscale, Window
from lem_viewer.values.image import Identity, Mammogram, StudyOutline, StudyRead, ViewHeader


class StandInSession(QObject):
    """The signals, properties and methods of the Session that the light box uses."""

    study_outlined = Signal(object)
    study_closed = Signal()
    mammogram_arrived = Signal(str)
    header_changed = Signal(str)
    slice_shown = Signal(str)
    truth_arrived = Signal(str)
    study_read = Signal(object)
    views_added = Signal()
    exam_chosen = Signal()
    hanging_edited = Signal()
    analysis_started = Signal(int)
    analysis_progress = Signal(object)
    prediction_arrived = Signal(str)
    analysis_ended = Signal(str)
    comparison_changed = Signal(str)
    settings_changed = Signal(object)
    active_view_changed = Signal(str)
    focus_requested = Signal(str, float, float)
    selection_changed = Signal(str, int)
    evidence_arrived = Signal(str, int)
    second_opinion_arrived = Signal(object)
    models_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.withdrawn: set[str] = set()
        self.outline: StudyOutline | None = None
        self.mammograms: dict[str, Mammogram] = {}
        self.predictions: dict[str, Prediction] = {}
        self.truths: dict[str, tuple[TruthMask, ...]] = {}
        self.settings = Settings()
        self.active_view = self.chosen_exam = ""
        self.selection: tuple[str, int] | None = None
        self.differences: dict[str, NDArray[np.uint8]] = {}
        self.named: list[tuple[str, str, str]] = []
        self.slices = Slices(lambda *_wished: 0, lambda _task: None)
        self.followed: list[tuple[str, int]] = []
        self.found: dict[tuple[str, int], Evidence] = {}
        self.notices: list[Failure] = []
        self.foreign = ForeignFindings()

    def open_views(self, mammograms: list[Mammogram], *, decoded: bool = True) -> None:
        """Outline a study of these views and, unless told otherwise, let them arrive."""
        headers = tuple(each.header for each in mammograms)
        self.mammograms = {}
        self.outline = StudyOutline("study", "somewhere", headers)
        self.study_outlined.emit(self.outline)
        if decoded:
            for each in mammograms:
                self.arrive(each)
            self.study_read.emit(StudyRead(len(mammograms), 0, 0, 0.0))

    @property
    def analysed(self) -> frozenset[str]:
        return frozenset(self.mammograms)

    def arrive(self, mammogram: Mammogram) -> None:
        self.mammograms[mammogram.key] = mammogram
        self.mammogram_arrived.emit(mammogram.key)

    def predict(self, prediction: Prediction) -> None:
        self.predictions[prediction.key] = prediction
        self.prediction_arrived.emit(prediction.key)

    def give_truth(self, truth: TruthMask) -> None:
        self.truths[truth.key] = (*self.truths.get(truth.key, ()), truth)
        self.truth_arrived.emit(truth.key)

    def close_study(self) -> None:
        self.outline = None
        self.mammograms, self.predictions, self.truths = {}, {}, {}
        self.study_closed.emit()

    def difference(self, key: str) -> NDArray[np.uint8] | None:
        return self.differences.get(key)

    def is_withdrawn(self, model_id: str) -> bool:
        return model_id in self.withdrawn

    def follow_back(self, key: str, index: int) -> None:
        self.followed.append((key, index))

    def evidence(self, key: str, index: int) -> Evidence | None:
        return self.found.get((key, index))

    def find(self, evidence: Evidence) -> None:
        self.found[evidence.key, evidence.index] = evidence
        self.evidence_arrived.emit(evidence.key, evidence.index)

    def set_active_view(self, key: str) -> None:
        if key != self.active_view:
            self.active_view = key
            self.active_view_changed.emit(key)

    def select_extremum(self, key: str, index: int) -> None:
        self.selection = (key, index)
        extremum = self.predictions[key].extrema[index]
        self.set_active_view(key)
        self.selection_changed.emit(key, index)
        self.focus_requested.emit(key, extremum.row, extremum.col)

    def change_settings(self, **changes: Any) -> None:
        self.settings = replace(self.settings, **changes)
        self.settings_changed.emit(self.settings)

    def add_notice(self, failure: Failure) -> None:
        self.notices.append(failure)

    def change_overlays(self, **changes: Any) -> None:
        self.change_settings(overlays=replace(self.settings.overlays, **changes))

    def set_side_and_view(self, key: str, laterality: str, view: str) -> None:
        self.named.append((key, laterality, view))


SPACING = PixelSpacing(0.1, 0.1)
WHOLE_RANGE = Window(2048, 4096)


def make_header(
    laterality: str = "R",
    view: str = "CC",
    *,
    key: str = "",
    rows: int = 80,
    cols: int = 60,
    **more: Any,
) -> ViewHeader:
    key = key or f"{laterality}-{view}"
    identity = more.pop("identity", Identity(key))
    return ViewHeader(key, f"{key}.dcm", laterality, view, rows, cols, identity, **more)


def make_mammogram(
    header: ViewHeader,
    pixels: NDArray[np.uint16] | None = None,
    grayscale: Grayscale | None = None,
) -> Mammogram:
    """Return a view; without pixels a ramp that differs at every pixel row and column."""
    if pixels is None:
        rows, cols = np.mgrid[: header.rows, : header.cols]
        pixels = ((rows * 37 + cols * 101) % 4096).astype(np.uint16)
    return Mammogram(header, pixels, grayscale or Grayscale(12, vois=(WHOLE_RANGE,)))


def make_four(**more: Any) -> list[Mammogram]:
    """Return R CC, L CC, R MLO, L MLO with spacing, in hanging order."""
    more.setdefault("spacing", SPACING)
    places = [("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO")]
    return [make_mammogram(make_header(*place, **more)) for place in places]


def make_prediction(
    mammogram: Mammogram,
    peaks: list[tuple[float, float, float]],
    *,
    cells: tuple[int, int] = (8, 6),
    level: float = -3.0,
    orientation: Orientation | None = None,
) -> Prediction:
    """Return a prediction with extrema at stored (row, col, score) and an outline at the first."""
    rows, cols = mammogram.shape
    placement = Placement(0, 0, rows / cells[0], cols / cells[1])
    if orientation is not None:
        placement = Placement.of_turned(orientation, mammogram.shape).coarser(rows / cells[0])
    scores = np.full(cells, level, np.float32)
    extrema = []
    for row, col, score in peaks:
        cell = np.floor(placement.to_grid(np.array([[row, col]]))[0] + 0.5).astype(int)
        scores[cell[0], cell[1]] = score
        extrema.append(Extremum(row, col, int(cell[0]), int(cell[1]), score))
    regions = []
    for row, col, score in peaks[:1]:
        around = np.array([[-6, -6], [-6, 6], [6, 6], [6, -6]], float) + np.array([row, col])
        regions.append(Region(around, score, row, col, 144.0, 1.44))
    return Prediction(
        key=mammogram.key,
        probability=0.87,
        logit=1.9,
        score_map=scores,
        placement=placement,
        extrema=tuple(extrema),
        regions=tuple(regions),
        map_threshold=0.0,
        model_id="lem-test@0123abcd",
        device="CPU",
        seconds=0.1,
    )
