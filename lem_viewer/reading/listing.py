"""Looks at a file's header for the library: fast, and only at the attributes that it lists."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset

from lem_viewer.errors import LemViewerError
from lem_viewer.reading.attributes import integer, items, text, word
from lem_viewer.reading.dicom import COMPANIONS, VIEW_MODALITIES
from lem_viewer.reading.dicom_header import identity_of, is_region_object, side_and_view_of
from lem_viewer.reading.names import read_name
from lem_viewer.reading.raster import key_of, read_raster_format
from lem_viewer.reading.sniff import RASTERS, Content, content_of
from lem_viewer.reading.truth_names import MASK_FOLDERS, looks_like_mask, stem_of
from lem_viewer.values.image import Identity
from lem_viewer.values.listing import ListedFile

#: What is read of a DICOM header; everything else is stepped over.
_ATTRIBUTES = (
    "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "PatientID",
    "PatientName", "PatientBirthDate", "StudyDate", "StudyTime", "StudyDescription",
    "SeriesDescription", "AccessionNumber", "Manufacturer", "ManufacturerModelName", "Modality",
    "ImageLaterality", "FrameLaterality", "Laterality", "ViewPosition", "ViewCodeSequence",
    "SharedFunctionalGroupsSequence", "PatientOrientation", "ProtocolName", "ImageComments",
    "Rows", "Columns", "AcquisitionDate", "AcquisitionTime", "InstanceNumber",
    "SpecificCharacterSet", "ReferencedSeriesSequence", "DirectoryRecordType",
)  # fmt: skip
_DIGESTED = ("Rows", "Columns", "AcquisitionDate", "AcquisitionTime", "InstanceNumber")
_DIRECTORY = "1.2.840.10008.1.3.10"
_MASK_TAIL = re.compile(
    r"[_\-. ](?:lesion[_\- ]?mask|mask|li|seg|segmentation|roi|truth|gt|annotation)s?"
    r"(?:[_\-. ](?:malignant|benign))?(?:[_\-. ]?\d{1,3})?$"
)


def list_file(path: Path) -> ListedFile:
    """Return what a file is and whose; nothing is raised for what a file may hold.

    Views of CBIS-DDSM, which gives each image a study of its own, and pictures, which have none,
    are put together by patient and folder.

    Raises
    ------
    OSError
        The file is gone or may not be read.
    """
    content = content_of(path)
    try:
        if content is Content.DICOM:
            return _list_dicom(path)
        if content in RASTERS:
            return _list_raster(path)
    except LemViewerError as error:
        return ListedFile("unreadable", error.what)
    reason = "an archive is not looked into" if content is Content.ZIP else f"it holds {content}"
    return ListedFile("other", reason)


def _list_dicom(path: Path) -> ListedFile:
    try:
        dataset = pydicom.dcmread(
            path, stop_before_pixels=True, force=True, specific_tags=list(_ATTRIBUTES)
        )
        return _listed(dataset, path)
    except OSError as error:
        if error.errno is not None:
            raise
        return ListedFile("unreadable", f"the DICOM header is damaged ({error})")
    except Exception as error:  # pydicom raises nearly anything on damaged headers
        return ListedFile("unreadable", f"the DICOM header is damaged ({type(error).__name__})")


def _listed(dataset: Dataset, path: Path) -> ListedFile:
    modality = word(dataset, "Modality")
    who = _identified(identity_of(dataset), path)
    if who.sop_class_uid == _DIRECTORY or path.name.upper() == "DICOMDIR":
        return ListedFile("other", "it is a directory of a medium")
    if modality == "SEG" or is_region_object(dataset):
        return ListedFile("truth", identity=who, refers_to=_image_of(dataset))
    if modality not in VIEW_MODALITIES:
        kind = COMPANIONS.get(modality, "not a mammogram")
        return ListedFile("other", f"it is {kind} ({modality})")
    if not (integer(dataset, "Rows") and integer(dataset, "Columns")):
        return ListedFile("unreadable", "it has no image: rows or columns are missing")
    side, view = side_and_view_of(dataset)
    said = "|".join((side, view, *(text(dataset, keyword) for keyword in _DIGESTED)))
    return ListedFile("view", "", who, side, view, digest=_digest(said))


def _identified(who: Identity, path: Path) -> Identity:
    """Return an identity with a study and a SOP UID, made where the file has none."""
    sop = who.sop_instance_uid or f"file:{hashlib.sha1(str(path).encode()).hexdigest()}"
    patient = read_name(who.patient_id).patient
    if patient:  # CBIS-DDSM: each image has a patient ID and a study of its own
        return replace(
            who, sop_instance_uid=sop, patient_id=patient, study_instance_uid=f"case:{patient}"
        )
    study = who.study_instance_uid or f"place:{path.parent.as_posix()} {who.patient_id}"
    return replace(who, sop_instance_uid=sop, study_instance_uid=study)


def _image_of(dataset: Dataset) -> str:
    for series in items(dataset, "ReferencedSeriesSequence"):
        for instance in items(series, "ReferencedInstanceSequence"):
            return text(instance, "ReferencedSOPInstanceUID")
    return ""


def _list_raster(path: Path) -> ListedFile:
    found = read_raster_format(path)
    is_mask = looks_like_mask(path)
    stem, folder = path.stem, path.parent
    if is_mask:
        stem = _MASK_TAIL.sub("", stem_of(path.name))
        folder = folder.parent if folder.name.lower() in MASK_FOLDERS else folder
    name = read_name(stem)
    patient = name.patient or name.rest
    who = Identity(
        sop_instance_uid=key_of(str(path)),
        patient_id=patient,
        study_instance_uid=f"place:{folder.as_posix()} {patient}".strip(),
    )
    if is_mask:
        return ListedFile("truth", identity=who, laterality=name.laterality, view=name.view)
    digest = _digest(f"{found.rows}x{found.cols}")
    return ListedFile("view", "", who, name.laterality, name.view, digest=digest)


def _digest(said: str) -> str:
    return hashlib.sha1(said.encode("utf-8", "replace")).hexdigest()[:16]
