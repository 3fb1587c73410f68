"""Cases dealt out by patient: no patient is ever on two sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.reading.cases import Case

Parts = dict[str, tuple[Case, ...]]


def split_by_patient(
    cases: Sequence[Case], fractions: Mapping[str, float], seed: int = 0, stratify: bool = True
) -> Parts:
    """Deal cases out into parts, whole patients at a time.

    Parameters
    ----------
    cases : sequence of Case
        Their order does not matter for who goes where.
    fractions : mapping of str to float
        Part name to fraction of the *patients*, all > 0, together 1.
    seed : int
        The same seed gives the same parts.
    stratify : bool
        Patients with and without a positive image are dealt out apart, so that each part has
        both wherever there are enough.

    Returns
    -------
    dict of str to tuple of Case
        In the order of ``fractions``, each in the order of ``cases``.

    Raises
    ------
    ValueError
        The fractions are not positive or do not add up to 1.
    UnusableDataset
        Fewer patients than parts.
    """
    shares = list(fractions.values())
    if not shares or min(shares) <= 0 or abs(sum(shares) - 1) > 1e-6:
        raise ValueError(f"fractions are {dict(fractions)}, must be > 0 and add up to 1")
    groups = _strata(cases, stratify)
    if sum(map(len, groups)) < len(shares):
        raise UnusableDataset(
            f"{sum(map(len, groups))} patients cannot be dealt out into {len(shares)} parts",
            advice="Add patients, or make fewer parts.",
        )
    rng = np.random.default_rng(seed)
    names = list(fractions)
    given = np.zeros(len(names), dtype=int)
    total = sum(map(len, groups))
    part_of: dict[str, str] = {}
    for group in groups:
        order = [group[place] for place in rng.permutation(len(group))]
        counts = _counts(len(order), shares, given, total)
        given += counts
        ends = np.cumsum(counts)
        for place, patient in enumerate(order):
            part_of[patient] = names[int(np.searchsorted(ends, place, side="right"))]
    return _parts_of(cases, part_of, names)


def _counts(count: int, shares: Sequence[float], given: np.ndarray, total: int) -> np.ndarray:
    """Return how many of ``count`` patients each part gets: by share, the rest where it lacks.

    Each part gets one where there are enough, the largest gives it.
    """
    exact = np.array(shares) * count
    counts = np.floor(exact + 1e-9).astype(int)
    lacking = np.array(shares) * total - given - counts
    for place in np.argsort(-(exact - counts) - 1e-6 * lacking, kind="stable"):
        if counts.sum() < count:
            counts[place] += 1
    while count >= len(shares) and counts.min() == 0:
        counts[counts.argmin()] += 1
        counts[counts.argmax()] -= 1
    return counts


def folds_by_patient(
    cases: Sequence[Case], folds: int, seed: int = 0, stratify: bool = True
) -> tuple[Parts, ...]:
    """Return the ``train`` and ``test`` parts of a cross-validation; each patient tests once.

    Raises
    ------
    ValueError
        Fewer than two folds.
    UnusableDataset
        Fewer patients than folds.
    """
    if folds < 2:
        raise ValueError(f"folds is {folds}, must be at least 2")
    names = [str(fold) for fold in range(folds)]
    parts = split_by_patient(cases, dict.fromkeys(names, 1 / folds), seed, stratify)
    found = []
    for name in names:
        tested = {case.patient for case in parts[name]}
        train = tuple(case for case in cases if case.patient not in tested)
        found.append({"train": train, "test": parts[name]})
    return tuple(found)


def split_as_given(cases: Sequence[Case]) -> tuple[Parts, tuple[Failure, ...]]:
    """Return the collection's own parts, and what was taken out of them.

    A patient of several parts stays in the test part (or the validation part) only: a figure
    must not be measured on a patient who was learnt from.

    Raises
    ------
    UnusableDataset
        Not every case has a part, or there is no part to train on or to test on.
    """
    without = sum(not case.split for case in cases)
    if without or not cases:
        raise UnusableDataset(
            f"{without} of {len(cases)} images have no official part",
            advice="Split by patient instead.",
        )
    rank = {"test": 2, "validation": 1}
    last: dict[str, str] = {}
    for case in cases:
        held = last.setdefault(case.patient, case.split)
        if rank.get(case.split, 0) > rank.get(held, 0):
            last[case.patient] = case.split
    names = sorted({case.split for case in cases}, key=lambda name: rank.get(name, 0))
    parts = {
        name: tuple(case for case in cases if case.split == name and last[case.patient] == name)
        for name in names
    }
    if not parts.get("train") or not parts.get("test"):
        raise UnusableDataset("the official split has no train or no test part")
    lost = len(cases) - sum(map(len, parts.values()))
    if not lost:
        return parts, ()
    message = f"{lost} images of patients who are in a later part too were left out"
    return parts, (Failure.warning("About the official split", message),)


def leaks_of(parts: Mapping[str, Sequence[Case]]) -> tuple[str, ...]:
    """Return the patients who are in more than one part, sorted; there must be none."""
    seen: dict[str, set[str]] = {}
    for name, cases in parts.items():
        for case in cases:
            seen.setdefault(case.patient, set()).add(name)
    return tuple(sorted(patient for patient, names in seen.items() if len(names) > 1))


def _strata(cases: Sequence[Case], stratify: bool) -> list[list[str]]:
    patients = sorted({case.patient for case in cases})
    if not stratify:
        return [patients]
    positive = {case.patient for case in cases if case.label}
    return [
        [patient for patient in patients if patient in positive],
        [patient for patient in patients if patient not in positive],
    ]


def _parts_of(cases: Sequence[Case], part_of: Mapping[str, str], names: Sequence[str]) -> Parts:
    return {name: tuple(case for case in cases if part_of[case.patient] == name) for name in names}
