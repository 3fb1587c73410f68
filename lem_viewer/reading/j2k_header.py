"""The main header of a JPEG 2000 or HTJ2K codestream, checked against its own standard.

OpenJPH trusts what it reads: on tiles outside of the picture it never ends, on a quantisation
that does not belong to the wavelet it writes beyond its memory. Both were found by changing
single bytes of a valid header. Source: ITU-T T.800 Annex A.5, A.6 and B.3; T.814.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_SOT = 0xFF90
_COD, _QCD = 0xFF52, 0xFF5C
# Coding of one component or of parts of the picture: no view needs it, few decoders test it.
_REFUSED = {0xFF53: "COC", 0xFF5D: "QCC", 0xFF5E: "RGN", 0xFF5F: "POC", 0xFF60: "PPM"}
_MOST_LEVELS = 32
_NO_QUANTISATION, _DERIVED, _EXPOUNDED = 0, 1, 2


def fault_of(head: bytes, precision: int) -> str:
    """Return what a main header, from SOC on, says against its standard; empty when nothing.

    Raises
    ------
    struct.error, IndexError
        The header is cut off.
    """
    found = dict(_segments(head))
    named = [name for marker, name in _REFUSED.items() if marker in found]
    if named:
        return f"its header has a {named[0]} segment"
    if _COD not in found or _QCD not in found:
        return "its header has no coding style or no quantisation"
    levels, reversible, fault = _read_coding(found[_COD])
    return fault or _quantisation_fault(found[_QCD], levels, reversible, precision)


def _segments(head: bytes) -> Iterator[tuple[int, bytes]]:
    place = 2
    while True:
        marker, length = struct.unpack_from(">HH", head, place)
        if marker == _SOT:
            return
        if marker < 0xFF00 or length < 2:
            raise struct.error("no marker segment")
        yield marker, head[place + 4 : place + 2 + length]
        place += 2 + length


def _read_coding(segment: bytes) -> tuple[int, bool, str]:
    """Return levels, whether the wavelet is reversible, and a fault (T.800 A.6.1)."""
    style, progression, layers, colour = struct.unpack_from(">BBHB", segment)
    levels, width, height, _blocks, wavelet = struct.unpack_from(">5B", segment, 5)
    fault = ""
    if progression > 4 or not layers or colour > 1 or style > 7:
        fault = "its coding style is none of the standard"
    elif levels > _MOST_LEVELS or width > 8 or height > 8 or width + height > 8:
        fault = "its code blocks are larger than the standard allows"
    elif wavelet > 1:
        fault = "its wavelet is none of the standard"
    elif len(segment) != 10 + (levels + 1 if style & 1 else 0):
        fault = "its coding style is of a wrong length"
    elif style & 1 and any(not size & 0x0F or not size >> 4 for size in segment[11:]):
        fault = "its precincts are empty"
    return levels, wavelet == 1, fault


def _quantisation_fault(segment: bytes, levels: int, reversible: bool, precision: int) -> str:
    """Return a fault of the quantisation (T.800 A.6.4): style, length, dynamic range."""
    kind, bands = segment[0] & 0x1F, 3 * levels + 1
    if reversible != (kind == _NO_QUANTISATION):
        return "its quantisation does not belong to its wavelet"
    wanted = {_NO_QUANTISATION: 1 + bands, _DERIVED: 3, _EXPOUNDED: 1 + 2 * bands}.get(kind)
    if len(segment) != wanted:
        return "its quantisation is of a wrong length"
    # Reversible: the exponent is the band's dynamic range, at most some bits above the samples'.
    if reversible and any(step >> 3 > precision + 6 for step in segment[1:]):
        return "its quantisation is beyond its precision"
    return ""
