"""The truth of a synthetic view as a DICOM Segmentation object.

Source: DICOM PS3.3 A.51 and C.8.20; PS3.16 CID 6014 (mammography findings).
"""

from __future__ import annotations

import highdicom
import numpy as np
from highdicom.seg import Segmentation, SegmentDescription
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import DeflatedExplicitVRLittleEndian

from lem_viewer.phantom.objects import MANUFACTURER, uid

_ABNORMAL = Code("49755003", "SCT", "Morphologically Abnormal Structure")
_MASS = Code("4147007", "SCT", "Mass")
_CLUSTER = Code("129769006", "SCT", "Calcification Cluster")
_SIMULATED = Code("113085", "DCM", "Spatial resampling")


def make_segmentation(
    image: Dataset, masks: list[tuple[str, NDArray[np.bool_]]], number: int
) -> Segmentation:
    """Return a binary Segmentation with a segment for each lesion of a view.

    Parameters
    ----------
    image : Dataset
        The view's own object; the segmentation refers to it and has its rows and columns.
    masks : list of (label, (rows, cols) bool)
        At least one, e.g. ``("malignant spiculated mass", mask)``.
    number : int
        Series number.

    Raises
    ------
    ValueError
        When there is no mask or a mask does not have the image's size.
    """
    shape = (int(image.Rows), int(image.Columns))
    if not masks or any(mask.shape != shape for _, mask in masks):
        raise ValueError(f"masks are {[mask.shape for _, mask in masks]}, the image is {shape}")
    spacing = [float(value) for value in image.ImagerPixelSpacing]
    names = (image.SOPInstanceUID, number)
    segmentation = Segmentation(
        source_images=[image],
        pixel_array=np.stack([mask for _, mask in masks], axis=-1)[None].astype(np.uint8),
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[
            _describe(index, label) for index, (label, _) in enumerate(masks, start=1)
        ],
        series_instance_uid=uid("segmentation series", *names),
        series_number=number,
        sop_instance_uid=uid("segmentation", *names),
        instance_number=1,
        manufacturer=MANUFACTURER,
        manufacturer_model_name="phantom",
        software_versions="1",
        device_serial_number="0",
        content_description="SYNTHETIC truth",
        content_label="TRUTH",
        series_description=f"{image.ImageLaterality} {image.ViewPosition} SYNTHETIC truth",
        # Without it highdicom cannot read its own file back; the thickness means nothing here.
        pixel_measures=highdicom.PixelMeasuresSequence(pixel_spacing=spacing, slice_thickness=1.0),
        omit_empty_frames=False,
    )
    _add_dates_and_orientation(segmentation, image)
    # A mask is nearly empty: deflated it takes 1 % of its 650 kB. highdicom does not offer it, but
    # pydicom and dcmtk read and write it.
    segmentation.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    return segmentation


def _describe(number: int, label: str) -> SegmentDescription:
    calcified = "calcification" in label
    return SegmentDescription(
        segment_number=number,
        segment_label=label,
        segmented_property_category=_ABNORMAL,
        segmented_property_type=_CLUSTER if calcified else _MASS,
        algorithm_type=highdicom.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=highdicom.AlgorithmIdentificationSequence(
            name="LEM Viewer phantom truth", family=_SIMULATED, version="1"
        ),
        tracking_uid=uid("lesion", number, label),
        tracking_id=label,
        anatomic_regions=[codes.SCT.Breast],
    )


def _add_dates_and_orientation(segmentation: Dataset, image: Dataset) -> None:
    """Copy what a projection image's truth needs, and make it the same at every run."""
    segmentation.PatientOrientation = image.PatientOrientation
    segmentation.ImageLaterality = image.ImageLaterality
    for name in ("SeriesDate", "ContentDate", "InstanceCreationDate"):
        setattr(segmentation, name, image.StudyDate)
    for name in ("SeriesTime", "ContentTime", "InstanceCreationTime"):
        setattr(segmentation, name, image.ContentTime)
    for item in segmentation.get("ContributingEquipmentSequence", []):
        item.ContributionDateTime = f"{image.ContentDate}{image.ContentTime}"
    dimensions = uid("dimensions", segmentation.SOPInstanceUID)
    for name in ("DimensionOrganizationSequence", "DimensionIndexSequence"):
        for item in segmentation.get(name, []):
            item.DimensionOrganizationUID = dimensions
