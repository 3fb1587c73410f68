"""Where a view lies on its tile: the one display transform, stored pixel -> turned -> screen.

No widgets here. Everything drawn, hovered or clicked goes through :class:`DisplayTransform`.
Screen coordinates are *device* pixels (x, y) of the tile, measured from its outer top left corner:
device pixel i covers i to i + 1. Image coordinates are (row, col) pixel centres as stored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.geometry import Orientation
from lem_viewer.values.image import ViewHeader

Justify = Literal["left", "right", "centre"]

#: Screen pixels per image pixel beyond which zooming in stops.
LARGEST_SCALE = 16.0
#: Zoom against fit below which zooming out stops.
SMALLEST_ZOOM = 0.5
#: Part of the tile that a pan always leaves covered by the image's own extent.
KEPT_IN_SIGHT = 0.15


@dataclass(frozen=True)
class DisplayTransform:
    """How stored pixels lie on the screen.

    Parameters
    ----------
    orientation : Orientation
    shape : (int, int)
        (rows, cols) of the stored image.
    scale_x, scale_y : float
        Device pixels per pixel of the turned image.
    left, top : float
        Device position of the turned image's outer top left corner.
    """

    orientation: Orientation
    shape: tuple[int, int]
    scale_x: float
    scale_y: float
    left: float
    top: float

    @cached_property
    def _turn(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The map from stored (row, col) to device (x, y): multiply, then add."""
        rows, cols = self.orientation.shape_of(self.shape)
        # Turned (row, col) runs to +, or from the far end to - where it is flipped.
        along_y = -self.scale_y if self.orientation.flipped_rows else self.scale_y
        along_x = -self.scale_x if self.orientation.flipped_cols else self.scale_x
        first_row = rows - 0.5 if self.orientation.flipped_rows else 0.5
        first_col = cols - 0.5 if self.orientation.flipped_cols else 0.5
        shift = [self.left + first_col * self.scale_x, self.top + first_row * self.scale_y]
        turn = [[0.0, along_y], [along_x, 0.0]]  # from row, from col
        if self.orientation.transposed:
            turn = turn[::-1]
        return np.array(turn), np.array(shift)

    def matrix(self) -> NDArray[np.float64]:
        """Return the (3, 3) matrix that maps stored (col, row, 1) to device (x, y, 1)."""
        turn, shift = self._turn
        made = np.eye(3)
        made[:2, 0], made[:2, 1], made[:2, 2] = turn[1], turn[0], shift
        return made

    def to_screen(self, points: NDArray) -> NDArray[np.float64]:
        """Map (n, 2) stored (row, col) to (n, 2) device (x, y)."""
        turn, shift = self._turn
        return points @ turn + shift

    def to_stored(self, places: NDArray) -> NDArray[np.float64]:
        """Map (n, 2) device (x, y) to (n, 2) stored (row, col), with fractions."""
        moved = np.asarray(places, dtype=np.float64).reshape(-1, 2) - (self.left, self.top)
        turned = (moved / (self.scale_x, self.scale_y))[:, ::-1] - 0.5
        return self.orientation.from_turned(turned, self.shape)

    def shifted(self, dx: float, dy: float) -> DisplayTransform:
        """Return the transform moved by device pixels."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    def shift_to(self, other: DisplayTransform) -> tuple[int, int] | None:
        """Return by how many device pixels ``other`` is moved; None if more than that differs."""
        dx, dy = other.left - self.left, other.top - self.top
        if self.shifted(dx, dy) != other or dx != round(dx) or dy != round(dy):
            return None
        return round(dx), round(dy)

    @property
    def scale(self) -> float:
        """Device pixels per image pixel, the larger of the two directions."""
        return max(self.scale_x, self.scale_y)

    def extent(self) -> tuple[float, float, float, float]:
        """Return the image's outer edges on the screen: left, top, right, bottom."""
        rows, cols = self.orientation.shape_of(self.shape)
        return (
            self.left,
            self.top,
            self.left + cols * self.scale_x,
            self.top + rows * self.scale_y,
        )


@dataclass(frozen=True)
class Viewport:
    """What part of a view its tile shows.

    The place is kept relative to *home*: the chest-wall edge of the image at the chest-wall edge
    of the tile, the middle of the image at the middle of the tile. ``out`` runs away from the
    chest wall, so the same numbers mean mirrored places on the right and on the left breast.

    Parameters
    ----------
    width, height : int
        Tile, device pixels.
    shape : (int, int)
        (rows, cols) as stored.
    orientation : Orientation
    pitch : (float, float)
        Size of a *turned* pixel, (row, col): mm, or (1, 1) where no spacing is known.
    justify : {"left", "right", "centre"}
        Where on the tile the image is at home: with its chest wall at the edge, or in the middle.
    outward : int
        +1 where away from the chest wall is to the right on the screen, else -1.
    fit_scale : float
        Device pixels per mm (or per pixel) at zoom 1; the same for all views that share a scale.
    zoom : float
    out, down : float
        Shift from home, in device pixels.
    """

    width: int
    height: int
    shape: tuple[int, int]
    orientation: Orientation
    pitch: tuple[float, float]
    justify: Justify
    outward: int
    fit_scale: float = 1.0
    zoom: float = 1.0
    out: float = 0.0
    down: float = 0.0

    @classmethod
    def of(cls, header: ViewHeader, width: int, height: int, *, centred: bool = False) -> Viewport:
        """Return the viewport of a view on a tile of so many device pixels, at home.

        ``centred`` puts it in the middle of the tile: there is no other breast to meet.
        """
        pitch = (1.0, 1.0)
        if header.spacing is not None:
            pitch = (header.spacing.row_mm, header.spacing.col_mm)
            if header.orientation.transposed:
                pitch = (pitch[1], pitch[0])
        sides: dict[str, Justify] = {"R": "right", "L": "left"}
        justify = "centre" if centred else sides.get(header.laterality, "centre")
        outward = -1 if header.laterality == "R" else 1
        shape = (header.rows, header.cols)
        return cls(width, height, shape, header.orientation, pitch, justify, outward)

    @property
    def own_fit_scale(self) -> float:
        """Device pixels per mm (or pixel) at which the whole image just fits the tile."""
        rows, cols = self.orientation.shape_of(self.shape)
        across = max(self.width, 1) / (cols * self.pitch[1])
        return min(across, max(self.height, 1) / (rows * self.pitch[0]))

    def transform(self) -> DisplayTransform:
        """Return the display transform; edges lie on whole device pixels where they can."""
        return self._transform

    @cached_property
    def _transform(self) -> DisplayTransform:
        rows, cols = self.orientation.shape_of(self.shape)
        scale = self.fit_scale * self.zoom
        # The image is a whole number of device pixels wide, so both its sides lie on pixel edges;
        # equal scales stay equal to half a device pixel over the whole view.
        scale_x = max(1, round(cols * scale * self.pitch[1])) / cols
        scale_y = scale_x * self.pitch[0] / self.pitch[1]
        shift = round(self.out * self.outward)
        wide, high = cols * scale_x, rows * scale_y
        home = {
            "left": 0,
            "right": self.width - round(wide),
            "centre": (self.width - round(wide)) // 2,
        }
        top = round((self.height - high) / 2 + self.down)
        return DisplayTransform(
            self.orientation, self.shape, scale_x, scale_y, home[self.justify] + shift, top
        )

    def zoomed(self, factor: float, out: float, down: float) -> Viewport:
        """Return the viewport zoomed about a place that stays where it is.

        Parameters
        ----------
        factor : float
        out, down : float
            The place, in device pixels from the home edge (away from it) and from mid-height;
            for a centred view ``out`` counts from mid-width.
        """
        largest = LARGEST_SCALE / (self.fit_scale * min(self.pitch))
        zoom = min(max(self.zoom * factor, SMALLEST_ZOOM), max(largest, 1.0))
        if zoom <= 1.0 and factor < 1.0:
            return replace(self, zoom=zoom, out=0.0, down=0.0)  # all in sight: at home again
        real = zoom / self.zoom
        return replace(
            self,
            zoom=zoom,
            out=out - (out - self.out) * real,
            down=down - (down - self.down) * real,
        )

    def anchor(self, x: float, y: float) -> tuple[float, float]:
        """Return a device place as (out, down), the terms of :meth:`zoomed`."""
        homes = {"left": 0.0, "right": float(self.width), "centre": self.width / 2}
        return (x - homes[self.justify]) * self.outward, y - self.height / 2

    def panned(self, out: float, down: float) -> Viewport:
        """Return the viewport moved by device pixels, the image never wholly out of sight."""
        moved = replace(self, out=self.out + out, down=self.down + down)
        left, top, right, bottom = moved.transform().extent()
        x = _back_into(left, right, self.width)
        y = _back_into(top, bottom, self.height)
        return replace(moved, out=moved.out + x * self.outward, down=moved.down + y)

    def resized(self, width: int, height: int, fit_scale: float) -> Viewport:
        """Return the viewport on a tile of another size, showing the same part of the image."""
        ratio = fit_scale / self.fit_scale
        return replace(
            self,
            width=width,
            height=height,
            fit_scale=fit_scale,
            out=self.out * ratio,
            down=self.down * ratio,
        )

    def centred_on(self, row: float, col: float, zoom: float) -> Viewport:
        """Return the viewport with a stored pixel in the middle of the tile."""
        moved = replace(self, zoom=zoom, out=0.0, down=0.0)
        x, y = moved.transform().to_screen(np.array([[row, col]]))[0]
        return moved.panned((self.width / 2 - x) * self.outward, self.height / 2 - y)

    @property
    def is_home(self) -> bool:
        """True at fit: nothing zoomed, nothing moved."""
        return abs(self.zoom - 1) < 1e-6 and abs(self.out) < 0.5 and abs(self.down) < 0.5


def _back_into(first: float, end: float, size: int) -> float:
    """Return by how much to move an interval so that enough of it lies within 0 to ``size``."""
    kept = KEPT_IN_SIGHT * size
    if end < kept:
        return kept - end
    if first > size - kept:
        return size - kept - first
    return 0.0
