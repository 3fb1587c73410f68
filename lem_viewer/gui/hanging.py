"""Which view hangs where: pages of rows of places, made of a hanging protocol. No Qt widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.exams import (
    Exam,
    base_patient_id,
    contradiction,
    current_of,
    exams_of,
    timeline,
)
from lem_viewer.values.hanging import Cell, Protocol, Step, is_special, is_tomosynthesis
from lem_viewer.values.image import STANDARD_HANGING, ViewHeader

_GRIDS = {1: (1, 1), 2: (1, 2), 3: (2, 2), 4: (2, 2), 5: (2, 3), 6: (2, 3), 7: (2, 4), 8: (2, 4)}
_LARGEST_PAGE = 8
FURTHER, PRIOR_STUDY = mark("Further views"), mark("Prior study")
OTHER_STUDY, OTHER_PATIENT = mark("Other study"), mark("Another patient")
_FOUR = Step("", tuple(tuple(Cell(side, view) for side in ("R", "L")) for view in ("CC", "MLO")))


@dataclass(frozen=True)
class Place:
    """One tile's place.

    Parameters
    ----------
    key : str or None
        The view that hangs here.
    missing : str
        What is missing here, where nothing hangs.
    doubles : tuple of str
        All views that may hang here, ``key`` included, where there are several.
    label : str
        Said over the view whatever else is hidden: that it is a prior, and of which day.
    """

    key: str | None
    missing: str = ""
    doubles: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True)
class Page:
    """Rows of places, top row first; all rows are equally long.

    Parameters
    ----------
    rows : tuple of tuple of Place
    joined : frozenset of int
        Columns whose right edge meets the next column's left one: chest wall to chest wall.
    name : str
        Of the step; empty where there is no protocol.
    size : str
        ``"fit"`` or ``"pixels"``: how the views are shown when the reader comes here.
    """

    rows: tuple[tuple[Place, ...], ...]
    joined: frozenset[int] = field(default_factory=frozenset)
    name: str = ""
    size: str = "fit"

    @property
    def keys(self) -> tuple[str, ...]:
        """The views on this page, row by row."""
        return tuple(place.key for row in self.rows for place in row if place.key is not None)

    def with_place(self, row: int, col: int, place: Place) -> Page:
        """Return the page with another place; a view that hung elsewhere on it changes over."""
        old = self.rows[row][col]
        rows = [
            [
                replace(old, doubles=()) if place.key and each.key == place.key else each
                for each in line
            ]
            for line in self.rows
        ]
        rows[row][col] = place
        return replace(self, rows=tuple(tuple(line) for line in rows))


@dataclass(frozen=True)
class Collection:
    """The views of a session, sorted by exam.

    Parameters
    ----------
    views : mapping of str to ViewHeader
    exams : tuple of Exam
    times : tuple of Exam
        The exam that is read and its priors.
    """

    views: dict[str, ViewHeader]
    exams: tuple[Exam, ...]
    times: tuple[Exam, ...]

    def of_exam(self, index: int) -> list[ViewHeader]:
        """Return the views of the exam that is read (0) or of a prior; may be empty."""
        if index >= len(self.times):
            return []
        return [self.views[key] for key in self.times[index].keys]

    def label_of(self, key: str) -> str:
        """Return what must stand on a view that is not of the exam that is read."""
        exam = next((each for each in self.exams if key in each.keys), None)
        if exam is None or not self.times or exam is self.times[0]:
            return ""
        day = _shown_day(exam)
        if exam in self.times:
            return tr("PRIOR {0}", day)
        if contradiction(exam.identity, self.times[0].identity):
            return tr("OTHER PATIENT {0}", day).strip()
        return tr("OTHER STUDY {0}", day).strip()


def patient_of(view: ViewHeader) -> str:
    """Return the Patient ID without the side and view that CBIS-DDSM writes into it."""
    return base_patient_id(view.identity)


def collect(views: Sequence[ViewHeader], chosen: str = "") -> Collection:
    """Sort views by exam; ``chosen`` is a view of the exam to be read, else it is the newest."""
    exams = exams_of(views)
    current = current_of(exams, chosen)
    times = timeline(exams, current) if current else ()
    return Collection({view.key: view for view in views}, exams, times)


def hang(
    views: Sequence[ViewHeader], protocol: Protocol | None = None, chosen: str = ""
) -> tuple[Page, ...]:
    """Return the pages on which all views hang; none is left out.

    The protocol's steps come first; one whose views are not there is passed over, and so is one
    that would look like another. What no step has follows, exam by exam: by fours, then on pages of
    up to eight. Two patients, or two days, never share a page but as current and prior. Where one
    acquisition is there both for presentation and for processing, the one for presentation hangs.

    Parameters
    ----------
    views : sequence of ViewHeader
    protocol : Protocol or None
        Without one the views hang by fours.
    chosen : str
        A view of the exam to be read; empty: the newest.
    """
    known = collect(views, chosen)
    pages: list[Page] = []
    for step in protocol.steps if protocol else ():
        for page in _pages_of(step, known, pages):
            if page.rows not in [each.rows for each in pages]:
                pages.append(page)
    return (*pages, *_rest(known, pages, named=protocol is not None))


def _pages_of(step: Step, known: Collection, before: Sequence[Page]) -> list[Page]:
    if step.fill == "cells":
        page = _page_of_cells(step, known)
        return [page] if page else []
    current = known.of_exam(0)
    if step.fill == "each":
        wanted, largest = current, 1
    elif step.fill == "special":
        hung = {key for page in before for key in page.keys}
        wanted = [view for view in current if is_special(view) and view.key not in hung]
        largest = _LARGEST_PAGE
    else:
        return _rest(known, before, named=True)
    return [replace(page, name=step.name, size=step.size) for page in _grids(wanted, largest)]


# ------------------------------------------------------------------------ steps of cells


def _page_of_cells(step: Step, known: Collection) -> Page | None:
    """Return a step's page, its empty rows and breasts left out; None where it says nothing."""
    found = [[_candidates(cell, known) for cell in row] for row in step.rows]
    pairs = [
        (cell, views)
        for row, line in zip(step.rows, found, strict=True)
        for cell, views in zip(row, line, strict=True)
    ]
    for is_asked in (
        lambda cell: True,
        lambda cell: cell.prior > 0,
        lambda cell: cell.prior == 0,
        lambda cell: cell.kind == "tomosynthesis",
        lambda cell: bool(cell.modifier),
    ):
        asked = [bool(views) for cell, views in pairs if is_asked(cell)]
        if asked and not any(asked):
            return None
    rows = [index for index, line in enumerate(found) if any(line)]
    cols = [
        col
        for col in range(len(step.rows[0]))
        if any(line[col] for line in found) or not _side_is_missing(step, col, known)
    ]
    cells = [[step.rows[row][col] for col in cols] for row in rows]
    places = [[_place(step.rows[row][col], found[row][col], known) for col in cols] for row in rows]
    if len(cols) == 1 and not any(cell.prior for row in cells for cell in row):
        cells = [[row[0] for row in cells]]  # one breast: side by side
        places = [[row[0] for row in places]]
    return Page(
        tuple(tuple(line) for line in places),
        _joined(cells),
        step.name,
        step.size,
    )


def _candidates(cell: Cell, known: Collection) -> list[ViewHeader]:
    """Return the views that may hang in a cell, the best first."""
    suiting = [view for view in known.of_exam(cell.prior) if cell.suits(view)]
    return sorted(suiting, key=_lesser_choice)  # a stable sort


def _lesser_choice(view: ViewHeader) -> tuple[bool, bool, bool]:
    return (
        view.for_presentation is False,
        "partial view" in view.badges,
        is_tomosynthesis(view),
    )


def _place(cell: Cell, views: Sequence[ViewHeader], known: Collection) -> Place:
    if views:
        keys = tuple(view.key for view in views)
        return Place(keys[0], doubles=keys if len(keys) > 1 else (), label=known.label_of(keys[0]))
    if cell.prior:
        return Place(None, tr("no prior {0}", cell.title))
    return Place(None, tr("no {0}", cell.title))


def _side_is_missing(step: Step, col: int, known: Collection) -> bool:
    """Return True where the exams of a column have no view of its breast that is of its kind."""
    wanted = [replace(row[col], view="", kind="") for row in step.rows]
    return not any(cell.suits(view) for cell in wanted for view in known.of_exam(cell.prior))


def _joined(rows: Sequence[Sequence[Cell]]) -> frozenset[int]:
    """Return the columns of right breasts that have the left ones of the same exam beside them."""
    return frozenset(
        col
        for col in range(len(rows[0]) - 1)
        if all(
            row[col].side == "R"
            and row[col + 1].side == "L"
            and row[col].prior == row[col + 1].prior
            for row in rows
        )
    )


# ------------------------------------------------------------------------ what is left


def _rest(known: Collection, pages: Sequence[Page], *, named: bool) -> list[Page]:
    """Return pages of what hangs on none of ``pages``, exam by exam."""
    hung = {key for page in pages for key in page.keys}
    in_order = [*known.times, *(exam for exam in known.exams if exam not in known.times)]
    made: list[Page] = []
    for exam in in_order:
        views = [known.views[key] for key in exam.keys if key not in hung]
        for page in _by_fours(views, begins=not pages or exam is not known.times[0]):
            page = _labelled(page, known)
            made.append(replace(page, name=_rest_name(exam, known)) if named else page)
    return made


def _rest_name(exam: Exam, known: Collection) -> str:
    if exam is known.times[0]:
        return FURTHER
    if exam in known.times:
        return PRIOR_STUDY
    is_other = contradiction(exam.identity, known.times[0].identity)
    return OTHER_PATIENT if is_other else OTHER_STUDY


def _by_fours(views: Sequence[ViewHeader], *, begins: bool) -> Iterable[Page]:
    """Yield pages of four; a later one only where it has company, else what is left in grids."""
    left = sorted(views, key=lambda view: view.for_presentation is False)  # a stable sort
    while True:
        four = _four_of(left)
        if not four or (not begins and len(four) < 2):
            break
        begins = False
        page = _page_of_cells(_FOUR, _as_one_exam(list(four.values())))
        if page is None:
            break
        yield page
        hung = {view.key for view in four.values()}
        left = [view for view in left if view.key not in hung]
    waiting = {view.key for view in left}
    yield from _grids([view for view in views if view.key in waiting], _LARGEST_PAGE)


def _as_one_exam(views: Sequence[ViewHeader]) -> Collection:
    """Return views of one exam as a collection; sorting them again would take most of the time."""
    exam = Exam(0, "", tuple(view.key for view in views), views[0].identity)
    return Collection({view.key: view for view in views}, (exam,), (exam,))


def _four_of(views: Sequence[ViewHeader]) -> dict[tuple[str, str], ViewHeader]:
    """Return the first view for each place of the standard four."""
    found: dict[tuple[str, str], ViewHeader] = {}
    for view in views:
        place = (view.laterality, view.view)
        if place in STANDARD_HANGING and not is_special(view):
            found.setdefault(place, view)
    return found


def _labelled(page: Page, known: Collection) -> Page:
    rows = tuple(
        tuple(
            replace(place, label=known.label_of(place.key)) if place.key else place for place in row
        )
        for row in page.rows
    )
    return replace(page, rows=rows)


def _grids(views: Sequence[ViewHeader], largest: int) -> list[Page]:
    pages = []
    for first in range(0, len(views), largest):
        part = views[first : first + largest]
        rows, cols = _GRIDS[len(part)]
        places = [Place(view.key) for view in part]
        places += [Place(None)] * (rows * cols - len(places))
        pages.append(Page(tuple(tuple(places[row * cols :][:cols]) for row in range(rows))))
    return pages


def _shown_day(exam: Exam) -> str:
    return f"{exam.date[:4]}-{exam.date[4:6]}-{exam.date[6:]}" if exam.date else ""
