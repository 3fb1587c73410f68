"""Labels of a manifest kept in the library: what is true of its images."""

from __future__ import annotations

import os
from pathlib import Path

from lem_viewer.errors import Failure, UnusableDataset
from lem_viewer.library.database import Library
from lem_viewer.library.predictions import Predictions


def keep_labels(
    library: Library, manifest: Path, positive: str = "malignant"
) -> tuple[int, tuple[Failure, ...]]:
    """Keep the labels of a manifest's images that the library lists; replaces earlier ones.

    Returns
    -------
    count : int
        Images that have a label now.
    failures : tuple of Failure
        Lines that could not be used, and how many images the library does not list.

    Raises
    ------
    UnusableDataset
        The manifest cannot be used, or the library lists none of its images.
    """
    from lem_viewer.reading.datasets import read_manifest

    table = read_manifest(manifest, positive)
    predictions = Predictions(library)
    places = predictions.images_at([_absolute(case.file) for case in table.cases])
    found = [
        (*places[_absolute(case.file)], case.label, case.raw_label)
        for case in table.cases
        if _absolute(case.file) in places
    ]
    if not found:
        raise UnusableDataset(
            "the library lists none of its images",
            where=manifest,
            advice="Index the folder of the images first.",
        )
    predictions.set_references(found, "manifest")
    failures = list(table.skipped)
    missing = len(table.cases) - len(found)
    if missing:
        message = f"{missing} of its images are not in the library"
        failures.append(Failure.warning("Labels not used", message, "Index them too.", manifest))
    return len(found), tuple(failures)


def _absolute(file: Path) -> str:
    return os.path.abspath(file)  # noqa: PTH100 (as the index does: a link keeps its name)
