"""The model's findings as a Mammography CAD SR, TID 4000, as CAD workstations read it.

A region that LEM outlined is a *selected region* with a certainty: the model does not say whether
it is a mass, a cluster or a distortion, so neither does the report. A view that the model did not
read is in *Failed Detections*; a view without a region is in *Successful Detections* and has none.

Source: DICOM PS3.3 A.35.5; PS3.16 TID 4000, 4001, 4003, 4006, 4015, 4017, 4019, 4020, 4021, 1204.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from highdicom.sr import CodedConcept, ComprehensiveSR, ContainerContentItem, ImageContentItem
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as DicomSequence
from pydicom.uid import MammographyCADSRStorage, generate_uid

from lem_viewer.export import codes
from lem_viewer.export.content_items import (
    CONTAINS,
    CONTEXT,
    INFERRED,
    MODIFIED,
    PROPERTIES,
    SELECTED,
    by_reference,
    code_item,
    container,
    image_item,
    number_item,
    place_item,
    text_item,
)
from lem_viewer.export.coordinates import to_dicom
from lem_viewer.export.sources import EQUIPMENT, MANUFACTURER, NOT_FOR_DIAGNOSIS
from lem_viewer.values.marks import Mark, StudyReport, ViewReport
from lem_viewer.values.models import ModelCard

REPORT = codes.dcm("111036", "Mammography CAD Report")
LIBRARY = codes.dcm("111028", "Image Library")
SUMMARY = codes.dcm("111017", "CAD Processing and Findings Summary")
IMPRESSION = codes.dcm("111034", "Individual Impression/Recommendation")
INTENT = codes.dcm("111056", "Rendering Intent")
FINDING = codes.dcm("111059", "Single Image Finding")
SELECTED_REGION = codes.dcm("111099", "Selected region")
CERTAINTY = codes.dcm("111012", "Certainty of Finding")
CENTER, OUTLINE = codes.dcm("111010", "Center"), codes.dcm("111041", "Outline")
DETECTIONS = codes.dcm("111064", "Summary of Detections")
ANALYSES = codes.dcm("111065", "Summary of Analyses")
SUCCESSFUL = codes.dcm("111063", "Successful Detections")
FAILED = codes.dcm("111025", "Failed Detections")
PERFORMED = codes.dcm("111022", "Detection Performed")

#: (all read, any finding) -> CID 6047; None: no view was read.
SUMMARIES = {
    (True, False): codes.dcm("111241", "All algorithms succeeded; without findings"),
    (True, True): codes.dcm("111242", "All algorithms succeeded; with findings"),
    (False, False): codes.dcm("111243", "Not all algorithms succeeded; without findings"),
    (False, True): codes.dcm("111244", "Not all algorithms succeeded; with findings"),
    None: codes.dcm("111245", "No algorithms succeeded; without findings"),
}
STATUS = {
    "succeeded": codes.dcm("111222", "Succeeded"),
    "partially": codes.dcm("111223", "Partially Succeeded"),
    "failed": codes.dcm("111224", "Failed"),
    "not attempted": codes.dcm("111225", "Not Attempted"),
}
_REQUIRED = codes.dcm("111150", "Presentation Required: Rendering device is expected to present")


def make_cad_report(
    study: StudyReport, sources: Mapping[str, Dataset], card: ModelCard, series_number: int = 960
) -> ComprehensiveSR:
    """Return the model's findings of a study as a Mammography CAD SR.

    Parameters
    ----------
    study : StudyReport
    sources : mapping
        View key -> header of its image; views without one cannot be spoken of and are left out.
    card : ModelCard
    series_number : int

    Raises
    ------
    ValueError
        No view has a source.
    """
    views = [view for view in study.views if view.header.key in sources]
    if not views:
        raise ValueError("no view has a DICOM image that the report could speak of")
    images = [sources[view.header.key] for view in views]
    document = ComprehensiveSR(
        evidence=images,
        content=_frame(images),
        series_instance_uid=generate_uid(),
        series_number=series_number,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        is_complete=True,
        is_final=False,
        series_description="LEM Viewer CAD findings",
        **EQUIPMENT,
    )
    language = codes.dcm("121049", "Language of Content Item and Descendants")
    document.ContentSequence = DicomSequence(
        [
            code_item(language, codes.Code("en", "RFC5646", "English"), MODIFIED),
            _library(views, images),
            _summary(views, images, card, study.warning),
            _detections(views, card),
            code_item(ANALYSES, STATUS["not attempted"], CONTAINS),
        ]
    )
    # Same modules as a Comprehensive SR; the content tree is another (PS3.3 A.35.5).
    document.SOPClassUID = MammographyCADSRStorage
    document.file_meta.MediaStorageSOPClassUID = MammographyCADSRStorage
    return document


def _frame(images: Sequence[Dataset]) -> ContainerContentItem:
    """Return a root that names every image, so that each is recorded as evidence."""
    root = ContainerContentItem(
        CodedConcept(REPORT.value, REPORT.scheme_designator, REPORT.meaning),
        is_content_continuous=False,
        template_id="4000",
    )
    source = CodedConcept("121112", "DCM", "Source of Measurement")
    root.ContentSequence = [
        ImageContentItem(source, each.SOPClassUID, each.SOPInstanceUID, relationship_type=CONTAINS)
        for each in images
    ]
    return root


def _library(views: Sequence[ViewReport], images: Sequence[Dataset]) -> Dataset:
    entries = [_entry(view, image) for view, image in zip(views, images, strict=True)]
    return container(LIBRARY, CONTAINS, entries)


def _entry(view: ViewReport, image: Dataset) -> Dataset:
    """Return an image with how it was taken (TID 4020)."""
    header = view.header
    children: list[Dataset] = []
    if header.laterality in codes.BREAST_SIDES:
        side = codes.BREAST_SIDES[header.laterality]
        children.append(code_item(codes.dcm("111027", "Image Laterality"), side, CONTEXT))
    if header.view in codes.VIEWS:
        children.append(
            code_item(codes.dcm("111031", "Image View"), codes.VIEWS[header.view], CONTEXT)
        )
    if len(header.patient_orientation) == 2:
        for value, name, word in zip(
            header.patient_orientation, ("111044", "111043"), ("Row", "Column"), strict=True
        ):
            children.append(
                text_item(codes.dcm(name, f"Patient Orientation {word}"), value, CONTEXT)
            )
    if header.spacing is not None:
        for length, name, word in (
            (header.spacing.col_mm, "111026", "Horizontal"),
            (header.spacing.row_mm, "111066", "Vertical"),
        ):
            concept = codes.dcm(name, f"{word} Pixel Spacing")
            children.append(number_item(concept, length, codes.MM, CONTEXT))
    return image_item(image, CONTAINS, *children)


def _summary(
    views: Sequence[ViewReport], images: Sequence[Dataset], card: ModelCard, warning: str
) -> Dataset:
    """Return the overall result with a container a finding (TID 4001, 4003)."""
    read = [view for view in views if view.prediction is not None]
    findings = [
        _finding(mark, image, number, card)
        for number, (view, image) in enumerate(zip(views, images, strict=True), start=1)
        for mark in view.of_model
    ]
    key = (len(read) == len(views), bool(findings)) if read else None
    words = f"{warning}. {_words(views, card)}" if warning else _words(views, card)
    children: list[Dataset] = [
        text_item(codes.dcm("111033", "Impression Description"), words, PROPERTIES)
    ]
    for finding in findings:
        intent = code_item(INTENT, _REQUIRED, MODIFIED)
        children.append(container(IMPRESSION, INFERRED, [intent, finding]))
    return code_item(SUMMARY, SUMMARIES[key], CONTAINS, *children)


def _words(views: Sequence[ViewReport], card: ModelCard) -> str:
    """Return what the model says of whole views, for which CAD reports have no place of its own."""
    of_what = "an abnormality" if card.positive == "abnormal" else "malignancy"
    said = [f"{NOT_FOR_DIAGNOSIS} Probability of {of_what} by {card.model_id}:"]
    for view in views:
        if view.prediction is None:
            said.append(f"{view.header.title} not processed ({view.not_processed or 'no reason'});")
        else:
            said.append(f"{view.header.title} {view.prediction.probability:.2f};")
    said.append(f"calibrated on {card.calibrated_on}." if card.calibrated_on else "not calibrated.")
    return " ".join(said)


def _finding(mark: Mark, image: Dataset, number: int, card: ModelCard) -> Dataset:
    """Return a region (TID 4006) with its certainty and geometry (TID 4021)."""
    shape = (int(image.Rows), int(image.Columns))
    children = [code_item(INTENT, _REQUIRED, MODIFIED), *_algorithm(card)]
    if mark.certainty is not None:
        percent = round(100 * mark.certainty, 4)
        children.append(number_item(CERTAINTY, percent, codes.PERCENT, PROPERTIES))
    center = to_dicom(np.array([mark.peak or mark.centre]), shape)
    selected = _in_library(SELECTED, number)
    children.append(place_item(CENTER, "POINT", center, PROPERTIES, selected))
    outline = mark.outline
    if outline is not None:
        line = to_dicom(outline, shape, close=True)
        selected = _in_library(SELECTED, number)
        children.append(place_item(OUTLINE, "POLYLINE", line, PROPERTIES, selected))
    return code_item(FINDING, SELECTED_REGION, CONTAINS, *children)


def _in_library(relation: str, number: int) -> Dataset:
    """Return a reference to the number-th image: root 1, Image Library its second child."""
    return by_reference(relation, 1, 2, number)


def _detections(views: Sequence[ViewReport], card: ModelCard) -> Dataset:
    """Return which images were processed, and which were not (TID 4015, 4017)."""
    read = [n for n, view in enumerate(views, start=1) if view.prediction is not None]
    failed = [n for n, view in enumerate(views, start=1) if view.prediction is None]
    status = "succeeded" if not failed else "partially" if read else "failed"
    children = []
    for concept, numbers in ((SUCCESSFUL, read), (FAILED, failed)):
        if numbers:
            images = [_in_library(PROPERTIES, number) for number in numbers]
            performed = code_item(PERFORMED, SELECTED_REGION, CONTAINS, *_algorithm(card), *images)
            children.append(container(concept, INFERRED, [performed]))
    return code_item(DETECTIONS, STATUS[status], CONTAINS, *children)


def _algorithm(card: ModelCard) -> list[Dataset]:
    """Return who found it (TID 4019)."""
    weights = f"weights {card.model_id}"
    return [
        text_item(codes.dcm("111001", "Algorithm Name"), card.name, PROPERTIES),
        text_item(codes.dcm("111003", "Algorithm Version"), card.version, PROPERTIES),
        text_item(codes.dcm("122405", "Algorithm Manufacturer"), MANUFACTURER, PROPERTIES),
        text_item(codes.dcm("111002", "Algorithm Parameters"), weights, PROPERTIES),
    ]
