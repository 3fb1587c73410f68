"""What is said of a model that was withdrawn, wherever something it said is shown."""

from __future__ import annotations

from lem_viewer.gui.session_state import SessionState
from lem_viewer.gui.translate import tr
from lem_viewer.values.withdrawal import Withdrawal


def withdrawn_words(withdrawal: Withdrawal | None) -> str:
    """Return that a model was withdrawn, when and why; empty where it was not."""
    if withdrawal is None:
        return ""
    if withdrawal.on:
        return tr("Model withdrawn on {0}: {1}", withdrawal.on, withdrawal.reason)
    return tr("Model withdrawn: {0}", withdrawal.reason)


def withdrawn_from_screen(session: SessionState) -> str:
    """Return what is said of the models whose predictions are shown; empty where all may be used.

    Each model that was withdrawn is named, a line each.
    """
    named = dict.fromkeys(each.model_id for each in session.predictions.values())
    found = [(name, session.withdrawal_of(name)) for name in named]
    return "\n".join(f"{name}: {withdrawn_words(each)}" for name, each in found if each is not None)
