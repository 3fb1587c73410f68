"""A study as a printed report: what was said, by whom, and key images with the outlines."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from PIL import Image as PilImage
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from lem_viewer import __version__
from lem_viewer.export.pdf_text import (
    LINE_INK,
    MODEL_INK,
    MUTED,
    READER_INK,
    TABLE_HEAD,
    WARNING_INK,
    fonts,
    paragraph,
)
from lem_viewer.export.pictures import KeyImage
from lem_viewer.export.sources import NOT_FOR_DIAGNOSIS
from lem_viewer.values.lexicon import CATEGORY_WORDS, DENSITY_WORDS
from lem_viewer.values.marks import Mark, StudyReport, ViewReport

_MARGIN = 16 * mm
_WIDTH = A4[0] - 2 * _MARGIN - 12  # a frame pads 6 points on each side
_PICTURE_HEIGHT = 118 * mm
_TEXT_PT = 8.5
_MARK_PT = 7.0


def make_pdf(
    study: StudyReport,
    pictures: Mapping[str, KeyImage],
    *,
    hide_patient: bool = False,
    made_at: datetime | None = None,
) -> bytes:
    """Return the report as PDF.

    Parameters
    ----------
    study : StudyReport
    pictures : mapping
        View key -> key image; a view without one has its table alone.
    hide_patient : bool
        Leave name, number, birth date and accession number out.
    made_at : datetime or None
        Now by default.
    """
    fonts()
    when = (made_at or datetime.now().astimezone()).strftime("%Y-%m-%d %H:%M")
    story: list[Any] = [*_head(study, hide_patient), *_model(study), *_views(study)]
    story += _assessments(study)
    for view in study.views:
        story += _view_page(view, pictures.get(view.header.key))
    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN,
        bottomMargin=_MARGIN + 6 * mm, title="LEM Viewer report", author="LEM Viewer",
        subject=NOT_FOR_DIAGNOSIS, creator=f"LEM Viewer {__version__}",
    )  # fmt: skip

    def foot(canvas: Canvas, doc: SimpleDocTemplate) -> None:
        regular, bold = fonts()
        canvas.saveState()
        canvas.setStrokeColor(LINE_INK)
        canvas.line(_MARGIN, _MARGIN + 2 * mm, A4[0] - _MARGIN, _MARGIN + 2 * mm)
        canvas.setFillColor(WARNING_INK)
        canvas.setFont(bold, 8)
        canvas.drawString(_MARGIN, _MARGIN - 2 * mm, NOT_FOR_DIAGNOSIS)
        canvas.setFillColor(MUTED)
        canvas.setFont(regular, 7.5)
        right = f"LEM Viewer {__version__}   {when}   page {doc.page}"
        canvas.drawRightString(A4[0] - _MARGIN, _MARGIN - 2 * mm, right)
        canvas.restoreState()

    document.build(story, onFirstPage=foot, onLaterPages=foot)
    return buffer.getvalue()


# --------------------------------------------------------------------------- words


def _head(study: StudyReport, hide_patient: bool) -> list[Any]:
    identity = study.views[0].header.identity if study.views else None
    story: list[Any] = [paragraph("Mammography: findings for review", 15, bold=True)]
    story.append(Spacer(1, 2 * mm))
    if identity is None:
        return [*story, paragraph("No view.")]
    rows = []
    if not hide_patient:
        rows += [("Patient", _name(identity.patient_name)), ("Patient ID", identity.patient_id),
                 ("Born", _date(identity.birth_date)),
                 ("Accession number", identity.accession_number)]  # fmt: skip
    rows += [("Study", " ".join((_date(identity.study_date), identity.study_description)).strip())]
    if any(view.header.synthetic for view in study.views):
        rows.append(("Note", "SYNTHETIC images: there is no such patient"))
    return [*story, _pairs([row for row in rows if row[1]]), Spacer(1, 3 * mm)]


def _model(study: StudyReport) -> list[Any]:
    card = study.card
    if card is None:
        return [paragraph("No model read the study.", ink=MUTED), Spacer(1, 3 * mm)]
    calibrated = f"calibrated on {card.calibrated_on}" if card.calibrated_on else "not calibrated"
    of_what = "an abnormality" if card.positive == "abnormal" else "malignancy"
    rows = [
        ("Model", f"{card.model_id} ({card.version})"),
        ("Probability of", f"{of_what}; {calibrated}; yes from {card.operating_point:.2f} on"),
    ]
    if card.synthetic_training:
        rows.append(("Training", "synthetic data only: it says nothing of a real breast"))
    if card.restriction:
        rows.append(("Restriction", card.restriction))
    warned = [paragraph(f"{study.warning}.", bold=True, ink=WARNING_INK)] if study.warning else []
    return [*warned, _pairs(rows), Spacer(1, 3 * mm)]


def _views(study: StudyReport) -> list[Any]:
    rows: list[Sequence[Any]] = [
        ("View", "Probability", "Regions", "Readers' findings", "Warnings")
    ]
    for view in study.views:
        said = view.prediction
        if said is None:
            reason = view.not_processed or "not processed"
            rows.append(
                (view.header.title, "not processed", "–", str(len(view.of_readers)), reason)
            )
            continue
        warnings = "; ".join(finding.message for finding in said.guard)
        regions = str(len(view.of_model)) if view.of_model else "none"
        rows.append(
            (view.header.title, f"{said.probability:.2f}", regions, str(len(view.of_readers)),
             warnings or "–")
        )  # fmt: skip
    widths = (24 * mm, 26 * mm, 18 * mm, 30 * mm, _WIDTH - 98 * mm)
    return [
        paragraph("Views", 11, bold=True),
        Spacer(1, mm),
        _grid(rows, widths),
        Spacer(1, 4 * mm),
    ]


def _assessments(study: StudyReport) -> list[Any]:
    if not study.assessments:
        return []
    rows: list[Sequence[Any]] = [("Reader", "Breast", "BI-RADS", "Density", "Stored")]
    comments = []
    for each in study.assessments:
        stored = each.stored_at[:16].replace("T", " ") or "not stored"
        stored += ", blinded" if each.is_blinded else ""
        for side, said in (("right", each.right), ("left", each.left)):
            category = CATEGORY_WORDS.get(said.birads, "")
            density = DENSITY_WORDS.get(said.density, "")
            rows.append(
                (_name(each.reader), side, f"{said.birads}: {category}" if said.birads else "–",
                 f"{said.density}: {density}" if said.density else "–", stored)
            )  # fmt: skip
            if said.comment:
                comments.append(f"{_name(each.reader)}, {side} breast: {said.comment}")
    widths = (34 * mm, 17 * mm, 44 * mm, _WIDTH - 125 * mm, 30 * mm)
    return [
        paragraph("Readers' assessments", 11, bold=True),
        Spacer(1, mm),
        _grid(rows, widths),
        *(paragraph(comment, _TEXT_PT) for comment in comments),
        Spacer(1, 4 * mm),
    ]


def _view_page(view: ViewReport, picture: KeyImage | None) -> list[Any]:
    title = paragraph(view.header.title, 12, bold=True)
    said = view.prediction
    if said is None:
        words = (
            f"Not processed: {view.not_processed or 'no reason given'}. This is not “no findings”."
        )
        told = [paragraph(words, ink=WARNING_INK)]
    else:
        words = f"p({said.positive}) {said.probability:.2f}, {said.model_id}"
        told = [paragraph(words, ink=MUTED)]
        told += [paragraph(finding.message, ink=WARNING_INK) for finding in said.guard]
        if not view.of_model:
            told.append(paragraph("No region was outlined; this is not a view without disease."))
    parts: list[Any] = [Spacer(1, 4 * mm), title, *told]
    if picture is not None:
        parts += [Spacer(1, 2 * mm), _KeyImage(picture, view.marks)]
    if view.marks:
        parts += [Spacer(1, 2 * mm), _findings(view.marks)]
    # Comments of any length stand below the table, where they can go over to the next page.
    comments = [
        paragraph(f"{mark.label}: {mark.comment}", _TEXT_PT) for mark in view.marks if mark.comment
    ]
    return [*([KeepTogether(parts)] if len(view.marks) <= 8 else parts), *comments]


def _findings(marks: Sequence[Mark]) -> Table:
    rows: list[Sequence[Any]] = [("", "By", "Finding", "Score", "Area", "BI-RADS")]
    for mark in marks:
        area = "–"
        if mark.area_mm2 is not None:
            area = f"{mark.area_mm2:.0f} mm²"
        elif mark.area_px is not None:
            area = f"{mark.area_px:.0f} px"
        rows.append(
            (mark.label, mark.observer.identity or _name(mark.observer.name),
             ", ".join(mark.words) or mark.kind,
             f"{mark.score:+.2f}" if mark.score is not None else "–", area,
             mark.category or "–")
        )  # fmt: skip
    widths = (12 * mm, 46 * mm, _WIDTH - 122 * mm, 20 * mm, 22 * mm, 22 * mm)
    return _grid(rows, widths)


def _name(text: str) -> str:
    """Return a person's name as it is read: parts, no carets."""
    return " ".join(part for part in text.replace("=", "^").split("^") if part)


def _date(text: str) -> str:
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 and text.isdigit() else text


def _pairs(rows: Sequence[tuple[str, str]]) -> Table:
    made = [
        [paragraph(name, _TEXT_PT, ink=MUTED), paragraph(value, _TEXT_PT)] for name, value in rows
    ]
    table = Table(made or [["", ""]], colWidths=(34 * mm, _WIDTH - 34 * mm), hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
             ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
        )
    )  # fmt: skip
    return table


def _grid(rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
    made = [
        [paragraph(str(cell), _TEXT_PT, bold=number == 0) for cell in row]
        for number, row in enumerate(rows)
    ]
    table = Table(made, colWidths=list(widths), repeatRows=1, hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [("BACKGROUND", (0, 0), (-1, 0), TABLE_HEAD), ("VALIGN", (0, 0), (-1, -1), "TOP"),
             ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE_INK),
             ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
        )
    )  # fmt: skip
    return table


# --------------------------------------------------------------------------- key image


class _KeyImage(Flowable):
    """A view with its marks as lines, sharp at every size."""

    def __init__(self, picture: KeyImage, marks: Sequence[Mark]) -> None:
        super().__init__()
        rows, cols = picture.grey.shape
        self._scale = min(_PICTURE_HEIGHT / rows, _WIDTH / cols)
        self.width, self.height = cols * self._scale, rows * self._scale
        self._picture, self._marks = picture, marks

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size that it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture, then each mark with its label."""
        canvas = self.canv
        image = ImageReader(PilImage.fromarray(self._picture.grey))
        canvas.drawImage(image, 0, 0, self.width, self.height)
        for mark in self._marks:
            canvas.setStrokeColor(MODEL_INK if mark.observer.is_device else READER_INK)
            canvas.setFillColor(MODEL_INK if mark.observer.is_device else READER_INK)
            canvas.setLineWidth(0.9)
            outline = mark.outline
            points = self._on_page(outline if outline is not None else mark.points)
            if outline is None and len(points) == 1:
                self._cross(*points[0])
            else:
                self._line(points, closed=outline is not None)
            _, bold = fonts()
            canvas.setFont(bold, _MARK_PT)
            right, top = points[:, 0].max(), points[:, 1].max()
            canvas.drawString(
                min(right + 2, self.width - 12), min(top, self.height - 8), mark.label
            )

    def _on_page(self, points: np.ndarray) -> np.ndarray:
        """Return (x, y) in points from the lower left of the picture."""
        placed = self._picture.place(points) * self._scale
        return np.column_stack([placed[:, 1], self.height - placed[:, 0]])

    def _line(self, points: np.ndarray, *, closed: bool) -> None:
        path = self.canv.beginPath()
        path.moveTo(*points[0])
        for x, y in points[1:]:
            path.lineTo(x, y)
        if closed:
            path.close()
        self.canv.drawPath(path, stroke=1, fill=0)

    def _cross(self, x: float, y: float) -> None:
        self.canv.line(x - 4, y, x + 4, y)
        self.canv.line(x, y - 4, x, y + 4)
