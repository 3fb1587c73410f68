"""Decoders: bit-identical where the coding is lossless, clear where there is none."""

from __future__ import annotations

import os
import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.pixels import get_decoder
from reading_builders import encoded, mammogram, ramp, write

from lem_viewer.errors import NoDecoder, UnreadableImage
from lem_viewer.reading import codecs, fallback
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.codestreams import read_codestream
from lem_viewer.reading.dicom import read_mammogram

LOSSLESS = (
    uid.RLELossless,
    uid.JPEGLossless,
    uid.JPEGLosslessSV1,
    uid.JPEGLSLossless,
    uid.JPEG2000Lossless,
    uid.HTJ2KLossless,
    uid.HTJ2KLosslessRPCL,
)


@pytest.fixture(scope="module")
def matrix(shared_data: Path) -> Path:
    return shared_data / "dicom" / "codec_matrix"


@pytest.fixture(scope="module")
def plain(matrix: Path) -> np.ndarray:
    """The uncompressed sample, unpacked by NumPy alone: 10 bits in 16, little-endian."""
    ds = pydicom.dcmread(matrix / "RG3_UNC.dcm")
    return np.frombuffer(ds.PixelData, "<u2").reshape(1760, 1760)


# ------------------------------------------------------------------------ the codec matrix


@pytest.mark.parametrize("name", ["UNC", "RLE", "JPLL", "JLSL", "J2KR"])
def test_lossless_samples_decode_to_the_very_same_pixels(
    name: str, matrix: Path, plain: np.ndarray
) -> None:
    view = read_mammogram(matrix / f"RG3_{name}.dcm", BufferPool())
    np.testing.assert_array_equal(view.pixels, plain)
    assert view.decoder == ("uncompressed" if name == "UNC" else "imagecodecs")
    assert view.grayscale.inverted  # MONOCHROME1


def near_of(path: Path) -> int:
    """Return NEAR of a JPEG-LS scan header (T.87 C.2.3): the largest error it allows."""
    data = pydicom.dcmread(path).PixelData
    place = data.index(b"\xff\xda")
    components = data[place + 4]
    return data[place + 5 + 2 * components]


def test_near_lossless_jpeg_ls_stays_within_its_own_bound(matrix: Path, plain: np.ndarray) -> None:
    path = matrix / "RG3_JLSN.dcm"
    error = np.abs(read_mammogram(path).pixels.astype(int) - plain)
    assert 0 < error.max() <= near_of(path)


@pytest.mark.parametrize("name", ["J2KI", "JPLY"])
def test_lossy_samples_look_the_same(name: str, matrix: Path, plain: np.ndarray) -> None:
    view = read_mammogram(matrix / f"RG3_{name}.dcm")
    error = np.abs(view.pixels.astype(int) - plain)
    assert error.mean() < 0.005 * 1023
    assert error.max() < 0.05 * 1023
    assert any(badge.startswith("lossy") for badge in view.header.badges)


def test_white_overshoot_of_12_bit_jpeg_is_clipped_and_does_not_turn_black(
    matrix: Path, plain: np.ndarray
) -> None:
    path = matrix / "RG3_JPLY.dcm"
    ds = pydicom.dcmread(path)
    raw = imagecodecs.jpeg8_decode(pydicom.encaps.get_frame(ds.PixelData, 0, number_of_frames=1))
    overshoot = raw > 1023  # 10 bits are stored, the coder works with 12
    assert overshoot.any()
    assert (read_mammogram(path).pixels[overshoot] == 1023).all()


def test_the_film_reads_alike_in_two_lossy_codings(shared_data: Path) -> None:
    folder = shared_data / "dicom" / "nema_wg04"
    first = read_mammogram(folder / "MG1_J2KI.dcm").pixels[::7, ::7].astype(int)
    second = read_mammogram(folder / "MG1_JPLY.dcm").pixels[::7, ::7].astype(int)
    assert np.abs(first - second).mean() < 0.01 * 4095


@pytest.mark.parametrize("name", ["RLE", "JLSL", "JLSN", "JPLL", "J2KR", "J2KI"])
def test_other_decoders_give_the_same_bits(name: str, matrix: Path) -> None:
    path = matrix / f"RG3_{name}.dcm"
    ds = pydicom.dcmread(path)
    others = fallback.other_plugins(ds.file_meta.TransferSyntaxUID)
    if not others:
        pytest.skip("no other decoder for this transfer syntax is installed")
    ours = read_mammogram(path).pixels
    for plugin in others:
        decoder = get_decoder(ds.file_meta.TransferSyntaxUID)
        theirs, _ = decoder.as_array(ds, decoding_plugin=plugin)
        np.testing.assert_array_equal(ours, theirs, err_msg=plugin)


# --------------------------------------------------------------------- every lossless syntax


@pytest.mark.parametrize("syntax", LOSSLESS, ids=lambda syntax: uid.UID(syntax).keyword)
@pytest.mark.parametrize("bits", [8, 12, 16])
def test_every_lossless_syntax_brings_back_what_was_written(
    syntax: str, bits: int, tmp_path: Path
) -> None:
    pixels = ramp(64, 48, (1 << bits) - 1)
    cells = pixels.astype(np.uint8) if bits == 8 else pixels
    path = write(
        mammogram(cells, bits_stored=bits), tmp_path / "a.dcm", syntax, encoded(syntax, cells, bits)
    )
    view = read_mammogram(path)
    np.testing.assert_array_equal(view.pixels, pixels)
    assert view.decoder == "imagecodecs"
    np.testing.assert_array_equal(read_mammogram(path, BufferPool()).pixels, pixels)


def test_8_bit_jpeg_baseline_is_read(tmp_path: Path) -> None:
    pixels = np.full((32, 32), 117, np.uint8)  # flat: DCT coding keeps it
    frame = bytes(imagecodecs.jpeg8_encode(pixels, level=95))
    path = write(mammogram(pixels, bits_stored=8), tmp_path / "a.dcm", uid.JPEGBaseline8Bit, frame)
    view = read_mammogram(path)
    assert np.abs(view.pixels.astype(int) - 117).max() <= 1
    assert any(badge.startswith("lossy") for badge in view.header.badges)


def test_signed_values_survive_every_lossless_coding(tmp_path: Path) -> None:
    pixels = (ramp(64, 48).astype(np.int32) - 2048).astype(np.int16)
    for syntax in (uid.RLELossless, uid.JPEGLSLossless, uid.JPEG2000Lossless):
        cells = pixels if syntax == uid.JPEG2000Lossless else pixels.view(np.uint16)
        if syntax == uid.JPEGLSLossless:
            cells = cells & 0x0FFF
        path = write(mammogram(pixels), tmp_path / "a.dcm", syntax, encoded(syntax, cells, 12))
        view = read_mammogram(path)
        values = view.pixels.astype(int) - view.grayscale.stored_offset
        np.testing.assert_array_equal(values, pixels, err_msg=uid.UID(syntax).name)


def test_jpeg_2000_written_unsigned_against_its_header_is_put_right(tmp_path: Path) -> None:
    pixels = (ramp(64, 48).astype(np.int32) - 2048).astype(np.int16)
    unsigned = pixels.view(np.uint16) & 0x0FFF  # 12-bit two's complement, told as unsigned
    frame = encoded(uid.JPEG2000Lossless, unsigned, 12)
    path = write(mammogram(pixels), tmp_path / "a.dcm", uid.JPEG2000Lossless, frame)
    view = read_mammogram(path)
    np.testing.assert_array_equal(view.pixels.astype(int) - 32768, pixels)


def test_jpeg_2000_written_signed_against_its_header_is_put_right(tmp_path: Path) -> None:
    pixels = ramp(64, 48)
    signed = ((pixels.astype(np.int32) ^ 2048) - 2048).astype(np.int16)  # same 12 bits
    frame = encoded(uid.JPEG2000Lossless, signed, 12)
    path = write(mammogram(pixels), tmp_path / "a.dcm", uid.JPEG2000Lossless, frame)
    np.testing.assert_array_equal(read_mammogram(path).pixels, pixels)


def test_a_frame_in_several_fragments_is_put_together(tmp_path: Path) -> None:
    pixels = ramp(64, 48)
    frame = encoded(uid.JPEGLSLossless, pixels, 12)
    ds = mammogram(pixels)
    path = write(ds, tmp_path / "a.dcm", uid.JPEGLSLossless, frame)
    ds.PixelData = pydicom.encaps.encapsulate([frame], fragments_per_frame=3)
    ds["PixelData"].is_undefined_length = True
    ds.save_as(path, enforce_file_format=True)
    np.testing.assert_array_equal(read_mammogram(path).pixels, pixels)


def test_two_threads_decode_the_same_as_one(matrix: Path, plain: np.ndarray) -> None:
    pool = BufferPool()
    names = ["JPLL", "JLSL", "RLE", "J2KR"] * 2
    with ThreadPoolExecutor(2) as threads:
        views = threads.map(lambda name: read_mammogram(matrix / f"RG3_{name}.dcm", pool), names)
        for view in views:
            np.testing.assert_array_equal(view.pixels, plain)


# ------------------------------------------------------------------------ pydicom's plug-in


def test_the_plug_in_is_registered_once_for_every_syntax() -> None:
    codecs.register()
    codecs.register()
    for syntax in codecs.CODECS:
        plugins = get_decoder(uid.UID(syntax)).available_plugins
        assert plugins.count("imagecodecs") == 1, uid.UID(syntax).name


def test_pydicom_itself_decodes_with_the_plug_in(tmp_path: Path) -> None:
    pixels = ramp(64, 48)
    frame = encoded(uid.JPEGLosslessSV1, pixels, 12)
    ds = pydicom.dcmread(write(mammogram(pixels), tmp_path / "a.dcm", uid.JPEGLosslessSV1, frame))
    array, _ = get_decoder(uid.JPEGLosslessSV1).as_array(ds, decoding_plugin="imagecodecs")
    np.testing.assert_array_equal(array, pixels)


# ------------------------------------------------------------------- fall-back in a process


def refuse(*_: Any, **__: Any) -> None:
    raise ValueError("imagecodecs refuses, says the test")


def crash(*_: Any) -> None:
    os._exit(3)


@pytest.fixture
def stopped_processes() -> Any:
    yield
    fallback.stop()


def test_another_decoder_steps_in_from_a_process_with_the_same_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_processes: None
) -> None:
    pixels = ramp(64, 48)
    monkeypatch.setattr(imagecodecs, "dicomrle_decode", refuse)
    monkeypatch.setattr(imagecodecs, "jpegls_decode", refuse)
    for syntax, plugin in ((uid.RLELossless, "pydicom"), (uid.JPEGLSLossless, "pyjpegls")):
        if plugin not in fallback.other_plugins(syntax):
            continue
        path = write(mammogram(pixels), tmp_path / "a.dcm", syntax, encoded(syntax, pixels, 12))
        view = read_mammogram(path, BufferPool())
        np.testing.assert_array_equal(view.pixels, pixels)
        assert view.decoder == f"{plugin} (process)"


def test_a_decoder_that_crashes_is_an_error_of_its_file_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_processes: None
) -> None:
    pixels = ramp(64, 48)
    frame = encoded(uid.RLELossless, pixels, 12)
    path = write(mammogram(pixels), tmp_path / "a.dcm", uid.RLELossless, frame)
    with monkeypatch.context() as patched:
        patched.setattr(imagecodecs, "dicomrle_decode", refuse)
        patched.setattr(fallback, "decode_here", crash)
        with pytest.raises(UnreadableImage, match="crashed"):
            read_mammogram(path)
    np.testing.assert_array_equal(read_mammogram(path).pixels, pixels)


def test_importing_the_reader_starts_no_process() -> None:
    assert fallback._pool is None


# ------------------------------------------------------------------------ no decoder, damage


@pytest.mark.parametrize(
    "syntax", ["1.2.840.10008.1.2.4.100", "1.2.3.4.5.6"], ids=["MPEG2", "private"]
)
def test_a_syntax_that_no_decoder_reads_is_named_with_advice(syntax: str, tmp_path: Path) -> None:
    path = write(mammogram(), tmp_path / "film.dcm", syntax, b"\x00\x00\x01\xb3" + bytes(200))
    with pytest.raises(NoDecoder, match=syntax) as caught:
        read_mammogram(path)
    assert "doctor" in caught.value.advice
    assert caught.value.where == str(path)


def test_without_any_plug_in_the_12_bit_jpeg_is_told_not_guessed(
    matrix: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoder = get_decoder(uid.JPEGExtended12Bit)
    monkeypatch.setattr(decoder, "_available", {})
    with pytest.raises(NoDecoder, match="JPEG Extended"):
        read_mammogram(matrix / "RG3_JPLY.dcm")


@pytest.mark.parametrize("syntax", LOSSLESS, ids=lambda syntax: uid.UID(syntax).keyword)
def test_a_frame_that_is_cut_in_half_is_refused_not_filled_with_grey(
    syntax: str, tmp_path: Path, stopped_processes: None
) -> None:
    pixels = np.random.default_rng(0).integers(0, 4096, (64, 48)).astype(np.uint16)
    frame = encoded(syntax, pixels, 12)
    path = write(mammogram(pixels), tmp_path / "a.dcm", syntax, frame)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - len(frame) // 2])
    with pytest.raises(UnreadableImage, match="cut off"):
        read_mammogram(path)


# --------------------------------------------------------------------- codestream headers


def test_a_jpeg_header_is_read_before_decoding() -> None:
    stream = read_codestream(encoded(uid.JPEGLosslessSV1, ramp(64, 48), 12))
    assert stream is not None
    assert (stream.rows, stream.cols, stream.components, stream.precision) == (64, 48, 1, 12)
    assert stream.ended and not stream.signed


def test_a_jpeg_2000_header_is_read_inside_its_boxes_too() -> None:
    signed = (ramp(40, 30).astype(np.int32) - 2048).astype(np.int16)
    boxed = imagecodecs.jpeg2k_encode(signed, reversible=True, bitspersample=12)
    stream = read_codestream(bytes(boxed))
    assert stream is not None
    assert (stream.rows, stream.cols, stream.precision, stream.signed) == (40, 30, 12, True)


@pytest.mark.parametrize("frame", [b"", b"\xff\xd8", b"\xff\xd8\xff\xd9", b"hello" * 20])
def test_what_is_no_codestream_has_no_header(frame: bytes) -> None:
    assert read_codestream(frame) is None


def test_a_codestream_that_claims_another_size_is_refused_before_decoding(tmp_path: Path) -> None:
    pixels = ramp(64, 48)
    frame = bytearray(encoded(uid.JPEG2000Lossless, pixels, 12))
    struct.pack_into(">II", frame, 8, 60_000, 60_000)  # Xsiz, Ysiz (T.800 A.5.1)
    path = write(mammogram(pixels), tmp_path / "a.dcm", uid.JPEG2000Lossless, bytes(frame))
    with pytest.raises(UnreadableImage, match="60000 x 60000"):
        read_mammogram(path)


def with_bytes(frame: bytes, changes: dict[int, int]) -> bytes:
    changed = bytearray(frame)
    for place, value in changes.items():
        changed[place] = value
    return bytes(changed)


def after(frame: bytes, marker: bytes) -> int:
    return frame.index(marker) + 4  # behind marker and length


@pytest.mark.parametrize(
    ("marker", "offset", "value", "fault"),
    [
        (b"\xff\x51", 33, 57, "tiles begin outside"),  # YTOsiz: OpenJPH never ended on it
        (b"\xff\x51", 21, 0, "tiles"),  # XTsiz 0
        (b"\xff\x5c", 0, 0x22, "does not belong to its wavelet"),  # OpenJPH crashed on it
        (b"\xff\x5c", 1, 254, "beyond its precision"),
        (b"\xff\x52", 5, 200, "code blocks"),  # 200 decomposition levels
        (b"\xff\x52", 9, 7, "wavelet"),
    ],
)
def test_a_header_that_makes_a_decoder_hang_or_crash_is_refused(
    marker: bytes, offset: int, value: int, fault: str, tmp_path: Path
) -> None:
    pixels = ramp(64, 48)
    frame = encoded(uid.HTJ2KLossless, pixels, 12)
    place = after(frame, marker) + offset
    bad = with_bytes(
        frame,
        {place - 3: 0, place - 2: 0, place - 1: 0, place: value}
        if offset == 21
        else {place: value},
    )
    path = write(mammogram(pixels), tmp_path / "a.dcm", uid.HTJ2KLossless, bad)
    with pytest.raises(UnreadableImage, match=fault):
        read_mammogram(path)


def test_a_decoder_that_stops_half_way_does_not_show_another_views_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(_frame: bytes, *, out: np.ndarray) -> np.ndarray:
        out[: len(out) // 2] = 7
        return out  # and swallows the error, as imagecodecs' HTJ2K decoder does

    pixels = ramp(64, 48)
    frame = encoded(uid.HTJ2KLossless, pixels, 12)
    path = write(mammogram(pixels), tmp_path / "a.dcm", uid.HTJ2KLossless, frame)
    monkeypatch.setattr(imagecodecs, "htj2k_decode", half)
    with pytest.raises(UnreadableImage, match="last row was not decoded"):
        read_mammogram(path)
