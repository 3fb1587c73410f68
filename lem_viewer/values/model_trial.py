"""A new model beside the one in use, on the same patients that neither was to have seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

TRIAL_FORMAT = 1
#: Fewer patients, of both kinds together or of one kind, are too few to be sure of anything.
FEW_PATIENTS, FEW_OF_A_KIND = 40, 10
GAINED, LOST = "gained", "lost"
ANSWER, PLACE = "answer", "place"


@dataclass(frozen=True)
class TrialProgress:
    """How many images were read by both models, and which comes next (empty at the end)."""

    done: int
    total: int
    file: str = ""


@dataclass(frozen=True)
class CaseOutcome:
    """What a model said of an image.

    Parameters
    ----------
    probability : float or None
        None: it could not be read.
    says_yes : bool or None
        At the model's own threshold.
    hit : bool or None
        Its strongest maximum lies in a lesion; positive images with truth only.
    dice : float or None
    error : str
    """

    probability: float | None = None
    says_yes: bool | None = None
    hit: bool | None = None
    dice: float | None = None
    error: str = ""

    def is_right(self, label: int) -> bool | None:
        """Return whether it said what the label says; None where it said nothing."""
        return None if self.says_yes is None else self.says_yes == bool(label)


@dataclass(frozen=True)
class TrialCase:
    """An image of the test part.

    Parameters
    ----------
    file : str
        Below the data's folder.
    patient : str
        Hashed.
    label : int
    new : CaseOutcome
    current : CaseOutcome or None
    """

    file: str
    patient: str
    label: int
    new: CaseOutcome
    current: CaseOutcome | None = None


@dataclass(frozen=True)
class ChangedCase:
    """An image on which the two models part.

    Parameters
    ----------
    case : int
        Index into the trial's cases.
    how : str
        ``"gained"``: the new model is right where the current one is wrong; else ``"lost"``.
    what : str
        ``"answer"``: yes or no; ``"place"``: whether it points at a lesion, the answer the same.
    picture_new, picture_current : str
        PNG files in the trial's folder; empty where none could be made.
    """

    case: int
    how: str
    what: str = ANSWER
    picture_new: str = ""
    picture_current: str = ""


@dataclass(frozen=True)
class TrialSide:
    """One of the two models.

    Parameters
    ----------
    name, model_id, version, sha256 : str
        ``name`` in the zoo, or of the new model.
    threshold : float
        Probability from which it says yes.
    figures : mapping
        As ``metrics.json`` of an evaluation, and ``roc``: ``false_positive``, ``true_positive``,
        ``band``; None where not defined.
    """

    name: str
    model_id: str
    version: str
    sha256: str
    threshold: float
    figures: Mapping[str, Any]


@dataclass(frozen=True)
class TrialWarning:
    """Something to be told beside the figures.

    Parameters
    ----------
    code : str
        ``not_usable``, ``small``, ``one_class``, ``no_truth``, ``seen_current``, ``seen_new``,
        ``unknown_current``, ``unknown_new``, ``current_gone``, ``no_current``, ``same_model``,
        ``other_target``, ``synthetic_current``, ``missing``, ``relabelled``, ``unread``.
    values : tuple
        Numbers and texts that its words name.
    """

    code: str
    values: tuple[str | int | float, ...] = ()


@dataclass(frozen=True)
class ModelTrial:
    """The whole trial: kept as ``trial.json`` beside its pictures.

    Parameters
    ----------
    run : str
        The run's folder.
    folder : str
        Where the pictures are.
    new : TrialSide
    current : TrialSide or None
        None where there is no model to compare with.
    differences : mapping
        ``auc``, ``hit``, ``dice``, ``sensitivity``, ``specificity``, ``ece``: each ``a`` (new),
        ``b`` (current), ``difference`` (a less b), ``ci``, ``n``, AUC with ``p_value``; None where
        not defined.
    cases : tuple of TrialCase
    changed : tuple of ChangedCase
        Lost ones first.
    warnings : tuple of TrialWarning
        Worst first.
    positive : str
    usable : bool
        False: the new model is marked NOT USABLE and cannot be adopted.
    made_on : str
        ISO date and time.
    versions : mapping
    """

    run: str
    folder: str
    new: TrialSide
    current: TrialSide | None
    differences: Mapping[str, Any]
    cases: tuple[TrialCase, ...]
    changed: tuple[ChangedCase, ...] = ()
    warnings: tuple[TrialWarning, ...] = ()
    positive: str = "malignant"
    usable: bool = True
    made_on: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)

    @property
    def patients(self) -> int:
        """How many patients were read."""
        return len({case.patient for case in self.cases if case.new.probability is not None})

    @property
    def is_small(self) -> bool:
        """True where there are too few patients to be sure."""
        return is_small(self.cases)

    def to_json(self) -> dict[str, Any]:
        """Return the trial as a dict for ``json.dump``."""
        return {"trial_format": TRIAL_FORMAT, **asdict(self)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ModelTrial:
        """Make a trial of a parsed ``trial.json``.

        Raises
        ------
        ValueError
            It is of another format, or a field is missing or wrong.
        """
        if data.get("trial_format") != TRIAL_FORMAT:
            raise ValueError(f"trial_format is {data.get('trial_format')!r}, not {TRIAL_FORMAT}")
        values = {key: data[key] for key in cls.__dataclass_fields__ if key in data}
        try:
            values["new"] = TrialSide(**values["new"])
            values["current"] = TrialSide(**values["current"]) if values["current"] else None
            values["cases"] = tuple(_case_of(each) for each in values["cases"])
            values["changed"] = tuple(ChangedCase(**each) for each in values["changed"])
            values["warnings"] = tuple(
                TrialWarning(each["code"], tuple(each["values"])) for each in values["warnings"]
            )
            return cls(**values)
        except (KeyError, TypeError) as error:
            raise ValueError(f"it lacks or misstates {error}") from error


def is_small(cases: tuple[TrialCase, ...]) -> bool:
    """Return True where cases are of too few patients to be sure of a figure."""
    read = [case for case in cases if case.new.probability is not None]
    of_a_kind = [len({c.patient for c in read if c.label == label}) for label in (0, 1)]
    return len({case.patient for case in read}) < FEW_PATIENTS or min(of_a_kind) < FEW_OF_A_KIND


def _case_of(data: Mapping[str, Any]) -> TrialCase:
    current = data.get("current")
    return TrialCase(
        data["file"],
        data["patient"],
        data["label"],
        CaseOutcome(**data["new"]),
        CaseOutcome(**current) if current else None,
    )
