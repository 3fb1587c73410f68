"""The light box as its reader uses it: hanging, dragging, zooming, linking, what is said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from gui_stand_ins import (
    SPACING,
    StandInSession,
    make_four,
    make_header,
    make_mammogram,
    make_prediction,
)
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from lem_viewer.gui.hanging import hang, patient_of
from lem_viewer.gui.light_box import MOUSE_HELP, LightBox
from lem_viewer.gui.tile_text import Shown, make_tile_text, readable_date, readable_name
from lem_viewer.gui.view_tile import DECODING, NOT_OPENED
from lem_viewer.gui.viewport import Viewport
from lem_viewer.gui.windowing import changed, voi_at, voi_names, window_text
from lem_viewer.settings import Settings
from lem_viewer.values.findings import InferenceProgress
from lem_viewer.values.geometry import Orientation, PixelSpacing, SpacingBasis
from lem_viewer.values.grayscale import Grayscale, LookupTable, VoiFunction, Window
from lem_viewer.values.image import UNKNOWN, Identity, StudyRead

R_CC, L_CC, R_MLO, L_MLO = "R-CC", "L-CC", "R-MLO", "L-MLO"


@pytest.fixture
def session(qapp):
    return StandInSession()


@pytest.fixture
def box(qtbot, session):
    made = LightBox(session)
    qtbot.addWidget(made)
    made.resize(801, 624)  # the board is 801 x 600: a row is 299 high
    made.show()
    return made


@pytest.fixture
def four(session, box):
    session.open_views(make_four(rows=400, cols=300))
    return box


def drag(tile, start, by, button=Qt.MouseButton.LeftButton):
    QTest.mousePress(tile, button, pos=QPoint(*start))
    middle = QPoint(start[0] + by[0] // 2, start[1] + by[1] // 2)
    QTest.mouseMove(tile, middle)
    QTest.mouseMove(tile, QPoint(start[0] + by[0], start[1] + by[1]))
    QApplication.processEvents()
    QTest.mouseRelease(tile, button, pos=QPoint(start[0] + by[0], start[1] + by[1]))


def turn_wheel(tile, at, notches):
    place = QPointF(*at)
    event = QWheelEvent(
        place,
        QPointF(tile.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(tile, event)


def tile_of(box, key):
    return box.board.tiles[key]


def text_of(tile):
    """Return what the tile's corners say now."""
    shown = Shown(tile.viewport, 1.0, tile.voi, tile.invert_again, tile._reading)
    return make_tile_text(tile.header, tile._settings, tile.overlays.prediction, shown)


# ---------------------------------------------------------------------- hanging


def test_four_views_hang_right_beside_left_with_chest_walls_together(four):
    boxes = {key: tile.geometry() for key, tile in four.board.tiles.items()}
    assert boxes[R_CC].right() + 1 == boxes[L_CC].left()  # no gap
    assert boxes[R_MLO].right() + 1 == boxes[L_MLO].left()
    assert boxes[R_CC].left() == 0 and boxes[L_CC].right() == 800
    assert boxes[R_CC].top() == 0 and boxes[R_MLO].top() > boxes[R_CC].bottom()
    for key in (R_CC, R_MLO):  # the images touch the common edge
        tile = tile_of(four, key)
        assert tile.viewport.transform().extent()[2] == tile.width()
    for key in (L_CC, L_MLO):
        assert tile_of(four, key).viewport.transform().extent()[0] == 0


def test_tiles_hang_before_their_pixels_come(session, box):
    views = make_four()
    session.open_views(views, decoded=False)
    assert [tile._state for tile in box.board.ordered] == [DECODING] * 4
    session.arrive(views[2])
    assert [tile._state for tile in box.board.ordered] == [DECODING, DECODING, "", DECODING]
    session.study_read.emit(StudyRead(1, 0, 3, 0.1))
    assert [tile._state for tile in box.board.ordered] == [NOT_OPENED, NOT_OPENED, "", NOT_OPENED]


def test_views_with_spacing_share_a_scale_in_millimetres(session, box):
    fine = make_mammogram(
        make_header("R", "CC", rows=800, cols=600, spacing=PixelSpacing(0.05, 0.05))
    )
    coarse = make_mammogram(
        make_header("L", "CC", rows=300, cols=200, spacing=PixelSpacing(0.1, 0.1))
    )
    session.open_views([fine, coarse])
    one, other = (tile.viewport.transform() for tile in box.board.ordered)
    # 0.05 mm pixels at half the screen pixels of 0.1 mm pixels: to half a pixel over the view.
    assert 2 * one.scale_x == pytest.approx(other.scale_x, rel=0.5 / 200 + 0.5 / 300)


def test_a_missing_view_leaves_a_place_with_its_name(session, box):
    views = make_four()
    session.open_views([views[0], views[2], views[3]])
    assert [missing for _box, missing in box.board._gaps] == ["no L CC"]
    gap = box.board._gaps[0][0]
    assert gap.left() == tile_of(box, L_MLO).geometry().left() and gap.top() == 0


@pytest.mark.parametrize(
    ("given", "rows"),
    [
        ([("R", "CC"), ("L", "CC")], [["R-CC", "L-CC"]]),
        ([("R", "MLO"), ("L", "MLO")], [["R-MLO", "L-MLO"]]),
        ([("L", "CC"), ("L", "MLO")], [["L-CC", "L-MLO"]]),
        ([("R", "CC")], [["R-CC"]]),
        ([("R", "CC"), ("L", "MLO")], [["R-CC", None], [None, "L-MLO"]]),
    ],
)
def test_fewer_views_hang_without_empty_rows(given, rows):
    pages = hang([make_header(*place) for place in given])
    assert len(pages) == 1
    assert [[place.key for place in row] for row in pages[0].rows] == rows


def test_nothing_is_hidden_more_views_follow_on_pages():
    four = [view.header for view in make_four()]
    magnified = make_header("R", "CC", key="m", modifiers=("magnification",))
    lateral = make_header("L", "ML", key="ml")
    pages = hang([*four, magnified, lateral])
    assert [page.keys for page in pages] == [(R_CC, L_CC, R_MLO, L_MLO), ("m", "ml")]
    doubled = hang([*four, make_header("R", "CC", key="again")])
    assert [page.keys for page in doubled] == [(R_CC, L_CC, R_MLO, L_MLO), ("again",)]


@pytest.mark.parametrize(
    ("count", "shape"), [(1, (1, 1)), (2, (1, 2)), (3, (2, 2)), (5, (2, 3)), (8, (2, 4))]
)
def test_unknown_views_hang_in_a_grid(count, shape):
    views = [make_header(UNKNOWN, UNKNOWN, key=str(i)) for i in range(count)]
    (page,) = hang(views)
    assert (len(page.rows), len(page.rows[0])) == shape
    assert len(hang([make_header(UNKNOWN, UNKNOWN, key=str(i)) for i in range(11)])) == 2


def test_the_view_for_presentation_hangs_before_the_one_for_processing():
    raw = make_header("R", "CC", key="raw", for_presentation=False)
    pages = hang([raw, make_header("R", "CC", key="shown", for_presentation=True)])
    assert [page.keys for page in pages] == [("shown",), ("raw",)]


def test_two_patients_never_share_a_page_and_cbis_names_are_one_patient():
    def of(patient, side, view):
        key = f"{patient}-{side}-{view}"
        return make_header(side, view, key=key, identity=Identity(key, patient_id=patient))

    pages = hang([of("A", "R", "CC"), of("B", "L", "CC"), of("A", "L", "CC")])
    assert [page.keys for page in pages] == [("A-R-CC", "A-L-CC"), ("B-L-CC",)]
    left = of("Mass-Test_P_00173_LEFT_CC", "L", "CC")
    right = of("Mass-Test_P_00173_RIGHT_MLO_1", "R", "MLO")
    assert patient_of(left) == patient_of(right) == "Mass-Test_P_00173"


def test_steps_are_walked_by_key_and_strip_and_next_view_goes_where_a_view_hangs(session, box):
    extra = make_mammogram(make_header("L", "ML", key="ml"))
    session.open_views([*make_four(), extra])
    assert box.strip.text == "Step 1 of 4: Four views"
    QTest.keyClick(box, Qt.Key.Key_PageDown)
    assert box.strip.text == "Step 2 of 4: CC pair"
    box.strip.page_chosen.emit(3)
    assert box.strip.text == "Step 4 of 4: Further views" and session.active_view == "ml"
    assert tile_of(box, "ml").isVisible() and not tile_of(box, R_CC).isVisible()
    box.next_view()
    assert session.active_view == R_CC and box.strip.text == "Step 1 of 4: Four views"
    box.previous_view()
    assert session.active_view == "ml"


def test_one_view_fills_the_box_and_goes_back_as_it_was(four, session):
    tile = tile_of(four, L_CC)
    turn_wheel(tile, (50, 50), 3)
    before = {key: each.viewport for key, each in four.board.tiles.items()}
    with_signal = []
    four.view_double_clicked.connect(with_signal.append)
    QTest.mouseDClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    assert four.is_full() and with_signal == [L_CC] and session.active_view == L_CC
    assert tile.size() == four.board.size() and not tile_of(four, R_CC).isVisible()
    turn_wheel(tile, (50, 50), 2)
    four.toggle_full()
    assert not four.is_full()
    assert {key: each.viewport for key, each in four.board.tiles.items()} == before


def test_a_view_that_is_named_while_it_is_full_goes_back_to_its_new_place(four, session):
    four.toggle_full(R_CC)
    named = replace(session.mammograms[R_CC].header, laterality="L", view="ML")
    session.mammograms[R_CC] = replace(session.mammograms[R_CC], header=named)
    session.header_changed.emit(R_CC)
    assert four.is_full() and tile_of(four, R_CC).size() == four.board.size()
    four.toggle_full()
    tile = tile_of(four, R_CC)
    assert tile.viewport.justify == "left" and tile.viewport.width == tile.width()
    assert tile.viewport.is_home


def test_a_new_size_of_the_window_keeps_what_is_in_sight(four):
    tile = tile_of(four, R_CC)
    turn_wheel(tile, (tile.width() - 30, 100), 5)
    middle = tile.stored_place(QPointF(tile.width(), tile.height() / 2))
    four.resize(1100, 900)
    QApplication.processEvents()
    after = tile.stored_place(QPointF(tile.width(), tile.height() / 2))
    assert np.abs(np.subtract(after, middle)).max() <= 2
    assert tile.viewport.zoom == pytest.approx(1.2**5)


def test_a_study_that_is_closed_leaves_nothing(four, session):
    session.close_study()
    assert not four.board.tiles and four.strip.text == ""
    four.fit(), four.invert(), four.next_view(), four.toggle_full(), four.nudge_window(1, 1)
    assert four.voi_names("x") == [] and not four.is_inverted() and not four.is_full()


# ---------------------------------------------------------------------- pixels


def test_a_tile_shows_the_stored_pixels_at_one_to_one(qtbot):
    session = StandInSession()
    session.change_settings(show_annotation=False)
    box = LightBox(session)
    qtbot.addWidget(box)
    box.resize(600, 424)
    box.show()
    mammogram = make_mammogram(
        make_header("R", rows=350, cols=250, orientation=Orientation(flipped_cols=True))
    )
    session.open_views([mammogram])
    box.one_to_one()
    tile = tile_of(box, R_CC)
    assert tile.viewport.transform().scale == 1.0
    shown = tile.grab().toImage()
    table = mammogram.grayscale.display_table(mammogram.grayscale.vois[0])
    right = tile.width()  # the chest wall: stored column 0 after the mirror
    top = int(tile.viewport.transform().extent()[1])
    for row, col in ((10, 20), (200, 100), (349, 5)):
        grey = shown.pixelColor(right - 1 - col, top + row).toTuple()[:3]
        assert grey == (table[mammogram.pixels[row, col]],) * 3


def test_grab_view_returns_the_tile_with_its_words(four):
    image = four.grab_view(R_CC)
    assert image.width() == tile_of(four, R_CC).width()
    assert image.pixelColor(14, 20).lightness() > 0 or image.pixelColor(16, 18).lightness() > 0


# ---------------------------------------------------------------------- window


def test_a_drag_to_the_right_widens_and_upwards_brightens_all_linked_views(four):
    shown = []
    four.window_changed.connect(shown.append)
    drag(tile_of(four, R_CC), (100, 100), (50, -25))
    for tile in four.board.ordered:
        # e^(50 / 250) wider; 25 / 250 of a width lower, taken before each part was widened.
        assert tile.voi.width == pytest.approx(4096 * np.exp(0.2))
        assert 2048 - 0.1 * tile.voi.width <= tile.voi.center <= 2048 - 0.1 * 4096
    assert shown[-1].startswith("C 1")


def test_upwards_brightens_an_inverted_view_too(four):
    four.invert()
    assert four.is_inverted() and all(tile.invert_again for tile in four.board.ordered)
    drag(tile_of(four, R_CC), (100, 100), (0, -50))
    assert tile_of(four, R_CC).voi.center > 2048


def test_unlinked_only_the_view_under_the_mouse_changes(four, session):
    session.change_settings(linked=False)
    drag(tile_of(four, L_CC), (100, 100), (40, 0))
    turn_wheel(tile_of(four, L_CC), (100, 100), 2)
    assert tile_of(four, L_CC).voi.width > 4500 and tile_of(four, R_CC).voi.width == 4096
    assert tile_of(four, L_CC).viewport.zoom > 1.4 and tile_of(four, R_CC).viewport.zoom == 1.0


def test_a_press_that_hardly_moves_is_no_drag(four):
    drag(tile_of(four, R_CC), (100, 100), (2, 1))
    assert tile_of(four, R_CC).voi == Window(2048, 4096)


def test_the_function_of_a_window_survives_a_drag_and_a_curve_keeps_its_ramp():
    sigmoid = Window(1000, 400, VoiFunction.SIGMOID)
    assert changed(sigmoid, 0.1, 1.5) == Window(1040, 600, VoiFunction.SIGMOID)
    entries = np.concatenate([np.zeros(100), np.linspace(0, 4095, 201), np.full(99, 4095)])
    curve = LookupTable(1000, entries.astype(np.uint16), 12, "NORMAL")
    ramp = changed(curve, 0.0, 1.0)
    assert abs(ramp.center - 1200) <= 2 and 185 <= ramp.width <= 205
    assert window_text(curve, inverted=False) == "LUT NORMAL"
    assert window_text(sigmoid, inverted=True) == "C 1000  W 400  sigmoid  inverted"


def test_every_window_of_the_file_is_on_offer_the_default_first(session, box):
    vois = (Window(2000, 1000, explanation="NORMAL"), Window(2000, 500, explanation="HARDER"))
    header = make_header("R", "CC")
    session.open_views([make_mammogram(header, grayscale=Grayscale(12, vois=vois))])
    names = box.voi_names(R_CC)
    assert names == ["NORMAL", "HARDER", "Percentiles 1 to 99.5", "Full range"]
    box.set_voi(1)
    assert tile_of(box, R_CC).voi == vois[1]
    box.set_voi(99)
    assert tile_of(box, R_CC).voi == vois[1]
    box.set_percentile_window()
    assert tile_of(box, R_CC).voi.explanation.startswith("percentiles")
    box.set_voi(3)
    assert (tile_of(box, R_CC).voi.center, tile_of(box, R_CC).voi.width) == (2048, 4096)
    box.nudge_window(1, 0)
    assert tile_of(box, R_CC).voi.center == 2048 + 0.05 * 4096
    box.reset_view()
    assert tile_of(box, R_CC).voi == vois[0]


def test_a_view_without_a_window_gets_percentiles():
    mammogram = make_mammogram(make_header(), grayscale=Grayscale(12))
    assert voi_names(mammogram)[0] == "Percentiles 1 to 99.5"
    assert voi_at(mammogram, 0).explanation.startswith("percentiles")
    with pytest.raises(IndexError):
        voi_at(mammogram, 2)


# ---------------------------------------------------------------------- zoom and pan


def test_the_wheel_zooms_about_the_pointer_and_mirrors_to_the_other_breast(four):
    right, left = tile_of(four, R_CC), tile_of(four, L_CC)
    place = QPointF(right.width() - 60, 90)
    before = right.stored_place(place)
    turn_wheel(right, (place.x(), place.y()), 4)
    assert np.abs(np.subtract(right.stored_place(place), before)).max() <= 1
    assert left.viewport.zoom == right.viewport.zoom == pytest.approx(1.2**4)
    # The same distance from the chest wall and from the top, on the other side.
    mirrored = left.stored_place(QPointF(60, 90))
    assert abs(mirrored[0] - before[0]) <= 1
    assert abs(mirrored[1] - (300 - 1 - before[1])) <= 2


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton])
def test_panning_outwards_goes_outwards_on_both_sides(four, button):
    right, left = tile_of(four, R_CC), tile_of(four, L_CC)
    turn_wheel(right, (right.width() - 60, 90), 6)
    start = {tile.key: tile.viewport.transform() for tile in (right, left)}
    drag(right, (150, 150), (-30, 20), button)
    assert right.viewport.transform().left - start[R_CC].left == -30
    assert left.viewport.transform().left - start[L_CC].left == 30
    assert left.viewport.transform().top - start[L_CC].top == 20
    four.fit()
    assert all(tile.viewport.is_home for tile in four.board.ordered)


def test_keys_zoom_pan_and_show_one_to_one(four):
    four.zoom_in()
    assert four.active_tile.viewport.zoom == pytest.approx(1.25)
    four.zoom_out()
    assert four.active_tile.viewport.zoom == pytest.approx(1.0)
    four.one_to_one()
    for tile in four.board.ordered:
        assert tile.viewport.transform().scale == 1.0
    left = four.active_tile.viewport.transform().left
    four.pan(12, 0)
    assert four.active_tile.viewport.transform().left == left + 12


def test_a_finding_that_is_asked_for_is_brought_to_the_middle_and_enlarged(four, session):
    session.predict(make_prediction(session.mammograms[L_MLO], [(120.0, 80.0, 3.0)]))
    four.toggle_full(R_CC)
    session.select_extremum(L_MLO, 0)
    tile = tile_of(four, L_MLO)
    assert four.is_full() and tile.isVisible()  # full goes on with the view asked for
    four.toggle_full()
    session.select_extremum(L_MLO, 0)
    place = tile.viewport.transform().to_screen(np.array([[120.0, 80.0]]))[0]
    assert np.abs(place - (tile.width() / 2, tile.height() / 2)).max() <= 1
    assert tile.overlays.selected == 0
    # 50 mm across the smaller side; the view is only 40 mm high, so it is not made smaller.
    assert tile.viewport.zoom >= 1.0


# ---------------------------------------------------------------------- words


def test_a_tile_says_side_view_patient_date_window_zoom_and_scale(session, box):
    identity = Identity(
        "k", patient_id="4711", patient_name="Doe^Jane", study_date="20240229",
        birth_date="19610412",
    )  # fmt: skip
    header = make_header(
        "R", "MLO", rows=400, cols=300, identity=identity, spacing=SPACING, synthetic=True,
        badges=("lossy",), orientation_source="pixels",
    )  # fmt: skip
    session.open_views([make_mammogram(header)])
    text = text_of(tile_of(box, R_MLO))
    assert text.title == "R MLO"
    assert text.lines == (
        "Doe, Jane",
        "4711",
        "born 1961-04-12",
        "2024-02-29",
        "(side from pixels)",
    )
    assert [chip.text for chip in text.chips] == ["SYNTHETIC", "lossy"]
    assert text.window == "C 2048  W 4096" and text.zoom == "Zoom 150 %"
    assert text.scale_bar is not None and text.scale_bar.label == "5 mm at detector"
    # 1.5 device pixels per 0.1 mm
    assert text.scale_bar.length_px == pytest.approx(5 * 15.0, rel=0.01)
    session.change_settings(hide_patient=True)
    assert text_of(tile_of(box, R_MLO)).lines == ("2024-02-29", "(side from pixels)")
    nameless = replace(header, view=UNKNOWN, path="/studies/IM0007.dcm")
    shown = Shown(tile_of(box, R_MLO).viewport, 1.0, None, False, "")
    lines = make_tile_text(nameless, Settings(), None, shown).lines
    assert lines[:2] == ("IM0007.dcm", "Doe, Jane")  # which of several that are not named
    assert "IM0007.dcm" not in make_tile_text(nameless, session.settings, None, shown).lines
    session.change_settings(show_annotation=False)
    text = text_of(tile_of(box, R_MLO))
    assert text.title == "R MLO" and [chip.text for chip in text.chips] == ["SYNTHETIC"]
    assert not text.lines and not text.window and text.scale_bar is None


def test_a_picture_file_is_told_by_its_name_unless_the_patient_is_hidden(session, box):
    session.open_views([make_mammogram(make_header("L", "CC"))])
    assert text_of(tile_of(box, L_CC)).lines == ("L-CC.dcm",)
    session.change_settings(hide_patient=True)
    assert text_of(tile_of(box, L_CC)).lines == ()


def test_without_spacing_the_scale_bar_counts_pixels(session, box):
    session.open_views([make_mammogram(make_header("L", "CC", rows=400, cols=300))])
    assert text_of(tile_of(box, L_CC)).scale_bar.label == "50 px (no spacing)"


def test_the_basis_of_a_millimetre_is_said(session, box):
    spacing = PixelSpacing(0.1, 0.1, SpacingBasis.MAGNIFIED)
    session.open_views(
        [make_mammogram(make_header("L", "CC", rows=400, cols=300, spacing=spacing))]
    )
    assert text_of(tile_of(box, L_CC)).scale_bar.label.endswith("corrected for magnification")


def test_names_and_dates_are_readable_and_odd_ones_stay():
    assert readable_name("Doe^Jane^Q^Dr=漢字") == "Doe, Jane Q"
    assert readable_name("") == "" and readable_name("PHANTOM") == "PHANTOM"
    assert readable_date("20240229") == "2024-02-29" and readable_date("Feb 24") == "Feb 24"


def test_reading_and_probability_are_said_on_the_tile(four, session):
    session.analysis_started.emit(4)
    assert [tile._reading for tile in four.board.ordered] == ["queued"] * 4
    session.analysis_progress.emit(InferenceProgress(L_CC, 0, 4, "CPU"))
    assert [chip.text for chip in text_of(tile_of(four, L_CC)).findings] == ["reading…"]
    session.predict(make_prediction(session.mammograms[L_CC], [(10.0, 10.0, 2.0)]))
    text = text_of(tile_of(four, L_CC))
    assert [(chip.text, chip.share) for chip in text.findings] == [("p(malignant) 0.87", 0.87)]
    assert text.small == "lem-test@0123abcd"
    session.analysis_ended.emit("cancelled")
    assert not any(tile._reading for tile in four.board.ordered)
    session.predictions.clear()
    session.analysis_started.emit(4)
    assert tile_of(four, L_CC).overlays.prediction is None  # a stale answer is never shown


def test_an_unknown_side_is_said_and_can_be_named_with_a_click(session, box, qtbot):
    header = make_header(UNKNOWN, UNKNOWN, key="film", rows=400, cols=300)
    session.open_views([make_mammogram(header)])
    tile = tile_of(box, "film")
    tile.grab()
    assert text_of(tile).title == "?"
    spot = tile._annotation.hot_spots["name_side"].center()
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=spot)
    menu = next(menu for menu in box.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "L MLO").trigger()
    menu.close()
    assert session.named == [("film", "L", "MLO")]
    named = replace(header, laterality="L", view="MLO", orientation=Orientation(False, False, True))
    session.mammograms["film"] = replace(session.mammograms["film"], header=named)
    session.header_changed.emit("film")
    assert text_of(tile_of(box, "film")).title == "L MLO"
    assert tile_of(box, "film").viewport.justify == "left"
    assert tile_of(box, "film").viewport.orientation.flipped_cols


def test_the_right_button_opens_a_menu_with_the_windows(four, qtbot):
    tile = tile_of(four, R_CC)
    QTest.mouseClick(tile, Qt.MouseButton.RightButton, pos=QPoint(100, 100))
    menu = next(menu for menu in four.findChildren(QMenu) if menu.isVisible())
    names = [action.text() for action in menu.actions()]
    assert "Percentiles 1 to 99.5" in names and "Side and view" in names and "Invert" in names
    next(action for action in menu.actions() if action.text() == "Invert").trigger()
    menu.close()
    assert four.is_inverted()


def test_the_pixel_under_the_pointer_is_told(four, session, qtbot):
    said = []
    four.pointer_moved.connect(said.append)
    tile = tile_of(four, L_CC)
    place = tile.viewport.transform().to_screen(np.array([[100.0, 50.0]]))[0]
    QTest.mouseMove(tile, QPoint(int(place[0]), int(place[1])))
    row, col = tile.stored_place(QPointF(int(place[0]), int(place[1])))
    stored = (row * 37 + col * 101) % 4096
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1] == f"L CC   row {row}  col {col}   stored {stored}   0.100 mm/px at detector"
    session.predict(make_prediction(session.mammograms[L_CC], [(300.0, 200.0, 2.0)]))
    QTest.mouseMove(tile, QPoint(int(place[0]) + 1, int(place[1])))
    qtbot.waitUntil(lambda: "score -3.00  p 0.05" in said[-1])


def test_the_active_view_is_framed_and_a_press_makes_it_active(four, session):
    assert session.active_view == R_CC
    QTest.mouseClick(tile_of(four, L_MLO), Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    assert session.active_view == L_MLO
    assert [tile._active for tile in four.board.ordered] == [False, False, False, True]
    framed = tile_of(four, L_MLO).grab().toImage().pixelColor(150, 0)
    assert framed != tile_of(four, R_CC).grab().toImage().pixelColor(150, 0)


def test_widgets_have_accessible_names(four, session):
    assert four.accessibleName() == "Light box" and four.accessibleDescription()
    assert [tile.accessibleName() for tile in four.board.ordered] == [
        "View R CC", "View L CC", "View R MLO", "View L MLO",
    ]  # fmt: skip
    session.predict(make_prediction(session.mammograms[R_CC], [(10.0, 10.0, 2.0)]))
    assert tile_of(four, R_CC).accessibleDescription() == "probability 0.87"
    assert all(gesture and meaning for gesture, meaning in MOUSE_HELP)


def test_the_difference_comes_when_it_is_asked_for(four, session):
    labels = np.zeros((400, 300), np.uint8)
    labels[50:90, 60:100] = 1
    session.differences[R_CC] = labels
    session.comparison_changed.emit(R_CC)
    assert tile_of(four, R_CC).overlays._difference is None
    session.change_overlays(show_difference=True)
    assert tile_of(four, R_CC).overlays._difference.labels is labels


def test_a_light_box_made_late_shows_what_is_open(qtbot, session):
    session.open_views(make_four())
    session.predict(make_prediction(session.mammograms[R_CC], [(10.0, 10.0, 2.0)]))
    late = LightBox(session)
    qtbot.addWidget(late)
    assert len(late.board.tiles) == 4
    assert late.board.tiles[R_CC].mammogram is session.mammograms[R_CC]
    assert late.board.tiles[R_CC].overlays.prediction is not None


def test_the_viewport_of_an_unknown_side_is_centred():
    viewport = Viewport.of(make_header(UNKNOWN, "CC", rows=100, cols=50), 200, 100)
    left, _, right, _ = viewport.transform().extent()
    assert left == 200 - right


def test_settings_are_taken_over_by_views_that_come_later(session, box):
    session.change_settings(hide_patient=True)
    session.open_views(make_four())
    assert tile_of(box, R_CC)._settings == replace(Settings(), hide_patient=True)
