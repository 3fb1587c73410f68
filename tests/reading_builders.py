"""Hand-made DICOM files for the reading tests: small, valid, one attribute changed at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import UID, generate_uid

MG_PRESENTATION = "1.2.840.10008.5.1.4.1.1.1.2"
MG_PROCESSING = "1.2.840.10008.5.1.4.1.1.1.2.1"

#: View -> its SNOMED CT code (PS3.16 CID 4014).
CODES = {"CC": "399162004", "MLO": "399368009", "ML": "399260004"}
#: Patient Orientation of a view that hangs as it is stored (IHE RAD TF-2 4.16.4.2.2.1).
HANGING = {
    ("R", "CC"): ["P", "L"],
    ("L", "CC"): ["A", "R"],
    ("R", "MLO"): ["P", "FL"],
    ("L", "MLO"): ["A", "FR"],
}


def ramp(rows: int = 32, cols: int = 24, top: int = 4095) -> NDArray[np.uint16]:
    """Return every value between 0 and ``top``, spread evenly over the picture."""
    return np.linspace(0, top, rows * cols).round().astype(np.uint16).reshape(rows, cols)


def code_item(value: str, scheme: str = "SCT", meaning: str = "") -> Dataset:
    item = Dataset()
    item.CodeValue = value
    item.CodingSchemeDesignator = scheme
    item.CodeMeaning = meaning or value
    return item


def mammogram(
    pixels: NDArray[Any] | None = None,
    laterality: str = "R",
    view: str = "CC",
    *,
    bits_stored: int = 12,
    **attributes: Any,
) -> Dataset:
    """Return a Digital Mammography For Presentation data set; None removes an attribute."""
    pixels = ramp() if pixels is None else pixels
    ds = Dataset()
    ds.SOPClassUID = MG_PRESENTATION
    ds.SOPInstanceUID = generate_uid()
    ds.StudyInstanceUID = "1.2.3.4"
    ds.SeriesInstanceUID = "1.2.3.4.5"
    ds.Modality = "MG"
    ds.PresentationIntentType = "FOR PRESENTATION"
    ds.PatientID = "P1"
    ds.PatientName = "Test^Patient"
    ds.StudyDate, ds.StudyTime = "20240102", "101500"
    ds.ImageLaterality = laterality
    ds.ViewCodeSequence = Sequence([code_item(CODES.get(view, view))])
    ds.ViewPosition = view
    ds.PatientOrientation = HANGING.get((laterality, view), ["A", "F"])
    ds.ImagerPixelSpacing = ["0.1", "0.1"]
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.PresentationLUTShape = "IDENTITY"
    ds.Rows, ds.Columns = pixels.shape
    ds.BitsAllocated = 8 * pixels.dtype.itemsize
    ds.BitsStored = min(bits_stored, ds.BitsAllocated)
    ds.HighBit = ds.BitsStored - 1
    ds.PixelRepresentation = int(pixels.dtype.kind == "i")
    ds.PixelData = pixels.tobytes()
    ds["PixelData"].VR = "OW" if pixels.dtype.itemsize > 1 else "OB"
    return changed(ds, **attributes)


def changed(ds: Dataset, **attributes: Any) -> Dataset:
    for keyword, value in attributes.items():
        if value is None:
            if keyword in ds:
                delattr(ds, keyword)
        else:
            setattr(ds, keyword, value)
    return ds


def write(
    ds: Dataset, path: Path, syntax: str = uid.ExplicitVRLittleEndian, frame: bytes | None = None
) -> Path:
    """Write a data set; with ``frame``, as encapsulated pixel data of a compressed syntax."""
    path.parent.mkdir(parents=True, exist_ok=True)
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = UID(syntax)
    meta.MediaStorageSOPClassUID = ds.get("SOPClassUID", MG_PRESENTATION)
    meta.MediaStorageSOPInstanceUID = ds.get("SOPInstanceUID", "1.2.3")
    meta.ImplementationClassUID = "1.2.3"
    ds.file_meta = meta
    if frame is not None:
        ds.PixelData = encapsulate([frame])
        ds["PixelData"].VR = "OB"
        ds["PixelData"].is_undefined_length = True
    if syntax == uid.ExplicitVRBigEndian and "PixelData" in ds and ds.BitsAllocated == 16:
        ds.PixelData = np.frombuffer(ds.PixelData, "<u2").astype(">u2").tobytes()
    implicit = syntax == uid.ImplicitVRLittleEndian
    if syntax in (uid.DeflatedExplicitVRLittleEndian,) or UID(syntax).is_transfer_syntax:
        ds.save_as(path, enforce_file_format=True)
    else:  # a syntax that pydicom does not know
        ds.save_as(path, implicit_vr=implicit, little_endian=True, enforce_file_format=True)
    return path


def rle_frame(pixels: NDArray[Any]) -> bytes:
    """Return an RLE frame after PS3.5 Annex G: high bytes first, literal runs of up to 128."""
    planes = pixels.astype(f">u{pixels.dtype.itemsize}").reshape(-1, 1).view(np.uint8).T
    segments = []
    for plane in planes:
        data = plane.tobytes()
        packed = b"".join(
            bytes([len(part) - 1]) + part
            for part in (data[start : start + 128] for start in range(0, len(data), 128))
        )
        segments.append(packed + b"\0" * (len(packed) % 2))
    offsets, place = [], 64
    for segment in segments:
        offsets.append(place)
        place += len(segment)
    head = [len(segments), *offsets, *[0] * (15 - len(segments))]
    return np.array(head, dtype="<u4").tobytes() + b"".join(segments)


def encoded(syntax: str, pixels: NDArray[Any], bits: int) -> bytes:
    """Return a losslessly compressed frame of a transfer syntax."""
    if syntax == uid.RLELossless:
        return rle_frame(pixels)
    if syntax in (uid.JPEGLosslessSV1, uid.JPEGLossless):
        predictor = 1 if syntax == uid.JPEGLosslessSV1 else 4
        return bytes(
            imagecodecs.jpeg8_encode(pixels, lossless=True, predictor=predictor, bitspersample=bits)
        )
    if syntax == uid.JPEGLSLossless:
        return bytes(imagecodecs.jpegls_encode(pixels))
    if syntax == uid.JPEG2000Lossless:
        return bytes(
            imagecodecs.jpeg2k_encode(
                pixels, reversible=True, bitspersample=bits, codecformat="J2K"
            )
        )
    return bytes(imagecodecs.htj2k_encode(pixels, reversible=True))


def breast_picture(
    chest_wall: str = "right", rows: int = 120, cols: int = 100, top: int = 4000
) -> NDArray[np.uint16]:
    """Return a half disc, flat at the chest wall: dark outside, bright inside."""
    row, col = np.mgrid[:rows, :cols]
    if chest_wall == "right":
        col = cols - 1 - col
    radius = np.hypot((row - rows / 2) / (rows * 0.4), col / (cols * 0.7))
    inside = np.clip(1.2 - radius, 0, 1)
    return (50 + inside * top / 1.2).astype(np.uint16)
