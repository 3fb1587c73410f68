"""Aids to the eye: sharpening and local contrast. They change what is painted and nothing else.

A measurement reads the stored values and the model is given the file's own pixels; neither ever
sees what is made here. Each aid says so on the tile for as long as it is on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.gui.breast_extent import breast_extent
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.grayscale import TABLE_SIZE, Grayscale
from lem_viewer.values.image import Mammogram

SHARPENED = mark("sharpened: aid, not for measuring")
EQUALISED = mark("local contrast (CLAHE): aid, not for measuring")

_AMOUNT = 1.0  # of the difference to the blurred picture that is added
_SIGMA_PX = 1.2  # of that blur: screen pixels, or image pixels where those are larger
_WIDEST_SIGMA_PX = 6.0
_CLIP = 2.5  # a grey level of a tile counts at most so many times the average one
_SAMPLE = 50_000  # pixels that stand for the whole breast
_RIM_CELLS = 2  # beyond the breast, of its small mask: its blocks must not be seen
_TILES = 8  # along each side of the image


@dataclass(frozen=True)
class Aids:
    """Which aids are on."""

    sharpened: bool = False
    equalised: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """What the tile says, a chip each."""
        said = ((self.sharpened, SHARPENED), (self.equalised, EQUALISED))
        return tuple(tr(words) for is_on, words in said if is_on)

    def toggled(self, name: str) -> Aids:
        """Return the aids with ``"sharpened"`` or ``"equalised"`` switched."""
        return replace(self, **{name: not getattr(self, name)})


NO_AIDS = Aids()


def sharpen(grey: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    """Return a picture with its edges raised: unsharp masking of what is on the screen.

    Parameters
    ----------
    grey : ndarray, (rows, cols), uint8
        Grey levels at screen resolution.
    scale : float
        Screen pixels per image pixel: enlarged, the blur grows with the image's pixels.
    """
    sigma = min(max(1.0, scale) * _SIGMA_PX, _WIDEST_SIGMA_PX)
    blurred = cv2.GaussianBlur(grey, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return cv2.addWeighted(grey, 1 + _AMOUNT, blurred, -_AMOUNT, 0)


def equalise(
    pixels: NDArray[np.uint16], grayscale: Grayscale, breast: NDArray[np.bool_] | None = None
) -> NDArray[np.uint16]:
    """Return pixel numbers with their local contrast evened out, in the range of the given ones.

    Contrast-limited adaptive histogram equalisation over 8 x 8 tiles of the whole image, so that
    the picture does not change as it is moved. Padding stays what it is, and so does what lies
    outside the ``breast``: it takes no part in any histogram, else the skin line would glow.

    Source: K. Zuiderveld, "Contrast Limited Adaptive Histogram Equalization", Graphics Gems IV,
    1994.
    """
    is_padding = grayscale.is_padding_table()
    kept = is_padding[pixels]  # as they are
    if breast is not None:
        kept |= ~breast
    tissue = pixels[~kept]
    used = np.flatnonzero(np.bincount(tissue, minlength=TABLE_SIZE))
    if used.size < 2:
        return pixels
    low, high = int(used[0]), int(used[-1])
    levels = high - low + 1
    # All of 16 bits, so that no level outside the used ones takes its share of what is clipped.
    ramp = np.clip((np.arange(TABLE_SIZE) - low) / (levels - 1), 0, 1)
    source = pixels
    if kept.any():  # tiles beside the breast take the whole breast's histogram
        source = np.where(kept, np.resize(_shuffled(tissue), pixels.shape), pixels)
    spread = cv2.LUT(source, np.round(ramp * (TABLE_SIZE - 1)).astype(np.uint16))
    made = cv2.createCLAHE(_CLIP * TABLE_SIZE / levels, (_TILES, _TILES)).apply(spread)
    back = np.round(low + np.arange(TABLE_SIZE) * ((levels - 1) / (TABLE_SIZE - 1)))
    made = cv2.LUT(made, _without_padding(back.astype(np.int64), used, is_padding))
    return np.where(kept, pixels, made) if kept.any() else made


def _shuffled(tissue: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Return a sample of the tissue without its order, always the same one."""
    every = max(1, tissue.size // _SAMPLE)
    return np.random.default_rng(0).permutation(tissue[::every])


def _without_padding(
    numbers: NDArray[np.int64], used: NDArray[np.int64], is_padding: NDArray[np.bool_]
) -> NDArray[np.uint16]:
    """Return numbers of which none means padding: those become the nearest used one."""
    bad = is_padding[numbers]
    nearest = used[np.clip(np.searchsorted(used, numbers), 0, used.size - 1)]
    return np.where(bad, nearest, numbers).astype(np.uint16)


def equalised(mammogram: Mammogram) -> Mammogram:
    """Return a view to be painted in place of the given one; nothing else may read it."""
    breast = breast_extent(mammogram).full_mask(mammogram.shape, _RIM_CELLS)
    made = equalise(mammogram.pixels, mammogram.grayscale, breast)
    return replace(mammogram, pixels=made, stack=None)
