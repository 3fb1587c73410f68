"""The tables of a comparison: Markdown for people, CSV for programs, pictures beside them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.audit.seeds import Estimate
from lem_viewer.work.grid.figures import (
    FIGURES,
    Paired,
    RowFigures,
    Run,
    compare_rows,
    row_figures,
)
from lem_viewer.work.grid.places import CASES, RESULT, TRAINED, set_folder, unit_folder
from lem_viewer.work.grid.plan import SCORE_MAP, TABLES, LabelledSet, Plan, Row, plain_name
from lem_viewer.work.grid.plots import plot_intervals
from lem_viewer.work.grid.scoring import read_cases

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
_SHOWN = {
    "backbones": ("auc", "accuracy", "sensitivity", "specificity", "dice", "hit"),
    "mappings": ("auc", "accuracy", "sensitivity", "specificity", "dice", "hit"),
    "localization": ("dice", "iou", "hit"),
    "ablation": ("auc", "dice", "hit"),
}
_HEADINGS = {
    "auc": "AUC",
    "accuracy": "Accuracy",
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "dice": "Dice",
    "iou": "IoU",
    "hit": "Hit rate",
    "chance": "Chance",
}


@dataclass(frozen=True)
class Line:
    """A row of a table on one test set, with what it is against the table's first row."""

    row: Row
    wanted: LabelledSet
    figures: RowFigures
    paired: Paired | None
    seconds: float | None
    parameters: int | None


def write_tables(plan: Plan, out: Path) -> tuple[Path, ...]:
    """Write every table with the rows that are done: ``tables/``, ``results.md``.

    Returns
    -------
    tuple of Path
        What was written.
    """
    folder = out / "tables"
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    texts = [f"# {plan.name}\n\n{RESEARCH_NOTICE} Made by LEM Viewer {__version__}.\n"]
    texts += _protocol_words(plan)
    for table in TABLES:
        rows = [row for row in plan.rows if row.table == table]
        if not rows:
            continue
        lines = [line for wanted in plan.sets for line in lines_of(rows, wanted, out)]
        text = _markdown(table, lines, plan)
        texts.append(text)
        written.append(_write(folder / f"{table}.md", text))
        written.append(_write_csv(folder / f"{table}.csv", lines))
        written += _plots(folder, table, lines, plan)
    written.append(_write(out / "results.md", "\n".join(texts)))
    return tuple(written)


def _protocol_words(plan: Plan) -> list[str]:
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


def lines_of(rows: Sequence[Row], wanted: LabelledSet, out: Path) -> Iterator[Line]:
    """Yield a line for each row that has figures; the first of them is the reference."""
    reference: tuple[Row, RowFigures] | None = None
    for row in rows:
        runs = _runs_of(row, wanted, out)
        if not runs:
            continue
        figures = row_figures(runs, score_map=row.localizer == SCORE_MAP)
        paired = None
        if reference is not None:
            maps = (row.localizer == SCORE_MAP, reference[0].localizer == SCORE_MAP)
            paired = compare_rows(figures, reference[1], score_maps=maps)
        reference = reference or (row, figures)
        seconds = [m.get("seconds_per_image") for run in runs for m in run.metrics]
        known = [float(value) for value in seconds if value is not None]
        mean = sum(known) / len(known) if known else None
        yield Line(row, wanted, figures, paired, mean, _parameters(row, out))


def _runs_of(row: Row, wanted: LabelledSet, out: Path) -> list[Run]:
    """Return a run a seed; folds of one seed that test on parts of one set are put together."""
    groups: dict[tuple[int, int], list[tuple[Path, Mapping[str, Any]]]] = {}
    for unit in row.units:
        place = set_folder(out, unit, wanted, row.localizer)
        if not (place / RESULT).is_file():
            continue
        metrics = json.loads((place / RESULT).read_text("utf-8"))["metrics"]
        fold = unit.config.fold if wanted.manifest else 0
        groups.setdefault((unit.config.seed, fold), []).append((place, metrics))
    runs = []
    for entries in groups.values():
        tables = [(read_cases(place / CASES), metrics) for place, metrics in entries]
        runs.append(
            Run(
                tuple(case for cases, _ in tables for case in cases),
                {
                    case.file: float(m.get("threshold", 0.5))
                    for cases, m in tables
                    for case in cases
                },
                tuple(metrics for _, metrics in tables),
            )
        )
    return runs


def _parameters(row: Row, out: Path) -> int | None:
    path = unit_folder(out, row.units[0]) / TRAINED
    return json.loads(path.read_text("utf-8")).get("parameters") if path.is_file() else None


# ------------------------------------------------------------------------------ Markdown


def _markdown(table: str, lines: Sequence[Line], plan: Plan) -> str:
    parts = [f"## {TITLES[table]}\n"]
    for wanted in plan.sets:
        of_set = [line for line in lines if line.wanted == wanted]
        if of_set:
            parts += [_caption(wanted, of_set), _grid(table, of_set)]
            parts.append(f"![{TITLES[table]}, {wanted.name}]({_plot_path(table, wanted)})\n")
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
    shown = [name for name in _SHOWN[table] if any(_has(line, name) for line in lines)]
    head = [_FIRST[table], *(_HEADINGS[name] for name in shown)]
    if table == "backbones":
        head += ["Parameters", "s a view"]
    against = [name for name in ("auc", "dice", "hit") if name in shown]
    if len(lines) > 1:
        head += [f"Δ {_HEADINGS[name]}" for name in against]
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


def _has(line: Line, name: str) -> bool:
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


# ----------------------------------------------------------------------- CSV and pictures


def _write_csv(path: Path, lines: Sequence[Line]) -> Path:
    columns = ["table", "set", "row", "head", "backbone", "localizer", "trainings"]
    columns += ["n", "n_positive", "n_with_truth", "n_patients"]
    for name in FIGURES:
        columns += [name, f"{name}_low", f"{name}_high"]
    for name in ("auc", "dice", "hit"):
        columns += [f"{name}_difference", f"{name}_difference_low", f"{name}_difference_high"]
    columns += ["auc_p", "parameters", "seconds_per_view"]
    aside = path.with_name(path.name + ".part")
    with aside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(_csv_row(line) for line in lines)
    aside.replace(path)
    return path


def _csv_row(line: Line) -> list[object]:
    config, figures = line.row.units[0].config, line.figures
    cells: list[object] = [line.row.table, line.wanted.name, line.row.title, config.head]
    cells += [config.backbone, line.row.localizer or "extrema", len(figures.runs)]
    cells += [figures.n, figures.n_positive, figures.n_with_truth, figures.n_patients]
    paired = line.paired or Paired()
    estimates = [figures.values[name] for name in FIGURES] + [paired.auc, paired.dice, paired.hit]
    for estimate in estimates:
        low, high = estimate.interval or (None, None)
        cells += [estimate.value, low, high]
    cells += [paired.p_auc, line.parameters, line.seconds]
    return ["" if c is None else f"{c:.6g}" if isinstance(c, float) else c for c in cells]


def _plots(folder: Path, table: str, lines: Sequence[Line], plan: Plan) -> list[Path]:
    written = []
    for wanted in plan.sets:
        of_set = [line for line in lines if line.wanted == wanted]
        if not of_set:
            continue
        shown = [name for name in ("auc", "dice", "hit") if name in _SHOWN[table]]
        panels = {
            _HEADINGS[name]: [(line.row.title, line.figures.values[name]) for line in of_set]
            for name in shown
            if any(_has(line, name) for line in of_set)
        }
        chance = of_set[0].figures.values["chance"].value
        marks = {"AUC": 0.5} | ({"Hit rate": chance} if chance is not None else {})
        path = folder.parent / _plot_path(table, wanted)
        path.parent.mkdir(parents=True, exist_ok=True)
        title = f"{TITLES[table]}: {wanted.name}"
        written.append(_write(path, plot_intervals(title, panels, marks)))
    return written


def _plot_path(table: str, wanted: LabelledSet) -> str:
    return f"plots/{table}-{plain_name(wanted.name)}.svg"


def _write(path: Path, text: str) -> Path:
    aside = path.with_name(path.name + ".part")
    aside.write_text(text, "utf-8")
    aside.replace(path)
    return path
