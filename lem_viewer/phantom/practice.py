"""A phantom as a labelled image in a folder a class, with the mask of what is malignant."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from lem_viewer.phantom.breast import PhantomView
from lem_viewer.phantom.objects import make_image_object, uid
from lem_viewer.values.image import PHANTOM_PATIENT

#: How an image may be written -> the ending of its file.
KINDS = {"dicom": ".dcm", "png": ".png"}


def write_labelled(view: PhantomView, folder: Path, label: str, kind: str) -> Path:
    """Write a view as ``folder/label/PATIENT/NAME``, a mask of malignant findings beside it.

    Parameters
    ----------
    view : PhantomView
    folder : Path
    label : str
        Name of the class's folder.
    kind : str
        A key of ``KINDS``.

    Returns
    -------
    Path
        The image.

    Raises
    ------
    OSError
        It cannot be written.
    """
    patient = f"{PHANTOM_PATIENT}{view.seed}"
    inner = folder / label / patient
    inner.mkdir(parents=True, exist_ok=True)
    stem = f"{patient}_{view.laterality}_{view.view}"
    image = inner / f"{stem}{KINDS[kind]}"
    if kind == "dicom":
        made = make_image_object(view, 1)
        # The two images of a patient differ in their label alone: it names them apart.
        made.SOPInstanceUID = uid("practice", label, view.seed, view.image.shape)
        made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
        made.save_as(image, enforce_file_format=True)
    else:
        _write_png(image, np.round(np.clip(view.image, 0, 1) * 255).astype(np.uint8))
    mask = np.zeros(view.image.shape, dtype=bool)
    for finding, (_, where) in zip(view.findings, view.lesion_masks, strict=True):
        if finding.malignant:
            mask |= where
    if mask.any():
        _write_png(inner / f"{stem}_mask.png", mask.astype(np.uint8) * 255)
    return image


def _write_png(path: Path, pixels: np.ndarray) -> None:
    written, data = cv2.imencode(".png", pixels)
    if not written:
        raise OSError(f"{path} cannot be written as PNG")
    path.write_bytes(data.tobytes())
