"""The slices of a multi-frame file, each read and decoded when it is asked for.

Source: DICOM PS3.3 A.55 (Breast Tomosynthesis Image IOD), C.7.6.16 (functional groups).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from lem_viewer.errors import Failure
from lem_viewer.reading.attributes import integer, number, numbers, text
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.compressed import frame_table
from lem_viewer.reading.curves import CurveReader
from lem_viewer.reading.frames import FrameTable
from lem_viewer.reading.functional_groups import PlainFrames
from lem_viewer.reading.part10 import DicomFile
from lem_viewer.reading.pixel_format import NATIVE, PixelFormat, cut_off_after
from lem_viewer.reading.pixels import StoredPixels, read_pixels
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import RECONSTRUCTED
from lem_viewer.values.stack import Slice, SliceStack

_CURVES_LOOKED_AT = 256  # a loop of thousands of frames repeats itself


class FrameReader:
    """Reads the frames of one file.

    Parameters
    ----------
    file : DicomFile
        Its data set holds the plain attributes of the first frame.
    found : PixelFormat
        With the number of frames.
    plain : PlainFrames

    Raises
    ------
    UnreadableImage, NoDecoder
        The frames cannot be found in the compressed pixel data.
    """

    def __init__(self, file: DicomFile, found: PixelFormat, plain: PlainFrames) -> None:
        self._file, self._plain = file, plain
        self.notices: list[Failure] = []
        self._table: FrameTable | None = None
        if file.syntax not in NATIVE:
            self._table = frame_table(file, found.frames)
            there = len(self._table.frames)
            if self._table.is_cut_off:
                self.notices.append(cut_off_after(there, found.frames, file.shown))
            found = replace(found, frames=there)
        self._found = found
        self._order = _spatial_order(plain, found.frames)
        self._tell_of_curves()

    @property
    def count(self) -> int:
        """How many frames are there."""
        return self._found.frames

    @property
    def middle(self) -> int:
        """The slice that is shown first."""
        return self.count // 2

    @lru_cache(maxsize=512)  # noqa: B019 (a reader lives as long as its study)
    def grayscale(self, index: int) -> Grayscale:
        """Return the grey scale of a slice."""
        dataset = self._plain.frame(self._order[index])
        return CurveReader(dataset, self._found, self._file.shown).read()

    def read(self, index: int, pool: BufferPool | None) -> StoredPixels:
        """Read and decode a slice.

        Raises
        ------
        UnreadableImage, NoDecoder, OSError
            As :func:`~lem_viewer.reading.pixels.read_pixels`.
        """
        return read_pixels(self._file, self._found, pool, self._order[index], self._table)

    def stack(self, pool: BufferPool | None) -> SliceStack:
        """Return the slices as a value; a file that will be gone is kept in memory."""
        if self._file.is_passing:
            self._file = self._file.held()

        def read(index: int) -> Slice:
            return Slice(self.read(index, pool).values, self.grayscale(index))

        reconstructed = text(self._file.dataset, "SOPClassUID") in RECONSTRUCTED
        word = "slice" if reconstructed else "frame"
        return SliceStack(self.count, read, self._step_mm(), word)

    def _step_mm(self) -> float | None:
        """Return the distance of neighbouring slices: by their positions, else as it is told."""
        first, second = (
            numbers(self._plain.frame(self._order[index]), "ImagePositionPatient")
            for index in (0, 1)
        )
        if len(first) == len(second) == 3:
            distance = float(np.linalg.norm(np.subtract(first, second)))
            if 0 < distance < 50:
                return distance
        told = number(self._plain.frame(0), "SpacingBetweenSlices")
        return told if told and 0 < told < 50 else None

    def _tell_of_curves(self) -> None:
        """Collect what is wrong with the grey scales of the frames, each fault once."""
        said: dict[str, Failure] = {}
        for index in range(min(self.count, _CURVES_LOOKED_AT)):
            reader = CurveReader(self._plain.frame(index), self._found, self._file.shown)
            reader.read()
            for notice in reader.notices:
                said.setdefault(notice.message, notice)
            if not self._plain.differ:
                break
        self.notices += said.values()


def _spatial_order(plain: PlainFrames, count: int) -> tuple[int, ...]:
    """Return the frames by In-Stack Position Number; as stored where that does not order them."""
    as_stored = tuple(range(count))
    if not plain.differ:
        return as_stored
    places = [integer(plain.frame(index), "InStackPositionNumber") for index in as_stored]
    if None in places or len(set(places)) < count:
        return as_stored
    return tuple(sorted(as_stored, key=lambda index: places[index] or 0))
