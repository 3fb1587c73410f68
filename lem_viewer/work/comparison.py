"""The journey that compares two evaluations of the same images: two cases.csv, one answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lem_viewer.errors import UnusableDataset


def compare_run_folders(run_a: Path, run_b: Path, *, seed: int = 0) -> dict[str, Any]:
    """Compare two runs of ``evaluate``; every difference is a less b.

    Parameters
    ----------
    run_a, run_b : Path
        Folders that ``evaluate`` wrote, or their cases.csv.
    seed : int
        Of the bootstraps by patient.

    Returns
    -------
    dict
        As :func:`lem_viewer.audit.pairing.compare_runs`, with ``run_a`` and ``run_b``.

    Raises
    ------
    UnusableDataset
        A table is missing or not of ``evaluate``, or the runs do not fit each other.
    """
    from lem_viewer.audit.pairing import compare_runs

    compared = compare_runs(_lines_of(run_a), _lines_of(run_b), seed=seed)
    return {"run_a": str(run_a), "run_b": str(run_b), **compared}


def _lines_of(run: Path) -> list[dict[str, str]]:
    from lem_viewer.reading.tables import read_table

    path = run / "cases.csv" if run.is_dir() else run
    rows = read_table(path, required=("file", "patient", "label", "probability"))
    lines = [row for _, row in rows if any(row.values())]
    if not lines:
        raise UnusableDataset("the table has no line", where=path)
    return lines
