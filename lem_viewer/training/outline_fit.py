"""The outlines' thresholds fitted on several sets of real cases at once.

Sets differ in what their readers outlined: one draws the mass, another the whole region. One
model has one set of thresholds, so the fit takes those with which the worst-served set is best
served, measured from what is aimed at on each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.network.checkpoint import follow_members, load_checkpoint, save_checkpoint
from lem_viewer.network.classifier import Classifier
from lem_viewer.network.devices import choose_device
from lem_viewer.training.dataset import Example, read_examples
from lem_viewer.training.film_sources import find_donor_images
from lem_viewer.training.samples import Sample
from lem_viewer.training.scoring import Grid, fit_map_threshold
from lem_viewer.training.tracing import Traced, parts_of, smoothed, trace, union_dice
from lem_viewer.values.models import LocalizationThresholds, ModelCard
from lem_viewer.values.training import TrainingConfig

#: What is tried; wide smoothing and low fractions serve regions of half a breast.
GRID = Grid(
    (4.0, 7.0, 10.0),
    (0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4),
    (0.2, 0.35, 0.5, 0.7, 1.0),
    (0.0, 2.0, 3.0, 4.0),
)


@dataclass(frozen=True)
class OutlineSet:
    """Cases with truth that serve a fit.

    Parameters
    ----------
    source : str
        A manifest, or ``PATH@0/3`` for a part of its patients.
    aim : float
        Dice that is aimed at there; what counts is the distance to it.
    """

    source: str
    aim: float = 0.0


@dataclass(frozen=True)
class OutlinesFitted:
    """The fitted model, written.

    Parameters
    ----------
    folder : str
    card : ModelCard
    dice : tuple of float
        Mean Dice on each set, of the thresholds taken (on the images of the fit: too good).
    images : tuple of int
        With truth, of each set.
    """

    folder: str
    card: ModelCard
    dice: tuple[float, ...]
    images: tuple[int, ...]


def fit_outlines(
    folder: Path,
    sets: Sequence[OutlineSet],
    out: Path,
    methods: Sequence[str] = ("gradient",),
    device: str = "auto",
    cancelled: Callable[[], bool] = lambda: False,
    followed: int = 0,
) -> Iterator[Failure | OutlinesFitted]:
    """Fit a model's outline thresholds on real cases and write it to a new folder.

    Parameters
    ----------
    followed : int
        Of a merged model, extrema are followed back through so many members alone; 0: all.

    Yields
    ------
    Failure
        A warning for each image that cannot be read.
    OutlinesFitted
        Last.

    Raises
    ------
    UnusableModel, UnusableDataset
        The model or a set cannot be used.
    """
    model, card = load_checkpoint(folder)
    follow_members(model, followed)
    chosen, _ = choose_device(device)
    model.to(chosen)
    config = TrainingConfig(input_rows=card.input_rows, input_cols=card.input_cols)
    known: list[list[Example]] = []
    for one in sets:
        examples: list[Example] = []
        samples: list[Sample] = []
        for found in find_donor_images(one.source):
            if isinstance(found, Failure):
                yield replace(found, severity="warning")
            else:
                samples.append(found)
        for value in read_examples(samples, config, cancelled):
            if isinstance(value, Failure):
                yield replace(value, severity="warning")
            elif value.lesion.any():
                examples.append(value)
        if not examples:
            raise UnusableDataset(
                "no image of it has truth", where=one.source, advice="Name cases with outlines."
            )
        known.append(examples)
    aims = [one.aim for one in sets]
    thresholds, dice = choose_thresholds(model, known, aims, chosen, methods)
    thresholds = replace(thresholds, followed=followed)
    fitted = {
        "sets": [Path(one.source.partition("@")[0]).parent.name for one in sets],
        "parts": [one.source.partition("@")[2] for one in sets],
        "aims": aims,
        "images": [len(examples) for examples in known],
        "dice_on_the_fit": [round(value, 4) for value in dice],
    }
    configuration = {**card.configuration, "outlines_fitted_on": fitted}
    card = replace(card, thresholds=thresholds, configuration=configuration)
    card = save_checkpoint(out, model.cpu(), card, half=True)
    yield OutlinesFitted(str(out), card, dice, tuple(len(examples) for examples in known))


def choose_thresholds(
    model: Classifier,
    sets: Sequence[Sequence[Example]],
    aims: Sequence[float],
    device: torch.device,
    methods: Sequence[str] = ("gradient",),
    grid: Grid = GRID,
) -> tuple[LocalizationThresholds, tuple[float, ...]]:
    """Return the thresholds whose least mean Dice above its aim is highest, and their Dice.

    Parameters
    ----------
    sets : sequence of sequence of Example
        Each with truth.
    aims : sequence of float
        One for each set.
    """
    best, highest, reached = LocalizationThresholds(), -np.inf, tuple(0.0 for _ in sets)
    traced: list[list[Traced]] = []
    for method in methods:
        traced = [
            [trace(model, e, device, method, min(grid.taus)) for e in examples] for examples in sets
        ]
        settings = _settings(method, grid)
        tables = [_dices(items, settings, model.stride).mean(axis=0) for items in traced]
        margins = np.min([t - aim for t, aim in zip(tables, aims, strict=True)], axis=0)
        place = int(margins.argmax())
        if margins[place] > highest:
            highest, best = float(margins[place]), settings[place]
            reached = tuple(float(table[place]) for table in tables)
    level = fit_map_threshold([item for items in traced for item in items])
    return replace(best, map_threshold=level), reached


def _settings(method: str, grid: Grid) -> list[LocalizationThresholds]:
    return [
        LocalizationThresholds(
            tau_rel=tau,
            region_fraction=fraction,
            smoothing_px=sigma,
            localizer=method,
            density_power=power,
        )
        for sigma in grid.sigmas_px
        for power in grid.powers
        for fraction in grid.fractions
        for tau in grid.taus
    ]


def _dices(
    items: Sequence[Traced], settings: Sequence[LocalizationThresholds], stride: int
) -> NDArray[np.float64]:
    """Return (images, settings) Dice of the outlines."""
    table = np.zeros((len(items), len(settings)))
    for row, item in enumerate(items):
        made, smooth = (-1.0, -1.0), []
        fraction, parts = -1.0, []
        for col, one in enumerate(settings):
            if (one.smoothing_px, one.density_power) != made:
                made, fraction = (one.smoothing_px, one.density_power), -1.0
                smooth = smoothed(item, *made)
            if one.region_fraction != fraction:
                fraction = one.region_fraction
                parts = parts_of(item, smooth, fraction, stride)
            table[row, col] = union_dice(item, parts, one)
    return table
