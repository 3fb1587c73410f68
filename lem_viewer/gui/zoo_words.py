"""What the zoo's window says of a model, of its origin and of room on the disk. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from lem_viewer.gui import card_words
from lem_viewer.gui.model_choosing import rule_words
from lem_viewer.gui.translate import mark, plural, tr
from lem_viewer.gui.withdrawn_words import withdrawn_words
from lem_viewer.values.model_rules import ModelRule
from lem_viewer.values.zoo import Origin, ShelvedModel

DASH = "–"
_MOST_SETS = 4
HEAD = (mark("Model"), mark("Comes from"), mark("State"), mark("Size"))
#: What a model was to the one above it in the tree of origins.
ROLES = {
    "": mark("this model"),
    "started from": mark("started from"),
    "member": mark("member"),
    "lesions found by": mark("lesions found by"),
}
#: Notes of the tree that the zoo writes in English.
_NOTES = {"not in this zoo": mark("not in this zoo"), "see above": mark("see above")}


def size_words(count: int) -> str:
    """Return a number of bytes as it is read."""
    if count >= 1_000_000_000:
        return tr("{0:.1f} GB", count / 1e9)
    if count >= 100_000:
        return tr("{0:.1f} MB", count / 1e6)
    return tr("{0:.0f} kB", count / 1e3)


def source_words(model: ShelvedModel) -> str:
    """Return where a model comes from."""
    if model.bundled:
        return tr("the program")
    return tr("you, a candidate") if model.is_candidate else tr("you")


def state_words(model: ShelvedModel, in_use: str, default: str) -> str:
    """Return in a few words whether and by whom a model is used.

    ``in_use`` names the model that reads the open study, or would read the next one; ``default``
    the one that reads what no rule gives to another.
    """
    if model.withdrawal is not None:
        return tr("withdrawn")
    if not model.is_usable:
        return tr("not usable")
    said = [tr("in use")] if model.name == in_use else []
    said += [tr("default")] if model.name == default else []
    return ", ".join(said) or tr("usable")


def trouble_words(model: ShelvedModel) -> str:
    """Return why a model must not or cannot be used; empty for a good one."""
    return withdrawn_words(model.withdrawal) or model.problem


def detail_lines(
    model: ShelvedModel, rules: Sequence[tuple[int, ModelRule]]
) -> list[tuple[str, str]]:
    """Return name and value of what is shown beside the list."""
    card = model.card
    lines = []
    if card is not None:
        lines += [
            (tr("Named"), card.model_id),
            (tr("Made"), card.created or DASH),
            (tr("Network"), tr("{0}, head {1}, stride {2}", card.backbone, card.head, card.stride)),
            (tr("Licence"), card.licence or DASH),
        ]
    reads = "; ".join(tr("rule {0}: {1}", number, rule_words(rule)) for number, rule in rules)
    lines.append((tr("Reads by"), reads or tr("no rule")))
    lines.append((tr("Earlier version"), model.previous or tr("none")))
    size = size_words(model.use.model)
    if model.use.previous:
        size = tr("{0}, and {1} for the earlier version", size, size_words(model.use.previous))
    lines.append((tr("On the disk"), size))
    return lines


def figure_lines(model: ShelvedModel) -> list[tuple[str, str]]:
    """Return the sets on a card, the first few, each with its main figures in a line."""
    if model.card is None:
        return []
    columns = card_words.figure_columns()
    lines = []
    for row in card_words.figure_rows(model.card.figures)[:_MOST_SETS]:
        cells = zip(columns[2:], row[2:], strict=True)
        said = ", ".join(f"{name} {value}" for name, value in cells if value != DASH)
        lines.append((set_words(row), said))
    return lines


def set_words(row: Sequence[str]) -> str:
    """Return the words of a set, with how many images it has where they do not say so."""
    return row[0] if row[1] in row[0] else tr("{0} ({1} images)", row[0], row[1])


def origin_words(origin: Origin) -> tuple[str, str]:
    """Return what a model was to the one above it, and which it is."""
    role = tr(ROLES[origin.role]) if origin.role in ROLES else origin.role
    note = tr(_NOTES[origin.note]) if origin.note in _NOTES else origin.note
    return role, f"{origin.words} ({note})" if note else origin.words


def total_words(models: Sequence[ShelvedModel]) -> str:
    """Return how many models there are and what they take."""
    total = sum(each.use.model + each.use.previous for each in models)
    return plural(len(models), "%n model, {0}", "%n models, {0}", size_words(total))
