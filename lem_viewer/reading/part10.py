"""A DICOM file taken apart: its attributes, and where its pixel data lies; no pixel is read.

Source: DICOM PS3.10 section 7 (file format), PS3.5 section 7.1 and A.4, A.5 (encodings).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pydicom
from pydicom import config, uid
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset, read_preamble

from lem_viewer.errors import UnreadableImage

# Odd values in a header are for us to judge, not for pydicom to warn about on stderr.
config.settings.reading_validation_mode = config.IGNORE

COPY_AGAIN = "Copy or export the file again."
#: A deflated data set may claim a thousand times its size; a view of 150 million pixels fits.
MAX_INFLATED_BYTES = 512 << 20
#: Slices of an archive are kept in memory up to this size of the file.
MAX_HELD_BYTES = 1 << 30
UNDEFINED_LENGTH = 0xFFFFFFFF

_DEFLATED = uid.DeflatedExplicitVRLittleEndian
_PIXEL_KEYWORDS = {0x0010: "PixelData", 0x0009: "DoubleFloatPixelData", 0x0008: "FloatPixelData"}
_LONG_VRS = frozenset({b"OB", b"OW", b"OF", b"OD", b"OL", b"OV", b"UN"})


@dataclass(frozen=True)
class PixelElement:
    """Where the pixel data lies in the (inflated) file.

    Parameters
    ----------
    keyword : str
        ``"PixelData"``, ``"FloatPixelData"`` or ``"DoubleFloatPixelData"``.
    offset, length : int
        Of the value, in bytes; length ``UNDEFINED_LENGTH`` for encapsulated data.
    available : int
        Bytes from ``offset`` to the end of the file.
    is_words : bool
        The VR is OW: matters for 8-bit big-endian data only.
    """

    keyword: str
    offset: int
    length: int
    available: int
    is_words: bool

    @property
    def is_encapsulated(self) -> bool:
        """True where the length is undefined, as in every compressed transfer syntax."""
        return self.length == UNDEFINED_LENGTH


@dataclass(frozen=True, eq=False)
class DicomFile:
    """A DICOM file without its pixels.

    Parameters
    ----------
    path : Path
        Where the bytes are.
    shown : str
        How the file is called on screen: ``archive.zip!/member`` inside an archive.
    dataset : Dataset
        Everything before the pixel data.
    syntax : UID
        Transfer Syntax (0002,0010); guessed from the bytes where it is missing.
    pixels : PixelElement or None
        None where the file ends before any pixel data.
    content : bytes or None
        The whole (inflated) file, where it is held in memory.
    """

    path: Path
    shown: str
    dataset: Dataset
    syntax: uid.UID
    pixels: PixelElement | None
    content: bytes | None = None

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """Open the bytes that ``pixels.offset`` counts in."""
        if self.content is not None:
            yield BytesIO(self.content)
            return
        with self.path.open("rb") as stream:
            yield _inflated(stream, self.shown) or stream

    @property
    def is_passing(self) -> bool:
        """True where the file cannot be read again later: unpacked for now, or deflated."""
        return self.shown != str(self.path) or self.syntax == _DEFLATED

    def held(self) -> DicomFile:
        """Return the same file with its bytes in memory.

        Raises
        ------
        UnreadableImage
            It has more than 1 GiB.
        OSError
            It is gone.
        """
        with self.opened() as stream:
            size = stream.seek(0, 2)
            if size > MAX_HELD_BYTES:
                raise UnreadableImage(
                    f"its slices take {size >> 20:,} MB, more than are unpacked into memory",
                    where=self.shown,
                    advice="Unpack the archive and open its folder.",
                )
            stream.seek(0)
            return replace(self, content=stream.read())


def read_dicom_file(path: Path, shown: str = "") -> DicomFile:
    """Read the attributes of a DICOM file and find its pixel data.

    Raises
    ------
    UnreadableImage
        The header is damaged, or inflates beyond 512 MB.
    OSError
        The file is gone or may not be read.
    """
    shown = shown or str(path)
    with path.open("rb") as stream:
        inflated = _inflated(stream, shown)
        source: BinaryIO = inflated or stream
        try:
            dataset = pydicom.dcmread(source, stop_before_pixels=True, force=True)
            pixels = _find_pixels(source, *dataset.original_encoding)
        except OSError as error:
            if error.errno is not None:
                raise
            raise _damaged(shown, error) from error
        except Exception as error:  # pydicom raises nearly anything on damaged headers
            raise _damaged(shown, error) from error
    syntax = _DEFLATED if inflated else _syntax_of(dataset)
    return DicomFile(path, shown, dataset, syntax, pixels)


def _damaged(shown: str, error: Exception) -> UnreadableImage:
    return UnreadableImage(f"the DICOM header is damaged ({error})", where=shown, advice=COPY_AGAIN)


def _syntax_of(dataset: Dataset) -> uid.UID:
    given = str(getattr(dataset, "file_meta", Dataset()).get("TransferSyntaxUID") or "").strip()
    if given:
        return uid.UID(given)
    is_implicit, is_little = dataset.original_encoding
    if is_implicit:
        return uid.ImplicitVRLittleEndian
    return uid.ExplicitVRLittleEndian if is_little else uid.ExplicitVRBigEndian


def _find_pixels(
    source: BinaryIO, is_implicit: bool | None, is_little: bool | None
) -> PixelElement | None:
    """Read the element header at which the parser stopped; None at the end of the file."""
    start = source.tell()
    head = source.read(12)
    end = source.seek(0, 2)
    order = "<" if is_little is not False else ">"
    if len(head) < 8:
        return None
    group, element = struct.unpack(f"{order}HH", head[:4])
    if group != 0x7FE0 or element not in _PIXEL_KEYWORDS:
        return None
    if is_implicit:
        (length,) = struct.unpack(f"{order}I", head[4:8])
        size = 8
    elif head[4:6] in _LONG_VRS:
        if len(head) < 12:
            return None
        (length,) = struct.unpack(f"{order}I", head[8:12])
        size = 12
    else:
        (length,) = struct.unpack(f"{order}H", head[6:8])
        size = 8
    return PixelElement(
        keyword=_PIXEL_KEYWORDS[element],
        offset=start + size,
        length=length,
        available=max(0, end - start - size),
        is_words=bool(is_implicit) or head[4:6] == b"OW",
    )


def _inflated(stream: BinaryIO, shown: str) -> BytesIO | None:
    """Return a deflated file as its plain twin (PS3.5 A.5 undone, bounded); None for others.

    Either way the stream stands at its start again.
    """
    is_candidate = _DEFLATED.encode() in stream.read(1024)
    stream.seek(0)
    if not is_candidate:
        return None
    read_preamble(stream, force=True)
    meta = read_dataset(stream, False, True, stop_when=lambda tag, _vr, _length: tag >> 16 != 2)
    meta_end = stream.tell()
    stream.seek(0)
    if str(meta.get("TransferSyntaxUID")) != _DEFLATED:
        return None
    head = stream.read(meta_end)
    body = _inflated_body(stream.read(), shown)
    stream.seek(0)
    # A UID may be padded with NUL (PS3.5 6.2): the plain one takes the same 22 bytes.
    plain = uid.ExplicitVRLittleEndian.encode().ljust(len(_DEFLATED), b"\0")
    return BytesIO(head.replace(_DEFLATED.encode(), plain) + body)


def _inflated_body(deflated: bytes, shown: str) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        body = inflater.decompress(deflated, MAX_INFLATED_BYTES)
    except zlib.error as error:
        raise UnreadableImage(
            f"the deflated data set is damaged ({error})", where=shown, advice=COPY_AGAIN
        ) from error
    if inflater.unconsumed_tail:
        raise UnreadableImage(
            f"the deflated data set holds more than {MAX_INFLATED_BYTES >> 20} MB",
            where=shown,
            advice="Export the file uncompressed, if you trust its source.",
        )
    return body
