"""PNG, TIFF and JPEG as views."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image
from reading_builders import breast_picture, ramp

from lem_viewer.errors import NotAMammogram, UnreadableImage
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.raster import LooksLikeMask, examine_raster, read_raster
from lem_viewer.reading.study import read_image
from lem_viewer.values.grayscale import full_range
from lem_viewer.values.image import UNKNOWN

EIGHT = ramp(40, 30, 255).astype(np.uint8)
SIXTEEN = ramp(40, 30, 65535)


def saved(path: Path, pixels: np.ndarray, **options: object) -> Path:
    Image.fromarray(pixels).save(path, **options)
    return path


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("pixels", [EIGHT, SIXTEEN], ids=["8 bit", "16 bit"])
def test_grey_pictures_open_with_their_very_values(
    suffix: str, pixels: np.ndarray, tmp_path: Path
) -> None:
    path = saved(tmp_path / f"P1_R_CC{suffix}", pixels)
    for pool in (None, BufferPool()):
        view = read_image(path, pool)
        np.testing.assert_array_equal(view.pixels, pixels)
        assert view.grayscale.bits_stored == 8 * pixels.dtype.itemsize
        assert view.header.title == "R CC"
        assert view.header.spacing is None


def test_an_8_bit_picture_is_shown_as_it_is_and_a_16_bit_one_by_percentiles(
    tmp_path: Path,
) -> None:
    assert read_raster(saved(tmp_path / "a.png", EIGHT)).grayscale.vois == (full_range(8),)
    assert read_raster(saved(tmp_path / "b.png", SIXTEEN)).grayscale.vois == ()


def test_a_grey_jpeg_opens_with_the_badge_lossy(tmp_path: Path) -> None:
    view = read_raster(saved(tmp_path / "R_MLO.jpg", EIGHT, quality=95))
    assert np.abs(view.pixels.astype(int) - EIGHT).mean() < 3
    assert view.header.badges == ("lossy",)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg"])
def test_grey_saved_as_colour_is_grey(suffix: str, tmp_path: Path) -> None:
    smooth = breast_picture(top=200).astype(np.uint8)
    path = saved(tmp_path / f"a{suffix}", np.dstack([smooth] * 3))
    view = read_raster(path)
    assert view.pixels.shape == smooth.shape
    tolerance = 4 if suffix == ".jpg" else 0
    assert np.abs(view.pixels.astype(int) - smooth).max() <= tolerance


def test_16_bit_grey_saved_as_colour_keeps_its_16_bits(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(imagecodecs.png_encode(np.dstack([SIXTEEN] * 3)))
    np.testing.assert_array_equal(read_raster(path).pixels, SIXTEEN)


def test_opacity_is_left_out(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", np.dstack([EIGHT, EIGHT, EIGHT, EIGHT // 2 + 1]))
    np.testing.assert_array_equal(read_raster(path).pixels, EIGHT)


def test_a_grey_palette_gives_its_greys(tmp_path: Path) -> None:
    image = Image.fromarray(EIGHT).convert("P")
    image.putpalette([level for level in range(256) for _ in range(3)])
    image.putdata(EIGHT.ravel().tolist())
    image.save(tmp_path / "a.png")
    np.testing.assert_array_equal(read_raster(tmp_path / "a.png").pixels, EIGHT)


def test_a_16_bit_tiff_whose_zero_is_white_is_inverted(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(imagecodecs.tiff_encode(SIXTEEN, photometric="miniswhite"))
    view = read_raster(path)
    np.testing.assert_array_equal(view.pixels, SIXTEEN)
    assert view.grayscale.inverted


def test_side_and_view_that_the_name_does_not_say_are_asked_for(tmp_path: Path) -> None:
    file = examine_raster(saved(tmp_path / "mdb005.png", EIGHT))
    assert (file.header.laterality, file.header.view) == (UNKNOWN, UNKNOWN)
    (notice,) = file.notices
    assert notice.severity == "warning"
    assert "Choose the side and the view" in notice.advice


def test_a_key_is_the_same_each_time_and_another_for_another_path(tmp_path: Path) -> None:
    first = saved(tmp_path / "a.png", EIGHT)
    second = saved(tmp_path / "b.png", EIGHT)
    key = examine_raster(first).header.key
    assert key == examine_raster(first).header.key != examine_raster(second).header.key
    assert key.startswith("raster:")


# --------------------------------------------------------------------------------- refused


def test_true_colour_is_refused(tmp_path: Path) -> None:
    colours = np.zeros((40, 30, 3), np.uint8)
    colours[..., 0] = EIGHT
    with pytest.raises(NotAMammogram, match="colour"):
        read_raster(saved(tmp_path / "a.png", colours))


@pytest.mark.parametrize("values", [(0, 255), (0, 1), (3, 9)])
def test_a_picture_of_two_values_looks_like_a_mask(values: tuple[int, int], tmp_path: Path) -> None:
    pixels = np.where(EIGHT > 128, values[1], values[0]).astype(np.uint8)
    with pytest.raises(LooksLikeMask, match="two values"):
        read_raster(saved(tmp_path / "a.png", pixels))


def test_a_1_bit_picture_looks_like_a_mask(tmp_path: Path) -> None:
    with pytest.raises(LooksLikeMask, match="one bit"):
        read_raster(saved(tmp_path / "a.png", EIGHT > 128))


def test_floating_point_pixels_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAMammogram, match="floating-point"):
        read_raster(saved(tmp_path / "a.tif", EIGHT.astype(np.float32)))


def test_32_bit_values_beyond_16_bits_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAMammogram, match="beyond 16 bits"):
        read_raster(saved(tmp_path / "a.tif", EIGHT.astype(np.int32) * 1000))


def test_several_pages_are_refused(tmp_path: Path) -> None:
    image = Image.fromarray(EIGHT)
    image.save(tmp_path / "a.tif", save_all=True, append_images=[image])
    with pytest.raises(NotAMammogram, match="2 pages"):
        read_raster(tmp_path / "a.tif")


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg"])
def test_a_picture_that_is_cut_off_is_refused_not_filled_with_grey(
    suffix: str, tmp_path: Path
) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (80, 60)).astype(np.uint8)
    path = saved(tmp_path / f"a{suffix}", noise)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(UnreadableImage):
        read_raster(path)


def test_a_header_of_60_000_x_60_000_pixels_is_refused_before_memory_is_taken(
    tmp_path: Path,
) -> None:
    path = saved(tmp_path / "a.png", EIGHT)
    data = bytearray(path.read_bytes())
    data[16:24] = (60_000).to_bytes(4, "big") * 2  # IHDR: width, height
    import zlib

    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    path.write_bytes(data)
    with pytest.raises(UnreadableImage, match=r"3600000000|60000 x 60000"):
        read_raster(path)
