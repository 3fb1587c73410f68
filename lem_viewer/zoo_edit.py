"""Other words on a model's card, and a copy of a model under another name."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import fields, replace
from pathlib import Path

from lem_viewer.errors import UnusableModel
from lem_viewer.values.card_edits import EDITABLE, MOST_EDITS, changed_fields, edit_faults
from lem_viewer.values.models import ModelCard
from lem_viewer.zoo import ModelZoo, ZooEntry, check_folder
from lem_viewer.zoo_files import write_card
from lem_viewer.zoo_upkeep import check_free_name, write_name

_WORDS = {
    "empty": "must say something",
    "long": "is too long",
    "control": "holds characters that cannot be shown",
    "notice": "must keep the sentence that the model is for research use only",
    "not usable": "must go on saying why the model is not usable",
}


def edit_card(zoo: ModelZoo, name: str, edited: ModelCard) -> ZooEntry:
    """Write other words into the card of a model of the user's, aside and renamed.

    Parameters
    ----------
    zoo : ModelZoo
    name : str
    edited : ModelCard
        The card as it is, changed by ``values.card_edits.edited_card``.

    Raises
    ------
    UnusableModel
        There is no such model, it is bundled or damaged, it has changed meanwhile, something else
        than words was changed, or the words are wrong; the card is as it was.
    """
    entry = zoo.entry_of(name)
    if entry.bundled:
        raise UnusableModel(
            f"{name!r} comes with the program; its card cannot be changed",
            where=entry.folder,
            advice="Make a copy under another name and change that.",
        )
    card = check_folder(entry.folder)
    if wrong := _faults(card, edited):
        raise UnusableModel(
            "; ".join(wrong), where=entry.folder, advice="The card is as it was. Open it again."
        )
    write_card(entry.folder, edited)
    return zoo.entry_of(name)


def _faults(card: ModelCard, edited: ModelCard) -> list[str]:
    free = {*EDITABLE, "edits"}
    other = [
        each.name
        for each in fields(ModelCard)
        if each.name not in free and getattr(card, each.name) != getattr(edited, each.name)
    ]
    if other:
        return [f"{name} is not what the card says now" for name in other]
    if not changed_fields(card, edited):
        return ["nothing is changed"]
    if edited.edits != (*card.edits, *edited.edits[-1:])[-MOST_EDITS:]:
        return ["somebody else has changed the card meanwhile"]
    return [f"{name} {_WORDS[code]}" for name, code in edit_faults(card, edited).items()]


def copy_model(zoo: ModelZoo, name: str, new: str) -> ZooEntry:
    """Copy a usable model, bundled or not, into the user's zoo under another name.

    Raises
    ------
    UnusableModel
        There is no such model, it cannot be trusted, or the new name is wrong or taken.
    """
    folder = zoo.folder_of(name)
    check_free_name(zoo, new)
    with tempfile.TemporaryDirectory(prefix="lem-viewer-copy-") as place:
        aside = Path(place) / new
        shutil.copytree(folder, aside, ignore=shutil.ignore_patterns("*.part"))
        write_name(aside, new)
        return zoo.admit(aside)


def with_status(card: ModelCard, status: str) -> ModelCard:
    """Return the card as a candidate (``"candidate"``) or adopted (``""``)."""
    return replace(card, status=status)
