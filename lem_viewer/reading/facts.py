"""What the header of an image file tells, without its pixels: some milliseconds a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pydicom
from PIL import Image

from lem_viewer.errors import UnreadableImage
from lem_viewer.reading.attributes import text
from lem_viewer.reading.dicom_header import side_and_view_of
from lem_viewer.reading.names import read_name
from lem_viewer.reading.sniff import RASTERS, Content, content_of
from lem_viewer.values.image import UNKNOWN


@dataclass(frozen=True)
class FileFacts:
    """What a header tells.

    Parameters
    ----------
    laterality, view : str
        ``UNKNOWN`` where neither header nor name says it.
    manufacturer : str
        Empty where the file does not say.
    burned_in : bool
        The file says that its picture holds text.
    """

    laterality: str = UNKNOWN
    view: str = UNKNOWN
    manufacturer: str = ""
    burned_in: bool = False


def read_facts(file: Path) -> FileFacts:
    """Read the header of an image file.

    Raises
    ------
    UnreadableImage
        It is empty, neither DICOM nor a picture, or its header is damaged.
    OSError
        It cannot be opened.
    """
    content = content_of(file)
    named = read_name(file.stem)
    if content in RASTERS:
        try:
            with Image.open(file) as image:
                image.verify()
        except Exception as error:  # Pillow raises many kinds on a damaged file
            raise UnreadableImage(
                f"the picture is damaged: {str(error)[:200]}", where=file, advice="Copy it again."
            ) from error
        return FileFacts(named.laterality, named.view)
    if content is not Content.DICOM:
        raise UnreadableImage(
            "the file is empty" if content is Content.EMPTY else "neither DICOM nor a picture",
            where=file,
            advice="Copy it again.",
        )
    try:
        dataset = pydicom.dcmread(file, stop_before_pixels=True)
        laterality, view = side_and_view_of(dataset)
    except OSError:
        raise
    except Exception as error:  # pydicom raises many kinds on a damaged file
        raise UnreadableImage(
            f"the DICOM header is damaged: {str(error)[:200]}", where=file, advice="Copy it again."
        ) from error
    return FileFacts(
        laterality if laterality != UNKNOWN else named.laterality,
        view if view != UNKNOWN else named.view,
        text(dataset, "Manufacturer"),
        text(dataset, "BurnedInAnnotation").upper() == "YES",
    )
