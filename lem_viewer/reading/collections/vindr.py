"""VinDr-Mammo: breast-level_annotations.csv, finding_annotations.csv, images/<study>/<image>.

Source: Nguyen et al., "VinDr-Mammo: A large-scale benchmark dataset for computer-aided diagnosis
in full-field digital mammography", Scientific Data 2023, doi 10.1038/s41597-023-02100-7. Labels
are BI-RADS assessments, not pathology; a study is a patient.
"""

from __future__ import annotations

from pathlib import Path

from lem_viewer.errors import LemViewerError
from lem_viewer.reading.cases import Manifest, Polygon
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering, word_of_birads
from lem_viewer.reading.tables import read_table
from lem_viewer.reading.truth_names import looks_like_mask

TABLES = r"breast-level_annotations\.csv"
FINDINGS = r"finding_annotations\.csv"
_RULE = "BI-RADS 4 and 5 count as malignant, 2 and 3 as benign, 1 as normal: no pathology"
_SPLITS = {"training": "train", "test": "test"}
_CORNERS = ("xmin", "ymin", "xmax", "ymax")


def recognises(folder: Path) -> bool:
    """Return True where the table of the breasts lies in the folder."""
    return bool(listed(folder, TABLES))


def read_vindr(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the images of the table of the breasts, with the boxes of the findings.

    Raises
    ------
    UnusableDataset
        A table lacks its columns, or not one image is there.
    """
    gathering = Gathering("vindr-mammo", folder, positive)
    gathering.skip(_RULE, folder, severity="info")
    boxes = _read_boxes(folder, gathering)
    index = ImageIndex(folder)
    for table in listed(folder, TABLES)[:1]:
        columns = ("study_id", "image_id", "breast_birads", "split")
        for line, row in read_table(table, columns):
            where = f"{table.name}, line {line}"
            files = [file for file in index.named(row["image_id"]) if not looks_like_mask(file)]
            if not files:
                gathering.skip("the image is not in the folder", row["image_id"] or where)
                continue
            frame = _frame_of(row)
            lesions = [
                Polygon(points, word, frame) for points, word in boxes.get(row["image_id"], ())
            ]
            split = _SPLITS.get(row["split"].lower(), row["split"].lower())
            word = word_of_birads(row["breast_birads"])
            gathering.add(files[0], word, row["study_id"], lesions, split)
    return gathering.finish()


_Box = tuple[tuple[tuple[float, float], ...], str]


def _read_boxes(folder: Path, gathering: Gathering) -> dict[str, list[_Box]]:
    """Return (corners, label word) of the findings by image; those that are no box are told."""
    tables = listed(folder, FINDINGS)
    if not tables:
        gathering.skip("finding_annotations.csv is missing: no image has truth", folder)
        return {}
    boxes: dict[str, list[_Box]] = {}
    try:
        rows = read_table(tables[0], ("image_id", "finding_birads", *_CORNERS))
    except LemViewerError as error:
        gathering.skip(error.what, tables[0], error.advice)
        return {}
    for line, row in rows:
        if not row["xmin"]:
            continue  # "No Finding"
        try:
            left, top, right, bottom = (float(row[name]) for name in _CORNERS)
        except ValueError:
            left = top = right = bottom = 0.0
        word = word_of_birads(row["finding_birads"])
        if not (left < right and top < bottom):
            gathering.skip("the finding is no box", f"{tables[0].name}, line {line}", "", "warning")
        elif word in ("benign", "malignant"):
            corners = ((top, left), (top, right), (bottom, right), (bottom, left))
            boxes.setdefault(row["image_id"], []).append((corners, word))
        else:
            message = "the finding has no BI-RADS category (a lymph node or skin); it is left out"
            gathering.skip(message, f"{tables[0].name}, line {line}", "", "info")
    return boxes


def _frame_of(row: dict[str, str]) -> tuple[int, int] | None:
    try:
        return int(float(row["height"])), int(float(row["width"]))
    except (KeyError, ValueError):
        return None


VINDR = Collection("VinDr-Mammo", read_vindr, recognises, _RULE)
