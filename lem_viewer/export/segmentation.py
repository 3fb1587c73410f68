"""Outlines as a DICOM Segmentation: one binary segment a region, the model's and the readers'.

Source: DICOM PS3.3 A.51 and C.8.20.
"""

from __future__ import annotations

from collections.abc import Sequence

import highdicom
import numpy as np
from highdicom.seg import SegmentAlgorithmTypeValues, Segmentation, SegmentDescription
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from lem_viewer.export import codes
from lem_viewer.export.sources import EQUIPMENT, NOT_FOR_DIAGNOSIS
from lem_viewer.values.geometry import PixelSpacing
from lem_viewer.values.marks import Mark

#: Longest Segment Label (0062,0005), VR LO.
_LABEL = 64


def make_segmentation(
    source: Dataset,
    marks: Sequence[Mark],
    spacing: PixelSpacing | None = None,
    series_number: int = 900,
) -> Segmentation | None:
    """Return a binary Segmentation of the marks that are regions; None where none is.

    Parameters
    ----------
    source : Dataset
        The image's header, as ``read_source`` gives it.
    marks : sequence of Mark
        Of that image; points and lines have no pixels and are left out.
    spacing : PixelSpacing or None
        Of the view; without one the object says nothing of millimetres.
    series_number : int
    """
    shape = (int(source.Rows), int(source.Columns))
    masks = [(mark, mark.mask(shape)) for mark in marks]
    regions = [(mark, mask) for mark, mask in masks if mask is not None and mask.any()]
    if not regions:
        return None
    measures = None
    if spacing is not None:
        # Without pixel measures highdicom cannot read its own file of a projection image back;
        # the thickness means nothing here.
        measures = highdicom.PixelMeasuresSequence(
            pixel_spacing=[spacing.row_mm, spacing.col_mm], slice_thickness=1.0
        )
    made = Segmentation(
        source_images=[source],
        pixel_array=np.stack([mask for _, mask in regions], axis=-1)[None].astype(np.uint8),
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[
            _describe(number, mark) for number, (mark, _) in enumerate(regions, start=1)
        ],
        series_instance_uid=generate_uid(),
        series_number=series_number,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        content_description=NOT_FOR_DIAGNOSIS,
        content_label="FINDINGS",
        series_description="LEM Viewer findings",
        pixel_measures=measures,
        omit_empty_frames=False,
        **EQUIPMENT,
    )
    for name in ("PatientOrientation", "ImageLaterality"):
        if source.get(name):
            setattr(made, name, source[name].value)
    made.setdefault("ContentCreatorName", "")  # type 2: there, though nobody is named
    return made


def _describe(number: int, mark: Mark) -> SegmentDescription:
    observer = mark.observer
    label = f"{observer.name} {mark.label}"[:_LABEL]
    algorithm = None
    kind = SegmentAlgorithmTypeValues.MANUAL
    if observer.is_device:
        kind = SegmentAlgorithmTypeValues.AUTOMATIC
        algorithm = highdicom.AlgorithmIdentificationSequence(
            name=observer.name[:_LABEL],
            family=codes.ARTIFICIAL_INTELLIGENCE,
            version=(observer.version or "unknown")[:_LABEL],
            source="LEM Viewer",
            parameters={"weights": observer.identity or "unknown"},
        )
    return SegmentDescription(
        segment_number=number,
        segment_label=label,
        segmented_property_category=codes.ABNORMAL,
        segmented_property_type=_type_of(mark),
        algorithm_type=kind,
        algorithm_identification=algorithm,
        tracking_uid=generate_uid(),
        tracking_id=f"{mark.sop_uid} {observer.name} {number}"[:_LABEL],
        anatomic_regions=[codes.BREAST],
    )


def _type_of(mark: Mark) -> highdicom.sr.CodedConcept:
    word = mark.words[0] if mark.words else ""
    return highdicom.sr.CodedConcept(*codes.LESION_CODES.get(word, codes.LESION)[:3])
