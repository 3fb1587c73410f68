"""Random fields in millimetres: the same anatomy at every resolution.

A field is a sum of octaves. Each octave is a small lattice of normal numbers drawn from a seed that
names the octave, not the image, and read by cubic interpolation at coordinates in millimetres. A
coarser image therefore holds the same field without its finest octaves.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

#: Lattices have so many points a side; a coarse octave repeats after _SPAN_MM at the earliest.
_LEAST, _MOST, _SPAN_MM = 16, 256, 640.0
_PAD = 2

Field = NDArray[np.float32]


def stream(*keys: int) -> np.random.Generator:
    """Return a random generator named by whole numbers: the same keys, the same numbers."""
    return np.random.default_rng([key & 0xFFFFFFFF for key in keys])


def _lattice(keys: Sequence[int], size: int) -> Field:
    """Return a square of N(0, 1) that wraps around, ``size`` and a pad on each side wide."""
    core = stream(*keys).standard_normal((size, size), dtype=np.float32)
    return np.pad(core, _PAD, mode="wrap")


def octave(u: Field, v: Field, wavelength_mm: float, keys: Sequence[int]) -> Field:
    """Read one octave of noise at coordinates ``u`` (cols) and ``v`` (rows).

    Parameters
    ----------
    u, v : ndarray, (rows, cols), float32
        Coordinates in mm.
    wavelength_mm : float
        Distance of the lattice points.
    keys : sequence of int
        Names the lattice.

    Returns
    -------
    ndarray, (rows, cols), float32
        Zero mean, standard deviation about 0.7.
    """
    scale = np.float32(1.0 / wavelength_mm)
    size = _MOST
    while size > _LEAST and size * wavelength_mm / 2 >= _SPAN_MM:
        size //= 2
    x, y = _wrapped(u * scale, size), _wrapped(v * scale, size)
    return cv2.remap(_lattice(keys, size), x, y, cv2.INTER_CUBIC)


def _wrapped(places: Field, size: int) -> Field:
    """Return lattice coordinates taken modulo its size (ten times faster than ``np.mod``)."""
    turns = np.floor(places * np.float32(1.0 / size))
    turns *= np.float32(-size)
    turns += places
    turns += np.float32(_PAD)
    return turns


def fractal(
    u: Field,
    v: Field,
    wavelengths_mm: Sequence[float],
    keys: Sequence[int],
    *,
    exponent: float = 1.0,
    finest_mm: float = 0.0,
) -> Field:
    """Sum octaves with amplitude proportional to wavelength ** exponent.

    ``exponent`` 0.5 gives a power spectrum of 1/f**3 in two dimensions (amplitude per octave
    grows as f**-0.5), the value measured on mammograms.

    Source: Burgess, Jacobson, Judy, Med. Phys. 28 (2001) 419, "Human observer detection
    experiments with mammograms and power-law noise".
    """
    total = np.zeros(u.shape, np.float32)
    weight = 0.0
    for number, wavelength in enumerate(wavelengths_mm):
        amplitude = wavelength**exponent
        weight += amplitude**2
        if wavelength >= finest_mm:
            total += np.float32(amplitude) * octave(u, v, wavelength, (*keys, number))
    total *= np.float32(1.0 / (0.7 * np.sqrt(weight)))
    return total


def mesh(
    u: Field,
    v: Field,
    wavelengths_mm: Sequence[float],
    keys: Sequence[int],
    *,
    finest_mm: float = 0.0,
) -> Field:
    """Return a net of thin bright curves at several scales, about -0.8 to 2, mean near 0.

    Each octave is bright where its noise crosses zero: curves that close around dark meshes, as
    trabeculae around fat.
    """
    total = np.zeros(u.shape, np.float32)
    for number, wavelength in enumerate(wavelengths_mm):
        if wavelength >= finest_mm:
            noise = np.abs(octave(u, v, wavelength, (*keys, number)))
            part = np.float32((wavelength / wavelengths_mm[0]) ** 0.4)
            total += part * (np.exp(noise * np.float32(-5.0)) - np.float32(0.26))
    return total


def smoothstep(values: Field, low: float, high: float) -> Field:
    """Return 0 below ``low``, 1 above ``high`` and a smooth rise between."""
    t = np.clip((values - np.float32(low)) * np.float32(1.0 / (high - low)), 0.0, 1.0)
    return (t * t * (3.0 - 2.0 * t)).astype(np.float32)
