"""CMMD: the clinical table and ``D1-0001/<date>/<series>/1-1.dcm`` as TCIA gives them.

The table names a breast, not an image: the side of each image is read from its header (or, of a
picture, from its name). Source: Cui et al., The Chinese Mammography Database, TCIA 2021, doi
10.7937/tcia.eqde-4b16.
"""

from __future__ import annotations

import re
from pathlib import Path

import pydicom

from lem_viewer.errors import LemViewerError, UnusableDataset
from lem_viewer.reading.cases import Manifest
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering
from lem_viewer.reading.names import read_name
from lem_viewer.reading.sheets import read_sheet
from lem_viewer.reading.truth_names import looks_like_mask
from lem_viewer.values.image import UNKNOWN

TABLES = r"cmmd[-_ ]?clinical[-_ ]?data.*\.(csv|xlsx?)"
_PATIENT = re.compile(r"D[12]-\d{4}", re.IGNORECASE)
_SIDE_TAGS = ["ImageLaterality", "Laterality", "PatientID"]


def recognises(folder: Path) -> bool:
    """Return True where the clinical table lies in the folder."""
    return bool(listed(folder, TABLES))


def read_cmmd(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the images of the breasts that the clinical table names. There is no truth of places.

    Raises
    ------
    UnusableDataset
        No table that can be read, or not one image is there.
    """
    gathering = Gathering("cmmd", folder, positive)
    breasts = _breasts_of(folder)
    seen: set[tuple[str, str]] = set()
    for file in ImageIndex(folder).files:
        patient = _patient_of(file, folder)
        if not patient or looks_like_mask(file):
            continue
        side = _side_of(file)
        if side == UNKNOWN:
            gathering.skip("neither header nor name tells the side", file)
            continue
        seen.add((patient, side))
        for word in breasts.get((patient, side), ()):
            gathering.add(file, word, patient)
        if (patient, side) not in breasts:
            gathering.skip("the table says nothing of this breast", file)
    for patient, side in breasts.keys() - seen:
        gathering.skip("no image of this breast is in the folder", f"{patient} {side}")
    return gathering.finish()


def _breasts_of(folder: Path) -> dict[tuple[str, str], list[str]]:
    """Return the label words by (patient, side), from the first table that can be read."""
    tables = sorted(listed(folder, TABLES), key=lambda path: path.suffix.lower() != ".csv")
    refused: LemViewerError | None = None
    for table in tables:
        try:
            rows = read_sheet(table, ("id1", "leftright", "classification"))
        except LemViewerError as error:
            refused = refused or error
            continue
        breasts: dict[tuple[str, str], list[str]] = {}
        for _, row in rows:
            key = (row["id1"].upper(), row["leftright"].upper()[:1])
            if key[0]:
                breasts.setdefault(key, []).append(row["classification"])
        return breasts
    raise refused or UnusableDataset("the table CMMD_clinicaldata is missing", where=folder)


def _patient_of(file: Path, folder: Path) -> str:
    match = _PATIENT.search(file.relative_to(folder).as_posix())
    return match[0].upper() if match else ""


def _side_of(file: Path) -> str:
    """Return "L", "R" or UNKNOWN."""
    if file.suffix.lower() in (".dcm", ".dicom", ""):
        try:
            header = pydicom.dcmread(file, stop_before_pixels=True, specific_tags=_SIDE_TAGS)
            side = str(header.get("ImageLaterality") or header.get("Laterality") or "")
        except Exception:  # not DICOM, or damaged: told as such when its content is looked at
            side = ""
        if side in ("L", "R"):
            return side
    return read_name(file.stem).laterality


CMMD = Collection("CMMD", read_cmmd, recognises, "benign or malignant, proven by biopsy")
