"""From stored values to what is seen: padding, modality LUT, VOI, one inversion at most, last.

Everything is expressed as one table over the 65,536 possible stored values, so a 13-megapixel
view is windowed by one look-up. Source: DICOM PS3.3 C.7.6.3.1.2, C.7.5.1.1.2, C.11.1, C.11.2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.display_lut import DisplayLut

TABLE_SIZE = 65536


class VoiFunction(StrEnum):
    """VOI LUT Function (0028,1056)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True)
class Window:
    """A window in modality values.

    Parameters
    ----------
    center, width : float
        Modality values; width > 0 (>= 1 for LINEAR, else it acts as a step).
    function : VoiFunction
        Kept while the window is dragged.
    explanation : str
        Window Center & Width Explanation (0028,1055), or our own name for it.
    """

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    explanation: str = ""

    def __post_init__(self) -> None:
        if not (np.isfinite(self.center) and np.isfinite(self.width) and self.width > 0):
            raise ValueError(f"window {self.center}/{self.width}: width must be > 0, both finite")

    def apply(self, values: NDArray) -> NDArray[np.float64]:
        """Map modality values to 0..1 after PS3.3 C.11.2.1.2 and C.11.2.1.3."""
        x = np.asarray(values, dtype=np.float64)
        if self.function is VoiFunction.SIGMOID:
            exponent = np.clip(-4.0 * (x - self.center) / self.width, -700, 700)
            return 1.0 / (1.0 + np.exp(exponent))
        if self.function is VoiFunction.LINEAR_EXACT:
            return np.clip((x - self.center) / self.width + 0.5, 0.0, 1.0)
        if self.width <= 1:
            return (x > self.center - 0.5).astype(np.float64)
        return np.clip((x - (self.center - 0.5)) / (self.width - 1) + 0.5, 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class LookupTable:
    """A Modality or VOI LUT item.

    Parameters
    ----------
    first : int
        First input value mapped; inputs below it take the first entry, above the last one.
    entries : ndarray, (n,), uint16
        LUT Data (0028,3006); locked.
    bits : int
        Bits of an entry, 8 to 16 (third value of LUT Descriptor (0028,3002)).
    explanation : str
        LUT Explanation (0028,3003).
    """

    first: int
    entries: NDArray[np.uint16]
    bits: int
    explanation: str = ""

    def __post_init__(self) -> None:
        if self.entries.ndim != 1 or self.entries.size == 0:
            raise ValueError("a look-up table needs at least one entry")
        self.entries.setflags(write=False)

    def look_up(self, values: NDArray) -> NDArray[np.float64]:
        """Map input values to LUT entries, as floats in LUT units."""
        index = np.floor(np.asarray(values, dtype=np.float64)).astype(np.int64) - self.first
        return self.entries[np.clip(index, 0, self.entries.size - 1)].astype(np.float64)

    def apply(self, values: NDArray) -> NDArray[np.float64]:
        """Map input values to 0..1: entries over the full range of ``bits``."""
        return np.clip(self.look_up(values) / (2**self.bits - 1), 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class DraggedCurve(LookupTable):
    """A VOI LUT that the reader moved and stretched: its shape is kept.

    The Standard does not say what dragging does to a VOI LUT; ours is this rule: the curve's ramp
    is treated as a window, and the curve goes with it. Source: PS3.3 C.11.2 knows no combination
    of a VOI LUT and a window; they are alternatives.

    Parameters
    ----------
    source : LookupTable or None
        The file's own curve.
    center, width : float
        Of its ramp, now.
    """

    source: LookupTable | None = None
    center: float = 0.0
    width: float = 1.0


def ramp_of(curve: LookupTable) -> tuple[float, float]:
    """Return (center, width) of the inputs over which a curve's output changes.

    What lies within 2 % of its darkest and brightest output counts as flat.
    """
    if isinstance(curve, DraggedCurve):
        return curve.center, curve.width
    entries = curve.entries.astype(np.float64)
    low, high = entries.min(), entries.max()
    flat = 0.02 * (high - low)
    ramp = np.flatnonzero((entries > low + flat) & (entries < high - flat))
    first, last = (ramp[0], ramp[-1]) if ramp.size > 1 else (0, entries.size - 1)
    width = max(1.0, float(last - first + 1))
    return curve.first + float(first) + width / 2, width


def dragged_curve(curve: LookupTable, center_by: float, width_by: float) -> DraggedCurve:
    """Return the curve moved and stretched, always made of the file's own entries."""
    source = curve.source if isinstance(curve, DraggedCurve) and curve.source else curve
    old_center, old_width = ramp_of(source)
    center, width = ramp_of(curve)
    center, width = center + center_by, max(1.0, width + width_by)
    stretch = width / old_width
    count = min(TABLE_SIZE, max(2, math.ceil(source.entries.size * stretch)))
    first = math.floor(center + (source.first - old_center) * stretch)
    # Entry i holds for inputs from i to i + 1: the middle of each is looked up in the source.
    inputs = (first + np.arange(count) + 0.5 - center) / stretch + old_center
    entries = source.look_up(inputs).astype(np.uint16)
    return DraggedCurve(first, entries, source.bits, source.explanation, source, center, width)


Voi = Window | LookupTable


@dataclass(frozen=True)
class Rescale:
    """Rescale Slope and Intercept (0028,1053 / 0028,1052)."""

    slope: float = 1.0
    intercept: float = 0.0

    def look_up(self, values: NDArray) -> NDArray[np.float64]:
        """Map stored values to modality values."""
        return np.asarray(values, dtype=np.float64) * self.slope + self.intercept


@dataclass(frozen=True, eq=False)
class Grayscale:
    """How stored values become grey.

    Parameters
    ----------
    bits_stored : int
        1 to 16.
    stored_offset : int
        ``pixels[i]`` holds stored value + this: 0 for unsigned data, 32768 for signed.
    padding : (int, int) or None
        Inclusive range of *stored* values that are padding, low first (PS3.3 C.7.5.1.1.2).
    modality : Rescale or LookupTable
        Stored to modality values.
    vois : tuple of Window or LookupTable
        The file's own entries, in order; may be empty.
    inverted : bool
        Low values are bright (MONOCHROME1 or Presentation LUT Shape INVERSE), applied once, last.
    """

    bits_stored: int
    stored_offset: int = 0
    padding: tuple[int, int] | None = None
    modality: Rescale | LookupTable = field(default_factory=Rescale)
    vois: tuple[Voi, ...] = ()
    inverted: bool = False

    def modality_table(self) -> NDArray[np.float64]:
        """Return (65536,) float64: the modality value of each possible pixel number."""
        return self.modality.look_up(np.arange(TABLE_SIZE) - self.stored_offset)

    def is_padding_table(self) -> NDArray[np.bool_]:
        """Return (65536,) bool: which pixel numbers are padding."""
        numbers = np.arange(TABLE_SIZE) - self.stored_offset
        if self.padding is None:
            return np.zeros(TABLE_SIZE, dtype=bool)
        low, high = sorted(self.padding)
        return (numbers >= low) & (numbers <= high)

    def display_table(
        self, voi: Voi, *, invert_again: bool = False, calibration: DisplayLut | None = None
    ) -> NDArray[np.uint8]:
        """Return (65536,) uint8: the grey level of each pixel number; padding stays black.

        Parameters
        ----------
        voi : Window or LookupTable
            Which window or curve to use.
        invert_again : bool
            The reader asked for inversion (on top of the file's own).
        calibration : DisplayLut or None
            The display's own, applied last, to P-values of 16 bits.
        """
        if calibration is not None:
            return calibration.levels[self.p_values(voi, invert_again=invert_again)]
        return self._presentation(voi, invert_again, 255).astype(np.uint8)

    def p_values(self, voi: Voi, *, invert_again: bool = False) -> NDArray[np.uint16]:
        """Return (65536,) uint16: the P-value (0..65535) of each pixel number; padding is 0."""
        return self._presentation(voi, invert_again, 65535).astype(np.uint16)

    def _presentation(self, voi: Voi, invert_again: bool, top: int) -> NDArray[np.float64]:
        shown = voi.apply(self.modality_table())
        if self.inverted != invert_again:
            shown = 1.0 - shown
        shown = np.floor(shown * top + 0.5)
        shown[self.is_padding_table()] = 0
        return shown


def histogram_of(pixels: NDArray[np.uint16], grayscale: Grayscale) -> NDArray[np.int64]:
    """Return (65536,) counts of the pixel numbers, padding left out; large images are sampled."""
    sample = pixels[::2, ::2] if pixels.size > 1_000_000 else pixels
    counts = np.bincount(sample.ravel(), minlength=TABLE_SIZE)
    counts[grayscale.is_padding_table()] = 0
    return counts


def percentile_window(
    pixels: NDArray[np.uint16], grayscale: Grayscale, low: float = 1.0, high: float = 99.5
) -> Window:
    """Return a LINEAR window over the percentiles of the breast's own values.

    The background is left out: the commonest extreme value (at the dark end), which in a film
    scan or a masked detector fills half of the image, would otherwise set the low end.
    """
    counts = histogram_of(pixels, grayscale)
    used = np.flatnonzero(counts)
    if used.size == 0:
        return Window(center=0.5, width=1.0, explanation="empty image")
    dark_end = used[-1] if grayscale.inverted else used[0]
    if used.size > 2 and counts[dark_end] > 0.05 * counts.sum():
        counts[dark_end] = 0
    cumulative = np.cumsum(counts) / max(1, counts.sum()) * 100.0
    first = int(np.searchsorted(cumulative, low, side="right"))
    last = int(np.searchsorted(cumulative, high - 1e-9))
    values = grayscale.modality_table()[[first, min(max(last, first), TABLE_SIZE - 1)]]
    bottom, top = float(values.min()), float(values.max())
    return Window(
        center=(bottom + top) / 2 + 0.5,
        width=max(1.0, top - bottom + 1),
        explanation=f"percentiles {low:g} to {high:g}",
    )


def dragged(window: Window, center_by: float, width_by: float) -> Window:
    """Return the window moved and widened, its function kept; width stays >= 1."""
    return replace(
        window,
        center=window.center + center_by,
        width=max(1.0, window.width + width_by),
        explanation="",
    )


@lru_cache(maxsize=8)
def full_range(bits: int) -> Window:
    """Return the window over all values of ``bits`` bits."""
    return Window(center=2 ** (bits - 1), width=2**bits, explanation="full range")
