"""From a view to the network's input: breast, grey values, and where every pixel comes from."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from lem_viewer.network.breast import chest_wall_is_right, find_breast
from lem_viewer.network.framing import Framing
from lem_viewer.network.inputs import NO_BREAST, SIDE_FROM_PIXELS, make_input
from lem_viewer.values.geometry import Orientation
from lem_viewer.values.grayscale import Grayscale, LookupTable, Rescale
from lem_viewer.values.image import UNKNOWN, Identity, Mammogram, ViewHeader

EIGHT = [Orientation(*flags) for flags in product((False, True), repeat=3)]


def inverse(turn: Orientation, hung: NDArray) -> NDArray:
    """Return the stored image that ``turn`` hangs as ``hung``."""
    rows, cols = np.indices(hung.shape)
    points = np.stack([rows.ravel(), cols.ravel()], axis=1)
    shape = hung.shape[::-1] if turn.transposed else hung.shape
    back = turn.from_turned(points, shape).astype(int)
    stored = np.zeros(shape, dtype=hung.dtype)
    stored[back[:, 0], back[:, 1]] = hung[rows.ravel(), cols.ravel()]
    return stored


def half_disc(rows: int = 300, cols: int = 200, side: str = "L") -> NDArray[np.uint16]:
    """A breast with soft tissue: a half ellipse at the left (L) or right (R) edge, hung."""
    y, x = np.indices((rows, cols))
    inside = ((y - rows / 2) / (0.4 * rows)) ** 2 + (x / (0.7 * cols)) ** 2 < 1
    image = np.where(inside, 1200 + 300 * np.sin(y / 9) * np.cos(x / 7), 0).astype(np.uint16)
    return image if side == "L" else np.ascontiguousarray(image[:, ::-1])


def mammogram(
    pixels: NDArray,
    *,
    laterality: str = UNKNOWN,
    orientation: Orientation | None = None,
    grayscale: Grayscale | None = None,
    known: bool = False,
) -> Mammogram:
    array = np.ascontiguousarray(pixels.astype(np.uint16))
    header = ViewHeader(
        key="1.2.3",
        path="view",
        laterality=laterality,
        view="MLO",
        rows=array.shape[0],
        cols=array.shape[1],
        identity=Identity("1.2.3"),
        orientation=orientation or Orientation(),
        orientation_source="Patient Orientation" if known else "none",
    )
    return Mammogram(header, array, grayscale or Grayscale(12))


@pytest.mark.parametrize("side", ["L", "R"])
@pytest.mark.parametrize("turn", EIGHT, ids=str)
def test_a_bright_dot_is_found_back_in_every_orientation(turn: Orientation, side: str) -> None:
    hung = half_disc(320, 240, side)
    row, col = 130, (60 if side == "L" else 240 - 1 - 60)
    hung[row - 2 : row + 3, col - 2 : col + 3] = 4000
    stored = inverse(turn, hung)
    assert np.array_equal(turn.apply(stored), hung)
    made = make_input(mammogram(stored, laterality=side, orientation=turn, known=True), 256, 192)
    found = np.array(np.unravel_index(made.image.argmax(), made.image.shape))[None]
    image_place = made.placement.to_image(found)
    truth = turn.from_turned(np.array([[row, col]]), stored.shape)
    assert np.abs(image_place - truth).max() < 3.0  # the dot is 5 x 5 pixels
    cells = made.placement.coarser(16)
    cell = np.round(cells.to_grid(truth))
    assert np.abs(cells.to_image(cell) - truth).max() <= abs(cells.row_step) / 2 + 1e-6
    assert tuple((found[0]) // 16) == tuple(cell[0].astype(int))


@pytest.mark.parametrize("side", ["L", "R"])
def test_the_chest_wall_is_on_the_left_for_both_sides(side: str) -> None:
    made = make_input(mammogram(half_disc(side=side), laterality=side, known=True), 128, 96)
    assert not chest_wall_is_right(made.breast)
    assert made.placement.mirrored == (side == "R")


def test_an_unknown_side_is_taken_from_the_pixels_and_said() -> None:
    made = make_input(mammogram(half_disc(side="R")), 128, 96)
    assert not chest_wall_is_right(made.breast)
    assert SIDE_FROM_PIXELS in made.notes


def test_both_sides_give_the_same_input() -> None:
    left = make_input(mammogram(half_disc(side="L"), laterality="L", known=True), 128, 96)
    right = make_input(mammogram(half_disc(side="R"), laterality="R", known=True), 128, 96)
    assert np.allclose(left.image, right.image, atol=0.02)


def test_the_aspect_is_kept_within_one_pixel() -> None:
    made = make_input(mammogram(half_disc(400, 300)), 128, 96)
    steps = abs(made.placement.row_step), abs(made.placement.col_step)
    assert steps[0] == pytest.approx(steps[1], rel=1 / min(made.framing.inner))


def test_the_carried_mask_covers_the_breast() -> None:
    image = half_disc()
    made = make_input(mammogram(image), 256, 192)
    truth = made.framing.carry(image > 0) >= 0.5
    overlap = 2 * (truth & made.breast).sum() / (truth.sum() + made.breast.sum())
    assert overlap > 0.97


def test_a_mask_goes_through_the_same_geometry_as_the_picture() -> None:
    image = half_disc()
    lesion = np.zeros(image.shape, dtype=bool)
    lesion[140:150, 50:60] = True
    made = make_input(mammogram(np.where(lesion, 4000, image)), 256, 192)
    carried = made.framing.carry(lesion) >= 0.5
    assert made.image[carried].min() > made.image[made.breast & ~carried].mean() + 0.2


def test_monochrome1_is_bright_where_tissue_is_dense() -> None:
    image = half_disc()
    plain = make_input(mammogram(image), 128, 96)
    inverted = make_input(mammogram(4095 - image, grayscale=Grayscale(12, inverted=True)), 128, 96)
    assert np.allclose(plain.image, inverted.image, atol=0.02)


@pytest.mark.parametrize("bits", [8, 16])
def test_the_input_is_the_same_at_8_and_16_bits(bits: int) -> None:
    image = half_disc()
    twelve = make_input(mammogram(image), 128, 96)
    other = (image >> 4) if bits == 8 else image.astype(np.uint32) * 16
    made = make_input(mammogram(other, grayscale=Grayscale(bits)), 128, 96)
    assert np.abs(made.image - twelve.image)[made.breast & twelve.breast].max() < 0.06


def test_rescale_with_a_negative_slope_and_a_modality_table_are_followed() -> None:
    image = half_disc()
    plain = make_input(mammogram(image), 128, 96)
    negative = Grayscale(12, modality=Rescale(-1.0, 4095.0))
    table = Grayscale(12, modality=LookupTable(0, np.arange(4095, -1, -1, dtype=np.uint16), 12))
    for grayscale in (negative, table):
        made = make_input(mammogram(4095 - image, grayscale=grayscale), 128, 96)
        assert np.allclose(plain.image, made.image, atol=0.02)


@pytest.mark.parametrize("value", [4095, 3000])
def test_bright_padding_is_left_out(value: int) -> None:
    image = half_disc()
    padded = np.where(image == 0, value, image)
    made = make_input(mammogram(padded, grayscale=Grayscale(12, padding=(value, value))), 128, 96)
    plain = make_input(mammogram(image), 128, 96)
    core = cv2.erode((made.breast & plain.breast).astype(np.uint8), np.ones((5, 5))) > 0
    assert core.mean() > 0.3
    assert np.abs(made.image - plain.image)[core].max() < 0.02


def test_the_input_is_zero_outside_the_breast_and_within_0_and_1() -> None:
    made = make_input(mammogram(half_disc()), 128, 96)
    assert made.image[~made.breast].max() == 0.0
    assert made.image.min() >= 0.0
    assert made.image.max() <= 1.0
    assert made.image.shape == made.breast.shape == (128, 96)


def test_labels_and_film_borders_are_left_out() -> None:
    image = half_disc(600, 400)
    clean = find_breast(image.astype(np.float32))
    image[20:60, 330:380] = 4000  # a label
    image[:, -5:] = 4000  # a bright film edge
    image[:6, :] = 4000
    made = find_breast(image.astype(np.float32))
    assert clean is not None
    assert made is not None
    assert (made ^ clean).mean() < 0.02
    assert not made[20:60, 330:380].any()


@pytest.mark.parametrize("image", [np.zeros((80, 60)), np.full((80, 60), 700)], ids=["0", "700"])
def test_a_view_without_a_breast_is_read_whole_and_said(image: NDArray) -> None:
    made = make_input(mammogram(image), 64, 64)
    assert NO_BREAST in made.notes
    assert np.isfinite(made.image).all()


@pytest.mark.parametrize("shape", [(1, 1), (5, 900), (900, 5), (33, 17)])
def test_odd_shapes_do_not_break_it(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    made = make_input(mammogram(rng.integers(0, 4095, shape)), 64, 64)
    assert made.image.shape == (64, 64)
    assert np.isfinite(made.image).all()


def test_a_small_picture_is_enlarged_and_its_placement_says_so() -> None:
    made = make_input(mammogram(half_disc(60, 40)), 256, 192)
    assert abs(made.placement.row_step) < 0.5
    corner = made.placement.to_image(np.array([[made.framing.top, made.framing.left]]))
    assert corner.min() > -1.0


def test_a_framing_refuses_an_image_of_another_shape() -> None:
    framing = Framing.fit((10, 8), (0, 10, 0, 8), Orientation(), (64, 64))
    with pytest.raises(ValueError, match="framing"):
        framing.carry(np.zeros((8, 10)))


def test_every_real_film_shows_a_breast_with_the_chest_wall_left(shared_data: Path) -> None:
    files = sorted((shared_data / "mias" / "images").glob("*.png"))[::20]
    for file in files:
        image = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        made = make_input(mammogram(image, grayscale=Grayscale(8)), 256, 192)
        assert NO_BREAST not in made.notes, file.name
        assert not chest_wall_is_right(made.breast), file.name
        # These films are mostly black: what is bright must be inside the mask.
        kept = made.framing.carry(image > 60)
        assert made.breast[kept > 0.5].mean() > 0.97, file.name
