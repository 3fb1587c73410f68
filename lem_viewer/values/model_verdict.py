"""What became of a new model: adopted, kept as a candidate, thrown away; and the way back."""

from __future__ import annotations

from dataclasses import dataclass

CANDIDATE = "candidate"


@dataclass(frozen=True)
class Adopted:
    """A model was taken into the zoo.

    Parameters
    ----------
    name, model_id : str
    is_current : bool
        It is the model in use from now on.
    is_candidate : bool
        It is only listed.
    before : str
        ``name@sha8`` of the model that was in use; may be empty.
    """

    name: str
    model_id: str
    is_current: bool
    is_candidate: bool = False
    before: str = ""


@dataclass(frozen=True)
class ThrownAway:
    """A run's model was removed.

    Parameters
    ----------
    run : str
    kept_log : bool
        The log and the trial's figures are still there.
    """

    run: str
    kept_log: bool


@dataclass(frozen=True)
class WayBack:
    """To which model one can go back.

    Parameters
    ----------
    name, model_id : str
        Of that model.
    from_id : str
        ``name@sha8`` of the model in use.
    why_not : str
        Why it cannot be gone back to; empty where it can.
    """

    name: str
    model_id: str
    from_id: str
    why_not: str = ""


@dataclass(frozen=True)
class WentBack:
    """An earlier model is in use again.

    Parameters
    ----------
    name, model_id : str
    from_id : str
        ``name@sha8`` of the model that was in use.
    setting : str
        What the settings name: its name, or empty where rules or the default had chosen it.
    """

    name: str
    model_id: str
    from_id: str
    setting: str


@dataclass(frozen=True)
class RunState:
    """What has been made of a run's model so far.

    Parameters
    ----------
    has_model : bool
    usable : bool
    why_not : str
        Why it cannot be adopted; empty where it can.
    name : str
        Under which it is, or would be, in the zoo.
    model_id : str
    is_admitted, is_candidate : bool
        It is in the zoo; as a candidate.
    name_taken : str
        ``"bundled"`` or ``"yours"`` where another model has its name; else empty.
    free_name : str
        A name that no model has, like its own.
    way_back : WayBack or None
    """

    has_model: bool
    usable: bool = False
    why_not: str = ""
    name: str = ""
    model_id: str = ""
    is_admitted: bool = False
    is_candidate: bool = False
    name_taken: str = ""
    free_name: str = ""
    way_back: WayBack | None = None
