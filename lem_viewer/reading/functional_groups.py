"""Enhanced objects made plain: what stands in functional groups, brought up beside the rest.

A tomosynthesis says side, spacing, orientation, window and rescale in functional groups, shared by
all frames or frame by frame. Everything else of this room reads plain attributes, so the groups'
items are laid over the data set: top level first, then shared, then the frame's own.

Source: DICOM PS3.3 C.7.6.16 (Multi-frame Functional Groups), A.55 (Breast Tomosynthesis), C.8.21
(X-Ray 3D acquisition).
"""

from __future__ import annotations

from pydicom.dataset import Dataset

from lem_viewer.reading.attributes import items

#: Macros whose attributes are read.
MACROS = (
    "FrameContentSequence",
    "PixelMeasuresSequence",
    "PlanePositionSequence",
    "PlaneOrientationSequence",
    "FrameAnatomySequence",
    "PixelValueTransformationSequence",
    "FrameVOILUTSequence",
    "PixelIntensityRelationshipLUTSequence",
    "XRay3DFrameTypeSequence",
)
#: Where a tomosynthesis says how it was exposed and seen.
_ACQUISITION = "XRay3DAcquisitionSequence"


class PlainFrames:
    """The plain data set of each frame.

    Parameters
    ----------
    dataset : Dataset
        Not changed.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._common = _plain_copy(dataset)
        for item in items(dataset, _ACQUISITION)[:1]:
            for tag, element in item.items():
                if tag not in self._common:
                    self._common[tag] = element
        for item in items(dataset, "SharedFunctionalGroupsSequence")[:1]:
            _lay_over(self._common, item)
        self._own = items(dataset, "PerFrameFunctionalGroupsSequence")

    @property
    def differ(self) -> bool:
        """True where frames have attributes of their own."""
        return bool(self._own)

    def frame(self, index: int) -> Dataset:
        """Return the attributes that hold for a frame (0 is the first)."""
        if index >= len(self._own):
            return self._common
        plain = _plain_copy(self._common)
        _lay_over(plain, self._own[index])
        return plain


def has_groups(dataset: Dataset) -> bool:
    """Return True for an enhanced object."""
    return bool(
        items(dataset, "SharedFunctionalGroupsSequence")
        or items(dataset, "PerFrameFunctionalGroupsSequence")
    )


def _plain_copy(dataset: Dataset) -> Dataset:
    """Return a data set with the same elements, those not looked at yet still as raw bytes."""
    plain = Dataset()
    plain.set_original_encoding(*dataset.original_encoding, dataset.original_character_set)
    for tag, element in dataset.items():
        plain[tag] = element
    return plain


def _lay_over(plain: Dataset, groups: Dataset) -> None:
    for macro in MACROS:
        for item in items(groups, macro)[:1]:
            for tag, element in item.items():
                plain[tag] = element
