"""What a check of the data found, in the reader's words, and as text for the clipboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.gui.trainer_report_words import said
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.values.data_report import DataProblem, DataReport

PARTS = {
    "train": mark("to learn from"),
    "validation": mark("to choose the epoch by"),
    "test": mark("kept for the figures"),
}
KIND_WORDS = {
    "unusable": mark("Not usable"),
    "one class": mark("One class only"),
    "few patients": mark("Too few patients"),
    "given split": mark("Parts"),
    "disk": mark("Disk"),
    "configuration": mark("Settings"),
    "label": mark("Label"),
    "contradiction": mark("Labels contradict"),
    "duplicate": mark("Same picture twice"),
    "patient on both sides": mark("Patient on both sides"),
    "unreadable": mark("Not readable"),
    "missing mask": mark("Mask missing"),
    "mask without image": mark("Mask without image"),
    "empty mask": mark("Empty mask"),
    "mask size": mark("Mask of another size"),
    "mask": mark("Mask"),
    "burned-in text": mark("Burned-in text"),
    "imbalance": mark("Classes out of balance"),
    "small": mark("Few patients"),
    "note": mark("Note"),
}
STOPS, LEFT_OUT, BY_HAND, NOTES = "stops", "left_out", "by_hand", "notes"
GROUPS = {
    STOPS: mark("Stops the training"),
    LEFT_OUT: mark("Left out by the training itself"),
    BY_HAND: mark("Left out by you"),
    NOTES: mark("To be looked at"),
}
_SIDES = {"L": mark("left"), "R": mark("right")}
_PLACES_IN_TEXT = 50


def group_of(problem: DataProblem) -> str:
    """Return the group that a problem stands in."""
    if problem.blocks:
        return STOPS
    return LEFT_OUT if problem.left_out else NOTES


def title_of(problem: DataProblem) -> str:
    """Return a problem in one line."""
    message = said(problem.message)
    kind = tr(KIND_WORDS.get(problem.kind, problem.kind))
    return f"{kind}: {message[:1].upper()}{message[1:]}"


def summary(report: DataReport) -> str:
    """Return how much there is, in a sentence."""
    images = plural(report.images, "%n image", "%n images")
    patients = plural(report.patients, "%n patient", "%n patients")
    words = tr(
        "{0} of {1}; {2} positive ({3})",
        images,
        patients,
        report.positive_images,
        plural(report.positive_patients, "%n patient", "%n patients"),
    )
    if report.with_truth:
        words += "; " + plural(report.with_truth, "%n with a mask", "%n with masks")
    return words


def count_lines(report: DataReport) -> list[tuple[str, str]]:
    """Return (what is counted, counts) of labels, views, sides and makers."""
    sides = {tr(_SIDES.get(word, word)): count for word, count in report.sides.items()}
    lines = [
        (tr("Labels"), _counts(report.labels)),
        (tr("Views"), _counts(report.views)),
        (tr("Sides"), _counts(sides)),
        (tr("Makers"), _counts(report.vendors)),
    ]
    return [(title, words) for title, words in lines if words]


def part_rows(report: DataReport) -> list[tuple[str, ...]]:
    """Return a row a part: what it is for, images, positive, negative, patients; then the sum."""
    rows = [
        (tr(PARTS.get(name, name)), part.images, part.positive, part.patients)
        for name, part in report.parts.items()
    ]
    if rows:
        sums = [sum(row[place] for row in rows) for place in (1, 2, 3)]  # type: ignore[misc]
        rows.append((tr("together"), sums[0], sums[1], sums[2]))
    return [(name, str(n), str(p), str(n - p), str(who)) for name, n, p, who in rows]


def verdict(report: DataReport) -> str:
    """Return in a sentence whether a training is possible."""
    if not report.can_train:
        return tr("No training is possible until what stops it is mended.")
    if not report.pixels_checked:
        return tr("A training is possible. Only headers and tables were looked at.")
    return tr("A training is possible.")


def report_text(report: DataReport, exclude: Sequence[str], *, hides_patients: bool) -> str:
    """Return everything as text."""
    lines = [f"{report.data} ({report.layout}); 1 = {report.positive}", summary(report)]
    lines += [f"{title}: {words}" for title, words in count_lines(report)]
    head = (tr("images"), tr("positive"), tr("negative"), tr("patients"))
    for name, *numbers in part_rows(report):
        counted = ", ".join(f"{n} {word}" for n, word in zip(numbers, head, strict=True))
        lines.append(f"{name}: {counted}")
    for group, title in GROUPS.items():
        inside = [problem for problem in report.problems if group_of(problem) == group]
        if inside:
            lines += ["", tr(title)]
        for problem in inside:
            lines.append(f"- {title_of(problem)}. {said(problem.advice)}".rstrip())
            lines += [f"    {place}" for place in _named(places_of(problem, hides_patients))]
        if group == BY_HAND and exclude:
            lines += ["", tr(title), *(f"    {place}" for place in _named(exclude))]
    return "\n".join([*lines, "", verdict(report), tr(RESEARCH_NOTICE)])


def places_of(problem: DataProblem, hides_patients: bool) -> tuple[str, ...]:
    """Return the places of a problem; patients are not named where the reader hides them."""
    is_of_patients = problem.kind in ("patient on both sides", "given split")
    if is_of_patients and hides_patients:
        return ()
    return problem.places


def short(place: str) -> str:
    """Return a place for a list: a file's name with its folder, else the text."""
    path = Path(place)
    return f"{path.parent.name}/{path.name}" if path.is_absolute() else place


def _named(places: Sequence[str]) -> list[str]:
    shown = list(places[:_PLACES_IN_TEXT])
    more = len(places) - len(shown)
    return [*shown, tr("… {0} more", more)] if more > 0 else shown


def _counts(counts: Mapping[str, int]) -> str:
    unknown = tr("not said")
    return ", ".join(f"{unknown if word == '?' else word} {n}" for word, n in counts.items())
