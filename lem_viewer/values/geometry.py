"""Where things are: pixel spacing, the eight orientations, and grids laid over an image.

Coordinates are (row, col) everywhere. A *pixel coordinate* is the index of a pixel's centre:
pixel (0, 0) has its centre at (0.0, 0.0) and covers -0.5 to 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class SpacingBasis(StrEnum):
    """What a millimetre means: where the spacing was measured."""

    DETECTOR = "at detector"
    MAGNIFIED = "corrected for magnification"
    CALIBRATED = "calibrated"
    RECONSTRUCTED = "in the slice"
    GIVEN = "given with the data set"


@dataclass(frozen=True)
class PixelSpacing:
    """Distance between pixel centres.

    Parameters
    ----------
    row_mm, col_mm : float
        Distance between adjacent rows and between adjacent columns, in mm, both > 0.
    basis : SpacingBasis
        Where it was measured; shown with every measurement.

    Source: DICOM PS3.3 sections 10.7.1 and C.8.11.4 (Imager Pixel Spacing).
    """

    row_mm: float
    col_mm: float
    basis: SpacingBasis = SpacingBasis.DETECTOR

    def __post_init__(self) -> None:
        if not (0 < self.row_mm < 10 and 0 < self.col_mm < 10):
            raise ValueError(f"spacing {self.row_mm} x {self.col_mm} mm is not in 0 to 10 mm")

    @property
    def pixel_area_mm2(self) -> float:
        """Area of one pixel, in square millimetres."""
        return self.row_mm * self.col_mm


@dataclass(frozen=True)
class Orientation:
    """One of the eight ways to turn an image: transpose first, then flip.

    Parameters
    ----------
    transposed : bool
        Rows and columns are exchanged first.
    flipped_rows, flipped_cols : bool
        The result is then turned upside down, or left to right.
    """

    transposed: bool = False
    flipped_rows: bool = False
    flipped_cols: bool = False

    @property
    def is_identity(self) -> bool:
        """True when nothing is turned."""
        return not (self.transposed or self.flipped_rows or self.flipped_cols)

    def apply(self, image: NDArray) -> NDArray:
        """Return a turned *view* of an array of shape (rows, cols, ...)."""
        turned = image.swapaxes(0, 1) if self.transposed else image
        if self.flipped_rows:
            turned = turned[::-1]
        if self.flipped_cols:
            turned = turned[:, ::-1]
        return turned

    def shape_of(self, shape: tuple[int, int]) -> tuple[int, int]:
        """Return the (rows, cols) of the turned image."""
        return (shape[1], shape[0]) if self.transposed else shape

    def to_turned(self, points: NDArray, shape: tuple[int, int]) -> NDArray[np.float64]:
        """Map (n, 2) pixel coordinates of an image of ``shape`` into the turned image."""
        moved = np.array(points, dtype=np.float64).reshape(-1, 2)
        if self.transposed:
            moved = moved[:, ::-1].copy()
        rows, cols = self.shape_of(shape)
        if self.flipped_rows:
            moved[:, 0] = rows - 1 - moved[:, 0]
        if self.flipped_cols:
            moved[:, 1] = cols - 1 - moved[:, 1]
        return moved

    def from_turned(self, points: NDArray, shape: tuple[int, int]) -> NDArray[np.float64]:
        """Map (n, 2) pixel coordinates of the turned image back to the image of ``shape``."""
        moved = np.array(points, dtype=np.float64).reshape(-1, 2)
        rows, cols = self.shape_of(shape)
        if self.flipped_rows:
            moved[:, 0] = rows - 1 - moved[:, 0]
        if self.flipped_cols:
            moved[:, 1] = cols - 1 - moved[:, 1]
        return moved[:, ::-1].copy() if self.transposed else moved


# The letter that each end of a patient axis is opposed to.
_OPPOSITE = {"A": "P", "P": "A", "L": "R", "R": "L", "H": "F", "F": "H"}

# How a view hangs: (direction of increasing columns, direction of increasing rows), so that the
# chest walls meet in the middle, the axilla (MLO) or the lateral side (CC) is up.
# Source: IHE Mammography Image profile, RAD TF-2 4.16.4.2.2.1; PS3.3 C.7.6.1.1.1.
_CHEST_WALL_RIGHT = "P"  # right breast: columns run to posterior
_CHEST_WALL_LEFT = "A"  # left breast: columns run to anterior


def hanging_directions(laterality: str, view: str) -> tuple[str, str] | None:
    """Return the (row direction, column direction) letters a view should be shown with.

    Parameters
    ----------
    laterality : str
        ``"L"`` or ``"R"``; anything else gives None.
    view : str
        ``"CC"`` family hangs lateral side up; all others hang head up.

    Returns
    -------
    tuple of str or None
        Letters of PS3.3 C.7.6.1.1.1: the first for increasing columns, the second for rows.
    """
    if laterality not in ("L", "R"):
        return None
    across = _CHEST_WALL_RIGHT if laterality == "R" else _CHEST_WALL_LEFT
    if view in CC_LIKE_VIEWS:
        return across, ("L" if laterality == "R" else "R")
    return across, "F"


#: Views shown with the lateral side up (cranio-caudal and its exaggerated and reversed kin).
CC_LIKE_VIEWS = frozenset({"CC", "XCC", "XCCL", "XCCM", "FB", "CV"})


def orientation_between(given: tuple[str, str], wanted: tuple[str, str]) -> Orientation | None:
    """Return how to turn an image with Patient Orientation ``given`` so that it reads ``wanted``.

    Only the first letter of each direction counts ("FL" is F): a mammogram's directions are
    main axes. Returns None when the two do not describe the same plane or are not letters of
    PS3.3 C.7.6.1.1.1, or when ``given`` contradicts itself.
    """
    letters = [value[:1].upper() for value in (*given, *wanted)]
    if any(letter not in _OPPOSITE for letter in letters):
        return None
    across, down, want_across, want_down = letters
    if across in (down, _OPPOSITE[down]):
        return None

    def same_axis(first: str, second: str) -> bool:
        return first == second or first == _OPPOSITE[second]

    if same_axis(across, want_across) and same_axis(down, want_down):
        return Orientation(False, down != want_down, across != want_across)
    if same_axis(across, want_down) and same_axis(down, want_across):
        return Orientation(True, across != want_down, down != want_across)
    return None


@dataclass(frozen=True)
class Placement:
    """Where a grid (score map, network input, mask) lies on the image, axis by axis.

    A cell (r, c) of the grid has its centre at ``r + 0.5, c + 0.5`` in grid units. Its image
    position, measured from the image's outer top left corner, is
    ``origin_row + row_step * u`` and ``origin_col + col_step * v`` with
    ``(u, v) = (r + 0.5, c + 0.5)``, exchanged when ``transposed``. Pixel coordinates are that
    minus 0.5.

    Parameters
    ----------
    origin_row, origin_col : float
        Image position of the grid's outer corner, in pixels from the image's outer corner.
    row_step, col_step : float
        Pixels per cell along the image's rows and columns; negative where the grid is mirrored.
    transposed : bool
        The grid's rows run along the image's columns.
    """

    origin_row: float
    origin_col: float
    row_step: float
    col_step: float
    transposed: bool = False

    def __post_init__(self) -> None:
        if self.row_step == 0 or self.col_step == 0:
            raise ValueError("a placement's steps must not be 0")

    @property
    def mirrored(self) -> bool:
        """True when the grid runs against the image's columns."""
        return self.col_step < 0

    @property
    def cell_area_px(self) -> float:
        """Area of a cell, in image pixels."""
        return abs(self.row_step * self.col_step)

    def to_image(self, cells: NDArray) -> NDArray[np.float64]:
        """Map (n, 2) cell indices (fractions allowed) to (n, 2) image pixel coordinates."""
        units = np.asarray(cells, dtype=np.float64).reshape(-1, 2) + 0.5
        if self.transposed:
            units = units[:, ::-1]
        steps = np.array([self.row_step, self.col_step])
        return units * steps + np.array([self.origin_row, self.origin_col]) - 0.5

    def to_grid(self, pixels: NDArray) -> NDArray[np.float64]:
        """Map (n, 2) image pixel coordinates to (n, 2) fractional cell indices."""
        places = np.asarray(pixels, dtype=np.float64).reshape(-1, 2) + 0.5
        steps = np.array([self.row_step, self.col_step])
        units = (places - np.array([self.origin_row, self.origin_col])) / steps
        if self.transposed:
            units = units[:, ::-1]
        return units - 0.5

    def coarser(self, factor: float) -> Placement:
        """Return the placement of a grid whose cells hold ``factor`` x ``factor`` of these."""
        return replace(self, row_step=self.row_step * factor, col_step=self.col_step * factor)

    def shifted(self, rows: float, cols: float) -> Placement:
        """Return the placement of a grid that starts ``rows, cols`` cells further on."""
        u, v = (cols, rows) if self.transposed else (rows, cols)
        return replace(
            self,
            origin_row=self.origin_row + self.row_step * u,
            origin_col=self.origin_col + self.col_step * v,
        )

    @classmethod
    def of_turned(cls, orientation: Orientation, shape: tuple[int, int]) -> Placement:
        """Return where ``orientation.apply(image)`` lies on an image of ``shape`` (rows, cols)."""
        image_rows, image_cols = shape
        # After a transpose the turned rows run along the image's columns, so the flips exchange.
        flip_image_rows = (
            orientation.flipped_cols if orientation.transposed else orientation.flipped_rows
        )
        flip_image_cols = (
            orientation.flipped_rows if orientation.transposed else orientation.flipped_cols
        )
        return cls(
            origin_row=image_rows if flip_image_rows else 0.0,
            origin_col=image_cols if flip_image_cols else 0.0,
            row_step=-1.0 if flip_image_rows else 1.0,
            col_step=-1.0 if flip_image_cols else 1.0,
            transposed=orientation.transposed,
        )
