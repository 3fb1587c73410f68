"""CDD-CESM: a manifest, or the official layout with the radiologists' table and regions.

Official layout: ``Low energy images of CDD-CESM/P1_L_DM_CC.jpg``, ``Subtracted images of
CDD-CESM``, ``Radiology-manual-annotations.xlsx`` and
``Radiology_hand_drawn_segmentations_v2.csv`` (VGG Image Annotator).

Source: Khaled et al., "Categorized contrast enhanced mammography dataset for diagnostic and
artificial intelligence research", Scientific Data 2022, doi 10.1038/s41597-022-01238-0.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from lem_viewer.errors import LemViewerError, UnusableDataset
from lem_viewer.reading.cases import Manifest, Polygon
from lem_viewer.reading.collections.files import ImageIndex, listed
from lem_viewer.reading.collections.gathering import Collection, Gathering
from lem_viewer.reading.sheets import read_sheet
from lem_viewer.reading.tables import read_table
from lem_viewer.reading.truth_names import looks_like_mask

TABLES = r"radiology[-_ ]?manual[-_ ]?annotations.*\.(csv|xlsx?)"
REGIONS = r"radiology[-_ ]?hand[-_ ]?drawn[-_ ]?segmentations.*\.csv"
_CORNERS_OF_ELLIPSE = 72


def recognises(folder: Path) -> bool:
    """Return True where the radiologists' table lies in the folder."""
    return bool(listed(folder, TABLES))


def read_cdd_cesm(folder: Path, positive: str = "malignant") -> Manifest:
    """Read the low-energy images (DM); the subtracted ones (CM) are no mammograms.

    Raises
    ------
    UnusableDataset
        No table that can be read, or not one image is there.
    """
    gathering = Gathering("cdd-cesm", folder, positive)
    regions = _read_regions(folder, gathering)
    index = ImageIndex(folder)
    for name, row in _rows_of(folder).items():
        parts = name.split("_")
        kind = row.get("type", "").upper() or (parts[2].upper() if len(parts) > 3 else "")
        if kind == "CM" or kind.startswith("CESM"):
            gathering.skip("a subtracted image (CM) is no mammogram", name, severity="info")
            continue
        files = [file for file in index.named(name) if not looks_like_mask(file)]
        if not files:
            has = "it has a region, but its image is not in the folder"
            gathering.skip(has if name in regions else "the image is not in the folder", name)
            continue
        word = _class_of(row)
        lesions = [Polygon(points, word) for points in regions.get(name, ())]
        if word == "malignant" and not lesions:
            message = "no hand-drawn region; the image counts without truth"
            gathering.skip(message, files[0], severity="warning")
        patient = row.get("patient_id", "") or parts[0]
        gathering.add(files[0], word, patient.removesuffix(".0"), lesions)
    return gathering.finish()


def _rows_of(folder: Path) -> dict[str, dict[str, str]]:
    """Return the rows by image name, from the first table that can be read: CSV before Excel."""
    tables = sorted(listed(folder, TABLES), key=lambda path: path.suffix.lower() != ".csv")
    refused: LemViewerError | None = None
    for table in tables:
        try:
            rows = read_sheet(table, ("image_name",))
        except LemViewerError as error:
            refused = refused or error
            continue
        return {_stem(row["image_name"]): row for _, row in rows if row["image_name"]}
    raise refused or UnusableDataset(
        "the table Radiology-manual-annotations is missing", where=folder
    )


def _stem(name: str) -> str:
    name = name.strip().replace("\\", "/").split("/")[-1]
    return name.rsplit(".", 1)[0] if name.lower().endswith((".jpg", ".jpeg", ".png")) else name


def _class_of(row: dict[str, str]) -> str:
    columns = (name for name in row if name.startswith("pathology classification"))
    return row.get(next(columns, ""), "").strip().lower()


def _read_regions(
    folder: Path, gathering: Gathering
) -> dict[str, list[tuple[tuple[float, float], ...]]]:
    """Return the outlines, (row, col) points, by image name."""
    regions: dict[str, list[tuple[tuple[float, float], ...]]] = {}
    tables = listed(folder, REGIONS)
    if not tables:
        gathering.skip("the table of hand-drawn regions is missing: no image has truth", folder)
        return {}
    try:
        rows = read_table(tables[0], ("#filename", "region_shape_attributes"))
    except LemViewerError as error:
        gathering.skip(error.what, tables[0], error.advice)
        return {}
    for line, row in rows:
        where = f"{tables[0].name}, line {line}"
        try:
            shape = json.loads(row["region_shape_attributes"] or "{}")
            points = _points_of(shape) if shape else ()
        except (ValueError, TypeError, KeyError, AttributeError):
            gathering.skip("the region is damaged; it is left out", where, severity="warning")
            continue
        if len(points) >= 3:
            regions.setdefault(_stem(row["#filename"]), []).append(points)
        elif shape:
            kind = str(shape.get("name", "?"))
            gathering.skip(f"a {kind} outlines nothing; it is left out", where, severity="info")
    return regions


def _points_of(shape: dict[str, Any]) -> tuple[tuple[float, float], ...]:
    """Return a shape of the VGG Image Annotator as a closed polygon, (row, col)."""
    kind = shape["name"]
    if kind in ("polygon", "polyline"):
        pairs = zip(shape["all_points_y"], shape["all_points_x"], strict=True)
        return tuple((float(y), float(x)) for y, x in pairs)
    if kind == "rect":
        left, top = float(shape["x"]), float(shape["y"])
        right, bottom = left + float(shape["width"]), top + float(shape["height"])
        return ((top, left), (top, right), (bottom, right), (bottom, left))
    if kind not in ("circle", "ellipse"):
        return ()
    across, down = (shape["r"], shape["r"]) if kind == "circle" else (shape["rx"], shape["ry"])
    turn = float(shape.get("theta", 0.0))
    points = []
    for step in range(_CORNERS_OF_ELLIPSE):
        angle = 2 * math.pi * step / _CORNERS_OF_ELLIPSE
        x, y = float(across) * math.cos(angle), float(down) * math.sin(angle)
        row = float(shape["cy"]) + x * math.sin(turn) + y * math.cos(turn)
        points.append((row, float(shape["cx"]) + x * math.cos(turn) - y * math.sin(turn)))
    return tuple(points)


CDD_CESM = Collection(
    "CDD-CESM",
    read_cdd_cesm,
    recognises,
    "pathology or follow-up: normal, benign or malignant",
)
