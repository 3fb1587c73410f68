"""What the mouse does on a view, and what it is called in the help."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent

Drag = Literal["window", "pan"]

#: (gesture, meaning) for the help (F1).
MOUSE_HELP: list[tuple[str, str]] = [
    ("Drag left and right", "Window width: right is softer, left is harder"),
    ("Drag up and down", "Window centre: up is brighter, down is darker"),
    ("Wheel", "Zoom about the pointer"),
    ("Drag with the middle or right button", "Move the picture"),
    ("Double click", "One view over the whole light box, and back"),
    ("Click on a marker", "Select the extremum"),
    ("Pointer on a marker", "Its score"),
    ("Click with the right button", "Menu of the view: window, size, side and view"),
    ("Click on “Name side and view…”", "Tell the side and view of a picture that does not"),
]

_WINDOW_DRAG_PX = 250.0  # so far, the centre moves by a width, or the width grows e-fold
_WHEEL_ZOOM = 1.2  # per notch of 120 eighths of a degree
_WINDOW_STEP = 0.05  # of the width, per key press
ZOOM_STEP = 1.25
CLICK_PX = 4  # a press that moved less is a click


def drag_of(button: Qt.MouseButton) -> Drag | None:
    """Return what dragging with a button does."""
    if button == Qt.MouseButton.LeftButton:
        return "window"
    if button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        return "pan"
    return None


def window_change(moved: QPoint, *, inverted: bool) -> tuple[float, float]:
    """Return (centre shift as part of the width, factor on the width) of a drag.

    Measured in parts of the window, a drag feels the same on 8-bit film and 14-bit detector. Up is
    brighter on the screen, so on an inverted picture the centre runs the other way.
    """
    centre = moved.y() / _WINDOW_DRAG_PX
    return (-centre if inverted else centre), math.exp(moved.x() / _WINDOW_DRAG_PX)


def window_steps(center_steps: float, width_steps: float) -> tuple[float, float]:
    """Return the same for key presses: so many steps up in centre and in width."""
    return center_steps * _WINDOW_STEP, (1 + 2 * _WINDOW_STEP) ** width_steps


def wheel_factor(event: QWheelEvent) -> float:
    """Return how much a turn of the wheel zooms; Ctrl makes it finer."""
    turned = event.angleDelta().y() or event.angleDelta().x()
    notches = turned / 120.0
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        notches /= 4
    return _WHEEL_ZOOM ** max(-5.0, min(5.0, notches))
