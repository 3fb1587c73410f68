"""Side, view and patient as file names and descriptions tell them.

Only whole words count, and words against each other count for nothing: what is not said clearly
stays unknown, and the reader is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lem_viewer.reading.views import VIEW_ACRONYMS
from lem_viewer.values.image import UNKNOWN

_SIDES = {"l": "L", "left": "L", "lt": "L", "r": "R", "right": "R", "rt": "R"}
_VIEWS = {name.lower(): name for name in VIEW_ACRONYMS if name not in ("AT", "CV")}
# Letters with at most a number behind them: "cc2" is a word, "3cc1f" is part of a hash.
_WORD = re.compile(r"^([a-z]+)\d{0,2}$")
# "rcc", "lmlo", "ccr": side and view written together
_JOINED = re.compile(
    rf"^(?P<side>[lr]|left|right)?(?P<view>{'|'.join(sorted(_VIEWS, key=len, reverse=True))})"
    r"(?P<after>[lr])?$"
)
# INbreast calls its MLO views ML: <8 digits>_<hash>_MG_R_ML_ANON
_INBREAST = re.compile(r"^\d{8}_[0-9a-f]{16}_mg_(?P<side>[lr])_(?P<view>cc|ml)_anon$")
# CBIS-DDSM: Mass-Test_P_00820_RIGHT_MLO, with _1 for the region of an abnormality
_CBIS = re.compile(
    r"^(?P<kind>mass|calc)-(?P<part>training|test)_(?P<patient>p_\d+)_"
    r"(?P<side>left|right)_(?P<view>cc|mlo)(?P<roi>_\d+)?$"
)


@dataclass(frozen=True)
class NamedView:
    """What a name says.

    Parameters
    ----------
    laterality, view : str
        ``UNKNOWN`` where it does not say it, or says two things.
    patient : str
        Of a data set whose names carry it (CBIS-DDSM), else empty.
    is_region : bool
        CBIS-DDSM: the object is the mask or the cut-out of an abnormality, not a view.
    rest : str
        The name without side and view: the same for the views of a patient.
    """

    laterality: str = UNKNOWN
    view: str = UNKNOWN
    patient: str = ""
    is_region: bool = False
    rest: str = ""


def read_name(name: str) -> NamedView:
    """Return what a name without its suffix says of side, view and patient.

    >>> read_name("P102_R_DM_CC")
    NamedView(laterality='R', view='CC', patient='', is_region=False, rest='p102 dm')
    """
    lowered = name.strip().lower()
    cbis = _CBIS.match(lowered)
    if cbis:
        side = _SIDES[cbis["side"]]
        patient = f"{cbis['part']} {cbis['patient']}".upper()
        is_region = cbis["roi"] is not None
        return NamedView(side, cbis["view"].upper(), patient, is_region, patient.lower())
    inbreast = _INBREAST.match(lowered)
    if inbreast:
        view = "MLO" if inbreast["view"] == "ml" else "CC"
        # Each INbreast file begins with a number of its own; the hash names the patient.
        return NamedView(_SIDES[inbreast["side"]], view, rest=lowered[9:25])
    return _read_words(lowered)


def _read_words(name: str) -> NamedView:
    sides: set[str] = set()
    views: set[str] = set()
    rest: list[str] = []
    for token in re.split(r"[^a-z0-9]+", name):
        word = _WORD.match(token)
        each = word[1] if word else ""
        joined = _JOINED.match(each)
        if each in _SIDES:
            sides.add(_SIDES[each])
        elif joined and not (joined["side"] and joined["after"]):
            views.add(_VIEWS[joined["view"]])
            side = joined["side"] or joined["after"]
            if side:
                sides.add(_SIDES[side])
        elif token:
            rest.append(token)
    return NamedView(
        laterality=sides.pop() if len(sides) == 1 else UNKNOWN,
        view=views.pop() if len(views) == 1 else UNKNOWN,
        rest=" ".join(rest),
    )
