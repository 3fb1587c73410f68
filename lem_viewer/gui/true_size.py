"""Views as large as the breast is: a millimetre in the breast is a millimetre on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from lem_viewer.gui.screens import TOLD, Pitch
from lem_viewer.gui.translate import mark, tr
from lem_viewer.gui.viewport import Viewport
from lem_viewer.values.image import ViewHeader

if TYPE_CHECKING:
    from lem_viewer.gui.view_tile import ViewTile

#: What :class:`~lem_viewer.values.geometry.SpacingBasis` says, to be translated.
BASES = (
    mark("at detector"),
    mark("corrected for magnification"),
    mark("calibrated"),
    mark("in the slice"),
    mark("given with the data set"),
)
_SAME_PX = 1.0  # over the whole view: it is drawn a whole number of device pixels wide


def true_scale(header: ViewHeader, pitch: Pitch) -> float | None:
    """Return device pixels per image column (as hung) at true size; None without a spacing.

    The spacing is that in the breast: at the detector divided by the magnification, where it is
    known.
    """
    spacing = header.true_spacing
    if spacing is None:
        return None
    across_mm = spacing.row_mm if header.orientation.transposed else spacing.col_mm
    return across_mm / pitch.mm


def is_true_size(header: ViewHeader, viewport: Viewport, pitch: Pitch | None) -> bool:
    """Return True where a view is shown as large as it is."""
    wanted = true_scale(header, pitch) if pitch is not None else None
    if wanted is None:
        return False
    cols = viewport.orientation.shape_of(viewport.shape)[1]
    return abs(viewport.transform().scale_x - wanted) * cols <= _SAME_PX


def true_size_words(header: ViewHeader, viewport: Viewport, pitch: Pitch | None) -> tuple[str, str]:
    """Return what the tile says of true size, and a doubt about the screen; both may be empty.

    The first says where the millimetres come from, the second that the size of the screen's pixels
    is only what the screen says.
    """
    if pitch is None or not is_true_size(header, viewport, pitch):
        return "", ""
    assert header.true_spacing is not None
    basis = str(header.true_spacing.basis)
    doubt = tr("screen not measured") if pitch.basis == TOLD else ""
    return tr("true size, {0}", tr(basis)), doubt


def show_true_size(tiles: Iterable[ViewTile]) -> tuple[list[str], bool]:
    """Show views at true size about the middle of what is in sight.

    Returns
    -------
    list of str, bool
        Titles of the views that have no spacing and stay as they are; False where nothing could
        be done because the size of the screen's pixels is not known.
    """
    left_out = []
    for tile in tiles:
        pitch = tile.pitch
        if pitch is None:
            return [], False
        wanted = true_scale(tile.header, pitch)
        if wanted is None:
            left_out.append(tile.header.title)
        else:
            tile.set_viewport(_scaled(tile.viewport, wanted))
    return left_out, True


def _scaled(viewport: Viewport, scale: float) -> Viewport:
    """Return the viewport at so many device pixels per column; what was in the middle stays."""
    zoom = scale / (viewport.fit_scale * viewport.pitch[1])
    real = zoom / viewport.zoom
    left, top, right, bottom = viewport.transform().extent()
    x = (max(left, 0) + min(right, viewport.width)) / 2
    y = (max(top, 0) + min(bottom, viewport.height)) / 2
    out, down = viewport.anchor(x, y)
    if zoom <= 1:
        return replace(viewport, zoom=zoom, out=0.0, down=0.0)
    return replace(
        viewport,
        zoom=zoom,
        out=out - (out - viewport.out) * real,
        down=down - (down - viewport.down) * real,
    )
