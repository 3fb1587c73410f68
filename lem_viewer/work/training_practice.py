"""A folder of phantoms to try a training with: images in twins, a folder a class, with masks."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from lem_viewer.training.control import Flag
from lem_viewer.values.data_report import DataMade, DataProgress

NAME = "practice-mammograms"
#: Away from the seeds of the trainings and of the demonstration.
_SEED = 77

Journey = Callable[[Flag], Iterator[object]]


def making(
    place: Path, images: int, kind: str, *, rows: int = 600, cols: int = 450, mm: float = 0.35
) -> Journey:
    """Return a journey that makes a practice folder below a place.

    Every patient has one image with and one without a malignant finding, so that there are half
    as many patients as images. The folder is made aside and renamed at the end; one that was
    stopped or did not fit is removed.

    Parameters
    ----------
    place : Path
        Gets a new folder ``practice-mammograms``, with a number where there is one already.
    images : int
    kind : str
        ``"dicom"`` or ``"png"``.
    rows, cols : int
    mm : float
        Side of a pixel.
    """

    def journey(cancelled: Flag) -> Iterator[object]:
        from lem_viewer.phantom.practice import write_labelled
        from lem_viewer.training.twins import make_twin, patients

        place.mkdir(parents=True, exist_ok=True)
        aside = _free(place, f".{NAME}.part")
        aside.mkdir()
        try:
            done = 0
            for patient in patients((images + 1) // 2, _SEED):
                for malignant in (True, False):
                    if cancelled():
                        return
                    if done == images:
                        break
                    view = make_twin(patient, malignant=malignant, rows=rows, cols=cols, mm=mm)
                    write_labelled(view, aside, "malignant" if malignant else "normal", kind)
                    done += 1
                    yield DataProgress(done, images)
            folder = _free(place, NAME)
            aside.replace(folder)
            yield DataMade(str(folder), done)
        finally:
            shutil.rmtree(aside, ignore_errors=True)  # gone already where it was renamed

    return journey


def _free(place: Path, name: str) -> Path:
    """Return a name that is not taken."""
    number, path = 2, place / name
    while path.exists():
        path = place / f"{name}-{number}"
        number += 1
    return path
