"""Mammography CAD SR: what a CAD found, and which images it could not process.

Source: DICOM PS3.16 TID 4000, 4001, 4003, 4006, 4015, 4017, 4019, 4021.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydicom.dataset import Dataset

from lem_viewer.errors import Failure
from lem_viewer.export.foreign.content_tree import Node, read_tree
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.marks import Mark, Observer
from lem_viewer.values.overlays import ForeignOverlay, Processing

LIBRARY, FINDING, INTENT = "111028", "111059", "111056"
NOT_FOR_PRESENTATION = "111152"
CENTER, OUTLINE = "111010", "111041"
CERTAINTY, CANCER = "111012", "111047"
ALGORITHM, VERSION = "111001", "111003"
SUCCESSFUL, FAILED, PERFORMED = "111063", "111025", "111022"
DETECTIONS, NOT_ATTEMPTED, SERIES = "111064", "111225", "112002"
_DEVICE = ("Manufacturer", "ManufacturerModelName", "SoftwareVersions")


def read_cad(
    document: Dataset, shown: str, headers: Sequence[ViewHeader]
) -> Iterator[ForeignOverlay | Failure]:
    """Yield an overlay for each open view that is in the report's image library."""
    root = read_tree(document)
    library = root.child(LIBRARY)
    images = {node.sop_uid() for node in library.children} if library else set()
    name = _name_of(document, root)
    marks: dict[str, list[Mark]] = {}
    for node in root.walk():
        if node.code == FINDING and _is_shown(node):
            for mark in _marks_of(node, name):
                marks.setdefault(mark.sop_uid, []).append(mark)
    status = _processing(root, images, {h.key: h.identity.series_instance_uid for h in headers})
    for header in headers:
        if header.key in images or header.key in marks:
            yield ForeignOverlay(
                header.key,
                name,
                shown,
                "CAD SR",
                status.get(header.key, Processing.NOT_PROCESSED),
                tuple(_once(marks.get(header.key, []))),
            )


def _name_of(document: Dataset, root: Node) -> str:
    """Return the algorithm's name and version, else the device's."""
    named: dict[str, None] = {}
    for node in root.walk():
        algorithm = node.child(ALGORITHM)
        if algorithm is not None:
            version = node.child(VERSION)
            words = f"{algorithm.text()} {version.text() if version else ''}".strip()
            named.setdefault(words)
    if named:
        return ", ".join(list(named)[:3])
    parts = [str(document.get(key, "") or "") for key in _DEVICE]
    return " ".join(part for part in parts if part) or "unnamed CAD"


def _is_shown(node: Node) -> bool:
    intent = node.child(INTENT)
    return intent is None or intent.value() != NOT_FOR_PRESENTATION


def _marks_of(node: Node, name: str) -> Iterator[Mark]:
    """Yield a finding's outline, or its centre where it has none."""
    places = {child.code: child for child in node.children if child.kind == "SCOORD"}
    chosen = places.get(OUTLINE) or places.get(CENTER)
    if chosen is None or not chosen.image():
        return
    try:
        kind, points = chosen.shape()
        centre = places[CENTER].shape()[1][0] if CENTER in places else None
    except ValueError:
        if CENTER not in places:
            return
        kind, points = places[CENTER].shape()
        centre = points[0]
    certainty = next(
        (
            value
            for code in (CERTAINTY, CANCER)
            if (value := _percent(node.child(code))) is not None
        ),
        None,
    )
    yield Mark(
        chosen.image(),
        kind,
        points,
        node.text() or "finding",
        Observer(name, is_device=True),
        certainty=certainty,
        words=(node.text(),) if node.text() else (),
        peak=(float(centre[0]), float(centre[1])) if centre is not None else None,
    )


def _percent(node: Node | None) -> float | None:
    number = node.number() if node is not None else None
    if node is None or number is None:
        return None
    part = number / 100 if node.unit() == "%" else number
    return part if 0 <= part <= 1 else None


def _once(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield marks but those that stand twice: in a composite feature and on their own."""
    seen = set()
    for mark in marks:
        key = (mark.label, mark.points.tobytes())
        if key not in seen:
            seen.add(key)
            yield mark


def _processing(root: Node, images: set[str], series: dict[str, str]) -> dict[str, Processing]:
    """Return how far each image was processed; one that is not named by any algorithm is absent.

    An image that one algorithm processed and another could not counts as failed: "no findings"
    would be more than was said.
    """
    summary = root.child(DETECTIONS)
    if summary is None or summary.value() == NOT_ATTEMPTED:
        return {}
    found: dict[str, Processing] = {}
    for code, processing in ((SUCCESSFUL, Processing.PROCESSED), (FAILED, Processing.FAILED)):
        for node in summary.children:
            if node.code != code:
                continue
            for run in node.children:
                if run.code == PERFORMED:
                    for uid in _images_of(run, images, series):
                        found[uid] = processing
    return found


def _images_of(run: Node, images: set[str], series: dict[str, str]) -> set[str]:
    named = {child.sop_uid() for child in run.children if child.kind == "IMAGE"}
    wanted = {child.text() for child in run.children if child.code == SERIES}
    named |= {uid for uid, of in series.items() if of in wanted}
    return named or images  # without a list it speaks of all of them
