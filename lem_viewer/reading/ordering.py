"""Which of a folder's views are hung, and in which order.

Source: display checklist "hanging"; DICOM PS3.4 For Presentation and For Processing pairs.
"""

from __future__ import annotations

from collections.abc import Iterable

from lem_viewer.errors import Failure
from lem_viewer.reading.view_file import ViewFile
from lem_viewer.values.image import STANDARD_HANGING, UNKNOWN

#: More than this is not opened at once: 3 GiB hold some hundred full-size views.
MAX_OPEN_BYTES = 3 << 30
_OTHER_VIEWS = ("ML", "LM", "LMO", "XCCL", "XCCM", "XCC", "FB", "SIO", "ISO", "AT", "CV")


def without_duplicates(views: Iterable[ViewFile]) -> tuple[list[ViewFile], list[Failure]]:
    """Keep the first view of each SOP Instance UID and warn of the others."""
    kept: dict[str, ViewFile] = {}
    notices = []
    for view in views:
        first = kept.setdefault(view.header.key, view)
        if first is not view:
            notices.append(
                Failure.warning(
                    "Twice the same view",
                    f"its SOP Instance UID is that of {first.header.path}, which is shown",
                    "Nothing, if it is a copy; else correct the UID.",
                    view.header.path,
                )
            )
    return list(kept.values()), notices


def without_raw_twins(views: list[ViewFile]) -> tuple[list[ViewFile], list[Failure]]:
    """Leave out a For Processing view whose For Presentation twin is there; say so."""
    shown = [view for view in views if view.header.for_presentation]
    kept, notices = [], []
    for view in views:
        if view.header.for_presentation is False and any(_are_twins(view, it) for it in shown):
            message = "a For Processing view was left out: its For Presentation version is shown"
            notices.append(
                Failure("Raw view left out", message, where=view.header.path, severity="info")
            )
        else:
            kept.append(view)
    return kept, notices


def _are_twins(raw: ViewFile, shown: ViewFile) -> bool:
    """Return True where both come of one exposure: a reference, else the time of acquisition."""
    if raw.header.key in shown.sources:
        return True
    if _what(raw) != _what(shown):
        return False
    if raw.acquired and shown.acquired:
        return raw.acquired == shown.acquired
    return True


def _what(view: ViewFile) -> tuple[object, ...]:
    header = view.header
    return (
        header.identity.study_instance_uid,
        header.laterality,
        header.view,
        header.modifiers,
    )


def in_hanging_order(views: list[ViewFile]) -> list[ViewFile]:
    """Return views patient by patient, newest study first, each in hanging order."""
    groups: dict[tuple[str, str], list[ViewFile]] = {}
    patients: dict[str, None] = {}
    for view in views:
        patients.setdefault(view.patient)
        groups.setdefault((view.patient, _study_of(view)), []).append(view)
    ordered: list[ViewFile] = []
    for patient in patients:
        studies = [group for (who, _), group in groups.items() if who == patient]
        for group in sorted(studies, key=_date_of, reverse=True):
            ordered += _hung(group)
    return ordered


def _study_of(view: ViewFile) -> str:
    """Return the study; CBIS-DDSM gives each image one of its own, so there it does not count."""
    identity = view.header.identity
    return identity.study_instance_uid if view.patient == identity.patient_id else ""


def _date_of(group: list[ViewFile]) -> str:
    identity = group[0].header.identity
    return identity.study_date + identity.study_time


def _hung(group: list[ViewFile]) -> list[ViewFile]:
    """Return a study's views: the standard four, then repeats, then the others."""
    by_time = sorted(group, key=lambda view: view.acquired, reverse=True)
    best = sorted(by_time, key=_quality)
    slots: dict[tuple[str, str], ViewFile] = {}
    for view in best:
        slot = (view.header.laterality, view.header.view)
        if slot in STANDARD_HANGING and view.header.is_ordinary:
            slots.setdefault(slot, view)
    first = [slots[slot] for slot in STANDARD_HANGING if slot in slots]
    others = [view for view in group if not any(view is it for it in first)]
    return first + sorted(others, key=_rank_of_other)


def _quality(view: ViewFile) -> tuple[bool, bool, bool]:
    """Return what makes a view the lesser choice among repeats: raw, then slices, then partial."""
    header = view.header
    return header.for_presentation is False, header.is_stack, "partial view" in header.badges


def _rank_of_other(view: ViewFile) -> tuple[object, ...]:
    header = view.header
    standard = ("CC", "MLO", *_OTHER_VIEWS)
    place = standard.index(header.view) if header.view in standard else len(standard)
    side = {"R": 0, "L": 1}.get(header.laterality, 2)
    return (header.view == UNKNOWN, place, header.modifiers, side, view.acquired, header.path)


def tell_mixture(views: list[ViewFile]) -> list[Failure]:
    """Warn where views of several patients or studies were opened together."""
    patients = {view.patient for view in views}
    studies = {(view.patient, _study_of(view)) for view in views}
    if len(patients) > 1:
        return [_mixed(f"{len(patients)} patients or cases", len(views))]
    if len(studies) > 1:
        return [_mixed(f"{len(studies)} studies of one patient, the newest first", len(views))]
    return []


def _mixed(what: str, count: int) -> Failure:
    return Failure.warning(
        "Several studies",
        f"these {count} views are of {what}; all are open, one after the other",
        "Open one study's folder to see it alone.",
    )


def within_memory(
    views: list[ViewFile], limit: int = MAX_OPEN_BYTES
) -> tuple[list[ViewFile], list[Failure]]:
    """Return as many views, from the first, as fit into memory together; tell of the others."""
    total = 0
    for index, view in enumerate(views):
        total += view.nbytes
        if total > limit and index:
            left = len(views) - index
            message = f"{left} of {len(views)} views were not opened: together they need too much"
            advice = "Open fewer folders at once, or use 'lem-viewer predict' for many files."
            return views[:index], [Failure.warning("Too many views", message + " memory", advice)]
    return views, []
