"""The journey that exports the study that is open in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from lem_viewer.errors import Failure, LemViewerError
from lem_viewer.values.findings import Prediction
from lem_viewer.values.image import Mammogram, ViewHeader
from lem_viewer.values.marks import StudyReport, ViewReport, marks_of_prediction
from lem_viewer.values.models import ModelCard
from lem_viewer.work.export_plan import ExportPlan, ExportView
from lem_viewer.work.exporting import export_study, view_of

Flag = Callable[[], bool]


def export_open(
    mammograms: Sequence[Mammogram],
    predictions: Mapping[str, Prediction],
    card: ModelCard | None,
    out: Path,
    plan: ExportPlan,
    library_address: str | None = None,
) -> Callable[[Flag], Iterable[object]]:
    """Return the journey that writes the findings of open views.

    Parameters
    ----------
    mammograms : sequence of Mammogram
        In hanging order.
    predictions : mapping
        By view key, of the model of ``card``; views without one are told as not processed.
    card : ModelCard or None
    out : Path
        The folder; made where it is missing.
    plan : ExportPlan
    library_address : str or None
        Of the library whose readers' findings are added (empty: the user's own); None: of none.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        views: list[ExportView] = []
        for mammogram in mammograms:
            if cancelled():
                return
            said = predictions.get(mammogram.key)
            marks = marks_of_prediction(said, card) if said is not None and card else ()
            reason = "" if said is not None else _why_not(mammogram.header)
            views.append(view_of(mammogram, ViewReport(mammogram.header, said, marks, reason)))
        study = StudyReport(tuple(view.report for view in views), card)
        if library_address is not None and views:
            try:
                views, study = _with_library(views, study, library_address)
            except LemViewerError as error:
                yield Failure.from_exception(error)
        yield from export_study(study, views, out, plan, cancelled)

    return journey


def _why_not(header: ViewHeader) -> str:
    if header.is_stack:
        return "slices are not read by the model"
    return "not analysed" if header.is_ordinary else "a special view"


def _with_library(
    views: list[ExportView], study: StudyReport, address: str
) -> tuple[list[ExportView], StudyReport]:
    from dataclasses import replace

    from lem_viewer.work.exporting_files import with_readers
    from lem_viewer.work.library_journeys import open_own_library

    library = open_own_library(address)
    try:
        uid = views[0].report.header.identity.study_instance_uid
        views, assessments = with_readers(uid, views, library)
    finally:
        library.close()
    reports = tuple(view.report for view in views)
    return views, replace(study, views=reports, assessments=assessments)
