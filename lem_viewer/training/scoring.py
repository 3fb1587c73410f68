"""How good a model is on examples: AUC, hits, Dice; and the thresholds that are fitted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from lem_viewer.network.classifier import Classifier, breast_cells
from lem_viewer.network.localize import (
    backpropagate,
    choose_extrema,
    connected_part,
    list_extrema,
    smooth_gradient,
)
from lem_viewer.training.dataset import LESION, Example, batch_of, plain
from lem_viewer.values.findings import Extremum
from lem_viewer.values.geometry import Placement
from lem_viewer.values.models import LocalizationThresholds

_SIGMAS = (3.0, 5.0, 8.0)
_FRACTIONS = (0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6)
_TAUS = (0.3, 0.5, 0.7, 0.9)
#: The map's threshold is sought among these parts of the positive scores.
_MAP_PARTS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99)
#: The highest of these least scores that costs no more than so much Dice is taken: a healthy
#: view's weak maxima are then not outlined, and cost no backward pass.
_LEAST_SCORES = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0)
_DICE_GIVEN = 0.002
#: Thresholds are fitted on at most so many images: more change them by less than their grid.
_MOST = 60


_Parts = list[NDArray[np.bool_]]


@dataclass(frozen=True, eq=False)
class Scores:
    """What a model said of a list of examples, in their order.

    Parameters
    ----------
    logits : ndarray, (n,)
    losses : ndarray, (n,)
        Binary cross-entropy.
    hits : tuple of bool or None
        The strongest maximum lies in the truth; None where there is no truth.
    """

    logits: NDArray[np.float64]
    losses: NDArray[np.float64]
    hits: tuple[bool | None, ...]

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """Sigmoid of the logits."""
        return 1.0 / (1.0 + np.exp(-self.logits))

    @property
    def hit_rate(self) -> float:
        """Part of the images with truth that were hit; NaN without any."""
        known = [hit for hit in self.hits if hit is not None]
        return float(np.mean(known)) if known else float("nan")


def cells_placement(stride: int) -> Placement:
    """Return where the score map's cells lie on the network input."""
    return Placement(0.0, 0.0, 1.0, 1.0).coarser(stride)


def score_examples(
    model: Classifier,
    examples: Sequence[Example],
    device: torch.device,
    *,
    half: bool = False,
    batch: int = 8,
) -> Scores:
    """Score examples in evaluation mode, unvaried."""
    model.eval()
    logits: list[float] = []
    hits: list[bool | None] = []
    for first in range(0, len(examples), batch):
        part = examples[first : first + batch]
        images, breasts = batch_of([plain(example) for example in part], device)
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16, enabled=half):
            output = model(images, breasts)
        logits += output.logit.float().tolist()
        cells = breast_cells(breasts, model.stride)
        for number, example in enumerate(part):
            score_map, mask = output.score_map[number : number + 1], cells[number : number + 1]
            extrema = list_extrema(
                score_map, mask, cells_placement(model.stride), _window_of(model)
            )
            hits.append(_hits(example, extrema))
    values = np.array(logits)
    labels = torch.tensor([float(example.label) for example in examples], dtype=torch.float64)
    losses = functional.binary_cross_entropy_with_logits(
        torch.from_numpy(values), labels, reduction="none"
    )
    return Scores(values, losses.numpy(), tuple(hits))


def _window_of(model: Classifier) -> int:
    return int(getattr(model.head, "window", 3))


def _hits(example: Example, extrema: Sequence[Extremum]) -> bool | None:
    """Return whether the strongest maximum lies in the truth; None without truth."""
    if not (example.marks & LESION).any():
        return None
    maxima = [extremum for extremum in extrema if extremum.is_maximum]
    if not maxima:
        return False
    best = max(maxima, key=lambda extremum: extremum.score)
    row, col = round(best.row), round(best.col)
    return bool(example.lesion[row, col])


@dataclass(frozen=True, eq=False)
class _Traced:
    """An example with its truth, followed back once; the thresholds are tried on it."""

    example: Example
    extrema: tuple[Extremum, ...]
    gradients: NDArray[np.float32]
    score_map: NDArray[np.float32]


def trace(model: Classifier, example: Example, device: torch.device) -> _Traced:
    """Run one example forward and every maximum from 0.3 of the strongest on backward."""
    model.eval()
    images, breasts = batch_of([plain(example)], device)
    images.requires_grad_(True)
    output = model(images, breasts)
    cells = breast_cells(breasts, model.stride)
    placement = cells_placement(model.stride)
    extrema = list_extrema(output.score_map, cells, placement, _window_of(model))
    followed = choose_extrema(extrema, LocalizationThresholds(tau_rel=_TAUS[0]))
    gradients = backpropagate(output.score_map, images, followed)
    scores = output.score_map.detach().masked_fill(~cells, float("-inf"))[0, 0].cpu().numpy()
    return _Traced(example, followed, gradients, scores)


def fit_thresholds(
    model: Classifier, examples: Sequence[Example], device: torch.device
) -> LocalizationThresholds | None:
    """Fit the thresholds on examples with truth; None without any.

    The outline's smoothing, fraction and tau give the highest mean Dice of the outlines' union
    with the truth; the map's threshold the highest mean Dice of the thresholded score map.
    """
    known = [example for example in examples if (example.marks & LESION).any()][:_MOST]
    if not known:
        return None
    traced = [trace(model, example, device) for example in known]
    best = LocalizationThresholds()
    highest = -1.0
    best_parts: list[_Parts] = []
    for sigma, fraction in product(_SIGMAS, _FRACTIONS):
        tried = LocalizationThresholds(region_fraction=fraction, smoothing_px=sigma)
        parts = [_parts(item, tried, model.stride) for item in traced]
        for tau in _TAUS:
            dice = _mean_dice(traced, parts, replace(tried, tau_rel=tau))
            if dice > highest:
                highest, best, best_parts = dice, replace(tried, tau_rel=tau), parts
    for least in _LEAST_SCORES:
        tried = replace(best, least_score=least)
        if _mean_dice(traced, best_parts, tried) >= highest - _DICE_GIVEN:
            best = tried
    return replace(best, map_threshold=_fit_map_threshold(traced))


def _mean_dice(
    traced: Sequence[_Traced], parts: Sequence[_Parts], thresholds: LocalizationThresholds
) -> float:
    pairs = zip(traced, parts, strict=True)
    return float(np.mean([_union_dice(item, masks, thresholds) for item, masks in pairs]))


def _fit_map_threshold(traced: Sequence[_Traced]) -> float:
    """Return the logit above which the score map's cells have the highest mean Dice."""
    scores = np.concatenate([item.score_map.ravel() for item in traced])
    positive = scores[scores > 0]
    if positive.size == 0:
        return 0.0
    # Rounded down: the cell that a level was taken from must reach it.
    levels = {float(np.floor(100 * q) / 100) for q in np.quantile(positive, _MAP_PARTS)}
    dices = {
        level: float(np.mean([_map_dice(item, level) for item in traced]))
        for level in sorted(levels)
    }
    return max(dices, key=lambda level: dices[level])


def measure_dice(
    model: Classifier,
    examples: Sequence[Example],
    thresholds: LocalizationThresholds,
    device: torch.device,
) -> tuple[list[float], list[float], list[str]]:
    """Return Dice of the outlines, Dice of the score map, and patients, of examples with truth."""
    outlines, maps, patients = [], [], []
    for example in examples:
        if not (example.marks & LESION).any():
            continue
        item = trace(model, example, device)
        parts = _parts(item, thresholds, model.stride)
        outlines.append(_union_dice(item, parts, thresholds))
        maps.append(_map_dice(item, thresholds.map_threshold))
        patients.append(example.patient)
    return outlines, maps, patients


def _parts(item: _Traced, thresholds: LocalizationThresholds, stride: int) -> _Parts:
    parts = []
    for extremum, gradient in zip(item.extrema, item.gradients, strict=True):
        smooth = smooth_gradient(gradient, item.example.breast, thresholds.smoothing_px)
        centre = (extremum.row, extremum.col)
        parts.append(connected_part(smooth, centre, stride, thresholds.region_fraction))
    return parts


def _union_dice(item: _Traced, parts: _Parts, thresholds: LocalizationThresholds) -> float:
    union = np.zeros(item.example.image.shape, dtype=bool)
    followed = choose_extrema(item.extrema, thresholds)
    for extremum, part in zip(item.extrema, parts, strict=True):
        if extremum in followed:
            union |= part
    return _dice(union, item.example.lesion)


def _map_dice(item: _Traced, level: float) -> float:
    rows, cols = item.example.image.shape
    above = (item.score_map >= level).repeat(rows // item.score_map.shape[0], axis=0)
    above = above.repeat(cols // item.score_map.shape[1], axis=1)
    return _dice(above & item.example.breast, item.example.lesion)


def _dice(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    total = int(predicted.sum()) + int(truth.sum())
    return 2 * int((predicted & truth).sum()) / total if total else 0.0
