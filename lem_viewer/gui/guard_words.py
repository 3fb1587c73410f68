"""What the guard says of views: a badge for the tile, sentences for the panel. No widgets."""

from __future__ import annotations

from collections.abc import Mapping

from lem_viewer.gui.translate import mark, tr
from lem_viewer.values.findings import SEVERE, Prediction

#: Code of a finding -> what the tile says.
BADGES: Mapping[str, str] = {
    "no_breast": mark("no breast found"),
    "saturated": mark("saturated"),
    "for_processing": mark("raw image"),
    "special_view": mark("special view"),
    "implant": mark("implant"),
    "stack": mark("slice"),
    "modality": mark("not marked MG"),
    "film": mark("film"),
    "digital": mark("digital"),
    "far": mark("unusual image"),
    "unlike": mark("unlike training"),
}
_SENTENCES_SHOWN = 4


def badge_of(prediction: Prediction) -> tuple[str, bool] | None:
    """Return the worst finding's badge and whether it is severe; None where there is none."""
    if not prediction.guard:
        return None
    worst = prediction.guard[0]
    words = tr(BADGES[worst.code]) if worst.code in BADGES else worst.badge
    more = len(prediction.guard) - 1
    return (f"{words} +{more}" if more else words), worst.severity == SEVERE


def guard_sentences(
    predictions: Mapping[str, Prediction], titles: Mapping[str, str]
) -> list[tuple[str, bool]]:
    """Return the sentences of all views and whether each is severe; severe ones first.

    Views of which the same is said share a sentence.

    Parameters
    ----------
    predictions : mapping
        By view key.
    titles : mapping
        View key -> title.
    """
    views: dict[tuple[str, bool], list[str]] = {}
    for key, prediction in predictions.items():
        for finding in prediction.guard:
            said = (finding.message, finding.severity == SEVERE)
            views.setdefault(said, []).append(titles[key])
    ordered = sorted(views, key=lambda said: not said[1])
    sentences = [
        (f"{', '.join(dict.fromkeys(views[said]))}: {said[0]}.", said[1]) for said in ordered
    ]
    more = len(sentences) - _SENTENCES_SHOWN
    if more > 0:
        return [*sentences[:_SENTENCES_SHOWN], (tr("and {0} more", more), False)]
    return sentences


def own_notes(prediction: Prediction) -> tuple[str, ...]:
    """Return a prediction's notes but the guard's, which stand elsewhere."""
    said = {finding.message for finding in prediction.guard}
    return tuple(note for note in prediction.notes if note not in said)
