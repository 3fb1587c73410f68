"""Follows one extremum back to the image: its gradient and its effective receptive field."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.network.inputs import make_input
from lem_viewer.network.localize import smooth_gradient
from lem_viewer.network.predictor import Predictor
from lem_viewer.values.evidence import FIELD_SHARE, Evidence
from lem_viewer.values.findings import Extremum
from lem_viewer.values.image import Mammogram

_COARSER = 2  # input pixels per cell of the map that is shown: it is smooth


def find_evidence(
    predictor: Predictor, mammogram: Mammogram, extremum: Extremum, index: int
) -> Evidence:
    """Return what of the view an extremum's score came from.

    Costs one pass forward and one back.

    Parameters
    ----------
    predictor : Predictor
        The model that found the extremum.
    mammogram : Mammogram
    extremum : Extremum
    index : int
        Its index in the prediction; handed on.
    """
    made = make_input(mammogram, predictor.card.input_rows, predictor.card.input_cols)
    gradient = predictor.follow_back(made, extremum)
    thresholds = predictor.card.thresholds
    smooth = smooth_gradient(gradient, made.breast, thresholds.smoothing_px)
    top, bottom, left, right = effective_field(np.where(made.breast, gradient, np.float32(0)))
    corners = np.array([[top, left], [top, right], [bottom, right], [bottom, left]])
    field = made.placement.to_image(corners - 0.5)  # outer edges; pixel i covers i - 0.5 to i + 0.5
    field = np.clip(field, -0.5, np.array(mammogram.shape) - 0.5)
    spacing, size = mammogram.header.spacing, np.ptp(field, axis=0)
    return Evidence(
        key=mammogram.key,
        index=index,
        model_id=predictor.card.model_id,
        saliency=_shown(smooth),
        placement=made.placement.coarser(_COARSER),
        field=field,
        field_mm=(
            (float(size[0]) * spacing.row_mm, float(size[1]) * spacing.col_mm) if spacing else None
        ),
    )


def effective_field(
    gradient: NDArray[np.float32], share: float = FIELD_SHARE
) -> tuple[float, float, float, float]:
    """Return the rectangle (top, bottom, left, right) that holds a share of a gradient.

    Parameters
    ----------
    gradient : ndarray, (H, W)
        Magnitudes, >= 0.
    share : float
        Along rows and along columns each, equal parts left out at both ends.

    Returns
    -------
    tuple of float
        Edges in pixels from the outer corner; the whole input where the gradient is nought.
    """
    ends: list[float] = []
    for axis in (1, 0):
        mass = np.concatenate([[0.0], np.cumsum(gradient.sum(axis=axis, dtype=np.float64))])
        if mass[-1] <= 0:
            ends += [0.0, float(len(mass) - 1)]
            continue
        cut = (1 - share) / 2 * mass[-1]
        edges = np.arange(len(mass), dtype=np.float64)
        ends += [float(np.interp(cut, mass, edges)), float(np.interp(mass[-1] - cut, mass, edges))]
    return ends[0], ends[1], ends[2], ends[3]


def _shown(smooth: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the map at half the resolution, 255 at its maximum."""
    rows, cols = smooth.shape
    half = (max(1, cols // _COARSER), max(1, rows // _COARSER))
    small = cv2.resize(smooth, half, interpolation=cv2.INTER_AREA)
    peak = float(small.max())
    if peak <= 0:
        return np.zeros(small.shape, np.uint8)
    return np.round(small * (255 / peak)).astype(np.uint8)
