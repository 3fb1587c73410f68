"""How learning rate and sparse loss go along with the training, 0 to 1 of it."""

from __future__ import annotations

import math

#: Part of the steps over which the rate rises.
_WARM_UP = 0.1
#: The sparse loss sets in between these parts of the training. From the first step on, it
#: flattened the map to |S| < 0.03 before there was anything to find (480 steps, AUC 0.48).
_SPARSE_FROM, _SPARSE_FULL = 0.4, 0.7


def sparse_part(progress: float) -> float:
    """Return the part of the sparse loss that is applied at this part of the training."""
    along = (progress - _SPARSE_FROM) / (_SPARSE_FULL - _SPARSE_FROM)
    return min(1.0, max(0.0, along))


def rate_part(progress: float) -> float:
    """Return the part of the learning rate: rises linearly, falls along a cosine to a hundredth."""
    if progress < _WARM_UP:
        return 0.1 + 0.9 * progress / _WARM_UP
    along = (progress - _WARM_UP) / (1 - _WARM_UP)
    return 0.01 + 0.99 * (1 + math.cos(math.pi * along)) / 2
