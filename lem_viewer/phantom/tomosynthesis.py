"""A synthetic view as a tomosynthesis: slices in which different tissue is sharp.

A projection has no depth, so one is made up: a smooth random field says at which height each
strand lies. A slice holds all of the coarse picture and, sharp, only the fine parts at its own
height; a lesion lies wholly at one height. It looks like a tomosynthesis when it is scrolled; it
is no reconstruction.

Source: DICOM PS3.3 A.55 (Breast Tomosynthesis Image IOD), C.7.6.16 (functional groups).
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset
from pydicom.sequence import Sequence
from pydicom.uid import BreastTomosynthesisImageStorage, JPEGLSLossless

from lem_viewer.phantom.breast import PhantomView
from lem_viewer.phantom.fields import stream
from lem_viewer.phantom.objects import make_image_object, stored_values, uid

_DEPTH = 79
_COARSE_MM = 6.0  # what is wider shows in every slice
_SHARP = 0.10  # part of the breast's thickness over which a structure stays sharp
_STEP_MM = 1.0
#: Row and column cosines (PS3.3 C.7.6.2.1.1) of a view that hangs as it is stored.
COSINES = {
    ("R", "CC"): (0, 1, 0, 1, 0, 0),
    ("L", "CC"): (0, -1, 0, -1, 0, 0),
    ("R", "MLO"): (0, 1, 0, 0.6, 0, -0.8),
    ("L", "MLO"): (0, -1, 0, -0.6, 0, -0.8),
}


def make_slices(view: PhantomView, count: int) -> NDArray[np.uint16]:
    """Return (count, rows, cols) uint16: the slices' stored values, background 0.

    Parameters
    ----------
    view : PhantomView
    count : int
        At least 2.
    """
    values = stored_values(view).astype(np.float32)
    rows, cols = values.shape
    coarse = cv2.GaussianBlur(values, (0, 0), max(1.0, _COARSE_MM / view.spacing_mm))
    fine = values - coarse
    depth = _depth_of(view)
    slices = np.zeros((count, rows, cols), np.uint16)
    for index in range(count):
        height = (index + 0.5) / count
        share = np.exp(-(((depth - height) / _SHARP) ** 2))
        made = np.clip(np.round(coarse + (0.25 + 0.75 * share) * fine), 1, 4095)
        slices[index][view.breast] = made[view.breast]
    return slices


def _depth_of(view: PhantomView) -> NDArray[np.float32]:
    """Return at which part of the thickness each pixel's structures lie, 0 to 1."""
    rng = stream(view.seed, _DEPTH, ord(view.laterality), len(view.view))
    small = rng.uniform(0.1, 0.9, (16, 12)).astype(np.float32)
    rows, cols = view.image.shape
    depth = cv2.resize(small, (cols, rows), interpolation=cv2.INTER_CUBIC)
    for number, (_, mask) in enumerate(view.lesion_masks):
        depth[mask] = 0.3 + 0.4 * ((number * 0.618) % 1.0)
    return np.clip(depth, 0.0, 1.0)


def make_tomosynthesis_object(
    view: PhantomView, number: int, count: int = 48, compress: bool = True
) -> FileDataset:
    """Return the Breast Tomosynthesis object of a view, JPEG-LS lossless or uncompressed.

    Side, spacing, orientation and rescale stand in the shared functional groups, the window and
    the position in those of each frame.

    Parameters
    ----------
    view : PhantomView
    number : int
        Series number.
    count : int
        Slices, 1 mm apart.
    compress : bool
    """
    dataset = make_image_object(view, number, compress=False)
    shared, window = _move_into_groups(dataset, view)
    instance = uid("tomosynthesis", view.seed, view.laterality, view.view, view.image.shape, count)
    for holder, keyword in (
        (dataset.file_meta, "MediaStorageSOPClassUID"),
        (dataset, "SOPClassUID"),
    ):
        setattr(holder, keyword, BreastTomosynthesisImageStorage)
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = instance
    dataset.SeriesDescription = f"{view.laterality} {view.view} TOMOSYNTHESIS SYNTHETIC"
    dataset.SeriesInstanceUID = uid("tomosynthesis series", instance)
    dataset.ImageType = ["DERIVED", "PRIMARY", "TOMOSYNTHESIS", "NONE"]
    dataset.VolumetricProperties = "VOLUME"
    dataset.NumberOfFrames = count
    dataset.SharedFunctionalGroupsSequence = Sequence([shared])
    dataset.PerFrameFunctionalGroupsSequence = Sequence(
        [_frame_groups(index, view, window) for index in range(count)]
    )
    dataset.PixelData = make_slices(view, count).tobytes()
    dataset["PixelData"].VR = "OW"
    if compress:
        dataset.compress(JPEGLSLossless, encoding_plugin="pyjpegls", generate_instance_uid=False)
    return dataset


def _move_into_groups(dataset: Dataset, view: PhantomView) -> tuple[Dataset, Dataset]:
    """Take out of the data set what frames say; return the shared groups and the window."""
    measures, anatomy, plane, rescale, window = (Dataset() for _ in range(5))
    measures.PixelSpacing = dataset.ImagerPixelSpacing
    measures.SliceThickness = f"{_STEP_MM:g}"
    anatomy.FrameLaterality = dataset.ImageLaterality
    anatomy.AnatomicRegionSequence = dataset.AnatomicRegionSequence
    plane.ImageOrientationPatient = [str(part) for part in COSINES[view.laterality, view.view]]
    for keyword in ("RescaleIntercept", "RescaleSlope", "RescaleType"):
        setattr(rescale, keyword, dataset[keyword].value)
    for keyword in ("WindowCenter", "WindowWidth", "WindowCenterWidthExplanation"):
        setattr(window, keyword, dataset[keyword].value)
    window.VOILUTFunction = dataset.VOILUTFunction
    for keyword in (
        "ImageLaterality", "ImagerPixelSpacing", "DetectorElementSpacing", "PatientOrientation",
        "RescaleIntercept", "RescaleSlope", "RescaleType", "WindowCenter", "WindowWidth",
        "WindowCenterWidthExplanation", "VOILUTFunction", "AnatomicRegionSequence",
    ):  # fmt: skip
        del dataset[keyword]
    groups = Dataset()
    groups.PixelMeasuresSequence = Sequence([measures])
    groups.FrameAnatomySequence = Sequence([anatomy])
    groups.PlaneOrientationSequence = Sequence([plane])
    groups.PixelValueTransformationSequence = Sequence([rescale])
    return groups, window


def _frame_groups(index: int, view: PhantomView, window: Dataset) -> Dataset:
    content, position = Dataset(), Dataset()
    content.StackID, content.InStackPositionNumber = "1", index + 1
    content.DimensionIndexValues = [1, index + 1]
    normal = np.cross(
        COSINES[view.laterality, view.view][:3], COSINES[view.laterality, view.view][3:]
    )
    position.ImagePositionPatient = [f"{part * index * _STEP_MM:.6g}" for part in normal]
    groups = Dataset()
    groups.FrameContentSequence = Sequence([content])
    groups.PlanePositionSequence = Sequence([position])
    groups.FrameVOILUTSequence = Sequence([window])
    return groups
