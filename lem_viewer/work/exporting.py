"""The journey that writes a study's findings as files: DICOM objects, a report, tables."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lem_viewer.errors import Failure, LemViewerError, RefusedExport
from lem_viewer.values.grayscale import Voi
from lem_viewer.values.image import Mammogram
from lem_viewer.values.marks import StudyReport, ViewReport
from lem_viewer.work.export_plan import FORMATS, ExportDone, ExportedFile, ExportPlan, ExportView
from lem_viewer.work.journeys import withdrawn_by_sha256

if TYPE_CHECKING:
    from lem_viewer.export.deidentify import Deidentifier

#: A pydicom data set; this room does not name that library.
Dataset = Any

_DICOM = frozenset({"seg", "sr", "cad", "gsps"})
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
DEIDENTIFICATION = "deidentification"


def never() -> bool:
    """Return False: nobody asked to stop."""
    return False


def view_of(mammogram: Mammogram, report: ViewReport, voi: Voi | None = None) -> ExportView:
    """Return what is needed of a decoded view, its pixels as a small picture only."""
    from lem_viewer.export.pictures import make_key_image

    return ExportView(report, mammogram.grayscale, make_key_image(mammogram, voi), voi)


def export_study(
    study: StudyReport,
    views: Sequence[ExportView],
    out: Path,
    plan: ExportPlan,
    cancelled: Callable[[], bool] = never,
) -> Iterator[ExportedFile | Failure | ExportDone]:
    """Write a study's findings into a folder.

    What cannot be written is a Failure, and the rest goes on. Files of the same names are
    replaced, each written aside and renamed.

    Parameters
    ----------
    study : StudyReport
        Card and assessments; its views are those of ``views``.
    views : sequence of ExportView
        In hanging order.
    out : Path
        Made where it is missing.
    plan : ExportPlan
    cancelled : callable
        Looked at before each file.
    """
    out.mkdir(parents=True, exist_ok=True)
    if study.card is not None:
        study = replace(study, withdrawn=withdrawn_by_sha256(study.card.sha256))
    desk = _Desk(out, plan, cancelled)
    yield from desk.take_in(study, views)
    writers = {
        "seg": desk.write_segmentations,
        "sr": desk.write_reports,
        "cad": desk.write_cad,
        "gsps": desk.write_states,
        "pdf": desk.write_pdf,
        "csv": desk.write_csv,
        "json": desk.write_json,
    }
    for name in FORMATS:
        if name not in plan.formats:
            continue
        for value in writers[name]():
            if cancelled():
                return
            yield value
    if plan.deidentify:
        yield from desk.write_deidentification()
    yield ExportDone(out, tuple(desk.files), desk.left_out)


@dataclass
class _Desk:
    """What is on the way: the views that take part, their headers, the files so far."""

    out: Path
    plan: ExportPlan
    cancelled: Callable[[], bool]
    files: list[ExportedFile] = field(default_factory=list)
    left_out: int = 0
    refused: list[str] = field(default_factory=list)

    def take_in(self, study: StudyReport, views: Sequence[ExportView]) -> Iterator[Any]:
        """Read the headers; de-identify the images first where that is asked for."""
        from lem_viewer.export.deidentify import Deidentifier

        self._deidentifier = Deidentifier(allow_burned_in=self.plan.allow_burned_in)
        self.sources: dict[str, Dataset] = {}
        self.views: list[ExportView] = []
        assessments = study.assessments
        if self.plan.deidentify:
            assessments = tuple(
                replace(
                    each,
                    reader=self._deidentifier.pseudonym(each.reader, "READER"),
                    right=replace(each.right, comment=""),
                    left=replace(each.left, comment=""),
                    started_at="",
                    stored_at="",
                    revealed_at="",
                )
                for each in assessments
            )
        for view in views:
            if self.cancelled():
                return
            yield from self._take_in_view(view)
        self.study = replace(
            study, views=tuple(view.report for view in self.views), assessments=assessments
        )

    def _take_in_view(self, view: ExportView) -> Iterator[Any]:
        from lem_viewer.export.sources import read_source

        header = view.report.header
        try:
            if self.plan.deidentify:
                view, source, file = self._deidentified(view, self._deidentifier)
                yield file
            else:
                source = read_source(Path(header.path))
            self.sources[view.report.header.key] = source
        except RefusedExport as error:
            self.left_out += 1
            self.refused.append(f"{header.title}: {error.what}")
            yield Failure.from_exception(error)
            return
        except LemViewerError as error:
            if self.plan.deidentify:
                self.left_out += 1
                self.refused.append(f"{header.title}: {error.what}")
                yield Failure.from_exception(error)
                return
            if _DICOM & set(self.plan.formats):
                yield Failure.from_exception(error)
        self.views.append(view)

    def _deidentified(
        self, view: ExportView, deidentifier: Deidentifier
    ) -> tuple[ExportView, Dataset, ExportedFile]:
        """Write a de-identified image; return the view as it is of that image, and its header."""
        from lem_viewer.export.reidentified import read_whole, view_without_names
        from lem_viewer.export.sources import complete

        header = view.report.header
        made = deidentifier.apply(read_whole(Path(header.path)), header.path)
        folder = self.out / "images"
        folder.mkdir(exist_ok=True)
        path = folder / f"{self._name(header.title)}_{len(self.views) + 1}.dcm"
        self._save(made, path)
        file = ExportedFile(path, "de-identified image")
        self.files.append(file)
        report = view_without_names(view.report, made, str(path.name), deidentifier)
        return replace(view, report=report), complete(made, str(path)), file

    # ------------------------------------------------------------------ DICOM

    def write_segmentations(self) -> Iterator[Any]:
        """Write a SEG a view that has a region."""
        from lem_viewer.export.segmentation import make_segmentation

        for number, (name, view, source) in enumerate(self._spoken()):
            made = make_segmentation(
                source, view.report.marks, view.report.header.spacing, 900 + number
            )
            if made is not None:
                yield self._write_object(made, f"seg_{name}.dcm", "seg")

    def write_reports(self) -> Iterator[Any]:
        """Write a report an observer."""
        from lem_viewer.export.report_sr import make_reports

        for number, (observer, document) in enumerate(make_reports(self.study, self.sources)):
            kind = "model" if observer.is_device else f"reader_{self._name(observer.name)}"
            suffix = f"_{number}" if number else ""
            yield self._write_object(document, f"sr_{kind}{suffix}.dcm", "sr")

    def write_cad(self) -> Iterator[Any]:
        """Write the CAD report."""
        from lem_viewer.export.cad_sr import make_cad_report

        if self.study.card is None:
            yield Failure.warning("No CAD report", "no model read the study", "Analyse it first.")
        elif self.sources:
            document = make_cad_report(self.study, self.sources, self.study.card)
            yield self._write_object(document, "cad.dcm", "cad")

    def write_states(self) -> Iterator[Any]:
        """Write a presentation state a view."""
        from lem_viewer.export.presentation import make_presentation_state
        from lem_viewer.values.grayscale import Window

        for number, (name, view, source) in enumerate(self._spoken()):
            voi = view.voi or next(
                (each for each in view.grayscale.vois if isinstance(each, Window)), None
            )
            made = make_presentation_state(
                source, view.report.marks, view.grayscale, voi, 950 + number
            )
            yield self._write_object(made, f"gsps_{name}.dcm", "gsps")

    # ------------------------------------------------------------------ paper and tables

    def write_pdf(self) -> Iterator[Any]:
        """Write the report."""
        from lem_viewer.export.pdf import make_pdf

        pictures = {
            view.report.header.key: view.picture for view in self.views if view.picture is not None
        }
        hidden = self.plan.hide_patient and not self.plan.deidentify
        yield self._write_bytes(make_pdf(self.study, pictures, hide_patient=hidden),
                                "report.pdf", "pdf")  # fmt: skip

    def write_csv(self) -> Iterator[Any]:
        """Write the table."""
        from lem_viewer.export.tables import make_csv

        # A byte-order mark, or table programs take the names for another encoding.
        data = make_csv(self.study).encode("utf-8-sig")
        yield self._write_bytes(data, "findings.csv", "csv")

    def write_json(self) -> Iterator[Any]:
        """Write the findings with their outlines."""
        from lem_viewer.export.tables import make_json

        yield self._write_bytes(make_json(self.study).encode(), "findings.json", "json")

    def write_deidentification(self) -> Iterator[Any]:
        """Write what was removed: a table, and the same as JSON with what was left out."""
        changes = [asdict(change) for change in self._deidentifier.changes]
        report = {
            "profile": "DICOM PS3.15 Basic Application Level Confidentiality Profile, 2026c",
            "images": len(self.sources),
            "left_out": self.refused,
            "burned_in_text_allowed": self.plan.allow_burned_in,
            "pixels_cleaned": False,
            "free_text_of_findings": "comments of readers were left out",
            "changes": changes,
        }
        data = (json.dumps(report, indent=2) + "\n").encode()
        yield self._write_bytes(data, f"{DEIDENTIFICATION}.json", "what was removed")
        path = self.out / f"{DEIDENTIFICATION}.csv"
        aside = path.with_name(path.name + ".part")
        with aside.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, ("tag", "name", "action", "count"), lineterminator="\n")
            writer.writeheader()
            writer.writerows(changes)
        aside.replace(path)
        yield self._written(path, "what was removed")

    # ------------------------------------------------------------------ files

    def _spoken(self) -> Iterator[tuple[str, ExportView, Dataset]]:
        """Yield name, view and header of each view that DICOM objects can speak of."""
        names: set[str] = set()
        for number, view in enumerate(self.views, start=1):
            source = self.sources.get(view.report.header.key)
            if source is None:
                continue
            name = self._name(view.report.header.title)
            if name in names:
                name = f"{name}_{number}"
            names.add(name)
            yield name, view, source

    @staticmethod
    def _name(title: str) -> str:
        return _NOT_IN_NAMES.sub("_", title).strip("_") or "view"

    def _write_object(self, dataset: Dataset, name: str, what: str) -> ExportedFile:
        path = self.out / name
        self._save(dataset, path)
        return self._written(path, FORMATS[what])

    @staticmethod
    def _save(dataset: Dataset, path: Path) -> None:
        aside = path.with_name(path.name + ".part")
        dataset.save_as(aside, enforce_file_format=True)
        aside.replace(path)

    def _write_bytes(self, data: bytes, name: str, what: str) -> ExportedFile:
        path = self.out / name
        aside = path.with_name(path.name + ".part")
        aside.write_bytes(data)
        aside.replace(path)
        return self._written(path, FORMATS.get(what, what))

    def _written(self, path: Path, what: str) -> ExportedFile:
        file = ExportedFile(path, what)
        self.files.append(file)
        return file
