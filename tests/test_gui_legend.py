"""What the colours say: legend with numbers, threshold both ways, safe for the colour-blind."""

from __future__ import annotations

import math

import numpy as np
import pytest
from gui_stage import opened, press
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lem_viewer.gui.colours import (
    COLOUR_MAPS,
    EXTRA,
    MAXIMUM,
    MINIMUM,
    MISSED,
    OVERLAP,
    TRUTH,
    colour_table,
)
from lem_viewer.gui.legend import GradientBar
from lem_viewer.gui.score_scale import (
    LARGEST_SCORE,
    probability_of,
    probability_text,
    score_of,
    score_text,
)
from lem_viewer.gui.strip import Strip
from lem_viewer.settings import OverlayOptions

# How colours look to readers without one kind of cone, on linear RGB.
# Source: Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1.0.
EYES = {
    "all cones": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
         [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
         [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
         [0.004733, 0.691367, 0.303900]]
    ),
}  # fmt: skip
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                   [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip


def lab(rgb: NDArray, eye: str) -> NDArray[np.float64]:
    """Return CIE L*a*b* (D65) of sRGB 0 to 255, (n, 3), as an eye sees it."""
    parts = np.asarray(rgb, dtype=np.float64) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ EYES[eye].T, 0, 1)
    xyz = seen @ TO_XYZ.T / (0.95047, 1.0, 1.08883)
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack(
        [116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1
    )


def test_the_measure_of_colours_is_right() -> None:
    white, red = lab(np.array([[255, 255, 255], [255, 0, 0]]), "all cones")
    assert white == pytest.approx([100, 0, 0], abs=0.05)
    assert red == pytest.approx([53.24, 80.09, 67.20], abs=0.1)  # the well-known values


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", COLOUR_MAPS)
def test_a_higher_score_is_brighter_to_every_eye(name: str, eye: str) -> None:
    lightness = lab(colour_table(name), eye)[:, 0]
    steps = np.diff(lightness[::8])  # a step of 0.03 in probability
    assert (steps > 0).all()
    assert lightness[-1] - lightness[0] > 60


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize(
    "colours", [(OVERLAP, MISSED, EXTRA), (MAXIMUM, MINIMUM), (MAXIMUM, TRUTH)],
    ids=["difference", "extrema", "outline and truth"],
)  # fmt: skip
def test_marks_that_stand_together_differ_to_every_eye(
    colours: tuple[QColor, ...], eye: str
) -> None:
    seen = lab(np.array([colour.toTuple()[:3] for colour in colours]), eye)
    for one in range(len(seen)):
        for other in range(one):
            assert np.linalg.norm(seen[one] - seen[other]) > 20, (one, other)


# ---------------------------------------------------------------------- scores and probabilities


def test_scores_and_probabilities_are_each_others_inverse() -> None:
    assert score_of(0.5) == 0 and probability_of(0.0) == 0.5
    assert score_of(0.75) == pytest.approx(math.log(3))
    assert probability_of(math.log(3)) == pytest.approx(0.75)
    assert score_of(0.0) == -LARGEST_SCORE and score_of(1.0) == LARGEST_SCORE
    assert probability_of(-1e6) == pytest.approx(0) and probability_of(1e6) == 1


def test_numbers_are_written_with_their_sign_and_never_as_a_false_nought_or_one() -> None:
    assert score_text(-1.25, 2) == "−1.25" and score_text(0.849) == "+0.8"
    assert probability_text(0.7) == "0.70" and probability_text(0.9991) == "0.999"
    assert probability_text(0.004) == "0.004" and probability_text(0) == "0.00"


def test_the_legend_says_the_threshold_both_ways(qtbot: QtBot) -> None:
    bar = GradientBar()
    qtbot.addWidget(bar)
    bar.show_map("viridis", 0.75)
    assert bar.said() == "painted from p 0.75, score +1.10"  # ln 3
    assert bar.accessibleDescription() == bar.said()
    bar.resize(240, bar.sizeHint().height())
    image = bar.grab().toImage()
    table = colour_table("viridis")
    seen = image.pixelColor(238, 5).toTuple()[:3]
    assert np.abs(np.array(seen) - table[254]).max() <= 6
    assert image.pixelColor(120, 5).lightness() < 60  # below the threshold: not painted


def test_the_threshold_is_set_by_score_too_and_stays_the_same_threshold(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    panel = window.overlay_panel
    window.docks["overlays"].raise_()
    stage.session.change_overlays(heat_threshold=0.75)
    assert (panel.threshold.value(), panel._threshold_text.text()) == (75, "0.75")
    panel.threshold_by.setFocus()
    press(panel.threshold_by, "Down")
    overlays = stage.session.settings.overlays
    assert overlays.threshold_by == "score" and overlays.heat_threshold == 0.75
    assert panel._threshold_text.text() == "+1.1"
    panel.threshold.setFocus()
    QTest.keyClick(panel.threshold, Qt.Key.Key_Right)
    # The slider stood at 11 tenths (ln 3 = 1.0986): one step on is 1.2.
    wanted = 1 / (1 + math.exp(-1.2))
    assert stage.session.settings.overlays.heat_threshold == pytest.approx(wanted)
    assert panel.gradient.said() == "painted from p 0.77, score +1.20"
    press(panel.threshold_by, "Up")
    assert panel.threshold.value() == 77


def test_an_unknown_way_in_the_settings_file_is_by_probability(qtbot: QtBot) -> None:
    stage, window = opened(qtbot)
    stage.session.change_overlays(threshold_by="colour")
    assert window.overlay_panel.threshold_by.currentData() == "probability"


# ---------------------------------------------------------------------- under the views


def test_the_line_under_the_views_carries_the_heat_maps_legend_while_there_is_room(
    qtbot: QtBot,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    strip = Strip(parent)
    strip.resize(1400, strip.height())
    options = OverlayOptions(heat_threshold=0.75, show_difference=True)
    strip.show_marks(options, predicted=True, truth=True)
    parent.resize(1400, 40)
    parent.show()
    key = strip._key
    assert "p 0.75–1, score ≥ +1.1" in key.toolTip()
    key.resize(key.sizeHint())
    everything = ["maximum", "minimum", "outline", "truth", "overlap", "missed", "extra", "heat"]
    assert key.shown == everything
    key.resize(key.sizeHint().width() - 1, key.height())
    assert key.shown == everything[:-1]  # whole samples go, none is cut
    key.resize(10, key.height())
    assert key.shown == []
    strip.show_marks(OverlayOptions(show_heat=False), predicted=True, truth=False)
    assert key.shown[-1:] != ["heat"] and "score" not in key.toolTip()
