"""A mip pyramid of stored values that loses neither calcifications nor the edge of the padding.

No Qt here. Zoomed out, a screen pixel stands for many image pixels. Nearest sampling drops small
bright spots and a plain mean dilutes them (a one-pixel spot keeps 1/4 of its contrast at each
halving), so a level is a blend of the mean and of the *brightest* of each 2 x 2 block (after the
file's own inversion). The share of the brightest, ``BRIGHT_SHARE``, was chosen by number: noise of
standard deviation s makes the picture brighter by about 1.03 s * share at a halving.

====== =============================== =========================================
share  one-pixel spot keeps, at 1/8    noise (s = 1.5 % of the window) adds, at 1/8
====== =============================== =========================================
0      1.6 %                           0.0 grey levels of 255
0.25   8.4 %                           1.8
0.5    24 %                            3.7
1      100 %                           9.0 (and the texture turns grainy)
====== =============================== =========================================

0.25 keeps a spot of full contrast at 21 grey levels (4 without it) and a 2 x 2 one of a quarter
of the window at 12, while the tissue shifts by less than two levels, which no eye sees.

Between the halvings lies a level at 3/4 (area mean), so that what is left to the screen is a
factor of 0.82 to 1.22: bilinear sampling then neither skips pixels nor softens the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.gui.padding import PaddingFiller
from lem_viewer.values.grayscale import Grayscale

BRIGHT_SHARE = 0.25
#: Levels of 3/4 and 3/8: more memory than all the others, needed only while zoomed in.
ON_DEMAND = (1, 3)
_SMALLEST_SIDE = 48
_BAND_ROWS = 512  # of the full image; 4 divides it


@dataclass(frozen=True, eq=False)
class Level:
    """A reduced image.

    Parameters
    ----------
    numbers : ndarray, (rows, cols), uint16
        Pixel numbers; padding next to tissue is filled with its darkest neighbour, so that
        interpolation never invents a value between tissue and padding.
    padding : ndarray, (rows, cols), uint8, or None
        255 where every pixel of the block is padding; None when the image has no padding.
    factor : float
        Level pixels per image pixel, along each side; the outer corners coincide.
    """

    numbers: NDArray[np.uint16]
    padding: NDArray[np.uint8] | None
    factor: float


def level_factor(index: int) -> float:
    """Return the factor of level ``index``: 1, 3/4, 1/2, 3/8, 1/4..."""
    return (0.75 if index % 2 else 1.0) / 2 ** (index // 2)


def level_index(scale: float) -> int:
    """Return the level whose factor is nearest (as a ratio) to screen pixels per image pixel."""
    if scale >= math.sqrt(0.75):
        return 0
    octave = max(0, math.floor(-math.log2(scale) + 1e-9))
    candidates = range(2 * octave, 2 * octave + 4)
    return min(candidates, key=lambda index: abs(math.log(level_factor(index) / scale)))


class Pyramid:
    """The levels of one view, made when they are first asked for or ahead of it, step by step.

    Parameters
    ----------
    pixels : ndarray, (rows, cols), uint16
    grayscale : Grayscale
        Says what is padding and which end is bright.
    """

    def __init__(self, pixels: NDArray[np.uint16], grayscale: Grayscale) -> None:
        self._pixels = pixels
        self._pool = cv2.min if grayscale.inverted else cv2.max
        self._filler = PaddingFiller(grayscale)
        self._has_padding = self._filler.finds_padding_in(pixels)
        self._levels: dict[int, Level] = {}
        self._bands: dict[int, _Bands] = {}  # levels being made from the full image
        halvings = math.floor(math.log2(max(1, min(pixels.shape) / _SMALLEST_SIDE)))
        self.count = 1 + 2 * max(0, halvings)

    @property
    def has_padding(self) -> bool:
        """True when a pixel of the view is padding."""
        return self._has_padding

    def index_for(self, scale: float) -> int:
        """Return the level to show at ``scale`` screen pixels per image pixel."""
        return min(level_index(scale), self.count - 1)

    def level(self, index: int) -> Level:
        """Return a level (1 or coarser), made now if it is not there yet."""
        while index not in self._levels:
            self._advance(index)
        return self._levels[index]

    def is_ready(self, index: int) -> bool:
        """Return True for a level that is made; the image itself always is."""
        return index == 0 or index in self._levels

    def build_a_step_of(self, index: int) -> None:
        """Make a level, or a band of it where it is large."""
        if not self.is_ready(index):
            self._advance(index)

    def drop(self, index: int) -> None:
        """Let go of a level; it is made again when it is needed."""
        self._levels.pop(index, None)
        self._bands.pop(index, None)

    def build_next(self, largest: int = 1) -> bool:
        """Make a missing level, or a band of a large one; return False when all are there.

        Levels larger than ``largest`` (1 is the largest there is) are left out; unless it is 1,
        so are those of ``ON_DEMAND``.

        A step takes 2 to 6 ms on a 13-megapixel view (one of 15 ms with padding); called when the
        GUI thread is idle.
        """
        order = (*range(2, self.count, 2), *range(3, self.count, 2), *range(1, min(2, self.count)))
        left_out = ON_DEMAND if largest > 1 else ()
        wanted = (index for index in order if index >= largest and index not in left_out)
        missing = next((index for index in wanted if index not in self._levels), None)
        if missing is not None:
            self._advance(missing)
        return missing is not None

    def part(
        self, index: int, rows: tuple[int, int], cols: tuple[int, int], *, mixed: bool = True
    ) -> tuple[NDArray[np.uint16], NDArray[np.uint8] | None]:
        """Return the numbers and the padding mask of level rows/cols ``first`` to ``end - 1``.

        The mask is None where the part holds no padding. Unless ``mixed`` (pixels will be
        interpolated), padding keeps its own numbers on the full image.
        """
        area = (slice(*rows), slice(*cols))
        if index:
            level = self.level(index)
            return level.numbers[area], None if level.padding is None else level.padding[area]
        if not self._has_padding:
            return self._pixels[area], None
        return self._filler.fill(self._pixels[area], mixed=mixed)

    def shape(self, index: int) -> tuple[int, int]:
        """Return the (rows, cols) of a level."""
        image = self.level(index).numbers if index else self._pixels
        return image.shape[0], image.shape[1]

    def _advance(self, index: int) -> None:
        """Make a level from the one above it; the large ones a band at a time."""
        if index > 2:
            above = self.level(index - (1 if index % 2 else 2))
            numbers, mask = self._reduced(above.numbers, above.padding, index)
            if mask is not None:
                numbers = self._filler.fill_masked(numbers, mask)
            self._levels[index] = Level(numbers, mask, level_factor(index))
            return
        if index not in self._bands:
            self._bands[index] = _Bands(self._pixels.shape, index, self._has_padding)
        bands = self._bands[index]
        if bands.rows_to_add:
            numbers, mask = self.part(0, bands.rows_to_add, (0, self._pixels.shape[1]))
            bands.add(*self._reduced(numbers, mask, index))
        else:
            bands.fill(self._filler)
        if bands.are_done:
            self._levels[index] = Level(bands.numbers, bands.mask, level_factor(index))
            del self._bands[index]

    def _reduced(
        self, numbers: NDArray[np.uint16], mask: NDArray[np.uint8] | None, index: int
    ) -> tuple[NDArray[np.uint16], NDArray[np.uint8] | None]:
        """Return the numbers at 3/4 (odd ``index``) or 1/2, and where all is padding."""
        if index % 2:
            small = _three_quarters(numbers)
            return small, None if mask is None else _all_set(_three_quarters(mask))
        numbers = _multiple_of(numbers, 2)
        rows, cols = numbers.shape
        mean = cv2.resize(numbers, (cols // 2, rows // 2), interpolation=cv2.INTER_AREA)
        blend = cv2.addWeighted(
            mean, 1 - BRIGHT_SHARE, _pooled(numbers, self._pool), BRIGHT_SHARE, 0
        )
        return blend, None if mask is None else _pooled(_multiple_of(mask, 2), cv2.min)


class _Bands:
    """A level that is made from the full image a band of rows at a time.

    Bands keep a step short and the temporary arrays in the cache: fresh memory costs more than
    the arithmetic (44 ms in one piece, 24 ms in bands, for a view with padding).
    """

    def __init__(self, shape: tuple[int, ...], index: int, has_padding: bool) -> None:
        self._rows = shape[0]
        self._step, self._kept = (4, 3) if index % 2 else (2, 1)
        rows, cols = (-(-length // self._step) * self._kept for length in shape)
        self._added = self._filled = 0  # rows: of the full image, of the level
        self.numbers = np.empty((rows, cols), np.uint16)
        self.mask = np.zeros((rows, cols), np.uint8) if has_padding else None

    @property
    def rows_to_add(self) -> tuple[int, int] | None:
        """The next rows of the full image, or None when all were added."""
        if self._added == self._rows:
            return None
        return self._added, min(self._added + _BAND_ROWS, self._rows)

    @property
    def are_done(self) -> bool:
        """True when the level is whole."""
        return self._added == self._rows and (
            self.mask is None or self._filled == len(self.numbers)
        )

    def add(self, numbers: NDArray[np.uint16], mask: NDArray[np.uint8] | None) -> None:
        """Put the next band, reduced, in its place."""
        start = self._added // self._step * self._kept
        self.numbers[start : start + len(numbers)] = numbers
        if self.mask is not None and mask is not None:
            self.mask[start : start + len(mask)] = mask
        self._added = min(self._added + _BAND_ROWS, self._rows)

    def fill(self, filler: PaddingFiller) -> None:
        """Fill the padding of the next band of the level; a row beside it lends its values."""
        assert self.mask is not None
        first, end = self._filled, min(self._filled + _BAND_ROWS, len(self.numbers))
        top, bottom = max(first - 1, 0), min(end + 1, len(self.numbers))
        made = filler.fill_masked(self.numbers[top:bottom], self.mask[top:bottom])
        self.numbers[first:end] = made[first - top : end - top]
        self._filled = end


def make_pyramid(pixels: NDArray[np.uint16], grayscale: Grayscale) -> Pyramid:
    """Return the pyramid of a view; its levels are made when they are first needed.

    Parameters
    ----------
    pixels : ndarray, (rows, cols), uint16
        As in :class:`~lem_viewer.values.image.Mammogram`; kept, not copied.
    grayscale : Grayscale
    """
    return Pyramid(pixels, grayscale)


def _multiple_of(image: NDArray, step: int) -> NDArray:
    """Repeat the last row and column until both sides are multiples of ``step``."""
    below, right = -image.shape[0] % step, -image.shape[1] % step
    if not (below or right):
        return image
    return cv2.copyMakeBorder(image, 0, below, 0, right, cv2.BORDER_REPLICATE)


def _pooled(image: NDArray, pick: object) -> NDArray:
    """Return the largest (``cv2.max``) or smallest (``cv2.min``) of each 2 x 2 block."""
    rows = pick(image[::2], image[1::2])  # type: ignore[operator]
    across = np.maximum if pick is cv2.max else np.minimum
    return across(rows[:, ::2], rows[:, 1::2])


def _three_quarters(image: NDArray) -> NDArray:
    whole = _multiple_of(image, 4)
    size = (whole.shape[1] * 3 // 4, whole.shape[0] * 3 // 4)
    return cv2.resize(whole, size, interpolation=cv2.INTER_AREA)


def _all_set(share: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return 255 where a reduced mask is padding throughout, else 0."""
    return cv2.compare(share, 255, cv2.CMP_EQ)
