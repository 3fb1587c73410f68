"""Segmentations of others as outlines.

Source: DICOM PS3.3 A.51, C.8.20, C.7.6.16.2.6 (derivation image).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.marks import POLYGON, Mark, Observer
from lem_viewer.values.overlays import ForeignOverlay, Processing

_HALF = 0.5
_NAMES = ("ContentCreatorName", "SeriesDescription", "Manufacturer")


def read_segments(
    segmentation: Dataset, shown: str, headers: Sequence[ViewHeader]
) -> Iterator[ForeignOverlay | Failure]:
    """Yield an overlay for each open view that a frame was derived from."""
    views = {header.key: header for header in headers}
    frames = _frames_of(segmentation)
    used = [(number, uid, index) for index, (number, uid) in enumerate(frames) if uid in views]
    if not used:
        return
    pixels = segmentation.pixel_array
    if pixels.ndim == 2:
        pixels = pixels[None]
    name = next(
        (str(segmentation.get(key)) for key in _NAMES if segmentation.get(key)), "segmentation"
    )
    described = {int(item.SegmentNumber): item for item in segmentation.get("SegmentSequence", [])}
    marks: dict[str, list[Mark]] = {}
    refused: set[str] = set()
    for number, uid, index in used:
        header = views[uid]
        frame = pixels[index]
        if frame.shape != (header.rows, header.cols):
            refused.add(uid)
            continue
        for wanted, mask in _masks_of(segmentation, frame, number):
            marks.setdefault(uid, []).extend(_outlines(mask, uid, described.get(wanted), name))
    for uid in dict.fromkeys(uid for _, uid, _ in used if uid not in refused):
        yield ForeignOverlay(
            uid, name, shown, "SEG", Processing.PROCESSED, tuple(marks.get(uid, ()))
        )
    for uid in sorted(refused):
        yield Failure.warning(
            "Segmentation left out",
            f"its frames have {segmentation.Rows} x {segmentation.Columns} pixels, "
            f"{views[uid].title} has {views[uid].rows} x {views[uid].cols}",
            "Ask its maker for one of the image's size.",
            shown,
        )


def _frames_of(segmentation: Dataset) -> list[tuple[int, str]]:
    """Return segment number (0: all, a label map) and source image of each frame."""
    shared = segmentation.get("SharedFunctionalGroupsSequence")
    found = []
    for group in segmentation.get("PerFrameFunctionalGroupsSequence", []):
        groups = [group, *(shared or [])]
        number = 0
        uid = ""
        for each in groups:
            identified = each.get("SegmentIdentificationSequence")
            if identified and not number:
                number = int(identified[0].ReferencedSegmentNumber)
            for derivation in each.get("DerivationImageSequence", []):
                for source in derivation.get("SourceImageSequence", []):
                    uid = uid or str(source.get("ReferencedSOPInstanceUID", ""))
        found.append((number, uid))
    return found


def _masks_of(
    segmentation: Dataset, frame: NDArray, number: int
) -> Iterator[tuple[int, NDArray[np.bool_]]]:
    """Yield segment number and mask of a frame."""
    if number == 0:  # a label map
        for value in np.unique(frame):
            if value:
                yield int(value), frame == value
    elif str(segmentation.get("SegmentationType", "BINARY")) == "FRACTIONAL":
        most = float(segmentation.get("MaximumFractionalValue", 255))
        yield number, frame >= _HALF * most
    else:
        yield number, frame > 0


def _outlines(
    mask: NDArray[np.bool_], uid: str, described: Dataset | None, name: str
) -> Iterator[Mark]:
    label = str(described.get("SegmentLabel", "")) if described is not None else ""
    kind = described.get("SegmentedPropertyTypeCodeSequence") if described is not None else None
    words = (str(kind[0].get("CodeMeaning", "")),) if kind else ()
    automatic = described is not None and described.get("SegmentAlgorithmType") == "AUTOMATIC"
    algorithm = str(described.get("SegmentAlgorithmName", "")) if described is not None else ""
    observer = Observer(algorithm or name, bool(automatic))
    contours, _ = cv2.findContours(
        mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    for contour in contours:
        points = contour[:, 0, ::-1].astype(np.float64)
        if len(points) < 3:  # a line of pixels: a box around their centres
            low, high = points.min(axis=0) - _HALF, points.max(axis=0) + _HALF
            points = np.array([low, (low[0], high[1]), high, (high[0], low[1])])
        yield Mark(
            uid, POLYGON, points, label or "segment", observer,
            area_px=float(mask.sum()) if len(contours) == 1 else None, words=words,
        )  # fmt: skip
