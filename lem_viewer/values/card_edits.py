"""What people may change on a model's card, and what is wrong with such a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from lem_viewer.values.models import ModelCard

#: Words that people write; figures, configuration, weights and their hash are not among them.
EDITABLE = (
    "title", "description", "intended_use", "training_data", "licence", "restriction", "authors",
    "notes",
)  # fmt: skip
_NOTICE = "Research use only. Not for primary diagnosis."
_LONGEST = {"title": 80, "licence": 500, "restriction": 500, "authors": 500}
LONGEST_TEXT = 4000
MOST_EDITS = 200
EMPTY, LONG, CONTROL, NOTICE, NOT_USABLE = "empty", "long", "control", "notice", "not usable"


def longest_of(field: str) -> int:
    """Return how many characters a field may have."""
    return _LONGEST.get(field, LONGEST_TEXT)


def changed_fields(before: ModelCard, after: ModelCard) -> tuple[str, ...]:
    """Return the editable fields that differ."""
    return tuple(name for name in EDITABLE if getattr(before, name) != getattr(after, name))


def edit_faults(before: ModelCard, after: ModelCard) -> dict[str, str]:
    """Return field -> what is wrong with its change (a code of this module); empty: nothing.

    The sentence that a model is for research stays in the intended use, and the restriction of a
    model that has not learnt goes on saying so.
    """
    wrong: dict[str, str] = {}
    for name in changed_fields(before, after):
        text = getattr(after, name)
        if any(ord(letter) < 32 and letter not in "\n\t" for letter in text):
            wrong[name] = CONTROL
        elif len(text) > longest_of(name):
            wrong[name] = LONG
        elif not text.strip() and name in ("intended_use", "licence", "training_data"):
            wrong[name] = EMPTY
        elif name == "intended_use" and _says(before.intended_use) and not _says(text):
            wrong[name] = NOTICE
        elif name == "title" and "\n" in text:
            wrong[name] = CONTROL
        elif name == "restriction" and not _still_says_so(before, text):
            wrong[name] = NOT_USABLE
    return wrong


def _says(text: str) -> bool:
    return _NOTICE in " ".join(text.split())


def _still_says_so(before: ModelCard, text: str) -> bool:
    words, found, _ = before.restriction.partition("NOT USABLE")
    if words or not found:
        return True
    return text.startswith(before.restriction.partition(";")[0])


def edited_card(
    before: ModelCard, changes: Mapping[str, str], *, by: str = "", on: str = ""
) -> ModelCard:
    """Return the card with other words and a line in its history; the same card for no change.

    Parameters
    ----------
    before : ModelCard
    changes : mapping of str
        Editable field -> text; blanks at the ends are taken off.
    by : str
        Who changes it.
    on : str
        ISO date and time.

    Raises
    ------
    ValueError
        A field cannot be edited.
    """
    unknown = sorted(set(changes) - set(EDITABLE))
    if unknown:
        raise ValueError(f"{', '.join(unknown)} cannot be edited")
    texts: dict[str, Any] = {name: text.strip() for name, text in changes.items()}
    after = replace(before, **texts)
    changed = changed_fields(before, after)
    if not changed:
        return before
    line = {"on": on, "by": by, "before": {name: getattr(before, name) for name in changed}}
    return replace(after, edits=(*before.edits, line)[-MOST_EDITS:])
