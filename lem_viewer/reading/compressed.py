"""Compressed frames: seen to be whole, decoded by imagecodecs, else by another process.

Source: DICOM PS3.5 section 8.2 (encapsulated encodings).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.pixels import get_decoder

from lem_viewer.errors import Failure, LemViewerError, NoDecoder, UnreadableImage
from lem_viewer.reading.codecs import LOSSY, OUT_OPTION, PLUGIN, check_size, register
from lem_viewer.reading.codestreams import Codestream, is_ended, read_codestream
from lem_viewer.reading.fallback import NotDecoded, decode_elsewhere, other_plugins
from lem_viewer.reading.fragments import CutOff, find_fragments
from lem_viewer.reading.frames import FrameTable, Place, find_frames
from lem_viewer.reading.part10 import COPY_AGAIN, DicomFile
from lem_viewer.reading.pixel_format import NATIVE, PixelFormat

register()

_ITEM = 0xE000FFFE
_NO_OFFSETS = struct.pack("<II", _ITEM, 0)
_CLOSED = struct.pack("<II", 0xE0DDFFFE, 0)


@dataclass(frozen=True)
class Frame:
    """A frame before it is decoded.

    Parameters
    ----------
    value : bytes
        Encapsulated (7FE0,0010) Pixel Data.
    stream : Codestream or None
        What the frame says of itself; None for RLE, which says nothing.
    notices : tuple of Failure
    """

    value: bytes
    stream: Codestream | None
    notices: tuple[Failure, ...] = ()


@dataclass(frozen=True)
class Coded:
    """How a reader left the values: what settling their unused bits depends on.

    Parameters
    ----------
    decoder : str
        Who read them.
    precision : int
        Bits of a value that may be set.
    signed : bool
        Negative values are extended to the whole cell.
    clipped : bool
        A lossy coder: what lies above Bits Stored is overshoot, not an overlay.
    """

    decoder: str
    precision: int
    signed: bool = False
    clipped: bool = False


def read_frame(file: DicomFile, found: PixelFormat) -> Frame:
    """Read the encapsulated value and see that it is whole and of the size that is claimed.

    Raises
    ------
    NoDecoder
        pydicom does not know the transfer syntax.
    UnreadableImage
        Cut off, not compressed after all, or of another size than the header says.
    """
    offset = _offset_of(file)
    with file.opened() as stream:
        stream.seek(offset)
        value = stream.read()
    return _looked_at(file, found, value)


def frame_table(file: DicomFile, count: int) -> FrameTable:
    """Return where each of several frames lies.

    Raises
    ------
    NoDecoder, UnreadableImage
        As :func:`read_frame`.
    """
    offset = _offset_of(file)
    extended = file.dataset.get("ExtendedOffsetTable")
    offsets = ()
    if isinstance(extended, bytes):
        offsets = struct.unpack(f"<{len(extended) // 8}Q", extended[: len(extended) // 8 * 8])
    try:
        with file.opened() as stream:
            return find_frames(stream, offset, count, offsets)
    except CutOff as error:
        raise _cut_off(file, str(error)) from error


def read_frame_at(file: DicomFile, found: PixelFormat, places: tuple[Place, ...]) -> Frame:
    """Read one of several frames, given its fragments; see :func:`read_frame`."""
    parts = [_NO_OFFSETS]
    with file.opened() as stream:
        for start, end in places:
            stream.seek(start)
            parts += [struct.pack("<II", _ITEM, end - start), stream.read(end - start)]
    return _looked_at(file, found, b"".join((*parts, _CLOSED)))


def _offset_of(file: DicomFile) -> int:
    """Return where the encapsulated value starts, or say why it cannot be read."""
    assert file.pixels is not None
    if file.syntax.is_private or not _is_known(file.syntax):
        raise _no_decoder(file)
    if not file.pixels.is_encapsulated:
        raise mislabelled(file)
    return file.pixels.offset


def _looked_at(file: DicomFile, found: PixelFormat, value: bytes) -> Frame:
    """Return a frame whose encapsulated value is whole and of the size that is claimed."""
    try:
        fragments = find_fragments(value)
    except CutOff as error:
        raise _cut_off(file, str(error)) from error
    first, last = fragments.places[0], fragments.places[-1]
    frame = memoryview(value)[first[0] : first[1]]
    if file.syntax == uid.RLELossless:
        return Frame(value, None)
    header = read_codestream(frame)
    if header is not None:
        try:
            check_size(header, (found.rows, found.cols))
        except ValueError as error:
            raise UnreadableImage(str(error), where=file.shown, advice=COPY_AGAIN) from error
    if is_ended(memoryview(value)[last[0] : last[1]]):
        return Frame(value, header)
    if not fragments.is_closed:
        raise _cut_off(file, "the compressed picture has no end")
    return Frame(value, header, (_open_ended(file),))


def _is_known(syntax: uid.UID) -> bool:
    try:
        get_decoder(syntax)
    except NotImplementedError:
        return False
    return True


def _cut_off(file: DicomFile, why: str) -> UnreadableImage:
    return UnreadableImage(f"the file is cut off: {why}", where=file.shown, advice=COPY_AGAIN)


def _open_ended(file: DicomFile) -> Failure:
    return Failure.warning(
        "Picture may be incomplete",
        "its compressed picture has no end marker; what was missing is filled with grey",
        "Compare it with the original, or copy the file again.",
        file.shown,
    )


def _no_decoder(file: DicomFile) -> NoDecoder:
    name = file.syntax.name
    named = f"{name} ({file.syntax})" if name != str(file.syntax) else name
    return NoDecoder(
        f"no installed decoder reads its transfer syntax, {named}",
        where=file.shown,
        advice="Export it uncompressed or as JPEG 2000; 'lem-viewer doctor' lists the decoders.",
    )


def decode_frame(
    file: DicomFile, found: PixelFormat, frame: Frame, values: NDArray[np.uint16]
) -> Coded:
    """Decode a frame into ``values``, (rows, cols) uint16.

    Raises
    ------
    NoDecoder
        None is installed.
    UnreadableImage
        Every decoder refused it.
    """
    options = _options_of(found)
    stream = frame.stream
    signed = stream.signed if stream else False
    precision = stream.precision if stream else found.bits_allocated
    said: list[str] = []
    if PLUGIN in get_decoder(file.syntax).available_plugins:
        try:
            samples, properties = get_decoder(file.syntax).as_buffer(
                frame.value,
                index=0,
                validate=False,
                decoding_plugin=PLUGIN,
                **{OUT_OPTION: values},
                **options,
            )
            _take(samples, int(properties["bits_allocated"]), signed, values)
            return Coded(PLUGIN, precision, signed, file.syntax in LOSSY)
        except Exception as error:  # codecs raise kinds of their own
            said.append(_last_line(error))
    if other_plugins(file.syntax):
        try:
            other = decode_elsewhere(frame.value, str(file.syntax), options)
            _take(other.samples, other.bits_allocated, signed, values)
            return Coded(f"{other.plugin} (process)", precision, signed, file.syntax in LOSSY)
        except (NotDecoded, ValueError) as error:
            said.append(_last_line(error))
    raise _not_decoded(file, said)


def _options_of(found: PixelFormat) -> dict[str, Any]:
    return {
        "rows": found.rows,
        "columns": found.cols,
        "samples_per_pixel": 1,
        "number_of_frames": 1,
        "photometric_interpretation": "MONOCHROME2",
        "pixel_representation": int(found.signed),
        "bits_allocated": found.bits_allocated,
        "bits_stored": found.bits_stored,
    }


def _last_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__


def _not_decoded(file: DicomFile, said: list[str]) -> LemViewerError:
    if not said:
        return _no_decoder(file)
    return UnreadableImage(
        f"its compressed picture is damaged or of a kind no decoder reads ({'; '.join(said)})",
        where=file.shown,
        advice=COPY_AGAIN,
    )


def _take(
    samples: Any, bits_allocated: int, stream_signed: bool, values: NDArray[np.uint16]
) -> None:
    """Bring decoded samples into the buffer; nothing to do where they were decoded into it."""
    if bits_allocated not in (8, 16):
        raise ValueError(f"it decodes to {bits_allocated} bits a pixel")
    kind = np.dtype(f"<{'i' if stream_signed else 'u'}{bits_allocated // 8}")
    decoded = np.frombuffer(samples, dtype=kind)
    if decoded.size != values.size:
        raise ValueError(f"it decodes to {decoded.size:,} pixels, not {values.size:,}")
    if not np.shares_memory(decoded, values):
        signed_or_not = values.view(np.int16) if stream_signed else values
        signed_or_not[...] = decoded.reshape(values.shape)


def mislabelled(file: DicomFile) -> UnreadableImage:
    """Return the error of pixel data that is compressed against its transfer syntax."""
    return UnreadableImage(
        f"its pixels are {'' if file.syntax in NATIVE else 'not '}compressed, against its "
        f"transfer syntax, {file.syntax.name}",
        where=file.shown,
        advice="Export the file again; its transfer syntax is wrong.",
    )
