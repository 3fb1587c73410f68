"""Findings as a Structured Report, TID 1500: measurements, categories, and the images they are of.

One document an observer: the model, or a reader. Source: DICOM PS3.16 TID 1500, 1410, 1501.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import highdicom
from highdicom.sr import (
    AlgorithmIdentification,
    CodedConcept,
    ComprehensiveSR,
    DeviceObserverIdentifyingAttributes,
    FindingSite,
    GraphicTypeValues,
    ImageRegion,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PersonObserverIdentifyingAttributes,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    QualitativeEvaluation,
    SourceImageForMeasurementGroup,
    SourceImageForRegion,
    TrackingIdentifier,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes as dictionary
from pydicom.sr.coding import Code
from pydicom.uid import generate_uid

from lem_viewer import __version__
from lem_viewer.export import codes
from lem_viewer.export.coordinates import to_dicom
from lem_viewer.export.sources import EQUIPMENT, MANUFACTURER
from lem_viewer.values.lexicon import CATEGORY_WORDS
from lem_viewer.values.marks import OPEN_LINE, POINT, Mark, Observer, StudyReport, ViewReport

_TITLE = dictionary.DCM.ImagingMeasurementReport


def make_reports(
    study: StudyReport, sources: Mapping[str, Dataset], series_number: int = 901
) -> list[tuple[Observer, ComprehensiveSR]]:
    """Return a report of the model and one of each reader who marked something.

    Parameters
    ----------
    study : StudyReport
    sources : mapping
        View key -> header of its image; views without one are left out.
    series_number : int
        Of the first; the others count on.
    """
    views = [view for view in study.views if view.header.key in sources]
    observers: dict[str, Observer] = {}
    for view in views:
        for mark in view.marks:
            observers.setdefault(mark.observer.name, mark.observer)
        if view.prediction is not None and study.card is not None:
            card = study.card
            model = Observer(card.name, True, card.version, card.model_id)
            observers.setdefault(card.name, model)
    made = []
    for number, observer in enumerate(observers.values()):
        warning = study.warning if observer.is_device else ""
        document = _report(observer, views, sources, series_number + number, warning)
        if document is not None:
            made.append((observer, document))
    return made


def _report(
    observer: Observer,
    views: Sequence[ViewReport],
    sources: Mapping[str, Dataset],
    number: int,
    warning: str,
) -> ComprehensiveSR | None:
    groups: list[Any] = []
    used: list[Dataset] = []
    for view in views:
        source = sources[view.header.key]
        found = _groups_of(view, source, observer, warning)
        if found:
            groups += found
            used.append(source)
    if not groups:
        return None
    report = MeasurementReport(
        observation_context=_context(observer),
        procedure_reported=_concept(codes.MAMMOGRAPHY),
        imaging_measurements=groups,
        title=_TITLE,
        referenced_images=used,
    )
    document = ComprehensiveSR(
        evidence=used,
        content=report[0],
        series_instance_uid=generate_uid(),
        series_number=number,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        is_complete=True,
        is_final=False,
        series_description=_description(observer, warning),
        **EQUIPMENT,
    )
    codes.declare_own_scheme(document)
    return document


def _description(observer: Observer, warning: str) -> str:
    words = f"LEM Viewer findings of {observer.name}"
    return (f"MODEL WITHDRAWN: {words}" if warning else words)[:64]


def _context(observer: Observer) -> ObservationContext:
    if observer.is_device:
        device = DeviceObserverIdentifyingAttributes(
            uid=generate_uid(entropy_srcs=["lem-viewer", observer.identity or observer.name]),
            name=observer.name,
            manufacturer_name=MANUFACTURER,
            model_name=observer.identity or observer.name,
            serial_number="none",
        )
        context = ObserverContext(dictionary.DCM.Device, device)
        return ObservationContext(observer_device_context=context)
    name = observer.name or "unknown"
    # A name of one part ends with a caret, or readers take it for a retired form (PS3.5 6.2.1).
    person = PersonObserverIdentifyingAttributes(name=name if "^" in name else f"{name}^")
    context = ObserverContext(dictionary.DCM.Person, person)
    return ObservationContext(observer_person_context=context)


def _groups_of(view: ViewReport, source: Dataset, observer: Observer, warning: str) -> list[Any]:
    groups: list[Any] = []
    if observer.is_device and view.prediction is not None:
        groups.append(_view_group(view, source, observer, warning))
    for mark in view.marks:
        if mark.observer.name == observer.name and mark.observer.is_device == observer.is_device:
            groups.append(_mark_group(mark, view, source, warning))
    return groups


def _view_group(
    view: ViewReport, source: Dataset, observer: Observer, warning: str
) -> MeasurementsAndQualitativeEvaluations:
    """Return what the model says of the whole view: its probability."""
    prediction = view.prediction
    assert prediction is not None
    name = (
        codes.PROBABILITY_OF_CANCER
        if prediction.positive == "malignant"
        else codes.PROBABILITY_OF_ABNORMALITY
    )
    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(f"{view.header.title} whole view"),
        source_images=[SourceImageForMeasurementGroup.from_source_image(source)],
        finding_sites=_site(view),
        algorithm_id=_algorithm(observer, warning),
        measurements=[
            Measurement(_concept(name), round(100 * prediction.probability, 4),
                        _concept(codes.PERCENT)),
        ],
    )  # fmt: skip


def _mark_group(
    mark: Mark, view: ViewReport, source: Dataset, warning: str
) -> PlanarROIMeasurementsAndQualitativeEvaluations:
    measurements = []
    if mark.score is not None:
        measurements.append(
            Measurement(_concept(codes.SCORE), round(mark.score, 6), _concept(codes.NO_UNITS))
        )
    if mark.area_mm2 is not None:
        measurements.append(
            Measurement(_concept(codes.AREA), round(mark.area_mm2, 4), _concept(codes.SQUARE_MM))
        )
    elif mark.area_px is not None:
        measurements.append(
            Measurement(_concept(codes.AREA), round(mark.area_px, 4), _concept(codes.PIXELS))
        )
    word = mark.words[0] if mark.words else ""
    return PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(f"{view.header.title} {mark.label}"),
        referenced_region=_region(mark, source),
        finding_type=_concept(codes.LESION_CODES.get(word, codes.LESION)),
        finding_sites=_site(view),
        algorithm_id=_algorithm(mark.observer, warning) if mark.observer.is_device else None,
        measurements=measurements or None,
        qualitative_evaluations=_evaluations(mark) or None,
    )


def _region(mark: Mark, source: Dataset) -> ImageRegion:
    shape = (int(source.Rows), int(source.Columns))
    outline = mark.outline
    if outline is not None:
        kind, data = GraphicTypeValues.POLYLINE, to_dicom(outline, shape, close=True)
    elif mark.kind == POINT:
        kind, data = GraphicTypeValues.POINT, to_dicom(mark.points[:1], shape)
    else:
        kind, data = GraphicTypeValues.POLYLINE, to_dicom(mark.points, shape)
    return ImageRegion(
        graphic_type=kind,
        graphic_data=data,
        source_image=SourceImageForRegion.from_source_image(source),
    )


def _evaluations(mark: Mark) -> list[QualitativeEvaluation]:
    found = []
    if mark.category:
        meaning = f"{mark.category}: {CATEGORY_WORDS.get(mark.category, '')}"[:64]
        value = Code(f"birads-{mark.category}", codes.OWN_SCHEME, meaning)
        found.append(QualitativeEvaluation(_concept(codes.CATEGORY), _concept(value)))
    for word in mark.words[1:] if mark.kind != OPEN_LINE else ():
        value = Code(word.replace(" ", "-")[:16], codes.OWN_SCHEME, word[:64])
        found.append(QualitativeEvaluation(_concept(codes.DESCRIPTOR), _concept(value)))
    return found


def _site(view: ViewReport) -> list[FindingSite]:
    side = codes.BREAST_SIDES.get(view.header.laterality, codes.BREAST)
    return [FindingSite(anatomic_location=_concept(side))]


def _tracking(identifier: str) -> TrackingIdentifier:
    return TrackingIdentifier(uid=generate_uid(), identifier=identifier)


def _algorithm(observer: Observer, warning: str) -> AlgorithmIdentification:
    """Return which model it was, and that it was withdrawn since."""
    told = [f"weights {observer.identity}"] if observer.identity else []
    return AlgorithmIdentification(
        name=observer.name,
        version=observer.version or __version__,
        parameters=[*told, *([warning] if warning else [])] or None,
    )


def _concept(code: Code) -> CodedConcept:
    return highdicom.sr.CodedConcept(code.value, code.scheme_designator, code.meaning)
