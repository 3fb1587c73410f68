"""What a model said of an image, as the library keeps it, and all that statistics ask of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class KeptPrediction:
    """What a model said of one image.

    Parameters
    ----------
    study_id : int
    sop_uid : str
    model_name, model_sha256, model_version : str
    probability : float or None
        None: the image could not be read, ``error`` says why.
    logit, threshold : float or None
        Threshold: the probability from which the model calls a view positive.
    positive : str
        What the probability speaks for.
    extrema : tuple of (float, float, float)
        Row, col (stored image pixels), score; strongest first.
    regions : tuple of dict
        As ``lem-viewer predict`` writes them.
    laterality, device, notes, error, app_version, made_at : str
    seconds : float or None
    hit, chance, dice, iou, dice_score_map, lesions, lesions_hit, marks
        Against the truth, as ``cases.csv`` has them; None where there is none.
    """

    study_id: int
    sop_uid: str
    model_name: str
    model_sha256: str
    model_version: str = ""
    probability: float | None = None
    logit: float | None = None
    threshold: float | None = None
    positive: str = "malignant"
    extrema: tuple[tuple[float, float, float], ...] = ()
    regions: tuple[dict[str, object], ...] = ()
    laterality: str = ""
    device: str = ""
    seconds: float | None = None
    notes: str = ""
    error: str = ""
    app_version: str = ""
    made_at: str = ""
    hit: bool | None = None
    chance: float | None = None
    dice: float | None = None
    iou: float | None = None
    dice_score_map: float | None = None
    lesions: int | None = None
    lesions_hit: int | None = None
    marks: str | None = None

    @property
    def model_id(self) -> str:
        """``name@sha8``."""
        return f"{self.model_name}@{self.model_sha256[:8]}"


@dataclass(frozen=True)
class LibraryCase:
    """An image with what a model, the truth and the readers say of it.

    Parameters
    ----------
    prediction : KeptPrediction
    patient : str
        Patient ID, or the study's UID where there is none.
    study_date, manufacturer, density, laterality, view : str
    label : int or None
        1 positive, 0 negative, None: nobody knows.
    lesion : str
        What the reference says it is, or empty.
    path : str
        The image's file.
    """

    prediction: KeptPrediction
    patient: str
    study_date: str = ""
    manufacturer: str = ""
    density: str = ""
    laterality: str = ""
    view: str = ""
    label: int | None = None
    lesion: str = ""
    path: str = ""


@dataclass(frozen=True)
class KnownModel:
    """A model of which the library has predictions."""

    name: str
    sha256: str
    version: str
    images: int
    last_at: str

    @property
    def model_id(self) -> str:
        """``name@sha8``."""
        return f"{self.name}@{self.sha256[:8]}"
