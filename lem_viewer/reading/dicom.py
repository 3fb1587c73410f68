"""DICOM mammograms: header and pixels of one file.

Sources: DICOM PS3.3 A.26 (Digital X-Ray), C.8.11.7 (Mammography Image module), A.8.1 (Secondary
Capture), C.7.6.1 (General Image).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lem_viewer.errors import Failure, NotAMammogram
from lem_viewer.reading.attributes import items, text, word
from lem_viewer.reading.buffers import BufferPool
from lem_viewer.reading.curves import CurveReader
from lem_viewer.reading.dicom_header import header_of, patient_of
from lem_viewer.reading.frame_reader import FrameReader
from lem_viewer.reading.functional_groups import PlainFrames
from lem_viewer.reading.hanging import hang
from lem_viewer.reading.part10 import DicomFile, read_dicom_file
from lem_viewer.reading.pixel_format import format_of, with_frames
from lem_viewer.reading.pixels import read_pixels
from lem_viewer.reading.view_file import Decoded, ViewFile
from lem_viewer.values.image import Mammogram, ViewHeader

#: Modalities that mammograms come as: digital, computed, digitised film, secondary capture.
VIEW_MODALITIES = frozenset({"MG", "DX", "CR", "RG", "SC", "OT", ""})
#: Objects that go along with a study and hold no view.
COMPANIONS = {
    "SR": "a structured report",
    "PR": "a presentation state",
    "KO": "a key object selection",
    "SEG": "a segmentation",
    "DOC": "a document",
    "RTSTRUCT": "a set of contours",
    "AU": "a recording",
    "REG": "a registration",
}


class CompanionObject(NotAMammogram):
    """A report, a presentation state or the like: part of a study, but no view."""


_STORAGE_DIRECTORY = "1.2.840.10008.1.3.10"


def read_header(path: Path) -> ViewHeader:
    """Read a DICOM view's header; no pixel is read.

    Raises
    ------
    UnreadableImage, NotAMammogram
        As :func:`examine_dicom`.
    """
    return examine_dicom(Path(path)).header


def read_mammogram(path: Path, pool: BufferPool | None = None) -> Mammogram:
    """Read a DICOM view of one frame: what the model, training and evaluation read.

    Raises
    ------
    UnreadableImage, NotAMammogram, NoDecoder
        Which attribute is wrong, and what to do.
    """
    view = examine_dicom(Path(path))
    if view.header.is_stack:
        raise NotAMammogram(
            f"(0028,0008) Number of Frames is {view.header.frames}: a tomosynthesis or a film loop",
            where=path,
            advice="Open the two-dimensional or synthesised view of the same study.",
        )
    return view.decode(pool).mammogram


def examine_dicom(path: Path, shown: str = "") -> ViewFile:
    """Read what a DICOM file says and whether it is a view; its pixels come with ``decode``.

    Raises
    ------
    UnreadableImage
        Damaged, or sizes that cannot be.
    NotAMammogram
        Another modality, colour, one bit, no pixels.
    """
    return view_of_file(read_dicom_file(path, shown))


def view_of_file(file: DicomFile) -> ViewFile:
    """Return the view of a DICOM file whose attributes have been read; see examine_dicom."""
    refuse_other_objects(file)
    plain = PlainFrames(file.dataset)
    file = replace(file, dataset=plain.frame(0))
    found, notices = format_of(file)
    found, missing = with_frames(found, file)
    if found.frames > 1:
        return _view_of_frames(file, FrameReader(file, found, plain), (*notices, *missing))
    curves = CurveReader(file.dataset, found, file.shown)
    grayscale = curves.read()
    header, header_notices = header_of(file)

    def decode(pool: BufferPool | None) -> Decoded:
        stored = read_pixels(file, found, pool)
        hung, doubts = hang(header, stored.values, grayscale)
        mammogram = Mammogram(hung, stored.values, grayscale, stored.seconds, stored.decoder)
        return Decoded(mammogram, (*stored.notices, *doubts))

    return _view_file(file, header, (*notices, *curves.notices, *header_notices), decode)


def _view_of_frames(file: DicomFile, frames: FrameReader, notices: tuple[Failure, ...]) -> ViewFile:
    """Return a tomosynthesis or another view of several frames; the middle one is read first."""
    header, header_notices = header_of(file, frames.count)

    def decode(pool: BufferPool | None) -> Decoded:
        stack = frames.stack(pool) if frames.count > 1 else None
        stored = frames.read(frames.middle, pool)
        grayscale = frames.grayscale(frames.middle)
        hung, doubts = hang(header, stored.values, grayscale)
        mammogram = Mammogram(
            hung, stored.values, grayscale, stored.seconds, stored.decoder, stack, frames.middle
        )
        return Decoded(mammogram, (*stored.notices, *doubts))

    return _view_file(file, header, (*notices, *frames.notices, *header_notices), decode)


def _view_file(
    file: DicomFile,
    header: ViewHeader,
    notices: tuple[Failure, ...],
    decode: Callable[[BufferPool | None], Decoded],
) -> ViewFile:
    return ViewFile(
        header=header,
        notices=(*notices, *_modality_remark(file)),
        decode=decode,
        patient=patient_of(file.dataset),
        acquired=_acquired(file),
        sources=frozenset(
            text(item, "ReferencedSOPInstanceUID")
            for item in items(file.dataset, "SourceImageSequence")
        ),
    )


def refuse_other_objects(file: DicomFile) -> None:
    """Raise NotAMammogram where the object is of another kind than a projection image."""
    modality = word(file.dataset, "Modality")
    if modality in VIEW_MODALITIES:
        return
    kind = COMPANIONS.get(modality)
    if kind:
        raise CompanionObject(f"it is {kind} ({modality}), not a view", where=file.shown)
    raise NotAMammogram(
        f"(0008,0060) Modality is {modality}, not MG",
        where=file.shown,
        advice="Open mammograms only (MG, or their film scans).",
    )


def is_directory_record(file: DicomFile) -> bool:
    """Return True for a DICOMDIR, whatever it is called."""
    meta = getattr(file.dataset, "file_meta", None)
    classes = {text(file.dataset, "SOPClassUID")}
    if meta is not None:
        classes.add(text(meta, "MediaStorageSOPClassUID"))
    return _STORAGE_DIRECTORY in classes or "DirectoryRecordSequence" in file.dataset


def _modality_remark(file: DicomFile) -> tuple[Failure, ...]:
    modality = word(file.dataset, "Modality")
    if modality == "MG" or word(file.dataset, "BodyPartExamined") == "BREAST":
        return ()
    return (
        Failure.warning(
            "Not marked as a mammogram",
            f"(0008,0060) Modality is {modality or 'missing'}, not MG",
            "Make sure that it is a mammogram: LEM reads anything as one.",
            file.shown,
        ),
    )


def _acquired(file: DicomFile) -> str:
    whole = text(file.dataset, "AcquisitionDateTime")
    parts = (text(file.dataset, "AcquisitionDate"), text(file.dataset, "AcquisitionTime"))
    return whole or ("".join(parts) if all(parts) else "")
