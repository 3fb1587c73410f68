"""From P-values to the levels of one display: the last step, made by whoever measured it.

Source: DICOM PS3.14 (Grayscale Standard Display Function), PS3.3 C.11.6 (P-Values).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

P_VALUES = 65536
_FULL_SCALES = (255, 1023, 4095, 65535)


@dataclass(frozen=True, eq=False)
class DisplayLut:
    """A calibration of one display.

    Parameters
    ----------
    levels : ndarray, (65536,), uint8
        Digital driving level of each P-value; never falls. Locked.
    name : str
        How the calibration is called on screen.
    """

    levels: NDArray[np.uint8]
    name: str = ""

    def __post_init__(self) -> None:
        if self.levels.shape != (P_VALUES,) or self.levels.dtype != np.uint8:
            raise ValueError(f"levels are {self.levels.dtype} {self.levels.shape}")
        self.levels.setflags(write=False)


class UnusableLut(ValueError):
    """What is wrong with a calibration, with the line."""


def parse_display_lut(text: str, name: str = "") -> DisplayLut:
    """Return the calibration that a text holds.

    A line is ``P-value, level`` (comma, semicolon, tab or blanks between) or a level alone, whose
    P-value is then its place; ``#`` starts a comment and one heading line is passed over. The
    largest P-value is white. Levels are taken to be of 8, 10, 12 or 16 bits, the smallest that
    holds the largest of them, and brought to 8 bits. Between lines it is interpolated.

    Raises
    ------
    UnusableLut
        Fewer than two lines, not numbers, P-values that do not rise, levels that fall.
    """
    rows = _rows_of(text)
    if len(rows) < 2:
        raise UnusableLut(f"it has {len(rows)} lines with levels; at least 2 are needed")
    places = np.array([row[0] for row in rows])
    levels = np.array([row[1] for row in rows])
    if places[0] != 0 or np.any(np.diff(places) <= 0):
        raise UnusableLut("its P-values must start at 0 and rise from line to line")
    if levels.min() < 0 or np.any(np.diff(levels) < 0):
        raise UnusableLut("its levels must not be negative and must not fall")
    if levels[-1] == levels[0]:
        raise UnusableLut("all its levels are the same")
    scale = next((full for full in _FULL_SCALES if levels.max() <= full), None)
    if scale is None:
        raise UnusableLut(f"its largest level is {levels.max():g}, more than 65535")
    p_values = np.arange(P_VALUES) / (P_VALUES - 1) * places[-1]
    made = np.interp(p_values, places, levels) / scale * 255
    return DisplayLut(np.floor(made + 0.5).astype(np.uint8), name)


def _rows_of(text: str) -> list[tuple[float, float]]:
    rows: list[tuple[float, float]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.split("#")[0].replace(",", " ").replace(";", " ").split()
        if not words:
            continue
        try:
            values = [float(word) for word in words]
        except ValueError:
            if rows:
                raise UnusableLut(f"line {number} is {line.strip()!r}, no numbers") from None
            continue  # a heading
        if len(values) > 2 or not all(np.isfinite(values)):
            raise UnusableLut(f"line {number} is {line.strip()!r}, not a P-value and a level")
        rows.append((len(rows), values[0]) if len(values) == 1 else (values[0], values[1]))
    return rows
