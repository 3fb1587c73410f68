"""How a view is cropped, turned, scaled and letter-boxed into the network's input."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.geometry import Orientation, Placement


@dataclass(frozen=True)
class Framing:
    """One geometry for the picture, the breast mask and the truth.

    Parameters
    ----------
    image_shape : (int, int)
        (rows, cols) of the stored image.
    box : (int, int, int, int)
        Crop of the stored image: first row, end row, first col, end col.
    turn : Orientation
        Applied to the crop; puts the chest wall on the left.
    shape : (int, int)
        (rows, cols) of the network input.
    inner : (int, int)
        (rows, cols) of the turned, scaled crop inside the input.
    top, left : int
        Where it starts.
    """

    image_shape: tuple[int, int]
    box: tuple[int, int, int, int]
    turn: Orientation
    shape: tuple[int, int]
    inner: tuple[int, int]
    top: int
    left: int

    @classmethod
    def fit(
        cls,
        image_shape: tuple[int, int],
        box: tuple[int, int, int, int],
        turn: Orientation,
        shape: tuple[int, int],
    ) -> Framing:
        """Scale the crop as large as fits, aspect kept; chest wall left, centred in height."""
        rows, cols = turn.shape_of((box[1] - box[0], box[3] - box[2]))
        scale = min(shape[0] / rows, shape[1] / cols)
        inner = (
            min(shape[0], max(1, round(rows * scale))),
            min(shape[1], max(1, round(cols * scale))),
        )
        return cls(image_shape, box, turn, shape, inner, (shape[0] - inner[0]) // 2, 0)

    @property
    def placement(self) -> Placement:
        """Where the network input's pixels lie on the stored image."""
        first_row, end_row, first_col, end_col = self.box
        crop = (end_row - first_row, end_col - first_col)
        turned = self.turn.shape_of(crop)
        steps = (turned[0] / self.inner[0], turned[1] / self.inner[1])
        row_scale, col_scale = steps[::-1] if self.turn.transposed else steps
        whole = Placement.of_turned(self.turn, crop)
        scaled = replace(
            whole,
            origin_row=whole.origin_row + first_row,
            origin_col=whole.origin_col + first_col,
            row_step=whole.row_step * row_scale,
            col_step=whole.col_step * col_scale,
        )
        return scaled.shifted(-self.top, -self.left)

    def carry(self, image: NDArray, *, outside: float = 0.0) -> NDArray[np.float32]:
        """Bring a stored image (or a mask as 0/1) into the input's frame, area-averaged.

        Parameters
        ----------
        image : ndarray, ``image_shape``
        outside : float
            Value of the letter-box.

        Returns
        -------
        ndarray, ``shape``, float32
        """
        if image.shape != self.image_shape:
            raise ValueError(f"image is {image.shape}, the framing is for {self.image_shape}")
        first_row, end_row, first_col, end_col = self.box
        crop = image[first_row:end_row, first_col:end_col]
        if crop.dtype == np.bool_:
            crop = crop.view(np.uint8) * np.uint8(255)
            return self.carry_crop(crop, outside=outside * 255) / np.float32(255)
        return self.carry_crop(crop, outside=outside)

    def carry_crop(self, crop: NDArray, *, outside: float = 0.0) -> NDArray[np.float32]:
        """Do the same with the part of the image inside ``box``, at any resolution."""
        before = self.inner[::-1] if self.turn.transposed else self.inner  # (rows, cols)
        # Halving exactly is many times faster a pixel than averaging over 6.2 of them.
        while min(crop.shape[0] / before[0], crop.shape[1] / before[1]) >= 3 and not (
            crop.shape[0] % 2 or crop.shape[1] % 2
        ):
            half = (crop.shape[1] // 2, crop.shape[0] // 2)
            crop = cv2.resize(crop, half, interpolation=cv2.INTER_AREA)
        shrinks = crop.shape[0] >= before[0] and crop.shape[1] >= before[1]
        method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        small = cv2.resize(crop, (before[1], before[0]), interpolation=method)
        framed = np.full(self.shape, outside, dtype=np.float32)
        bottom, right = self.top + self.inner[0], self.left + self.inner[1]
        framed[self.top : bottom, self.left : right] = self.turn.apply(small)
        return framed
