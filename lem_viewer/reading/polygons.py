"""Outlines drawn by readers: the INbreast XML (an OsiriX property list of ROIs), and circles.

Source: Moreira et al., "INbreast: toward a full-field digital mammographic database", Academic
Radiology 2012, 19(2):236-248. Points are "(x, y)" in pixels; we take them as pixel centres.
"""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure, UnusableTruth
from lem_viewer.reading.masks import TruthSource, make_truth
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.outlines import fill_outline

MAX_XML_BYTES = 64_000_000
#: A ROI of one or two points is drawn as a disc of this radius, and told.
POINT_RADIUS_PX = 5.0
#: From this many outlines of one name on (calcifications), they share one mask: each mask has
#: the size of the image, 13 MB on a full-field view.
MERGED_FROM = 8

_POINT = re.compile(r"^\s*\(?\s*([-+.\deE]+)\s*[,;]\s*([-+.\deE]+)\s*\)?\s*$")


@dataclass(frozen=True, eq=False)
class Outline:
    """One ROI: its name and its points, (n, 2) float64 in pixel coordinates (row, col)."""

    name: str
    points: NDArray[np.float64]


@dataclass(frozen=True)
class Circle:
    """A circular truth, as in MIAS.

    Parameters
    ----------
    row, col, radius : float
        Pixel coordinates of the centre, rows counted from the top; radius in pixels.
    label : str
        ``"malignant"``, ``"benign"`` or what the manifest says.
    """

    row: float
    col: float
    radius: float
    label: str = "lesion"


def read_outlines(path: Path) -> list[Outline]:
    """Read the ROIs of an OsiriX XML property list.

    Raises
    ------
    UnusableTruth
        Not a property list, one that declares entities, one of several images, or a ROI without
        readable points. Every wrong ROI is named.
    """
    images = [image for image in _images(path) if image.get("ROIs")]
    if len(images) > 1:
        raise UnusableTruth(
            f"the file holds the ROIs of {len(images)} images",
            where=path,
            advice="Export one file for each image.",
        )
    outlines, wrong = [], []
    for number, roi in enumerate(images[0]["ROIs"] if images else (), start=1):
        try:
            outlines.append(_outline(roi))
        except ValueError as error:
            wrong.append(f"ROI {number}: {error}")
    if wrong:
        raise UnusableTruth("; ".join(wrong[:5]), where=path, advice="Export the ROIs again.")
    return outlines


def _images(path: Path) -> list[dict[str, Any]]:
    size = path.stat().st_size
    if size > MAX_XML_BYTES:
        raise UnusableTruth(f"{size:,} bytes are too many for a list of ROIs", where=path)
    try:
        content = plistlib.loads(path.read_bytes(), fmt=plistlib.FMT_XML)
    except OSError:
        raise
    # plistlib refuses entity declarations (InvalidFileException, a ValueError), so a "billion
    # laughs" file is never expanded; the others are what it raises on damaged lists.
    except (ValueError, ExpatError, TypeError, LookupError, AttributeError) as error:
        raise UnusableTruth(
            f"not an OsiriX property list: {error}",
            where=path,
            advice="Export the ROIs from OsiriX or Horos as XML.",
        ) from error
    images = content.get("Images") if isinstance(content, dict) else None
    if not isinstance(images, list) or not all(isinstance(image, dict) for image in images):
        raise UnusableTruth("the property list has no array 'Images'", where=path)
    return images


def _outline(roi: object) -> Outline:
    if not isinstance(roi, dict):
        raise ValueError("is no dictionary")
    texts = roi.get("Point_px")
    if not isinstance(texts, list) or not texts:
        raise ValueError("has no points (Point_px)")
    points = []
    for text in texts:
        match = _POINT.match(str(text))
        if match is None:
            raise ValueError(f"point {str(text)[:40]!r} is not '(x, y)'")
        points.append((float(match[2]), float(match[1])))
    array = np.array(points, dtype=np.float64)
    if not np.isfinite(array).all() or np.abs(array).max() > 1e6:
        raise ValueError("its points lie beyond any image")
    return Outline(str(roi.get("Name") or "lesion").strip().lower() or "lesion", array)


def truths_of_outlines(
    outlines: list[Outline], header: ViewHeader, path: Path
) -> Iterator[TruthMask | Failure]:
    """Fill the outlines on a view's pixels; many of one name (calcifications) share a mask."""
    by_name: dict[str, list[Outline]] = {}
    for outline in outlines:
        by_name.setdefault(outline.name, []).append(outline)
    if not outlines:
        yield Failure.warning(
            "Truth not used", "the file holds no ROI", "The view has no truth.", path
        )
    for name, alike in by_name.items():
        groups = [alike] if len(alike) >= MERGED_FROM else [[outline] for outline in alike]
        for group in groups:
            yield _truth_of_group(name, group, header, path)


def _truth_of_group(
    name: str, group: list[Outline], header: ViewHeader, path: Path
) -> TruthMask | Failure:
    shape = (header.rows, header.cols)
    mask = np.zeros(shape, dtype=bool)
    points = np.concatenate([outline.points for outline in group])
    if np.all((points < -1).any(axis=1) | (points > shape).any(axis=1)):
        return Failure.from_exception(
            UnusableTruth(
                f"the outline '{name}' lies outside of the image ({shape[0]} x {shape[1]} pixels)",
                where=path,
                advice="Use the outlines that were drawn on this very image.",
            )
        )
    discs = 0
    for outline in group:
        if len(outline.points) >= 3:
            fill_outline(mask, outline.points)
            continue
        discs += len(outline.points)
        for row, col in outline.points:
            _fill_disc(mask, row, col, POINT_RADIUS_PX)
    notes = [f"{len(group)} outlines in one mask"] if len(group) > 1 else []
    if discs:
        notes.append(f"{discs} points drawn as discs of {POINT_RADIUS_PX:g} px radius")
    source = TruthSource(str(path), "polygon", name)
    return make_truth(mask, header.key, shape, source, "; ".join(notes))


def _fill_disc(mask: NDArray[np.bool_], row: float, col: float, radius: float) -> None:
    """Set True where a pixel's centre is at most ``radius`` away; cut off at the border."""
    top, left = max(0, int(np.floor(row - radius))), max(0, int(np.floor(col - radius)))
    bottom = min(mask.shape[0], int(np.ceil(row + radius)) + 1)
    right = min(mask.shape[1], int(np.ceil(col + radius)) + 1)
    if bottom <= top or right <= left:
        return
    rows = np.arange(top, bottom)[:, None] - row
    cols = np.arange(left, right)[None, :] - col
    mask[top:bottom, left:right] |= rows**2 + cols**2 <= radius**2


def truth_of_circle(
    circle: Circle, key: str, shape: tuple[int, int], source: str
) -> TruthMask | Failure:
    """Return the pixels whose centre lies in a circle; a Failure where it misses the image."""
    mask = np.zeros(shape, dtype=bool)
    _fill_disc(mask, circle.row, circle.col, circle.radius)
    if not mask.any():
        return Failure.from_exception(
            UnusableTruth(
                f"the circle at row {circle.row:g}, column {circle.col:g} lies outside of the "
                f"image ({shape[0]} x {shape[1]} pixels)",
                where=source,
                advice="Rows count from the top: check y_from_top.",
            )
        )
    return TruthMask(key, mask, circle.label, source, "circle")
