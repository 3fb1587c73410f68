"""From attributes to Grayscale: padding, modality, windows, VOI curves, inversion.

What is broken is left out with a warning; the rest stands. Sources: DICOM PS3.3 C.7.5.1.1.2
(padding), C.11.1 (Modality LUT), C.11.2 (VOI LUT), C.11.6 (Presentation LUT Shape).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.reading.attributes import integer, items, number, numbers, text, texts, word
from lem_viewer.reading.pixel_format import PixelFormat
from lem_viewer.reading.pixels import SIGNED_OFFSET
from lem_viewer.values.grayscale import (
    Grayscale,
    LookupTable,
    Rescale,
    Voi,
    VoiFunction,
    Window,
)

_FALLS_BACK = "A window over the percentiles of the breast is used instead."


class CurveReader:
    """Reads the grey scale of one file and keeps the warnings.

    Parameters
    ----------
    dataset : Dataset
    found : PixelFormat
    shown : str
        The file's name for the warnings.
    """

    def __init__(self, dataset: Dataset, found: PixelFormat, shown: str) -> None:
        self._dataset = dataset
        self._found = found
        self._shown = shown
        self.notices: list[Failure] = []

    def read(self) -> Grayscale:
        """Return the grey scale; ``notices`` then holds what was wrong."""
        modality = self._modality()
        vois = (*self._windows(), *self._voi_tables(modality))
        said = any(
            key in self._dataset for key in ("WindowCenter", "WindowWidth", "VOILUTSequence")
        )
        if said and not vois:
            self._warn("the file's window or VOI curve cannot be used", _FALLS_BACK)
        return Grayscale(
            bits_stored=self._found.bits_stored,
            stored_offset=SIGNED_OFFSET if self._found.signed else 0,
            padding=self._padding(),
            modality=modality,
            vois=vois,
            inverted=self._inverted(),
        )

    def _warn(self, message: str, advice: str = "") -> None:
        self.notices.append(Failure.warning("Grey scale", message, advice, self._shown))

    # ------------------------------------------------------------------ padding, inversion

    def _padding(self) -> tuple[int, int] | None:
        value = self._stored_value("PixelPaddingValue")
        limit = self._stored_value("PixelPaddingRangeLimit")
        if value is None:
            if limit is not None:
                self._warn("(0028,0121) Pixel Padding Range Limit stands without (0028,0120)")
            return None
        low, high = sorted((value, value if limit is None else limit))
        return low, high

    def _stored_value(self, keyword: str) -> int | None:
        """Return a value that was written as US or SS, as a stored value of this file."""
        value = integer(self._dataset, keyword)
        if value is None:
            return None
        value &= 0xFFFF
        return value - 0x10000 if self._found.signed and value > 0x7FFF else value

    def _inverted(self) -> bool:
        photometric = word(self._dataset, "PhotometricInterpretation")
        if not photometric:
            self._warn("(0028,0004) Photometric Interpretation is missing; MONOCHROME2 was taken")
        is_inverse = word(self._dataset, "PresentationLUTShape") == "INVERSE"
        return photometric == "MONOCHROME1" or is_inverse

    # --------------------------------------------------------------------------- modality

    def _modality(self) -> Rescale | LookupTable:
        for item in items(self._dataset, "ModalityLUTSequence"):
            table = self._table(item, "Modality LUT", may_be_negative=self._found.signed)
            if table is not None:
                return table
        slope = number(self._dataset, "RescaleSlope")
        intercept = number(self._dataset, "RescaleIntercept")
        if slope == 0:
            self._warn("(0028,1053) Rescale Slope is 0; 1 was taken")
            slope = None
        return Rescale(1.0 if slope is None else slope, 0.0 if intercept is None else intercept)

    # ------------------------------------------------------------------------------- VOI

    def _windows(self) -> list[Window]:
        centers = numbers(self._dataset, "WindowCenter")
        widths = numbers(self._dataset, "WindowWidth")
        if len(centers) != len(widths):
            self._warn(
                f"(0028,1050) Window Center has {len(centers)} values, "
                f"(0028,1051) Window Width {len(widths)}; those in pairs are used"
            )
        names = texts(self._dataset, "WindowCenterWidthExplanation")
        function = self._function() if centers and widths else VoiFunction.LINEAR
        windows = []
        for index, (center, width) in enumerate(zip(centers, widths, strict=False)):
            if width <= 0:
                self._warn(f"(0028,1051) Window Width is {width:g}, not above 0; it is left out")
                continue
            name = names[index] if index < len(names) else ""
            windows.append(Window(center, width, function, name))
        return windows

    def _function(self) -> VoiFunction:
        given = text(self._dataset, "VOILUTFunction")
        if not given:
            return VoiFunction.LINEAR
        try:
            return VoiFunction(given)
        except ValueError:
            allowed = ", ".join(VoiFunction)
            self._warn(
                f"(0028,1056) VOI LUT Function is {given!r}, not one of {allowed}; LINEAR was taken"
            )
            return VoiFunction.LINEAR

    def _voi_tables(self, modality: Rescale | LookupTable) -> list[Voi]:
        # The input of a VOI LUT is the modality value: negative where the data or the rescale is.
        may_be_negative = isinstance(modality, Rescale) and (
            self._found.signed or modality.intercept < 0 or modality.slope < 0
        )
        tables = (
            self._table(item, "VOI LUT", may_be_negative)
            for item in items(self._dataset, "VOILUTSequence")
        )
        return [table for table in tables if table is not None]

    def _table(self, item: Dataset, what: str, may_be_negative: bool) -> LookupTable | None:
        descriptor = numbers(item, "LUTDescriptor")
        if len(descriptor) != 3:
            self._warn(
                f"(0028,3002) LUT Descriptor of a {what} has {len(descriptor)} values, not 3"
            )
            return None
        count, first, bits = (int(part) & 0xFFFF for part in descriptor)
        count = count or 0x10000  # PS3.3 C.11.1.1.1: 65,536 entries are written as 0
        if may_be_negative and first > 0x7FFF:
            first -= 0x10000
        if not 8 <= bits <= 16:
            self._warn(f"(0028,3002) a {what} has entries of {bits} bits, not 8 to 16")
            return None
        entries = _entries(item, count, bits, self._found_is_big_endian())
        if entries is None:
            self._warn(f"(0028,3006) LUT Data of a {what} does not hold {count} entries")
            return None
        return LookupTable(first, entries, bits, text(item, "LUTExplanation"))

    def _found_is_big_endian(self) -> bool:
        return tuple(self._dataset.original_encoding)[1] is False


def _entries(item: Dataset, count: int, bits: int, big_endian: bool) -> NDArray[np.uint16] | None:
    """Return LUT Data (0028,3006), written as US (numbers) or OW (bytes), or None where broken."""
    try:
        data: Any = item.get("LUTData")
    except Exception:  # pydicom raises nearly anything on a malformed value
        return None
    if data is None:
        return None
    if isinstance(data, bytes | bytearray):
        if len(data) >= 2 * count:
            order = ">" if big_endian else "<"
            return np.frombuffer(data, dtype=f"{order}u2", count=count).astype(np.uint16)
        if bits == 8 and len(data) >= count:  # two entries in a word, as old files do
            return np.frombuffer(data, dtype=np.uint8, count=count).astype(np.uint16)
        return None
    values = np.atleast_1d(np.asarray(data, dtype=np.int64))
    if values.size < count:
        return None
    return (values[:count] & 0xFFFF).astype(np.uint16)
