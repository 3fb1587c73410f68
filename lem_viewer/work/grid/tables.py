"""The tables of a comparison: Markdown for people, CSV for programs, pictures beside them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from lem_viewer import RESEARCH_NOTICE, __version__
from lem_viewer.work.grid.curves import plot_curves
from lem_viewer.work.grid.figures import FIGURES, Paired
from lem_viewer.work.grid.lines import Line, Lines
from lem_viewer.work.grid.markdown import (
    HEADINGS,
    SHOWN,
    TITLES,
    has_figure,
    markdown_of,
    plot_path,
    protocol_words,
)
from lem_viewer.work.grid.plan import TABLES, Plan
from lem_viewer.work.grid.plots import plot_intervals


class TableWriter:
    """Writes the tables of a plan; what was measured of a row once is not measured again.

    Parameters
    ----------
    plan : Plan
    out : Path
        Of the comparison.
    """

    def __init__(self, plan: Plan, out: Path) -> None:
        self._plan = plan
        self._out = out
        self._lines = Lines(out)

    def write(self) -> tuple[Path, ...]:
        """Write every table with the rows that are done: ``tables/``, ``plots/``, ``results.md``.

        Returns
        -------
        tuple of Path
            What was written.
        """
        folder = self._out / "tables"
        folder.mkdir(parents=True, exist_ok=True)
        written: list[Path] = []
        texts = [f"# {self._plan.name}\n\n{RESEARCH_NOTICE} Made by LEM Viewer {__version__}.\n"]
        texts += protocol_words(self._plan)
        for table in TABLES:
            rows = [row for row in self._plan.rows if row.table == table]
            if not rows:
                continue
            lines = [line for wanted in self._plan.sets for line in self._lines.of(rows, wanted)]
            text = markdown_of(table, lines, self._plan)
            texts.append(text)
            written.append(_write(folder / f"{table}.md", text))
            written.append(_write_csv(folder / f"{table}.csv", lines))
            written += _plots(folder, table, lines, self._plan)
        written.append(_write(self._out / "results.md", "\n".join(texts)))
        return tuple(written)


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
        shown = [name for name in ("auc", "dice", "hit") if name in SHOWN[table]]
        panels = {
            HEADINGS[name]: [(line.row.title, line.figures.values[name]) for line in of_set]
            for name in shown
            if any(has_figure(line, name) for line in of_set)
        }
        chance = of_set[0].figures.values["chance"].value
        marks = {"AUC": 0.5} | ({"Hit rate": chance} if chance is not None else {})
        path = folder.parent / plot_path(table, wanted)
        path.parent.mkdir(parents=True, exist_ok=True)
        title = f"{TITLES[table]}: {wanted.name}"
        written.append(_write(path, plot_intervals(title, panels, marks)))
        if table in ("mappings", "backbones"):
            curves = path.with_name(f"{path.stem}-curves.svg")
            written.append(_write(curves, plot_curves(title, of_set)))
    return written


def _write(path: Path, text: str) -> Path:
    aside = path.with_name(path.name + ".part")
    aside.write_text(text, "utf-8")
    aside.replace(path)
    return path
