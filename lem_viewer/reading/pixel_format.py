"""Which pixel data is a grey mammogram, decided from the header before memory is taken.

Source: DICOM PS3.3 C.7.6.3 (Image Pixel module), PS3.5 section 8.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pydicom import uid
from pydicom.dataset import Dataset

from lem_viewer.errors import Failure, NotAMammogram, UnreadableImage
from lem_viewer.reading.attributes import integer, word
from lem_viewer.reading.part10 import COPY_AGAIN, DicomFile

#: The largest film scans have 40 million pixels; a header that says more than this is wrong.
MAX_PIXELS = 150_000_000
#: The thickest breast has some 150 slices of a millimetre; loops of frames are longer.
MAX_FRAMES = 4000
# Packbits makes at most 128 bytes of 2; no other bound is needed, see MAX_PIXELS.
_RLE_LIMIT = 64
_GREY = ("MONOCHROME1", "MONOCHROME2")
NATIVE = frozenset(
    {
        uid.ImplicitVRLittleEndian,
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian,
    }
)


@dataclass(frozen=True)
class PixelFormat:
    """How a stored value lies in its cell.

    Parameters
    ----------
    rows, cols : int
    bits_allocated : int
        8, 16 or 32 (32 only where at most 16 are stored).
    bits_stored : int
        1 to 16.
    high_bit : int
        Place of the most significant stored bit; ``bits_stored - 1`` but in old files.
    signed : bool
        Two's complement.
    frames : int
        How many there are (fewer than the header says where the file is cut off).
    """

    rows: int
    cols: int
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    frames: int = 1

    @property
    def nbytes(self) -> int:
        """Bytes of one frame as stored uncompressed."""
        return self.rows * self.cols * (self.bits_allocated // 8)


def format_of(file: DicomFile) -> tuple[PixelFormat, tuple[Failure, ...]]:
    """Return the pixel format of a file, and warnings, or say why it cannot be shown.

    Raises
    ------
    NotAMammogram
        Colour, one bit, float, more than 16 bits, no pixel data.
    UnreadableImage
        Attributes missing or against each other; a size beyond what the file can hold.
    """
    if file.pixels is None or file.pixels.keyword != "PixelData":
        raise _no_pixels(file)
    _refuse_other_pictures(file.dataset, file.shown)
    found, notices = _bits_of(file.dataset, file.shown)
    _refuse_impossible_size(found, file)
    return found, notices


def with_frames(found: PixelFormat, file: DicomFile) -> tuple[PixelFormat, tuple[Failure, ...]]:
    """Return the format with the number of frames that are there, and a warning if some are not.

    Raises
    ------
    UnreadableImage
        More frames than any tomosynthesis has.
    """
    frames = integer(file.dataset, "NumberOfFrames") or 1
    if not 1 <= frames <= MAX_FRAMES:
        raise UnreadableImage(
            f"(0028,0008) Number of Frames is {frames}, not 1 to {MAX_FRAMES}",
            where=file.shown,
            advice=COPY_AGAIN,
        )
    assert file.pixels is not None
    there = frames
    if file.syntax in NATIVE and not file.pixels.is_encapsulated:
        there = min(frames, min(file.pixels.length, file.pixels.available) // found.nbytes)
    notices = () if there == frames else (cut_off_after(there, frames, file.shown),)
    return replace(found, frames=there), notices


def cut_off_after(there: int, frames: int, shown: str) -> Failure:
    """Return the warning about a multi-frame file that ends too early."""
    return Failure.warning(
        "Slices are missing",
        f"the file is cut off: {there} of its {frames} frames are there",
        COPY_AGAIN,
        shown,
    )


def _no_pixels(file: DicomFile) -> NotAMammogram:
    if file.pixels is not None:
        return NotAMammogram(
            f"its pixels are floating-point numbers ({file.pixels.keyword})",
            where=file.shown,
            advice="Export it with whole-number pixels of at most 16 bits.",
        )
    return NotAMammogram(
        "it has no (7FE0,0010) Pixel Data, or the file is cut off before it",
        where=file.shown,
        advice=COPY_AGAIN,
    )


def _refuse_other_pictures(dataset: Dataset, shown: str) -> None:
    samples = integer(dataset, "SamplesPerPixel") or 1
    photometric = word(dataset, "PhotometricInterpretation")
    if samples != 1 or (photometric and photometric not in _GREY):
        raise NotAMammogram(
            f"it is a colour picture ((0028,0004) Photometric Interpretation is "
            f"{photometric or 'missing'}, {samples} samples a pixel)",
            where=shown,
            advice="Open the grey view that it was made of.",
        )


def _bits_of(dataset: Dataset, shown: str) -> tuple[PixelFormat, tuple[Failure, ...]]:
    wanted = {
        "(0028,0010) Rows": "Rows",
        "(0028,0011) Columns": "Columns",
        "(0028,0100) Bits Allocated": "BitsAllocated",
    }
    values = {name: integer(dataset, keyword) for name, keyword in wanted.items()}
    missing = [name for name, value in values.items() if not value or value < 0]
    if missing:
        raise UnreadableImage(
            f"{' and '.join(missing)} is missing or not above 0", where=shown, advice=COPY_AGAIN
        )
    rows, cols, allocated = (int(value or 0) for value in values.values())
    stored = integer(dataset, "BitsStored") or allocated
    if allocated == 1 or stored == 1:
        raise NotAMammogram(
            "it has one bit a pixel: a mask, not a view",
            where=shown,
            advice="Open it together with the view it belongs to.",
        )
    if stored > allocated:
        raise UnreadableImage(
            f"(0028,0101) Bits Stored is {stored}, more than (0028,0100) Bits Allocated, "
            f"{allocated}",
            where=shown,
            advice=COPY_AGAIN,
        )
    if allocated not in (8, 16, 32) or stored > 16:
        raise NotAMammogram(
            f"(0028,0100) Bits Allocated is {allocated} with {stored} stored; "
            "8 or 16 with at most 16 are read",
            where=shown,
            advice="Export it with at most 16 bits a pixel.",
        )
    high_bit, notices = _high_bit_of(dataset, allocated, stored, shown)
    signed = integer(dataset, "PixelRepresentation") == 1
    return PixelFormat(rows, cols, allocated, stored, high_bit, signed), notices


def _high_bit_of(
    dataset: Dataset, allocated: int, stored: int, shown: str
) -> tuple[int, tuple[Failure, ...]]:
    high_bit = integer(dataset, "HighBit")
    if high_bit is None:
        return stored - 1, ()
    if stored - 1 <= high_bit < allocated:
        return high_bit, ()
    return stored - 1, (
        Failure.warning(
            "Header put right",
            f"(0028,0102) High Bit is {high_bit}, which {stored} of {allocated} bits cannot have; "
            f"{stored - 1} was taken",
            where=shown,
        ),
    )


def _refuse_impossible_size(found: PixelFormat, file: DicomFile) -> None:
    assert file.pixels is not None
    pixels, claim = found.rows * found.cols, f"{found.rows} x {found.cols} pixels"
    if pixels > MAX_PIXELS:
        raise UnreadableImage(
            f"the header says {claim}, more than {MAX_PIXELS // 10**6} million",
            where=file.shown,
            advice="No mammogram has so many: check the file.",
        )
    if file.syntax in NATIVE and not file.pixels.is_encapsulated:
        there = min(file.pixels.length, file.pixels.available)
        if there < found.nbytes:
            raise UnreadableImage(
                f"the file is cut off: {claim} need {found.nbytes:,} bytes, {there:,} are there",
                where=file.shown,
                advice=COPY_AGAIN,
            )
    elif file.syntax == uid.RLELossless and found.nbytes > _RLE_LIMIT * file.pixels.available:
        raise UnreadableImage(
            f"{claim} cannot come of {file.pixels.available:,} bytes of RLE",
            where=file.shown,
            advice=COPY_AGAIN,
        )
