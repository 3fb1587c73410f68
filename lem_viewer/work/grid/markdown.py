"""A table as Markdown: figures with their intervals, differences against the first row."""

from __future__ import annotations

from collections.abc import Sequence

from lem_viewer.audit.seeds import Estimate
from lem_viewer.work.grid.figures import Paired
from lem_viewer.work.grid.lines import Line
from lem_viewer.work.grid.plan import LabelledSet, Plan, plain_name

TITLES = {
    "backbones": "Backbones",
    "mappings": "Mappings: from the score map to the image's class",
    "localization": "Localization",
    "ablation": "Ablation",
}
_FIRST = {
    "backbones": "Backbone",
    "mappings": "Head",
    "localization": "Head, outlines",
    "ablation": "Variant",
}
SHOWN = {
    "backbones": ("auc", "accuracy", "sensitivity", "specificity", "dice", "hit"),
    "mappings": ("auc", "accuracy", "sensitivity", "specificity", "dice", "hit"),
    "localization": ("dice", "iou", "hit"),
    "ablation": ("auc", "dice", "hit"),
}
HEADINGS = {
    "auc": "AUC",
    "accuracy": "Accuracy",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "dice": "Dice",
    "iou": "IoU",
    "hit": "Hit rate",
    "chance": "Chance",
}


def protocol_words(plan: Plan) -> list[str]:
    """Return whose choice each thing of a protocol is, and the figures of its paper."""
    from lem_viewer.reading.protocols import PROTOCOLS

    names = dict.fromkeys(unit.config.protocol for unit in plan.units)
    texts = []
    for protocol in (PROTOCOLS[name] for name in names if name):
        figures = ", ".join(f"{key} {value:g}" for key, value in protocol.figures.items())
        texts.append(
            f"{protocol.title}. From the paper: {'; '.join(protocol.paper)}. Ours: "
            f"{'; '.join(protocol.ours)}."
            + (f" The paper reports: {figures}." if figures else "")
            + "\n"
        )
    return texts


def markdown_of(table: str, lines: Sequence[Line], plan: Plan) -> str:
    """Return a table with a part for each test set."""
    parts = [f"## {TITLES[table]}\n"]
    for wanted in plan.sets:
        of_set = [line for line in lines if line.wanted == wanted]
        if of_set:
            parts += [_caption(wanted, of_set), _grid(table, of_set)]
            parts.append(f"![{TITLES[table]}, {wanted.name}]({plot_path(table, wanted)})\n")
    return "\n".join(parts)


def _caption(wanted: LabelledSet, lines: Sequence[Line]) -> str:
    first = lines[0].figures
    words = (
        f"### {wanted.name}\n\n{first.n} images of {first.n_patients} patients, "
        f"{first.n_positive} {wanted.positive}, {first.n_with_truth} of them with truth"
    )
    chance = first.values["chance"].value
    if chance is not None:
        words += f"; pointing at random inside the breast hits {100 * chance:.1f} %"
    if wanted.fit:
        words += (
            f". Thresholds were fitted on {100 * wanted.fit:.0f} % of the patients, who are not "
            "among these"
        )
    seeds = len(first.runs)
    words += f". Mean of {seeds} trainings" if seeds > 1 else ""
    return words + ". In brackets: 95 % intervals; differences are against the first row.\n"


def _grid(table: str, lines: Sequence[Line]) -> str:
    shown = [name for name in SHOWN[table] if any(has_figure(line, name) for line in lines)]
    head = [_FIRST[table], *(HEADINGS[name] for name in shown)]
    if table == "backbones":
        head += ["Parameters", "s a view"]
    against = [name for name in ("auc", "dice", "hit") if name in shown]
    if len(lines) > 1:
        head += [f"Δ {HEADINGS[name]}" for name in against]
    rows = [head, ["---"] * len(head)]
    for line in lines:
        cells = [line.row.title, *(_cell(line.figures.values[name]) for name in shown)]
        if table == "backbones":
            cells += [
                f"{line.parameters / 1e6:.2f} M" if line.parameters else "",
                f"{line.seconds:.2f}" if line.seconds is not None else "",
            ]
        if len(lines) > 1:
            cells += [_against(line.paired, name) for name in against]
        rows.append(cells)
    return "\n".join("| " + " | ".join(cells) + " |" for cells in rows) + "\n"


def has_figure(line: Line, name: str) -> bool:
    """Return True where a figure of a line is defined."""
    return line.figures.values[name].value is not None


def _cell(estimate: Estimate) -> str:
    if estimate.value is None:
        return ""
    text = f"{estimate.value:.3f}"
    if estimate.interval is not None:
        text += f" ({estimate.interval[0]:.3f} to {estimate.interval[1]:.3f})"
    return text


def _against(paired: Paired | None, name: str) -> str:
    if paired is None:
        return "reference"
    estimate: Estimate = getattr(paired, name)
    if estimate.value is None:
        return ""
    text = f"{estimate.value:+.3f}"
    if estimate.interval is not None:
        text += f" ({estimate.interval[0]:+.3f} to {estimate.interval[1]:+.3f})"
    if name == "auc" and paired.p_auc is not None:
        text += f", p {paired.p_auc:.3f}"
    return text


def plot_path(table: str, wanted: LabelledSet) -> str:
    """Return where the picture of a table lies, from the comparison's folder."""
    return f"plots/{table}-{plain_name(wanted.name)}.svg"
