"""The shapes of inserted lesions: thickness 0..1 on an image's pixels, and the drawn-in tissue."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.inserted_place import Spot

Field = NDArray[np.float32]
Drawn = NDArray[np.float32]

#: Softness of the margin, amplitude of its lobes, and how many lobes; parts of the radius.
MARGINS: dict[str, tuple[tuple[float, float], tuple[float, float], tuple[int, int]]] = {
    "circumscribed": ((0.06, 0.16), (0.0, 0.05), (2, 4)),
    "microlobulated": ((0.08, 0.2), (0.06, 0.14), (5, 11)),
    "indistinct": ((0.25, 0.6), (0.05, 0.2), (2, 7)),
    "spiculated": ((0.15, 0.45), (0.08, 0.2), (3, 9)),
}


def cloud(shape: tuple[int, ...], coarse_px: float, rng: np.random.Generator) -> Field:
    """Return (rows, cols) random clouds from ``coarse_px`` down, mean 0, deviation about 1."""
    total = np.zeros(shape[:2], np.float32)
    weight, wavelength = 0.0, max(coarse_px, 3.5)
    amplitude = 1.0
    while wavelength >= 3.5 and amplitude > 0.1:
        size = (int(shape[1] / wavelength) + 4, int(shape[0] / wavelength) + 4)
        lattice = rng.standard_normal((size[1], size[0]), dtype=np.float32)
        matrix = np.array([[wavelength, 0, -1.5 * wavelength], [0, wavelength, -1.5 * wavelength]])
        total += np.float32(amplitude) * cv2.warpAffine(
            lattice, matrix, (shape[1], shape[0]), flags=cv2.INTER_CUBIC
        )
        weight += amplitude**2
        wavelength, amplitude = wavelength / 2, amplitude * 0.6
    return total / np.float32(0.7 * np.sqrt(weight))


def _reach(
    shape: tuple[int, ...],
    spot: Spot,
    radius: float,
    rng: np.random.Generator,
    lobes: tuple[float, tuple[int, int]],
    stretch: float,
) -> Field:
    """Return each pixel's distance from the spot in parts of the outline's radius there."""
    down, right = spot.offsets(shape)
    turn = rng.uniform(0, np.pi)
    c, s = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    u, v = (
        (c * right + s * down) / np.float32(stretch),
        (c * down - s * right) * np.float32(stretch),
    )
    angle = np.arctan2(v, u)
    outline = np.ones(shape[:2], np.float32)
    amplitude, (least, most) = lobes
    for number in range(least, most + 1):
        part = amplitude * rng.normal() / np.sqrt(number - least + 1)
        outline += np.float32(part) * np.cos(number * angle + np.float32(rng.uniform(0, 6.3)))
    return np.hypot(u, v) / (np.float32(radius) * np.clip(outline, 0.4, 1.8))


def draw_mass(
    shape: tuple[int, ...], spot: Spot, radius: float, margin: str, rng: np.random.Generator
) -> Drawn:
    """Draw the body of a mass.

    Parameters
    ----------
    shape : (rows, cols)
    spot : Spot
    radius : float
        Pixels.
    margin : str
        A name in ``MARGINS``.
    """
    soft, lobes, counts = MARGINS[margin]
    edge = rng.uniform(*soft)
    stretch = float(np.exp(abs(rng.normal(0, 0.16))))  # round to oval
    if margin in ("spiculated", "indistinct") and rng.uniform() < 0.5:  # irregular
        lobes, counts = (lobes[0] + 0.08, lobes[1] + 0.1), (2, counts[1])
    reach = _reach(shape, spot, radius, rng, (rng.uniform(*lobes), counts), stretch)
    if margin != "circumscribed":
        reach = reach + np.float32(edge * 0.5) * cloud(shape, 0.7 * radius, rng)
    rim = 1.0 / (1.0 + np.exp(np.clip((reach - 1.0) / np.float32(0.45 * edge), -30, 30)))
    dome = np.sqrt(np.clip(1.0 - (0.9 * reach) ** 2, 0.05, 1.0))
    flat = rng.uniform(0.1, 0.7)
    drawn = (rim * (np.float32(flat) + np.float32(1 - flat) * dome)).astype(np.float32)
    return cv2.GaussianBlur(drawn, (0, 0), max(0.5, rng.uniform(0.3, 1.2) * edge * radius * 0.5))


def draw_spicules(
    shape: tuple[int, ...],
    spot: Spot,
    radius: float,
    rng: np.random.Generator,
    reach: float = 0.0,
) -> Drawn:
    """Draw thin tapering strands that radiate from a spot, up to ``reach`` radii far."""
    canvas = np.zeros(shape[:2], np.float32)
    reach = reach or rng.uniform(1.7, 3.0)
    for _ in range(int(rng.integers(10, 34))):
        angle = rng.uniform(0, 2 * np.pi)
        start, end = rng.uniform(0.3, 0.9) * radius, radius * rng.uniform(1.15, reach)
        bend, steps = rng.normal(0, 0.25), 7
        along = np.linspace(start, end, steps)
        turned = angle + bend * (along / end) ** 2
        cols, rows = spot.col + along * np.cos(turned), spot.row + along * np.sin(turned)
        points = np.round(np.stack([cols, rows], 1) * 16).astype(np.int32)
        level = rng.uniform(0.25, 0.8)
        for step in range(steps - 1):
            fade = level * (1 - 0.75 * step / (steps - 1))
            wide = 2 if step < 2 and radius > 14 else 1
            first, last = points[step], points[step + 1]
            cv2.line(canvas, first.tolist(), last.tolist(), fade, wide, cv2.LINE_AA, 4)
    return cv2.GaussianBlur(canvas, (0, 0), rng.uniform(0.6, 1.1)) * np.float32(1.4)


def draw_asymmetry(
    shape: tuple[int, ...], spot: Spot, radius: float, rng: np.random.Generator
) -> Drawn:
    """Draw a wide region without a clear margin, of cloudy and stringy thickness."""
    stretch = float(np.exp(abs(rng.normal(0, 0.25))))
    reach = _reach(shape, spot, radius, rng, (rng.uniform(0.05, 0.2), (2, 5)), stretch)
    reach = reach + np.float32(rng.uniform(0.1, 0.25)) * cloud(shape, 0.8 * radius, rng)
    edge = np.float32(rng.uniform(0.1, 0.35))
    body = 1.0 / (1.0 + np.exp(np.clip((reach - 1.0) / edge, -30, 30)))
    rough = np.float32(rng.uniform(0.1, 0.3)) * cloud(shape, 0.5 * radius, rng)
    drawn = (body * np.clip(0.75 + rough, 0.1, 1.2)).astype(np.float32)
    return cv2.GaussianBlur(drawn, (0, 0), max(0.8, 0.07 * radius))


def draw_calcifications(
    shape: tuple[int, ...], spot: Spot, radius: float, unit: float, rng: np.random.Generator
) -> tuple[Drawn, NDArray[np.bool_]]:
    """Draw a cluster of grains; return their brightness (above 1 where dense) and their region.

    Parameters
    ----------
    radius : float
        Of the cluster, pixels.
    unit : float
        Square root of the breast's area, pixels: grains have the size that is left of a real
        one at this resolution.
    """
    count = int(rng.integers(8, 40))
    turn, long = rng.uniform(0, np.pi), rng.uniform(0.5, 1.0)
    place = rng.normal(0, 0.5, (count, 2)) * radius * (1.0, long)
    c, s = np.cos(turn), np.sin(turn)
    rows = spot.row + c * place[:, 1] + s * place[:, 0]
    cols = spot.col + c * place[:, 0] - s * place[:, 1]
    canvas = np.zeros(shape[:2], np.float32)
    for row, col in zip(rows, cols, strict=True):
        sigma = unit / 280 * np.clip(rng.lognormal(-0.45, 0.3), 0.4, 1.6)
        _spot(canvas, row, col, float(sigma), float(rng.uniform(0.25, 0.9)))
    hull = cv2.convexHull(np.stack([cols, rows], 1).astype(np.float32))
    region = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(region, [np.round(hull).astype(np.int32)], 1)
    size = 2 * max(1, round(0.012 * unit)) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return canvas, cv2.dilate(region, kernel) > 0


def _spot(canvas: Field, row: float, col: float, sigma: float, peak: float) -> None:
    """Add one small bright spot to a canvas."""
    half = int(3 * sigma + 2)
    top, left = int(row) - half, int(col) - half
    bottom, right = (
        min(canvas.shape[0], top + 2 * half + 1),
        min(canvas.shape[1], left + 2 * half + 1),
    )
    top, left = max(0, top), max(0, left)
    if top >= bottom or left >= right:
        return
    rows = np.arange(top, bottom, dtype=np.float32)[:, None] - np.float32(row)
    cols = np.arange(left, right, dtype=np.float32)[None, :] - np.float32(col)
    canvas[top:bottom, left:right] += np.float32(peak) * np.exp(
        (rows**2 + cols**2) * np.float32(-0.5 / sigma**2)
    )


def warp_towards(image: Field, spot: Spot, radius: float, strength: float) -> Field:
    """Draw the tissue within ``radius`` pixels towards a spot, by a part of its distance."""
    down, right = spot.offsets(image.shape)
    near = np.exp(-(down**2 + right**2) / np.float32(2 * (0.5 * radius) ** 2))
    factor = 1.0 + np.float32(strength) * near
    cols = (right * factor + np.float32(spot.col)).astype(np.float32)
    rows = (down * factor + np.float32(spot.row)).astype(np.float32)
    return cv2.remap(image, cols, rows, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
