"""What the windows ask of the zoo: list, compare, rename, withdraw, exchange, export, import.

The methods read and hash weights: they run on a lane, never on the GUI thread.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from lem_viewer import paths
from lem_viewer.errors import LemViewerError
from lem_viewer.values.models import ModelCard
from lem_viewer.values.withdrawal import Withdrawal
from lem_viewer.values.zoo import (
    CacheUse,
    ModelExported,
    ModelImported,
    NameTaken,
    Origin,
    Shelf,
    ShelvedModel,
)
from lem_viewer.work.journeys import open_zoo
from lem_viewer.work.training_lock import running_training

if TYPE_CHECKING:
    from lem_viewer.zoo import ModelZoo, ZooEntry

#: The folder of the cache in which trainings keep decoded images.
TRAINING_CACHE = "training"


class CacheInUse(LemViewerError):
    """A training works with the cache that is to be cleared."""

    title = "Cache not cleared"


class ZooDesk:
    """The zoo of the bundled and the user's models, opened anew for each question."""

    # ------------------------------------------------------------------ looking

    def sweep(self) -> tuple[str, ...]:
        """Put in order what a killed program left; return the models that were put back."""
        from lem_viewer.zoo_aside import sweep

        return sweep(open_zoo().user_folder)

    def shelf(self) -> Shelf:
        """Return every model with what it takes on the disk."""
        zoo = open_zoo()
        entries, default = zoo.entries(), zoo.default_name()
        held = {entry.card.sha256 for entry in entries if entry.card}
        gone = tuple(each for each in zoo.withdrawals.all() if each.sha256 not in held)
        models = tuple(_shelved(zoo, entry, is_default=entry.name == default) for entry in entries)
        return Shelf(models, gone, _caches(), str(zoo.user_folder))

    def origin(self, name: str) -> Origin:
        """Return what a model came from."""
        from lem_viewer.zoo_provenance import provenance

        return provenance(open_zoo(), name)

    # ------------------------------------------------------------------ changing

    def rename(self, old: str, new: str) -> str:
        """Give a model of the user's another name; return it."""
        from lem_viewer.zoo_upkeep import rename

        return rename(open_zoo(), old, new).name

    def edit_card(self, name: str, edited: ModelCard) -> str:
        """Write other words into the card of a model of the user's; return its name."""
        from lem_viewer.zoo_edit import edit_card

        return edit_card(open_zoo(), name, edited).name

    def adopt(self, name: str) -> str:
        """Make a candidate a model like the others; return its name."""
        from lem_viewer.zoo import check_folder
        from lem_viewer.zoo_edit import with_status
        from lem_viewer.zoo_files import write_card

        folder = open_zoo().folder_of(name)
        write_card(folder, with_status(check_folder(folder), ""))
        return name

    def withdraw(self, name: str, reason: str) -> Withdrawal:
        """Say that a model must not be used any more."""
        from lem_viewer.zoo_upkeep import withdraw

        return withdraw(open_zoo(), name, reason)

    def restore(self, name: str) -> Withdrawal:
        """Take a withdrawal back, by the model's name or by ``name@sha8``."""
        from lem_viewer.zoo_upkeep import restore

        return restore(open_zoo(), name)

    def roll_back(self, name: str) -> str:
        """Exchange a model with the version it replaced; return ``name@sha8`` of what is used."""
        card = open_zoo().roll_back(name).card
        return card.model_id if card else name

    # ------------------------------------------------------------------ passing on, taking in

    def export(self, name: str, out: Path) -> ModelExported:
        """Write a model as one file."""
        from lem_viewer.zoo_archive import export_model

        return export_model(open_zoo(), name, out)

    def take_in(
        self, source: Path, name: str = "", replace: bool = False
    ) -> ModelImported | NameTaken:
        """Admit a model from a file or a folder, loaded once to see that all belongs together."""
        from lem_viewer.work.torch_loading import load_torch
        from lem_viewer.zoo_archive import import_model
        from lem_viewer.zoo_upkeep import NameIsTaken

        load_torch()
        from lem_viewer.network.checkpoint import load_checkpoint

        try:
            done = import_model(
                open_zoo(), source, prove=load_checkpoint, name=name, replace=replace
            )
        except NameIsTaken as error:
            return NameTaken(source, error.name, error.may_replace)
        card = done.entry.card
        made = card.model_id if card else done.entry.name
        return ModelImported(done.entry.name, made, done.left_out, done.replaced)

    def clear_cache(self, name: str) -> int:
        """Empty a folder of the program's cache; return how many bytes were given back.

        Raises
        ------
        CacheInUse
            A training uses it.
        """
        known = next((each for each in _caches() if each.name == name), None)
        if known is None:
            return 0
        if known.is_busy:
            raise CacheInUse(
                "a training is running and reads from it",
                where=known.folder,
                advice="Clear it when the training has ended.",
            )
        shutil.rmtree(known.folder)
        return known.bytes


def _shelved(zoo: ModelZoo, entry: ZooEntry, *, is_default: bool) -> ShelvedModel:
    from lem_viewer.zoo_upkeep import disk_use

    withdrawal = zoo.withdrawals.of(entry.card.sha256) if entry.card else None
    problem = str(entry.failure) if entry.failure and withdrawal is None else ""
    previous = "" if entry.bundled else _previous(zoo, entry.name)
    use = disk_use(zoo, entry)
    return ShelvedModel(
        entry.name, str(entry.folder), entry.card, entry.bundled, problem, withdrawal,
        is_default, use, previous,
    )  # fmt: skip


def _previous(zoo: ModelZoo, name: str) -> str:
    """Return what the version was that a model replaced; empty where there is none."""
    from lem_viewer.zoo import read_card

    folder = zoo.previous_folder(name)
    if not folder.is_dir():
        return ""
    try:
        card = read_card(folder)
    except LemViewerError:
        return folder.name
    return f"{card.model_id} ({card.version})"


def _caches() -> tuple[CacheUse, ...]:
    """Measure the folders of the program's cache."""
    root = paths.cache_dir()
    if not root.is_dir():
        return ()
    trains = running_training() is not None
    return tuple(
        CacheUse(each.name, str(each), _size(each), trains and each.name == TRAINING_CACHE)
        for each in sorted(root.iterdir())
        if each.is_dir() and not each.is_symlink()
    )


def _size(folder: Path) -> int:
    total = 0
    for file in folder.rglob("*"):
        try:
            total += file.stat().st_size if file.is_file() else 0
        except OSError:  # gone since it was listed
            continue
    return total
