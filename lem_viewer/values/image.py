"""A mammogram view and the study it belongs to, as values."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.geometry import Orientation, PixelSpacing, SpacingBasis
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.stack import SliceStack
from lem_viewer.values.technique import Technique

#: What is shown where a side or a view is not known.
UNKNOWN = "unknown"

#: Manufacturer (0008,0070) of the phantoms: how a synthetic view is told when it is read.
PHANTOM_MANUFACTURER = "LEM Viewer phantom"
#: How the patient numbers of phantoms begin.
PHANTOM_PATIENT = "PHANTOM-"

#: The standard four views in hanging order: top row first, right breast on the left.
STANDARD_HANGING = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))

#: Modifiers of a view that hangs and is read like any other: how well it was taken, not what it
#: shows.
ORDINARY_MODIFIERS = frozenset({"nipple in profile", "infra-mammary fold", "axillary tissue"})
#: X-Ray 3D Angiographic, Craniofacial and Breast Tomosynthesis Image Storage: reconstructions.
RECONSTRUCTED = frozenset(f"1.2.840.10008.5.1.4.1.1.13.1.{part}" for part in (1, 2, 3))


@dataclass(frozen=True)
class Identity:
    """Who and what a view is of: the attributes that the annotation shows and reports carry.

    All are strings as in the file, empty where absent. Never written to a log.
    """

    sop_instance_uid: str
    sop_class_uid: str = ""
    study_instance_uid: str = ""
    series_instance_uid: str = ""
    patient_id: str = ""
    patient_name: str = ""
    birth_date: str = ""
    study_date: str = ""
    study_time: str = ""
    study_description: str = ""
    series_description: str = ""
    accession_number: str = ""
    manufacturer: str = ""
    model_name: str = ""
    modality: str = ""


@dataclass(frozen=True)
class ViewHeader:
    """A view before its pixels are decoded: enough to hang it.

    Parameters
    ----------
    key : str
        The view's name in the session: its SOP Instance UID (made from the path for rasters).
    path : str
        The file it came from; inside an archive ``archive.zip!/member``.
    laterality : str
        ``"L"``, ``"R"`` or ``UNKNOWN``.
    view : str
        ``"CC"``, ``"MLO"``, ``"ML"``, ... or ``UNKNOWN``.
    modifiers : tuple of str
        View modifiers in words, e.g. ``("magnification",)``; not hung in the four-view.
    rows, cols : int
        Size as stored.
    orientation : Orientation
        How to turn the stored image for hanging.
    orientation_source : str
        ``"Patient Orientation"``, ``"pixels"`` (breast side seen), or ``"none"``.
    spacing : PixelSpacing or None
        None: measurements are in pixels.
    for_presentation : bool or None
        Presentation Intent Type; None where the file has none.
    synthetic : bool
        A phantom made by this program; said on screen.
    identity : Identity
    badges : tuple of str
        Short words for the tile's corner, e.g. ``"not for reading"``, ``"lossy"``.
    patient_orientation : tuple of str
        (0020,0020) as stored: direction of increasing columns, then of increasing rows; empty
        where the file has none that can be used.
    magnification : float or None
        How many times larger the breast is on the detector than in itself (source to detector
        over source to breast); None where the file does not say.
    technique : Technique
    frames : int
        1, or how many slices the view has.
    is_synthesised : bool
        A two-dimensional view that was computed from a tomosynthesis.
    """

    key: str
    path: str
    laterality: str
    view: str
    rows: int
    cols: int
    identity: Identity
    modifiers: tuple[str, ...] = ()
    orientation: Orientation = field(default_factory=Orientation)
    orientation_source: str = "none"
    spacing: PixelSpacing | None = None
    for_presentation: bool | None = None
    synthetic: bool = False
    badges: tuple[str, ...] = ()
    patient_orientation: tuple[str, ...] = ()
    magnification: float | None = None
    technique: Technique = field(default_factory=Technique)
    frames: int = 1
    is_synthesised: bool = False

    @property
    def title(self) -> str:
        """Laterality, view and modifiers in the reader's shorthand, e.g. ``"R CC"``."""
        side = self.laterality if self.laterality != UNKNOWN else "?"
        view = self.view if self.view != UNKNOWN else "?"
        stack = ("DBT" if self.is_tomosynthesis else f"{self.frames} frames",)
        words = (f"({word})" for word in self.modifiers)
        return " ".join((side, view, *(stack if self.is_stack else ()), *words))

    @property
    def is_stack(self) -> bool:
        """True for a tomosynthesis or another view of several frames."""
        return self.frames > 1

    @property
    def is_tomosynthesis(self) -> bool:
        """True for the slices of a reconstruction; a loop of projections is none."""
        return self.is_stack and self.identity.sop_class_uid in RECONSTRUCTED

    @property
    def is_ordinary(self) -> bool:
        """True for a view without a modifier that makes it another kind (spot, magnified...)."""
        return all(modifier in ORDINARY_MODIFIERS for modifier in self.modifiers)

    @property
    def is_read_with_study(self) -> bool:
        """True for a view that the model reads with the study: no slices, no special views."""
        return self.is_ordinary and not self.is_slice

    @property
    def is_slice(self) -> bool:
        """True for slices, also for one that is an object of its own."""
        is_reconstructed = self.identity.sop_class_uid in RECONSTRUCTED
        return self.is_stack or (is_reconstructed and not self.is_synthesised)

    @property
    def true_spacing(self) -> PixelSpacing | None:
        """The spacing in the breast: at the detector, divided by the magnification if known.

        Source: DICOM PS3.3 C.8.7.4 (0018,1114), 10.7.1.3.
        """
        spacing, factor = self.spacing, self.magnification
        if spacing is None or factor is None or spacing.basis is not SpacingBasis.DETECTOR:
            return spacing
        return PixelSpacing(
            spacing.row_mm / factor, spacing.col_mm / factor, SpacingBasis.MAGNIFIED
        )


@dataclass(frozen=True, eq=False)
class Mammogram:
    """One decoded view.

    Parameters
    ----------
    header : ViewHeader
    pixels : ndarray, (rows, cols), uint16
        Stored values plus ``grayscale.stored_offset``; padding keeps its stored value and is
        recognised by it. Locked.
    grayscale : Grayscale
        How the values become grey, padding included.
    decode_seconds : float
        What the decoder took.
    decoder : str
        Which decoder read it, e.g. ``"imagecodecs"``.
    stack : SliceStack or None
        All slices of a tomosynthesis; ``pixels`` and ``grayscale`` are those of one of them.
    frame : int
        Which one, from 0.
    """

    header: ViewHeader
    pixels: NDArray[np.uint16]
    grayscale: Grayscale
    decode_seconds: float = 0.0
    decoder: str = ""
    stack: SliceStack | None = None
    frame: int = 0

    def __post_init__(self) -> None:
        if self.pixels.ndim != 2 or self.pixels.dtype != np.uint16:
            raise ValueError(f"pixels are {self.pixels.dtype} {self.pixels.shape}, not 2-D uint16")
        if self.pixels.shape != (self.header.rows, self.header.cols):
            raise ValueError(
                f"pixels are {self.pixels.shape}, the header says "
                f"{(self.header.rows, self.header.cols)}"
            )
        self.pixels.setflags(write=False)

    @property
    def key(self) -> str:
        """The view's name in the session."""
        return self.header.key

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols) as stored."""
        return (self.header.rows, self.header.cols)


@dataclass(frozen=True)
class StudyOutline:
    """What a study holds, from headers alone: the light box can hang its tiles at once.

    Parameters
    ----------
    title : str
        Folder or archive name, shown until the patient's name is.
    source : str
        The path that was opened.
    views : tuple of ViewHeader
        In hanging order; pixels follow in this order.
    """

    title: str
    source: str
    views: tuple[ViewHeader, ...]


@dataclass(frozen=True)
class OpenProgress:
    """How far the header scan of a large folder is."""

    done: int
    total: int


@dataclass(frozen=True)
class StudyRead:
    """The last value of an opening: what came of it.

    Parameters
    ----------
    views : int
        Views that were decoded.
    truths : int
        Truth masks that were matched to a view.
    skipped : int
        Files that could not be used (each has had its Failure).
    seconds : float
    """

    views: int
    truths: int
    skipped: int
    seconds: float


@dataclass(frozen=True, eq=False)
class Rehung:
    """A view whose side or view the reader named."""

    mammogram: Mammogram
