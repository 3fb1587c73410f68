"""A trial in plain words: the verdict, the warnings, the table. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lem_viewer.gui.card_words import with_interval
from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.model_trial import ANSWER, GAINED, ChangedCase, ModelTrial, TrialWarning

BETTER, WORSE, UNSURE, UNDEFINED = "better", "worse", "unsure", "undefined"
_MAIN = (("auc", mark("AUC")), ("hit", mark("hits")), ("dice", mark("Dice")))
#: Told in the colour of an error: they make the figures worthless or forbid the adoption.
LOUD = {"not_usable", "seen_current", "seen_new"}

_WARNINGS = {
    "not_usable": mark("The new model is not usable and cannot be adopted: {0}"),
    "seen_current": mark(
        "{0} was trained or tuned on {1} of these {2} patients: its figures flatter it."
    ),
    "seen_new": mark(
        "{0} comes from a model that has seen {1} of these {2} patients: its figures flatter it."
    ),
    "unknown_current": mark(
        "It is not known whether {0} has seen these patients: its card does not list them."
    ),
    "unknown_new": mark(
        "It is not known whether the model that {0} was trained from has seen these patients."
    ),
    "current_gone": mark("{0} cannot be compared: {1}"),
    "no_current": mark("There is no other model to compare with."),
    "same_model": mark("{0} is this very model: there is nothing to compare."),
    "other_target": mark("{0} speaks for “{1}”, the labels here for “{2}”."),
    "synthetic_current": mark("{0} was trained on synthetic images only."),
    "small": mark(
        "{0} patients, {1} with and {2} without a finding, are too few to be sure of a figure."
    ),
    "no_truth": mark("No lesion is outlined: hits and Dice cannot be computed."),
    "missing": mark("{0} images that were kept aside are gone; they are left out."),
    "relabelled": mark("{0} images have another label than at the training; the old one counts."),
    "unread": mark("{0} images could not be read; they are left out."),
}
_ONE_CLASS = {
    "positive": mark("All images are positive: AUC and specificity cannot be computed."),
    "negative": mark(
        "All images are negative: AUC, sensitivity, hits and Dice cannot be computed."
    ),
}


@dataclass(frozen=True)
class FigureRow:
    """A line of the table.

    Parameters
    ----------
    title, new, current, difference : str
    how : str
        ``"better"``, ``"worse"``, ``"unsure"`` or ``"undefined"``.
    tip : str
    """

    title: str
    new: str
    current: str
    difference: str
    how: str
    tip: str


# title, figure, its interval, the paired figure, lower is better, how it was found
_DELONG = mark("Intervals after DeLong; the difference is paired.")
_BOOTSTRAP = mark("Intervals by drawing whole patients; the difference is paired.")
_ROWS = (
    (mark("AUC"), "auc", "auc_ci", "auc", False, _DELONG),
    (mark("Hits"), "hit_rate", "hit_ci_by_patient", "hit", False, _BOOTSTRAP),
    (mark("Hits by chance"), "chance_rate", "", "", False,
     mark("So often blind pointing into the breast would hit.")),
    (mark("Dice, outlines"), "dice_mean", "dice_ci", "dice", False, _BOOTSTRAP),
    (mark("Sensitivity"), "sensitivity", "sensitivity_ci_by_patient", "sensitivity", False,
     _BOOTSTRAP),
    (mark("Specificity"), "specificity", "specificity_ci_by_patient", "specificity", False,
     _BOOTSTRAP),
    (mark("Calibration error"), "ece", "ece_ci", "ece", True, _BOOTSTRAP),
)  # fmt: skip


def headline(trial: ModelTrial) -> str:
    """Return the verdict in a sentence or two."""
    if not trial.usable:
        said = tr("The new model has not learnt enough to be used.")
    elif trial.current is None:
        said = tr("The new model was measured alone.")
    else:
        said = _compared(trial)
    if trial.is_small and trial.patients:
        return f"{said} {tr('{0} patients are too few to be sure.', trial.patients)}"
    return said


def _compared(trial: ModelTrial) -> str:
    found: dict[str, list[str]] = {}
    for name, words in _MAIN:
        found.setdefault(verdict_of(trial.differences.get(name)), []).append(tr(words))
    parts = []
    for how, words in (
        (BETTER, mark("better on {0}")),
        (WORSE, mark("worse on {0}")),
        (UNSURE, mark("no sure difference on {0}")),
    ):
        if how in found:
            parts.append(tr(words, joined(found[how])))
    if not parts:
        return tr("Nothing can be compared on these images.")
    said = "; ".join(parts)
    return f"{said[0].upper()}{said[1:]}."


def joined(words: Sequence[str]) -> str:
    """Return ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{0} and {1}", ", ".join(words[:-1]), words[-1])


def verdict_of(told: Mapping[str, Any] | None, *, lower_is_better: bool = False) -> str:
    """Return whether the new model is better: only where the interval leaves 0 out."""
    if not told or told.get("difference") is None:
        return UNDEFINED
    ci = told.get("ci")
    if not ci:
        return UNSURE
    is_higher, is_lower = ci[0] > 0, ci[1] < 0
    if not is_higher and not is_lower:
        return UNSURE
    return BETTER if is_lower == lower_is_better else WORSE


def warning_words(warning: TrialWarning) -> str:
    """Return a warning as a sentence."""
    if warning.code == "one_class":
        return tr(_ONE_CLASS.get(str(warning.values[0]), ""))
    values: Sequence[object] = warning.values
    if warning.code == "other_target":
        values = (values[0], tr(str(values[1])), tr(str(values[2])))
    return tr(_WARNINGS.get(warning.code, warning.code), *values)


def figure_rows(trial: ModelTrial) -> list[FigureRow]:
    """Return the table's lines; what cannot be computed says so."""
    rows = []
    for title, name, interval, paired, lower, tip in _ROWS:
        new = _cell(trial.new.figures, name, interval)
        current = _cell(trial.current.figures, name, interval) if trial.current else ""
        told = trial.differences.get(paired) if paired else None
        how = verdict_of(told, lower_is_better=lower)
        rows.append(FigureRow(tr(title), new, current, _difference(told, how), how, tr(tip)))
    return rows


def _cell(figures: Mapping[str, Any], name: str, interval: str) -> str:
    value = figures.get(name)
    if value is None:
        return tr("cannot be computed")
    return with_interval(value, figures.get(interval))


def _difference(told: Mapping[str, Any] | None, how: str) -> str:
    if not told or told.get("difference") is None:
        return ""
    ci = told.get("ci")
    said = f"{told['difference']:+.2f}"
    if ci:
        said = tr("{0} ({1} to {2})", said, f"{ci[0]:+.2f}", f"{ci[1]:+.2f}")
    words = {BETTER: tr("better"), WORSE: tr("worse")}.get(how, "")
    return f"{said} {words}".rstrip().replace("-", "−")


def case_words(trial: ModelTrial, change: ChangedCase) -> str:
    """Return what has changed on a case, in a line or two."""
    case = trial.cases[change.case]
    label = tr("positive") if case.label else tr("negative")
    if change.what == ANSWER:
        said = (
            tr("wrong before, right now") if change.how == GAINED else tr("right before, wrong now")
        )
    else:
        said = (
            tr("points at the lesion now")
            if change.how == GAINED
            else tr("no longer points at the lesion")
        )
    old = case.current.probability if case.current else None
    chances = tr("p {0} → {1}", _number(old), _number(case.new.probability))
    return f"{case.file}\n{label}: {said}\n{chances}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def changed_count(trial: ModelTrial) -> str:
    """Return how many cases changed side, each way."""
    answers = [each for each in trial.changed if each.what == ANSWER]
    gained = sum(each.how == GAINED for each in answers)
    return tr(
        "{0} cases turned right, {1} turned wrong; on {2} more only the place differs.",
        gained,
        len(answers) - gained,
        len(trial.changed) - len(answers),
    )
