"""Geometry and greyscale: expected values by hand and from DICOM PS3.3."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lem_viewer.values.geometry import (
    Orientation,
    PixelSpacing,
    Placement,
    hanging_directions,
    orientation_between,
)
from lem_viewer.values.grayscale import (
    Grayscale,
    LookupTable,
    Rescale,
    VoiFunction,
    Window,
    dragged,
    percentile_window,
)

EIGHT = [Orientation(*bits) for bits in itertools.product((False, True), repeat=3)]


@pytest.mark.parametrize("orientation", EIGHT, ids=str)
def test_every_orientation_maps_every_pixel_there_and_back(orientation: Orientation) -> None:
    image = np.arange(35).reshape(5, 7)
    turned = orientation.apply(image)
    points = np.array(list(np.ndindex(5, 7)))
    moved = orientation.to_turned(points, (5, 7)).astype(int)
    assert (turned[moved[:, 0], moved[:, 1]] == image[points[:, 0], points[:, 1]]).all()
    assert np.array_equal(orientation.from_turned(moved, (5, 7)), points)
    placed = Placement.of_turned(orientation, (5, 7))
    assert np.allclose(placed.to_grid(points), moved)
    assert np.allclose(placed.to_image(moved), points)


def test_a_cell_of_a_grid_lies_where_hand_arithmetic_puts_it() -> None:
    # Cells of 16 pixels that start at row 32, mirrored from column 160: cell (0, 0) covers rows
    # 32..47 and columns 144..159, so its centre is the pixel coordinate (39.5, 151.5).
    grid = Placement(32, 160, 16, -16)
    assert grid.to_image([[0, 0]]).tolist() == [[39.5, 151.5]]
    assert grid.to_image([[1, 2]]).tolist() == [[55.5, 119.5]]
    assert grid.to_grid([[39.5, 151.5]]).tolist() == [[0, 0]]
    assert grid.mirrored
    assert grid.cell_area_px == 256


@given(
    origin=st.tuples(st.floats(-50, 50), st.floats(-50, 50)),
    steps=st.tuples(*[st.sampled_from((-16.0, -1.5, 0.5, 1.0, 3.0))] * 2),
    transposed=st.booleans(),
    cell=st.tuples(st.floats(0, 64), st.floats(0, 64)),
    factor=st.integers(1, 32),
)
def test_a_placement_maps_there_and_back(origin, steps, transposed, cell, factor) -> None:
    fine = Placement(*origin, *steps, transposed)
    assert np.allclose(fine.to_grid(fine.to_image([cell])), [cell])
    # The centre of a coarse cell is the mean of the centres of the fine cells it holds.
    inside = list(itertools.product(range(factor), repeat=2))
    assert np.allclose(fine.coarser(factor).to_image([[0, 0]]), fine.to_image(inside).mean(axis=0))


@pytest.mark.parametrize(
    ("side", "view", "wanted"),
    [
        ("R", "CC", ("P", "L")),
        ("L", "CC", ("A", "R")),
        ("R", "MLO", ("P", "F")),
        ("L", "MLO", ("A", "F")),
        ("L", "ML", ("A", "F")),
        ("unknown", "CC", None),
    ],
)
def test_views_hang_with_chest_walls_in_the_middle(side, view, wanted) -> None:
    assert hanging_directions(side, view) == wanted


@pytest.mark.parametrize(
    ("given_directions", "wanted", "turn"),
    [
        (("P", "L"), ("P", "L"), Orientation()),
        (("A", "L"), ("P", "L"), Orientation(flipped_cols=True)),
        (("P", "R"), ("P", "L"), Orientation(flipped_rows=True)),
        (("P", "FL"), ("P", "F"), Orientation()),
        (("F", "A"), ("A", "F"), Orientation(transposed=True)),
        (("H", "A"), ("A", "F"), Orientation(transposed=True, flipped_rows=True)),
        (("A", "A"), ("A", "F"), None),
        (("A", "P"), ("A", "F"), None),
        (("CC", ""), ("A", "F"), None),
        (("A", "L"), ("A", "F"), None),
    ],
)
def test_patient_orientation_alone_decides_the_turn(given_directions, wanted, turn) -> None:
    assert orientation_between(given_directions, wanted) == turn


def test_absurd_spacing_is_refused() -> None:
    for row, col in ((0.0, 0.1), (0.1, -1.0), (50.0, 50.0)):
        with pytest.raises(ValueError, match="spacing"):
            PixelSpacing(row, col)


# PS3.3 C.11.2.1.2.1, note: center 2048, width 4096 maps 0 to ymin and 4095 to ymax; center 2048,
# width 1 is a step at 2047.5; center 0, width 100 with 12 bits is the Standard's own example.
@pytest.mark.parametrize(
    ("window", "value", "wanted"),
    [
        (Window(2048, 4096), 0, 0.0),
        (Window(2048, 4096), 4095, 1.0),
        (Window(2048, 1), 2047, 0.0),
        (Window(2048, 1), 2048, 1.0),
        (Window(0, 100), -50, 0.0),
        (Window(0, 100), 49, 1.0),
        (Window(0, 100), -0.5, 0.5),
        (Window(2048, 4096, VoiFunction.LINEAR_EXACT), 0, 0.0),
        (Window(2048, 4096, VoiFunction.LINEAR_EXACT), 2048, 0.5),
        (Window(2048, 4096, VoiFunction.LINEAR_EXACT), 4096, 1.0),
        (Window(2048, 4096, VoiFunction.SIGMOID), 2048, 0.5),
        (Window(2048, 4096, VoiFunction.SIGMOID), 3072, 1 / (1 + np.exp(-1))),
        (Window(2048, 4096, VoiFunction.SIGMOID), 1024, 1 / (1 + np.exp(1))),
    ],
)
def test_windows_follow_the_standards_formulas(window: Window, value, wanted) -> None:
    assert window.apply(np.array([value]))[0] == pytest.approx(wanted)


def test_dragging_keeps_the_function() -> None:
    moved = dragged(Window(100, 50, VoiFunction.SIGMOID, "file"), 5, -100)
    assert (moved.center, moved.width, moved.function) == (105, 1.0, VoiFunction.SIGMOID)


def test_a_lut_clamps_below_its_first_and_above_its_last_entry() -> None:
    table = LookupTable(10, np.array([0, 100, 255], np.uint16), 8)
    assert table.look_up([9, 10, 11, 12, 13]).tolist() == [0, 0, 100, 255, 255]
    assert table.apply([12])[0] == 1.0


def test_monochrome1_is_inverted_once_and_again_only_when_asked() -> None:
    gray = Grayscale(8, inverted=True)
    window = Window(128, 256)
    assert gray.display_table(window)[[0, 255]].tolist() == [255, 0]
    assert gray.display_table(window, invert_again=True)[[0, 255]].tolist() == [0, 255]


def test_padding_stays_black_under_inversion_and_both_ends_of_its_range_count() -> None:
    gray = Grayscale(12, padding=(4093, 4095))
    window = Window(2048, 4096)
    for inverted in (False, True):
        table = gray.display_table(window, invert_again=inverted)
        assert table[4093:4096].tolist() == [0, 0, 0]
    assert gray.display_table(window, invert_again=True)[0] == 255
    assert gray.display_table(window)[4092] > 250


def test_padding_is_tested_on_stored_values_before_the_rescale() -> None:
    gray = Grayscale(12, padding=(100, 100), modality=Rescale(-1, 4095))
    table = gray.display_table(Window(2048, 4096))
    assert table[100] == 0
    assert table[99] > 0
    assert table[4095 - 100] > 0  # modality value 100 is not padding


def test_signed_values_are_found_behind_the_offset() -> None:
    gray = Grayscale(16, stored_offset=32768, padding=(-2000, -1000))
    table = gray.is_padding_table()
    assert table[32768 - 1500]
    assert not table[32768 + 1500]
    assert gray.modality_table()[32768] == 0


def test_p_values_rise_by_one_for_each_step_of_a_full_range_test_pattern() -> None:
    # 16 bits, window over everything: every stored value is its own P-value.
    values = Grayscale(16).p_values(Window(32768, 65536))
    assert np.array_equal(values, np.arange(65536))


def test_the_percentile_window_leaves_padding_and_background_out() -> None:
    pixels = np.zeros((100, 100), np.uint16)
    pixels[:, 50:] = np.tile(np.arange(1000, 1050), (100, 1))
    pixels[:, :10] = 4095
    window = percentile_window(pixels, Grayscale(12, padding=(4095, 4095)), 0, 100)
    assert window.center - window.width / 2 == pytest.approx(1000)
    assert window.center + window.width / 2 - 1 == pytest.approx(1049)


def test_an_empty_image_still_has_a_window() -> None:
    gray = Grayscale(12, padding=(0, 0))
    assert percentile_window(np.zeros((4, 4), np.uint16), gray).width >= 1
