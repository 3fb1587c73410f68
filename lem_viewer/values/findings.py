"""What a model said, what the truth says, and how they agree."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.geometry import Placement


@dataclass(frozen=True)
class Extremum:
    """A local extremum of the score map.

    Parameters
    ----------
    row, col : float
        Image pixel coordinates of the cell's centre (stored image, not turned).
    cell_row, cell_col : int
        Cell of the score map.
    score : float
        The map's value there, a logit: > 0 speaks for malignancy (maximum), < 0 against (minimum).
    """

    row: float
    col: float
    cell_row: int
    cell_col: int
    score: float

    @property
    def is_maximum(self) -> bool:
        """True for an extremum that speaks for malignancy."""
        return self.score > 0


@dataclass(frozen=True, eq=False)
class Region:
    """The outline that one extremum was back-propagated to.

    Parameters
    ----------
    contour : ndarray, (n, 2), float64
        Closed polygon in image pixel coordinates (row, col); the first point is not repeated.
    score : float
        Score of its extremum (logit).
    peak_row, peak_col : float
        Image pixel coordinates of that extremum.
    area_px : float
        Area in image pixels.
    area_mm2 : float or None
        Area in square millimetres; None where the view has no spacing.
    """

    contour: NDArray[np.float64]
    score: float
    peak_row: float
    peak_col: float
    area_px: float
    area_mm2: float | None

    def __post_init__(self) -> None:
        if self.contour.ndim != 2 or self.contour.shape[1] != 2 or len(self.contour) < 3:
            raise ValueError(f"contour has shape {self.contour.shape}, needs (n >= 3, 2)")
        self.contour.setflags(write=False)


#: Severities of a guard's finding: the score means nothing; or it may be worth less.
SEVERE, CAUTION = "severe", "caution"


@dataclass(frozen=True)
class GuardFinding:
    """Why a view's score should not be trusted as others are.

    Parameters
    ----------
    code : str
        Short name, e.g. ``"no_breast"``; for tables.
    severity : str
        ``SEVERE`` or ``CAUTION``.
    message : str
        One sentence for the reader.
    badge : str
        Two or three words for the tile.
    """

    code: str
    severity: str
    message: str
    badge: str

    def __post_init__(self) -> None:
        if self.severity not in (SEVERE, CAUTION):
            raise ValueError(f"severity is {self.severity!r}, allowed are {SEVERE}, {CAUTION}")


@dataclass(frozen=True, eq=False)
class Prediction:
    """What a model said of one view.

    Parameters
    ----------
    key : str
        The view's key (SOP Instance UID).
    probability : float
        p(malignant), 0 to 1; calibrated where ``calibration`` says on what.
    logit : float
        Before calibration and sigmoid.
    score_map : ndarray, (h, w), float32
        Logits at network resolution; NaN outside the breast. Locked.
    placement : Placement
        Where the score map's cells lie on the stored image.
    extrema : tuple of Extremum
        Strongest (largest absolute score) first.
    regions : tuple of Region
        Back-propagated outlines, strongest first.
    map_threshold : float
        Score from which a cell of the map counts as "inside" (fitted on validation data).
    model_id : str
        ``name@sha8``.
    device : str
        Where it ran, e.g. ``"CPU (bf16)"``.
    seconds : float
        Wall time of the whole step.
    notes : tuple of str
        Warnings about this view (e.g. "no breast found").
    positive : str
        What the probability speaks for: ``"malignant"`` or ``"abnormal"``.
    map_regions : tuple of ndarray, (n, 2)
        Contours of the thresholded score map, for the comparison; image pixel coordinates.
    calibration : str
        What the probability was calibrated on, in words; empty: not calibrated.
    operating_point : float
        Probability from which the model says yes.
    guard : tuple of GuardFinding
        Why this view's score should not be trusted, worst first; their messages are notes, too.
    """

    key: str
    probability: float
    logit: float
    score_map: NDArray[np.float32]
    placement: Placement
    extrema: tuple[Extremum, ...]
    regions: tuple[Region, ...]
    map_threshold: float
    model_id: str
    device: str
    seconds: float
    notes: tuple[str, ...] = ()
    map_regions: tuple[NDArray[np.float64], ...] = ()
    positive: str = "malignant"
    calibration: str = ""
    operating_point: float = 0.5
    guard: tuple[GuardFinding, ...] = ()

    def __post_init__(self) -> None:
        self.score_map.setflags(write=False)


@dataclass(frozen=True)
class InferenceProgress:
    """Which view is being read, and how many there are."""

    key: str
    done: int
    total: int
    device: str


@dataclass(frozen=True, eq=False)
class TruthMask:
    """Where the truth says a lesion is, on the pixels of its own image.

    Parameters
    ----------
    key : str
        The view it belongs to.
    mask : ndarray, (rows, cols), bool
        Same shape as the view's stored pixels. Locked.
    label : str
        ``"malignant"``, ``"benign"``, or what the source says, or ``"lesion"``.
    source : str
        File it came from.
    kind : str
        ``"DICOM SEG"``, ``"mask image"``, ``"polygon"``, ``"circle"``.
    transform : str
        In words, how it was fitted to the image; empty when it fitted as it was.
    """

    key: str
    mask: NDArray[np.bool_]
    label: str = "lesion"
    source: str = ""
    kind: str = "mask image"
    transform: str = ""

    def __post_init__(self) -> None:
        if self.mask.ndim != 2 or self.mask.dtype != np.bool_:
            raise ValueError(f"mask is {self.mask.dtype} {self.mask.shape}, not 2-D bool")
        self.mask.setflags(write=False)

    @property
    def is_benign(self) -> bool:
        """True where the source calls the lesion benign."""
        return self.label.lower().startswith("benign")

    def is_same_as(self, other: TruthMask) -> bool:
        """Return True for the same lesion of the same file, read twice."""
        same = (self.key, self.source, self.label) == (other.key, other.source, other.label)
        return same and np.array_equal(self.mask, other.mask)


@dataclass(frozen=True)
class ViewComparison:
    """How a prediction agrees with the truth on one view; None means "not defined", never 0.

    Parameters
    ----------
    key : str
    dice, iou : float or None
        Of the union of the back-propagated outlines with the union of the truth.
    dice_score_map : float or None
        Dice of the thresholded score map, as the baseline.
    hit : bool or None
        The strongest maximum lies in the truth (pointing game); None without truth,
        False when there is truth and no maximum.
    chance : float or None
        Probability that a random point of the breast lies in the truth.
    overlap_px, missed_px, extra_px : int
        Image pixels in both, in the truth only, in the prediction only.
    lesions : int
        Truth masks on this view.
    lesions_hit : int
        Truth masks that hold at least one maximum.
    model_id : str
    benign_left_out : int
        Benign truth masks that were not counted, because the model scores malignancy.
    """

    key: str
    dice: float | None
    iou: float | None
    dice_score_map: float | None
    hit: bool | None
    chance: float | None
    overlap_px: int = 0
    missed_px: int = 0
    extra_px: int = 0
    lesions: int = 0
    lesions_hit: int = 0
    model_id: str = ""
    benign_left_out: int = 0


@dataclass(frozen=True)
class StudyComparison:
    """The same for a study: means over the views that have truth."""

    views: tuple[ViewComparison, ...] = field(default_factory=tuple)

    @property
    def with_truth(self) -> tuple[ViewComparison, ...]:
        """The views that have truth."""
        return tuple(view for view in self.views if view.hit is not None)

    @property
    def dice_mean(self) -> float | None:
        """Mean Dice over the views with truth, or None."""
        values = [view.dice for view in self.with_truth if view.dice is not None]
        return float(np.mean(values)) if values else None

    @property
    def hits(self) -> int:
        """Views whose strongest maximum lies in the truth."""
        return sum(bool(view.hit) for view in self.with_truth)


@dataclass(frozen=True, eq=False)
class DifferenceLabels:
    """Where prediction and truth of a view agree and differ.

    Parameters
    ----------
    key : str
    labels : ndarray, (rows, cols), uint8
        0 none, 1 overlap, 2 missed (truth only), 3 extra (prediction only).
    """

    key: str
    labels: NDArray[np.uint8]
