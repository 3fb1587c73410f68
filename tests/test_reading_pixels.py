"""Stored values: encodings, unused bits, signs. Source: DICOM PS3.5 sections 7, 8.1.1 and A."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import uid
from reading_builders import changed, mammogram, ramp, write

from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.dicom import read_mammogram
from lem_viewer.values.image import Mammogram

NATIVE = (
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
)


def stored(view: Mammogram) -> np.ndarray:
    return view.pixels.astype(int) - view.grayscale.stored_offset


@pytest.mark.parametrize("syntax", NATIVE, ids=lambda syntax: uid.UID(syntax).keyword)
@pytest.mark.parametrize("pooled", [False, True], ids=["new memory", "pooled"])
def test_every_uncompressed_encoding_is_read(syntax: str, pooled: bool, tmp_path: Path) -> None:
    path = write(mammogram(), tmp_path / "a.dcm", syntax)
    view = read_mammogram(path, BufferPool() if pooled else None)
    np.testing.assert_array_equal(view.pixels, ramp())
    assert view.decoder == "uncompressed"
    assert view.header.title == "R CC"
    assert not view.pixels.flags.writeable


def test_a_file_without_preamble_is_read(tmp_path: Path) -> None:
    path = write(mammogram(), tmp_path / "a.dcm", uid.ImplicitVRLittleEndian)
    data = path.read_bytes()
    start = data.index(b"\x08\x00\x16\x00")  # (0008,0016), the first of the data set
    path.write_bytes(data[start:])
    np.testing.assert_array_equal(read_mammogram(path).pixels, ramp())


def test_bits_above_bits_stored_are_old_overlays_and_are_cut_off(tmp_path: Path) -> None:
    dirty = ramp() | 0xA000
    view = read_mammogram(write(mammogram(dirty), tmp_path / "a.dcm"))
    np.testing.assert_array_equal(view.pixels, ramp())


def test_high_bit_15_with_12_bits_stored_shifts_the_values_down(tmp_path: Path) -> None:
    ds = changed(mammogram((ramp() << 4) | 0x5), HighBit=15)  # 5: what lies below
    np.testing.assert_array_equal(read_mammogram(write(ds, tmp_path / "a.dcm")).pixels, ramp())


def test_a_high_bit_that_cannot_be_is_put_right(tmp_path: Path) -> None:
    ds = changed(mammogram(), HighBit=20)
    np.testing.assert_array_equal(read_mammogram(write(ds, tmp_path / "a.dcm")).pixels, ramp())


def test_12_bit_twos_complement_is_extended(tmp_path: Path) -> None:
    # 0x7FF is 2047, 0x800 is -2048, 0xFFF is -1; what stands above is dirt
    cells = np.array([[0x0000, 0x07FF], [0xF800, 0x0FFF]], np.uint16)
    ds = changed(mammogram(cells), PixelRepresentation=1)
    view = read_mammogram(write(ds, tmp_path / "a.dcm"))
    assert stored(view).tolist() == [[0, 2047], [-2048, -1]]
    assert view.grayscale.stored_offset == 32768


def test_16_bit_twos_complement_keeps_its_order(tmp_path: Path) -> None:
    cells = np.array([[-32768, -1], [0, 32767]], np.int16)
    view = read_mammogram(write(mammogram(cells, bits_stored=16), tmp_path / "a.dcm"))
    assert stored(view).tolist() == [[-32768, -1], [0, 32767]]
    assert view.pixels.tolist() == [[0, 32767], [32768, 65535]]


def test_8_bit_signed_values_are_extended(tmp_path: Path) -> None:
    cells = np.array([[-128, -1], [0, 127]], np.int8)
    view = read_mammogram(write(mammogram(cells, bits_stored=8), tmp_path / "a.dcm"))
    assert stored(view).tolist() == [[-128, -1], [0, 127]]


@pytest.mark.parametrize("cols", [24, 25], ids=["even", "odd"])
def test_8_bit_pixels_become_16_bit_ones(cols: int, tmp_path: Path) -> None:
    cells = ramp(31, cols, 255).astype(np.uint8)
    view = read_mammogram(write(mammogram(cells, bits_stored=8), tmp_path / "a.dcm"))
    np.testing.assert_array_equal(view.pixels, cells)


def test_8_bit_big_endian_words_hold_their_pixels_in_pairs_exchanged(tmp_path: Path) -> None:
    # PS3.5 8.1.2: in OW, big-endian, the first pixel is the less significant byte of the word
    cells = ramp(4, 6, 255).astype(np.uint8)
    ds = mammogram(cells, bits_stored=8)
    ds.PixelData = cells.reshape(-1, 2)[:, ::-1].tobytes()
    ds["PixelData"].VR = "OW"
    view = read_mammogram(write(ds, tmp_path / "a.dcm", uid.ExplicitVRBigEndian))
    np.testing.assert_array_equal(view.pixels, cells)


def test_12_bits_in_cells_of_32_are_read(tmp_path: Path) -> None:
    ds = mammogram(ramp().astype(np.uint32))
    np.testing.assert_array_equal(read_mammogram(write(ds, tmp_path / "a.dcm")).pixels, ramp())


def test_pooled_memory_comes_back_when_the_view_is_gone(tmp_path: Path) -> None:
    pool = BufferPool()
    path = write(mammogram(), tmp_path / "a.dcm")
    view = read_mammogram(path, pool)
    assert pool.free_bytes == 0
    corner = view.pixels[:4]
    del view
    other = read_mammogram(path, pool)
    np.testing.assert_array_equal(corner, ramp()[:4])
    assert not np.shares_memory(corner, other.pixels)
    del corner, other
    assert pool.free_bytes > 0


def test_a_deflated_file_that_swells_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lem_viewer.errors import UnreadableImage
    from lem_viewer.reading import part10

    path = write(mammogram(), tmp_path / "a.dcm", uid.DeflatedExplicitVRLittleEndian)
    monkeypatch.setattr(part10, "MAX_INFLATED_BYTES", 1000)
    with pytest.raises(UnreadableImage, match="deflated"):
        read_mammogram(path)
