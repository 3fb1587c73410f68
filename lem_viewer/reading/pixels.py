"""Stored values of a view: read or decoded into a pooled buffer, unused bits settled.

Source: DICOM PS3.5 section 8.1.1 (Bits Stored, High Bit).
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid

from lem_viewer.errors import Failure, UnreadableImage
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.compressed import (
    Coded,
    Frame,
    decode_frame,
    mislabelled,
    read_frame,
    read_frame_at,
)
from lem_viewer.reading.frames import FrameTable
from lem_viewer.reading.part10 import COPY_AGAIN, DicomFile
from lem_viewer.reading.pixel_format import NATIVE, PixelFormat

#: What is added to signed values so that they fit uint16.
SIGNED_OFFSET = 32768


@dataclass(frozen=True, eq=False)
class StoredPixels:
    """The pixels of a view.

    Parameters
    ----------
    values : ndarray, (rows, cols), uint16
        Stored values, plus ``SIGNED_OFFSET`` where they are signed.
    decoder : str
        Who read them: ``"uncompressed"``, ``"imagecodecs"``, ``"pyjpegls (process)"``...
    seconds : float
        Reading and decoding.
    notices : tuple of Failure
    """

    values: NDArray[np.uint16]
    decoder: str
    seconds: float
    notices: tuple[Failure, ...] = ()


def read_pixels(
    file: DicomFile,
    found: PixelFormat,
    pool: BufferPool | None,
    frame: int = 0,
    table: FrameTable | None = None,
) -> StoredPixels:
    """Read the pixels of a file, or of one of its frames, whose format was found good.

    Parameters
    ----------
    file : DicomFile
    found : PixelFormat
    pool : BufferPool or None
        Where the pixels go; new memory without one.
    frame : int
        From 0.
    table : FrameTable or None
        Where the frames lie, for compressed pixels of several frames.

    Raises
    ------
    UnreadableImage
        Cut off, damaged, or of another size than the header says.
    NoDecoder
        No decoder is installed for the transfer syntax.
    OSError
        The file is gone.
    """
    started = time.perf_counter()
    notices: tuple[Failure, ...] = ()
    if file.syntax in NATIVE:
        values = _new_buffer(found, pool)
        coded = _read_native(file, found, values, frame * found.nbytes)
    else:  # read before any memory is taken
        read = read_frame(file, found) if table is None else _one_of(file, found, table, frame)
        notices = read.notices
        values = _new_buffer(found, pool)
        coded = decode_frame(file, found, read, values)
    _settle(values, found, coded)
    return StoredPixels(values, coded.decoder, time.perf_counter() - started, notices)


def _one_of(file: DicomFile, found: PixelFormat, table: FrameTable, frame: int) -> Frame:
    return read_frame_at(file, found, table.frames[frame])


def _new_buffer(found: PixelFormat, pool: BufferPool | None) -> NDArray[np.uint16]:
    if pool is not None:
        return pool.acquire(found.rows, found.cols)
    return np.empty((found.rows, found.cols), dtype=np.uint16)


def _read_native(
    file: DicomFile, found: PixelFormat, values: NDArray[np.uint16], skipped: int
) -> Coded:
    assert file.pixels is not None
    if file.pixels.is_encapsulated:
        raise mislabelled(file)
    cells = values
    if found.bits_allocated != 16:
        cells = np.empty(values.shape, dtype=f"u{found.bits_allocated // 8}")
    octets = cells.reshape(-1).view(np.uint8).data
    with file.opened() as stream:
        stream.seek(file.pixels.offset + skipped)
        count = stream.readinto(octets)  # type: ignore[attr-defined]
        if count != len(octets):
            raise UnreadableImage(
                f"the file is cut off: {len(octets) - count:,} bytes of its pixels are missing",
                where=file.shown,
                advice=COPY_AGAIN,
            )
    if file.syntax == uid.ExplicitVRBigEndian:
        _to_little(cells, file.pixels.is_words)
    if cells is not values:
        values[...] = cells >> _unused_below(found) if found.bits_allocated == 32 else cells
    return Coded("uncompressed", found.bits_allocated)


def _to_little(cells: NDArray[Any], is_words: bool) -> None:
    if cells.itemsize > 1:
        cells.byteswap(inplace=True)
    elif is_words:  # 8-bit cells in 16-bit words: each pair is exchanged (PS3.5 8.1.2)
        flat = cells.reshape(-1)
        even = flat[: flat.size // 2 * 2]
        even.view(np.uint16).byteswap(inplace=True)


def _unused_below(found: PixelFormat) -> int:
    return found.high_bit + 1 - found.bits_stored


def _settle(values: NDArray[np.uint16], found: PixelFormat, coded: Coded) -> None:
    """Leave the stored bits alone in each cell, in place; extend signs and add the offset.

    What lies above Bits Stored are old overlays: they are cut off. A lossy coder may overshoot
    there instead (1024 where 1023 is white): that is clipped, or white specks would turn black.
    """
    shift = _unused_below(found)
    if shift and found.bits_allocated == 16 and coded.precision > found.bits_stored:
        np.right_shift(values, np.uint16(shift), out=values)
    stored = found.bits_stored
    top = np.uint16((1 << stored) - 1)
    if not found.signed:
        if coded.signed or coded.precision > stored:
            settle = np.minimum if coded.clipped and not coded.signed else np.bitwise_and
            settle(values, top, out=values)
        return
    bits = stored if coded.signed else min(stored, coded.precision)
    sign = 1 << (bits - 1)
    np.bitwise_and(values, np.uint16((1 << bits) - 1), out=values)
    np.bitwise_xor(values, np.uint16(sign), out=values)
    np.add(values, np.uint16(SIGNED_OFFSET - sign), out=values)
