"""A trained model on a test set: thresholds fitted on some patients, figures of the others."""

from __future__ import annotations

import csv
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer.audit.figures import CaseRow, as_json, metrics_of
from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset
from lem_viewer.reading.cases import Case, Manifest
from lem_viewer.values.models import LocalizationThresholds
from lem_viewer.work.grid.places import CASES, RESULT
from lem_viewer.work.grid.plan import BUILT_IN, LabelledSet, Unit

if TYPE_CHECKING:
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.training.samples import Sample
    from lem_viewer.values.training import TrainingConfig

_LEAST_TO_FIT = 4


@dataclass(frozen=True)
class CaseScored:
    """An image of a test set was scored."""

    set: str
    done: int
    total: int


@dataclass(frozen=True)
class SetScored:
    """A model's figures on a test set; also what ``result.json`` holds."""

    set: str
    folder: Path
    metrics: dict[str, Any]


@dataclass(frozen=True)
class _Parts:
    """The cases of a test set: to fit thresholds on, and to report on."""

    fit: tuple[Case, ...]
    report: tuple[Case, ...]
    told: tuple[Failure, ...]
    root: Path


def score_unit(
    unit: Unit,
    model_folder: Path,
    wanted: LabelledSet,
    localizer: str,
    out: Path,
    cancelled: Callable[[], bool],
) -> Iterator[CaseScored | Failure | SetScored]:
    """Score a trained model on a test set; ``out`` gets cases.csv and, last, result.json.

    Raises
    ------
    UnusableDataset
        The set has no usable case, or not one image could be read.
    """
    parts = read_parts(unit.config, wanted)
    yield from parts.told
    predictor, fitted = _fitted_predictor(unit.config, model_folder, wanted, localizer, parts)
    rows: list[CaseRow] = []
    total = len(parts.report)
    for done, case in enumerate(parts.report, start=1):
        if cancelled():
            return
        row, failures = score_case(case, parts.root, predictor, wanted.positive)
        rows.append(row)
        yield from failures
        yield CaseScored(wanted.name, done, total)
    if all(row.probability is None for row in rows):
        raise UnusableDataset(f"none of its {len(rows)} images could be read", where=wanted.name)
    metrics = metrics_of(rows, predictor.card.model_id, fitted.get("operating_point", 0.5))
    out.mkdir(parents=True, exist_ok=True)
    write_cases(out / CASES, rows)
    metrics |= {
        "set": wanted.name,
        "positive": wanted.positive,
        "fitted_on": fitted,
        "device": predictor.device_name,
    }
    write_json(out / RESULT, {"set": wanted.name, "localizer": localizer, "metrics": metrics})
    yield SetScored(wanted.name, out, metrics)


def read_parts(config: TrainingConfig, wanted: LabelledSet) -> _Parts:
    """Read a test set's cases and deal its patients out; no patient is on both sides."""
    from lem_viewer.reading.splits import split_by_patient

    manifest = _manifest_of(config, wanted)
    cases = list(manifest.cases)
    if wanted.part:
        part, of = (int(number) for number in wanted.part.split("/"))
        cases = [case for case in cases if zlib.crc32(case.patient.encode()) % of == part]
    cases = cases[: wanted.limit or None]
    root = manifest.path if manifest.path.is_dir() else manifest.path.parent
    if not cases:
        raise UnusableDataset("no image of it is left", where=wanted.name)
    if not wanted.fit:
        return _Parts((), tuple(cases), manifest.skipped, root)
    shares = {"fit": wanted.fit, "report": 1 - wanted.fit}
    dealt = split_by_patient(cases, shares, wanted.seed)
    return _Parts(dealt["fit"], dealt["report"], manifest.skipped, root)


def _manifest_of(config: TrainingConfig, wanted: LabelledSet) -> Manifest:
    if not wanted.manifest:
        from lem_viewer.training.samples import held_out_cases

        return held_out_cases(config)
    from lem_viewer.reading.collections import read_collection
    from lem_viewer.reading.datasets import read_manifest

    path = Path(wanted.manifest)
    if path.is_dir() and not (path / "manifest.csv").is_file():
        return read_collection(path, wanted.positive)
    return read_manifest(path, wanted.positive)


def _fitted_predictor(
    config: TrainingConfig, folder: Path, wanted: LabelledSet, localizer: str, parts: _Parts
) -> tuple[Predictor, dict[str, Any]]:
    """Return the predictor with the thresholds of the fit part, and what was fitted on."""
    from lem_viewer.network.checkpoint import load_checkpoint
    from lem_viewer.network.devices import choose_device
    from lem_viewer.network.predictor import Predictor

    model, card = load_checkpoint(folder)
    device, text = choose_device(config.device)
    model.to(device)
    fitted: dict[str, Any] = {"on": "validation part of the training", "patients": 0, "images": 0}
    named = localizer not in BUILT_IN
    if not parts.fit and not named:
        return Predictor(model, card, device, text), fitted
    samples = _samples_to_fit_on(config, wanted, parts)
    method = localizer if named else card.thresholds.localizer
    thresholds, point = _fit(model, samples, config, wanted, device, method)
    if thresholds is None and named:
        raise UnusableDataset(
            f"no image with truth to fit the thresholds of {localizer!r} on",
            where=wanted.name,
            advice="Raise fit, or leave this localizer out.",
        )
    card = replace(card, thresholds=thresholds or card.thresholds)
    fitted |= {
        "patients": len({sample.patient for sample in samples}),
        "images": len(samples),
    }
    if parts.fit:
        fitted |= {"on": "fit part of the set", "operating_point": point}
    return Predictor(model, card, device, text), fitted


def _samples_to_fit_on(config: TrainingConfig, wanted: LabelledSet, parts: _Parts) -> list[Sample]:
    """Return the set's fit part; without one, the real validation part of the training."""
    from lem_viewer.training.samples import sample_of, samples_of_part

    if parts.fit:
        return [sample_of(case, wanted.positive) for case in parts.fit]
    return samples_of_part(config, "validation")


def _fit(
    model: Any,
    samples: Sequence[Sample],
    config: TrainingConfig,
    wanted: LabelledSet,
    device: Any,
    method: str,
) -> tuple[LocalizationThresholds | None, float]:
    """Return the localization thresholds and the operating point; None without truth."""
    from lem_viewer.training.dataset import read_examples
    from lem_viewer.training.scoring import COARSE, FINE, fit_thresholds, score_examples

    read = list(read_examples(samples, config, lambda: False))
    examples = [item for item in read if not isinstance(item, Failure)]
    if len(examples) < _LEAST_TO_FIT:
        return None, 0.5
    scores = score_examples(model, examples, device)
    point = youden(scores.probabilities.tolist(), [example.label for example in examples])
    grid = FINE if wanted.fine else COARSE
    return fit_thresholds(model, examples, device, (method,), grid), point


def youden(probabilities: Sequence[float], labels: Sequence[int]) -> float:
    """Return the probability from which on a view counts as positive: sensitivity + specificity.

    Halfway between the two said probabilities that it parts; 0.5 where there is but one class.

    Source: Youden, Cancer 1950, 3:32-35.
    """
    positives, negatives = sum(labels), len(labels) - sum(labels)
    if not positives or not negatives:
        return 0.5
    said = sorted(set(probabilities))
    cuts = [(a + b) / 2 for a, b in pairwise(said)] or [0.5]

    def index(cut: float) -> float:
        above = [label for p, label in zip(probabilities, labels, strict=True) if p >= cut]
        return sum(above) / positives - (len(above) - sum(above)) / negatives

    return max(cuts, key=lambda cut: (index(cut), -abs(cut - 0.5)))


def score_case(
    case: Case, root: Path, predictor: Predictor, positive: str
) -> tuple[CaseRow, list[Failure]]:
    """Read, predict and compare one image; what goes wrong becomes its line and a Failure."""
    from lem_viewer.audit.compare import compare_view
    from lem_viewer.audit.froc import marks_of, text_of_marks
    from lem_viewer.reading.datasets import case_truths, is_positive
    from lem_viewer.reading.study import read_image

    name = case.file.relative_to(root).as_posix() if case.file.is_relative_to(root) else case.file
    try:
        mammogram = read_image(case.file)
        prediction = predictor.predict(mammogram)
    except DeviceTrouble:
        raise  # the next image would fare no better
    except Exception as error:  # one bad image must not end the comparison
        failure = Failure.from_exception(error, where=case.file)
        return CaseRow(str(name), case.patient, case.label, error=failure.message), [failure]
    truths, failures = case_truths(case, mammogram) if case.label else ([], [])
    targets = [truth for truth in truths if is_positive(truth.label, positive)]
    row = CaseRow(
        str(name),
        case.patient,
        case.label,
        probability=prediction.probability,
        extrema=len(prediction.extrema),
        seconds=prediction.seconds,
        error="; ".join(failure.message for failure in failures),
        notes="; ".join(prediction.notes),
        marks=(text_of_marks(marks_of(prediction, targets)) if targets or not case.label else None),
    )
    if targets:
        found = compare_view(prediction, targets, mammogram.shape)
        names = ("hit", "chance", "dice", "dice_score_map", "iou", "lesions", "lesions_hit")
        row = replace(row, **{name: getattr(found, name) for name in names})
    return row, failures


def write_cases(path: Path, rows: Sequence[CaseRow]) -> None:
    """Write a line a case, aside and renamed."""
    aside = path.with_name(path.name + ".part")
    with aside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([item.name for item in fields(CaseRow)])
        for row in rows:
            writer.writerow([_cell(value) for value in astuple(row)])
    aside.replace(path)


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return int(value)
    return f"{value:.9g}" if isinstance(value, float) else value


def read_cases(path: Path) -> tuple[CaseRow, ...]:
    """Read what :func:`write_cases` wrote."""
    from lem_viewer.audit.pairing import case_row_of

    with path.open(encoding="utf-8", newline="") as file:
        return tuple(case_row_of(row) for row in csv.DictReader(file))


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write JSON aside and rename it."""
    aside = path.with_name(path.name + ".part")
    text = json.dumps(as_json(values), indent=2, allow_nan=False, ensure_ascii=False)
    aside.write_text(text + "\n", "utf-8")
    aside.replace(path)
