"""The images that a guard is fitted on: phantoms, a folder, or the files of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lem_viewer.errors import DeviceTrouble, Failure, UnusableDataset
from lem_viewer.values.image import Mammogram

if TYPE_CHECKING:
    from lem_viewer.network.guard import Looked
    from lem_viewer.network.predictor import Predictor

PHANTOMS = "phantoms"
#: At most so many images of a source, spread evenly over it.
GUARD_IMAGES = 800

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".dcm", ""})


@dataclass(frozen=True)
class CalibrationProgress:
    """How many images are done, and which comes next."""

    done: int
    total: int
    file: str


def look_at_source(
    source: str, predictor: Predictor, looked: list[Looked], cancelled: Callable[[], bool]
) -> Iterator[CalibrationProgress | Failure]:
    """Look at the images of a source; those without a breast are left out.

    Parameters
    ----------
    source : str
        A folder, a table with a column ``file``, or ``"phantoms"`` / ``"phantoms:200"``.
    predictor : Predictor
    looked : list of Looked
        Grows by what was seen.
    cancelled : callable
        Looked at before each image.

    Raises
    ------
    UnusableDataset
        There is no such source, or it holds no image.
    """
    from lem_viewer.network.inputs import NO_BREAST, make_input

    reads = _readers(source)
    for done, (name, read) in enumerate(reads):
        if cancelled():
            return
        yield CalibrationProgress(done, len(reads), name)
        try:
            made = make_input(read(), predictor.card.input_rows, predictor.card.input_cols)
            if NO_BREAST not in made.notes:
                looked.append(predictor.look(made))
        except DeviceTrouble:
            raise
        except Exception as error:  # one bad image must not end the rest
            yield Failure.from_exception(error, where=name)


def _readers(source: str) -> list[tuple[str, Callable[[], Mammogram]]]:
    """Return what reads each image of a source, spread evenly over it."""
    if source.split(":")[0] == PHANTOMS:
        return _phantoms(source)
    path = Path(source)
    files = _files_of(path)
    if not files:
        raise UnusableDataset(
            "it holds no image", where=path, advice="Name a folder or a table with a column file."
        )
    from lem_viewer.reading.study import read_image

    chosen = np.linspace(0, len(files) - 1, min(len(files), GUARD_IMAGES)).round().astype(int)
    return [(str(files[k]), partial(read_image, files[k])) for k in chosen.tolist()]


def _phantoms(source: str) -> list[tuple[str, Callable[[], Mammogram]]]:
    from lem_viewer.phantom.breast import make_training_view
    from lem_viewer.training.twins import mammogram_of_phantom

    count = source.partition(":")[2] or "300"
    if not count.isdigit() or not int(count):
        raise UnusableDataset(
            f"{source!r}: {count!r} is no number of phantoms", advice="phantoms:300"
        )

    def read(seed: int) -> Mammogram:
        return mammogram_of_phantom(make_training_view(seed))

    # Seeds apart from those of tests and benchmarks.
    return [(f"phantom {k}", partial(read, k)) for k in range(50_000, 50_000 + int(count))]


def _files_of(path: Path) -> list[Path]:
    from lem_viewer.reading.tables import read_table

    table = path / "manifest.csv" if path.is_dir() else path
    if table.suffix.lower() == ".csv" and table.is_file():
        rows: Any = read_table(table, required=("file",))
        names = dict.fromkeys(row["file"] for _, row in rows if row["file"])
        return [table.parent / name for name in names]
    if not path.is_dir():
        raise UnusableDataset("there is no such folder or table", where=path, advice="Check it.")
    return [
        file
        for file in sorted(path.rglob("*"))
        if file.is_file()
        and file.suffix.lower() in _PICTURES
        and not any("mask" in part.lower() for part in file.relative_to(path).parts)
    ]
