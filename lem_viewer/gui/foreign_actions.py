"""The rows of the table of actions that belong to findings of other makers."""

from __future__ import annotations

from lem_viewer.errors import Failure
from lem_viewer.gui.action_spec import ActionSpec, Desk
from lem_viewer.gui.translate import mark, tr


def _toggle(desk: Desk) -> None:
    """Show or hide; say so where there is nothing, in the same words behind the veil."""
    session = desk.session
    if not session.foreign.overlays:
        session.add_notice(
            Failure(
                tr("No findings of others to show"),
                tr("No file of another maker speaks of the open views, or it is hidden until your "
                   "assessment is stored."),
                tr("Drop a CAD report on the window, or use File > Open findings of others."),
                severity="info",
            )
        )  # fmt: skip
    session.foreign.toggle()


def foreign_file_rows(menu: str) -> tuple[ActionSpec, ...]:
    """Return what opens files of other makers."""
    return (
        ActionSpec(
            "open_foreign", menu, mark("Open findings of ot&hers…"),
            mark("Add CAD reports, measurements, segmentations or graphics of other makers"),
            ("Ctrl+Shift+F",), lambda desk: desk.ask_foreign(), needs="study",
        ),
    )  # fmt: skip


def foreign_overlay_rows(menu: str) -> tuple[ActionSpec, ...]:
    """Return what shows them."""
    return (
        ActionSpec(
            "show_foreign", menu, mark("&Findings of others"),
            mark("Show or hide what other makers found, with their names"),
            ("Shift+F",), _toggle, needs="study",
        ),
    )  # fmt: skip
