"""SR TID 1500: measurement groups with their regions.

Source: DICOM PS3.16 TID 1500, 1410, 1411; 1002 to 1004 (observers).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.export.foreign.content_tree import Node, read_tree
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.marks import Mark, Observer
from lem_viewer.values.overlays import ForeignOverlay, Processing

GROUP, TRACKING, FINDING = "125007", "112039", "121071"
REGION = "111030"
PERSON, DEVICE, ALGORITHM = "121008", "121013", "111001"
AREAS = frozenset({"42798000", "G-A166"})
_NO_NAME = "unnamed observer"


def read_measurements(
    document: Dataset, shown: str, headers: Sequence[ViewHeader]
) -> Iterator[ForeignOverlay | Failure]:
    """Yield an overlay for each open view of which a measurement group has a region."""
    root = read_tree(document)
    observer = _observer(root)
    known = {header.key for header in headers}
    marks: dict[str, list[Mark]] = {}
    spoken: set[str] = set()
    for node in root.walk():
        if node.kind == "IMAGE":
            spoken.add(node.sop_uid())
        if node.code == GROUP:
            for mark in _marks_of(node, observer):
                marks.setdefault(mark.sop_uid, []).append(mark)
    without_place = sum(
        node.code == GROUP and not any(child.kind == "SCOORD" for child in node.walk())
        for node in root.walk()
    )
    for uid in [header.key for header in headers if header.key in spoken & known]:
        yield ForeignOverlay(
            uid, observer.name, shown, "SR", Processing.PROCESSED, tuple(marks.get(uid, ()))
        )
    if without_place and spoken & known:
        yield Failure(
            "Measurements without a place",
            f"{without_place} measurement groups have no region on an image; they are not drawn",
            "",
            shown,
            severity="info",
        )


def _observer(root: Node) -> Observer:
    for code, is_device in ((PERSON, False), (DEVICE, True)):
        for node in root.children:
            if node.code == code and node.text():
                return Observer(node.text().rstrip("^"), is_device)
    algorithm = next((node for node in root.walk() if node.code == ALGORITHM), None)
    return Observer(algorithm.text(), True) if algorithm else Observer(_NO_NAME)


def _marks_of(group: Node, observer: Observer) -> Iterator[Mark]:
    tracking, finding = group.child(TRACKING), group.child(FINDING)
    words = tuple(node.text() for node in (finding,) if node is not None and node.text())
    area_mm2 = area_px = None
    for node in group.children:
        if node.code in AREAS and node.number() is not None:
            if node.unit() == "mm2":
                area_mm2 = node.number()
            else:
                area_px = node.number()
    label = tracking.text() if tracking is not None else (words[0] if words else "region")
    for node in group.children:
        if node.kind != "SCOORD" or not node.image():
            continue
        try:
            kind, points = node.shape()
        except ValueError:
            continue  # an unknown graphic is left out, the others are shown
        yield Mark(
            node.image(),
            kind,
            points,
            label,
            observer,
            area_mm2=area_mm2,
            area_px=area_px,
            words=words,
        )
