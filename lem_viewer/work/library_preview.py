"""A small picture of an image for a gallery."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lem_viewer.errors import LemViewerError
from lem_viewer.values.grayscale import percentile_window


def preview(file: Path, rows: int) -> NDArray[np.uint8] | None:
    """Return an image as it is windowed and hung first, about ``rows`` high.

    Returns
    -------
    ndarray, (rows, cols), uint8, or None
        None where the file is gone or cannot be read: a gallery has a blank there.
    """
    from lem_viewer.reading.study import read_image

    try:
        mammogram = read_image(file)
    except (LemViewerError, OSError):
        return None
    step = max(1, round(max(mammogram.shape) / rows))
    sample = mammogram.pixels[::step, ::step]
    grayscale = mammogram.grayscale
    voi = grayscale.vois[0] if grayscale.vois else percentile_window(sample, grayscale)
    grey = grayscale.display_table(voi)[sample]
    return np.ascontiguousarray(mammogram.header.orientation.apply(grey).astype(np.uint8))
