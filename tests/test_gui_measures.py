"""Drawing on the views as a reader does: drags, clicks, keys, and what is seen and kept."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest
from gui_stand_ins import SPACING, StandInSession, make_four, make_header, make_mammogram
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lem_viewer import paths
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.measure_editor import TextEditor
from lem_viewer.gui.measure_labels import Thing, place_words
from lem_viewer.gui.measure_text import measure_lines
from lem_viewer.gui.tools import Tool
from lem_viewer.measure_file import MeasureFolder
from lem_viewer.values.geometry import Orientation, PixelSpacing, SpacingBasis
from lem_viewer.values.grayscale import Grayscale, Rescale, Window
from lem_viewer.values.measures import Measure, MeasureKind

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def session(qapp):
    return StandInSession()


@pytest.fixture
def box(qtbot, session):
    made = LightBox(session)
    qtbot.addWidget(made)
    made.resize(801, 624)  # the board is 801 x 600: a row is 299 high
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


def at(tile, row, col):
    """Return where a stored pixel is on the tile."""
    x, y = tile.place_of(row, col)
    return QPoint(round(x), round(y))


def drag(tile, start, end, button=LEFT):
    QTest.mousePress(tile, button, pos=start)
    for part in (0.5, 1.0):
        QTest.mouseMove(tile, start + (end - start) * part)
    QApplication.processEvents()
    QTest.mouseRelease(tile, button, pos=end)
    QApplication.processEvents()


def click(tile, place):
    QTest.mouseMove(tile, place)
    QTest.mouseClick(tile, LEFT, pos=place)
    QApplication.processEvents()


def press(box, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(box, key, modifier)
    QApplication.processEvents()


def draw(box, tool, *places, key="R-CC"):
    """Draw by clicks at stored places; return what came of it."""
    tile = tile_of(box, key)
    box.bench.toolbox.put_away()
    box.bench.toolbox.use(tool)
    for place in places:
        click(tile, at(tile, *place))
    return box.bench.book.of(key)[-1]


def words_of(box, measure, key="R-CC"):
    return "\n".join(tile_of(box, key).measures.words(measure))


def is_drawn(picture, x, y):
    """Return True when the yellow of what is drawn is seen at a place; tissue is grey."""
    around = [picture.pixelColor(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    return any(each.red() > 110 and each.red() - each.blue() > 50 for each in around)


def near(points, wanted, within):
    return np.abs(np.array(points) - np.array(wanted)).max() <= within


# ---------------------------------------------------------------------- drawing


def test_a_ruler_is_drawn_by_a_drag_and_says_its_length_and_basis(four):
    tile = tile_of(four)
    four.bench.toolbox.use(Tool.RULER)
    drag(tile, at(tile, 100, 200), at(tile, 100, 100))
    (ruler,) = four.bench.book.of("R-CC")
    pixel = 1 / tile.viewport.transform().scale
    assert ruler.kind is MeasureKind.RULER
    assert near(ruler.points, [(100, 200), (100, 100)], pixel)
    length = abs(ruler.points[0][1] - ruler.points[1][1]) * 0.1
    assert words_of(four, ruler) == f"{length:.1f} mm at detector" or length < 10
    assert words_of(four, ruler).endswith("mm at detector")
    assert four.bench.book.of("L-CC") == ()


def test_a_ruler_is_drawn_by_two_clicks_as_well_and_a_click_alone_draws_nothing(four):
    tile = tile_of(four)
    four.bench.toolbox.use(Tool.RULER)
    click(tile, at(tile, 50, 200))
    assert four.bench.book.of("R-CC") == () and four.bench.hand.is_drawing
    click(tile, at(tile, 90, 230))
    (ruler,) = four.bench.book.of("R-CC")
    assert near(ruler.points, [(50, 200), (90, 230)], 1.5)


def test_a_polygon_is_closed_at_its_first_corner_by_a_double_click_or_by_enter(four):
    corners = [(50, 150), (50, 250), (150, 250), (150, 150)]
    first = draw(four, Tool.POLYGON, *corners, corners[0])
    assert near(first.points, corners, 1.5)
    tile = tile_of(four, "L-CC")
    four.bench.toolbox.put_away()
    four.bench.toolbox.use(Tool.POLYGON)
    for place in corners[:2]:
        click(tile, at(tile, *place))
    last = at(tile, *corners[2])
    click(tile, last)
    QTest.mouseDClick(tile, LEFT, pos=last)
    assert len(four.bench.book.of("L-CC")[0].points) == 3
    assert not four.is_full()  # the double click was for the polygon
    tile = tile_of(four, "R-MLO")
    for place in corners:
        click(tile, at(tile, *place))
    press(four, Qt.Key.Key_Return)
    assert len(four.bench.book.of("R-MLO")[0].points) == 4


def test_backspace_takes_corners_back_one_by_one(four):
    tile = tile_of(four)
    four.bench.toolbox.use(Tool.POLYGON)
    for place in ((50, 150), (50, 250), (150, 250)):
        click(tile, at(tile, *place))
    for _ in range(3):
        assert four.bench.hand.is_drawing
        press(four, Qt.Key.Key_Backspace)
    assert not four.bench.hand.is_drawing and four.bench.book.of("R-CC") == ()


def test_escape_gives_up_the_drawing_then_the_selection_then_the_tool(four):
    draw(four, Tool.RULER, (50, 150), (50, 250))
    tile, bench = tile_of(four), four.bench
    click(tile, at(tile, 200, 200))
    assert bench.hand.is_drawing
    press(four, Qt.Key.Key_Escape)
    assert not bench.hand.is_drawing and bench.toolbox.tool is Tool.RULER
    bench.book.select("R-CC", bench.book.of("R-CC")[0].uid)
    press(four, Qt.Key.Key_Escape)
    assert bench.book.selection is None and bench.toolbox.tool is Tool.RULER
    press(four, Qt.Key.Key_Escape)
    assert bench.toolbox.tool is Tool.WINDOW
    assert len(bench.book.of("R-CC")) == 1


def test_a_place_outside_the_image_is_drawn_at_its_edge(four):
    tile = tile_of(four)
    four.bench.toolbox.use(Tool.RULER)
    drag(tile, at(tile, 100, 200), QPoint(3, 100))  # black, beside the image
    (ruler,) = four.bench.book.of("R-CC")
    assert ruler.points[1][1] == -0.5


def test_an_arrows_text_is_written_where_it_stands_and_reaches_no_shortcut(four):
    draw(four, Tool.ARROW, (50, 150), (100, 200))
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor, "mass 3 i")
    assert len(four.bench.book.of("R-CC")) == 1
    QTest.keyClick(editor, Qt.Key.Key_Return)
    (arrow,) = four.bench.book.of("R-CC")
    assert arrow.text == "mass 3 i"
    assert words_of(four, arrow) == "mass 3 i"
    assert QApplication.focusWidget() is four


def test_a_view_has_one_nipple_and_probes_measure_from_it(four):
    draw(four, Tool.NIPPLE, (200, 50))
    draw(four, Tool.NIPPLE, (200, 80))
    nipples = [m for m in four.bench.book.of("R-CC") if m.kind is MeasureKind.NIPPLE]
    assert len(nipples) == 1 and near(nipples[0].points, [(200, 80)], 1.5)
    view = make_mammogram(make_header(rows=50, cols=50, spacing=SPACING))
    probe = Measure(MeasureKind.PROBE, ((10.0, 20.0),))
    lines = measure_lines(probe, view, nipple=(10.0, 50.0))
    stored = (10 * 37 + 20 * 101) % 4096
    assert lines == ("row 10  col 20", f"stored {stored}", "nipple 3.00 mm at detector")


# ---------------------------------------------------------------------- what is said


def test_lengths_are_those_in_the_breast_where_the_magnification_is_known():
    """30 pixels of 0.1 mm at a magnification of 1.5: 2 mm in the breast, 4 / 2.25 mm2."""
    header = make_header(spacing=SPACING, magnification=1.5, modifiers=("magnification",))
    view = make_mammogram(header)
    ruler = Measure(MeasureKind.RULER, ((10.0, 10.0), (10.0, 40.0)))
    assert measure_lines(ruler, view) == ("2.00 mm corrected for magnification",)
    box = Measure(MeasureKind.POLYGON, ((10, 10), (10, 30), (30, 30), (30, 10)))
    assert measure_lines(box, view)[0] == "1.78 mm² corrected for magnification"


@pytest.mark.parametrize(
    ("spacing", "modifiers", "wanted"),
    [
        (PixelSpacing(0.1, 0.1), (), "3.00 mm at detector"),
        (
            PixelSpacing(0.1, 0.1, SpacingBasis.MAGNIFIED),
            (),
            f"3.00 mm {SpacingBasis.MAGNIFIED.value}",
        ),
        (PixelSpacing(0.1, 0.1, SpacingBasis.CALIBRATED), (), "3.00 mm calibrated"),
        (None, (), "30.0 px (no spacing)"),
        (
            PixelSpacing(0.1, 0.1),
            ("magnification",),
            "3.00 mm at detector, magnified: larger than in the breast",
        ),
    ],
)
def test_every_length_says_its_basis(spacing, modifiers, wanted):
    view = make_mammogram(make_header(spacing=spacing, modifiers=modifiers))
    ruler = Measure(MeasureKind.RULER, ((10.0, 10.0), (10.0, 40.0)))
    assert measure_lines(ruler, view) == (wanted,)


def test_a_region_says_area_mean_deviation_and_extremes_of_stored_values():
    pixels = np.full((40, 40), 100, np.uint16)
    pixels[10:12, 10:12] = [[10, 20], [30, 7]]
    grayscale = Grayscale(12, padding=(7, 7), modality=Rescale(3, 5), vois=(Window(50, 100),))
    view = make_mammogram(make_header(rows=40, cols=40, spacing=SPACING), pixels, grayscale)
    corners = ((9.5, 9.5), (9.5, 11.5), (11.5, 11.5), (11.5, 9.5))
    assert measure_lines(Measure(MeasureKind.POLYGON, corners), view) == (
        "0.04 mm² at detector",  # 2 x 2 pixels of 0.1 mm
        "mean 20.0  SD 8.16",  # of 10, 20, 30: sqrt(200 / 3)
        "min 10  max 30  stored values",
        "1 px of padding left out",
    )


def test_a_copied_value_names_view_and_kind_but_no_patient(four):
    ruler = draw(four, Tool.RULER, (50, 150), (50, 250))
    four.bench.copy()
    text = QGuiApplication.clipboard().text()
    assert text == f"R CC Ruler\n{words_of(four, ruler)}"


# ---------------------------------------------------------------------- editing


def test_a_handle_moves_one_end_and_the_line_moves_all(four):
    tile = tile_of(four)
    before = draw(four, Tool.RULER, (100, 150), (100, 250))
    four.bench.toolbox.put_away()
    drag(tile, at(tile, *before.points[1]), at(tile, 160, 250))
    (bent,) = four.bench.book.of("R-CC")
    assert bent.points[0] == before.points[0]
    assert near(bent.points[1:], [(160, 250)], 3)
    middle = np.mean(bent.points, axis=0)
    drag(tile, at(tile, *middle), at(tile, middle[0] + 40, middle[1] - 30))
    (moved,) = four.bench.book.of("R-CC")
    by = np.array(moved.points) - np.array(bent.points)
    assert near(by, [(40, -30)] * 2, 3)
    assert tile.voi == Window(2048, 4096)  # the drag was not one of the window


def test_beside_what_is_drawn_the_tool_goes_on(four):
    tile = tile_of(four)
    draw(four, Tool.RULER, (100, 150), (100, 250))
    four.bench.toolbox.put_away()
    drag(tile, at(tile, 250, 200), at(tile, 250, 200) + QPoint(60, 0))
    assert tile.voi.width > 4096
    assert four.bench.book.selection is None


def test_undo_and_redo_walk_through_every_step(four):
    book = four.bench.book
    states = [book.of("R-CC")]
    draw(four, Tool.RULER, (100, 150), (100, 250))
    states.append(book.of("R-CC"))
    four.bench.nudge(1, 0)
    four.bench.nudge(1, 0)  # joined with the nudge before
    states.append(book.of("R-CC"))
    draw(four, Tool.PROBE, (200, 200))
    states.append(book.of("R-CC"))
    book.remove_selected()
    states.append(book.of("R-CC"))
    assert [len(state) for state in states] == [0, 1, 1, 2, 1]
    for state in reversed(states[:-1]):
        book.undo()
        assert book.of("R-CC") == state
    for state in states[1:]:
        book.redo()
        assert book.of("R-CC") == state


def test_arrows_nudge_what_is_selected_and_pan_when_nothing_is(four):
    ruler = draw(four, Tool.RULER, (100, 150), (100, 250))
    tile = tile_of(four)
    four.one_to_one()
    place = tile.viewport
    press(four, Qt.Key.Key_Down)
    press(four, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    (moved,) = four.bench.book.of("R-CC")
    by = np.array(moved.points) - np.array(ruler.points)
    assert near(by, [(1, 10)] * 2, 1e-9)
    assert tile.viewport == place
    four.bench.book.step_handle()
    press(four, Qt.Key.Key_Up)
    (bent,) = four.bench.book.of("R-CC")
    assert bent.points[0][0] == moved.points[0][0] - 1
    assert bent.points[1] == moved.points[1]


def test_everything_can_be_drawn_and_found_by_the_keyboard_alone(four):
    bench = four.bench
    kinds = []
    for tool in Tool:
        if tool.kind is not None:
            bench.toolbox.put_away()
            bench.toolbox.use(tool)
            press(four, Qt.Key.Key_Return)
            kinds.append(tool.kind)
    assert [each.kind for each in bench.book.of("R-CC")] == kinds
    bench.book.deselect()
    walked = [bench.book.select_next("R-CC", 1).kind for _ in kinds]
    assert walked == kinds
    assert bench.book.select_next("R-CC", 1).kind == kinds[0]
    assert bench.book.select_next("R-CC", -1).kind == kinds[-1]


# ---------------------------------------------------------------------- turned and zoomed

TURNS = [Orientation(*turn) for turn in itertools.product((False, True), repeat=3)]


@pytest.mark.parametrize("turn", TURNS, ids=str)
@pytest.mark.parametrize("side", ["R", "L"])
def test_what_is_drawn_stays_on_its_pixels_under_every_turn_and_zoom(session, box, turn, side):
    """The line is looked for on the screen where the stored pixels are."""
    black = np.zeros((300, 200), np.uint16)
    header = make_header(side, "CC", rows=300, cols=200, spacing=PixelSpacing(0.1, 0.2),
                         orientation=turn)  # fmt: skip
    session.open_views([make_mammogram(header, black)])
    tile = tile_of(box, f"{side}-CC")
    ruler = draw(box, Tool.RULER, (100, 60), (180, 60), key=tile.key)
    assert near(ruler.points, [(100, 60), (180, 60)], 2)
    box.bench.toolbox.put_away()
    box.bench.book.deselect()
    for change in (box.fit, box.one_to_one, box.zoom_in):
        change()
        QApplication.processEvents()
        picture = tile.grab().toImage()
        for row in np.linspace(ruler.points[0][0], ruler.points[1][0], 5)[1:-1]:
            x, y = tile.place_of(row, ruler.points[0][1])
            if not (3 < x < tile.width() - 3 and 3 < y < tile.height() - 3):
                continue
            assert is_drawn(picture, round(x), round(y))
    length = abs(ruler.points[1][0] - ruler.points[0][0]) * 0.1
    words = words_of(box, ruler, tile.key)
    assert float(words.split()[0]) == pytest.approx(length, abs=0.01)
    before = box.bench.book.of(tile.key)
    box.fit()
    drag(tile, at(tile, 180, 60), at(tile, 180, 120))
    (bent,) = box.bench.book.of(tile.key)
    assert bent != before[0] and near(bent.points[1:], [(180, 120)], 3)


# ---------------------------------------------------------------------- words


def test_words_stand_beside_what_was_measured_and_on_the_tile():
    """Many things at random: only a region that fills the tile may be covered."""
    rng = np.random.default_rng(3)
    size = (400.0, 300.0)
    for _ in range(60):
        lines = [Thing(rng.uniform(-50, 400, (2, 2)), False, (110.0, 18.0)) for _ in range(6)]
        corners = [rng.uniform(0, 300, 2) for _ in range(3)]
        boxes = [
            Thing(c + np.array([(0, 0), (60, 0), (60, 40), (0, 40)]), True, (130.0, 62.0))
            for c in corners
        ]
        things = [*lines, *boxes]
        for thing, words in zip(things, place_words(things, size), strict=True):
            if words is None:
                assert (thing.points < 0).any() or (thing.points > 300).any()
                continue
            left, top, right, bottom = words
            assert 0 <= left < right <= 400 and 0 <= top < bottom <= 300
            along = np.linspace(0, 1, 300)[:, None]
            closed = [*thing.points, thing.points[0]] if thing.closed else thing.points
            for start, end in itertools.pairwise(closed):
                x, y = (start + along * (end - start)).T
                assert not ((x > left) & (x < right) & (y > top) & (y < bottom)).any()


def test_words_on_the_tile_are_seen_and_do_not_cover_the_line(four):
    draw(four, Tool.ELLIPSE, (100, 150), (160, 230))
    tile = tile_of(four)
    tile.grab()
    (measure,) = four.bench.book.of("R-CC")
    left, top, right, bottom = tile.measures.boxes[measure.uid]
    assert 0 <= left < right <= tile.width() and 0 <= top < bottom <= tile.height()
    corners = [tile.place_of(*corner) for corner in measure.points]
    x0, x1 = sorted(x for x, _y in corners)
    y0, y1 = sorted(y for _x, y in corners)
    assert right <= x0 or left >= x1 or bottom <= y0 or top >= y1


# ---------------------------------------------------------------------- keeping


def test_what_is_drawn_is_kept_and_comes_back_with_the_study(qtbot, four, session):
    ruler = draw(four, Tool.RULER, (100, 150), (100, 250))
    file = paths.data_dir() / "annotations"
    qtbot.waitUntil(lambda: file.is_dir() and len(list(file.glob("*.json"))) == 1)
    probe = draw(four, Tool.PROBE, (30, 200))
    session.close_study()  # what was not saved yet is saved now
    assert four.bench.book.of("R-CC") == ()
    session.open_views(make_four(rows=400, cols=300))
    assert four.bench.book.of("R-CC") == (ruler, probe)
    assert not four.bench.book.undo_stack.canUndo()
    picture = tile_of(four).grab().toImage()
    place = at(tile_of(four), 100, 200)
    assert is_drawn(picture, place.x(), place.y())


def test_a_broken_file_is_told_and_the_view_opens(box, session):
    folder = paths.data_dir() / "annotations"
    folder.mkdir(parents=True)
    views = make_four(rows=400, cols=300)
    names = []
    for view in views[:2]:
        session.open_views([view])
        names.append(MeasureFolder(folder).path_of(view.key).name)
        session.close_study()
    (folder / names[0]).write_text("{", "utf-8")
    (folder / names[1]).mkdir()  # not readable at all
    session.open_views(views)
    assert len(session.notices) == 2
    assert "kept as" in session.notices[0].advice
    assert all(tile.mammogram is not None for tile in box.board.ordered)


def test_the_file_holds_nothing_of_the_patient(four, session):
    draw(four, Tool.RULER, (100, 150), (100, 250))
    four.bench.book.save()
    (file,) = (paths.data_dir() / "annotations").glob("*.json")
    data = json.loads(file.read_text("utf-8"))
    assert set(data) == {
        "format", "version", "sop_instance_uid", "rows", "cols", "points_are", "items",
    }  # fmt: skip


def test_naming_the_side_of_a_view_keeps_what_is_drawn_on_it(four, session):
    ruler = draw(four, Tool.RULER, (100, 150), (100, 250))
    four.bench.book.save()
    session.arrive(session.mammograms["R-CC"])  # decoded or hung anew
    assert four.bench.book.of("R-CC") == (ruler,)
    assert words_of(four, ruler).endswith("at detector")


def test_two_light_boxes_of_a_session_show_the_same(qtbot, four, session):
    other = LightBox(session)
    qtbot.addWidget(other)
    ruler = draw(four, Tool.RULER, (100, 150), (100, 250))
    assert tile_of(other).measures.shown == (ruler,)
    assert other.bench.toolbox is four.bench.toolbox


# ---------------------------------------------------------------------- buttons


def test_the_right_button_zooms_and_the_middle_one_moves_whatever_the_tool(four):
    tile = tile_of(four)
    four.bench.toolbox.use(Tool.RULER)
    fixed = QPoint(300, 150)
    row, col = tile.stored_place(QPointF(fixed))
    drag(tile, fixed, fixed - QPoint(0, 100), Qt.MouseButton.RightButton)
    assert tile.viewport.zoom > 1.5
    after = tile.stored_place(QPointF(fixed))
    assert abs(after[0] - row) <= 2 and abs(after[1] - col) <= 2
    left = tile.viewport.transform().left
    drag(tile, fixed, fixed + QPoint(25, 0), Qt.MouseButton.MiddleButton)
    assert tile.viewport.transform().left == left + 25
    assert four.bench.book.of("R-CC") == () and not four.bench.hand.is_drawing


def test_the_pan_and_zoom_tools_do_it_with_the_left_button(four):
    tile = tile_of(four)
    four.bench.toolbox.use(Tool.ZOOM)
    drag(tile, QPoint(300, 150), QPoint(300, 50))
    assert tile.viewport.zoom > 1.5
    four.bench.toolbox.use(Tool.PAN)
    left = tile.viewport.transform().left
    drag(tile, QPoint(300, 150), QPoint(320, 150))
    assert tile.viewport.transform().left == left + 20
    assert tile.voi == Window(2048, 4096)


def test_while_the_view_moves_words_stay_beside_their_thing_and_then_find_the_best_place(
    qtbot, four
):
    for row in (100, 130, 160):
        draw(four, Tool.RULER, (row, 120), (row + 60, 250))
    four.bench.toolbox.put_away()
    tile = tile_of(four)
    tile.grab()
    for _ in range(12):
        four.pan(7, 5)
        tile.grab()
        for measure in four.bench.book.of("R-CC"):
            left, top, right, bottom = tile.measures.boxes[measure.uid]
            assert 0 <= left < right <= tile.width() and 0 <= top < bottom <= tile.height()
            ends = np.array([tile.place_of(*point) for point in measure.points])
            x, y = (ends[0] + np.linspace(0, 1, 200)[:, None] * (ends[1] - ends[0])).T
            assert not ((x > left) & (x < right) & (y > top) & (y < bottom)).any()
    moved = dict(tile.measures.boxes)
    tile.measures._layer.settle()
    tile.grab()
    best = dict(tile.measures.boxes)
    four.pan(1, 0)  # a hurried frame, then rest
    tile.grab()
    qtbot.waitUntil(lambda: not tile.measures._settle.isActive())
    tile.grab()
    assert set(best) == set(moved) == set(tile.measures.boxes)
    for uid, box in tile.measures.boxes.items():
        assert np.abs(np.array(box) - best[uid]).max() <= 2


# ---------------------------------------------------------------------- menu and text


def open_menu(box, tile, place):
    """Click with the right button; return the acts of the menu that opened by their names."""
    QTest.mouseClick(tile, Qt.MouseButton.RightButton, pos=place)
    menu = QApplication.activePopupWidget()
    acts = {action.text(): action for action in menu.actions()}
    menu.close()
    return acts


def test_the_menu_of_the_right_button_acts_on_what_is_drawn_there(four):
    ruler = draw(four, Tool.RULER, (100, 120), (100, 250))
    four.bench.toolbox.put_away()
    four.bench.book.deselect()
    tile = tile_of(four)
    acts = open_menu(four, tile, at(tile, 100, 180))
    assert list(acts)[:2] == ["Copy the values", "Delete"]
    acts["Copy the values"].trigger()
    assert QGuiApplication.clipboard().text().endswith(words_of(four, ruler))
    acts["Delete"].trigger()
    assert four.bench.book.of("R-CC") == ()
    assert "Delete" not in open_menu(four, tile, at(tile, 100, 180))


def test_an_arrows_text_is_written_anew_by_a_double_click_and_left_by_escape(four):
    draw(four, Tool.ARROW, (60, 130), (150, 200))
    QTest.keyClicks(QApplication.focusWidget(), "one")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    four.bench.toolbox.put_away()
    tile = tile_of(four)
    tile.grab()
    (left, top, right, bottom) = tile.measures.boxes[four.bench.book.of("R-CC")[0].uid]
    words = QPoint(round((left + right) / 2), round((top + bottom) / 2))
    for key, wanted in ((Qt.Key.Key_Escape, "one"), (Qt.Key.Key_Return, "two")):
        QTest.mouseClick(tile, LEFT, pos=words)
        QTest.mouseDClick(tile, LEFT, pos=words)
        editor = QApplication.focusWidget()
        assert isinstance(editor, TextEditor)
        editor.selectAll()
        QTest.keyClicks(editor, "two")
        QTest.keyClick(editor, key)
        assert four.bench.book.of("R-CC")[0].text == wanted
    assert not four.is_full()
