"""What a compressed frame says of itself: size, precision and sign, read before any decoding.

Sources: ITU-T T.81 Annex B (JPEG), T.87 Annex C (JPEG-LS), T.800 Annex A (JPEG 2000), T.814.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from lem_viewer.reading.j2k_header import fault_of

# Start-of-frame markers: C4 (tables), C8 (extension) and CC (arithmetic tables) are none.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_STANDALONE = frozenset(range(0xD0, 0xD9)) | {0x01}
_J2K_START = b"\xff\x4f\xff\x51"
_LOOKED_AT = 1 << 16  # a header lies at the front; boxes before it are short


@dataclass(frozen=True)
class Codestream:
    """The header of a JPEG, JPEG-LS or JPEG 2000 codestream.

    Parameters
    ----------
    rows, cols, components : int
    precision : int
        Bits of a sample, 1 to 38.
    signed : bool
        JPEG 2000 only; the others know no sign.
    ended : bool
        The end marker is there (EOI or EOC; fill bytes may follow it).
    fault : str
        What the header says against its own standard; a decoder may hang on it.
    """

    rows: int
    cols: int
    components: int
    precision: int
    signed: bool = False
    ended: bool = True
    fault: str = ""


def read_codestream(frame: bytes | memoryview) -> Codestream | None:
    """Return what a compressed frame says of itself, or None where it is no such codestream."""
    head = bytes(frame[:_LOOKED_AT])
    try:
        if head[:2] == b"\xff\xd8":
            return _read_jpeg(frame)
        start = head.find(_J2K_START)
        if start == 0 or (start > 0 and b"jP" in head[:12]):
            return _read_j2k(head[start:], is_ended(frame))
    except (struct.error, IndexError):
        pass
    return None


def _read_jpeg(frame: bytes | memoryview) -> Codestream | None:
    place, size = 2, len(frame)
    while place + 4 <= size:
        if frame[place] != 0xFF:
            return None
        marker = frame[place + 1]
        if marker == 0xFF:  # fill byte
            place += 1
            continue
        if marker in _STANDALONE:
            place += 2
            continue
        (length,) = struct.unpack(">H", bytes(frame[place + 2 : place + 4]))
        if marker in _JPEG_FRAMES:
            precision, rows, cols, components = struct.unpack(
                ">BHHB", bytes(frame[place + 4 : place + 10])
            )
            return Codestream(rows, cols, components, precision, False, is_ended(frame))
        if marker == 0xDA or length < 2:
            return None
        place += 2 + length
    return None


def _read_j2k(head: bytes, ended: bool) -> Codestream:
    # SOC(2) SIZ(2) Lsiz(2) Rsiz(2), eight sizes of 4, Csiz(2), then Ssiz XRsiz YRsiz each
    sizes = struct.unpack(">8I", head[8:40])
    xsiz, ysiz, xosiz, yosiz = sizes[:4]
    components, depth, x_step, y_step = struct.unpack(">HBBB", head[40:45])
    precision = (depth & 0x7F) + 1
    fault = _tiling_fault(*sizes) or fault_of(head, precision)
    if (x_step, y_step) != (1, 1):
        fault = f"its samples are {x_step} x {y_step} apart"
    return Codestream(
        rows=ysiz - yosiz,
        cols=xsiz - xosiz,
        components=components,
        precision=precision,
        signed=bool(depth & 0x80),
        ended=ended,
        fault=fault,
    )


def _tiling_fault(
    xsiz: int, ysiz: int, xo: int, yo: int, xt: int, yt: int, xto: int, yto: int
) -> str:
    """Return what is wrong with the tiles; T.800 A.5.1 and B.3, at most 65,535 of them."""
    if not (xto <= xo < xsiz and yto <= yo < ysiz and xt and yt):
        return "its tiles begin outside of the picture"
    if xt + xto <= xo or yt + yto <= yo:
        return "its first tile is empty"
    tiles = -(-(xsiz - xto) // xt) * -(-(ysiz - yto) // yt)
    return f"it has {tiles:,} tiles" if tiles > 65535 else ""


def is_ended(frame: bytes | memoryview) -> bool:
    """Return True where the frame ends with its end marker, FF D9, fill bytes aside."""
    return bytes(frame[-4096:]).rstrip(b"\x00").rstrip(b"\xff").endswith(b"\xff\xd9")
