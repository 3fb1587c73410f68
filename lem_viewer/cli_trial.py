"""``lem-viewer zoo trial RUN``: the new model of a run beside the one in use, in figures."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from tqdm import tqdm

from lem_viewer.cli_output import complain
from lem_viewer.errors import Failure
from lem_viewer.values.model_trial import ModelTrial, TrialProgress, TrialSide

_ROWS = (
    ("AUC", "auc", "auc_ci", "auc"),
    ("Sensitivity", "sensitivity", "sensitivity_ci_by_patient", "sensitivity"),
    ("Specificity", "specificity", "specificity_ci_by_patient", "specificity"),
    ("Hits", "hit_rate", "hit_ci_by_patient", "hit"),
    ("By chance", "chance_rate", "", ""),
    ("Dice", "dice_mean", "dice_ci", "dice"),
    ("Calibration error", "ece", "ece_ci", "ece"),
)
_WARNINGS = {
    "not_usable": "NOT USABLE: {0}",
    "seen_current": "{0} was trained or tuned on {1} of the {2} patients: its figures flatter it",
    "seen_new": "{0} comes from a model that saw {1} of the {2} patients: its figures flatter it",
    "unknown_current": "it is not known whether {0} has seen these patients",
    "unknown_new": "it is not known whether what {0} was trained from has seen these patients",
    "current_gone": "{0} cannot be compared: {1}",
    "no_current": "there is no other model to compare with",
    "same_model": "{0} is this very model",
    "other_target": "{0} speaks for {1}, the labels say {2}",
    "synthetic_current": "{0} was trained on synthetic images only",
    "one_class": "all images are {0}: what needs both kinds cannot be computed",
    "small": "{0} patients ({1} with, {2} without a finding) are too few to be sure",
    "no_truth": "no lesion is outlined: hits and Dice cannot be computed",
    "missing": "{0} images of the test part are gone",
    "relabelled": "{0} images have another label than at the training; that one is used",
    "unread": "{0} images could not be read",
}


def add_trial(parser: argparse.ArgumentParser) -> None:
    """Describe the act's arguments."""
    parser.add_argument("folder", type=Path, metavar="RUN", help="the folder of a training")
    parser.add_argument("--against", default="", metavar="NAME", help="default: the model in use")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--json", action="store_true", help="everything, as trial.json has it")


def run_trial(options: argparse.Namespace) -> int:
    """Score both models and print what was found."""
    from lem_viewer.work.model_trial import current_model, try_model

    against = options.against or current_model()
    with closing(try_model(options.folder, against, options.device)) as values:  # type: ignore[type-var]
        trial = _followed(values)
    if options.json:
        print(json.dumps(trial.to_json(), indent=1))
        return 0
    for line in lines_of(trial):
        print(line)
    return 0


def _followed(values: Iterator[object]) -> ModelTrial:
    with tqdm(unit="image", leave=False) as bar:
        for value in values:
            if isinstance(value, TrialProgress):
                bar.total = value.total
                bar.update(value.done - bar.n)
            elif isinstance(value, Failure):
                complain(value)
            elif isinstance(value, ModelTrial):
                return value
    raise RuntimeError("the trial ended without a result")


def lines_of(trial: ModelTrial) -> Iterator[str]:
    """Yield a trial as lines of text."""
    read = sum(case.new.probability is not None for case in trial.cases)
    yield f"{read} images of {trial.patients} patients kept aside (positive = {trial.positive})"
    for warning in trial.warnings:
        yield f"! {_WARNINGS.get(warning.code, warning.code).format(*warning.values)}"
    heads = [trial.new.model_id] + ([trial.current.model_id] if trial.current else [])
    names = [*(head[:27] for head in heads), *(["difference"] if trial.current else [])]
    yield (f"{'':18}" + "".join(f"{name:28}" for name in names)).rstrip()
    for title, name, interval, paired in _ROWS:
        cells = [_cell(side, name, interval) for side in (trial.new, trial.current) if side]
        if trial.current is not None:
            cells.append(_difference(trial.differences.get(paired)))
        yield (f"{title:18}" + "".join(f"{cell:28}" for cell in cells)).rstrip()
    for case in trial.changed:
        told = trial.cases[case.case]
        yield f"{case.how:7}{case.what:7}{told.file}"


def _cell(side: TrialSide, name: str, interval: str) -> str:
    value, ci = side.figures.get(name), side.figures.get(interval)
    if value is None:
        return "not defined"
    return f"{value:.2f}" + (f" ({ci[0]:.2f} to {ci[1]:.2f})" if ci else "")


def _difference(told: Mapping[str, Any] | None) -> str:
    if not told or told.get("difference") is None:
        return ""
    ci = told.get("ci")
    return f"{told['difference']:+.2f}" + (f" ({ci[0]:+.2f} to {ci[1]:+.2f})" if ci else "")
