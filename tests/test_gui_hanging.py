"""Hanging as the reader sees it: steps, priors, doubles, special views, what is missing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

import pytest
from gui_stand_ins import SPACING, StandInSession, make_four, make_header, make_mammogram
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lem_viewer import paths
from lem_viewer.gui import hanging
from lem_viewer.gui.hanging import hang
from lem_viewer.gui.light_box import LightBox
from lem_viewer.gui.pane import VIEW_MIME
from lem_viewer.gui.protocol_shelf import ProtocolShelf
from lem_viewer.gui.view_tile import ViewTile
from lem_viewer.values.exams import Exam, exams_of
from lem_viewer.values.geometry import PixelSpacing
from lem_viewer.values.image import Identity, Mammogram, ViewHeader

FOUR = ("R CC", "L CC", "R MLO", "L MLO")
TOMOSYNTHESIS = "1.2.840.10008.5.1.4.1.1.13.1.3"


def of_day(date: str, title: str, **more: object) -> ViewHeader:
    side, view = title.split()
    key = str(more.pop("key", f"{date} {title}"))
    identity = Identity(
        key, str(more.pop("sop_class", "")), date, patient_id="4711",
        patient_name=str(more.pop("name", "DOE^JANE")), birth_date="19610412", study_date=date,
    )  # fmt: skip
    return make_header(side, view, key=key, identity=identity, **more)


def exam(date: str, titles: tuple[str, ...] = FOUR) -> list[ViewHeader]:
    return [of_day(date, title) for title in titles]


def pages_of(views: list[ViewHeader], protocol: str = "Screening") -> dict[str, list[list[str]]]:
    """Return what hangs, by the name of the step."""
    return {
        page.name: [[place.key or place.missing for place in row] for row in page.rows]
        for page in hang(views, ProtocolShelf().get(protocol))
    }


NEW, OLD = "20240501", "20220301"
N = {title: f"{NEW} {title}" for title in FOUR}
P = {title: f"{OLD} {title}" for title in FOUR}


# ---------------------------------------------------------------------- steps


def test_screening_without_a_prior_walks_four_views_and_pairs() -> None:
    assert pages_of(exam(NEW)) == {
        "Four views": [[N["R CC"], N["L CC"]], [N["R MLO"], N["L MLO"]]],
        "CC pair": [[N["R CC"], N["L CC"]]],
        "MLO pair": [[N["R MLO"], N["L MLO"]]],
    }


def test_screening_with_a_prior_adds_eight_up_and_current_over_prior() -> None:
    steps = pages_of(exam(OLD) + exam(NEW))
    assert list(steps) == [
        "Four views", "Eight-up with prior", "CC pair", "CC over prior", "MLO pair",
        "MLO over prior",
    ]  # fmt: skip
    assert steps["Eight-up with prior"][0] == [N["R CC"], N["L CC"], P["R CC"], P["L CC"]]
    assert steps["MLO over prior"] == [[N["R MLO"], N["L MLO"]], [P["R MLO"], P["L MLO"]]]


def test_a_breast_or_view_that_is_missing_is_named_in_its_place() -> None:
    steps = pages_of(exam(NEW, ("R CC", "R MLO", "L MLO")) + exam(OLD, ("R CC", "L CC", "L MLO")))
    assert steps["Four views"] == [[N["R CC"], "no L CC"], [N["R MLO"], N["L MLO"]]]
    assert steps["CC pair"] == [[N["R CC"], "no L CC"]]
    assert steps["MLO over prior"][1] == ["no prior R MLO", P["L MLO"]]


def test_one_breast_alone_needs_no_empty_places() -> None:
    assert pages_of(exam(NEW, ("L CC", "L MLO"))) == {
        "Four views": [[N["L CC"], N["L MLO"]]], "CC pair": [[N["L CC"]]],
        "MLO pair": [[N["L MLO"]]],
    }  # fmt: skip


def test_special_views_hang_in_their_own_steps_and_ordinary_modifiers_do_not_matter() -> None:
    spot = of_day(NEW, "R CC", key="spot", modifiers=("spot compression", "magnification"))
    displaced = of_day(NEW, "L MLO", key="id", modifiers=("implant displaced",))
    profile = of_day(NEW, "R CC", key="profile", modifiers=("nipple in profile",))
    steps = pages_of([spot, displaced, profile, *exam(NEW, FOUR[1:])])
    assert steps["Four views"][0] == ["profile", N["L CC"]]
    assert steps["Implant displaced"] == [["id"]]
    assert steps["Special views"] == [["spot"]]
    assert list(steps)[-1] == "Special views"


def test_tomosynthesis_has_its_step_and_two_dimensional_views_come_first() -> None:
    stack = of_day(NEW, "R CC", key="dbt", sop_class=TOMOSYNTHESIS, frames=60)
    steps = pages_of([stack, *exam(NEW)])
    assert steps["Four views"][0] == [N["R CC"], N["L CC"]]
    assert steps["Tomosynthesis"] == [["dbt", "no L CC tomosynthesis"]]
    assert pages_of([stack])["Four views"] == [["dbt"]]  # there is nothing else
    beside = pages_of([stack, *exam(NEW)], "Tomosynthesis")
    assert beside["Right: 2-D beside tomosynthesis"] == [[N["R CC"], "dbt"]] or beside[
        "Right: 2-D beside tomosynthesis"
    ] == [[N["R CC"], "dbt"], [N["R MLO"], "no R MLO tomosynthesis"]]
    assert "Left: 2-D beside tomosynthesis" not in beside


@pytest.mark.parametrize("protocol", ProtocolShelf().names)
def test_no_protocol_hides_a_view(protocol: str) -> None:
    views = [
        *exam(NEW), *exam(OLD), *exam("20200101", ("R CC",)),
        of_day(NEW, "R CC", key="again"), of_day(NEW, "R ML"),
        of_day(NEW, "L CC", key="spot", modifiers=("spot compression",)),
        of_day(OLD, "L CC", key="other", name="ROE^MARY"), of_day("", "R CC", key="undated"),
    ]  # fmt: skip
    pages = hang(views, ProtocolShelf().get(protocol))
    assert {key for page in pages for key in page.keys} == {view.key for view in views}
    strangers = [page for page in pages if "other" in page.keys]
    assert [page.keys for page in strangers] == [("other",)]  # never beside the patient's own


def test_another_patients_views_with_the_same_id_are_never_the_prior() -> None:
    old = [of_day(OLD, title, name="ROE^MARY") for title in FOUR]
    pages = hang([*exam(NEW), *old], ProtocolShelf().get("Screening"))
    assert [page.name for page in pages] == ["Four views", "CC pair", "MLO pair",
                                             "Another patient"]  # fmt: skip
    assert {place.label for row in pages[-1].rows for place in row} == {"OTHER PATIENT 2022-03-01"}


# ---------------------------------------------------------------------- on the light box


@pytest.fixture
def session(qapp: QApplication) -> StandInSession:
    return StandInSession()


@pytest.fixture
def box(qtbot, session: StandInSession) -> LightBox:
    made = LightBox(session)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(800, 624)
    made.show()
    return made


def opened(session: StandInSession, headers: list[ViewHeader]) -> list[Mammogram]:
    mammograms = [make_mammogram(header) for header in headers]
    session.open_views(mammograms)
    return mammograms


def label_on(box: LightBox, key: str) -> str:
    label = box.board._labels[key]
    return label.text if label.isVisible() else ""


def test_a_prior_says_so_on_its_tile_even_without_annotation(session, box) -> None:
    session.change_settings(show_annotation=False, hanging_protocol="Eight-up")
    opened(session, exam(OLD) + exam(NEW))
    assert box.strip.text == "Step 1 of 2: Eight-up with prior"
    assert {label_on(box, key) for key in P.values()} == {"PRIOR 2022-03-01"}
    assert {label_on(box, key) for key in N.values()} == {""}
    boxes = {key: tile.geometry() for key, tile in box.board.tiles.items()}
    assert boxes[N["R CC"]].right() + 1 == boxes[N["L CC"]].left()  # chest walls meet
    assert boxes[N["L CC"]].right() + 1 < boxes[P["R CC"]].left()  # exams do not
    assert boxes[P["R CC"]].right() + 1 == boxes[P["L CC"]].left()


def test_the_label_stands_on_the_nipple_side_and_hides_nothing_that_is_said_there(
    session, box
) -> None:
    session.change_settings(hanging_protocol="Eight-up")
    opened(session, exam(OLD) + exam(NEW))
    right, left = (box.board._labels[P[title]] for title in ("R CC", "L CC"))
    assert right.x() == 10 and left.geometry().right() < left.parentWidget().width() - 10
    for label in (right, left):  # window, zoom and scale take the lowest 62 px
        assert label.geometry().bottom() <= label.parentWidget().height() - 62


def test_current_and_prior_are_shown_at_equal_millimetres(session, box) -> None:
    session.change_settings(hanging_protocol="Current over prior")
    new = [of_day(NEW, t, rows=800, cols=600, spacing=PixelSpacing(0.05, 0.05)) for t in FOUR[:2]]
    old = [of_day(OLD, t, rows=300, cols=200, spacing=SPACING) for t in FOUR[:2]]
    opened(session, new + old)
    scales = {}
    for key in (N["R CC"], P["R CC"]):
        viewport = box.board.tiles[key].viewport
        scales[key] = viewport.transform().scale_x / viewport.pitch[1]
    # Screen pixels per mm: equal to half a screen pixel over the narrower view.
    assert scales[N["R CC"]] == pytest.approx(scales[P["R CC"]], rel=0.5 / 80)


def test_a_step_begins_at_fit_and_what_is_zoomed_before_does_not_matter(session, box) -> None:
    opened(session, [*exam(NEW)])
    box.zoom_in()
    assert box.active_tile.viewport.zoom > 1
    box.turn_page(1)
    assert all(tile.viewport.is_home for tile in box.board.shown)
    box.turn_page(99)
    assert box.strip.text == "Step 3 of 3: MLO pair"  # the last one stays


def test_doubles_come_round_in_their_place(session, box) -> None:
    again = of_day(NEW, "R CC", key="again")
    opened(session, [*exam(NEW), again])
    session.set_active_view(N["R CC"])
    assert label_on(box, N["R CC"]) == "1 of 2"
    place = box.board.tiles[N["R CC"]].geometry()
    box.next_double()
    assert session.active_view == "again" and label_on(box, "again") == "2 of 2"
    assert box.board.tiles["again"].geometry() == place
    assert not box.board.tiles[N["R CC"]].isVisible()
    box.next_double()
    assert session.active_view == N["R CC"]
    session.set_active_view(N["L CC"])
    box.next_double()
    assert session.active_view == N["L CC"]  # it has no double


def drop(box: LightBox, key: str, tile: ViewTile) -> None:
    """Drag a thumbnail onto the middle of a tile and let go, as Qt delivers it."""
    data = QMimeData()
    data.setData(VIEW_MIME, key.encode())
    at = tile.mapTo(box.board, tile.rect().center())
    how = (
        Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(at, *how)
    QApplication.sendEvent(box.board, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(box.board, QDropEvent(QPointF(at), *how))


def test_a_view_dropped_onto_a_place_hangs_there_and_changes_with_its_old_one(session, box) -> None:
    opened(session, [*exam(NEW), *exam(OLD)])
    tiles = box.board.tiles
    place = tiles[N["L CC"]].geometry()
    drop(box, P["R CC"], tiles[N["L CC"]])
    assert tiles[P["R CC"]].isVisible() and tiles[P["R CC"]].geometry() == place
    assert label_on(box, P["R CC"]) == "PRIOR 2022-03-01"
    assert not tiles[N["L CC"]].isVisible()
    drop(box, N["L MLO"], tiles[N["R CC"]])  # both hang on this step: they change places
    assert box.board.page.rows[0][0].key == N["L MLO"]
    assert box.board.page.rows[1][1].key == N["R CC"]
    drop(box, "unknown", tiles[N["L MLO"]])
    assert box.board.page.rows[0][0].key == N["L MLO"]
    box.turn_page(2)  # the other steps are as the protocol has them
    assert box.board.page.rows == hang(exam(NEW) + exam(OLD), box.board.protocol)[2].rows


def test_the_keyboard_hangs_a_view_where_the_active_one_is(session, box) -> None:
    opened(session, [*exam(NEW), *exam(OLD)])
    session.set_active_view(N["R MLO"])
    box.hang_here(P["R MLO"])
    assert session.active_view == P["R MLO"] and box.board.tiles[P["R MLO"]].isVisible()


def test_another_protocol_hangs_at_once_and_tiles_keep_their_window(session, box) -> None:
    opened(session, exam(NEW))
    box.nudge_window(3, 0)
    window = box.active_tile.voi
    tiles = dict(box.board.tiles)
    session.change_settings(hanging_protocol="One breast")
    assert box.strip.text == "Step 1 of 2: Right breast"
    assert box.board.tiles == tiles and box.active_tile.voi == window


def test_a_protocol_that_is_gone_or_broken_gives_a_notice_and_the_default(qtbot, session) -> None:
    folder = paths.config_dir() / "hanging"
    folder.mkdir(parents=True)
    (folder / "mine.json").write_text('{"format": 1, "name": "Mine", "steps": []}', "utf-8")
    session.change_settings(hanging_protocol="Mine")
    box = LightBox(session)
    qtbot.addWidget(box)
    session.open_views(make_four())
    assert box.strip.text == "Step 1 of 3: Four views"
    said = [notice.title for notice in session.notices]
    assert said == ["Hanging protocol not used", "Hanging protocol"]
    assert all(notice.advice for notice in session.notices)


def test_hundreds_of_views_are_sorted_by_exam_once_and_not_for_every_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sorted_ones: list[int] = []

    def counted(views: Iterable[ViewHeader]) -> tuple[Exam, ...]:
        known = list(views)
        sorted_ones.append(len(known))
        return exams_of(known)

    monkeypatch.setattr(hanging, "exams_of", counted)
    titles = [f"{side} {view}" for side in "RL" for view in ("CC", "MLO")]
    views = [of_day(NEW, titles[number % 4], key=f"v{number}") for number in range(400)]
    pages = hang(views)
    assert len(pages) == 100 and sorted_ones == [400]
    assert {key for page in pages for key in page.keys} == {view.key for view in views}
    assert all(place.label == "" for page in pages for row in page.rows for place in row)


def test_a_window_is_dragged_at_once_with_hundreds_of_linked_views(session, box) -> None:
    opened(session, [of_day(NEW, "R ML", key=f"v{number}") for number in range(200)])
    box.grab()
    started = time.process_time()
    for _ in range(10):
        box.nudge_window(1, 0)
    assert (time.process_time() - started) / 10 < 0.03  # 200 tables would take 60 ms
    tile = box.board.tiles["v199"]
    assert tile.voi.center == box.board.tiles["v0"].voi.center  # linked, though out of sight


# ---------------------------------------------------------------------- mirror mode


@pytest.fixture
def zoomed(session, box) -> LightBox:
    opened(session, [of_day(NEW, title, rows=400, cols=300) for title in FOUR])
    box.zoom_in()
    box.zoom_in()
    return box


def moved(tile: ViewTile, act: Callable[[], None]) -> int:
    before = tile.viewport.transform().left
    act()
    return round(tile.viewport.transform().left - before)


def test_pan_is_mirrored_or_goes_the_same_way(session, zoomed) -> None:
    right, left = (zoomed.board.tiles[N[title]] for title in ("R CC", "L CC"))
    session.set_active_view(right.key)
    assert moved(left, lambda: zoomed.pan(-10, 0)) == 10
    session.change_settings(mirrored=False)
    assert moved(left, lambda: zoomed.pan(-10, 0)) == -10
    assert abs(moved(right, lambda: zoomed.pan(20, 0)) - 20) <= 1  # to whole pixels


def test_zoom_keeps_the_mirrored_or_the_same_place(session, zoomed) -> None:
    zoomed.fit()
    right, left = (zoomed.board.tiles[N[title]] for title in ("R CC", "L CC"))

    def zoom_at(x: float) -> tuple[int, int]:
        stored = left.stored_place(QPointF(x, 100))
        right.mouse.zoomed.emit(2.0, *right.viewport.anchor(right.width() - 80.0, 100.0))
        return stored, left.stored_place(QPointF(x, 100))  # type: ignore[return-value]

    before, after = zoom_at(80.0)  # as far from the chest wall as the pointer
    assert max(abs(one - other) for one, other in zip(before, after, strict=True)) <= 1
    zoomed.fit()
    session.change_settings(mirrored=False)
    before, after = zoom_at(left.width() - 80.0)  # where the pointer is on its own tile
    assert max(abs(one - other) for one, other in zip(before, after, strict=True)) <= 1


def test_space_walks_forward_and_shift_space_back(qtbot) -> None:
    from gui_stage import opened as opened_window

    _stage, window = opened_window(qtbot, light_box=LightBox)
    box = window.light_box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.strip.text == "Step 2 of 3: CC pair"
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(box, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert box.strip.text == "Step 2 of 3: CC pair"
    at = QPoint(5, box.strip._dots.height() // 2)
    QTest.mouseClick(box.strip._dots, Qt.MouseButton.LeftButton, pos=at)
    assert box.strip.text == "Step 1 of 3: Four views"
