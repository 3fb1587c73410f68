"""Everything the reader can do, in one table: menus, tool bar, keys and help are made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lem_viewer.gui.action_rows_hanging import (
    analysis_rows,
    hanging_rows,
    panel_rows,
    study_rows,
)
from lem_viewer.gui.action_rows_models import MODEL_ROWS, MODELS
from lem_viewer.gui.action_rows_tools import TOOL_ROWS, TOOLS
from lem_viewer.gui.action_spec import ActionSpec, Desk
from lem_viewer.gui.display_actions import PATTERN_ROWS, SIZE_ROWS, SLICE_ROWS
from lem_viewer.gui.foreign_actions import foreign_file_rows, foreign_overlay_rows
from lem_viewer.gui.reading_actions import LIBRARY, LIBRARY_ROWS
from lem_viewer.gui.translate import mark

Act = Callable[[Desk], Any]
PAN_STEP_PX = 40
WINDOW_STEPS = 1


def _toggle_overlay(name: str) -> Act:
    def toggle(desk: Desk) -> None:
        shown = getattr(desk.session.settings.overlays, name)
        desk.session.change_overlays(**{name: not shown})

    return toggle


def _toggle_setting(name: str) -> Act:
    def toggle(desk: Desk) -> None:
        chosen = getattr(desk.session.settings, name)
        desk.session.change_settings(**{name: not chosen})

    return toggle


def _show_view(number: int) -> Act:
    return lambda desk: desk.show_view(number)


def _pan(dx: int, dy: int) -> Act:
    return lambda desk: desk.light_box.pan(dx, dy)


def _nudge(center_steps: int, width_steps: int) -> Act:
    return lambda desk: desk.light_box.nudge_window(center_steps, width_steps)


def _turn_page(by: int) -> Act:
    return lambda desk: desk.light_box.turn_page(by)


def _toggle_panel(name: str) -> Act:
    return lambda desk: desk.toggle_panel(name)


FILE = mark("&File")
VIEW = mark("&View")
ANALYSIS = mark("&Analysis")
OVERLAYS = mark("&Overlays")
PANELS = mark("&Window")
HELP = mark("&Help")
MENUS = (FILE, LIBRARY, VIEW, TOOLS, ANALYSIS, OVERLAYS, MODELS, PANELS, HELP)


def _spec(
    name: str,
    menu: str,
    text: str,
    tip: str,
    keys: str,
    handler: Act,
    **more: Any,
) -> ActionSpec:
    """Make a row; ``keys`` are separated by blanks."""
    return ActionSpec(name, menu, text, tip, tuple(keys.split()), handler, **more)


_FILE_ROWS = (
    _spec("open_folder", FILE, mark("&Open study…"),
          mark("Open a folder as a study"), "Ctrl+O",
          lambda desk: desk.ask_folder(), icon="open_folder"),
    _spec("open_files", FILE, mark("Open &files or ZIP…"),
          mark("Open files, a ZIP or a DICOMDIR as a study"), "Ctrl+Shift+O",
          lambda desk: desk.ask_files(), icon="open_files"),
    _spec("open_demo", FILE, mark("Open the &demo study"),
          mark("Open the bundled synthetic study"), "Ctrl+D",
          lambda desk: desk.session.open_demo(), icon="demo"),
    _spec("add_truth", FILE, mark("Add &truth…"),
          mark("Add masks, DICOM SEG or outlines to the open study"), "Ctrl+T",
          lambda desk: desk.ask_truth(), icon="add_truth", needs="study", divider=True),
    _spec("export", FILE, mark("&Export findings…"),
          mark("Write findings as DICOM objects, a report or tables"), "Ctrl+Shift+E",
          lambda desk: desk.show_export(), needs="views"),
    _spec("close_study", FILE, mark("&Close study"),
          mark("Close the study"), "Ctrl+W",
          lambda desk: desk.session.close_study(), needs="study"),
    _spec("preferences", FILE, mark("&Preferences…"),
          mark("Choose device, model and reading habits"), "Ctrl+,",
          lambda desk: desk.show_preferences(), icon="preferences", divider=True),
    _spec("quit", FILE, mark("&Quit"),
          mark("Close the program"), "Ctrl+Q",
          lambda desk: desk.close(), divider=True),
)  # fmt: skip

_VIEW_ROWS = (
    *(
        _spec(f"view_{number}", VIEW, text,
              mark("Show this view alone, and back"), str(number),
              _show_view(number), needs="study")
        for number, text in enumerate(
            (mark("View &1 alone"), mark("View &2 alone"),
             mark("View &3 alone"), mark("View &4 alone")), start=1)
    ),
    _spec("full", VIEW, mark("&Full view and back"),
          mark("Show the active view alone, and back"), "F",
          lambda desk: desk.light_box.toggle_full(), icon="full", needs="study"),
    _spec("next_view", VIEW, mark("&Next view"),
          mark("Make the next view active"), "N",
          lambda desk: desk.light_box.next_view(), icon="next", needs="study"),
    _spec("previous_view", VIEW, mark("&Previous view"),
          mark("Make the previous view active"), "P",
          lambda desk: desk.light_box.previous_view(), icon="previous", needs="study"),
    _spec("fit", VIEW, mark("Fi&t"),
          mark("Fit the views into their tiles"), "0",
          lambda desk: desk.light_box.fit(), icon="fit", needs="views", divider=True),
    _spec("one_to_one", VIEW, mark("1:1 pi&xels"),
          mark("One image pixel on one screen pixel"), "Z",
          lambda desk: desk.light_box.one_to_one(), icon="one_to_one", needs="views"),
    _spec("zoom_in", VIEW, mark("Zoom &in"),
          mark("Zoom in"), "+ =",
          lambda desk: desk.light_box.zoom_in(), icon="zoom_in", needs="views"),
    _spec("zoom_out", VIEW, mark("Zoom &out"),
          mark("Zoom out"), "-",
          lambda desk: desk.light_box.zoom_out(), icon="zoom_out", needs="views"),
    _spec("link", VIEW, mark("&Link the views"),
          mark("Window, zoom and pan of the views go together"), "L",
          _toggle_setting("linked"), icon="link", needs="study",
          checked=lambda settings: settings.linked),
    _spec("invert", VIEW, mark("In&vert"),
          mark("Black for white"), "I",
          lambda desk: desk.light_box.invert(), icon="invert", needs="views", divider=True),
    _spec("percentile", VIEW, mark("Percentile &window"),
          mark("Window from the breast's own grey values"), "W",
          lambda desk: desk.light_box.set_percentile_window(), icon="percentile", needs="views"),
    _spec("reset", VIEW, mark("&Reset"),
          mark("Window, zoom and inversion as the file has them"), "R",
          lambda desk: desk.light_box.reset_view(), icon="reset", needs="views"),
    _spec("annotation", VIEW, mark("&Annotation"),
          mark("Show the annotation in the tiles' corners"), "Y",
          _toggle_setting("show_annotation"), icon="annotation",
          checked=lambda settings: settings.show_annotation, divider=True),
    _spec("hide_patient", VIEW, mark("&Hide patient"),
          mark("Hide the patient's name and numbers"), "Ctrl+H",
          _toggle_setting("hide_patient"), icon="hide_patient",
          checked=lambda settings: settings.hide_patient),
)  # fmt: skip

_PAN_ROWS = tuple(
    _spec(f"pan_{name.lower()}", "", text, text, name,
          _pan(dx * PAN_STEP_PX, dy * PAN_STEP_PX),
          needs="views", focus="light_box")
    for name, text, dx, dy in (
        ("Left", mark("Pan left"), -1, 0), ("Right", mark("Pan right"), 1, 0),
        ("Up", mark("Pan up"), 0, -1), ("Down", mark("Pan down"), 0, 1))
)  # fmt: skip

_WINDOW_ROWS = tuple(
    _spec(f"window_{name}", "", text, text, keys,
          _nudge(center, width),
          needs="views", focus="light_box")
    for name, text, keys, center, width in (
        ("brighter", mark("Brighter"), "Shift+Up", -WINDOW_STEPS, 0),
        ("darker", mark("Darker"), "Shift+Down", WINDOW_STEPS, 0),
        ("harder", mark("More contrast"), "Shift+Left", 0, -WINDOW_STEPS),
        ("softer", mark("Less contrast"), "Shift+Right", 0, WINDOW_STEPS))
)  # fmt: skip

_PAGE_ROWS = tuple(
    _spec(f"page_{name}", "", text, text, key, _turn_page(by),
          needs="study", focus="light_box")
    for name, text, key, by in (
        ("next", mark("Next page of views"), "PgDown", 1),
        ("previous", mark("Previous page of views"), "PgUp", -1))
)  # fmt: skip

_ANALYSIS_ROWS = (
    _spec("analyse", ANALYSIS, mark("&Analyse"),
          mark("Let the model read the study"), "A",
          lambda desk: desk.session.analyse(), icon="analyse", needs="idle_views"),
    _spec("cancel", ANALYSIS, mark("&Cancel"),
          mark("Stop the work that is running"), "",
          lambda desk: desk.stop_work(), icon="cancel", needs="work"),
    _spec("step_back", ANALYSIS, mark("Leave full view, or cancel"),
          mark("Leave the full view; else stop the work that is running"), "Esc",
          lambda desk: desk.step_back()),
    _spec("automatic", ANALYSIS, mark("Start by &itself"),
          mark("Start the analysis when a study is open"), "",
          _toggle_setting("analyse_automatically"),
          checked=lambda settings: settings.analyse_automatically),
    _spec("next_finding", ANALYSIS, mark("&Next extremum"),
          mark("Go to the next weaker extremum"), "]",
          lambda desk: desk.step_finding(1), needs="findings", divider=True),
    _spec("previous_finding", ANALYSIS, mark("&Previous extremum"),
          mark("Go to the next stronger extremum"), "[",
          lambda desk: desk.step_finding(-1), needs="findings"),
    _spec("compare_models", ANALYSIS, mark("Compare &models…"),
          mark("Show the active view twice, each with another model's overlays"),
          "Ctrl+M", lambda desk: desk.show_model_comparison(), icon="compare_models",
          needs="views", divider=True),
)  # fmt: skip

_OVERLAY_ROWS = tuple(
    _spec(name, OVERLAYS, text, tip, key, _toggle_overlay(f"show_{name}"), icon=name,
          needs=needs,
          checked=lambda settings, name=name: getattr(settings.overlays, f"show_{name}"))
    for name, text, tip, key, needs in (
        ("heat", mark("&Heat map"), mark("Show the score map"), "H", "study"),
        ("extrema", mark("&Extrema"),
         mark("Show the extrema of the score map"), "E", "study"),
        ("outlines", mark("&Outlines"),
         mark("Show the back-propagated outlines"), "O", "study"),
        ("truth", mark("&Truth"), mark("Show the truth's outlines"),
         "T", "study"),
        ("difference", mark("&Difference"),
         mark("Show where outlines and truth agree and differ"), "D", "study"))
)  # fmt: skip

_BEFORE_ROWS = (
    _spec("hide_overlays", OVERLAYS, mark("&Before and after"),
          mark("Hide every overlay as long as the key is held"), "B",
          lambda desk: desk.hide_overlays(True), icon="hide_overlays", needs="study", divider=True,
          released=lambda desk: desk.hide_overlays(False)),
    _spec("evidence", OVERLAYS, mark("E&vidence of the extremum"),
          mark("Show the selected extremum's receptive field and back-propagated map"),
          "V", lambda desk: desk.light_box.toggle_evidence(), icon="evidence", needs="findings"),
)  # fmt: skip

_PANEL_ROWS = (
    *(
        _spec(f"panel_{name}", PANELS, text, tip, key,
              _toggle_panel(name), icon=icon, needs="study")
        for name, text, tip, key, icon in (
            ("study", mark("&Study panel"),
             mark("Show or hide the list of views"), "F2", "study_panel"),
            ("findings", mark("&Findings panel"),
             mark("Show or hide the findings"), "F3", "panels"),
            ("compare", mark("&Compare panel"),
             mark("Show or hide the comparison with truth"), "F4", ""),
            ("overlays", mark("&Overlays panel"),
             mark("Show or hide the overlays' settings"), "F5", ""))
    ),
    _spec("reset_panels", PANELS, mark("&Reset the panels"),
          mark("Put every panel back in its place"), "",
          lambda desk: desk.reset_panels(), needs="study"),
    _spec("notices", PANELS, mark("&Notices"),
          mark("Show or hide what went wrong"), "F8",
          lambda desk: desk.toggle_notices(), icon="notices", divider=True),
    _spec("next_region", PANELS, mark("Next re&gion"),
          mark("Move the keyboard to the next part of the window"), "F6",
          lambda desk: desk.focus_next_region()),
    _spec("full_screen", PANELS, mark("F&ull screen"),
          mark("Fill the whole screen, and back"), "F11",
          lambda desk: desk.toggle_full_screen()),
    _spec("dark_room", PANELS, mark("&Dark room"),
          mark("Show nothing but the views, and back"), "F9",
          _toggle_setting("dark_room"), icon="dark_room", needs="study",
          checked=lambda settings: settings.dark_room),
)  # fmt: skip

_HELP_ROWS = (
    _spec("help", HELP, mark("&Keys and mouse"),
          mark("Show every key and what the mouse does"), "F1",
          lambda desk: desk.show_help(), icon="help"),
    _spec("model_card", HELP, mark("&Model card…"),
          mark("Show what the model is, its figures and where it fails"), "Shift+F1",
          lambda desk: desk.show_model_card(), divider=True),
    _spec("about", HELP, mark("&About LEM Viewer"),
          mark("What this program is, its method and its licence"), "",
          lambda desk: desk.show_about(), icon="about"),
)  # fmt: skip

ACTIONS: tuple[ActionSpec, ...] = (
    *_FILE_ROWS[:-2],  # preferences and quit stand last
    *study_rows(FILE),
    *foreign_file_rows(FILE),
    *_FILE_ROWS[-2:],
    *LIBRARY_ROWS,
    *_VIEW_ROWS,
    *SIZE_ROWS,
    *SLICE_ROWS,
    *hanging_rows(VIEW),
    *_PAN_ROWS,
    *_WINDOW_ROWS,
    *TOOL_ROWS,
    *_PAGE_ROWS,
    *_ANALYSIS_ROWS,
    *analysis_rows(ANALYSIS),
    *_OVERLAY_ROWS,
    *_BEFORE_ROWS,
    *foreign_overlay_rows(OVERLAYS),
    *MODEL_ROWS,
    *panel_rows(PANELS),
    *_PANEL_ROWS,
    *PATTERN_ROWS,
    *_HELP_ROWS,
)

#: What stands in the tool bar; None is a line.
TOOL_BAR: tuple[str | None, ...] = (
    "open_folder", "open_files", None,
    "analyse", "cancel", None,
    "full", "fit", "one_to_one", "link", None,
    "invert", "percentile", "reset", None,
    "heat", "extrema", "outlines", "truth", "difference", None,
    "help",
)  # fmt: skip
