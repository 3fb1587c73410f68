"""What a reader must know of a view before looking at it, as short words.

Source: DICOM PS3.3 C.8.11.1 (0008,0068), C.8.11.2 (0028,1300), C.7.6.1.1.5 (0028,2110),
(0028,2112), (0028,2114), C.8.11.7 (0028,1350), C.7.6.1.1.7 (0028,0301).
"""

from __future__ import annotations

from pydicom import uid
from pydicom.dataset import Dataset

from lem_viewer.reading.attributes import numbers, texts, word
from lem_viewer.reading.codecs import LOSSY
from lem_viewer.reading.part10 import DicomFile
from lem_viewer.reading.spacing import MAGNIFIED_FROM, magnification_of

_METHODS = {
    "ISO_10918_1": "JPEG",
    "ISO_14495_1": "JPEG-LS",
    "ISO_15444_1": "JPEG 2000",
    "ISO_15444_15": "HTJ2K",
    "ISO_18181_1": "JPEG XL",
    "ISO_13818_2": "MPEG-2",
    "ISO_14496_10": "MPEG-4",
}
_METHODS_BY_SYNTAX = {
    uid.JPEGBaseline8Bit: "JPEG",
    uid.JPEGExtended12Bit: "JPEG",
    uid.JPEGLSNearLossless: "JPEG-LS",
    uid.JPEG2000: "JPEG 2000",
    uid.HTJ2K: "HTJ2K",
}


def for_presentation(dataset: Dataset) -> bool | None:
    """Return Presentation Intent Type (0008,0068); None where the file has none."""
    intent = word(dataset, "PresentationIntentType")
    return {"FOR PRESENTATION": True, "FOR PROCESSING": False}.get(intent)


def is_synthesised(dataset: Dataset) -> bool:
    """Return True for a view computed from a tomosynthesis (Image Type or Frame Type, value 4)."""
    types = (*texts(dataset, "ImageType"), *texts(dataset, "FrameType"))
    return any(each.upper().startswith("GENERATED_2D") for each in types)


def badges_of(file: DicomFile) -> tuple[str, ...]:
    """Return the badges of a view, the gravest first."""
    dataset = file.dataset
    found = []
    if for_presentation(dataset) is False:
        found.append("not for reading")
    if word(dataset, "LossyImageCompression") == "01" or file.syntax in LOSSY:
        found.append(_lossy_words(file))
    if is_synthesised(dataset):
        found.append("synthesised 2D")
    if word(dataset, "BreastImplantPresent") == "YES":
        found.append("implant")
    if word(dataset, "PartialView") == "YES":
        found.append("partial view")
    if word(dataset, "BurnedInAnnotation") == "YES":
        found.append("burned-in text")
    factor = magnification_of(dataset)
    if factor is not None and factor >= MAGNIFIED_FROM:
        found.append(f"magnified {factor:.2g}x")
    return tuple(found)


def _lossy_words(file: DicomFile) -> str:
    """Return ``"lossy"`` with ratio and method of each step as far as the file tells them."""
    ratios = [value for value in numbers(file.dataset, "LossyImageCompressionRatio") if value > 1]
    methods = [
        _METHODS.get(name.upper(), name)
        for name in texts(file.dataset, "LossyImageCompressionMethod")
        if name
    ]
    # An attribute that is not there says nothing of a transfer syntax that is lossy by itself.
    if not methods and file.syntax in _METHODS_BY_SYNTAX:
        methods = [_METHODS_BY_SYNTAX[file.syntax]]
    steps = []
    for place in range(max(len(ratios), len(methods))):
        ratio = f"{ratios[place]:.3g}:1" if place < len(ratios) else ""
        method = methods[place] if place < len(methods) else ""
        steps.append(" ".join(part for part in (ratio, method) if part))
    return " ".join(("lossy", " + ".join(steps))) if steps else "lossy"
