"""A DICOM view's header: who, which breast, which projection, how it hangs, what to warn of."""

from __future__ import annotations

import hashlib

from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.reading.attributes import integer, numbers, text, texts, word
from lem_viewer.reading.badges import badges_of, for_presentation, is_synthesised
from lem_viewer.reading.hanging import (
    directions_of,
    directions_of_cosines,
    hang_by_attribute,
)
from lem_viewer.reading.names import NamedView, read_name
from lem_viewer.reading.part10 import DicomFile
from lem_viewer.reading.spacing import magnification_of, spacing_of
from lem_viewer.reading.technique import technique_of
from lem_viewer.reading.views import Named, laterality_of, modifiers_of, view_of
from lem_viewer.values.image import PHANTOM_MANUFACTURER, UNKNOWN, Identity, ViewHeader

# Where a side or a view may be told in words, best first.
_SPOKEN = {
    "SeriesDescription": "(0008,103E) Series Description",
    "StudyDescription": "(0008,1030) Study Description",
    "ProtocolName": "(0018,1030) Protocol Name",
    "PatientID": "(0010,0020) Patient ID",
    "ImageComments": "(0020,4000) Image Comments",
}


def header_of(file: DicomFile, frames: int = 1) -> tuple[ViewHeader, tuple[Failure, ...]]:
    """Return a view's header, hung by its attributes, and the warnings about it."""
    dataset, shown = file.dataset, file.shown
    spoken = _spoken(dataset)
    laterality = _completed(laterality_of(dataset), spoken, "laterality")
    view = _completed(view_of(dataset), spoken, "view")
    spacing, notices = spacing_of(dataset, shown)
    directions, remarks = _directions(dataset, shown)
    notices += remarks
    header = ViewHeader(
        key=text(dataset, "SOPInstanceUID") or _made_key(file),
        path=shown,
        laterality=laterality.value,
        view=view.value,
        modifiers=modifiers_of(dataset),
        rows=integer(dataset, "Rows") or 0,
        cols=integer(dataset, "Columns") or 0,
        identity=identity_of(dataset),
        spacing=spacing,
        for_presentation=for_presentation(dataset),
        synthetic=text(dataset, "Manufacturer") == PHANTOM_MANUFACTURER,
        badges=badges_of(file),
        patient_orientation=directions,
        magnification=magnification_of(dataset),
        technique=technique_of(dataset),
        frames=frames,
        is_synthesised=is_synthesised(dataset),
    )
    header = hang_by_attribute(header)
    notices += tuple(_remarks(laterality, view, shown))
    notices += tuple(_warnings(header, dataset, shown))
    return header, notices


def _directions(dataset: Dataset, shown: str) -> tuple[tuple[str, ...], tuple[Failure, ...]]:
    """Return Patient Orientation, else what Image Orientation (Patient) says of slices."""
    words = texts(dataset, "PatientOrientation")
    told = directions_of(tuple(word.upper() for word in words))
    seen = directions_of_cosines(numbers(dataset, "ImageOrientationPatient"))
    if not told or not seen or all(a[0] in b for a, b in zip(told, seen, strict=True)):
        return told or seen, ()
    message = (
        f"(0020,0020) Patient Orientation says {_shown(told)}, (0020,0037) Image Orientation "
        f"(Patient) says {_shown(seen)}; {_shown(told)} was taken"
    )
    return told, (Failure.warning("Orientation", message, "Check it.", shown),)


def _shown(directions: tuple[str, ...]) -> str:
    return "\\".join(directions)


def side_and_view_of(dataset: Dataset) -> tuple[str, str]:
    """Return laterality and view, by attribute or else by what is said in words."""
    spoken = _spoken(dataset)
    laterality = _completed(laterality_of(dataset), spoken, "laterality")
    return laterality.value, _completed(view_of(dataset), spoken, "view").value


def identity_of(dataset: Dataset) -> Identity:
    """Return who and what a view is of, as the file says it."""
    return Identity(
        sop_instance_uid=text(dataset, "SOPInstanceUID"),
        sop_class_uid=text(dataset, "SOPClassUID"),
        study_instance_uid=text(dataset, "StudyInstanceUID"),
        series_instance_uid=text(dataset, "SeriesInstanceUID"),
        patient_id=text(dataset, "PatientID"),
        patient_name=text(dataset, "PatientName"),
        birth_date=text(dataset, "PatientBirthDate"),
        study_date=text(dataset, "StudyDate"),
        study_time=text(dataset, "StudyTime"),
        study_description=text(dataset, "StudyDescription"),
        series_description=text(dataset, "SeriesDescription"),
        accession_number=text(dataset, "AccessionNumber"),
        manufacturer=text(dataset, "Manufacturer"),
        model_name=text(dataset, "ManufacturerModelName"),
        modality=word(dataset, "Modality"),
    )


def patient_of(dataset: Dataset) -> str:
    """Return whose view it is: CBIS-DDSM gives each image a patient ID and a study of its own."""
    patient_id = text(dataset, "PatientID")
    return read_name(patient_id).patient or patient_id or text(dataset, "StudyInstanceUID")


def is_region_object(dataset: Dataset) -> bool:
    """Return True for a CBIS-DDSM mask or cut-out, which looks like a view in all else."""
    described = text(dataset, "SeriesDescription").lower()
    is_cbis = bool(read_name(text(dataset, "PatientID")).patient)
    return read_name(text(dataset, "PatientID")).is_region or (
        is_cbis and ("roi mask" in described or "cropped" in described)
    )


def _spoken(dataset: Dataset) -> tuple[tuple[str, NamedView], ...]:
    """Return what is said of side and view outside of the attributes made for it, best first."""
    orientation = texts(dataset, "PatientOrientation")
    found = []
    if len(orientation) == 1:  # CBIS-DDSM writes the view there: "CC" or "MLO"
        found.append(("(0020,0020) Patient Orientation", read_name(orientation[0])))
    found += [(name, read_name(text(dataset, keyword))) for keyword, name in _SPOKEN.items()]
    return tuple(found)


def _completed(named: Named, spoken: tuple[tuple[str, NamedView], ...], what: str) -> Named:
    """Return a side or view, taken from words where no attribute says it, and saying so."""
    if named.value != UNKNOWN:
        return named
    for source, said in spoken:
        value: str = getattr(said, what)
        if value != UNKNOWN:
            return Named(value, source, named.remark, is_guess=True)
    return named


def _remarks(laterality: Named, view: Named, shown: str) -> list[Failure]:
    notices = []
    for what, named in (("side", laterality), ("view", view)):
        if named.remark:
            notices.append(Failure.warning("Side or view", named.remark, "Check it.", shown))
        if named.value == UNKNOWN:
            advice = f"Choose the {what} in the study panel."
            message = f"the {what} is not given"
            notices.append(Failure.warning("Side or view", message, advice, shown))
        elif named.is_guess:
            message = f"the {what} was taken from {named.source}"
            notices.append(Failure("Side or view", message, "Check it.", shown, severity="info"))
    return notices


def _warnings(header: ViewHeader, dataset: Dataset, shown: str) -> list[Failure]:
    notices = []
    if "implant" in header.badges:
        message = "(0028,1300) Breast Implant Present is YES"
        advice = "The model was not validated on breasts with implants."
        notices.append(Failure.warning("Implant", message, advice, shown))
    if header.for_presentation is False:
        message = "(0008,0068) Presentation Intent Type is FOR PROCESSING: raw detector values"
        advice = "Open the For Presentation view for reading."
        notices.append(Failure.warning("Not for reading", message, advice, shown))
    directions = header.patient_orientation
    if directions and header.orientation_source == "none" and header.laterality != UNKNOWN:
        given = "\\".join(directions)
        message = f"(0020,0020) Patient Orientation {given} cannot be that of {header.title}"
        advice = "It is hung by the side on which the breast is seen."
        notices.append(Failure.warning("Orientation", message, advice, shown))
    if not header.identity.sop_instance_uid:
        message = "(0008,0018) SOP Instance UID is missing"
        notices.append(Failure.warning("Header put right", message, "", shown))
    return notices


def _made_key(file: DicomFile) -> str:
    return f"file:{hashlib.sha1(file.shown.encode()).hexdigest()}"
