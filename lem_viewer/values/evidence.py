"""What one extremum's score came from, and what another model says of the same view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.findings import Prediction
from lem_viewer.values.geometry import Placement

#: Part of the gradient that the effective receptive field holds along rows and along columns.
FIELD_SHARE = 0.9


@dataclass(frozen=True, eq=False)
class Evidence:
    """The back-propagated map and the effective receptive field of one extremum.

    The *effective* field is measured, not theoretical: the rectangle that holds 90 % of the
    magnitude of the score's gradient along each direction of the network's input. (The theoretical
    field of a deep network covers most of the breast and says little.)

    Parameters
    ----------
    key : str
        The view.
    index : int
        The extremum, in its prediction's ``extrema``.
    model_id : str
    saliency : ndarray, (h, w), uint8
        Magnitude of the gradient, smoothed, 255 at its maximum. Locked.
    placement : Placement
        Where its cells lie on the stored image.
    field : ndarray, (4, 2), float64
        Corners of the field, stored pixel coordinates (row, col), in order round it.
    field_mm : (float, float) or None
        Its (height, width) along the stored rows and columns; None without spacing.

    Source: Luo et al., "Understanding the effective receptive field in deep convolutional neural
    networks", NeurIPS 2016.
    """

    key: str
    index: int
    model_id: str
    saliency: NDArray[np.uint8]
    placement: Placement
    field: NDArray[np.float64]
    field_mm: tuple[float, float] | None

    def __post_init__(self) -> None:
        if self.saliency.ndim != 2 or self.saliency.dtype != np.uint8:
            raise ValueError(f"saliency is {self.saliency.dtype} {self.saliency.shape}")
        if self.field.shape != (4, 2):
            raise ValueError(f"a field has 4 corners, not {self.field.shape}")
        self.saliency.setflags(write=False)
        self.field.setflags(write=False)

    @property
    def field_px(self) -> tuple[float, float]:
        """(height, width) of the field in stored pixels."""
        height, width = self.field.max(axis=0) - self.field.min(axis=0)
        return float(height), float(width)


@dataclass(frozen=True, eq=False)
class SecondOpinion:
    """What a model that is not the one in use says of a view.

    Parameters
    ----------
    key : str
    model : str
        Its name in the zoo.
    prediction : Prediction or None
        None where it could not be read; a Failure has told why.
    """

    key: str
    model: str
    prediction: Prediction | None
