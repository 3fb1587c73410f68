"""A small folder of labelled pictures with a manifest: a bright square is the lesion."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image


def picture(number: int, malignant: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return a half-disc breast (80, 60) uint8, chest wall on the left, and its lesion."""
    rng = np.random.default_rng(number)
    y, x = np.indices((80, 60))
    inside = ((y - 40) / 36) ** 2 + (x / 50) ** 2 < 1
    pixels = np.where(inside, 60 + rng.integers(0, 30, (80, 60)), 0).astype(np.uint8)
    lesion = np.zeros((80, 60), dtype=bool)
    row, col = rng.integers(25, 45), rng.integers(8, 25)
    lesion[row : row + 12, col : col + 12] = True
    if malignant:
        pixels[lesion] = 230
    return pixels, lesion


def labelled_folder(folder: Path, patients: int = 12, *, split: bool = False) -> Path:
    """Write two views a patient, every other patient malignant; return the manifest."""
    (folder / "images").mkdir(parents=True)
    (folder / "masks").mkdir()
    lines = ["file,label,patient,mask,split"]
    for patient in range(patients):
        malignant = patient % 2 == 1
        part = ("train", "validation", "test")[min(2, 3 * patient // patients)] if split else ""
        for view in ("CC", "MLO"):
            name = f"p{patient}_L_{view}"
            pixels, lesion = picture(2 * patient + (view == "MLO"), malignant)
            Image.fromarray(pixels).save(folder / "images" / f"{name}.png")
            mask = ""
            if malignant:
                mask = f"masks/{name}.png"
                Image.fromarray(lesion.astype(np.uint8) * 255).save(folder / mask)
            label = "malignant" if malignant else "normal"
            lines.append(f"images/{name}.png,{label},p{patient},{mask},{part}")
    (folder / "manifest.csv").write_text("\n".join(lines) + "\n")
    return folder / "manifest.csv"
