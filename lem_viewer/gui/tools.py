"""The tools: what the left button does on a view, what the others always do, and the help of it."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent

from lem_viewer.gui.translate import mark
from lem_viewer.values.measures import MeasureKind

Drag = Literal["window", "pan", "zoom", "hand"]


class Tool(StrEnum):
    """What the left button does; the value names the tool's icon and its action."""

    WINDOW = "window"
    PAN = "pan"
    ZOOM = "zoom"
    LOUPE = "loupe"
    RULER = "ruler"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    ANGLE = "angle"
    ARROW = "arrow"
    PROBE = "probe"
    NIPPLE = "nipple"
    FOLLOW = "follow"

    @property
    def kind(self) -> MeasureKind | None:
        """What the tool draws, or None."""
        return _DRAWN.get(self)


DEFAULT_TOOL = Tool.WINDOW
_DRAWN = {Tool(kind.value): kind for kind in MeasureKind}


#: What the reader does with each tool.
TOOL_WORDS: dict[Tool, str] = {
    Tool.WINDOW: mark("Window: drag right is softer, left harder; up is brighter, down darker"),
    Tool.PAN: mark("Move: drag the picture"),
    Tool.ZOOM: mark("Zoom: drag up to enlarge, down to reduce"),
    Tool.LOUPE: mark("Loupe: follows the pointer; wheel for its step, Shift + wheel for its size"),
    Tool.RULER: mark("Ruler: drag from end to end, or click twice"),
    Tool.ELLIPSE: mark("Ellipse: drag a box; area, mean, deviation, least and most"),
    Tool.POLYGON: mark("Polygon: click the corners; the first again or a double click closes it"),
    Tool.ANGLE: mark("Angle: click an end, the vertex, the other end"),
    Tool.ARROW: mark("Arrow: drag to what is meant, then write its text"),
    Tool.PROBE: mark("Probe: click for row, column, stored value"),
    Tool.NIPPLE: mark("Nipple: click it; distances are measured from it"),
    Tool.FOLLOW: mark("Link cursor: arc of equal distance from the nipple, place in the prior"),
}

#: (gesture, meaning) for the help (F1).
MOUSE_HELP: list[tuple[str, str]] = [
    (mark("Drag left and right"), mark("Window width: right is softer, left is harder")),
    (mark("Drag up and down"), mark("Window centre: up is brighter, down is darker")),
    (mark("Drag with Ctrl"), mark("The window of this view alone")),
    (mark("Wheel"), mark("Zoom about the pointer; with Ctrl in finer steps")),
    (mark("Drag with the middle button"), mark("Move the picture")),
    (mark("Drag with the right button"), mark("Zoom: up is larger")),
    (mark("Double click"), mark("One view over the whole light box, and back")),
    (mark("Click on a marker"), mark("Select the extremum")),
    (mark("Pointer on a marker"), mark("Its score")),
    (mark("Click with the right button"), mark("Menu of the view: window, size, side and view")),
    (
        mark("Click on “Name side and view…”"),
        mark("Tell the side and view of a picture that does not"),
    ),
    (mark("Click on something drawn"), mark("Select it; drag it or one of its handles")),
    (mark("Double click on an arrow's text"), mark("Write it anew")),
    (mark("Wheel with the loupe"), mark("Its step; with Shift its size")),
]

_WINDOW_DRAG_PX = 250.0  # so far, the centre moves by a width, or the width grows e-fold
_WHEEL_ZOOM = 1.2  # per notch of 120 eighths of a degree
_ZOOM_DRAG_PX = 150.0  # so far, the zoom grows e-fold
_WINDOW_STEP = 0.05  # of the width, per key press
ZOOM_STEP = 1.25
CLICK_PX = 4  # a press that moved less is a click


def drag_of(button: Qt.MouseButton, tool: Tool = DEFAULT_TOOL) -> Drag | None:
    """Return what dragging with a button does while a tool is in use; None: nothing."""
    if button == Qt.MouseButton.MiddleButton:
        return "pan"
    if button == Qt.MouseButton.RightButton:
        return "zoom"
    if button != Qt.MouseButton.LeftButton:
        return None
    plain: dict[Tool, Drag] = {Tool.WINDOW: "window", Tool.PAN: "pan", Tool.ZOOM: "zoom"}
    return plain.get(tool, "hand")


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


def drag_factor(moved: QPoint) -> float:
    """Return how much a drag zooms: up enlarges."""
    return math.exp(-moved.y() / _ZOOM_DRAG_PX)


def wheel_notches(event: QWheelEvent) -> float:
    """Return by how many notches the wheel was turned; Shift turns it sideways on some systems."""
    return (event.angleDelta().y() or event.angleDelta().x()) / 120.0


def wheel_factor(event: QWheelEvent) -> float:
    """Return how much a turn of the wheel zooms; Ctrl makes it finer."""
    notches = wheel_notches(event)
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        notches /= 4
    return _WHEEL_ZOOM ** max(-5.0, min(5.0, notches))
