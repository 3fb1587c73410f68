"""The rows of the table of actions that belong to the tools and to what is drawn with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lem_viewer.gui.action_spec import ActionSpec, Desk
from lem_viewer.gui.tools import TOOL_WORDS, Tool
from lem_viewer.gui.translate import mark

TOOLS = mark("&Tools")

#: Menu text and key of each tool.
_TOOL_KEYS: dict[Tool, tuple[str, str]] = {
    Tool.WINDOW: (mark("&Window and level"), "Shift+W"),
    Tool.PAN: (mark("&Move"), "Shift+P"),
    Tool.ZOOM: (mark("&Zoom"), "Shift+Z"),
    Tool.LOUPE: (mark("&Loupe"), "G"),
    Tool.RULER: (mark("&Ruler"), "M"),
    Tool.ELLIPSE: (mark("&Ellipse"), "Shift+E"),
    Tool.POLYGON: (mark("P&olygon"), "Shift+O"),
    Tool.ANGLE: (mark("&Angle"), "Shift+A"),
    Tool.ARROW: (mark("Arrow with &text"), "Shift+T"),
    Tool.PROBE: (mark("&Point probe"), "Shift+V"),
    Tool.NIPPLE: (mark("Set &nipple"), "K"),
    Tool.FOLLOW: (mark("Link &cursor"), "C"),
}


def tool_action(tool: Tool) -> str:
    """Return the id of a tool's action, which is its icon's name too."""
    return f"tool_{tool}"


def _on_bench(act: Callable[[Any], Any]) -> Callable[[Desk], Any]:
    return lambda desk: act(desk.light_box.bench)


def _use(tool: Tool) -> Callable[[Desk], Any]:
    return _on_bench(lambda bench: bench.toolbox.use(tool))


_TOOL_ROWS = tuple(
    ActionSpec(
        tool_action(tool), TOOLS, text, TOOL_WORDS[tool], (key,), _use(tool),
        icon=tool_action(tool), needs="views", divider=tool in (Tool.RULER, Tool.NIPPLE),
    )
    for tool, (text, key) in _TOOL_KEYS.items()
)  # fmt: skip

_EDIT_ROWS = (
    ActionSpec(
        "undo", TOOLS, mark("&Undo"), mark("Take back the last change of what is drawn"),
        ("Ctrl+Z",), _on_bench(lambda bench: bench.book.undo()),
        icon="undo", needs="views", divider=True,
    ),
    ActionSpec(
        "redo", TOOLS, mark("Re&do"), mark("Do again what was taken back"),
        ("Ctrl+Shift+Z", "Ctrl+Y"), _on_bench(lambda bench: bench.book.redo()),
        icon="redo", needs="views",
    ),
    ActionSpec(
        "next_measure", TOOLS, mark("Select the ne&xt"),
        mark("Select the next thing drawn on the active view"), ("Ctrl+]",),
        _on_bench(lambda bench: bench.select_next(1)), needs="views",
    ),
    ActionSpec(
        "previous_measure", TOOLS, mark("Select the one before"),
        mark("Select the thing drawn before on the active view"), ("Ctrl+[",),
        _on_bench(lambda bench: bench.select_next(-1)), needs="views",
    ),
    ActionSpec(
        "next_handle", TOOLS, mark("Next &handle"),
        mark("Let the arrow keys move the next handle of what is selected, or all of it"),
        ("Shift+H",),
        _on_bench(lambda bench: bench.book.step_handle()), needs="views",
    ),
    ActionSpec(
        "copy_measure", TOOLS, mark("Cop&y the values"),
        mark("Copy the values of what is selected"), ("Ctrl+C",),
        _on_bench(lambda bench: bench.copy()), icon="copy", needs="views", focus="light_box",
    ),
    ActionSpec(
        "delete_measure", TOOLS, mark("Dele&te"), mark("Delete what is selected"), ("Del",),
        _on_bench(lambda bench: bench.book.remove_selected()),
        icon="clear", needs="views", focus="light_box",
    ),
    ActionSpec(
        "delete_measures", TOOLS, mark("Delete all of this view"),
        mark("Delete everything drawn on the active view"), ("Shift+Del",),
        _on_bench(lambda bench: bench.remove_all()), needs="views", focus="light_box",
    ),
)  # fmt: skip

_PICTURE_ROWS = (
    ActionSpec(
        "window_values", TOOLS, mark("Window &values…"),
        mark("Enter centre and width of the window"), ("Ctrl+L",),
        _on_bench(lambda bench: bench.ask_window()),
        icon="window_values", needs="views", divider=True,
    ),
    ActionSpec(
        "same_size", TOOLS, mark("&Same size"),
        mark("Show every view at the scale of the active one"), ("Shift+S",),
        _on_bench(lambda bench: bench.same_size()), icon="same_size", needs="views",
    ),
    ActionSpec(
        "next_quadrant", TOOLS, mark("Next &quadrant"),
        mark("Enlarge the next quadrant of the breast; after the last the whole"), ("Q",),
        _on_bench(lambda bench: bench.quadrants.step(1)), icon="quadrants", needs="views",
    ),
    ActionSpec(
        "previous_quadrant", TOOLS, mark("Quadrant before"),
        mark("Enlarge the quadrant of the breast before"), ("Shift+Q",),
        _on_bench(lambda bench: bench.quadrants.step(-1)), needs="views",
    ),
    ActionSpec(
        "sharpened", TOOLS, mark("S&harpen"),
        mark("Sharpen what is seen; neither measurements nor the model see it"), ("S",),
        _on_bench(lambda bench: bench.toolbox.toggle_aid("sharpened")),
        icon="sharpen", needs="views", divider=True,
    ),
    ActionSpec(
        "equalised", TOOLS, mark("Local contrast (C&LAHE)"),
        mark("Even out the contrast of what is seen; neither measurements nor the model see it"),
        ("U",), _on_bench(lambda bench: bench.toolbox.toggle_aid("equalised")),
        icon="clahe", needs="views",
    ),
)  # fmt: skip

TOOL_ROWS: tuple[ActionSpec, ...] = (*_TOOL_ROWS, *_PICTURE_ROWS, *_EDIT_ROWS)

#: What stands in the palette; None is a line.
PALETTE: tuple[str | None, ...] = (
    *(tool_action(tool) for tool in (Tool.WINDOW, Tool.PAN, Tool.ZOOM, Tool.LOUPE)),
    None,
    *(tool_action(tool) for tool in (
        Tool.RULER, Tool.ELLIPSE, Tool.POLYGON, Tool.ANGLE, Tool.ARROW, Tool.PROBE)),
    None,
    *(tool_action(tool) for tool in (Tool.NIPPLE, Tool.FOLLOW)),
    None,
    *("window_values", "next_quadrant", "sharpened", "equalised"),
    None,
    "undo",
    "redo",
    "delete_measure",
)  # fmt: skip
