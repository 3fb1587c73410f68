"""What somebody said of a place on an image: a model's region, a reader's finding, another's mark.

The common form in which findings leave the program and in which those of others come in. Places
are (row, col) pixel coordinates of the stored image, (0, 0) the centre of its first pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from lem_viewer.values.findings import Prediction
from lem_viewer.values.image import ViewHeader
from lem_viewer.values.models import ModelCard
from lem_viewer.values.outlines import mask_of_outlines
from lem_viewer.values.reading import Assessment, ReaderFinding

POINT, POLYGON, ELLIPSE, OPEN_LINE = "point", "polygon", "ellipse", "line"
KINDS = frozenset({POINT, POLYGON, ELLIPSE, OPEN_LINE})
_ELLIPSE_POINTS = 64


@dataclass(frozen=True)
class Observer:
    """Who made a mark.

    Parameters
    ----------
    name : str
        A reader's name or a model's.
    is_device : bool
    version : str
        Of a device's software or model.
    identity : str
        ``name@sha8`` of a model; empty for a reader.
    """

    name: str
    is_device: bool = False
    version: str = ""
    identity: str = ""


@dataclass(frozen=True, eq=False)
class Mark:
    """A place on an image and what is said of it.

    Parameters
    ----------
    sop_uid : str
        The image (its key where it has no SOP Instance UID).
    kind : str
        ``"point"``, ``"polygon"`` (closed, the first point not repeated), ``"ellipse"`` (ends of
        the long axis, then of the short one) or ``"line"``.
    points : ndarray, (n, 2), float64
        (row, col). Locked.
    label : str
        e.g. ``"1"``; short enough to stand beside the mark.
    observer : Observer
    score : float or None
        A model's logit there.
    certainty : float or None
        0..1, as the mark's maker says it.
    area_px, area_mm2 : float or None
    category : str
        BI-RADS category, or empty.
    words : tuple of str
        What it is, in words; descriptors.
    comment : str
    peak : (float, float) or None
        (row, col) of the extremum that a model's region was traced back from.
    """

    sop_uid: str
    kind: str
    points: NDArray[np.float64]
    label: str
    observer: Observer
    score: float | None = None
    certainty: float | None = None
    area_px: float | None = None
    area_mm2: float | None = None
    category: str = ""
    words: tuple[str, ...] = ()
    comment: str = ""
    peak: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind is {self.kind!r}, must be one of {', '.join(sorted(KINDS))}")
        least = {POINT: 1, POLYGON: 3, ELLIPSE: 4, OPEN_LINE: 2}[self.kind]
        if self.points.ndim != 2 or self.points.shape[1] != 2 or len(self.points) < least:
            raise ValueError(f"points of a {self.kind} have shape {self.points.shape}")
        if not np.isfinite(self.points).all():
            raise ValueError(f"a {self.kind} has a coordinate that is no number")
        self.points.setflags(write=False)

    @property
    def centre(self) -> tuple[float, float]:
        """(row, col) in the middle of its points."""
        row, col = self.points.mean(axis=0).tolist()
        return row, col

    @property
    def outline(self) -> NDArray[np.float64] | None:
        """The closed polygon (n, 2) of a region; None for points and lines."""
        if self.kind == POLYGON:
            return self.points
        if self.kind != ELLIPSE:
            return None
        middle = self.points.mean(axis=0)
        long_axis, short_axis = (
            (self.points[1] - self.points[0]) / 2,
            (self.points[3] - self.points[2]) / 2,
        )
        turns = np.linspace(0, 2 * math.pi, _ELLIPSE_POINTS, endpoint=False)[:, None]
        return middle + np.cos(turns) * long_axis + np.sin(turns) * short_axis

    def mask(self, shape: tuple[int, int]) -> NDArray[np.bool_] | None:
        """Return the region on an image of ``shape`` (rows, cols); None for points and lines."""
        outline = self.outline
        return None if outline is None else mask_of_outlines([outline], shape)


@dataclass(frozen=True, eq=False)
class ViewReport:
    """What is to be told of one view.

    Parameters
    ----------
    header : ViewHeader
    prediction : Prediction or None
        None: the model did not read it; ``not_processed`` says why.
    marks : tuple of Mark
        The model's, strongest first, then the readers'.
    not_processed : str
        Why the model has not read it; "no finding" is another thing.
    """

    header: ViewHeader
    prediction: Prediction | None
    marks: tuple[Mark, ...] = ()
    not_processed: str = ""

    @property
    def of_model(self) -> tuple[Mark, ...]:
        """The model's marks."""
        return tuple(mark for mark in self.marks if mark.observer.is_device)

    @property
    def of_readers(self) -> tuple[Mark, ...]:
        """The readers' marks."""
        return tuple(mark for mark in self.marks if not mark.observer.is_device)


@dataclass(frozen=True, eq=False)
class StudyReport:
    """What is to be told of a study.

    Parameters
    ----------
    views : tuple of ViewReport
        In hanging order.
    card : ModelCard or None
        Of the model that read them.
    assessments : tuple of Assessment
        What readers stored.
    withdrawn : str
        When and why that model was withdrawn; empty where it was not.
    """

    views: tuple[ViewReport, ...]
    card: ModelCard | None = None
    assessments: tuple[Assessment, ...] = field(default_factory=tuple)
    withdrawn: str = ""

    @property
    def warning(self) -> str:
        """What must be said of the model before anything that it said; may be empty."""
        return f"MODEL {self.withdrawn}" if self.withdrawn else ""

    @property
    def readers(self) -> tuple[str, ...]:
        """Names of the readers who marked or assessed something, in order of appearance."""
        names = [mark.observer.name for view in self.views for mark in view.of_readers]
        return tuple(dict.fromkeys([*names, *(each.reader for each in self.assessments)]))


def observer_of(card: ModelCard) -> Observer:
    """Return a model as an observer."""
    return Observer(card.name, True, card.version, card.model_id)


def marks_of_prediction(prediction: Prediction, card: ModelCard) -> tuple[Mark, ...]:
    """Return the maxima of a prediction that were outlined, as marks, strongest first.

    The certainty is the sigmoid of the extremum's score: not calibrated.
    """
    observer = observer_of(card)
    found = []
    for number, region in enumerate(prediction.regions, start=1):
        words = ("region that speaks for a lesion",)
        found.append(
            Mark(
                prediction.key,
                POLYGON,
                np.array(region.contour),
                str(number),
                observer,
                score=region.score,
                certainty=1 / (1 + math.exp(-max(-700.0, min(700.0, region.score)))),
                area_px=region.area_px,
                area_mm2=region.area_mm2,
                words=words,
                peak=(region.peak_row, region.peak_col),
            )
        )
    return tuple(found)


def mark_of_reader(finding: ReaderFinding, label: str = "") -> Mark:
    """Return a reader's finding as a mark."""
    kinds = {"point": POINT, "ellipse": ELLIPSE, "polygon": POLYGON, "region": POLYGON}
    descriptors = tuple(term for _, term in finding.descriptors)
    return Mark(
        finding.sop_uid,
        kinds[finding.kind],
        np.array(finding.points, dtype=np.float64),
        label or finding.lesion or "finding",
        Observer(finding.reader),
        category=finding.birads,
        words=(finding.lesion, *descriptors) if finding.lesion else descriptors,
        comment=finding.comment,
    )
