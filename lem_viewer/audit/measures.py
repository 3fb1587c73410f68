"""Agreement of two masks, and of a point with a mask. None means "not defined", never 0."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray


def dice_of_counts(overlap: int, missed: int, extra: int) -> float | None:
    """Return 2 |A n B| / (|A| + |B|) of pixel counts; None where both masks are empty."""
    total = 2 * overlap + missed + extra
    return 2 * overlap / total if total else None


def iou_of_counts(overlap: int, missed: int, extra: int) -> float | None:
    """Return |A n B| / |A u B| of pixel counts; None where both masks are empty."""
    union = overlap + missed + extra
    return overlap / union if union else None


def counts_of(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> tuple[int, int, int]:
    """Return (overlap, missed, extra) pixels of two masks of one shape."""
    if predicted.shape != truth.shape:
        raise ValueError(f"masks of shapes {predicted.shape} and {truth.shape} do not compare")
    overlap = int(np.count_nonzero(predicted & truth))
    return (
        overlap,
        int(np.count_nonzero(truth)) - overlap,
        int(np.count_nonzero(predicted)) - overlap,
    )


def dice(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float | None:
    """Return the Dice coefficient of two boolean masks, 0 to 1; None where both are empty."""
    return dice_of_counts(*counts_of(predicted, truth))


def iou(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float | None:
    """Return the intersection over union of two boolean masks; None where both are empty."""
    return iou_of_counts(*counts_of(predicted, truth))


def hit(row: float, col: float, mask: NDArray[np.bool_]) -> bool:
    """Return True where the pixel that holds an image pixel coordinate is in the mask.

    A coordinate beyond the image hits nothing. No tolerance is granted around the mask.

    Source: the pointing game of Zhang et al., "Top-down neural attention by excitation backprop",
    ECCV 2016, there with a tolerance of 15 pixels.
    """
    at_row, at_col = math.floor(row + 0.5), math.floor(col + 0.5)
    inside = 0 <= at_row < mask.shape[0] and 0 <= at_col < mask.shape[1]
    return inside and bool(mask[at_row, at_col])


def chance(truth: NDArray[np.bool_], breast: NDArray[np.bool_]) -> float | None:
    """Return the probability that a random point of the breast lies in the truth; None: no breast.

    The hit rate that blind pointing would reach; a hit rate says little without it.
    """
    if truth.shape != breast.shape:
        raise ValueError(f"masks of shapes {truth.shape} and {breast.shape} do not compare")
    area = int(np.count_nonzero(breast))
    return int(np.count_nonzero(truth & breast)) / area if area else None
