"""What was trained from what: a model, the models it came from, and theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lem_viewer.values.zoo import Origin
from lem_viewer.zoo import ModelZoo, ZooEntry
from lem_viewer.zoo_upkeep import former_names

_MODEL_ID = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]{0,63})@([0-9a-f]{8})\b")


def provenance(zoo: ModelZoo, name: str) -> Origin:
    """Return the tree of a model.

    Raises
    ------
    UnusableModel
        There is none of that name.
    """
    entry = zoo.entry_of(name)
    return _of_entry("", entry, zoo.entries(), frozenset())


def _of_entry(
    role: str, entry: ZooEntry, entries: tuple[ZooEntry, ...], above: frozenset[str]
) -> Origin:
    note = entry.failure.message if entry.failure else ""
    if entry.card is None:
        return Origin(role, entry.name, True, note)
    key = entry.card.sha256
    if key in above:  # a card may say anything, also that it came from itself
        return Origin(role, entry.card.model_id, True, "see above")
    origins = tuple(
        _of_words(part, words, entries, above | {key})
        for part, words in _named(entry.card.configuration)
    )
    return Origin(role, entry.card.model_id, True, note, origins)


def _named(configuration: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (role, words) of what a training configuration names."""
    members = configuration.get("members")
    for member in members if isinstance(members, list | tuple) else ():
        yield "member", str(member)
    for key, role in (("start", "started from"), ("finder", "lesions found by")):
        words = configuration.get(key)
        if isinstance(words, str) and words.strip():
            yield role, " ".join(words.split())


def _of_words(
    role: str, words: str, entries: tuple[ZooEntry, ...], above: frozenset[str]
) -> Origin:
    named = _MODEL_ID.match(words)
    # Of several copies of the same weights the one that still has the name.
    for entry in sorted(entries, key=lambda each: not (named and each.name == named[1])):
        if entry.card is None:
            continue
        if named and entry.card.sha256.startswith(named[2]):
            return _of_entry(role, entry, entries, above)
        if not named and words in (entry.name, *former_names(entry.card)):
            return _of_entry(role, entry, entries, above)
    if named:
        return Origin(role, named[0], False, "not in this zoo")
    return Origin(role, words, False)
