"""What the reader can do with slices and with the size of things: rows of the action table."""

from __future__ import annotations

from lem_viewer.gui.action_spec import ActionSpec
from lem_viewer.gui.translate import mark

VIEW, WINDOW = mark("&View"), mark("&Window")
_FAR = 100_000  # more slices than any stack has

SLICE_ROWS = (
    ActionSpec(
        "slice_next", VIEW, mark("Next &slice"), mark("Show the next slice of a tomosynthesis"),
        (".",), lambda desk: desk.light_box.step_slice(1), needs="views", divider=True,
    ),
    ActionSpec(
        "slice_previous", VIEW, mark("Previous s&lice"),
        mark("Show the slice of a tomosynthesis before"),
        (",",), lambda desk: desk.light_box.step_slice(-1), needs="views",
    ),
    ActionSpec(
        "slice_first", VIEW, mark("First slice"), mark("Show the first slice of a tomosynthesis"),
        ("Home",), lambda desk: desk.light_box.step_slice(-_FAR), needs="views",
        focus="light_box",
    ),
    ActionSpec(
        "slice_last", VIEW, mark("Last slice"), mark("Show the last slice of a tomosynthesis"),
        ("End",), lambda desk: desk.light_box.step_slice(_FAR), needs="views", focus="light_box",
    ),
    ActionSpec(
        "cine", VIEW, mark("&Cine"), mark("Let the slices run by themselves, or stop them"),
        ("J",), lambda desk: desk.light_box.toggle_cine(), needs="views",
    ),
)  # fmt: skip

SIZE_ROWS = (
    ActionSpec(
        "true_size", VIEW, mark("T&rue size"),
        mark("Show a millimetre of the breast as a millimetre on the screen"),
        ("Ctrl+0",), lambda desk: desk.light_box.true_size(), needs="views",
    ),
)  # fmt: skip

PATTERN_ROWS = (
    ActionSpec(
        "test_pattern", WINDOW, mark("&Test pattern…"),
        mark("Show grey steps, faint squares and line pairs to judge the display"),
        ("Ctrl+G",), lambda desk: desk.show_test_pattern(), divider=True,
    ),
)  # fmt: skip
