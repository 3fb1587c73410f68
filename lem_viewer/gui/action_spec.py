"""What an action is, and what it acts on."""

# ruff: noqa: D102 (the desk's methods say what they do where they are written)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from lem_viewer.gui.session import Session
from lem_viewer.settings import Settings

if TYPE_CHECKING:
    from lem_viewer.gui.light_box import LightBox
    from lem_viewer.gui.reading_room import ReadingRoom


class Desk(Protocol):
    """What an action acts on: the window with its session and its light box."""

    session: Session
    light_box: LightBox
    room: ReadingRoom | None

    def ask_folder(self) -> None: ...
    def ask_files(self) -> None: ...
    def ask_truth(self) -> None: ...
    def ask_foreign(self) -> None: ...
    def ask_prior(self) -> None: ...
    def step_study(self, by: int) -> None: ...
    def choose_protocol(self) -> None: ...
    def edit_protocols(self) -> None: ...
    def show_view(self, number: int) -> None: ...
    def step_back(self) -> None: ...
    def stop_work(self) -> None: ...
    def step_finding(self, by: int) -> None: ...
    def focus_next_region(self) -> None: ...
    def hide_overlays(self, hidden: bool) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def toggle_panel(self, name: str) -> None: ...
    def reset_panels(self) -> None: ...
    def toggle_notices(self) -> None: ...
    def show_zoo(self) -> None: ...
    def show_model_comparison(self) -> None: ...
    def show_trainer(self) -> None: ...
    def go_back_model(self) -> None: ...
    def show_preferences(self) -> None: ...
    def show_test_pattern(self) -> None: ...
    def show_help(self) -> None: ...
    def show_model_card(self) -> None: ...
    def show_export(self) -> None: ...
    def show_about(self) -> None: ...
    def close(self) -> bool: ...


@dataclass(frozen=True)
class ActionSpec:
    """One thing the reader can do.

    Parameters
    ----------
    id : str
        Its name in the code.
    menu : str
        Title of the menu it stands in.
    text, tip : str
        Menu text; one sentence for the tool tip and the help.
    keys : tuple of str
        Shortcuts in Qt's portable notation; the first is shown.
    handler : callable
        What is done, given the desk.
    icon : str
        Name of an icon, or empty.
    needs : str
        When it can be done: ``always``, ``study``, ``views``, ``findings``, ``truth``,
        ``work`` (something runs) ``idle_views`` (views and no
        analysis running), ``library`` or ``library_study``.
    checked : callable or None
        Makes it a toggle: whether it is on, given the settings.
    focus : str
        ``window``, or ``light_box`` for keys that mean something else in a list or slider.
    divider : bool
        A line stands before it in its menu.
    released : callable or None
        What is done when its key is let go: the action lasts as long as the key is held.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...]
    handler: Callable[[Desk], Any]
    icon: str = ""
    needs: str = "always"
    checked: Callable[[Settings], bool] | None = None
    focus: str = "window"
    divider: bool = False
    released: Callable[[Desk], Any] | None = None
