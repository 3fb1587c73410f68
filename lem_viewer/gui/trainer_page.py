"""What every page of the training dialog is: it loads a draft, and saves what was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lem_viewer.values.training_draft import TrainingDraft


class TrainerPage(QWidget):
    """A page with one topic.

    Attributes
    ----------
    title : str
        What the list of pages calls it (a marked text).

    Signals
    -------
    changed()
        Something was chosen; the dialog asks :meth:`save` and :meth:`is_complete` again.
    page_wanted(str)
        Another page is to come up: its name in ``PAGES``.
    """

    title = ""
    changed = Signal()
    page_wanted = Signal(str)

    def load(self, draft: TrainingDraft) -> None:
        """Show a draft; called each time the page comes up and when the dialog opens."""

    def save(self, draft: TrainingDraft) -> TrainingDraft:
        """Return the draft with what was chosen on this page."""
        return draft

    def is_complete(self) -> bool:
        """Return True where the reader may go on to the next page."""
        return True

    def why_not(self) -> str:
        """Return what is missing, in plain words; empty where the page is complete."""
        return ""

    def entered(self) -> None:
        """Begin what the page does by itself (a check, a probe); called after :meth:`load`."""

    def left(self) -> None:
        """Stop what nobody waits for any more."""

    def is_needed(self) -> bool:
        """Return True while the page can be reached whatever the others say: something runs."""
        return False

    def stands_alone(self) -> bool:
        """Return True where the page and those after it do not wait for the pages before it.

        So it is with a training that was begun in an earlier session of the program.
        """
        return False

    def start_text(self) -> str:
        """Return what the dialog's button Start says on this page; empty: there is none."""
        return ""

    def start(self) -> None:
        """Do what the dialog's button Start is for; the data were found as they were checked."""

    def drop(self, sources: Sequence[Path]) -> bool:
        """Take what was dropped onto the dialog; False where it means nothing to this page."""
        return False
