"""One synthetic view: from a seed to a picture for presentation with its truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import (
    CC,
    MLO,
    SIDES,
    VIEWS,
    Breast,
    make_breast,
    outline,
)
from lem_viewer.phantom.exposure import expose
from lem_viewer.phantom.fields import stream
from lem_viewer.phantom.grid import Grid, breast_coverage
from lem_viewer.phantom.lesions import KINDS, Lesion, draw_lesion
from lem_viewer.phantom.shadows import render
from lem_viewer.phantom.tissue import DENSITIES

_TRAINING = 43
#: Where the nipple lies, part of the image's height.
NIPPLE_LEVEL = {CC: 0.50, MLO: 0.63}


@dataclass(frozen=True)
class Finding:
    """Where a lesion lies on one view.

    Parameters
    ----------
    label : str
        E.g. ``"malignant spiculated mass"``.
    kind : str
        A name of ``lesions.KINDS``.
    malignant : bool
    row, col : float
        Centre, pixel coordinates of the stored image.
    diameter_mm : float
    """

    label: str
    kind: str
    malignant: bool
    row: float
    col: float
    diameter_mm: float


@dataclass(frozen=True, eq=False)
class PhantomView:
    """One synthetic view and everything that is true of it.

    Parameters
    ----------
    image : ndarray, (rows, cols), float32
        0 (exactly, outside the breast) to 1, breast side as stored: chest wall at the left edge
        of a left breast and at the right edge of a right one. Locked.
    breast : ndarray, (rows, cols), bool
    lesion_masks : tuple of (label, (rows, cols) bool)
    findings : tuple of Finding
        In the same order as the masks.
    laterality, view, density : str
    spacing_mm : float
    seed : int
    """

    image: NDArray[np.float32]
    breast: NDArray[np.bool_]
    lesion_masks: tuple[tuple[str, NDArray[np.bool_]], ...]
    findings: tuple[Finding, ...]
    laterality: str
    view: str
    density: str
    spacing_mm: float
    seed: int

    def __post_init__(self) -> None:
        for array in (
            self.image,
            self.breast,
            *(mask for _, mask in self.lesion_masks),
        ):
            array.setflags(write=False)

    @property
    def malignant(self) -> bool:
        """True when a malignant finding is on the view: the label for training."""
        return any(finding.malignant for finding in self.findings)


def make_view(
    seed: int,
    *,
    laterality: str,
    view: str,
    rows: int,
    cols: int,
    spacing_mm: float,
    density: str = "B",
    lesions: Sequence[Lesion] = (),
) -> PhantomView:
    """Make one view of patient ``seed``; the same anatomy at every resolution.

    Parameters
    ----------
    seed : int
        Of the patient: both breasts and all views of it belong together.
    laterality : str
        ``"R"`` or ``"L"``.
    view : str
        ``"CC"`` or ``"MLO"``.
    rows, cols : int
    spacing_mm : float
        ``rows * spacing_mm`` and ``cols * spacing_mm`` are the field of view, best about 205 to
        240 mm by 150 to 185 mm.
    density : str
        ACR class ``"A"`` to ``"D"``.
    lesions : sequence of Lesion
        Drawn where they are (``lesions.draw_lesion`` finds them a place); one that lies outside
        the field of view is left out.

    Raises
    ------
    ValueError
        For a side, view or class that is not among those named.
    """
    for name, value, allowed in (
        ("laterality", laterality, SIDES),
        ("view", view, VIEWS),
        ("density", density, DENSITIES),
    ):
        if value not in allowed:
            raise ValueError(f"{name} is {value!r}, allowed are {', '.join(allowed)}")
    breast = make_breast(seed, laterality)
    grid = Grid.of(rows, cols, spacing_mm, NIPPLE_LEVEL[view] * rows * spacing_mm)
    used = min(cols, int((breast.reach_mm + breast.nipple_mm + 4.0) / spacing_mm) + 1)
    grid = Grid(grid.x[:, :used], grid.y[:, :used], spacing_mm)
    coverage = breast_coverage(grid, outline(breast, view))
    drawn = [render(breast, lesion, view, grid) for lesion in lesions]
    picture = expose(breast, grid, view, density, coverage, [signal for signal, _ in drawn])
    inside = coverage >= 0.5
    picture[~inside] = 0.0
    shown = [
        (lesion, _place(mask & inside, cols, laterality))
        for lesion, (_, mask) in zip(lesions, drawn, strict=True)
        if (mask & inside).any()
    ]
    return PhantomView(
        image=_place(picture, cols, laterality),
        breast=_place(inside, cols, laterality),
        lesion_masks=tuple((lesion.label, mask) for lesion, mask in shown),
        findings=tuple(
            _finding(breast, lesion, view, grid, cols, laterality) for lesion, _ in shown
        ),
        laterality=laterality,
        view=view,
        density=density,
        spacing_mm=spacing_mm,
        seed=seed,
    )


def _place(part: NDArray, cols: int, laterality: str) -> NDArray:
    """Put the left columns into the whole width, and mirror a right breast."""
    whole = np.zeros((part.shape[0], cols), part.dtype)
    whole[:, : part.shape[1]] = part
    return np.ascontiguousarray(whole[:, ::-1]) if laterality == "R" else whole


def _finding(
    breast: Breast, lesion: Lesion, view: str, grid: Grid, cols: int, laterality: str
) -> Finding:
    col, row = grid.to_pixels(np.array(lesion.centre(breast, view)))
    col = cols - 1 - col if laterality == "R" else col
    return Finding(
        lesion.label,
        lesion.kind,
        lesion.malignant,
        float(row),
        float(col),
        lesion.diameter_mm,
    )


def draw_kinds(rng: np.random.Generator) -> list[str]:
    """Draw the kinds of finding of a training view: malignant ones in every other call.

    Benign findings (0, 1 or 2 of them in 45, 40 and 15 %) do not depend on whether there is a
    malignant one, so a network has to learn malignancy and not that "something was added".
    """
    malignant = [kind for kind, spec in KINDS.items() if spec.malignant]
    benign = [kind for kind, spec in KINDS.items() if not spec.malignant]
    kinds: list[str] = []
    if rng.uniform() < 0.5:
        count = 1 + int(rng.uniform() < 0.12)
        kinds += [str(kind) for kind in rng.choice(malignant, count)]
    count = int(rng.choice([0, 1, 2], p=[0.45, 0.4, 0.15]))
    return kinds + [str(kind) for kind in rng.choice(benign, count)]


def make_training_view(
    seed: int, rows: int = 512, cols: int = 384, spacing_mm: float = 0.4
) -> PhantomView:
    """Draw side, view, density and findings at random and make the view.

    Parameters
    ----------
    seed : int
        Also of the patient: no two seeds show the same breast.
    rows, cols : int
    spacing_mm : float
    """
    rng = stream(seed, _TRAINING)
    laterality = "R" if rng.uniform() < 0.5 else "L"
    view = CC if rng.uniform() < 0.5 else MLO
    density = str(rng.choice(list(DENSITIES), p=[0.12, 0.40, 0.38, 0.10]))
    breast = make_breast(seed, laterality)
    lesions: list[Lesion] = []
    for number, kind in enumerate(draw_kinds(rng)):
        lesions.append(draw_lesion(breast, seed * 16 + number, kind, lesions))
    return make_view(
        seed,
        laterality=laterality,
        view=view,
        rows=rows,
        cols=cols,
        spacing_mm=spacing_mm,
        density=density,
        lesions=lesions,
    )
