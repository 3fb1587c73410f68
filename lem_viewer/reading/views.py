"""Which breast and which projection a header speaks of: the codes of DICOM and their words.

Sources: DICOM PS3.16 CID 4014 (View for Mammography) and CID 4015 (View Modifier for
Mammography) with the retired SRT codes of PS3.16 Annex L; PS3.3 C.8.11.1, C.8.11.7.
"""

from __future__ import annotations

from dataclasses import dataclass

from pydicom.dataset import Dataset

from lem_viewer.reading.attributes import codes, items, text, word
from lem_viewer.values.image import UNKNOWN

#: View code -> acronym; SNOMED CT, then the retired SRT code of the same concept.
VIEW_CODES: dict[str, str] = {
    "399162004": "CC",
    "R-10242": "CC",
    "399368009": "MLO",
    "R-10226": "MLO",
    "399260004": "ML",
    "R-10224": "ML",
    "399352003": "LM",
    "R-10228": "LM",
    "399099002": "LMO",
    "R-10230": "LMO",
    "399196006": "FB",
    "R-10244": "FB",
    "399188001": "SIO",
    "R-102D0": "SIO",
    "441555000": "ISO",
    "R-40AAA": "ISO",
    "399192008": "XCCL",
    "R-1024A": "XCCL",
    "399101009": "XCCM",
    "R-1024B": "XCCM",
    "127457009": "SPECIMEN",
    "G-8310": "SPECIMEN",
}

#: Acronyms that may stand in View Position (0018,5101) or in a file's name.
VIEW_ACRONYMS = frozenset(
    "CC MLO ML LM LMO FB SIO ISO XCC XCCL XCCM CV AT SPECIMEN".split()  # noqa: SIM905
)

#: View modifier code -> the word shown in the tile's title.
MODIFIER_CODES: dict[str, str] = {
    "399163009": "magnification",
    "R-102D6": "magnification",
    "399055006": "spot compression",
    "R-102D7": "spot compression",
    "399209000": "implant displaced",
    "R-102D5": "implant displaced",
    "399197002": "rolled lateral",
    "R-102D3": "rolled lateral",
    "399226006": "rolled medial",
    "R-102D4": "rolled medial",
    "414493004": "rolled inferior",
    "R-102CA": "rolled inferior",
    "415670009": "rolled superior",
    "R-102C9": "rolled superior",
    "399161006": "cleavage",
    "R-102D2": "cleavage",
    "399011000": "axillary tail",
    "R-102D1": "axillary tail",
    "442580003": "axillary tissue",
    "R-40AB2": "axillary tissue",
    "399110001": "tangential",
    "R-102C2": "tangential",
    "442581004": "nipple in profile",
    "R-40AB3": "nipple in profile",
    "442593008": "infra-mammary fold",
    "R-40ABE": "infra-mammary fold",
    "441752004": "anterior compression",
    "P2-00161": "anterior compression",
}

_SIDES = {"L": "L", "R": "R", "LEFT": "L", "RIGHT": "R"}


@dataclass(frozen=True)
class Named:
    """A side or a view, and where it was found.

    Parameters
    ----------
    value : str
        ``UNKNOWN`` where nothing said it.
    source : str
        The attribute that said it; empty where none did.
    remark : str
        What must be told about it; may be empty.
    is_guess : bool
        Taken from words that are not made for it, such as a description.
    """

    value: str = UNKNOWN
    source: str = ""
    remark: str = ""
    is_guess: bool = False


def laterality_of(dataset: Dataset) -> Named:
    """Return the side: Image Laterality, then Frame Laterality, then Laterality; never guessed.

    Source: DICOM PS3.3 C.8.11.1 (0020,0062), C.7.6.16.2.8 (0020,9072), C.7.3.1 (0020,0060).
    """
    found = [
        (name, _SIDES[value])
        for name, value in (
            ("(0020,0062) Image Laterality", word(dataset, "ImageLaterality")),
            ("(0020,9072) Frame Laterality", _frame_laterality(dataset)),
            ("(0020,0060) Laterality", word(dataset, "Laterality")),
        )
        if value in _SIDES
    ]
    if not found:
        return Named()
    name, side = found[0]
    against = [f"{other} says {value}" for other, value in found[1:] if value != side]
    remark = f"{name} says {side}, {' and '.join(against)}; {side} was taken" if against else ""
    return Named(side, name, remark)


def _frame_laterality(dataset: Dataset) -> str:
    own = word(dataset, "FrameLaterality")
    if own:
        return own
    for group in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for item in items(dataset, group):
            for anatomy in items(item, "FrameAnatomySequence"):
                return word(anatomy, "FrameLaterality")
    return ""


def view_of(dataset: Dataset) -> Named:
    """Return the projection: View Code Sequence, else View Position.

    Source: DICOM PS3.3 C.8.11.7.1 (0054,0220), (0018,5101).
    """
    position = _view_position(dataset)
    for code, scheme, meaning in codes(dataset, "ViewCodeSequence"):
        view = VIEW_CODES.get(code)
        if view is None:
            if position in VIEW_ACRONYMS:
                continue
            said = f"({code}, {scheme}, {meaning!r})"
            return Named(remark=f"(0054,0220) View Code {said} is no view of CID 4014")
        against = position in VIEW_ACRONYMS and position != view
        remark = (
            f"(0054,0220) View Code says {view}, (0018,5101) View Position says {position}; "
            f"{view} was taken"
        )
        return Named(view, "(0054,0220) View Code Sequence", remark if against else "")
    if position in VIEW_ACRONYMS:
        return Named(position, "(0018,5101) View Position")
    return Named()


def _view_position(dataset: Dataset) -> str:
    """Return View Position; a side that a program put before it ("RCC", "L MLO") is cut off."""
    position = word(dataset, "ViewPosition")
    if position not in VIEW_ACRONYMS and position[:1] in ("L", "R"):
        return position[1:].strip(" -_")
    return position


def modifiers_of(dataset: Dataset) -> tuple[str, ...]:
    """Return the view modifiers in words; one of an unknown code by its own meaning.

    Source: DICOM PS3.3 C.8.11.7.1 (0054,0222), an item of the View Code Sequence.
    """
    found: dict[str, None] = {}
    holders = (*items(dataset, "ViewCodeSequence"), dataset)
    for holder in holders:
        for code, _, meaning in codes(holder, "ViewModifierCodeSequence"):
            words = MODIFIER_CODES.get(code) or meaning.lower() or code
            if words:
                found[words] = None
    return tuple(found)


def orientation_words(dataset: Dataset) -> tuple[str, ...]:
    """Return Patient Orientation (0020,0020) as it stands, in upper case."""
    return tuple(part for part in text(dataset, "PatientOrientation").upper().split("\\") if part)
