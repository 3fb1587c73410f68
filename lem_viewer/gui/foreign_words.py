"""What is said of another maker's overlay. No widgets."""

from __future__ import annotations

from lem_viewer.gui.translate import plural, tr
from lem_viewer.values.marks import Mark
from lem_viewer.values.overlays import ForeignOverlay, Processing


def said_of(overlay: ForeignOverlay, *, is_stack: bool = False) -> str:
    """Return how far a view was processed, and what was found; "not processed" is no finding."""
    if overlay.processing is Processing.FAILED:
        state = tr("processing failed")
    elif overlay.processing is Processing.NOT_PROCESSED:
        state = tr("not processed")
    elif not overlay.marks:
        # Only a CAD report says that there is nothing; a presentation state says nothing of it.
        return tr("no findings") if overlay.kind == "CAD SR" else tr("nothing to draw")
    else:
        state = ""
    parts = [state]
    if overlay.marks:
        parts.append(plural(len(overlay.marks), "%n finding", "%n findings"))
        if is_stack:
            parts.append(tr("slice not told, not drawn"))
    return ", ".join(part for part in parts if part)


def is_doubtful(overlay: ForeignOverlay) -> bool:
    """Return True where "no finding" must not be concluded."""
    return overlay.processing is not Processing.PROCESSED


def mark_words(mark: Mark) -> str:
    """Return what stands beside a mark: its name and its maker's certainty."""
    parts = [mark.label]
    if mark.certainty is not None:
        parts.append(f"{100 * mark.certainty:.0f} %")
    if mark.category:
        parts.append(f"BI-RADS {mark.category}")
    return "  ".join(part for part in parts if part)
