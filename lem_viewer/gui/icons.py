"""The program's own SVG icons, drawn in the colour and size that a place needs."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lem_viewer import paths
from lem_viewer.gui import theme

ICON_PX = 20
_SCALES = (1, 2)  # device pixels per pixel: ordinary and high-density screens


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = paths.resources_dir() / "icons" / f"{name}.svg"
    return file.read_text("utf-8") if file.is_file() else ""


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str = theme.TEXT, size_px: int = ICON_PX, scale: int = 1) -> QPixmap:
    """Return an icon as a square pixmap; empty (transparent) where the file is missing.

    Parameters
    ----------
    name : str
        File name in ``resources/icons`` without its ending.
    colour : str
        What ``currentColor`` becomes.
    size_px, scale : int
        Side in device-independent pixels, and device pixels in each.
    """
    side = size_px * scale
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    source = _source(name)
    if source:
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        painter = QPainter(made)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
    made.setDevicePixelRatio(scale)
    return made


@lru_cache(maxsize=256)
def icon(name: str, colour: str = theme.TEXT, size_px: int = ICON_PX) -> QIcon:
    """Return an icon with its disabled and its checked state."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, colour, size_px, scale))
        made.addPixmap(pixmap(name, theme.DISABLED, size_px, scale), QIcon.Mode.Disabled)
        made.addPixmap(
            pixmap(name, theme.ACCENT, size_px, scale), QIcon.Mode.Normal, QIcon.State.On
        )
    return made


def app_icon() -> QIcon:
    """Return the program's mark, for the window and the welcome page."""
    made = QIcon()
    for size_px in (16, 32, 64, 128):
        made.addPixmap(pixmap("app", size_px=size_px))
    return made
