"""What an export writes, of which views, and what it tells on its way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer.values.grayscale import Grayscale, Voi
from lem_viewer.values.marks import ViewReport

if TYPE_CHECKING:
    from lem_viewer.export.pictures import KeyImage

#: Format -> what it is; the order in which they are written.
FORMATS: Mapping[str, str] = {
    "seg": "DICOM Segmentation of the outlines, one a view",
    "sr": "DICOM SR TID 1500, one an observer",
    "cad": "DICOM Mammography CAD SR of the model's findings",
    "gsps": "DICOM presentation state with marks and window, one a view",
    "pdf": "report with key images",
    "csv": "table of findings",
    "json": "findings with outlines",
}


@dataclass(frozen=True)
class ExportPlan:
    """What to write.

    Parameters
    ----------
    formats : tuple of str
        Names in ``FORMATS``.
    deidentify : bool
        Write the images, too, and everything else, without what tells whose they are.
    allow_burned_in : bool
        Also images whose pixels may hold text.
    hide_patient : bool
        Leave the patient out of the PDF.
    """

    formats: tuple[str, ...] = tuple(FORMATS)
    deidentify: bool = False
    allow_burned_in: bool = False
    hide_patient: bool = False

    def __post_init__(self) -> None:
        unknown = [name for name in self.formats if name not in FORMATS]
        if unknown or not self.formats:
            raise ValueError(f"formats are {self.formats}, allowed are {', '.join(FORMATS)}")


@dataclass(frozen=True, eq=False)
class ExportView:
    """A view and what is needed to draw it.

    Parameters
    ----------
    report : ViewReport
    grayscale : Grayscale
    picture : KeyImage or None
        For the PDF.
    voi : Window, LookupTable or None
        The window shown; None: the image's own.
    """

    report: ViewReport
    grayscale: Grayscale
    picture: KeyImage | None = None
    voi: Voi | None = None


@dataclass(frozen=True)
class ExportedFile:
    """A file was written."""

    path: Path
    what: str


@dataclass(frozen=True)
class ExportDone:
    """Last value: the folder and what is in it."""

    folder: Path
    files: tuple[ExportedFile, ...]
    left_out: int
