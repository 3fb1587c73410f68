"""INbreast: INbreast.csv or .xls, AllDICOMs (or pictures named alike) and AllXML.

Source: Moreira et al., "INbreast: toward a full-field digital mammographic database", Academic
Radiology 2012, 19(2):236-248. There is no pathology for most images: BI-RADS 4, 5 and 6 count as
malignant (100 of 410 images), 1 as normal, 2 and 3 as benign, as Zhu et al. (MICCAI 2017) and
later work on whole images do.
"""

from __future__ import annotations

import re
from pathlib import Path

from lem_viewer.errors import LemViewerError, UnusableDataset
from lem_viewer.reading.cases import Manifest, OutlineFile
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering, word_of_birads
from lem_viewer.reading.sheets import read_sheet
from lem_viewer.reading.truth_names import looks_like_mask

TABLES = r"inbreast.*\.(csv|xlsx?)"
_RULE = "BI-RADS 4, 5 and 6 count as malignant, 2 and 3 as benign, 1 as normal: no pathology"
_PATIENT = re.compile(r"^\d+_([0-9a-f]{8,})_", re.IGNORECASE)
_NUMBER = re.compile(r"^(\d+)(?:[_.]|$)")


def recognises(folder: Path) -> bool:
    """Return True where a table INbreast lies in the folder."""
    return bool(listed(folder, TABLES))


def read_inbreast(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the images that the table names, their outlines from the XML files.

    Raises
    ------
    UnusableDataset
        No table that can be read, or not one image is there.
    """
    gathering = Gathering("inbreast", folder, positive)
    gathering.skip(_RULE, folder, severity="info")
    images = {
        match[1]: file
        for file in reversed(ImageIndex(folder).files)
        if (match := _NUMBER.match(file.name)) and not looks_like_mask(file)
    }
    outlines = {file.stem.split("_")[0]: file for file in listed(folder, r"\d+.*\.xml")}
    rows = _rows_of(folder, gathering)
    for number, row in rows.items():
        file = images.pop(number, None)
        outline = outlines.pop(number, None)
        if file is None:
            has = "its XML is in the folder, its image is not"
            gathering.skip(has if outline else "the image is not in the folder", number)
            continue
        word = word_of_birads(row["bi-rads"])
        lesions = (OutlineFile(outline, word),) if outline and word != "normal" else ()
        if word == "malignant" and not lesions:
            gathering.skip("no XML; the image counts without truth", file, severity="warning")
        gathering.add(file, word, _patient_of(file, row, gathering), lesions)
    for file in images.values():
        gathering.skip("the table has no row for this image", file)
    for file in outlines.values():
        gathering.skip("outlines without an image of that number", file, severity="warning")
    return gathering.finish()


def _rows_of(folder: Path, gathering: Gathering) -> dict[str, dict[str, str]]:
    """Return the rows by file number, from the first table that can be read: CSV before Excel."""
    tables = sorted(listed(folder, TABLES), key=lambda path: path.suffix.lower() != ".csv")
    refused: LemViewerError | None = None
    for table in tables:
        try:
            rows = read_sheet(table, ("file name", "bi-rads"))
        except LemViewerError as error:
            refused = refused or error
            continue
        found: dict[str, dict[str, str]] = {}
        for _, row in rows:
            number = row["file name"].split(".")[0].strip()
            if not number.isdigit():
                continue  # sums and remarks under the table
            if number in found and found[number]["bi-rads"] != row["bi-rads"]:
                gathering.skip("two rows give it different BI-RADS categories", number)
                found[number] = row | {"bi-rads": ""}
            found.setdefault(number, row)
        return found
    raise refused or UnusableDataset("there is no INbreast.csv or INbreast.xls", where=folder)


def _patient_of(file: Path, row: dict[str, str], gathering: Gathering) -> str:
    """Return the patient: in the published table the column only says "removed"."""
    match = _PATIENT.match(file.name)
    if match:
        return match[1].lower()
    given = row.get("patient id", "")
    if given and given.lower() != "removed":
        return given
    gathering.skip(
        "neither name nor table tells the patient: the image counts as a patient of its own",
        file,
        "Keep the original file names, 20586908_6c613a14b80a8591_MG_R_CC_ANON.dcm.",
        "warning",
    )
    return file.stem


INBREAST = Collection("INbreast", read_inbreast, recognises, _RULE)
