"""What has to be told beside the figures of a trial, the worst first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lem_viewer.values.model_trial import TrialCase, TrialWarning, is_small
from lem_viewer.values.models import ModelCard
from lem_viewer.values.origins import seen_by
from lem_viewer.values.training import TrainingConfig


@dataclass
class Around:
    """What was noticed while the trial was prepared.

    Parameters
    ----------
    missing, relabelled : int
        Images of the test part that are gone; that have another label now.
    current_name, current_gone : str
        The model in use; why it could not be loaded.
    no_current, same_model : bool
        The zoo is empty; it is the very same model.
    """

    missing: int = 0
    relabelled: int = 0
    current_name: str = ""
    current_gone: str = ""
    no_current: bool = False
    same_model: bool = False


def warnings_of(
    new: ModelCard,
    current: ModelCard | None,
    cases: Sequence[TrialCase],
    config: TrainingConfig,
    around: Around,
) -> tuple[TrialWarning, ...]:
    """Return the warnings of a trial."""
    told = [*_of_the_model(new), *_of_patients(new, current, cases)]
    told += _of_the_current(new, current, config, around)
    told += _of_the_data(cases, around)
    return tuple(told)


def _of_the_model(new: ModelCard) -> list[TrialWarning]:
    if new.figures.get("usable") is not False:
        return []
    reasons = new.figures.get("not_usable_because")
    words = "; ".join(map(str, reasons)) if isinstance(reasons, list | tuple) else new.restriction
    return [TrialWarning("not_usable", (words,))]


def _of_patients(
    new: ModelCard, current: ModelCard | None, cases: Sequence[TrialCase]
) -> list[TrialWarning]:
    """Tell whether a model has seen patients on whom it is measured here."""
    patients = {case.patient for case in cases}
    told = []
    for card, which in ((current, "current"), (new, "new")):
        if card is None:
            continue
        seen = seen_by(card)
        common = len(patients & seen.patients)
        if common:
            told.append(TrialWarning(f"seen_{which}", (card.name, common, len(patients))))
        elif not seen.is_known:
            told.append(TrialWarning(f"unknown_{which}", (card.name,)))
    return sorted(told, key=lambda each: not each.code.startswith("seen"))


def _of_the_current(
    new: ModelCard, current: ModelCard | None, config: TrainingConfig, around: Around
) -> list[TrialWarning]:
    told = []
    if around.current_gone:
        told.append(TrialWarning("current_gone", (around.current_name, around.current_gone)))
    if around.no_current:
        told.append(TrialWarning("no_current"))
    if around.same_model:
        told.append(TrialWarning("same_model", (around.current_name,)))
    if current is not None and current.positive != config.positive:
        told.append(TrialWarning("other_target", (current.name, current.positive, config.positive)))
    if current is not None and current.synthetic_training and not new.synthetic_training:
        told.append(TrialWarning("synthetic_current", (current.name,)))
    return told


def _of_the_data(cases: Sequence[TrialCase], around: Around) -> list[TrialWarning]:
    told = []
    read = [case for case in cases if case.new.probability is not None]
    patients = {case.patient for case in read}
    labels = {case.label for case in read}
    if len(labels) == 1:
        told.append(TrialWarning("one_class", ("positive" if labels == {1} else "negative",)))
    elif is_small(tuple(cases)):
        of_a_kind = [len({c.patient for c in read if c.label == label}) for label in (1, 0)]
        told.append(TrialWarning("small", (len(patients), *of_a_kind)))
    if 1 in labels and not any(case.new.hit is not None for case in read):
        told.append(TrialWarning("no_truth"))
    if around.missing:
        told.append(TrialWarning("missing", (around.missing,)))
    if around.relabelled:
        told.append(TrialWarning("relabelled", (around.relabelled,)))
    if len(read) < len(cases):
        told.append(TrialWarning("unread", (len(cases) - len(read),)))
    return told
