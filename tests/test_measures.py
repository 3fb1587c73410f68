"""Rulers, regions, angles and probes as values: expected numbers are worked out by hand."""

from __future__ import annotations

import json
import math
import re

import numpy as np
import pytest

from lem_viewer.measure_file import MeasureFolder, UnusableMeasures, folder_of
from lem_viewer.values.geometry import PixelSpacing
from lem_viewer.values.grayscale import Grayscale, Rescale
from lem_viewer.values.measures import Measure, MeasureKind, nipple_of, on_image
from lem_viewer.values.measuring import (
    angle,
    area,
    distance,
    inside,
    read_pixel,
    region_statistics,
)

SQUARE = PixelSpacing(0.1, 0.1)
OBLONG = PixelSpacing(0.1, 0.2)
UID = "1.2.840.99.1"


def polygon(*points):
    return Measure(MeasureKind.POLYGON, tuple((float(r), float(c)) for r, c in points))


def ellipse(*points):
    return Measure(MeasureKind.ELLIPSE, tuple((float(r), float(c)) for r, c in points))


# ---------------------------------------------------------------------- lengths, areas, angles


def test_a_length_is_in_mm_along_rows_and_columns_each_and_in_pixels_without_spacing():
    assert distance((10, 10), (13, 14), None) == 5.0  # 3, 4, 5
    assert distance((10, 10), (13, 14), SQUARE) == pytest.approx(0.5)
    assert distance((10, 10), (13, 12), OBLONG) == pytest.approx(0.5)  # 0.3 mm and 0.4 mm


def test_the_area_of_an_ellipse_is_pi_a_b():
    drawn = ellipse((2, 5), (12, 25))  # half axes 5 and 10 pixels
    assert area(drawn, None) == pytest.approx(math.pi * 50)
    assert area(drawn, OBLONG) == pytest.approx(math.pi * 50 * 0.02)
    assert area(ellipse((12, 5), (2, 25)), None) == pytest.approx(math.pi * 50)


def test_the_area_of_a_polygon_does_not_depend_on_where_it_begins_or_which_way_it_runs():
    corners = [(0, 0), (0, 6), (4, 6), (4, 3)]  # trapezium: (6 + 3) / 2 * 4 = 18
    for turned in (corners, corners[::-1], corners[2:] + corners[:2]):
        assert area(polygon(*turned), None) == pytest.approx(18.0)
    assert area(polygon(*corners), SQUARE) == pytest.approx(0.18)


def test_a_polygon_that_crosses_itself_has_the_area_of_the_pixels_inside():
    bow = polygon((0, 0), (8, 8), (8, 0), (0, 8))  # two triangles; Gauss's formula gives 0
    mask, _corner = inside(bow, (20, 20))
    assert area(bow, None) == float(mask.sum()) > 20


def test_an_angle_minds_pixels_that_are_not_square():
    right = Measure(MeasureKind.ANGLE, ((0, 10), (0, 0), (10, 0)))
    assert angle(right, None) == pytest.approx(90.0)
    half = Measure(MeasureKind.ANGLE, ((0, 1), (0, 0), (2, 1)))  # mm: (0, 0.2) and (0.2, 0.2)
    assert angle(half, OBLONG) == pytest.approx(45.0)
    straight = Measure(MeasureKind.ANGLE, ((0, -5), (0, 0), (0, 5)))
    assert angle(straight, None) == pytest.approx(180.0)
    assert math.isnan(angle(Measure(MeasureKind.ANGLE, ((0, 0), (0, 0), (1, 1))), None))


# ---------------------------------------------------------------------- pixels in a region


def test_a_polygon_holds_the_pixels_whose_centres_lie_in_it():
    mask, corner = inside(polygon((0.5, 1.5), (0.5, 4.5), (3.5, 4.5), (3.5, 1.5)), (10, 10))
    whole = np.zeros((10, 10), bool)
    whole[corner[0] : corner[0] + mask.shape[0], corner[1] : corner[1] + mask.shape[1]] = mask
    wanted = np.zeros((10, 10), bool)
    wanted[1:4, 2:5] = True
    assert (whole == wanted).all()


def test_an_ellipse_holds_the_pixels_whose_centres_lie_in_it():
    mask, corner = inside(ellipse((3, 3), (7, 7)), (10, 10))  # radius 2 about (5, 5)
    assert corner == (3, 3)
    wanted = [
        [0, 0, 1, 0, 0],
        [0, 1, 1, 1, 0],
        [1, 1, 1, 1, 1],
        [0, 1, 1, 1, 0],
        [0, 0, 1, 0, 0],
    ]
    assert mask.astype(int).tolist() == wanted


def test_a_region_that_leaves_the_image_counts_only_the_image():
    mask, corner = inside(polygon((-5, -5), (-5, 1.5), (2.5, 1.5), (2.5, -5)), (10, 10))
    assert (corner, mask.shape, int(mask.sum())) == ((0, 0), (3, 2), 6)


def test_mean_deviation_and_extremes_are_of_stored_values_without_padding():
    pixels = np.zeros((8, 8), np.uint16)
    pixels[1:3, 1:4] = [[10, 20, 30], [40, 50, 9]]  # 9 is padding
    grayscale = Grayscale(12, padding=(9, 9), modality=Rescale(2.0, -100.0))
    box = polygon((0.5, 0.5), (0.5, 3.5), (2.5, 3.5), (2.5, 0.5))
    found = region_statistics(box, pixels, grayscale)
    assert (found.count, found.padding, found.low, found.high) == (5, 1, 10, 50)
    assert found.mean == pytest.approx(30.0)
    assert found.deviation == pytest.approx(math.sqrt(200.0))  # (400+100+0+100+400)/5


def test_signed_values_are_told_as_stored():
    pixels = np.full((4, 4), 32768 - 7, np.uint16)
    pixels[1, 1] = 32768 + 5
    grayscale = Grayscale(12, stored_offset=32768)
    found = region_statistics(polygon((-0.5, -0.5), (-0.5, 3.5), (3.5, 3.5), (3.5, -0.5)), pixels,
                              grayscale)  # fmt: skip
    assert (found.count, found.low, found.high) == (16, -7, 5)
    assert found.mean == pytest.approx((15 * -7 + 5) / 16)
    assert read_pixel((1.4, 0.6), pixels, grayscale).stored == 5


def test_a_region_without_a_pixel_that_counts_has_no_statistics():
    pixels = np.zeros((8, 8), np.uint16)
    grayscale = Grayscale(12, padding=(0, 0))
    assert region_statistics(ellipse((1, 1), (6, 6)), pixels, grayscale) is None
    assert region_statistics(ellipse((3.2, 3.2), (3.4, 3.4)), pixels, Grayscale(12)) is None


def test_a_probe_reads_stored_and_modality_value_of_its_pixel():
    pixels = np.arange(30, dtype=np.uint16).reshape(5, 6)
    grayscale = Grayscale(12, padding=(0, 0), modality=Rescale(2.0, -10.0))
    read = read_pixel((2.4, 3.6), pixels, grayscale)
    assert (read.row, read.col, read.stored, read.value) == (2, 4, 16, 22.0)
    assert not read.is_padding
    assert read_pixel((-3, -3), pixels, grayscale).is_padding


# ---------------------------------------------------------------------- editing


def test_a_corner_of_an_ellipse_leaves_the_opposite_one_where_it_is():
    drawn = ellipse((2, 5), (12, 25))
    assert drawn.handles().tolist() == [[2, 5], [2, 25], [12, 25], [12, 5]]
    moved = drawn.with_handle(1, (0.0, 30.0))
    assert moved.handles().tolist() == [[0, 5], [0, 30], [12, 30], [12, 5]]
    assert moved.uid == drawn.uid


def test_a_move_stops_at_the_edge_of_the_image():
    ruler = Measure(MeasureKind.RULER, ((2.0, 2.0), (6.0, 8.0)))
    assert ruler.moved_within(-10, 100, (10, 20)).points == ((-0.5, 13.5), (3.5, 19.5))
    assert ruler.moved_within(1, 1, (10, 20)).points == ((3, 3), (7, 9))
    assert on_image((-4, 25), (10, 20)) == (-0.5, 19.5)


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (MeasureKind.RULER, ((0, 0),)),
        (MeasureKind.POLYGON, ((0, 0), (1, 1))),
        (MeasureKind.PROBE, ((math.nan, 0),)),
        (MeasureKind.PROBE, ((math.inf, 0),)),
    ],
)
def test_a_measure_that_cannot_be_drawn_is_refused(kind, points):
    with pytest.raises(ValueError, match=kind.value):
        Measure(kind, points)


def test_the_nipple_is_the_one_that_was_set_last():
    one, two = (Measure(MeasureKind.NIPPLE, ((r, 1.0),)) for r in (3.0, 4.0))
    assert nipple_of((one, two)) == (4.0, 1.0)
    assert nipple_of((Measure(MeasureKind.PROBE, ((1.0, 1.0),)),)) is None


# ---------------------------------------------------------------------- the file


def some():
    return (
        Measure(MeasureKind.RULER, ((1.25, 2.0), (3.0, 4.5))),
        Measure(MeasureKind.ARROW, ((1.0, 2.0), (3.0, 4.0)), "Verkalkung µ 乳"),
        polygon((0, 0), (0, 6), (4, 6)),
    )


def test_what_is_kept_is_loaded_again_exactly(tmp_path):
    store, kept = MeasureFolder(tmp_path / "new"), some()
    assert store.load(UID, (10, 10)) == ()
    store.save(UID, (10, 10), kept)
    assert MeasureFolder(tmp_path / "new").load(UID, (10, 10)) == kept
    assert [path.name for path in (tmp_path / "new").iterdir()] == [f"{UID}.json"]


def test_a_view_without_measures_leaves_no_file(tmp_path):
    store = MeasureFolder(tmp_path)
    store.save(UID, (10, 10), some())
    store.save(UID, (10, 10), ())
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_is_no_uid_makes_a_harmless_file_name(tmp_path):
    store = MeasureFolder(tmp_path)
    for key in ("../../etc/passwd", "C:\\x", "ä" * 300, "..", "1.2/3"):
        store.save(key, (10, 10), some())
        assert store.load(key, (10, 10)) == store.load(key, (10, 10)) != ()
        assert store.path_of(key).parent == tmp_path
    assert len(list(tmp_path.iterdir())) == 5


def changed(text, **changes):
    return json.dumps({**json.loads(text), **changes})


@pytest.mark.parametrize(
    "break_it",
    [
        lambda text: text[: len(text) // 2],
        lambda _text: "",
        lambda _text: "\x00\xff" * 50,
        lambda _text: "[" * 100_000,
        lambda _text: '{"version": 1}',
        lambda text: changed(text, rows=11),
        lambda text: changed(text, sop_instance_uid="1.2"),
        lambda text: changed(text, items=[{"uid": "a", "kind": "spiral", "points": [[1, 1]]}]),
        lambda text: changed(text, items=[{"uid": "a", "kind": "probe", "points": [[1, 99]]}]),
        lambda text: changed(text, items=[{"uid": "a", "kind": "probe", "points": [[1]]}]),
        lambda text: text.replace("1.25", "NaN"),
        lambda text: text.replace("1.25", "1" + "0" * 400),
        lambda text: changed(text, items=5),
    ],
)
def test_a_broken_file_is_kept_aside_and_told(tmp_path, break_it):
    store = MeasureFolder(tmp_path)
    store.save(UID, (10, 10), some())
    path = store.path_of(UID)
    broken = break_it(path.read_text("utf-8")).encode("latin-1", "replace")
    path.write_bytes(broken)
    with pytest.raises(UnusableMeasures) as caught:
        store.load(UID, (10, 10))
    aside = tmp_path / f"{UID}.broken-1.json"
    assert aside.name in caught.value.advice
    assert aside.read_bytes() == broken
    store.save(UID, (10, 10), some()[:1])  # a new file does not touch the old one
    assert store.load(UID, (10, 10)) == some_points(store)
    assert aside.read_bytes() == broken


def some_points(store):
    (only,) = store.load(UID, (10, 10))
    assert only.points == ((1.25, 2.0), (3.0, 4.5))
    return (only,)


def test_the_file_of_a_newer_program_is_neither_read_nor_overwritten(tmp_path):
    store = MeasureFolder(tmp_path)
    store.save(UID, (10, 10), some())
    newer = changed(store.path_of(UID).read_text("utf-8"), version=2)
    store.path_of(UID).write_text(newer, "utf-8")
    with pytest.raises(UnusableMeasures, match="version 2"):
        store.load(UID, (10, 10))
    store.save(UID, (10, 10), some()[:1])
    assert store.path_of(UID).read_text("utf-8") == newer


def test_a_write_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    store = MeasureFolder(tmp_path)
    store.save(UID, (10, 10), some())
    monkeypatch.setattr(json, "dump", lambda *_a, **_k: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        store.save(UID, (10, 10), some()[:1])
    monkeypatch.undo()
    assert len(store.load(UID, (10, 10))) == 3
    assert len(list(tmp_path.iterdir())) == 1


# ------------------------------------------------------------------- a folder a reader


def test_each_reader_has_a_folder_that_any_file_system_takes(tmp_path):
    names = ("Dr. A", "dr. a", "王小明", "王小红", "../../etc", "CON", "a" * 300, "\ud800", "")
    folders = [folder_of(tmp_path, name) for name in names]
    assert len({str(each).lower() for each in folders}) == len(names)
    for each in folders:
        assert each.parent == tmp_path / "readers"
        assert re.fullmatch("[a-z0-9-]{18,41}", each.name)
    composed, decomposed = "M\u00fcller", "Mu\u0308ller"
    assert folder_of(tmp_path, composed) == folder_of(tmp_path, decomposed)


def test_a_view_starts_from_what_was_there_before_until_it_has_a_file_of_its_own(tmp_path):
    before, kept = MeasureFolder(tmp_path), some()
    before.save(UID, (10, 10), kept)
    own = MeasureFolder(tmp_path / "own", before)
    assert own.load(UID, (10, 10)) == kept
    own.save(UID, (10, 10), kept[:1])
    assert own.load(UID, (10, 10)) == kept[:1]
    own.save(UID, (10, 10), ())  # all are deleted: those of before do not come back
    assert own.load(UID, (10, 10)) == ()
    assert before.load(UID, (10, 10)) == kept
