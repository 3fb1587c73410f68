"""The journey that scores a model on a labelled manifest: metrics.json and cases.csv."""

from __future__ import annotations

import csv
import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.audit.figures import CaseRow, metrics_of
from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset

if TYPE_CHECKING:
    from lem_viewer.network.predictor import Predictor
    from lem_viewer.reading.datasets import Case, Manifest

PARTIAL_CASES = "cases.partial.csv"


@dataclass(frozen=True)
class EvaluationProgress:
    """How many images are done, and which comes next (empty at the end)."""

    done: int
    total: int
    file: str


@dataclass(frozen=True)
class EvaluationDone:
    """Last value: what metrics.json holds."""

    metrics: dict[str, Any]


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def evaluate(
    manifest: Path,
    out: Path,
    predictor: Predictor,
    positive: str = "malignant",
    limit: int | None = None,
    cancelled: Callable[[], bool] = never,
) -> Iterator[EvaluationProgress | Failure | EvaluationDone]:
    """Score a model on the images of a manifest.

    Writes ``cases.csv``, a line an image as it is done (``cases.partial.csv`` until the end, and
    left there by an interrupt), then ``metrics.json``; both aside and renamed.

    Parameters
    ----------
    manifest : Path
        A manifest, or a folder with one or of a published layout (``reading.collections``).
    out : Path
        Folder, made where it is missing.
    predictor : Predictor
    positive : str
        ``"malignant"`` or ``"abnormal"``.
    limit : int, optional
        The first images only.
    cancelled : callable

    Raises
    ------
    UnusableDataset
        The manifest has no usable case, or not one image could be read.
    """
    if limit is not None and limit < 1:
        raise ValueError(f"limit is {limit}, must be at least 1")
    table = read_cases_of(Path(manifest), positive)
    yield from table.skipped
    table = replace(table, cases=table.cases[:limit])
    rows: list[CaseRow] = []
    with CaseLog(Path(out)) as log:
        yield from _read_cases(table, predictor, log, rows, cancelled)
        if len(rows) < len(table.cases):
            return  # cancelled
        log.finish()
    if all(row.probability is None for row in rows):
        raise UnusableDataset(
            f"none of its {len(rows)} images could be read",
            where=table.path,
            advice="The column error of cases.csv says why.",
        )
    card = predictor.card
    metrics = metrics_of(rows, card.model_id, card.operating_point)
    metrics |= {
        "calibrated_on": card.calibrated_on or None,
        "positive": positive,
        "manifest": table.path.name,
        "skipped": len(table.skipped),
        "limit": limit,
        "device": predictor.device_name,
        "lem_viewer": __version__,
        "notice": RESEARCH_NOTICE,
    }
    write_json(Path(out) / "metrics.json", metrics)
    yield EvaluationDone(metrics)


def _read_cases(
    manifest: Manifest,
    predictor: Predictor,
    log: CaseLog,
    rows: list[CaseRow],
    cancelled: Callable[[], bool],
) -> Iterator[EvaluationProgress | Failure]:
    """Read the cases one by one into ``rows`` and the log, until done or cancelled."""
    total = len(manifest.cases)
    folder = manifest.path if manifest.path.is_dir() else manifest.path.parent
    for done, case in enumerate(manifest.cases):
        if cancelled():
            return
        name = _relative(case.file, folder)
        yield EvaluationProgress(done, total, name)
        row, failures = _read_case(case, name, predictor, manifest.positive)
        log.write(row)
        rows.append(row)
        yield from failures
        while predictor.notices:
            yield predictor.notices.pop(0)
    yield EvaluationProgress(total, total, "")


def read_cases_of(path: Path, positive: str) -> Manifest:
    """Read a manifest; a folder without one by its layout."""
    from lem_viewer.reading.collections import read_collection
    from lem_viewer.reading.datasets import read_manifest

    if path.is_dir() and not (path / "manifest.csv").is_file():
        return read_collection(path, positive)
    return read_manifest(path, positive)


def _relative(file: Path, folder: Path) -> str:
    try:
        return file.relative_to(folder).as_posix()
    except ValueError:
        return str(file)


def _read_case(
    case: Case, name: str, predictor: Predictor, positive: str
) -> tuple[CaseRow, list[Failure]]:
    """Read, predict and compare one image; what goes wrong becomes its line and a Failure."""
    from lem_viewer.audit.case_row import row_of
    from lem_viewer.audit.compare import compare_view
    from lem_viewer.reading.datasets import case_truths, is_positive
    from lem_viewer.reading.study import read_image

    try:
        mammogram = read_image(case.file)
        started = time.perf_counter()
        prediction = predictor.predict(mammogram)
        seconds = time.perf_counter() - started
    except DeviceTrouble:
        raise  # the next image would fare no better
    except Exception as error:  # one bad image must not end the evaluation
        failure = Failure.from_exception(error, where=case.file)
        return CaseRow(name, case.patient, case.label, error=failure.message), [failure]
    truths, failures = case_truths(case, mammogram) if case.label else ([], [])
    # With benign as 0, a benign lesion beside a malignant one is no target.
    wanted = [truth for truth in truths if is_positive(truth.label, positive)]
    found = compare_view(prediction, wanted, mammogram.shape) if wanted else None
    row = row_of(
        (name, case.patient, case.label),
        prediction,
        found,
        wanted,
        seconds=seconds,
        error="; ".join(failure.message for failure in failures),
        notes="; ".join(prediction.notes),
    )
    return row, failures


# --------------------------------------------------------------------------- files


class CaseLog:
    """Writes cases.csv line by line; what an interrupt leaves lies in cases.partial.csv."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._file = (folder / PARTIAL_CASES).open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow([field.name for field in fields(CaseRow)])

    def __enter__(self) -> CaseLog:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def write(self, row: CaseRow) -> None:
        """Write a line and hand it to the system, so that an interrupt loses nothing."""
        self._writer.writerow([_cell(value) for value in astuple(row)])
        self._file.flush()

    def finish(self) -> None:
        """Give the complete table its name."""
        self._file.close()
        (self._folder / PARTIAL_CASES).replace(self._folder / "cases.csv")


def _cell(value: object) -> object:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, bool):
        return int(value)
    return f"{value:.9g}" if isinstance(value, float) else value


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write JSON aside and rename it; NaN is a mistake, not a value."""
    aside = path.with_name(path.name + ".part")
    aside.write_text(json.dumps(values, indent=2, allow_nan=False) + "\n", "utf-8")
    aside.replace(path)
