"""A study on disk with hand-made marks, and validators where they are installed."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from lem_viewer.export.sources import read_source
from lem_viewer.phantom.breast import make_training_view
from lem_viewer.phantom.objects import make_image_object
from lem_viewer.reading.study import read_image
from lem_viewer.values.findings import Extremum, Prediction, Region
from lem_viewer.values.geometry import Placement
from lem_viewer.values.image import Mammogram
from lem_viewer.values.marks import (
    ELLIPSE,
    POINT,
    Mark,
    Observer,
    StudyReport,
    ViewReport,
    marks_of_prediction,
)
from lem_viewer.values.models import ModelCard

ROWS, COLS = 128, 96
CARD = ModelCard("lem-test", "1.2.0", "0123abcd" + "0" * 56, "b", "lem", 16, 64, 64)
#: A square that holds exactly the pixels of rows 20..39 and columns 10..29.
SQUARE = np.array([[19.5, 9.5], [19.5, 29.5], [39.5, 29.5], [39.5, 9.5]])
READER = Observer("Müller^Grete")


def write_view(folder: Path, seed: int = 1, **changes: object) -> Mammogram:
    """Write a phantom view as DICOM and read it back."""
    dataset = make_image_object(make_training_view(seed, ROWS, COLS, 1.6), seed, compress=False)
    for name, value in changes.items():
        setattr(dataset, name, value)
    path = folder / f"view{seed}.dcm"
    dataset.save_as(path, enforce_file_format=True)
    return read_image(path)


def predict(view: Mammogram, *, regions: bool = True) -> Prediction:
    """Return a prediction with one region, the square; its score is ln 3, so sigmoid 3/4."""
    score = float(np.log(3))
    region = Region(SQUARE.copy(), score, 30.0, 20.0, 400.0, 1024.0)
    return Prediction(
        key=view.key,
        probability=0.75,
        logit=score,
        score_map=np.zeros((8, 6), np.float32),
        placement=Placement(0, 0, 16, 16),
        extrema=(Extremum(30.0, 20.0, 1, 1, score),) if regions else (),
        regions=(region,) if regions else (),
        map_threshold=0.0,
        model_id=CARD.model_id,
        device="CPU",
        seconds=0.1,
    )


def reader_marks(key: str) -> tuple[Mark, ...]:
    """An ellipse of 30 x 20 pixels around (60, 50), and a point."""
    ends = np.array([[60.0, 35.0], [60.0, 65.0], [50.0, 50.0], [70.0, 50.0]])
    return (
        Mark(key, ELLIPSE, ends, "a", READER, words=("mass", "spiculated"), category="4C",
             comment="taller than wide"),
        Mark(key, POINT, np.array([[90.0, 40.0]]), "b", READER, words=("calcifications",)),
    )  # fmt: skip


def make_report(view: Mammogram, *, regions: bool = True, failed: str = "") -> StudyReport:
    prediction = None if failed else predict(view, regions=regions)
    marks = marks_of_prediction(prediction, CARD) if prediction else ()
    report = ViewReport(view.header, prediction, (*marks, *reader_marks(view.key)), failed)
    return StudyReport((report,), CARD)


def sources_of(*views: Mammogram) -> dict[str, Dataset]:
    return {view.key: read_source(Path(view.header.path)) for view in views}


def without(report: StudyReport, *, readers: bool = False) -> StudyReport:
    """Return the report with the model's marks alone."""
    views = [replace(view, marks=view.of_readers if readers else view.of_model)
             for view in report.views]  # fmt: skip
    return replace(report, views=tuple(views))


def errors_of(path: Path) -> list[str]:
    """Return what dciodvfy calls an error; skips where it is not installed."""
    tool = shutil.which("dciodvfy")
    if tool is None:
        pytest.skip("dciodvfy (Debian package dicom3tools) is not installed")
    done = subprocess.run([tool, str(path)], capture_output=True, timeout=60, check=False)
    lines = (done.stdout + done.stderr).decode("utf-8", "replace").splitlines()
    return [line for line in lines if line.startswith("Error")]


def dumped(path: Path) -> str:
    """Return what dcmtk's dsrdump makes of a report; skips where it is not installed."""
    tool = shutil.which("dsrdump")
    if tool is None:
        pytest.skip("dsrdump (Debian package dcmtk) is not installed")
    done = subprocess.run([tool, str(path)], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("utf-8", "replace")
