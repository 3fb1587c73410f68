"""Truth in DICOM: Segmentation objects, and the ROI masks of CBIS-DDSM (Secondary Capture).

Source: DICOM PS3.3 A.51 (Segmentation IOD), C.8.20 (Segmentation modules), C.7.6.16.2.6
(Derivation Image macro).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels import pixel_array

from lem_viewer.errors import Failure, LemViewerError, UnusableTruth
from lem_viewer.reading.masks import MAX_PIXELS, TruthSource, make_truth
from lem_viewer.values.findings import TruthMask
from lem_viewer.values.image import ViewHeader

SEGMENTATION_CLASSES = frozenset(
    {"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"}  # and Label Map Segmentation
)

#: Segments of these names are the breast itself, not a finding in it.
ANATOMY = frozenset(
    {"breast", "whole breast", "left breast", "right breast", "background", "skin", "nipple"}
    | {"areola", "pectoral muscle", "pectoralis", "pectoralis muscle", "pectoralis major muscle"}
    | {"fibroglandular tissue", "fat", "adipose tissue", "dense tissue"}
)

_BENIGN = re.compile(r"\bbenign|\bnon[- ]?malignan|\bnot malignan|\bno malignan", re.IGNORECASE)
_MALIGNANT = re.compile(r"\bmalign|\bcarcinoma|\bcancer|\bdcis\b", re.IGNORECASE)


@dataclass(frozen=True)
class Segment:
    """One item of the Segment Sequence (0062,0002)."""

    number: int
    label: str
    words: str
    automatic: bool


def label_of_words(words: str, otherwise: str = "lesion") -> str:
    """Return ``"malignant"`` or ``"benign"`` where the words say so, else ``otherwise``."""
    if _BENIGN.search(words):
        return "benign"
    if _MALIGNANT.search(words):
        return "malignant"
    return otherwise.strip() or "lesion"


def kind_of(path: Path) -> tuple[str, str]:
    """Return what truth a file may hold: ``("SEG", "")``, ``("ROI", image id)`` or ``("", "")``.

    Reads a few attributes only; a file that is not DICOM is no truth and no error.
    """
    try:
        header = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=_TELLING)
        sop_class = str(header.get("SOPClassUID", ""))
        description = str(header.get("SeriesDescription", ""))
        patient_id = str(header.get("PatientID", ""))
    except OSError:
        raise
    except Exception:  # not DICOM, or too damaged to tell
        return "", ""
    if sop_class in SEGMENTATION_CLASSES:
        return "SEG", ""
    image = image_of_roi(patient_id) if "roi mask" in description.lower() else ""
    return ("ROI", image) if image else ("", "")


_TELLING = ["SOPClassUID", "SeriesDescription", "PatientID"]


def read_seg(path: Path, headers: Sequence[ViewHeader]) -> Iterator[TruthMask | Failure]:
    """Read the segments that a DICOM SEG (BINARY, FRACTIONAL, LABELMAP) draws on these views.

    One TruthMask for each view and segment. Nothing where it refers to none of the views.

    Raises
    ------
    UnusableTruth
        The object is damaged, or its frames are not of the view's size.
    """
    with _told_as_damage(path):  # pydicom reads lazily: damage may show at any attribute
        found = list(_truths_of_seg(path, headers))
    yield from found


def _truths_of_seg(path: Path, headers: Sequence[ViewHeader]) -> Iterator[TruthMask | Failure]:
    by_uid = {header.identity.sop_instance_uid or header.key: header for header in headers}
    dataset = pydicom.dcmread(path)
    frames = _frames_of(dataset, path)
    views = dict.fromkeys(uid for _, _, uids in frames for uid in uids if uid in by_uid)
    if not views:
        return
    segments = {item.number: item for item in _segments_of(dataset, path)}
    for uid in views:
        header = by_uid[uid]
        wanted = [(index, number) for index, number, uids in frames if uid in uids]
        yield from _truths_of_view(dataset, header, wanted, segments, path)


@contextmanager
def _told_as_damage(path: Path) -> Iterator[None]:
    """Turn whatever pydicom and its decoders raise on a damaged file into UnusableTruth."""
    try:
        yield
    except (LemViewerError, MemoryError):
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.filename is not None:
            raise
        raise UnusableTruth(
            f"the DICOM object is damaged: {str(error)[:200]}",
            where=path,
            advice="Copy or export it again.",
        ) from error


def _source_uids(item: Dataset) -> tuple[str, ...]:
    return tuple(
        str(source.ReferencedSOPInstanceUID)
        for derivation in item.get("DerivationImageSequence") or ()
        for source in derivation.get("SourceImageSequence") or ()
        if "ReferencedSOPInstanceUID" in source
    )


def _segment_number(item: Dataset) -> int | None:
    for identification in item.get("SegmentIdentificationSequence") or ():
        number = identification.get("ReferencedSegmentNumber")
        return None if number is None else int(number)
    return None


def _object_references(dataset: Dataset) -> tuple[str, ...]:
    """Return the instances that the object as a whole refers to."""
    uids = [
        str(instance.ReferencedSOPInstanceUID)
        for series in dataset.get("ReferencedSeriesSequence") or ()
        for instance in series.get("ReferencedInstanceSequence") or ()
        if "ReferencedSOPInstanceUID" in instance
    ]
    uids += [
        str(source.ReferencedSOPInstanceUID)
        for source in dataset.get("SourceImageSequence") or ()
        if "ReferencedSOPInstanceUID" in source
    ]
    return tuple(dict.fromkeys(uids))


def _frames_of(dataset: Dataset, path: Path) -> list[tuple[int, int | None, tuple[str, ...]]]:
    """Return (frame index, segment number or None, source UIDs) of every frame."""
    groups = list(dataset.get("PerFrameFunctionalGroupsSequence") or ())
    count = int(dataset.get("NumberOfFrames") or 1)
    if groups and len(groups) != count:
        raise UnusableTruth(
            f"(0028,0008) Number of Frames is {count}, but {len(groups)} frames are described",
            where=path,
            advice="Export the segmentation again.",
        )
    shared = next(iter(dataset.get("SharedFunctionalGroupsSequence") or ()), Dataset())
    whole = _object_references(dataset)
    # A frame that names no source can only be placed when the object has a single one.
    fallback = _source_uids(shared) or (whole if len(whole) == 1 else ())
    frames = []
    for index in range(count):
        item = groups[index] if groups else Dataset()
        number = _segment_number(item) or _segment_number(shared)
        frames.append((index, number, _source_uids(item) or fallback))
    return frames


def _meanings(item: Dataset, keyword: str) -> list[str]:
    return [str(code.get("CodeMeaning", "")) for code in item.get(keyword) or ()]


def _segments_of(dataset: Dataset, path: Path) -> list[Segment]:
    segments: list[Segment] = []
    for item in dataset.get("SegmentSequence") or ():
        label = str(item.get("SegmentLabel", ""))
        words = " | ".join(
            [
                label,
                str(item.get("SegmentDescription", "")),
                *_meanings(item, "SegmentedPropertyTypeCodeSequence"),
                *_meanings(item, "SegmentedPropertyCategoryCodeSequence"),
            ]
        )
        automatic = str(item.get("SegmentAlgorithmType", "")) == "AUTOMATIC"
        number = int(item.get("SegmentNumber", len(segments) + 1))
        segments.append(Segment(number, label, words, automatic))
    if not segments:
        raise UnusableTruth("(0062,0002) Segment Sequence is missing or empty", where=path)
    return segments


def _truths_of_view(
    dataset: Dataset,
    header: ViewHeader,
    wanted: list[tuple[int, int | None]],
    segments: dict[int, Segment],
    path: Path,
) -> Iterator[TruthMask | Failure]:
    size = (int(dataset.get("Rows") or 0), int(dataset.get("Columns") or 0))
    if size != (header.rows, header.cols):
        raise UnusableTruth(
            f"the segmentation is {size[0]} x {size[1]} pixels, the image "
            f"{header.rows} x {header.cols}",
            where=path,
            advice="Use the segmentation that was drawn on this very image.",
        )
    label_map = str(dataset.get("SegmentationType", "")) == "LABELMAP"
    for number, segment in segments.items():
        if segment.label.strip().lower() in ANATOMY:
            yield _told(path, f"segment {number} ({segment.label}) is anatomy, not a lesion")
            continue
        frames = [index for index, of in wanted if label_map or of == number]
        if not frames:
            continue
        if segment.automatic and not header.synthetic:
            yield _told(path, f"segment {number} ({segment.label}) was drawn by an algorithm")
        mask, note = _segment_mask(dataset, frames, number if label_map else None)
        label = label_of_words(segment.words, segment.label)
        source = TruthSource(str(path), "DICOM SEG", label)
        yield make_truth(mask, header.key, (header.rows, header.cols), source, note)


def _told(path: Path, message: str) -> Failure:
    return Failure("About this truth", message, where=str(path), severity="info")


def _segment_mask(
    dataset: Dataset, frames: list[int], number: int | None
) -> tuple[NDArray[np.bool_], str]:
    """Return the union of a segment's frames and a note; ``number`` for label maps."""
    mask = np.zeros((int(dataset.Rows), int(dataset.Columns)), dtype=bool)
    fractional = str(dataset.get("SegmentationType", "")) == "FRACTIONAL"
    half = int(dataset.get("MaximumFractionalValue") or 255) / 2 if fractional else 0
    for index in frames:
        frame = pixel_array(dataset, index=index, raw=True)
        mask |= frame == number if number is not None else frame > half
    return mask, "fractions above 50 % count as lesion" if fractional else ""


# -------------------------------------------------------------------- CBIS-DDSM ROI masks

_ABNORMALITY = re.compile(r"^(?P<image>(?:Mass|Calc)-(?:Training|Test)_P_\d+_.+?)_(?P<number>\d+)$")


def image_of_roi(patient_id: str) -> str:
    """Return the image id of a CBIS-DDSM abnormality id, or an empty string.

    ``Mass-Training_P_00001_LEFT_CC_1`` belongs to ``Mass-Training_P_00001_LEFT_CC``.
    """
    match = _ABNORMALITY.match(patient_id.strip())
    return match["image"] if match else ""


def read_roi_values(path: Path) -> NDArray | None:
    """Read the pixels of a CBIS-DDSM ROI object; None for the cropped image beside the mask.

    The archive gives mask and cropped image the same Series Description; the mask has two values.

    Raises
    ------
    UnusableTruth
        Damaged, or more than 200 million pixels.
    """
    with _told_as_damage(path):
        dataset = pydicom.dcmread(path)
        rows, cols = int(dataset.get("Rows") or 0), int(dataset.get("Columns") or 0)
        if not 0 < rows * cols <= MAX_PIXELS or int(dataset.get("NumberOfFrames") or 1) > 1:
            raise UnusableTruth(f"the ROI mask claims {rows} x {cols} pixels", where=path)
        values = np.asarray(pixel_array(dataset, raw=True))
    two_valued = not np.any((values != values.min()) & (values != values.max()))
    return values if two_valued and values.ndim == 2 else None
