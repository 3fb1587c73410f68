"""Labelled images: a case's file, label, patient and lesions, and its truth on its pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure, LemViewerError, UnusableTruth
from lem_viewer.reading.masks import TruthSource, check_aspect, make_truth, read_mask_image
from lem_viewer.reading.polygons import Circle as Circle
from lem_viewer.reading.polygons import read_outlines, truth_of_circle, truths_of_outlines
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import UNKNOWN, Identity, Mammogram, ViewHeader
from lem_viewer.values.outlines import fill_outline

POSITIVE = ("malignant", "abnormal")

#: What each word of the label column says: 0 normal, 1 benign, 2 malignant, None abnormal but
#: not said whether malignant.
GRADES: dict[str, int | None] = {
    **dict.fromkeys(("normal", "negative", "healthy", "no finding", "0"), 0),
    **dict.fromkeys(("benign", "benign_without_callback"), 1),
    **dict.fromkeys(("malignant", "cancer", "positive", "1"), 2),
    "abnormal": None,
}

#: Names of INbreast outlines of single specks; they count where a view has no other outline.
SPECKS = ("calcification", "calcifications", "point", "unnamed")


@dataclass(frozen=True)
class MaskFile:
    """A lesion whose truth is a mask image."""

    path: Path
    label: str = "lesion"


@dataclass(frozen=True)
class RoiFiles:
    """A lesion whose mask is one of these files; the others are cropped images (CBIS-DDSM).

    The official tables exchange the paths of mask and cropped image in places, so the content
    decides: the mask has two values.
    """

    paths: tuple[Path, ...]
    label: str = "lesion"


@dataclass(frozen=True)
class OutlineFile:
    """The lesions of an INbreast XML; its names say what they are, not how grave."""

    path: Path
    label: str = "lesion"


@dataclass(frozen=True)
class Polygon:
    """A lesion outlined in a table.

    Parameters
    ----------
    points : tuple of (float, float)
        Closed polygon, (row, col) pixel coordinates of an image of size ``frame``.
    label : str
    frame : (int, int) or None
        (rows, cols) of the image it was drawn on; a resized one gets it resized. None: as it is.
    """

    points: tuple[tuple[float, float], ...]
    label: str = "lesion"
    frame: tuple[int, int] | None = None


Lesion = Circle | MaskFile | RoiFiles | OutlineFile | Polygon


@dataclass(frozen=True)
class Case:
    """One labelled image.

    Parameters
    ----------
    file : Path
    label : int
        1 positive, 0 negative, as ``positive`` asked.
    patient : str
        Images of one patient go together in every split and bootstrap.
    lesions : tuple of Lesion
        May be empty although the label is 1 (MIAS mdb059 has no coordinates).
    raw_label : str
        The gravest label of the file's rows, as written.
    split : str
        The collection's own part, e.g. ``"train"`` or ``"test"``; empty where it has none.
    """

    file: Path
    label: int
    patient: str
    lesions: tuple[Lesion, ...] = ()
    raw_label: str = ""
    split: str = ""


@dataclass(frozen=True)
class Manifest:
    """The usable cases of a table, in its order, and everything that was wrong with the rest."""

    path: Path
    positive: str
    cases: tuple[Case, ...]
    skipped: tuple[Failure, ...] = ()
    collection: str = "manifest"


def is_positive(label: str, positive: str) -> bool | None:
    """Return what a label word counts as; None where it does not tell.

    ``abnormal``: benign and malignant are 1. ``malignant``: benign is 0.
    """
    if positive not in POSITIVE:
        raise ValueError(f"positive is {positive!r}, allowed are {POSITIVE}")
    word = label.strip().lower()
    if word not in GRADES:
        return None
    grade = GRADES[word]
    if positive == "abnormal":
        return grade != 0
    return None if grade is None else grade == 2


def case_truths(case: Case, mammogram: Mammogram) -> tuple[list[TruthMask], list[Failure]]:
    """Return the truth of a case on its decoded image, and what could not be used of it."""
    truths: list[TruthMask] = []
    failures: list[Failure] = []
    for value in truths_of_lesions(case, mammogram.key, mammogram.shape):
        if isinstance(value, Failure):
            failures.append(value)
        else:
            truths.append(value)
    return truths, failures


def truths_of_lesions(
    case: Case, key: str, shape: tuple[int, int]
) -> Iterator[TruthMask | Failure]:
    """Make the lesions of a case into masks on an image of ``shape`` (rows, cols)."""
    for lesion in case.lesions:
        if isinstance(lesion, Circle):
            yield truth_of_circle(lesion, key, shape, str(case.file))
            continue
        where = case.file if isinstance(lesion, Polygon) else _place_of(lesion)
        try:
            yield from _truths_of(lesion, key, shape, where)
        except (LemViewerError, OSError) as error:
            yield Failure.from_exception(error, where=where)


def _place_of(lesion: MaskFile | RoiFiles | OutlineFile) -> Path:
    return lesion.paths[0] if isinstance(lesion, RoiFiles) else lesion.path


def _truths_of(
    lesion: MaskFile | RoiFiles | OutlineFile | Polygon,
    key: str,
    shape: tuple[int, int],
    where: Path,
) -> Iterator[TruthMask | Failure]:
    if isinstance(lesion, MaskFile):
        source = TruthSource(str(lesion.path), "mask image", lesion.label)
        yield make_truth(read_mask_image(lesion.path), key, shape, source)
    elif isinstance(lesion, RoiFiles):
        path, values = read_roi(lesion.paths)
        yield make_truth(values, key, shape, TruthSource(str(path), "mask image", lesion.label))
    elif isinstance(lesion, OutlineFile):
        yield from _truths_of_xml(lesion, key, shape)
    else:
        mask = _mask_of_polygon(lesion, shape, where)
        source = TruthSource(str(where), "polygon", lesion.label)
        yield make_truth(mask, key, shape, source)


# ------------------------------------------------------------------------- kinds of truth


def read_roi(paths: tuple[Path, ...]) -> tuple[Path, NDArray]:
    """Return the mask among ROI files and where it was: the largest that has two values.

    Raises
    ------
    UnusableTruth
        None of them is a mask.
    """
    found = [(path, values) for path in paths if (values := _two_valued(path)) is not None]
    if not found:
        names = ", ".join(path.name for path in paths)
        raise UnusableTruth(
            f"none of {names} has two values: only the cropped image is there",
            where=paths[0].parent,
            advice="Download the series of the ROI mask too.",
        )
    return max(found, key=lambda pair: pair[1].size)


def _two_valued(path: Path) -> NDArray | None:
    """Return the values of a mask, None for a picture; JPEG masks may be a little grey."""
    if path.suffix.lower() in ("", ".dcm", ".dicom"):
        from lem_viewer.reading.truth_seg import read_roi_values

        return read_roi_values(path)
    values = read_mask_image(path)
    high = float(values.max())
    between = (values > 0.15 * high) & (values < 0.85 * high)
    lit = int(np.count_nonzero(values > 0.15 * high)) if high else 0
    # A JPEG smears a mask's border over a few pixels; a cropped film is grey nearly everywhere.
    return values if np.count_nonzero(between) <= 0.25 * lit else None


def _truths_of_xml(
    lesion: OutlineFile, key: str, shape: tuple[int, int]
) -> Iterator[TruthMask | Failure]:
    outlines = [item for item in read_outlines(lesion.path) if "pectoral" not in item.name]
    areas = [item for item in outlines if not item.name.startswith(SPECKS)]
    header = ViewHeader(key, str(lesion.path), UNKNOWN, UNKNOWN, *shape, Identity(key))
    for value in truths_of_outlines(areas or outlines, header, lesion.path):
        if isinstance(value, Failure):
            yield value
        else:
            words = "; ".join(part for part in (f"named {value.label}", value.transform) if part)
            yield replace(value, label=lesion.label, transform=words)


def _mask_of_polygon(polygon: Polygon, shape: tuple[int, int], where: Path) -> NDArray[np.bool_]:
    points = np.asarray(polygon.points, dtype=np.float64)
    if polygon.frame is not None and polygon.frame != tuple(shape):
        check_aspect(polygon.frame, shape, where=where)
        points = (points + 0.5) * (np.array(shape) / np.array(polygon.frame)) - 0.5
    mask = np.zeros(shape, dtype=bool)
    fill_outline(mask, points)
    return mask
