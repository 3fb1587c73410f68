"""Model cards, and which models there are to choose from."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import PurePath
from typing import Any

import numpy as np

from lem_viewer.values.calibration import Calibration, sigmoid
from lem_viewer.values.withdrawal import Withdrawal

CARD_FORMAT = 1
CANDIDATE = "candidate"  # ModelCard.status of a model that was kept and not adopted


@dataclass(frozen=True)
class LocalizationThresholds:
    """How extrema become outlines; fitted once on validation data, never per image.

    Parameters
    ----------
    tau_rel : float
        An extremum is followed back when its score is at least this part of the strongest, 0..1.
    n_max : int
        At most so many, strongest first.
    region_fraction : float
        A region holds the pixels whose smoothed gradient is at least this part of its maximum.
    smoothing_px : float
        Sigma of the Gaussian that smooths the gradient, in network input pixels.
    map_threshold : float
        Score (logit) from which a cell of the score map counts as inside.
    least_score : float
        An extremum below this score (logit) is not followed back, however weak the others are.
    localizer : str
        How an extremum is followed back: a name in the network's ``LOCALIZERS``. The other
        thresholds are fitted to its maps.
    merge : bool
        Regions that share a pixel become one, with the strongest extremum's score.
    density_power : float
        The smoothed gradient is multiplied by the density rank (the part of the breast's pixels
        that are darker, 0..1) to this power; 0 leaves it as it is.
    followed : int
        Where several networks read together, an extremum is followed back through the upright
        readings of the first so many; 0: through all readings.
    """

    tau_rel: float = 0.5
    n_max: int = 8
    region_fraction: float = 0.3
    smoothing_px: float = 6.0
    map_threshold: float = 0.0
    least_score: float = 0.0
    localizer: str = "gradient"
    merge: bool = False
    density_power: float = 0.0
    followed: int = 0


@dataclass(frozen=True)
class CardPicture:
    """A picture in the model's folder, e.g. of a failure case.

    Parameters
    ----------
    file : str
        A plain file name in the model's folder, PNG or JPEG.
    caption : str
    """

    file: str
    caption: str = ""

    def __post_init__(self) -> None:
        is_plain = isinstance(self.file, str) and self.file == PurePath(self.file).name
        if not is_plain or not self.file.lower().endswith((".png", ".jpg", ".jpeg")):
            raise ValueError(f"{self.file!r} is not the plain name of a PNG or JPEG file")


@dataclass(frozen=True)
class ModelCard:
    """Everything a reader may ask of a model; stored as ``card.json`` beside the weights.

    Parameters
    ----------
    name, version : str
    sha256 : str
        Of ``weights.safetensors``, hex.
    backbone, head : str
        Registry names.
    head_options : mapping
        Keyword options of the head (window, aggregate...).
    stride : int
        16 or 32.
    input_rows, input_cols : int
        Network input after cropping to the breast.
    preprocessing : str
        In words, what is done before the network.
    thresholds : LocalizationThresholds
    training_data, licence, intended_use, limitations : str
    positive : str
        What a probability speaks for: ``"malignant"``, or ``"abnormal"`` (any lesion).
    synthetic_training : bool
        True: trained on phantoms only; said wherever a probability is shown.
    restriction : str
        Shown in the window, e.g. "research use only (trained on MIAS)"; may be empty.
    created : str
        ISO date.
    figures : mapping
        Measured figures with CIs and on what.
    configuration : mapping
        The training configuration as it was run.
    members : int
        So many networks of this kind read together; their score maps are averaged.
    mirrored : bool
        Each of them also reads the view upside down.
    calibration : Calibration or None
        How logits become probabilities; None: the plain sigmoid, "not calibrated".
    guard : mapping
        What images the model knows (``lem_viewer.network.guard``); empty: not known.
    failure_cases : str
        In words, where it fails.
    pictures : tuple of CardPicture
        Shown on the card, failure cases first.
    title, description, authors, notes : str
        What people wrote about it; may be empty.
    status : str
        ``"candidate"``: admitted to be looked at, not adopted; else empty.
    training : mapping
        Where it came from (``lem_viewer.values.run_record``): fingerprint of the data, the split
        with hashed patients, seed, versions, parent; empty: not known.
    edits : tuple of mapping
        Who changed which words of the card and when, oldest first.
    """

    name: str
    version: str
    sha256: str
    backbone: str
    head: str
    stride: int
    input_rows: int
    input_cols: int
    head_options: Mapping[str, Any] = field(default_factory=dict)
    preprocessing: str = ""
    thresholds: LocalizationThresholds = field(default_factory=LocalizationThresholds)
    training_data: str = ""
    licence: str = ""
    intended_use: str = "Research use only. Not for primary diagnosis."
    limitations: str = ""
    positive: str = "malignant"
    synthetic_training: bool = False
    restriction: str = ""
    created: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)
    configuration: Mapping[str, Any] = field(default_factory=dict)
    members: int = 1
    mirrored: bool = False
    calibration: Calibration | None = None
    guard: Mapping[str, Any] = field(default_factory=dict)
    failure_cases: str = ""
    pictures: tuple[CardPicture, ...] = ()
    title: str = ""
    description: str = ""
    authors: str = ""
    notes: str = ""
    status: str = ""
    training: Mapping[str, Any] = field(default_factory=dict)
    edits: tuple[Mapping[str, Any], ...] = ()

    @property
    def caution(self) -> str:
        """What must stand beside this model's probabilities; may be empty."""
        words = [self.restriction] if self.restriction else []
        if self.status == CANDIDATE:
            words.insert(0, "candidate: not adopted")
        if self.synthetic_training and not any("synthetic" in word for word in words):
            words.append("trained on synthetic data only")
        return "; ".join(words)

    @property
    def model_id(self) -> str:
        """``name@sha8``: names the exact weights."""
        return f"{self.name}@{self.sha256[:8]}"

    @property
    def operating_point(self) -> float:
        """The probability from which the model says yes: the card's, or that of a logit of 0."""
        given = self.figures.get("operating_point")
        if isinstance(given, int | float) and not isinstance(given, bool) and 0 < given < 1:
            return float(given)
        return self.probability_of(0.0)

    @property
    def calibrated_on(self) -> str:
        """What probabilities were calibrated on, in words; empty where they were not."""
        if self.calibration is None:
            return ""
        return self.calibration.fitted_on or "data that the card does not name"

    def probability_of(self, logit: float) -> float:
        """Return the probability shown for a view's logit."""
        if self.calibration is not None:
            return self.calibration.apply(logit)
        return float(sigmoid(np.array(logit, dtype=np.float64)))

    def with_calibration(self, calibration: Calibration) -> ModelCard:
        """Return the card with another calibration; what the model says yes to stays the same."""
        logit = self.figures.get("operating_logit")
        if not isinstance(logit, int | float):
            point = self.operating_point if self.calibration is None else 0.5
            logit = math.log(point / (1 - point))
        operating = {"operating_logit": logit, "operating_point": calibration.apply(logit)}
        return replace(self, calibration=calibration, figures={**self.figures, **operating})

    def to_json(self) -> dict[str, Any]:
        """Return the card as a dict for ``json.dump``."""
        return {"card_format": CARD_FORMAT, **asdict(self)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ModelCard:
        """Make a card of a parsed ``card.json``; ValueError names every field that is wrong."""
        known = cls.__dataclass_fields__
        values = {key: value for key, value in data.items() if key in known}
        wrong = []
        if data.get("card_format") != CARD_FORMAT:
            wrong.append(f"card_format is {data.get('card_format')!r}, allowed is {CARD_FORMAT}")
        for name in ("name", "version", "sha256", "backbone", "head"):
            if not isinstance(values.get(name), str) or not values.get(name):
                wrong.append(f"{name} is {values.get(name)!r}, not a text")
        for name in ("stride", "input_rows", "input_cols"):
            if not isinstance(values.get(name), int) or values[name] <= 0:
                wrong.append(f"{name} is {values.get(name)!r}, not a whole number > 0")
        thresholds = values.pop("thresholds", {})
        try:
            values["thresholds"] = LocalizationThresholds(**thresholds)
        except TypeError as error:
            wrong.append(f"thresholds: {error}")
        wrong += _parse_extras(values)
        if wrong:
            raise ValueError("; ".join(wrong))
        return cls(**values)


def _parse_extras(values: dict[str, Any]) -> list[str]:
    """Turn calibration, guard and pictures of a card into values; return what is wrong."""
    wrong = []
    if values.get("calibration") is not None:
        try:
            values["calibration"] = Calibration.from_json(values["calibration"])
        except ValueError as error:
            wrong.append(f"calibration: {error}")
    if not isinstance(values.get("guard", {}), Mapping):
        wrong.append(f"guard is {values['guard']!r}, not an object")
    try:
        values["pictures"] = tuple(CardPicture(**each) for each in values.get("pictures") or ())
    except (TypeError, ValueError) as error:
        wrong.append(f"pictures: {error}")
    if not isinstance(values.get("training", {}), Mapping):
        wrong.append("training is not an object")
    edits = values.get("edits") or ()
    if not isinstance(edits, list | tuple) or not all(isinstance(e, Mapping) for e in edits):
        wrong.append("edits is not a list of objects")
    else:
        values["edits"] = tuple(edits)
    return wrong


@dataclass(frozen=True)
class ModelChoice:
    """A model as the reader may choose it.

    Parameters
    ----------
    name, title : str
        Name in the zoo, and name with version for the screen.
    usable : bool
    restriction : str
        What must be said beside its probabilities, or why it is not usable.
    bundled : bool
    card : ModelCard or None
    folder : str
        Where its files are; pictures of the card among them.
    """

    name: str
    title: str
    usable: bool
    restriction: str
    bundled: bool
    card: ModelCard | None
    folder: str = ""

    @property
    def is_offered(self) -> bool:
        """True for a usable model that may be taken where none was chosen: no candidate."""
        return self.usable and (self.card is None or self.card.status != "candidate")

    @property
    def is_synthetic(self) -> bool:
        """True for a model that was trained on phantoms only."""
        return self.card is not None and self.card.synthetic_training


@dataclass(frozen=True)
class ModelsListed:
    """What the zoo holds.

    Parameters
    ----------
    choices : tuple of ModelChoice
    default : str
        The model used when none was chosen.
    withdrawn : tuple of Withdrawal
        Also of models that are no longer there: what they said may still be on the screen.
    """

    choices: tuple[ModelChoice, ...]
    default: str
    withdrawn: tuple[Withdrawal, ...] = ()


@dataclass(frozen=True)
class ModelReady:
    """A model was loaded onto a device."""

    card: ModelCard
    device: str
