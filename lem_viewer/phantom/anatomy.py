"""The shape of one breast: outline, nipple, pectoral muscle and glandular lobes, in millimetres.

Breast coordinates (3-D): ``x`` grows from the chest wall to the nipple, ``lateral`` towards the
arm, ``above`` towards the head; the nipple lies at (reach, 0, 0). View coordinates (2-D): ``x`` as
before, ``y`` grows downwards on the hung image, 0 at the nipple. A cranio-caudal view shows
``y = -lateral``; a medio-lateral oblique view, tilted by 45 degrees, ``y = -(above + lateral) /
sqrt(2)``. Both share ``x``: a finding has the same distance from the nipple's level in both.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.fields import stream

CC, MLO = "CC", "MLO"
SIDES = {"R": 1, "L": 2}
VIEWS = {CC: 1, MLO: 2}
_SHAPE, _LOBES, _OUTLINE = 11, 12, 13

Points = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Breast:
    """One breast in three dimensions.

    Parameters
    ----------
    seed : int
        Of the patient.
    laterality : str
        ``"R"`` or ``"L"``.
    reach_mm : float
        Chest wall to nipple.
    lateral_mm, medial_mm : float
        Half heights of the cranio-caudal outline.
    fullness, droop : float
        Shape of the outlines; about 0.9 and 1.
    pectoral_mm, pectoral_end_mm, pectoral_slope : float
        Oblique view: the muscle's greatest width, how far above the nipple it ends, and the width
        it gains there per mm of height.
    nipple_mm : float
        How far the nipple stands out.
    blobs : ndarray, (n, 10)
        Gaussian pieces of glandular tissue: centre (3), covariance xx yy zz xy xz yz, weight.
    """

    seed: int
    laterality: str
    reach_mm: float
    lateral_mm: float
    medial_mm: float
    fullness: float
    droop: float
    pectoral_mm: float
    pectoral_end_mm: float
    pectoral_slope: float
    nipple_mm: float
    blobs: Points

    def keys(self, view: str) -> tuple[int, int, int]:
        """Return the numbers that name one view of this breast."""
        return (self.seed, SIDES[self.laterality], VIEWS[view])


def make_breast(seed: int, laterality: str) -> Breast:
    """Draw a breast: the two of a patient (one seed) are similar, not mirrored copies."""
    patient = stream(seed, _SHAPE)
    side = stream(seed, _SHAPE, SIDES[laterality])
    reach = patient.uniform(68, 112) * side.normal(1.0, 0.02)
    lateral = reach * patient.uniform(0.78, 0.98) * side.normal(1.0, 0.02)
    return Breast(
        seed=seed,
        laterality=laterality,
        reach_mm=float(reach),
        lateral_mm=float(lateral),
        medial_mm=float(lateral * patient.uniform(0.84, 0.99) * side.normal(1.0, 0.02)),
        fullness=float(patient.uniform(0.72, 1.0) + side.normal(0, 0.02)),
        droop=float(patient.uniform(0.86, 1.1) + side.normal(0, 0.02)),
        pectoral_mm=float(patient.uniform(40, 75) + side.normal(0, 4)),
        pectoral_end_mm=float((patient.uniform(-0.1, 0.45) + side.normal(0, 0.04)) * reach),
        pectoral_slope=float(patient.uniform(0.42, 0.72) + side.normal(0, 0.02)),
        nipple_mm=float(max(0.2, patient.uniform(0.3, 4.2) + side.normal(0, 0.5))),
        blobs=_make_blobs(seed, SIDES[laterality], reach, lateral),
    )


def _make_blobs(seed: int, side_number: int, reach: float, half: float) -> Points:
    """Strew glandular pieces along lobes that fan out from the nipple, more of them up and out."""
    patient, side = stream(seed, _LOBES), stream(seed, _LOBES, side_number)
    rows = []
    for _ in range(16):
        bearing = patient.normal(0.75, 1.5)  # 0 lateral, pi/2 up: centred on the upper outer part
        opening = patient.uniform(0.05, 0.95)
        strength = patient.gamma(2.0, 0.5)
        bearing += side.normal(0, 0.15)
        for along in np.linspace(0.08, 0.72, 9) + side.normal(0, 0.03, 9):
            spread = opening * along * half * 1.05
            centre = np.array(
                [
                    reach * (1 - along),
                    spread * np.cos(bearing) + side.normal(0, 3.0),
                    spread * np.sin(bearing) + side.normal(0, 3.0),
                ]
            )
            direction = centre - np.array([reach + 5.0, 0.0, 0.0])
            direction /= np.linalg.norm(direction)
            long, thin = side.uniform(6, 13), side.uniform(3.0, 7.0)
            cov = thin**2 * np.eye(3) + (long**2 - thin**2) * np.outer(direction, direction)
            weight = strength * side.gamma(3.0, 0.33)
            rows.append([*centre, *cov[[0, 1, 2, 0, 0, 1], [0, 1, 2, 1, 2, 2]], weight])
    return np.array(rows)


def project(points: Points, view: str) -> Points:
    """Project breast points (n, 3) of x, lateral, above to view points (n, 2) of x, y in mm."""
    points = np.asarray(points, dtype=np.float64).reshape(-1, 3)
    if view == CC:
        return np.stack([points[:, 0], -points[:, 1]], axis=1)
    return np.stack([points[:, 0], -(points[:, 1] + points[:, 2]) / np.sqrt(2)], axis=1)


def project_blobs(blobs: Points, view: str) -> Points:
    """Project the blobs to 2-D Gaussians: rows of x, y, cov xx, yy, xy, peak."""
    plane = np.array([[1, 0, 0], [0, -1, 0]], dtype=float)
    if view == MLO:
        plane = np.array([[1, 0, 0], [0, -np.sqrt(0.5), -np.sqrt(0.5)]])
    xx, yy, zz, xy, xz, yz = blobs[:, 3:9].T
    cov = np.stack([xx, xy, xz, xy, yy, yz, xz, yz, zz], axis=1).reshape(-1, 3, 3)
    flat = plane @ cov @ plane.T
    depth = np.sqrt(np.linalg.det(cov) / np.linalg.det(flat))  # sigma along the ray, mm
    return np.column_stack(
        [
            project(blobs[:, :3], view),
            flat[:, 0, 0],
            flat[:, 1, 1],
            flat[:, 0, 1],
            blobs[:, 9] * depth,
        ]
    )


def outline(breast: Breast, view: str) -> Points:
    """Return the skin's outline as a closed polygon (n, 2) of x, y in mm; x < 0 is off it."""
    rng = stream(*breast.keys(view), _OUTLINE)
    curve = _cc_curve(breast) if view == CC else _mlo_curve(breast)
    steps = np.hypot(*np.diff(curve, axis=0, prepend=curve[:1]).T).cumsum()
    arc = np.arange(0, steps[-1], 0.5)
    x, y = np.interp(arc, steps, curve[:, 0]), np.interp(arc, steps, curve[:, 1])
    waves = sum(
        rng.normal(0, 0.5) * np.sin(arc / length + rng.uniform(0, 6.3))
        for length in (9.0, 16.0, 25.0)
    )
    bump = breast.nipple_mm * np.exp(-((np.abs(y) / 5.2) ** 4.0)) * (x > 0.6 * breast.reach_mm)
    x = x + waves * np.clip(x / 20, 0, 1) + bump
    return np.concatenate([[[-30, y[0]]], np.stack([x, y], axis=1), [[-30, y[-1]]]])


def _cc_curve(breast: Breast) -> Points:
    """Cut a rounded half ellipse whose middle lies behind the chest wall's edge."""
    t = np.linspace(-np.pi / 2, np.pi / 2, 241)
    behind = 0.22 * breast.reach_mm
    x = (breast.reach_mm + behind) * np.cos(t) ** breast.fullness - behind
    half = np.where(t < 0, breast.lateral_mm, breast.medial_mm)
    return np.stack([x, 1.04 * half * np.sin(t)], axis=1)


def _mlo_curve(breast: Breast) -> Points:
    d, low, top = breast.reach_mm, breast.droop, _axilla_mm(breast)
    knots = np.array(
        [
            [top + 1.0, -240.0],
            [top - 1.0, -1.85 * d],
            [top + 0.03 * d, -1.30 * d],
            [0.45 * top + 0.48 * d, -0.80 * d],
            [0.93 * d, -0.36 * d],
            [1.00 * d, 0.0],
            [0.95 * d, 0.30 * d * low],
            [0.74 * d, 0.60 * d * low],
            [0.42 * d, 0.80 * d * low],
            [0.14 * d, 0.88 * d * low],
            [0.0, 0.93 * d * low],
            [-12.0, 1.05 * d * low],
        ]
    )
    return _catmull_rom(knots)


def _catmull_rom(knots: Points, per_piece: int = 24) -> Points:
    """Return a smooth curve through the knots."""
    padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    t = np.linspace(0, 1, per_piece, endpoint=False)[:, None]
    pieces = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        cubic = (-a + 3 * b - 3 * c + d) * t**3 + (2 * a - 5 * b + 4 * c - d) * t**2
        pieces.append(0.5 * (cubic + (c - a) * t + 2 * b))
    return np.vstack([*pieces, knots[-1:]])


def pectoral_edge(breast: Breast, y: NDArray) -> NDArray:
    """Return x of the muscle's anterior edge at heights ``y`` of the oblique view, in mm.

    Below its lower end the edge lies at x < 0, off the image.
    """
    rise = -y - breast.pectoral_end_mm
    widest = min(breast.pectoral_mm, 0.84 * _axilla_mm(breast))
    steep = breast.pectoral_slope * rise
    rounded = steep / (1 + (np.maximum(steep, 0) / widest) ** 4) ** 0.25
    return np.where(rise > 0, rounded + 2.5 * np.sin(np.clip(rise / 90, 0, 1) * np.pi), steep)


def _axilla_mm(breast: Breast) -> float:
    """Return the distance of the skin from the image's edge at the arm pit."""
    return 0.45 * breast.reach_mm + 20.0
