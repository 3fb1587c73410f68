"""The dashboard's figures as rows of text: for the tables on screen and for CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lem_viewer.gui.translate import mark, tr

Figures = Mapping[str, Any]
Rows = list[tuple[str, ...]]

_KEY_FIGURES = (
    ("auc", "auc_ci", mark("AUC")),
    ("auc", "auc_ci_by_patient", mark("AUC, patients drawn")),
    ("sensitivity", "sensitivity_ci", mark("Sensitivity")),
    ("specificity", "specificity_ci", mark("Specificity")),
    ("hit_rate", "hit_ci", mark("Hit rate")),
    ("chance_rate", "", mark("Hit rate by chance")),
    ("dice_mean", "dice_ci", mark("Dice")),
    ("lesion_hit_rate", "", mark("Lesions with a mark")),
    ("ece", "", mark("Calibration error")),
    ("brier", "", mark("Brier score")),
)
GROUP_WORDS = {
    "density": mark("Density"),
    "view": mark("View"),
    "vendor": mark("Vendor"),
    "lesion": mark("Lesion"),
}
GROUP_HEAD = (
    mark("Group"), mark("Images"), mark("Positive"), mark("AUC"), mark("Sensitivity"),
    mark("Specificity"), mark("Hit rate"), mark("Dice"),
)  # fmt: skip
KAPPA_HEAD = (
    mark("Reader"), mark("With"), mark("On"), mark("Breasts"), mark("Agreement"), mark("Kappa"),
)  # fmt: skip
PAIR_HEAD = (mark("Figure"), "A", "B", mark("A − B"), mark("95 % interval"), "p", "n")
_OF_WORDS = {"category": mark("category (weighted)"), "recall": mark("recall")}


def shown(value: Any, digits: int = 3) -> str:
    """Return a figure, or a dash where it is not defined."""
    return "–" if value is None else f"{value:.{digits}f}"


def _p_value(value: float | None) -> str:
    if value is None:
        return "–"
    return "< 0.0001" if value < 0.0001 else f"{value:.4f}"


def with_interval(value: Any, interval: Any) -> str:
    """Return a figure with its interval."""
    if value is None:
        return "–"
    return f"{value:.3f}" + (f" ({interval[0]:.3f} to {interval[1]:.3f})" if interval else "")


def key_rows(figures: Figures) -> Rows:
    """Return how many there are, and the key figures with their intervals."""
    rows: Rows = [
        (tr("Images"), str(figures["images"])),
        (tr("Studies"), str(figures["studies"])),
        (tr("Patients"), str(figures["patients"])),
        (tr("With a label"), str(figures["labelled"])),
        (tr("Not processed"), str(figures["failed"])),
        (tr("Stored readings"), str(figures["readings"])),
    ]
    if figures.get("withdrawn"):
        rows.insert(0, (tr("Model"), figures["withdrawn"]))
    metrics = figures["metrics"] or {}
    for name, interval, title in _KEY_FIGURES:
        if name in metrics:
            rows.append((tr(title), with_interval(metrics[name], metrics.get(interval))))
    said = figures["verdicts"]
    rows += [
        (tr("Readers agree"), with_interval(said["agree_rate"], said["agree_ci"])),
        (
            tr("Verdicts"),
            tr("{0} agree, {1} disagree, {2} unsure",
               said["agree"], said["disagree"], said["unsure"]),
        ),
        (tr("Missed lesions"), str(said["missed"])),
    ]  # fmt: skip
    return rows


def confusion_rows(figures: Figures) -> Rows:
    """Return the four counts at the model's threshold: truth down, model across."""
    counts = figures["confusion"]
    return [
        (tr("positive"), str(counts["true_positive"]), str(counts["false_negative"])),
        (tr("negative"), str(counts["false_positive"]), str(counts["true_negative"])),
    ]


def group_rows(figures: Figures, group: str) -> Rows:
    """Return a row a group."""
    return [
        (
            tr("not known") if line["group"] == "not known" else str(line["group"]),
            str(line["n"]),
            str(line["n_positive"]),
            with_interval(line["auc"], line["auc_ci"]),
            with_interval(line["sensitivity"], line["sensitivity_ci"]),
            with_interval(line["specificity"], line["specificity_ci"]),
            with_interval(line["hit_rate"], line["hit_ci"]),
            with_interval(line["dice_mean"], line["dice_ci"]),
        )
        for line in figures["groups"][group]
    ]


def kappa_rows(figures: Figures) -> Rows:
    """Return a row for each two who read the same breasts."""
    return [
        (
            line["first"],
            tr("the model") if line["second"] == "model" else line["second"],
            tr(_OF_WORDS[line["of"]]),
            str(line["n"]),
            shown(line["agreement"]),
            with_interval(line["kappa"], line["ci"]),
        )
        for line in figures["readers"]
    ]


def pair_rows(paired: Figures) -> Rows:
    """Return a row a figure of two models on the same images."""
    rows: Rows = []
    for name, title in (("auc", "AUC"), ("dice", "Dice"), ("iou", "IoU"), ("hit", tr("Hit rate"))):
        line = paired[name]
        interval = line["ci"]
        rows.append(
            (
                title,
                shown(line["a"]),
                shown(line["b"]),
                shown(line["difference"]),
                f"{interval[0]:.3f} to {interval[1]:.3f}" if interval else "–",
                _p_value(line.get("p_value")),
                str(line["n"]),
            )
        )
    return rows


def tables(figures: Figures, paired: Figures | None) -> Iterator[tuple[str, Sequence[str], Rows]]:
    """Yield (file name, head, rows) of every table."""
    yield "figures", (tr("Figure"), tr("Value (95 % interval)")), key_rows(figures)
    yield "confusion", (tr("Truth"), tr("positive"), tr("negative")), confusion_rows(figures)
    for group in GROUP_WORDS:
        yield f"by_{group}", [tr(title) for title in GROUP_HEAD], group_rows(figures, group)
    yield "readers", [tr(title) for title in KAPPA_HEAD], kappa_rows(figures)
    if paired is not None:
        yield "two_models", [tr(title) for title in PAIR_HEAD], pair_rows(paired)


def write_table(file: Path, head: Sequence[str], rows: Rows) -> None:
    """Write a table as CSV."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)
