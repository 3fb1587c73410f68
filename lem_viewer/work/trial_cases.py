"""One image of a trial: read by both models, compared with its truth, pictured where they part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer.errors import DeviceTrouble, Failure
from lem_viewer.values.findings import Prediction, TruthMask
from lem_viewer.values.image import Mammogram
from lem_viewer.values.model_trial import (
    ANSWER,
    GAINED,
    LOST,
    PLACE,
    CaseOutcome,
    ChangedCase,
    TrialCase,
)
from lem_viewer.values.models import ModelCard
from lem_viewer.values.origins import hash_patient

if TYPE_CHECKING:
    from lem_viewer.audit.figures import CaseRow
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.training.samples import Sample

#: So many changed cases get pictures; the others are listed.
MOST_PICTURES = 60


@dataclass
class Scored:
    """What both models said of the images so far."""

    cases: list[TrialCase] = field(default_factory=list)
    changed: list[ChangedCase] = field(default_factory=list)
    new: list[CaseRow] = field(default_factory=list)
    current: list[CaseRow] = field(default_factory=list)


def score_case(
    sample: Sample,
    patient: str,
    label: int,
    models: tuple[Predictor, Predictor | None],
    scored: Scored,
    data: str,
    aside: Path,
) -> Iterator[Failure]:
    """Let both models read an image; what goes wrong becomes its line and a Failure."""
    name, owner = _below(sample.key, data), hash_patient(patient)
    truths: list[TruthMask] = []
    mammogram = None
    try:
        mammogram, masks = sample.read()
        truths = [TruthMask(mammogram.key, mask) for mask in masks if mask.any()] if label else []
        error = ""
    except Exception as trouble:  # one bad image must not end the trial
        failure = Failure.from_exception(trouble, where=sample.key)
        error = failure.message
        yield replace(failure, severity="warning")
    rows: list[CaseRow | None] = []
    said: list[Prediction | None] = []
    for model in models:
        row, prediction = None, None
        if model is not None:
            row, prediction, told = _read(model, mammogram, truths, (name, owner, label, error))
            yield from told
        rows.append(row)
        said.append(prediction)
    new, current = rows
    assert new is not None
    scored.new.append(new)
    outcome = None
    if current is not None and models[1] is not None:
        scored.current.append(current)
        outcome = _outcome(current, models[1].card)
    case = TrialCase(name, owner, label, _outcome(new, models[0].card), outcome)
    scored.cases.append(case)
    change = _change_of(case, len(scored.cases) - 1)
    if change is not None and mammogram is not None:
        scored.changed.append(_pictured(change, mammogram, said, truths, aside, scored))


def _read(
    model: Predictor,
    mammogram: Mammogram | None,
    truths: Sequence[TruthMask],
    named: tuple[str, str, int, str],
) -> tuple[CaseRow, Prediction | None, list[Failure]]:
    from lem_viewer.audit.case_row import row_of
    from lem_viewer.audit.compare import compare_view
    from lem_viewer.audit.figures import CaseRow

    name, owner, label, error = named
    if mammogram is None:
        return CaseRow(name, owner, label, error=error), None, []
    try:
        prediction = model.predict(mammogram)
        found = compare_view(prediction, truths, mammogram.shape) if truths else None
    except DeviceTrouble:
        raise  # the next image would fare no better
    except Exception as trouble:
        failure = Failure.from_exception(trouble, where=name)
        told = [replace(failure, severity="warning")]
        return CaseRow(name, owner, label, error=failure.message), None, told
    told = list(model.notices)
    model.notices.clear()
    row = row_of((name, owner, label), prediction, found, truths, seconds=prediction.seconds)
    return row, prediction, told


def _below(key: str, data: str) -> str:
    try:
        return Path(key).relative_to(data if Path(data).is_dir() else Path(data).parent).as_posix()
    except ValueError:
        return Path(key).name


def _outcome(row: CaseRow, card: ModelCard) -> CaseOutcome:
    says = None if row.probability is None else row.probability >= card.operating_point
    return CaseOutcome(row.probability, says, row.hit, row.dice, row.error)


def _change_of(case: TrialCase, number: int) -> ChangedCase | None:
    """Return how the models part on a case; None where they do not."""
    if case.current is None:
        return None
    new, old = case.new.is_right(case.label), case.current.is_right(case.label)
    if new is None or old is None:
        return None
    if new != old:
        return ChangedCase(number, GAINED if new else LOST, ANSWER)
    if case.new.hit is not None and case.new.hit != case.current.hit:
        return ChangedCase(number, GAINED if case.new.hit else LOST, PLACE)
    return None


def _pictured(
    change: ChangedCase,
    mammogram: Mammogram,
    said: Sequence[Prediction | None],
    truths: Sequence[TruthMask],
    aside: Path,
    scored: Scored,
) -> ChangedCase:
    from lem_viewer.export.trial_pictures import draw_reading, write_png

    if len(scored.changed) >= MOST_PICTURES:
        return change
    names = []
    for which, prediction in zip(("new", "current"), said, strict=True):
        name = f"case-{change.case:05d}-{which}.png"
        if prediction is None:
            names.append("")
            continue
        masks = [truth.mask for truth in truths]
        write_png(aside / name, draw_reading(mammogram, prediction, masks))
        names.append(name)
    return replace(change, picture_new=names[0], picture_current=names[1])
