"""A lesion with its truth, followed back once: the outlines that thresholds make of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from lem_viewer.network.classifier import Classifier
from lem_viewer.network.localize import (
    choose_extrema,
    connected_part,
    density_weight,
    list_extrema,
    smooth_gradient,
)
from lem_viewer.network.localizers import make_localizer
from lem_viewer.training.dataset import Example, batch_of, plain
from lem_viewer.values.findings import Extremum
from lem_viewer.values.geometry import Placement
from lem_viewer.values.models import LocalizationThresholds

#: Extrema below this part of the strongest are not followed back where thresholds are fitted.
LEAST_TAU = 0.3

#: One mask for each extremum that was followed back.
Parts = list[NDArray[np.bool_]]


def cells_placement(stride: int) -> Placement:
    """Return where the score map's cells lie on the network input."""
    return Placement(0.0, 0.0, 1.0, 1.0).coarser(stride)


def window_of(model: Classifier) -> int:
    """Return the side of the extremum window, cells."""
    return int(getattr(model.head, "window", 3))


@dataclass(frozen=True, eq=False)
class Traced:
    """An example with its truth, followed back once; the thresholds are tried on it.

    Parameters
    ----------
    example : Example
    extrema : tuple of Extremum
        Those followed back, strongest first.
    saliency : ndarray, (n, H, W)
        What speaks for each of them.
    score_map : ndarray, (h, w)
        -inf outside the breast.
    """

    example: Example
    extrema: tuple[Extremum, ...]
    saliency: NDArray[np.float32]
    score_map: NDArray[np.float32]


def trace(
    model: Classifier,
    example: Example,
    device: torch.device,
    method: str = "gradient",
    tau_rel: float = LEAST_TAU,
) -> Traced:
    """Run one example forward, and every maximum from a part of the strongest on back.

    Parameters
    ----------
    method : str
        A name in ``LOCALIZERS``.
    tau_rel : float
        That part.
    """
    model.eval()
    localizer = make_localizer(method)
    seen = localizer.look(model, *batch_of([plain(example)], device))
    placement = cells_placement(model.stride)
    extrema = list_extrema(seen.output.score_map, seen.cells, placement, window_of(model))
    followed = choose_extrema(extrema, LocalizationThresholds(tau_rel=tau_rel))
    saliency = localizer.maps(seen, followed)
    scores = seen.output.score_map.detach().masked_fill(~seen.cells, float("-inf"))
    return Traced(example, followed, saliency, scores[0, 0].cpu().numpy())


def smoothed(item: Traced, sigma_px: float, power: float = 0.0) -> list[NDArray[np.float32]]:
    """Return the saliency maps smoothed and weighted by density, 0 outside the breast."""
    breast = item.example.breast
    weight = density_weight(plain(item.example)[0], breast, power)
    return [smooth_gradient(one, breast, sigma_px, weight) for one in item.saliency]


def parts_of(
    item: Traced, smooth: Sequence[NDArray[np.float32]], fraction: float, stride: int
) -> Parts:
    """Return the connected part of each extremum at a fraction of its map's maximum."""
    pairs = zip(item.extrema, smooth, strict=True)
    return [connected_part(one, (e.row, e.col), stride, fraction) for e, one in pairs]


def union_dice(item: Traced, parts: Parts, thresholds: LocalizationThresholds) -> float:
    """Return Dice of the union of the outlines that the thresholds keep."""
    union = np.zeros(item.example.image.shape, dtype=bool)
    followed = choose_extrema(item.extrema, thresholds)
    for extremum, part in zip(item.extrema, parts, strict=True):
        if extremum in followed:
            union |= part
    return dice(union, item.example.lesion)


def map_dice(item: Traced, level: float) -> float:
    """Return Dice of the cells whose score reaches a level."""
    rows, cols = item.example.image.shape
    above = (item.score_map >= level).repeat(rows // item.score_map.shape[0], axis=0)
    above = above.repeat(cols // item.score_map.shape[1], axis=1)
    return dice(above & item.example.breast, item.example.lesion)


def dice(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Return 2 |A and B| / (|A| + |B|); 0 where both are empty."""
    total = int(predicted.sum()) + int(truth.sum())
    return 2 * int((predicted & truth).sum()) / total if total else 0.0
