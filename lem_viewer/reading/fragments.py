"""The items of encapsulated pixel data, walked to see that all of them are there.

Decoders fill what is missing with grey and say nothing, so a file that was cut off has to be told
before. Source: DICOM PS3.5 section A.4.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

_ITEM = 0xE000FFFE  # (FFFE,E000), little-endian
_END = 0xE0DDFFFE  # (FFFE,E0DD)


class CutOff(Exception):
    """The items end before their lengths say, or are none."""


@dataclass(frozen=True)
class Fragments:
    """Where the fragments of a single frame lie.

    Parameters
    ----------
    places : tuple of (int, int)
        Start and end of each fragment in the value, the offset table left out.
    is_closed : bool
        The sequence delimiter is there.
    """

    places: tuple[tuple[int, int], ...]
    is_closed: bool


def find_fragments(value: bytes) -> Fragments:
    """Return where the fragments lie.

    Raises
    ------
    CutOff
        An item reaches beyond the end, something else than an item comes, or no fragment is there.
    """
    places: list[tuple[int, int]] = []
    place, is_closed = 0, False
    while place + 8 <= len(value):
        tag, length = struct.unpack_from("<II", value, place)
        place += 8
        if tag == _END:
            is_closed = True
            break
        if tag != _ITEM:
            raise CutOff(f"byte {place - 8} of the pixel data starts no item")
        if length > len(value) - place:
            raise CutOff(f"an item needs {length:,} bytes, {len(value) - place:,} are there")
        places.append((place, place + length))
        place += length
    fragments = tuple(part for part in places[1:] if part[1] > part[0])
    if not fragments:
        raise CutOff("the pixel data holds no compressed frame")
    return Fragments(fragments, is_closed)
