"""Keeping the zoo in order: rename, withdraw, restore, and what it takes on the disk."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from lem_viewer.errors import UnusableModel
from lem_viewer.values.models import ModelCard
from lem_viewer.values.withdrawal import Withdrawal
from lem_viewer.values.zoo import DiskUse
from lem_viewer.zoo import CARD, ModelZoo, ZooEntry, check_folder, check_name
from lem_viewer.zoo_withdrawn import LONGEST_REASON

FORMER_NAMES = "former_names"


class NameIsTaken(UnusableModel):
    """Another model has that name.

    Parameters
    ----------
    name : str
    holder : ZooEntry
        The model that has it, in whatever case.
    """

    def __init__(self, name: str, holder: ZooEntry) -> None:
        whose = "a model that comes with the program" if holder.bundled else "a model of yours"
        super().__init__(
            f"the name {name!r} is taken by {whose}",
            where=holder.folder,
            advice="Choose another name.",
        )
        self.name, self.holder = name, holder

    @property
    def may_replace(self) -> bool:
        """True where the new model may take the holder's place."""
        return not self.holder.bundled and self.holder.name == self.name


def disk_use(zoo: ModelZoo, entry: ZooEntry) -> DiskUse:
    """Measure a model of the zoo."""
    previous = 0 if entry.bundled else _bytes_of(zoo.previous_folder(entry.name))
    return DiskUse(_bytes_of(entry.folder), previous)


def _bytes_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def rename(zoo: ModelZoo, old: str, new: str) -> ZooEntry:
    """Give a model of the user's another name; its kept earlier version goes along.

    Every step leaves a usable model. The card remembers the former name.

    Raises
    ------
    UnusableModel
        There is no such model, it is bundled or damaged, or the new name is wrong or taken.
    """
    entry = zoo.entry_of(old)
    if entry.bundled:
        raise UnusableModel(
            f"{old!r} comes with the program and cannot be renamed",
            where=entry.folder,
            advice="Export it, then import it with --name.",
        )
    check_folder(entry.folder)
    check_free_name(zoo, new)
    target = entry.folder.with_name(new)
    kept = zoo.previous_folder(old)
    entry.folder.rename(target)
    write_name(target, new)
    if kept.is_dir():
        kept.rename(zoo.previous_folder(new))
        write_name(zoo.previous_folder(new), new)
    return zoo.entry_of(new)


def check_free_name(zoo: ModelZoo, name: str, *, replace: bool = False) -> None:
    """Raise where a name cannot be used, or is taken (NameIsTaken), in whatever case.

    ``replace`` allows the very name of a model of the user's.
    """
    check_name(name, zoo.user_folder)
    for entry in zoo.entries():
        is_alike = entry.name.casefold() == name.casefold()
        if not is_alike or (replace and entry.name == name and not entry.bundled):
            continue
        raise NameIsTaken(name, entry)


def write_name(folder: Path, name: str) -> None:
    """Write a name into a card, aside and renamed; what else the card says stays as it is."""
    path = folder / CARD
    data = json.loads(path.read_text("utf-8"))
    former = data.get("name")
    if former == name:
        return
    configuration = data.get("configuration") or {}
    names = [*configuration.get(FORMER_NAMES, ()), former]
    data |= {"name": name, "configuration": {**configuration, FORMER_NAMES: names}}
    aside = path.with_name(f"{CARD}.part")
    aside.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", "utf-8")
    aside.replace(path)


def former_names(card: ModelCard) -> tuple[str, ...]:
    """Return what a model was called before, oldest first."""
    names = card.configuration.get(FORMER_NAMES, ())
    return tuple(str(name) for name in names) if isinstance(names, list | tuple) else ()


def withdraw(zoo: ModelZoo, name: str, reason: str) -> Withdrawal:
    """Withdraw a model's weights: it stays, says why wherever it is listed, and is not used.

    Raises
    ------
    UnusableModel
        There is no such model, its card cannot be read, or the reason is empty or too long.
    """
    entry = zoo.entry_of(name)
    words = " ".join(reason.split())
    if not 0 < len(words) <= LONGEST_REASON:
        raise UnusableModel(
            f"the reason has {len(words)} characters, allowed are 1 to {LONGEST_REASON}",
            where=name,
            advice="Say in a sentence why nobody should use this model.",
        )
    if entry.card is None:
        raise UnusableModel(
            "its card cannot be read; it is unusable already",
            where=entry.folder,
            advice="Delete its folder, or import it again.",
        )
    made = Withdrawal(entry.card.sha256, entry.card.model_id, words, date.today().isoformat())
    zoo.withdrawals.add(made)
    return made


def restore(zoo: ModelZoo, name: str) -> Withdrawal:
    """Take a withdrawal back; return what it was.

    Parameters
    ----------
    zoo : ModelZoo
    name : str
        Of a model, or the ``name@sha8`` of one that is no longer there.

    Raises
    ------
    UnusableModel
        Nothing of that name was withdrawn.
    """
    held = {entry.card.sha256 for entry in zoo.entries() if entry.card and entry.name == name}
    withdrawn = zoo.withdrawals.all()
    for known in withdrawn:
        if known.sha256 in held or name == known.model_id:
            zoo.withdrawals.remove(known)
            return known
    names = ", ".join(known.model_id for known in withdrawn) or "none"
    raise UnusableModel(
        f"{name!r} was not withdrawn; withdrawn are: {names}",
        where=zoo.user_folder,
        advice="Choose one of them.",
    )
