"""Warns of images unlike those a model was fitted on, instead of scoring them in silence.

A guard is a small set of statistics on the card: for each measure of a picture (``survey``) where
most training images lie, and how far a pooled feature of the backbone may lie from theirs. The
measure that is farthest out, in units of its own spread, decides; the limit is the quantile of
that maximum over training images that the feature statistics were not fitted on, so that the
whole guard, not each measure, flags a known part of good images.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import UnusableDataset
from lem_viewer.network.guard_features import FeatureSpace, fit_features
from lem_viewer.network.guard_rules import check_header, check_modality, check_pixels
from lem_viewer.network.inputs import NO_BREAST, NetworkInput
from lem_viewer.network.survey import MEASURES, Survey, survey
from lem_viewer.values.findings import CAUTION, SEVERE, GuardFinding
from lem_viewer.values.image import Mammogram

#: Part of the images it was fitted on that a guard may flag.
ALARM_RATE = 0.02
#: Fewer images fit no guard.
LEAST_IMAGES = 40
#: From so many times the limit on a view is called unlike, not only far.
UNLIKE_FROM = 2.0
#: A model knows film (or digital images) when at least this part of its images is such.
KNOWN_FROM = 0.05

_FOLDS = 4
_LOW, _HIGH = 0.05, 0.95
#: The smallest spread that a measure is credited with: less would make hair triggers.
_LEAST_SPREAD: Mapping[str, float] = {
    "area": 0.05, "aspect": 0.15, "fill": 0.05, "wall": 0.1, "border": 0.04, "mean": 0.05,
    "spread": 0.03, "grey": 0.02, "noise": 0.3, "sharpness": 0.2, "clipped": 0.005,
    "background": 0.02, "features": 0.25, "residual": 0.1,
}  # fmt: skip
_WORDS: Mapping[str, tuple[str, str]] = {
    **MEASURES,
    "features": ("other structures", ""),
    "residual": ("structures of another kind", ""),
}


KNOWN_MEASURES = frozenset(_WORDS)


@dataclass(frozen=True, eq=False)
class Looked:
    """What a guard looks at: a picture's numbers and, where there are some, its features."""

    survey: Survey
    features: NDArray[np.float32] | None = None


@dataclass(frozen=True, eq=False)
class Guard:
    """What a model knows.

    Parameters
    ----------
    ranges : mapping
        Measure -> (median, 5 % quantile, 95 % quantile) of the images it was fitted on.
    grey : ndarray, (GREY_BINS,)
        Their mean cumulative grey levels.
    limit : float
        How far out, in units of the distance from median to quantile, is still near.
    film_part : float
        Part of the images that look like film, 0..1; NaN where none could be told.
    n : int
        Images it was fitted on.
    fitted_on : str
        In words.
    space : FeatureSpace or None
        Of the pooled features.
    """

    ranges: Mapping[str, tuple[float, float, float]]
    grey: NDArray[np.float64]
    limit: float
    film_part: float
    n: int
    fitted_on: str
    space: FeatureSpace | None = None

    def distances(self, looked: Looked) -> dict[str, float]:
        """Return how far out each measure is: 1 is the edge of nine images in ten.

        Negative below the median.
        """
        values = _values(looked, self.grey, self.space)
        return {name: _out(values[name], *self.ranges[name]) for name in self.ranges}

    def judge(self, looked: Looked) -> Iterator[GuardFinding]:
        """Yield what is unusual about a picture, beside what the guard was fitted on."""
        yield from self._film(looked.survey.is_film)
        far = self.distances(looked)
        beyond = sorted((name for name in far if _far(name, far[name]) > self.limit),
                        key=lambda name: -_far(name, far[name]))  # fmt: skip
        if not beyond:
            return
        is_unlike = _far(beyond[0], far[beyond[0]]) > UNLIKE_FROM * self.limit
        words = [_WORDS[name][0 if far[name] > 0 else 1] for name in beyond[:3]]
        reasons = ", ".join(words)
        if is_unlike:
            message = f"unlike the images the model was fitted on: {reasons}"
            yield GuardFinding("unlike", SEVERE, message, "unlike training")
        else:
            message = f"far from the images the model was fitted on: {reasons}"
            yield GuardFinding("far", CAUTION, message, "unusual image")

    def _film(self, is_film: bool | None) -> Iterator[GuardFinding]:
        if is_film is None or math.isnan(self.film_part):
            return
        if is_film and self.film_part < KNOWN_FROM:
            message = "looks like film; the model was fitted on digital images only"
            yield GuardFinding("film", CAUTION, message, "film")
        elif not is_film and 1 - self.film_part < KNOWN_FROM:
            message = "looks digital; the model was fitted on film only"
            yield GuardFinding("digital", CAUTION, message, "digital")


def look_at(made: NetworkInput, features: NDArray[np.float32] | None = None) -> Looked:
    """Return what a guard looks at."""
    return Looked(survey(made), features)


def check_view(
    mammogram: Mammogram,
    made: NetworkInput,
    features: NDArray[np.float32] | None,
    guard: Guard | None,
) -> tuple[GuardFinding, ...]:
    """Return every warning about a view, the severe ones first; empty for a view like others.

    Parameters
    ----------
    mammogram : Mammogram
    made : NetworkInput
        Its input.
    features : ndarray, (channels,), or None
        The backbone's features, averaged over the breast.
    guard : Guard or None
        None: only header and pixels are looked at.
    """
    found = [*check_header(mammogram.header), *check_pixels(made)]
    is_blank = NO_BREAST in made.notes
    judged = list(guard.judge(look_at(made, features))) if guard and not is_blank else []
    unlike = is_blank or any(each.code in ("far", "unlike") for each in judged)
    found += [*check_modality(mammogram.header, unlike), *judged]
    return tuple(sorted(found, key=lambda each: each.severity != SEVERE))


def fit_guard(
    looked: Sequence[Looked], *, fitted_on: str = "", alarm_rate: float = ALARM_RATE, seed: int = 0
) -> Guard:
    """Fit a guard on what was looked at of training images.

    Parameters
    ----------
    looked : sequence of Looked
        Of images with a breast; with features all or none.
    fitted_on : str
        What they are, in words.
    alarm_rate : float
        Part of such images that may be flagged.
    seed : int
        Of the split that the feature distances are measured with.

    Raises
    ------
    UnusableDataset
        Too few images.
    """
    if len(looked) < LEAST_IMAGES:
        raise UnusableDataset(
            f"{len(looked)} images fit no guard; {LEAST_IMAGES} are needed",
            where=fitted_on,
            advice="Give more of the images that the model was trained on.",
        )
    grey = np.mean([each.survey.grey for each in looked], axis=0)
    features = _features_of(looked)
    table = [_values(each, grey, None) for each in looked]
    space = None
    if features is not None:
        space = fit_features(features)
        for row, held_out in zip(table, _held_out(features, seed), strict=True):
            row.update(held_out)
    ranges = {name: _range([row[name] for row in table], name) for name in table[0]}
    farthest = [max(_far(k, _out(row[k], *ranges[k])) for k in ranges) for row in table]
    films = [each.survey.is_film for each in looked if each.survey.is_film is not None]
    return Guard(
        ranges=ranges,
        grey=grey,
        limit=_conformal(farthest, alarm_rate),
        film_part=float(np.mean(films)) if films else math.nan,
        n=len(looked),
        fitted_on=fitted_on,
        space=space,
    )


def _values(
    looked: Looked, grey: NDArray[np.float64], space: FeatureSpace | None
) -> dict[str, float]:
    values = dict(looked.survey.measures)
    values["grey"] = float(np.abs(looked.survey.grey - grey).mean())
    if space is not None and looked.features is not None:
        values.update(space.distances(looked.features))
    elif space is not None:
        values.update(dict.fromkeys(("features", "residual"), 0.0))
    return values


def _features_of(looked: Sequence[Looked]) -> NDArray[np.float32] | None:
    given = [each.features for each in looked if each.features is not None]
    if not given:
        return None
    if len(given) != len(looked):
        raise ValueError(f"{len(given)} of {len(looked)} images have features; all or none must")
    return np.stack(given)


def _held_out(features: NDArray[np.float32], seed: int) -> list[dict[str, float]]:
    """Return the distances of each image in a space fitted on the other images."""
    part = np.random.default_rng(seed).permutation(len(features)) % _FOLDS
    spaces = [fit_features(features[part != fold]) for fold in range(_FOLDS)]
    return [spaces[fold].distances(each) for each, fold in zip(features, part, strict=True)]


def _range(values: Sequence[float], name: str) -> tuple[float, float, float]:
    low, middle, high = np.quantile(values, (_LOW, 0.5, _HIGH)).tolist()
    least = _LEAST_SPREAD[name]
    return middle, min(low, middle - least), max(high, middle + least)


def _out(value: float, median: float, low: float, high: float) -> float:
    return (value - median) / ((high - median) if value >= median else (median - low))


def _far(name: str, out: float) -> float:
    """Return how far out a measure is, whichever side counts."""
    return abs(out) if _WORDS[name][1] else max(out, 0.0)


def _conformal(farthest: Sequence[float], alarm_rate: float) -> float:
    """Return the value that at most ``alarm_rate`` of further images exceeds.

    Source: Vovk et al., Algorithmic Learning in a Random World, 2005 (split conformal quantile).
    """
    n = len(farthest)
    rank = min(n, math.ceil((n + 1) * (1 - alarm_rate)))
    return max(1.0, float(np.sort(farthest)[rank - 1]))
