"""Presentation states: the graphics and texts of others.

Source: DICOM PS3.3 C.10.5 (graphic annotation), C.11.11 (presentation state relationship).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.export.coordinates import from_dicom
from lem_viewer.export.foreign.content_tree import shape_of
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.marks import POINT, Mark, Observer
from lem_viewer.values.overlays import ForeignOverlay, Processing

_NAMES = ("ContentCreatorName", "ContentDescription", "ContentLabel", "Manufacturer")


def read_graphics(
    state: Dataset, shown: str, headers: Sequence[ViewHeader]
) -> Iterator[ForeignOverlay | Failure]:
    """Yield an overlay for each open view that has graphics in image pixels."""
    name = next((str(state.get(key)) for key in _NAMES if state.get(key)), "presentation state")
    observer = Observer(name)
    everywhere = {
        str(item.ReferencedSOPInstanceUID)
        for series in state.get("ReferencedSeriesSequence", [])
        for item in series.get("ReferencedImageSequence", [])
    }
    marks: dict[str, list[Mark]] = {}
    left_out = 0
    for annotation in state.get("GraphicAnnotationSequence", []):
        named = annotation.get("ReferencedImageSequence", [])
        own = {str(item.ReferencedSOPInstanceUID) for item in named}
        found, skipped = _marks_of(annotation)
        left_out += skipped
        for uid in own or everywhere:
            marks.setdefault(uid, []).extend(
                Mark(uid, kind, points, label, observer) for kind, points, label in found
            )
    known = [header.key for header in headers if header.key in everywhere | set(marks)]
    for uid in known:
        yield ForeignOverlay(
            uid, name, shown, "GSPS", Processing.PROCESSED, tuple(marks.get(uid, ()))
        )
    if left_out and known:
        yield Failure(
            "Graphics left out",
            f"{left_out} graphics are placed on the screen, not on the image, or are of an "
            "unknown kind; they are not drawn",
            "",
            shown,
            severity="info",
        )


def _marks_of(annotation: Dataset) -> tuple[list[tuple[str, np.ndarray, str]], int]:
    """Return kind, points and label of each graphic, and how many cannot be shown."""
    texts = list(annotation.get("TextObjectSequence", []))
    graphics = list(annotation.get("GraphicObjectSequence", []))
    layer = str(annotation.get("GraphicLayer", "") or "mark")
    # As many texts as graphics: each is its graphic's label; else they stand where they are.
    paired = len(texts) == len(graphics)
    found: list[tuple[str, np.ndarray, str]] = []
    skipped = 0
    for number, graphic in enumerate(graphics):
        label = str(texts[number].get("UnformattedTextValue", "")) if paired else layer
        if str(graphic.get("GraphicAnnotationUnits", "")) != "PIXEL":
            skipped += 1
            continue
        data = np.array(graphic.GraphicData, dtype=np.float64).reshape(-1, 2)
        try:
            found.append((*shape_of(str(graphic.GraphicType), data), label or layer))
        except ValueError:
            skipped += 1
    for text in () if paired else texts:
        anchor = text.get("AnchorPoint")
        if anchor is None or str(text.get("AnchorPointAnnotationUnits", "")) != "PIXEL":
            skipped += 1
            continue
        place = from_dicom(np.array([anchor], dtype=np.float64))
        found.append((POINT, place, str(text.get("UnformattedTextValue", ""))))
    return found, skipped
