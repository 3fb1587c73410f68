"""What a finding adds to the picture of one view, and the mask of where."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lem_viewer.phantom.anatomy import Breast
from lem_viewer.phantom.calcifications import draw_calcifications
from lem_viewer.phantom.fields import Field
from lem_viewer.phantom.grid import Grid
from lem_viewer.phantom.lesions import KINDS, Lesion
from lem_viewer.phantom.masses import draw_mass


def render(
    breast: Breast, lesion: Lesion, view: str, grid: Grid
) -> tuple[Field, NDArray[np.bool_]]:
    """Return the signal that the lesion adds (mass 0 to ~1, calcifications > 1) and its mask."""
    signal = np.zeros(grid.shape, np.float32)
    mask = np.zeros(grid.shape, bool)
    centre = lesion.centre(breast, view)
    part = grid.window(centre, 1.9 * lesion.diameter_mm + 4.0)
    if grid.x[part].size == 0:
        return signal, mask
    local = grid.part(part)
    draw = draw_calcifications if KINDS[lesion.kind].calcified else draw_mass
    signal[part], mask[part] = draw(lesion, breast, view, local)
    return signal, mask
