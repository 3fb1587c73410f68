"""Two models side by side on one view: named, linked, and without touching the findings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from gui_stage import CARD, QUIET, Stage, make_window, prediction_of, press
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.gui.main_window import MainWindow
from lem_viewer.gui.model_comparison import ModelComparison
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.values.evidence import SecondOpinion
from lem_viewer.values.models import ModelChoice, ModelsListed

OTHER = replace(CARD, name="other", version="2.0", sha256="feedbeef" + "0" * 56, head="gap")
ZOO = ModelsListed(
    (
        ModelChoice("lem-test", "lem-test 1.2.0", True, "", True, CARD),
        ModelChoice("broken", "broken", False, "its sha256 is wrong", False, None),
        ModelChoice("other", "other 2.0", True, "", False, OTHER),
    ),
    "lem-test",
)


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[Stage, MainWindow, ModelComparison]:
    stage, window = make_window(qtbot, QUIET)
    stage.session.start()
    stage.give(ZOO)
    stage.end()
    stage.open()
    stage.session.analyse()
    stage.read_all()
    stage.session.set_active_view(stage.views[1].key)
    press(window, "Ctrl+M")
    dialog = window.dialogs["models"]
    assert isinstance(dialog, ModelComparison)
    QApplication.processEvents()
    return stage, window, dialog


def give_other(stage: Stage, *, fails: bool = False) -> None:
    view = stage.views[1]
    prediction = replace(prediction_of(view, 0.125, -2.0, 1.0), model_id=OTHER.model_id)
    stage.give(SecondOpinion(view.key, "other", None if fails else prediction))
    stage.end()


def test_the_active_view_is_shown_twice_with_the_model_in_use_and_another(shown) -> None:
    stage, _, dialog = shown
    left, right = dialog.sides
    assert dialog.key == stage.views[1].key
    assert left.models.currentText() == "lem-test 1.2.0, head lem"
    assert right.models.currentText() == "other 2.0, head gap"
    assert [left.models.itemData(i) for i in range(left.models.count())] == ["lem-test", "other"]
    assert "p(malignant) 0.75" in left.said.text() and CARD.model_id in left.said.text()
    assert right.said.text() == "reading…" and dialog.is_waiting
    assert RESEARCH_NOTICE in dialog.banner.text()


def test_the_other_model_is_asked_once_and_the_findings_stay(shown) -> None:
    stage, _, dialog = shown
    before = dict(stage.session.predictions)
    assert stage.lanes.submitted[-1] == "inference"
    asked = len(stage.lanes.submitted)
    give_other(stage)
    right = dialog.sides[1]
    assert "p(malignant) 0.12" in right.said.text() and OTHER.model_id in right.said.text()
    assert right.tile is not None and right.tile.overlays.prediction is not None
    assert right.tile.overlays.prediction.model_id == OTHER.model_id
    assert stage.session.predictions == before and not dialog.is_waiting
    dialog.views.setCurrentIndex(0)
    dialog._show_view()  # another view: both models are wanted there
    dialog.views.setCurrentIndex(1)
    dialog._show_view()
    assert len(stage.lanes.submitted) == asked + 1


def test_a_model_that_cannot_read_says_so(shown) -> None:
    stage, _, dialog = shown
    give_other(stage, fails=True)
    assert dialog.sides[1].said.text() == "not read; the notices say why"
    assert not dialog.is_waiting


def lies_alike(one: ViewTile, other: ViewTile) -> bool:
    if one.device_size != other.device_size:
        return False
    places = np.array([[10.0, 10.0], [40.0, 30.0]])
    a, b = (tile.viewport.transform().to_screen(places) for tile in (one, other))
    return bool(np.allclose(a, b))


def test_both_pictures_zoom_move_and_are_windowed_together(shown) -> None:
    _, _, dialog = shown
    left, right = dialog.tiles
    assert lies_alike(left, right)
    home = left.viewport
    at = QPointF(left.width() / 2, left.height() / 3)
    wheel = QWheelEvent(
        at, left.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(left, wheel)
    assert left.viewport.zoom > 1.2 and lies_alike(left, right)
    QTest.keyClick(dialog, Qt.Key.Key_Right)
    assert lies_alike(left, right)
    QTest.keyClick(dialog, Qt.Key.Key_0)
    assert left.viewport == home and lies_alike(left, right)
    before = left.voi
    start, end = QPointF(50, 60), QPointF(90, 90)
    QTest.mousePress(right, Qt.MouseButton.LeftButton, pos=start.toPoint())
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, end, right.mapToGlobal(end), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(right, move)
    QTest.mouseRelease(right, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert left.voi == right.voi != before


def test_the_overlays_follow_the_light_boxs_keys(shown) -> None:
    stage, _, dialog = shown
    give_other(stage)
    QTest.keyClick(dialog, Qt.Key.Key_E)
    assert not stage.session.settings.overlays.show_extrema
    assert not any(tile.overlays.options.show_extrema for tile in dialog.tiles)


def test_the_pictures_fit_their_tiles_when_the_window_grows(shown) -> None:
    _, _, dialog = shown
    dialog.resize(1500, 900)
    QApplication.processEvents()
    left, right = dialog.tiles
    assert lies_alike(left, right)
    _, top, _, bottom = left.viewport.transform().extent()
    height = left.device_size[1]
    assert min(top, height - bottom) >= -1 and bottom - top > 0.6 * height


def test_closing_the_study_closes_the_comparison(shown) -> None:
    stage, _, dialog = shown
    stage.session.close_study()
    assert not dialog.isVisible()
