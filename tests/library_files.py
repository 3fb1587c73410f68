"""Studies as files for the library's tests, and a model that says what the test wants."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from gui_stand_ins import make_prediction
from PIL import Image
from reading_builders import breast_picture, mammogram, write

from lem_viewer.errors import Failure
from lem_viewer.values.findings import Prediction
from lem_viewer.values.image import Mammogram
from lem_viewer.values.models import ModelCard

FOUR = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))


def write_study(folder: Path, uid: str, **attributes: Any) -> list[Path]:
    """Write the four views of a study; SOP UIDs are ``uid.1`` to ``uid.4``."""
    files = []
    for number, (side, view) in enumerate(FOUR, start=1):
        wall = "right" if side == "R" else "left"
        given = {
            "SOPInstanceUID": f"{uid}.{number}", "StudyInstanceUID": uid, "PatientID": f"P{uid}",
            "InstanceNumber": str(number),
        } | attributes  # fmt: skip
        dataset = mammogram(breast_picture(wall), side, view, **given)
        files.append(write(dataset, folder / f"{side}_{view}.dcm"))
    return files


def write_mask(view: Path) -> Path:
    """Write a mask beside a view of the test: a square, rows and columns 40 to 59."""
    mask = np.zeros((120, 100), np.uint8)
    mask[40:60, 40:60] = 255
    path = view.with_name(view.stem + "_mask.png")
    Image.fromarray(mask).save(path)
    return path


class SayingPredictor:
    """Says of each view the probability that a test gave for its SOP UID; a maximum at (50, 50)."""

    def __init__(self, said: dict[str, float], sha: str = "ab") -> None:
        self.card = ModelCard("lem", "1", sha * 32, "b", "lem", 16, 64, 64)
        self.device_name = "CPU"
        self.notices: list[Failure] = []
        self.read: list[str] = []
        self._said = said

    def predict(self, mammogram: Mammogram) -> Prediction:
        self.read.append(mammogram.key)
        probability = self._said.get(mammogram.key, 0.25)
        if probability < 0:
            raise ValueError("the model does not like it")
        made = make_prediction(mammogram, [(50.0, 50.0, 1.5)])
        values = {name: getattr(made, name) for name in made.__dataclass_fields__}
        return Prediction(**{**values, "probability": probability})
