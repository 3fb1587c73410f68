"""Places between this program and DICOM.

Here (row, col) with (0, 0) the centre of the first pixel; in SCOORD and GSPS (column, row) with
(0, 0) its upper left corner. Source: DICOM PS3.3 C.18.6.1.1 and C.10.5.1.2.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def to_dicom(
    points: NDArray[np.float64], shape: tuple[int, int], *, close: bool = False
) -> NDArray[np.float64]:
    """Return (column, row) of points (row, col), cut to the image; ``close`` repeats the first."""
    turned = points[:, ::-1] + 0.5
    cut = np.clip(turned, 0.0, np.array([shape[1], shape[0]], dtype=np.float64))
    return np.concatenate([cut, cut[:1]]) if close else cut


def from_dicom(data: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (row, col) of points (column, row)."""
    return np.asarray(data, dtype=np.float64)[:, ::-1] - 0.5
