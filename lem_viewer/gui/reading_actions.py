"""The rows of the table of actions that belong to the library: worklist, reading, next case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lem_viewer.gui.action_spec import ActionSpec, Desk
from lem_viewer.gui.translate import mark
from lem_viewer.values.reading import Opinion

LIBRARY = mark("&Library")


def _in_room(act: Callable[[Any], Any]) -> Callable[[Desk], Any]:
    """Return the handler that does something in the reading room; nothing without a library."""

    def handler(desk: Desk) -> Any:
        return act(desk.room) if desk.room is not None else None

    return handler


def _panel(name: str) -> Callable[[Desk], Any]:
    return _in_room_with_desk(lambda desk: desk.toggle_panel(name))


def _in_room_with_desk(act: Callable[[Desk], Any]) -> Callable[[Desk], Any]:
    def handler(desk: Desk) -> Any:
        return act(desk) if desk.room is not None else None

    return handler


def _say(opinion: Opinion) -> Callable[[Desk], Any]:
    return _in_room(lambda room: room.audit.say(opinion))


LIBRARY_ROWS = (
    ActionSpec(
        "worklist", LIBRARY, mark("&Worklist"), mark("Show the studies of the library"),
        ("Ctrl+K",), _in_room(lambda room: room.show_worklist()), needs="library",
    ),
    ActionSpec(
        "next_case", LIBRARY, mark("&Next case"), mark("Open the next study of the worklist"),
        ("F12",), _in_room(lambda room: room.next_case(1)), needs="library", divider=True,
    ),
    ActionSpec(
        "previous_case", LIBRARY, mark("&Previous case"),
        mark("Open the study before in the worklist"),
        ("Shift+F12",), _in_room(lambda room: room.next_case(-1)), needs="library",
    ),
    ActionSpec(
        "dashboard", LIBRARY, mark("&Dashboard"),
        mark("Show the figures of models and readers"),
        ("Ctrl+E",), _in_room(lambda room: room.show_dashboard()), needs="library",
    ),
    ActionSpec(
        "panel_reading", LIBRARY, mark("&Reading panel"),
        mark("Show or hide the form of both breasts and your findings"),
        ("F7",), _panel("reading"), needs="library_study", divider=True,
    ),
    ActionSpec(
        "store_assessment", LIBRARY, mark("&Store the assessment"),
        mark("Store what you say of both breasts; then the model's marks come"),
        ("Ctrl+Return",), _in_room(lambda room: room.store()), needs="library_study",
    ),
    ActionSpec(
        "panel_audit", LIBRARY, mark("&Audit panel"),
        mark("Show or hide the model's findings and your verdicts"),
        ("Shift+F7",), _panel("audit"), needs="library_study", divider=True,
    ),
    *(
        ActionSpec(
            f"verdict_{opinion}", LIBRARY, text, tip, (keys,), _say(opinion),
            needs="library_study",
        )
        for opinion, text, tip, keys in (
            (Opinion.AGREE, mark("A&gree"),
             mark("Agree with the chosen finding of the model"), "Alt+1"),
            (Opinion.DISAGREE, mark("&Disagree"),
             mark("Disagree with the chosen finding of the model"), "Alt+2"),
            (Opinion.UNSURE, mark("&Unsure"),
             mark("Be unsure of the chosen finding of the model"), "Alt+3"),
        )
    ),
    ActionSpec(
        "blinded", LIBRARY, mark("Read &blinded"),
        mark("The model's marks come only after your assessment is stored"), ("Ctrl+B",),
        lambda desk: desk.session.change_settings(
            is_blinded=not desk.session.settings.is_blinded
        ),
        needs="library", checked=lambda settings: settings.is_blinded, divider=True,
    ),
)  # fmt: skip
