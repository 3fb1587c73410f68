"""A pattern for judging a display: grey steps, faint squares, line pairs, corners.

Drawn after the idea of AAPM TG18-QC (Samei et al., Assessment of display performance for medical
imaging systems, 2005), not copied from it: every value here is a P-value of 16 bits, so that what
arrives at the screen can be checked number by number.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

TOP = 65535
STEPS = 18
_GROUND = round(0.2 * TOP)
#: Contrast of the four faint squares inside each step, as parts of white: two below, two above.
FAINT = (-0.02, -0.01, 0.01, 0.02)
#: Contrast of the two squares near black and near white: 5 % and 95 %.
NEAR = 0.05
_LEAST = (320, 320)


@dataclass(frozen=True)
class Patch:
    """A square of one value.

    Parameters
    ----------
    name : str
        E.g. ``"step 4"``.
    rows, cols : (int, int)
        First and end.
    p_value : int
        0 to 65535.
    """

    name: str
    rows: tuple[int, int]
    cols: tuple[int, int]
    p_value: int

    @property
    def middle(self) -> tuple[int, int]:
        """A (row, col) of the square that no smaller square covers."""
        return (self.rows[0] + self.rows[1]) // 2, (self.cols[0] + self.cols[1]) // 2


@dataclass(frozen=True, eq=False)
class TestPattern:
    """The picture and what stands where.

    Parameters
    ----------
    pixels : ndarray, (rows, cols), uint16
        P-values; locked.
    steps : tuple of Patch
        The grey steps, black first.
    faint : tuple of Patch
        The squares inside the steps and those at 5 % and 95 %.
    lines : tuple of Patch
        Where single-pixel and two-pixel line pairs are; their value is the mean.
    """

    __test__ = False  # not a test of pytest's

    pixels: NDArray[np.uint16]
    steps: tuple[Patch, ...]
    faint: tuple[Patch, ...]
    lines: tuple[Patch, ...]

    def __post_init__(self) -> None:
        self.pixels.setflags(write=False)


def step_value(index: int) -> int:
    """Return the P-value of a grey step: equal steps from 0 to 65535."""
    return round(index * TOP / (STEPS - 1))


def make_test_pattern(rows: int, cols: int) -> TestPattern:
    """Return the pattern for a screen of so many pixels, to be shown one to one.

    Raises
    ------
    ValueError
        Smaller than 320 x 320.
    """
    if rows < _LEAST[0] or cols < _LEAST[1]:
        raise ValueError(f"a pattern of {rows} x {cols} pixels is smaller than 320 x 320")
    pixels = np.full((rows, cols), _GROUND, np.uint16)
    unit = min(rows, cols) // 16
    _draw_borders(pixels, unit)
    steps, faint = _draw_steps(pixels, unit)
    near = _draw_near_black_and_white(pixels, unit)
    lines = _draw_lines(pixels, unit)
    _draw_ramps(pixels, unit)
    return TestPattern(pixels, steps, (*faint, *near), lines)


def _draw_borders(pixels: NDArray[np.uint16], unit: int) -> None:
    """Draw a one-pixel frame at the very edge and one inside, and white corners: all must show."""
    rows, cols = pixels.shape
    for inset in (0, unit // 2):
        pixels[inset, inset : cols - inset] = TOP
        pixels[rows - 1 - inset, inset : cols - inset] = TOP
        pixels[inset : rows - inset, inset] = TOP
        pixels[inset : rows - inset, cols - 1 - inset] = TOP


def _draw_steps(
    pixels: NDArray[np.uint16], unit: int
) -> tuple[tuple[Patch, ...], tuple[Patch, ...]]:
    """Draw the grey steps in two columns of nine, each with four faint squares in its corners."""
    rows, cols = pixels.shape
    size = min(int(1.25 * unit), (rows - 4 * unit) // (STEPS // 2))
    top = (rows - size * (STEPS // 2)) // 2
    steps, faint = [], []
    for index in range(STEPS):
        is_left = index < STEPS // 2
        row = top + (index if is_left else STEPS - 1 - index) * size
        col = cols // 2 - 4 * unit - size if is_left else cols // 2 + 4 * unit
        value = step_value(index)
        steps.append(_fill(pixels, f"step {index}", row, col, size, value))
        small, gap = size // 5, max(1, size // 12)
        for number, contrast in enumerate(FAINT):
            at_row = row + gap if number < 2 else row + size - gap - small
            at_col = col + gap if number % 2 == 0 else col + size - gap - small
            shown = int(np.clip(value + round(contrast * TOP), 0, TOP))
            name = f"step {index} {contrast:+.0%}"
            faint.append(_fill(pixels, name, at_row, at_col, small, shown))
    return tuple(steps), tuple(faint)


def _draw_near_black_and_white(pixels: NDArray[np.uint16], unit: int) -> tuple[Patch, ...]:
    rows, cols = pixels.shape
    patches = []
    for name, ground, sign, col in (
        ("5 % on 0 %", 0, 1, cols // 2 - 2 * unit - unit // 4),
        ("95 % on 100 %", TOP, -1, cols // 2 + unit // 4),
    ):
        row, size = rows // 2 - 3 * unit, 2 * unit
        _fill(pixels, "", row, col, size, ground)
        inner = ground + sign * round(NEAR * TOP)
        patches.append(_fill(pixels, name, row + size // 4, col + size // 4, size // 2, inner))
    return tuple(patches)


def _draw_lines(pixels: NDArray[np.uint16], unit: int) -> tuple[Patch, ...]:
    """Draw line pairs of one and two pixels, upright and level, in the middle and the corners."""
    rows, cols = pixels.shape
    size = unit // 2 * 2
    far_row, far_col = rows - 3 * size - 2, cols - 3 * size - 2
    places = [
        (rows // 2 + unit, cols // 2 - size),
        (size + 2, size + 2), (size + 2, far_col), (far_row, size + 2), (far_row, far_col),
    ]  # fmt: skip
    patches = []
    for row, col in places:
        for number, (width, is_upright) in enumerate(
            ((1, True), (1, False), (2, True), (2, False))
        ):
            at = (row + number // 2 * size, col + number % 2 * size)
            along = np.arange(size) // width % 2 * TOP
            picture = np.broadcast_to(along if is_upright else along[:, None], (size, size))
            pixels[at[0] : at[0] + size, at[1] : at[1] + size] = picture
            words = f"{width} px {'upright' if is_upright else 'level'}"
            patches.append(
                Patch(words, (at[0], at[0] + size), (at[1], at[1] + size), round(TOP / 2))
            )
    return tuple(patches)


def _draw_ramps(pixels: NDArray[np.uint16], unit: int) -> None:
    """Draw an even ramp from black to white at the top and its mirror at the foot."""
    rows, cols = pixels.shape
    first, end = 4 * unit, cols - 4 * unit
    ramp = np.round(np.linspace(0, TOP, end - first)).astype(np.uint16)
    pixels[unit : unit + unit // 2, first:end] = ramp
    pixels[rows - unit - unit // 2 : rows - unit, first:end] = ramp[::-1]


def _fill(
    pixels: NDArray[np.uint16], name: str, row: int, col: int, size: int, value: int
) -> Patch:
    pixels[row : row + size, col : col + size] = value
    return Patch(name, (row, row + size), (col, col + size), value)
