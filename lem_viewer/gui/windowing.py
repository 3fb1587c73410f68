"""Which windows a view offers, how dragging changes them, and how they are called. No widgets."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np

from lem_viewer.gui.breast_extent import breast_sample
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.grayscale import (
    DraggedCurve,
    Grayscale,
    LookupTable,
    Voi,
    VoiFunction,
    Window,
    dragged,
    dragged_curve,
    full_range,
    percentile_window,
    ramp_of,
)
from lem_viewer.values.image import Mammogram

PERCENTILES = mark("Percentiles 1 to 99.5")
FULL_RANGE = mark("Full range")
# Looking at all pixels takes 8 ms a view: once is enough.
_percentiles: WeakKeyDictionary[Mammogram, Window] = WeakKeyDictionary()


def voi_names(mammogram: Mammogram) -> list[str]:
    """Return the windows on offer: the file's own in their order, then ours."""
    own = []
    for number, voi in enumerate(mammogram.grayscale.vois, start=1):
        is_curve = isinstance(voi, LookupTable)
        unnamed = tr("Curve {0}", number) if is_curve else tr("Window {0}", number)
        own.append(voi.explanation or unnamed)
    return [*own, tr(PERCENTILES), tr(FULL_RANGE)]


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


def changed(voi: Voi, centre_part: float, width_factor: float) -> Voi:
    """Return the window after a drag: moved by a part of its width, and widened.

    A window keeps its function, a curve its shape: its ramp is moved and stretched like a window
    (:class:`~lem_viewer.values.grayscale.DraggedCurve`).
    """
    if isinstance(voi, LookupTable):
        width = ramp_of(voi)[1]
        return dragged_curve(voi, centre_part * width, width * (width_factor - 1.0))
    return dragged(voi, centre_part * voi.width, voi.width * (width_factor - 1.0))


def as_window(voi: Voi) -> Window:
    """Return a window unchanged, and for a curve the straight window over its ramp."""
    if isinstance(voi, Window):
        return voi
    center, width = ramp_of(voi)
    return Window(center=center, width=width)


def window_text(voi: Voi, *, inverted: bool) -> str:
    """Return what the tile's corner says of the window, e.g. ``"C 2048  W 1024 sigmoid"``."""
    if isinstance(voi, LookupTable):
        text = f"LUT {voi.explanation}".rstrip()
        if isinstance(voi, DraggedCurve):
            text += f"  C {voi.center:.0f}  W {voi.width:.0f}"
    else:
        text = f"C {voi.center:.0f}  W {voi.width:.0f}"
        if voi.function is not VoiFunction.LINEAR:
            text += f"  {voi.function.value.lower().replace('_', ' ')}"
    return tr("{0}  inverted", text) if inverted else text


def _modality_range(mammogram: Mammogram) -> Window:
    """Return the window over everything the stored bits can say, in modality values."""
    grayscale = mammogram.grayscale
    stored = full_range(grayscale.bits_stored)
    offset = 2 ** (grayscale.bits_stored - 1) if grayscale.stored_offset else 0
    ends = grayscale.modality.look_up(np.array([-offset, 2**grayscale.bits_stored - 1 - offset]))
    bottom, top = float(ends.min()), float(ends.max())
    width = max(1.0, top - bottom + 1)
    return replace(stored, center=bottom + width / 2, width=width)
