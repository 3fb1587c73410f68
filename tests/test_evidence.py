"""What one extremum came from: its gradient, its effective receptive field, where they show."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from gui_stage import Stage
from gui_stand_ins import (
    SPACING,
    StandInSession,
    make_header,
    make_mammogram,
    make_prediction,
)
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer.gui.evidence_map import EvidenceMap
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.overlays import Overlays
from lem_viewer.gui.viewport import Viewport
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.evidence import effective_field, find_evidence
from lem_viewer.network.predictor import Predictor
from lem_viewer.settings import OverlayOptions
from lem_viewer.values.evidence import Evidence
from lem_viewer.values.geometry import Orientation, Placement
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import ModelCard

ORIENTATIONS = [
    Orientation(t, r, c) for t in (False, True) for r in (False, True) for c in (False, True)
]


# ---------------------------------------------------------------------- the field


def test_the_field_leaves_a_twentieth_out_at_each_end() -> None:
    gradient = np.zeros((60, 80), np.float32)
    gradient[10:30, 40:60] = 2.0  # 20 rows and 20 columns: a twentieth is one of them
    assert effective_field(gradient) == pytest.approx((11.0, 29.0, 41.0, 59.0))


def test_the_field_of_no_gradient_is_the_whole_input() -> None:
    assert effective_field(np.zeros((6, 8), np.float32)) == (0.0, 6.0, 0.0, 8.0)


@pytest.fixture(scope="module")
def predictor() -> Predictor:
    torch.manual_seed(1)
    model = Classifier("resnet10", "lem", 16)
    torch.nn.init.normal_(model.head.score.weight, std=0.5)
    card = ModelCard("tiny", "1", "0" * 64, "resnet10", "lem", 16, 64, 64)
    return Predictor(model, card, torch.device("cpu"), "CPU")


def breast() -> Mammogram:
    rows, cols = np.indices((90, 70))
    inside = ((rows - 45) / 40) ** 2 + (cols / 56) ** 2 < 1
    pixels = np.where(inside, 800 + (rows * 37 + cols * 101) % 800, 0).astype(np.uint16)
    return make_mammogram(make_header("L", rows=90, cols=70, spacing=SPACING), pixels)


def test_an_extremum_is_followed_back_to_where_it_lies(predictor: Predictor) -> None:
    view = breast()
    extremum = predictor.predict(view).extrema[0]
    found = find_evidence(predictor, view, extremum, 0)
    assert found.saliency.max() == 255 and found.saliency.shape == (32, 32)
    assert (found.key, found.index, found.model_id) == (view.key, 0, predictor.card.model_id)
    low, high = found.field.min(axis=0), found.field.max(axis=0)
    assert (low >= -0.5).all() and (high <= np.array(view.shape) - 0.5).all()
    height, width = found.field_px
    assert found.field_mm == pytest.approx((height * 0.1, width * 0.1))
    # The gradient of a network with local filters is strongest near its cell.
    peak = np.array(np.unravel_index(found.saliency.argmax(), found.saliency.shape))
    place = found.placement.to_image(peak[None])[0]
    assert np.hypot(*(place - (extremum.row, extremum.col))) < 40


def test_without_spacing_the_field_is_in_pixels(predictor: Predictor) -> None:
    view = breast()
    view = replace(view, header=replace(view.header, spacing=None))
    found = find_evidence(predictor, view, predictor.predict(view).extrema[0], 0)
    assert found.field_mm is None
    assert EvidenceMap(found, "inferno").caption().endswith(" px")


# ---------------------------------------------------------------------- drawn


def evidence_for(view: Mammogram, index: int = 0) -> Evidence:
    """Return evidence at stored rows 40 to 79, columns 120 to 159; the field a little wider."""
    saliency = np.zeros((view.shape[0] // 4, view.shape[1] // 4), np.uint8)
    saliency[10:20, 30:40] = 255
    field = np.array([[20.0, 100.0], [20.0, 180.0], [100.0, 180.0], [100.0, 100.0]])
    placement = Placement(0, 0, 4, 4)
    return Evidence(view.key, index, "m@1", saliency, placement, field, (8.0, 8.0))


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_map_and_field_go_through_the_display_transform(qapp, orientation, zoom) -> None:
    header = make_header("R", rows=320, cols=240, orientation=orientation)
    view = make_mammogram(header)
    overlays = Overlays()
    overlays.set_options(OverlayOptions(show_extrema=False, show_outlines=False))
    assert overlays.set_evidence(evidence_for(view))
    rows, cols = orientation.shape_of((320, 240))
    viewport = replace(Viewport.of(header, round(cols * zoom), round(rows * zoom)), fit_scale=zoom)
    transform = viewport.transform()
    image = QImage(viewport.width, viewport.height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    overlays.paint(painter, transform, (viewport.width, viewport.height), 1.0)
    painter.end()

    def colour_at(row: float, col: float) -> int:
        x, y = transform.to_screen(np.array([[row, col]]))[0]
        return sum(image.pixelColor(int(x), int(y)).toTuple()[:3])

    assert colour_at(60, 140) > 300  # in the middle of the map
    assert colour_at(60, 110) == 0 and colour_at(200, 200) == 0
    edge = [colour_at(row, 100) for row in np.arange(30, 70, 0.5)]
    assert max(edge) > 300 and min(edge) < 100  # the field's dashed edge


def test_evidence_takes_the_place_of_the_heat_map_and_gives_it_back(qapp) -> None:
    view = make_mammogram(make_header("R", rows=320, cols=240))
    overlays = Overlays()
    overlays.set_options(OverlayOptions(show_extrema=False, show_outlines=False))
    overlays.set_prediction(make_prediction(view, [(219.5, 59.5, 6.0)]))
    transform = Viewport.of(view.header, 240, 320).transform()

    def drawn() -> int:
        image = QImage(240, 320, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        overlays.paint(painter, transform, (240, 320), 1.0)
        painter.end()
        return sum(image.pixelColor(59, 219).toTuple()[:3])

    heat = drawn()
    assert heat > 100
    evidence = evidence_for(view)
    assert overlays.set_evidence(evidence) and not overlays.set_evidence(evidence)
    assert drawn() == 0
    assert overlays.set_evidence(None)
    assert drawn() == heat


# ---------------------------------------------------------------------- asked for


@pytest.fixture
def stage(qtbot: QtBot) -> tuple[LightBox, StandInSession, Mammogram]:
    session = StandInSession()
    box = LightBox(session)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    box.resize(300, 360)
    box.show()
    view = make_mammogram(make_header("R", rows=320, cols=240, spacing=SPACING))
    session.open_views([view])
    session.predict(make_prediction(view, [(60.0, 140.0, 6.0), (250.0, 60.0, -4.0)]))
    QApplication.processEvents()
    return box, session, view


def move_to(box: LightBox, row: float, col: float) -> None:
    tile = box.board.ordered[0]
    x, y = tile.viewport.transform().to_screen(np.array([[row, col]]))[0]
    at = QPointF(x, y)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, at, tile.mapToGlobal(at), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(tile, event)


def shown_on(box: LightBox) -> Evidence | None:
    made = box.board.ordered[0].overlays._evidence
    return made.evidence if made else None


def test_a_mark_the_pointer_rests_on_is_followed_back_and_shown(stage, qtbot) -> None:
    box, session, view = stage
    move_to(box, 250.0, 60.0)
    assert session.followed == []  # on its way
    move_to(box, 60.0, 140.0)
    qtbot.waitUntil(lambda: session.followed == [(view.key, 0)], timeout=3000)
    evidence = evidence_for(view)
    session.find(evidence)
    assert shown_on(box) is evidence
    move_to(box, 150.0, 100.0)
    assert shown_on(box) is None


def test_evidence_that_comes_when_the_pointer_has_left_is_not_shown(stage, qtbot) -> None:
    box, session, view = stage
    move_to(box, 60.0, 140.0)
    qtbot.waitUntil(lambda: bool(session.followed), timeout=3000)
    move_to(box, 150.0, 100.0)
    session.find(evidence_for(view))
    assert shown_on(box) is None


def test_by_key_the_selected_extremums_evidence_stays_and_follows_the_selection(stage) -> None:
    box, session, view = stage
    box.toggle_evidence()
    assert session.followed == []  # nothing is selected
    session.select_extremum(view.key, 0)
    session.found[view.key, 0], session.found[view.key, 1] = (
        evidence_for(view), evidence_for(view, 1),
    )  # fmt: skip
    box.toggle_evidence()
    assert shown_on(box) is session.found[view.key, 0]
    move_to(box, 150.0, 100.0)
    assert shown_on(box) is session.found[view.key, 0]
    session.select_extremum(view.key, 1)
    assert shown_on(box) is session.found[view.key, 1]
    box.toggle_evidence()
    assert shown_on(box) is None


def test_the_session_follows_back_once_and_forgets_with_the_analysis(qtbot: QtBot) -> None:
    stage = Stage()
    stage.list_models()
    stage.open()
    stage.read_all()
    session, key = stage.session, stage.views[1].key
    before = len(stage.lanes.submitted)
    session.follow_back(key, 7)  # there is no such extremum
    assert len(stage.lanes.submitted) == before
    session.follow_back(key, 0)
    assert stage.lanes.submitted[before:] == ["inference"]
    evidence = evidence_for(stage.views[1])
    small = replace(evidence, key=key)
    with qtbot.waitSignal(session.evidence_arrived) as told:
        stage.give(small)
    stage.end()
    assert told.args == [key, 0] and session.evidence(key, 0) is small
    session.follow_back(key, 0)
    assert len(stage.lanes.submitted) == before + 1
    session.analyse()
    assert session.evidence(key, 0) is None


def test_a_pointer_that_goes_on_cancels_what_it_asked_for(qtbot: QtBot) -> None:
    stage = Stage()
    stage.list_models()
    stage.open()
    stage.read_all()
    key = stage.views[1].key
    stage.session.follow_back(key, 0)
    first = len(stage.lanes.submitted)
    stage.session.follow_back(key, 1)
    assert first in stage.lanes.cancelled
    assert len(stage.lanes.submitted) == first + 1
