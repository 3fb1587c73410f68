"""How a view is turned for hanging: by Patient Orientation, else by the breast side seen.

Field of View Horizontal Flip and Rotation say what the modality did already; they are never
applied again. Source: DICOM PS3.3 C.7.6.1.1.1; IHE RAD TF-2 4.16.4.2.2.1.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import Failure
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

#: Views in which the chest wall is a straight side; how sure the pixels must be to contradict.
_SEEN_CLEARLY = frozenset({"CC", "MLO"})
_CONTRADICTS_FROM = 0.5

_LETTERS = frozenset("APLRHF")
_UNIT_ERROR = 0.01
_OBLIQUE_FROM = 0.1  # of a direction's length: 6 degrees


def directions_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return Patient Orientation where it holds two directions, else an empty tuple.

    CBIS-DDSM writes the view there ("CC"), which is no direction.
    """
    if len(words) != 2 or any(not word or not set(word) <= _LETTERS for word in words):
        return ()
    return words


def directions_of_cosines(cosines: tuple[float, ...]) -> tuple[str, ...]:
    """Return Image Orientation (Patient) as Patient Orientation would say it.

    x runs to the left, y to the back, z to the head; of an oblique direction both letters are
    given, the stronger first. Empty where the six numbers are no two unit vectors at right angles.

    Source: DICOM PS3.3 C.7.6.2.1.1, C.7.6.1.1.1.
    """
    if len(cosines) != 6:
        return ()
    row, col = np.array(cosines[:3]), np.array(cosines[3:])
    lengths = np.linalg.norm(row), np.linalg.norm(col)
    if any(abs(length - 1) > _UNIT_ERROR for length in lengths) or abs(row @ col) > _UNIT_ERROR:
        return ()
    return _letters_along(row), _letters_along(col)


def _letters_along(direction: NDArray[np.float64]) -> str:
    named = [
        (abs(part), pair[0] if part > 0 else pair[1])
        for part, pair in zip(direction, ("LR", "PA", "HF"), strict=True)
        if abs(part) > _OBLIQUE_FROM
    ]
    return "".join(letter for _, letter in sorted(named, reverse=True))


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


def hang(
    header: ViewHeader, pixels: NDArray[np.uint16], grayscale: Grayscale
) -> tuple[ViewHeader, tuple[Failure, ...]]:
    """Return the header turned for hanging, and a warning where the breast seen contradicts it.

    Patient Orientation decides; without it the side on which the breast is seen. Where both are
    there and differ, the attribute is kept and the reader is told.
    """
    hung = hang_by_attribute(header)
    if hung.laterality not in ("L", "R"):
        return hung, ()
    if hung.orientation_source == NOT_KNOWN:
        return _hung_by_pixels(hung, chest_wall_side(pixels, grayscale)), ()
    is_clear = (
        hung.view in _SEEN_CLEARLY and hung.is_ordinary and hung.for_presentation is not False
    )
    if not is_clear or hung.orientation.transposed:
        return hung, ()
    side = chest_wall_side(pixels, grayscale, sure_from=_CONTRADICTS_FROM)
    if side is None or _hung_by_pixels(hung, side).orientation.flipped_cols == (
        hung.orientation.flipped_cols
    ):
        return hung, ()
    given = "\\".join(hung.patient_orientation)
    message = (
        f"(0020,0020) Patient Orientation {given} puts the chest wall on the other side than "
        f"the one on which the breast is seen"
    )
    advice = "It is hung by the attribute: compare it with the other views."
    return hung, (Failure.warning("Orientation", message, advice, header.path),)


def _hung_by_pixels(header: ViewHeader, side: str | None) -> ViewHeader:
    if side is None:
        return header
    wanted = "right" if header.laterality == "R" else "left"
    flipped = Orientation(flipped_cols=side != wanted)
    return replace(header, orientation=flipped, orientation_source=BY_PIXELS)
