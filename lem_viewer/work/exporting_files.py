"""The journey that reads files with a model and exports what it found, a study after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer.errors import DeviceTrouble, Failure
from lem_viewer.values.image import Mammogram, OpenProgress, ViewHeader
from lem_viewer.values.marks import (
    Mark,
    StudyReport,
    ViewReport,
    mark_of_reader,
    marks_of_prediction,
)
from lem_viewer.values.reading import Assessment
from lem_viewer.work.export_plan import ExportDone, ExportedFile, ExportPlan, ExportView
from lem_viewer.work.exporting import export_study, never, view_of

if TYPE_CHECKING:
    from lem_viewer.library.database import Library
    from lem_viewer.network.predictor import Predictor


def export_files(
    paths: Sequence[Path],
    predictor: Predictor,
    out: Path,
    plan: ExportPlan,
    library: Library | None = None,
    cancelled: Callable[[], bool] = never,
) -> Iterator[ViewHeader | ExportedFile | Failure | ExportDone]:
    """Read every view, then write each study's findings.

    Parameters
    ----------
    paths : sequence of Path
        Files, folders, archives.
    predictor : Predictor
    out : Path
        One study's findings go there; of several, each into a folder below it.
    plan : ExportPlan
    library : Library or None
        Where the readers' findings and assessments of these studies are.
    cancelled : callable
        Looked at before each view and each file.

    Yields
    ------
    ViewHeader
        A view was read.
    ExportedFile, Failure, ExportDone
        As :func:`lem_viewer.work.exporting.export_study`; a Failure of a view that could not be
        read, which stands in the export as not processed.
    """
    from lem_viewer.reading.study import open_study

    studies: dict[str, list[ExportView]] = {}
    for value in open_study(list(paths), cancelled):
        if cancelled():
            return
        if isinstance(value, Failure):
            yield value
        elif isinstance(value, Mammogram):
            report, failure = _read(value, predictor)
            if failure is not None:
                yield failure
            uid = value.header.identity.study_instance_uid
            studies.setdefault(uid, []).append(view_of(value, report))
            yield value.header
            while predictor.notices:
                yield predictor.notices.pop(0)
        elif isinstance(value, OpenProgress):
            continue
    for number, (uid, views) in enumerate(studies.items(), start=1):
        views, assessments = with_readers(uid, views, library)
        study = StudyReport(tuple(view.report for view in views), predictor.card, assessments)
        folder = out if len(studies) == 1 else out / f"study_{number}"
        yield from export_study(study, views, folder, plan, cancelled)


def _read(mammogram: Mammogram, predictor: Predictor) -> tuple[ViewReport, Failure | None]:
    header = mammogram.header
    try:
        prediction = predictor.predict(mammogram)
    except DeviceTrouble:
        raise  # the next view would fare no better
    except Exception as error:  # one bad view must not end the rest
        failure = Failure.from_exception(error, where=header.path)
        return ViewReport(header, None, (), failure.message), failure
    marks = marks_of_prediction(prediction, predictor.card)
    return ViewReport(header, prediction, marks), None


def with_readers(
    uid: str, views: list[ExportView], library: Library | None
) -> tuple[list[ExportView], tuple[Assessment, ...]]:
    """Add what the library's readers drew and stored; other readers' work stays theirs."""
    if library is None or not uid:
        return views, ()
    from dataclasses import replace

    from lem_viewer import __version__
    from lem_viewer.library.findings import Findings
    from lem_viewer.library.readings import Readings
    from lem_viewer.library.worklist import Worklist

    patient = views[0].report.header.identity.patient_id
    entry = Worklist(library).find(uid, patient)
    if entry is None:
        return views, ()
    marks: dict[str, list[Mark]] = {}
    for number, finding in enumerate(Findings(library, __version__).of(entry.id), start=1):
        mark = mark_of_reader(finding, f"R{number}")
        marks.setdefault(finding.sop_uid, []).append(mark)
    found = []
    for view in views:
        own = marks.get(view.report.header.key, ())
        report = replace(view.report, marks=(*view.report.marks, *own))
        found.append(replace(view, report=report))
    stored = tuple(each for each in Readings(library).all_of(entry.id) if each.is_stored)
    return found, stored
