"""What a view's header and a glance at its pixels say against scoring it; no training needed."""

from __future__ import annotations

from collections.abc import Iterator

from lem_viewer.network.inputs import NO_BREAST, NetworkInput
from lem_viewer.network.survey import clipped_part
from lem_viewer.values.findings import CAUTION, SEVERE, GuardFinding
from lem_viewer.values.image import ViewHeader

#: From so much of the breast at the highest value on, detail is lost; from the second on, most is.
SATURATED_FROM, MOSTLY_SATURATED_FROM = 0.10, 0.50
#: A view is called magnified from this factor on (as in its badge).
MAGNIFIED_FROM = 1.3
#: (0008,0060) Modality of what may be a mammogram; empty: a picture file says none.
MAMMOGRAM_MODALITIES = frozenset({"", "MG"})

_SPECIAL = ("magnification", "spot compression", "specimen")


def check_header(header: ViewHeader) -> Iterator[GuardFinding]:
    """Yield what the header says: raw values, magnified, spot, implant, several frames."""
    if header.for_presentation is False:
        yield GuardFinding(
            "for_processing",
            SEVERE,
            "raw detector values (For Processing): the model knows processed images only",
            "raw image",
        )
    special = [word for word in header.modifiers if word in _SPECIAL]
    if not special and header.magnification is not None and header.magnification >= MAGNIFIED_FROM:
        special = [f"magnified {header.magnification:.2g} times"]
    if special:
        yield GuardFinding(
            "special_view",
            CAUTION,
            f"a special view ({', '.join(special)}): the model knows whole breasts only",
            "special view",
        )
    if "implant" in header.badges or "implant displaced" in header.modifiers:
        yield GuardFinding(
            "implant", CAUTION, "an implant: the model was not validated on such breasts", "implant"
        )
    if header.is_stack:
        yield GuardFinding(
            "stack", CAUTION, "one slice of several: the model knows single images only", "slice"
        )


def check_pixels(made: NetworkInput) -> Iterator[GuardFinding]:
    """Yield what the pixels say: no breast, or much of it saturated."""
    if NO_BREAST in made.notes:
        message = "no breast was found: the whole picture was scored, which means nothing"
        yield GuardFinding("no_breast", SEVERE, message, "no breast found")
        return
    part = clipped_part(made.small, made.small_breast)
    if part >= SATURATED_FROM:
        mostly = part >= MOSTLY_SATURATED_FROM
        yield GuardFinding(
            "saturated",
            SEVERE if mostly else CAUTION,
            f"{100 * part:.0f} % of the breast is saturated (one highest grey level)",
            "saturated",
        )


def check_modality(header: ViewHeader, looks_unlike: bool) -> Iterator[GuardFinding]:
    """Yield a warning for another modality than MG; severe where the picture is unlike, too."""
    modality = header.identity.modality
    if modality in MAMMOGRAM_MODALITIES:
        return
    unlike = ", and the picture is unlike a mammogram" if looks_unlike else ""
    yield GuardFinding(
        "modality",
        SEVERE if looks_unlike else CAUTION,
        f"Modality (0008,0060) is {modality}, not MG{unlike}",
        "not a mammogram" if looks_unlike else "not marked MG",
    )
