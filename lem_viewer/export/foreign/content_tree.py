"""The content tree of a structured report as nodes, by-reference items resolved.

Source: DICOM PS3.3 C.17.3, C.18.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from lem_viewer.export.coordinates import from_dicom
from lem_viewer.values.marks import ELLIPSE, OPEN_LINE, POINT, POLYGON

_DEEPEST = 40


@dataclass(eq=False)
class Node:
    """An item of the tree.

    Parameters
    ----------
    relation, kind : str
        Relationship Type and Value Type.
    code : str
        Code value of the concept name, or empty.
    dataset : Dataset
    children : list of Node
        A by-reference child is the node it stands for.
    """

    relation: str
    kind: str
    code: str
    dataset: Dataset
    children: list[Node] = field(default_factory=list)

    def walk(self, seen: frozenset[int] = frozenset()) -> Iterator[Node]:
        """Yield this node and all below it; a tree with a circle ends where it closes."""
        if id(self) in seen or len(seen) > _DEEPEST:
            return
        yield self
        for child in self.children:
            yield from child.walk(seen | {id(self)})

    def child(self, code: str) -> Node | None:
        """Return the first child of a concept, or None."""
        return next((each for each in self.children if each.code == code), None)

    def text(self) -> str:
        """Return the value of a TEXT, PNAME, UIDREF or CODE item in words."""
        for name in ("TextValue", "PersonName", "UID"):
            if self.dataset.get(name):
                return str(self.dataset[name].value)
        codes = self.dataset.get("ConceptCodeSequence")
        return str(codes[0].get("CodeMeaning", "")) if codes else ""

    def value(self) -> str:
        """Return the code value of a CODE item, or empty."""
        codes = self.dataset.get("ConceptCodeSequence")
        return code_value(codes[0]) if codes else ""

    def number(self) -> float | None:
        """Return the value of a NUM item."""
        measured = self.dataset.get("MeasuredValueSequence")
        if not measured or not measured[0].get("NumericValue"):
            return None
        value = measured[0].NumericValue
        return float(value[0] if isinstance(value, list) else value)

    def unit(self) -> str:
        """Return the unit's code value of a NUM item."""
        measured = self.dataset.get("MeasuredValueSequence")
        units = measured[0].get("MeasurementUnitsCodeSequence") if measured else None
        return code_value(units[0]) if units else ""

    def sop_uid(self) -> str:
        """Return the SOP Instance UID of an IMAGE item."""
        reference = self.dataset.get("ReferencedSOPSequence")
        return str(reference[0].get("ReferencedSOPInstanceUID", "")) if reference else ""

    def image(self) -> str:
        """Return the image that coordinates are selected from."""
        for child in self.children:
            if child.kind == "IMAGE":
                return child.sop_uid()
        return ""

    def shape(self) -> tuple[str, NDArray[np.float64]]:
        """Return kind and points (row, col) of a SCOORD item; ValueError where it has none."""
        data = np.array(self.dataset.GraphicData, dtype=np.float64).reshape(-1, 2)
        return shape_of(str(self.dataset.GraphicType), data)


def shape_of(graphic: str, data: NDArray[np.float64]) -> tuple[str, NDArray[np.float64]]:
    """Return a mark's kind and points of a graphic type and its (column, row) data.

    Raises
    ------
    ValueError
        An unknown type, or too few points for it.
    """
    points = from_dicom(data)
    if graphic in ("POINT", "MULTIPOINT") and len(points):
        return POINT, points[:1]
    if graphic in ("POLYLINE", "INTERPOLATED", "POLYGON"):
        closed = len(points) > 3 and np.allclose(points[0], points[-1], atol=1e-3)
        if closed:
            return POLYGON, points[:-1]
        if len(points) >= 2:
            return OPEN_LINE, points
    if graphic == "CIRCLE" and len(points) == 2:
        centre, radius = points[0], float(np.hypot(*(points[1] - points[0])))
        across, down = np.array([0.0, radius]), np.array([radius, 0.0])
        return ELLIPSE, np.array([centre - across, centre + across, centre - down, centre + down])
    if graphic == "ELLIPSE" and len(points) == 4:
        return ELLIPSE, points
    raise ValueError(f"graphic type {graphic} with {len(points)} points")


def code_value(item: Dataset) -> str:
    """Return a code's value, short or long."""
    return str(item.get("CodeValue") or item.get("LongCodeValue") or "")


def read_tree(document: Dataset) -> Node:
    """Return the root of a document's content tree."""
    by_path: dict[tuple[int, ...], Node] = {}
    pending: list[tuple[Node, int, tuple[int, ...]]] = []

    def build(item: Dataset, path: tuple[int, ...]) -> Node:
        names = item.get("ConceptNameCodeSequence")
        node = Node(
            str(item.get("RelationshipType", "")),
            str(item.get("ValueType", "")),
            code_value(names[0]) if names else "",
            item,
        )
        by_path[path] = node
        for number, child in enumerate(item.get("ContentSequence") or [], start=1):
            reference = child.get("ReferencedContentItemIdentifier")
            if reference is None:
                node.children.append(build(child, (*path, number)))
            else:
                target = reference if isinstance(reference, int) else [int(v) for v in reference]
                wanted = (target,) if isinstance(target, int) else tuple(target)
                node.children.append(node)  # a place kept until its target is known
                pending.append((node, len(node.children) - 1, wanted))
        return node

    root = build(document, (1,))
    for node, place, wanted in pending:
        if wanted in by_path:
            node.children[place] = by_path[wanted]
    for node, _, _ in pending:
        node.children = [child for child in node.children if child is not node]
    return root
