"""What is wrong with a study, or must be known of it, in plain words. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lem_viewer.errors import Failure
from lem_viewer.gui.hanging import Collection
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.values.exams import Exam, why_not_prior
from lem_viewer.values.image import STANDARD_HANGING, UNKNOWN, ViewHeader

_SIDES = {"R": mark("right"), "L": mark("left")}
_BREASTS = {
    "R": mark("There is no view of the right breast."),
    "L": mark("There is no view of the left breast."),
}
_BADGES = (
    ("not for reading", mark("{0}: raw values of the detector, not made for reading.")),
    ("lossy", mark("{0}: compressed with loss; fine detail may be gone.")),
    ("implant", mark("{0}: an implant; the model was not validated on such breasts.")),
    ("partial view", mark("{0}: a partial view; not all of the breast is on it.")),
    ("burned-in text", mark("{0}: text is burned into the picture; it may name the patient.")),
)
_REASONS = {
    "it is of another patient": mark("it is of another patient"),
    "neither name nor birth date confirm that it is the same patient": mark(
        "neither name nor birth date confirm that it is the same patient"
    ),
    "a study date is missing or is no date": mark("a study date is missing or is no date"),
    "it is newer than the exam that is read": mark("it is newer than the exam that is read"),
}


@dataclass(frozen=True)
class Problem:
    """One sentence.

    Parameters
    ----------
    text : str
    key : str
        The view to go to; may be empty.
    severity : str
        ``"error"``, ``"warning"`` or ``"info"``.
    """

    text: str
    key: str = ""
    severity: str = "warning"


def problems_of(
    known: Collection,
    opened: Mapping[str, object],
    notices: Sequence[Failure],
    *,
    is_opening: bool,
) -> tuple[Problem, ...]:
    """Return what must be known, of the exam that is read first.

    Parameters
    ----------
    known : Collection
        The views by exam.
    opened : mapping
        Keys of the views whose pixels are there.
    notices : sequence of Failure
    is_opening : bool
        Views may still come.
    """
    current = known.of_exam(0)
    found = [*_missing(current), *_doubles(current), *_of_views(current)]
    if not is_opening:
        lost = [view for view in known.views.values() if view.key not in opened]
        if lost:
            text = tr("{0}: could not be opened; the notices say why.", _titles(lost))
            found.insert(0, Problem(text, lost[0].key, "error"))
    found += _of_exams(known)
    told = dict.fromkeys(
        (f"{notice.title}: {notice.message}", notice.severity)
        for notice in notices
        if notice.severity != "info"
    )
    found += [Problem(text, severity=severity) for text, severity in told]
    return tuple(found)


def _missing(views: Sequence[ViewHeader]) -> list[Problem]:
    there = {(view.laterality, view.view) for view in views if view.is_ordinary}
    sides = {side for side, _view in there}
    if not sides & set(_SIDES):
        return []
    found = [Problem(tr(_BREASTS[side])) for side in _SIDES if side not in sides]
    kinds = {kind for _side, kind in there}
    for side, kind in STANDARD_HANGING:
        if side in sides and kind in kinds | {"CC", "MLO"} and (side, kind) not in there:
            found.append(Problem(tr("The {0} {1} view is missing.", tr(_SIDES[side]), kind)))
    return found


def _doubles(views: Sequence[ViewHeader]) -> list[Problem]:
    found = []
    for side, kind in STANDARD_HANGING:
        same = [
            view
            for view in views
            if (view.laterality, view.view) == (side, kind) and view.is_read_with_study
        ]
        if len(same) > 1:
            text = tr("There are {0} views {1} {2}; the first one hangs.", len(same), side, kind)
            found.append(Problem(text, same[1].key, "info"))
    return found


def _of_views(views: Sequence[ViewHeader]) -> list[Problem]:
    found = []
    nameless = [view for view in views if UNKNOWN in (view.laterality, view.view)]
    if nameless:
        text = plural(
            len(nameless),
            "Side or view of %n picture is not known; choose it in the study panel.",
            "Side or view of %n pictures is not known; choose it in the study panel.",
        )
        found.append(Problem(text, nameless[0].key))
    for badge, words in _BADGES:
        have = [view for view in views if any(each.startswith(badge) for each in view.badges)]
        if have:
            found.append(Problem(tr(words, _titles(have)), have[0].key))
    without = [view for view in views if view.spacing is None]
    if without:
        text = tr("{0}: no pixel spacing; measurements are in pixels.", _titles(without))
        found.append(Problem(text, without[0].key, "info"))
    unturned = [view for view in views if view.orientation_source == "none"]
    if unturned:
        text = tr("{0}: which way up is not known; shown as stored.", _titles(unturned))
        found.append(Problem(text, unturned[0].key))
    return found


def _of_exams(known: Collection) -> list[Problem]:
    if not known.times:
        return []
    current = known.times[0]
    found = []
    for exam in known.exams:
        if exam not in known.times:
            found.append(Problem(_refusal(exam, current), exam.name))
    if len(known.times) == 1:
        found.append(Problem(tr("No prior is open."), severity="info"))
    return found


def _refusal(exam: Exam, current: Exam) -> str:
    reason = why_not_prior(exam, current)
    words = tr(_REASONS.get(reason, reason)) or tr("it is not of this exam")
    day = exam.date or tr("an unknown day")
    shown = f"{day[:4]}-{day[4:6]}-{day[6:]}" if exam.date else day
    return tr("The exam of {0} is not hung as a prior: {1}.", shown, words)


def _titles(views: Sequence[ViewHeader]) -> str:
    names = list(dict.fromkeys(view.title for view in views))
    return ", ".join(names[:6]) + (" …" if len(names) > 6 else "")
