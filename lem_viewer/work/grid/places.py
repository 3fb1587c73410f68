"""Where a comparison keeps what: one folder a training, named by its hash."""

from __future__ import annotations

from pathlib import Path

from lem_viewer.work.grid.plan import BUILT_IN, LabelledSet, Unit

TRAINED = "trained.json"
RESULT = "result.json"
CASES = "cases.csv"


def unit_folder(out: Path, unit: Unit) -> Path:
    """Return the folder of a training."""
    return out / "units" / unit.key


def set_folder(out: Path, unit: Unit, wanted: LabelledSet, localizer: str) -> Path:
    """Return the folder of a model's figures on a test set."""
    # The score map is outlined beside the extrema: one reading serves both.
    how = "" if localizer in BUILT_IN else f"-{localizer}"
    return unit_folder(out, unit) / f"{wanted.key}{how}"
