"""Where each frame of compressed multi-frame pixel data lies; found by walking the items once.

Nothing is decoded and only item headers are read, so a tomosynthesis of 100 MB is looked through
in some milliseconds. Source: DICOM PS3.5 section A.4 (fragments, Basic Offset Table), PS3.3
C.7.6.3.1.8 (Extended Offset Table).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from lem_viewer.reading.fragments import CutOff

_ITEM, _END = 0xE000FFFE, 0xE0DDFFFE
#: How a codestream starts: JPEG and JPEG-LS (SOI), JPEG 2000 and HTJ2K (SOC, SIZ), JP2 box.
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP")
_HEAD = 12

Place = tuple[int, int]  # first byte and end, in the file


@dataclass(frozen=True)
class FrameTable:
    """The fragments of each frame.

    Parameters
    ----------
    frames : tuple of tuple of (int, int)
        For each frame that is whole, the first byte and the end of its fragments in the file.
    is_cut_off : bool
        The file ends before its last frame does.
    """

    frames: tuple[tuple[Place, ...], ...]
    is_cut_off: bool


@dataclass(frozen=True)
class _Fragment:
    item: int  # of its item header, counted from the first fragment's
    place: Place
    starts_frame: bool


def find_frames(
    stream: BinaryIO, first_byte: int, count: int, extended: Sequence[int] = ()
) -> FrameTable:
    """Return where the frames lie.

    Parameters
    ----------
    stream : binary file
    first_byte : int
        Of the encapsulated value.
    count : int
        Number of Frames (0028,0008).
    extended : sequence of int
        Extended Offset Table (7FE0,0001), if the file has one.

    Raises
    ------
    CutOff
        No frame is there, or fragments and frames cannot be brought together.
    """
    offsets, fragments, is_cut_off = _walk(stream, first_byte)
    if not fragments:
        raise CutOff("the pixel data holds no compressed frame")
    groups = _grouped(fragments, count, tuple(extended) or offsets)
    if is_cut_off and len(fragments) != len(groups):
        groups = groups[:-1]  # its last fragments may be among those that are missing
    frames = tuple(tuple(each.place for each in group) for group in groups[:count])
    if not frames:
        raise CutOff("its first frame is not whole")
    return FrameTable(frames, is_cut_off or len(frames) < count)


def _walk(stream: BinaryIO, first_byte: int) -> tuple[tuple[int, ...], list[_Fragment], bool]:
    """Return the Basic Offset Table, the whole fragments, and whether the end is missing."""
    end = stream.seek(0, 2)
    stream.seek(first_byte)
    tag, length = _item(stream)
    if tag != _ITEM or length > end - stream.tell():
        raise CutOff("the pixel data does not start with an offset table")
    table = stream.read(length)
    offsets = struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])
    start = stream.tell()
    fragments: list[_Fragment] = []
    while True:
        at = stream.tell()
        tag, length = _item(stream)
        if tag == _END:
            return offsets, fragments, False
        if tag is None or (tag == _ITEM and length > end - stream.tell()):
            return offsets, fragments, True
        if tag != _ITEM:
            raise CutOff(f"byte {at - first_byte} of the pixel data starts no item")
        place = (stream.tell(), stream.tell() + length)
        starts = stream.read(min(length, _HEAD)).startswith(_STARTS)
        if length:
            fragments.append(_Fragment(at - start, place, starts))
        stream.seek(place[1])


def _item(stream: BinaryIO) -> tuple[int | None, int]:
    head = stream.read(8)
    if len(head) < 8:
        return None, 0
    tag, length = struct.unpack("<II", head)
    return tag, length


def _grouped(
    fragments: list[_Fragment], count: int, offsets: tuple[int, ...]
) -> list[list[_Fragment]]:
    """Return the fragments of each frame: one each, else by the offsets, else by their starts."""
    if len(fragments) == count:
        return [[each] for each in fragments]
    known = {each.item for each in fragments}
    starts, last = set(offsets), fragments[-1].item
    told = all(each in known or each > last for each in starts)  # beyond: cut off
    if not (told and len(starts) == count and 0 in starts):
        starts = {each.item for each in fragments if each.starts_frame}
    groups: list[list[_Fragment]] = []
    for each in fragments:
        if each.item in starts:
            groups.append([])
        if groups:
            groups[-1].append(each)
    if len(groups) > count or not groups:
        raise CutOff(f"{len(fragments)} fragments cannot be those of {count} frames")
    return groups
