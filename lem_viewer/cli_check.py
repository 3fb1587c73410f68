"""``lem-viewer train --check``: what the data hold and what is wrong with them, in words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tqdm import tqdm

from lem_viewer import RESEARCH_NOTICE
from lem_viewer.errors import UnusableDataset
from lem_viewer.values.data_report import DataProgress, DataReport
from lem_viewer.values.training import TrainingConfig

_NAMED = 5


def run_check(config: TrainingConfig, out: Path | None, *, thorough: bool) -> int:
    """Print the report; return 0 where a training is possible, else the code of unusable data."""
    from lem_viewer.training.data_check import check_data

    with tqdm(unit="image", desc="checking", disable=None) as bar:
        for value in check_data(config, out, thorough=thorough):
            if isinstance(value, DataProgress):
                bar.total = value.total
                bar.update(value.done - bar.n)
            else:
                bar.close()
                print(format_report(value))
                return 0 if value.can_train else UnusableDataset.exit_code
    return 1


def format_report(report: DataReport) -> str:
    """Return a report as text."""
    lines = [
        f"{report.data} ({report.layout}); 1 = {report.positive}",
        f"{report.images} images of {report.patients} patients; {report.positive_images} images "
        f"of {report.positive_patients} patients are {report.positive}; {report.with_truth} "
        "images with truth",
    ]
    for name, counts in (
        ("labels", report.labels),
        ("views", report.views),
        ("sides", report.sides),
        ("vendors", report.vendors),
    ):
        if counts:
            lines.append(f"{name}: {_counts(counts)}")
    for name, part in report.parts.items():
        lines.append(
            f"{name}: {part.images} images of {part.patients} patients, {part.positive} "
            f"{report.positive}"
        )
    for problem in report.problems:
        mark = "STOP" if problem.blocks else "left out" if problem.left_out else "note"
        lines.append(f"[{mark}] {problem.kind}: {problem.message}. {problem.advice}".rstrip())
        lines += [f"    {place}" for place in problem.places[:_NAMED]]
        if len(problem.places) > _NAMED:
            lines.append(f"    and {len(problem.places) - _NAMED} more")
    if not report.pixels_checked:
        lines.append("Headers and tables only: --check full looks at pixels and masks too.")
    count = len(report.left_out)
    lines.append(
        f"A training is possible{f' without {count} files' if count else ''}."
        if report.can_train
        else "No training is possible until what says STOP is mended."
    )
    lines.append(RESEARCH_NOTICE)
    return "\n".join(lines)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{word} {number}" for word, number in counts.items())
