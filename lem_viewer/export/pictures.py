"""A view as a small grey picture, hung as on screen, for a printed report."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.geometry import Orientation
from lem_viewer.values.grayscale import Voi, percentile_window
from lem_viewer.values.image import Mammogram

#: Longest side of a key image, pixels: 200 dpi over half a page's width.
LONGEST_PX = 1000


@dataclass(frozen=True, eq=False)
class KeyImage:
    """A grey picture and how places of the stored image lie on it.

    Parameters
    ----------
    grey : ndarray, (rows, cols), uint8
    orientation : Orientation
        How the stored image was turned.
    stored_shape : (int, int)
        (rows, cols) of the stored image.
    window : str
        In words, how it is shown.
    """

    grey: NDArray[np.uint8]
    orientation: Orientation
    stored_shape: tuple[int, int]
    window: str = ""

    def place(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return (row, col) of stored places on the picture, pixel corners at 0 and the size."""
        turned = self.orientation.to_turned(points, self.stored_shape) + 0.5
        rows, cols = self.orientation.shape_of(self.stored_shape)
        return turned * np.array([self.grey.shape[0] / rows, self.grey.shape[1] / cols])


def make_key_image(mammogram: Mammogram, voi: Voi | None = None) -> KeyImage:
    """Return a view with a window (its own first one by default), area-averaged and hung."""
    grayscale = mammogram.grayscale
    if voi is None:
        voi = (
            grayscale.vois[0]
            if grayscale.vois
            else percentile_window(mammogram.pixels[::4, ::4], grayscale)
        )
    grey = grayscale.display_table(voi)[mammogram.pixels]
    scale = min(1.0, LONGEST_PX / max(mammogram.shape))
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA) if scale < 1 else grey
    hung = np.ascontiguousarray(mammogram.header.orientation.apply(small))
    words = getattr(voi, "explanation", "")
    return KeyImage(hung, mammogram.header.orientation, mammogram.shape, words)
