"""Which windows a view offers, how dragging changes them, and how they are called. No Qt."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np

from lem_viewer.gui.breast_extent import breast_sample
from lem_viewer.values.grayscale import (
    Grayscale,
    LookupTable,
    Voi,
    VoiFunction,
    Window,
    dragged,
    full_range,
    percentile_window,
)
from lem_viewer.values.image import Mammogram

PERCENTILES = "Percentiles 1 to 99.5"
FULL_RANGE = "Full range"
# Looking at all pixels takes 8 ms a view: once is enough.
_percentiles: WeakKeyDictionary[Mammogram, Window] = WeakKeyDictionary()
_RAMP = (0.02, 0.98)  # of a curve's output: what lies between is its window


def voi_names(mammogram: Mammogram) -> list[str]:
    """Return the windows on offer: the file's own in their order, then ours."""
    own = []
    for number, voi in enumerate(mammogram.grayscale.vois, start=1):
        kind = "Curve" if isinstance(voi, LookupTable) else "Window"
        own.append(voi.explanation or f"{kind} {number}")
    return [*own, PERCENTILES, FULL_RANGE]


def voi_at(mammogram: Mammogram, index: int) -> Voi:
    """Return the window at a place of :func:`voi_names`; 0 is the default.

    Raises
    ------
    IndexError
        There is no such window.
    """
    own = mammogram.grayscale.vois
    if not 0 <= index < len(own) + 2:
        raise IndexError(f"window {index} of {len(own) + 2}")
    if index < len(own):
        return own[index]
    if index == len(own):
        if mammogram not in _percentiles:
            _percentiles[mammogram] = percentile_window(
                breast_sample(mammogram), mammogram.grayscale
            )
        return _percentiles[mammogram]
    return _modality_range(mammogram)


def same_window(voi: Voi, old: Grayscale, new: Grayscale) -> Voi:
    """Return the window for another slice: the slice's own where the reader uses the file's.

    The nth window of one slice is followed by the nth of the other; a window that the reader
    dragged, and one that was made from the pixels, stay.
    """
    if voi in old.vois:
        place = old.vois.index(voi)
        if place < len(new.vois):
            return new.vois[place]
    return voi


def voi_index(mammogram: Mammogram, voi: Voi) -> int:
    """Return the place of a window in :func:`voi_names`; -1 for one that was changed by hand."""
    for index in range(len(voi_names(mammogram))):
        offered = voi_at(mammogram, index)
        if offered is voi or (isinstance(voi, Window) and offered == voi):
            return index
    return -1


def changed(voi: Voi, centre_part: float, width_factor: float) -> Window:
    """Return the window after a drag: moved by a part of its width, and widened.

    A curve gives way to the straight window over its ramp; a window keeps its function.
    """
    window = as_window(voi)
    return dragged(window, centre_part * window.width, window.width * (width_factor - 1.0))


def as_window(voi: Voi) -> Window:
    """Return a window unchanged, and for a curve the window over the ramp of its output."""
    if isinstance(voi, Window):
        return voi
    inputs = voi.first + np.arange(voi.entries.size)
    shown = voi.apply(inputs)
    low, high = shown.min(), shown.max()
    ramp = inputs[(shown > low + _RAMP[0] * (high - low)) & (shown < low + _RAMP[1] * (high - low))]
    if ramp.size < 2:
        ramp = inputs
    width = max(1.0, float(ramp[-1] - ramp[0] + 1))
    return Window(center=float(ramp[0]) + width / 2, width=width)


def window_text(voi: Voi, *, inverted: bool) -> str:
    """Return what the tile's corner says of the window, e.g. ``"C 2048  W 1024 sigmoid"``."""
    if isinstance(voi, LookupTable):
        text = f"LUT {voi.explanation}".rstrip()
    else:
        text = f"C {voi.center:.0f}  W {voi.width:.0f}"
        if voi.function is not VoiFunction.LINEAR:
            text += f"  {voi.function.value.lower().replace('_', ' ')}"
    return f"{text}  inverted" if inverted else text


def _modality_range(mammogram: Mammogram) -> Window:
    """Return the window over everything the stored bits can say, in modality values."""
    grayscale = mammogram.grayscale
    stored = full_range(grayscale.bits_stored)
    offset = 2 ** (grayscale.bits_stored - 1) if grayscale.stored_offset else 0
    ends = grayscale.modality.look_up(np.array([-offset, 2**grayscale.bits_stored - 1 - offset]))
    bottom, top = float(ends.min()), float(ends.max())
    width = max(1.0, top - bottom + 1)
    return replace(stored, center=bottom + width / 2, width=width)
