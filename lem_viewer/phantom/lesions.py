"""Findings: what kinds there are, and where one may lie in a breast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import (
    MLO,
    VIEWS,
    Breast,
    outline,
    pectoral_edge,
    project,
)
from lem_viewer.phantom.fields import stream

_PLACE = 31


@dataclass(frozen=True)
class Kind:
    """What a finding looks like.

    Parameters
    ----------
    malignant : bool
    calcified : bool
        A cluster of calcifications instead of a mass.
    diameters_mm : (float, float)
        Smallest and largest.
    lobes : float
        How far the margin departs from a circle.
    spicules : int
        Strands that radiate from the margin.
    edge : float
        Softness of the margin, part of the radius.
    """

    malignant: bool
    calcified: bool = False
    diameters_mm: tuple[float, float] = (6.0, 24.0)
    lobes: float = 0.05
    spicules: int = 0
    edge: float = 0.22


KINDS = {
    "spiculated mass": Kind(True, diameters_mm=(7.0, 26.0), lobes=0.12, spicules=46, edge=0.55),
    "irregular mass": Kind(True, diameters_mm=(8.0, 24.0), lobes=0.17, spicules=18, edge=0.50),
    "pleomorphic calcifications": Kind(True, True, (6.0, 22.0)),
    "fine linear branching calcifications": Kind(True, True, (8.0, 26.0)),
    "round mass": Kind(False, diameters_mm=(5.0, 22.0), lobes=0.03),
    "oval mass": Kind(False, diameters_mm=(6.0, 26.0), lobes=0.04),
    "lobulated mass": Kind(False, diameters_mm=(8.0, 28.0), lobes=0.13),
    "round calcifications": Kind(False, True, (5.0, 22.0)),
    "vascular calcifications": Kind(False, True, (12.0, 28.0)),
    "popcorn calcification": Kind(False, True, (5.0, 14.0)),
}


@dataclass(frozen=True)
class Lesion:
    """One finding in a breast, seen in every view of it.

    Parameters
    ----------
    kind : str
        A name of ``KINDS``.
    behind_nipple_mm, lateral_mm, above_mm : float
        Position in the breast, from the nipple towards the chest wall, the arm and the head.
    diameter_mm : float
    contrast : float
        About 0.5 (subtle) to 1.5 (plain).
    seed : int
        Names its shape.
    """

    kind: str
    behind_nipple_mm: float
    lateral_mm: float
    above_mm: float
    diameter_mm: float
    contrast: float = 1.0
    seed: int = 0

    @property
    def malignant(self) -> bool:
        """True for a malignant kind."""
        return KINDS[self.kind].malignant

    @property
    def label(self) -> str:
        """E.g. ``"malignant spiculated mass"``."""
        return f"{'malignant' if self.malignant else 'benign'} {self.kind}"

    def centre(self, breast: Breast, view: str) -> tuple[float, float]:
        """Return its (x, y) on a view, mm."""
        point = np.array(
            [[breast.reach_mm - self.behind_nipple_mm, self.lateral_mm, self.above_mm]]
        )
        x, y = project(point, view)[0]
        return float(x), float(y)


def draw_lesion(breast: Breast, seed: int, kind: str, taken: Sequence[Lesion] = ()) -> Lesion:
    """Draw size, contrast and a place that lies well inside the breast on both views."""
    rng = stream(seed, _PLACE)
    low, high = KINDS[kind].diameters_mm
    diameter = float(low + (high - low) * rng.beta(1.6, 2.4))
    contrast = float(rng.uniform(0.6, 1.35))
    polygons = {view: outline(breast, view).astype(np.float32) for view in VIEWS}
    tried: list[tuple[float, Lesion]] = []
    for _ in range(200):
        behind = rng.uniform(0.14, 0.80) * breast.reach_mm
        half = 0.72 * breast.lateral_mm * np.sqrt(behind / breast.reach_mm)
        lateral, above = rng.normal(0.12, 0.5, 2) * half
        lesion = Lesion(kind, float(behind), float(lateral), float(above), diameter, contrast, seed)
        room = min(_room(breast, lesion, view, polygons[view]) for view in VIEWS)
        room = min([room, *(_gap(breast, lesion, other) for other in taken)])
        tried.append((room, lesion))
        if room > 5.0:
            break
    return max(tried, key=lambda attempt: attempt[0])[1]


def _gap(breast: Breast, lesion: Lesion, other: Lesion) -> float:
    """Return how far apart two lesions lie on the view that shows them closest, mm."""
    apart = [
        np.hypot(*np.subtract(lesion.centre(breast, view), other.centre(breast, view)))
        for view in VIEWS
    ]
    return float(min(apart)) - 0.6 * (lesion.diameter_mm + other.diameter_mm)


def _room(breast: Breast, lesion: Lesion, view: str, polygon: NDArray[np.float32]) -> float:
    """Return how far the lesion's edge lies from skin, chest wall and muscle; < 0 is outside."""
    x, y = lesion.centre(breast, view)
    radius = lesion.diameter_mm / 2
    room = min(cv2.pointPolygonTest(polygon, (x, y), True), x) - radius
    room = min(room, y + 95.0 - radius, 68.0 - y - radius)  # of a field 205 mm high
    if view == MLO:
        room = min(room, x - radius - float(pectoral_edge(breast, np.array(y))))
    return float(room)
