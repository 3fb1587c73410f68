"""Four large synthetic views, written quickly: detector-like texture, a breast-like outline."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

VIEWS = {
    ("R", "CC"): ("P", "L"),
    ("L", "CC"): ("A", "R"),
    ("R", "MLO"): ("P", "F"),
    ("L", "MLO"): ("A", "F"),
}


def make_pixels(seed: int, shape: tuple[int, int], side: str) -> NDArray[np.uint16]:
    """Return (rows, cols) 12-bit pixels: noise over a smooth breast, background exactly 0."""
    rng = np.random.default_rng(seed)
    rows, cols = shape
    small = rng.normal(0, 1, (rows // 16, cols // 16)).astype(np.float32)
    smooth = cv2.resize(cv2.GaussianBlur(small, (0, 0), 3), (cols, rows))
    image = 1800 + 2500 * smooth + rng.normal(0, 30, shape).astype(np.float32)
    r, c = np.ogrid[:rows, :cols]
    wall = c if side == "L" else cols - 1 - c
    inside = ((r - rows / 2) / (rows * 0.42)) ** 2 + (wall / (cols * 0.8)) ** 2 < 1
    return np.where(inside, np.clip(image, 1, 4095), 0).astype(np.uint16)


def write_big_study(folder: Path, shape: tuple[int, int], transfer_syntax: str) -> list[Path]:
    """Write four Digital Mammography For Presentation files; compressed ones via imagecodecs."""
    study_uid, series_uid = generate_uid(), generate_uid()
    files = []
    for number, ((side, view), directions) in enumerate(VIEWS.items()):
        meta = FileMetaDataset()
        meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.1.1.1.2")
        meta.MediaStorageSOPInstanceUID = generate_uid()
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        path = folder / f"{side}_{view}.dcm"
        ds = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
        ds.SOPClassUID = meta.MediaStorageSOPClassUID
        ds.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
        ds.StudyInstanceUID, ds.SeriesInstanceUID = study_uid, series_uid
        ds.Modality, ds.PresentationIntentType = "MG", "FOR PRESENTATION"
        ds.PatientID, ds.PatientName = "BENCH", "BENCHMARK^SYNTHETIC"
        ds.ImageLaterality, ds.ViewPosition = side, view
        ds.PatientOrientation = list(directions)
        ds.ImagerPixelSpacing = [0.07, 0.07]
        ds.Rows, ds.Columns = shape
        ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
        ds.WindowCenter, ds.WindowWidth = 2000, 3000
        pixels = make_pixels(number, shape, side)
        _store(ds, pixels, transfer_syntax)
        ds.save_as(path, enforce_file_format=True)
        files.append(path)
    return files


def _store(ds: FileDataset, pixels: NDArray[np.uint16], transfer_syntax: str) -> None:
    from pydicom.encaps import encapsulate

    if transfer_syntax == ExplicitVRLittleEndian:
        ds.PixelData = pixels.tobytes()
        ds["PixelData"].VR = "OW"
        return
    if transfer_syntax == "1.2.840.10008.1.2.5":
        ds.compress(UID(transfer_syntax), pixels, encoding_plugin="pydicom")
        return
    import imagecodecs

    encoded = {
        "1.2.840.10008.1.2.4.70": lambda: imagecodecs.ljpeg_encode(pixels, bitspersample=12),
        "1.2.840.10008.1.2.4.80": lambda: imagecodecs.jpegls_encode(pixels),
        "1.2.840.10008.1.2.4.90": lambda: imagecodecs.jpeg2k_encode(
            pixels, level=0, reversible=True, codecformat="j2k", bitspersample=12
        ),
        "1.2.840.10008.1.2.4.201": lambda: imagecodecs.htj2k_encode(pixels, reversible=True),
    }[transfer_syntax]()
    ds.PixelData = encapsulate([encoded])
    ds["PixelData"].VR = "OB"
    ds.file_meta.TransferSyntaxUID = UID(transfer_syntax)
