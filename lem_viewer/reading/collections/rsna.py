"""RSNA Screening Mammography Breast Cancer Detection: train.csv and train_images.

Layouts: ``train_images/<patient>/<image>.dcm`` and conversions named ``<patient>_<image>.png``
or ``<patient>/<image>.png``. Source: RSNA, Kaggle competition, 2022-2023.
"""

from __future__ import annotations

from pathlib import Path

from lem_viewer.reading.cases import Manifest
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering
from lem_viewer.reading.tables import read_table

TABLES = r"train\.csv"
_COLUMNS = ("patient_id", "image_id", "cancer")
_RULE = "cancer = 1 is malignant; without cancer a biopsied breast is benign, any other normal"


def recognises(folder: Path) -> bool:
    """Return True where a train.csv has the columns of the competition."""
    return _table_of(folder) is not None


def _table_of(folder: Path) -> Path | None:
    for table in listed(folder, TABLES):
        try:
            with table.open(encoding="utf-8-sig", errors="replace") as stream:
                names = [name.strip().strip('"').lower() for name in stream.readline().split(",")]
        except OSError:
            continue
        if all(column in names for column in _COLUMNS):
            return table
    return None


def read_rsna(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the images of train.csv. There is no truth of places.

    Raises
    ------
    UnusableDataset
        No such table, or not one image is there.
    """
    gathering = Gathering("rsna", folder, positive)
    index = ImageIndex(folder)
    table = _table_of(folder)
    rows = read_table(table, _COLUMNS) if table else []
    for line, row in rows:
        patient, image = row["patient_id"], row["image_id"]
        file = _file_of(patient, image, index)
        if file is None:
            gathering.skip("the image is not in the folder", f"{patient}/{image}, line {line}")
            continue
        gathering.add(file, _word_of(row), patient)
    return gathering.finish()


def _file_of(patient: str, image: str, index: ImageIndex) -> Path | None:
    for file in (*index.named(f"{patient}_{image}"), *index.named(image)):
        if patient in (file.parent.name, file.stem.split("_")[0]):
            return file
    return None


def _word_of(row: dict[str, str]) -> str:
    if row["cancer"] == "1":
        return "malignant"
    if row["cancer"] != "0":
        return ""
    return "benign" if row.get("biopsy") == "1" else "normal"


RSNA = Collection("RSNA 2022", read_rsna, recognises, _RULE)
