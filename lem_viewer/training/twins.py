"""Synthetic training images in twins: one breast with and without a malignant finding.

Everything else of the pair is the same, so that what tells the labels apart is the finding and not
the breast: a few hundred pairs teach what would take thousands of unpaired images. In half of the
pairs the healthy twin has a benign finding at the same place instead. Labels are of the image;
where the finding lies is not told to the training.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import make_breast
from lem_viewer.phantom.breast import PhantomView, make_view
from lem_viewer.phantom.lesions import KINDS, Lesion, draw_lesion
from lem_viewer.values.geometry import Orientation, PixelSpacing
from lem_viewer.values.grayscale import Grayscale
from lem_viewer.values.image import Identity, Mammogram, ViewHeader

#: Seeds of training phantoms begin here, away from those of demonstrations and tests.
FIRST_SEED = 1_000_000

# About the resolution at which the network sees a breast.
_ROWS, _COLS, _MM = 600, 450, 0.35

# Plain findings rather than subtle ones: a calcification of 0.3 mm is half a pixel here.
_CONTRASTS = (1.0, 1.7)
_MASS_PART = 0.7

_MALIGNANT = sorted(kind for kind, spec in KINDS.items() if spec.malignant)
_BENIGN = sorted(kind for kind, spec in KINDS.items() if not spec.malignant)


def make_twin(
    patient: int, *, malignant: bool, rows: int = _ROWS, cols: int = _COLS, mm: float = _MM
) -> PhantomView:
    """Make one of a patient's two images.

    Parameters
    ----------
    patient : int
        Seed; no two patients have the same breast.
    malignant : bool
        With the malignant finding (label 1) or without it (label 0).
    rows, cols : int
    mm : float
        Side of a pixel.
    """
    rng = np.random.default_rng([patient, 7])
    laterality = str(rng.choice(["R", "L"]))
    view = str(rng.choice(["CC", "MLO"]))
    density = str(rng.choice(list("ABCD"), p=[0.12, 0.40, 0.38, 0.10]))
    breast = make_breast(patient, laterality)
    calcified = bool(rng.uniform() >= _MASS_PART)
    kinds = [kind for kind in _MALIGNANT if KINDS[kind].calcified == calcified]
    first = draw_lesion(breast, patient * 16, str(rng.choice(kinds)))
    first = replace(first, contrast=float(rng.uniform(*_CONTRASTS)))
    lesions = [first]
    for number in range(int(rng.choice([0, 1, 2], p=[0.45, 0.4, 0.15]))):
        kind = str(rng.choice(_BENIGN))
        lesions.append(draw_lesion(breast, patient * 16 + 1 + number, kind, lesions))
    replaced = bool(rng.uniform() < 0.5)
    others = lesions[1:]
    shown = [first, *others] if malignant else others
    if replaced and not malignant:
        shown = [replace(first, kind=_benign_like(first, rng)), *others]
    return make_view(
        patient,
        laterality=laterality,
        view=view,
        rows=rows,
        cols=cols,
        spacing_mm=mm,
        density=density,
        lesions=shown,
    )


def _benign_like(lesion: Lesion, rng: np.random.Generator) -> str:
    """Return a benign kind of the same sort: a mass for a mass, calcifications for those."""
    same = KINDS[lesion.kind].calcified
    return str(rng.choice([kind for kind in _BENIGN if KINDS[kind].calcified == same]))


def patients(count: int, seed: int) -> Iterator[int]:
    """Yield the seeds of the patients of a training."""
    first = FIRST_SEED + seed * 100_000
    yield from range(first, first + count)


def positive_masks(view: PhantomView) -> list[NDArray[np.bool_]]:
    """Return the masks of a phantom's malignant findings."""
    return [
        mask
        for finding, (_, mask) in zip(view.findings, view.lesion_masks, strict=True)
        if finding.malignant
    ]


def mammogram_of_phantom(view: PhantomView) -> Mammogram:
    """Return a phantom as the 12-bit view that its DICOM file would be read as."""
    rows, cols = view.image.shape
    key = f"phantom-{view.seed}-{view.laterality}-{view.view}"
    header = ViewHeader(
        key=key,
        path=key,
        laterality=view.laterality,
        view=view.view,
        rows=rows,
        cols=cols,
        identity=Identity(key),
        orientation=Orientation(),
        orientation_source="Patient Orientation",
        spacing=PixelSpacing(view.spacing_mm, view.spacing_mm),
        synthetic=True,
    )
    pixels = np.round(np.clip(view.image, 0, 1) * 4095).astype(np.uint16)
    return Mammogram(header, pixels, Grayscale(bits_stored=12))
