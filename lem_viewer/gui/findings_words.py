"""What the findings panel says in sentences: how the analysis stands, and what is missing."""

from __future__ import annotations

from lem_viewer.gui.guard_words import own_notes
from lem_viewer.gui.session import Session
from lem_viewer.gui.translate import tr

_NOTES_SHOWN = 4


def state_words(session: Session, how: str) -> tuple[str, str, str]:
    """Return what is to be said of the analysis, what to do, and the role of the text.

    Parameters
    ----------
    session : Session
    how : str
        How the last analysis ended: ``finished``, ``cancelled``, ``failed``; or empty.
    """
    if session.is_analysing or (how == "finished" and session.predictions):
        return "", "", ""
    if how in ("failed", "finished"):
        last = session.notices[-1] if session.notices else None
        what = last.message if last else tr("No view could be read.")
        text = tr("The analysis failed: {0}").format(what)
        return text, last.advice if last else "", "error"
    if how == "cancelled":
        read, views = len(session.predictions), len(session.mammograms)
        text = tr("Cancelled. {0} of {1} views were read.").format(read, views)
        return text, tr("Analyse starts anew."), ""
    if session.is_opening:
        return tr("The study is being opened."), "", ""
    return tr("Not analysed."), tr("Analyse lets the model read every view."), ""


def words_without_extrema(session: Session) -> str:
    """Return in words which views have no extremum; empty where every view has one."""
    without = [key for key, prediction in session.predictions.items() if not prediction.extrema]
    if not without:
        return ""
    if len(without) == len(session.predictions):
        return tr("No extrema: no score map has a maximum above 0 or a minimum below 0.")
    return tr("No extrema in {0}.").format(_some([session.header(key).title for key in without]))


def _some(titles: list[str]) -> str:
    more = len(titles) - 2 * _NOTES_SHOWN
    shown = ", ".join(titles[: 2 * _NOTES_SHOWN])
    return tr("{0} and {1} more").format(shown, more) if more > 0 else shown


def model_notes(session: Session) -> list[str]:
    """Return the model's warnings about views, the first few of them."""
    notes = [
        f"{session.header(key).title}: {note}"
        for key, prediction in session.predictions.items()
        for note in own_notes(prediction)
    ]
    more = len(notes) - _NOTES_SHOWN
    return [*notes[:_NOTES_SHOWN], tr("and {0} more").format(more)] if more > 0 else notes
