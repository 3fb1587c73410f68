"""Mask values, fitting, and the pixels inside an outline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from lem_viewer.errors import Failure, UnusableTruth
from lem_viewer.reading.masks import TruthSource, lesion_pixels, make_truth, read_mask_image
from lem_viewer.reading.truth import fit_mask
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.outlines import fill_outline, mask_of_outlines, outline_area


def square(top: float, left: float, bottom: float, right: float) -> np.ndarray:
    return np.array([(top, left), (top, right), (bottom, right), (bottom, left)], dtype=float)


# ------------------------------------------------------------------------ outlines


def test_a_square_on_pixel_edges_holds_exactly_its_pixels() -> None:
    mask = mask_of_outlines([square(1.5, 2.5, 4.5, 6.5)], (10, 10))
    expected = np.zeros((10, 10), dtype=bool)
    expected[2:5, 3:7] = True  # rows 2..4, columns 3..6: 3 x 4 pixels
    assert np.array_equal(mask, expected)


def test_an_outline_through_border_pixel_centres_brings_back_its_mask() -> None:
    mask = mask_of_outlines([square(2, 3, 5, 6)], (10, 10))
    assert mask.sum() == 16  # rows 2..5 and columns 3..6, borders included
    assert mask[2:6, 3:7].all()


def test_a_square_shifted_by_less_than_half_a_pixel_holds_the_same_pixels() -> None:
    mask = mask_of_outlines([square(1.1, 1.1, 3.9, 3.9)], (6, 6))
    assert mask.sum() == 4  # centres 2 and 3 only
    assert mask[2:4, 2:4].all()


def test_an_outline_that_holds_no_pixel_centre_is_empty() -> None:
    assert not mask_of_outlines([square(1.2, 1.2, 1.8, 1.8)], (6, 6)).any()


def test_an_outline_beyond_the_image_is_cut_off() -> None:
    mask = mask_of_outlines([square(-50, -50, 1, 2)], (6, 6))
    assert mask.sum() == 6  # rows 0..1, columns 0..2
    assert mask[:2, :3].all()
    assert mask_of_outlines([square(-50, -50, 500, 500)], (6, 6)).all()
    assert not mask_of_outlines([square(20, 20, 30, 30)], (6, 6)).any()


def test_a_triangle_holds_the_centres_inside_and_on_it() -> None:
    # (0,0) (0,4) (4,0): centres with row + col <= 4: 5 + 4 + 3 + 2 + 1
    mask = mask_of_outlines([np.array([(0, 0), (0, 4), (4, 0)])], (6, 6))
    rows, cols = np.indices((6, 6))
    assert np.array_equal(mask, rows + cols <= 4)
    assert mask.sum() == 15


def test_an_outline_is_filled_into_a_part_of_the_image() -> None:
    canvas = np.zeros((4, 5), dtype=bool)
    fill_outline(canvas, square(101.5, 202.5, 104.5, 204.5), origin=(101, 202))
    expected = np.zeros((4, 5), dtype=bool)
    expected[1:4, 1:3] = True
    assert np.array_equal(canvas, expected)


def test_a_contour_with_nan_is_the_programmers_mistake() -> None:
    with pytest.raises(ValueError, match="finite"):
        fill_outline(np.zeros((4, 4), dtype=bool), np.array([(0, 0), (np.nan, 1), (2, 2)]))


def test_the_shoelace_area_of_a_square() -> None:
    assert outline_area(square(1.5, 2.5, 4.5, 6.5)) == 12.0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(-3, 23, allow_nan=False), st.floats(-3, 23, allow_nan=False)),
        min_size=3,
        max_size=9,
    )
)
def test_filling_agrees_with_the_crossing_test_of_every_pixel(points: list) -> None:
    contour = np.array(points)
    mask = mask_of_outlines([contour], (20, 20))
    for row in range(20):
        for col in range(20):
            crossings, on_border = 0, False
            for (r0, c0), (r1, c1) in zip(contour, np.roll(contour, -1, axis=0), strict=True):
                if (r0 <= row < r1) or (r1 <= row < r0):
                    at = c0 + (row - r0) * (c1 - c0) / (r1 - r0)
                    on_border |= abs(at - col) < 1e-6
                    crossings += at > col
                near = abs(r0 - row) < 1e-6 or abs(r1 - row) < 1e-6
                on_border |= near and min(c0, c1) - 1e-6 <= col <= max(c0, c1) + 1e-6
            if not on_border:
                assert mask[row, col] == bool(crossings % 2)


def test_it_brings_back_what_opencv_traced() -> None:
    import cv2

    rows, cols = np.indices((60, 80))
    mask = ((rows - 30) / 22.3) ** 2 + ((cols - 41) / 31.7) ** 2 <= 1
    found, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    contour = found[0][:, 0, ::-1]  # (col, row) to (row, col)
    assert np.array_equal(mask_of_outlines([contour], mask.shape), mask)


# ------------------------------------------------------------------------ fitting


def test_a_mask_of_the_images_size_fits_as_it_is() -> None:
    mask = np.zeros((40, 30), dtype=np.uint8)
    mask[5:10, 6:12] = 255
    fitted, transform = fit_mask(mask, (40, 30), where="m.png")
    assert transform == ""
    assert fitted.dtype == np.bool_
    assert fitted.sum() == 30


def test_a_mask_of_twice_the_size_is_scaled_and_says_so() -> None:
    mask = np.zeros((80, 60), dtype=bool)
    mask[20:40, 10:30] = True
    fitted, transform = fit_mask(mask, (40, 30), where="m.png")
    assert transform == "scaled 0.5 x 0.5 from 80 x 60 to 40 x 30 pixels (nearest)"
    expected = np.zeros((40, 30), dtype=bool)
    expected[10:20, 5:15] = True
    assert np.array_equal(fitted, expected)


def test_an_aspect_within_one_percent_is_fitted() -> None:
    fitted, transform = fit_mask(np.ones((1004, 800), dtype=bool), (2000, 1600), where="m")
    assert fitted.shape == (2000, 1600)
    assert transform.startswith("scaled 1.992 x 2 ")


def test_another_aspect_is_refused_with_both_sizes() -> None:
    with pytest.raises(UnusableTruth) as told:
        fit_mask(np.ones((1020, 800), dtype=bool), (2000, 1600), where="m.png")
    assert "1020 x 800" in str(told.value)
    assert "2000 x 1600" in str(told.value)
    assert "m.png" in str(told.value)


def test_a_transposed_mask_is_refused_and_said_to_be_transposed() -> None:
    with pytest.raises(UnusableTruth, match="exchanged") as told:
        fit_mask(np.ones((30, 40), dtype=bool), (40, 30), where="m.png")
    assert "30 x 40" in told.value.what


def test_a_mask_of_ones_and_twos_takes_the_higher_value() -> None:
    values = np.ones((20, 20), dtype=np.uint8)
    values[3:6, 3:6] = 2
    lesion, note = lesion_pixels(values, where="m")
    assert lesion.sum() == 9
    assert note == "of the values 1 and 2 the higher counts as lesion"


def test_a_smooth_edged_mask_is_cut_at_half_and_noted() -> None:
    big = Image.new("L", (400, 400))
    ImageDraw.Draw(big).ellipse((80, 80, 319, 319), fill=255)
    values = np.asarray(big.resize((100, 100), Image.Resampling.BILINEAR))
    lesion, note = lesion_pixels(values, where="m")
    assert "above 127.5 of 255" in note
    assert lesion.sum() == pytest.approx(np.pi * 30**2, rel=0.01)


def test_a_jpeg_of_a_mask_is_accepted(tmp_path: Path) -> None:
    image = Image.new("L", (200, 300))
    ImageDraw.Draw(image).rectangle((50, 60, 99, 109), fill=255)  # 50 x 50 pixels
    image.save(tmp_path / "m.jpg", quality=75)
    lesion, _ = lesion_pixels(read_mask_image(tmp_path / "m.jpg"), where="m")
    assert lesion.sum() == pytest.approx(2500, rel=0.02)


def test_a_map_of_four_classes_is_refused() -> None:
    values = np.full((40, 40), 64, dtype=np.uint8)
    values[10:], values[20:], values[30:] = 128, 192, 255
    with pytest.raises(UnusableTruth, match=r"4 separate grey levels \(64, 128, 192, 255\)"):
        lesion_pixels(values, where="m")


def test_background_and_two_lesion_classes_are_refused() -> None:
    values = np.zeros((40, 40), dtype=np.uint8)
    values[:10], values[30:] = 1, 2
    with pytest.raises(UnusableTruth, match="3 separate"):
        lesion_pixels(values, where="m")


def test_a_photograph_is_no_mask() -> None:
    values = np.linspace(0, 255, 200 * 200).reshape(200, 200).astype(np.uint8)
    with pytest.raises(UnusableTruth, match="a picture, not a mask"):
        lesion_pixels(values, where="m")


def test_a_mask_of_one_value_all_over_is_refused() -> None:
    with pytest.raises(UnusableTruth, match="every pixel of the mask is 255"):
        lesion_pixels(np.full((9, 9), 255, dtype=np.uint8), where="m")


def test_an_empty_mask_is_no_truth_and_warned_of() -> None:
    told = make_truth(np.zeros((9, 9), np.uint8), "k", (9, 9), TruthSource("m.png", "mask image"))
    assert isinstance(told, Failure)
    assert told.severity == "warning"
    assert told.message == "the mask is empty"


def test_a_lesion_that_scaling_loses_is_told() -> None:
    values = np.zeros((100, 100), dtype=bool)
    values[0, 0] = True  # between the sampled rows 5, 15, 25, ...
    told = make_truth(values, "k", (10, 10), TruthSource("m.png", "mask image"))
    assert isinstance(told, Failure)
    assert "after it was fitted" in told.message


def test_sixteen_bit_one_bit_palette_and_colour_masks_are_read(tmp_path: Path) -> None:
    lesion = np.zeros((30, 20), dtype=bool)
    lesion[4:9, 5:8] = True
    Image.fromarray(lesion.astype(np.uint16) * 65535).save(tmp_path / "deep.png")
    Image.fromarray(lesion).convert("1").save(tmp_path / "bit.tif")
    palette = Image.fromarray(lesion.astype(np.uint8), "L").convert("P")
    palette.putpalette([0, 0, 0, 200, 30, 30] + [0] * 756)
    palette.putdata(lesion.astype(np.uint8).ravel().tolist())
    palette.save(tmp_path / "palette.png")
    red = np.zeros((30, 20, 3), dtype=np.uint8)
    red[lesion, 0] = 255
    Image.fromarray(red).save(tmp_path / "red.png")
    opaque = np.zeros((30, 20, 4), dtype=np.uint8)
    opaque[lesion, 3] = 255
    Image.fromarray(opaque).save(tmp_path / "alpha.png")
    for file in sorted(tmp_path.glob("*.*")):
        truth = make_truth(
            read_mask_image(file), "k", (30, 20), TruthSource(str(file), "mask image")
        )
        assert isinstance(truth, TruthMask), file.name
        assert np.array_equal(truth.mask, lesion), file.name


def test_broken_and_many_paged_mask_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    Image.new("L", (300, 300), 7).save(tmp_path / "whole.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "whole.png").read_bytes()[:60])
    pages = [Image.new("L", (8, 8)) for _ in range(2)]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])
    for name, said in (("text", "not a readable"), ("cut", "not a readable"), ("pages", "2 pages")):
        file = next(tmp_path.glob(f"{name}.*"))
        with pytest.raises(UnusableTruth, match=said):
            read_mask_image(file)


def test_a_png_that_claims_60000_by_60000_is_refused_unread(tmp_path: Path) -> None:
    import struct
    import zlib

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 0, 0, 0, 0)
    file = tmp_path / "huge.png"
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99))
    )
    with pytest.raises(UnusableTruth):
        read_mask_image(file)


def test_the_tissue_maps_of_ddsm_are_not_taken_for_lesions(shared_data: Path) -> None:
    file = sorted((shared_data / "ddsm_tissue66" / "tissue_masks").glob("*_LI.png"))[0]
    with pytest.raises(UnusableTruth, match="map of several classes"):
        lesion_pixels(read_mask_image(file), where=file)
