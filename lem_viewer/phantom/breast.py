"""One synthetic view: from a seed to a picture for presentation with its truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import CC, SIDES, VIEWS, Breast, make_breast, outline
from lem_viewer.phantom.fields import Field, fractal, smoothstep, stream
from lem_viewer.phantom.grid import Grid, breast_coverage, skin_distance
from lem_viewer.phantom.lesions import KINDS, Lesion, draw_lesion, render
from lem_viewer.phantom.strands import ducts, ligaments, vessels
from lem_viewer.phantom.tissue import DENSITIES, Flow, gland, pectoral, stroma

_NOISE, _TONE, _TRAINING, _FAT = 41, 42, 43, 44
NIPPLE_LEVEL = {"CC": 0.50, "MLO": 0.63}


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
        for array in (self.image, self.breast, *(mask for _, mask in self.lesion_masks)):
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
        Drawn where they are; ``lesions.draw_lesion`` finds them a place.

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
    picture = _expose(breast, grid, view, density, coverage, [signal for signal, _ in drawn])
    inside = coverage >= 0.5
    picture[~inside] = 0.0
    masks = [_place(mask & inside, cols, laterality) for _, mask in drawn]
    found = [_finding(breast, lesion, view, grid, cols, laterality) for lesion in lesions]
    return PhantomView(
        image=_place(picture, cols, laterality),
        breast=_place(inside, cols, laterality),
        lesion_masks=tuple(
            (lesion.label, mask) for lesion, mask in zip(lesions, masks, strict=True)
        ),
        findings=tuple(found),
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
        lesion.label, lesion.kind, lesion.malignant, float(row), float(col), lesion.diameter_mm
    )


def _expose(
    breast: Breast,
    grid: Grid,
    view: str,
    density: str,
    coverage: Field,
    lesion_signals: Sequence[Field],
) -> Field:
    """Add up what attenuates, as it looks after the vendor's processing, and add the noise."""
    keys = breast.keys(view)
    tone = stream(breast.seed, _TONE)
    distance = skin_distance(grid, coverage)
    flow = Flow.of(breast, grid, view)
    tissue = gland(breast, grid, flow, view, density) * smoothstep(distance, 1.5, 5.0)
    muscle = pectoral(breast, grid, view)
    mottle = fractal(
        grid.x,
        grid.y,
        (24.0, 12.0, 6.0, 3.0, 1.5, 0.8, 0.4),
        (*keys, _FAT),
        exponent=0.5,
        finest_mm=2 * grid.spacing_mm,
    )
    deep = smoothstep(distance, 0.5, 7.0)
    lift = {"A": 0.08, "B": 0.03}.get(density, 0.0)  # processing lifts fat where little else is
    fat = np.float32(tone.uniform(0.14, 0.21) + lift) + np.float32(0.07) * smoothstep(
        distance, 0.0, 26.0
    )
    fat += np.float32(0.024) * mottle
    net = stroma(breast, grid, flow, view) * deep * (1 - np.float32(0.6) * np.minimum(muscle, 1))
    lines = ligaments(breast, grid, view) * deep
    tubes = (vessels(breast, grid, view) + ducts(breast, grid, view)) * deep
    signal = tissue * (np.float32(0.37) + np.float32(0.02) * mottle)
    signal += np.float32(0.07) * net * (np.float32(0.95) + np.float32(0.2) * tissue)
    signal += np.float32(0.11) * lines * smoothstep(mottle, -1.2, 1.6)
    signal += np.float32(0.12) * tubes
    signal += np.float32(tone.uniform(0.26, 0.38)) * muscle * (1 - np.float32(0.35) * tissue)
    for lesion in lesion_signals:
        signal += np.float32(0.40) * lesion * (1 - np.float32(0.25) * tissue)
    rim = np.exp(-(((distance - np.float32(0.8)) / np.float32(0.65)) ** 2))
    signal += np.float32(tone.uniform(0.10, 0.26)) * rim + _nipple(breast, grid, tone)
    picture = fat + signal
    over = np.maximum(picture - np.float32(0.6), 0)
    picture += np.float32(0.4) * np.tanh(over / np.float32(0.4)) - over
    picture *= np.float32(0.45) + np.float32(0.55) * smoothstep(distance, -0.4, 2.4)
    return np.clip(_detect(picture.astype(np.float32), keys, grid.spacing_mm), 0.02, 1.0)


def _nipple(breast: Breast, grid: Grid, tone: np.random.Generator) -> Field:
    """Return the brightness of the nipple and of the ducts right behind it."""
    dx = (grid.x - np.float32(breast.reach_mm + 0.4 * breast.nipple_mm)) / np.float32(4.2)
    dy = grid.y / np.float32(4.6)
    disc = np.exp(-((dx * dx + dy * dy) ** 2))
    return np.float32(tone.uniform(0.08, 0.22)) * disc * (grid.x > 0)


def _detect(picture: Field, keys: tuple[int, int, int], spacing_mm: float) -> Field:
    """Blur by the detector and add quantum noise; a coarse pixel gathers more photons."""
    sigma_px = 0.07 / spacing_mm
    blurred = cv2.GaussianBlur(picture, (0, 0), sigma_px) if sigma_px > 0.35 else picture
    noise = stream(*keys, _NOISE).standard_normal(picture.shape, dtype=np.float32)
    if sigma_px > 0.35:
        noise = cv2.GaussianBlur(noise, (0, 0), 0.6 * sigma_px)
    strength = np.float32(0.022 * min(1.0, 0.1 / spacing_mm))
    return blurred + strength * (np.float32(1.25) - blurred) * noise


def make_training_view(
    seed: int, rows: int = 512, cols: int = 384, spacing_mm: float = 0.4
) -> PhantomView:
    """Draw side, view, density and findings at random; every other view is malignant.

    Benign findings occur with the same probability whether or not there is a malignant one, so a
    network has to learn malignancy and not that "something was added".
    """
    rng = stream(seed, _TRAINING)
    laterality = "R" if rng.uniform() < 0.5 else "L"
    view = CC if rng.uniform() < 0.5 else "MLO"
    density = str(rng.choice(list(DENSITIES), p=[0.12, 0.40, 0.38, 0.10]))
    malignant = [kind for kind, spec in KINDS.items() if spec.malignant]
    benign = [kind for kind, spec in KINDS.items() if not spec.malignant]
    wanted = []
    if rng.uniform() < 0.5:
        count = 1 + int(rng.uniform() < 0.12)
        wanted += [str(kind) for kind in rng.choice(malignant, count)]
    wanted += [
        str(kind) for kind in rng.choice(benign, int(rng.choice([0, 1, 2], p=[0.45, 0.4, 0.15])))
    ]
    breast = make_breast(seed, laterality)
    lesions: list[Lesion] = []
    for number, kind in enumerate(wanted):
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
