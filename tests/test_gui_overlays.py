"""Score map, extrema, outlines, truth and difference land where they belong, in their colours."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from gui_stand_ins import StandInSession, make_header, make_mammogram, make_prediction
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from lem_viewer.gui.colours import COLOUR_MAPS, MAXIMUM, MINIMUM, OVERLAP, TRUTH, colour_table
from lem_viewer.gui.heat import HeatMap, joined, pieces_of, refined, score_at
from lem_viewer.gui.indexed_image import make_colour_table, make_indexed_image
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.markers import radius_of
from lem_viewer.gui.outlines import contours_of
from lem_viewer.gui.overlays import Overlays
from lem_viewer.gui.viewport import Viewport
from lem_viewer.settings import OverlayOptions
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.geometry import Orientation, Placement

ORIENTATIONS = [Orientation(*flags) for flags in itertools.product((False, True), repeat=3)]
NOTHING = dict(
    show_heat=False, show_extrema=False, show_outlines=False, show_truth=False,
    show_difference=False,
)  # fmt: skip
SIZE = (240, 320)


def view(orientation=None, rows=320, cols=240, side="L"):
    header = make_header(side, rows=rows, cols=cols, orientation=orientation or Orientation())
    return make_mammogram(header, np.zeros((rows, cols), np.uint16))


def drawn(overlays, mammogram, *, size=None, zoom=1.0, dpr=1.0):
    """Return (height, width, 4) RGBA of the overlays on a black tile at 1:1 (or ``zoom``)."""
    rows, cols = mammogram.header.orientation.shape_of(mammogram.shape)
    size = size or (cols, rows)
    viewport = Viewport.of(mammogram.header, *size).resized(*size, zoom)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    overlays.paint(painter, viewport.transform(), size, dpr)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(size[1], size[0], 4)
    return pixels[..., [2, 1, 0]].astype(int), viewport.transform()


def near(pixel, colour, within=40):
    return np.abs(np.asarray(pixel) - QColor(colour).toTuple()[:3]).max() <= within


def only(**shown):
    return OverlayOptions(**{**NOTHING, **shown})


# ---------------------------------------------------------------------- extrema


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_marker_lands_on_its_pixel_in_all_orientations(qtbot, orientation):
    mammogram = view(orientation)
    session = StandInSession()
    box = LightBox(session)
    qtbot.addWidget(box)
    box.resize(400, 424)
    box.show()
    session.change_overlays(**{**NOTHING, "show_extrema": True})
    session.open_views([mammogram])
    session.predict(make_prediction(mammogram, [(80.0, 50.0, 6.0)]))
    box.one_to_one()
    tile = box.board.ordered[0]
    shown = tile.grab().toImage()
    # Turned by hand: stored (80, 50) of 320 x 240.
    row, col = (50, 80) if orientation.transposed else (80, 50)
    rows, cols = (240, 320) if orientation.transposed else (320, 240)
    row = rows - 1 - row if orientation.flipped_rows else row
    col = cols - 1 - col if orientation.flipped_cols else col
    place = tile.viewport.transform().to_screen(np.array([[80.0, 50.0]]))[0]
    left, top = tile.viewport.transform().extent()[:2]
    assert np.allclose(place, (left + col + 0.5, top + row + 0.5))
    pixel = shown.pixelColor(int(place[0]), int(place[1]))
    assert near(pixel.toTuple()[:3], MAXIMUM)  # the middle of the cross


def test_maxima_and_minima_differ_in_shape_and_colour(qapp):
    overlays = Overlays()
    overlays.set_options(only(show_extrema=True))
    mammogram = view()
    overlays.set_prediction(make_prediction(mammogram, [(60, 60, 5.0), (220, 160, -5.0)]))
    shown, _ = drawn(overlays, mammogram)
    assert near(shown[60, 60], MAXIMUM)  # a cross in the middle of a ring
    assert (shown[220, 160] == 0).all()  # a hollow diamond
    around = shown[205:236, 145:176].reshape(-1, 3)
    assert any(near(pixel, MINIMUM) for pixel in around)
    assert not any(near(pixel, MAXIMUM) for pixel in around)


def test_only_the_strongest_are_marked_and_the_selected_one(qapp):
    overlays = Overlays()
    overlays.set_options(replace(only(show_extrema=True), extrema_shown=1))
    mammogram = view()
    overlays.set_prediction(make_prediction(mammogram, [(60, 60, 5.0), (220, 160, 2.0)]))
    shown, transform = drawn(overlays, mammogram)
    assert near(shown[60, 60], MAXIMUM)
    assert (shown[200:240, 140:180] == 0).all()
    assert overlays.hit(160.5, 220.5, transform, 1.0) is None
    overlays.select(1)
    shown, transform = drawn(overlays, mammogram)
    assert near(shown[220, 160], MAXIMUM)
    assert overlays.hit(160.5, 220.5, transform, 1.0) == 1


def test_markers_grow_with_the_score_and_saturate():
    assert radius_of(0.1) < radius_of(1.0) < radius_of(3.0) < radius_of(9.0) <= 11.0
    assert radius_of(-3.0) == radius_of(3.0)


def test_the_nearest_marker_is_hit_and_none_far_away(qapp):
    overlays = Overlays()
    mammogram = view()
    overlays.set_prediction(
        make_prediction(mammogram, [(60, 60, 5.0), (72, 60, 1.0), (250, 200, -4.0)])
    )
    _, transform = drawn(overlays, mammogram)
    assert overlays.hit(60.5, 70.0, transform, 1.0) == 1
    assert overlays.hit(60.5, 62.0, transform, 1.0) == 0
    assert overlays.hit(200.5, 250.5, transform, 1.0) == 2
    assert overlays.hit(150.0, 150.0, transform, 1.0) is None
    overlays.set_options(only(show_heat=True))
    assert overlays.hit(60.5, 62.0, transform, 1.0) is None  # what is not shown is not hit


# ---------------------------------------------------------------------- score map


def test_the_score_map_lies_over_its_cells_and_leaves_the_rest_transparent(qapp):
    overlays = Overlays()
    overlays.set_options(only(show_heat=True, heat_opacity=1.0, heat_threshold=0.5))
    mammogram = view()
    # 8 x 6 cells of 40 x 40 pixels; cell (2, 3) covers rows 80 to 119, columns 120 to 159.
    overlays.set_prediction(make_prediction(mammogram, [(99.5, 139.5, 6.0)]))
    shown, _ = drawn(overlays, mammogram)
    p = 1 / (1 + np.exp(-6.0))
    assert np.abs(shown[99, 139] - colour_table("inferno")[round(p * 255)]).max() <= 8
    assert (shown[99, 20] == 0).all() and (shown[300, 139] == 0).all()
    painted = (shown > 0).any(axis=2)
    rows, cols = np.flatnonzero(painted.any(axis=1)), np.flatnonzero(painted.any(axis=0))
    assert abs((rows[0] + rows[-1]) / 2 - 99.5) <= 2 and abs((cols[0] + cols[-1]) / 2 - 139.5) <= 2


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_the_score_map_is_turned_with_the_view(qapp, orientation):
    mammogram = view(orientation)
    prediction = make_prediction(mammogram, [(59.5, 179.5, 6.0)])
    overlays = Overlays()
    overlays.set_options(only(show_heat=True, heat_opacity=1.0))
    overlays.set_prediction(prediction)
    shown, transform = drawn(overlays, mammogram)
    x, y = transform.to_screen(np.array([[59.5, 179.5]]))[0].astype(int)
    assert shown[y, x].sum() > 300
    assert shown.sum() and (shown[shown.shape[0] - 1 - y, shown.shape[1] - 1 - x] == 0).all()


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_map_of_a_turned_network_input_lands_on_the_same_pixel(qapp, orientation):
    mammogram = view(rows=320, cols=320)
    prediction = make_prediction(
        mammogram, [(60.0, 260.0, 6.0)], cells=(8, 8), orientation=orientation
    )
    overlays = Overlays()
    overlays.set_options(only(show_heat=True, heat_opacity=1.0))
    overlays.set_prediction(prediction)
    shown, _ = drawn(overlays, mammogram)
    assert shown[60, 260].sum() > 300 and shown[60, 60].sum() == 0


def test_the_map_is_transparent_outside_the_breast_and_does_not_bleed_into_it(qapp):
    scores = np.full((6, 6), 4.0, np.float32)
    scores[:, 3:] = np.nan
    fine, cells = refined(scores)
    half = 3 * cells
    assert (fine[:, half:] == 0).all()
    p = 1 / (1 + np.exp(-4.0))
    assert np.abs(fine[:, :half].astype(float) / 65534 - p).max() < 1e-3


def test_a_higher_threshold_paints_less_and_none_at_all_is_fine(qapp):
    mammogram = view()
    prediction = make_prediction(mammogram, [(99.5, 139.5, 2.0)], level=-1.0)
    areas = []
    for threshold in (0.0, 0.5, 0.8, 0.95):
        overlays = Overlays()
        overlays.set_options(only(show_heat=True, heat_opacity=1.0, heat_threshold=threshold))
        overlays.set_prediction(prediction)
        shown, _ = drawn(overlays, mammogram)
        areas.append(int((shown > 0).any(axis=2).sum()))
    assert areas[0] == 320 * 240 and areas[0] > areas[1] > areas[2] > areas[3] == 0


def test_a_map_without_a_number_draws_nothing(qapp):
    heat = HeatMap(np.full((4, 4), np.nan, np.float32), Placement(0, 0, 10, 10), OverlayOptions())
    transform = Viewport.of(make_header("L"), 60, 80).transform()
    assert heat.pictures(transform, (0, 0, 60, 80)) == []


def test_near_parts_of_a_map_share_a_picture_and_all_are_covered():
    shown = np.zeros((200, 200), np.uint8)
    for row, col in ((10, 10), (14, 20), (12, 34), (150, 20), (20, 150), (150, 150), (100, 100)):
        shown[row : row + 5, col : col + 5] = 1
    pieces = pieces_of(shown)
    assert len(pieces) == 6
    covered = np.zeros_like(shown)
    for box, corner in pieces:
        covered[box] = 1
        assert corner == (box[0].start, box[1].start)
    assert (covered >= shown).all() and covered.sum() < 0.1 * covered.size
    assert joined([(0, 0, 2, 2), (90, 90, 92, 92), (2, 0, 4, 2)], 2) == [
        (90, 90, 92, 92),
        (0, 0, 4, 2),
    ]
    assert pieces_of(np.zeros((5, 5), np.uint8)) == []


def test_the_score_under_a_pixel_is_its_cells(qapp):
    mammogram = view()
    prediction = make_prediction(mammogram, [(99.5, 139.5, 2.5)])
    assert score_at(prediction, 80, 120) == 2.5 and score_at(prediction, 119, 159) == 2.5
    assert score_at(prediction, 79, 120) == -3.0
    assert score_at(prediction, -1, 5) is None and score_at(prediction, 320, 5) is None


# ---------------------------------------------------------------------- outlines and truth


def test_the_truths_outline_runs_along_its_mask_and_is_dashed(qapp):
    mammogram = view()
    mask = np.zeros((320, 240), bool)
    mask[100:181, 60:141] = True
    overlays = Overlays()
    overlays.set_options(only(show_truth=True))
    overlays.set_truths([TruthMask(mammogram.key, mask)])
    shown, _ = drawn(overlays, mammogram)
    top = shown[100, 60:141]
    on = np.array([near(pixel, TRUTH, 90) for pixel in top])
    assert 0.3 < on.mean() < 0.9 and np.count_nonzero(np.diff(on.astype(int))) >= 8
    assert (shown[140, 100] == 0).all() and (shown[50, 100] == 0).all()


def test_an_outline_has_its_holes():
    mask = np.zeros((60, 60), bool)
    mask[10:50, 10:50] = True
    mask[20:30, 20:30] = False
    assert len(contours_of(mask)) == 2
    assert contours_of(np.zeros((5, 5), bool)) == []


def test_the_selected_outline_is_thicker(qapp):
    mammogram = view()
    overlays = Overlays()
    overlays.set_options(only(show_outlines=True))
    overlays.set_prediction(make_prediction(mammogram, [(100, 100, 5.0)]))
    thin = int((drawn(overlays, mammogram)[0].max(axis=2) > 120).sum())
    overlays.select(0)
    thick = int((drawn(overlays, mammogram)[0].max(axis=2) > 120).sum())
    assert thick > 1.5 * thin > 0


def test_the_difference_has_its_three_colours_in_place(qapp):
    mammogram = view()
    labels = np.zeros((320, 240), np.uint8)
    labels[50:100, 50:100], labels[50:100, 100:150], labels[50:100, 150:200] = 1, 2, 3
    overlays = Overlays()
    overlays.set_options(only(show_difference=True))
    overlays.set_difference(labels)
    shown, _ = drawn(overlays, mammogram)
    share = 120 / 255
    assert near(shown[75, 75] / share, OVERLAP, 6)
    assert len({tuple(shown[75, col]) for col in (75, 125, 175)}) == 3
    assert (shown[75, 49] == 0).all() and (shown[75, 200] == 0).all()
    assert (shown[49, 75] == 0).all() and (shown[100, 75] == 0).all()
    overlays.set_difference(None)
    assert drawn(overlays, mammogram)[0].sum() == 0


def test_panned_pictures_are_those_drawn_anew(qapp):
    mammogram = view(rows=700, cols=600)
    peaks = [(300, 200, 6.0), (500, 400, -3.0)]
    prediction = make_prediction(mammogram, peaks, level=1.0)  # the map covers everything
    everywhere = OverlayOptions(heat_threshold=0.0)
    panned = Overlays()
    panned.set_options(everywhere)
    panned.set_prediction(prediction)
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    viewport = Viewport.of(mammogram.header, 200, 200).resized(200, 200, 1.0)
    for step in range(25):
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        moved = viewport.panned(-9.0 * step, -7.0 * step)
        panned.paint(painter, moved.transform(), (200, 200), 1.0)
        painter.end()
    anew = Overlays()
    anew.set_options(everywhere)
    anew.set_prediction(prediction)
    other = QImage(200, 200, QImage.Format.Format_RGB32)
    other.fill(Qt.GlobalColor.black)
    painter = QPainter(other)
    anew.paint(painter, moved.transform(), (200, 200), 1.0)
    painter.end()
    one, two = (np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (image, other))
    assert np.abs(one - two).max() <= 4  # the map may lie half a pixel further


# ---------------------------------------------------------------------- colours


@pytest.mark.parametrize("name", COLOUR_MAPS)
def test_colour_maps_are_perceptually_even(name):
    table = colour_table(name).astype(float) / 255
    linear = np.where(table > 0.04045, ((table + 0.055) / 1.055) ** 2.4, table / 12.92)
    luminance = linear @ (0.2126, 0.7152, 0.0722)
    lightness = np.where(
        luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance
    )  # CIE L*
    steps = np.diff(lightness[::5])
    assert (steps > 0).all() and steps.max() < 3 * steps.mean()


def test_colour_maps_are_those_of_pyqtgraph():
    colormap = pytest.importorskip("pyqtgraph").colormap
    for name in COLOUR_MAPS:
        table = colormap.get(name).getLookupTable(nPts=256)[:, :3].astype(int)
        assert np.abs(table - colour_table(name)).max() <= 3


def test_an_indexed_image_has_its_colours_and_refuses_what_is_no_label(qapp):
    labels = np.array([[0, 1], [2, 7]], np.uint8)
    table = make_colour_table([QColor(0, 0, 0, 0), QColor("#ff0000"), QColor(0, 0, 255, 128)])
    image = make_indexed_image(labels, table)
    assert image.pixelColor(1, 0) == QColor("#ff0000")
    assert image.pixelColor(0, 1).alpha() == 128 and image.pixelColor(1, 1).alpha() == 0
    with pytest.raises(ValueError, match="uint8"):
        make_indexed_image(labels.astype(np.int32), table)


# ---------------------------------------------------------------------- under the pointer


def test_the_score_is_told_beside_the_marker_under_the_pointer_and_a_click_selects_it(qtbot):
    mammogram = view()
    session = StandInSession()
    box = LightBox(session)
    qtbot.addWidget(box)
    box.resize(400, 424)
    box.show()
    session.open_views([mammogram])
    session.predict(make_prediction(mammogram, [(160, 120, 4.0), (40, 40, -2.0)]))
    tile = box.board.ordered[0]
    place = tile.viewport.transform().to_screen(np.array([[40.0, 40.0]]))[0]
    point = QPoint(int(place[0]), int(place[1]))
    before = tile.grab().toImage()
    QTest.mouseMove(tile, point)
    qtbot.waitUntil(lambda: tile.grab().toImage() != before)
    assert tile.cursor().shape() == Qt.CursorShape.PointingHandCursor
    viewport = tile.viewport
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=point)
    assert session.selection == (mammogram.key, 1)
    assert tile.overlays.selected == 1
    assert tile.viewport == viewport  # the reader looks at it already: nothing jumps
