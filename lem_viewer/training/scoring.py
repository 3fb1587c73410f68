"""How good a model is on examples: AUC, hits, Dice; and the thresholds that are fitted once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from lem_viewer.network.classifier import Classifier, breast_cells
from lem_viewer.network.localize import list_extrema
from lem_viewer.training.dataset import LESION, Example, batch_of, plain
from lem_viewer.training.tracing import (
    LEAST_TAU,
    Parts,
    Traced,
    cells_placement,
    map_dice,
    parts_of,
    smoothed,
    trace,
    union_dice,
    window_of,
)
from lem_viewer.values.findings import Extremum
from lem_viewer.values.models import LocalizationThresholds

__all__ = [
    "COARSE",
    "FINE",
    "Grid",
    "Scores",
    "Traced",
    "cells_placement",
    "fit_thresholds",
    "measure_dice",
    "score_examples",
    "trace",
]


@dataclass(frozen=True)
class Grid:
    """Which thresholds a fit tries.

    Parameters
    ----------
    sigmas_px : tuple of float
        Smoothing, network input pixels.
    fractions : tuple of float
        Parts of a map's maximum.
    taus : tuple of float
        Parts of the strongest extremum, least first.
    powers : tuple of float
        Of the density rank.
    """

    sigmas_px: tuple[float, ...]
    fractions: tuple[float, ...]
    taus: tuple[float, ...]
    powers: tuple[float, ...] = (0.0,)


#: What every training tries.
COARSE = Grid(
    (4.0, 8.0),
    (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6),
    (LEAST_TAU, 0.5, 0.7, 0.9),
    (0.0, 3.0),
)
#: For a comparison of methods: eleven times as much. Maps that are multiplied by something
#: (contrast) fall off steeply, and want low fractions.
FINE = Grid(
    (3.0, 6.0, 9.0, 12.0),
    (0.015, 0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6),
    (LEAST_TAU, 0.5, 0.7, 0.9, 1.0),
    (0.0, 1.5, 3.0),
)
#: The map's threshold is sought among these parts of the positive scores.
_MAP_PARTS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99)
#: The highest of these least scores that costs no more than so much Dice is taken: a healthy
#: view's weak maxima are then not outlined, and cost no backward pass.
_LEAST_SCORES = (0.0, 0.25, 0.5, 1.0, 2.0, 4.0)
_DICE_GIVEN = 0.002
#: Thresholds are fitted on at most so many images: more change them by less than their grid.
_MOST = 60


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
    maps : tuple of ndarray, (h, w), or None
        Score maps, -inf outside the breast, of those that were asked for.
    """

    logits: NDArray[np.float64]
    losses: NDArray[np.float64]
    hits: tuple[bool | None, ...]
    maps: tuple[NDArray[np.float32] | None, ...] = ()

    @property
    def probabilities(self) -> NDArray[np.float64]:
        """Sigmoid of the logits."""
        return 1.0 / (1.0 + np.exp(-self.logits))

    @property
    def hit_rate(self) -> float:
        """Part of the images with truth that were hit; NaN without any."""
        known = [hit for hit in self.hits if hit is not None]
        return float(np.mean(known)) if known else float("nan")


def score_examples(
    model: Classifier,
    examples: Sequence[Example],
    device: torch.device,
    *,
    half: bool = False,
    batch: int = 8,
    maps_of: Collection[str] = (),
    turn: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Scores:
    """Score examples in evaluation mode, unvaried.

    Parameters
    ----------
    half : bool
        In bf16.
    batch : int
        So many at once.
    maps_of : collection of str
        Keys of the examples whose score maps are returned, too.
    turn : callable
        The device is used within what it returns, a batch at a time.
    """
    model.eval()
    logits: list[float] = []
    hits: list[bool | None] = []
    maps: list[NDArray[np.float32] | None] = []
    for first in range(0, len(examples), batch):
        part = examples[first : first + batch]
        with turn():
            images, breasts = batch_of([plain(example) for example in part], device)
            with torch.no_grad(), torch.autocast(device.type, torch.bfloat16, enabled=half):
                output = model(images, breasts)
            logits += output.logit.float().tolist()
        cells = breast_cells(breasts, model.stride)
        for number, example in enumerate(part):
            score_map, mask = output.score_map[number : number + 1], cells[number : number + 1]
            extrema = list_extrema(score_map, mask, cells_placement(model.stride), window_of(model))
            hits.append(_hits(example, extrema))
            drawn = score_map.detach().float().masked_fill(~mask, float("-inf"))
            maps.append(drawn[0, 0].cpu().numpy() if example.key in maps_of else None)
    values = np.array(logits)
    labels = torch.tensor([float(example.label) for example in examples], dtype=torch.float64)
    losses = functional.binary_cross_entropy_with_logits(
        torch.from_numpy(values), labels, reduction="none"
    )
    return Scores(values, losses.numpy(), tuple(hits), tuple(maps))


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


def fit_thresholds(
    model: Classifier,
    examples: Sequence[Example],
    device: torch.device,
    methods: Sequence[str] = ("gradient",),
    grid: Grid = COARSE,
) -> LocalizationThresholds | None:
    """Fit the thresholds on examples with truth; None without any.

    The localizer, the outline's smoothing, fraction and tau give the highest mean Dice of the
    outlines' union with the truth; the map's threshold the highest mean Dice of the thresholded
    score map.

    Parameters
    ----------
    methods : sequence of str
        Names in ``LOCALIZERS`` to choose from; the first of equals.
    grid : Grid
        ``COARSE``, or ``FINE`` where methods are compared.
    """
    if not methods:
        raise ValueError("methods is empty, needs at least one name")
    known = [example for example in examples if (example.marks & LESION).any()][:_MOST]
    if not known:
        return None
    best, highest = LocalizationThresholds(), -1.0
    for method in methods:
        traced = [trace(model, example, device, method, min(grid.taus)) for example in known]
        fitted, dice = _fit_outlines(traced, model.stride, method, grid)
        if dice > highest:
            best, highest = fitted, dice
    return replace(best, map_threshold=fit_map_threshold(traced))


def _fit_outlines(
    traced: Sequence[Traced], stride: int, method: str, grid: Grid
) -> tuple[LocalizationThresholds, float]:
    """Return the best thresholds of one method, and their mean Dice."""
    best, highest = LocalizationThresholds(localizer=method), -1.0
    best_parts: list[Parts] = []
    for sigma, power in product(grid.sigmas_px, grid.powers):
        smooth = [smoothed(item, sigma, power) for item in traced]
        for fraction in grid.fractions:
            pairs = zip(traced, smooth, strict=True)
            parts = [parts_of(item, maps, fraction, stride) for item, maps in pairs]
            for tau in grid.taus:
                tried = replace(
                    best,
                    smoothing_px=sigma,
                    region_fraction=fraction,
                    tau_rel=tau,
                    density_power=power,
                )
                dice = _mean_dice(traced, parts, tried)
                if dice > highest:
                    highest, best, best_parts = dice, tried, parts
    for least in _LEAST_SCORES:
        tried = replace(best, least_score=least)
        if _mean_dice(traced, best_parts, tried) >= highest - _DICE_GIVEN:
            best = tried
    return best, highest


def _mean_dice(
    traced: Sequence[Traced], parts: Sequence[Parts], thresholds: LocalizationThresholds
) -> float:
    pairs = zip(traced, parts, strict=True)
    return float(np.mean([union_dice(item, masks, thresholds) for item, masks in pairs]))


def fit_map_threshold(traced: Sequence[Traced]) -> float:
    """Return the logit above which the score map's cells have the highest mean Dice."""
    scores = np.concatenate([item.score_map.ravel() for item in traced])
    positive = scores[scores > 0]
    if positive.size == 0:
        return 0.0
    # Rounded down: the cell that a level was taken from must reach it.
    levels = {float(np.floor(100 * q) / 100) for q in np.quantile(positive, _MAP_PARTS)}
    dices = {
        level: float(np.mean([map_dice(item, level) for item in traced]))
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
        item = trace(model, example, device, thresholds.localizer, thresholds.tau_rel)
        smooth = smoothed(item, thresholds.smoothing_px, thresholds.density_power)
        parts = parts_of(item, smooth, thresholds.region_fraction, model.stride)
        outlines.append(union_dice(item, parts, thresholds))
        maps.append(map_dice(item, thresholds.map_threshold))
        patients.append(example.patient)
    return outlines, maps, patients
