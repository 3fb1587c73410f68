"""A view's findings as findings of its de-identified image."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError

from lem_viewer.errors import UnreadableImage
from lem_viewer.export.archived import stored
from lem_viewer.export.deidentify import Deidentifier
from lem_viewer.values.image import Identity
from lem_viewer.values.marks import Mark, ViewReport


def read_whole(path: Path) -> Dataset:
    """Read an image with its pixels as they are stored.

    Raises
    ------
    UnreadableImage
        It is no DICOM file: a picture has no header to clean, and nobody can say what it shows.
    """
    try:
        return pydicom.dcmread(stored(path))
    except (InvalidDicomError, OSError, ValueError) as error:
        raise UnreadableImage(
            "only DICOM images can be de-identified, and this is none",
            where=path,
            advice="Export its findings without de-identification, or convert it first.",
        ) from error


def view_without_names(
    report: ViewReport, image: Dataset, file: str, deidentifier: Deidentifier
) -> ViewReport:
    """Return what was said of a view, as of its de-identified image: no names, no comments.

    Parameters
    ----------
    report : ViewReport
    image : Dataset
        The de-identified image.
    file : str
        Its name.
    deidentifier : Deidentifier
        The one that made it.
    """
    key = str(image.SOPInstanceUID)
    identity = Identity(
        sop_instance_uid=key,
        sop_class_uid=str(image.SOPClassUID),
        study_instance_uid=str(image.StudyInstanceUID),
        series_instance_uid=str(image.SeriesInstanceUID),
        patient_id=str(image.PatientID),
        patient_name=str(image.PatientName),
        modality=report.header.identity.modality,
    )
    header = replace(report.header, key=key, path=file, identity=identity)
    prediction = report.prediction and replace(report.prediction, key=key)
    marks = tuple(_nobodys(mark, key, deidentifier) for mark in report.marks)
    return replace(report, header=header, prediction=prediction, marks=marks)


def _nobodys(mark: Mark, key: str, deidentifier: Deidentifier) -> Mark:
    observer = mark.observer
    if not observer.is_device:
        observer = replace(observer, name=deidentifier.pseudonym(observer.name, "READER"))
    return replace(mark, sop_uid=key, observer=observer, comment="")
