"""Dice of a thresholded score map, exact to the pixel, from counts a cell: cheap each epoch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lem_viewer.training.dataset import Example

#: The threshold is sought among these parts of the positive scores.
_PARTS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98)


def mean_map_dice(examples: Sequence[Example], maps: Sequence[NDArray[np.float32] | None]) -> float:
    """Return the mean Dice of the cells above the one threshold that suits all images best.

    Parameters
    ----------
    examples : sequence of Example
    maps : sequence of ndarray, (h, w), or None
        Logits, -inf outside the breast; None and images without truth are left out.

    Returns
    -------
    float
        0 where no score is positive; NaN without truth.
    """
    known = [
        (scores, *cell_counts(example, scores.shape), int(example.lesion.sum()))
        for example, scores in zip(examples, maps, strict=True)
        if scores is not None and example.lesion.any()
    ]
    if not known:
        return float("nan")
    scores = np.concatenate([each[0].ravel() for each in known])
    positive = scores[scores > 0]
    if not positive.size:
        return 0.0
    levels = np.unique(np.quantile(positive, _PARTS, method="lower"))
    dices = [
        np.mean(
            [
                _dice(scores >= level, breast, lesion, total)
                for scores, breast, lesion, total in known
            ]
        )
        for level in levels
    ]
    return float(max(dices))


def cell_counts(
    example: Example, shape: tuple[int, ...]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return how many pixels of each cell, (h, w), lie in the breast, and in its lesions."""
    breast = example.breast
    return _sums(breast, shape), _sums(example.lesion & breast, shape)


def _sums(mask: NDArray[np.bool_], shape: tuple[int, ...]) -> NDArray[np.int64]:
    rows, cols = mask.shape[0] // shape[0], mask.shape[1] // shape[1]
    cut = mask[: shape[0] * rows, : shape[1] * cols]
    cells: NDArray[np.int64] = cut.reshape(shape[0], rows, shape[1], cols).sum((1, 3))
    return cells


def _dice(
    above: NDArray[np.bool_],
    breast: NDArray[np.int64],
    lesion: NDArray[np.int64],
    total: int,
) -> float:
    return float(2 * lesion[above].sum() / (breast[above].sum() + total))
