"""Which view hangs where: pages of rows of places. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lem_viewer.values.image import STANDARD_HANGING, ViewHeader

_GRIDS = {1: (1, 1), 2: (1, 2), 3: (2, 2), 4: (2, 2), 5: (2, 3), 6: (2, 3), 7: (2, 4), 8: (2, 4)}
_LARGEST_PAGE = 8
# "Mass-Training_P_00001_LEFT_CC": in CBIS-DDSM each image is a patient of its own.
_SIDE_IN_ID = re.compile(r"_(LEFT|RIGHT)(_[A-Z]+)?(_\d+)?$")


@dataclass(frozen=True)
class Place:
    """One tile's place: a view's key, or what is missing there."""

    key: str | None
    missing: str = ""


@dataclass(frozen=True)
class Page:
    """Rows of places, top row first; all rows are equally long.

    ``standard`` tells that the right breast's views are on the left and chest walls meet.
    """

    rows: tuple[tuple[Place, ...], ...]
    standard: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The views on this page, row by row."""
        return tuple(place.key for row in self.rows for place in row if place.key is not None)


def hang(views: Sequence[ViewHeader]) -> tuple[Page, ...]:
    """Return the pages on which all views hang; none is left out.

    R CC | L CC over R MLO | L MLO come first. A missing one of the four leaves its place empty and
    named, unless a whole row or breast is missing. A second view of the same side and kind makes
    another page of four if it has company, and joins the magnified and unknown ones on pages of
    up to eight if not. Where one acquisition is there both for presentation and for processing,
    the one for presentation hangs first. Two patients, or two dates, never share a page.
    """
    groups: dict[tuple[str, str], list[ViewHeader]] = {}
    for view in views:
        groups.setdefault((patient_of(view), view.identity.study_date), []).append(view)
    return tuple(page for group in groups.values() for page in _hang_group(group))


def patient_of(view: ViewHeader) -> str:
    """Return the Patient ID without the side and view that CBIS-DDSM writes into it."""
    return _SIDE_IN_ID.sub("", view.identity.patient_id)


def _hang_group(views: Sequence[ViewHeader]) -> list[Page]:
    pages: list[Page] = []
    left = sorted(views, key=lambda view: view.for_presentation is False)  # a stable sort
    while True:
        four = _four_of(left)
        if not four or (pages and len(four) < 2):
            break
        pages.append(_standard_page(four))
        hung = {view.key for view in four.values()}
        left = [view for view in left if view.key not in hung]
    waiting = {view.key for view in left}
    return pages + _grids([view for view in views if view.key in waiting])


def _four_of(views: Sequence[ViewHeader]) -> dict[tuple[str, str], ViewHeader]:
    """Return the first view for each place of the standard four."""
    found: dict[tuple[str, str], ViewHeader] = {}
    for view in views:
        place = (view.laterality, view.view)
        if place in STANDARD_HANGING and not view.modifiers:
            found.setdefault(place, view)
    return found


def _standard_page(four: dict[tuple[str, str], ViewHeader]) -> Page:
    sides = [side for side in ("R", "L") if any(place[0] == side for place in four)]
    kinds = [kind for kind in ("CC", "MLO") if any(place[1] == kind for place in four)]

    def place(side: str, kind: str) -> Place:
        view = four.get((side, kind))
        return Place(view.key) if view else Place(None, f"no {side} {kind}")

    if len(sides) == 1:  # one breast: its views side by side
        return Page((tuple(place(sides[0], kind) for kind in kinds),), standard=len(kinds) == 1)
    return Page(tuple(tuple(place(side, kind) for side in sides) for kind in kinds), standard=True)


def _grids(views: Sequence[ViewHeader]) -> list[Page]:
    pages = []
    for first in range(0, len(views), _LARGEST_PAGE):
        part = views[first : first + _LARGEST_PAGE]
        rows, cols = _GRIDS[len(part)]
        places = [Place(view.key) for view in part]
        places += [Place(None)] * (rows * cols - len(places))
        pages.append(Page(tuple(tuple(places[row * cols :][:cols]) for row in range(rows))))
    return pages
