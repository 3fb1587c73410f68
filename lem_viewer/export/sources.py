"""The images that an exported object speaks of: their headers, made complete enough to refer to."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pydicom
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError

from lem_viewer import __version__
from lem_viewer.errors import UnreadableImage
from lem_viewer.export.archived import stored

MANUFACTURER = "LEM Viewer"
#: What every exported object says of itself (type 1 and 2 of the equipment modules).
EQUIPMENT = {
    "manufacturer": MANUFACTURER,
    "manufacturer_model_name": "LEM Viewer (research use only)",
    "software_versions": __version__,
    "device_serial_number": "none",
}
NOT_FOR_DIAGNOSIS = "Research use only. Not for primary diagnosis."

# Type 2 attributes of patient and study: there, but empty where the image has none.
_MAY_BE_EMPTY = (
    "PatientID", "PatientName", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime",
    "AccessionNumber", "StudyID", "ReferringPhysicianName",
)  # fmt: skip
_NEEDED = {
    "SOPInstanceUID": "(0008,0018) SOP Instance UID",
    "SOPClassUID": "(0008,0016) SOP Class UID",
    "StudyInstanceUID": "(0020,000D) Study Instance UID",
    "SeriesInstanceUID": "(0020,000E) Series Instance UID",
    "Rows": "(0028,0010) Rows",
    "Columns": "(0028,0011) Columns",
}


def read_source(path: Path) -> Dataset:
    """Read the header of an image that findings are to be exported for.

    Raises
    ------
    UnreadableImage
        It is no DICOM file, or lacks what another object must refer to it by.
    """
    try:
        dataset = pydicom.dcmread(stored(path), stop_before_pixels=True)
    except (InvalidDicomError, OSError, ValueError) as error:
        raise UnreadableImage(
            "DICOM objects can speak of DICOM images only, and this is none",
            where=path,
            advice="Export its findings as CSV, JSON or PDF.",
        ) from error
    return complete(dataset, str(path))


def complete(dataset: Dataset, where: str) -> Dataset:
    """Return a copy of a header with empty values for what may be empty.

    Raises
    ------
    UnreadableImage
        With every attribute that lacks and may not be empty.
    """
    lacking = [words for name, words in _NEEDED.items() if not dataset.get(name)]
    if lacking:
        raise UnreadableImage(
            f"{', '.join(lacking)} is missing",
            where=where,
            advice="Without it no object can refer to the image; export CSV, JSON or PDF.",
        )
    made = deepcopy(dataset)
    for name in _MAY_BE_EMPTY:
        if name not in made:
            setattr(made, name, "")
    return made
