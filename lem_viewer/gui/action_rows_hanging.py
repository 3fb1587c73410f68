"""The rows of the table of actions that belong to hanging, priors and the next study."""

from __future__ import annotations

from collections.abc import Callable

from lem_viewer.gui.action_spec import ActionSpec, Desk
from lem_viewer.gui.translate import mark
from lem_viewer.settings import Settings


def _toggle(name: str) -> Callable[[Desk], None]:
    def toggle(desk: Desk) -> None:
        desk.session.change_settings(**{name: not getattr(desk.session.settings, name)})

    return toggle


def _is_on(name: str) -> Callable[[Settings], bool]:
    return lambda settings: bool(getattr(settings, name))


def study_rows(file: str) -> tuple[ActionSpec, ...]:
    """Return the rows of the file menu, whose title is given."""
    return (
        ActionSpec(
            "add_prior", file, mark("Add &prior study…"),
            mark("Hang an earlier study of the same patient beside this one"), ("Ctrl+P",),
            lambda desk: desk.ask_prior(), needs="study",
        ),
        ActionSpec(
            "next_study", file, mark("&Next study"),
            mark("Open the next patient of the folder"), ("Ctrl+N",),
            lambda desk: desk.step_study(1), needs="study", divider=True,
        ),
        ActionSpec(
            "previous_study", file, mark("Pre&vious study"),
            mark("Open the patient before of the folder"), ("Ctrl+Shift+N",),
            lambda desk: desk.step_study(-1), needs="study",
        ),
    )  # fmt: skip


def analysis_rows(analysis: str) -> tuple[ActionSpec, ...]:
    """Return the rows of the analysis menu, whose title is given."""
    return (
        ActionSpec(
            "analyse_priors", analysis, mark("Analyse priors &too"),
            mark("Let the model read the study and its priors"), ("Ctrl+Shift+A",),
            lambda desk: desk.session.analyse(priors=True), needs="idle_views",
        ),
    )  # fmt: skip


def panel_rows(panels: str) -> tuple[ActionSpec, ...]:
    """Return the rows of the window menu, whose title is given."""
    return (
        ActionSpec(
            "panel_browser", panels, mark("Study &browser"),
            mark("Show or hide thumbnails, series, header and problems"), ("Ctrl+Shift+B",),
            lambda desk: desk.toggle_panel("browser"), needs="study",
        ),
    )  # fmt: skip


def hanging_rows(view: str) -> tuple[ActionSpec, ...]:
    """Return the rows of the view menu.

    Parameters
    ----------
    view : str
        Title of that menu.
    """
    return (
        ActionSpec(
            "next_step", view, mark("Next s&tep of the hanging"),
            mark("Go to the next step of the hanging protocol"), ("Space",),
            lambda desk: desk.light_box.turn_page(1),
            needs="study", focus="light_box", divider=True,
        ),
        ActionSpec(
            "previous_step", view, mark("Previous step of the hanging"),
            mark("Go to the step before of the hanging protocol"), ("Shift+Space",),
            lambda desk: desk.light_box.turn_page(-1), needs="study", focus="light_box",
        ),
        ActionSpec(
            "next_double", view, mark("Next view that fits here"),
            mark("Hang the next of several views of the same side and kind"), ("X",),
            lambda desk: desk.light_box.next_double(), needs="study",
        ),
        ActionSpec(
            "choose_place", view, mark("Choose a place to hang a view in"),
            mark("Choose the next place, empty ones first; Ctrl+Enter in the browser hangs there"),
            ("Shift+X",), lambda desk: desk.light_box.choose_place(), needs="study",
        ),
        ActionSpec(
            "mirror", view, mark("&Mirror left and right"),
            mark("Zoom and pan of one breast are mirrored on the other"), ("Shift+M",),
            _toggle("mirrored"), needs="study", checked=_is_on("mirrored"),
        ),
        ActionSpec(
            "choose_protocol", view, mark("Choose the hanging protocol…"),
            mark("Choose how the views hang"), ("Ctrl+Shift+G",),
            lambda desk: desk.choose_protocol(), needs="study",
        ),
        ActionSpec(
            "second_window", view, mark("Second &window"),
            mark("Spread the views over a second window, on another screen if there is one"),
            ("Ctrl+2",), _toggle("second_window"), checked=_is_on("second_window"),
        ),
    )  # fmt: skip
