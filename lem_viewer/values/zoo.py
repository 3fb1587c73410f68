"""What the zoo's window shows: models on the shelf, what they take, and where they came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lem_viewer.values.models import ModelCard
from lem_viewer.values.withdrawal import Withdrawal

#: Status on the card of a model that was not adopted yet.
CANDIDATE = "candidate"


@dataclass(frozen=True)
class DiskUse:
    """What a model takes on the disk.

    Parameters
    ----------
    model, previous : int
        Bytes, of the model and of the version it replaced (0 where there is none).
    """

    model: int
    previous: int


@dataclass(frozen=True)
class ShelvedModel:
    """A model of the zoo, usable or not.

    Parameters
    ----------
    name, folder : str
    card : ModelCard or None
        None where it cannot be read.
    bundled : bool
        It came with the program.
    problem : str
        Why it cannot be used; empty for a good one and for one that was withdrawn.
    withdrawal : Withdrawal or None
    is_default : bool
        It reads what no rule and no choice of the reader gives to another.
    use : DiskUse
    previous : str
        ``name@sha8 (version)`` of the version it replaced; empty where there is none.
    """

    name: str
    folder: str
    card: ModelCard | None
    bundled: bool
    problem: str
    withdrawal: Withdrawal | None
    is_default: bool
    use: DiskUse
    previous: str = ""

    @property
    def is_usable(self) -> bool:
        """True where it may read studies."""
        return self.card is not None and not self.problem and self.withdrawal is None

    @property
    def is_candidate(self) -> bool:
        """True where it was kept to be looked at, and not adopted yet."""
        return self.card is not None and self.card.status == CANDIDATE

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.card.version}" if self.card else self.name


@dataclass(frozen=True)
class CacheUse:
    """Something that can be made again and takes room.

    Parameters
    ----------
    name : str
        Of its folder in the program's cache.
    folder : str
    bytes : int
    is_busy : bool
        A training uses it now.
    """

    name: str
    folder: str
    bytes: int
    is_busy: bool = False


@dataclass(frozen=True)
class Shelf:
    """Everything in the zoo.

    Parameters
    ----------
    models : tuple of ShelvedModel
        By name.
    gone : tuple of Withdrawal
        Of models that are no longer here.
    caches : tuple of CacheUse
    folder : str
        Where the user's models lie.
    """

    models: tuple[ShelvedModel, ...] = ()
    gone: tuple[Withdrawal, ...] = ()
    caches: tuple[CacheUse, ...] = ()
    folder: str = ""

    def model(self, name: str) -> ShelvedModel | None:
        """Return a model by name, or None."""
        return next((each for each in self.models if each.name == name), None)


@dataclass(frozen=True)
class Origin:
    """A model, or what a card says of one.

    Parameters
    ----------
    role : str
        What it was to the model above: ``"started from"``, ``"member"``,
        ``"lesions found by"``; ``""`` at the root.
    words : str
        ``name@sha8`` where it is known, else the card's words.
    held : bool
        It is in this zoo, those very weights.
    note : str
        Why it cannot be used, e.g. withdrawn; may be empty.
    origins : tuple of Origin
        What it came from.
    """

    role: str
    words: str
    held: bool
    note: str = ""
    origins: tuple[Origin, ...] = ()

    def lines(self, depth: int = 0) -> Iterator[str]:
        """Yield the tree as indented lines."""
        role = f"{self.role}: " if self.role else ""
        note = f" ({self.note})" if self.note else ""
        yield f"{'  ' * depth}{role}{self.words}{note}"
        for origin in self.origins:
            yield from origin.lines(depth + 1)


@dataclass(frozen=True)
class ModelExported:
    """A model was written as one file.

    Parameters
    ----------
    file : Path
    card : ModelCard
    left_out : tuple of str
        Files of the model's folder of a kind that no import takes.
    """

    file: Path
    card: ModelCard
    left_out: tuple[str, ...]


@dataclass(frozen=True)
class ModelImported:
    """A model was admitted from a file or a folder.

    Parameters
    ----------
    name, model_id : str
    left_out : tuple of str
        Files of a bundle that are not a model's, never opened.
    replaced : bool
        The earlier version is kept for a roll-back.
    """

    name: str
    model_id: str
    left_out: tuple[str, ...] = ()
    replaced: bool = False


@dataclass(frozen=True)
class NameTaken:
    """A model was looked at and is good, but its name is taken: nothing was changed.

    Parameters
    ----------
    source : Path
    name : str
    may_replace : bool
        The name is one of the user's models, which the new one may replace.
    """

    source: Path
    name: str
    may_replace: bool
