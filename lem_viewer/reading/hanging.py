"""How a view is turned for hanging: by Patient Orientation, else by the breast side seen.

Field of View Horizontal Flip and Rotation say what the modality did already; they are never
applied again. Source: DICOM PS3.3 C.7.6.1.1.1; IHE RAD TF-2 4.16.4.2.2.1.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from lem_viewer.reading.sides import chest_wall_side
from lem_viewer.values.geometry import (
    CC_LIKE_VIEWS,
    Orientation,
    hanging_directions,
    orientation_between,
)
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import UNKNOWN, ViewHeader

BY_ATTRIBUTE = "Patient Orientation"
BY_PIXELS = "pixels"
NOT_KNOWN = "none"

_LETTERS = frozenset("APLRHF")


def directions_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return Patient Orientation where it holds two directions, else an empty tuple.

    CBIS-DDSM writes the view there ("CC"), which is no direction.
    """
    if len(words) != 2 or any(not word or not set(word) <= _LETTERS for word in words):
        return ()
    return words


def orientation_by_attribute(
    laterality: str, view: str, directions: tuple[str, ...]
) -> Orientation | None:
    """Return how to turn a view by its Patient Orientation; None where that does not tell."""
    if len(directions) != 2:
        return None
    across, down = directions
    if view == UNKNOWN and not {"H", "F"} & {*across, *down}:
        view = "CC"  # seen from above or below: hangs like a CC
    wanted = hanging_directions(laterality, view)
    if wanted is None:
        return None
    axis = ("L", "R") if view in CC_LIKE_VIEWS else ("H", "F")
    given = (_main_letter(across, axis), _main_letter(down, axis))
    return orientation_between(given, wanted)


def _main_letter(direction: str, axis: tuple[str, str]) -> str:
    """Return the letter that counts: an oblique view's "LF" runs along the head-foot axis."""
    if direction[:1] in ("A", "P"):
        return direction[:1]
    return next((letter for letter in direction if letter in axis), direction[:1])


def hang_by_attribute(header: ViewHeader) -> ViewHeader:
    """Return the header turned by its Patient Orientation, unturned where it has none."""
    found = orientation_by_attribute(header.laterality, header.view, header.patient_orientation)
    if found is None:
        return replace(header, orientation=Orientation(), orientation_source=NOT_KNOWN)
    return replace(header, orientation=found, orientation_source=BY_ATTRIBUTE)


def hang(header: ViewHeader, pixels: NDArray[np.uint16], grayscale: Grayscale) -> ViewHeader:
    """Return the header turned for hanging; the pixels are looked at only where they must be."""
    hung = hang_by_attribute(header)
    if hung.orientation_source != NOT_KNOWN or hung.laterality not in ("L", "R"):
        return hung
    side = chest_wall_side(pixels, grayscale)
    if side is None:
        return hung
    wanted = "right" if hung.laterality == "R" else "left"
    flipped = Orientation(flipped_cols=side != wanted)
    return replace(hung, orientation=flipped, orientation_source=BY_PIXELS)
