"""Reads all attributes of a file for the eye: names, values, sequences, what identifies a patient.

What identifies follows the Basic Application Confidentiality Profile, on the safe side: all of
group 0010, every person name, private attributes, free texts, and the attributes of the table that
mammograms carry.

Source: DICOM PS3.15 Table E.1-1.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pydicom
from PIL import Image
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from lem_viewer.errors import UnreadableImage
from lem_viewer.values.header_table import HeaderRow, HeaderTable

MOST_ROWS, MOST_ITEMS, MOST_LETTERS = 5000, 12, 300
_INSIDE = "!/"
_LARGEST_MEMBER = 1 << 30
_FREE_TEXTS = frozenset({"LT", "ST", "UT", "PN", "UR"})
_BULK = frozenset({"OB", "OW", "OF", "OD", "OL", "OV", "UN"})
_IDENTIFYING = frozenset(
    {
        "AccessionNumber", "AcquisitionDate", "AcquisitionDateTime", "AcquisitionTime",
        "AdmissionID", "ContentDate", "ContentTime", "DetectorID", "DeviceSerialNumber",
        "DeviceUID", "GantryID", "InstanceCreationDate", "InstanceCreationTime",
        "InstitutionAddress", "InstitutionName", "InstitutionalDepartmentName",
        "FrameOfReferenceUID", "IssuerOfAdmissionID", "MediaStorageSOPInstanceUID",
        "PerformedProcedureStepID", "PerformedProcedureStepDescription",
        "PerformedProcedureStepStartDate", "PerformedProcedureStepStartTime",
        "PerformedStationName", "PlateID", "ProtocolName", "ReferencedSOPInstanceUID",
        "RequestedProcedureDescription", "RequestedProcedureID", "ScheduledProcedureStepID",
        "ScheduledProcedureStepDescription", "SeriesDate", "SeriesDescription",
        "SeriesInstanceUID", "SeriesTime", "SOPInstanceUID", "SourceApplicationEntityTitle",
        "StationName", "StudyDate", "StudyDescription", "StudyID", "StudyInstanceUID",
        "StudyTime", "TimezoneOffsetFromUTC", "ImageComments", "DateOfSecondaryCapture",
        "RequestingService", "CurrentPatientLocation", "DerivationDescription",
    }
)  # fmt: skip


def read_header_table(path: str, key: str) -> HeaderTable:
    """Return the attributes of a DICOM or picture file.

    Parameters
    ----------
    path : str
        As in a ViewHeader: a file, or ``archive.zip!/member``.
    key : str
        The view's.

    Raises
    ------
    UnreadableImage
        The file is damaged beyond reading.
    OSError
        It is gone or may not be read.
    """
    source = _source_of(path)
    try:
        head = source.read(132)
        source.seek(0)
        if head[128:] == b"DICM" or _reads_as_dicom(head):
            return HeaderTable(key, _cut(_rows_of_dicom(source, path)))
        return HeaderTable(key, _rows_of_picture(source, path))
    finally:
        source.close()


def _source_of(path: str) -> BinaryIO:
    """Open a file, or a member of an archive, which is unpacked in memory."""
    archive, inside, member = path.rpartition(_INSIDE)
    if not inside:
        return Path(path).open("rb")
    try:
        with zipfile.ZipFile(archive) as opened:
            if opened.getinfo(member).file_size > _LARGEST_MEMBER:
                raise _unreadable(path, "it is larger than 1 GB")
            return io.BytesIO(opened.read(member))
    except (KeyError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise _unreadable(path, str(error)) from error


def _reads_as_dicom(data: bytes) -> bool:
    """Return True for DICOM without a preamble: group 0002 or 0008 first, little endian."""
    return data[:2] in (b"\x02\x00", b"\x08\x00") and data[4:6].isalpha()


def _unreadable(path: str, why: str) -> UnreadableImage:
    advice = "Copy or export the file again."
    return UnreadableImage(f"its attributes cannot be read ({why})", where=path, advice=advice)


def _rows_of_dicom(source: BinaryIO, path: str) -> Iterator[HeaderRow]:
    try:
        dataset = pydicom.dcmread(source, stop_before_pixels=True, force=True)
    except Exception as error:  # pydicom raises nearly anything on damaged headers
        raise _unreadable(path, str(error)) from error
    meta = getattr(dataset, "file_meta", None)
    if meta is not None:
        yield from _rows(meta, 0)
    yield from _rows(dataset, 0)


def _rows(dataset: Dataset, depth: int) -> Iterator[HeaderRow]:
    for tag in sorted(dataset.keys()):
        try:
            element = dataset[tag]
        except Exception as error:  # one broken element must not hide the others
            yield HeaderRow(_tag(tag), "?", "", f"cannot be read: {error}", depth, True)
            continue
        yield from _rows_of_element(element, depth)


def _rows_of_element(element: DataElement, depth: int) -> Iterator[HeaderRow]:
    tag, name, vr = _tag(element.tag), element.name, str(element.VR)
    if vr != "SQ":
        yield HeaderRow(tag, name, vr, _words(element), depth, _identifies(element))
        return
    items = list(element.value or ())
    told = "1 item" if len(items) == 1 else f"{len(items)} items"
    yield HeaderRow(tag, name, vr, told, depth, _identifies(element))
    for number, item in enumerate(items[:MOST_ITEMS], start=1):
        if len(items) > 1:
            yield HeaderRow("", f"item {number}", "", "", depth + 1)
        yield from _rows(item, depth + 1)
    if len(items) > MOST_ITEMS:
        yield HeaderRow("", f"{len(items) - MOST_ITEMS} more items", "", "", depth + 1)


def _words(element: DataElement) -> str:
    try:
        if element.VR in _BULK and isinstance(element.value, bytes):
            return f"{len(element.value)} bytes"
        value = element.value
        parts = list(value) if element.VM > 1 else [value]
        shown = "\\".join("" if part is None else str(part) for part in parts[:64])
        if len(parts) > 64:
            shown += f"\\… ({len(parts)} values)"
    except Exception as error:
        return f"cannot be read: {error}"
    shown = " ".join(shown.split())
    return shown if len(shown) <= MOST_LETTERS else shown[:MOST_LETTERS] + "…"


def _identifies(element: DataElement) -> bool:
    return (
        element.tag.group == 0x0010
        or element.tag.is_private
        or element.VR in _FREE_TEXTS
        or element.keyword in _IDENTIFYING
    )


def _tag(tag: object) -> str:
    number = int(tag)  # type: ignore[call-overload]
    return f"({number >> 16:04X},{number & 0xFFFF:04X})"


def _cut(rows: Iterator[HeaderRow]) -> tuple[HeaderRow, ...]:
    kept: list[HeaderRow] = []
    for row in rows:
        if len(kept) == MOST_ROWS:
            kept.append(HeaderRow("", f"more than {MOST_ROWS} attributes", "", ""))
            break
        kept.append(row)
    return tuple(kept)


def _rows_of_picture(source: BinaryIO, path: str) -> tuple[HeaderRow, ...]:
    try:
        with Image.open(source) as image:
            facts = {
                "Format": str(image.format),
                "Columns": str(image.width),
                "Rows": str(image.height),
                "Mode": image.mode,
                **{str(name): str(value)[:MOST_LETTERS] for name, value in image.info.items()},
            }
    except Exception as error:  # Pillow raises nearly anything on damaged files
        raise _unreadable(path, str(error)) from error
    known = ("Format", "Columns", "Rows", "Mode", "dpi")
    return tuple(
        HeaderRow("", name, "", value, 0, name not in known) for name, value in facts.items()
    )
