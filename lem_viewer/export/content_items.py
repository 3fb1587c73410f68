"""Content items of structured reports as plain data sets.

highdicom's items demand a concept name of every item and know no by-reference items; CAD reports
have images without one, and places selected from an image by reference.

Source: DICOM PS3.3 C.17.3 and C.18.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as DicomSequence
from pydicom.sr.coding import Code

CONTAINS, INFERRED, PROPERTIES = "CONTAINS", "INFERRED FROM", "HAS PROPERTIES"
MODIFIED, CONTEXT, SELECTED = "HAS CONCEPT MOD", "HAS ACQ CONTEXT", "SELECTED FROM"
_LONGEST_DS = 16


def code_of(code: Code) -> Dataset:
    """Return a code sequence item."""
    item = Dataset()
    item.CodeValue = code.value
    item.CodingSchemeDesignator = code.scheme_designator
    item.CodeMeaning = code.meaning
    return item


def code_item(name: Code, value: Code, relation: str, *children: Dataset) -> Dataset:
    """Return a CODE item."""
    item = _item("CODE", name, relation, children)
    item.ConceptCodeSequence = [code_of(value)]
    return item


def text_item(name: Code, value: str, relation: str) -> Dataset:
    """Return a TEXT item."""
    item = _item("TEXT", name, relation, ())
    item.TextValue = value
    return item


def number_item(name: Code, value: float, unit: Code, relation: str) -> Dataset:
    """Return a NUM item."""
    item = _item("NUM", name, relation, ())
    measured = Dataset()
    measured.NumericValue = f"{value:.10g}"[:_LONGEST_DS]
    measured.MeasurementUnitsCodeSequence = [code_of(unit)]
    item.MeasuredValueSequence = [measured]
    return item


def container(name: Code, relation: str, children: Sequence[Dataset]) -> Dataset:
    """Return a CONTAINER item whose parts are separate."""
    item = _item("CONTAINER", name, relation, children)
    item.ContinuityOfContent = "SEPARATE"
    return item


def image_item(image: Dataset, relation: str, *children: Dataset) -> Dataset:
    """Return an IMAGE item without a concept name."""
    item = _item("IMAGE", None, relation, children)
    reference = Dataset()
    reference.ReferencedSOPClassUID = image.SOPClassUID
    reference.ReferencedSOPInstanceUID = image.SOPInstanceUID
    item.ReferencedSOPSequence = [reference]
    return item


def place_item(
    name: Code, kind: str, data: NDArray[np.float64], relation: str, *children: Dataset
) -> Dataset:
    """Return a SCOORD item; ``data`` is (n, 2) (column, row)."""
    item = _item("SCOORD", name, relation, children)
    item.GraphicType = kind
    item.GraphicData = [float(value) for value in data.astype(np.float32).ravel()]
    return item


def by_reference(relation: str, *path: int) -> Dataset:
    """Return an item that stands for another one of the tree; the root is 1."""
    item = Dataset()
    item.RelationshipType = relation
    item.ReferencedContentItemIdentifier = list(path)
    return item


def _item(kind: str, name: Code | None, relation: str, children: Sequence[Dataset]) -> Dataset:
    item = Dataset()
    item.RelationshipType = relation
    item.ValueType = kind
    if name is not None:
        item.ConceptNameCodeSequence = [code_of(name)]
    if children:
        item.ContentSequence = DicomSequence(list(children))
    return item
