"""The models at hand: those shipped with the program and those the user trained or imported."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from lem_viewer.errors import Failure, UnusableModel
from lem_viewer.values.model_names import is_model_name
from lem_viewer.values.models import CARD_FORMAT, ModelCard
from lem_viewer.zoo_aside import ADMIT, PREVIOUS, SWAP, folder_aside, note_replaced
from lem_viewer.zoo_files import sync_folder, sync_tree, write_card
from lem_viewer.zoo_withdrawn import FOLDER, Withdrawals

DEFAULT_MODEL = "lem-inserted"
WEIGHTS = "weights.safetensors"
CARD = "card.json"

_RESTORE = "Choose another model, or restore it (lem-viewer zoo restore)."
_ADVICE = "Import the model again from its source, or choose another one."


@dataclass(frozen=True)
class ZooEntry:
    """A model folder, usable or not.

    Parameters
    ----------
    name : str
        Of the folder.
    folder : Path
    card : ModelCard or None
        None where it cannot be read.
    failure : Failure or None
        Why the model cannot be used; None for a good one.
    bundled : bool
        Shipped with the program.
    """

    name: str
    folder: Path
    card: ModelCard | None
    failure: Failure | None
    bundled: bool


class ModelZoo:
    """One folder a model, in two places; the user's model hides a bundled one of its name.

    Parameters
    ----------
    bundled, user : Path
        Either may be absent.
    """

    def __init__(self, bundled: Path, user: Path) -> None:
        self._bundled = bundled
        self._user = user
        self.withdrawals = Withdrawals(user / FOLDER)

    @property
    def user_folder(self) -> Path:
        """The folder of the user's models; may be absent."""
        return self._user

    def entries(self) -> tuple[ZooEntry, ...]:
        """Return every model by name; wrong ones with what is wrong, never hidden."""
        found: dict[str, ZooEntry] = {}
        for root, bundled in ((self._bundled, True), (self._user, False)):
            if not root.is_dir():
                continue
            for folder in sorted(root.iterdir()):
                if folder.is_dir() and not folder.name.startswith((".", "_")):
                    found[folder.name] = self._entry(folder, bundled)
        return tuple(found[name] for name in sorted(found))

    def default_name(self) -> str:
        """Return the model used when none was chosen; ``""`` where no model is usable."""
        usable = [
            entry.name
            for entry in self.entries()
            if entry.failure is None and entry.card is not None and entry.card.status == ""
        ]
        if DEFAULT_MODEL in usable:
            return DEFAULT_MODEL
        return usable[0] if usable else ""

    def entry_of(self, name: str) -> ZooEntry:
        """Return a model, usable or not.

        Raises
        ------
        UnusableModel
            There is none of that name.
        """
        entries = self.entries()
        for entry in entries:
            if entry.name == name:
                return entry
        known = ", ".join(entry.name for entry in entries) or "none"
        raise UnusableModel(
            f"there is no model {name!r}; there are: {known}",
            where=self._user,
            advice="Choose one of them, or train or import a model.",
        )

    def folder_of(self, name: str) -> Path:
        """Return the folder of a usable model.

        Raises
        ------
        UnusableModel
            There is none of that name, it cannot be trusted, or it was withdrawn.
        """
        entry = self.entry_of(name)
        self.refuse_withdrawn(check_folder(entry.folder), entry.folder)
        return entry.folder

    def admit(
        self, folder: Path, change: Callable[[ModelCard], ModelCard] | None = None
    ) -> ZooEntry:
        """Copy a model into the user's zoo: verified, written aside, synced, then renamed.

        The version it replaces is kept for :meth:`roll_back`.

        Parameters
        ----------
        folder : Path
        change : callable, optional
            Returns the card that it is admitted with: another name, a status.

        Raises
        ------
        UnusableModel
            The card or the hash is wrong, or it was withdrawn; nothing was changed.
        """
        card = check_folder(folder)
        if change is not None:
            card = change(card)
        check_name(card.name, folder)
        self.refuse_withdrawn(card, folder)
        with folder_aside(self._user, ADMIT) as aside:
            made = aside / "model"
            made.mkdir(mode=0o755)
            for file in sorted(folder.iterdir()):
                if file.is_file() and not file.name.endswith(".part"):
                    shutil.copyfile(file, made / file.name)
            if check_folder(made) != card:
                write_card(made, card)
            sync_tree(made)
            note_replaced(aside, card.name)
            self._swap_in(card.name, made)
        sync_folder(self._user)
        return self._entry(self._user / card.name, False)

    def _swap_in(self, name: str, aside: Path) -> None:
        target, kept = self._user / name, self.previous_folder(name)
        if target.exists():
            shutil.rmtree(kept, ignore_errors=True)
            target.rename(kept)
        try:
            aside.rename(target)
        except OSError:
            if kept.exists() and not target.exists():
                kept.rename(target)
            raise

    def roll_back(self, name: str) -> ZooEntry:
        """Exchange a model of the user's with the version that it replaced.

        Raises
        ------
        UnusableModel
            There is no earlier version, or it cannot be trusted or was withdrawn.
        """
        check_name(name, self._user)
        target, kept = self._user / name, self.previous_folder(name)
        if not kept.is_dir():
            raise UnusableModel(
                f"there is no earlier version of {name!r}",
                where=self._user,
                advice="Import it again from its source.",
            )
        self.refuse_withdrawn(check_folder(kept), kept)
        with folder_aside(self._user, SWAP) as spare:
            if target.exists():
                target.rename(spare / name)
            kept.rename(target)
            if (spare / name).exists():
                (spare / name).rename(kept)
        return self._entry(target, False)

    def previous_folder(self, name: str) -> Path:
        """Return where the version that a model replaced is kept; may be absent."""
        return self._user / f".{name}{PREVIOUS}"

    def refuse_withdrawn(self, card: ModelCard, where: Path) -> None:
        """Raise UnusableModel where these weights were withdrawn."""
        known = self.withdrawals.of(card.sha256)
        if known is not None:
            raise UnusableModel(str(known), where=where, advice=_RESTORE)

    def _entry(self, folder: Path, bundled: bool) -> ZooEntry:
        entry = _entry(folder, bundled)
        known = self.withdrawals.of(entry.card.sha256) if entry.card else None
        if known is None:
            return entry
        title = UnusableModel.title
        return replace(entry, failure=Failure(title, str(known), _RESTORE, str(folder)))


def _entry(folder: Path, bundled: bool) -> ZooEntry:
    """Look at a model folder; everything wrong becomes its failure."""
    try:
        card = read_card(folder)
    except UnusableModel as error:
        return ZooEntry(folder.name, folder, None, Failure.from_exception(error), bundled)
    try:
        _check_weights(folder, card)
    except UnusableModel as error:
        return ZooEntry(folder.name, folder, card, Failure.from_exception(error), bundled)
    return ZooEntry(folder.name, folder, card, None, bundled)


def check_name(name: str, where: Path | str) -> None:
    """Raise UnusableModel where a model's name cannot be a folder's on every system."""
    if not is_model_name(name):
        raise UnusableModel(
            f"the name {name!r} cannot be a folder's",
            where=where,
            advice="Use letters, digits, dot, dash and underscore, at most 64.",
        )


def check_folder(folder: Path) -> ModelCard:
    """Return the card of a model folder whose weights have the hash it names.

    Raises
    ------
    UnusableModel
        With what is missing or wrong.
    """
    card = read_card(folder)
    _check_weights(folder, card)
    return card


def read_card(folder: Path) -> ModelCard:
    """Return the card of a model folder; its weights are not looked at.

    Raises
    ------
    UnusableModel
        There is none, or it cannot be used.
    """
    path = folder / CARD
    try:
        data = json.loads(path.read_text("utf-8"))
        if not isinstance(data, dict):
            raise ValueError("it is not a JSON object")
        if isinstance(data.get("card_format"), int) and data["card_format"] > CARD_FORMAT:
            raise UnusableModel(
                f"card_format is {data['card_format']}, this program reads up to {CARD_FORMAT}",
                where=path,
                advice="Update LEM Viewer.",
            )
        return ModelCard.from_json(data)
    except FileNotFoundError as error:
        raise UnusableModel(f"there is no {CARD}", where=folder, advice=_ADVICE) from error
    except (OSError, ValueError, RecursionError) as error:
        raise UnusableModel(
            f"{CARD} cannot be used: {error}", where=path, advice=_ADVICE
        ) from error


def _check_weights(folder: Path, card: ModelCard) -> None:
    path = folder / WEIGHTS
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnusableModel(
            f"{WEIGHTS} cannot be read: {error.strerror}", where=folder, advice=_ADVICE
        ) from error
    if found != card.sha256:
        raise UnusableModel(
            f"sha256 of {WEIGHTS} is {found}, the card says {card.sha256}",
            where=folder,
            advice=_ADVICE,
        )
