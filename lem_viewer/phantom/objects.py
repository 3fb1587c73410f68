"""A synthetic view as a Digital Mammography X-Ray Image object, For Presentation.

Source: DICOM PS3.3 A.27 (Digital Mammography X-Ray Image IOD), C.8.11 (DX and mammography modules),
C.11.2 (VOI LUT); PS3.16 CID 4014 (views).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    UID,
    DigitalMammographyXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEGLSLossless,
    generate_uid,
)

from lem_viewer.phantom.breast import PhantomView
from lem_viewer.phantom.fields import stream
from lem_viewer.values.image import PHANTOM_PATIENT

MANUFACTURER = "LEM Viewer phantom"
STUDY_DESCRIPTION = "SYNTHETIC phantom, not a patient"
#: Stored value of black (0.0) inside the breast and of white (1.0); the background is 0.
BLACK, WHITE = 100, 3900
BACKGROUND = 0
_STUDY_DAY, _STUDY_TIME = "20260105", "090000"
_TECHNIQUE = 71

VIEW_CODES = {
    "CC": ("399162004", "cranio-caudal"),
    "MLO": ("399368009", "medio-lateral oblique"),
}
#: Patient Orientation (0020,0020): row direction, column direction.
ORIENTATIONS = {
    ("R", "CC"): ["P", "L"],
    ("L", "CC"): ["A", "R"],
    ("R", "MLO"): ["P", "FL"],
    ("L", "MLO"): ["A", "FR"],
}


def uid(*names: object) -> UID:
    """Return a UID named by its arguments: the same names, the same UID, on every machine."""
    return generate_uid(entropy_srcs=["lem-viewer-phantom", *(str(name) for name in names)])


def stored_values(view: PhantomView) -> NDArray[np.uint16]:
    """Return 12-bit stored values (rows, cols): ``BLACK`` to ``WHITE``, background 0."""
    values = np.round(view.image * np.float32(WHITE - BLACK) + np.float32(BLACK))
    return np.where(view.breast, np.clip(values, 1, 4095), BACKGROUND).astype(np.uint16)


def make_image_object(view: PhantomView, number: int, compress: bool = True) -> FileDataset:
    """Return the DICOM object of a view, JPEG-LS lossless or uncompressed.

    Parameters
    ----------
    view : PhantomView
    number : int
        Series number; one series a view.
    compress : bool
    """
    names = (view.seed, view.laterality, view.view, view.image.shape)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalMammographyXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = uid("image", *names)
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    _add_patient_and_study(dataset, view, number)
    _add_equipment_and_technique(dataset, view)
    _add_view(dataset, view)
    _add_pixels(dataset, view)
    dataset.SOPClassUID = meta.MediaStorageSOPClassUID
    dataset.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    if compress:
        # pyjpegls writes the true 12-bit precision into the stream; it comes with highdicom.
        dataset.compress(JPEGLSLossless, encoding_plugin="pyjpegls", generate_instance_uid=False)
    return dataset


def _code(value: str, meaning: str) -> Dataset:
    """Return a SNOMED CT code item."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = (
        value,
        "SCT",
        meaning,
    )
    return item


def _add_patient_and_study(dataset: Dataset, view: PhantomView, number: int) -> None:
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName = f"SYNTHETIC^PHANTOM {view.seed:04d}"
    dataset.PatientID = f"{PHANTOM_PATIENT}{view.seed:06d}"
    dataset.PatientBirthDate = "19700101"
    dataset.PatientSex = "F"
    dataset.PatientAge = "056Y"
    dataset.PatientComments = "Made by a program. There is no such person."
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = "Synthetic: no patient was ever involved"
    dataset.StudyInstanceUID = uid("study", view.seed, view.image.shape)
    dataset.StudyDate = dataset.SeriesDate = dataset.AcquisitionDate = _STUDY_DAY
    dataset.ContentDate = dataset.InstanceCreationDate = _STUDY_DAY
    moment = f"0900{number * 10:02d}"
    dataset.StudyTime, dataset.SeriesTime = _STUDY_TIME, moment
    dataset.AcquisitionTime = dataset.ContentTime = dataset.InstanceCreationTime = moment
    dataset.AccessionNumber = f"SYN{view.seed:06d}"
    dataset.StudyID = f"{view.seed % 10**8}"
    dataset.ReferringPhysicianName = ""
    dataset.StudyDescription = STUDY_DESCRIPTION
    dataset.SeriesDescription = f"{view.laterality} {view.view} SYNTHETIC"
    dataset.Modality = "MG"
    dataset.SeriesInstanceUID = uid("series", view.seed, number, view.image.shape)
    dataset.SeriesNumber = number
    dataset.InstanceNumber = 1
    dataset.PresentationIntentType = "FOR PRESENTATION"


def _add_equipment_and_technique(dataset: Dataset, view: PhantomView) -> None:
    rng = stream(view.seed, _TECHNIQUE, ord(view.laterality), len(view.view))
    thickness = float(rng.uniform(42, 72))
    exposure = rng.uniform(55, 130)
    dataset.Manufacturer = MANUFACTURER
    dataset.ManufacturerModelName = "phantom"
    dataset.InstitutionName = "SYNTHETIC"
    dataset.StationName = "PHANTOM"
    dataset.DeviceSerialNumber = "0"
    dataset.SoftwareVersions = "1"
    dataset.KVP = f"{round(26 + (thickness - 42) / 7)}"
    dataset.ExposureTime = round(exposure * 9)
    dataset.XRayTubeCurrent = 100
    dataset.Exposure = round(exposure)
    dataset.ExposureInuAs = round(exposure) * 1000
    dataset.AnodeTargetMaterial = "TUNGSTEN"
    dataset.FilterMaterial = "RHODIUM"
    dataset.FocalSpots = "0.3"
    dataset.Grid = ["RECIPROCATING", "FOCUSED"]
    dataset.CompressionForce = f"{rng.uniform(70, 130):.1f}"
    dataset.BodyPartThickness = f"{thickness:.1f}"
    dataset.OrganDose = f"{rng.uniform(0.010, 0.022):.5f}"  # dGy
    dataset.EntranceDoseInmGy = f"{rng.uniform(3.5, 8.0):.3f}"
    dataset.DistanceSourceToDetector = "650"
    dataset.DistanceSourceToPatient = "633"
    dataset.EstimatedRadiographicMagnificationFactor = f"{650 / 633:.5f}"
    dataset.DetectorType = "DIRECT"
    dataset.DetectorConfiguration = "AREA"
    dataset.DetectorID = "SYNTHETIC"
    dataset.DetectorActiveShape = "RECTANGLE"
    dataset.FieldOfViewShape = "RECTANGLE"
    spacing = f"{view.spacing_mm:.6g}"
    dataset.ImagerPixelSpacing = [spacing, spacing]
    dataset.DetectorElementSpacing = [spacing, spacing]


def _add_view(dataset: Dataset, view: PhantomView) -> None:
    dataset.ImageType = ["DERIVED", "PRIMARY"]
    dataset.DerivationDescription = "SYNTHETIC: simulated and processed for presentation"
    dataset.BodyPartExamined = "BREAST"
    dataset.OrganExposed = "BREAST"
    dataset.BreastImplantPresent = "NO"
    dataset.PartialView = "NO"
    dataset.PositionerType = "MAMMOGRAPHIC"
    angle = {"CC": 0, "MLO": -45 if view.laterality == "R" else 45}[view.view]
    dataset.PositionerPrimaryAngle = f"{angle}"
    dataset.ImageLaterality = view.laterality
    dataset.ViewPosition = view.view
    code = _code(*VIEW_CODES[view.view])
    code.ViewModifierCodeSequence = Sequence()
    dataset.ViewCodeSequence = Sequence([code])
    dataset.PatientOrientation = ORIENTATIONS[view.laterality, view.view]
    dataset.AnatomicRegionSequence = Sequence([_code("76752008", "Breast")])
    dataset.AcquisitionContextSequence = Sequence()
    dataset.ImageComments = f"SYNTHETIC, seed {view.seed}, ACR density {view.density}"


def _add_pixels(dataset: Dataset, view: PhantomView) -> None:
    dataset.Rows, dataset.Columns = view.image.shape
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PixelRepresentation = 0
    dataset.PixelPaddingValue = BACKGROUND
    dataset.BurnedInAnnotation = "NO"
    dataset.LossyImageCompression = "00"
    dataset.PixelIntensityRelationship = "LOG"
    dataset.PixelIntensityRelationshipSign = -1
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = "0", "1", "US"
    dataset.PresentationLUTShape = "IDENTITY"
    middle, width = (BLACK + WHITE) // 2, WHITE - BLACK
    dataset.WindowCenter = [str(middle), str(middle), str(middle + 350)]
    dataset.WindowWidth = [
        str(width),
        str(round(width * 1.25)),
        str(round(width * 0.65)),
    ]
    dataset.WindowCenterWidthExplanation = ["NORMAL", "SOFTER", "HARDER"]
    dataset.VOILUTFunction = "LINEAR"
    dataset.PixelData = stored_values(view).tobytes()
    dataset["PixelData"].VR = "OW"
