"""The journey that gives a model a calibration and a guard: a new folder with a new card."""

from __future__ import annotations

import csv
import math
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer.audit.calibration_fit import fit_calibration
from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset
from lem_viewer.values.models import ModelCard
from lem_viewer.work.evaluation import never, read_cases_of
from lem_viewer.work.guard_images import CalibrationProgress, look_at_source

if TYPE_CHECKING:
    from lem_viewer.network.guard import Guard, Looked
    from lem_viewer.network.inputs import NetworkInput
    from lem_viewer.network.predictor import Predictor

#: So many inputs show how much half precision changes a calibrated probability.
_PRECISION_IMAGES = 32


@dataclass(frozen=True)
class CalibrationPlan:
    """What to calibrate on.

    Parameters
    ----------
    manifests : tuple of Path
        Labelled images that the model was not trained on.
    cases : tuple of Path
        ``cases.csv`` of an evaluation: its logits are taken, no image is read.
    guard_data : tuple of str
        Folders, tables with a column ``file``, or ``"phantoms"`` / ``"phantoms:200"``: images like
        those the model was trained on.
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    method : str
        ``"auto"``, ``"platt"``, ``"temperature"`` or ``"isotonic"``.
    described : str
        What the calibration images are, in words; empty: made of the manifests' names.
    guard_described : str
        What the guard's images are, in words.
    version : str
        Of the new card; empty: the old one with today's date.
    """

    manifests: tuple[Path, ...] = ()
    cases: tuple[Path, ...] = ()
    guard_data: tuple[str, ...] = ()
    positive: str = "malignant"
    method: str = "auto"
    described: str = ""
    guard_described: str = ""
    version: str = ""


@dataclass(frozen=True)
class CalibrationDone:
    """Last value: the new folder and its card."""

    folder: Path
    card: ModelCard


@dataclass
class _Scored:
    """Logits, labels and patients gathered so far, and inputs to try half precision on."""

    logits: list[float] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    patients: list[str] = field(default_factory=list)
    inputs: list[NetworkInput] = field(default_factory=list)


def calibrate(
    plan: CalibrationPlan,
    model: Path,
    out: Path,
    predictor: Predictor,
    cancelled: Callable[[], bool] = never,
) -> Iterator[CalibrationProgress | Failure | CalibrationDone]:
    """Fit a calibration and a guard, and write them with the model's weights into a new folder.

    Parameters
    ----------
    plan : CalibrationPlan
    model : Path
        The model's folder; not changed.
    out : Path
        The new folder; must not exist, or be empty.
    predictor : Predictor
        Of that model.
    cancelled : callable
        Looked at before each image; nothing is written when it turned true.

    Raises
    ------
    UnusableDataset
        Nothing to calibrate on, or it fits no calibration.
    """
    if not (plan.manifests or plan.cases or plan.guard_data):
        raise UnusableDataset(
            "nothing to calibrate on", advice="Name a manifest, cases.csv or guard data."
        )
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UnusableDataset(
            "it exists and is not an empty folder", where=out, advice="Name a new folder."
        )
    card = replace(predictor.card, version=plan.version or _next_version(predictor.card.version))
    scored = _Scored()
    for path in plan.cases:
        _take_cases(path, scored)
    for manifest in plan.manifests:
        yield from _score_manifest(manifest, plan.positive, predictor, scored, cancelled)
    if scored.logits and not cancelled():
        card = _calibrated(card, plan, scored, predictor)
    looked: list[Looked] = []
    for source in plan.guard_data:
        yield from look_at_source(source, predictor, looked, cancelled)
    if cancelled():
        return
    guard = _fit_guard(plan, looked) if plan.guard_data else None
    out.mkdir(parents=True, exist_ok=True)
    for file in sorted(model.iterdir()):
        if file.is_file() and file.name != "card.json" and not file.name.endswith(".part"):
            shutil.copyfile(file, out / file.name)
    from lem_viewer.network.checkpoint import write_card
    from lem_viewer.network.guard_card import guard_to_card

    if guard is not None:
        card = replace(card, guard=guard_to_card(guard, out))
    write_card(out, card)
    yield CalibrationDone(out, card)


def _calibrated(
    card: ModelCard, plan: CalibrationPlan, scored: _Scored, predictor: Predictor
) -> ModelCard:
    names = [path.parent.name if path.name == "manifest.csv" else path.stem
             for path in (*plan.manifests, *plan.cases)]  # fmt: skip
    patients = len(set(scored.patients))
    made = f"{len(scored.logits)} images of {patients} patients ({', '.join(names)})"
    calibration = fit_calibration(
        scored.logits,
        scored.labels,
        scored.patients,
        method=plan.method,
        fitted_on=plan.described or made,
    )
    card = card.with_calibration(calibration)
    from lem_viewer.network.predictor import BF16_FIGURE

    if BF16_FIGURE not in card.figures:
        return card
    figures = {key: value for key, value in card.figures.items() if key != BF16_FIGURE}
    pairs = [predictor.logits_in_both(made) for made in scored.inputs]
    if pairs:
        change = [abs(calibration.apply(a) - calibration.apply(b)) for a, b in pairs]
        figures[BF16_FIGURE] = round(max(change), 4)
    return replace(card, figures=figures)  # without one it runs in full precision


def _fit_guard(plan: CalibrationPlan, looked: Sequence[Looked]) -> Guard:
    from lem_viewer.network.guard import fit_guard

    words = plan.guard_described or ", ".join(Path(each).name for each in plan.guard_data)
    return fit_guard(looked, fitted_on=f"{len(looked)} images ({words})")


def _next_version(version: str) -> str:
    return f"{version.split('+')[0]}+{date.today():%Y%m%d}.calibrated"


def _score_manifest(
    path: Path,
    positive: str,
    predictor: Predictor,
    scored: _Scored,
    cancelled: Callable[[], bool],
) -> Iterator[CalibrationProgress | Failure]:
    from lem_viewer.network.inputs import make_input
    from lem_viewer.reading.study import read_image

    table = read_cases_of(Path(path), positive)
    yield from table.skipped
    for done, case in enumerate(table.cases):
        if cancelled():
            return
        yield CalibrationProgress(done, len(table.cases), str(case.file))
        try:
            view = read_image(case.file)
            made = make_input(view, predictor.card.input_rows, predictor.card.input_cols)
            logit, _ = predictor.score(made)
        except DeviceTrouble:
            raise
        except Exception as error:  # one bad image must not end the rest
            yield Failure.from_exception(error, where=case.file)
            continue
        scored.logits.append(logit)
        scored.labels.append(int(case.label))
        scored.patients.append(f"{path}:{case.patient}")
        if len(scored.inputs) < _PRECISION_IMAGES:
            scored.inputs.append(made)


def _take_cases(path: Path, scored: _Scored) -> None:
    """Take logits, labels and patients of a cases.csv; lines without a logit are left out."""
    try:
        with Path(path).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            if row["logit"]:
                scored.logits.append(float(row["logit"]))
                scored.labels.append(int(row["label"]))
                scored.patients.append(f"{path}:{row['patient']}")
    except KeyError as error:
        raise UnusableDataset(
            f"it has no column {error}", where=path, advice="Make it with lem-viewer evaluate."
        ) from error
    except (ValueError, TypeError) as error:
        raise UnusableDataset(str(error), where=path, advice="Evaluate the model again.") from error


def improvement_words(card: ModelCard) -> str:
    """Return what a calibration brought, in a sentence; empty without one."""
    given = card.calibration
    if given is None or given.ece_before is None or given.ece_after is None:
        return ""
    numbers = ", ".join(
        f"{name} {value:.3g}"
        for name, value in given.parameters.items()
        if isinstance(value, int | float) and math.isfinite(value)
    )
    return (
        f"{given.method} ({numbers or 'curve'}) on {given.fitted_on}: expected calibration error "
        f"{given.ece_before:.3f} -> {given.ece_after:.3f}, Brier {given.brier_before:.3f} -> "
        f"{given.brier_after:.3f} (cross-validated by patient, {given.folds} parts)"
    )
