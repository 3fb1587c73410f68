"""Loupe, aids, quadrants, linked cursor, window by numbers: used as a reader does."""

from __future__ import annotations

import itertools
from dataclasses import replace

import cv2
import numpy as np
import pytest
from gui_stand_ins import SPACING, StandInSession, make_four, make_header, make_mammogram
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lem_viewer.gui.aids import EQUALISED, SHARPENED, equalise
from lem_viewer.gui.breast_extent import breast_extent
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.link_cursor import arc, make_guides, same_place
from lem_viewer.gui.loupe import SIZES_PX
from lem_viewer.gui.tools import Tool
from lem_viewer.gui.windowing import voi_at
from lem_viewer.values.geometry import Orientation, PixelSpacing
from lem_viewer.values.grayscale import Grayscale, Window
from lem_viewer.values.image import Identity
from lem_viewer.values.measures import Measure, MeasureKind

LEFT = Qt.MouseButton.LeftButton
TURNS = [Orientation(*turn) for turn in itertools.product((False, True), repeat=3)]


@pytest.fixture
def session(qapp):
    return StandInSession()


@pytest.fixture
def box(qtbot, session):
    made = LightBox(session)
    qtbot.addWidget(made)
    made.resize(801, 624)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


@pytest.fixture
def four(session, box):
    session.open_views(make_four(rows=400, cols=300))
    QApplication.processEvents()
    return box


def tile_of(box, key="R-CC"):
    return box.board.tiles[key]


def point(tile, place):
    QTest.mouseMove(tile, place)
    QApplication.processEvents()


def turn_wheel(tile, at, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(at), QPointF(tile.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(tile, event)


def breast(header, *, brightness=1000, **more):
    """Return a half disc of tissue at the left edge of the stored image, air around it."""
    rows, cols = header.rows, header.cols
    r, c = np.ogrid[:rows, :cols]
    disc = ((r - rows / 2) / (0.4 * rows)) ** 2 + (c / (0.6 * cols)) ** 2 < 1
    pixels = np.where(disc, brightness + (r % 7) * 40 + (c % 5) * 30, 10).astype(np.uint16)
    return make_mammogram(header, pixels, Grayscale(12, vois=(Window(1000, 2000),), **more))


# ---------------------------------------------------------------------- loupe


@pytest.mark.parametrize("turn", TURNS, ids=str)
def test_the_loupe_shows_the_stored_pixels_under_every_turn_inversion_and_window(
    session, box, turn
):
    header = make_header("L", "MLO", rows=300, cols=240, orientation=turn, spacing=SPACING)
    rows, cols = np.mgrid[:300, :240]
    pixels = ((rows * 37 + cols * 101) % 4096).astype(np.uint16)
    session.open_views([make_mammogram(header, pixels)])
    tile = tile_of(box, "L-MLO")
    tile.set_window(Window(1500, 2500), invert_again=True)
    box.bench.toolbox.use(Tool.LOUPE)
    loupe = box.bench.loupe
    loupe.magnify(-1)
    assert loupe.magnification == 1
    x, y = tile.place_of(150, 120)
    point(tile, QPoint(round(x), round(y)))
    assert loupe.isVisible()
    seen = loupe.grab().toImage()
    table = Grayscale(12).display_table(Window(1500, 2500), invert_again=True)
    transform = loupe.transform()
    middle = loupe.width() // 2
    for dx, dy in ((0, 0), (30, -50), (-60, 20), (55, 60)):
        place = np.array([[middle + dx + 0.5, middle + dy + 0.5]])
        row, col = np.round(transform.to_stored(place)[0]).astype(int)
        assert np.allclose(transform.to_stored(place)[0], (row, col))  # pixel on pixel
        assert seen.pixelColor(middle + dx, middle + dy).red() == table[pixels[row, col]]
    under = tile.stored_place(QPointF(round(x), round(y)))
    row, col = transform.to_stored(np.array([[middle + 0.5, middle + 0.5]]))[0]
    assert abs(row - under[0]) <= 1 and abs(col - under[1]) <= 1


def test_the_wheel_changes_the_loupes_step_and_with_shift_its_size(four):
    tile, loupe = tile_of(four), four.bench.loupe
    four.bench.toolbox.use(Tool.LOUPE)
    place = QPoint(300, 150)
    point(tile, place)
    before = tile.viewport
    turn_wheel(tile, place, 1)
    assert loupe.magnification == 3
    turn_wheel(tile, place, -1)
    turn_wheel(tile, place, -1)
    turn_wheel(tile, place, -1)
    assert loupe.magnification == 1
    middle = loupe.geometry().center()
    turn_wheel(tile, place, 1, Qt.KeyboardModifier.ShiftModifier)
    assert loupe.width() == SIZES_PX[3]
    assert (loupe.geometry().center() - middle).manhattanLength() <= 2
    assert tile.viewport == before  # the view itself was not zoomed


def test_the_loupe_follows_the_pointer_from_tile_to_tile_and_goes_with_the_tool(four):
    loupe = four.bench.loupe
    four.bench.toolbox.use(Tool.LOUPE)
    for key in ("R-CC", "L-MLO"):
        tile = tile_of(four, key)
        point(tile, QPoint(100, 120))
        wanted = tile.mapTo(four.board, QPoint(100, 120))
        assert (loupe.geometry().center() - wanted).manhattanLength() <= 2
    assert QApplication.widgetAt(four.board.mapToGlobal(loupe.geometry().center())) is tile
    four.bench.toolbox.put_away()
    assert not loupe.isVisible()


def test_the_loupe_shows_another_window_and_zoom_while_the_pointer_rests(qtbot, four):
    tile, loupe = tile_of(four), four.bench.loupe
    four.bench.toolbox.use(Tool.LOUPE)
    point(tile, QPoint(300, 150))
    qtbot.waitUntil(lambda: loupe._painted != ())
    for change in (four.invert, four.zoom_in, lambda: four.bench.toolbox.toggle_aid("sharpened")):
        change()
        qtbot.waitUntil(lambda: loupe._painted == loupe._look())
    assert loupe._painted[-1] is True and loupe._painted[1].sharpened


# ---------------------------------------------------------------------- aids


def grey_of(tile):
    image = tile.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    levels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return levels[:, : image.width()].copy()


def chips_of(tile):
    from lem_viewer.gui.tile_text import Shown, make_tile_text

    shown = Shown(tile.viewport, 1.0, tile.voi, False, "", "", tile.picture.aids.words)
    return [chip.text for chip in make_tile_text(tile.header, tile._settings, None, shown).chips]


def test_sharpening_raises_an_edge_on_the_screen_and_leaves_the_pixels(session, box):
    header = make_header("L", "CC", rows=300, cols=200, spacing=SPACING)
    pixels = np.full((300, 200), 1500, np.uint16)
    pixels[:, 100:] = 2500
    view = make_mammogram(header, pixels, Grayscale(12, vois=(Window(2000, 4000),)))
    session.open_views([view])
    tile = tile_of(box, "L-CC")
    box.one_to_one()
    left, top = (round(value) for value in tile.viewport.transform().extent()[:2])
    line = grey_of(tile)[top + 150]
    flat = {int(value) for value in line[left + 60 : left + 140]}
    assert len(flat) == 2
    box.bench.toolbox.toggle_aid("sharpened")
    line = grey_of(tile)[top + 150]
    edge = line[left + 90 : left + 110].astype(int)
    assert edge.min() < min(flat) and edge.max() > max(flat)  # darker and brighter beside it
    assert {int(line[left + 60]), int(line[left + 140])} == flat
    assert SHARPENED in chips_of(tile)
    assert session.mammograms["L-CC"] is view and (view.pixels == pixels).all()
    box.bench.toolbox.toggle_aid("sharpened")
    assert SHARPENED not in chips_of(tile)
    assert {int(v) for v in grey_of(tile)[top + 150][left + 60 : left + 140]} == flat


def test_local_contrast_widens_a_dull_part_and_reaches_no_measurement(qtbot, session, box):
    header = make_header("L", "CC", rows=320, cols=320, spacing=SPACING)
    rng = np.random.default_rng(1)
    pixels = np.full((320, 320), 2000, np.int64)
    pixels[:, :170] = 500
    pixels += rng.integers(-30, 31, pixels.shape)
    pixels[:, :40] = 10  # air
    pixels[:20] = 0
    grayscale = Grayscale(12, padding=(0, 0), vois=(Window(1250, 2500),))
    view = make_mammogram(header, pixels.astype(np.uint16), grayscale)
    session.open_views([view])
    tile = tile_of(box, "L-CC")
    region = Measure(MeasureKind.ELLIPSE, ((60.0, 60.0), (200.0, 150.0)))
    before = (tile.measures.words(region), grey_of(tile).astype(int))
    plain = tile.canvas
    box.bench.toolbox.toggle_aid("equalised")
    qtbot.waitUntil(lambda: tile.canvas is not plain)
    after = grey_of(tile).astype(int)
    left, top = (round(value) for value in tile.viewport.transform().extent()[:2])
    scale = tile.viewport.transform().scale
    part = np.s_[
        top + round(100 * scale) : top + round(180 * scale),
        left + round(70 * scale) : left + round(130 * scale),
    ]
    assert after[part].std() > 2 * before[1][part].std()
    assert after[top + round(8 * scale), left + round(200 * scale)] == 0  # padding stays black
    assert tile.measures.words(region) == before[0]
    assert session.mammograms["L-CC"] is view
    assert EQUALISED in chips_of(tile)
    box.bench.toolbox.toggle_aid("equalised")
    assert (grey_of(tile) == before[1]).all()


def test_equalised_numbers_stay_in_their_range_and_never_become_padding():
    rng = np.random.default_rng(2)
    pixels = rng.integers(100, 1100, (128, 128)).astype(np.uint16)
    pixels[:40] = 500  # padding in the middle of the range
    grayscale = Grayscale(12, padding=(500, 500))
    made = equalise(pixels, grayscale)
    assert made.min() >= 100 and made.max() <= 1100
    assert ((made == 500) == (pixels == 500)).all()
    flat = np.full((64, 64), 7, np.uint16)
    assert (equalise(flat, Grayscale(12)) == 7).all()


# ---------------------------------------------------------------------- window


def test_the_window_is_entered_as_numbers_and_follows_the_view(four, session):
    four.bench.ask_window()
    dialog = four.bench._dialog
    assert dialog.isVisible() and dialog.view.text() == "R CC"
    dialog.center.setValue(1200.0)
    dialog.width_box.setValue(800.0)
    for key in ("R-CC", "L-MLO"):
        assert tile_of(four, key).voi == Window(1200.0, 800.0)
    assert dialog.presets.currentIndex() == -1
    four.set_percentile_window()
    window = tile_of(four).voi
    assert dialog.center.value() == pytest.approx(window.center, abs=0.05)
    assert dialog.width_box.value() == pytest.approx(window.width, abs=0.05)
    dialog.presets.setCurrentIndex(0)
    dialog.presets.activated.emit(0)
    assert tile_of(four).voi == voi_at(session.mammograms["R-CC"], 0)
    dialog.center.setValue(77.0)
    QTest.mouseClick(dialog.reset, LEFT)
    assert tile_of(four).voi == voi_at(session.mammograms["R-CC"], 0)
    assert "Research use only" in dialog.banner.text()


def test_a_drag_with_ctrl_windows_this_view_alone(four):
    tile, other = tile_of(four), tile_of(four, "L-CC")
    before = other.voi
    start, end = QPoint(300, 150), QPoint(350, 150)
    QTest.mousePress(tile, LEFT, Qt.KeyboardModifier.ControlModifier, start)
    QTest.mouseMove(tile, end)
    QApplication.processEvents()
    QTest.mouseRelease(tile, LEFT, Qt.KeyboardModifier.ControlModifier, end)
    assert tile.voi != before and other.voi == before


def test_the_percentile_window_is_that_of_the_breast(session, box):
    """Air is 10, tissue 1000 to 1360: whatever part of the image is air, it has no say."""
    view = breast(make_header("L", "CC", rows=400, cols=300, spacing=SPACING))
    window = voi_at(view, 1)
    assert window.center - window.width / 2 > 950
    assert window.center + window.width / 2 < 1400


# ---------------------------------------------------------------------- breast, quadrants, size


@pytest.mark.parametrize("inverted", [False, True])
def test_the_breast_is_found_on_air(inverted):
    view = breast(make_header("L", "CC", rows=800, cols=600))
    if inverted:
        turned = (4095 - view.pixels).astype(np.uint16)
        view = make_mammogram(view.header, turned, Grayscale(12, inverted=True))
    row0, col0, row1, col1 = breast_extent(view).box
    wanted = (800 / 2 - 320, 0, 800 / 2 + 320, 360)
    assert np.abs(np.array((row0, col0, row1, col1)) - wanted).max() <= 8


def test_without_a_breast_the_whole_image_is_taken():
    flat = make_mammogram(make_header(rows=90, cols=70), np.zeros((90, 70), np.uint16))
    assert breast_extent(flat).box == (0, 0, 89, 69)
    padded = Grayscale(12, padding=(0, 0))
    view = make_mammogram(make_header(rows=90, cols=70), np.zeros((90, 70), np.uint16), padded)
    assert breast_extent(view).box == (0, 0, 89, 69)


def test_a_key_walks_the_quadrants_mirrored_on_both_sides_and_back_to_the_whole(session, box):
    views = [
        breast(make_header("L", "CC", rows=400, cols=300, spacing=SPACING)),
        breast(
            make_header(
                "R", "CC", rows=400, cols=300, spacing=SPACING,
                orientation=Orientation(False, False, True),
            )
        ),
    ]  # fmt: skip
    session.open_views(views)
    left, right = tile_of(box, "L-CC"), tile_of(box, "R-CC")
    seen = []
    for _ in range(4):
        box.bench.quadrants.step(1)
        middles = []
        for tile in (left, right):
            middle = np.array([[tile.viewport.width / 2, tile.viewport.height / 2]])
            middles.append(tile.viewport.transform().to_stored(middle)[0])
        assert np.abs(middles[0] - middles[1]).max() < 8  # stored alike, hung mirrored
        seen.append((middles[0][0] > 200, middles[0][1] > 90))
        assert left.viewport.zoom > 1.3
    # Above at the chest wall, above at the nipple, below at the nipple, below at the chest wall.
    assert seen == [(False, False), (False, True), (True, True), (True, False)]
    box.bench.quadrants.step(1)
    assert left.viewport.is_home and right.viewport.is_home
    box.bench.quadrants.step(-1)
    assert box.bench.quadrants.number == 4


def test_same_size_brings_every_view_to_the_mm_of_the_active_one(four, session):
    session.change_settings(linked=False)
    tile = tile_of(four)
    tile.set_viewport(tile.viewport.zoomed(2.5, 10, 10))
    four.bench.same_size()
    scales = {
        round(each.viewport.transform().scale_x / each.viewport.pitch[1], 6)
        for each in four.board.shown
    }
    assert len(scales) == 1


# ---------------------------------------------------------------------- linked cursor

NIPPLE = MeasureKind.NIPPLE


def nipple(row, col):
    return (Measure(NIPPLE, ((float(row), float(col)),)),)


def test_the_arc_keeps_the_distance_from_the_nipple_in_mm():
    """60 mm on R CC (0.1 mm pixels) is 60 mm on R MLO whose pixels are 0.1 x 0.2 mm."""
    cc = breast(make_header("R", "CC", rows=2000, cols=1500, spacing=PixelSpacing(0.1, 0.1)))
    mlo = breast(make_header("R", "MLO", rows=2000, cols=1500, spacing=PixelSpacing(0.1, 0.2)))
    place = (1000 + 360, 900 - 480)  # 36 mm and 48 mm from the nipple: 60 mm
    (guide,) = make_guides((cc, nipple(1000, 900), place), (mlo, nipple(1100, 800)))
    rows, cols = guide.line.T
    away = np.hypot((rows - 1100) * 0.1, (cols - 800) * 0.2)
    assert np.allclose(away, 60.0)
    assert len(guide.line) > 30
    assert guide.words == ("60.0 mm from the nipple", "arc method, at detector")


def test_the_part_of_the_arc_on_the_image_is_one_run():
    view = breast(make_header("R", "CC", rows=1000, cols=1000, spacing=PixelSpacing(0.1, 0.1)))
    line = arc((500.0, 990.0), 40.0, view)  # most of the circle's right half is off the image
    assert (line >= -0.5).all() and (line <= 999.5).all()
    assert np.hypot(*np.diff(line, axis=0).T).max() < 15  # no jump across the image
    assert len(arc((500.0, 500.0), 200.0, view)) == 0  # wholly off the image


@pytest.mark.parametrize(
    "change",
    [
        {"laterality": "L"},
        {"view": "CC"},
        {"spacing": None},
        {"identity": Identity("x", patient_id="another")},
        {"view": "unknown"},
    ],
)
def test_no_arc_between_views_that_do_not_belong_together(change):
    cc = breast(make_header("R", "CC", rows=400, cols=300, spacing=SPACING))
    header = replace(make_header("R", "MLO", rows=400, cols=300, spacing=SPACING), **change)
    other = breast(header)
    assert make_guides((cc, nipple(200, 180), (100, 100)), (other, nipple(200, 180))) == ()


PERSON = Identity("n", patient_id="P1", patient_name="Doe^Jane", birth_date="19500101")


def current(side, view):
    identity = replace(PERSON, study_instance_uid="1.2", study_date="20240101")
    header = make_header(side, view, rows=1000, cols=800, spacing=SPACING, identity=identity)
    return breast(header)


def prior_of(view, **change):
    identity = replace(
        PERSON, sop_instance_uid="p", study_instance_uid="1.9", study_date="20200101"
    )
    return breast(replace(view.header, key="prior", identity=identity, **change))


@pytest.mark.parametrize("turn", TURNS, ids=str)
def test_on_the_prior_the_place_has_the_same_offset_from_the_nipple(turn):
    """30 mm down and 20 mm across as they hang, whatever way the prior is stored."""
    now = current("R", "CC")
    before = prior_of(now, spacing=PixelSpacing(0.2, 0.2), orientation=turn)
    found, how = same_place(now, (500.0, 300.0), before, ((200.0, 500.0), (500.0, 400.0)))
    hung = turn.to_turned(np.array([found, (500.0, 400.0)]), before.shape)
    assert np.allclose(hung[0] - hung[1], (300 * 0.1 / 0.2, -200 * 0.1 / 0.2))
    assert how == "same offset from the nipple"


def test_without_nipples_the_prior_is_marked_by_the_outline_and_says_approximate():
    now = current("L", "CC")
    before = prior_of(now, rows=500, cols=400)
    (guide,) = make_guides((now, (), (500.0, 240.0)), (before, ()))
    row, col = guide.line[2]
    assert abs(row - 250) < 6 and abs(col - 120) < 6
    assert guide.words == ("approximate", "by the breast's outline")


def test_the_cross_is_seen_on_the_prior_and_on_no_other_patients_view(session, box):
    now = current("L", "CC")
    before = prior_of(now)
    stranger = replace(before.header.identity, birth_date="19510101")  # with the same ID
    other = breast(replace(now.header, key="x", identity=stranger))
    assert make_guides((now, (), (500.0, 240.0)), (other, ())) == ()
    session.change_settings(hanging_protocol="Current over prior")
    session.open_views([now, before])
    tile, prior = tile_of(box, now.key), tile_of(box, "prior")
    pages = enumerate(box.board.pages)
    box.board.show_page(next(i for i, page in pages if {now.key, "prior"} <= set(page.keys)))
    box.bench.toolbox.use(Tool.FOLLOW)
    point(tile, QPoint(*map(round, tile.place_of(500, 240))))
    (guide,) = prior.measures._layer._guides
    assert guide.words[0] == "approximate"
    assert np.abs(guide.line[2] - (500, 240)).max() < 12


def test_pointing_marks_the_other_view_and_says_what_is_lacking(four, session):
    four.bench.toolbox.use(Tool.FOLLOW)
    tile, other = tile_of(four), tile_of(four, "R-MLO")
    place = tile.place_of(200, 150)
    point(tile, QPoint(*map(round, place)))
    lacking = tile.measures._layer._guides[0].words
    assert lacking == ("R CC: set the nipple for the arc", "R MLO: set the nipple for the arc")
    for key in ("R-CC", "R-MLO"):
        four.bench.book.add(key, nipple(200, 40)[0])
    four.bench.book.deselect()
    plain = other.grab().toImage()
    point(tile, QPoint(*map(round, place)) + QPoint(2, 0))
    (guide,) = other.measures._layer._guides
    shown = other.grab().toImage()
    seen = 0
    for row, col in guide.line:
        x, y = (round(value) for value in other.place_of(row, col))
        if 2 < x < other.width() - 2 and 2 < y < other.height() - 2:
            seen += shown.pixelColor(x, y) != plain.pixelColor(x, y)
    assert seen > 5
    assert tile_of(four, "L-MLO").measures._layer._guides == ()
    four.bench.toolbox.put_away()
    assert other.measures._layer._guides == ()
    assert other.grab().toImage() == plain


# ---------------------------------------------------------------------- slices


def test_on_a_stack_a_measure_belongs_to_its_slice_and_the_nipple_to_all(session, box):
    header = make_header("L", "CC", rows=300, cols=200, spacing=SPACING, frames=5)
    view = make_mammogram(header)
    session.open_views([view])
    tile = tile_of(box, "L-CC")
    for tool in (Tool.RULER, Tool.NIPPLE):
        box.bench.toolbox.put_away()
        box.bench.toolbox.use(tool)
        QTest.keyClick(box, Qt.Key.Key_Return)
    ruler, place = box.bench.book.of("L-CC")
    assert (ruler.frame, place.frame) == (0, None)
    assert tile.measures.shown == (ruler, place)
    other = replace(view, pixels=cv2.flip(view.pixels, 1), frame=3)
    tile.set_slice(other)
    assert tile.measures.shown == (place,)
    tile.set_slice(view)
    assert tile.measures.shown == (ruler, place)


# ---------------------------------------------------------------------- tiles that go


@pytest.mark.parametrize("tool", [Tool.LOUPE, Tool.FOLLOW, Tool.RULER, Tool.POLYGON])
def test_a_study_that_closes_under_the_pointer_leaves_nothing_behind(four, session, tool):
    for key in ("R-CC", "R-MLO"):
        four.bench.book.add(key, nipple(200, 40)[0])
    four.bench.toolbox.use(tool)
    tile = tile_of(four)
    QTest.mouseClick(tile, LEFT, pos=QPoint(250, 150))
    point(tile, QPoint(300, 180))
    session.close_study()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the tiles are gone
    QApplication.processEvents()
    four.bench.toolbox.put_away()
    assert not four.bench.hand.is_drawing and not four.bench.loupe.isVisible()
    session.open_views(make_four(rows=400, cols=300))
    four.bench.toolbox.use(tool)
    point(tile_of(four), QPoint(300, 180))
    four.bench.toolbox.put_away()
